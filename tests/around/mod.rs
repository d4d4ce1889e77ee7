//! Prose in a site that lies in `tests/article/site/`. In: a language and Markdown. Out: the article, and what is wrong with it.
//!
//! The prose stands in the record of the site as a block; problems in it are handed out as those of a file of its own, `prose.md`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use vestnesis::article::Article;
use vestnesis::diagnostic::{Diagnostic, SourceFile, SourceFiles, Span};
use vestnesis::values::Language;
use vestnesis::{ComposedSite, Findings};

use crate::loaded::{composed, human, in_folder, in_memory};

/// Where it lies.
const SITE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/article/site");

/// The record with the prose.
const RECORD: &str = "content/releases/2018/probe.yaml";

/// How far a block of prose is indented.
const INDENT: &str = "    ";

/// The files of the site around the prose, and the site.
static AROUND: LazyLock<(BTreeMap<String, String>, ComposedSite)> = LazyLock::new(|| {
    let (tree, _) = in_folder(Path::new(SITE));
    let files = tree.under("");
    let files: BTreeMap<String, String> = files
        .map(|file| (file.path.clone(), file.text.clone()))
        .collect();
    let site = composed(None, in_memory(files.clone())).unwrap();
    assert_eq!(
        human(site.findings()),
        "",
        "the site around the prose is in order"
    );
    (files, site)
});

/// The article of a prose in a language, and what is wrong with it, with the files that it names.
pub fn article(language: &str, prose: &str) -> (Option<Article>, Vec<Diagnostic>, SourceFiles) {
    let (files, around) = &*AROUND;
    let mut files = files.clone();
    let record = files.get_mut(RECORD).unwrap();
    let (before, _) = record.split_once("prose:\n").unwrap();
    let before = before.replace(
        "languages: [lv, en, ro]",
        &format!("languages: [{language}]"),
    );
    let keep = if prose.ends_with('\n') { '+' } else { '-' };
    let before = format!("{before}prose:\n  {language}: |2{keep}\n");
    *record = format!("{before}{}\n", indented(prose));
    let site = composed(Some(around.checked().site()), in_memory(files)).unwrap();
    let (faults, sources) = in_the_prose(site.findings(), before.len(), prose);
    let article = site.article("probe", &Language::parse(language).unwrap());
    (article.map(Cow::into_owned), faults, sources)
}

/// The lines of a prose as those of a block.
fn indented(prose: &str) -> String {
    let lines = prose.split('\n').map(|line| match line {
        "" => String::new(),
        line => format!("{INDENT}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Problems of the record as those of the prose, whose block begins at `start`. What lies outside it is at its beginning.
fn in_the_prose(findings: &Findings, start: usize, prose: &str) -> (Vec<Diagnostic>, SourceFiles) {
    let mut sources = findings.sources.clone();
    let file = sources.add("prose.md", prose);
    let moved = |span: Span| {
        let record = findings.sources.file(span);
        if record.path == RECORD {
            let place = |at| place(record, start, at).min(prose.len());
            Span::new(&file, place(span.start()), place(span.end()))
        } else {
            span
        }
    };
    let faults = findings.report.sorted().into_iter().cloned();
    let faults = faults.map(|mut fault| {
        fault.span = fault.span.map(moved);
        for (span, _) in &mut fault.related {
            *span = moved(*span);
        }
        fault
    });
    (faults.collect(), sources)
}

/// The place in the prose of a place in its record.
fn place(record: &Arc<SourceFile>, start: usize, at: usize) -> usize {
    let Some(block) = record.text.get(start..at) else {
        return 0;
    };
    let lines = block.split('\n');
    let lengths = lines.map(|line| line.len() - line.len().min(INDENT.len()) + 1);
    lengths.sum::<usize>() - 1
}
