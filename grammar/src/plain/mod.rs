//! A language without grammar rules: names stand as they are, or in the forms that the register gives.
//!
//! In: words with their given forms. Out: those forms; a form that is not given is refused with the line to add.
//! Plural categories, lists, numbers and dates come from CLDR all the same; prepositions stand in the messages.

use crate::{
    Bound, Case, Date, Form, GivenForm, HoursStyle, Inflection, Interval, Number, Open, OpenDays,
    Period, Rule, StreetWords, TimeSpan, Vote, VoteWords, Weekday, Word,
};

use super::{
    Agreement, Count, DateWords, NounClass, OrdinalStyle, Phrase, Refusal, Relation, Role,
    RoleWords, Rules, TemporalRole,
};

/// No rules at all: for every language but those of [`LANGUAGES`](crate::LANGUAGES).
#[derive(Debug, Clone, Copy)]
pub struct Plain {
    /// Whether a noun is singular beside one and plural beside every other number, as the language's plural categories say.
    pub two_numbers: bool,
}

impl Plain {
    /// The form that is given, or the word as it stands.
    fn form(word: &Word, form: Form) -> Result<(&str, Rule), Refusal> {
        let own = form.case == Case::Nominative
            && (word.number_for(form) == Number::Singular || word.number == Some(Number::Plural));
        match word.given(form) {
            Some(given) => Ok((given, Rule::Given)),
            None if own || word.indeclinable => Ok((&word.text, Rule::AsItStands)),
            None => Err(missing(word, form)),
        }
    }
}

impl Rules for Plain {
    fn inflect(&self, word: &Word, form: Form) -> Result<Inflection, Refusal> {
        let (text, rule) = Self::form(word, form)?;
        Ok(Inflection::new(text, rule))
    }

    fn cardinal(&self, _: u64, _: Agreement) -> Option<String> {
        None
    }

    fn relate(&self, word: &Word, _: NounClass, role: Role) -> Result<String, Refusal> {
        match role {
            Role::Case(case) => Ok(Self::form(word, Form::case(case))?.0.to_owned()),
            Role::Relation(relation) => {
                let given = word.relations.get(&relation);
                given.cloned().ok_or_else(|| no_relation(word, relation))
            }
        }
    }

    fn preposition(&self, _: Relation, _: NounClass) -> &'static str {
        ""
    }

    fn town_in_country(&self, town: &Word, country: &Word, role: Role) -> Result<Phrase, Refusal> {
        let town = Phrase::text(self.relate(town, NounClass::Town, role)?).part("");
        Ok(town
            .then(", ")
            .and(Phrase::text(&country.text).part("country")))
    }

    fn count(
        &self,
        count: Count,
        noun: &Word,
        role: Role,
        digits: &str,
    ) -> Result<String, Refusal> {
        if !self.two_numbers {
            return Err(more_forms(noun));
        }
        let number = if count.number == 1 {
            Number::Singular
        } else {
            Number::Plural
        };
        let case = match role {
            Role::Case(case) => case,
            Role::Relation(relation) => return Err(no_relation(noun, relation)),
        };
        let (noun_form, _) = Self::form(
            noun,
            Form {
                case,
                number: Some(number),
                definiteness: None,
            },
        )?;
        Ok(format!(
            "{}\u{a0}{noun_form}",
            self.number(count, noun, role, digits)?
        ))
    }

    fn number(&self, count: Count, _: &Word, _: Role, digits: &str) -> Result<String, Refusal> {
        // Signs that need no language.
        let sign = match count.bound {
            Bound::Exactly => "",
            Bound::Over => ">\u{a0}",
            Bound::About => "~\u{a0}",
            Bound::AtLeast => "≥\u{a0}",
            Bound::UpTo => "≤\u{a0}",
        };
        Ok(format!("{sign}{digits}"))
    }

    fn agree(&self, word: &str, _: Count, _: &Word) -> Result<String, Refusal> {
        Err(Refusal::AgreementWithoutRules {
            word: word.to_owned(),
        })
    }

    fn ordinal(&self, number: u32, _: Agreement, style: OrdinalStyle) -> Result<String, Refusal> {
        let roman = (style == OrdinalStyle::Roman).then(|| super::roman(number));
        roman
            .flatten()
            .ok_or(Refusal::OrdinalWithoutRules { number })
    }

    fn period(
        &self,
        period: &Period,
        _: TemporalRole,
        _: Date,
        _: &dyn Fn(i8) -> Word,
    ) -> Result<String, Refusal> {
        // Grammar asks CLDR before it asks a language without rules.
        Ok(period.to_string())
    }

    fn interval(
        &self,
        interval: &Interval,
        _: TemporalRole,
        _: Date,
        _: &DateWords<'_>,
    ) -> Result<String, Refusal> {
        Ok(interval.to_string())
    }

    fn named_after(&self, noun: &Word, place: &Word) -> Result<Word, Refusal> {
        Err(Refusal::NameWithoutRules {
            noun: noun.text.clone(),
            place: place.text.clone(),
        })
    }

    fn person_with_role(
        &self,
        name: Phrase,
        words: RoleWords<'_>,
        case: Case,
    ) -> Result<Phrase, Refusal> {
        if words.of.is_some() || words.place.is_some() {
            return Err(Refusal::RoleWithoutRules {
                role: words.role.text.clone(),
            });
        }
        Ok(name
            .then(", ")
            .then(Self::form(words.role, Form::case(case))?.0))
    }

    fn money(&self, amount: &str, currency: &str) -> String {
        format!("{amount}\u{a0}{currency}")
    }

    fn percent(&self, number: &str) -> String {
        format!("{number}\u{a0}%")
    }

    fn time(&self, time: TimeSpan) -> String {
        super::clock(time, ":", "–")
    }

    fn range(&self, first: Option<&str>, last: Option<&str>) -> String {
        [first, last]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("–")
    }

    fn open_days(
        &self,
        open: &OpenDays,
        style: HoursStyle,
        weekday: &dyn Fn(Weekday) -> Word,
    ) -> Result<String, Refusal> {
        let (first, last) = (weekday(open.first).text, weekday(open.last).text);
        let days = if open.first == open.last {
            first
        } else {
            format!("{first}–{last}")
        };
        let between = if style == HoursStyle::List { ":" } else { "" };
        Ok(match &open.open {
            Open::Closed => format!("{days}{between} –"),
            Open::AllDay => format!("{days}{between} 0:00–24:00"),
            Open::Hours(spans) => {
                let spans: Vec<String> = spans
                    .iter()
                    .map(|span| super::clock(*span, ":", "–"))
                    .collect();
                format!("{days}{between} {}", spans.join(", "))
            }
        })
    }

    fn vote(&self, vote: Vote, words: &VoteWords<'_>) -> Result<String, Refusal> {
        let (count, digits) = (words.number)(vote.in_favour);
        let in_favour = self.count(count, words.vote, Role::Case(Case::Nominative), &digits)?;
        let (_, against) = (words.number)(vote.against);
        let (_, abstained) = (words.number)(vote.abstained);
        Ok(format!("{in_favour} : {against} : {abstained}"))
    }

    fn street(&self, words: &StreetWords<'_>, role: Role) -> Result<String, Refusal> {
        let street = self.relate(words.street, NounClass::Thing, role)?;
        let house = words.house.map(|house| format!(" {house}"));
        let between = words
            .between
            .map(|(from, to)| format!(" ({} – {})", from.text, to.text));
        let floor = words.floor.map(|floor| format!(", {floor}."));
        let parts = [house, between, floor].map(Option::unwrap_or_default);
        Ok(format!("{street}{}", parts.concat()))
    }

    fn lines(
        &self,
        vehicle: &Word,
        numbers: &[String],
        joined: &dyn Fn(Vec<String>) -> String,
        role: Role,
    ) -> Result<String, Refusal> {
        let vehicle = self.relate(vehicle, NounClass::Thing, role)?;
        Ok(format!("{vehicle} {}", joined(numbers.to_vec())))
    }

    fn more(&self, digits: &str) -> String {
        format!("+{digits}")
    }

    fn possessive(&self, word: &Word) -> Result<String, Refusal> {
        Ok(Self::form(word, Form::case(Case::Genitive))?.0.to_owned())
    }
}

/// A form that the register must give.
fn missing(word: &Word, form: Form) -> Refusal {
    let form = GivenForm {
        number: word.number_for(form),
        definiteness: form.definiteness,
        case: form.case,
    };
    Refusal::FormNotGiven {
        form,
        word: word.text.clone(),
    }
}

/// Counting is more than singular and plural.
fn more_forms(noun: &Word) -> Refusal {
    Refusal::FormBesideNumber {
        noun: noun.text.clone(),
    }
}

/// Prepositions are words of the language, so they stand in its messages.
fn no_relation(word: &Word, relation: Relation) -> Refusal {
    Refusal::RelationNotGiven {
        relation,
        word: word.text.clone(),
    }
}
