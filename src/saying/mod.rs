//! Saying: what may be done to a fact, in any language, so that a sentence can hold it.
//!
//! In: values, the options of an operation, the words of one language. Out: phrases, or messages that say what to write in the
//! register. Rules of languages are the library's, `grammar`; this room knows what facts there are, and no record and no Fluent.

mod language_grammar;
mod lexicon;
mod memo;
mod operation;
mod options;
mod refusal;
mod rule;
mod say;

pub use language_grammar::{Grammar, Said};
pub use lexicon::{Lexicon, RoleNoun};
pub use operation::{Gives, OPERATIONS, Operation, OperationSpec, OptionValues};
pub use options::{NameStyle, Options, With};
pub use say::{NAMED, ORIGINAL};
