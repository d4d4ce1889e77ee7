//! The fields of a release.

use crate::record::field::OnCopy;
use crate::record::typed::{Named, groups};

use super::events::{edition, event, neighbour, participants, partners, quantity};
use super::facts::fact;
use super::media::{attachment, picture};
use super::registers::project_override;

/// A kind of release.
pub struct Kind;

impl Named for Kind {
    const WHAT: &'static str = "kind of release";
}

groups! {
    /// A release.
    release = "release", "release" {
        KIND: KeyOf<Kind> = FieldKey::new("kind", "partner-meeting", "release-kind").required();
        PUBLISHED: Date = FieldKey::new("published", "2018-04-16", "release-published").required();
        DRAFT: Flag = FieldKey::new("draft", "true", "release-draft");
        PUBLISH_AT: Moment = FieldKey::new("publish_at", "2026-11-25 09:00 Europe/Riga", "release-publish-at");
        ALIASES: List<OldId> = FieldKey::new("aliases", "\n  - old-name", "release-aliases");
        CORRECTIONS: List<Below<note::This>> = FieldKey::new(
            "corrections",
            "\n  - date: 2018-04-20\n    text:\n      lv: Dalībnieku bija 56, nevis 65.\n      en: There were 56 participants, not 65.",
            "release-corrections",
        );
        WITHDRAWN: Below<note::This> = FieldKey::new(
            "withdrawn",
            "\n  date: 2018-04-20\n  text:\n    lv: Pasākums nenotiks.\n    en: The event will not take place.",
            "release-withdrawn",
        );
        LANGUAGES: List<SiteLanguage> = FieldKey::new(
            "languages",
            "\n  - lv\n  - en",
            "release-languages",
        ).on_copy(OnCopy::Carry);
        PROJECT: KeyOrFields<Projects, project_override::This> = FieldKey::new(
            "project",
            "evolaq",
            "release-project",
        ).on_copy(OnCopy::Carry);
        PROGRAMME: Key<Programmes> = FieldKey::new(
            "programme",
            "europe-for-citizens",
            "release-programme",
        ).on_copy(OnCopy::Carry);
        EDITION: Below<edition::This> = FieldKey::new(
            "edition",
            "\n  ordinal: 2\n  year: 2021",
            "release-edition",
        ).on_copy(OnCopy::Parts);
        EVENT: Below<event::This> = FieldKey::new(
            "event",
            "\n  dates: 2018-04-11/2018-04-12\n  place: torun",
            "release-event",
        ).on_copy(OnCopy::Parts);
        EVENTS: Map<ByName, Below<event::This>> = FieldKey::new(
            "events",
            "\n  conference:\n    dates: 2018-04-11/2018-04-12",
            "release-events",
        ).on_copy(OnCopy::Parts);
        PREVIOUS: Below<neighbour::This> = FieldKey::new("previous", "\n  place: IT", "release-previous");
        NEXT: Below<neighbour::This> = FieldKey::new("next", "\n  place: IT\n  dates: 2017-12", "release-next");
        PARTICIPANTS: Below<participants::This> = FieldKey::new(
            "participants",
            "\n  of: participant\n  total: 56",
            "release-participants",
        );
        PARTNERS: OneOrMore<partners::This> = FieldKey::new("partners", "\n  count: 8", "release-partners");
        FIGURES: Map<ByName, Below<quantity::This>> = FieldKey::new(
            "figures",
            "\n  attendance:\n    of: participant\n    over: 600",
            "release-figures",
        );
        FACTS: Map<ByName, Below<fact::This>> = FieldKey::new(
            "facts",
            "\n  office:\n    hours:\n      mon-fri: 08:00/16:30",
            "release-facts",
        );
        MOTTO: LocalText = FieldKey::new("motto", "\n  en: Focus on volunteering", "release-motto");
        QUOTES: List<BelowAndProse<quote::This>> = FieldKey::new(
            "quotes",
            "\n  - who: anna-berzina\n    lv: Brīvprātīgais darbs vieno pilsētu.\n    en: Volunteering brings the town together.",
            "release-quotes",
        );
        RESULTS: List<LocalProse> = FieldKey::new(
            "results",
            "\n  - lv: Rokasgrāmata par partnerību.\n    en: A handbook of partnership.",
            "release-results",
        );
        LINKS: List<Below<link::This>> = FieldKey::new(
            "links",
            "\n  - url: https://example.org/\n    text:\n      lv: Programmas lapa\n      en: Programme page",
            "release-links",
        );
        IMAGES: List<Below<picture::This>> = FieldKey::new(
            "images",
            "\n  - file: 2018/torun.jpg\n    alt:\n      lv: Dalībnieki pie Toruņas rātsnama\n      en: Participants in front of the town hall of Toruń",
            "release-images",
        );
        ATTACHMENTS: List<Below<attachment::This>> = FieldKey::new(
            "attachments",
            "\n  - file: 2018/programme.pdf\n    text:\n      lv: Konferences programma\n      en: Programme of the conference",
            "release-attachments",
        );
        BOILERPLATE: KeysOrNone<Boilerplate> = FieldKey::new("boilerplate", "none", "release-boilerplate").on_copy(OnCopy::Carry);
        CONTACTS: KeysOrNone<Contacts> = FieldKey::new("contacts", "none", "release-contacts").on_copy(OnCopy::Carry);
        SAY: Map<ByName, Say> = FieldKey::new("say", "\n  title: plain", "release-say").on_copy(OnCopy::Carry);
        SOCIAL: LocalProse = FieldKey::new(
            "social",
            "\n  lv: Lasiet, kā brīvprātīgie tikās {{ event.place | at }}!\n  en: Read how volunteers met {{ event.place | at }}!",
            "release-social",
        );
        PROSE: LocalProse = FieldKey::new(
            "prose",
            "\n  lv: |\n    Partneri tikās {{ event.place | at }}.\n  en: |\n    The partners met {{ event.place | at }}.",
            "release-prose",
        );
    }

    /// What somebody said. The words stand beside the fields, by language.
    quote = "quotation", "quotation" {
        WHO: Key<People> = FieldKey::new("who", "anna-berzina", "quotation-who").required();
        SAY: Text = FieldKey::new("say", "before", "quotation-say");
    }

    /// A note on what became of the release.
    note = "note", "note" {
        DATE: Date = FieldKey::new("date", "2018-04-20", "note-date").required();
        TEXT: LocalText = FieldKey::new(
            "text",
            "\n  lv: Dalībnieku bija 56, nevis 65.\n  en: There were 56 participants, not 65.",
            "note-text",
        ).required();
    }

    /// A link.
    link = "link", "link" {
        URL: Url = FieldKey::new("url", "https://example.org/", "link-url").required();
        OWNER: Key<Organisations> = FieldKey::new("owner", "sgg", "link-owner");
        LANG: LanguageTag = FieldKey::new("lang", "ro", "link-lang");
        TEXT: LocalText = FieldKey::new("text", "\n  lv: Programmas lapa\n  en: Programme page", "link-text");
    }
}
