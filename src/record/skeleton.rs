//! What `new` writes: a commented record of a kind, or a commented entry of a register, to be filled in.
//!
//! In: a kind or register, the site's languages, the language of the staff. Out: YAML from the declared fields, never with text in
//! flow style: required fields empty, so that nothing invented is ever published; optional ones as comments with an example.

use std::fmt::Write;

use grammar::Date;

use crate::diagnostic::{Message, MessageFormatter, message};
use crate::values::Language;

use super::field::{Field, FieldGroup, FieldType, Register, paths_meet};
use super::fields::{NOUN, release};
use super::kind::Kind;
use super::like::TakenOver;
use super::register::group;

/// The record of a new release, with what it takes over from another one.
pub fn skeleton(
    kind: &Kind,
    languages: &[Language],
    published: Date,
    taken: &TakenOver,
    formatter: &dyn MessageFormatter,
) -> String {
    let own = !taken.languages.is_empty();
    let mut page = Page {
        text: String::new(),
        languages: if own { &taken.languages } else { languages },
        taken,
        formatter,
    };
    page.say(
        0,
        &match taken.id.as_str() {
            "" => message!("new-release", kind = &kind.name),
            old => message!("new-release-like", kind = &kind.name, old = old),
        },
    );
    page.say(0, &message!("use-comments"));
    let _ = writeln!(page.text, "\nkind: {}\npublished: {published}\n", kind.name);
    // What is not filled in yet stops nobody else's news.
    page.say(0, &message!("new-draft"));
    page.text.push_str("draft: true\n");
    page.release(&release::GROUP, ("", ""), 0, kind);
    page.text
}

/// The entry of a new place, organisation, person, project, programme, noun, boilerplate or contact.
pub fn entry_skeleton(
    register: Register,
    key: &str,
    languages: &[Language],
    formatter: &dyn MessageFormatter,
) -> String {
    let mut page = Page {
        text: format!("{key}:\n"),
        languages,
        taken: &TakenOver::default(),
        formatter,
    };
    match group(register) {
        Some(group) => {
            // Nothing of a body must be there, but an entry of nothing is none.
            let free = !group.fields.iter().any(|field| field.required);
            for field in group.fields {
                let required = field.required || (free && field.name == "name");
                page.field(field, 2, required);
            }
        }
        None => page.noun(),
    }
    page.text
}

/// Fields that every kind may have without naming them.
const ALWAYS: [&str; 6] = [
    release::PUBLISH_AT.name(),
    release::LANGUAGES.name(),
    release::BOILERPLATE.name(),
    release::CONTACTS.name(),
    release::SAY.name(),
    release::PROSE.name(),
];

/// The page that is being written.
struct Page<'a> {
    text: String,
    languages: &'a [Language],
    taken: &'a TakenOver,
    formatter: &'a dyn MessageFormatter,
}

impl Page<'_> {
    /// The fields that a kind names, in the order of the group. `above`: the path of the group as the kind has it, and in the
    /// record, where each of several events has its own.
    fn release(&mut self, group: &FieldGroup, above: (&str, &str), indent: usize, kind: &Kind) {
        for field in group
            .fields
            .iter()
            .filter(|field| !matches!(field.name, "kind" | "published"))
        {
            let path = format!("{}{}", above.0, field.name);
            let place = format!("{}{}", above.1, field.name);
            if !self.taken.events.is_empty() && matches!(place.as_str(), "event" | "events") {
                self.events(field, kind);
                continue;
            }
            let named = |paths: &[crate::source::Text]| {
                paths.iter().any(|named| paths_meet(&path, &named.text))
            };
            let required = named(&kind.requires) || path == "prose";
            if !required && !named(&kind.optional) && !ALWAYS.contains(&path.as_str()) {
                continue;
            }
            if self.filled(field, &place, indent) {
                continue;
            }
            match field.field_type {
                FieldType::Fields(inner) if required || self.taken.has_below(&place) => {
                    self.head(field, indent);
                    let _ = writeln!(self.text, "{:indent$}{}:", "", field.name);
                    let below = (format!("{path}."), format!("{place}."));
                    self.release(inner, (&below.0, &below.1), indent + 2, kind);
                }
                _ => self.field(field, indent, required),
            }
        }
    }

    /// Several events, each with what it takes over.
    fn events(&mut self, field: &Field, kind: &Kind) {
        let FieldType::Map(_, FieldType::Fields(group)) = field.field_type else {
            return;
        };
        self.head(field, 0);
        self.text.push_str("events:\n");
        for name in &self.taken.events {
            let _ = writeln!(self.text, "\n  {name}:");
            self.release(group, ("event.", &format!("events.{name}.")), 4, kind);
        }
    }

    /// A field with the value that it takes over, if there is one.
    fn filled(&mut self, field: &Field, place: &str, indent: usize) -> bool {
        let Some(value) = self.taken.values.get(place) else {
            return false;
        };
        self.text.push('\n');
        if self.taken.announced.contains(place) {
            self.say(indent, &message!("as-announced"));
        }
        let (line, below) = value.split_once('\n').unwrap_or((value, ""));
        let _ = writeln!(self.text, "{:indent$}{}:{line}", "", field.name);
        self.lines(indent + 2, below);
        true
    }

    /// A field: empty if it must be there, else its example as a comment.
    fn field(&mut self, field: &Field, indent: usize, required: bool) {
        self.head(field, indent);
        let example = self.example(field);
        if !required {
            return self.comment(indent, &example);
        }
        let blank = self.per_language(&field.field_type, None);
        if blank.is_empty() {
            self.say(indent, &message!("skeleton-example", example = example));
        }
        let _ = writeln!(self.text, "{:indent$}{}:", "", field.name);
        self.lines(indent + 2, &blank);
    }

    /// The word of each language, with what no rule may know.
    fn noun(&mut self) {
        self.say(2, &Message::new(NOUN.doc));
        let blank = self.per_language(&NOUN.field_type, None);
        self.lines(2, &blank);
    }

    /// A blank line, and what the field is for.
    fn head(&mut self, field: &Field, indent: usize) {
        self.text.push('\n');
        self.say(indent, &Message::new(field.doc));
    }

    /// The field with an example, in the languages of the site.
    fn example(&self, field: &Field) -> String {
        let lines = self.per_language(&field.field_type, Some(field.example));
        if lines.is_empty() {
            return field.line();
        }
        let mut text = format!("{}:", field.name);
        for line in lines.lines() {
            let _ = write!(text, "\n  {line}");
        }
        text
    }

    /// A value per language: from an example, or empty. Empty for types that have no languages.
    fn per_language(&self, field_type: &FieldType, example: Option<&str>) -> String {
        let (first, next, block) = match field_type {
            FieldType::LocalText | FieldType::Name => ("", "", false),
            FieldType::LocalProse => ("", "", true),
            FieldType::List(FieldType::LocalText) => ("- ", "  ", false),
            FieldType::List(FieldType::LocalProse) => ("- ", "  ", true),
            _ => return String::new(),
        };
        let mut text = String::new();
        for (index, language) in self.languages.iter().enumerate() {
            let dash = if index == 0 { first } else { next };
            let value = example.map_or("", |example| sample(example, *language));
            let _ = match (block, value) {
                (true, value) => writeln!(text, "{dash}{language}: |\n{next}  {value}"),
                (false, "") => writeln!(text, "{dash}{language}:"),
                (false, value) => writeln!(text, "{dash}{language}: {value}"),
            };
        }
        text
    }

    /// Lines, indented.
    fn lines(&mut self, indent: usize, lines: &str) {
        for line in lines.lines() {
            let _ = writeln!(self.text, "{}", format!("{:indent$}{line}", "").trim_end());
        }
    }

    /// A message as comments.
    fn say(&mut self, indent: usize, message: &Message) {
        self.comment(indent, &self.formatter.say(message));
    }

    /// Lines as comments.
    fn comment(&mut self, indent: usize, lines: &str) {
        for line in lines.lines() {
            let _ = writeln!(self.text, "{:indent$}# {line}", "");
        }
    }
}

/// What an example says in a language; "…" if it does not speak it.
fn sample(example: &str, language: Language) -> &str {
    let mut lines = example
        .lines()
        .map(|line| line.trim_start().trim_start_matches("- "));
    let value = lines.find_map(|line| line.strip_prefix(language.as_str())?.strip_prefix(": "));
    match value {
        Some("|") => lines.next().unwrap_or_default(),
        Some(value) => value,
        None => "…",
    }
}
