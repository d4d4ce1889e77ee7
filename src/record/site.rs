//! `content/site.yaml`: the newsroom as a whole.
//!
//! In: the file. Out: a [`Site`], or nothing if it names no language, on which every other file depends.

use std::collections::BTreeMap;

use grammar::Date;

use crate::diagnostic::{Code, Diagnostic, Report, Span, message};
use crate::source::{self, Content, Node, Text, Tree};
use crate::values::{Language, NumberStyle};

use super::decode::decode;
use super::decoded::{Fields, Item};
use super::fields::{newsletter, site};
use super::typed::{FieldKey, LocalText};

/// Where the site's file is.
pub(super) const PATH: &str = "content/site.yaml";

/// The site.
#[derive(Debug)]
pub struct Site {
    /// Its name in each language.
    pub name: BTreeMap<Language, Text>,
    /// Where it is published.
    pub url: Option<Text>,
    /// Whether no canonical address is written; of a wrong one that has been reported.
    pub lacks_url: bool,
    /// Who publishes: a key of the organisations. Not there only if it is written wrongly or not at all, which is an error.
    pub publisher: Option<Text>,
    /// Its languages in order, each with its locale (`en-GB`) and its place.
    pub languages: Vec<(Language, Text)>,
    /// The languages of a release that does not name its own.
    pub default_languages: Vec<Language>,
    /// Pairs of languages in one document.
    pub bilingual: Vec<(Language, Language)>,
    /// The texts at the end of a release that names none of its own: keys of the boilerplate.
    pub boilerplate: Vec<Text>,
    /// The press contacts of a release that names none of its own.
    pub contacts: Vec<Text>,
    /// Whom to tell of a weakness of the site, and until when that holds.
    pub security: Option<(Text, Date)>,
    /// What newsletters need to know.
    pub newsletter: NewsletterSettings,
    /// Which numbers stand in words.
    pub numbers: NumberStyle,
    /// What is done where a release or one of its texts lacks a language, by the name of the text.
    pub missing: BTreeMap<String, MissingPolicy>,
    /// Where its file begins: for what is missing in it.
    pub span: Span,
}

/// What newsletters need to know.
#[derive(Debug, Default)]
pub struct NewsletterSettings {
    /// The address that they come from.
    pub from: Option<Text>,
    /// Where a reader says that no more shall come: a `mailto:` or `https:` address.
    pub unsubscribe: Option<Text>,
    /// What stands at their end.
    pub footer: BTreeMap<Language, Text>,
}

/// What is done where a text lacks a language of the release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum MissingPolicy {
    /// It is an error.
    #[default]
    Require,
    /// There is no page in that language.
    Omit,
    /// The page shows the article in another language, and says so.
    Notice,
}

impl MissingPolicy {
    /// By its name in `site.yaml`.
    fn parse(text: &str) -> Option<Self> {
        match text {
            "require" => Some(Self::Require),
            "omit" => Some(Self::Omit),
            "notice" => Some(Self::Notice),
            _ => None,
        }
    }
}

/// Reads the site's file. The languages are given even where the rest is wrong, so that other files can be decoded.
pub(super) fn read(tree: &Tree, report: &mut Report) -> (Option<Site>, Vec<Language>) {
    let Some(file) = tree.get(PATH) else {
        let place = tree.place(PATH);
        let message = message!("site-missing");
        report.add(Diagnostic::new(Code::MisplacedFile, place, message));
        return (None, Vec::new());
    };
    let Some(node) = source::parse(file, report).node(report) else {
        return (None, Vec::new());
    };
    let languages = languages(&node);
    let fields = decode(&site::GROUP, &node, &languages, report);
    (site(&fields, report), languages)
}

/// The languages that a site names, before anything is decoded against them.
fn languages(node: &Node) -> Vec<Language> {
    let Content::Mapping(entries) = &node.content else {
        return Vec::new();
    };
    let languages = entries
        .iter()
        .find(|(key, _)| key.text == site::LANGUAGES.name())
        .map(|(_, value)| &value.content);
    match languages {
        Some(Content::Mapping(entries)) => entries
            .iter()
            .filter_map(|(key, _)| Language::parse(&key.text))
            .collect(),
        _ => Vec::new(),
    }
}

/// The site of its decoded fields.
fn site(fields: &Fields, report: &mut Report) -> Option<Site> {
    let languages: Vec<(Language, Text)> = fields
        .entries(site::LANGUAGES)
        .filter_map(|(key, tag)| Some((Language::parse(&key.text)?, tag.clone())))
        .collect();
    let chosen = languages_of(fields.list(site::DEFAULT_LANGUAGES));
    let default_languages = if chosen.is_empty() {
        languages.iter().map(|(language, _)| *language).collect()
    } else {
        chosen
    };
    let url = fields.get(site::URL).cloned();
    if let Some(url) = url.as_ref().filter(|url| url.text.contains(['?', '#'])) {
        let (place, message) = (url.span, message!("site-address"));
        report.add(Diagnostic::new(Code::WrongType, place, message));
    }
    let site = Site {
        name: local(fields, site::NAME),
        url,
        lacks_url: !fields.has(site::URL),
        publisher: fields.get(site::PUBLISHER).cloned(),
        default_languages,
        bilingual: pairs(fields.list(site::BILINGUAL), report),
        languages,
        boilerplate: fields.items(site::BOILERPLATE).cloned().collect(),
        contacts: fields.items(site::CONTACTS).cloned().collect(),
        security: security(fields, report),
        newsletter: fields
            .get(site::NEWSLETTER)
            .map(|fields| newsletter(fields, report))
            .unwrap_or_default(),
        numbers: fields
            .get(site::NUMBERS)
            .and_then(|style| NumberStyle::parse(&style.text))
            .unwrap_or_default(),
        missing: fields.get(site::MISSING).map(policies).unwrap_or_default(),
        span: fields.span().start_of_its_file(),
    };
    (!site.languages.is_empty()).then_some(site)
}

/// The contact for weaknesses of the site. It needs its last day: an old one would mislead who looks for it (RFC 9116).
fn security(fields: &Fields, report: &mut Report) -> Option<(Text, Date)> {
    let contact = fields.get(site::SECURITY_CONTACT)?;
    if !is_link(&contact.text) {
        let (place, message) = (contact.span, message!("security-address"));
        report.add(Diagnostic::new(Code::WrongType, place, message));
    }
    if !fields.has(site::SECURITY_EXPIRES) {
        let (place, message) = (contact.span, message!("security-without-end"));
        report.add(Diagnostic::new(Code::MissingField, place, message));
    }
    let (expires, _) = fields.get(site::SECURITY_EXPIRES)?;
    Some((contact.clone(), expires))
}

/// What newsletters need to know.
fn newsletter(fields: &Fields, report: &mut Report) -> NewsletterSettings {
    let unsubscribe = fields.get(newsletter::UNSUBSCRIBE).cloned();
    // It stands in angle brackets in the head of a letter.
    let fits = |link: &&Text| is_link(&link.text) && !link.text.contains(['<', '>', ',']);
    if let Some(wrong) = unsubscribe.as_ref().filter(|link| !fits(link)) {
        let (place, message) = (wrong.span, message!("unsubscribe-address"));
        report.add(Diagnostic::new(Code::WrongType, place, message));
    }
    NewsletterSettings {
        from: fields.get(newsletter::FROM).cloned(),
        unsubscribe,
        footer: local(fields, newsletter::FOOTER),
    }
}

/// Whether a text is an address of a page or of a mailbox, as a link has it, and nothing besides.
fn is_link(text: &str) -> bool {
    let known = ["mailto:", "https://"]
        .into_iter()
        .filter_map(|scheme| text.strip_prefix(scheme));
    let visible = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic());
    known.into_iter().any(visible)
}

/// A text per language; empty if not written.
fn local(fields: &Fields, key: FieldKey<LocalText>) -> BTreeMap<Language, Text> {
    let texts = fields.get(key).map(|(texts, _)| texts.clone());
    texts.unwrap_or_default()
}

/// The policies for missing languages.
fn policies(fields: &Fields) -> BTreeMap<String, MissingPolicy> {
    let written = fields.present().filter_map(|(name, _, item)| {
        let policy = MissingPolicy::parse(&item.text()?.text)?;
        Some((name.to_owned(), policy))
    });
    written.collect()
}

/// The pairs of languages, each once.
fn pairs(items: &[Item], report: &mut Report) -> Vec<(Language, Language)> {
    let mut pairs: Vec<((Language, Language), &Span)> = Vec::new();
    for item in items {
        let Some(found) = pair(item, report) else {
            continue;
        };
        match pairs.iter().find(|(earlier, _)| *earlier == found) {
            Some((_, first)) => {
                let message = message!(
                    "pair-twice",
                    first = found.0.as_str(),
                    second = found.1.as_str()
                );
                let twice = Diagnostic::new(Code::UnknownValue, *item.span(), message);
                report.add(twice.related(*(*first), message!("the-first")));
            }
            None => pairs.push((found, item.span())),
        }
    }
    pairs.into_iter().map(|(pair, _)| pair).collect()
}

/// Two languages for one document.
fn pair(item: &Item, report: &mut Report) -> Option<(Language, Language)> {
    let Item::List(items, span) = item else {
        return None;
    };
    if let [first, second] = languages_of(items).as_slice() {
        return Some((*first, *second));
    }
    if items.len() != 2 {
        let message = message!("not-a-pair");
        report.add(Diagnostic::new(Code::WrongType, *span, message));
    }
    None
}

/// The languages of a list, those of the site.
pub(super) fn languages_of(items: &[Item]) -> Vec<Language> {
    items
        .iter()
        .filter_map(|item| Language::parse(&item.text()?.text))
        .collect()
}
