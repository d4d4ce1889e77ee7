//! The project of a release with its programme: from the register, with what the release says otherwise.

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::record::fields::{programme, project, project_override, release, strand};
use crate::record::typed::{FieldKey, FieldValue, WrittenEntry};
use crate::record::{Entry, Fields, Register};
use crate::source::Text;
use crate::values::{Entity, EntityKind, Name, Naming, Value};

use super::Resolver;

/// The fields of a project: those of the release win over those of the register.
#[derive(Clone, Copy)]
struct Layers<'f> {
    /// What the release writes.
    own: Option<&'f Fields>,
    /// What the register has.
    base: Option<&'f Fields>,
}

impl<'f> Layers<'f> {
    /// The layer that has a field.
    fn with<T>(self, key: FieldKey<T>) -> Option<&'f Fields> {
        self.own
            .filter(|own| own.has(key))
            .or(self.base.filter(|base| base.has(key)))
    }

    /// The value of a field in the layer that has it.
    fn get<T: FieldValue>(self, key: FieldKey<T>) -> Option<T::Read<'f>> {
        self.with(key)?.get(key)
    }
}

impl Resolver<'_> {
    /// The project of a release.
    pub(super) fn project(&mut self, fields: &Fields) {
        // One that is written wrongly has been reported.
        let Some(written) = fields.get(release::PROJECT) else {
            return;
        };
        let (own, key, span) = match written {
            WrittenEntry::Fields(own) => (Some(own), own.get(project_override::IS), own.span()),
            WrittenEntry::Key(key) => (None, Some(key), &key.span),
        };
        let base = match key.map(|key| self.entry(Register::Projects, key)) {
            Some(None) => return,
            found => found.flatten().map(|entry| &entry.value),
        };
        let name = key.map_or("project", |key| key.text.as_str());
        self.project_facts(name, Layers { own, base }, span);
    }

    /// An entry of the register on its own, to find its faults.
    pub(super) fn project_of_register(&mut self, entry: &Entry<Fields>) {
        self.project_facts(
            &entry.key.text,
            Layers {
                own: None,
                base: Some(&entry.value),
            },
            &entry.key.span,
        );
    }

    fn project_facts(&mut self, key: &str, layers: Layers<'_>, span: &Span) {
        if let Some(fields) = layers.with(project::NAME)
            && let Some(name) = super::name::name(fields, None)
        {
            let acronym = layers.get(project::ACRONYM);
            let acronym = acronym.map(|acronym| acronym.text.clone());
            self.insert_titled("project", key, EntityKind::Project, name, acronym, span);
        } else if layers.with(project::NAME).is_none() && layers.base.is_none() {
            // In the register the table asks for a name; one written out may be an override.
            let message = message!("project-without-name", key = key);
            self.fault(Code::MissingField, span, message);
        }
        if let Some((term, span)) = layers.get(project::TERM) {
            self.facts.insert("project.term", Value::Period(term), span);
        }
        for key in [project::BUDGET, project::GRANT] {
            if let Some((amount, span)) = layers.get(key) {
                let path = format!("project.{}", key.name());
                self.facts.insert(path, amount.clone(), span);
            }
        }
        if let Some(lead) = layers.get(project::LEAD)
            && let Some(body) = self.organisation(lead)
        {
            self.insert_body("project.lead", body, &lead.span);
        }
        if let Some(fields) = layers.with(project::GOALS) {
            self.phrases("project.goals", "goals", fields, project::GOALS);
        }
        if let Some(partners) = layers.get(project::PARTNERS) {
            self.project_partners(partners);
        }
        if let Some(programme) = layers.get(project::PROGRAMME) {
            self.programme_facts(programme);
            self.statement(programme);
            if let Some(strand) = layers.get(project::STRAND) {
                self.strand(programme, strand);
            }
        }
        for layer in [layers.own, layers.base].into_iter().flatten() {
            self.mark_fields("project", layer);
        }
    }

    /// The programme that a release names itself.
    pub(super) fn programme(&mut self, fields: &Fields) {
        if let Some(key) = fields.get(release::PROGRAMME) {
            self.programme_facts(key);
        }
    }

    /// A programme with its funder, organiser and goals.
    pub(super) fn programme_facts(&mut self, key: &Text) {
        let Some(entry) = self.entry(Register::Programmes, key) else {
            return;
        };
        let fields = &entry.value;
        if let Some(name) = super::name::name(fields, None) {
            self.insert_titled(
                "programme",
                &key.text,
                EntityKind::Programme,
                name,
                None,
                &key.span,
            );
        }
        for key in [programme::FUNDER, programme::ORGANISER] {
            if let Some(body_key) = fields.get(key)
                && let Some(body) = self.organisation(body_key)
            {
                self.facts.insert(
                    format!("programme.{}", key.name()),
                    Value::from(body),
                    &body_key.span,
                );
            }
        }
        self.phrases("programme.goals", "goals", fields, programme::GOALS);
        self.mark_fields("programme", fields);
    }

    /// A strand of a programme.
    fn strand(&mut self, programme: &Text, key: &Text) {
        let Some(entry) = self.find(Register::Programmes, &programme.text) else {
            return;
        };
        let strands = entry.value.map(programme::STRANDS);
        let Some(fields) = strands
            .iter()
            .find(|(name, _)| name.text == key.text)
            .and_then(|(_, item)| item.fields())
        else {
            let message = message!(
                "no-such-strand",
                programme = &programme.text,
                strand = &key.text
            );
            let fault = Diagnostic::new(Code::UnknownKey, key.span, message);
            let names = strands.iter().map(|(name, _)| name.text.as_str());
            self.report.add(fault.did_you_mean(&key.text, names));
            return;
        };
        if let Some(number) = fields.get(strand::NUMBER) {
            self.facts.insert(
                "strand.number",
                Value::Token(number.text.clone()),
                &number.span,
            );
        }
        if let Some(entry) = fields.get(strand::NAME) {
            self.insert_titled(
                "strand",
                &key.text,
                EntityKind::Strand,
                entry.name.clone(),
                None,
                &key.span,
            );
        }
    }

    fn insert_titled(
        &mut self,
        path: &str,
        key: &str,
        kind: EntityKind,
        name: Name,
        acronym: Option<String>,
        span: &Span,
    ) {
        let entity = Entity {
            key: key.to_owned(),
            kind,
            naming: Naming::Given(name),
            acronym,
            gender: None,
            place: None,
            part_of: None,
            role: None,
        };
        self.facts.insert(path, Value::from(entity), span);
    }
}
