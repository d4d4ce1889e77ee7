//! The fields of an event, of its participants, and of other quantities.

use grammar::Decimal;

use crate::diagnostic::message;
use crate::record::field::{OnCopy, WrittenValue};
use crate::record::typed::{FieldKey, Integer, Key, Nouns, Written, groups};
use crate::values::{self, Value};

/// A number of things, from one up.
pub type Counted = Integer<1, { u64::MAX }>;

/// A number that may be none.
pub type Number = Integer<0, { u64::MAX }>;

/// What is counted.
pub const OF: FieldKey<Key<Nouns>> = FieldKey::new("of", "participant", "of");
/// An exact number.
pub const COUNT: FieldKey<Counted> = FieldKey::new("count", "8", "count");
/// More than.
pub const OVER: FieldKey<Counted> = FieldKey::new("over", "600", "over");
/// About.
pub const ABOUT: FieldKey<Counted> = FieldKey::new("about", "600", "about");
/// At least.
pub const AT_LEAST: FieldKey<Counted> = FieldKey::new("at_least", "600", "at-least");
/// At most.
pub const UP_TO: FieldKey<Counted> = FieldKey::new("up_to", "600", "up-to");

/// The same figure a period ago: a number, or an amount of money.
pub struct Before;

impl Written for Before {
    const VALUE: &'static WrittenValue = &WrittenValue {
        read: |text| {
            let money = values::Money::parse(text).map(Value::Money);
            money.or_else(|| Decimal::parse(text).map(Value::Percent))
        },
        shape: message!("shape-before"),
        numbers: true,
        pattern: r"^(0|[1-9]\d*)(\.\d{1,6})?( +[A-Z]{3})?$",
    };
}

groups! {
    /// One event.
    event = "event", "event" {
        TYPE: Noun = FieldKey::new("type", "conference", "event-type").on_copy(OnCopy::Carry);
        NAME: Name = FieldKey::new("name", "\n  lv: Brīvprātīgo diena\n  en: Volunteer Day", "event-name").on_copy(OnCopy::Carry);
        ORDINAL: Integer<1, 999> = FieldKey::new("ordinal", "8", "event-ordinal").on_copy(OnCopy::Raise);
        DATES: Period = FieldKey::new("dates", "2018-04-11/2018-04-12", "event-dates");
        TIME: Time = FieldKey::new("time", "10:00/16:30", "event-time");
        PLACE: PlaceKey = FieldKey::new("place", "torun", "event-place");
        VENUE: Name = FieldKey::new("venue", "\n  lv: universitātes pilsētiņa\n  en: the university campus", "event-venue");
        REPRESENTED: List<Key<Organisations>> = FieldKey::new(
            "represented",
            "\n  - daugavpils-council",
            "event-represented",
        ).on_copy(OnCopy::Carry);
        THEME: LocalText = FieldKey::new(
            "theme",
            "\n  lv: sadarbība brīvprātīgā darba veicināšanā\n  en: promoting volunteering together",
            "event-theme",
        );
        GOALS: List<LocalText> = FieldKey::new(
            "goals",
            "\n  - lv: popularizēt brīvprātīgā darba ideju\n    en: promote the idea of volunteering",
            "goals",
        );
        SPEAKERS: List<Key<People>> = FieldKey::new("speakers", "\n  - nina-rapo", "event-speakers");
        ORGANISERS: List<Key<Organisations>> = FieldKey::new("organisers", "\n  - torun-art", "event-organisers");
        PARTICIPANTS: Below<participants::This> = FieldKey::new(
            "participants",
            "\n  of: participant\n  total: 56",
            "event-participants",
        );
    }

    /// Who took part.
    participants = "group of participants", "participants" {
        OF: Key<Nouns> = super::OF;
        TOTAL: Counted = FieldKey::new("total", "56", "participants-total");
        FROM: Map<ByPlace, Number> = FieldKey::new("from", "\n  torun: 31\n  daugavpils: 7", "participants-from");
    }

    /// A number that a release brings of its own.
    quantity = "figure", "figure" {
        OF: Key<Nouns> = super::OF;
        COUNT: Counted = super::COUNT;
        OVER: Counted = super::OVER;
        ABOUT: Counted = super::ABOUT;
        AT_LEAST: Counted = super::AT_LEAST;
        UP_TO: Counted = super::UP_TO;
        AMOUNT: Money = FieldKey::new("amount", "25000 EUR", "figure-amount");
        PERCENT: Percent = FieldKey::new("percent", "12.5", "figure-percent");
        BEFORE: WrittenAs<Before> = FieldKey::new("before", "1030", "figure-before");
        PERIOD: Period = FieldKey::new("period", "2026-01/2026-06", "figure-period");
    }

    /// Partners.
    partners = "group of partners", "partners" {
        OF: Key<Nouns> = FieldKey::new("of", "association", "partners-of");
        COUNT: Counted = super::COUNT;
        OVER: Counted = super::OVER;
        ABOUT: Counted = super::ABOUT;
        AT_LEAST: Counted = super::AT_LEAST;
        UP_TO: Counted = super::UP_TO;
        ALL: List<Key<Organisations>> = FieldKey::new(
            "all",
            "\n  - norrkoping-municipality\n  - daugavpils-council",
            "partners-all",
        );
        COUNTRIES: List<PlaceKey> = FieldKey::new("countries", "\n  - IT\n  - SE", "partners-countries");
        INCLUDING: List<Key<Organisations>> = FieldKey::new("including", "\n  - daugavpils-council", "partners-including");
    }

    /// A number in a series and its year.
    edition = "edition", "edition" {
        ORDINAL: Integer<1, 999> = FieldKey::new("ordinal", "2", "edition-ordinal").on_copy(OnCopy::Raise);
        YEAR: Integer<1900, 2999> = FieldKey::new("year", "2021", "edition-year").on_copy(OnCopy::Raise);
    }

    /// The meeting before or after.
    neighbour = "neighbouring event", "neighbour" {
        PLACE: PlaceKey = FieldKey::new("place", "IT", "neighbour-place");
        DATES: Period = FieldKey::new("dates", "2017-12", "neighbour-dates");
        LAST: Flag = FieldKey::new("last", "true", "neighbour-last");
        EDITION: Below<edition::This> = FieldKey::new("edition", "\n  ordinal: 3\n  year: 2022", "release-edition");
    }
}
