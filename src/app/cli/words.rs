//! The tree of commands with its words: what `--help` says, in the language of staff.
//!
//! In: the tree as the commands declare it, which has names and no words. Out: the same tree with every text from
//! `locales/staff/<language>/help.ftl`: `command-<name>` with what it says further (`more`), `argument-<command>-<name>` with an attribute
//! for every value that needs words, `value-<name>` for what stands between angle brackets. What clap itself would say in English, such
//! as headings and defaults, is said here too.

use clap::builder::Styles;
use clap::{Arg, ArgAction, Command, CommandFactory};

use crate::diagnostic::{Message, MessageFormatter, message};
use crate::locale::{STAFF_LANGUAGES, Staff};

/// The name of the option that every command has for the language of its messages.
pub(super) const UI_LANG: &str = "ui-lang";

/// Behind all options: what every command has.
const LAST: usize = 1000;

/// The whole tree in a language of staff.
pub(super) fn tree(staff: &Staff) -> Command {
    let root = super::Arguments::command();
    let languages = clap::builder::PossibleValuesParser::new(STAFF_LANGUAGES);
    let version = Arg::new("version").short('V').long("version");
    let root = root
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(
            Arg::new(UI_LANG)
                .long(UI_LANG)
                .global(true)
                .value_name("LANG")
                .value_parser(languages),
        )
        .arg(version.display_order(LAST).action(ArgAction::Version));
    let path = root.get_name().to_owned();
    command(root, &path, staff)
}

/// A text by its name in the bundles.
fn text(staff: &Staff, name: String) -> String {
    staff.say(&Message {
        id: name.into(),
        arguments: Vec::new(),
    })
}

/// A command with its words, and those below it. `path` is how it is called.
fn command(command: Command, path: &str, staff: &Staff) -> Command {
    let name = command.get_name().to_owned();
    let about = text(staff, format!("command-{name}"));
    let more = staff.find(&format!("command-{name}.more"));
    let examples = staff.find(&format!("command-{name}.examples"));
    let examples = examples.or_else(|| command.get_after_help().map(ToString::to_string));
    let mut positionals = 0;
    let command = command
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .display_order(LAST)
                .action(ArgAction::Help),
        )
        .mut_args(|argument| {
            let argument = worded(argument, &name, staff);
            if !argument.is_positional() {
                return argument;
            }
            positionals += 1;
            argument.display_order(positionals)
        })
        .mut_subcommands(|below| {
            let path = format!("{path} {}", below.get_name());
            self::command(below, &path, staff)
        })
        .subcommand_help_heading(staff.say(&message!("help-commands")))
        .subcommand_value_name(text(staff, "value-command".to_owned()));
    let usage = usage(&command, path, staff);
    let command = command.help_template(template(staff)).override_usage(usage);
    let command = match more {
        Some(more) => command.long_about(format!("{about}\n\n{more}")),
        None => command,
    };
    let command = command.about(about);
    match examples {
        Some(examples) => {
            let heading = staff.say(&message!("help-examples"));
            command.after_help(format!("{heading}\n{examples}"))
        }
        None => command,
    }
}

/// What stands where in a help.
fn template(staff: &Staff) -> String {
    let style = *Styles::styled().get_usage();
    let usage = staff.say(&message!("help-usage"));
    format!(
        "{{about-with-newline}}\n{style}{usage}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    )
}

/// How a command is called: `vestnesis new [OPTIONS] <KIND> <ID>`.
fn usage(command: &Command, path: &str, staff: &Staff) -> String {
    let literal = *Styles::styled().get_literal();
    let mut words = vec![
        format!("{literal}{path}{literal:#}"),
        format!("[{}]", staff.say(&message!("help-some-options"))),
    ];
    let options = command.get_opts().filter(|option| option.is_required_set());
    words.extend(options.map(|option| {
        let long = option.get_long().unwrap_or_default();
        format!("--{long} <{}>", value_name(option))
    }));
    words.extend(command.get_positionals().map(|argument| {
        let name = value_name(argument);
        match argument.get_action() {
            ArgAction::Append => format!("[{name}]..."),
            _ if argument.is_required_set() => format!("<{name}>"),
            _ => format!("[{name}]"),
        }
    }));
    if command.has_subcommands() {
        let below = text(staff, "value-command".to_owned());
        words.push(format!("<{below}>"));
    }
    words.join(" ")
}

/// The name of what stands behind an option, or of a positional argument.
fn value_name(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    names.iter().map(clap::builder::Str::as_str).collect()
}

/// An argument of a command with its words, its default and its possible values.
fn worded(argument: Arg, command: &str, staff: &Staff) -> Arg {
    let name = argument.get_id().as_str().replace('_', "-");
    let name = match name.as_str() {
        // What every command has is said once.
        "help" | "version" | UI_LANG => format!("argument-{name}"),
        _ => format!("argument-{command}-{name}"),
    };
    let mut help = text(staff, name.clone());
    let values = argument.get_possible_values();
    let values: Vec<String> = values
        .iter()
        .filter(|_| argument.get_action().takes_values())
        .map(|value| value.get_name().to_owned())
        .collect();
    let explained = explained(&values, &name, staff);
    let mut long = help.clone();
    let default: Vec<_> = argument
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy())
        .collect();
    if !default.is_empty() {
        let default = message!("help-default", value = default.join(" "));
        let default = staff.say(&default);
        help = format!("{help} {default}");
        long = format!("{long} {default}");
    }
    if !values.is_empty() {
        let possible = message!("help-possible", values = values.join(", "));
        help = format!("{help} {}", staff.say(&possible));
    }
    let own = argument.get_help_heading();
    let heading = match own.filter(|_| argument.get_id() != "help") {
        // A heading of our own is declared by the name of its message.
        Some(heading) => text(staff, heading.to_owned()),
        None if argument.is_positional() => staff.say(&message!("help-arguments")),
        None => staff.say(&message!("help-options")),
    };
    let argument = named(argument, staff).help_heading(heading).help(help);
    match explained {
        Some(explained) => argument.long_help(format!("{long}\n\n{explained}")),
        None => argument,
    }
}

/// The values of an argument, a line each, if they need words.
fn explained(values: &[String], name: &str, staff: &Staff) -> Option<String> {
    let width = values.iter().map(String::len).max()? + 1;
    let mut lines = vec![staff.say(&message!("help-values"))];
    for value in values {
        let words = staff.find(&format!("{name}.{value}"))?;
        lines.push(format!("- {:width$} {words}", format!("{value}:")));
    }
    Some(lines.join("\n"))
}

/// An argument that names its value in the language of staff.
fn named(argument: Arg, staff: &Staff) -> Arg {
    if !argument.get_action().takes_values() {
        return argument;
    }
    let names = argument.get_value_names().unwrap_or_default().iter();
    let names: Vec<String> = names
        .map(|name| text(staff, format!("value-{}", name.to_lowercase())))
        .collect();
    // What clap would add to the help is in it already.
    argument
        .value_names(names)
        .hide_default_value(true)
        .hide_possible_values(true)
}
