//! Articles as paragraphs, runs and tables.
//!
//! In: articles. Out: the body of `document.xml`, the links that it names, and its numbered lists.

use crate::article::{Alignment, Article, Block, Cell, Inline, Table, Target};
use crate::render::xml::{self, Xml, attribute};

use super::namespaces::NAMES;
use super::numbering::{BULLETS, Numbered, level, numbered};

/// A paragraph of the document.
#[derive(Debug)]
enum Part {
    Paragraph(Paragraph),
    Table(Vec<Vec<Vec<Run>>>, Vec<Alignment>),
}

/// A paragraph with its style.
#[derive(Debug, Clone, Default)]
struct Paragraph {
    style: &'static str,
    /// The list that it is an item of, and how deep.
    item: Option<(usize, usize)>,
    /// How far it stands in besides, in steps.
    indent: usize,
    /// Whether it begins a page.
    page: bool,
    runs: Vec<Run>,
}

/// Words of one look.
#[derive(Debug, Clone)]
struct Run {
    text: String,
    look: Look,
    /// The link that it is a part of, by its number from 0.
    link: Option<usize>,
}

/// How words look, and in which language they are.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Look {
    strong: bool,
    emphasis: bool,
    language: String,
}

/// A document that grows by articles.
#[derive(Debug, Default)]
pub struct Document {
    parts: Vec<Part>,
    /// Where the links lead.
    pub links: Vec<String>,
    /// The numbered lists.
    pub lists: Vec<Numbered>,
}

/// Where a block stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// How many quotations and lists are around it.
    depth: usize,
    /// Whether a quotation is.
    quoted: bool,
}

impl Document {
    /// Adds an article in a language; the second and every further one begins a page.
    pub fn article(
        &mut self,
        article: &Article,
        media: &[Block],
        language: &str,
        address: &dyn Fn(&Target) -> Option<String>,
    ) {
        let look = Look {
            strong: false,
            emphasis: false,
            language: language.to_owned(),
        };
        let page = !self.parts.is_empty();
        let mut writer = Writer {
            document: self,
            look,
            address,
        };
        let runs = writer.runs(&article.headline);
        writer.push(Paragraph {
            style: "Heading1",
            page,
            runs,
            ..Paragraph::default()
        });
        for notice in &article.notices {
            let mut runs = writer.runs(&notice.content);
            for run in &mut runs {
                run.look.strong = true;
            }
            writer.push(Paragraph {
                runs,
                ..Paragraph::default()
            });
        }
        let blocks = article.blocks.iter().map(|slotted| &slotted.block);
        for block in blocks.chain(media) {
            writer.block(block, Place::default());
        }
    }

    /// `document.xml`.
    pub fn xml(&self) -> String {
        xml::document(|xml| {
            let root = xml.create_element("w:document").with_attributes(NAMES);
            root.write_inner_content(|xml| {
                xml.create_element("w:body").write_inner_content(|xml| {
                    self.parts.iter().try_for_each(|part| write(xml, part))?;
                    xml.create_element("w:sectPr").write_inner_content(page)?;
                    Ok(())
                })?;
                Ok(())
            })?;
            Ok(())
        })
    }
}

/// Adds blocks of one article.
struct Writer<'w> {
    document: &'w mut Document,
    look: Look,
    address: &'w dyn Fn(&Target) -> Option<String>,
}

impl Writer<'_> {
    fn push(&mut self, paragraph: Paragraph) {
        self.document.parts.push(Part::Paragraph(paragraph));
    }

    fn block(&mut self, block: &Block, place: Place) {
        let style = match block {
            Block::Heading { level: 2, .. } => "Heading2",
            Block::Heading { level: 3, .. } => "Heading3",
            Block::Heading { .. } => "Heading4",
            _ if place.quoted => "Quote",
            _ => "",
        };
        match block {
            Block::Heading { content, .. } | Block::Paragraph(content) => {
                let runs = self.runs(content);
                self.push(Paragraph {
                    style,
                    indent: place.depth,
                    runs,
                    ..Paragraph::default()
                });
            }
            Block::Quote(blocks) => {
                let place = Place {
                    depth: place.depth + 1,
                    quoted: true,
                };
                for block in blocks {
                    self.block(block, place);
                }
            }
            Block::List { start, items } => self.list(*start, items, place),
            Block::Table(table) => self.table(table),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>], place: Place) {
        let list = start.map_or(BULLETS, |start| {
            let depth = place.depth;
            self.document.lists.push(Numbered { depth, start });
            numbered(self.document.lists.len() - 1)
        });
        let inner = Place {
            depth: place.depth + 1,
            ..place
        };
        for item in items {
            let first = self.document.parts.len();
            // The first paragraph of an item carries its mark; where it begins with something else, an empty one does.
            if matches!(
                item.first(),
                None | Some(Block::List { .. } | Block::Table(_))
            ) {
                self.push(Paragraph::default());
            }
            for block in item {
                self.block(block, inner);
            }
            if let Some(Part::Paragraph(paragraph)) = self.document.parts.get_mut(first)
                && paragraph.item.is_none()
            {
                paragraph.item = Some((list, place.depth));
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let mut row = |cells: &[Cell], strong: bool| -> Vec<Vec<Run>> {
            let runs = cells.iter().map(|cell| {
                let mut runs = self.runs(cell);
                for run in &mut runs {
                    run.look.strong |= strong;
                }
                runs
            });
            runs.collect()
        };
        let mut rows = vec![row(&table.head, true)];
        rows.extend(table.rows.iter().map(|cells| row(cells, false)));
        let part = Part::Table(rows, table.columns.clone());
        self.document.parts.push(part);
    }

    fn runs(&mut self, inlines: &[Inline]) -> Vec<Run> {
        let mut runs = Vec::new();
        let look = self.look.clone();
        self.write(inlines, &look, None, &mut runs);
        runs
    }

    fn write(&mut self, inlines: &[Inline], look: &Look, link: Option<usize>, runs: &mut Vec<Run>) {
        for inline in inlines {
            let mut run = |text: &str, look: Look| match runs.last_mut() {
                Some(last)
                    if last.look == look
                        && last.link == link
                        && ![last.text.as_str(), text].contains(&"\n") =>
                {
                    last.text.push_str(text);
                }
                _ => runs.push(Run {
                    text: text.to_owned(),
                    look,
                    link,
                }),
            };
            match inline {
                Inline::Text { text, .. } => run(text, look.clone()),
                Inline::Foreign { language, text } => {
                    let language = language.as_deref().unwrap_or(&look.language).to_owned();
                    run(
                        text,
                        Look {
                            language,
                            ..look.clone()
                        },
                    );
                }
                Inline::Break => run("\n", look.clone()),
                Inline::Fact { content, .. } => self.write(content, look, link, runs),
                Inline::Emphasis(content) => {
                    let look = Look {
                        emphasis: true,
                        ..look.clone()
                    };
                    self.write(content, &look, link, runs);
                }
                Inline::Strong(content) => {
                    let look = Look {
                        strong: true,
                        ..look.clone()
                    };
                    self.write(content, &look, link, runs);
                }
                Inline::Link {
                    target, content, ..
                } => {
                    let link = (self.address)(target).map(|address| {
                        self.document.links.push(address);
                        self.document.links.len() - 1
                    });
                    self.write(content, look, link, runs);
                }
            }
        }
    }
}

/// The id of a link in the relationships of the document.
pub fn link_id(link: usize) -> String {
    format!("link{}", link + 1)
}

fn write(xml: &mut Xml, part: &Part) -> std::io::Result<()> {
    match part {
        Part::Paragraph(paragraph) => write_paragraph(xml, paragraph, None),
        Part::Table(rows, columns) => write_table(xml, rows, columns),
    }
}

fn write_paragraph(
    xml: &mut Xml,
    paragraph: &Paragraph,
    column: Option<Alignment>,
) -> std::io::Result<()> {
    xml.create_element("w:p").write_inner_content(|xml| {
        xml.create_element("w:pPr").write_inner_content(|xml| {
            // In the order that the schema demands.
            if !paragraph.style.is_empty() {
                attribute(xml, "w:pStyle", paragraph.style)?;
            }
            if paragraph.page {
                xml::empty(xml, "w:pageBreakBefore", [])?;
            }
            if let Some((list, depth)) = paragraph.item {
                xml.create_element("w:numPr").write_inner_content(|xml| {
                    attribute(xml, "w:ilvl", &level(depth).to_string())?;
                    attribute(xml, "w:numId", &list.to_string())
                })?;
            } else if paragraph.indent > 0 {
                let left = (360 * paragraph.indent).to_string();
                xml::empty(xml, "w:ind", [("w:left", left.as_str())])?;
            }
            match column {
                Some(Alignment::Center) => attribute(xml, "w:jc", "center")?,
                Some(Alignment::End) => attribute(xml, "w:jc", "right")?,
                Some(Alignment::Start) | None => {}
            }
            Ok(())
        })?;
        write_runs(xml, &paragraph.runs)
    })?;
    Ok(())
}

/// Runs; those of one link together.
fn write_runs(xml: &mut Xml, runs: &[Run]) -> std::io::Result<()> {
    for together in runs.chunk_by(|one, next| one.link == next.link) {
        match together[0].link {
            None => together.iter().try_for_each(|run| write_run(xml, run))?,
            Some(link) => {
                let id = link_id(link);
                let element = xml.create_element("w:hyperlink");
                let element = element.with_attribute(("r:id", id.as_str()));
                element.write_inner_content(|xml| {
                    together.iter().try_for_each(|run| write_run(xml, run))
                })?;
            }
        }
    }
    Ok(())
}

fn write_run(xml: &mut Xml, run: &Run) -> std::io::Result<()> {
    xml.create_element("w:r").write_inner_content(|xml| {
        xml.create_element("w:rPr").write_inner_content(|xml| {
            if run.link.is_some() {
                attribute(xml, "w:rStyle", "Hyperlink")?;
            }
            if run.look.strong {
                xml::empty(xml, "w:b", [])?;
            }
            if run.look.emphasis {
                xml::empty(xml, "w:i", [])?;
            }
            attribute(xml, "w:lang", &run.look.language)
        })?;
        match run.text.as_str() {
            "\n" => xml::empty(xml, "w:br", []),
            text => xml::text(xml, "w:t", [("xml:space", "preserve")], text),
        }
    })?;
    Ok(())
}

fn write_table(
    xml: &mut Xml,
    rows: &[Vec<Vec<Run>>],
    columns: &[Alignment],
) -> std::io::Result<()> {
    xml.create_element("w:tbl").write_inner_content(|xml| {
        xml.create_element("w:tblPr").write_inner_content(|xml| {
            attribute(xml, "w:tblStyle", "TableGrid")?;
            xml::empty(xml, "w:tblW", [("w:w", "0"), ("w:type", "auto")])
        })?;
        xml.create_element("w:tblGrid").write_inner_content(|xml| {
            columns
                .iter()
                .try_for_each(|_| xml::empty(xml, "w:gridCol", []))
        })?;
        for (index, row) in rows.iter().enumerate() {
            xml.create_element("w:tr").write_inner_content(|xml| {
                if index == 0 {
                    xml.create_element("w:trPr")
                        .write_inner_content(|xml| xml::empty(xml, "w:tblHeader", []))?;
                }
                for (runs, column) in row.iter().zip(columns) {
                    let paragraph = Paragraph {
                        runs: runs.clone(),
                        ..Paragraph::default()
                    };
                    xml.create_element("w:tc").write_inner_content(|xml| {
                        write_paragraph(xml, &paragraph, Some(*column))
                    })?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    // The format asks for a paragraph behind a table.
    write_paragraph(xml, &Paragraph::default(), None)
}

/// A4 with margins of two centimetres and a half, in twentieths of a point.
fn page(xml: &mut Xml) -> std::io::Result<()> {
    xml::empty(xml, "w:pgSz", [("w:w", "11906"), ("w:h", "16838")])?;
    let margins = ["w:top", "w:right", "w:bottom", "w:left"].map(|side| (side, "1417"));
    let others = [("w:header", "708"), ("w:footer", "708"), ("w:gutter", "0")];
    xml::empty(xml, "w:pgMar", margins.into_iter().chain(others))
}
