//! The fields of `content/site.yaml`.

use crate::record::field::{Field, Keys, Register, Shape, Table};

/// The site.
pub static SITE: Table = Table {
    name: "site",
    doc: "site",
    fields: &[
        Field::new(
            "name",
            Shape::LocalText,
            "\n  lv: Pilsētas ziņas\n  en: City News",
            "site-name",
        )
        .required(),
        Field::new("url", Shape::Url, "https://example.org/", "site-url"),
        Field::new(
            "security_contact",
            Shape::Text,
            "mailto:security@example.org",
            "site-security-contact",
        ),
        Field::new(
            "security_expires",
            Shape::Date,
            "2027-12-31",
            "site-security-expires",
        ),
        Field::new(
            "publisher",
            Shape::Key(Register::Organisations),
            "city-council",
            "site-publisher",
        )
        .required(),
        Field::new(
            "languages",
            Shape::Map(Keys::Languages, &Shape::LanguageTag),
            "\n  lv: lv\n  en: en-GB",
            "site-languages",
        )
        .required(),
        Field::new(
            "default_languages",
            Shape::List(&Shape::Language),
            "\n  - lv\n  - en",
            "site-default-languages",
        ),
        Field::new(
            "bilingual",
            Shape::List(&Shape::List(&Shape::Language)),
            "\n  - [lv, en]",
            "site-bilingual",
        ),
        Field::new(
            "boilerplate",
            Shape::List(&Shape::Key(Register::Boilerplate)),
            "\n  - city",
            "site-boilerplate",
        ),
        Field::new(
            "contacts",
            Shape::List(&Shape::Key(Register::Contacts)),
            "\n  - press-office",
            "site-contacts",
        ),
        Field::new(
            "newsletter",
            Shape::Fields(&NEWSLETTER),
            "\n  from: news@example.org\n  unsubscribe: mailto:news@example.org",
            "site-newsletter",
        ),
        Field::new(
            "numbers",
            Shape::Choice(&["under-ten", "digits"]),
            "under-ten",
            "site-numbers",
        ),
        Field::new(
            "missing",
            Shape::Fields(&MISSING),
            "\n  release: omit",
            "site-missing-policy",
        ),
    ],
};

/// What newsletters need to know.
static NEWSLETTER: Table = Table {
    name: "newsletter",
    doc: "newsletter",
    fields: &[
        Field::new("from", Shape::Email, "news@example.org", "newsletter-from"),
        Field::new(
            "unsubscribe",
            Shape::Text,
            "https://example.org/unsubscribe",
            "newsletter-unsubscribe",
        ),
        Field::new(
            "footer",
            Shape::LocalText,
            "\n  lv: Šo vēstuli sūta pilsētas dome.\n  en: This letter is sent by the city council.",
            "newsletter-footer",
        ),
    ],
};

/// What is done where a text lacks a language.
const POLICY: Shape = Shape::Choice(&["require", "omit", "notice"]);

/// What is done where a release, or one of its texts, lacks a language.
static MISSING: Table = Table {
    name: "policy of missing languages",
    doc: "missing",
    fields: &[
        Field::new("release", POLICY, "omit", "missing-release"),
        Field::new("theme", POLICY, "omit", "missing-theme"),
        Field::new("goals", POLICY, "omit", "missing-goals"),
        Field::new("results", POLICY, "omit", "missing-results"),
        Field::new("quotes", POLICY, "omit", "missing-quotes"),
        Field::new("links", POLICY, "notice", "missing-links"),
    ],
};
