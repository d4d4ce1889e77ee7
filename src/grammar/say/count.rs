//! COUNT, NUMBER, AGREE: how many of what.

use crate::grammar::{Count, Grammar, Options, Phrase, Refusal, Role};
use crate::values::{Bound, EntityKind, Quantity, Value, Word};

use std::borrow::Cow;

impl Grammar {
    /// A counted noun.
    pub(super) fn count(&self, value: &Value, role: Role) -> Result<Phrase, Refusal> {
        let (count, noun) = self.counted(value)?;
        Ok(Phrase::text(self.rules.count(
            count,
            &noun,
            role,
            &self.digits(count.number),
        )?))
    }

    /// The number alone.
    pub(super) fn number(&self, value: &Value, role: Role) -> Result<Phrase, Refusal> {
        let (count, noun) = self.counted(value)?;
        Ok(Phrase::text(self.rules.number(
            count,
            &noun,
            role,
            &self.digits(count.number),
        )?))
    }

    /// A word that agrees with a counted noun.
    pub(super) fn agree(&self, value: &Value, options: &Options) -> Result<Phrase, Refusal> {
        let (count, noun) = self.counted(value)?;
        let word = options.get("word").unwrap_or_default();
        Ok(Phrase::text(self.rules.agree(word, count, &noun)?))
    }

    /// The number and the noun of a quantity, or of a list (its length and the noun for its items).
    fn counted<'a>(&'a self, value: &'a Value) -> Result<(Count, Cow<'a, Word>), Refusal> {
        match value {
            Value::Quantity(quantity) | Value::Share(quantity, _) => {
                Ok((number_of(quantity), self.named(&quantity.noun)?.word))
            }
            Value::List(items) => {
                let number = items.len() as u64;
                let noun = self.noun(noun_of(items))?;
                Ok((
                    Count {
                        bound: Bound::Exactly,
                        number,
                    },
                    Cow::Borrowed(noun),
                ))
            }
            _ => panic!("the adapters check that only quantities and lists are counted"),
        }
    }

    /// A quantity as an item of a list: those who are counted follow in brackets.
    pub(super) fn group(&self, quantity: &Quantity, role: Role) -> Result<Phrase, Refusal> {
        let counted = self.count(&Value::Quantity(quantity.clone()), role)?;
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
            .collect::<Result<Vec<_>, Refusal>>()?;
        Ok(counted.then(" (").and(self.join(names)).then(")"))
    }
}

/// The number of a quantity.
fn number_of(quantity: &Quantity) -> Count {
    Count {
        bound: quantity.bound,
        number: quantity.number,
    }
}

/// The lexicon's noun for the items of a list.
fn noun_of(items: &[Value]) -> &'static str {
    let all = |test: fn(&Value) -> bool| items.iter().all(test);
    if all(|item| matches!(item, Value::Place(place) if place.is_country())) {
        "country"
    } else if all(|item| matches!(item, Value::Place(_) | Value::Share(..))) {
        "town"
    } else if all(|item| matches!(item, Value::Entity(entity) if entity.kind == EntityKind::Person))
    {
        "person"
    } else {
        "organisation"
    }
}
