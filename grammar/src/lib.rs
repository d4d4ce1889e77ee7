//! Words, numbers, dates and lists of Latvian, Romanian and English in the form that a sentence needs.
//!
//! In: words in their dictionary form, numbers, periods. Out: text or a [`Phrase`] whose parts can be told apart, or a [`Refusal`]
//! that says why there is no such form. A language never invents one, and a form given by hand in a [`Word`] always wins.
//!
//! ```
//! use declinare::{Case, Count, Form, Latvian, Refusal, Relation, Rules, Word};
//!
//! let form = Latvian.inflect(&Word::new("partneris"), Form::plural(Case::Dative))?;
//! assert_eq!(form.text(), "partneriem");
//! assert_eq!(form.rule().to_string(), "2nd declension");
//!
//! let states = Latvian.count(Count::exactly(21), &Word::new("valsts"), Relation::From.into(), "21")?;
//! assert_eq!(states, "no 21\u{a0}valsts");
//!
//! let meeting = Latvian.inflect(&Word::new("tikšanās"), Case::Dative.into());
//! assert!(matches!(meeting, Err(Refusal::NoForm { case: Case::Dative, .. })));
//! # Ok::<(), Refusal>(())
//! ```
//!
//! # What it knows
//!
//! [`Latvian`], [`Romanian`] and [`English`] implement [`Rules`]: forms of words and of whole noun phrases, prepositions with their
//! cases, counted nouns, agreement, ordinals, numbers in words, dates and ranges of dates, names made of other names, persons with
//! their roles. [`LANGUAGES`] finds them by their BCP 47 keys. Every other language is [`Plain`]: it has the forms that are given by
//! hand, and refuses the rest.
//!
//! Rules come first; lists hold what no rule can know, each with its reason. What neither knows is said in the [`Word`]: its gender,
//! its plural, any form. The register, where messages and rules speak of it, is wherever you keep such words.
//!
//! # Features
//!
//! `cldr` (on by default) brings `Cldr`: plural categories, digits, and lists with their conjunction, for every language that CLDR has;
//! and `Calendar`: dates of a language without rules. Without it the rules of the three languages depend on nothing but calendar dates.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod amount;
mod bound;
#[cfg(feature = "cldr")]
mod calendar;
#[cfg(feature = "cldr")]
mod cldr;
mod clock;
mod doubt;
mod endings;
mod english;
mod inflection;
mod interval;
mod latvian;
mod numeric;
mod opening;
mod period;
mod phrase;
mod plain;
mod refusal;
#[cfg(feature = "cldr")]
mod region;
mod relation;
mod roman;
mod romanian;
mod rules;
mod season;
mod stemming;
mod street;
mod vote;
mod word;

pub use amount::{Decimal, TimeOfDay, TimeSpan};
pub use bound::Bound;
#[cfg(feature = "cldr")]
pub use calendar::Calendar;
#[cfg(feature = "cldr")]
pub use cldr::{Cldr, LocaleError};
pub use doubt::Doubt;
pub use english::{English, EnglishRule};
pub use inflection::{Inflection, Rule};
pub use interval::{DayTime, Interval, Weekday};
pub use latvian::{Declension, DeclinedWord, Latvian, LatvianRule, StemChange};
pub use opening::{HoursStyle, Open, OpenDays};
pub use period::{Date, Month, PartialDate, Period, PeriodError};
pub use phrase::{Phrase, Piece};
pub use plain::Plain;
pub use refusal::Refusal;
#[cfg(feature = "cldr")]
pub use region::locale_name;
pub use relation::Relation;
pub use romanian::{
    ArticleChange, Change, GenderSign, NounRule, PluralOrigin, Romanian, RomanianRule,
};
pub use rules::{
    Agreement, Count, DateWords, ListMarks, NounClass, OrdinalStyle, Role, RoleWords, Rules,
    TemporalRole,
};
pub use season::Season;
pub use stemming::{Alternation, Stemming};
pub use street::StreetWords;
pub use vote::{Vote, VoteWords};
pub use word::{Case, Definiteness, Form, Gender, GivenForm, Number, Word};

use clock::clock;
use numeric::in_digits;
use roman::roman;

/// The languages with rules of their own, by their BCP 47 keys.
pub const LANGUAGES: [(&str, &'static dyn Rules); 3] =
    [("lv", &Latvian), ("en", &English), ("ro", &Romanian)];

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
