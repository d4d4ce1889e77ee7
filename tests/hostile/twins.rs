//! Two sites that differ in what texts say, and in nothing else.
//!
//! In: the files of both. Out: where one has an element, an attribute, a key or an address that the other has not, and where a text
//! is not there whole.

use std::collections::BTreeMap;

use roxmltree::Document;
use scraper::{ElementRef, Html, Node};
use serde_json::Value;

/// The files of a site.
type Files = BTreeMap<String, Vec<u8>>;

/// Attributes that say words.
const WORDS: [&str; 6] = ["alt", "title", "content", "label", "aria-label", "lang"];

/// Where the trees of two sites differ.
pub fn differences(one: &Files, other: &Files) -> Vec<String> {
    let mut faults = Vec::new();
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    if names(one) != names(other) {
        faults.push(format!("other files: {:?} {:?}", names(one), names(other)));
    }
    for (path, bytes) in one {
        let (Ok(text), Some(Ok(twin))) = (
            std::str::from_utf8(bytes),
            other.get(path).map(|bytes| std::str::from_utf8(bytes)),
        ) else {
            continue;
        };
        let ending = path.rsplit('.').next().unwrap();
        let (tree, twin) = match ending {
            "html" => (page(text), page(twin)),
            "xml" => (document(text), document(twin)),
            // The keys of an index are the words that are searched.
            "json" if path.ends_with("/search.json") => continue,
            "json" => (keys(text), keys(twin)),
            _ => continue,
        };
        let at = tree.iter().zip(&twin).position(|(one, other)| one != other);
        if let Some(at) =
            at.or_else(|| (tree.len() != twin.len()).then(|| tree.len().min(twin.len())))
        {
            faults.push(format!(
                "{path}: {:?} instead of {:?}",
                tree.get(at),
                twin.get(at)
            ));
        }
    }
    faults
}

/// The elements of a page, with their attributes; the values of those that say no words.
fn page(text: &str) -> Vec<String> {
    let page = Html::parse_document(text);
    let mut found = Vec::new();
    elements(page.root_element(), 0, &mut found);
    found
}

fn elements(element: ElementRef<'_>, depth: usize, found: &mut Vec<String>) {
    let value = element.value();
    let attributes = value.attrs().map(|(name, value)| match name {
        _ if WORDS.contains(&name) => name.to_owned(),
        _ => format!("{name}={value}"),
    });
    let attributes: Vec<String> = attributes.collect();
    found.push(format!("{depth} {} {}", value.name(), attributes.join(" ")));
    if value.name() == "script" {
        let data: String = element.text().collect();
        found.extend(keys(&data));
    }
    for child in element.children() {
        match child.value() {
            Node::Element(_) => elements(ElementRef::wrap(child).unwrap(), depth + 1, found),
            Node::Comment(comment) => found.push(format!("comment {}", comment.comment)),
            _ => {}
        }
    }
}

/// The elements of a document, and those of the HTML in it.
fn document(text: &str) -> Vec<String> {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => return vec![error.to_string()],
    };
    let mut found = Vec::new();
    for node in document.descendants() {
        if node.is_comment() || node.is_pi() {
            found.push(format!("{node:?}"));
        }
        if !node.is_element() {
            continue;
        }
        let attributes = node.attributes().map(|attribute| match attribute.name() {
            name if WORDS.contains(&name) => name.to_owned(),
            name => format!("{name}={}", attribute.value()),
        });
        let attributes: Vec<String> = attributes.collect();
        found.push(format!("{:?} {}", node.tag_name(), attributes.join(" ")));
        if node.attribute("type") == Some("html") {
            let html = Html::parse_fragment(node.text().unwrap_or_default());
            elements(html.root_element(), 0, &mut found);
        }
    }
    found
}

/// The keys of JSON.
fn keys(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    match serde_json::from_str(text) {
        Ok(value) => walk(&value, "", &mut found),
        Err(error) => found.push(error.to_string()),
    }
    found
}

fn walk(value: &Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                walk(value, &format!("{path}.{key}"), found);
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                walk(value, &format!("{path}.{at}"), found);
            }
        }
        _ => {}
    }
}

/// What would run, or leave the site unasked, in the pages of a site and in the feeds.
pub fn dangers(files: &Files) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, bytes) in files {
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        let parts = match path.rsplit('.').next().unwrap() {
            "html" => vec![Html::parse_document(text)],
            "xml" => {
                let document = Document::parse(text).unwrap();
                let html = document
                    .descendants()
                    .filter(|node| node.attribute("type") == Some("html"));
                html.map(|node| Html::parse_fragment(node.text().unwrap_or_default()))
                    .collect()
            }
            _ => Vec::new(),
        };
        for part in parts {
            let elements = part
                .root_element()
                .descendants()
                .filter_map(ElementRef::wrap);
            faults.extend(
                elements
                    .filter(|element| is_danger(element))
                    .map(|element| format!("{path}: {}", element.html())),
            );
        }
    }
    faults
}

/// Whether a script is data, or the one of the program's own.
fn is_ours(script: &ElementRef<'_>) -> bool {
    let value = script.value();
    let data = ["application/ld+json", "application/json"].map(Some);
    let own = value.attr("src") == Some("../assets/search.js") && script.text().count() == 0;
    own || data.contains(&value.attr("type"))
}

/// Whether an element runs, or leads or fetches where no page of a newsroom does.
fn is_danger(element: &ElementRef<'_>) -> bool {
    let value = element.value();
    let name = value.name();
    (name == "script" && !is_ours(element))
        || ["iframe", "object", "embed", "base", "style", "svg", "math"].contains(&name)
        || value.attrs().any(|(name, value)| {
            let scheme = value.split_once(':').map(|(scheme, _)| scheme);
            let known = ["https", "http", "mailto", "tel"];
            let address = ["href", "src", "action", "formaction", "data", "poster"].contains(&name);
            name.starts_with("on")
                || name == "style"
                || (address && scheme.is_some_and(|scheme| !known.contains(&scheme)))
                || (name == "src" && scheme.is_some())
                || (address && (value.starts_with("//") || value.contains('\\')))
        })
}

/// Where a text begins and does not stand whole. Quotation marks, dashes and spaces are those of the language.
pub fn lost(files: &Files, vector: &str) -> Vec<String> {
    let wanted = plain(vector);
    let mut faults = Vec::new();
    let mut found = 0;
    for (path, bytes) in files {
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        for said in texts(path, text) {
            let said = plain(&said);
            for (at, _) in said.match_indices("zem") {
                let rest = &said[at + "zem".len()..];
                let Some((number, rest)) = rest.split_once("mez") else {
                    continue;
                };
                if !number.chars().all(|digit| digit.is_ascii_digit()) {
                    continue;
                }
                found += 1;
                if !rest.starts_with(&wanted) {
                    let length = rest.floor_char_boundary(wanted.len() + 20);
                    faults.push(format!(
                        "{path}: {number}: {}\n  instead of {wanted}",
                        &rest[..length]
                    ));
                }
            }
        }
    }
    if found == 0 {
        faults.push("nothing of the text is there".to_owned());
    }
    faults.sort();
    faults.dedup();
    faults
}

/// What a file says: texts that stand for themselves.
fn texts(path: &str, text: &str) -> Vec<String> {
    let html = |page: Html| {
        let elements: Vec<ElementRef<'_>> = page
            .root_element()
            .descendants()
            .filter_map(ElementRef::wrap)
            .collect();
        // Data in place escapes what its strings say: they are read as strings.
        let shown = page.root_element().descendants().filter(|node| {
            let parent = node.parent().and_then(ElementRef::wrap);
            parent.is_none_or(|parent| parent.value().name() != "script")
        });
        let mut found: Vec<String> = vec![
            shown
                .filter_map(|node| Some(node.value().as_text()?.to_string()))
                .collect(),
        ];
        for element in elements {
            found.extend(element.value().attrs().map(|(_, value)| value.to_owned()));
            if element.value().name() == "script" && element.value().attr("src").is_none() {
                found.extend(strings(&element.text().collect::<String>()));
            }
        }
        found
    };
    match path.rsplit('.').next().unwrap() {
        "html" => html(Html::parse_document(text)),
        "xml" => {
            let document = Document::parse(text).unwrap();
            let mut found = Vec::new();
            for node in document.descendants().filter(roxmltree::Node::is_element) {
                found.extend(
                    node.attributes()
                        .map(|attribute| attribute.value().to_owned()),
                );
                let text = node.text().unwrap_or_default();
                if node.attribute("type") == Some("html") {
                    found.extend(html(Html::parse_fragment(text)));
                } else {
                    found.push(text.to_owned());
                }
            }
            found
        }
        "json" => strings(text),
        "txt" => vec![text.to_owned()],
        _ => Vec::new(),
    }
}

/// The strings of JSON.
fn strings(text: &str) -> Vec<String> {
    fn collect(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) => found.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
            Value::Object(entries) => entries.values().for_each(|value| collect(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&serde_json::from_str(text).unwrap(), &mut found);
    found
}

/// A text without what the typography of a language changes.
fn plain(text: &str) -> String {
    let kept = |letter: &char| letter.is_alphanumeric() || "<>&;/=()[]{}%#$*_!:".contains(*letter);
    text.to_lowercase().chars().filter(kept).collect()
}
