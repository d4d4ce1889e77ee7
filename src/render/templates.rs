//! The page templates: one Tera per language, and Tera's errors as diagnostics.
//!
//! In: template files and interface words. Out: pages, or diagnostics at their place in the template.
//! One instance per language, because Tera's components do not see the page's context.

use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use crate::diagnostic::{Code, Diagnostic, Message, Report, SourceFile, Span, message, nearest};

use super::html::escape_into;

/// What stands before the name of a word that the interface lacks, on its way through Tera.
const NO_WORD: &str = "interface word ";

/// How Tera begins to say that a template extends another and writes outside the blocks.
const IGNORED: &str = "this content would be ignored";

/// The templates with the interface words of one language.
#[derive(Debug)]
pub struct Templates {
    tera: Tera,
    files: Vec<(String, Arc<SourceFile>)>,
}

impl Templates {
    /// Reads the templates, given by the names under which they include each other; nothing comes back if one cannot be read.
    pub fn new(
        files: &[(String, Arc<SourceFile>)],
        words: &BTreeMap<String, String>,
        report: &mut Report,
    ) -> Option<Self> {
        let mut tera = with_words(words);
        let sources = files
            .iter()
            .map(|(name, file)| (name.clone(), file.text.clone()));
        match tera.add_raw_templates(sources) {
            Ok(()) => Some(Self {
                tera,
                files: files.to_vec(),
            }),
            Err(error) => {
                let mut own = Report::default();
                syntax_errors(files, words, &mut own);
                if own.is_empty() {
                    told(&error, files, &mut own);
                }
                report.extend(own);
                None
            }
        }
    }

    /// Renders one template.
    pub fn render(&self, name: &str, context: &impl Serialize) -> Result<String, Diagnostic> {
        let context = Context::from_serialize(context).expect("what a template shows has names");
        self.tera.render(name, &context).map_err(|error| {
            let mut found = Report::default();
            told(&error, &self.files, &mut found);
            let last = found.into_iter().last();
            last.expect("every Tera error makes a diagnostic")
        })
    }
}

/// An empty Tera that knows the function `t`, which says an interface word.
fn with_words(words: &BTreeMap<String, String>) -> Tera {
    let said = |(id, word): (&String, &String)| (id.clone(), Value::normal_string(word));
    let words: BTreeMap<String, Value> = words.iter().map(said).collect();
    let mut tera = Tera::new();
    tera.set_escape_fn(escape);
    tera.register_function("t", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let id = kwargs.must_get::<&str>("id")?;
        words.get(id).cloned().ok_or_else(|| {
            let near = nearest(id, words.keys().map(String::as_str));
            tera::Error::message(format!("{NO_WORD}`{id}` `{}`", near.unwrap_or_default()))
        })
    });
    tera
}

/// Escapes as Tera itself does, but not byte by byte.
fn escape(text: &str, output: &mut dyn io::Write) -> io::Result<()> {
    let mut result = Ok(());
    escape_into(text, &mut |piece| {
        if result.is_ok() {
            result = output.write_all(piece.as_bytes());
        }
    });
    result
}

/// Tera stops at the first template that it cannot read; read alone, each tells its own error.
fn syntax_errors(
    files: &[(String, Arc<SourceFile>)],
    words: &BTreeMap<String, String>,
    report: &mut Report,
) {
    for (name, file) in files {
        if let Err(error) = with_words(words).add_raw_template(name, &file.text)
            && matches!(error.kind(), ErrorKind::SyntaxError(_))
        {
            told(&error, files, report);
        }
    }
}

/// All that a Tera error tells, each with its place.
fn told(error: &tera::Error, files: &[(String, Arc<SourceFile>)], report: &mut Report) {
    let file = |name: &str| {
        files
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, file)| file)
    };
    let (message, span) = match error.kind() {
        ErrorKind::SyntaxError(fault) | ErrorKind::RenderingError(fault) => {
            let range = &fault.span().range;
            let span = file(fault.filename()).map(|file| shown(file, range));
            return report.add(reported(fault.message(), span));
        }
        ErrorKind::MissingParent { current, parent } => (
            message!("no-template-to-extend", template = parent),
            file(current).map(|file| Span::file_start(file)),
        ),
        ErrorKind::CircularExtend { tpl, .. } => (
            message!("template-extends-itself", template = tpl),
            file(tpl).map(|file| Span::file_start(file)),
        ),
        ErrorKind::CircularInclude { tpl, .. } => (
            message!("template-includes-itself", template = tpl),
            file(tpl).map(|file| Span::file_start(file)),
        ),
        ErrorKind::TemplateNotFound(name) => (message!("no-page-template", template = name), None),
        other => return printed(&other.to_string(), files, report),
    };
    report.add(Diagnostic::new(Code::TemplateError, span, message));
}

/// The place of a range, without the blanks around it; the end of the file is nothing but blanks.
fn shown(file: &SourceFile, range: &Range<usize>) -> Span {
    let text = &file.text[range.clone()];
    if text.trim().is_empty() {
        return Span::new(file, range.start, range.end);
    }
    let start = range.start + (text.len() - text.trim_start().len());
    Span::new(file, start, start + text.trim().len())
}

/// A fault at its place: a word that the interface lacks, or what Tera has to say.
fn reported(text: &str, span: Option<Span>) -> Diagnostic {
    let fault = |message: Message| Diagnostic::new(Code::TemplateError, span, message);
    // Tera lists the variables that a page has. A template that several pages extend lacks the same one on each: that is one fault.
    let known = |of: &str| text.split_once(&format!(". Available {of}: "));
    let (variables, fields) = (known("variables"), known("fields"));
    let (text, names) = variables
        .or(fields)
        .map_or((text, None), |(text, names)| (text, Some(names)));
    let mut quoted = text.split('`').skip(1).step_by(2);
    let name = quoted.next().unwrap_or_default();
    let (fault, near) = if text.contains(NO_WORD) {
        let near = quoted.next().filter(|near| !near.is_empty());
        (fault(message!("no-such-interface-word", word = name)), near)
    } else {
        let near = names.and_then(|names| nearest(name, names.split(", ")));
        let message = match (variables, fields) {
            (Some(_), _) => message!("unknown-template-variable", name = name),
            (_, Some(_)) => message!("unknown-template-field", name = name),
            _ => said_by_tera(text),
        };
        (fault(message), near)
    };
    match near {
        Some(near) => fault.hint(message!("did-you-mean-code", name = near)),
        None => fault,
    }
}

/// Unknown names arrive as printed text only, all of them in one: `error: …`, then `--> file:line:column`.
fn printed(text: &str, files: &[(String, Arc<SourceFile>)], report: &mut Report) {
    let fault = |words: &str| Diagnostic::new(Code::TemplateError, None, said_by_tera(words));
    let mut last: Option<Diagnostic> = None;
    for line in text.lines() {
        if let Some(words) = line.strip_prefix("error: ") {
            report.extend(last.replace(fault(words)));
        } else if let (Some(place), Some(last)) =
            (line.trim_start().strip_prefix("--> "), last.as_mut())
        {
            last.span = printed_place(place, files);
        }
    }
    let first_line = || fault(text.lines().next().unwrap_or_default());
    report.add(last.unwrap_or_else(first_line));
}

/// The place behind `file:line:column`, both counted from 1.
fn printed_place(place: &str, files: &[(String, Arc<SourceFile>)]) -> Option<Span> {
    let mut parts = place.trim().rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let name = parts.next()?;
    let (_, file) = files.iter().find(|(other, _)| other == name)?;
    let start: usize = file
        .text
        .split_inclusive('\n')
        .take(line.checked_sub(1)?)
        .map(str::len)
        .sum();
    let within: usize = file.text[start..]
        .chars()
        .take(column.saturating_sub(1))
        .map(char::len_utf8)
        .sum();
    Some(Span::new(file, start + within, start + within + 1))
}

/// What a template names and Tera does not know: its sort and its name.
fn unknown(text: &str) -> Option<(&'static str, &str)> {
    let (said, name) = text.strip_suffix('`')?.split_once(" `")?;
    let sort = said.to_lowercase();
    let sort = sort.strip_prefix("unknown ")?;
    let sorts = ["filter", "function", "template", "test"];
    let sort = sorts.into_iter().find(|known| *known == sort)?;
    Some((sort, name))
}

/// What Tera says, in its own English; otherwise as all messages are: lower case, no full stop.
fn said_by_tera(text: &str) -> Message {
    let text = text.trim_end_matches('.');
    if let Some((sort, name)) = unknown(text) {
        return message!("unknown-in-template", sort = sort, name = name);
    }
    if text.to_lowercase().starts_with(IGNORED) {
        return message!("template-outside-blocks");
    }
    let mut characters = text.chars();
    let sentence = characters.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + characters.as_str()
    });
    message!("said-by-tera", text = sentence)
}
