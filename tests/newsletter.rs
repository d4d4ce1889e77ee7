//! Newsletters, each as a file: the command, and whole beside it what it prints.
//!
//! Every `.edit` in `tests/newsletter/` is one case: its line `# newsletter …` is the command, the rest is what is changed in a copy of
//! the repository's site, as `edits` reads it. `<name>.txt` is what the command prints, with its exit code if it has failed.
//! Run with BLESS=1 to write them anew, and read the difference. What readers of letters and pages make of them is held below.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use mail_parser::{Message, MessageParser, MimeHeaders};
use scraper::{Html, Selector};

use crate::edits::edit;
use crate::site::{Site, errors, printed};
use crate::trial::{Outcome, beside};

/// The words of a command line; quotation marks hold blanks together.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in line.split('"').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

fn newsletters_are_those_beside_their_commands(case: &Path) -> Outcome {
    let site = Site::of_the_repository();
    edit(&site, case);
    let text = fs::read_to_string(case).unwrap();
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("# newsletter"));
    let mut command = vec!["newsletter".to_owned()];
    command.extend(words(line.unwrap()));
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    let output = site.run(&command);
    let code = match output.status.code().unwrap() {
        0 => String::new(),
        code => format!("exit code {code}\n"),
    };
    // Lines of letters end as the standard wants it; those of the files here do not.
    let found = errors(&output) + &code + &printed(&output).replace("\r\n", "\n");
    beside(case, &found)
}

/// What a command prints that succeeds.
fn made(site: &Site, options: &[&str]) -> Vec<u8> {
    let command: Vec<&str> = ["newsletter"].iter().chain(options).copied().collect();
    let output = site.run(&command);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    output.stdout
}

/// A site with so many releases in May 2019.
fn site_with(releases: usize) -> Site {
    let site = Site::of_the_repository();
    for number in 1..=releases {
        let day = (number - 1) % 28 + 1;
        let record = format!(
            "kind: conference\npublished: 2019-05-{day:02}\nlanguages: [lv, en, ro]\nproject: wir\nevent:\n  dates: 2019-05-{day:02}\n  place: linz\nprose:\n  lv: Vārdi.\n  en: Words.\n  ro: Cuvinte.\n"
        );
        let path = format!("content/releases/2019/news-{number}.yaml");
        site.write(&path, record.as_bytes());
    }
    site
}

/// The number of news is said in the right form. Of none there is no newsletter.
fn news_is_counted() {
    let counts = [
        (1, "viena ziņa", "one news item", "o știre"),
        (2, "divas ziņas", "two news items", "două știri"),
        (10, "10\u{a0}ziņas", "10\u{a0}news items", "10\u{a0}știri"),
        (
            20,
            "20\u{a0}ziņas",
            "20\u{a0}news items",
            "20\u{a0}de știri",
        ),
        (21, "21\u{a0}ziņa", "21\u{a0}news items", "21\u{a0}de știri"),
    ];
    for (number, lv, en, ro) in counts {
        let site = site_with(number);
        let text = made(&site, &["--month", "2019-05", "--lang", "lv,en,ro"]);
        let text = String::from_utf8(text).unwrap();
        for count in [
            format!("Šajā izdevumā: {lv}.\n"),
            format!("In this issue: {en}.\n"),
            format!("În acest număr: {ro}.\n"),
        ] {
            assert!(text.contains(&count), "{count} in {text}");
        }
    }
}

/// The letter as mail programs read it.
fn read(bytes: &[u8]) -> Message<'_> {
    MessageParser::default().parse(bytes).unwrap()
}

fn letters_are_read_by_mail_programs() {
    let site = Site::of_the_repository();
    let options = ["--since", "2017-01-01", "--until", "2021-12-31", "--format"];
    let with = |format| made(&site, &[&options[..], &[format]].concat());
    let bytes = with("eml");
    assert!(
        bytes == with("eml"),
        "the same command gives the same bytes"
    );
    let letter = read(&bytes);
    let from = letter.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("Daugavpils ziņas"));
    assert_eq!(from.address(), Some("zinas@daugavpils.example"));
    let subject = letter.subject().unwrap().replace('\u{a0}', " ");
    assert!(subject.starts_with("Daugavpils ziņas, 2017. gada 1. janvāris – "));
    assert_eq!(letter.date().unwrap().to_rfc3339(), "2021-12-07T00:00:00Z");
    assert!(letter.to().is_none());
    let raw = |name| letter.header_raw(name).map(str::trim);
    assert_eq!(raw("X-Unsent"), Some("1"));
    let unsubscribe = Some("<mailto:atteikties@daugavpils.example>");
    assert_eq!(raw("List-Unsubscribe"), unsubscribe);
    let parts: Vec<_> = letter.parts.iter().skip(1).collect();
    let subtypes = parts.iter().map(|part| part.content_type().unwrap());
    let subtypes: Vec<_> = subtypes.map(|it| it.subtype().unwrap()).collect();
    assert_eq!(subtypes, ["plain", "html"]);
    let lines = |bytes: &[u8]| {
        String::from_utf8(bytes.to_vec())
            .unwrap()
            .replace("\r\n", "\n")
    };
    assert_eq!(lines(parts[0].contents()), lines(&with("text")));
    assert_eq!(lines(parts[1].contents()), lines(&with("html")));
    for line in bytes.split(|byte| *byte == b'\n') {
        assert!(line.len() <= 998, "no line is longer than RFC 5322 allows");
    }
}

/// Mail programs run nothing, and load nothing that would tell who reads.
fn pages_hold_what_mail_programs_keep() {
    let site = Site::of_the_repository();
    let since = [
        "--since",
        "2017-01-01",
        "--until",
        "2021-12-31",
        "--format",
        "html",
    ];
    for more in [
        vec![],
        vec!["--full", "--lang", "ro,en,lv", "--group", "project"],
    ] {
        let page = made(&site, &[&since[..], &more].concat());
        assert!(page.len() < 100_000);
        let page = Html::parse_document(std::str::from_utf8(&page).unwrap());
        let every = Selector::parse("body, body *").unwrap();
        for element in page.select(&every) {
            let name = element.value().name();
            let foreign = ["script", "link", "style", "img", "form", "iframe", "object"];
            assert!(!foreign.contains(&name), "{name}");
            for (attribute, value) in element.value().attrs() {
                let known = [
                    "style", "href", "hreflang", "lang", "datetime", "scope", "start",
                ];
                assert!(known.contains(&attribute), "{attribute}");
                assert!(!value.contains("url("), "{value}");
                if attribute == "href" {
                    let whole = ["https://", "mailto:", "tel:"];
                    assert!(whole.iter().any(|it| value.starts_with(it)), "{value}");
                }
            }
        }
    }
}

/// A page that mail programs would cut off is none.
fn what_is_too_long_is_refused() {
    let site = site_with(1);
    let path = "content/releases/2019/news-1.yaml";
    let prose = format!("  en: |\n    {}\n", "Words and words. ".repeat(7_000));
    let record = site.read(path).replace("  en: Words.\n", &prose);
    site.write(path, record.as_bytes());
    let options = ["newsletter", "news-1", "--lang", "en", "--full", "--format"];
    for format in ["html", "eml"] {
        let output = site.run(&[&options[..], &[format]].concat());
        assert!(
            errors(&output).ends_with("leave out --full, and it has first paragraphs with links\n"),
            "{}",
            errors(&output)
        );
        assert_eq!(output.status.code(), Some(2));
    }
    let text = site.run(&[&options[..], &["text"]].concat());
    assert_eq!(text.status.code(), Some(0));
    made(&site, &["news-1", "--lang", "en", "--format", "html"]);
}

/// Names of the site with line ends and signs of heads of letters.
fn nothing_is_put_into_the_head_of_a_letter() {
    let hostile = [
        "\"Ziņas\\r\\nBcc: spy@example.org\"",
        "\"Ziņas\\nX-Evil: 1\\n\\nBody\"",
        "\"News\\r\\n <spy@example.org>\\r\\nTo: spy@example.org\"",
        "\"a\\\" <spy@example.org>, \\\"b\"",
        "\"=?utf-8?Q?=0D=0ABcc:_spy@example.org?=\"",
        "|\n    Ziņas\n    Bcc: spy@example.org",
    ];
    for name in hostile {
        let site = Site::of_the_repository();
        let settings = site.read("content/site.yaml");
        let settings = settings.replacen("lv: Daugavpils ziņas", &format!("lv: {name}"), 1);
        site.write("content/site.yaml", settings.as_bytes());
        let options = ["newsletter", "--month", "2018-04", "--format", "eml"];
        let output = site.run(&options);
        if output.status.code() != Some(0) {
            // It is refused with its place, and nothing is made.
            assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
            assert!(output.stdout.is_empty());
            continue;
        }
        let letter = read(&output.stdout);
        let names: Vec<&str> = letter
            .headers()
            .iter()
            .map(mail_parser::Header::name)
            .collect();
        assert_eq!(
            names,
            [
                "Message-ID",
                "Date",
                "From",
                "Subject",
                "X-Unsent",
                "List-Unsubscribe",
                "MIME-Version",
                "Content-Type"
            ],
            "{name}"
        );
        let from = letter.from().unwrap();
        assert_eq!(from.iter().count(), 1, "{name}");
        assert_eq!(
            from.first().unwrap().address(),
            Some("zinas@daugavpils.example")
        );
    }
}

/// Addresses that would end their line of the head, or name others beside them, are mistakes of the content.
fn hostile_addresses_are_refused() {
    for (own, address) in [
        (
            "from: zinas@daugavpils.example",
            "from: \"zinas@daugavpils.example\\r\\nBcc: spy@example.org\"",
        ),
        (
            "from: zinas@daugavpils.example",
            "from: zinas@daugavpils.example, spy@example.org",
        ),
        (
            "mailto:atteikties@daugavpils.example",
            "\"mailto:atteikties@daugavpils.example\\r\\nBcc: spy@example.org\"",
        ),
        (
            "mailto:atteikties@daugavpils.example",
            "https://daugavpils.example/>,<mailto:spy@example.org",
        ),
    ] {
        let site = Site::of_the_repository();
        let settings = site.read("content/site.yaml");
        assert!(settings.contains(own));
        site.write(
            "content/site.yaml",
            settings.replace(own, address).as_bytes(),
        );
        let output = site.run(&["newsletter", "--month", "2018-04", "--format", "eml"]);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{address}: {}",
            errors(&output)
        );
        assert!(output.stdout.is_empty());
    }
}

crate::trial::trials! {
    tests: [news_is_counted, letters_are_read_by_mail_programs, pages_hold_what_mail_programs_keep, what_is_too_long_is_refused, nothing_is_put_into_the_head_of_a_letter, hostile_addresses_are_refused],
    cases: [newsletters_are_those_beside_their_commands of "newsletter" "edit"],
}
