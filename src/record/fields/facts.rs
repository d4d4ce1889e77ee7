//! The fields of what a town tells its people: when, at what price, how much, how it was decided, where.

use grammar::{Interval, Open, OpenDays, Period};

use crate::diagnostic::message;
use crate::record::field::WrittenValue;
use crate::record::typed::{FieldKey, Integer, Written, groups};
use crate::values::{Lines, Measure, Price, Value};

use super::events::Number;

/// A day with its hour, a span, or a period of days, months or years.
pub struct When;

impl Written for When {
    const VALUE: &'static WrittenValue = &WrittenValue {
        read: |text| {
            let interval = Interval::parse(text).map(Value::Interval);
            interval.or_else(|| Period::parse(text).ok().map(Value::Period))
        },
        shape: message!("shape-when"),
        numbers: true,
        pattern: r"^(\d{4}|--)[-\d/ T:]*$",
    };
}

/// The hours of days of the week.
pub struct Hours;

impl Written for Hours {
    const VALUE: &'static WrittenValue = &WrittenValue {
        // The days stand in the key; any will do here.
        read: |text| {
            let open = Open::parse(text)?;
            Some(Value::Hours(vec![OpenDays {
                first: 1,
                last: 1,
                open,
            }]))
        },
        shape: message!("shape-open"),
        numbers: false,
        pattern: r"^(closed|all-day|\d{1,2}:\d{2}/\d{1,2}:\d{2}( *, *\d{1,2}:\d{2}/\d{1,2}:\d{2})*)$",
    };
}

/// A price.
pub struct PriceOf;

impl Written for PriceOf {
    const VALUE: &'static WrittenValue = &WrittenValue {
        read: |text| Price::parse(text).map(Value::Price),
        shape: message!("shape-price"),
        numbers: false,
        pattern: r"^(free|(from +|up to +)(0|[1-9]\d*)(\.\d{1,6})? +[A-Z]{3}|(0|[1-9]\d*)(\.\d{1,6})? +[A-Z]{3}( */ *(0|[1-9]\d*)(\.\d{1,6})? +[A-Z]{3})?)$",
    };
}

/// So much of a unit.
pub struct MeasureOf;

impl Written for MeasureOf {
    const VALUE: &'static WrittenValue = &WrittenValue {
        read: |text| Measure::parse(text).map(Value::Measure),
        shape: message!("shape-measure"),
        numbers: false,
        pattern: r"^(0|[1-9]\d*)(\.\d{1,6})? +\S+( +(0|[1-9]\d*)(\.\d{1,6})? +\S+)*$",
    };
}

/// Lines of public transport.
pub struct LinesOf;

impl Written for LinesOf {
    const VALUE: &'static WrittenValue = &WrittenValue {
        read: |text| Lines::parse(text).map(Value::Lines),
        shape: message!("shape-lines"),
        numbers: false,
        pattern: r"^(bus|tram|trolleybus|train) +[1-9]\d*[A-Z]?( *, *[1-9]\d*[A-Z]?)*$",
    };
}

groups! {
    /// A fact for the prose, which has no field of its own.
    fact = "fact", "fact" {
        WHEN: WrittenAs<When> = FieldKey::new("when", "2026-06-08 08:00/2026-06-19 18:00", "fact-when");
        HOURS: Map<ByWeekdays, WrittenAs<Hours>> = FieldKey::new(
            "hours",
            "\n  mon-thu: 08:00/17:00\n  fri: 08:00/15:00",
            "fact-hours",
        );
        PRICE: WrittenAs<PriceOf> = FieldKey::new("price", "3 EUR/5 EUR", "fact-price");
        MEASURE: WrittenAs<MeasureOf> = FieldKey::new("measure", "7.3 m", "fact-measure");
        VOTE: Below<vote::This> = FieldKey::new("vote", "\n  for: 11\n  against: 3", "fact-vote");
        ADDRESS: Below<address::This> = FieldKey::new(
            "address",
            "\n  street:\n    lv: Rīgas iela\n    en: Rīgas Street\n  house: 22a",
            "fact-address",
        );
        LINES: WrittenAs<LinesOf> = FieldKey::new("lines", "bus 3, 10, 13", "fact-lines");
        PHONE: Phone = FieldKey::new("phone", "+371 600 00000", "fact-phone");
        TEXT: LocalText = FieldKey::new("text", "\n  lv: ūdensvada nomaiņa\n  en: the replacement of a water main", "fact-text");
    }

    /// How a body has voted.
    vote = "vote", "vote" {
        FOR: Number = FieldKey::new("for", "11", "vote-for").required();
        AGAINST: Number = FieldKey::new("against", "3", "vote-against");
        ABSTAINED: Number = FieldKey::new("abstained", "1", "vote-abstained");
    }

    /// A street, a house in it, or a part of it between two others.
    address = "address", "address" {
        STREET: Name = FieldKey::new("street", "\n  lv: Rīgas iela\n  en: Rīgas Street", "address-street").required();
        HOUSE: Text = FieldKey::new("house", "22a", "address-house");
        FLOOR: Integer<1, 99> = FieldKey::new("floor", "2", "address-floor");
        FROM: Name = FieldKey::new("from", "\n  lv: Saules iela\n  en: Saules Street", "address-from");
        TO: Name = FieldKey::new("to", "\n  lv: Viestura iela\n  en: Viestura Street", "address-to");
    }
}
