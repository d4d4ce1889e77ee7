//! The shape that every article has: one headline, the prose once, and the quotations once.
//!
//! In: the outline of a release. Out: what is wrong with its template, at its place there.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};
use crate::record::Kind;

use super::outline::{Mark, OutlineBlock};
use super::template::Template;

/// Checks an outline; `quoted` says whether the release has quotations.
pub(super) fn check(
    outline: &[OutlineBlock],
    kind: &Kind,
    template: &Template,
    quoted: bool,
    report: &mut Report,
) {
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
        0 if !template.headlines.is_empty() => report.add(fault(
            Code::EmptyArticle,
            place,
            message!("headline-says-nothing"),
        )),
        0 => report.add(fault(
            Code::EmptyArticle,
            &start,
            message!("template-without-headline"),
        )),
        _ => report.add(fault(
            Code::TemplateError,
            place,
            message!("template-with-two-headlines"),
        )),
    }
    let marks = || outline.iter().flat_map(|block| &block.marks);
    let prose = marks().filter(|mark| **mark == Mark::Prose).count();
    let says = |field: &str| {
        let mut paths = kind.requires.iter().chain(&kind.optional);
        paths.any(|path| path.text == field)
    };
    let place = template.prose.last().unwrap_or(&start);
    if prose > 1 {
        report.add(fault(
            Code::TemplateError,
            place,
            message!("template-says-prose-twice"),
        ));
    } else if prose == 0 && says("prose") {
        report.add(fault(
            Code::TemplateError,
            &start,
            message!("template-without-prose"),
        ));
    }
    let quotes = marks().filter(|mark| **mark == Mark::Quotes).count();
    let place = template.quotes.last().unwrap_or(&start);
    if quotes > 1 {
        report.add(fault(
            Code::TemplateError,
            place,
            message!("template-says-quotes-twice"),
        ));
    } else if says("quotes") && (template.quotes.is_empty() || (quoted && quotes == 0)) {
        report.add(fault(
            Code::TemplateError,
            place,
            message!("template-without-quotes"),
        ));
    }
}
