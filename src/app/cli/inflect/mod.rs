//! `vestnesis inflect`: shows the forms of a word or phrase to people, or answers questions line by line.

mod batch;
mod paradigm;
mod sense;
mod table;

use std::io;

use clap::Args;
use grammar::{Case, Gender, GivenForm, LANGUAGES, Number, Rules, Word};
use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Message, message};

use super::terminal::{Io, Terminal};
use super::{CONTENT, DONE};
use paradigm::Paradigm;
use table::Asked;

/// What stands behind `vestnesis inflect`; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Args)]
#[command(
    after_help = "  vestnesis inflect \"Daugavpils pilsētas dome\"\n  vestnesis inflect Toruņa --case genitive --case locative\n  vestnesis inflect asociație --lang ro --gender f --plural asociații\n  vestnesis inflect --batch < questions.tsv"
)]
pub(super) struct Inflect {
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    phrase: Option<String>,
    #[arg(long, default_value = "lv", value_parser = clap::builder::PossibleValuesParser::new(LANGUAGES.map(|(key, _)| key)))]
    lang: String,
    #[arg(long = "case", value_name = "CASE", value_parser = clap::builder::PossibleValuesParser::new(Case::NAMES.map(|(name, _)| name)))]
    cases: Vec<String>,
    #[arg(long, value_parser = clap::builder::PossibleValuesParser::new(["masculine", "feminine", "neuter", "m", "f", "n"]))]
    gender: Option<String>,
    #[arg(long, conflicts_with_all = ["plural_only", "plural", "batch"])]
    person: bool,
    #[arg(long)]
    plural_only: bool,
    #[arg(long, value_name = "WORD")]
    plural: Option<String>,
    #[arg(long)]
    batch: bool,
}

impl Inflect {
    /// Prints the forms; the exit code, or what stands in the way.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        if self.batch {
            let trouble =
                |error: io::Error| message!("standard-input", trouble = error.to_string());
            let Io {
                input, out, err, ..
            } = &mut *terminal.io;
            batch::answer(input, out, err, &terminal.formatter).map_err(trouble)?;
            return Ok(DONE);
        }
        let rules = rules(&self.lang).expect("clap lets only languages of the table through");
        let cases: Vec<Case> = self
            .cases
            .iter()
            .filter_map(|case| Case::parse(case))
            .collect();
        let (paradigm, word) = (Paradigm::of(&self.lang), self.word());
        let table = match sense::refusal(rules, paradigm, &word) {
            Some(refusal) => Err(refusal),
            None => {
                let asked = Asked {
                    rules,
                    paradigm,
                    word: &word,
                    person: self.person,
                };
                table::table(asked, &cases, &terminal.formatter)
            }
        };
        match table {
            Ok(table) => {
                terminal.show(table.trim_end());
                Ok(DONE)
            }
            Err(refusal) => {
                let hint = refusal.next_step();
                let trouble = message!("refused", message = refusal, hint = hint);
                terminal.say_error(&trouble);
                Ok(CONTENT)
            }
        }
    }

    /// The word with what the command line says of it.
    fn word(&self) -> Word {
        let text = |text: &str| text.trim().nfc().collect::<String>();
        let mut word = Word::new(text(self.phrase.as_deref().unwrap_or_default()));
        word.gender = self.gender.as_deref().and_then(Gender::parse);
        word.number = self.plural_only.then_some(Number::Plural);
        if let Some(plural) = &self.plural {
            word.forms.insert(plural_form(), text(plural));
        }
        word
    }
}

/// The rules of a language by its key.
fn rules(language: &str) -> Option<&'static dyn Rules> {
    LANGUAGES
        .into_iter()
        .find(|(key, _)| *key == language)
        .map(|(_, rules)| rules)
}

/// The place of a plural that is given: the nominative, from which the other forms follow.
fn plural_form() -> GivenForm {
    GivenForm {
        number: Number::Plural,
        definiteness: None,
        case: Case::Nominative,
    }
}
