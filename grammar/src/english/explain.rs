//! Which rule gives a form, in a few words for people. In: a word and a form. Out: "regular plural; apostrophe alone".

use crate::{Case, Form, Number, Word};

use super::{plural, possessive};

/// The rule behind a form.
pub(super) fn rule(word: &Word, form: Form) -> String {
    if word.given(form).is_some() {
        return "given in the register".to_owned();
    }
    if word.indeclinable {
        return "indeclinable by the register".to_owned();
    }
    let made = form.number == Some(Number::Plural) && word.number != Some(Number::Plural);
    if made && plural::is_missing(word) {
        return "no plural is known".to_owned();
    }
    let mut parts = Vec::new();
    if made {
        parts.push(plural::rule(word));
    }
    if form.case == Case::Genitive {
        let text = if made {
            plural::of_word(word)
        } else {
            word.text.clone()
        };
        parts.push(possessive::rule(&text, made || possessive::is_plural(word)));
    }
    if parts.is_empty() {
        parts.push("as written");
    }
    parts.join("; ")
}
