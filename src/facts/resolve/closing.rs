//! What stands at the end of a release, whatever its kind: what the programme wants to be said, press contacts, boilerplate.
//!
//! In: the keys of the record, else those of the site. Out: a [`Closing`], and facts of who the contacts are.

use crate::diagnostic::{Code, Diagnostic, Message, message};
use crate::record::fields::{boilerplate, contact, programme, release};
use crate::record::typed::{FieldKey, InRegister, KeysOrNone};
use crate::record::{Fields, Item, Register};
use crate::source::Text;
use crate::values::{Entity, EntityKind, Language, Naming, Value};

use super::super::release::{Boilerplate, Closing, Contact, Prose};
use super::Resolver;

impl Resolver<'_> {
    /// The end of a release. Its project has been resolved.
    pub(super) fn closing(&mut self, fields: &Fields) -> Closing {
        let site = &self.records.site;
        let contacts = chosen(fields, release::CONTACTS, &site.contacts);
        let boilerplate = chosen(fields, release::BOILERPLATE, &site.boilerplate);
        self.closing_of(contacts, boilerplate)
    }

    /// The end that these entries make, behind what the programme wants to be said.
    pub(super) fn closing_of(&mut self, contacts: Vec<&Text>, boilerplate: Vec<&Text>) -> Closing {
        let mut closing = std::mem::take(&mut self.closing);
        for key in contacts {
            let contact = self.contact(closing.contacts.len(), key);
            closing.contacts.extend(contact);
        }
        for key in boilerplate {
            closing.boilerplate.extend(self.boilerplate(key));
        }
        closing
    }

    /// Looks through the entries of the register and the keys of the site, for their faults.
    pub(super) fn closings_of_register(&mut self) {
        let records = self.records;
        let written = |register| records.register.entries(register).map(|entry| &entry.key);
        for key in written(Register::Contacts).chain(&records.site.contacts) {
            self.contact(0, key);
        }
        for key in written(Register::Boilerplate).chain(&records.site.boilerplate) {
            self.boilerplate(key);
        }
    }

    /// What a programme wants to be said of a project that it pays for, and the emblem beside it.
    pub(super) fn statement(&mut self, programme: &Text) {
        if let Some(entry) = self.find(Register::Programmes, &programme.text) {
            let statement = self.plain_prose(&entry.value, programme::STATEMENT);
            self.closing.statement = statement.unwrap_or_default();
            let emblem = entry.value.get(programme::EMBLEM);
            self.closing.emblem = emblem.map(|emblem| emblem.text.clone());
            if let Some(emblem) = emblem
                && !entry.value.has(programme::STATEMENT)
            {
                let message = message!("emblem-without-statement", key = &programme.text);
                self.fault(Code::IncompleteFact, &emblem.span, message);
            }
        }
    }

    fn boilerplate(&mut self, key: &Text) -> Option<Boilerplate> {
        let entry = self.entry(Register::Boilerplate, key)?;
        Some(Boilerplate {
            heading: self.plain_prose(&entry.value, boilerplate::HEADING)?,
            text: self.plain_prose(&entry.value, boilerplate::TEXT)?,
        })
    }

    /// A contact, and who it is as facts.
    fn contact(&mut self, index: usize, key: &Text) -> Option<Contact> {
        let entry = self.entry(Register::Contacts, key)?;
        let fields = &entry.value;
        if !fields.has(contact::PHONE) && !fields.has(contact::EMAIL) {
            let message = message!("contact-without-address", key = &key.text);
            self.incomplete(&entry.key, message);
        }
        let who = self.who(&entry.key, fields)?;
        let place = format!("contacts.{index}");
        self.facts
            .insert(format!("{place}.who"), Value::from(who), &entry.key.span);
        if let Some(body) = fields.get(contact::ORGANISATION)
            && let Some(organisation) = self.organisation(body)
        {
            let path = format!("{place}.organisation");
            self.facts
                .insert(path, Value::from(organisation), &body.span);
        }
        let languages = fields.items(contact::LANGUAGES);
        let languages: Vec<Language> = languages
            .filter_map(|language| Language::parse(&language.text))
            .collect();
        Some(Contact {
            role: self.role_of_contact(fields, &languages),
            phone: fields.get(contact::PHONE).cloned(),
            email: fields.get(contact::EMAIL).cloned(),
            languages,
        })
    }

    /// The post, in the languages of the articles that name the contact.
    fn role_of_contact(&mut self, fields: &Fields, languages: &[Language]) -> Prose {
        let before = self.missing.len();
        let role = self.plain_prose(fields, contact::ROLE).unwrap_or_default();
        let mut found = self.missing.split_off(before);
        found.retain(|text| languages.is_empty() || languages.contains(&text.language));
        self.missing.extend(found);
        role
    }

    /// An office by its name, or a person of the register.
    fn who(&mut self, key: &Text, fields: &Fields) -> Option<Entity> {
        match (fields.item(contact::NAME), fields.item(contact::PERSON)) {
            (Some(_), Some(_)) => {
                self.incomplete(key, message!("contact-with-two-names", key = &key.text));
                None
            }
            (None, None) => {
                self.incomplete(key, message!("contact-without-name", key = &key.text));
                None
            }
            (None, Some(_)) => self.person(fields.get(contact::PERSON)?),
            (Some(_), None) => Some(Entity {
                key: key.text.clone(),
                kind: EntityKind::Organisation,
                naming: Naming::Given(super::name::name(fields, None)?),
                acronym: None,
                gender: None,
                place: None,
                part_of: None,
                role: None,
            }),
        }
    }

    fn incomplete(&mut self, key: &Text, message: Message) {
        let fault = Diagnostic::new(Code::IncompleteFact, key.span, message);
        self.report.add(fault);
    }
}

/// The keys that a release chooses; those of the site if it chooses none.
fn chosen<'f, R: InRegister>(
    fields: &'f Fields,
    key: FieldKey<KeysOrNone<R>>,
    of_site: &'f [Text],
) -> Vec<&'f Text> {
    match fields.item(key) {
        None => of_site.iter().collect(),
        Some(_) => fields.list(key).iter().filter_map(Item::text).collect(),
    }
}
