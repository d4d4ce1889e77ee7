//! The rules behind a form, in a few words for people.
//!
//! In: a word and a form that it has. Out: for each word that moves its declension, softening or list: "vadītāja: 4th declension".

use crate::{Case, Form, Number, Word};

use super::noun::Noun;
use super::phrase::Analysis;
use super::token::unquoted;

/// What gave the form.
pub(super) fn rule(word: &Word, form: Form) -> String {
    if word.given(form).is_some() {
        return "given in the register".to_owned();
    }
    if word.indeclinable {
        return "does not decline, as the register says".to_owned();
    }
    if let Some((_, inside, _)) = unquoted(&word.text) {
        let inner = Word {
            text: inside.to_owned(),
            ..word.clone()
        };
        return rule(&inner, form);
    }
    let analysis = Analysis::new(word, form.number);
    let number = if analysis.is_plural_only(word) {
        Number::Plural
    } else {
        form.number.unwrap_or(Number::Singular)
    };
    let rules: Vec<(&str, String)> = analysis
        .moving(number)
        .filter_map(|(text, parts, number)| Some((text, of_parts(parts, form.case, number)?)))
        .collect();
    match &rules[..] {
        [] if form.case == Case::Nominative => "the dictionary form".to_owned(),
        [] => "does not decline".to_owned(),
        [(text, rule)] if *text == word.text => rule.clone(),
        _ => rules
            .iter()
            .map(|(text, rule)| format!("{text}: {rule}"))
            .collect::<Vec<_>>()
            .join("; "),
    }
}

/// The rules of a word's parts between hyphens, each once.
fn of_parts(parts: &[Noun], case: Case, number: Number) -> Option<String> {
    let mut rules: Vec<String> = parts
        .iter()
        .filter_map(|part| part.rule(case, number))
        .collect();
    rules.dedup();
    (!rules.is_empty()).then(|| rules.join(" + "))
}
