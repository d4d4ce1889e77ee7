//! The nearest valid spelling.

/// The candidate nearest to what was written, if it is near enough to be what was meant.
///
/// Distance: Damerau–Levenshtein on lower-cased text, at most a third of the length. So of words with one or two letters only
/// the case may differ: any other two letters would be near. A longer name that begins with what was written is near too.
pub fn nearest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let written = written.to_lowercase();
    let limit = written.chars().count() / 3;
    let begins = format!("{written}-");
    candidates
        .into_iter()
        .map(|candidate| {
            let lower = candidate.to_lowercase();
            let distance = strsim::damerau_levenshtein(&written, &lower);
            // Behind every name that differs by letters.
            let shortened = limit > 0 && lower.starts_with(&begins);
            (
                if shortened {
                    distance.min(limit)
                } else {
                    distance
                },
                candidate,
            )
        })
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}
