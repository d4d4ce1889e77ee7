//! Loading the bundles of all languages: every file is parsed and walked once, and the kinds share it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Message, Report, Span, message};
use crate::facts::{kind_of, path_of};
use crate::saying::{Grammar, Lexicon};
use crate::source::Tree;
use crate::values::{Language, NumberStyle, ValueKind};

use super::check::{self, Definitions, Scope};
use super::resource::BundleFile;
use super::sentence::{KIND_LABEL, KindBundle};
use super::{function, lexicon};

/// The file of the words of pages.
const INTERFACE: &str = "interface";

/// All languages of the site.
pub struct Locales(BTreeMap<Language, LanguageBundles>);

/// What one language has.
pub struct LanguageBundles {
    /// Its grammar.
    pub grammar: Arc<Grammar>,
    /// Its messages by kind.
    pub kinds: BTreeMap<String, KindBundle>,
    /// The words of pages.
    pub interface: BTreeMap<String, String>,
}

impl LanguageBundles {
    /// Messages that all kinds share, in the bundle of one of them.
    pub fn common(&self) -> &KindBundle {
        let mut kinds = self.kinds.values();
        kinds.next().expect("the program has kinds of its own")
    }
}

impl Locales {
    /// A language of the site.
    pub fn language(&self, language: &Language) -> &LanguageBundles {
        self.0
            .get(language)
            .expect("bundles are loaded for every language of the site")
    }

    /// Whether a language has a grammar and bundles; if not, that has been reported.
    pub fn has(&self, language: &Language) -> bool {
        self.0.contains_key(language)
    }

    /// Whether no language has a message of a kind. One that only some lack is missed by the check of parity, and what
    /// a file that cannot be read defines is not known.
    pub fn lack(&self, kind: &str, id: &str) -> bool {
        let mut bundles = self.bundles(kind);
        bundles.clone().any(|bundle| bundle.whole)
            && bundles.all(|bundle| !bundle.sentences.contains_key(id))
    }

    /// The messages of a kind, attributes as `id.attribute`, in any of the languages.
    pub fn ids(&self, kind: &str) -> BTreeSet<&str> {
        let ids = self
            .bundles(kind)
            .flat_map(|bundle| bundle.sentences.keys());
        ids.map(String::as_str).collect()
    }

    fn bundles(&self, kind: &str) -> impl Iterator<Item = &KindBundle> + Clone {
        self.0
            .values()
            .filter_map(move |language| language.kinds.get(kind))
    }

    /// All languages.
    pub fn iter(&self) -> impl Iterator<Item = (&Language, &LanguageBundles)> {
        self.0.iter()
    }
}

/// Loads the bundles of the site's languages, each with its locale tag and the place where the site names it, for all kinds.
/// `numbers` is the site's choice of numbers in words.
/// Languages with errors are left out; the diagnostics say why.
pub fn load(
    tree: &Tree,
    languages: &[(Language, String, Span)],
    kinds: &[&str],
    numbers: NumberStyle,
    report: &mut Report,
) -> Locales {
    let loaded: Vec<_> = languages
        .par_iter()
        .map(|language| {
            let mut report = Report::default();
            let loaded = load_language(tree, language, kinds, numbers, &mut report);
            (loaded, report)
        })
        .collect();
    let mut locales = BTreeMap::new();
    let mut parsed = Vec::new();
    for ((language, ..), (loaded, faults)) in languages.iter().zip(loaded) {
        report.extend(faults);
        if let Some((bundles, files)) = loaded {
            locales.insert(*language, bundles);
            parsed.push((language, files));
        }
    }
    check::parity(&parsed, report);
    Locales(locales)
}

/// Loads the bundles of one language, with the files that they came from.
fn load_language(
    tree: &Tree,
    (language, tag, place): &(Language, String, Span),
    kinds: &[&str],
    numbers: NumberStyle,
    report: &mut Report,
) -> Option<(LanguageBundles, Vec<BundleFile>)> {
    let folder = format!("locales/{language}/");
    if tree.under(&folder).next().is_none() {
        // Nobody shall translate for a language that the program cannot inflect.
        let speaks = Grammar::new(language, tag, Lexicon::default(), numbers);
        report.add(match speaks {
            Ok(_) => no_bundles(*language, &folder, place),
            Err(message) => no_grammar(message, place),
        });
        return None;
    }
    let files: Vec<BundleFile> = tree
        .under(&folder)
        .map(|file| BundleFile::parse(file, &counted, report))
        .collect();
    let words: Vec<_> = files.iter().filter(|file| is_lexicon(file)).collect();
    let mut faults = Report::default();
    let lexicon = lexicon::read(&words, &folder, tree, &mut faults);
    match Grammar::new(language, tag, lexicon, numbers) {
        Ok(grammar) => {
            report.extend(faults);
            let bundles = bundles(*language, tag, Arc::new(grammar), &files, kinds, report);
            Some((bundles, files))
        }
        Err(message) => {
            report.add(no_grammar(message, place));
            None
        }
    }
}

/// A language, or a form of it, that the program cannot inflect.
fn no_grammar(message: Message, place: &Span) -> Diagnostic {
    Diagnostic::new(Code::UnknownValue, *place, message)
}

/// Whether a file holds words of the lexicon and no messages.
fn is_lexicon(file: &BundleFile) -> bool {
    lexicon::FILES.contains(&file.stem.as_str())
}

/// The bundles of one language: shared sentences with each kind's own, whose ids win.
fn bundles(
    language: Language,
    tag: &str,
    grammar: Arc<Grammar>,
    files: &[BundleFile],
    kinds: &[&str],
    report: &mut Report,
) -> LanguageBundles {
    let messages = |file: &&BundleFile| !is_lexicon(file) && file.stem != INTERFACE;
    let walked = files.iter().filter(messages);
    let walked: Vec<Definitions<'_>> = walked
        .map(|file| Definitions::read(file, &grammar, report))
        .collect();
    let (own, shared): (Vec<&Definitions<'_>>, Vec<_>) = walked
        .iter()
        .partition(|definitions| kinds.contains(&definitions.file.stem.as_str()));
    let mut by_kind = BTreeMap::new();
    for kind in kinds {
        let own = own.iter().filter(|own| own.file.stem == *kind);
        let scope = Scope::new(shared.iter().chain(own).copied().collect());
        let bundle = kind_bundle(language, tag, &grammar, &scope, report);
        by_kind.insert((*kind).to_owned(), bundle);
    }
    let interface = files.iter().find(|file| file.stem == INTERFACE);
    let interface = interface
        .map(|file| check::interface(file, report))
        .unwrap_or_default();
    LanguageBundles {
        grammar,
        kinds: by_kind,
        interface,
    }
}

/// The bundle of a kind. Files with faults were reported; what is left of them is built, and nothing is published.
fn kind_bundle(
    language: Language,
    tag: &str,
    grammar: &Arc<Grammar>,
    scope: &Scope<'_, '_>,
    report: &mut Report,
) -> KindBundle {
    let withdrawn = scope.check(report);
    let mut bundle = function::bundle(tag, grammar);
    for file in scope.files() {
        bundle.add_resource_overriding(Arc::clone(&file.said));
    }
    KindBundle {
        language,
        bundle,
        label: scope.word(KIND_LABEL, report),
        sentences: scope.sentences(),
        withdrawn,
        whole: !scope.files().any(|file| file.broken),
    }
}

/// Whether a variable holds something that grammar knows a key of (counted, named, a time), so that a selector on it is a plural selector.
fn counted(name: &str) -> bool {
    let kind = path_of(name).and_then(kind_of);
    matches!(
        kind,
        Some(
            ValueKind::Quantity
                | ValueKind::List
                | ValueKind::Ordinal
                | ValueKind::Percent
                | ValueKind::Entity
                | ValueKind::Time
        )
    )
}

/// A language of the site without any bundle; its missing messages one by one would say no more.
fn no_bundles(language: Language, folder: &str, place: &Span) -> Diagnostic {
    Diagnostic::new(
        Code::MissingMessage,
        *place,
        message!(
            "bundle-none-of-language",
            language = language.as_str(),
            folder = folder
        ),
    )
}
