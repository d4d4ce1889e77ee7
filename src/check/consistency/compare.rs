//! Whether two facts can mean the same: what is said less exactly agrees with what lies in it.
//!
//! In: two places or two periods. Out: yes unless they certainly differ.

use grammar::{PartialDate, Period};

use crate::values::Place;

/// Whether two places can be the same: a country is any of its towns.
pub fn same_place(one: &Place, other: &Place) -> bool {
    if one.is_country() || other.is_country() {
        one.country == other.country
    } else {
        one.key == other.key
    }
}

/// Whether two periods can be the same: to the day they must be equal, else one begins in the other.
pub fn same_time(one: &Period, other: &Period) -> bool {
    if is_to_the_day(one) && is_to_the_day(other) {
        return one == other;
    }
    begins_in(one, other) || begins_in(other, one)
}

/// Whether a period certainly begins later than another, or is the same to the day.
pub fn begins_after(one: &Period, other: &Period) -> bool {
    if is_to_the_day(one) && one == other {
        return true;
    }
    let (first, last) = (one.start.first_day(), other.start.last_day());
    first.zip(last).is_some_and(|(first, last)| first > last)
}

/// A day of a known year. Without its year nobody can tell.
fn is_to_the_day(period: &Period) -> bool {
    matches!(period.start, PartialDate::Day { year: Some(_), .. })
}

/// Whether a period can begin in another; true where a year is not known.
fn begins_in(one: &Period, other: &Period) -> bool {
    let bounds = other.start.first_day().zip(other.end.last_day());
    let (Some(begin), Some((first, last))) = (one.start.first_day(), bounds) else {
        return true;
    };
    first <= begin && begin <= last
}
