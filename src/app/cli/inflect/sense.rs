//! Arguments that make no sense for their language, which would otherwise be passed over in silence.
//!
//! In: a word with what the command line says of it, and its language. Out: a refusal that says what to write instead, or nothing.

use grammar::{Case, Form, Gender, Inflection, Number, Rules, Word};

use crate::diagnostic::{Message, message};

use super::paradigm::Paradigm;

/// Why no forms of the word are shown.
pub(super) fn refusal(rules: &dyn Rules, paradigm: &Paradigm, word: &Word) -> Option<Message> {
    let language = paradigm.noun();
    if word.text.is_empty() {
        return Some(message!("phrase-empty"));
    }
    if word.gender == Some(Gender::Neuter) && paradigm.has_gender && !paradigm.has_neuter {
        return Some(message!("language-without-neuter", language = language));
    }
    if paradigm.principal.is_none() && !word.forms.is_empty() {
        return Some(message!("plurals-follow-rules", language = language));
    }
    let is_claimed = paradigm.principal.is_none() && word.number == Some(Number::Plural);
    (is_claimed && is_singular(rules, word)).then(|| message!("no-plural", word = &word.text))
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
        rules.inflect(&asked, form).ok().map(Inflection::into_text)
    };
    let claimed = Some(Number::Plural);
    form(None, Case::Nominative).is_some_and(|plural| plural != word.text)
        && form(None, Case::Dative) == form(claimed, Case::Dative)
}
