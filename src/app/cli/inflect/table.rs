//! The forms as a table for people, with the rule behind each, and what to write in the register where one is wrong.
//!
//! In: a word and the rules of its language. Out: text, or the refusal of a word that has no form at all.

use std::fmt::Write;

use grammar::{Case, Form, Gender, GivenForm, Inflection, Number, Rules, Word};
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::{Message, MessageFormatter, message};

use super::paradigm::{Group, Paradigm};

/// A row: what is asked, the form or why there is none, the rule.
#[derive(PartialEq, Eq)]
struct Row {
    case: &'static str,
    form: Result<String, Message>,
    rule: String,
}

/// A group of rows under its heading.
struct Section {
    heading: String,
    rows: Vec<Row>,
}

/// What stands for a form that the language does not have.
const NO_FORM: &str = "–";

/// All forms that the language distinguishes, or those in some cases. Refused if the phrase has no form at all.
pub(super) fn table(
    rules: &dyn Rules,
    paradigm: &Paradigm,
    word: &Word,
    cases: &[Case],
    formatter: &dyn MessageFormatter,
) -> Result<String, Message> {
    let groups = paradigm.groups(word, cases);
    let mut sections: Vec<Section> = groups
        .iter()
        .map(|group| section(rules, word, group, formatter))
        .collect();
    if let Some(refusal) = nothing_to_show(paradigm, cases, &sections) {
        return Err(refusal);
    }
    let one_number = word.number.is_none() && same_in_both_numbers(&sections);
    if one_number {
        sections.truncate(sections.len() / 2);
        for section in &mut sections {
            section.heading = section
                .heading
                .replace("singular", "the same in both numbers");
        }
    }
    let mut text = title(rules, paradigm, word);
    let widths = widths(&sections);
    for section in &sections {
        let _ = write!(
            text,
            "\n{}\n{}",
            section.heading,
            layout(&section.rows, widths)
        );
    }
    text += &ways_out(&sections, formatter);
    text += &given(
        paradigm,
        word,
        groups
            .iter()
            .flat_map(|group| &group.forms)
            .map(|(_, form)| *form),
    );
    Ok(text)
}

/// The forms of one number and definiteness.
fn section(
    rules: &dyn Rules,
    word: &Word,
    group: &Group,
    formatter: &dyn MessageFormatter,
) -> Section {
    let row = |(case, form): &(&'static str, Form)| {
        let said = rules.inflect(word, *form).map_err(Message::from);
        let rule = match &said {
            Ok(said) => said.rule().to_string(),
            Err(refusal) => formatter.say(refusal),
        };
        Row {
            case,
            form: said.map(Inflection::into_text),
            rule,
        }
    };
    Section {
        heading: group.heading.clone(),
        rows: group.forms.iter().map(row).collect(),
    }
}

/// Why there is nothing to show: a case that the language does not have, a word without forms.
fn nothing_to_show(paradigm: &Paradigm, cases: &[Case], sections: &[Section]) -> Option<Message> {
    let rows = || sections.iter().flat_map(|section| &section.rows);
    if rows().next().is_none() {
        let asked = cases
            .iter()
            .map(|case| message!("asked-case", case = case.name()));
        let asked = asked.reduce(|one, other| message!("and-no", one = one, other = other));
        let cases = asked.expect("without a case asked for, there are forms to show");
        return Some(message!(
            "language-without-case",
            language = paradigm.noun(),
            cases = cases,
            forms = paradigm.case_names().join(", ")
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
fn title(rules: &dyn Rules, paradigm: &Paradigm, word: &Word) -> String {
    let mut parts = vec![word.text.clone(), paradigm.language.to_owned()];
    if paradigm.has_gender {
        let name = |gender: Gender| Gender::NAMES[gender as usize].0;
        parts.push(match (word.gender, rules.gender(word)) {
            (Some(gender), _) => format!("{} as given", name(gender)),
            (None, Some(gender)) => format!("taken as {}", name(gender)),
            (None, None) => "gender not known".to_owned(),
        });
    }
    if word.number == Some(Number::Plural) {
        parts.push("plural only".to_owned());
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
            pad(row.case, first),
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
    format!(
        "\nWhere there is no form ({NO_FORM}): {}\n",
        hints.join(" ")
    )
}

/// How the register corrects a form.
fn given(paradigm: &Paradigm, word: &Word, forms: impl Iterator<Item = Form>) -> String {
    let both = word.number.is_none() && word.forms.is_empty();
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
    format!(
        "\nIf a form is wrong, write the right one beside the name in the register; it always wins:\n\n  {language}:\n    name: {text}\n{gender}{number}    {key}: …\n"
    )
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
