//! Broken files beside their reports, and good ones that must have none.
//!
//! Every file in `tests/records/` that is no `.txt` is one case; its first line names the place where it stands in a site
//! (`# at: content/…`), else it is the record of a release. `<name>.txt` is the expected report in full; `<name>.lv.txt` and
//! `<name>.ro.txt`, where they stand, are the same report in Latvian and Romanian.
//! Run with BLESS=1 to write the reports anew, and read the difference.
#![expect(
    clippy::disallowed_methods,
    clippy::format_push_string,
    clippy::unwrap_used,
    reason = "tests write files of their own, and may fail"
)]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use vestnesis::diagnostic::{Diagnostic, Report, render_human};
use vestnesis::locale::Staff;
use vestnesis::record::fields::{event, release};
use vestnesis::record::typed::WrittenEntry;
use vestnesis::record::{self, Register, TakenOver};
use vestnesis::source::starter_files;
use vestnesis::{Findings, Refused, Site};

use crate::loaded::{in_folder, in_memory};
use crate::trial::{Outcome, expect};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/records");

/// A site as it is written, or why there is none.
type Written = Result<Site, Box<Findings>>;

/// A site of two files, whose bundles are taken over by every case that is one beside its site's own.
static BESIDE: LazyLock<Site> = LazyLock::new(|| {
    let own = fs::read_to_string(format!("{CASES}/good/content/site.yaml")).unwrap();
    let case = ("content/releases/2018/case.yaml".to_owned(), String::new());
    let (tree, problems) = in_memory([("content/site.yaml".to_owned(), own), case]);
    Site::load(tree, problems).unwrap()
});

/// Reads a site from a folder.
fn read(root: &Path) -> Written {
    let (tree, problems) = in_folder(root);
    BESIDE
        .reload(tree, problems)
        .map_err(|refused| match refused {
            Refused::Content(findings) => findings,
            Refused::Environment(trouble) => panic!("{}", crate::spoken::said(&trouble)),
        })
}

/// What was found in a site.
fn findings(written: &Written) -> &Findings {
    match written {
        Ok(site) => site.findings(),
        Err(findings) => findings,
    }
}

/// The diagnostics of one file, as people read them.
fn human(written: &Written, path: &str) -> String {
    let findings = findings(written);
    let report = of_file(findings, path);
    printed(&report, |found| {
        crate::spoken::human(found, &findings.sources)
    })
}

/// The diagnostics of one file.
fn of_file(findings: &Findings, path: &str) -> Report {
    let mut report = Report::default();
    let all = findings.report.sorted().into_iter();
    let of_file = all.filter(|found| {
        let span = found.span;
        span.is_some_and(|span| findings.sources.file(span).path == path)
    });
    report.extend(of_file.cloned());
    report
}

/// A report as it is printed.
fn printed(report: &Report, render: impl Fn(&Diagnostic) -> String) -> String {
    let found = report.sorted().into_iter();
    found.map(|found| render(found) + "\n").collect()
}

/// Writes a file with its folders.
fn write(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn broken_files_have_the_reports_beside_them(case: &Path) -> Outcome {
    let site = fs::read(format!("{CASES}/good/content/site.yaml")).unwrap();
    let languages = [("txt", "en"), ("lv.txt", "lv"), ("ro.txt", "ro")]
        .map(|(ending, language)| (ending, Staff::new(language)));
    let bytes = fs::read(case).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let named = text
        .lines()
        .find_map(|line| line.strip_prefix("# at: "))
        .map(|place| place.trim().to_owned());
    let name = case.file_stem().unwrap().to_string_lossy();
    let place = named.unwrap_or_else(|| format!("content/releases/2018/{name}.yaml"));
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "content/site.yaml", &site);
    write(root.path(), &place, &bytes);
    let written = read(root.path());
    let sources = &findings(&written).sources;
    let report = of_file(findings(&written), &place);
    for (ending, staff) in &languages {
        let expected = case.with_extension(ending);
        if *ending == "txt" || expected.exists() {
            let found = printed(&report, |found| render_human(found, sources, staff));
            expect(&expected, &found)?;
        }
    }
    Ok(())
}

/// Whole sites: errors that lie between files.
fn broken_sites_have_the_reports_beside_them() {
    let written = read(&Path::new(CASES).join("misplaced"));
    let found = findings(&written);
    let found = printed(&found.report, |it| crate::spoken::human(it, &found.sources));
    expect(&Path::new(CASES).join("misplaced.txt"), &found).unwrap();
}

fn the_sketched_records_decode_without_a_diagnostic() {
    let site = read(&Path::new(CASES).join("good")).unwrap();
    let found = site.findings();
    let report = printed(&found.report, |it| crate::spoken::human(it, &found.sources));
    assert_eq!(report, "");
    let records = site.records();
    assert_eq!(records.releases.len(), 3);
    let evolaq = &records.releases[0].fields;
    let Some(WrittenEntry::Key(project)) = evolaq.get(release::PROJECT) else {
        panic!("the project is named by its key");
    };
    assert_eq!(project.text, "evolaq");
    let event = evolaq.get(release::EVENT).unwrap();
    assert_eq!(event.get(event::ORDINAL).unwrap().0, 8);
    assert_eq!(
        event.get(event::DATES).unwrap().0.to_string(),
        "2017-09-19/2017-09-21"
    );
    assert_eq!(
        records
            .register
            .noun("participant")
            .unwrap()
            .value
            .name
            .words
            .len(),
        3
    );
    assert_eq!(
        records.register.keys(Register::People),
        ["agnieszka-buczynska", "lukasz-bartosik", "nina-rapo"]
    );
}

fn a_word_of_prose_is_placed_where_it_stands() {
    let site = read(&Path::new(CASES).join("good")).unwrap();
    let sources = &site.findings().sources;
    for release in &site.records().releases {
        let results = release.fields.items(release::RESULTS);
        let texts = release.fields.get(release::PROSE).into_iter();
        for text in texts.chain(results).flat_map(|(texts, _)| texts.values()) {
            for (at, word) in text.text.match_indices("{{") {
                let place = text.place(at..at + word.len());
                assert_eq!(
                    sources.words(place),
                    word,
                    "{} {:?}",
                    release.id,
                    sources.line_column(place)
                );
            }
            for word in text.text.split_whitespace() {
                let at = word.as_ptr() as usize - text.text.as_ptr() as usize;
                let place = text.place(at..at + word.len());
                assert_eq!(sources.words(place), word);
            }
        }
    }
}

fn a_new_site_is_read_without_a_diagnostic() {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in starter_files() {
        write(root.path(), &path, text.as_bytes());
    }
    let site = read(root.path()).unwrap();
    let found = site.findings();
    let report = printed(&found.report, |it| crate::spoken::json(it, &found.sources));
    assert_eq!(report, "");
    assert_eq!(site.records().releases.len(), 0);
}

fn what_new_writes_is_a_record_once_it_is_filled() {
    let site = read(&Path::new(CASES).join("good")).unwrap();
    let records = site.records();
    let languages: Vec<_> = records
        .site
        .languages
        .iter()
        .map(|(language, _)| *language)
        .collect();
    let kind = &records.kinds["partner-meeting"];
    let published = records.releases[0]
        .fields
        .get(release::PUBLISHED)
        .unwrap()
        .0;
    let written = record::skeleton(
        kind,
        &languages,
        published,
        &TakenOver::default(),
        crate::spoken::english(),
    );
    expect(&Path::new(CASES).join("good/new.yaml.txt"), &written).unwrap();
    // Filled: the three values that are asked for, the prose, and every commented field with its example.
    let filled = fill(&written);
    let root = tempfile::tempdir().unwrap();
    write(
        root.path(),
        "content/site.yaml",
        &fs::read(format!("{CASES}/good/content/site.yaml")).unwrap(),
    );
    write(
        root.path(),
        "content/releases/2017/new.yaml",
        filled.as_bytes(),
    );
    assert_eq!(
        human(&read(root.path()), "content/releases/2017/new.yaml"),
        "",
        "{filled}"
    );
}

fn what_new_writes_of_a_register_asks_for_what_is_needed() {
    let site = read(&Path::new(CASES).join("good")).unwrap();
    let languages = site.records().site.languages.iter();
    let languages: Vec<_> = languages.map(|(language, _)| *language).collect();
    let mut found = String::new();
    for register in Register::ALL {
        let written =
            record::entry_skeleton(register, "new-key", &languages, crate::spoken::english());
        found += &format!("## {}\n{written}\n", register.entry());
        let root = tempfile::tempdir().unwrap();
        write(
            root.path(),
            "content/site.yaml",
            &fs::read(format!("{CASES}/good/content/site.yaml")).unwrap(),
        );
        let path = format!("content/register/{}.yaml", register.file_name());
        write(root.path(), &path, fill(&written).as_bytes());
        assert_eq!(human(&read(root.path()), &path), "", "{}", fill(&written));
    }
    expect(&Path::new(CASES).join("good/new-entries.txt"), &found).unwrap();
}

/// Does what staff do with a skeleton: fields that are comments become fields, what is empty gets a value.
fn fill(skeleton: &str) -> String {
    let mut filled = String::new();
    let lines: Vec<&str> = skeleton.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        let (indent, words) = line.split_at(line.len() - line.trim_start().len());
        let field = |words: &str| {
            let name = words.split(':').next().unwrap_or_default();
            words.starts_with("- ")
                || (name.len() < words.len()
                    && name
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || b"_-".contains(&byte)))
        };
        if let Some(comment) = words.strip_prefix("# ") {
            // Prose inside a commented block is indented below its language.
            if field(comment.trim_start()) || comment.starts_with("    ") {
                filled += &format!("{indent}{comment}\n");
            }
        } else if words.ends_with(": |") {
            filled += &format!("{line}\n{indent}  Text.\n");
        } else if words.ends_with(':') {
            let deeper = lines[index + 1..]
                .iter()
                .find(|line| !line.trim().is_empty())
                .is_some_and(|next| next.len() - next.trim_start().len() > indent.len());
            let value = match words {
                _ if deeper => "",
                "dates:" => "2018-04-11",
                "country:" => "LV",
                "gender:" => "feminine",
                _ => "torun",
            };
            filled += &format!("{indent}{words} {value}\n");
        } else {
            filled += &format!("{line}\n");
        }
    }
    filled
}

crate::trial::trials! {
    tests: [broken_sites_have_the_reports_beside_them, the_sketched_records_decode_without_a_diagnostic, a_word_of_prose_is_placed_where_it_stands, a_new_site_is_read_without_a_diagnostic, what_new_writes_is_a_record_once_it_is_filled, what_new_writes_of_a_register_asks_for_what_is_needed],
    cases: [
        broken_files_have_the_reports_beside_them of "records" "yaml",
        broken_files_have_the_reports_beside_them of "records" "md",
    ],
}
