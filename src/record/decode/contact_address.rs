//! Decodes phone numbers and e-mail addresses.
//!
//! In: a text. Out: an item; where it is plain what is meant, a fault that says how it is written; else the decoder's message
//! about the type.

use crate::diagnostic::{Code, Diagnostic, message};
use crate::record::decoded::Item;
use crate::record::field::FieldType;
use crate::source::Text;
use crate::values::{is_email, is_phone};

use super::{Decoder, Slot, clip};

/// The pattern of a phone number with the code of its country.
pub(super) const PHONE: &str = r"^\+[1-9]([ ().-]*\d){6,14}$";
/// The pattern of an e-mail address.
pub(super) const EMAIL: &str = r"^[A-Za-z0-9._+-]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$";

impl Decoder<'_> {
    /// A phone number.
    pub(super) fn phone(&mut self, slot: &Slot<'_>, text: &Text) -> Option<Item> {
        let written = text.text.trim();
        if is_phone(written) {
            return Some(trimmed(text));
        }
        // "00371" and "(+371)" are how the code of a country is dialled and printed; blanks come from word processors.
        let number = written.trim_start_matches("tel:").replace('\u{a0}', " ");
        let number =
            number
                .replace("(+", "+")
                .replacen(')', "", usize::from(number.contains("(+")));
        let number = match number.strip_prefix("00") {
            Some(rest) => format!("+{}", rest.trim_start()),
            None => number,
        };
        is_phone(&number).then(|| self.slip(slot, &FieldType::Phone, text, number))
    }

    /// An e-mail address.
    pub(super) fn email(&mut self, slot: &Slot<'_>, text: &Text) -> Option<Item> {
        let written = text.text.trim();
        if is_email(written) {
            return Some(trimmed(text));
        }
        // As mail programs copy it: "Preses dienests <prese@example.org>".
        let inside = written
            .split_once('<')
            .map_or(written, |(_, behind)| behind);
        let inside = inside.trim_end_matches('>');
        let mut address = inside.trim_start_matches("mailto:").to_owned();
        for at in ["(at)", "[at]", " at "] {
            address = address.replacen(at, "@", 1);
        }
        address.retain(|character| !character.is_whitespace());
        is_email(&address).then(|| self.slip(slot, &FieldType::Email, text, address))
    }

    /// A value of which it is plain what is meant.
    pub(super) fn slip(
        &mut self,
        slot: &Slot<'_>,
        field_type: &FieldType,
        text: &Text,
        meant: String,
    ) -> Item {
        let message = message!(
            "wrong-type",
            slot = slot.words(),
            expected = field_type.describe(),
            found = message!("found-text", words = clip(text.text.trim())),
            example = slot.example()
        );
        let fault = Diagnostic::new(Code::WrongType, text.span, message);
        self.report
            .add(fault.hint(message!("write-this", written = meant)));
        Item::Wrong(text.span)
    }
}

/// The text without blanks around it.
pub(super) fn trimmed(text: &Text) -> Item {
    let mut text = text.clone();
    text.text = text.text.trim().to_owned();
    Item::Text(text)
}
