//! The shape that every article has: one headline, and the prose once.
//!
//! In: the outline of a release. Out: what is wrong with its template, at its place there.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::record::Kind;

use super::outline::{Mark, OutlineBlock};
use super::template::Template;

/// Checks an outline.
pub(super) fn check(outline: &[OutlineBlock], kind: &Kind, template: &Template) -> Vec<Diagnostic> {
    let mut report = Vec::new();
    let fault = |code, range: &Range<usize>, message: &str, hint: &str| {
        Diagnostic::new(code, kind.body.place(range.clone()), message).hint(hint)
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
            "this headline says nothing of some releases",
            "Give it a sentence for every case: {% if … %}{{ say(\"…\") }}{% else %}{{ say(\"…\") }}{% endif %}.",
        )),
        0 => report.push(fault(
            Code::EmptyArticle,
            &start,
            "the template has no headline",
            "Begin it with a line such as # {{ say(\"title\") }}.",
        )),
        _ => report.push(fault(
            Code::TemplateError,
            place,
            "the template has two headlines",
            "Headings below the headline begin with ##.",
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
            "the template says the prose twice",
            "Write {{ prose }} once.",
        ));
    } else if prose == 0 && says_prose {
        report.push(fault(
            Code::TemplateError,
            &start,
            "the template does not say the prose",
            "Write {{ prose }} where it belongs, or take `prose` out of the front matter.",
        ));
    }
    report
}
