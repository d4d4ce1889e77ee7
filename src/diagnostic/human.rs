//! The report as people read it: the source line with the place underlined, then the next step.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Message, Severity, Span, Speaker, message};

/// Renders one diagnostic as text in the words of a speaker, without colour, ending in a newline.
pub fn render_human(diagnostic: &Diagnostic, speaker: &dyn Speaker) -> String {
    let (level, name) = match diagnostic.severity() {
        Severity::Error => (Level::ERROR, message!("severity-error")),
        Severity::Warning => (Level::WARNING, message!("severity-warning")),
        Severity::Note => (Level::NOTE, message!("severity-note")),
    };
    let said = speaker.say(&diagnostic.message);
    let title = level
        .with_name(speaker.say(&name))
        .primary_title(&said)
        .id(diagnostic.code.text());
    let mut group = Group::with_title(title);
    let labels = diagnostic.related.iter();
    let mut elsewhere: Vec<(&Span, String)> = labels
        .map(|(span, label)| (span, speaker.say(label)))
        .collect();
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
    if let Some(hint) = hint(diagnostic, speaker) {
        let level = Level::HELP.with_name(speaker.say(&message!("severity-help")));
        group = group.element(level.message(hint));
    }
    let mut text = Renderer::plain().render(&[group]);
    text.push('\n');
    text
}

/// The next step: that of the diagnostic itself, else that of its message.
pub(super) fn hint(diagnostic: &Diagnostic, speaker: &dyn Speaker) -> Option<String> {
    let own = diagnostic.hint.as_deref();
    own.map_or_else(
        || speaker.hint(&diagnostic.message),
        |hint: &Message| Some(speaker.say(hint)),
    )
}

/// The lines of the file around a place.
fn snippet(span: &Span) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    Snippet::source(&span.file.text)
        .path(&span.file.path)
        .fold(true)
}
