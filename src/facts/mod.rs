//! Facts: what a record means. References are resolved and copied in, sums and periods checked, derived facts computed.
//!
//! In: records and register as written. Out: a `Release` whose facts all have a path, the same in messages, prose and checks.
//! No language in it: this room inflects nothing and knows no sentence.

mod register_closure;
mod release;
mod resolve;
mod vocabulary;

pub(crate) use register_closure::{Entries, References, used};
pub use release::{Boilerplate, Contact, Facts, Link, Profile, Prose, Quote, Release, Subject};
pub(crate) use release::{event_path, event_paths};
pub(crate) use resolve::resolve;
pub use resolve::{Issue, of_newsletter, of_place, of_project, of_site, publisher};
pub(crate) use vocabulary::{kind_of, path_of, variable_of};
pub use vocabulary::{variable, vocabulary};
