//! The line protocol: one question a line, one form a line, in order; an empty line where there is no answer.
//!
//! In: lines `lang⇥lemma⇥gender⇥number⇥case⇥definiteness[⇥plural]`. Out: as many lines, and a note on each line that cannot be read.
//! Nothing that a line holds ends the reading.

use std::io::{self, BufRead, BufWriter, Write};

use grammar::{Case, Definiteness, Form, Gender, Inflection, Number, Rules, Word};
use unicode_normalization::UnicodeNormalization;

use crate::app::pipeline::guarded;
use crate::diagnostic::{Message, MessageFormatter, message};

use super::{plural_form, rules};

/// A line that is understood.
struct Question {
    rules: &'static dyn Rules,
    word: Word,
    form: Form,
}

/// Answers every line of the input. A line that cannot be read has an empty answer and a note with its number.
pub(super) fn answer(
    input: impl BufRead,
    output: impl Write,
    mut notes: impl Write,
    formatter: &dyn MessageFormatter,
) -> io::Result<()> {
    let mut output = BufWriter::new(output);
    for (at, line) in input.split(b'\n').enumerate() {
        let line = line?;
        let form = guarded(message!("a-line"), || form(&line))
            .unwrap_or_else(|_| Err(message!("line-faulty")));
        if let Err(note) = &form {
            // Nobody may be listening; the answers are still wanted.
            let note = message!("line-note", line = at + 1, note = note.clone());
            let _ = writeln!(notes, "{}", formatter.say(&note));
        }
        writeln!(output, "{}", form.unwrap_or_default())?;
    }
    output.flush()
}

/// The form that a line asks for, empty if the language does not have it; or why the line cannot be read.
fn form(line: &[u8]) -> Result<String, Message> {
    let line = std::str::from_utf8(line).map_err(|_| message!("line-not-utf8"))?;
    let Question { rules, word, form } = question(line.strip_suffix('\r').unwrap_or(line))?;
    Ok(rules
        .inflect(&word, form)
        .map_or_else(|_| String::new(), Inflection::into_text))
}

/// What a line asks, or what in it cannot be read.
fn question(line: &str) -> Result<Question, Message> {
    let fields: Vec<&str> = line.split('\t').collect();
    let ([language, lemma, gender, number, case, definiteness]
    | [language, lemma, gender, number, case, definiteness, _]) = fields[..]
    else {
        return Err(message!("line-columns", columns = fields.len()));
    };
    let unknown = |what: &str, text: &str| {
        message!(
            "line-unknown",
            what = what,
            text = text.escape_debug().to_string()
        )
    };
    let rules = rules(language).ok_or_else(|| unknown("language", language))?;
    let mut word = Word::new(phrase(lemma)?);
    word.gender = match gender {
        "-" => None,
        _ => Some(Gender::parse(gender).ok_or_else(|| unknown("gender", gender))?),
    };
    if let Some(plural) = fields.get(6).filter(|plural| !plural.is_empty()) {
        word.forms.insert(plural_form(), phrase(plural)?);
    }
    let number = match number {
        "sg" => Number::Singular,
        "pl" => Number::Plural,
        _ => return Err(unknown("number", number)),
    };
    let definiteness = match definiteness {
        "def" => Some(Definiteness::Definite),
        "ind" => Some(Definiteness::Indefinite),
        "-" => None,
        _ => return Err(unknown("definiteness", definiteness)),
    };
    let form = Form {
        case: case_of(case).ok_or_else(|| unknown("case", case))?,
        number: Some(number),
        definiteness,
    };
    Ok(Question { rules, word, form })
}

/// A word or phrase in NFC. One that is empty, or could break the line of its answer, cannot be read.
fn phrase(text: &str) -> Result<String, Message> {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    if text.trim().is_empty() {
        return Err(message!("phrase-empty"));
    }
    if text.contains(breaks) {
        let text = text.escape_debug().to_string();
        return Err(message!("phrase-with-control", phrase = text));
    }
    Ok(text.nfc().collect())
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
