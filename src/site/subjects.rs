//! What a release is about, as far as the site gathers it: its project, the towns of its events.
//!
//! In: a release and a language. Out: topics by their names in it. Only entries of the register have a page of their own.

use grammar::{Phrase, Piece};

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::facts::{Release, event_paths};
use crate::locale::Locales;
use crate::record::{Records, Register};
use crate::saying::{NameStyle, Operation, Options};
use crate::values::{Language, Value};

use super::{Subject, Topic, TopicKind};

/// The name of the page that lists all projects: a project of this key would take its place.
const LIST: &str = "index";

/// The subjects of a release: the project first, then the towns in the order of the record, each once.
pub(super) fn subjects(
    records: &Records,
    locales: &Locales,
    release: &Release,
    language: Language,
) -> Result<Vec<Subject>, Diagnostic> {
    let mut paths = vec!["project".to_owned()];
    paths.extend(event_paths(&release.events, "place"));
    let mut subjects: Vec<Subject> = Vec::new();
    for path in paths {
        let Some(fact) = release.facts.get(&path) else {
            continue;
        };
        let Some(topic) = topic(records, &fact.value) else {
            continue;
        };
        if subjects.iter().any(|subject| subject.topic == topic) {
            continue;
        }
        let name = name(locales, release, language, &fact.value).map_err(|refusal| {
            let place = fact.span;
            Diagnostic::in_language(Code::ImpossibleForm, place, language.as_str(), refusal)
        })?;
        let (name, tag) = words(&name);
        subjects.push(Subject { topic, name, tag });
    }
    Ok(subjects)
}

/// The topic behind a fact. A project that a release writes out itself is none, nor is a country.
fn topic(records: &Records, value: &Value) -> Option<Topic> {
    let (kind, register, key) = match value {
        Value::Entity(project) => (TopicKind::Project, Register::Projects, &project.key),
        Value::Place(place) => (TopicKind::Place, Register::Places, &place.key),
        _ => return None,
    };
    let known = records.register.get(register, key).is_some();
    (known && key != LIST).then(|| Topic {
        kind,
        key: key.clone(),
    })
}

/// What it is called on its own.
fn name(
    locales: &Locales,
    release: &Release,
    language: Language,
    value: &Value,
) -> Result<Phrase, Message> {
    let (operation, options) = match value {
        Value::Place(_) => (Operation::Place, Options::default()),
        _ => (Operation::Name, Options::style(NameStyle::Short)),
    };
    let grammar = &locales.language(&language).grammar;
    grammar.phrase(operation, value, &options, release.published)
}

/// The words of a name without its quotation marks, and their language if it is another.
fn words(name: &Phrase) -> (String, Option<String>) {
    match name.0.as_slice() {
        [Piece::Quoted(inside) | Piece::Part { phrase: inside, .. }] => words(inside),
        [Piece::Foreign { text, language }] => (text.clone(), language.clone()),
        _ => (name.plain(), None),
    }
}
