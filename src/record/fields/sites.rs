//! The fields of `content/site.yaml`.

use crate::record::typed::{Words, groups};

/// Which numbers stand in words.
pub struct NumberWord;

impl Words for NumberWord {
    const WORDS: &'static [&'static str] = &["under-ten", "digits"];
}

/// What is done where a text lacks a language.
pub struct Policy;

impl Words for Policy {
    const WORDS: &'static [&'static str] = &["require", "omit", "notice"];
}

groups! {
    /// The site.
    site = "site", "site" {
        NAME: LocalText = FieldKey::new("name", "\n  lv: Pilsētas ziņas\n  en: City News", "site-name").required();
        URL: Url = FieldKey::new("url", "https://example.org/", "site-url");
        SECURITY_CONTACT: Text = FieldKey::new("security_contact", "mailto:security@example.org", "site-security-contact");
        SECURITY_EXPIRES: Date = FieldKey::new("security_expires", "2027-12-31", "site-security-expires");
        PUBLISHER: Key<Organisations> = FieldKey::new("publisher", "city-council", "site-publisher").required();
        LANGUAGES: Map<ByLanguage, LanguageTag> = FieldKey::new(
            "languages",
            "\n  lv: lv\n  en: en-GB",
            "site-languages",
        ).required();
        DEFAULT_LANGUAGES: List<SiteLanguage> = FieldKey::new("default_languages", "\n  - lv\n  - en", "site-default-languages");
        BILINGUAL: List<List<SiteLanguage>> = FieldKey::new("bilingual", "\n  - [lv, en]", "site-bilingual");
        BOILERPLATE: List<Key<Boilerplate>> = FieldKey::new("boilerplate", "\n  - city", "site-boilerplate");
        CONTACTS: List<Key<Contacts>> = FieldKey::new("contacts", "\n  - press-office", "site-contacts");
        NEWSLETTER: Below<newsletter::This> = FieldKey::new(
            "newsletter",
            "\n  from: news@example.org\n  unsubscribe: mailto:news@example.org",
            "site-newsletter",
        );
        NUMBERS: Choice<NumberWord> = FieldKey::new("numbers", "under-ten", "site-numbers");
        MISSING: Below<missing::This> = FieldKey::new("missing", "\n  release: omit", "site-missing-policy");
    }

    /// What newsletters need to know.
    newsletter = "newsletter", "newsletter" {
        FROM: Email = FieldKey::new("from", "news@example.org", "newsletter-from");
        UNSUBSCRIBE: Text = FieldKey::new("unsubscribe", "https://example.org/unsubscribe", "newsletter-unsubscribe");
        FOOTER: LocalText = FieldKey::new(
            "footer",
            "\n  lv: Šo vēstuli sūta pilsētas dome.\n  en: This letter is sent by the city council.",
            "newsletter-footer",
        );
    }

    /// What is done where a release, or one of its texts, lacks a language.
    missing = "policy of missing languages", "missing" {
        RELEASE: Choice<Policy> = FieldKey::new("release", "omit", "missing-release");
        THEME: Choice<Policy> = FieldKey::new("theme", "omit", "missing-theme");
        GOALS: Choice<Policy> = FieldKey::new("goals", "omit", "missing-goals");
        RESULTS: Choice<Policy> = FieldKey::new("results", "omit", "missing-results");
        QUOTES: Choice<Policy> = FieldKey::new("quotes", "omit", "missing-quotes");
        LINKS: Choice<Policy> = FieldKey::new("links", "notice", "missing-links");
    }
}
