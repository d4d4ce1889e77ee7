//! Values said alone, outside of any article: the publisher's name on every page, the month above a group of news.
//!
//! In: a value and a language. Out: its plain words, or why the language has none.

use grammar::Date;

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::facts::publisher;
use crate::locale::Locales;
use crate::record::Records;
use crate::saying::{Operation, Options};
use crate::values::{Language, Value};

/// The publisher's name on a day. It stands on every page of the site, also in languages of no release.
pub fn publisher_name(
    records: &Records,
    locales: &Locales,
    language: Language,
    day: Date,
) -> Result<String, Diagnostic> {
    let publisher =
        publisher(records, day).expect("a publisher that cannot be resolved has been reported");
    let value = Value::from(publisher);
    said_alone(locales, language, Operation::Name, &value, day).map_err(|refusal| {
        let place = records.site.publisher.as_ref().map(|key| key.span);
        Diagnostic::in_language(Code::ImpossibleForm, place, language.as_str(), refusal)
    })
}

/// A value said on its own, as plain words.
pub fn said_alone(
    locales: &Locales,
    language: Language,
    operation: Operation,
    value: &Value,
    day: Date,
) -> Result<String, Message> {
    let grammar = &locales.language(&language).grammar;
    let phrase = grammar.phrase(operation, value, &Options::default(), day)?;
    Ok(phrase.plain())
}
