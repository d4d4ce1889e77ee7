//! The fields of the registers' entries.

use crate::record::field::Field;
use crate::record::typed::{
    Below, FieldKey, Key, KeyOf, LanguageTag, List, LocalText, Money, Name, Named, Organisations,
    Period, Programmes, Projects, Text, Words, groups,
};

use super::events::partners;

/// What it is called.
pub const NAME: FieldKey<Name> = FieldKey::new("name", "\n  original: Skövde\n  lv: Šēvde", "name");
/// The language of the name's original.
pub const ORIGINAL_LANG: FieldKey<LanguageTag> =
    FieldKey::new("original_lang", "en", "original-lang");
/// Spellings that are forbidden.
pub const NEVER: FieldKey<List<Text>> = FieldKey::new("never", "\n  - Skovde", "never");
/// Its letters.
pub const ACRONYM: FieldKey<Text> = FieldKey::new("acronym", "EVOLAQ", "acronym");
/// What it is for.
pub const GOALS: FieldKey<List<LocalText>> = FieldKey::new(
    "goals",
    "\n  - lv: iesaistīt vairāk iedzīvotāju\n    en: involve more people",
    "goals",
);
/// What it costs.
pub const BUDGET: FieldKey<Money> = FieldKey::new("budget", "120000 EUR", "budget");
/// What the programme pays of it.
pub const GRANT: FieldKey<Money> = FieldKey::new("grant", "80000 EUR", "grant");
/// How long it lasts.
pub const TERM: FieldKey<Period> = FieldKey::new("term", "2016-02/2018-01", "term");
/// The programme that pays for it.
pub const PROGRAMME_KEY: FieldKey<Key<Programmes>> =
    FieldKey::new("programme", "europe-for-citizens", "project-programme");
/// The part of the programme.
pub const STRAND: FieldKey<KeyOf<Strand>> =
    FieldKey::new("strand", "town-twinning", "project-strand");
/// The body that leads it.
pub const LEAD: FieldKey<Key<Organisations>> =
    FieldKey::new("lead", "norrkoping-municipality", "lead");
/// The bodies that take part in it.
pub const PROJECT_PARTNERS: FieldKey<Below<partners::This>> = FieldKey::new(
    "partners",
    "\n  count: 8\n  countries:\n    - IT\n    - SE",
    "project-partners",
);
/// The project of the register that a release speaks of.
pub const IS: FieldKey<Key<Projects>> = FieldKey::new("is", "evolaq", "is");

/// A part of a programme.
pub struct Strand;

impl Named for Strand {
    const WHAT: &'static str = "strand";
}

/// The emblems that the program has.
pub struct Emblem;

impl Words for Emblem {
    const WORDS: &'static [&'static str] = &["eu"];
}

/// The genders of people.
pub struct GenderWord;

impl Words for GenderWord {
    const WORDS: &'static [&'static str] = &["masculine", "feminine", "m", "f"];
}

/// A noun: an entry is a name itself.
pub static NOUN: Field = FieldKey::<Name>::new(
    "participant",
    "\n  lv:\n    name: dalībnieks\n  en: participant",
    "noun",
)
.field();

groups! {
    /// A project.
    project = "project", "project" {
        ACRONYM: Text = super::ACRONYM;
        NAME: Name = super::NAME.required();
        ORIGINAL_LANG: LanguageTag = super::ORIGINAL_LANG;
        NEVER: List<Text> = super::NEVER;
        TERM: Period = super::TERM;
        BUDGET: Money = super::BUDGET;
        GRANT: Money = super::GRANT;
        PROGRAMME: Key<Programmes> = super::PROGRAMME_KEY;
        STRAND: KeyOf<Strand> = super::STRAND;
        LEAD: Key<Organisations> = super::LEAD;
        PARTNERS: Below<partners::This> = super::PROJECT_PARTNERS;
        GOALS: List<LocalText> = super::GOALS;
    }

    /// A project written out in a release, or what is different there.
    project_override = "project", "project-override" {
        IS: Key<Projects> = super::IS;
        ACRONYM: Text = super::ACRONYM;
        NAME: Name = super::NAME;
        ORIGINAL_LANG: LanguageTag = super::ORIGINAL_LANG;
        NEVER: List<Text> = super::NEVER;
        TERM: Period = super::TERM;
        BUDGET: Money = super::BUDGET;
        GRANT: Money = super::GRANT;
        PROGRAMME: Key<Programmes> = super::PROGRAMME_KEY;
        STRAND: KeyOf<Strand> = super::STRAND;
        LEAD: Key<Organisations> = super::LEAD;
        PARTNERS: Below<partners::This> = super::PROJECT_PARTNERS;
        GOALS: List<LocalText> = super::GOALS;
    }

    /// A programme.
    programme = "programme", "programme" {
        FUNDER: Key<Organisations> = FieldKey::new("funder", "eu", "programme-funder");
        ORGANISER: Key<Organisations> = FieldKey::new("organiser", "sgg", "programme-organiser");
        NAME: Name = super::NAME.required();
        ORIGINAL_LANG: LanguageTag = super::ORIGINAL_LANG;
        GOALS: List<LocalText> = super::GOALS;
        STATEMENT: LocalProse = FieldKey::new(
            "statement",
            "\n  lv: |\n    Līdzfinansē Eiropas Savienība.\n  en: |\n    Co-funded by the European Union.",
            "programme-statement",
        );
        EMBLEM: Choice<Emblem> = FieldKey::new("emblem", "eu", "programme-emblem");
        STRANDS: Map<ByName, Below<strand::This>> = FieldKey::new(
            "strands",
            "\n  town-twinning:\n    number: \"2.1\"\n    name:\n      lv: Pilsētu sadraudzība\n      en: Town twinning",
            "programme-strands",
        );
    }

    /// A part of a programme.
    strand = "strand", "strand" {
        NUMBER: Text = FieldKey::new("number", "\"2.1\"", "strand-number");
        NAME: Name = super::NAME.required();
    }

    /// A town.
    place = "place", "place" {
        COUNTRY: CountryCode = FieldKey::new("country", "SE", "place-country").required();
        NAME: Name = super::NAME.required();
        NEVER: List<Text> = super::NEVER;
    }

    /// A body.
    organisation = "organisation", "organisation" {
        TYPE: Noun = FieldKey::new("type", "municipality", "organisation-type");
        PLACE: PlaceKey = FieldKey::new("place", "norrkoping", "organisation-place");
        PART_OF: Key<Organisations> = FieldKey::new("part_of", "torun-municipality", "organisation-part-of");
        ACRONYM: Text = super::ACRONYM;
        NAME: Name = super::NAME;
        ORIGINAL_LANG: LanguageTag = super::ORIGINAL_LANG;
        NEVER: List<Text> = super::NEVER;
        LATER: List<Below<later::This>> = FieldKey::new(
            "later",
            "\n  - from: 2021-07-01\n    name:\n      lv: Daugavpils valstspilsētas pašvaldība\n      en: Daugavpils State City Municipality",
            "organisation-later",
        );
    }

    /// A later name.
    later = "later name", "later" {
        FROM: Date = FieldKey::new("from", "2021-07-01", "later-from").required();
        NAME: Name = super::NAME.required();
    }

    /// A person.
    person = "person", "person" {
        GENDER: Choice<GenderWord> = FieldKey::new("gender", "feminine", "person-gender").required();
        NAME: Name = super::NAME.required();
        ORIGINAL_LANG: LanguageTag = super::ORIGINAL_LANG;
        ROLE: Role<role::This> = FieldKey::new(
            "role",
            "\n  is: director\n  of: gdansk-volunteering\n  place: gdansk",
            "person-role",
        );
    }

    /// A role of the bundles.
    role = "role", "role" {
        IS: RoleWord = FieldKey::new("is", "director", "role-is").required();
        OF: Key<Organisations> = FieldKey::new("of", "gdansk-volunteering", "role-of");
        PLACE: PlaceKey = FieldKey::new("place", "gdansk", "role-place");
    }
}
