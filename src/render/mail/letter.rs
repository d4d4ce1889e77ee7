//! A newsletter as a letter (RFC 5322) with its text and its page, to be opened by a mail program and sent from there.
//!
//! In: the finished text and page, and what the head of the letter says. Out: bytes, the same for the same input: nothing in them comes
//! from a clock or a machine. No line end of a title, a name or an address reaches the head.

use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::url::URL;
use mail_builder::mime::MimePart;

/// A letter.
pub struct Letter<'a> {
    /// The name of the sender.
    pub name: &'a str,
    /// Its address.
    pub from: &'a str,
    /// The subject.
    pub subject: &'a str,
    /// When its news was published, in seconds after the first of 1970.
    pub seconds: i64,
    /// Where a reader says that no more shall come.
    pub unsubscribe: Option<&'a str>,
    /// As text.
    pub text: &'a str,
    /// As a page.
    pub html: &'a str,
}

impl Letter<'_> {
    /// The bytes of the letter. It has no reader yet: the mail program that sends it adds them.
    pub fn bytes(&self) -> Vec<u8> {
        let hash = self.hash();
        // What begins so stands in no body that is written in printable characters.
        let alternatives = ContentType::new("multipart/alternative")
            .attribute("boundary", format!("=_{}", &hash[..32]));
        // The poorest form stands first.
        let body = MimePart::new(
            alternatives,
            vec![
                MimePart::new("text/plain", self.text),
                MimePart::new("text/html", self.html),
            ],
        );
        let mut letter = MessageBuilder::new()
            .message_id(format!("{}@{}", &hash[..32], domain(self.from)))
            .date(Date::new(self.seconds))
            .from(Address::new_address(
                Some(one_line(self.name)),
                one_line(self.from),
            ))
            .subject(one_line(self.subject))
            // Mail programs open it as a draft of the person who opens it.
            .header("X-Unsent", Raw::new("1"))
            .body(body);
        if let Some(link) = self.unsubscribe {
            letter = letter.header("List-Unsubscribe", URL::new(one_line(link)));
        }
        letter
            .write_to_vec()
            .expect("writing to memory never fails")
    }

    /// What tells this letter from every other.
    fn hash(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        let seconds = self.seconds.to_string();
        for part in [
            self.name,
            self.from,
            self.subject,
            &seconds,
            self.text,
            self.html,
        ] {
            hasher.update(part.as_bytes());
            hasher.update(&[0]);
        }
        hasher.finalize().to_hex().to_string()
    }
}

/// Words without line ends and other control characters, which would end their line of the head.
fn one_line(words: &str) -> String {
    let words = words.split(|character: char| character.is_control() || character == ' ');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The domain of a mail address, which is in ASCII.
fn domain(address: &str) -> &str {
    address.rsplit('@').next().unwrap_or(address)
}
