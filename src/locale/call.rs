//! One call of a message: the facts that it may name, and what grammar made of them on the way.
//!
//! In: facts by their paths. Out: the words of the message and the phrases between them, as pieces. Fluent passes strings on and
//! nothing else, so a function keeps its phrase or refusal here and gives Fluent one private-use character for it. Fluent hands
//! every text element and every value on by itself, so the character is met alone and nothing is searched.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fluent::types::FluentType;
use grammar::{Date, Phrase};

use crate::diagnostic::Message;
use crate::values::{Language, Value};

/// A piece of a said message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessagePart {
    /// Words of the message.
    Words(String),
    /// A fact.
    Fact {
        /// Its path.
        path: String,
        /// What grammar gives, or why the language has no such form.
        said: Result<Phrase, Message>,
    },
}

/// A fact handed to a message: where it stands in the release, and its value.
pub type Argument = (String, Arc<Value>);

/// The character that stands for the first piece of a call; a message has at most a hundred.
const FIRST_TOKEN: u32 = 0xE000;
/// The last character that can stand for one.
const LAST_TOKEN: u32 = 0xF8FF;

/// One call of a message.
#[derive(Debug)]
pub(super) struct Call {
    /// The day of publication of the release.
    pub(super) published: Date,
    /// The language of the message.
    language: Language,
    facts: Vec<Argument>,
    kept: Mutex<Vec<Option<MessagePart>>>,
}

/// A fact as Fluent sees it: its place in the call.
#[derive(Debug, Clone)]
pub(super) struct Handle {
    call: Arc<Call>,
    slot: usize,
}

impl Call {
    /// A call that hands these facts to the message.
    pub(super) fn new(language: Language, published: Date, facts: Vec<Argument>) -> Arc<Self> {
        Arc::new(Self {
            published,
            language,
            facts,
            kept: Mutex::default(),
        })
    }

    /// A fact of the call by its place.
    pub(super) fn handle(self: &Arc<Self>, slot: usize) -> Handle {
        Handle {
            call: Arc::clone(self),
            slot,
        }
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Option<MessagePart>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a piece; the text that stands for it.
    fn keep(&self, part: MessagePart) -> String {
        let mut kept = self.kept();
        let index = u32::try_from(kept.len()).expect("a message says few facts");
        kept.push(Some(part));
        let token = char::from_u32(FIRST_TOKEN + index).filter(|token| is_token(*token));
        token
            .expect("Fluent says at most a hundred pieces")
            .to_string()
    }

    /// The piece that a text stands for. The error is a character for which nothing is kept; any other text is words.
    fn take(&self, text: &str) -> Option<Result<MessagePart, char>> {
        let mut characters = text.chars();
        let token = characters.next().filter(|token| is_token(*token))?;
        if characters.next().is_some() {
            return None;
        }
        let index = (u32::from(token) - FIRST_TOKEN) as usize;
        let part = self.kept().get_mut(index).and_then(Option::take);
        Some(part.ok_or(token))
    }
}

/// Whether a character could stand for a piece.
pub(super) fn is_token(character: char) -> bool {
    (FIRST_TOKEN..=LAST_TOKEN).contains(&u32::from(character))
}

impl Handle {
    /// The value of the fact.
    pub(super) fn value(&self) -> &Value {
        &self.call.facts[self.slot].1
    }

    /// The day of publication of the release.
    pub(super) fn published(&self) -> Date {
        self.call.published
    }

    /// Keeps what grammar makes of the fact; the text that stands for it.
    pub(super) fn keep(&self, said: Result<Phrase, Message>) -> String {
        let path = self.call.facts[self.slot].0.clone();
        self.call.keep(MessagePart::Fact { path, said })
    }

    /// The fact where no function is called: a text or a token. The check of bundles lets nothing else stand alone.
    fn bare(&self) -> Cow<'static, str> {
        let text = match self.value() {
            Value::Text(texts) => texts.get(&self.call.language).map(String::as_str),
            Value::Token(token) => Some(token.as_str()),
            _ => None,
        };
        self.keep(Ok(Phrase::text(text.unwrap_or_default()))).into()
    }
}

impl PartialEq for Handle {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.call, &other.call) && self.slot == other.slot
    }
}

impl FluentType for Handle {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.bare()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.bare()
    }
}

/// Puts the pieces of a message in order while Fluent writes it.
pub(super) struct Collector<'c> {
    call: &'c Call,
    parts: Vec<MessagePart>,
    stray: Option<char>,
}

impl<'c> Collector<'c> {
    pub(super) fn new(call: &'c Call) -> Self {
        Self {
            call,
            parts: Vec::new(),
            stray: None,
        }
    }

    /// What was said. The error is a character that stands for no piece of the call: the message has written it itself.
    pub(super) fn finish(self) -> Result<Vec<MessagePart>, char> {
        self.stray.map_or(Ok(self.parts), Err)
    }
}

impl fmt::Write for Collector<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match (self.call.take(text), self.parts.last_mut()) {
            (Some(Ok(part)), _) => self.parts.push(part),
            (Some(Err(stray)), _) => self.stray = Some(stray),
            (None, _) if text.is_empty() => {}
            (None, Some(MessagePart::Words(words))) => words.push_str(text),
            (None, _) => self.parts.push(MessagePart::Words(text.to_owned())),
        }
        Ok(())
    }
}
