//! The fields of an event, of its participants, and of other quantities.

use crate::record::field::{Field, Keys, Register, Shape, Table};

/// A number of things, from one up.
pub(super) const COUNTED: Shape = Shape::Integer {
    min: 1,
    max: u64::MAX,
};
/// A number that may be none.
const NUMBER: Shape = Shape::Integer {
    min: 0,
    max: u64::MAX,
};

/// What is counted.
pub(super) const OF: Field = Field::new(
    "of",
    Shape::Key(Register::Nouns),
    "participant",
    "What is counted: a key of the nouns.",
);
/// An exact number.
pub(super) const COUNT: Field = Field::new("count", COUNTED, "8", "The exact number.");
/// More than.
pub(super) const OVER: Field = Field::new("over", COUNTED, "600", "More than so many.");
/// About.
pub(super) const ABOUT: Field = Field::new("about", COUNTED, "600", "About so many.");
/// At least.
pub(super) const AT_LEAST: Field = Field::new("at_least", COUNTED, "600", "At least so many.");
/// At most.
pub(super) const UP_TO: Field = Field::new("up_to", COUNTED, "600", "At most so many.");

/// One event.
pub static EVENT: Table = Table {
    name: "event",
    doc: "A meeting, a conference, a day: something with a time and a place.",
    fields: &[
        Field::new(
            "type",
            Shape::LexiconKey,
            "conference",
            "What sort of event it is; if left out, what the kind of the release says.",
        ),
        Field::new(
            "name",
            Shape::Name,
            "\n  lv: Brīvprātīgo diena\n  en: Volunteer Day",
            "Its own name, if it has one; Latvian in the nominative.",
        ),
        Field::new(
            "ordinal",
            Shape::Integer { min: 1, max: 999 },
            "8",
            "Its number in a series: 8 for the eighth.",
        ),
        Field::new(
            "dates",
            Shape::Period,
            "2018-04-11/2018-04-12",
            "When: a day, or the first and the last; a month (2018-12), a season (2018-21 spring to 2018-24 winter) or a year will do.",
        ),
        Field::new(
            "time",
            Shape::Time,
            "10:00/16:30",
            "At what time of the day it begins, and ends if known.",
        ),
        Field::new(
            "place",
            Shape::PlaceKey,
            "torun",
            "Where: a key of the places, or the code of a country (PL).",
        ),
        Field::new(
            "venue",
            Shape::Name,
            "\n  lv: universitātes pilsētiņa\n  en: the university campus",
            "Where in the town; Latvian in the nominative, Romanian with its article.",
        ),
        Field::new(
            "represented",
            ORGANISATIONS,
            "\n  - daugavpils-council",
            "Organisations that took part besides the partners.",
        ),
        Field::new(
            "theme",
            Shape::LocalText,
            "\n  lv: sadarbība brīvprātīgā darba veicināšanā\n  en: promoting volunteering together",
            "The main theme: a phrase in the nominative, without a full stop.",
        ),
        Field::new(
            "goals",
            Shape::List(&Shape::LocalText),
            "\n  - lv: popularizēt brīvprātīgā darba ideju\n    en: promote the idea of volunteering",
            "Its goals: Latvian infinitive, English verb without \"to\", Romanian \"să …\"; no full stop.",
        ),
        Field::new(
            "speakers",
            Shape::List(&Shape::Key(Register::People)),
            "\n  - nina-rapo",
            "Who spoke: keys of the people.",
        ),
        Field::new(
            "organisers",
            ORGANISATIONS,
            "\n  - torun-art",
            "Who organised it: keys of the organisations.",
        ),
        Field::new(
            "participants",
            Shape::Fields(&PARTICIPANTS),
            "\n  of: participant\n  total: 56",
            "How many took part in this event.",
        ),
    ],
};

/// Keys of organisations.
pub(super) const ORGANISATIONS: Shape = Shape::List(&Shape::Key(Register::Organisations));

/// Who took part.
pub static PARTICIPANTS: Table = Table {
    name: "group of participants",
    doc: "How many took part, and from where.",
    fields: &[
        OF,
        Field::new("total", COUNTED, "56", "How many in all."),
        Field::new(
            "from",
            Shape::Map(Keys::Places, &NUMBER),
            "\n  torun: 31\n  daugavpils: 7",
            "How many from which place.",
        ),
    ],
};

/// A number that a release brings of its own.
pub static QUANTITY: Table = Table {
    name: "figure",
    doc: "A number with what it counts: `of` with `count` if exact, else `over`, `about`, `at_least` or `up_to`; or an amount of money; or a share.",
    fields: &[
        OF,
        COUNT,
        OVER,
        ABOUT,
        AT_LEAST,
        UP_TO,
        Field::new(
            "amount",
            Shape::Money,
            "25000 EUR",
            "An amount of money with its currency.",
        ),
        Field::new(
            "percent",
            Shape::Percent,
            "12.5",
            "A share in per cent, without the sign.",
        ),
    ],
};

/// Partners.
pub static PARTNERS: Table = Table {
    name: "group of partners",
    doc: "How many partners, from which countries, and who they are as far as known.",
    fields: &[
        Field::new(
            "of",
            Shape::Key(Register::Nouns),
            "association",
            "What they are, if not simply partners: a key of the nouns.",
        ),
        COUNT,
        OVER,
        ABOUT,
        AT_LEAST,
        UP_TO,
        Field::new(
            "all",
            ORGANISATIONS,
            "\n  - norrkoping-municipality\n  - daugavpils-council",
            "All of them; their number and countries follow.",
        ),
        Field::new(
            "countries",
            Shape::List(&Shape::PlaceKey),
            "\n  - IT\n  - SE",
            "Their countries, where not all partners are known.",
        ),
        Field::new(
            "including",
            ORGANISATIONS,
            "\n  - daugavpils-council",
            "Some of them, where not all are known.",
        ),
    ],
};

/// A number in a series and its year.
pub static EDITION: Table = Table {
    name: "edition",
    doc: "Which edition of a programme.",
    fields: &[
        Field::new(
            "ordinal",
            Shape::Integer { min: 1, max: 999 },
            "2",
            "Its number: 2 for the second.",
        ),
        Field::new(
            "year",
            Shape::Integer {
                min: 1900,
                max: 2999,
            },
            "2021",
            "Its year.",
        ),
    ],
};

/// The meeting before or after.
pub static NEIGHBOUR: Table = Table {
    name: "neighbouring event",
    doc: "The event before or after this one in its series.",
    fields: &[
        Field::new(
            "place",
            Shape::PlaceKey,
            "IT",
            "Where: a key of the places, or the code of a country.",
        ),
        Field::new("dates", Shape::Period, "2017-12", "When, as far as known."),
        Field::new(
            "last",
            Shape::Flag,
            "true",
            "Whether it is the last of the series.",
        ),
        Field::new(
            "edition",
            Shape::Fields(&EDITION),
            "\n  ordinal: 3\n  year: 2022",
            "Which edition of the programme.",
        ),
    ],
};
