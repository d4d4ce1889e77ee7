//! How long a text is where it is sent: subject lines, posts, short messages.
//!
//! In: finished words. Out: counts by the rules of the channel. Knows no release and no site.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

/// How many characters of a subject line mail programs show on a desk; phones show about two thirds of it.
pub const SUBJECT: usize = 60;

/// How many characters of a preheader they show beside it.
pub const PREHEADER: usize = 100;

/// What a post on X may weigh (its documentation, "Counting characters", version 3 of the rules).
pub const POST: usize = 280;

/// What an address weighs in a post, however long it is.
const ADDRESS: usize = 23;

/// How many characters a reader sees.
pub fn characters(text: &str) -> usize {
    text.graphemes(true).count()
}

/// What a text with an address behind it weighs in a post: letters of Europe and general punctuation one each, all others two.
pub fn post_weight(text: &str, address: Option<&str>) -> usize {
    let light = |letter: char| matches!(u32::from(letter), 0..=0x10FF | 0x2000..=0x200D | 0x2010..=0x201F | 0x2032..=0x2037);
    // An emoji of several signs counts as one.
    let weight = |letter: &str| {
        if letter.chars().all(light) {
            letter.chars().count()
        } else {
            2
        }
    };
    let words: usize = text.graphemes(true).map(weight).sum();
    words + address.map_or(0, |_| 1 + ADDRESS)
}

/// A text as short messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortMessages {
    /// How many messages it takes.
    pub parts: usize,
    /// How many places of them it takes.
    pub used: usize,
    /// How many they have.
    pub room: usize,
    /// What is not in the alphabet of telephones: it leaves less than half the room.
    pub others: BTreeSet<char>,
}

/// The basic alphabet of telephones (3GPP TS 23.038, section 6.2.1).
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// What takes two places in it (section 6.2.1.1).
const EXTENDED: &str = "^{}\\[~]|€";

/// A text as short messages: one, or parts with a header each (section 9.2.3.24.1 of TS 23.040).
pub fn short_messages(text: &str) -> ShortMessages {
    let place = |letter: char| match letter {
        _ if BASIC.contains(letter) => Some(1),
        _ if EXTENDED.contains(letter) => Some(2),
        _ => None,
    };
    let others: BTreeSet<char> = text.chars().filter(|it| place(*it).is_none()).collect();
    let (used, whole, part) = if others.is_empty() {
        (text.chars().filter_map(place).sum(), 160, 153)
    } else {
        (text.encode_utf16().count(), 70, 67)
    };
    let (parts, room) = match used {
        used if used <= whole => (1, whole),
        used => (used.div_ceil(part), used.div_ceil(part) * part),
    };
    ShortMessages {
        parts,
        used,
        room,
        others,
    }
}

/// What mail programs show beside the subject: the lead as far as it goes there, cut between words.
pub fn preheader(lead: &str) -> String {
    if characters(lead) <= PREHEADER {
        return lead.to_owned();
    }
    let mut cut = String::new();
    for word in lead.split_inclusive(' ') {
        if characters(&cut) + characters(word.trim_end()) >= PREHEADER {
            break;
        }
        cut.push_str(word);
    }
    let cut = cut.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    format!("{cut}…")
}
