//! LIST: several, in the same case, joined by the conjunction of the language.

use grammar::{Date, NounClass, Phrase, Relation};

use crate::diagnostic::Message;
use crate::saying::{Grammar, Operation, Options};
use crate::values::{Place, Quantity, Value};

impl Grammar {
    /// A list. Every item is marked by its index.
    pub(super) fn list(
        &self,
        items: &[Value],
        options: &Options,
        published: Date,
    ) -> Result<Phrase, Message> {
        let mut phrases: Vec<(usize, Phrase)> = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let (held, phrase) = match item {
                Value::Entity(entity) if entity.part_of.is_some() => {
                    match self.under_parent(items, index, options)? {
                        Some(group) => group,
                        None => continue,
                    }
                }
                Value::Quantity(quantity) => {
                    (1, self.group(quantity, options)?.part(index.to_string()))
                }
                Value::Share(quantity, place) => {
                    (1, self.share(quantity, place)?.part(place.key.clone()))
                }
                other => {
                    let said = self.item(other, options, published)?;
                    (1, said.part(index.to_string()))
                }
            };
            let phrase = self.without_preposition(phrase, items, options, phrases.is_empty());
            let phrase = match &options.word {
                Some(word) => Phrase::text(format!("{word} ")).and(phrase),
                None => phrase,
            };
            phrases.push((held, phrase));
        }
        let phrases = self.cut(phrases, options);
        if options.word.is_some() || self.common_preposition(items, options).is_none() {
            return Ok(self.join_repeated(phrases));
        }
        Ok(self.join(phrases))
    }

    /// The phrases of a list, each with how many items it says: those beyond `max` become "4 more". One alone is said in full,
    /// as "1 more" would be as long.
    fn cut(&self, mut phrases: Vec<(usize, Phrase)>, options: &Options) -> Vec<Phrase> {
        let rest = match options.max {
            Some(max) if phrases.len() > max + 1 => phrases.split_off(max),
            _ => Vec::new(),
        };
        let said = phrases.into_iter().map(|(_, phrase)| phrase);
        let left: usize = rest.iter().map(|(held, _)| held).sum();
        let more = (left > 0).then(|| Phrase::text(self.rules.more(&self.digits(left as u64))));
        said.chain(more).collect()
    }

    /// One item, by the operation of its sort.
    fn item(&self, item: &Value, options: &Options, published: Date) -> Result<Phrase, Message> {
        match item {
            Value::Place(place) => self.place(place, options),
            Value::Entity(entity) => self.name(entity, options),
            Value::Period(period) => super::period(self, period, options, published),
            Value::Text(_) | Value::Token(_) => super::text(self, item),
            Value::Ordinal(number) => super::ordinal(self, *number, options),
            // Lists hold no amounts and times, and the caller says quantities.
            _ => Err(super::cannot_say(Operation::List)),
        }
    }

    /// Bodies that are parts of another stand in brackets behind its name, which is said once, where the first of them stands.
    /// With how many they are.
    fn under_parent(
        &self,
        items: &[Value],
        index: usize,
        options: &Options,
    ) -> Result<Option<(usize, Phrase)>, Message> {
        let parent_of = |item: &Value| match item {
            Value::Entity(entity) => entity.part_of.clone(),
            _ => None,
        };
        let parent = parent_of(&items[index]).expect("the caller has seen the parent");
        let siblings: Vec<usize> = (0..items.len())
            .filter(|&other| parent_of(&items[other]).as_ref() == Some(&parent))
            .collect();
        if siblings[0] != index {
            return Ok(None);
        }
        let held = siblings.len();
        let mut in_brackets = Options::default();
        if self.rules.brackets_agree() {
            in_brackets.case = options.case;
        }
        let names = siblings
            .into_iter()
            .map(|sibling| {
                let Value::Entity(entity) = &items[sibling] else {
                    panic!("only bodies have a parent")
                };
                Ok(self.name(entity, &in_brackets)?.part(sibling.to_string()))
            })
            .collect::<Result<Vec<_>, Message>>()?;
        let head = self
            .name(&parent, options)?
            .part(format!("{index}.part_of"));
        let phrase = head.then(" (").and(self.join(names)).then(")");
        Ok(Some((held, phrase)))
    }

    /// "31 no Toruņas (Polija)", "septiņi no Daugavpils (Latvija)": the total before the list has said the noun.
    fn share(&self, quantity: &Quantity, place: &Place) -> Result<Phrase, Message> {
        let value = Value::from(quantity.clone());
        let number = self.number(&value, &Options::default())?;
        let from = self.place(place, &Options::relation(Relation::From))?;
        let phrase = number.then(" ").and(from.part("place"));
        if self.is_named_like_its_country(place)? {
            return Ok(phrase);
        }
        let country = self.place(&Place::of_country(place.country), &Options::default())?;
        Ok(phrase
            .then(" (")
            .and(country.part("place.country"))
            .then(")"))
    }

    /// The preposition of a relation is said once, before the first item; before every item where they take different ones
    /// ("la Leeds, la Daugavpils și în Suedia").
    fn without_preposition(
        &self,
        phrase: Phrase,
        items: &[Value],
        options: &Options,
        first: bool,
    ) -> Phrase {
        match self.common_preposition(items, options) {
            Some(common) if !first => phrase.without_prefix(common),
            _ => phrase,
        }
    }

    /// The preposition of the relation, empty where there is none; nothing if the items take different ones.
    fn common_preposition(&self, items: &[Value], options: &Options) -> Option<&'static str> {
        let Some(relation) = options.relation else {
            return Some("");
        };
        let preposition = |item: &Value| {
            let sort = match item {
                Value::Place(place) => super::place::sort(place),
                Value::Entity(entity) => super::name::sort(entity),
                _ => NounClass::Thing,
            };
            self.rules.preposition(relation, sort)
        };
        let common = preposition(items.first()?);
        items
            .iter()
            .all(|item| preposition(item) == common)
            .then_some(common)
    }
}
