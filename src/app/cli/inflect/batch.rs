//! The line protocol: one question a line, one form a line, in order; an empty line where there is no answer.
//!
//! In: lines `lang⇥lemma⇥gender⇥number⇥case⇥definiteness[⇥plural]`. Out: as many lines. Nothing that a line holds ends the reading.

use std::io::{self, BufRead, BufWriter, Write};

use unicode_normalization::UnicodeNormalization;

use crate::values::{Case, Definiteness, Form, Gender, Number, Word};

use super::{plural_form, rules};

/// Answers every line of the input.
pub(super) fn answer(input: impl BufRead, output: impl Write) -> io::Result<()> {
    let mut output = BufWriter::new(output);
    for line in input.split(b'\n') {
        let line = line?;
        let form = std::str::from_utf8(&line).ok().and_then(form);
        writeln!(output, "{}", form.unwrap_or_default())?;
    }
    output.flush()
}

/// The form that a line asks for; nothing for a line that cannot be read or a form that the language does not have.
fn form(line: &str) -> Option<String> {
    let fields: Vec<&str> = line
        .strip_suffix('\r')
        .unwrap_or(line)
        .split('\t')
        .collect();
    let ([language, lemma, gender, number, case, definiteness]
    | [language, lemma, gender, number, case, definiteness, _]) = fields[..]
    else {
        return None;
    };
    let rules = rules(language)?;
    let mut word = Word::new(phrase(lemma)?);
    word.gender = match gender {
        "-" => None,
        _ => Some(Gender::parse(gender)?),
    };
    if let Some(plural) = fields.get(6).filter(|plural| !plural.is_empty()) {
        word.forms.insert(plural_form(), phrase(plural)?);
    }
    let number = match number {
        "sg" => Number::Singular,
        "pl" => Number::Plural,
        _ => return None,
    };
    let definiteness = match definiteness {
        "def" => Some(Definiteness::Definite),
        "ind" => Some(Definiteness::Indefinite),
        "-" => None,
        _ => return None,
    };
    let form = Form {
        case: case_of(case)?,
        number: Some(number),
        definiteness,
    };
    rules.inflect(&word, form).ok()
}

/// A word or phrase in NFC; nothing if it could break the line of its answer.
fn phrase(text: &str) -> Option<String> {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    (!text.contains(breaks)).then(|| text.nfc().collect())
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
