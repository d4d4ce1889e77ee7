//! The fields of a release.

use crate::record::field::{Field, Keys, Register, Shape, Table};

use super::event::{EDITION, EVENT, NEIGHBOUR, PARTICIPANTS, PARTNERS, QUANTITY};
use super::register::PROJECT_OVERRIDE;

/// A release.
pub static RELEASE: Table = Table {
    name: "release",
    doc: "One piece of news: its facts once, its prose in every language.",
    fields: &[
        Field::new(
            "kind",
            Shape::KeyOf("kind of release"),
            "partner-meeting",
            "What sort of news it is: the name of a template in templates/articles/.",
        )
        .required(),
        Field::new(
            "published",
            Shape::Date,
            "2018-04-16",
            "The day of publication; its year is the name of the folder.",
        )
        .required(),
        Field::new(
            "languages",
            Shape::List(&Shape::Language),
            "\n  - lv\n  - en",
            "The languages of the release, if not those of the site.",
        ),
        Field::new(
            "project",
            Shape::KeyOrFields(Register::Projects, &PROJECT_OVERRIDE),
            "evolaq",
            "The project: a key of the projects; or `is: KEY` with what is different here; or all of it written out.",
        ),
        Field::new(
            "programme",
            Shape::Key(Register::Programmes),
            "europe-for-citizens",
            "The programme, where the news is not about one project.",
        ),
        Field::new(
            "edition",
            Shape::Fields(&EDITION),
            "\n  ordinal: 2\n  year: 2021",
            "Which edition of the programme.",
        ),
        Field::new(
            "event",
            Shape::Fields(&EVENT),
            "\n  dates: 2018-04-11/2018-04-12\n  place: torun",
            "The event. For several events write `events`.",
        ),
        Field::new(
            "events",
            Shape::Map(Keys::Names, &Shape::Fields(&EVENT)),
            "\n  conference:\n    dates: 2018-04-11/2018-04-12",
            "Several events, each under a name by which the prose refers to it.",
        ),
        Field::new(
            "previous",
            Shape::Fields(&NEIGHBOUR),
            "\n  place: IT",
            "The event before this one.",
        ),
        Field::new(
            "next",
            Shape::Fields(&NEIGHBOUR),
            "\n  place: IT\n  dates: 2017-12",
            "The event after this one.",
        ),
        Field::new(
            "participants",
            Shape::Fields(&PARTICIPANTS),
            "\n  of: participant\n  total: 56",
            "How many took part in all events together.",
        ),
        Field::new(
            "partners",
            Shape::OneOrMore(&PARTNERS),
            "\n  count: 8",
            "The partners: one group, or a list of groups.",
        ),
        Field::new(
            "figures",
            Shape::Map(Keys::Names, &Shape::Fields(&QUANTITY)),
            "\n  attendance:\n    of: participant\n    over: 600",
            "Other numbers of this release, each under a name by which the prose refers to it.",
        ),
        Field::new(
            "motto",
            Shape::LocalText,
            "\n  en: Focus on volunteering",
            "The motto, in the languages that have it.",
        ),
        Field::new(
            "quotes",
            Shape::List(&Shape::FieldsAndProse(&QUOTE)),
            "\n  - who: anna-berzina\n    lv: Brīvprātīgais darbs vieno pilsētu.\n    en: Volunteering brings the town together.",
            "What people said: each with their key and their words in every language, without quotation marks.",
        ),
        Field::new(
            "results",
            Shape::List(&Shape::LocalProse),
            "\n  - lv: Rokasgrāmata par partnerību.\n    en: A handbook of partnership.",
            "What came out of it: whole sentences.",
        ),
        Field::new(
            "links",
            Shape::List(&Shape::Fields(&LINK)),
            "\n  - url: https://example.org/\n    text:\n      lv: Programmas lapa\n      en: Programme page",
            "Pages to read on.",
        ),
        Field::new(
            "say",
            Shape::Map(Keys::Names, &Shape::Say),
            "\n  title: plain",
            "Other wordings of generated sentences.",
        ),
        Field::new(
            "prose",
            Shape::LocalProse,
            "\n  lv: |\n    Partneri tikās {{ event.place | at }}.\n  en: |\n    The partners met {{ event.place | at }}.",
            "What only you can tell: Markdown, with references to the facts.",
        ),
    ],
};

/// What somebody said. The words stand beside the fields, by language.
static QUOTE: Table = Table {
    name: "quotation",
    doc: "What somebody said, in every language of the release, without quotation marks.",
    fields: &[
        Field::new(
            "who",
            Shape::Key(Register::People),
            "anna-berzina",
            "Who said it: a key of the people.",
        )
        .required(),
        Field::new(
            "say",
            Shape::Text,
            "before",
            "Another wording of the sentence around the words: `before` names the person first, `again` says only he or she.",
        ),
    ],
};

/// A link.
static LINK: Table = Table {
    name: "link",
    doc: "A page to read on.",
    fields: &[
        Field::new("url", Shape::Url, "https://example.org/", "Its address.").required(),
        Field::new(
            "owner",
            Shape::Key(Register::Organisations),
            "sgg",
            "Whose page it is: a key of the organisations.",
        ),
        Field::new(
            "lang",
            Shape::LanguageTag,
            "ro",
            "The language of the page.",
        ),
        Field::new(
            "text",
            Shape::LocalText,
            "\n  lv: Programmas lapa\n  en: Programme page",
            "What the link says.",
        ),
    ],
};
