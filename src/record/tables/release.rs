//! The fields of a release.

use crate::record::field::{Field, Keys, Register, Shape, Table};

use super::event::{EDITION, EVENT, NEIGHBOUR, PARTICIPANTS, PARTNERS, QUANTITY};
use super::register::PROJECT_OVERRIDE;

/// A release.
pub static RELEASE: Table = Table {
    name: "release",
    doc: "release",
    fields: &[
        Field::new(
            "kind",
            Shape::KeyOf("kind of release"),
            "partner-meeting",
            "release-kind",
        )
        .required(),
        Field::new("published", Shape::Date, "2018-04-16", "release-published").required(),
        Field::new(
            "languages",
            Shape::List(&Shape::Language),
            "\n  - lv\n  - en",
            "release-languages",
        ),
        Field::new(
            "project",
            Shape::KeyOrFields(Register::Projects, &PROJECT_OVERRIDE),
            "evolaq",
            "release-project",
        ),
        Field::new(
            "programme",
            Shape::Key(Register::Programmes),
            "europe-for-citizens",
            "release-programme",
        ),
        Field::new(
            "edition",
            Shape::Fields(&EDITION),
            "\n  ordinal: 2\n  year: 2021",
            "release-edition",
        ),
        Field::new(
            "event",
            Shape::Fields(&EVENT),
            "\n  dates: 2018-04-11/2018-04-12\n  place: torun",
            "release-event",
        ),
        Field::new(
            "events",
            Shape::Map(Keys::Names, &Shape::Fields(&EVENT)),
            "\n  conference:\n    dates: 2018-04-11/2018-04-12",
            "release-events",
        ),
        Field::new(
            "previous",
            Shape::Fields(&NEIGHBOUR),
            "\n  place: IT",
            "release-previous",
        ),
        Field::new(
            "next",
            Shape::Fields(&NEIGHBOUR),
            "\n  place: IT\n  dates: 2017-12",
            "release-next",
        ),
        Field::new(
            "participants",
            Shape::Fields(&PARTICIPANTS),
            "\n  of: participant\n  total: 56",
            "release-participants",
        ),
        Field::new(
            "partners",
            Shape::OneOrMore(&PARTNERS),
            "\n  count: 8",
            "release-partners",
        ),
        Field::new(
            "figures",
            Shape::Map(Keys::Names, &Shape::Fields(&QUANTITY)),
            "\n  attendance:\n    of: participant\n    over: 600",
            "release-figures",
        ),
        Field::new(
            "motto",
            Shape::LocalText,
            "\n  en: Focus on volunteering",
            "release-motto",
        ),
        Field::new(
            "results",
            Shape::List(&Shape::LocalProse),
            "\n  - lv: Rokasgrāmata par partnerību.\n    en: A handbook of partnership.",
            "release-results",
        ),
        Field::new(
            "links",
            Shape::List(&Shape::Fields(&LINK)),
            "\n  - url: https://example.org/\n    text:\n      lv: Programmas lapa\n      en: Programme page",
            "release-links",
        ),
        Field::new(
            "say",
            Shape::Map(Keys::Names, &Shape::Say),
            "\n  title: plain",
            "release-say",
        ),
        Field::new(
            "prose",
            Shape::LocalProse,
            "\n  lv: |\n    Partneri tikās {{ event.place | at }}.\n  en: |\n    The partners met {{ event.place | at }}.",
            "release-prose",
        ),
    ],
};

/// A link.
static LINK: Table = Table {
    name: "link",
    doc: "link",
    fields: &[
        Field::new("url", Shape::Url, "https://example.org/", "link-url").required(),
        Field::new(
            "owner",
            Shape::Key(Register::Organisations),
            "sgg",
            "link-owner",
        ),
        Field::new("lang", Shape::LanguageTag, "ro", "link-lang"),
        Field::new(
            "text",
            Shape::LocalText,
            "\n  lv: Programmas lapa\n  en: Programme page",
            "link-text",
        ),
    ],
};
