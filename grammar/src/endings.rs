//! Lists of endings as a language writes them down. In: parts. Out: whole endings, and stems with theirs.

use crate::Alternation;

/// Two stems of one word, each with its endings.
pub type TwoStems = [(&'static str, &'static [&'static str]); 2];

/// Every beginning with every ending behind it.
pub fn behind(beginnings: &[&str], endings: &[&str]) -> Vec<String> {
    let all = beginnings.iter().flat_map(|beginning| {
        let joined = endings.iter();
        joined.map(move |ending| format!("{beginning}{ending}"))
    });
    all.collect()
}

/// Endings that nothing stands before.
pub fn owned(endings: &[&str]) -> Vec<String> {
    behind(&[""], endings)
}

/// What a word of two stems is for those who search.
pub fn two_stems([one, other]: TwoStems) -> Alternation {
    Alternation {
        one: (one.0, owned(one.1)),
        other: (other.0, owned(other.1)),
    }
}
