//! The lexicon of a language, read from `countries.ftl`, `calendar.ftl`, `nouns.ftl` and `roles.ftl`.
//!
//! A message is a word; its attributes are what no rule can know: gender, number, given forms.

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};
use grammar::{Gender, GivenForm, Number, Relation, Season, Word};

use crate::diagnostic::{Code, Diagnostic, Report, Span, message, nearest};
use crate::saying::{Lexicon, RoleNoun};
use crate::source::Tree;

use super::resource::BundleFile;

/// The files of the lexicon.
pub(super) const FILES: [&str; 4] = ["countries", "calendar", "nouns", "roles"];

/// What the program itself counts or names; every lexicon must have these nouns.
const NEEDED_NOUNS: [&str; 5] = ["partner", "country", "town", "person", "organisation"];

/// Reads the words of the lexicon's files.
pub(super) fn read(
    files: &[&BundleFile],
    folder: &str,
    tree: &Tree,
    report: &mut Report,
) -> Lexicon {
    let lexicon = words(files.iter().copied(), report);
    missing(&lexicon, folder, tree, report);
    lexicon
}

/// The words of some files, whether others are missing or not.
pub(super) fn words<'f>(
    files: impl IntoIterator<Item = &'f BundleFile>,
    report: &mut Report,
) -> Lexicon {
    let mut lexicon = Lexicon::default();
    for file in files {
        for entry in file.entries() {
            let Entry::Message(message) = entry else {
                continue;
            };
            let Some(word) = word(file, message, report) else {
                continue;
            };
            let key = message.id.name.to_owned();
            match file.stem.as_str() {
                "countries" => drop(lexicon.countries.insert(key, word)),
                "nouns" => drop(lexicon.nouns.insert(key, word)),
                "roles" => {
                    let feminine = attribute(message, "feminine").map(|text| Word {
                        gender: Some(Gender::Feminine),
                        ..Word::new(text)
                    });
                    drop(lexicon.roles.insert(
                        key,
                        RoleNoun {
                            masculine: word,
                            feminine,
                        },
                    ));
                }
                _ => of_the_year(&mut lexicon, &key, word),
            }
        }
    }
    lexicon
}

/// A month, a season or a weekday; other words of the calendar are not known.
fn of_the_year(lexicon: &mut Lexicon, key: &str, word: Word) {
    if let Some(month) = numbered(key, "month-", 12) {
        lexicon.months.insert(month, word);
    } else if let Some(season) = season(key) {
        lexicon.seasons.insert(season, word);
    } else if let Some(weekday) = numbered(key, "weekday-", 7) {
        lexicon.weekdays.insert(weekday, word);
    }
}

/// `season-autumn` is the third.
fn season(key: &str) -> Option<Season> {
    let name = key.strip_prefix("season-")?;
    let mut seasons = Season::NAMES.into_iter();
    seasons
        .find(|(known, _)| *known == name)
        .map(|(_, season)| season)
}

/// `month-4` is the fourth, `weekday-1` is Monday.
fn numbered(key: &str, prefix: &str, last: i8) -> Option<i8> {
    key.strip_prefix(prefix)?
        .parse()
        .ok()
        .filter(|number| (1..=last).contains(number))
}

/// A message as a word. `None` if it has no text of its own, which is reported.
fn word(file: &BundleFile, message: &Message<&str>, report: &mut Report) -> Option<Word> {
    let Some(text) = message.value.as_ref().and_then(plain) else {
        report.add(Diagnostic::new(
            Code::BadArgument,
            file.span(message.id.name),
            message!("bundle-word-not-plain", word = message.id.name),
        ));
        return None;
    };
    let mut word = Word::new(text);
    for attribute in &message.attributes {
        let Some(value) = plain(&attribute.value) else {
            continue;
        };
        if !set(&mut word, attribute.id.name, value) {
            report.add(unknown_attribute(
                file.span(attribute.id.name),
                attribute.id.name,
                value,
            ));
        }
    }
    Some(word)
}

/// Sets what an attribute says; whether it could be understood.
fn set(word: &mut Word, name: &str, value: &str) -> bool {
    match (name, value) {
        ("gender", _) => {
            word.gender = Gender::parse(value);
            word.gender.is_some()
        }
        ("number", "plural") => {
            word.number = Some(Number::Plural);
            true
        }
        ("article", "the") => {
            word.article = true;
            true
        }
        ("indeclinable", "yes") => {
            word.indeclinable = true;
            true
        }
        ("feminine", _) => true,
        _ => match (Relation::parse(name), GivenForm::parse(name)) {
            (Some(relation), _) => {
                word.relations.insert(relation, value.to_owned());
                true
            }
            (None, Some(form)) => {
                word.forms.insert(form, value.to_owned());
                true
            }
            (None, None) => false,
        },
    }
}

fn unknown_attribute(span: Span, name: &str, value: &str) -> Diagnostic {
    const KNOWN: [&str; 10] = [
        "gender",
        "number",
        "article",
        "indeclinable",
        "feminine",
        "plural",
        "genitive",
        "dative",
        "accusative",
        "locative",
    ];
    let diagnostic = Diagnostic::new(
        Code::UnknownOption,
        span,
        message!(
            "bundle-word-attribute-unknown",
            attribute = name,
            value = value
        ),
    );
    match nearest(name, KNOWN) {
        Some(near) => diagnostic.hint(message!("bundle-near", near = format!("`.{near}`"))),
        None => diagnostic,
    }
}

/// The text of a pattern without placeables, trimmed.
fn plain<'a>(pattern: &Pattern<&'a str>) -> Option<&'a str> {
    match pattern.elements.as_slice() {
        [PatternElement::TextElement { value }] => {
            Some(value.trim()).filter(|text| !text.is_empty())
        }
        _ => None,
    }
}

fn attribute<'a>(message: &Message<&'a str>, name: &str) -> Option<&'a str> {
    message
        .attributes
        .iter()
        .find(|attribute| attribute.id.name == name)
        .and_then(|attribute| plain(&attribute.value))
}

/// Months, seasons and nouns without which the program cannot speak.
fn missing(lexicon: &Lexicon, folder: &str, tree: &Tree, report: &mut Report) {
    let months = (1..=12)
        .filter(|month| !lexicon.months.contains_key(month))
        .map(|month| (format!("month-{month}"), "calendar"));
    let seasons = Season::NAMES
        .into_iter()
        .filter(|(_, season)| !lexicon.seasons.contains_key(season))
        .map(|(name, _)| (format!("season-{name}"), "calendar"));
    let nouns = NEEDED_NOUNS
        .into_iter()
        .filter(|noun| !lexicon.nouns.contains_key(*noun))
        .map(|noun| (noun.to_owned(), "nouns"));
    for (key, stem) in months.chain(seasons).chain(nouns) {
        let path = format!("{folder}{stem}.ftl");
        let place = tree.place(&path);
        let message = message!("bundle-lexicon-lacks", word = key, file = path);
        report.add(Diagnostic::new(Code::MissingWord, place, message));
    }
}
