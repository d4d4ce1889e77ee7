//! A figure and the same figure a period ago: what has changed, and by how many per cent.
//!
//! In: a figure of a record, with `before` and `period`. Out: facts below the figure, and a fault if the two cannot be compared. A change has
//! a size, not a direction. That of a share is in percentage points. A figure of one side ("more than 600") has changed by nobody knows
//! how much.

use grammar::{Bound, Decimal};

use crate::diagnostic::{Code, Span, message};
use crate::record::Fields;
use crate::record::fields::quantity;
use crate::values::{Measure, Money, Quantity, Value};

use super::Resolver;

/// Places of a share in per cent.
const TENTHS: u128 = 10;

impl Resolver<'_> {
    /// The facts of a figure besides its value.
    pub(super) fn change(&mut self, path: &str, now: &Value, fields: &Fields) {
        if let Some((period, span)) = fields.get(quantity::PERIOD) {
            self.facts
                .insert(format!("{path}.period"), Value::Period(period), span);
        }
        let Some((before, span)) = fields.get(quantity::BEFORE) else {
            return;
        };
        let Some(before) = like(now, before) else {
            let message = message!("figure-before-of-another-sort");
            self.fault(Code::WrongType, span, message);
            return;
        };
        self.changed(path, now, &before, span);
        self.facts.insert(format!("{path}.before"), before, span);
    }

    /// By how much it has changed, up or down.
    fn changed(&mut self, path: &str, now: &Value, before: &Value, span: &Span) {
        let is_one_sided = |now: &Quantity| !matches!(now.bound, Bound::Exactly | Bound::About);
        if matches!(now, Value::Quantity(now) if is_one_sided(now)) {
            return;
        }
        let (Some(now_parts), Some(before_parts)) = (millionths(now), millionths(before)) else {
            return;
        };
        let difference = now_parts.abs_diff(before_parts);
        if let Some(change) = of_size(now, difference) {
            self.facts.insert(format!("{path}.change"), change, span);
        }
        let is_share = matches!(now, Value::Percent(_));
        if is_share || before_parts == 0 {
            return;
        }
        // Rounded to a tenth, half of one up.
        let tenths = (difference * 100 * TENTHS * 2 + before_parts) / (before_parts * 2);
        if tenths == 0 && difference > 0 {
            // "0%" would say that nothing has changed.
            return;
        }
        let (whole, tenth) = (tenths / TENTHS, tenths % TENTHS);
        let written = if tenth == 0 {
            whole.to_string()
        } else {
            format!("{whole}.{tenth}")
        };
        if let Some(percent) = Decimal::parse(&written) {
            let percent = Value::Percent(percent);
            self.facts
                .insert(format!("{path}.change.percent"), percent, span);
        }
    }
}

/// The earlier value as one of the sort of the later; nothing if it is none.
fn like(now: &Value, before: &Value) -> Option<Value> {
    match (now, before) {
        (Value::Quantity(now), Value::Percent(number)) => {
            let number = number.whole()?;
            let members = Vec::new();
            let before = Quantity {
                bound: Bound::Exactly,
                number,
                members,
                ..(**now).clone()
            };
            Some(Value::from(before))
        }
        (Value::Percent(_), Value::Percent(_)) => Some(before.clone()),
        (Value::Money(now), Value::Money(money)) => {
            (now.currency == money.currency).then(|| before.clone())
        }
        _ => None,
    }
}

/// A value in millionths.
fn millionths(value: &Value) -> Option<u128> {
    match value {
        Value::Quantity(quantity) => Some(Decimal::from(quantity.number).scaled()),
        Value::Percent(number) => Some(number.scaled()),
        Value::Money(money) => Some(money.amount.scaled()),
        _ => None,
    }
}

/// A value of the same sort, of another size in millionths.
fn of_size(like: &Value, size: u128) -> Option<Value> {
    let number = Decimal::of_millionths(size)?;
    Some(match like {
        Value::Quantity(quantity) => Value::from(Quantity {
            number: number.whole()?,
            members: Vec::new(),
            ..(**quantity).clone()
        }),
        Value::Money(money) => Value::Money(Money {
            amount: number,
            currency: money.currency.clone(),
        }),
        _ => Value::Measure(Measure::percentage_points(number)),
    })
}
