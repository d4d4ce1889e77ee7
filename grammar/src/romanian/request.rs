//! What is asked of a Romanian phrase. In: a word and a form. Out: plain data for the rules.

use crate::{Gender, Number};

/// A phrase and the form asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'a> {
    /// The phrase as written.
    pub text: &'a str,
    /// Its indefinite plural, if given.
    pub plural: Option<&'a str>,
    /// The head's gender, if known.
    pub gender: Option<Gender>,
    /// Whether the phrase stands in the plural and has no singular.
    pub plural_only: bool,
    /// The number asked for.
    pub number: Number,
    /// Genitive–dative rather than nominative–accusative.
    pub oblique: bool,
    /// Definite or not; `None`: as written.
    pub definite: Option<bool>,
}
