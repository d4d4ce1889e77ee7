//! HOURS, PRICE, MEASURE, VOTE, ADDRESS, LINES: what a town tells its people.
//!
//! In: hours, prices, measures, votes, addresses, lines of public transport. Out: phrases; their nouns come from the lexicon.

use grammar::{
    Case, Count, Decimal, NounClass, OpenDays, Phrase, Role, StreetWords, Vote, VoteWords, Weekday,
    Word,
};

use crate::diagnostic::{Argument, Message, message};
use crate::saying::options::MoneyStyle;
use crate::saying::{Grammar, NameStyle, Options};
use crate::values::{Address, Lines, Measure, Money, Name, Price, Unit};

/// The word for a price that is nothing.
const FREE: &str = "free";

impl Grammar {
    /// The word of a weekday.
    pub(super) fn weekday(&self, day: Weekday) -> Result<Word, Message> {
        let word = self.lexicon.weekdays.get(&day);
        word.cloned().ok_or_else(|| {
            let what = Argument::Noun("weekday".into());
            let key = format!("weekday-{day}");
            message!("not-in-lexicon", what = what, key = key, file = "calendar")
        })
    }

    /// All weekdays; a refusal if one has no word.
    pub(super) fn weekdays(&self) -> Result<Vec<Word>, Message> {
        (1..=7).map(|day| self.weekday(day)).collect()
    }

    /// Opening hours: in a sentence joined by its conjunction, in a list by semicolons.
    pub(super) fn hours(&self, open: &[OpenDays], options: &Options) -> Result<Phrase, Message> {
        let words = self.weekdays()?;
        let weekday = |day: Weekday| words[usize::from(day.unsigned_abs()) - 1].clone();
        let said = |days: &OpenDays| {
            let said = self.rules.open_days(days, options.hours, &weekday)?;
            Ok(Phrase::text(said))
        };
        let said: Vec<Phrase> = open.iter().map(said).collect::<Result<_, Message>>()?;
        if options.hours == grammar::HoursStyle::Sentence {
            return Ok(self.join(said));
        }
        let said: Vec<String> = said.iter().map(Phrase::plain).collect();
        Ok(Phrase::text(said.join("; ")))
    }

    /// An amount of money.
    pub(super) fn money(&self, money: &Money, options: &Options) -> String {
        let amount = self.number_in_digits(money.amount, true);
        match options.money {
            MoneyStyle::Table => self.rules.money(&amount, &money.currency),
            MoneyStyle::Sentence => self.sum(money, options.case),
        }
    }

    /// An amount of money in a sentence.
    fn sum(&self, money: &Money, case: Case) -> String {
        let amount = self.number_in_digits(money.amount, true);
        self.rules
            .money_in_sentence(money.amount, &amount, &money.currency, case)
    }

    /// A price.
    pub(super) fn price(&self, price: &Price) -> Result<Phrase, Message> {
        let said = match price {
            Price::Free => self.noun(FREE)?.text.clone(),
            Price::Exactly(money) => self.sum(money, Case::Nominative),
            Price::From(least) => self.rules.range(Some(&self.sum(least, Case::Dative)), None),
            Price::UpTo(most) => self.rules.range(None, Some(&self.sum(most, Case::Dative))),
            Price::Range(least, most) => {
                let last = self.sum(most, Case::Dative);
                // A sign that stands before the amount is said of both; one behind it, once.
                let leads = !last.starts_with(|first: char| first.is_ascii_digit());
                let first = if leads {
                    self.sum(least, Case::Dative)
                } else {
                    self.number_in_digits(least.amount, true)
                };
                self.rules.range(Some(&first), Some(&last))
            }
        };
        Ok(Phrase::text(said))
    }

    /// So much of some units: in words, or with their signs.
    pub(super) fn measure(&self, measure: &Measure, options: &Options) -> Result<Phrase, Message> {
        let parts = measure.0.iter();
        let said = parts
            .map(|(number, unit)| self.amount_of(*number, unit, options).map(Phrase::text))
            .collect::<Result<Vec<_>, Message>>()?;
        if options.style == NameStyle::Short {
            let said: Vec<String> = said.iter().map(Phrase::plain).collect();
            return Ok(Phrase::text(said.join(" ")));
        }
        let preposition = options.relation.map_or("", |relation| {
            self.rules.preposition(relation, NounClass::Thing)
        });
        let without = |(index, part): (usize, Phrase)| match index {
            0 => part,
            _ => part.without_prefix(preposition),
        };
        Ok(self.join(said.into_iter().enumerate().map(without).collect()))
    }

    /// So much of one unit.
    fn amount_of(
        &self,
        number: Decimal,
        unit: &Unit,
        options: &Options,
    ) -> Result<String, Message> {
        let digits = self.number_in_digits(number, false);
        let short = options.style == NameStyle::Short && !unit.sign.is_empty();
        let Some(noun) = unit.noun.filter(|_| !short) else {
            return Ok(format!("{digits}\u{a0}{}", unit.sign));
        };
        let noun = self.noun(noun)?;
        let count = match number.whole() {
            Some(whole) => Count {
                words: self.numbers.in_words(whole),
                ..Count::exactly(whole)
            },
            None => Count::exactly(self.counted_like(number)),
        };
        Ok(self.rules.count(count, noun, options.role(), &digits)?)
    }

    /// A whole number whose noun stands in the form that a number with places needs: the two have the same CLDR plural category.
    fn counted_like(&self, number: Decimal) -> u64 {
        let category = self.plural_category(number);
        let same = |whole: &u64| self.plural_category((*whole).into()) == category;
        (2..=21).find(same).unwrap_or(1)
    }

    /// How a body has decided.
    pub(super) fn vote(&self, vote: Vote) -> Result<Phrase, Message> {
        let number = |number: u64| {
            let count = Count {
                words: self.numbers.in_words(number),
                ..Count::exactly(number)
            };
            (count, self.digits(number))
        };
        let words = VoteWords {
            vote: self.noun("vote")?,
            abstention: self.noun("abstention")?,
            number: &number,
        };
        Ok(Phrase::text(self.rules.vote(vote, &words)?))
    }

    /// A street, a house in it, or a part of it.
    pub(super) fn address(&self, address: &Address, options: &Options) -> Result<Phrase, Message> {
        let word = |name: &Name| self.spoken(name).map(|spoken| spoken.word.into_owned());
        let street = word(&address.street)?;
        let between = match &address.between {
            Some((from, to)) => Some((word(from)?, word(to)?)),
            None => None,
        };
        let words = StreetWords {
            street: &street,
            house: address.house.as_deref(),
            floor: address.floor,
            between: between.as_ref().map(|(from, to)| (from, to)),
        };
        Ok(Phrase::text(self.rules.street(&words, options.role())?))
    }

    /// The vehicles of some lines.
    pub(super) fn lines(&self, lines: &Lines, options: &Options) -> Result<Phrase, Message> {
        let vehicle = self.noun(lines.vehicle)?;
        let joined = |numbers: Vec<String>| {
            let numbers = numbers.into_iter().map(Phrase::text).collect();
            self.join(numbers).plain()
        };
        let role: Role = options.role();
        let said = self.rules.lines(vehicle, &lines.numbers, &joined, role)?;
        Ok(Phrase::text(said))
    }
}
