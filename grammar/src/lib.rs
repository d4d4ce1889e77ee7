//! Words, numbers, dates and lists of Latvian, Romanian and English in the form that a sentence needs.
//!
//! In: words in their dictionary form, numbers, periods. Out: text or a [`Phrase`] whose parts can be told apart, or a [`Refusal`]
//! that says why there is no such form. A language never invents one; a form given by hand in a [`Word`] always wins.

mod amount;
mod bound;
#[cfg(feature = "cldr")]
mod calendar;
#[cfg(feature = "cldr")]
mod cldr;
mod clock;
mod endings;
mod english;
mod latvian;
mod numeric;
mod period;
mod phrase;
mod plain;
mod refusal;
#[cfg(feature = "cldr")]
mod region;
mod roman;
mod romanian;
mod rules;
mod season;
mod stemming;
mod word;

pub use amount::{Decimal, TimeOfDay, TimeSpan};
pub use bound::Bound;
#[cfg(feature = "cldr")]
pub use calendar::Calendar;
#[cfg(feature = "cldr")]
pub use cldr::{Cldr, LocaleError};
pub use english::English;
pub use latvian::Latvian;
pub use period::{Date, Month, PartialDate, Period, PeriodError};
pub use phrase::{Phrase, Piece};
pub use plain::Plain;
pub use refusal::Refusal;
#[cfg(feature = "cldr")]
pub use region::locale_name;
pub use romanian::Romanian;
pub use rules::{
    Agreement, Count, NounClass, OrdinalStyle, Relation, Role, RoleWords, Rules, TemporalRole,
};
pub use season::Season;
pub use stemming::{Alternation, Stemming};
pub use word::{Case, Definiteness, Form, Gender, GivenForm, Number, Word};

use clock::clock;
use numeric::in_digits;
use roman::roman;

/// The languages with rules of their own, by their BCP 47 keys.
pub const LANGUAGES: [(&str, &'static dyn Rules); 3] =
    [("lv", &Latvian), ("en", &English), ("ro", &Romanian)];
