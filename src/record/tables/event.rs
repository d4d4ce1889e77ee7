//! The fields of an event, of its participants, and of other quantities.

use crate::record::field::{Field, Keys, Lexicon, OnCopy, Register, Shape, Table};

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
pub(super) const OF: Field = Field::new("of", Shape::Key(Register::Nouns), "participant", "of");
/// An exact number.
pub(super) const COUNT: Field = Field::new("count", COUNTED, "8", "count");
/// More than.
pub(super) const OVER: Field = Field::new("over", COUNTED, "600", "over");
/// About.
pub(super) const ABOUT: Field = Field::new("about", COUNTED, "600", "about");
/// At least.
pub(super) const AT_LEAST: Field = Field::new("at_least", COUNTED, "600", "at-least");
/// At most.
pub(super) const UP_TO: Field = Field::new("up_to", COUNTED, "600", "up-to");

/// One event.
pub static EVENT: Table = Table {
    name: "event",
    doc: "event",
    fields: &[
        Field::new(
            "type",
            Shape::LexiconKey(Lexicon::Nouns),
            "conference",
            "event-type",
        )
        .on_copy(OnCopy::Carry),
        Field::new(
            "name",
            Shape::Name,
            "\n  lv: Brīvprātīgo diena\n  en: Volunteer Day",
            "event-name",
        )
        .on_copy(OnCopy::Carry),
        Field::new(
            "ordinal",
            Shape::Integer { min: 1, max: 999 },
            "8",
            "event-ordinal",
        )
        .on_copy(OnCopy::Raise),
        Field::new(
            "dates",
            Shape::Period,
            "2018-04-11/2018-04-12",
            "event-dates",
        ),
        Field::new("time", Shape::Time, "10:00/16:30", "event-time"),
        Field::new("place", Shape::PlaceKey, "torun", "event-place"),
        Field::new(
            "venue",
            Shape::Name,
            "\n  lv: universitātes pilsētiņa\n  en: the university campus",
            "event-venue",
        ),
        Field::new(
            "represented",
            ORGANISATIONS,
            "\n  - daugavpils-council",
            "event-represented",
        )
        .on_copy(OnCopy::Carry),
        Field::new(
            "theme",
            Shape::LocalText,
            "\n  lv: sadarbība brīvprātīgā darba veicināšanā\n  en: promoting volunteering together",
            "event-theme",
        ),
        Field::new(
            "goals",
            Shape::List(&Shape::LocalText),
            "\n  - lv: popularizēt brīvprātīgā darba ideju\n    en: promote the idea of volunteering",
            "goals",
        ),
        Field::new(
            "speakers",
            Shape::List(&Shape::Key(Register::People)),
            "\n  - nina-rapo",
            "event-speakers",
        ),
        Field::new(
            "organisers",
            ORGANISATIONS,
            "\n  - torun-art",
            "event-organisers",
        ),
        Field::new(
            "participants",
            Shape::Fields(&PARTICIPANTS),
            "\n  of: participant\n  total: 56",
            "event-participants",
        ),
    ],
};

/// Keys of organisations.
pub(super) const ORGANISATIONS: Shape = Shape::List(&Shape::Key(Register::Organisations));

/// Who took part.
pub static PARTICIPANTS: Table = Table {
    name: "group of participants",
    doc: "participants",
    fields: &[
        OF,
        Field::new("total", COUNTED, "56", "participants-total"),
        Field::new(
            "from",
            Shape::Map(Keys::Places, &NUMBER),
            "\n  torun: 31\n  daugavpils: 7",
            "participants-from",
        ),
    ],
};

/// A number that a release brings of its own.
pub static QUANTITY: Table = Table {
    name: "figure",
    doc: "figure",
    fields: &[
        OF,
        COUNT,
        OVER,
        ABOUT,
        AT_LEAST,
        UP_TO,
        Field::new("amount", Shape::Money, "25000 EUR", "figure-amount"),
        Field::new("percent", Shape::Percent, "12.5", "figure-percent"),
    ],
};

/// Partners.
pub static PARTNERS: Table = Table {
    name: "group of partners",
    doc: "partners",
    fields: &[
        Field::new(
            "of",
            Shape::Key(Register::Nouns),
            "association",
            "partners-of",
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
            "partners-all",
        ),
        Field::new(
            "countries",
            Shape::List(&Shape::PlaceKey),
            "\n  - IT\n  - SE",
            "partners-countries",
        ),
        Field::new(
            "including",
            ORGANISATIONS,
            "\n  - daugavpils-council",
            "partners-including",
        ),
    ],
};

/// A number in a series and its year.
pub static EDITION: Table = Table {
    name: "edition",
    doc: "edition",
    fields: &[
        Field::new(
            "ordinal",
            Shape::Integer { min: 1, max: 999 },
            "2",
            "edition-ordinal",
        )
        .on_copy(OnCopy::Raise),
        Field::new(
            "year",
            Shape::Integer {
                min: 1900,
                max: 2999,
            },
            "2021",
            "edition-year",
        )
        .on_copy(OnCopy::Raise),
    ],
};

/// The meeting before or after.
pub static NEIGHBOUR: Table = Table {
    name: "neighbouring event",
    doc: "neighbour",
    fields: &[
        Field::new("place", Shape::PlaceKey, "IT", "neighbour-place"),
        Field::new("dates", Shape::Period, "2017-12", "neighbour-dates"),
        Field::new("last", Shape::Flag, "true", "neighbour-last"),
        Field::new(
            "edition",
            Shape::Fields(&EDITION),
            "\n  ordinal: 3\n  year: 2022",
            "release-edition",
        ),
    ],
};
