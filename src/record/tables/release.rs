//! The fields of a release.

use crate::record::field::{Field, Keys, OnCopy, Register, Shape, Table};

use super::event::{EDITION, EVENT, NEIGHBOUR, PARTICIPANTS, PARTNERS, QUANTITY};
use super::media::{ATTACHMENT, IMAGE};
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
        Field::new("draft", Shape::Flag, "true", "release-draft"),
        Field::new(
            "publish_at",
            Shape::Moment,
            "2026-11-25 09:00 Europe/Riga",
            "release-publish-at",
        ),
        Field::new(
            "aliases",
            Shape::List(&Shape::OldId),
            "\n  - old-name",
            "release-aliases",
        ),
        Field::new(
            "corrections",
            Shape::List(&Shape::Fields(&NOTE)),
            "\n  - date: 2018-04-20\n    text:\n      lv: Dalībnieku bija 56, nevis 65.\n      en: There were 56 participants, not 65.",
            "release-corrections",
        ),
        Field::new(
            "withdrawn",
            Shape::Fields(&NOTE),
            "\n  date: 2018-04-20\n  text:\n    lv: Pasākums nenotiks.\n    en: The event will not take place.",
            "release-withdrawn",
        ),
        Field::new(
            "languages",
            Shape::List(&Shape::Language),
            "\n  - lv\n  - en",
            "release-languages",
        )
        .on_copy(OnCopy::Carry),
        Field::new(
            "project",
            Shape::KeyOrFields(Register::Projects, &PROJECT_OVERRIDE),
            "evolaq",
            "release-project",
        )
        .on_copy(OnCopy::Carry),
        Field::new(
            "programme",
            Shape::Key(Register::Programmes),
            "europe-for-citizens",
            "release-programme",
        )
        .on_copy(OnCopy::Carry),
        Field::new(
            "edition",
            Shape::Fields(&EDITION),
            "\n  ordinal: 2\n  year: 2021",
            "release-edition",
        )
        .on_copy(OnCopy::Parts),
        Field::new(
            "event",
            Shape::Fields(&EVENT),
            "\n  dates: 2018-04-11/2018-04-12\n  place: torun",
            "release-event",
        )
        .on_copy(OnCopy::Parts),
        Field::new(
            "events",
            Shape::Map(Keys::Names, &Shape::Fields(&EVENT)),
            "\n  conference:\n    dates: 2018-04-11/2018-04-12",
            "release-events",
        )
        .on_copy(OnCopy::Parts),
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
            "quotes",
            Shape::List(&Shape::FieldsAndProse(&QUOTE)),
            "\n  - who: anna-berzina\n    lv: Brīvprātīgais darbs vieno pilsētu.\n    en: Volunteering brings the town together.",
            "release-quotes",
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
            "images",
            Shape::List(&Shape::Fields(&IMAGE)),
            "\n  - file: 2018/torun.jpg\n    alt:\n      lv: Dalībnieki pie Toruņas rātsnama\n      en: Participants in front of the town hall of Toruń",
            "release-images",
        ),
        Field::new(
            "attachments",
            Shape::List(&Shape::Fields(&ATTACHMENT)),
            "\n  - file: 2018/programme.pdf\n    text:\n      lv: Konferences programma\n      en: Programme of the conference",
            "release-attachments",
        ),
        Field::new(
            "boilerplate",
            Shape::KeysOrNone(Register::Boilerplate),
            "none",
            "release-boilerplate",
        )
        .on_copy(OnCopy::Carry),
        Field::new(
            "contacts",
            Shape::KeysOrNone(Register::Contacts),
            "none",
            "release-contacts",
        )
        .on_copy(OnCopy::Carry),
        Field::new(
            "say",
            Shape::Map(Keys::Names, &Shape::Say),
            "\n  title: plain",
            "release-say",
        )
        .on_copy(OnCopy::Carry),
        Field::new(
            "social",
            Shape::LocalProse,
            "\n  lv: Lasiet, kā brīvprātīgie tikās {{ event.place | at }}!\n  en: Read how volunteers met {{ event.place | at }}!",
            "release-social",
        ),
        Field::new(
            "prose",
            Shape::LocalProse,
            "\n  lv: |\n    Partneri tikās {{ event.place | at }}.\n  en: |\n    The partners met {{ event.place | at }}.",
            "release-prose",
        ),
    ],
};

/// What somebody said. The words stand beside the fields, by language.
static QUOTE: Table = Table {
    name: "quotation",
    doc: "quotation",
    fields: &[
        Field::new(
            "who",
            Shape::Key(Register::People),
            "anna-berzina",
            "quotation-who",
        )
        .required(),
        Field::new("say", Shape::Text, "before", "quotation-say"),
    ],
};

/// A note on what became of the release.
static NOTE: Table = Table {
    name: "note",
    doc: "note",
    fields: &[
        Field::new("date", Shape::Date, "2018-04-20", "note-date").required(),
        Field::new(
            "text",
            Shape::LocalText,
            "\n  lv: Dalībnieku bija 56, nevis 65.\n  en: There were 56 participants, not 65.",
            "note-text",
        )
        .required(),
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
