//! What is said to staff, as data: the name of a message and what it speaks of. Its words stand in `locales/staff/`, in every
//! language in which the program speaks to staff.
//!
//! In: facts about a problem. Out: a [`Message`], said by a [`MessageFormatter`] when the report is printed.

use std::borrow::Cow;

/// A message to staff.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// Its name in the bundles for staff; an attribute of one as `id.attribute`.
    pub id: Cow<'static, str>,
    /// What it speaks of, by the names that the bundles use.
    pub arguments: Vec<(Cow<'static, str>, Argument)>,
}

/// What a message speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Argument {
    /// Said as it stands: a name, a number, words of a record.
    Text(String),
    /// So many of a noun of the staff's lexicon: the message puts both into their forms.
    Count(u64, Cow<'static, str>),
    /// A noun of the staff's lexicon, which the message puts into its case.
    Noun(Cow<'static, str>),
    /// Words that are a message themselves.
    Message(Message),
    /// Messages, each on lines of its own.
    Lines(Vec<Message>),
}

/// Says messages in a language.
pub trait MessageFormatter {
    /// The words of a message.
    fn say(&self, message: &Message) -> String;

    /// The next step that goes with a message (its attribute `hint`), if the bundles have one.
    fn hint(&self, message: &Message) -> Option<String>;
}

impl Message {
    /// A message of the bundles.
    pub const fn new(id: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            arguments: Vec::new(),
        }
    }

    /// The same message, speaking of one thing more.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((name.into(), argument.into()));
        self
    }

    /// The next step that goes with the message (its attribute `hint`), as a message: for one that is said inside another.
    #[must_use]
    pub fn next_step(&self) -> Self {
        Self {
            id: format!("{}.hint", self.id).into(),
            arguments: self.arguments.clone(),
        }
    }
}

/// A message by its name with what it speaks of: `message!("unknown-key", what = noun, key = &key.text)`. A test compares the
/// names with those of the bundles.
macro_rules! message {
    ($id:literal $(, $name:ident = $argument:expr)* $(,)?) => {
        $crate::diagnostic::Message::new($id)$(.with(stringify!($name), $argument))*
    };
}

pub(crate) use message;

impl Argument {
    /// So many of a noun.
    pub fn count(number: usize, noun: &'static str) -> Self {
        let number = u64::try_from(number).expect("what a report counts fits into 64 bits");
        Self::Count(number, noun.into())
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<Vec<Message>> for Argument {
    fn from(lines: Vec<Message>) -> Self {
        Self::Lines(lines)
    }
}

macro_rules! said_as_it_stands {
    ($($type:ty)*) => {
        $(impl From<$type> for Argument {
            fn from(text: $type) -> Self {
                Self::Text(text.to_string())
            }
        })*
    };
}

said_as_it_stands!(&str &String String Cow<'_, str> char i16 u8 u16 u32 u64 usize);
