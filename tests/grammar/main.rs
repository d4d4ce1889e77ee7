//! Tables of forms, one case per line: operation, words, how, expected. In: `*.tsv` beside this file. Out: all lines that differ.
//!
//! A word is `text|gender|plural|flags` (flags `the`, `plural`, `fixed`); several words stand between `;`.
//! `~` is a no-break space, `!` a refusal; `#` opens a comment.

mod english;
mod latvian;
mod romanian;
mod unicode;

use grammar::{
    Agreement, Bound, Case, Count, Date, Definiteness, Form, Gender, GivenForm, Inflection,
    NounClass, Number, OrdinalStyle, Period, Phrase, Refusal, Relation, Role, RoleWords, Rules,
    TemporalRole, Word,
};
use vestnesis::values::NumberStyle;

/// Checks every line of a table.
fn check(rules: &dyn Rules, months: &[&str; 12], table: &str) {
    let mut wrong = Vec::new();
    for (at, line) in table
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
    {
        let cells: Vec<&str> = line.split('\t').collect();
        let [operation, words, how, expected] = cells[..] else {
            panic!("line {}: four cells, found {}", at + 1, cells.len())
        };
        let words: Vec<Word> = words.split(';').map(word).collect();
        let how: Vec<&str> = how.split(' ').filter(|part| !part.is_empty()).collect();
        let got = say(rules, months, operation, &words, &how)
            .unwrap_or_else(|_| "!".to_owned())
            .replace('\u{a0}', "~");
        if got != expected {
            wrong.push(format!("line {}: {line}\n    got {got}", at + 1));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A word from its cell.
fn word(cell: &str) -> Word {
    let mut parts = cell.split('|');
    let mut word = Word::new(parts.next().expect("a cell has a first part"));
    word.gender = parts.next().and_then(Gender::parse);
    if let Some(plural) = parts.next().filter(|plural| !plural.is_empty()) {
        let key = GivenForm {
            number: Number::Plural,
            definiteness: None,
            case: Case::Nominative,
        };
        word.forms.insert(key, plural.to_owned());
    }
    for flag in parts {
        match flag {
            "the" => word.article = true,
            "plural" => word.number = Some(Number::Plural),
            "fixed" => word.indeclinable = true,
            _ => panic!("flag {flag}"),
        }
    }
    word
}

/// A case, or a relation.
fn role(name: &str) -> Role {
    Case::parse(name)
        .map(Role::Case)
        .or_else(|| Relation::parse(name).map(Role::Relation))
        .expect(name)
}

fn sort(name: &str) -> NounClass {
    match name {
        "town" => NounClass::Town,
        "country" => NounClass::Country,
        "thing" => NounClass::Thing,
        "person" => NounClass::Person,
        _ => panic!("sort {name}"),
    }
}

fn form(how: &[&str]) -> Form {
    let mut form = Form::case(Case::Nominative);
    for part in how {
        match *part {
            "singular" => form.number = Some(Number::Singular),
            "plural" => form.number = Some(Number::Plural),
            "definite" => form.definiteness = Some(Definiteness::Definite),
            "indefinite" => form.definiteness = Some(Definiteness::Indefinite),
            case => form.case = Case::parse(case).expect(case),
        }
    }
    form
}

fn count(bound: &str, number: &str) -> Count {
    let bound = match bound {
        "exactly" => Bound::Exactly,
        "over" => Bound::Over,
        "about" => Bound::About,
        "at_least" => Bound::AtLeast,
        "up_to" => Bound::UpTo,
        _ => panic!("bound {bound}"),
    };
    let number = number.parse().expect("a count is a number");
    Count {
        bound,
        number,
        words: NumberStyle::UnderTen.in_words(number),
        definite: false,
    }
}

fn frame(name: &str) -> TemporalRole {
    match name {
        "on" => TemporalRole::On,
        "during" => TemporalRole::During,
        "date" => TemporalRole::Date,
        "from" => TemporalRole::From,
        "to" => TemporalRole::To,
        "of" => TemporalRole::Of,
        _ => panic!("frame {name}"),
    }
}

fn ordinal(rules: &dyn Rules, how: &[&str]) -> Result<String, Refusal> {
    let mut agreement = Agreement {
        gender: Gender::Masculine,
        number: Number::Singular,
        case: Case::Nominative,
    };
    let mut style = OrdinalStyle::Words;
    for part in &how[1..] {
        match *part {
            "emphatic" => style = OrdinalStyle::Emphatic,
            "digits" => style = OrdinalStyle::Digits,
            "roman" => style = OrdinalStyle::Roman,
            "plural" => agreement.number = Number::Plural,
            part => match Gender::parse(part) {
                Some(gender) => agreement.gender = gender,
                None => agreement.case = Case::parse(part).expect(part),
            },
        }
    }
    rules.ordinal(
        how[0].parse().expect("an ordinal is a number"),
        agreement,
        style,
    )
}

/// The form alone.
fn inflected(rules: &dyn Rules, word: &Word, form: Form) -> Result<String, Refusal> {
    rules.inflect(word, form).map(Inflection::into_text)
}

/// The rule that gives a form; `!` where there is none.
fn rule(rules: &dyn Rules, word: &Word, form: Form) -> String {
    let form = rules.inflect(word, form);
    form.map_or_else(|_| "!".to_owned(), |form| form.rule().to_string())
}

/// Says one line.
fn say(
    rules: &dyn Rules,
    months: &[&str; 12],
    operation: &str,
    words: &[Word],
    how: &[&str],
) -> Result<String, Refusal> {
    let first = &words[0];
    match operation {
        "inflect" => inflected(rules, first, form(how)),
        "relate" => rules.relate(first, sort(how[0]), role(how[1])),
        "preposition" => Ok(rules
            .preposition(Relation::parse(how[1]).expect(how[1]), sort(how[0]))
            .to_owned()),
        "town" => rules
            .town_in_country(first, &words[1], role(how[0]))
            .map(|phrase| phrase.plain()),
        "count" => rules.count(count(how[0], how[1]), first, role(how[2]), how[1]),
        "number" => rules.number(count(how[0], how[1]), first, role(how[2]), how[1]),
        "agree" => rules.agree(how[1], count("exactly", how[0]), first),
        "ordinal" => ordinal(rules, how),
        "period" => {
            let reference: Date = how[2].parse().expect("a day of publication");
            let month = |month: i8| {
                Word::new(months[usize::try_from(month - 1).expect("months begin at one")])
            };
            rules.period(
                &Period::parse(how[0]).expect("a period"),
                frame(how[1]),
                reference,
                &month,
            )
        }
        "named" => rules
            .named_after(first, &words[1])
            .and_then(|word| inflected(rules, &word, form(how))),
        "role" => {
            let place = words.get(3).map(|place| (place, sort(how[1])));
            let of = words.get(2).filter(|word| !word.text.is_empty());
            let said = RoleWords {
                role: &words[1],
                of,
                place,
            };
            rules
                .person_with_role(
                    Phrase::text(&first.text),
                    said,
                    Case::parse(how[0]).expect(how[0]),
                )
                .map(|phrase| phrase.plain())
        }
        "seat" => rules.seat(first),
        "possessive" => rules.possessive(first),
        _ => panic!("operation {operation}"),
    }
}

crate::trial::trials! {
    modules: [english, latvian, romanian, unicode],
}
