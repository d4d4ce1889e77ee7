//! The static check of bundles. Fluent fails silently: a variable missing inside a term, a function that does not exist inside
//! another, a misspelt option or variant key leave no error behind. So every message is walked when it is loaded, and everything it
//! names is compared with the operation table and the vocabulary of facts, at its place.

mod call;
mod definition;
mod scope;
mod visit;
mod walk;
mod term;
mod reference;
mod references;
mod literal;
mod select;
mod parity;
mod interface;

pub(super) use definition::Definitions;
pub(super) use interface::interface;
pub(super) use parity::parity;
pub(super) use scope::Scope;
