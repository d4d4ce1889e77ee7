//! The bundles for staff: what the program says to those who write records, in the language in which they work.
//!
//! In: the files of `locales/staff/<language>/` inside the program. Out: a [`MessageFormatter`]. Counts and nouns in messages are inflected
//! by the same operations as those of the news.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::Pattern;
use grammar::{Bound, Date};

use crate::diagnostic::{Argument, Message, MessageFormatter, Report, SourceFile, SourceFiles};
use crate::saying::Grammar;
use crate::source::staff_files;
use crate::values::{Entity, EntityKind, Language, Naming, NumberStyle, Quantity, Value};

use super::call::{Call, Collector, MessagePart, is_token};
use super::function::{self, Bundle};
use super::lexicon;
use super::resource::BundleFile;

/// The languages in which the program speaks to staff; the first where nothing else is asked for.
pub const STAFF_LANGUAGES: [&str; 3] = ["en", "lv", "ro"];

/// What messages say in other words where there is none of it: always a count.
const COUNTED: [&str; 3] = ["count", "releases", "written"];

/// The file of the nouns that messages count and name.
const NOUNS: &str = "nouns";

/// Says messages to staff in one language.
pub struct Staff {
    bundle: Bundle,
    language: Language,
}

impl Staff {
    /// The bundles of a language of [`STAFF_LANGUAGES`].
    pub fn new(language: &str) -> Self {
        let (files, mut sources) = (staff_files(language), SourceFiles::default());
        let files = files
            .into_iter()
            .map(|(path, text)| sources.add(path, text));
        let files: Vec<Arc<SourceFile>> = files.collect();
        let mut report = Report::default();
        let counted = |name: &str| COUNTED.contains(&name);
        let files: Vec<BundleFile> = files
            .iter()
            .map(|file| BundleFile::parse(file, &counted, &mut report))
            .collect();
        assert!(report.is_empty(), "the bundles for staff are Fluent");
        let nouns = files.iter().filter(|file| file.stem == NOUNS);
        let lexicon = lexicon::words(nouns, &mut report);
        assert!(report.is_empty(), "nouns for staff are words");
        let tag = language;
        let language = Language::parse(tag).expect("a language of staff is one");
        let grammar = Grammar::new(&language, tag, lexicon, NumberStyle::Digits);
        let grammar = Arc::new(grammar.expect("a language of staff has a grammar"));
        let mut bundle = function::bundle(tag, &grammar);
        for file in files.iter().filter(|file| file.stem != NOUNS) {
            bundle
                .add_resource(Arc::clone(&file.said))
                .expect("every message for staff stands once");
        }
        Self { bundle, language }
    }

    /// The pattern of a message, or of an attribute: `id.hint`.
    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let Some((id, attribute)) = id.split_once('.') else {
            return self.bundle.get_message(id)?.value();
        };
        let message = self.bundle.get_message(id)?;
        Some(message.get_attribute(attribute)?.value())
    }

    /// A text that speaks of nothing, by its name in the bundles, if they have one.
    pub fn find(&self, id: &str) -> Option<String> {
        let message = Message {
            id: Cow::Owned(id.to_owned()),
            arguments: Vec::new(),
        };
        Some(self.format(self.pattern(id)?, &message))
    }

    /// The words of a pattern.
    fn format(&self, pattern: &Pattern<&str>, message: &Message) -> String {
        let counted = message.arguments.iter().filter_map(|(name, argument)| {
            let value = counted(argument)?;
            Some((name, (String::new(), Arc::new(value))))
        });
        let (names, facts): (Vec<_>, Vec<_>) = counted.unzip();
        let call = Call::new(self.language, Date::MAX, facts);
        let mut arguments = FluentArgs::new();
        for (slot, name) in names.into_iter().enumerate() {
            let handle = FluentValue::Custom(Box::new(call.handle(slot)));
            arguments.set(name.clone(), handle);
        }
        for (name, argument) in &message.arguments {
            if let Some(words) = self.words(argument) {
                // Alone, a character that stands for pieces inside the program would be taken for one.
                let words = words.replace(is_token, "\u{FFFD}");
                arguments.set(name.clone(), FluentValue::String(words.into()));
            }
        }
        let mut errors = Vec::new();
        let mut collector = Collector::new(&call);
        self.bundle
            .write_pattern(&mut collector, pattern, Some(&arguments), &mut errors)
            .expect("pieces are collected without fail");
        // What is left of a message is better than no report; a test walks all messages.
        debug_assert!(errors.is_empty(), "{}: {errors:?}", message.id);
        let parts = collector.finish();
        plain(parts.expect("messages for staff hold no character of the program's own"))
    }

    /// What a message speaks of, in words; nothing of a noun, which the message puts into its form.
    fn words(&self, argument: &Argument) -> Option<String> {
        match argument {
            Argument::Text(text) => Some(text.clone()),
            Argument::Message(message) => Some(self.say(message)),
            Argument::Lines(lines) => {
                let said: Vec<String> = lines.iter().map(|line| self.say(line)).collect();
                Some(said.join("\n"))
            }
            Argument::Count(..) | Argument::Noun(_) => None,
        }
    }
}

/// A noun of the staff's lexicon, counted or named.
fn counted(argument: &Argument) -> Option<Value> {
    let noun = |key: &Cow<'static, str>| Naming::Lexicon(key.clone().into_owned());
    match argument {
        Argument::Count(number, of) => Some(Value::from(Quantity {
            bound: Bound::Exactly,
            number: *number,
            noun: noun(of),
            members: Vec::new(),
        })),
        Argument::Noun(key) => Some(Value::from(Entity {
            key: key.clone().into_owned(),
            kind: EntityKind::Thing,
            naming: noun(key),
            acronym: None,
            gender: None,
            place: None,
            part_of: None,
            role: None,
        })),
        Argument::Text(_) | Argument::Message(_) | Argument::Lines(_) => None,
    }
}

impl MessageFormatter for Staff {
    fn say(&self, message: &Message) -> String {
        let pattern = self.pattern(&message.id);
        let pattern = pattern.unwrap_or_else(|| panic!("staff are told \"{}\"", message.id));
        self.format(pattern, message)
    }

    fn hint(&self, message: &Message) -> Option<String> {
        let hint = message.next_step();
        Some(self.format(self.pattern(&hint.id)?, &hint))
    }
}

/// The words of a message.
fn plain(parts: Vec<MessagePart>) -> String {
    let words = parts.into_iter().map(|part| match part {
        MessagePart::Words(words) => words,
        // A terminal keeps no blanks together, and who searches a report types plain ones.
        MessagePart::Fact { said, .. } => match said {
            Ok(phrase) => phrase.plain().replace('\u{A0}', " "),
            Err(refusal) => panic!("staff are told: {refusal:?}"),
        },
    });
    words.collect()
}
