//! The keys of the lexicon that records may use: those that the bundles of all languages of a site have.
//!
//! In: the files of a site. Out: keys. A bundle that cannot be read has said so elsewhere and has no part in it.

use std::collections::BTreeSet;

use crate::locale::Locales;
use crate::record::LexiconKeys;
use crate::saying::Lexicon;

/// The keys that every language has.
pub(super) fn lexicon_keys(locales: &Locales) -> LexiconKeys {
    let lexicons: Vec<&Lexicon> = locales.iter().map(|(_, it)| it.grammar.lexicon()).collect();
    let common = |keys: &dyn Fn(&Lexicon) -> BTreeSet<String>| {
        let sets = lexicons.iter().map(|lexicon| keys(lexicon));
        let common = sets.reduce(|one, other| &one & &other);
        common.unwrap_or_default().into_iter().collect()
    };
    LexiconKeys {
        countries: common(&|lexicon| lexicon.countries.keys().cloned().collect()),
        nouns: common(&|lexicon| lexicon.nouns.keys().cloned().collect()),
        roles: common(&|lexicon| lexicon.roles.keys().cloned().collect()),
    }
}
