//! The fields of `content/site.yaml`.

use crate::record::field::{Field, Keys, Register, Shape, Table};

/// The site.
pub static SITE: Table = Table {
    name: "site",
    doc: "The newsroom as a whole.",
    fields: &[
        Field::new(
            "name",
            Shape::LocalText,
            "\n  lv: Pilsētas ziņas\n  en: City News",
            "The name of the newsroom.",
        )
        .required(),
        Field::new(
            "url",
            Shape::Url,
            "https://example.org/",
            "Where the site is published; feeds and the site map need it.",
        ),
        Field::new(
            "publisher",
            Shape::Key(Register::Organisations),
            "city-council",
            "Who publishes: a key of the organisations.",
        )
        .required(),
        Field::new(
            "languages",
            Shape::Map(Keys::Languages, &Shape::LanguageTag),
            "\n  lv: lv\n  en: en-GB",
            "The languages in the order in which they are offered, each with its locale.",
        )
        .required(),
        Field::new(
            "default_languages",
            Shape::List(&Shape::Language),
            "\n  - lv\n  - en",
            "The languages of a release that does not name its own; if left out, all.",
        ),
        Field::new(
            "bilingual",
            Shape::List(&Shape::List(&Shape::Language)),
            "\n  - [lv, en]",
            "Pairs of languages that also appear in one document, the first language first.",
        ),
        Field::new(
            "numbers",
            Shape::Choice(&["under-ten", "digits"]),
            "under-ten",
            "How counts inside a sentence are written: under-ten (if left out) has one to nine in words, digits has none; one that opens a sentence always is in words.",
        ),
    ],
};
