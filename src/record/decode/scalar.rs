//! Decodes single values: texts, numbers, flags, addresses, keys.
//!
//! In: a scalar node and its type. Out: an item, or `None` for the decoder's message about the type; where a better message is possible,
//! it is given here. What a type reads, and the pattern by which a schema knows it, stand side by side.

use grammar::{Decimal, TimeSpan};

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::record::decoded::Item;
use crate::record::field::FieldType;
use crate::source::{Content, Node, Text};
use crate::values::{CountryCode, Language, Money, Value, is_visible};

use super::{Decoder, Slot, contact_address, date, media};

/// How a single value is read, and what a JSON schema says of it.
#[derive(Clone, Copy)]
pub(in crate::record) struct Scalar {
    reading: Reading,
    /// A regular expression (ECMA 262), anchored at both ends: no stricter than the reading, as exact as an expression can be.
    pub(in crate::record) pattern: &'static str,
}

/// How a text is read. What it gives nothing for is of the wrong type.
#[derive(Clone, Copy)]
enum Reading {
    /// As it stands, if it is one.
    AsItStands(fn(&str) -> bool),
    /// By a function, which may say better what is wrong.
    By(fn(&mut Decoder<'_>, &Slot<'_>, &Text) -> Option<Item>),
}

impl Scalar {
    /// A text that is kept as it stands.
    const fn text(is_one: fn(&str) -> bool, pattern: &'static str) -> Self {
        Self {
            reading: Reading::AsItStands(is_one),
            pattern,
        }
    }

    /// A text that a function reads.
    const fn by(
        read: fn(&mut Decoder<'_>, &Slot<'_>, &Text) -> Option<Item>,
        pattern: &'static str,
    ) -> Self {
        Self {
            reading: Reading::By(read),
            pattern,
        }
    }
}

/// A key.
pub(in crate::record) const KEY: Scalar = Scalar::text(is_key, "^[a-z0-9]+(-[a-z0-9]+)*$");
/// The code of a country.
pub(in crate::record) const COUNTRY: Scalar = Scalar::text(is_country, "^[A-Z]{2}$");
/// The code of a language.
pub(in crate::record) const LANGUAGE: Scalar = Scalar::by(
    |decoder, _, text| Some(decoder.language(text)),
    "^[a-z]{2,3}$",
);

impl FieldType {
    /// How a value of this type is read. None for numbers, which have bounds, for one of a few words, and for what holds others.
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "a method of one lifetime is no function for all"
    )]
    pub(in crate::record) fn scalar(&self) -> Option<Scalar> {
        let scalar = match self {
            Self::Text => Scalar::by(|decoder, slot, text| decoder.words(slot, text), WORDS),
            Self::Date => Scalar::by(
                |decoder, slot, text| Some(decoder.date(slot, text)),
                date::DATE,
            ),
            Self::Period => Scalar::by(
                |decoder, slot, text| Some(decoder.period(slot, text)),
                date::PERIOD,
            ),
            Self::Moment => Scalar::by(
                |decoder, slot, text| Some(decoder.moment(slot, text)),
                date::MOMENT,
            ),
            Self::Money => Scalar::by(
                |_, _, text| Some(value(text, Value::Money(Money::parse(text.text.trim())?))),
                r"^(0|[1-9]\d*)(\.\d{1,6})? +[A-Z]{3}$",
            ),
            Self::Time => Scalar::by(
                |_, _, text| Some(value(text, Value::Time(TimeSpan::parse(text.text.trim())?))),
                r"^([01]?\d|2[0-3]):[0-5]\d(/([01]?\d|2[0-3]):[0-5]\d)?$",
            ),
            Self::OldId => Scalar::text(
                is_old_id,
                r"^([1-9]\d{3}/)?(?!index$)[a-z0-9]+(-[a-z0-9]+)*$",
            ),
            Self::Url => Scalar::text(is_url, r"^https?://[^/\s]\S*$"),
            Self::MediaPath => Scalar::by(
                |decoder, slot, text| decoder.media_path(slot, text),
                media::PATH,
            ),
            Self::Phone => Scalar::by(
                |decoder, slot, text| decoder.phone(slot, text),
                contact_address::PHONE,
            ),
            Self::Email => Scalar::by(
                |decoder, slot, text| decoder.email(slot, text),
                contact_address::EMAIL,
            ),
            Self::CountryCode => COUNTRY,
            Self::PlaceKey => Scalar::text(
                |written| is_country(written) || is_key(written),
                "^([A-Z]{2}|[a-z0-9]+(-[a-z0-9]+)*)$",
            ),
            Self::Key(_) | Self::KeyOf(_) | Self::LexiconKey(_) => KEY,
            Self::Language => LANGUAGE,
            Self::LanguageTag => Scalar::text(is_tag, "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
            _ => return None,
        };
        Some(scalar)
    }
}
/// Characters that no text may hold: see `is_forbidden` in `source`.
macro_rules! forbidden {
    () => {
        r"\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uE000-\uF8FF"
    };
}
pub(super) use forbidden;

/// A text on one line without references.
pub(in crate::record) const WORDS: &str = concat!(r"^\s*[^\s{}][^{}\n", forbidden!(), r"]*\s*$");
/// A text on one line.
pub(in crate::record) const LINE: &str = concat!(r"^\s*\S[^\n", forbidden!(), r"]*\s*$");

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
            FieldType::Integer { min, max } => self.integer(slot, text, *min, *max),
            FieldType::Flag => flag(text),
            FieldType::Percent => {
                Decimal::parse(written).map(|number| value(text, Value::Percent(number)))
            }
            FieldType::Written(of) => (of.read)(written).map(|read| value(text, read)),
            FieldType::Choice(words) => words.contains(&written).then(|| Item::Text(text.clone())),
            _ => match field_type.scalar()?.reading {
                Reading::AsItStands(is_one) => is_one(written).then(|| Item::Text(text.clone())),
                Reading::By(read) => read(self, slot, text),
            },
        }
    }

    /// A text on one line without references.
    fn words(&mut self, slot: &Slot<'_>, text: &Text) -> Option<Item> {
        self.refuse_references(slot, text);
        self.line(slot, text).map(Item::Text)
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
            .add(unknown.did_you_mean_then(written, list, languages));
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

/// The code of a country.
fn is_country(text: &str) -> bool {
    CountryCode::parse(text).is_some()
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

/// Whether a release may have an id: a key, but not that of the page of a folder.
pub fn is_release_id(id: &str) -> bool {
    is_key(id) && id != "index"
}
