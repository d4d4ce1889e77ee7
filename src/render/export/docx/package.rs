//! The package: which part is what, and how parts lead to each other (ECMA-376, part 2).
//!
//! In: a document, and whose it is. Out: a file. Its parts are not compressed and bear no day, so that the same release is the same
//! bytes.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::render::xml;
use crate::site::{Card, SiteLanguage};

use super::document::{Document, link_id};
use super::numbering::numbering;
use super::styles::styles;

/// The relationships between parts begin with this.
const RELATIONSHIP: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts with the types of their content, without the beginning that all share.
const PARTS: [(&str, &str); 4] = [
    (
        "/word/document.xml",
        "officedocument.wordprocessingml.document.main+xml",
    ),
    (
        "/word/styles.xml",
        "officedocument.wordprocessingml.styles+xml",
    ),
    (
        "/word/numbering.xml",
        "officedocument.wordprocessingml.numbering+xml",
    ),
    ("/docProps/core.xml", "package.core-properties+xml"),
];

/// The file.
pub fn bytes(document: &Document, card: &Card, site: &SiteLanguage) -> Vec<u8> {
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", roots()),
        ("docProps/core.xml", properties(card, site)),
        ("word/_rels/document.xml.rels", relationships(document)),
        ("word/document.xml", document.xml()),
        ("word/numbering.xml", numbering(&document.lists)),
        ("word/styles.xml", styles(&site.language_and_region())),
    ];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, options)
            .and_then(|()| Ok(zip.write_all(text.as_bytes())?))
            .expect("writing to memory never fails");
    }
    let file = zip.finish().expect("writing to memory never fails");
    file.into_inner()
}

fn content_types() -> String {
    let names = "http://schemas.openxmlformats.org/package/2006/content-types";
    xml::document(|xml| {
        let root = xml.create_element("Types").with_attribute(("xmlns", names));
        root.write_inner_content(|xml| {
            for (ending, sort) in [
                (
                    "rels",
                    "application/vnd.openxmlformats-package.relationships+xml",
                ),
                ("xml", "application/xml"),
            ] {
                let attributes = [("Extension", ending), ("ContentType", sort)];
                xml::empty(xml, "Default", attributes)?;
            }
            for (part, sort) in PARTS {
                let sort = format!("application/vnd.openxmlformats-{sort}");
                let attributes = [("PartName", part), ("ContentType", sort.as_str())];
                xml::empty(xml, "Override", attributes)?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

/// What the package is: a document, and what is said of it.
fn roots() -> String {
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    leading(&[
        (
            "document".to_owned(),
            format!("{RELATIONSHIP}/officeDocument"),
            "word/document.xml".to_owned(),
            false,
        ),
        (
            "core".to_owned(),
            core.to_owned(),
            "docProps/core.xml".to_owned(),
            false,
        ),
    ])
}

/// What the document leads to: its styles, its lists, and addresses outside.
fn relationships(document: &Document) -> String {
    let own = ["styles", "numbering"].map(|part| {
        (
            part.to_owned(),
            format!("{RELATIONSHIP}/{part}"),
            format!("{part}.xml"),
            false,
        )
    });
    let links = document.links.iter().enumerate();
    let links = links.map(|(at, address)| {
        (
            link_id(at),
            format!("{RELATIONSHIP}/hyperlink"),
            address.clone(),
            true,
        )
    });
    leading(&own.into_iter().chain(links).collect::<Vec<_>>())
}

/// Relationships: id, sort, target, and whether that lies outside.
fn leading(to: &[(String, String, String, bool)]) -> String {
    let names = "http://schemas.openxmlformats.org/package/2006/relationships";
    xml::document(|xml| {
        let root = xml
            .create_element("Relationships")
            .with_attribute(("xmlns", names));
        root.write_inner_content(|xml| {
            for (id, sort, target, outside) in to {
                let own = [("Id", id.as_str()), ("Type", sort), ("Target", target)];
                let mode = outside.then_some(("TargetMode", "External"));
                xml::empty(xml, "Relationship", own.into_iter().chain(mode))?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

/// Whose the document is, what it is about, in which language, and when it was out.
fn properties(card: &Card, site: &SiteLanguage) -> String {
    let names = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml::document(|xml| {
        let root = xml
            .create_element("cp:coreProperties")
            .with_attributes(names);
        root.write_inner_content(|xml| {
            xml::text(xml, "dc:title", [], &card.headline)?;
            xml::text(xml, "dc:creator", [], &site.publisher)?;
            xml::text(xml, "dc:language", [], &site.tag)?;
            let released = card.metadata.released.rfc3339();
            xml::text(
                xml,
                "dcterms:created",
                [("xsi:type", "dcterms:W3CDTF")],
                &released,
            )
        })?;
        Ok(())
    })
}
