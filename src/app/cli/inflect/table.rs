//! The forms as a table for people, with the rule behind each.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

use crate::grammar::{Refusal, Rules};
use crate::values::{Case, Definiteness, Form, Number, Word};

/// A row: what is asked, the form or why there is none, the rule.
struct Row {
    what: String,
    form: String,
    rule: String,
}

/// All forms that the language distinguishes, or those in some cases. Refused if the phrase has no form at all.
pub(super) fn table(rules: &dyn Rules, language: &str, word: &Word, cases: &[Case]) -> Result<String, Refusal> {
    let mut rows = Vec::new();
    let mut refused = None;
    for (what, form) in forms(language, word, cases) {
        rows.push(match rules.inflect(word, form) {
            Ok(text) => Row { what, form: text, rule: rules.rule(word, form) },
            Err(refusal) => {
                let row = Row { what, form: "–".to_owned(), rule: refusal.message.clone() };
                refused = Some(refusal);
                row
            }
        });
    }
    match refused {
        Some(refusal) if rows.iter().all(|row| row.form == "–") => Err(refusal),
        _ => Ok(layout(&rows)),
    }
}

/// The forms that a language distinguishes.
fn forms(language: &str, word: &Word, cases: &[Case]) -> Vec<(String, Form)> {
    let own: &[(Case, &str)] = match language {
        "lv" => &[
            (Case::Nominative, "nominative"),
            (Case::Genitive, "genitive"),
            (Case::Dative, "dative"),
            (Case::Accusative, "accusative"),
            (Case::Locative, "locative"),
            (Case::Vocative, "vocative"),
        ],
        "ro" => &[(Case::Nominative, "nominative–accusative"), (Case::Genitive, "genitive–dative")],
        _ => &[(Case::Nominative, "as it stands")],
    };
    let numbers: &[(Number, &str)] = match word.number {
        Some(Number::Plural) => &[(Number::Plural, "plural")],
        _ => &[(Number::Singular, "singular"), (Number::Plural, "plural")],
    };
    let definite: &[(Option<Definiteness>, &str)] = if language == "ro" {
        &[(Some(Definiteness::Indefinite), " indefinite"), (Some(Definiteness::Definite), " definite")]
    } else {
        &[(None, "")]
    };
    let mut forms = Vec::new();
    for (number, number_name) in numbers {
        for (definiteness, definite_name) in definite {
            for (case, name) in own.iter().filter(|(case, _)| cases.is_empty() || asked(language, cases, *case)) {
                let form = Form { case: *case, number: Some(*number), definiteness: *definiteness };
                forms.push((format!("{number_name}{definite_name} {name}"), form));
            }
        }
    }
    forms
}

/// Whether a case is asked for; in Romanian the accusative is the nominative and the dative the genitive.
fn asked(language: &str, cases: &[Case], case: Case) -> bool {
    cases.iter().any(|wanted| {
        *wanted == case
            || language == "ro"
                && matches!((wanted, case), (Case::Accusative, Case::Nominative) | (Case::Dative, Case::Genitive))
    })
}

/// Columns of even display width.
fn layout(rows: &[Row]) -> String {
    let width = |column: fn(&Row) -> &str| rows.iter().map(|row| column(row).width()).max().unwrap_or_default();
    let (first, second) = (width(|row| &row.what), width(|row| &row.form));
    let mut table = String::new();
    for row in rows {
        let pad = |text: &str, width: usize| " ".repeat(width - text.width());
        let line = format!("{}{}  {}{}  {}", row.what, pad(&row.what, first), row.form, pad(&row.form, second), row.rule);
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table
}
