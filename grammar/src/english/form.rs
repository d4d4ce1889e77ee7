//! Forms of English words. In: a word and a form. Out: the plural, the possessive or both, with the rule behind them.

use crate::{Case, Form, Inflection, Number, Refusal, Rule, Word};

use super::rule::EnglishRule;
use super::{plural, possessive};

/// The word in a form. Given forms win.
pub(super) fn inflect(word: &Word, form: Form) -> Result<Inflection, Refusal> {
    if let Some(given) = word.given(form) {
        return Ok(Inflection::new(given, Rule::Given));
    }
    if word.text.trim().is_empty() {
        return Err(Refusal::EmptyWord);
    }
    if word.indeclinable {
        let rule = Rule::English(EnglishRule::Indeclinable);
        return Ok(Inflection::new(&word.text, rule));
    }
    let is_made = form.number == Some(Number::Plural) && word.number != Some(Number::Plural);
    if is_made && plural::is_missing(word) {
        return Err(plural::no_plural(&word.text));
    }
    let (text, plural) = if is_made {
        let (text, rule) = plural::of_word(word);
        (text, Some(rule))
    } else {
        (word.text.clone(), None)
    };
    let (text, possessive) = if form.case == Case::Genitive {
        let (text, rule) = possessive::of(&text, is_made || possessive::is_plural(word));
        (text, Some(rule))
    } else {
        (text, None)
    };
    let rule = EnglishRule::Made { plural, possessive };
    Ok(Inflection::new(text, Rule::English(rule)))
}
