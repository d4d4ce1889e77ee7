//! Following keys into the register.

use grammar::Gender;

use crate::diagnostic::{Argument, Code, Diagnostic, Span, message};
use crate::record::fields::{later, organisation, person, place, role};
use crate::record::typed::{FieldKey, Key, List, Organisations, WrittenRole};
use crate::record::{Entry, Fields, Register};
use crate::source::Text;
use crate::values::{CountryCode, Entity, EntityKind, Naming, Place, PlaceName, Role, Value};

use super::Resolver;

impl<'a> Resolver<'a> {
    /// An entry of the register: every look-up by a key comes through here.
    pub(super) fn find(&self, register: Register, key: &str) -> Option<&'a Entry<Fields>> {
        self.records.register.get(register, key)
    }

    /// An entry; a fault with the nearest key if there is none.
    pub(super) fn entry(&mut self, register: Register, key: &Text) -> Option<&'a Entry<Fields>> {
        let found = self.find(register, &key.text);
        if found.is_none() {
            self.unknown_key(register, key);
        }
        found
    }

    fn unknown_key(&mut self, register: Register, key: &Text) {
        if self.records.register.is_unreadable(register) {
            return;
        }
        let message = message!(
            "no-such-entry",
            what = Argument::Noun(register.entry().into()),
            key = &key.text,
            command = register.entry(),
            file = register.file_name()
        );
        let fault = Diagnostic::new(Code::UnknownKey, key.span, message);
        let keys = self.records.register.keys(register);
        self.report.add(fault.did_you_mean(&key.text, keys));
    }

    /// A town of the register, or a country by its code.
    pub(super) fn place(&mut self, key: &Text) -> Option<Place> {
        if let Some(code) = CountryCode::parse(&key.text) {
            return Some(Place::of_country(code));
        }
        let entry = self.entry(Register::Places, key)?;
        let country = CountryCode::parse(&entry.value.get(place::COUNTRY)?.text)?;
        let name = super::name::name(&entry.value, Some(country))?;
        Some(Place {
            key: key.text.clone(),
            name: PlaceName::Town(name),
            country,
        })
    }

    /// An organisation, under the name that it had on the day of publication.
    pub(super) fn organisation(&mut self, key: &Text) -> Option<Entity> {
        self.body(key, &mut Vec::new())
    }

    /// An organisation below others; `above` holds the keys of those of which it is a part.
    fn body(&mut self, key: &Text, above: &mut Vec<String>) -> Option<Entity> {
        let entry = self.entry(Register::Organisations, key)?;
        let fields = &entry.value;
        above.push(key.text.clone());
        let part_of = match fields.get(organisation::PART_OF) {
            Some(parent) if above.contains(&parent.text) => {
                self.fault(
                    Code::IncompleteFact,
                    &parent.span,
                    message!("part-of-itself", key = &parent.text),
                );
                None
            }
            Some(parent) => self.body(parent, above).map(Box::new),
            None => None,
        };
        above.pop();
        let own = fields
            .get(organisation::PLACE)
            .and_then(|place| self.place(place));
        let place = own
            .clone()
            .map(Box::new)
            .or_else(|| part_of.as_ref().and_then(|parent| parent.place.clone()));
        let naming = self.body_name(fields, own, &entry.key)?;
        Some(Entity {
            key: key.text.clone(),
            kind: EntityKind::Organisation,
            naming,
            acronym: fields
                .get(organisation::ACRONYM)
                .map(|acronym| acronym.text.clone()),
            gender: None,
            place,
            part_of,
            role: None,
        })
    }

    /// The name of a body: a later one if it had it by then, its own, or one made of type and place.
    fn body_name(&mut self, fields: &Fields, place: Option<Place>, key: &Text) -> Option<Naming> {
        let published = self.published;
        let country = place.as_ref().map(|place| place.country);
        let later = fields
            .items(organisation::LATER)
            .filter(|later| {
                later
                    .get(later::FROM)
                    .is_some_and(|(from, _)| from <= published)
            })
            .max_by_key(|later| later.get(later::FROM).map(|(from, _)| from));
        if let Some(later) = later {
            return super::name::name_of(later, fields, country).map(Naming::Given);
        }
        if fields.has(organisation::NAME) {
            return super::name::name_of_body(fields, country).map(Naming::Given);
        }
        match (fields.get(organisation::TYPE), place) {
            (Some(noun), Some(place)) => Some(Naming::OfPlace {
                noun: noun.text.clone(),
                place: Box::new(place),
            }),
            // Both are written, but one of them could not be read.
            _ if fields.has(organisation::TYPE) && fields.has(organisation::PLACE) => None,
            _ => {
                self.fault(
                    Code::IncompleteFact,
                    &key.span,
                    message!("organisation-without-name", key = &key.text),
                );
                None
            }
        }
    }

    /// A person with the role.
    pub(super) fn person(&mut self, key: &Text) -> Option<Entity> {
        let fields = &self.entry(Register::People, key)?.value;
        let gender = fields
            .get(person::GENDER)
            .and_then(|gender| Gender::parse(&gender.text));
        // Of a person without a name the role is looked through too.
        let role = self.role(fields);
        if role.is_none() && fields.has(person::ROLE) {
            // It has been reported; that the person has none would be said of every sentence.
            return None;
        }
        let name = super::name::name(fields, None)?;
        Some(Entity {
            key: key.text.clone(),
            kind: EntityKind::Person,
            naming: Naming::Given(name),
            acronym: None,
            gender,
            place: None,
            part_of: None,
            role: role.map(Box::new),
        })
    }

    fn role(&mut self, person: &Fields) -> Option<Role> {
        let fields = match person.get(person::ROLE)? {
            WrittenRole::InWords(entry) => return Some(Role::Words(entry.name.clone())),
            WrittenRole::OfLexicon(fields) => fields,
        };
        let of = fields
            .get(role::OF)
            .and_then(|of| self.organisation(of))
            .map(Box::new);
        let place = fields
            .get(role::PLACE)
            .and_then(|place| self.place(place))
            .map(Box::new);
        Some(Role::In {
            is: fields.get(role::IS)?.text.clone(),
            of,
            place,
        })
    }

    /// A noun of the register that is counted.
    pub(super) fn noun(&mut self, key: &Text) -> Option<Naming> {
        match self.records.register.noun(&key.text) {
            Some(entry) => Some(Naming::Given(entry.value.name.clone())),
            None => {
                self.unknown_key(Register::Nouns, key);
                None
            }
        }
    }

    /// A body with its seat and the seat's country as facts.
    pub(super) fn insert_body(&mut self, path: &str, body: Entity, span: &Span) {
        if let Some(place) = body.place.clone() {
            self.insert_place(&format!("{path}.place"), *place, span);
        } else if self.has_place(&body.key) {
            self.facts.mark_broken(format!("{path}.place"));
        }
        self.facts.insert(path, Value::from(body), span);
    }

    /// A place and its country as facts.
    pub(super) fn insert_place(&mut self, path: &str, place: Place, span: &Span) {
        self.facts.insert(
            format!("{path}.country"),
            Value::from(Place::of_country(place.country)),
            span,
        );
        self.facts.insert(path, Value::from(place), span);
    }

    /// Keys to organisations, as a list fact.
    pub(super) fn insert_bodies(
        &mut self,
        path: &str,
        fields: &Fields,
        key: FieldKey<List<Key<Organisations>>>,
    ) {
        let bodies: Vec<Value> = fields
            .items(key)
            .filter_map(|key| self.organisation(key))
            .map(Value::from)
            .collect();
        if let Some(item) = fields.item(key).filter(|_| !bodies.is_empty()) {
            self.facts.insert(path, Value::List(bodies), item.span());
        }
    }
}
