//! The shape that every article has: one headline, and the prose once.
//!
//! In: the outline of a release. Out: what is wrong with its template, at its place there.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Message, message};
use crate::record::Kind;

use super::outline::{Mark, OutlineBlock};
use super::template::Template;

/// Checks an outline.
pub(super) fn check(outline: &[OutlineBlock], kind: &Kind, template: &Template) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    let fault = |code, range: &Range<usize>, message: Message| {
        Diagnostic::new(code, kind.body.place(range.clone()), message)
    };
    let start = 0..kind.body.text.lines().next().unwrap_or_default().len();
    let headlines = outline
        .iter()
        .filter(|block| block.heading == Some(1))
        .count();
    let place = template.headlines.last().unwrap_or(&start);
    match headlines {
        1 => {}
        0 if !template.headlines.is_empty() => report.push(fault(
            Code::EmptyArticle,
            place,
            message!("headline-says-nothing"),
        )),
        0 => report.push(fault(
            Code::EmptyArticle,
            &start,
            message!("template-without-headline"),
        )),
        _ => report.push(fault(
            Code::TemplateError,
            place,
            message!("template-with-two-headlines"),
        )),
    }
    let marks = || outline.iter().flat_map(|block| &block.marks);
    let prose = marks().filter(|mark| **mark == Mark::Prose).count();
    let says_prose = kind
        .requires
        .iter()
        .chain(&kind.optional)
        .any(|path| path.text == "prose");
    let place = template.prose.last().unwrap_or(&start);
    if prose > 1 {
        report.push(fault(
            Code::TemplateError,
            place,
            message!("template-says-prose-twice"),
        ));
    } else if prose == 0 && says_prose {
        report.push(fault(
            Code::TemplateError,
            &start,
            message!("template-without-prose"),
        ));
    }
    report
}
