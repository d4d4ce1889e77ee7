//! Prices: nothing, an amount, or from one amount to another. Written plainly in the record: `free`, `3 EUR`, `3 EUR/5 EUR`,
//! `from 3 EUR`, `up to 5 EUR`.

use super::Money;

/// What something costs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Price {
    /// Nothing.
    Free,
    /// So much.
    Exactly(Money),
    /// So much or more.
    From(Money),
    /// So much or less.
    UpTo(Money),
    /// From one amount to a greater one in the same currency.
    Range(Money, Money),
}

impl Price {
    /// Reads a price.
    ///
    /// ```
    /// use vestnesis::values::Price;
    ///
    /// assert_eq!(Price::parse("free"), Some(Price::Free));
    /// assert!(matches!(Price::parse("3 EUR/5 EUR"), Some(Price::Range(..))));
    /// assert_eq!(Price::parse("5 EUR/3 EUR"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        if text == "free" {
            return Some(Self::Free);
        }
        if let Some(least) = text.strip_prefix("from ") {
            return Money::parse(least.trim_start()).map(Self::From);
        }
        if let Some(most) = text.strip_prefix("up to ") {
            return Money::parse(most.trim_start()).map(Self::UpTo);
        }
        let Some((least, most)) = text.split_once('/') else {
            return Money::parse(text).map(Self::Exactly);
        };
        let (least, most) = (Money::parse(least.trim())?, Money::parse(most.trim())?);
        let in_order = least.currency == most.currency && least.amount.is_less_than(most.amount);
        in_order.then_some(Self::Range(least, most))
    }
}
