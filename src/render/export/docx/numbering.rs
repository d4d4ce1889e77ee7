//! Lists of a document: how deep which item stands, and where the numbers begin.
//!
//! In: lists in the order in which they begin. Out: `numbering.xml`.

use crate::render::xml::{self, Xml, attribute};

use super::namespaces::NAMES;

/// How many levels a list can have in the format.
const LEVELS: usize = 9;

/// A numbered list.
#[derive(Debug, Clone, Copy)]
pub struct Numbered {
    /// How deep it stands.
    pub depth: usize,
    /// Its first number.
    pub start: u64,
}

/// The list of every item without a number.
pub const BULLETS: usize = 1;

/// `numbering.xml` for the numbered lists of a document.
pub fn numbering(lists: &[Numbered]) -> String {
    xml::document(|xml| {
        let root = xml.create_element("w:numbering").with_attributes(NAMES);
        root.write_inner_content(|xml| {
            levels(xml, 0, |_| ("bullet", "•".to_owned()))?;
            levels(xml, 1, |level| ("decimal", format!("%{}.", level + 1)))?;
            list(xml, BULLETS, 0, None)?;
            for (index, numbers) in lists.iter().enumerate() {
                list(xml, numbered(index), 1, Some(*numbers))?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

/// The id of a numbered list, by its place among them.
pub fn numbered(index: usize) -> usize {
    BULLETS + 1 + index
}

/// The level of items at a depth: those too deep for the format stand at its last.
pub fn level(depth: usize) -> usize {
    depth.min(LEVELS - 1)
}

/// How the levels of a sort of list look.
fn levels(
    xml: &mut Xml,
    id: usize,
    mark: impl Fn(usize) -> (&'static str, String),
) -> std::io::Result<()> {
    let id = id.to_string();
    let sort = xml.create_element("w:abstractNum");
    let sort = sort.with_attribute(("w:abstractNumId", id.as_str()));
    sort.write_inner_content(|xml| {
        attribute(xml, "w:multiLevelType", "multilevel")?;
        for level in 0..LEVELS {
            let number = level.to_string();
            let element = xml.create_element("w:lvl");
            let element = element.with_attribute(("w:ilvl", number.as_str()));
            element.write_inner_content(|xml| {
                let (format, text) = mark(level);
                attribute(xml, "w:start", "1")?;
                attribute(xml, "w:numFmt", format)?;
                attribute(xml, "w:lvlText", &text)?;
                attribute(xml, "w:lvlJc", "left")?;
                xml.create_element("w:pPr").write_inner_content(|xml| {
                    let left = (360 * (level + 1)).to_string();
                    xml::empty(
                        xml,
                        "w:ind",
                        [("w:left", left.as_str()), ("w:hanging", "360")],
                    )
                })?;
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

/// A list of a sort. A numbered one begins anew at the level at which its items stand.
fn list(xml: &mut Xml, id: usize, sort: usize, numbers: Option<Numbered>) -> std::io::Result<()> {
    let (id, sort) = (id.to_string(), sort.to_string());
    let list = xml.create_element("w:num");
    let list = list.with_attribute(("w:numId", id.as_str()));
    list.write_inner_content(|xml| {
        attribute(xml, "w:abstractNumId", &sort)?;
        if let Some(Numbered { depth, start }) = numbers {
            let level = level(depth).to_string();
            let first = xml.create_element("w:lvlOverride");
            let first = first.with_attribute(("w:ilvl", level.as_str()));
            first
                .write_inner_content(|xml| attribute(xml, "w:startOverride", &start.to_string()))?;
        }
        Ok(())
    })?;
    Ok(())
}
