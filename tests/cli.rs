//! The commands as staff use them: a new site, a new record, its pages; help, suggestions and exit codes.
//!
//! In: `tests/cli/`: what staff write. Out: what the program prints and writes.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use vestnesis::diagnostic::{Report, Severity, SourceFiles};
use vestnesis::guarded;

use crate::site::{REPOSITORY, Site, errors, files, printed};

/// The kinds of news that every site has.
const KINDS: [&str; 4] = [
    "partner-meeting",
    "conference",
    "project-sheet",
    "programme-summary",
];

/// A new site in a temporary folder.
fn begun() -> Site {
    let site = Site::empty();
    let output = site.run(&["init", "."]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    site
}

/// What staff write in a file.
fn fixture(name: &str) -> String {
    std::fs::read_to_string(Path::new(REPOSITORY).join("tests/cli").join(name)).unwrap()
}

/// Runs a command that must fail with an exit code; what it says.
fn refused(site: &Site, arguments: &[&str], code: i32) -> String {
    let output = site.run(arguments);
    let said = errors(&output);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    said
}

/// Checks the site and reads the report for programs.
fn report(site: &Site) -> Vec<serde_json::Value> {
    let output = site.run(&["check", "--format", "json"]);
    printed(&output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn from_an_empty_folder_to_pages() {
    let site = begun();
    let first = site.run(&["build"]);
    assert_eq!(first.status.code(), Some(0), "{}", errors(&first));
    let arguments = [
        "new",
        "partner-meeting",
        "spring-meeting",
        "--published",
        "2024-03-20",
    ];
    let output = site.run(&arguments);
    let record = "content/releases/2024/spring-meeting.yaml";
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert!(printed(&output).starts_with(record), "{}", printed(&output));
    assert!(site.root().join(record).is_file());

    site.write(record, fixture("spring-meeting.yaml").as_bytes());
    for register in ["places", "organisations", "programmes", "projects"] {
        let path = format!("content/register/{register}.yaml");
        let begun = site.root().join(&path).is_file();
        let text = if begun {
            site.read(&path)
        } else {
            String::new()
        };
        let entry = fixture(&format!("{register}.yaml"));
        site.write(&path, (text + &entry).as_bytes());
    }
    let output = site.run(&["build"]);
    assert_eq!(errors(&output), "");
    assert_eq!(output.status.code(), Some(0));

    let pages = [
        (
            "output/lv/2024/spring-meeting",
            "Vācijā notikusi projekta BRIDGES partneru trešā tikšanās",
        ),
        (
            "output/en/2024/spring-meeting",
            "Germany hosts third partner meeting of BRIDGES project",
        ),
        (
            "output/lv-en/2024/spring-meeting",
            "Germany hosts third partner meeting of BRIDGES project",
        ),
    ];
    for (page, headline) in pages {
        for ending in ["html", "txt"] {
            let text = site.read(&format!("{page}.{ending}"));
            assert!(text.contains(headline), "{page}.{ending}:\n{text}");
        }
    }
    let languages: BTreeSet<String> = files(&site.root().join("output"))
        .into_keys()
        .filter(|path| path.ends_with("spring-meeting.html"))
        .map(|path| path.split('/').next().unwrap().to_owned())
        .collect();
    assert_eq!(
        languages.iter().collect::<Vec<_>>(),
        ["en", "lv", "lv-en"],
        "the languages that were asked for"
    );
}

fn an_empty_record_of_every_kind_asks_for_values_and_nothing_else() {
    for kind in KINDS {
        let site = begun();
        let output = site.run(&["new", kind, "news", "--published", "2024-03-20"]);
        assert_eq!(output.status.code(), Some(0), "{kind}: {}", errors(&output));
        let report = report(&site);
        assert!(!report.is_empty(), "{kind}");
        for fault in report {
            let message = fault["message"].as_str().unwrap();
            let asks = message.ends_with("has no value") || message.ends_with("is empty");
            assert!(asks, "{kind}: {fault}");
            assert_eq!(fault["file"], "content/releases/2024/news.yaml", "{kind}");
        }
    }
}

fn an_empty_entry_of_every_register_asks_for_values_and_nothing_else() {
    let entries = [
        "place",
        "organisation",
        "person",
        "project",
        "programme",
        "noun",
    ];
    for entry in entries {
        let site = begun();
        let output = site.run(&["new", entry, "kassel"]);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{entry}: {}",
            errors(&output)
        );
        for fault in report(&site) {
            let message = fault["message"].as_str().unwrap();
            let asks = message.ends_with("has no value") || message.ends_with("is empty");
            assert!(asks, "{entry}: {fault}");
        }
        let again = refused(&site, &["new", entry, "kassel"], 2);
        let expected = format!("error: there is a {entry} \"kassel\" already\n");
        assert_eq!(again, expected);
    }
}

fn new_refuses_what_cannot_be_with_the_next_step() {
    let site = begun();
    let unknown = refused(&site, &["new", "partners-meeting", "spring"], 2);
    assert_eq!(
        unknown,
        "error: there is no kind \"partners-meeting\"; did you mean \"partner-meeting\"?\n"
    );
    let unknown = refused(&site, &["new", "news", "spring"], 2);
    for kind in KINDS {
        assert!(unknown.contains(kind), "{unknown}");
    }
    for id in ["Spring", "spring_2024", "šovakar", "spring-", "a--b", ""] {
        let said = refused(&site, &["new", "conference", id], 2);
        assert!(said.contains("cannot be an id; use lower-case"), "{said}");
    }
    let first = ["new", "conference", "spring", "--published", "2024-03-20"];
    assert_eq!(site.run(&first).status.code(), Some(0));
    let again = refused(&site, &["new", "conference", "spring"], 2);
    assert_eq!(
        again,
        "error: there is a release \"spring\" already: content/releases/2024/spring.yaml\n"
    );
    let day = refused(
        &site,
        &["new", "conference", "autumn", "--published", "20.03.2024"],
        2,
    );
    assert!(
        day.contains("\"20.03.2024\" cannot stand for --published"),
        "{day}"
    );
}

fn init_leaves_a_folder_with_files_alone() {
    let site = Site::empty();
    site.write("letter.txt", b"mine");
    let said = refused(&site, &["init", "."], 2);
    assert_eq!(
        said,
        "error: .: the folder is not empty; choose a new one\n"
    );
    assert_eq!(
        files(site.root()).into_keys().collect::<Vec<_>>(),
        ["letter.txt"]
    );
}

fn a_root_that_is_not_there_is_not_made() {
    let site = Site::empty();
    for command in ["build", "check"] {
        let said = refused(&site, &[command, "--root", "newsrom"], 2);
        assert_eq!(said, "error: newsrom: there is no such folder\n");
    }
    assert!(files(site.root()).is_empty());
    assert!(!site.root().join("newsrom").exists());
}

fn a_folder_without_a_site_stays_as_it_is() {
    let site = Site::empty();
    site.write("letter.txt", b"mine");
    let said = refused(&site, &["build"], 1);
    assert!(said.contains("vestnesis init DIR"), "{said}");
    let there: Vec<_> = site.root().read_dir().unwrap().collect();
    assert_eq!(there.len(), 1, "{there:?}");
}

fn slips_of_the_command_line_are_corrected() {
    let site = Site::empty();
    let slips: [(&[&str], &str); 4] = [
        (&["bild"], "\"build\""),
        (&["chek"], "\"check\""),
        (&["build", "--outptu", "public"], "\"--output\""),
        (&["check", "--format", "jsn"], "json"),
    ];
    for (arguments, suggestion) in slips {
        let said = refused(&site, arguments, 2);
        assert!(said.contains(suggestion), "{arguments:?}: {said}");
    }
    let help = refused(&site, &[], 2);
    assert!(help.contains("Usage: vestnesis"), "{help}");
}

fn every_command_explains_itself_with_an_example() {
    let site = Site::empty();
    for command in ["build", "check", "new", "init", "schema"] {
        let output = site.run(&[command, "--help"]);
        assert_eq!(output.status.code(), Some(0), "{command}");
        let help = printed(&output);
        let (_, examples) = help.split_once("Example").unwrap();
        let example = format!("vestnesis {command}");
        assert!(examples.contains(&example), "{command}: {help}");
    }
    let help = printed(&site.run(&["--help"]));
    for command in ["build", "check", "new", "init", "schema"] {
        assert!(help.contains(&format!("\n  {command} ")), "{help}");
    }
    let version = printed(&site.run(&["--version"]));
    assert_eq!(
        version.trim(),
        format!("vestnesis {}", env!("CARGO_PKG_VERSION"))
    );
}

fn the_report_for_programs_has_one_object_a_line() {
    let site = Site::of_the_repository();
    let record = "content/releases/2017/evolaq-skovde.yaml";
    let text = site
        .read(record)
        .replace("place: skovde", "place: skovd")
        .replace("project: evolaq", "project: evolaq\nproject: evolaq");
    site.write(record, text.as_bytes());
    let output = site.run(&["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(errors(&output), "");
    let faults = report(&site);
    assert_eq!(faults.len(), 2);
    let keys: Vec<&str> = vec![
        "code", "column", "file", "hint", "line", "message", "related", "severity",
    ];
    for fault in &faults {
        let object = fault.as_object().unwrap();
        let mut found: Vec<&str> = object.keys().map(String::as_str).collect();
        found.sort_unstable();
        assert_eq!(found, keys);
    }
    let twice = &faults[0];
    assert_eq!(twice["code"], "Y02");
    assert_eq!(twice["severity"], "error");
    assert_eq!(twice["file"], record);
    assert_eq!((&twice["line"], &twice["column"]), (&5.into(), &1.into()));
    assert_eq!(twice["related"][0]["line"], 4);
    let unknown = &faults[1];
    assert_eq!(unknown["message"], "there is no place \"skovd\"");
    assert_eq!(unknown["hint"], "Did you mean \"skovde\"?");
}

fn warnings_stop_nobody_unless_they_are_denied() {
    let site = Site::of_the_repository();
    let text = site.read("content/site.yaml");
    let without: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("url:"))
        .collect();
    site.write("content/site.yaml", (without.join("\n") + "\n").as_bytes());
    let check = site.run(&["check"]);
    assert_eq!(check.status.code(), Some(0));
    assert!(errors(&check).starts_with("warning[S02]"));
    assert!(
        printed(&check).ends_with(": 1 warning\n"),
        "{}",
        printed(&check)
    );
    let denied = site.run(&["check", "--deny", "warnings"]);
    assert_eq!(denied.status.code(), Some(1));
    let build = site.run(&["build"]);
    assert_eq!(build.status.code(), Some(0));
    assert!(printed(&build).contains("(1 warning)"));
}

fn a_folder_of_somebody_else_is_not_taken_for_output() {
    let site = Site::of_the_repository();
    site.write("public/letter.txt", b"mine");
    let said = refused(&site, &["build", "--output", "public"], 2);
    assert!(
        said.starts_with("error: public was not written by vestnesis"),
        "{said}"
    );
    assert_eq!(site.read("public/letter.txt"), "mine");
}

fn links_are_reported_and_the_old_pages_stay() {
    let site = Site::of_the_repository();
    assert_eq!(site.run(&["build"]).status.code(), Some(0));
    let old = files(&site.root().join("output"));
    let releases = site.root().join("content/releases");
    std::fs::rename(&releases, site.root().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", &releases).unwrap();
    let said = refused(&site, &["build"], 1);
    assert!(said.contains(" --> content/releases:1:1\n"), "{said}");
    let end = "error: 1 error: nothing was written\nFor more about a code: vestnesis explain R10\n";
    assert!(said.ends_with(end), "{said}");
    let content = site.root().join("content");
    std::fs::rename(&content, site.root().join("other")).unwrap();
    std::os::unix::fs::symlink("other", &content).unwrap();
    let said = refused(&site, &["build"], 2);
    let expected = "error: .: content is a link to another place, and links are not followed\n";
    assert_eq!(said, expected);
    assert_eq!(files(&site.root().join("output")), old);
}

fn a_fault_of_the_program_is_a_problem_like_others() {
    let work = || -> u8 { panic!("every mark is closed") };
    let bug = guarded("evolaq-skovde", work).unwrap_err();
    assert_eq!(
        crate::spoken::said(&bug.message),
        "a fault of the program: evolaq-skovde: every mark is closed"
    );
    let mut report = Report::default();
    report.add(bug);
    assert!(report.has_bugs());
    assert_eq!(report.count(Severity::Error), 1);
    let line: serde_json::Value = serde_json::from_str(&crate::spoken::json(
        report.sorted()[0],
        &SourceFiles::default(),
    ))
    .unwrap();
    assert_eq!(line["code"], "B01");
}

fn the_examples_of_new_can_be_run_as_they_stand() {
    let site = Site::of_the_repository();
    let help = printed(&site.run(&["new", "--help"]));
    let (_, examples) = help.split_once("Examples:").unwrap();
    let mut run = 0;
    for example in examples
        .lines()
        .filter_map(|line| line.trim().strip_prefix("vestnesis "))
    {
        let arguments: Vec<&str> = example.split_whitespace().collect();
        let output = site.run(&arguments);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{example}: {}",
            errors(&output)
        );
        run += 1;
    }
    assert_eq!(run, 4);
}

fn new_says_where_and_what_is_wrong() {
    let site = Site::of_the_repository();
    for day in ["2018", "20.03.2024", "0000-01-01", "2018-02-30"] {
        let said = refused(
            &site,
            &["new", "conference", "autumn", "--published", day],
            2,
        );
        assert!(
            said.contains("Write year, month and day, such as 2018-04-16"),
            "{said}"
        );
    }
    let said = refused(&site, &["new", "conference", "index"], 2);
    assert!(said.contains("not \"index\""), "{said}");
    site.write("content/site.yaml", b"name: News\n");
    let said = refused(&site, &["new", "conference", "autumn"], 1);
    assert!(said.contains(" --> content/site.yaml:1:7\n"), "{said}");
    assert!(said.contains("= help:"), "{said}");
}

fn the_schema_is_printed_while_a_record_is_wrong_and_refused_without_a_site() {
    let site = Site::of_the_repository();
    site.write(
        "content/releases/2017/evolaq-skovde.yaml",
        b"kind: partner-meting\n",
    );
    for file in ["release", "site", "places", "nouns"] {
        let output = site.run(&["schema", file]);
        assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
        let schema: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    }
    let said = refused(&site, &["schema", "plaices"], 2);
    assert!(said.contains("places"), "{said}");
    site.write("content/site.yaml", b"name: News\n");
    let said = refused(&site, &["schema"], 1);
    assert!(said.contains(" --> content/site.yaml:1:7\n"), "{said}");
}

/// A file that is no record at all is named, not read.
fn a_file_without_end_is_refused() {
    let site = Site::of_the_repository();
    let path = "content/releases/2018/endless.yaml";
    site.write(path, "kind: conference\n".repeat(300_000).as_bytes());
    let output = site.run(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    let said = errors(&output);
    assert!(said.starts_with("error[Y04]: the file is larger than 4 MB\n"));
    assert!(said.contains(path) && said.contains("Split it."));
}

crate::trial::trials! {
    tests: [from_an_empty_folder_to_pages, an_empty_record_of_every_kind_asks_for_values_and_nothing_else, an_empty_entry_of_every_register_asks_for_values_and_nothing_else, new_refuses_what_cannot_be_with_the_next_step, init_leaves_a_folder_with_files_alone, a_root_that_is_not_there_is_not_made, a_folder_without_a_site_stays_as_it_is, slips_of_the_command_line_are_corrected, every_command_explains_itself_with_an_example, the_report_for_programs_has_one_object_a_line, warnings_stop_nobody_unless_they_are_denied, a_folder_of_somebody_else_is_not_taken_for_output, links_are_reported_and_the_old_pages_stay, a_fault_of_the_program_is_a_problem_like_others, the_examples_of_new_can_be_run_as_they_stand, new_says_where_and_what_is_wrong, the_schema_is_printed_while_a_record_is_wrong_and_refused_without_a_site, a_file_without_end_is_refused],
}
