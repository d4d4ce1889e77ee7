//! A value of one record as it is written into another: in block style, whatever its style was.
//!
//! In: a node and its file. Out: YAML as it stands behind the colon of a field. Comments stay behind.

use crate::diagnostic::SourceFile;
use crate::source::{Content, Node, Text};

/// The YAML behind a colon: ` value`, or lines of its own after a line break, indented by nothing.
pub(super) fn block(node: &Node, file: &SourceFile) -> String {
    match &node.content {
        Content::Null => String::new(),
        Content::Scalar(text) => format!(" {}", scalar(text, file)),
        Content::Sequence(items) => items.iter().map(|node| item(node, file)).collect(),
        Content::Mapping(entries) => {
            let line = |(key, value): &(Text, Node)| {
                let key = scalar(key, file);
                format!("\n{key}:{}", indented(&block(value, file)))
            };
            entries.iter().map(line).collect()
        }
    }
}

/// An item of a list: what it holds begins on the line of its dash.
fn item(node: &Node, file: &SourceFile) -> String {
    let inner = indented(&block(node, file));
    let inner = inner.trim_start();
    format!("\n- {inner}")
}

/// The same with its further lines indented once more.
fn indented(text: &str) -> String {
    text.replace('\n', "\n  ")
}

/// A text on one line as it was written, with its quotation marks; one over several lines joined or in a literal block.
fn scalar(text: &Text, file: &SourceFile) -> String {
    let written = file.words(text.span);
    if !written.contains('\n') {
        written.to_owned()
    } else if text.text.trim_end().contains('\n') {
        format!("|-\n{}", text.text.trim_end())
    } else {
        format!("'{}'", text.text.trim_end().replace('\'', "''"))
    }
}
