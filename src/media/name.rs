//! What files are called on the site: by the name that staff gave them, and the hash of what they hold.
//!
//! In: names and bytes. Out: keys and addresses. A picture that changes gets another address, so that no browser shows the old one.

use std::path::Path;

use crate::site::Address;
use crate::source::folded;

/// What the bytes of a rendition follow from besides those of the picture: widths, quality, the edition of the encoder.
/// Whoever changes one of them changes this.
const PARAMETERS: &[u8] = b"vestnesis pictures 1: 480 960 1600, jpeg 82, image 0.25.10";
/// How many digits of the key stand in an address.
const DIGITS: usize = 8;
/// How many letters of a name do.
const LETTERS: usize = 60;

/// The key of a file's content: what was made of it is kept under this.
pub fn key(bytes: &[u8]) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(PARAMETERS);
    hasher.update(bytes);
    hasher.finalize().to_hex().to_string()
}

/// Where a picture lies in a width.
pub fn picture_address(name: &str, key: &str, width: u32, ending: &str) -> Address {
    let (stem, key) = (stem(name), &key[..DIGITS]);
    Address::new(format!("media/{stem}-{key}-{width}.{ending}"))
}

/// Where a file to download lies.
pub fn download_address(name: &str, key: &str, ending: &str) -> Address {
    let (stem, key) = (stem(name), &key[..DIGITS]);
    Address::new(format!("media/{stem}-{key}.{ending}"))
}

/// The name without folders and ending, in letters and digits that every server and mail program passes on unchanged.
fn stem(name: &str) -> String {
    let stem = Path::new(name).file_stem().and_then(|stem| stem.to_str());
    let plain = folded(stem.unwrap_or_default());
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let mut stem = words.join("-");
    stem.truncate(LETTERS);
    match stem.trim_end_matches('-') {
        "" => "media".to_owned(),
        stem => stem.to_owned(),
    }
}
