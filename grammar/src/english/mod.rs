//! English (British spelling): no cases but the possessive, no gender, and "the" before some names.
//!
//! In: words, numbers and periods. Out: forms, or refusals that say what to write instead.

mod cardinal;
mod form;
mod hours;
mod interval;
mod line;
mod noun;
mod numeral;
mod ordinal;
mod period;
mod plural;
mod possessive;
mod relation;
mod role;
mod rule;
mod stemming;
mod street;
mod vote;

pub use rule::EnglishRule;

use crate::{
    Case, Date, Form, HoursStyle, Inflection, Interval, OpenDays, Period, Stemming, StreetWords,
    TimeSpan, Vote, VoteWords, Weekday, Word,
};

use super::{
    Agreement, Count, DateWords, NounClass, OrdinalStyle, Phrase, Refusal, Relation, Role,
    RoleWords, Rules, TemporalRole,
};

/// The rules of English, as it is written in Britain.
///
/// ```
/// use declinare::{Bound, Case, Count, English, Form, NounClass, Relation, Rules, Word};
///
/// let country = Word::new("country");
/// assert_eq!(English.inflect(&country, Form::plural(Case::Nominative))?.text(), "countries");
///
/// let netherlands = Word { article: true, ..Word::new("Netherlands") };
/// assert_eq!(
///     English.relate(&netherlands, NounClass::Country, Relation::At.into())?,
///     "in the Netherlands"
/// );
/// assert_eq!(English.possessive(&netherlands)?, "the Netherlands’");
///
/// let over = Count { bound: Bound::Over, ..Count::exactly(600) };
/// let said = English.count(over, &Word::new("participant"), Case::Nominative.into(), "600")?;
/// assert_eq!(said, "more than 600\u{a0}participants");
/// # Ok::<(), declinare::Refusal>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct English;

impl Rules for English {
    fn stemming(&self) -> Stemming {
        stemming::stemming()
    }

    fn inflect(&self, word: &Word, form: Form) -> Result<Inflection, Refusal> {
        form::inflect(word, form)
    }

    fn is_plural(&self, word: &Word) -> bool {
        word.number.map_or_else(
            || plural::is_name_of_several(&word.text),
            |number| number == crate::Number::Plural,
        )
    }

    fn cardinal(&self, number: u64, _agreement: Agreement) -> Option<String> {
        cardinal::cardinal(number)
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

    fn agree(&self, word: &str, _count: Count, _noun: &Word) -> Result<String, Refusal> {
        Ok(word.to_owned())
    }

    fn ordinal(
        &self,
        number: u32,
        _agreement: Agreement,
        style: OrdinalStyle,
    ) -> Result<String, Refusal> {
        ordinal::ordinal(number, style)
    }

    fn period(
        &self,
        period: &Period,
        role: TemporalRole,
        reference: Date,
        month: &dyn Fn(i8) -> Word,
    ) -> Result<String, Refusal> {
        Ok(period::say(period, role, reference, month))
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
        Ok(Word::new(format!("{} {}", place.text, noun.text)))
    }

    fn person_with_role(
        &self,
        name: Phrase,
        words: RoleWords<'_>,
        case: Case,
    ) -> Result<Phrase, Refusal> {
        role::person_with_role(name, words, case)
    }

    fn money(&self, amount: &str, currency: &str) -> String {
        match currency {
            "EUR" => format!("€{amount}"),
            "GBP" => format!("£{amount}"),
            "USD" => format!("US${amount}"),
            _ => format!("{currency}\u{a0}{amount}"),
        }
    }

    fn percent(&self, number: &str) -> String {
        format!("{number}%")
    }

    fn time(&self, time: TimeSpan) -> String {
        match time.end {
            None => format!("at {}", period::clock(time.start)),
            Some(end) => format!(
                "from {} to {}",
                period::clock(time.start),
                period::clock(end)
            ),
        }
    }

    fn range(&self, first: Option<&str>, last: Option<&str>) -> String {
        match (first, last) {
            (Some(first), Some(last)) => format!("from {first} to {last}"),
            (Some(first), None) => format!("from {first}"),
            (None, Some(last)) => format!("up to {last}"),
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
        format!("{digits} more")
    }

    fn possessive(&self, word: &Word) -> Result<String, Refusal> {
        self.relate(word, NounClass::Thing, Role::Case(Case::Genitive))
    }
}
