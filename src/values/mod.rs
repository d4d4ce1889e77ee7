//! The values that facts are made of: languages, moments, money, quantities, names, places, and what has a name. Words, numbers and
//! periods are those of the library `grammar`.
//!
//! In: plain data from the record. Out: types that know their own rules (a country code has two capital letters).
//! This room knows no file and no sentence, and inflects nothing.

mod address;
mod language;
mod lines;
mod measure;
mod moment;
mod name;
mod quantity;
mod money;
mod price;
mod entity;
mod place;
mod contact_address;
mod text;
mod value;

pub use address::Address;
pub(crate) use contact_address::{is_email, is_phone, is_phone_link, phone_link};
pub use entity::{Entity, EntityKind, Naming, Role};
pub use language::Language;
pub use lines::Lines;
pub use measure::{Measure, UNITS, Unit};
pub use moment::{Moment, MomentError};
pub use money::Money;
pub use name::{Name, Original};
pub use place::{CountryCode, Place, PlaceName};
pub use price::Price;
pub use quantity::{NumberStyle, Quantity};
pub(crate) use text::{is_invisible, is_visible};
pub use value::{LocalText, Value, ValueKind};
