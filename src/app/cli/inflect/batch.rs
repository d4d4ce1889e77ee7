//! The line protocol: one question a line, one form a line, in order; an empty line where the engine has no answer.

use std::io::{self, BufRead, BufWriter, Write};

use unicode_normalization::UnicodeNormalization;

use crate::values::{Case, Definiteness, Form, Gender, Number, Word};

use super::{plural_form, rules};

/// Answers every line of the input.
pub(super) fn answer(input: impl BufRead, output: impl Write) -> io::Result<()> {
    let mut output = BufWriter::new(output);
    for line in input.lines() {
        writeln!(output, "{}", form(&line?).unwrap_or_default())?;
    }
    output.flush()
}

/// The form that a line asks for; nothing for a line that cannot be read or a form that the language does not have.
fn form(line: &str) -> Option<String> {
    let fields: Vec<&str> = line.trim_end_matches('\r').split('\t').collect();
    let [language, lemma, gender, number, case, definiteness, rest @ ..] = fields.as_slice() else { return None };
    let rules = rules(language)?;
    let mut word = Word::new(lemma.nfc().collect::<String>());
    word.gender = Gender::parse(gender);
    if let Some(plural) = rest.first().filter(|plural| !plural.is_empty()) {
        word.forms.insert(plural_form(), plural.nfc().collect());
    }
    let number = match *number {
        "sg" => Number::Singular,
        "pl" => Number::Plural,
        _ => return None,
    };
    let definiteness = match *definiteness {
        "def" => Some(Definiteness::Definite),
        "ind" => Some(Definiteness::Indefinite),
        _ => None,
    };
    let form = Form { case: case_of(case)?, number: Some(number), definiteness };
    rules.inflect(&word, form).ok()
}

/// The short names of the protocol: `nom gen dat acc loc voc`, Romanian `nomacc gendat`.
fn case_of(text: &str) -> Option<Case> {
    Some(match text {
        "nom" | "nomacc" => Case::Nominative,
        "gen" | "gendat" => Case::Genitive,
        "dat" => Case::Dative,
        "acc" => Case::Accusative,
        "loc" => Case::Locative,
        "voc" => Case::Vocative,
        _ => return None,
    })
}
