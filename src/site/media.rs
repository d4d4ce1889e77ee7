//! Where pictures and files to download lie, and how large they are.
//!
//! In: nothing. Out: the types. Knows neither pixels nor the disk.

use std::collections::BTreeMap;

use crate::values::Language;

use super::Address;

/// The media of a site, each by the name that records give it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Media {
    /// The pictures.
    pub pictures: BTreeMap<String, Picture>,
    /// The files to download.
    pub downloads: BTreeMap<String, Download>,
}

/// A picture in a few widths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The narrowest first; at least one.
    pub sizes: Vec<PictureSize>,
}

/// A picture in one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureSize {
    /// Where it lies.
    pub address: Address,
    /// Its width in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// A file to download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// Where it lies.
    pub address: Address,
    /// Its sort: `PDF`.
    pub sort: &'static str,
    /// Its size in the digits of every language.
    pub size: BTreeMap<Language, String>,
    /// The word of the interface for the unit of that: `megabytes`.
    pub unit: &'static str,
}
