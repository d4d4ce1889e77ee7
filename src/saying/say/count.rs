//! COUNT, NUMBER, AGREE: how many of what.
//!
//! In: a quantity, or a list whose items are counted. Out: the number with its noun, both wordings where it begins with digits:
//! at the beginning of a sentence a number stands in words.

use std::borrow::Cow;

use grammar::{Agreement, Bound, Case, Count, Gender, Number, Phrase, Piece, Word};

use crate::diagnostic::Message;
use crate::saying::language_grammar::Question;
use crate::saying::{Grammar, Operation, Options};
use crate::values::{Quantity, Value};

use super::sort_of_items::noun_of;

impl Grammar {
    /// A counted noun.
    pub(super) fn count(&self, value: &Value, options: &Options) -> Result<Phrase, Message> {
        let role = options.role();
        self.numbered(value, options, |count, noun, digits| {
            let question = Question::Counted(count, role);
            let find = |_: &Question| self.rules.count(count, noun, role, digits);
            Ok(self.forms.answer(noun, question, find)?)
        })
    }

    /// The number alone.
    pub(super) fn number(&self, value: &Value, options: &Options) -> Result<Phrase, Message> {
        let role = options.role();
        self.numbered(value, options, |count, noun, digits| {
            let question = Question::Number(count, role);
            let find = |_: &Question| self.rules.number(count, noun, role, digits);
            Ok(self.forms.answer(noun, question, find)?)
        })
    }

    /// Says a number in the site's style, and in words too if it begins with digits.
    fn numbered(
        &self,
        value: &Value,
        options: &Options,
        say: impl Fn(Count, &Word, &str) -> Result<String, Message>,
    ) -> Result<Phrase, Message> {
        let (count, noun) = self.counted(value)?;
        let count = Count {
            words: self.numbers.in_words(count.number),
            definite: options.definite,
            ..count
        };
        let digits = self.digits(count.number);
        let usual = say(count, &noun, &digits)?;
        if !usual.starts_with(&digits) || !self.has_words(count.number) {
            return Ok(Phrase::text(usual));
        }
        let opening = say(
            Count {
                words: true,
                ..count
            },
            &noun,
            &digits,
        )?;
        Ok(Phrase(vec![Piece::Opening { usual, opening }]))
    }

    /// Whether the language has words for a number: greater ones stand in digits everywhere.
    fn has_words(&self, number: u64) -> bool {
        let agreement = Agreement {
            gender: Gender::Masculine,
            number: Number::Plural,
            case: Case::Nominative,
        };
        self.rules.cardinal(number, agreement).is_some()
    }

    /// A word that agrees with a counted noun, or with the one thing that is named, alone or as a list of one.
    pub(super) fn agree(&self, value: &Value, options: &Options) -> Result<Phrase, Message> {
        let alone = match value {
            Value::Entity(entity) => Some(entity),
            Value::List(items) => match items.as_slice() {
                [Value::Entity(entity)] => Some(entity),
                _ => None,
            },
            _ => None,
        };
        let (count, noun) = match alone {
            Some(entity) => (Count::exactly(1), self.called(entity)?.word),
            None => self.counted(value)?,
        };
        let word = options.word.as_deref().unwrap_or_default();
        Ok(Phrase::text(self.rules.agree(word, count, &noun)?))
    }

    /// The number and the noun of a quantity, or of a list (how many it holds and the noun for its items).
    fn counted<'a>(&'a self, value: &'a Value) -> Result<(Count, Cow<'a, Word>), Message> {
        match value {
            Value::Quantity(quantity) | Value::Share(quantity, _) => Ok((
                Count {
                    bound: quantity.bound,
                    ..Count::exactly(quantity.number)
                },
                self.named(&quantity.noun)?.word,
            )),
            Value::List(items) => {
                let count = Count {
                    bound: bound_of(items),
                    ..Count::exactly(Quantity::total(items))
                };
                let noun = self.named(&noun_of(items)?)?.word.into_owned();
                Ok((count, Cow::Owned(noun)))
            }
            _ => Err(super::cannot_say(Operation::Count)),
        }
    }

    /// A quantity as an item of a list: those who are counted follow in brackets.
    pub(super) fn group(&self, quantity: &Quantity, options: &Options) -> Result<Phrase, Message> {
        let counted = self.count(&Value::from(quantity.clone()), options)?;
        if quantity.members.is_empty() {
            return Ok(counted);
        }
        let names = quantity
            .members
            .iter()
            .enumerate()
            .map(|(index, member)| {
                Ok(self
                    .name(member, &Options::default())?
                    .part(format!("all.{index}")))
            })
            .collect::<Result<Vec<_>, Message>>()?;
        Ok(counted.then(" (").and(self.join(names)).then(")"))
    }
}

/// How exact the sum of groups is: as all of them are; else about.
fn bound_of(items: &[Value]) -> Bound {
    let mut bounds = items.iter().map(|item| match item {
        Value::Quantity(group) => group.bound,
        _ => Bound::Exactly,
    });
    let first = bounds.next().unwrap_or(Bound::Exactly);
    if bounds.all(|bound| bound == first) {
        first
    } else {
        Bound::About
    }
}
