//! Arguments that make no sense for their language, which would otherwise be passed over in silence.
//!
//! In: a word with what the command line says of it, and its language. Out: a refusal that says what to write instead, or nothing.

use crate::diagnostic::message;
use crate::grammar::{Refusal, Rules};
use crate::values::{Case, Form, Gender, Number, Word};

use super::paradigm::Paradigm;

/// Why no forms of the word are shown.
pub(super) fn refusal(rules: &dyn Rules, paradigm: &Paradigm, word: &Word) -> Option<Refusal> {
    let language = || message!("inflected-language", language = paradigm.key);
    if word.text.is_empty() {
        return Some(Refusal::new(
            message!("phrase-empty"),
            message!("phrase-empty-next"),
        ));
    }
    if word.gender == Some(Gender::Neuter) && paradigm.has_gender && !paradigm.has_neuter {
        return Some(Refusal::new(
            message!("no-neuter", language = language()),
            message!("no-neuter-next"),
        ));
    }
    if paradigm.principal.is_none() && !word.forms.is_empty() {
        return Some(Refusal::new(
            message!("plural-by-rule", language = language()),
            message!("plural-by-rule-next"),
        ));
    }
    let is_claimed = paradigm.principal.is_none() && word.number == Some(Number::Plural);
    (is_claimed && is_singular(rules, word)).then(|| {
        Refusal::new(
            message!("no-plural", phrase = &word.text),
            message!("no-plural-next"),
        )
    })
}

/// Whether the rules know the word for a singular: it has another plural, and its forms are made from that.
fn is_singular(rules: &dyn Rules, word: &Word) -> bool {
    let form = |number, case| {
        let asked = Word {
            number,
            ..word.clone()
        };
        let form = Form {
            number: Some(Number::Plural),
            ..Form::case(case)
        };
        rules.inflect(&asked, form).ok()
    };
    let claimed = Some(Number::Plural);
    form(None, Case::Nominative).is_some_and(|plural| plural != word.text)
        && form(None, Case::Dative) == form(claimed, Case::Dative)
}
