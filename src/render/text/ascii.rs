//! Text in the letters of ASCII.
//!
//! In: any text. Out: the same without marks on letters, with plain quotation marks and hyphens. No-break spaces stay: lines are
//! still to be broken.

use std::fmt::Write;

use any_ascii::any_ascii_char;

/// Words in ASCII.
pub fn transliterated(words: &str) -> String {
    let mut ascii = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '\u{a0}' => ascii.push(character),
            // As signs of comparison they would be taken for marks of mail or HTML.
            '«' | '»' | '‹' | '›' => ascii.push('"'),
            _ => ascii.push_str(any_ascii_char(character)),
        }
    }
    ascii
}

/// An address in ASCII: what is not goes into bytes of UTF-8 behind percent signs, which browsers read back (WHATWG URL).
pub fn address(address: &str) -> String {
    let mut ascii = String::with_capacity(address.len());
    for character in address.chars() {
        if character.is_ascii() {
            ascii.push(character);
            continue;
        }
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            write!(ascii, "%{byte:02X}").expect("writing to a string never fails");
        }
    }
    ascii
}
