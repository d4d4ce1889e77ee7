//! What is wrong with a command line, in the language of staff.
//!
//! In: what clap has found, as data. Out: a message that says it, with the nearest spelling and the next step.

use std::error::Error;
use std::ffi::OsString;
use std::fmt;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::diagnostic::{Message, message};

/// Why a value does not fit, as a message to staff: the error of our own parsers of values.
#[derive(Debug)]
pub(super) struct Unfit(pub(super) Message);

impl fmt::Display for Unfit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.id)
    }
}

impl Error for Unfit {}

/// A parser of whole numbers between two others.
pub(super) fn between(
    least: u16,
    most: u16,
) -> impl Fn(&str) -> Result<u16, Unfit> + Clone + Send + Sync + 'static {
    move |written| {
        let number = written.parse().ok();
        let number = number.filter(|number| (least..=most).contains(number));
        number.ok_or_else(|| Unfit(message!("usage-write-number", least = least, most = most)))
    }
}

/// What is wrong, and what to write instead. `tree` and the words of the command line say whose help tells more.
pub(super) fn fault(error: &clap::Error, tree: &Command, arguments: &[OsString]) -> Message {
    let found = what(error);
    let mut steps = vec![message!("usage-help", command = called(tree, arguments))];
    if let Some(unfit) = error.source().and_then(|it| it.downcast_ref::<Unfit>()) {
        steps.push(unfit.0.clone());
    }
    let mut possible = texts(error, ContextKind::ValidValue);
    possible.extend(texts(error, ContextKind::ValidSubcommand));
    if !possible.is_empty() {
        steps.push(message!("usage-possible", values = possible.join(", ")));
    }
    let near = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    // The nearest stands last.
    if let Some(near) = near.into_iter().find_map(|kind| texts(error, kind).pop()) {
        steps.push(message!("did-you-mean", name = near));
    }
    let steps = steps.into_iter().rev();
    let hint = steps.reduce(|near, then| message!("near-then", near = near, then = then));
    let hint = hint.expect("the help of the command is always a step");
    message!("refused", message = found, hint = hint)
}

/// That there is no such command, in the same words.
pub(super) fn unknown_command(command: &str, near: Option<&str>) -> Message {
    let found = message!("usage-command-unknown", command = command);
    let hint = message!("usage-help", command = NAME);
    let hint = match near {
        Some(near) => message!(
            "near-then",
            near = message!("did-you-mean", name = near),
            then = hint
        ),
        None => hint,
    };
    message!("refused", message = found, hint = hint)
}

/// How the program is called.
const NAME: &str = "vestnesis";

/// What is wrong.
fn what(error: &clap::Error) -> Message {
    let argument = first(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = first(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => {
            message!("usage-value-missing", argument = argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            message!("usage-value-wrong", argument = argument, value = value)
        }
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            message!("usage-option-unknown", option = argument)
        }
        ErrorKind::UnknownArgument => message!("usage-word-too-many", word = argument),
        ErrorKind::InvalidSubcommand => {
            let command = first(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            message!("usage-command-unknown", command = command)
        }
        ErrorKind::MissingSubcommand => message!("usage-command-missing"),
        ErrorKind::ArgumentConflict => conflict(argument, &texts(error, ContextKind::PriorArg)),
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(error, ContextKind::InvalidArg);
            message!("usage-missing", arguments = missing.join(", "))
        }
        ErrorKind::TooManyValues => {
            message!("usage-takes-no-value", argument = argument, value = value)
        }
        ErrorKind::InvalidUtf8 => message!("usage-not-text"),
        // What no argument of ours can bring about.
        _ => message!("usage-not-understood"),
    }
}

/// Arguments that exclude each other; one that excludes itself is given twice.
fn conflict(argument: String, others: &[String]) -> Message {
    if others.is_empty() || others == [argument.clone()] {
        return message!("usage-twice", argument = argument);
    }
    let others = others.join(", ");
    message!("usage-conflict", argument = argument, others = others)
}

/// What the error tells of something.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

fn first(error: &clap::Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

/// The command that the words of a command line call, if it is one, else the program.
fn called(tree: &Command, arguments: &[OsString]) -> String {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let mut commands = words
        .windows(2)
        .filter(|pair| !takes_value(tree, pair[0]))
        .map(|pair| pair[1])
        .filter(|word| tree.find_subcommand(word).is_some());
    match commands.next() {
        Some(command) => format!("{NAME} {command}"),
        None => NAME.to_owned(),
    }
}

/// Whether a word is an option whose value is the next word.
fn takes_value(tree: &Command, word: &str) -> bool {
    let Some(option) = word.strip_prefix("--") else {
        return false;
    };
    let commands = std::iter::once(tree).chain(tree.get_subcommands());
    let mut options = commands.flat_map(Command::get_opts);
    options.any(|known| known.get_long() == Some(option) && known.get_action().takes_values())
}
