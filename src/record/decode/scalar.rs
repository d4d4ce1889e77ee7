//! Decodes single values: texts, numbers, flags, addresses, keys.
//!
//! In: a scalar node and its type. Out: an item, or `None` for the decoder's message about the type;
//! where a better message is possible, it is given here.

use grammar::{Decimal, TimeSpan};

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::record::decoded::Item;
use crate::record::field::FieldType;
use crate::record::is_release_id;
use crate::source::{Content, Node, Text};
use crate::values::{CountryCode, Language, Money, Value, is_visible};

use super::{Decoder, Slot};

impl Decoder<'_> {
    /// A single value.
    pub(super) fn scalar(
        &mut self,
        slot: &Slot<'_>,
        field_type: &FieldType,
        node: &Node,
    ) -> Option<Item> {
        let Content::Scalar(text) = &node.content else {
            return None;
        };
        let written = text.text.trim();
        match field_type {
            FieldType::Text => {
                self.refuse_references(slot, text);
                self.line(slot, text).map(Item::Text)
            }
            FieldType::Integer { min, max } => self.integer(slot, text, *min, *max),
            FieldType::Flag => flag(text),
            FieldType::Date => Some(self.date(slot, text)),
            FieldType::Period => Some(self.period(slot, text)),
            FieldType::Money => Money::parse(written).map(|money| value(text, Value::Money(money))),
            FieldType::Percent => {
                Decimal::parse(written).map(|number| value(text, Value::Percent(number)))
            }
            FieldType::Moment => Some(self.moment(slot, text)),
            FieldType::OldId => is_old_id(written).then(|| Item::Text(text.clone())),
            FieldType::Time => TimeSpan::parse(written).map(|time| value(text, Value::Time(time))),
            FieldType::Url => is_url(written).then(|| Item::Text(text.clone())),
            FieldType::MediaPath => self.media_path(slot, text),
            FieldType::Phone => self.phone(slot, text),
            FieldType::Email => self.email(slot, text),
            FieldType::CountryCode => CountryCode::parse(written).map(|_| Item::Text(text.clone())),
            FieldType::PlaceKey if CountryCode::parse(written).is_some() => {
                Some(Item::Text(text.clone()))
            }
            FieldType::Key(_)
            | FieldType::KeyOf(_)
            | FieldType::PlaceKey
            | FieldType::LexiconKey(_) => is_key(written).then(|| Item::Text(text.clone())),
            FieldType::Language => Some(self.language(text)),
            FieldType::LanguageTag => is_tag(written).then(|| Item::Text(text.clone())),
            FieldType::Choice(words) => words.contains(&written).then(|| Item::Text(text.clone())),
            _ => None,
        }
    }

    /// A text on one line. A block with one line is one line.
    pub(super) fn line(&mut self, slot: &Slot<'_>, text: &Text) -> Option<Text> {
        let mut line = text.clone();
        line.text.truncate(line.text.trim_end().len());
        if !is_visible(&line.text) {
            return None;
        }
        if let Some(at) = line.text.find('\n') {
            let message = message!("two-lines", slot = slot.words());
            let place = line.place(0..at);
            self.add(Code::WrongType, place, message);
        }
        Some(line)
    }

    /// Names and tokens are said as they stand: a reference in one would be printed.
    pub(super) fn refuse_references(&mut self, slot: &Slot<'_>, text: &Text) {
        if text.text.contains(['{', '}']) {
            let message = message!("no-references", slot = slot.words());
            self.add(Code::BadReference, text.span, message);
        }
    }

    /// A whole number.
    fn integer(&mut self, slot: &Slot<'_>, text: &Text, min: u64, max: u64) -> Option<Item> {
        let written = text.text.trim();
        if let Some(number) = digits(written) {
            return (min..=max)
                .contains(&number)
                .then_some(Item::Integer(number, text.span));
        }
        // "1 200", "1.200" and "1,200" are what the number will look like in print, not how it is written here.
        let mut groups = written.split([' ', '\u{A0}', '.', ',']);
        let first = groups.next().unwrap_or_default();
        let rest: String = groups.clone().collect();
        let number = digits(&format!("{first}{rest}"))?;
        if first.len() > 3 || groups.any(|group| group.len() != 3) {
            return None;
        }
        let message = message!(
            "digits-only",
            slot = slot.words(),
            written = written,
            number = number,
        );
        self.add(Code::WrongType, text.span, message);
        Some(Item::Wrong(text.span))
    }

    /// A language of the site.
    fn language(&mut self, text: &Text) -> Item {
        if self.known_language(&text.text, &text.span).is_some() {
            Item::Text(text.clone())
        } else {
            Item::Wrong(text.span)
        }
    }

    /// The language of a key or value, if the site has it; else a diagnostic.
    pub(super) fn known_language(&mut self, written: &str, span: &Span) -> Option<Language> {
        let language = Language::parse(written);
        // The languages of the site are not known if its file is broken: then any will do.
        if let Some(language) =
            language.filter(|found| self.languages.is_empty() || self.languages.contains(found))
        {
            return Some(language);
        }
        let list: Vec<&str> = self.languages.iter().map(Language::as_str).collect();
        let message = message!("unknown-language", written = written);
        let languages = message!("languages-are", languages = list.join(", "));
        let unknown = Diagnostic::new(Code::UnknownValue, *span, message);
        self.report
            .push(unknown.did_you_mean_then(written, list, languages));
        None
    }
}

/// Digits alone as a number.
fn digits(text: &str) -> Option<u64> {
    let only = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    only.then(|| text.parse().ok()).flatten()
}

/// A value with its place.
fn value(text: &Text, value: Value) -> Item {
    Item::Value(Box::new(value), text.span)
}

/// `true` or `false`.
fn flag(text: &Text) -> Option<Item> {
    let flag = text.text.trim().parse().ok()?;
    Some(Item::Flag(flag, text.span))
}

/// A web address with a host and without blanks.
fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace)
    })
}

/// A key: lower-case letters, digits and single hyphens, beginning with a letter or digit.
pub(in crate::record) fn is_key(text: &str) -> bool {
    text.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

/// A key, perhaps with a year before it. At `index` lies the list of a year's news.
fn is_old_id(text: &str) -> bool {
    let (year, id) = text.split_once('/').unwrap_or(("2000", text));
    let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    is_release_id(id) && digits && year >= "1000"
}

/// A language tag in shape: subtags of letters and digits, the first a language (BCP 47).
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    parts
        .next()
        .is_some_and(|first| Language::parse(first).is_some())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
