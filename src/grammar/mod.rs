//! Grammar: what a language does to a fact so that a sentence can hold it.
//!
//! In: values and the words of one language. Out: phrases, or refusals that say what to write in the register.
//! This room knows no press release, no record and no Fluent: only words, numbers, periods and names.

mod calendar;
mod clock;
mod endings;
mod language_grammar;
mod lexicon;
mod numeric;
mod operation;
mod phrase;
mod region;
mod rules;
mod say;
mod plain;
mod roman;
pub mod latvian;
pub mod english;
pub mod romanian;

pub use language_grammar::{Grammar, LANGUAGES, Options, Said};
pub use lexicon::{Lexicon, RoleNoun};
pub use operation::{Gives, OPERATIONS, Operation, OperationSpec, OptionValues};
pub use phrase::{Phrase, Piece};
pub use region::locale_name;
pub use rules::{
    Agreement, Count, Frame, OrdinalStyle, Refusal, Relation, Role, RoleWords, Rules, Sort,
};
pub use say::ORIGINAL;

use clock::clock;
use numeric::in_digits;
use roman::roman;
