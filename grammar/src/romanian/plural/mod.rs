//! The plural that a noun's ending makes likely. In: singular and gender. Out: indefinite plural.
//!
//! Romanian plurals are not fully predictable: a plural given in the register always replaces what stands here.

mod exceptions;
mod feminine;
mod masculine;
mod neuter;

use crate::Gender;

use super::sound::{keep_capital, lower_first};

/// The likely plural.
pub(super) fn of(singular: &str, gender: Gender) -> String {
    if let Some(plural) = exceptions::plural(&lower_first(singular)) {
        return keep_capital(singular, &plural);
    }
    match gender {
        Gender::Masculine => masculine::plural(singular),
        Gender::Feminine => feminine::plural(singular),
        Gender::Neuter => neuter::plural(singular),
    }
}

/// The stem of the feminine genitive–dative where the plural is in -uri ("marfă, mărfuri, mărfii").
pub(super) fn without_uri(singular: &str) -> String {
    feminine::genitive_of_mass_noun(singular)
}

/// The gender of a noun whose plural is in a list.
pub(super) fn gender_of_listed(singular: &str) -> Option<Gender> {
    exceptions::gender(singular)
}

/// The plural of a noun in small letters, if it is in a list.
pub(super) fn listed(singular: &str) -> Option<String> {
    exceptions::plural(singular)
}

/// Whether the plural comes from the list of exceptions.
pub(super) fn is_listed(singular: &str) -> bool {
    exceptions::plural(&lower_first(singular)).is_some()
}
