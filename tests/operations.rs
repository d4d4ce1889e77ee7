//! One table of operations, two adapters: every row and every option is known to the bundles and to the prose.
//!
//! In: the operation table, the facts of the repository's content. Out: agreement; a refused form is an answer too.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use grammar::Relation;
use vestnesis::diagnostic::{Code, Diagnostic, SourceFiles};
use vestnesis::facts::{Release, variable, vocabulary};
use vestnesis::saying::{Gives, OPERATIONS, OperationSpec, Options};
use vestnesis::values::{Value, ValueKind};

use crate::composed::{Composed, Site, find};
use crate::loaded::human;

/// A word for options that take any.
const WORD: &str = "iesaistīts";

/// A number for options that take one.
const NUMBER: &str = "2";

/// The site of the repository with facts of the sorts that its releases do not need.
fn site_with_all_sorts() -> Site {
    let mut site = Site::of_the_repository();
    let record = "content/releases/2017/evolaq-skovde.yaml";
    site.set(record, "event.time", "10:00/16:30");
    site.append(
        record,
        "\nfigures:\n  share:\n    percent: 12.5\nfacts:\n  town:\n    when: 2017-06-08 08:00\n    hours:\n      mon: 08:00/18:00\n    \
         price: free\n    measure: 7.3 m\n    vote:\n      for: 11\n    lines: bus 3\n    address:\n      street:\n        \
         lv: Rīgas iela\n        en: Rīgas Street\n        ro: strada Rīgas\n",
    );
    site.set(
        "content/register/projects.yaml",
        "evolaq.budget",
        "1200.5 EUR",
    );
    site
}

/// Its articles and releases.
fn all_sorts() -> Composed {
    site_with_all_sorts().compose().unwrap()
}

/// The releases of a site.
fn releases(site: &Composed) -> &[Release] {
    site.site().checked().releases()
}

/// A fact of every sort, each from the first release that has one.
fn facts(releases: &[Release]) -> BTreeMap<ValueKind, (String, Arc<Value>)> {
    let paths: Vec<String> = vocabulary().iter().map(|(path, _)| path.clone()).collect();
    let mut facts = BTreeMap::new();
    for (path, fact) in releases.iter().flat_map(|release| release.facts.iter()) {
        // What messages can name, or what only the record names.
        let named = path.starts_with("figures.") || path.starts_with("facts.");
        if named || paths.iter().any(|known| known == path) {
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

fn texts(faults: &[Diagnostic], sources: &SourceFiles) -> String {
    let faults = faults.iter();
    faults
        .map(|fault| crate::spoken::human(fault, sources))
        .collect()
}

fn bundles_know_every_operation_and_option() {
    let facts = facts(releases(&all_sorts()));
    let mut messages = String::new();
    let mut count = 0;
    for spec in OPERATIONS {
        // Messages cannot name what only a record names.
        let nameable = |path: &str| !path.starts_with("figures.") && !path.starts_with("facts.");
        for kind in spec.takes[0].iter().filter(|kind| nameable(&facts[kind].0)) {
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
    let mut site = site_with_all_sorts();
    for language in ["lv", "en", "ro"] {
        let path = format!("locales/{language}/operations.ftl");
        site.write(&path, &messages);
    }
    let site = site.compose().unwrap();
    assert_eq!(human(site.site().findings()), "");
    let published = releases(&site)[0].published;
    let find = |path: &str| {
        let mut all = facts.values();
        let (path, value) = all.find(|(known, _)| known == path)?;
        Some((path.clone(), Arc::clone(value)))
    };
    for (language, bundles) in site.site().checked().site().locales().iter() {
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

fn a_fact_of_another_sort_is_refused() {
    let site = all_sorts();
    let facts = facts(releases(&site));
    let locales = site.site().checked().site().locales();
    let (_, bundles) = locales.iter().next().unwrap();
    let published = releases(&site)[0].published;
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
fn faults_of(
    site: &Site,
    base: &Composed,
    path: &str,
    reference: &str,
) -> (Vec<Diagnostic>, SourceFiles) {
    let with_fact = |release: &&Release| release.facts.get(path).is_some();
    let release = releases(base).iter().find(with_fact).unwrap();
    let prose = release
        .languages
        .iter()
        .fold(String::new(), |prose, language| {
            prose + &format!("{language}: 'Text {{{{ {reference} }}}}.', ")
        });
    let mut site = site.clone();
    let record = site.record(&release.id);
    site.keep_release(&record);
    site.set(&record, "prose", &format!("{{ {prose}}}"));
    if find(&site.node(&record), "say").is_some() {
        site.unset(&record, "say");
    }
    let composed = site.composed().unwrap();
    let findings = composed.site().findings();
    let faults = findings.report.sorted().into_iter();
    let faults = faults.filter(|fault| fault.code != Code::ImpossibleForm);
    (faults.cloned().collect(), findings.sources.clone())
}

fn prose_knows_every_operation_and_option() {
    let (site, base) = (site_with_all_sorts(), all_sorts());
    let facts = facts(releases(&base));
    for spec in OPERATIONS {
        let name = spec.name.to_lowercase();
        for kind in spec.takes[0] {
            let path = &facts[kind].0;
            for call in calls(spec) {
                let option = call.map_or(String::new(), |(name, value)| {
                    format!("({name}=\"{value}\")")
                });
                let reference = format!("{path} | {name}{option}");
                let (faults, sources) = faults_of(&site, &base, path, &reference);
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

fn prose_knows_the_relations_of_every_sort() {
    let (site, base) = (site_with_all_sorts(), all_sorts());
    for (kind, (path, _)) in facts(releases(&base)) {
        let Some(operation) = vestnesis::saying::Operation::default_for(kind) else {
            continue;
        };
        let option = operation.spec().option("as");
        for (relation, _) in Relation::NAMES {
            let fits = option.is_some_and(|option| option.values.accepts(relation));
            let reference = format!("{path} | {relation}");
            let (faults, sources) = faults_of(&site, &base, &path, &reference);
            let refused = faults
                .iter()
                .any(|fault| fault.code == Code::UnknownOperation);
            assert_eq!(refused, !fits, "{reference}: {}", texts(&faults, &sources));
        }
    }
}

crate::trial::trials! {
    tests: [bundles_know_every_operation_and_option, every_value_of_every_option_is_read, a_fact_of_another_sort_is_refused, prose_knows_every_operation_and_option, prose_knows_the_relations_of_every_sort],
}
