//! Bundles: the Fluent messages of each language, checked when they are loaded, and grammar's operations as their functions.
//!
//! In: `.ftl` files, the vocabulary of facts, grammar. Out: said messages in which every fact is marked by its path.
//! This room knows no record and no template: which message is said, and when, is not its business.

mod carried;
mod markup;
mod syntax_error;
mod resource;
mod lexicon;
mod plural;
mod function;
mod sentence;
mod check;
mod load;
mod staff;

pub use load::{LanguageBundles, Locales, load};
pub use markup::{Marked, Wording, decode, wordings};
pub use sentence::{KIND_LABEL, KindBundle};
pub use staff::{STAFF_LANGUAGES, Staff};

use grammar::Date;

use crate::values::Value;

/// A fact handed to a message: where it stands in the release, and its value.
pub type Argument<'a> = (String, &'a Value);

/// Says a fact by an operation outside a message (a reference in prose), in the same marked pieces.
///
/// `facts`: the arguments with their paths; the first names the fact that is marked.
pub fn say_fact(
    grammar: &crate::saying::Grammar,
    operation: crate::saying::Operation,
    fact: &Argument<'_>,
    options: &crate::saying::Options,
    published: Date,
) -> Vec<Marked> {
    let (path, value) = fact;
    match grammar.phrase(operation, value, options, published) {
        Ok(phrase) => decode(&markup::encode(path, &phrase)),
        Err(refusal) => vec![Marked::Refused {
            path: path.clone(),
            refusal,
        }],
    }
}
