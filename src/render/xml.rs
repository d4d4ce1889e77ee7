//! The writing of XML: documents of elements, each text and attribute escaped by the library.
//!
//! In: closures that write elements. Out: a document. Knows no feed, sitemap or document.

use std::borrow::Cow;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// What elements are written to.
pub type Xml = Writer<Vec<u8>>;

/// A document: the declaration, and what the closure writes.
pub fn document(write: impl FnOnce(&mut Xml) -> io::Result<()>) -> String {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))
        .and_then(|()| write(&mut xml))
        .expect("writing to memory never fails");
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("what is written to the document is text")
}

/// An element with attributes that holds nothing.
pub fn empty<'a>(
    xml: &mut Xml,
    name: &str,
    attributes: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> io::Result<()> {
    let element = xml.create_element(name);
    element.with_attributes(attributes).write_empty()?;
    Ok(())
}

/// An element that says one thing by the attribute `w:val`, as nearly all of WordprocessingML do.
pub fn attribute(xml: &mut Xml, name: &str, value: &str) -> io::Result<()> {
    empty(xml, name, [("w:val", value)])
}

/// An element that holds a text.
pub fn text<'a>(
    xml: &mut Xml,
    name: &str,
    attributes: impl IntoIterator<Item = (&'a str, &'a str)>,
    text: &str,
) -> io::Result<()> {
    let text: Cow<'_, str> = if text.chars().all(fits) {
        text.into()
    } else {
        text.chars().filter(|character| fits(*character)).collect()
    };
    let element = xml.create_element(name);
    element
        .with_attributes(attributes)
        .write_text_content(BytesText::new(&text))?;
    Ok(())
}

/// Whether a character may stand in XML at all: no escape makes room for the others (XML 1.0, section 2.2).
fn fits(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}
