//! Numbers, dates and lists in their sentences, said through the operations: the same call in Latvian, English and Romanian.
//!
//! Every `tests/numbers/*.txt` holds cases: a call, then a line for each language. To add a case, write one; no Rust is needed.
//!
//! ```text
//! COUNT 21 partner as=from
//! lv no 21~partnera
//! ```
//!
//! A call is an operation, a fact and options. Facts: `21 partner`, `over 600 participant` (the nouns are those of the bundles and of
//! `nouns-*.ftl`); `the conference`, one thing; a date (with hours: `2026-06-08 08:00`), a time, an amount as the record has them; a list with `;` between its items
//! (codes of countries, quantities, other words as they stand). `published=` is the day of publication, else 2018-04-16;
//! `numbers=digits` is the site's other choice; `word=` has a word for each language, with `/` between. `~` is a no-break space, `!` a
//! refusal; behind ` | ` stands what is said at the beginning of a sentence, where that differs.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use grammar::{
    Bound, Date, Decimal, Interval, OpenDays, Period, Phrase, Piece, TimeSpan, Vote, Word,
};
use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};
use vestnesis::Site;
use vestnesis::diagnostic::Message;
use vestnesis::locale::{Locales, MessagePart};
use vestnesis::saying::{OperationSpec, Options, Said};
use vestnesis::values::{
    Address, CountryCode, Entity, EntityKind, Language, Lines, Measure, Money, Name, Naming, Place,
    Price, Quantity, Value,
};

use crate::loaded::{human, newsroom};
use crate::site::REPOSITORY;
use crate::trial::{Outcome, files};

const LANGUAGES: [&str; 3] = ["lv", "en", "ro"];

/// A file of the repository.
fn read(path: &str) -> String {
    fs::read_to_string(format!("{REPOSITORY}/{path}")).unwrap()
}

/// A site with the nouns of the cases, and its choice of numbers in words.
fn site(numbers: &str) -> Site {
    let nouns = LANGUAGES.map(|language| {
        let path = format!("locales/{language}/nouns.ftl");
        let own = read(&format!("tests/numbers/nouns-{language}.ftl"));
        let nouns = format!("{}\n{own}", read(&path));
        (path, nouns)
    });
    let tags = [("lv", "lv"), ("en", "en-GB"), ("ro", "ro")];
    let site = newsroom(&tags, &format!("numbers: {numbers}\n"), nouns).unwrap();
    assert_eq!(human(site.findings()), "");
    site
}

/// A call of an operation.
struct Call {
    spec: &'static OperationSpec,
    fact: Value,
    options: Vec<(String, String)>,
}

impl Call {
    fn parse(line: &str) -> Self {
        let (name, rest) = line.split_once(' ').expect(line);
        let spec = OperationSpec::by_name(name).expect(line);
        let end = rest
            .match_indices('=')
            .next()
            .map_or(rest.len(), |(at, _)| rest[..at].rfind(' ').expect(line));
        let options = rest[end..].split_whitespace();
        Self {
            spec,
            fact: fact(name, rest[..end].trim()),
            options: options
                .map(|option| option.split_once('=').expect(line))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        }
    }

    fn option(&self, wanted: &str) -> Option<&str> {
        let mut options = self.options.iter();
        options
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.as_str())
    }

    /// The options of the operation in a language, each known to the table.
    fn options(&self, language: usize) -> Options {
        let mut options = Options::default();
        for (name, value) in &self.options {
            let value = match name.as_str() {
                "published" | "numbers" => continue,
                "word" => value.split('/').nth(language).unwrap(),
                _ => value,
            };
            assert!(options.set(self.spec, name, value), "{name}={value}");
        }
        options
    }

    /// What the operation says.
    fn say(&self, locales: &Locales, language: usize) -> Result<String, Message> {
        let published: Date = self
            .option("published")
            .unwrap_or("2018-04-16")
            .parse()
            .unwrap();
        let bundles = locales.language(&Language::parse(LANGUAGES[language]).unwrap());
        let options = self.options(language);
        let said = bundles
            .grammar
            .say(self.spec.operation, &[&self.fact], &options, published)?;
        Ok(match said {
            Said::Choice(key) => key.to_owned(),
            Said::Phrase(phrase) => {
                let (usual, opening) = (phrase.plain(), opened(&phrase));
                if usual == opening {
                    usual
                } else {
                    format!("{usual} | {opening}")
                }
            }
        })
    }
}

/// A phrase at the beginning of a sentence, without its capital.
fn opened(phrase: &Phrase) -> String {
    let first = phrase.0.first().map(|piece| match piece {
        Piece::Opening { opening, .. } => opening.clone(),
        Piece::Part { phrase, .. } => opened(phrase),
        other => Phrase(vec![other.clone()]).plain(),
    });
    let rest = Phrase(phrase.0.iter().skip(1).cloned().collect());
    format!("{}{}", first.unwrap_or_default(), rest.plain())
}

/// The fact of a call.
fn fact(operation: &str, text: &str) -> Value {
    if let Some(noun) = text.strip_prefix("the ") {
        return Value::from(thing(noun));
    }
    match operation {
        "PERIOD" | "TENSE" if text.contains(':') => {
            Value::Interval(Interval::parse(text).expect(text))
        }
        "PERIOD" | "TENSE" => {
            let period = Period::parse(text).expect(text);
            assert_eq!(period.to_string(), text);
            Value::Period(period)
        }
        "ORDINAL" => Value::Ordinal(text.parse().expect(text)),
        "TIME" => Value::Time(TimeSpan::parse(text).expect(text)),
        "MONEY" => Value::Money(Money::parse(text).expect(text)),
        "PERCENT" => Value::Percent(Decimal::parse(text).expect(text)),
        "HOURS" => Value::Hours(text.split("; ").map(open_days).collect()),
        "PRICE" => Value::Price(Price::parse(text).expect(text)),
        "MEASURE" => Value::Measure(Measure::parse(text).expect(text)),
        "VOTE" => vote(text),
        "ADDRESS" => address(text),
        "LINES" => Value::Lines(Lines::parse(text).expect(text)),
        "LIST" => Value::List(text.split(';').map(item).collect()),
        _ if text.contains(';') => Value::List(text.split(';').map(item).collect()),
        _ => quantity(text).expect(text),
    }
}

/// `mon-fri 08:00/16:30`
fn open_days(text: &str) -> OpenDays {
    let (days, hours) = text.split_once(' ').expect(text);
    OpenDays::parse(days, hours).expect(text)
}

/// `11/3/1`: for, against, abstained.
fn vote(text: &str) -> Value {
    let mut numbers = text.split('/').map(|number| number.parse().expect(text));
    let mut next = || numbers.next().expect(text);
    Value::Vote(Vote {
        in_favour: next(),
        against: next(),
        abstained: next(),
    })
}

/// A street in every language with `/` between; then `house 22a`, `floor 2`, `between … and …`, each behind a semicolon.
fn address(text: &str) -> Value {
    let mut parts = text.split("; ");
    let mut address = Address {
        street: local(parts.next().expect(text)),
        house: None,
        floor: None,
        between: None,
    };
    for part in parts {
        let (what, value) = part.split_once(' ').expect(text);
        match what {
            "house" => address.house = Some(value.to_owned()),
            "floor" => address.floor = Some(value.parse().expect(text)),
            _ => {
                let (from, to) = value.split_once(" and ").expect(text);
                address.between = Some((local(from), local(to)));
            }
        }
    }
    Value::Address(Box::new(address))
}

/// A name in every language.
fn local(text: &str) -> Name {
    let languages = LANGUAGES.map(|language| Language::parse(language).unwrap());
    let words = languages.into_iter().zip(text.split('/').map(Word::new));
    Name {
        original: None,
        words: Arc::new(words.collect()),
    }
}

/// An item of a list.
fn item(text: &str) -> Value {
    if let Some(code) = CountryCode::parse(text) {
        return Value::from(Place::of_country(code));
    }
    quantity(text).unwrap_or_else(|| Value::Token(text.to_owned()))
}

/// `21 partner`, `over 600 participant`.
fn quantity(text: &str) -> Option<Value> {
    let (rest, noun) = text.rsplit_once(' ')?;
    let (bound, number) = rest.split_once(' ').unwrap_or(("", rest));
    let bound = match bound {
        "" => Bound::Exactly,
        "over" => Bound::Over,
        "about" => Bound::About,
        "at_least" => Bound::AtLeast,
        "up_to" => Bound::UpTo,
        _ => return None,
    };
    Some(Value::from(Quantity {
        bound,
        number: number.parse().ok()?,
        noun: Naming::Lexicon(noun.to_owned()),
        members: Vec::new(),
    }))
}

/// A thing named by a noun.
fn thing(noun: &str) -> Entity {
    Entity {
        key: noun.to_owned(),
        kind: EntityKind::Thing,
        naming: Naming::Lexicon(noun.to_owned()),
        acronym: None,
        gender: None,
        place: None,
        part_of: None,
        role: None,
    }
}

/// The sites with either style of numbers.
static SITES: LazyLock<[Site; 2]> = LazyLock::new(|| [site("under-ten"), site("digits")]);

fn numbers_dates_and_lists_are_said_as_the_cases_have_them(file: &Path) -> Outcome {
    let [under_ten, digits] = &*SITES;
    let (mut wrong, mut count) = (String::new(), 0);
    let text = fs::read_to_string(file).unwrap();
    let mut call = None;
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    for line in lines {
        let language = LANGUAGES
            .iter()
            .position(|key| line.starts_with(&format!("{key} ")));
        let Some(language) = language else {
            call = Some((line, Call::parse(line)));
            count += 1;
            continue;
        };
        let (name, call) = call.as_ref().expect("a call stands before what is said");
        let site = if call.option("numbers") == Some("digits") {
            digits
        } else {
            under_ten
        };
        let said = call
            .say(site.locales(), language)
            .unwrap_or_else(|_| "!".to_owned());
        let said = said.replace('\u{a0}', "~");
        if said != line[3..] {
            writeln!(wrong, "{name}\n    {line}\n    not {said}").unwrap();
        }
    }
    assert!(count > 0, "no call stands in the file");
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.into())
    }
}

fn there_are_cases_enough() {
    let is_call = |line: &&str| {
        let said = LANGUAGES
            .iter()
            .any(|key| line.starts_with(&format!("{key} ")));
        !line.is_empty() && !line.starts_with('#') && !said
    };
    let count = |file: &PathBuf| {
        let text = fs::read_to_string(file).unwrap();
        text.lines().filter(is_call).count()
    };
    let count: usize = files("numbers", &["txt"]).iter().map(count).sum();
    assert!(count >= 150, "{count} cases");
}

fn bundles_without_a_season_are_faulty() {
    let path = "locales/lv/calendar.ftl";
    let without = read(path).replace("season-autumn = rudens\n", "");
    let site = newsroom(&[("lv", "lv")], "", [(path.to_owned(), without)]).unwrap();
    let faults = site.findings().report.sorted();
    let messages: Vec<String> = faults
        .iter()
        .map(|fault| crate::spoken::said(&fault.message))
        .collect();
    assert_eq!(messages, ["the lexicon has no word \"season-autumn\""]);
}

/// What the message `probe` says of `$event-theme`, and of `$participants`.
fn said(theme: &str, participants: u64) -> Vec<MessagePart> {
    static PROBE: LazyLock<Site> = LazyLock::new(|| {
        let probe = "probe = { $event-theme }: Un { COUNT($participants) } bija.\n";
        let template = "---\nrequires:\n  - prose\n---\n# {{ say(\"probe\") }}\n\n{{ prose }}\n";
        let files = [
            ("locales/lv/probe.ftl", probe),
            ("templates/articles/probe.md", template),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let site = newsroom(&[("lv", "lv")], "", files).unwrap();
        assert_eq!(human(site.findings()), "");
        site
    });
    let latvian = Language::parse("lv").unwrap();
    let theme = Value::Text([(latvian, theme.to_owned())].into());
    let count = Value::from(Quantity {
        bound: Bound::Exactly,
        number: participants,
        noun: Naming::Lexicon("participant".to_owned()),
        members: Vec::new(),
    });
    let (theme, count) = (Arc::new(theme), Arc::new(count));
    let fact = |path: &str| {
        let value = if path == "participants" {
            &count
        } else {
            &theme
        };
        Some((path.to_owned(), Arc::clone(value)))
    };
    let bundle = &PROBE.locales().language(&latvian).kinds["probe"];
    let sentence = bundle.sentence("probe").unwrap();
    bundle
        .say("probe", sentence, &fact, Date::MAX)
        .unwrap()
        .unwrap()
}

fn part(path: &str, piece: Piece) -> MessagePart {
    MessagePart::Fact {
        path: path.to_owned(),
        said: Ok(Phrase(vec![piece])),
    }
}

fn a_number_among_words_has_two_wordings() {
    let number = Piece::Opening {
        usual: "13\u{a0}dalībnieki".to_owned(),
        opening: "trīspadsmit dalībnieki".to_owned(),
    };
    let expected = [
        part("event.theme", Piece::Text("Jūra".to_owned())),
        MessagePart::Words(": Un ".to_owned()),
        part("participants", number),
        MessagePart::Words(" bija.".to_owned()),
    ];
    assert_eq!(said("Jūra", 13), expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    fn nothing_in_a_text_is_taken_for_a_piece(text in "[ab \u{E000}\u{E001}\u{E008}]{0,20}") {
        let parts = said(&text, 13);
        // Nothing else is lost.
        prop_assert_eq!(&parts[0], &part("event.theme", Piece::Text(text)));
        prop_assert_eq!(parts.len(), 4);
    }
}

crate::trial::trials! {
    tests: [there_are_cases_enough, bundles_without_a_season_are_faulty, a_number_among_words_has_two_wordings, nothing_in_a_text_is_taken_for_a_piece],
    cases: [numbers_dates_and_lists_are_said_as_the_cases_have_them of "numbers" "txt"],
}
