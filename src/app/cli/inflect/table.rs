//! The forms as a table for people, with the rule behind each, and what to write in the register where one is wrong.
//!
//! In: a word and the rules of its language. Out: text, or the refusal of a word that has no form at all.

use std::fmt::Write;

use grammar::{Case, Definiteness, Form, Gender, GivenForm, Inflection, Number, Rules, Word};
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::{Argument, Message, MessageFormatter, message};

use super::paradigm::{Group, Paradigm};

/// A row: what is asked, the form or why there is none, the rule.
#[derive(PartialEq, Eq)]
struct Row {
    case: String,
    form: Result<String, Message>,
    rule: String,
}

/// A group of rows under its heading.
struct Section {
    heading: Message,
    rows: Vec<Row>,
}

/// What stands for a form that the language does not have.
const NO_FORM: &str = "–";

/// What is asked: a word, or a person's name, in a language.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// The rules of the language.
    pub(super) rules: &'static dyn Rules,
    /// What the language distinguishes.
    pub(super) paradigm: &'static Paradigm,
    /// The word with what is known of it.
    pub(super) word: &'a Word,
    /// Whether it is a person's name.
    pub(super) person: bool,
}

/// All forms that the language distinguishes, or those in some cases. Refused if the phrase has no form at all.
pub(super) fn table(
    asked: Asked<'_>,
    cases: &[Case],
    formatter: &dyn MessageFormatter,
) -> Result<String, Message> {
    let Asked {
        paradigm,
        word,
        person,
        ..
    } = asked;
    let groups = if person {
        vec![paradigm.of_person(cases)]
    } else {
        paradigm.groups(word, cases)
    };
    let mut sections: Vec<Section> = groups
        .iter()
        .map(|group| section(asked, group, formatter))
        .collect();
    if let Some(refusal) = nothing_to_show(paradigm, cases, &sections) {
        return Err(refusal);
    }
    let one_number = !person && word.number.is_none() && same_in_both_numbers(&sections);
    if one_number {
        sections.truncate(sections.len() / 2);
        for (section, group) in sections.iter_mut().zip(&groups) {
            section.heading = heading(message!("inflect-both-numbers"), group);
        }
    }
    let mut text = title(asked, formatter);
    let widths = widths(&sections);
    for section in &sections {
        let _ = write!(
            text,
            "\n{}\n{}",
            formatter.say(&section.heading),
            layout(&section.rows, widths)
        );
    }
    text += &ways_out(&sections, formatter);
    let forms = groups.iter().flat_map(|group| &group.forms);
    text += &given(asked, forms.map(|(_, form)| *form), formatter);
    Ok(text)
}

/// "plural, definite".
fn heading(number: Message, group: &Group) -> Message {
    match group.definiteness {
        None => number,
        Some(Definiteness::Indefinite) => message!("inflect-indefinite", number = number),
        Some(Definiteness::Definite) => message!("inflect-definite", number = number),
    }
}

/// The forms of one number and definiteness.
fn section(asked: Asked<'_>, group: &Group, formatter: &dyn MessageFormatter) -> Section {
    let Asked { rules, word, .. } = asked;
    let inflected = |form: Form| {
        if asked.person {
            rules.inflect_person(word, form.case)
        } else {
            rules.inflect(word, form)
        }
    };
    let row = |(case, form): &(Message, Form)| {
        let said = inflected(*form).map_err(Message::from);
        let rule = match &said {
            Ok(said) => formatter.say(&Message::from(said.rule())),
            Err(refusal) => formatter.say(refusal),
        };
        Row {
            case: formatter.say(case),
            form: said.map(Inflection::into_text),
            rule,
        }
    };
    let number = match group.number {
        _ if asked.person => message!("inflect-person"),
        Number::Singular => message!("inflect-singular"),
        Number::Plural => message!("inflect-plural"),
    };
    Section {
        heading: heading(number, group),
        rows: group.forms.iter().map(row).collect(),
    }
}

/// Why there is nothing to show: a case that the language does not have, a word without forms.
fn nothing_to_show(paradigm: &Paradigm, cases: &[Case], sections: &[Section]) -> Option<Message> {
    let rows = || sections.iter().flat_map(|section| &section.rows);
    if rows().next().is_none() {
        let asked = cases
            .iter()
            .map(|case| message!("asked-case", case = Argument::Noun(case.name().into())));
        let asked = asked.reduce(|one, other| message!("and-no", one = one, other = other));
        let cases = asked.expect("without a case asked for, there are forms to show");
        let forms = paradigm.case_names().cloned();
        let forms = forms
            .reduce(|forms, next| message!("inflect-form-and-next", forms = forms, next = next));
        let forms = forms.expect("a language has forms");
        return Some(message!(
            "language-without-case",
            language = paradigm.noun(),
            cases = cases,
            forms = forms
        ));
    }
    let refusal = rows().find_map(|row| row.form.as_ref().err());
    refusal
        .filter(|_| rows().all(|row| row.form.is_err()))
        .cloned()
}

/// Whether the engine knows one number of the word only (Talsi, Oslo).
fn same_in_both_numbers(sections: &[Section]) -> bool {
    let (singular, plural) = sections.split_at(sections.len() / 2);
    let forms = |section: &Section| {
        section
            .rows
            .iter()
            .map(|row| row.form.clone().ok())
            .collect::<Vec<_>>()
    };
    sections.len() > 1 && singular.iter().map(forms).eq(plural.iter().map(forms))
}

/// The phrase, its language, its gender and number as far as they are known.
fn title(asked: Asked<'_>, formatter: &dyn MessageFormatter) -> String {
    let Asked {
        rules,
        paradigm,
        word,
        person,
    } = asked;
    let mut parts = vec![word.text.clone(), formatter.say(&paradigm.name)];
    if paradigm.has_gender && !(person && word.gender.is_none()) {
        let gender = |gender: Gender| Message::from(gender);
        let known = match (word.gender, rules.gender(word)) {
            (Some(given), _) => message!("inflect-gender-given", gender = gender(given)),
            (None, Some(taken)) => message!("inflect-gender-taken", gender = gender(taken)),
            (None, None) => message!("inflect-gender-unknown"),
        };
        parts.push(formatter.say(&known));
    }
    if word.number == Some(Number::Plural) {
        parts.push(formatter.say(&message!("inflect-plural-only")));
    }
    format!("{}\n", parts.join(" · "))
}

/// The widths of the first two columns, the same in all sections.
fn widths(sections: &[Section]) -> (usize, usize) {
    let rows = || sections.iter().flat_map(|section| &section.rows);
    let case = rows().map(|row| row.case.width()).max();
    let form = rows().map(|row| row.shown().width()).max();
    (case.unwrap_or_default(), form.unwrap_or_default())
}

impl Row {
    fn shown(&self) -> &str {
        self.form.as_deref().unwrap_or(NO_FORM)
    }
}

/// Columns of even display width.
fn layout(rows: &[Row], (first, second): (usize, usize)) -> String {
    let mut table = String::new();
    for row in rows {
        let pad = |text: &str, width: usize| " ".repeat(width.saturating_sub(text.width()));
        let line = format!(
            "  {}{}  {}{}  {}",
            row.case,
            pad(&row.case, first),
            row.shown(),
            pad(row.shown(), second),
            row.rule
        );
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table
}

/// What to write instead of forms that do not exist: every advice once.
fn ways_out(sections: &[Section], formatter: &dyn MessageFormatter) -> String {
    let mut hints: Vec<String> = Vec::new();
    let rows = sections.iter().flat_map(|section| &section.rows);
    for hint in rows.filter_map(|row| formatter.hint(row.form.as_ref().err()?)) {
        if !hints.contains(&hint) {
            hints.push(hint);
        }
    }
    if hints.is_empty() {
        return String::new();
    }
    let ways = message!("inflect-ways-out", mark = NO_FORM, hints = hints.join(" "));
    format!("\n{}\n", formatter.say(&ways))
}

/// How the register corrects a form.
fn given(
    asked: Asked<'_>,
    forms: impl Iterator<Item = Form>,
    formatter: &dyn MessageFormatter,
) -> String {
    let Asked {
        paradigm,
        word,
        person,
        ..
    } = asked;
    let both = !person && word.number.is_none() && word.forms.is_empty();
    let principal = paradigm.principal.filter(|_| both).map(str::to_owned);
    let mut keys = forms.map(|form| key(word, form));
    let Some(key) = principal.or_else(|| keys.find(|key| key != "nominative")) else {
        return String::new();
    };
    let (language, text) = (paradigm.key, &word.text);
    let gender = match (word.gender, paradigm.has_gender) {
        (Some(gender), true) => format!("    gender: {}\n", Gender::NAMES[gender as usize].0),
        _ => String::new(),
    };
    let number = match word.number {
        Some(Number::Plural) => "    number: plural\n",
        _ => "",
    };
    let correction = formatter.say(&message!("inflect-correction"));
    format!("\n{correction}\n\n  {language}:\n    name: {text}\n{gender}{number}    {key}: …\n")
}

/// The register's name of a form.
fn key(word: &Word, form: Form) -> String {
    let number = match word.number {
        // The only number of a word needs no name.
        Some(Number::Plural) => Number::Singular,
        _ => form.number.unwrap_or(Number::Singular),
    };
    GivenForm {
        number,
        definiteness: form.definiteness,
        case: form.case,
    }
    .key()
}
