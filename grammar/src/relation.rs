//! What phrases have to do with their sentences. In: a name. Out: one of seven relations.

/// What a phrase has to do with the sentence around it. Each language brings its own preposition and case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Where, or when: Zviedrijā / in Sweden / în Suedia.
    At,
    /// Where from: no Zviedrijas / from Sweden / din Suedia.
    From,
    /// Where to: uz Zviedriju / to Sweden / în Suedia.
    To,
    /// Whose: Zviedrijas / of Sweden / al … Suediei (without the linker: Suediei).
    Of,
    /// With whom: ar Zviedriju / with Sweden / cu Suedia.
    With,
    /// About what: par Zviedriju / about Sweden / despre Suedia.
    About,
    /// When: 11. aprīlī / on 11 April / la 11 aprilie.
    On,
}

impl Relation {
    /// All relations with their names.
    pub const NAMES: [(&'static str, Self); 7] = [
        ("at", Self::At),
        ("from", Self::From),
        ("to", Self::To),
        ("of", Self::Of),
        ("with", Self::With),
        ("about", Self::About),
        ("on", Self::On),
    ];

    /// By name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::NAMES
            .into_iter()
            .find(|(name, _)| *name == text)
            .map(|(_, relation)| relation)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize].0
    }
}
