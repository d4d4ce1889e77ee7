//! YAML text into a spanned tree. The one file of the house that names `serde_yaml`.
//!
//! In: a source file. Out: its [`Node`], and every fault: duplicate keys and unsupported YAML are noted and reading goes on;
//! faults of syntax end it. Types are not guessed: every scalar is the text that was written.

use std::ops::Range;

use serde_yaml::granit_parser::{
    ErrorKind, Event, Parser, ScalarStyle, ScanError, Span as Marks, StrInput, options,
};

use crate::diagnostic::{Code, Diagnostic, Message, Report, SourceFile, Span, message};
use crate::values::is_invisible;

use super::files::is_forbidden;
use super::syntax::{self, DEPTH, Fault};
use super::tree::{Content, Node, Text};

/// Values that a file may have.
const NODES: usize = 50_000;

/// What stands in a text of YAML.
#[derive(Debug)]
pub enum Parsed {
    /// Its values.
    Tree(Node),
    /// No value at all. Not reported yet: who reads the file may know a better next step.
    Empty(Diagnostic),
    /// Nothing that can be used, as has been reported.
    Broken,
}

impl Parsed {
    /// The values; that there are none is reported.
    pub fn node(self, report: &mut Report) -> Option<Node> {
        match self {
            Self::Tree(node) => Some(node),
            Self::Empty(fault) => {
                report.add(fault);
                None
            }
            Self::Broken => None,
        }
    }
}

/// Reads a whole file.
pub fn parse(file: &SourceFile, report: &mut Report) -> Parsed {
    parse_range(file, 0..file.text.len(), report)
}

/// Reads a part of a file (the front matter of a template).
pub fn parse_range(file: &SourceFile, range: Range<usize>, report: &mut Report) -> Parsed {
    let settings = options! { emit_comments: false, emit_unresolved_aliases: true };
    let parser = Parser::new_from_str_with_options(&file.text[range.clone()], settings);
    let mut reader = Reader {
        parser,
        file,
        base: range.start,
        nodes: 0,
        report: Report::default(),
    };
    let parsed = match reader.stream() {
        Some(node) => Parsed::Tree(node),
        None if reader.report.is_empty() => {
            let here = Span::new(file, range.start, range.start);
            Parsed::Empty(syntax::syntax(here, message!("yaml-empty")))
        }
        None => Parsed::Broken,
    };
    report.extend(reader.report);
    parsed
}

/// Reading ends here; why stands in the report.
struct Stop;

/// Events in, nodes out.
struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    file: &'a SourceFile,
    /// Where the part that is read begins in the file.
    base: usize,
    nodes: usize,
    report: Report,
}

impl<'a> Reader<'a> {
    /// The one document of the stream.
    fn stream(&mut self) -> Option<Node> {
        let mut document = None;
        loop {
            let (event, marks) = self.next().ok()?;
            match event {
                Event::StreamEnd => return document,
                Event::DocumentStart(..) if document.is_some() => {
                    self.unsupported(&marks, message!("yaml-second-document"));
                    // Which of the two is meant is not known: what one lacks may stand in the other.
                    return None;
                }
                Event::StreamStart | Event::DocumentStart(..) | Event::DocumentEnd => {}
                event => {
                    document = self
                        .node(event, &marks, 1)
                        .ok()?
                        .filter(|node| node.content != Content::Null);
                }
            }
        }
    }

    /// The next event, or the parser's error as a diagnostic.
    fn next(&mut self) -> Result<(Event<'a>, Marks), Stop> {
        match self.parser.next() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => {
                let at = self.base + error.marker().byte_offset().unwrap_or_default();
                // One line, one fault: what the parser makes of the rest of a refused value helps nobody.
                let line = |span: Span| self.file.line_column(span.start()).0;
                let here = line(Span::new(self.file, at, at));
                let known = self.report.sorted().into_iter();
                let known = known.filter_map(|known| known.span);
                if known.map(line).all(|line| line != here) {
                    self.report
                        .add(syntax::explain(self.file, at, fault(&error)));
                }
                Err(Stop)
            }
            None => Err(Stop),
        }
    }

    /// The node that an event begins. `None` for what is refused and passed over.
    fn node(
        &mut self,
        event: Event<'a>,
        marks: &Marks,
        depth: usize,
    ) -> Result<Option<Node>, Stop> {
        self.nodes += 1;
        if depth > DEPTH {
            self.report.add(syntax::too_deep(self.span(marks)));
            return Err(Stop);
        }
        if self.nodes > NODES {
            let message = message!("yaml-too-many", values = NODES);
            let place = self.span(marks);
            self.report
                .add(Diagnostic::new(Code::YamlLimit, place, message));
            return Err(Stop);
        }
        self.refuse_properties(&event, marks);
        match event {
            Event::Scalar(text, style, ..) => Ok(Some(self.scalar(&text, style, marks))),
            Event::SequenceStart(..) => self.sequence(marks, depth).map(Some),
            Event::MappingStart(..) => {
                self.refuse_bare_reference(marks)?;
                self.mapping(marks, depth).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// A scalar, or nothing.
    fn scalar(&mut self, text: &str, style: ScalarStyle, marks: &Marks) -> Node {
        let raw = self.range(marks);
        let end = raw.start + self.file.text[raw.clone()].trim_end().len();
        let raw = raw.start..end;
        let span = Span::new(self.file, raw.start, raw.end);
        if style == ScalarStyle::Plain {
            self.refuse_hashtag(&raw);
        }
        let null = style == ScalarStyle::Plain && matches!(text, "" | "~" | "null");
        let content = if null {
            Content::Null
        } else if let Some(character) = text.chars().find(|&character| is_forbidden(character)) {
            // Escapes can say what the file itself must not hold.
            self.report.add(syntax::forbidden(span, character));
            let rest = text.replace(is_forbidden, "");
            Content::Scalar(Text::new(self.file, raw, &rest))
        } else {
            Content::Scalar(Text::new(self.file, raw, text))
        };
        Node::new(self.file, span, content)
    }

    /// The items of a list.
    fn sequence(&mut self, start: &Marks, depth: usize) -> Result<Node, Stop> {
        let mut items = Vec::new();
        loop {
            let (event, marks) = self.next()?;
            if event == Event::SequenceEnd {
                let span = self.around(start, &marks);
                return Ok(Node::new(self.file, span, Content::Sequence(items)));
            }
            items.extend(self.node(event, &marks, depth + 1)?);
        }
    }

    /// The entries of a mapping.
    fn mapping(&mut self, start: &Marks, depth: usize) -> Result<Node, Stop> {
        let mut entries: Vec<(Text, Node)> = Vec::new();
        loop {
            let (event, marks) = self.next()?;
            if event == Event::MappingEnd {
                let span = self.around(start, &marks);
                return Ok(Node::new(self.file, span, Content::Mapping(entries)));
            }
            let key = self.node(event, &marks, depth + 1)?;
            let (event, marks) = self.next()?;
            let value = self.node(event, &marks, depth + 1)?;
            let key = key.map(|key| self.key(key)).transpose()?.flatten();
            let Some(key) = key else {
                continue;
            };
            let Some((key, value)) = value.and_then(|value| self.has_colon(key, value)) else {
                continue;
            };
            match entries.iter().find(|(other, _)| other.text == key.text) {
                Some((first, _)) => {
                    let message = message!("yaml-twice", name = &key.text);
                    let twice = Diagnostic::new(Code::YamlDuplicateKey, key.span, message)
                        .related(first.span, message!("the-first"));
                    self.report.add(twice);
                }
                None => entries.push((key, value)),
            }
        }
    }

    /// A key must be a text.
    fn key(&mut self, key: Node) -> Result<Option<Text>, Stop> {
        if let Content::Scalar(text) = key.content {
            return self.without_strange_blanks(text).map(Some);
        }
        let message = message!("yaml-key");
        self.report
            .add(Diagnostic::new(Code::YamlUnsupported, key.span, message));
        Ok(None)
    }

    /// Blanks that are not YAML's, or cannot be seen, before a name: they come with copied text. The first make what is
    /// indented look as if it were not, so reading ends.
    fn without_strange_blanks(&mut self, mut key: Text) -> Result<Text, Stop> {
        let first = key.text.chars().next().unwrap_or_default();
        let start = key.span.start();
        let place = Span::new(self.file, start, start + first.len_utf8());
        if first.is_whitespace() && first != ' ' {
            let message = message!("yaml-strange-blank");
            self.report.add(syntax::syntax(place, message));
            return Err(Stop);
        }
        if is_invisible(first) {
            self.report.add(syntax::forbidden(place, first));
            key.text.remove(0);
        }
        Ok(key)
    }

    /// Between `{` and `}`, a "field" without a colon: its blank is missing, or a comma has cut a text in two.
    fn has_colon(&mut self, key: Text, value: Node) -> Option<(Text, Node)> {
        let written = value.content != Content::Null
            || self.file.text[key.span.end()..]
                .trim_start()
                .starts_with(':');
        if written {
            return Some((key, value));
        }
        let Some(colon) = self.file.words(key.span).find(':') else {
            let message = message!("yaml-cut", words = &key.text);
            self.report.add(syntax::syntax(key.span, message));
            return None;
        };
        let (start, end) = (key.span.start(), key.span.end());
        let colon = start + colon;
        let place = Span::new(self.file, colon, colon + 1);
        self.report
            .add(syntax::syntax(place, message!("yaml-no-blank")));
        let text = Text::verbatim(self.file, colon + 1..end);
        let value = Node::new(self.file, text.span, Content::Scalar(text));
        Some((Text::verbatim(self.file, start..colon), value))
    }

    /// `{{` without quotation marks: brackets to YAML, a reference to everybody else.
    fn refuse_bare_reference(&mut self, marks: &Marks) -> Result<(), Stop> {
        let start = self.range(marks).start;
        if !self.file.text[start..].starts_with("{{") {
            return Ok(());
        }
        let line = self.file.text[start..]
            .lines()
            .next()
            .unwrap_or_default()
            .trim_end();
        self.report.add(syntax::reference(Span::new(
            self.file,
            start,
            start + line.len(),
        )));
        Err(Stop)
    }

    /// A `#` with a word right after it, behind a text without quotation marks: a hashtag, cut off by YAML.
    fn refuse_hashtag(&mut self, scalar: &Range<usize>) {
        let rest = self.file.text[scalar.end..]
            .lines()
            .next()
            .unwrap_or_default();
        let at = scalar.end + (rest.len() - rest.trim_start().len());
        let mut characters = self.file.text[at..].chars();
        if characters.next() == Some('#') && characters.next().is_some_and(char::is_alphanumeric) {
            let end = scalar.end + rest.trim_end().len();
            self.report.add(syntax::hash(Span::new(self.file, at, end)));
        }
    }

    /// Anchors, aliases and tags.
    fn refuse_properties(&mut self, event: &Event<'a>, marks: &Marks) {
        let (Event::Scalar(_, _, anchor, tag)
        | Event::SequenceStart(_, anchor, tag)
        | Event::MappingStart(_, anchor, tag)) = event
        else {
            return self.unsupported(marks, message!("yaml-alias"));
        };
        if *anchor > 0 {
            // The parser names the place of the value behind the anchor.
            let value = self.range(marks).start;
            let start = self.file.text[..value].rfind('&').unwrap_or(value);
            let length = self.file.text[start..]
                .find(char::is_whitespace)
                .unwrap_or_default();
            let place = Span::new(self.file, start, start + length);
            let message = message!("yaml-anchor");
            self.report
                .add(Diagnostic::new(Code::YamlUnsupported, place, message));
        }
        if tag.is_some() {
            let marks = marks.tag_span().unwrap_or(*marks);
            self.unsupported(&marks, message!("yaml-tag"));
        }
    }

    /// YAML that records do not use.
    fn unsupported(&mut self, marks: &Marks, message: Message) {
        let place = self.span(marks);
        self.report
            .add(Diagnostic::new(Code::YamlUnsupported, place, message));
    }

    /// The byte range of an event in the file.
    fn range(&self, marks: &Marks) -> Range<usize> {
        let range = marks
            .byte_range()
            .expect("a parser over a str knows its byte offsets");
        self.base + range.start..self.base + range.end
    }

    /// The place of an event.
    fn span(&self, marks: &Marks) -> Span {
        let range = self.range(marks);
        Span::new(self.file, range.start, range.end)
    }

    /// From the first event of a collection to its last, without the blank lines after it.
    fn around(&self, start: &Marks, end: &Marks) -> Span {
        let (start, end) = (self.range(start).start, self.range(end).end);
        let length = self.file.text[start..end.max(start)].trim_end().len();
        Span::new(self.file, start, start + length)
    }
}

/// Sorts the parser's errors.
fn fault(error: &ScanError) -> Fault {
    match error.kind() {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar => Fault::Tab,
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement => Fault::Colon,
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => {
            Fault::OpenQuote
        }
        ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => Fault::AfterQuote,
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator => Fault::Bracket,
        ErrorKind::InvalidBlockScalarHeader => Fault::BlockWords,
        ErrorKind::UnexpectedCharacter { character } => Fault::Character(*character),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate => Fault::Escape,
        ErrorKind::RecursionLimitExceeded => Fault::TooDeep,
        ErrorKind::InvalidIndentation
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::SimpleKeyExpected
        | ErrorKind::InvalidSimpleKey
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::MappingKeyNotAllowed => Fault::Indentation,
        _ => Fault::Other,
    }
}
