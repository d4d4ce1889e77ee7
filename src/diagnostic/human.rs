//! The report as people read it: the source line with the place underlined, then the next step.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Severity, Span};

/// Renders one diagnostic as text, without colour, ending in a newline.
pub fn render_human(diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .primary_title(&diagnostic.message)
        .id(diagnostic.code.text());
    let mut group = Group::with_title(title);
    let mut elsewhere: Vec<&(Span, String)> = diagnostic.related.iter().collect();
    if let Some(span) = &diagnostic.span {
        let mut drawn =
            snippet(span).annotation(AnnotationKind::Primary.span(span.start..span.end));
        // What belongs to the problem in the same file is drawn with it.
        for (related, label) in elsewhere.extract_if(.., |(related, _)| related.file == span.file) {
            drawn = drawn.annotation(
                AnnotationKind::Context
                    .span(related.start..related.end)
                    .label(label),
            );
        }
        group = group.element(drawn);
    }
    for (span, label) in elsewhere {
        group = group.element(
            snippet(span).annotation(
                AnnotationKind::Context
                    .span(span.start..span.end)
                    .label(label),
            ),
        );
    }
    if let Some(hint) = &diagnostic.hint {
        group = group.element(Level::HELP.message(hint));
    }
    let mut text = Renderer::plain().render(&[group]);
    text.push('\n');
    text
}

/// The lines of the file around a place.
fn snippet(span: &Span) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    Snippet::source(&span.file.text)
        .path(&span.file.path)
        .fold(true)
}
