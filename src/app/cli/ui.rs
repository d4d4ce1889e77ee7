//! The language in which the program speaks to staff: asked for, else that of the environment, else English.
//!
//! It decides nothing but the words of messages: what is built never depends on it.

use std::ffi::OsString;

use crate::locale::STAFF_LANGUAGES;

use super::words::UI_LANG;

/// The variables of the environment that name the language of messages, in the order in which they count (POSIX, section 8.2).
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The locale of the environment; empty if it says none.
#[expect(
    clippy::disallowed_methods,
    reason = "the environment says in which language staff read"
)]
pub(super) fn locale() -> String {
    let mut set = VARIABLES.iter().filter_map(|name| std::env::var(name).ok());
    set.find(|locale| !locale.is_empty()).unwrap_or_default()
}

/// The language that a command line asks for, before anything else in it is understood: help and mistakes are in it too.
pub(super) fn asked(arguments: &[OsString]) -> Option<&str> {
    let words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    let mut words = words.take_while(|word| *word != "--");
    let option = format!("--{UI_LANG}");
    while let Some(word) = words.next() {
        let value = match word.strip_prefix(&option) {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('='),
            None => continue,
        };
        return value.filter(|language| STAFF_LANGUAGES.contains(language));
    }
    None
}

/// The language of messages: `asked` is what the command line says, `locale` what the environment says.
pub(super) fn language(asked: Option<&str>, locale: &str) -> String {
    let language = asked.unwrap_or(locale);
    let language = language.split(['_', '-', '.', '@']).next();
    let known = STAFF_LANGUAGES.into_iter().find(|it| Some(*it) == language);
    known.unwrap_or(STAFF_LANGUAGES[0]).to_owned()
}
