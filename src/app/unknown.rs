//! That there is no release of an id, with the nearest one that there is.
//!
//! In: the id that was asked for, and those that there are. Out: what staff are told.

use crate::diagnostic::{Message, message, nearest};

/// What staff are told of an id that no release has.
pub(super) fn unknown_release<'a>(id: &str, ids: impl IntoIterator<Item = &'a str>) -> Message {
    match nearest(id, ids) {
        Some(near) => message!("new-like-near", id = id, near = near),
        None => message!("new-like-unknown", id = id),
    }
}
