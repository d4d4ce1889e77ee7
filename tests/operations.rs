//! One table of operations, two adapters: every row and every option is known to the bundles and to the prose.
//!
//! In: the operation table, the facts of the repository's content. Out: agreement; a refused form is an answer too.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use grammar::Relation;
use vestnesis::article::compose;
use vestnesis::diagnostic::{Code, Diagnostic, Report, SourceFiles};
use vestnesis::facts::{Release, variable, vocabulary};
use vestnesis::saying::{Gives, OPERATIONS, OperationSpec, Options};
use vestnesis::source::Text;
use vestnesis::values::{Value, ValueKind};

use crate::loaded::{Loaded, loaded};
use crate::site::Site;

/// A word for options that take any.
const WORD: &str = "iesaistīts";

/// A number for options that take one.
const NUMBER: &str = "2";

/// The site of the repository with facts of the sorts that its releases do not need.
fn site_with_all_sorts() -> Site {
    let site = Site::of_the_repository();
    let record = "content/releases/2017/evolaq-skovde.yaml";
    let text = site
        .read(record)
        .replace("  ordinal: 8\n", "  ordinal: 8\n  time: 10:00/16:30\n");
    let text = format!("{text}\nfigures:\n  share:\n    percent: 12.5\n");
    site.write(record, text.as_bytes());
    let projects = "content/register/projects.yaml";
    let text = site.read(projects).replace(
        "  acronym: EVOLAQ\n",
        "  acronym: EVOLAQ\n  budget: 1200.5 EUR\n",
    );
    site.write(projects, text.as_bytes());
    site
}

/// A fact of every sort, each from the first release that has one.
fn facts(releases: &[Release]) -> BTreeMap<ValueKind, (String, Arc<Value>)> {
    let paths: Vec<String> = vocabulary().iter().map(|(path, _)| path.clone()).collect();
    let mut facts = BTreeMap::new();
    for (path, fact) in releases.iter().flat_map(|release| release.facts.iter()) {
        // What messages can name, or a figure: shares have no path of their own.
        let figure = path.starts_with("figures.");
        if figure || paths.iter().any(|known| known == path) {
            facts
                .entry(fact.value.kind())
                .or_insert_with(|| (path.to_owned(), Arc::clone(&fact.value)));
        }
    }
    facts
}

/// An operation without options, then with every value of every option.
fn calls(spec: &OperationSpec) -> Vec<Option<(&'static str, &'static str)>> {
    let mut calls = vec![None];
    for option in spec.options {
        let listed = option.values.listed();
        let values = match listed {
            [] if option.values.accepts(WORD) => &[WORD],
            [] => &[NUMBER],
            listed => listed,
        };
        calls.extend(values.iter().map(|value| Some((option.name, *value))));
    }
    calls
}

fn texts<'a>(faults: impl IntoIterator<Item = &'a Diagnostic>, sources: &SourceFiles) -> String {
    let faults = faults.into_iter();
    faults
        .map(|fault| crate::spoken::human(fault, sources))
        .collect()
}

#[test]
fn bundles_know_every_operation_and_option() {
    let facts = facts(&loaded(site_with_all_sorts().root()).releases);
    let mut messages = String::new();
    let mut count = 0;
    for spec in OPERATIONS {
        // Messages cannot name a figure.
        for kind in spec.takes[0]
            .iter()
            .filter(|kind| !facts[kind].0.starts_with("figures."))
        {
            let arguments: Vec<String> = spec
                .takes
                .iter()
                .map(|_| format!("${}", variable(&facts[kind].0)))
                .collect();
            for call in calls(spec) {
                let option = call.map_or(String::new(), |(name, value)| {
                    format!(", {name}: \"{value}\"")
                });
                let call = format!("{}({}{option})", spec.name, arguments.join(", "));
                let said = match spec.gives {
                    Gives::Text => format!("{{ {call} }}"),
                    Gives::Choice(keys) => {
                        let (last, others) = keys.split_last().unwrap();
                        let others: Vec<String> = others
                            .iter()
                            .map(|key| format!("    [{key}] {key}"))
                            .collect();
                        let others = others.join("\n");
                        format!("{{ {call} ->\n{others}\n   *[{last}] {last}\n  }}")
                    }
                };
                writeln!(messages, "operation-{count} = {said}").unwrap();
                count += 1;
            }
        }
    }
    let site = site_with_all_sorts();
    for language in ["lv", "en", "ro"] {
        let path = format!("locales/{language}/operations.ftl");
        site.write(&path, messages.as_bytes());
    }
    let loaded = loaded(site.root());
    assert_eq!(texts(loaded.faults.sorted(), &loaded.sources), "");
    let published = loaded.releases[0].published;
    let find = |path: &str| {
        let mut all = facts.values();
        let (path, value) = all.find(|(known, _)| known == path)?;
        Some((path.clone(), Arc::clone(value)))
    };
    for (language, bundles) in loaded.locales.iter() {
        let bundle = &bundles.kinds["conference"];
        for index in 0..count {
            let id = format!("operation-{index}");
            let sentence = bundle.sentence(&id).unwrap();
            match bundle.say(&id, sentence, &find, published) {
                Ok(Some(pieces)) => assert!(!pieces.is_empty(), "{language} {id}"),
                // The motto is said in some languages only.
                Ok(None) => {}
                Err(fault) => panic!("{language} {id}: {}", crate::spoken::said(&fault.message)),
            }
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn every_value_of_every_option_is_read() {
    // What is meant where an option is left out.
    let defaults = ["nominative", "masculine", "date", "plain", "words"];
    for spec in OPERATIONS {
        for (name, value) in calls(spec).into_iter().flatten() {
            let mut options = Options::default();
            assert!(options.set(spec, name, value), "{name}: {value}");
            let read = options != Options::default();
            assert_eq!(read, !defaults.contains(&value), "{name}: {value}");
        }
        let mut options = Options::default();
        assert!(!options.set(spec, "no-such-option", WORD));
        assert!(!options.set(spec, "case", "instrumental"));
        assert_eq!(options, Options::default());
    }
}

#[test]
fn a_fact_of_another_sort_is_refused() {
    let loaded = loaded(site_with_all_sorts().root());
    let facts = facts(&loaded.releases);
    let (_, bundles) = loaded.locales.iter().next().unwrap();
    let published = loaded.releases[0].published;
    for spec in OPERATIONS.iter().filter(|spec| spec.takes.len() == 1) {
        let others = facts
            .iter()
            .filter(|(kind, _)| !spec.takes[0].contains(kind));
        for (kind, (_, value)) in others {
            let said = bundles.grammar.say(
                spec.operation,
                &[value.as_ref()],
                &Options::default(),
                published,
            );
            let refusal = said.expect_err(spec.name);
            assert_eq!(refusal.id, "fact-of-another-sort", "{} {kind:?}", spec.name);
        }
    }
}

/// What is wrong with a reference in the prose of a release that has the fact; refused forms are answers.
fn faults_of(loaded: &Loaded, path: &str, reference: &str) -> (Vec<Diagnostic>, SourceFiles) {
    let with_fact = |release: &&Release| release.facts.get(path).is_some();
    let mut release = loaded.releases.iter().find(with_fact).unwrap().clone();
    let prose = format!("Text {{{{ {reference} }}}}.");
    let mut sources = loaded.sources.clone();
    let file = sources.add("prose.md", prose.as_str());
    let text = Text::verbatim(&file, 0..prose.len());
    for language in release.languages.clone() {
        release.prose.insert(language, text.clone());
    }
    release.say.clear();
    let kind = &loaded.records.kinds[&release.kind];
    let mut report = Report::default();
    compose(
        &loaded.outlines,
        &loaded.locales,
        kind,
        &release,
        &mut report,
    );
    let faults = report.into_iter();
    let faults = faults
        .filter(|fault| fault.code != Code::ImpossibleForm)
        .collect();
    (faults, sources)
}

#[test]
fn prose_knows_every_operation_and_option() {
    let loaded = loaded(site_with_all_sorts().root());
    let facts = facts(&loaded.releases);
    for spec in OPERATIONS {
        let name = spec.name.to_lowercase();
        for kind in spec.takes[0] {
            let path = &facts[kind].0;
            for call in calls(spec) {
                let option = call.map_or(String::new(), |(name, value)| {
                    format!("({name}=\"{value}\")")
                });
                let reference = format!("{path} | {name}{option}");
                let (faults, sources) = faults_of(&loaded, path, &reference);
                match spec.gives {
                    Gives::Text => assert_eq!(texts(&faults, &sources), "", "{reference}"),
                    Gives::Choice(_) => {
                        let codes: Vec<Code> = faults.iter().map(|fault| fault.code).collect();
                        assert!(codes.contains(&Code::UnknownOperation), "{reference}");
                    }
                }
            }
        }
    }
}

#[test]
fn prose_knows_the_relations_of_every_sort() {
    let loaded = loaded(site_with_all_sorts().root());
    for (kind, (path, _)) in facts(&loaded.releases) {
        let Some(operation) = vestnesis::saying::Operation::default_for(kind) else {
            continue;
        };
        let option = operation.spec().option("as");
        for (relation, _) in Relation::NAMES {
            let fits = option.is_some_and(|option| option.values.accepts(relation));
            let reference = format!("{path} | {relation}");
            let (faults, sources) = faults_of(&loaded, &path, &reference);
            let refused = faults
                .iter()
                .any(|fault| fault.code == Code::UnknownOperation);
            assert_eq!(refused, !fits, "{reference}: {}", texts(&faults, &sources));
        }
    }
}
