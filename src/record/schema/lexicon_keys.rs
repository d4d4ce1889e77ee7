//! What the bundles know, as far as a schema names it. In: keys of their lexicon. Out: plain data.

/// The keys of the bundles' lexicon, which the bundles of every language of the site have.
#[derive(Debug, Default)]
pub struct LexiconKeys {
    /// Codes of countries.
    pub countries: Vec<String>,
    /// Nouns: sorts of events and of bodies.
    pub nouns: Vec<String>,
    /// Roles of people.
    pub roles: Vec<String>,
}
