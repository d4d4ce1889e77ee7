//! One release in every format: all of them say the same words in the same order, and the same command gives the same bytes.
//!
//! In: the repository's releases, and one with everything that prose can hold, in each language and in two. Out: nothing but agreement.
//! Words are read back by readers of the formats: HTML as browsers read it, Markdown, XML.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::io::{Cursor, Read};
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use scraper::{ElementRef, Html, Node, Selector};

use crate::site::{REPOSITORY, Site, errors};
use crate::trial::expect;

/// What is taken out: release and languages.
const EXPORTS: [(&str, &str); 7] = [
    ("evolaq-skovde", "lv,en"),
    ("hop-torun-conference", "lv,en"),
    ("hop-project-sheet", "lv,en"),
    ("wir-linz-kassel", "lv,en,ro"),
    ("volunteering-promoters", "ro"),
    ("volunteering-promoters", "lv,en"),
    ("everything", "en"),
];

/// The repository's site with one more release, whose prose holds everything that prose can hold.
fn with_everything() -> Site {
    let site = Site::of_the_repository();
    crate::edits::edit(
        &site,
        Path::new(&format!("{REPOSITORY}/tests/export/everything.edit")),
    );
    site
}

/// Emphasis, links, quotations, lists and tables, whole as each format has them.
fn everything_is_written_as_the_files_beside_it_show() {
    let site = with_everything();
    for format in ["md", "html"] {
        let written = exported(&site, "everything", "en", format);
        let beside = format!("{REPOSITORY}/tests/export/everything.{format}.txt");
        expect(Path::new(&beside), &String::from_utf8(written).unwrap()).unwrap();
    }
}

/// What an export prints.
fn exported(site: &Site, id: &str, languages: &str, format: &str) -> Vec<u8> {
    let output = site.run(&["export", id, "--lang", languages, "--format", format]);
    assert_eq!(output.status.code(), Some(0), "{id}: {}", errors(&output));
    output.stdout
}

/// The words of a text, one after the other, as a reader of any format has them.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// The words of plain text without what only plain text has: lines under headings, notes and their numbers, marks of lists.
fn of_text(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let is_line = |line: &str| !line.is_empty() && line.chars().all(|it| "-= ".contains(it));
    // Text alone says above that the second language follows.
    let announced = |line: &str| ["English below", "În română mai jos"].contains(&line);
    let lines = text
        .lines()
        .skip_while(|line| announced(line) || line.is_empty());
    let lines = lines.filter(|line| !is_line(line));
    let lines = lines.filter(|line| !line.starts_with('['));
    let text = lines.collect::<Vec<_>>().join("\n");
    let mut words = words(&without_notes(&text));
    words.retain(|word| word != "•" && !is_list_number(word));
    words
}

/// A text without the numbers of its notes.
fn without_notes(text: &str) -> String {
    let mut parts = text.split("\u{a0}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once(']').unwrap();
        assert!(number.parse::<u32>().is_ok(), "{part}");
        out += rest;
    }
    out
}

/// Whether a word is the number of an item.
fn is_list_number(word: &str) -> bool {
    word.strip_suffix('.')
        .is_some_and(|digits| digits.len() == 1 && digits.parse::<u8>().is_ok())
}

fn of_html(bytes: &[u8]) -> Vec<String> {
    let html = Html::parse_fragment(std::str::from_utf8(bytes).unwrap());
    let all = Selector::parse("*").unwrap();
    for element in html.select(&all) {
        foreign_to_other_systems(element);
    }
    let mut text = String::new();
    for node in html.tree.root().descendants() {
        match node.value() {
            Node::Text(words) => text.push_str(words),
            // Blocks part words; inlines do not.
            Node::Element(element) if !["a", "em", "strong", "span"].contains(&element.name()) => {
                text.push(' ');
            }
            _ => {}
        }
    }
    words(&text)
        .into_iter()
        .filter(|word| !is_list_number(word))
        .collect()
}

/// Nothing in a fragment hangs on the site that it comes from.
fn foreign_to_other_systems(element: ElementRef<'_>) {
    for (name, value) in element.value().attrs() {
        assert!(
            ["lang", "href", "hreflang", "rel", "scope", "style", "start"].contains(&name),
            "{}",
            element.html()
        );
        if name == "style" {
            let known = ["text-align:center", "text-align:right"];
            assert!(known.contains(&value), "{value}");
        }
        if name == "href" {
            assert!(
                ["https:", "http:", "mailto:", "tel:"]
                    .iter()
                    .any(|scheme| value.starts_with(scheme)),
                "{value}"
            );
        }
    }
}

fn of_markdown(bytes: &[u8]) -> Vec<String> {
    let markdown = String::from_utf8(bytes.to_vec()).unwrap();
    let mut text = String::new();
    for event in Parser::new_ext(&markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::Html(html) | Event::InlineHtml(html) => panic!("{html}"),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link)
            | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. }) => {}
            _ => text.push(' '),
        }
    }
    words(&text)
        .into_iter()
        .filter(|word| !is_list_number(word))
        .collect()
}

/// A part of a package.
fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut part)
        .unwrap();
    part
}

fn of_docx(bytes: &[u8]) -> Vec<String> {
    let zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for name in zip.file_names() {
        roxmltree::Document::parse(&part(bytes, &name.unwrap())).unwrap();
    }
    let document = part(bytes, "word/document.xml");
    let document = roxmltree::Document::parse(&document).unwrap();
    let mut text = String::new();
    for node in document.descendants() {
        match node.tag_name().name() {
            "t" => text.push_str(node.text().unwrap_or_default()),
            "p" | "br" => text.push(' '),
            _ => {}
        }
    }
    words(&text)
        .into_iter()
        .filter(|word| !is_list_number(word))
        .collect()
}

fn all_formats_say_the_same_words() {
    let site = with_everything();
    for (id, languages) in EXPORTS {
        let text = of_text(&exported(&site, id, languages, "text"));
        assert!(text.len() > 50, "{id}: {text:?}");
        for (format, read) in [
            ("html", of_html as fn(&[u8]) -> Vec<String>),
            ("md", of_markdown),
            ("docx", of_docx),
        ] {
            let other = read(&exported(&site, id, languages, format));
            let differs = text
                .iter()
                .zip(&other)
                .position(|(one, other)| one != other);
            let at = differs.unwrap_or(text.len().min(other.len()));
            assert!(
                text == other,
                "{id} in {languages} as {format}: {:?} instead of {:?}",
                &other[at.saturating_sub(3)..other.len().min(at + 5)],
                &text[at.saturating_sub(3)..text.len().min(at + 5)],
            );
        }
    }
}

/// The items of a document for word processors: level, the first number of its list at that level (none without numbers), words.
fn items(bytes: &[u8]) -> Vec<(String, Option<String>, String)> {
    let (document, numbering) = (
        part(bytes, "word/document.xml"),
        part(bytes, "word/numbering.xml"),
    );
    let (document, numbering) = (
        roxmltree::Document::parse(&document).unwrap(),
        roxmltree::Document::parse(&numbering).unwrap(),
    );
    let named = |node: roxmltree::Node<'_, '_>, name: &str| {
        let own = node.attributes().find(|it| it.name() == name);
        own.map(|it| it.value().to_owned())
    };
    let start = |list: &str, level: &str| {
        let is = |node: &roxmltree::Node<'_, '_>, tag: &str, name: &str, value: &str| {
            node.tag_name().name() == tag && named(*node, name).as_deref() == Some(value)
        };
        let mut nodes = numbering.descendants();
        let list = nodes.find(|it| is(it, "num", "numId", list)).unwrap();
        let own = list
            .children()
            .find(|it| is(it, "lvlOverride", "ilvl", level));
        own.and_then(|it| named(it.first_element_child()?, "val"))
    };
    let paragraphs = document
        .descendants()
        .filter(|it| it.tag_name().name() == "p");
    let items = paragraphs.filter_map(|paragraph| {
        let of = |tag: &str| {
            let mut nodes = paragraph.descendants();
            nodes
                .find(|it| it.tag_name().name() == tag)
                .and_then(|it| named(it, "val"))
        };
        let (list, level) = (of("numId")?, of("ilvl")?);
        let texts = paragraph
            .descendants()
            .filter(|it| it.tag_name().name() == "t");
        let words = texts.filter_map(|it| it.text()).collect();
        Some((level.clone(), start(&list, &level), words))
    });
    items.collect()
}

/// A list in an item counts from its own first number, and every item has its mark.
fn lists_of_a_document_count_where_they_stand() {
    let site = with_everything();
    let items = items(&exported(&site, "everything", "en", "docx"));
    let items = items.iter().map(|(level, start, words)| {
        let start = start.as_deref().unwrap_or("•");
        format!("{level} {start} {words}")
    });
    let items: Vec<String> = items.collect();
    let from = items.iter().position(|it| it == "0 • one").unwrap();
    let expected = [
        "0 • one",
        "0 • two",
        "1 • inner item",
        "1 • another",
        "0 • three",
        "0 1 First item",
        "0 1 Second item of two lines",
        "1 1 Inner first",
        "1 1 Inner second",
        "0 1 Third item",
        "1 3 Inner third",
        "1 3 Inner fourth",
        "0 • ",
        "1 • An item that begins with a list",
        "1 • and goes on",
    ];
    assert_eq!(items[from..from + expected.len()], expected);
}

/// Attachments are links; where the site does not say its own address, nothing leads into it and words stand for pictures.
fn media_can_be_reached_or_are_told() {
    let site = with_everything();
    let folder = Path::new(REPOSITORY).join("tests/export");
    let add = |case: &str| crate::edits::edit(&site, &folder.join(case));
    add("media.edit");
    site.write(
        "content/media/2018/hall.jpg",
        &crate::pictures::jpeg(640, 16),
    );
    site.write("content/media/2018/programme.pdf", b"%PDF-1.4\n");
    let export = |format: &str| exported(&site, "everything", "en", format);
    let text = |format: &str| String::from_utf8(export(format)).unwrap();
    let address = "https://zinas.daugavpils.example/media/programme-1ca8ba2e.pdf";
    let links = || part(&export("docx"), "word/_rels/document.xml.rels");
    let plain = text("text");
    assert!(plain.contains(&format!(" {address}\n")), "{plain}");
    assert!(!plain.contains(&format!("] {address}")), "{plain}");
    assert!(text("html").contains(&format!("<li><a href=\"{address}\">")));
    assert!(text("html").contains("<img src=\"https://"));
    let markdown = text("md");
    assert!(markdown.contains(&format!("({address})")), "{markdown}");
    assert!(links().contains(&format!("Target=\"{address}\"")));
    add("no-address.edit");
    for format in ["text", "html", "md"] {
        let text = text(format);
        let inside = ["../", "media/", "zinas.daugavpils"];
        assert!(!inside.iter().any(|it| text.contains(it)), "{text}");
        assert!(text.contains("Programme (PDF, "), "{text}");
        assert!(text.contains("Picture: The hall"), "{text}");
    }
    assert!(!links().contains("../") && !links().contains("zinas.daugavpils"));
}

fn the_same_command_gives_the_same_bytes() {
    let site = with_everything();
    for format in ["text", "html", "md", "docx"] {
        let once = exported(&site, "everything", "en", format);
        assert!(
            once == exported(&site, "everything", "en", format),
            "{format}"
        );
    }
}

/// What has been asked for and cannot be given, each with what is said.
fn what_is_not_there_is_said() {
    let site = with_everything();
    let cases = [
        (
            vec!["export", "hop-torun-conferenc", "--format", "text"],
            "error: there is no release \"hop-torun-conferenc\"; did you mean \"hop-torun-conference\"?\n",
        ),
        (
            vec!["export", "everything", "--format", "text", "--lang", "de"],
            "error: the release \"everything\" has no article in \"de\"; it has en\n",
        ),
        (
            vec!["--ui-lang", "lv", "export", "draft", "--format", "text"],
            "kļūda: „draft” ir melnraksts; lai to tomēr eksportētu, pievienojiet --drafts\n",
        ),
        (
            vec!["--ui-lang", "ro", "export", "embargoed", "--format", "text"],
            "eroare: „embargoed” nu este încă publicat; --now cu o dată ulterioară arată ce va apărea\n",
        ),
    ];
    for (arguments, expected) in cases {
        let output = site.run(&arguments);
        assert_eq!(errors(&output), expected);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
    }
}

crate::trial::trials! {
    tests: [everything_is_written_as_the_files_beside_it_show, all_formats_say_the_same_words, lists_of_a_document_count_where_they_stand, media_can_be_reached_or_are_told, the_same_command_gives_the_same_bytes, what_is_not_there_is_said],
}
