//! A phrase: its head, the words that agree with the head, and the words that stay.
//!
//! In: a phrase in the nominative. Out: the phrase in another form. Knows no relation and no numeral.
//!
//! The head is the last noun before a tail (a locative, a preposition, a clause). Genitives before it stay; adjectives, ordinals,
//! participles, titles and given names agree with it. A word that could be either belongs to the nearest noun it can agree with.

use crate::{Case, Form, Gender, Inflection, Number, Refusal, Rule, Word};

use super::attribute::Site;
use super::compound::parts;
use super::head::{
    find_head, gender_by_word_before, is_clear_nominative, is_couple, name_behind_tail,
    number_by_adjective,
};
use super::noun::{Known, Noun, is_name};
use super::rule::LatvianRule;
use super::token::{Token, join, tokens, unquoted};
use super::words::{Words, words};

/// Words that join equal parts.
const CONJUNCTIONS: Words = words!("un vai");

/// A phrase that is understood: each token with the noun or adjective that inflects there, if it does.
#[derive(Debug)]
pub(super) struct Analysis {
    tokens: Vec<Token>,
    moving: Vec<Option<Vec<Noun>>>,
    /// How many tokens at the beginning stay in the singular beside a head that has none: "Latvija un Amerikas Savienotās Valstis".
    singular: usize,
    /// The gender that the register gives.
    given: Option<Gender>,
    /// The head.
    pub head: Option<Noun>,
}

/// What gives a form.
enum Source<'a> {
    /// The word has it given by hand.
    Given(&'a str),
    /// The word never declines.
    Indeclinable,
    /// The rules.
    Rules(Understood<'a>),
}

/// A phrase that is understood, and the form asked for.
struct Understood<'a> {
    /// The phrase, whole.
    whole: &'a str,
    /// The same without quotation marks around it.
    inside: &'a str,
    /// How many bytes of marks stand before it.
    marks: usize,
    analysis: Analysis,
    case: Case,
    number: Number,
    /// Whether the form is that of the dictionary.
    is_own: bool,
}

/// The phrase in a form. Given forms win; the nominative comes back unchanged.
pub(super) fn inflect(word: &Word, form: Form) -> Result<String, Refusal> {
    match source(word, form)? {
        Source::Given(given) => Ok(given.to_owned()),
        Source::Indeclinable => Ok(word.text.clone()),
        Source::Rules(phrase) => phrase.text(),
    }
}

/// The phrase in a form, with the rule that gave it.
pub(super) fn inflection(word: &Word, form: Form) -> Result<Inflection, Refusal> {
    match source(word, form)? {
        Source::Given(given) => Ok(Inflection::new(given, Rule::Given)),
        Source::Indeclinable => {
            let rule = Rule::Latvian(LatvianRule::Indeclinable);
            Ok(Inflection::new(&word.text, rule))
        }
        Source::Rules(phrase) => {
            let moving = phrase.analysis.moving(phrase.number);
            let rule = LatvianRule::of(phrase.inside, moving, phrase.case);
            Ok(Inflection::new(phrase.text()?, Rule::Latvian(rule)))
        }
    }
}

/// What gives the form: the word itself before the rules.
fn source(word: &Word, form: Form) -> Result<Source<'_>, Refusal> {
    if let Some(given) = word.given(form) {
        return Ok(Source::Given(given));
    }
    if word.text.trim().is_empty() {
        return Err(Refusal::EmptyWord);
    }
    if word.indeclinable {
        return Ok(Source::Indeclinable);
    }
    let (mut inside, mut marks) = (word.text.as_str(), 0);
    while let Some((open, within, _)) = unquoted(inside) {
        marks += open.len_utf8();
        inside = within;
    }
    let analysis = Analysis::new(inside, word, form.number);
    let plural_only = analysis.is_plural_only(word);
    let number = if plural_only {
        Number::Plural
    } else {
        form.number.unwrap_or(Number::Singular)
    };
    Ok(Source::Rules(Understood {
        whole: &word.text,
        inside,
        marks,
        analysis,
        case: form.case,
        number,
        is_own: form.case == Case::Nominative && (number == Number::Singular || plural_only),
    }))
}

impl Understood<'_> {
    /// The form.
    fn text(&self) -> Result<String, Refusal> {
        if self.is_own {
            return Ok(self.whole.to_owned());
        }
        let form = self.analysis.form(self.case, self.number);
        let form = form.ok_or_else(|| self.analysis.defect(self.inside, self.case))?;
        let (open, rest) = self.whole.split_at(self.marks);
        Ok(format!("{open}{form}{}", &rest[self.inside.len()..]))
    }
}

impl Analysis {
    /// Understands a phrase, which may be a word without its quotation marks, knowing the number that is wanted of it.
    pub(super) fn new(text: &str, word: &Word, asked: Option<Number>) -> Self {
        let tokens = tokens(text);
        let mut analysis = Self {
            moving: vec![None; tokens.len()],
            tokens,
            singular: 0,
            given: word.gender,
            head: None,
        };
        let Some(head) = find_head(&analysis.tokens, word.gender) else {
            return analysis;
        };
        let gender = word
            .gender
            .or_else(|| gender_by_word_before(&analysis.tokens, head));
        let is_couple = is_couple(&analysis.tokens, head);
        let known = Known {
            gender,
            own: word
                .number
                .or_else(|| is_couple.then_some(Number::Plural))
                .or_else(|| number_by_adjective(&analysis.tokens, head)),
            asked,
        };
        let parts = parts(&analysis.tokens[head].word, known);
        analysis.head = parts.last().cloned();
        if let Some(noun) = analysis.head.clone() {
            analysis.moving[head] = Some(parts);
            if is_couple {
                analysis.singular = head;
                analysis.name(0);
                analysis.name(head - 1);
            } else {
                analysis.agree_before(head, &noun, asked);
                analysis.name_behind(head, &noun);
            }
        }
        analysis
    }

    /// A name that moves by itself.
    fn name(&mut self, at: usize) {
        self.moving[at] = Some(parts(&self.tokens[at].word, Known::default()));
    }

    /// The name of a person behind a tail moves like the noun before it.
    fn name_behind(&mut self, head: usize, noun: &Noun) {
        let Some(first) = name_behind_tail(&self.tokens, head, noun.gender) else {
            return;
        };
        let known = Known {
            gender: noun.gender,
            ..Known::default()
        };
        for at in first..self.tokens.len() {
            self.moving[at] = Some(parts(&self.tokens[at].word, known));
        }
    }

    /// Whether the phrase has no singular.
    pub(super) fn is_plural_only(&self, word: &Word) -> bool {
        match word.number {
            Some(number) => number == Number::Plural,
            None => self.head.as_ref().is_some_and(|head| head.plural_only),
        }
    }

    /// The words in a form. `None` if one of them has no such form.
    fn form(&self, case: Case, number: Number) -> Option<String> {
        let mut said = self.tokens.clone();
        for (at, (token, moving)) in said.iter_mut().zip(&self.moving).enumerate() {
            let number = self.number_of(at, number);
            if let Some(parts) = moving {
                let forms: Option<Vec<_>> =
                    parts.iter().map(|part| part.form(case, number)).collect();
                token.word = forms?.join("-");
            }
        }
        Some(join(&said))
    }

    /// The number in which a token stands in a phrase of this number.
    fn number_of(&self, at: usize, number: Number) -> Number {
        if at < self.singular {
            Number::Singular
        } else {
            number
        }
    }

    /// The words that move in a phrase of this number, each with its parts and its own number.
    pub(super) fn moving(&self, number: Number) -> impl Iterator<Item = (&str, &[Noun], Number)> {
        let parts = |at: usize| self.moving[at].as_deref();
        let words = self.tokens.iter().enumerate();
        words.filter_map(move |(at, token)| {
            Some((token.word.as_str(), parts(at)?, self.number_of(at, number)))
        })
    }

    fn defect(&self, text: &str, case: Case) -> Refusal {
        let genitive = self
            .form(Case::Genitive, Number::Singular)
            .unwrap_or_default();
        Refusal::NoForm {
            word: text.to_owned(),
            case,
            genitive,
        }
    }

    /// Decides for each word before the head whether it agrees.
    fn agree_before(&mut self, head: usize, noun: &Noun, asked: Option<Number>) {
        let mut stays = false;
        for at in (0..head).rev() {
            if self.tokens[at].fixed {
                continue;
            }
            if CONJUNCTIONS.has(&self.tokens[at].word)
                && let Some(before) = self.before_conjunction(at)
                && self.joins_heads(at, before, head, noun, stays)
            {
                return self.coordinate(before, head, noun, asked);
            }
            if self.is_person_before_title(at) {
                return self.coordinate(at, head, noun, asked);
            }
            let moving = self.agreeing(at, head, noun);
            stays |= moving.is_none();
            self.moving[at] = moving;
        }
    }

    /// The word that a conjunction joins to what follows; it may have a quoted title behind it ("grāmata „Pilsēta” un izstāde").
    fn before_conjunction(&self, at: usize) -> Option<usize> {
        let last = at.checked_sub(1)?;
        let is_title = self.tokens[last].word.ends_with(['”', '“', '"', '»']);
        let before = self.tokens[..at].iter().rposition(|token| !token.fixed)?;
        (is_title || before == last).then_some(before)
    }

    /// Whether "un" joins equal nominatives, and no genitives before the head. "Pārtikas un veterinārais dienests" has its
    /// genitive in -as at one side and an adjective at the other.
    fn joins_heads(&self, at: usize, before: usize, head: usize, noun: &Noun, stays: bool) -> bool {
        let before = self.tokens[before].word.to_lowercase();
        let is_genitive = before.ends_with(['s', 'u'])
            && !is_clear_nominative(&before)
            && !noun.plural_only
            && at + 1 < head;
        is_clear_nominative(&before) || !stays && !is_genitive
    }

    /// Whether a person's name ends here with a comma, and a title follows ("Anna Bērziņa, projekta vadītāja").
    fn is_person_before_title(&self, at: usize) -> bool {
        let (Some(before), Some(next)) = (
            at.checked_sub(1).and_then(|before| self.tokens.get(before)),
            self.tokens.get(at + 1),
        ) else {
            return false;
        };
        let token = &self.tokens[at];
        token.after.starts_with(',')
            && token.word.ends_with(['a', 'e'])
            && [before, token].iter().all(|token| is_name(&token.word))
            && !is_name(&next.word)
    }

    /// What stands before "un": an adjective of the one head, or another head with attributes of its own.
    fn coordinate(&mut self, at: usize, head: usize, noun: &Noun, asked: Option<Number>) {
        if let Some(parts) = self.agreeing(at, head, noun) {
            self.moving[at] = Some(parts);
            return self.agree_before(at, noun, asked);
        }
        let own = noun
            .plural_only
            .then_some(Number::Plural)
            .filter(|_| self.tokens[at].word.ends_with(['i', 's']));
        let parts = parts(
            &self.tokens[at].word,
            Known {
                gender: gender_by_word_before(&self.tokens, at),
                own,
                asked,
            },
        );
        if let Some(other) = parts.last().cloned() {
            self.moving[at] = Some(parts);
            if noun.plural_only && own.is_none() {
                self.singular = at + 1;
            }
            self.agree_before(at, &other, asked);
        }
    }

    fn agreeing(&self, at: usize, head: usize, noun: &Noun) -> Option<Vec<Noun>> {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let (tokens, moving) = (&self.tokens[at..=head], &self.moving[at..=head]);
        Site {
            tokens,
            before,
            moving,
            head: noun,
            given: self.given,
        }
        .agreeing()
    }
}
