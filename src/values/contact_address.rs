//! How somebody is reached: phone numbers and e-mail addresses, as people write them and as links name them.

/// The fewest and the most digits of a phone number with the code of its country (E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Whether a text is a phone number with the code of its country: `+371 654 04344`. Blanks, brackets, dots and hyphens group it.
pub fn is_phone(text: &str) -> bool {
    let Some(number) = text.strip_prefix('+') else {
        return false;
    };
    let digits = number.chars().filter(char::is_ascii_digit).count();
    DIGITS.contains(&digits)
        && number.starts_with(|first: char| ('1'..='9').contains(&first))
        && number.ends_with(|last: char| last.is_ascii_digit())
        && number
            .chars()
            .all(|character| character.is_ascii_digit() || " ().-".contains(character))
}

/// The address of a phone number for a link: its digits alone (RFC 3966).
pub fn phone_link(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("tel:+{digits}")
}

/// Whether an address of a link is that of a phone number, and nothing else besides.
pub fn is_phone_link(address: &str) -> bool {
    address.strip_prefix("tel:").is_some_and(is_phone)
}

/// Whether a text is an e-mail address as offices have them: `prese@example.org`.
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let plain = |character: char| character.is_ascii_alphanumeric() || "._+-".contains(character);
    let label = |label: &str| {
        let ends = !label.starts_with('-') && !label.ends_with('-');
        let letters = |character: char| character.is_ascii_alphanumeric() || character == '-';
        !label.is_empty() && ends && label.chars().all(letters)
    };
    !name.is_empty() && name.chars().all(plain) && host.contains('.') && host.split('.').all(label)
}
