//! Every field of every file, each declared once: its name, the type of its value, an example, what it is for.
//!
//! In: nothing. Out: a module for each group of fields, with a key for every field and the group itself. A new field is a line here;
//! what it means for the news is for the rooms below.

mod closing;
mod events;
mod facts;
mod kinds;
mod media;
mod registers;
mod releases;
mod sites;

pub use closing::{boilerplate, contact};
pub use events::{
    ABOUT, AT_LEAST, COUNT, Counted, OVER, UP_TO, edition, event, neighbour, participants,
    partners, quantity,
};
pub use facts::{address, fact, vote};
pub use kinds::kind;
pub use media::{attachment, picture};
pub use registers::{
    NAME, NEVER, NOUN, ORIGINAL_LANG, later, organisation, person, place, programme, project,
    project_override, role, strand,
};
pub use releases::{link, note, quote, release};
pub use sites::{newsletter, site};
