//! A message to staff as text, so that a refusal can pass through Fluent and be read back behind it.
//!
//! In: a [`Message`]. Out: its parts, each behind a sign of what it is and before the mark that ends a field. No mark can occur
//! in a text of a site.

use std::borrow::Cow;

use crate::diagnostic::{Argument, Message};

use super::markup::{NEXT, field};

/// Writes a message: its name, how many arguments it has, and each of them.
pub(super) fn write(out: &mut String, message: &Message) {
    put(out, &message.id);
    put(out, &message.arguments.len().to_string());
    for (name, argument) in &message.arguments {
        put(out, name);
        match argument {
            Argument::Text(text) => {
                out.push('t');
                put(out, text);
            }
            Argument::Count(number, noun) => {
                out.push('c');
                put(out, &number.to_string());
                put(out, noun);
            }
            Argument::Noun(noun) => {
                out.push('n');
                put(out, noun);
            }
            Argument::Message(message) => {
                out.push('m');
                write(out, message);
            }
            Argument::Lines(lines) => {
                out.push('l');
                put(out, &lines.len().to_string());
                for line in lines {
                    write(out, line);
                }
            }
        }
    }
}

fn put(out: &mut String, text: &str) {
    out.push_str(text);
    out.push(NEXT);
}

/// Reads a message back from the beginning of a text.
pub(super) fn read(rest: &mut &str) -> Message {
    let id = take(rest);
    let arguments = (0..number(rest)).map(|_| (take(rest), argument(rest)));
    let arguments = arguments.collect();
    Message { id, arguments }
}

fn argument(rest: &mut &str) -> Argument {
    let sort = rest.chars().next().expect("an argument has its sort");
    *rest = &rest[sort.len_utf8()..];
    match sort {
        't' => Argument::Text(field(rest, NEXT)),
        'c' => Argument::Count(number(rest), take(rest)),
        'n' => Argument::Noun(take(rest)),
        'l' => Argument::Lines((0..number(rest)).map(|_| read(rest)).collect()),
        _ => Argument::Message(read(rest)),
    }
}

fn take(rest: &mut &str) -> Cow<'static, str> {
    field(rest, NEXT).into()
}

fn number(rest: &mut &str) -> u64 {
    let digits = field(rest, NEXT);
    digits.parse().expect("a number was written in digits")
}
