//! Lists of endings as a language writes them down. In: parts. Out: whole endings.

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
