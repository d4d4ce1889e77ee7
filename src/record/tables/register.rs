//! The fields of the registers' entries.

use crate::record::field::{Field, Keys, Lexicon, Register, Shape, Table};

use super::event::PARTNERS;

const NAME: Field = Field::new(
    "name",
    Shape::Name,
    "\n  original: Skövde\n  lv: Šēvde",
    "name",
);
const ORIGINAL_LANG: Field = Field::new("original_lang", Shape::LanguageTag, "en", "original-lang");
const NEVER: Field = Field::new("never", Shape::List(&Shape::Text), "\n  - Skovde", "never");
const ACRONYM: Field = Field::new("acronym", Shape::Text, "EVOLAQ", "acronym");
const GOALS: Field = Field::new(
    "goals",
    Shape::List(&Shape::LocalText),
    "\n  - lv: iesaistīt vairāk iedzīvotāju\n    en: involve more people",
    "goals",
);
const BUDGET: Field = Field::new("budget", Shape::Money, "120000 EUR", "budget");
const GRANT: Field = Field::new("grant", Shape::Money, "80000 EUR", "grant");
const TERM: Field = Field::new("term", Shape::Period, "2016-02/2018-01", "term");
const PROGRAMME_KEY: Field = Field::new(
    "programme",
    Shape::Key(Register::Programmes),
    "europe-for-citizens",
    "project-programme",
);
const STRAND: Field = Field::new(
    "strand",
    Shape::KeyOf("strand"),
    "town-twinning",
    "project-strand",
);
const LEAD: Field = Field::new(
    "lead",
    Shape::Key(Register::Organisations),
    "norrkoping-municipality",
    "lead",
);
const PROJECT_PARTNERS: Field = Field::new(
    "partners",
    Shape::Fields(&PARTNERS),
    "\n  count: 8\n  countries:\n    - IT\n    - SE",
    "project-partners",
);
const IS: Field = Field::new("is", Shape::Key(Register::Projects), "evolaq", "is");

/// A project.
pub static PROJECT: Table = Table {
    name: "project",
    doc: "project",
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
    doc: "project-override",
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
    doc: "programme",
    fields: &[
        Field::new(
            "funder",
            Shape::Key(Register::Organisations),
            "eu",
            "programme-funder",
        ),
        Field::new(
            "organiser",
            Shape::Key(Register::Organisations),
            "sgg",
            "programme-organiser",
        ),
        NAME.required(),
        ORIGINAL_LANG,
        GOALS,
        Field::new(
            "statement",
            Shape::LocalProse,
            "\n  lv: |\n    Līdzfinansē Eiropas Savienība.\n  en: |\n    Co-funded by the European Union.",
            "programme-statement",
        ),
        Field::new("emblem", Shape::Choice(&["eu"]), "eu", "programme-emblem"),
        Field::new(
            "strands",
            Shape::Map(Keys::Names, &Shape::Fields(&STRAND_ENTRY)),
            "\n  town-twinning:\n    number: \"2.1\"\n    name:\n      lv: Pilsētu sadraudzība\n      en: Town twinning",
            "programme-strands",
        ),
    ],
};

/// A part of a programme.
static STRAND_ENTRY: Table = Table {
    name: "strand",
    doc: "strand",
    fields: &[
        Field::new("number", Shape::Text, "\"2.1\"", "strand-number"),
        NAME.required(),
    ],
};

/// A town.
pub static PLACE: Table = Table {
    name: "place",
    doc: "place",
    fields: &[
        Field::new("country", Shape::CountryCode, "SE", "place-country").required(),
        NAME.required(),
        NEVER,
    ],
};

/// A body.
pub static ORGANISATION: Table = Table {
    name: "organisation",
    doc: "organisation",
    fields: &[
        Field::new(
            "type",
            Shape::LexiconKey(Lexicon::Nouns),
            "municipality",
            "organisation-type",
        ),
        Field::new("place", Shape::PlaceKey, "norrkoping", "organisation-place"),
        Field::new(
            "part_of",
            Shape::Key(Register::Organisations),
            "torun-municipality",
            "organisation-part-of",
        ),
        ACRONYM,
        NAME,
        ORIGINAL_LANG,
        NEVER,
        Field::new(
            "later",
            Shape::List(&Shape::Fields(&LATER)),
            "\n  - from: 2021-07-01\n    name:\n      lv: Daugavpils valstspilsētas pašvaldība\n      en: Daugavpils State City Municipality",
            "organisation-later",
        ),
    ],
};

/// A later name.
static LATER: Table = Table {
    name: "later name",
    doc: "later",
    fields: &[
        Field::new("from", Shape::Date, "2021-07-01", "later-from").required(),
        NAME.required(),
    ],
};

/// A person.
pub static PERSON: Table = Table {
    name: "person",
    doc: "person",
    fields: &[
        Field::new(
            "gender",
            Shape::Choice(&["masculine", "feminine", "m", "f"]),
            "feminine",
            "person-gender",
        )
        .required(),
        NAME.required(),
        ORIGINAL_LANG,
        Field::new(
            "role",
            Shape::Role(&ROLE),
            "\n  is: director\n  of: gdansk-volunteering\n  place: gdansk",
            "person-role",
        ),
    ],
};

/// A noun: an entry is a name itself.
pub static NOUN: Field = Field::new(
    "participant",
    Shape::Name,
    "\n  lv:\n    name: dalībnieks\n  en: participant",
    "noun",
);

/// A role of the bundles.
static ROLE: Table = Table {
    name: "role",
    doc: "role",
    fields: &[
        Field::new(
            "is",
            Shape::LexiconKey(Lexicon::Roles),
            "director",
            "role-is",
        )
        .required(),
        Field::new(
            "of",
            Shape::Key(Register::Organisations),
            "gdansk-volunteering",
            "role-of",
        ),
        Field::new("place", Shape::PlaceKey, "gdansk", "role-place"),
    ],
};
