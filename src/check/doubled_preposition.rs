//! A reference in a relation brings its preposition: none is typed before it ("no no Lietuvas", "from in Sweden").
//!
//! In: articles, one by one. Out: diagnostics at the texts that staff wrote.

use crate::article::{Article, Inline, Origin, plain_text};
use crate::diagnostic::{Code, Diagnostic, Report, SourceFiles, Span, message};

/// The prepositions that relations bring, by language.
const PREPOSITIONS: [(&str, &[&str]); 3] = [
    ("lv", &["no", "uz", "ar", "par"]),
    ("en", &["from", "to", "in", "at", "of", "with", "on"]),
    ("ro", &["din", "de", "la", "în", "cu", "despre"]),
];

/// Two that stand beside each other all the same ("de la").
const TOGETHER: [(&str, &str); 1] = [("de", "la")];

/// Prepositions before facts that bring one.
pub(crate) fn doubled_prepositions(article: &Article, sources: &SourceFiles, report: &mut Report) {
    let language = article.language.as_str();
    let known = PREPOSITIONS.iter().find(|(of, _)| *of == language);
    let Some((_, prepositions)) = known else {
        return;
    };
    for run in article
        .blocks
        .iter()
        .flat_map(|slotted| slotted.block.runs())
    {
        look(run, prepositions, sources, report);
    }
}

/// Looks at every fact behind a text of the prose.
fn look(inlines: &[Inline], prepositions: &[&str], sources: &SourceFiles, report: &mut Report) {
    for inline in inlines {
        if let Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } =
            inline
        {
            look(content, prepositions, sources, report);
        }
    }
    for pair in inlines.windows(2) {
        let [
            Inline::Text {
                text,
                origin: Origin::Prose(span),
            },
            Inline::Fact { path, content },
        ] = pair
        else {
            continue;
        };
        let said = plain_text(content);
        let typed = text.split_whitespace().next_back().unwrap_or_default();
        let brought = said.split_whitespace().next().unwrap_or_default();
        let ends = text.ends_with(char::is_whitespace);
        let (before, first) = (typed.to_lowercase(), brought.to_lowercase());
        let is_one = |word: &String| prepositions.contains(&word.as_str());
        let stands = TOGETHER.contains(&(before.as_str(), first.as_str()));
        if ends && is_one(&before) && is_one(&first) && !stands {
            report.add(fault(typed, brought, path, *span, sources));
        }
    }
}

/// What is said of one.
fn fault(typed: &str, brought: &str, path: &str, span: Span, sources: &SourceFiles) -> Diagnostic {
    // The place is exact where the text stands in the record as it is in the article.
    let words = sources.words(span);
    let place = words.rfind(typed).map_or(span, |inside| {
        let start = span.start() + inside;
        span.with_range(start..start + typed.len())
    });
    let message = message!(
        "doubled-preposition",
        typed = typed,
        brought = brought,
        path = path
    );
    Diagnostic::new(Code::DoubledPreposition, place, message)
}
