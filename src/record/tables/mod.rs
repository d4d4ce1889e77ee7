//! The field tables: every field of every file, with its meaning and an example.
//!
//! In: nothing. Out: static tables. A new field is a line here; what it means for the news is for the rooms below.

mod closing;
mod event;
mod kind;
mod media;
mod register;
mod release;
mod site;

pub use closing::{BOILERPLATE, CONTACT};
pub use event::{EVENT, NEIGHBOUR};
pub use kind::KIND;
pub use register::{NOUN, ORGANISATION, PERSON, PLACE, PROGRAMME, PROJECT};
pub use release::RELEASE;
pub use site::SITE;
