//! Latvian: seven cases (six of nouns, and the instrumental that prepositions make), two genders, six declensions.
//!
//! In: words, numbers and periods. Out: text in the form that a sentence needs, or a refusal that says what to write.
//! Rules first; words that no rule knows stand in `exceptions.rs` and `adjective.rs`, each list with its reason.
//! What neither knows, the register gives by hand.

mod adjective;
mod agreement;
mod attribute;
mod cardinal;
mod compound;
mod declension;
mod exceptions;
mod gender;
mod head;
mod hours;
mod interval;
mod line;
mod money;
mod noun;
mod numeral;
mod ordinal;
mod palatalisation;
mod paradigm;
mod period;
mod phrase;
mod place;
mod doubt;
mod relation;
mod role;
mod rule;
mod stemming;
mod street;
mod token;
mod vote;
mod words;

pub use declension::{Declension, StemChange};
pub use rule::{DeclinedWord, LatvianRule};

use crate::{
    Case, Date, Decimal, Doubt, Form, Gender, HoursStyle, Inflection, Interval, OpenDays, Period,
    Stemming, StreetWords, TimeSpan, Vote, VoteWords, Weekday, Word,
};

use super::clock;
use super::{
    Agreement, Count, DateWords, ListMarks, NounClass, OrdinalStyle, Phrase, Refusal, Relation,
    Role, RoleWords, Rules, TemporalRole,
};

/// The rules of Latvian.
///
/// ```
/// use declinare::{Case, Count, Form, Latvian, NounClass, Relation, Rules, Word};
///
/// // A whole phrase: its head and the words that agree with it move, the genitives before it stay.
/// let council = Word::new("Daugavpils pilsētas dome");
/// let form = Latvian.inflect(&council, Form::case(Case::Dative))?;
/// assert_eq!(form.text(), "Daugavpils pilsētas domei");
///
/// // A relation brings its preposition and case.
/// let town = Word::new("Šēvde");
/// assert_eq!(Latvian.relate(&town, NounClass::Town, Relation::At.into())?, "Šēvdē");
/// assert_eq!(Latvian.relate(&town, NounClass::Town, Relation::From.into())?, "no Šēvdes");
///
/// // A number decides the form of its noun, and agrees with it in words.
/// let partner = Word::new("partneris");
/// let eight = Latvian.count(Count::exactly(8).in_words(), &partner, Case::Nominative.into(), "8")?;
/// assert_eq!(eight, "astoņi partneri");
/// # Ok::<(), declinare::Refusal>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Latvian;

impl Rules for Latvian {
    fn stemming(&self) -> Stemming {
        stemming::stemming()
    }

    /// "A, B un C", "A, B; C un D".
    fn list_marks(&self, _repeated: bool) -> ListMarks {
        ListMarks {
            between: ";",
            before_conjunction: "",
            closing_first_of_two: "",
        }
    }

    fn ends_in_clause(&self, text: &str) -> bool {
        head::ends_in_clause(text)
    }

    /// Every name inflects, so a name in another language is of no use in a sentence.
    fn brackets_agree(&self) -> bool {
        true
    }

    fn borrows_names(&self) -> bool {
        false
    }

    fn inflect(&self, word: &Word, form: Form) -> Result<Inflection, Refusal> {
        phrase::inflection(word, form)
    }

    fn doubt(&self, word: &Word) -> Option<Doubt> {
        doubt::doubt(word)
    }

    fn gender(&self, word: &Word) -> Option<crate::Gender> {
        gender::gender(word).ok()
    }

    fn inflect_person(&self, name: &Word, case: Case) -> Result<Inflection, Refusal> {
        // The given name shows the gender, by which the surname declines too: "Jānim Balodem", "Annai Balodei".
        let given = name.text.split(' ').next().unwrap_or_default();
        let shown = if given.ends_with(['s', 'š']) {
            Some(Gender::Masculine)
        } else if given.ends_with(['a', 'e']) {
            Some(Gender::Feminine)
        } else {
            None
        };
        let name = Word {
            gender: name.gender.or(shown),
            ..name.clone()
        };
        self.inflect(&name, Form::case(case))
    }

    fn is_plural(&self, word: &Word) -> bool {
        relation::own_number(word) == crate::Number::Plural
    }

    fn cardinal(&self, number: u64, agreement: Agreement) -> Option<String> {
        cardinal::cardinal(number, agreement)
    }

    fn relate(&self, word: &Word, _sort: NounClass, role: Role) -> Result<String, Refusal> {
        relation::relate(word, role)
    }

    fn preposition(&self, relation: Relation, _sort: NounClass) -> &'static str {
        relation::Government::of(Role::Relation(relation)).preposition
    }

    fn town_in_country(&self, town: &Word, country: &Word, role: Role) -> Result<Phrase, Refusal> {
        place::town_in_country(town, country, role)
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
        agreement::agree(word, count, noun)
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
        period::period(period, role, reference, month)
    }

    fn interval(
        &self,
        interval: &Interval,
        role: TemporalRole,
        reference: Date,
        words: &DateWords<'_>,
    ) -> Result<String, Refusal> {
        interval::interval(interval, role, reference, words)
    }

    fn named_after(&self, noun: &Word, place: &Word) -> Result<Word, Refusal> {
        place::named_after(noun, place)
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
        let sign = if currency == "EUR" { "eiro" } else { currency };
        format!("{amount}\u{a0}{sign}")
    }

    fn money_in_sentence(
        &self,
        amount: Decimal,
        digits: &str,
        currency: &str,
        case: Case,
    ) -> String {
        money::said(amount, digits, currency, case).unwrap_or_else(|| self.money(digits, currency))
    }

    fn percent(&self, number: &str) -> String {
        format!("{number}\u{a0}%")
    }

    fn time(&self, time: TimeSpan) -> String {
        match time.end {
            None => format!("plkst.\u{a0}{}", clock(time, ".", "")),
            Some(_) => format!("no plkst.\u{a0}{}", clock(time, ".", " līdz ")),
        }
    }

    fn range(&self, first: Option<&str>, last: Option<&str>) -> String {
        match (first, last) {
            (Some(first), Some(last)) => format!("no {first} līdz {last}"),
            (Some(first), None) => format!("no {first}"),
            (None, Some(last)) => format!("līdz {last}"),
            (None, None) => String::new(),
        }
    }

    fn open_days(
        &self,
        open: &OpenDays,
        style: HoursStyle,
        weekday: &dyn Fn(Weekday) -> Word,
    ) -> Result<String, Refusal> {
        hours::open_days(open, style, weekday)
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
        format!("vēl {digits}")
    }

    fn possessive(&self, word: &Word) -> Result<String, Refusal> {
        phrase::inflect(word, Form::case(Case::Genitive))
    }
}
