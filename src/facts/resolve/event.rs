//! Events, and the meetings before and after.

use grammar::Period;

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::record::fields::{event, neighbour, release};
use crate::record::{Fields, NameEntry};
use crate::source::Text;
use crate::values::{CountryCode, Entity, EntityKind, Naming, Value};

use super::Resolver;
use super::text::Wanted;

impl Resolver<'_> {
    /// The event, or the events under their names; the names in the order of the record.
    /// `usual` is what an event of the kind is where the record does not say.
    pub(super) fn events(&mut self, fields: &Fields, usual: Option<&Text>) -> Vec<String> {
        if let Some(event) = fields.get(release::EVENT) {
            self.event("event", event, usual);
            if let Some((dates, span)) = event.get(event::DATES) {
                self.facts.insert("dates", Value::Period(dates), span);
            }
        }
        if let (Some(event), Some(events)) =
            (fields.item(release::EVENT), fields.item(release::EVENTS))
        {
            let both = Diagnostic::new(
                Code::FieldNotOfKind,
                *events.span(),
                message!("event-and-events"),
            )
            .related(*event.span(), message!("event-and-events-one"));
            self.report.add(both);
        }
        let mut names = Vec::new();
        for (name, event) in fields.entries(release::EVENTS) {
            self.event(&format!("events.{}", name.text), event, usual);
            names.push(name.text.clone());
        }
        self.together(&names, fields);
        names
    }

    /// What several events have together: their places, and the time from the first to the last.
    fn together(&mut self, names: &[String], fields: &Fields) {
        let Some(item) = fields.item(release::EVENTS) else {
            return;
        };
        let values = |field: &str| -> Option<Vec<Value>> {
            let fact = |name: &String| self.facts.get(&format!("events.{name}.{field}"));
            names
                .iter()
                .map(|name| fact(name).map(|fact| (*fact.value).clone()))
                .collect()
        };
        let mut places = values("place").unwrap_or_default();
        let mut seen = Vec::new();
        places.retain(|place| {
            !seen.contains(place) && {
                seen.push(place.clone());
                true
            }
        });
        // A country beside its own town would read as the town's country; towns stand before the countries that remain.
        let towns: Vec<CountryCode> = places.iter().filter_map(town_country).collect();
        places.retain(|place| match place {
            Value::Place(place) => !place.is_country() || !towns.contains(&place.country),
            _ => true,
        });
        places.sort_by_key(|place| town_country(place).is_none());
        let periods: Vec<Period> = values("dates")
            .into_iter()
            .flatten()
            .filter_map(|value| match value {
                Value::Period(period) => Some(period),
                _ => None,
            })
            .collect();
        let whole = Period::spanning(&periods);
        if !places.is_empty() {
            self.facts
                .insert("places", Value::List(places), item.span());
        }
        if let Some(whole) = whole {
            self.facts
                .insert("dates", Value::Period(whole), item.span());
        }
    }

    fn event(&mut self, path: &str, fields: &Fields, usual: Option<&Text>) {
        let sort = fields.get(event::TYPE);
        let place = sort.map_or(fields.span(), |sort| &sort.span);
        if let Some(sort) = sort.or(usual) {
            let naming = Naming::Lexicon(sort.text.clone());
            let sort = Value::from(thing(&sort.text, naming));
            self.facts.insert(format!("{path}.type"), sort, place);
        }
        for key in [event::NAME, event::VENUE] {
            if let Some(entry) = fields.get(key) {
                let field = key.name();
                self.insert_thing(&format!("{path}.{field}"), field, entry);
            }
        }
        if let Some((number, span)) = fields.get(event::ORDINAL) {
            let number = u32::try_from(number).expect("the field limits ordinals");
            self.facts
                .insert(format!("{path}.ordinal"), Value::Ordinal(number), span);
        }
        self.when_and_where(path, fields);
        if let Some((time, span)) = fields.get(event::TIME) {
            self.facts
                .insert(format!("{path}.time"), time.clone(), span);
        }
        if let Some((theme, span)) = fields.get(event::THEME) {
            let texts = self.phrase(theme, Wanted::ByPolicy("theme", span));
            self.facts
                .insert(format!("{path}.theme"), Value::Text(texts), span);
        }
        self.phrases(&format!("{path}.goals"), "goals", fields, event::GOALS);
        self.represented(&format!("{path}.represented"), fields);
        self.insert_bodies(&format!("{path}.organisers"), fields, event::ORGANISERS);
        self.speakers(path, fields);
        self.participants(
            &format!("{path}.participants"),
            fields.get(event::PARTICIPANTS),
        );
    }

    /// The meeting or edition before or after.
    pub(super) fn neighbour(&mut self, path: &str, fields: Option<&Fields>) {
        let Some(fields) = fields else { return };
        self.when_and_where(path, fields);
        self.edition(&format!("{path}.edition"), fields.get(neighbour::EDITION));
        let last = fields
            .get(neighbour::LAST)
            .map_or((false, fields.span()), |(last, span)| (last, span));
        self.facts
            .insert(format!("{path}.last"), Value::Flag(last.0), last.1);
    }

    fn when_and_where(&mut self, path: &str, fields: &Fields) {
        if let Some((dates, span)) = fields.get(event::DATES) {
            self.facts
                .insert(format!("{path}.dates"), Value::Period(dates), span);
            self.outside_term(dates, span);
        }
        if let Some(key) = fields.get(event::PLACE)
            && let Some(place) = self.place(key)
        {
            self.insert_place(&format!("{path}.place"), place, &key.span);
        }
    }

    /// A meeting of a project lies in its term; a slip of the year is found here.
    fn outside_term(&mut self, dates: Period, span: &Span) {
        let Some(fact) = self.facts.get("project.term") else {
            return;
        };
        let Value::Period(term) = *fact.value else {
            return;
        };
        let before = dates.start.first_day() < term.start.first_day();
        let after = dates.end.last_day() > term.end.last_day();
        let known = dates.start.year().and(term.start.year()).is_some();
        if known && (before || after) {
            let message = message!(
                "outside-term",
                dates = dates.to_string(),
                term = term.to_string()
            );
            let outside = Diagnostic::new(Code::OutsideTerm, *span, message)
                .related(fact.span, message!("outside-term-term"));
            self.report.add(outside);
        }
    }

    fn speakers(&mut self, path: &str, fields: &Fields) {
        let people: Vec<Value> = fields
            .items(event::SPEAKERS)
            .filter_map(|key| self.person(key))
            .map(Value::from)
            .collect();
        if let Some(item) = fields.item(event::SPEAKERS).filter(|_| !people.is_empty()) {
            self.facts
                .insert(format!("{path}.speakers"), Value::List(people), item.span());
        }
    }

    /// The bodies that took part; that the publisher is one of them is a fact of its own, which headlines ask for.
    fn represented(&mut self, path: &str, fields: &Fields) {
        self.insert_bodies(path, fields, event::REPRESENTED);
        let publisher = self
            .records
            .site
            .publisher
            .as_ref()
            .map(|key| key.text.as_str());
        let own = fields
            .items(event::REPRESENTED)
            .find(|key| Some(key.text.as_str()) == publisher);
        if let Some(own) = own {
            let path = format!("{path}.publisher");
            self.facts.insert(path, Value::Flag(true), &own.span);
        }
    }

    fn insert_thing(&mut self, path: &str, key: &str, entry: &NameEntry) {
        let entity = thing(key, Naming::Given(entry.name.clone()));
        self.facts.insert(path, Value::from(entity), &entry.span);
    }
}

/// The country of a town; `None` for a country.
fn town_country(place: &Value) -> Option<CountryCode> {
    match place {
        Value::Place(place) if !place.is_country() => Some(place.country),
        _ => None,
    }
}

/// A thing with nothing but a name.
fn thing(key: &str, naming: Naming) -> Entity {
    Entity {
        key: key.to_owned(),
        kind: EntityKind::Thing,
        naming,
        acronym: None,
        gender: None,
        place: None,
        part_of: None,
        role: None,
    }
}
