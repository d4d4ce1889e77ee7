//! Softening of consonants at the end of a stem: brāl- → brāļ-, Cēs- → Cēs-, dalībniec- → dalībnieč-.
//!
//! In: a stem. Out: the stem as it stands before a softening ending, or what changes in it. Which words do not soften is not known here.

use super::declension::StemChange;

/// What the end of a stem becomes; longer ends stand before shorter ones.
const SOFT: [(&str, &str); 25] = [
    ("ļn", "ļņ"),
    ("ll", "ļļ"),
    ("ln", "ļņ"),
    ("nn", "ņņ"),
    ("sl", "šļ"),
    ("sn", "šņ"),
    ("zl", "žļ"),
    ("zn", "žņ"),
    ("dz", "dž"),
    ("kst", "kš"),
    ("nst", "nš"),
    ("b", "bj"),
    ("p", "pj"),
    ("m", "mj"),
    ("v", "vj"),
    ("f", "fj"),
    ("c", "č"),
    ("d", "ž"),
    ("š", "š"),
    ("s", "š"),
    ("z", "ž"),
    ("l", "ļ"),
    ("n", "ņ"),
    ("šķ", "šķ"),
    ("t", "š"),
];

/// The stem before a softening ending. Consonants that are soft by nature, r, k and g stay, and so does -st- after a vowel, l, m or r.
pub(super) fn soften(stem: &str) -> String {
    if let Some(before) = stem.strip_suffix("st")
        && before
            .chars()
            .next_back()
            .is_some_and(|last| "aāeēiīuūolmr".contains(last))
    {
        return stem.to_owned();
    }
    for (hard, soft) in SOFT {
        if let Some(before) = stem.strip_suffix(hard) {
            return format!("{before}{soft}");
        }
    }
    stem.to_owned()
}

/// What softening does to the stem, for people.
pub(super) fn softening(stem: &str) -> StemChange {
    let soft = soften(stem);
    let same = stem
        .chars()
        .zip(soft.chars())
        .take_while(|(hard, soft)| hard == soft)
        .count();
    let end = |word: &str| word.chars().skip(same).collect::<String>();
    match (end(stem), end(&soft)) {
        (hard, soft) if hard.is_empty() && soft.is_empty() => StemChange::None,
        (hard, added) if hard.is_empty() => StemChange::Added(added),
        (hard, soft) => StemChange::Changed(hard, soft),
    }
}
