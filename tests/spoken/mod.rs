//! What staff read of a problem, in English.
#![allow(dead_code)]

use std::sync::LazyLock;

use vestnesis::diagnostic::{
    Diagnostic, Message, MessageFormatter, SourceFiles, render_human, render_json,
};
use vestnesis::locale::Staff;

static ENGLISH: LazyLock<Staff> = LazyLock::new(|| Staff::new("en"));

/// A problem as people read it.
pub fn human(diagnostic: &Diagnostic, sources: &SourceFiles) -> String {
    render_human(diagnostic, sources, &*ENGLISH)
}

/// A problem as programs read it.
pub fn json(diagnostic: &Diagnostic, sources: &SourceFiles) -> String {
    render_json(diagnostic, sources, &*ENGLISH)
}

/// Who says messages in English.
pub fn english() -> &'static dyn MessageFormatter {
    &*ENGLISH
}

/// The words of a message.
pub fn said(message: &Message) -> String {
    ENGLISH.say(message)
}

/// The next step after a problem.
pub fn hint(diagnostic: &Diagnostic) -> Option<String> {
    match &diagnostic.hint {
        Some(hint) => Some(ENGLISH.say(hint)),
        None => ENGLISH.hint(&diagnostic.message),
    }
}
