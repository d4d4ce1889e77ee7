//! The values that facts are made of: languages, words with their given forms, periods, quantities, names, places.
//!
//! In: plain data from the record. Out: types that know their own rules (a period's end is not before its start).
//! This room knows no file, no sentence and no grammar; it is the only one that names jiff.

mod language;
mod moment;
mod name;
mod quantity;
mod money;
mod entity;
mod place;
mod contact_address;
mod text;
mod value;

pub(crate) use contact_address::{is_email, is_phone, is_phone_link, phone_link};
pub use entity::{Entity, EntityKind, Naming, Role};
pub use language::Language;
pub use moment::{Moment, MomentError};
pub use money::Money;
pub use name::{Name, Original};
pub use place::{CountryCode, Place, PlaceName};
pub use quantity::{NumberStyle, Quantity};
pub(crate) use text::{is_invisible, is_visible};
pub use value::{LocalText, Value, ValueKind};
