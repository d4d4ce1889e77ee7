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
            // What only joins or chooses signs is no sign itself.
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' => {}
            _ => ascii.push_str(&sign(character, &ascii)),
        }
    }
    ascii
}

/// A character in ASCII, behind what has been written. Signs that would say something else without their form come first.
fn sign(character: char, before: &str) -> String {
    let said = any_ascii_char(character);
    let apart = |said: &str| {
        let gap = if before.ends_with([' ', '\u{a0}']) {
            ""
        } else {
            " "
        };
        format!("{gap}{said}")
    };
    match character {
        // As signs of comparison they would be taken for marks of mail or HTML.
        '«' | '»' | '‹' | '›' => "\"".to_owned(),
        '≠' => "!=".to_owned(),
        '→' => "->".to_owned(),
        '←' => "<-".to_owned(),
        '‰' => apart("per mille"),
        '°' => apart("deg"),
        '²' | '³' | '¹' | '⁰' | '⁴'..='⁹' => format!("^{said}"),
        // 3½ is no 31/2.
        '¼'..='¾' | '⅐'..='⅞' if before.ends_with(|last: char| last.is_ascii_digit()) => {
            apart(said)
        }
        _ => said.to_owned(),
    }
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
