//! Long lists in pages.
//!
//! In: the releases of a list, newest first. Out: those of a page, with the ways to the pages before and after it.

use std::ops::RangeInclusive;

use super::{Address, Card};

/// How many releases a page of a list shows.
const RELEASES_A_PAGE: usize = 20;

/// What one page of a list shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPart<'a> {
    /// The releases on it, newest first.
    pub cards: Vec<&'a Card>,
    /// The number of the page, from 1.
    pub number: usize,
    /// How many pages the list has.
    pub of: usize,
    /// The page with newer releases.
    pub newer: Option<Address>,
    /// The page with older ones.
    pub older: Option<Address>,
}

impl<'a> ListPart<'a> {
    /// A page of a list; `address` says where a page of it lies.
    pub(super) fn new(
        releases: &[usize],
        number: usize,
        card: impl Fn(usize) -> &'a Card,
        address: impl Fn(usize) -> Address,
    ) -> Self {
        let pages = pages(releases.len());
        let neighbour = |number: usize| pages.contains(&number).then(|| address(number));
        Self {
            cards: shown(releases, number).iter().map(|it| card(*it)).collect(),
            number,
            of: *pages.end(),
            newer: neighbour(number - 1),
            older: neighbour(number + 1),
        }
    }
}

/// The numbers of the pages of a list: one even if it is empty.
pub(super) fn pages(releases: usize) -> RangeInclusive<usize> {
    1..=releases.div_ceil(RELEASES_A_PAGE).max(1)
}

/// The releases on a page of a list.
pub(super) fn shown(releases: &[usize], number: usize) -> &[usize] {
    let mut pages = releases.chunks(RELEASES_A_PAGE);
    pages.nth(number - 1).unwrap_or_default()
}
