//! What a word leaves open: forms between which nobody can choose who does not know the word.
//!
//! In: what a language cannot tell from the dictionary form. Out: data; a program asks its users to give a gender or a form.

/// What a word does not show.
///
/// ```
/// use declinare::{Doubt, Romanian, Rules, Word};
///
/// let doubt = Romanian.doubt(&Word::new("sertar"));
/// assert!(matches!(doubt, Some(Doubt::Gender { neuter, .. }) if neuter == "sertare"));
/// // An ending that always tells leaves no doubt.
/// assert_eq!(Romanian.doubt(&Word::new("turist")), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// Romanian: masculine or neuter, which differ in the plural.
    Gender {
        /// The plural of a masculine.
        masculine: String,
        /// The plural of a neuter.
        neuter: String,
    },
    /// Latvian, a foreign name in -i: a plural ("Ploješti, Ploještos"), or a name that never changes ("Tbilisi").
    PluralOrIndeclinable,
}
