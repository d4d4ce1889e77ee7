//! The fields of the registers' entries.

use crate::record::field::{Field, Keys, Register, Shape, Table};

use super::event::PARTNERS;

const NAME: Field = Field::new(
    "name",
    Shape::Name,
    "\n  original: Skövde\n  lv: Šēvde",
    "Its name: `original` in its own language, and a name for each language that has one; Latvian always, in the nominative.",
);
const ORIGINAL_LANG: Field = Field::new(
    "original_lang",
    Shape::LanguageTag,
    "en",
    "The language of `original`.",
);
const NEVER: Field = Field::new(
    "never",
    Shape::List(&Shape::Text),
    "\n  - Skovde",
    "Spellings that must not be published.",
);
const ACRONYM: Field = Field::new(
    "acronym",
    Shape::Text,
    "EVOLAQ",
    "Its short name, the same in every language.",
);
const GOALS: Field = Field::new(
    "goals",
    Shape::List(&Shape::LocalText),
    "\n  - lv: iesaistīt vairāk iedzīvotāju\n    en: involve more people",
    "Its goals: Latvian infinitive, English verb without \"to\", Romanian \"să …\"; no full stop.",
);
const BUDGET: Field = Field::new(
    "budget",
    Shape::Money,
    "120000 EUR",
    "What it costs in all, with the currency.",
);
const GRANT: Field = Field::new(
    "grant",
    Shape::Money,
    "80000 EUR",
    "What the programme pays, with the currency.",
);
const TERM: Field = Field::new(
    "term",
    Shape::Period,
    "2016-02/2018-01",
    "From when to when it runs.",
);
const PROGRAMME_KEY: Field = Field::new(
    "programme",
    Shape::Key(Register::Programmes),
    "europe-for-citizens",
    "The programme that pays for it.",
);
const STRAND: Field = Field::new(
    "strand",
    Shape::KeyOf("strand"),
    "town-twinning",
    "The strand of the programme: a key of its `strands`.",
);
const LEAD: Field = Field::new(
    "lead",
    Shape::Key(Register::Organisations),
    "norrkoping-municipality",
    "The lead partner.",
);
const PROJECT_PARTNERS: Field = Field::new(
    "partners",
    Shape::Fields(&PARTNERS),
    "\n  count: 8\n  countries:\n    - IT\n    - SE",
    "The partners, the lead partner included.",
);
const IS: Field = Field::new(
    "is",
    Shape::Key(Register::Projects),
    "evolaq",
    "The project of the register, if only some of its facts are different here.",
);

/// A project.
pub static PROJECT: Table = Table {
    name: "project",
    doc: "A project with partners and a term.",
    fields: &[
        ACRONYM,
        NAME.required(),
        ORIGINAL_LANG,
        NEVER,
        TERM,
        BUDGET,
        GRANT,
        PROGRAMME_KEY,
        STRAND,
        LEAD,
        PROJECT_PARTNERS,
        GOALS,
    ],
};

/// A project written out in a release, or what is different there.
pub static PROJECT_OVERRIDE: Table = Table {
    name: "project",
    doc: "A project of the register with what is different here, or written out.",
    fields: &[
        IS,
        ACRONYM,
        NAME,
        ORIGINAL_LANG,
        NEVER,
        TERM,
        BUDGET,
        GRANT,
        PROGRAMME_KEY,
        STRAND,
        LEAD,
        PROJECT_PARTNERS,
        GOALS,
    ],
};

/// A programme.
pub static PROGRAMME: Table = Table {
    name: "programme",
    doc: "A programme that funds or organises.",
    fields: &[
        Field::new(
            "funder",
            Shape::Key(Register::Organisations),
            "eu",
            "Who pays.",
        ),
        Field::new(
            "organiser",
            Shape::Key(Register::Organisations),
            "sgg",
            "Who runs it.",
        ),
        NAME.required(),
        ORIGINAL_LANG,
        GOALS,
        Field::new(
            "strands",
            Shape::Map(Keys::Names, &Shape::Fields(&STRAND_ENTRY)),
            "\n  town-twinning:\n    number: \"2.1\"\n    name:\n      lv: Pilsētu sadraudzība\n      en: Town twinning",
            "Its parts, each under a key.",
        ),
    ],
};

/// A part of a programme.
static STRAND_ENTRY: Table = Table {
    name: "strand",
    doc: "A part of a programme.",
    fields: &[
        Field::new(
            "number",
            Shape::Text,
            "\"2.1\"",
            "Its number, as the programme writes it.",
        ),
        NAME.required(),
    ],
};

/// A town.
pub static PLACE: Table = Table {
    name: "place",
    doc: "A town. Countries are known already.",
    fields: &[
        Field::new(
            "country",
            Shape::CountryCode,
            "SE",
            "The country: its code.",
        )
        .required(),
        NAME.required(),
        NEVER,
    ],
};

/// A body.
pub static ORGANISATION: Table = Table {
    name: "organisation",
    doc: "A council, an association, an office.",
    fields: &[
        Field::new(
            "type",
            Shape::LexiconKey,
            "municipality",
            "What it is; with `place` it makes the name (Norrköping Municipality).",
        ),
        Field::new("place", Shape::PlaceKey, "norrkoping", "Where it sits."),
        Field::new(
            "part_of",
            Shape::Key(Register::Organisations),
            "torun-municipality",
            "The body that it is part of.",
        ),
        ACRONYM,
        NAME,
        ORIGINAL_LANG,
        NEVER,
        Field::new(
            "later",
            Shape::List(&Shape::Fields(&LATER)),
            "\n  - from: 2021-07-01\n    name:\n      lv: Daugavpils valstspilsētas pašvaldība\n      en: Daugavpils State City Municipality",
            "Later names; old news keep the old one.",
        ),
    ],
};

/// A later name.
static LATER: Table = Table {
    name: "later name",
    doc: "The name from a day on.",
    fields: &[
        Field::new(
            "from",
            Shape::Date,
            "2021-07-01",
            "The first day of the name.",
        )
        .required(),
        NAME.required(),
    ],
};

/// A person.
pub static PERSON: Table = Table {
    name: "person",
    doc: "A speaker, a head of a body.",
    fields: &[
        Field::new(
            "gender",
            Shape::Choice(&["masculine", "feminine", "m", "f"]),
            "feminine",
            "Grammar needs it.",
        )
        .required(),
        NAME.required(),
        ORIGINAL_LANG,
        Field::new(
            "role",
            Shape::Role(&ROLE),
            "\n  is: director\n  of: gdansk-volunteering\n  place: gdansk",
            "What the person is: a role of the bundles in a body, or a wording for each language.",
        ),
    ],
};

/// A role of the bundles.
static ROLE: Table = Table {
    name: "role",
    doc: "A role in a body.",
    fields: &[
        Field::new(
            "is",
            Shape::LexiconKey,
            "director",
            "The role: a word of the bundles.",
        )
        .required(),
        Field::new(
            "of",
            Shape::Key(Register::Organisations),
            "gdansk-volunteering",
            "The body.",
        ),
        Field::new("place", Shape::PlaceKey, "gdansk", "Where."),
    ],
};
