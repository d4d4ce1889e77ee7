//! The bundles for staff: what the program says to those who write records, in the language in which they work.
//!
//! In: the files of `locales/staff/<language>/` inside the program. Out: a [`Speaker`]. Counts and nouns in messages are inflected
//! by the same operations as those of the news.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::serializer;
use grammar::{Bound, Date};

use crate::diagnostic::{Argument, Message, SourceFile, Speaker};
use crate::saying::Grammar;
use crate::source::staff_files;
use crate::values::{Entity, EntityKind, Language, Naming, NumberStyle, Quantity, Value};

use super::function::{self, FactValue};
use super::markup::{Marked, Wording, decode, wordings};
use super::resource::BundleFile;
use super::{lexicon, plural};

/// The languages in which the program speaks to staff; the first where nothing else is asked for.
pub const STAFF_LANGUAGES: [&str; 3] = ["en", "lv", "ro"];

/// The file of the nouns that messages count and name.
const NOUNS: &str = "nouns";

/// Says messages to staff in one language.
pub struct Staff {
    bundle: FluentBundle<FluentResource>,
}

impl Staff {
    /// The bundles of a language of [`STAFF_LANGUAGES`].
    pub fn new(language: &str) -> Self {
        let files: Vec<Arc<SourceFile>> = staff_files(language)
            .into_iter()
            .map(|(path, text)| SourceFile::new(path, text))
            .collect();
        let mut report = Vec::new();
        let files: Vec<BundleFile<'_>> = files
            .iter()
            .map(|file| BundleFile::parse(file, &mut report))
            .collect();
        assert!(report.is_empty(), "the bundles for staff are Fluent");
        let nouns = files.iter().filter(|file| file.stem == NOUNS);
        let lexicon = lexicon::words(nouns, &mut report);
        assert!(report.is_empty(), "nouns for staff are words");
        let grammar = Grammar::new(
            &Language::parse(language).expect("a language of staff is one"),
            language,
            lexicon,
            NumberStyle::Digits,
        );
        let grammar = Arc::new(grammar.expect("a language of staff has a grammar"));
        let tag = language.parse().expect("a language of staff is a tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        function::register(&mut bundle, &grammar).expect("operations have different names");
        for file in files.iter().filter(|file| file.stem != NOUNS) {
            let mut tree = file.tree.clone();
            tree.body
                .retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
            plural::wrap(&mut tree, &|name| name == "count");
            let resource = FluentResource::try_new(serializer::serialize(&tree));
            let resource = resource.expect("what was read as Fluent is written as Fluent");
            bundle
                .add_resource(resource)
                .expect("every message for staff stands once");
        }
        Self { bundle }
    }

    /// The pattern of a message, or of an attribute: `id.hint`.
    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let Some((id, attribute)) = id.split_once('.') else {
            return self.bundle.get_message(id)?.value();
        };
        let message = self.bundle.get_message(id)?;
        Some(message.get_attribute(attribute)?.value())
    }

    /// The words of a pattern.
    fn format(&self, pattern: &Pattern<&str>, message: &Message) -> String {
        let mut arguments = FluentArgs::new();
        for (name, argument) in &message.arguments {
            arguments.set(name.clone(), self.argument(argument));
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors);
        // What is left of a message is better than no report; a test walks all messages.
        debug_assert!(errors.is_empty(), "{}: {errors:?}", message.id);
        let mut words = String::new();
        plain(&decode(&text), &mut words);
        words
    }

    /// What a message speaks of, as a value of Fluent.
    fn argument(&self, argument: &Argument) -> FluentValue<'static> {
        let noun = |key: &Cow<'static, str>| Naming::Lexicon(key.clone().into_owned());
        let value = match argument {
            // Private-use characters are marks inside the program.
            Argument::Text(text) => {
                return FluentValue::String(text.replace(is_mark, "\u{FFFD}").into());
            }
            Argument::Message(message) => return FluentValue::String(self.say(message).into()),
            Argument::Lines(lines) => {
                let said: Vec<String> = lines.iter().map(|line| self.say(line)).collect();
                return FluentValue::String(said.join("\n").into());
            }
            Argument::Count(number, of) => Value::Quantity(Quantity {
                bound: Bound::Exactly,
                number: *number,
                noun: noun(of),
                members: Vec::new(),
            }),
            Argument::Noun(key) => Value::Entity(Entity {
                key: key.clone().into_owned(),
                kind: EntityKind::Thing,
                naming: noun(key),
                acronym: None,
                gender: None,
                place: None,
                part_of: None,
                role: None,
            }),
        };
        FluentValue::Custom(Box::new(FactValue {
            path: String::new(),
            value,
            published: Date::MAX,
            bare: String::new(),
        }))
    }
}

impl Speaker for Staff {
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

/// Whether a character could be taken for a mark.
fn is_mark(character: char) -> bool {
    ('\u{E000}'..='\u{F8FF}').contains(&character)
}

/// The words of marked pieces.
fn plain(pieces: &[Marked], out: &mut String) {
    for piece in pieces {
        match piece {
            Marked::Words(words) => {
                for wording in wordings(words) {
                    out.push_str(match wording {
                        Wording::Words(words) => words,
                        Wording::Number { usual, .. } => usual,
                    });
                }
            }
            // A terminal keeps no blanks together, and who searches a report types plain ones.
            Marked::Fact { pieces, .. } => {
                let mut said = String::new();
                plain(pieces, &mut said);
                out.push_str(&said.replace('\u{A0}', " "));
            }
            Marked::Quoted(pieces) => plain(pieces, out),
            Marked::Foreign { text, .. } => out.push_str(text),
            Marked::Refused { refusal, .. } => panic!("staff are told: {refusal:?}"),
        }
    }
}
