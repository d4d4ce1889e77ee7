//! Numbers: participants by place, partners, figures; totals and parts must agree.

use grammar::Bound;

use crate::diagnostic::{Argument, Code, Span, message};
use crate::record::fields::{
    ABOUT, AT_LEAST, COUNT, Counted, OVER, UP_TO, participants, partners, quantity, release,
};
use crate::record::typed::FieldKey;
use crate::record::{Fields, Item};
use crate::source::Text;
use crate::values::{Entity, Naming, Place, Quantity, Value};

use super::Resolver;

/// The fields that hold a number, and how exact each is.
const NUMBERS: [(FieldKey<Counted>, Bound); 5] = [
    (COUNT, Bound::Exactly),
    (OVER, Bound::Over),
    (ABOUT, Bound::About),
    (AT_LEAST, Bound::AtLeast),
    (UP_TO, Bound::UpTo),
];

impl Resolver<'_> {
    /// Who took part: a total, and how many from where. One follows from the other.
    pub(super) fn participants(&mut self, path: &str, fields: Option<&Fields>) {
        let Some(fields) = fields else { return };
        let noun = match fields.get(participants::OF) {
            Some(key) => self.noun(key),
            None => Some(Naming::Lexicon("participant".to_owned())),
        };
        let Some(noun) = noun else { return };
        let mut sum = 0u64;
        let mut shares = Vec::new();
        for (key, (number, span)) in fields.entries(participants::FROM) {
            sum = sum.saturating_add(number);
            let Some(place) = self.place(key) else {
                continue;
            };
            let share = Value::Share(Box::new(quantity(number, &noun)), Box::new(place));
            self.facts
                .insert(format!("{path}.from.{}", key.text), share.clone(), span);
            shares.push(share);
        }
        let total = fields.get(participants::TOTAL);
        // What is written wrongly has been reported, and makes no sum.
        let is_number = |(_, item): &(Text, Item)| matches!(item, Item::Integer(..));
        if let Some((total, span)) = total
            && !fields.map(participants::FROM).is_empty()
            && fields.map(participants::FROM).iter().all(is_number)
            && total != sum
        {
            let message = message!("total-mismatch", total = total, sum = sum);
            self.fault_beside(
                Code::TotalMismatch,
                span,
                message,
                fields.name_span(participants::FROM),
                message!("total-mismatch-places"),
            );
        }
        let from = fields.item(participants::FROM).map(Item::span);
        if let Some(span) = total.map(|(_, span)| span).or(from) {
            let number = total.map_or(sum, |(total, _)| total);
            self.facts
                .insert(path, Value::from(quantity(number, &noun)), span);
        }
        if let Some(span) = from.filter(|_| !shares.is_empty()) {
            self.facts
                .insert(format!("{path}.from"), Value::List(shares), span);
        }
    }

    /// The partners of a release: one group or several, always a list.
    pub(super) fn partner_groups(&mut self, fields: &Fields) {
        let Some(item) = fields.item(release::PARTNERS) else {
            return;
        };
        let groups = fields.list(release::PARTNERS).iter();
        let mut values = Vec::new();
        for (index, group) in groups.filter_map(Item::fields).enumerate() {
            if let Some(quantity) = self.group(group) {
                self.facts.insert(
                    format!("partners.{index}"),
                    Value::from(quantity.clone()),
                    group.span(),
                );
                values.push(Value::from(quantity));
            }
        }
        if !values.is_empty() {
            self.facts
                .insert("partners", Value::List(values), item.span());
        }
    }

    /// The partners of a project: their number, countries, and some of them by name.
    pub(super) fn project_partners(&mut self, fields: &Fields) {
        let Some(quantity) = self.group(fields) else {
            return;
        };
        let known: Vec<Place> = quantity
            .members
            .iter()
            .filter_map(|member| member.place.as_deref().cloned())
            .collect();
        let span = fields.span();
        self.facts
            .insert("project.partners", Value::from(quantity), span);
        self.countries(fields, &known);
        self.insert_bodies("project.partners.including", fields, partners::INCLUDING);
    }

    /// The countries: as written, else those of the partners, each once.
    fn countries(&mut self, fields: &Fields, members: &[Place]) {
        let mut countries: Vec<Place> = Vec::new();
        for key in fields.items(partners::COUNTRIES) {
            let Some(place) = self.place(key) else {
                continue;
            };
            if countries.contains(&place) {
                self.fault(
                    Code::CountMismatch,
                    &key.span,
                    message!("country-twice", key = &key.text),
                );
            } else {
                countries.push(place);
            }
        }
        if countries.is_empty() {
            for country in members.iter().map(|place| Place::of_country(place.country)) {
                if !countries.contains(&country) {
                    countries.push(country);
                }
            }
        }
        let span = fields
            .item(partners::COUNTRIES)
            .or_else(|| fields.item(partners::ALL))
            .map(Item::span);
        if let Some(span) = span.filter(|_| !countries.is_empty()) {
            self.more_countries_than_partners(fields, countries.len());
            self.facts.insert(
                "project.partners.countries",
                Value::List(countries.into_iter().map(Value::from).collect()),
                span,
            );
        }
    }

    fn more_countries_than_partners(&mut self, fields: &Fields, countries: usize) {
        if let Some((count, span)) = fields.get(COUNT)
            && count < countries as u64
        {
            let message = message!(
                "more-countries-than-partners",
                partners = Argument::Count(count, "partner".into()),
                countries = Argument::count(countries, "country")
            );
            self.fault_beside(
                Code::CountMismatch,
                span,
                message,
                fields.name_span(partners::COUNTRIES),
                message!("more-countries-than-partners-countries"),
            );
        }
    }

    /// Other numbers of the release: counted nouns, amounts of money, shares.
    pub(super) fn figures(&mut self, fields: &Fields) {
        for (name, figure) in fields.entries(release::FIGURES) {
            if let Some((value, span)) = self.figure(&name.text, figure) {
                let path = format!("figures.{}", name.text);
                self.change(&path, &value, figure);
                self.facts.insert(path, value, &span);
            }
        }
    }

    /// One figure.
    fn figure(&mut self, name: &str, fields: &Fields) -> Option<(Value, Span)> {
        let amount = fields
            .get(quantity::AMOUNT)
            .or_else(|| fields.get(quantity::PERCENT));
        let number = self.number(fields);
        match (number, amount) {
            (None, Some((value, span))) => Some((value.clone(), *span)),
            (Some((number, bound, span)), None) => {
                let Some(key) = fields.get(quantity::OF) else {
                    self.fault(
                        Code::IncompleteFact,
                        &span,
                        message!("figure-without-noun", figure = name),
                    );
                    return None;
                };
                let noun = self.noun(key)?;
                Some((
                    Value::from(Quantity {
                        bound,
                        ..quantity(number, &noun)
                    }),
                    span,
                ))
            }
            (Some((_, _, span)), Some(_)) => {
                self.fault(
                    Code::CountMismatch,
                    &span,
                    message!("figure-with-two-values", figure = name),
                );
                None
            }
            // A number that is written wrongly has been reported.
            (None, None) if has_number(fields) => None,
            (None, None) => {
                let message = message!("figure-without-number", figure = name);
                self.fault(Code::IncompleteFact, fields.span(), message);
                None
            }
        }
    }

    /// A group of partners: counted, or listed in full, or both if they agree.
    fn group(&mut self, fields: &Fields) -> Option<Quantity> {
        let noun = match fields.get(partners::OF) {
            Some(key) => self.noun(key)?,
            None => Naming::Lexicon("partner".to_owned()),
        };
        let keys: Vec<&Text> = fields.items(partners::ALL).collect();
        let listed = keys.len() as u64;
        let members: Vec<Entity> = keys
            .into_iter()
            .filter_map(|key| self.organisation(key))
            .collect();
        let written = self.number(fields);
        if let Some((number, Bound::Exactly, span)) = &written
            && fields.has(partners::ALL)
            && *number != listed
        {
            self.fault_beside(
                Code::CountMismatch,
                span,
                message!("count-mismatch", number = *number, listed = listed),
                fields.name_span(partners::ALL),
                message!("count-mismatch-list"),
            );
        }
        let (number, bound) = match (written, fields.has(partners::ALL)) {
            (_, true) => (listed, Bound::Exactly),
            (Some((number, bound, _)), false) => (number, bound),
            // Written, but wrongly.
            (None, false) if has_number(fields) => return None,
            (None, false) => {
                self.fault(
                    Code::IncompleteFact,
                    fields.span(),
                    message!("partners-without-number"),
                );
                return None;
            }
        };
        Some(Quantity {
            bound,
            number,
            noun,
            members,
        })
    }

    /// The number of a group and how exact it is. Two numbers are a fault.
    fn number(&mut self, fields: &Fields) -> Option<(u64, Bound, Span)> {
        let mut written = NUMBERS.iter().filter_map(|(key, bound)| {
            let (number, span) = fields.get(*key)?;
            Some((number, *bound, *span))
        });
        let first = written.next();
        if let Some((_, _, second)) = written.next() {
            self.fault(Code::CountMismatch, &second, message!("two-numbers"));
        }
        first
    }
}

/// Whether a number is written, rightly or wrongly.
fn has_number(fields: &Fields) -> bool {
    let amounts = [quantity::AMOUNT.name(), quantity::PERCENT.name()];
    let mut names = NUMBERS.iter().map(|(key, _)| key.name()).chain(amounts);
    names.any(|name| fields.item_named(name).is_some())
}

/// Exactly so many.
fn quantity(number: u64, noun: &Naming) -> Quantity {
    Quantity {
        bound: Bound::Exactly,
        number,
        noun: noun.clone(),
        members: Vec::new(),
    }
}
