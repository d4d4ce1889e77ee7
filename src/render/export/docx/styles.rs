//! The styles that paragraphs, words and tables name: a text face that every office has, headings in its bold.
//!
//! In: nothing. Out: `styles.xml`.

use std::io;

use crate::render::xml::{self, Xml, attribute};

use super::namespaces::NAMES;

/// The styles of headings: id, name, level from 0, half points.
const HEADINGS: [(&str, &str, &str, &str); 4] = [
    ("Heading1", "heading 1", "0", "36"),
    ("Heading2", "heading 2", "1", "28"),
    ("Heading3", "heading 3", "2", "24"),
    ("Heading4", "heading 4", "3", "22"),
];

/// `styles.xml`; the language is that of a document that says none.
pub fn styles(language: &str) -> String {
    xml::document(|xml| {
        let root = xml.create_element("w:styles").with_attributes(NAMES);
        root.write_inner_content(|xml| {
            defaults(xml, language)?;
            style(xml, "paragraph", "Normal", "Normal", true, |_| Ok(()))?;
            for (id, name, level, size) in HEADINGS {
                style(xml, "paragraph", id, name, false, |xml| {
                    heading(xml, level, size)
                })?;
            }
            style(xml, "paragraph", "Quote", "Quote", false, |xml| {
                xml.create_element("w:rPr")
                    .write_inner_content(|xml| xml::empty(xml, "w:i", []))?;
                Ok(())
            })?;
            style(xml, "character", "Hyperlink", "Hyperlink", false, |xml| {
                xml.create_element("w:rPr").write_inner_content(|xml| {
                    attribute(xml, "w:color", "0A5467")?;
                    attribute(xml, "w:u", "single")
                })?;
                Ok(())
            })?;
            style(xml, "table", "TableGrid", "Table Grid", false, borders)
        })?;
        Ok(())
    })
}

/// What holds where no style says otherwise.
fn defaults(xml: &mut Xml, language: &str) -> io::Result<()> {
    xml.create_element("w:docDefaults")
        .write_inner_content(|xml| {
            xml.create_element("w:rPrDefault")
                .write_inner_content(|xml| {
                    xml.create_element("w:rPr").write_inner_content(|xml| {
                        let faces = ["w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"];
                        xml::empty(xml, "w:rFonts", faces.map(|sort| (sort, "Calibri")))?;
                        attribute(xml, "w:sz", "22")?;
                        attribute(xml, "w:lang", language)
                    })?;
                    Ok(())
                })?;
            xml.create_element("w:pPrDefault")
                .write_inner_content(|xml| {
                    xml.create_element("w:pPr").write_inner_content(|xml| {
                        xml::empty(
                            xml,
                            "w:spacing",
                            [
                                ("w:after", "160"),
                                ("w:line", "276"),
                                ("w:lineRule", "auto"),
                            ],
                        )
                    })?;
                    Ok(())
                })?;
            Ok(())
        })?;
    Ok(())
}

/// A style of a sort.
fn style(
    xml: &mut Xml,
    sort: &str,
    id: &str,
    name: &str,
    default: bool,
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    let mut element = xml.create_element("w:style");
    element = element.with_attributes([("w:type", sort), ("w:styleId", id)]);
    if default {
        element = element.with_attribute(("w:default", "1"));
    }
    element.write_inner_content(|xml| {
        attribute(xml, "w:name", name)?;
        content(xml)
    })?;
    Ok(())
}

/// A heading of a level.
fn heading(xml: &mut Xml, level: &str, size: &str) -> io::Result<()> {
    attribute(xml, "w:basedOn", "Normal")?;
    attribute(xml, "w:next", "Normal")?;
    xml::empty(xml, "w:qFormat", [])?;
    xml.create_element("w:pPr").write_inner_content(|xml| {
        xml::empty(xml, "w:keepNext", [])?;
        xml::empty(xml, "w:spacing", [("w:before", "320"), ("w:after", "120")])?;
        attribute(xml, "w:outlineLvl", level)
    })?;
    xml.create_element("w:rPr").write_inner_content(|xml| {
        xml::empty(xml, "w:b", [])?;
        attribute(xml, "w:sz", size)
    })?;
    Ok(())
}

/// Lines around the cells of a table.
fn borders(xml: &mut Xml) -> io::Result<()> {
    xml.create_element("w:tblPr").write_inner_content(|xml| {
        xml.create_element("w:tblBorders")
            .write_inner_content(|xml| {
                let sides = [
                    "w:top",
                    "w:left",
                    "w:bottom",
                    "w:right",
                    "w:insideH",
                    "w:insideV",
                ];
                let line = [
                    ("w:val", "single"),
                    ("w:sz", "4"),
                    ("w:space", "0"),
                    ("w:color", "auto"),
                ];
                sides
                    .into_iter()
                    .try_for_each(|side| xml::empty(xml, side, line))
            })?;
        xml.create_element("w:tblCellMar")
            .write_inner_content(|xml| {
                for side in ["w:left", "w:right"] {
                    xml::empty(xml, side, [("w:w", "108"), ("w:type", "dxa")])?;
                }
                Ok(())
            })?;
        Ok(())
    })?;
    Ok(())
}
