//! The operations: each takes values and options and gives a phrase. One file per sort of value.
//!
//! What is the same in all languages stands here (which part of a name is quoted, when the original follows);
//! what differs is asked of the language's [`Rules`](grammar::Rules).

mod count;
mod list;
mod name;
mod person;
mod place;
mod public;
mod sort_of_items;
mod word;

pub use name::NAMED;
pub use word::ORIGINAL;

use grammar::{
    Agreement, Date, DateWords, DayTime, Interval, Number, Period, Phrase, Season, Weekday, Word,
};

use crate::diagnostic::{Message, message};
use crate::saying::{Grammar, Operation, Options, Said};
use crate::values::Value;

/// Says facts by an operation. The checks of bundles and of prose hold sorts and options against the table; what comes past them
/// is refused.
pub(super) fn say(
    grammar: &Grammar,
    operation: Operation,
    facts: &[&Value],
    options: &Options,
    published: Date,
) -> Result<Said, Message> {
    let phrase = match (operation, facts) {
        (Operation::Tense, [Value::Period(period)]) => {
            return Ok(Said::Choice(tense(period, published)));
        }
        (Operation::Tense, [Value::Interval(interval)]) => {
            return Ok(Said::Choice(tense(&interval.days(), published)));
        }
        (Operation::Same, [Value::Place(place), Value::Place(country)])
            if country.is_country() && country.country == place.country =>
        {
            return Ok(Said::Choice(yes_or_no(
                grammar.is_named_like_its_country(place)?,
            )));
        }
        (Operation::Same, [one, other]) => {
            return Ok(Said::Choice(yes_or_no(one == other)));
        }
        (Operation::Holds, [Value::Entity(entity)]) => {
            let word = options.word.as_deref().unwrap_or_default();
            return Ok(Said::Choice(yes_or_no(grammar.holds(entity, word)?)));
        }
        (Operation::Place, [Value::Place(place)]) => grammar.place(place, options)?,
        (Operation::Name, [Value::Entity(entity)]) => grammar.name(entity, options)?,
        (Operation::Role, [Value::Entity(person)]) => grammar.role_alone(person, options.case)?,
        (Operation::Period, [Value::Period(value)]) => period(grammar, value, options, published)?,
        (Operation::Period, [Value::Interval(value)]) => {
            interval(grammar, value, options, published)?
        }
        (Operation::Count, [value]) => grammar.count(value, options)?,
        (Operation::Number, [value]) => grammar.number(value, options)?,
        (Operation::Agree, [value]) => grammar.agree(value, options)?,
        (Operation::Ordinal, [Value::Ordinal(number)]) => ordinal(grammar, *number, options)?,
        (Operation::List, [Value::List(items)]) => grammar.list(items, options, published)?,
        (Operation::Money, [Value::Money(money)]) => Phrase::text(grammar.money(money, options)),
        (Operation::Hours, [Value::Hours(open)]) => grammar.hours(open, options)?,
        (Operation::Price, [Value::Price(price)]) => grammar.price(price)?,
        (Operation::Measure, [Value::Measure(measure)]) => grammar.measure(measure, options)?,
        (Operation::Vote, [Value::Vote(vote)]) => grammar.vote(*vote)?,
        (Operation::Address, [Value::Address(address)]) => grammar.address(address, options)?,
        (Operation::Lines, [Value::Lines(lines)]) => grammar.lines(lines, options)?,
        (Operation::Percent, [Value::Percent(number)]) => Phrase::text(
            grammar
                .rules
                .percent(&grammar.number_in_digits(*number, false)),
        ),
        (Operation::Time, [Value::Time(time)]) => Phrase::text(grammar.rules.time(*time)),
        (Operation::Text, [value]) => text(grammar, value)?,
        _ => return Err(cannot_say(operation)),
    };
    Ok(Said::Phrase(phrase))
}

/// A fact of a sort that the operation does not take.
fn cannot_say(operation: Operation) -> Message {
    message!("fact-of-another-sort", operation = operation.spec().name)
}

/// The key for a selector.
fn yes_or_no(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}

/// Seen from the day of publication.
fn tense(period: &Period, published: Date) -> &'static str {
    match period.tense(published) {
        std::cmp::Ordering::Less => "past",
        std::cmp::Ordering::Equal => "present",
        std::cmp::Ordering::Greater => "future",
    }
}

fn period(
    grammar: &Grammar,
    period: &Period,
    options: &Options,
    published: Date,
) -> Result<Phrase, Message> {
    let days = Interval::of_days(period).filter(|_| options.with.weekday);
    if let Some(days) = days {
        return interval(grammar, &days, options, published);
    }
    let month = |number: i8| month_or_season(grammar, number);
    if let Some(calendar) = &grammar.calendar {
        return Ok(Phrase::text(
            calendar.say(period, &|number| month(number).text),
        ));
    }
    Ok(Phrase::text(grammar.rules.period(
        period,
        options.time,
        published,
        &month,
    )?))
}

/// A moment or a span, or days with their weekdays.
fn interval(
    grammar: &Grammar,
    interval: &Interval,
    options: &Options,
    published: Date,
) -> Result<Phrase, Message> {
    let month = |number: i8| month_or_season(grammar, number);
    if let Some(calendar) = &grammar.calendar {
        let day = |day: Date| {
            if options.with.weekday {
                calendar.with_weekday(day)
            } else {
                calendar.say(&Period::day(day), &|number| month(number).text)
            }
        };
        let said = |moment: DayTime| match moment.time {
            Some(time) => format!("{}, {time}", day(moment.day)),
            None => day(moment.day),
        };
        let start = said(interval.start);
        return Ok(Phrase::text(match interval.end {
            Some(end) => format!("{start} – {}", said(end)),
            None => start,
        }));
    }
    let names = if options.with.weekday {
        grammar.weekdays()?
    } else {
        Vec::new()
    };
    let weekday = |day: Weekday| names[usize::from(day.unsigned_abs()) - 1].clone();
    let words = DateWords {
        month: &month,
        weekday: options.with.weekday.then_some(&weekday),
    };
    let said = grammar
        .rules
        .interval(interval, options.time, published, &words)?;
    Ok(Phrase::text(said))
}

/// The word of a month, 1 to 12, or of a season, 21 to 24.
fn month_or_season(grammar: &Grammar, number: i8) -> Word {
    let lexicon = &grammar.lexicon;
    let word = match Season::from_number(number) {
        Some(season) => lexicon.seasons.get(&season),
        None => lexicon.months.get(&number),
    };
    word.cloned()
        .expect("the lexicon is checked to hold twelve months and four seasons")
}

fn ordinal(grammar: &Grammar, number: u32, options: &Options) -> Result<Phrase, Message> {
    let agreement = Agreement {
        gender: options.gender,
        number: Number::Singular,
        case: options.case,
    };
    Ok(Phrase::text(grammar.rules.ordinal(
        number,
        agreement,
        options.ordinal,
    )?))
}

fn text(grammar: &Grammar, value: &Value) -> Result<Phrase, Message> {
    match value {
        Value::Token(token) => Ok(Phrase::text(token)),
        Value::Text(texts) => texts
            .get(&grammar.language)
            .map(Phrase::text)
            .ok_or_else(|| message!("text-not-in-language", language = grammar.language.as_str())),
        _ => Err(cannot_say(Operation::Text)),
    }
}
