//! Romanian: two cases, three genders, and the article as a suffix of the first word of a phrase.
//!
//! In: words, numbers and periods. Out: forms, or refusals that say what to give in the register.
//! Nominative and accusative share a form, genitive and dative share the other.

mod adjective;
mod attribute;
mod cardinal;
mod exceptions;
mod form;
mod gender;
mod head;
mod hours;
mod interval;
mod line;
mod money;
mod name;
mod noun;
mod noun_phrase;
mod numeral;
mod ordinal;
mod own_name;
mod period;
mod person;
mod phrase;
mod plural;
mod relation;
mod request;
mod role;
mod rule;
mod season;
mod sound;
mod special;
mod stemming;
mod street;
mod vote;
mod written;

pub use rule::{ArticleChange, Change, GenderSign, NounRule, PluralOrigin, RomanianRule};

use crate::{
    Case, Date, Decimal, Definiteness, Doubt, Form, HoursStyle, Inflection, Interval, OpenDays,
    Period, Stemming, StreetWords, TimeSpan, Vote, VoteWords, Weekday, Word,
};

use super::clock;
use super::{
    Agreement, Count, DateWords, ListMarks, NounClass, OrdinalStyle, Phrase, Refusal, Relation,
    Role, RoleWords, Rules, TemporalRole,
};

/// The rules of Romanian.
///
/// ```
/// use declinare::{Case, Count, Definiteness, Form, Gender, NounClass, Relation, Romanian, Rules, Word};
///
/// // The article is an ending of the first word; the genitive of a feminine is built on its plural.
/// let school = Word { gender: Some(Gender::Feminine), ..Word::new("școală") };
/// let genitive = Form::case(Case::Genitive).with(Definiteness::Definite);
/// let form = Romanian.inflect(&school, genitive)?;
/// assert_eq!(form.text(), "școlii");
/// assert_eq!(
///     form.rule().to_string(),
///     "feminine; genitive on the plural from the list, -oală → -oli; article -i"
/// );
///
/// let sweden = Word::new("Suedia");
/// assert_eq!(Romanian.relate(&sweden, NounClass::Country, Relation::From.into())?, "din Suedia");
///
/// let participant = Word { gender: Some(Gender::Masculine), ..Word::new("participant") };
/// let many = Romanian.count(Count::exactly(600), &participant, Case::Nominative.into(), "600")?;
/// assert_eq!(many, "600\u{a0}de participanți");
/// # Ok::<(), declinare::Refusal>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Romanian;

impl Romanian {
    /// Whether a name shows by its head with article that it is Romanian; `at_home` if its owners sit where Romanian is spoken.
    ///
    /// ```
    /// use declinare::Romanian;
    ///
    /// assert!(Romanian.recognises("Ministerul Dezvoltării", false));
    /// assert!(Romanian.recognises("Biblioteca Județeană", false));
    /// assert!(!Romanian.recognises("Biblioteca Nazionale", false));
    /// assert!(!Romanian.recognises("Habitat for Humanity", true));
    /// ```
    #[must_use]
    pub fn recognises(&self, name: &str, at_home: bool) -> bool {
        own_name::shows(name, at_home)
    }
}

impl Rules for Romanian {
    fn stemming(&self) -> Stemming {
        stemming::stemming()
    }

    /// "A, B; C, și D": the comma closes what stands behind a name. Where a preposition parts the items, it does so alone: "de A, B, de C și
    /// de D".
    fn list_marks(&self, repeated: bool) -> ListMarks {
        ListMarks {
            between: if repeated { "," } else { ";" },
            before_conjunction: if repeated { "" } else { "," },
            closing_first_of_two: if repeated { "" } else { "," },
        }
    }

    fn inflect(&self, word: &Word, form: Form) -> Result<Inflection, Refusal> {
        form::inflection(word, form)
    }

    fn gender(&self, word: &Word) -> Option<crate::Gender> {
        form::gender_of_head(word)
    }

    fn doubt(&self, word: &Word) -> Option<Doubt> {
        form::doubt(word)
    }

    fn inflect_person(&self, name: &Word, case: Case) -> Result<Inflection, Refusal> {
        form::person(name, case)
    }

    fn is_plural(&self, word: &Word) -> bool {
        word.number.map_or_else(
            || !word.indeclinable && written::is_plural(word),
            |number| number == crate::Number::Plural,
        )
    }

    fn cardinal(&self, number: u64, agreement: Agreement) -> Option<String> {
        cardinal::cardinal(number, agreement)
    }

    fn relate(&self, word: &Word, class: NounClass, role: Role) -> Result<String, Refusal> {
        relation::relate(word, class, role)
    }

    fn preposition(&self, relation: Relation, class: NounClass) -> &'static str {
        relation::preposition(relation, class)
    }

    fn town_in_country(&self, town: &Word, country: &Word, role: Role) -> Result<Phrase, Refusal> {
        relation::town_in_country(town, country, role)
    }

    fn count(
        &self,
        count: Count,
        noun: &Word,
        role: Role,
        digits: &str,
    ) -> Result<String, Refusal> {
        numeral::count(count, noun, role, digits)
    }

    fn number(
        &self,
        count: Count,
        noun: &Word,
        role: Role,
        digits: &str,
    ) -> Result<String, Refusal> {
        numeral::number(count, noun, role, digits)
    }

    fn agree(&self, word: &str, count: Count, noun: &Word) -> Result<String, Refusal> {
        numeral::agree(word, count, noun)
    }

    fn ordinal(
        &self,
        number: u32,
        agreement: Agreement,
        style: OrdinalStyle,
    ) -> Result<String, Refusal> {
        ordinal::ordinal(number, agreement, style)
    }

    fn period(
        &self,
        period: &Period,
        role: TemporalRole,
        reference: Date,
        month: &dyn Fn(i8) -> Word,
    ) -> Result<String, Refusal> {
        period::say(period, role, reference, month)
    }

    fn interval(
        &self,
        interval: &Interval,
        role: TemporalRole,
        reference: Date,
        words: &DateWords<'_>,
    ) -> Result<String, Refusal> {
        Ok(interval::interval(interval, role, reference, words))
    }

    fn named_after(&self, noun: &Word, place: &Word) -> Result<Word, Refusal> {
        let definite = form::inflect(
            noun,
            Form::case(Case::Nominative).with(Definiteness::Definite),
        )?;
        Ok(Word {
            gender: Some(form::gender(noun)),
            ..Word::new(format!("{definite} {}", place.text))
        })
    }

    fn person_with_role(
        &self,
        name: Phrase,
        words: RoleWords<'_>,
        _case: Case,
    ) -> Result<Phrase, Refusal> {
        role::person_with_role(name, words)
    }

    fn seat(&self, country: &Word) -> Result<String, Refusal> {
        relation::relate(country, NounClass::Country, Role::Relation(Relation::From))
    }

    fn money(&self, amount: &str, currency: &str) -> String {
        format!("{amount}\u{a0}{currency}")
    }

    fn money_in_sentence(
        &self,
        amount: Decimal,
        digits: &str,
        currency: &str,
        _case: Case,
    ) -> String {
        money::said(amount, digits, currency).unwrap_or_else(|| self.money(digits, currency))
    }

    fn percent(&self, number: &str) -> String {
        format!("{number}%")
    }

    fn time(&self, time: TimeSpan) -> String {
        match time.end {
            None => format!("la ora\u{a0}{}", clock(time, ":", "")),
            Some(_) => format!("între orele\u{a0}{}", clock(time, ":", " și ")),
        }
    }

    fn range(&self, first: Option<&str>, last: Option<&str>) -> String {
        match (first, last) {
            (Some(first), Some(last)) => format!("de la {first} la {last}"),
            (Some(first), None) => format!("de la {first}"),
            (None, Some(last)) => format!("până la {last}"),
            (None, None) => String::new(),
        }
    }

    fn open_days(
        &self,
        open: &OpenDays,
        style: HoursStyle,
        weekday: &dyn Fn(Weekday) -> Word,
    ) -> Result<String, Refusal> {
        Ok(hours::open_days(open, style, weekday))
    }

    fn vote(&self, vote: Vote, words: &VoteWords<'_>) -> Result<String, Refusal> {
        vote::vote(vote, words)
    }

    fn street(&self, words: &StreetWords<'_>, role: Role) -> Result<String, Refusal> {
        street::street(words, role)
    }

    fn lines(
        &self,
        vehicle: &Word,
        numbers: &[String],
        joined: &dyn Fn(Vec<String>) -> String,
        role: Role,
    ) -> Result<String, Refusal> {
        line::lines(vehicle, numbers, joined, role)
    }

    fn more(&self, digits: &str) -> String {
        format!("încă {digits}")
    }

    fn possessive(&self, word: &Word) -> Result<String, Refusal> {
        form::inflect(word, Form::case(Case::Genitive))
    }
}
