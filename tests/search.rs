//! What search has to find: every form of every word that the program itself can say.
//!
//! In: the words of the repository's register and bundles, and `tests/search/words.tsv`. Out: `tests/search/forms.tsv`, a word with its
//! forms on each line, which `tests/search/*.test.mjs` puts to the script of the search page. BLESS=1 writes it anew.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use grammar::{
    Case, Definiteness, Form, Gender, GivenForm, Inflection, LANGUAGES, Number, Rules, Word,
};
use vestnesis::Site;
use vestnesis::record::fields::NAME;
use vestnesis::record::{NameEntry, Register};
use vestnesis::values::Language;

use crate::loaded::checked;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The registers whose entries have names.
const REGISTERS: [Register; 5] = [
    Register::Projects,
    Register::Programmes,
    Register::Places,
    Register::Organisations,
    Register::People,
];

/// A word of the own list.
fn word(cell: &str) -> Word {
    let mut parts = cell.split('|');
    let mut word = Word::new(parts.next().unwrap());
    word.gender = parts.next().map(|gender| Gender::parse(gender).unwrap());
    if let Some(plural) = parts.next() {
        let form = GivenForm {
            number: Number::Plural,
            definiteness: None,
            case: Case::Nominative,
        };
        word.forms.insert(form, plural.to_owned());
    }
    word
}

/// The words of a language: names, of which only the own number is asked for, and nouns of the register, the bundles and the own list.
fn words(site: &Site, key: &str) -> (Vec<Word>, Vec<Word>) {
    let language = Language::parse(key).unwrap();
    let of = |entry: &NameEntry| entry.name.words.get(&language).cloned();
    let register = &site.records().register;
    let names = REGISTERS.into_iter();
    let names = names.flat_map(|name| register.entries(name));
    let mut names: Vec<Word> = names
        .filter_map(|entry| of(entry.value.get(NAME)?))
        .collect();
    let lexicon = site.locales().language(&language).grammar.lexicon();
    names.extend(lexicon.countries.values().cloned());
    let mut nouns: Vec<Word> = lexicon.months.values().cloned().collect();
    nouns.extend(lexicon.nouns.values().cloned());
    for role in lexicon.roles.values() {
        nouns.push(role.masculine.clone());
        nouns.extend(role.feminine.clone());
    }
    let keys = register.keys(Register::Nouns).into_iter();
    nouns.extend(keys.filter_map(|key| of(&register.noun(key)?.value)));
    let own = include_str!("search/words.tsv").lines();
    let own = own.filter_map(|line| line.strip_prefix(key)?.strip_prefix('\t'));
    nouns.extend(own.map(word));
    (names, nouns)
}

/// All forms of a word, each once. What the language refuses to say needs not be found.
fn forms(rules: &dyn Rules, word: &Word, numbers: &[Option<Number>]) -> Vec<String> {
    let mut forms = vec![word.text.clone()];
    for (_, case) in Case::NAMES {
        for &number in numbers {
            for definiteness in [Definiteness::Indefinite, Definiteness::Definite] {
                let form = Form {
                    case,
                    number,
                    definiteness: Some(definiteness),
                };
                let form = rules.inflect(word, form).ok().map(Inflection::into_text);
                forms.extend(form.filter(|form| !forms.contains(form)));
            }
        }
    }
    forms
}

fn every_form_that_search_must_find_stands_in_the_table() {
    let mut table = "# Written by tests/search.rs.\n".to_owned();
    let site = checked(Path::new(ROOT));
    for (key, rules) in LANGUAGES {
        let (names, nouns) = words(site.site(), key);
        let both = [Some(Number::Singular), Some(Number::Plural)];
        let names = names.iter().map(|name| forms(rules, name, &[None]));
        let nouns = nouns.iter().map(|noun| forms(rules, noun, &both));
        let mut seen = BTreeSet::new();
        for forms in names.chain(nouns).filter(|forms| forms.len() > 1) {
            let line = format!("{key}\t{}\n", forms.join("\t"));
            if seen.insert(line.clone()) {
                table.push_str(&line);
            }
        }
    }
    let path = Path::new(ROOT).join("tests/search/forms.tsv");
    crate::trial::expect(&path, &table).unwrap();
}

crate::trial::trials! {
    tests: [every_form_that_search_must_find_stands_in_the_table],
}
