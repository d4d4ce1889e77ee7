//! Long lists in parts: what one page of them shows.
//!
//! In: the releases of a list, newest first. Out: those of a page. Knows no address.

/// How many releases a page of a list shows.
const RELEASES_A_PAGE: usize = 20;

/// What one page of a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'a> {
    /// The releases on it, newest first.
    pub ids: &'a [String],
    /// The number of the page, from 1.
    pub number: usize,
    /// How many pages the list has.
    pub of: usize,
}

impl<'a> Part<'a> {
    /// A page of a list; empty where there is none of that number.
    pub fn new(ids: &'a [String], number: usize) -> Self {
        let mut pages = ids.chunks(RELEASES_A_PAGE);
        Self {
            ids: pages.nth(number - 1).unwrap_or_default(),
            number,
            of: Self::count(ids),
        }
    }

    /// How many pages a list has: one even if it is empty.
    pub fn count(ids: &[String]) -> usize {
        ids.len().div_ceil(RELEASES_A_PAGE).max(1)
    }
}
