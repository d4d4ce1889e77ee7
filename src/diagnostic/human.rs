//! The report as people read it: the source line with the place underlined, then the next step.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{
    Diagnostic, Message, MessageFormatter, Severity, SourceFile, SourceFiles, Span, message,
};

/// Renders one diagnostic as text in the words of a formatter, without colour, ending in a newline.
pub fn render_human(
    diagnostic: &Diagnostic,
    sources: &SourceFiles,
    formatter: &dyn MessageFormatter,
) -> String {
    let (level, name) = match diagnostic.severity() {
        Severity::Error => (Level::ERROR, message!("severity-error")),
        Severity::Warning => (Level::WARNING, message!("severity-warning")),
        Severity::Note => (Level::NOTE, message!("severity-note")),
    };
    let said = formatter.say(&diagnostic.message);
    let title = level
        .with_name(formatter.say(&name))
        .primary_title(&said)
        .id(diagnostic.code.text());
    let mut group = Group::with_title(title);
    let labels = diagnostic.related.iter();
    let mut elsewhere: Vec<(Span, String)> = labels
        .map(|(span, label)| (*span, formatter.say(label)))
        .collect();
    if let Some(span) = diagnostic.span {
        let mut drawn =
            snippet(sources.file(span)).annotation(AnnotationKind::Primary.span(span.range()));
        // What belongs to the problem in the same file is drawn with it.
        for (related, label) in
            elsewhere.extract_if(.., |(related, _)| related.file() == span.file())
        {
            drawn = drawn.annotation(AnnotationKind::Context.span(related.range()).label(label));
        }
        group = group.element(drawn);
    }
    for (span, label) in elsewhere {
        group = group.element(
            snippet(sources.file(span))
                .annotation(AnnotationKind::Context.span(span.range()).label(label)),
        );
    }
    if let Some(hint) = hint(diagnostic, formatter) {
        let level = Level::HELP.with_name(formatter.say(&message!("severity-help")));
        group = group.element(level.message(hint));
    }
    let mut text = Renderer::plain().render(&[group]);
    text.push('\n');
    text
}

/// The next step: that of the diagnostic itself, else that of its message.
pub(super) fn hint(diagnostic: &Diagnostic, formatter: &dyn MessageFormatter) -> Option<String> {
    let own = diagnostic.hint.as_deref();
    own.map_or_else(
        || formatter.hint(&diagnostic.message),
        |hint: &Message| Some(formatter.say(hint)),
    )
}

/// The lines of a file around the places that are drawn in it.
fn snippet(file: &SourceFile) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    Snippet::source(&file.text).path(&file.path).fold(true)
}
