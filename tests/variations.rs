//! Sentences that staff vary or move, from the record to the pages.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use crate::site::{REPOSITORY, Site, errors};

/// The page of a release as plain text, in the site built with other lines in its record.
fn page(path: &str, edits: &[(&str, &str)], page: &str) -> String {
    let site = Site::of_the_repository();
    let mut record = site.read(path);
    for (old, new) in edits {
        assert_eq!(record.matches(old).count(), 1, "{old}");
        record = record.replace(old, new);
    }
    site.write(path, record.as_bytes());
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    site.read(&format!("output/{page}"))
}

fn prose_moves_the_sentence_of_one_of_several_events() {
    let moved = "    {{ say(\"held\", event=\"kassel\") }} ";
    let edits = [
        ("    Sabiedrības līdzdalība", "Sabiedrības līdzdalība"),
        ("    Public participation", "Public participation"),
        ("    Participarea publică", "Participarea publică"),
    ]
    .map(|(old, new)| (old, format!("{moved}{new}")));
    let edits: Vec<(&str, &str)> = edits
        .iter()
        .map(|(old, new)| (*old, new.as_str()))
        .collect();
    let record = "content/releases/2018/wir-linz-kassel.yaml";
    let text = page(record, &edits, "en/2018/wir-linz-kassel.txt");
    assert!(
        text.contains("from 23 to 26\u{a0}October.\nPublic participation"),
        "{text}"
    );
    assert_eq!(text.matches("Kassel, Germany").count(), 1, "{text}");
    assert!(text.contains("in Linz, Austria, from"), "{text}");
}

fn a_sentence_behind_the_prose_in_its_line_is_said_behind_it() {
    let site = Site::of_the_repository();
    let path = "templates/articles/partner-meeting.md";
    let template = site.read(path).replace("{{ say(\"motto\") }}", "");
    let template = template.replace("{{ prose }}", "{{ prose }} {{ say(\"motto\") }}");
    site.write(path, template.as_bytes());
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let text = site
        .read("output/en/2017/evolaq-skovde.txt")
        .replace('\n', " ");
    let place = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words}: {text}"))
    };
    assert!(place("in organising volunteering") < place("Focus on volunteering"));
    assert!(place("Focus on volunteering") < place("The previous meeting"));
}

fn the_example_of_the_readme_is_said() {
    let readme = std::fs::read_to_string(format!("{REPOSITORY}/README.md")).unwrap();
    let example = readme.split("```yaml\nsay:\n").nth(1).unwrap();
    let example = example.split("```").next().unwrap();
    let languages = "languages: [lv, en, ro]";
    let romanian = "    ro: Partenerii vor încheia lucrul {{ next.dates | on }}, {{ next.place | at }}.\n    drops:";
    let say = format!("{languages}\nsay:\n{example}").replace("    drops:", romanian);
    let record = "content/releases/2017/evolaq-skovde.yaml";
    let text = page(record, &[(languages, &say)], "en/2017/evolaq-skovde.txt");
    assert!(
        text.contains("The partners will finish in December, when they meet again in Italy."),
        "{text}"
    );
}

crate::trial::trials! {
    tests: [prose_moves_the_sentence_of_one_of_several_events, a_sentence_behind_the_prose_in_its_line_is_said_behind_it, the_example_of_the_readme_is_said],
}
