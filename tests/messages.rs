//! What the program can say to staff, held against the bundles in which it says it: every message stands in every language, with
//! the same next step, and speaks of nothing that the program does not tell it.
//!
//! In: the sources and `locales/staff/`. Out: nothing but agreement.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;
use vestnesis::record::{FieldGroup, FieldType, Register, fields};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// Files whose messages are named after fields, codes, commands and comments, which other tests walk; and that of the words.
const NAMED_BY_DATA: [&str; 5] = [
    "fields.ftl",
    "codes.ftl",
    "nouns.ftl",
    "help.ftl",
    "starter.ftl",
];

/// A message of a bundle: its variables; whether it has a next step.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    variables: BTreeSet<String>,
    attributes: BTreeSet<String>,
}

/// The bundles of a language: by file, by message.
fn bundles(language: &str) -> BTreeMap<(String, String), Said> {
    let mut said = BTreeMap::new();
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(Path::new(ROOT).join("locales/staff").join(language)).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let tree = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in tree.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut of_message = Said::default();
            if let Some(pattern) = &message.value {
                variables(pattern, &mut of_message.variables);
            }
            for attribute in &message.attributes {
                of_message.attributes.insert(attribute.id.name.clone());
                variables(&attribute.value, &mut of_message.variables);
            }
            let twice = said.insert((file.clone(), message.id.name.clone()), of_message);
            assert!(twice.is_none(), "{file}: {} stands twice", message.id.name);
            let new = file == "nouns.ftl" || names.insert(message.id.name.clone());
            assert!(new, "{file}: {} stands in another file", message.id.name);
        }
    }
    said
}

/// The variables of a pattern.
fn variables(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<String>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                variables(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    let mut below = |arguments: &CallArguments<String>| {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for inline in arguments.positional.iter().chain(named) {
            in_inline(inline, found);
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.clone())),
        InlineExpression::FunctionReference { arguments, .. } => below(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.iter().for_each(below),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

/// Every `message!("id", name = …)` of the sources: its place, its name, what it is told.
fn calls() -> Vec<(String, String, BTreeSet<String>)> {
    let mut calls = Vec::new();
    for entry in walkdir::WalkDir::new(Path::new(ROOT).join("src")).sort_by_file_name() {
        let path = entry.unwrap().into_path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text: String = fs::read_to_string(&path)
            .unwrap()
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .fold(String::new(), |text, line| text + line + "\n");
        for (at, _) in text.match_indices("message!(") {
            let arguments = arguments(&text[at + "message!(".len()..]);
            let Some(id) = arguments.first().and_then(|id| id.strip_prefix('"')) else {
                continue;
            };
            let names = arguments[1..].iter().filter_map(|argument| {
                let (name, _) = argument.split_once('=')?;
                Some(name.trim().to_owned())
            });
            calls.push((
                path.strip_prefix(ROOT).unwrap().display().to_string(),
                id.trim_end_matches('"').to_owned(),
                names.collect(),
            ));
        }
    }
    calls
}

/// The arguments of a call up to its closing bracket, split at the commas of its own level.
fn arguments(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    for character in text.chars() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => {
                if depth == 0 {
                    break;
                }
                depth -= 1;
            }
            ',' if !quoted && depth == 0 => {
                found.push(String::new());
                continue;
            }
            _ => {}
        }
        found.last_mut().unwrap().push(character);
    }
    let parts = found.iter().map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

fn every_language_says_the_same_messages() {
    let english = bundles("en");
    for language in ["lv", "ro"] {
        let other = bundles(language);
        let keys = |bundles: &BTreeMap<(String, String), Said>| -> BTreeSet<_> {
            bundles.keys().cloned().collect()
        };
        let (ours, theirs) = (keys(&english), keys(&other));
        let lacking: Vec<_> = ours.difference(&theirs).collect();
        let more: Vec<_> = theirs.difference(&ours).collect();
        assert!(
            lacking.is_empty() && more.is_empty(),
            "{language} lacks {lacking:#?}, and has beside en {more:#?}"
        );
        for (key, said) in &english {
            if key.0 != "nouns.ftl" {
                assert_eq!(said, &other[key], "{language} beside en: {key:?}");
            }
        }
    }
}

fn every_refusal_says_the_next_step() {
    let of_grammar = |file: &str| file == "grammar.ftl";
    let english = bundles("en");
    let refusals = english.iter().filter(|((file, _), _)| of_grammar(file));
    let lacking: Vec<&str> = refusals
        .filter(|(_, said)| !said.attributes.contains("hint"))
        .map(|((_, id), _)| id.as_str())
        .collect();
    assert!(lacking.is_empty(), "without a next step: {lacking:?}");
}

fn every_message_is_said_and_told_what_it_speaks_of() {
    let english = bundles("en");
    let messages: BTreeMap<&str, &Said> = english
        .iter()
        .filter(|((file, _), _)| !NAMED_BY_DATA.contains(&file.as_str()))
        .map(|((_, id), said)| (id.as_str(), said))
        .collect();
    let mut wrong = Vec::new();
    let mut called: BTreeSet<String> = BTreeSet::new();
    for (place, id, told) in calls() {
        match messages.get(id.as_str()) {
            Some(said) => {
                wrong.extend(said.variables.difference(&told).map(|variable| {
                    format!("{place}: \"{id}\" speaks of ${variable}, and is not told it")
                }));
            }
            None => wrong.push(format!("{place}: no bundle says \"{id}\"")),
        }
        called.insert(id);
    }
    let idle = messages.keys().filter(|id| !called.contains(**id));
    wrong.extend(idle.map(|id| format!("\"{id}\" is never said")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The sorts of things that messages about fields name: groups of fields, and what keys stand for.
fn sorts(table: &FieldGroup, found: &mut BTreeSet<String>) {
    if !found.insert(table.name.to_owned()) {
        return;
    }
    for field in table.fields {
        let mut field_type = &field.field_type;
        while let FieldType::List(inner) | FieldType::Map(_, inner) = field_type {
            field_type = inner;
        }
        if let FieldType::KeyOf(what) = field_type {
            found.insert((*what).to_owned());
        }
        if let Some(table) = field_type.group() {
            sorts(table, found);
        }
    }
}

fn every_sort_of_fields_is_a_noun_of_staff() {
    let mut found = BTreeSet::from([Register::Nouns.entry().to_owned()]);
    for table in [
        &fields::release::GROUP,
        &fields::site::GROUP,
        &fields::kind::GROUP,
        &fields::project::GROUP,
        &fields::programme::GROUP,
        &fields::place::GROUP,
        &fields::organisation::GROUP,
        &fields::person::GROUP,
        &fields::boilerplate::GROUP,
        &fields::contact::GROUP,
    ] {
        sorts(table, &mut found);
    }
    let needed: BTreeSet<String> = found
        .iter()
        .map(|sort| format!("a-{}", sort.replace(' ', "-")))
        .collect();
    for language in ["en", "lv", "ro"] {
        let nouns: BTreeSet<String> = bundles(language)
            .into_keys()
            .filter(|(file, id)| file == "nouns.ftl" && id.starts_with("a-"))
            .map(|(_, id)| id)
            .collect();
        assert_eq!(nouns, needed, "{language}");
    }
}

/// The names of the messages that say what a table, its fields and the tables below it are for.
fn docs(table: &'static FieldGroup, found: &mut BTreeSet<&'static str>) {
    found.insert(table.doc);
    for field in table.fields {
        found.insert(field.doc);
        if let Some(below) = field.field_type.group() {
            docs(below, found);
        }
    }
}

fn every_field_is_explained_and_nothing_else() {
    let mut named = BTreeSet::from([fields::NOUN.doc]);
    for table in [
        &fields::release::GROUP,
        &fields::site::GROUP,
        &fields::kind::GROUP,
        &fields::place::GROUP,
        &fields::organisation::GROUP,
        &fields::person::GROUP,
        &fields::programme::GROUP,
        &fields::project::GROUP,
        &fields::boilerplate::GROUP,
        &fields::contact::GROUP,
    ] {
        docs(table, &mut named);
    }
    let english = bundles("en");
    let explained: BTreeSet<&str> = english
        .keys()
        .filter(|(file, _)| file == "fields.ftl")
        .map(|(_, id)| id.as_str())
        .collect();
    let lacking: Vec<_> = named.difference(&explained).collect();
    let idle: Vec<_> = explained.difference(&named).collect();
    assert!(
        lacking.is_empty() && idle.is_empty(),
        "not explained: {lacking:?}; idle: {idle:?}"
    );
}

crate::trial::trials! {
    tests: [every_language_says_the_same_messages, every_refusal_says_the_next_step, every_message_is_said_and_told_what_it_speaks_of, every_sort_of_fields_is_a_noun_of_staff, every_field_is_explained_and_nothing_else],
}
