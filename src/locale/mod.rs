//! Bundles: the Fluent messages of each language, checked when they are loaded, and the operations as their functions.
//!
//! In: `.ftl` files, the vocabulary of facts, the operation table. Out: said messages, in which every fact stands by its path among
//! the words.
//! This room knows no record and no template: which message is said, and when, is not its business.

mod call;
mod syntax_error;
mod resource;
mod lexicon;
mod plural;
mod function;
mod sentence;
mod check;
mod load;
mod staff;

pub use call::{Argument, MessagePart};
pub use load::{LanguageBundles, Locales, load};
pub use sentence::{KIND_LABEL, KindBundle};
pub use staff::{STAFF_LANGUAGES, Staff};
