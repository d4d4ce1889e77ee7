//! Money: an amount in a currency. Written plainly in the record (`25000 EUR`), formatted by each language.

use grammar::Decimal;

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    /// How much.
    pub amount: Decimal,
    /// The currency: an ISO 4217 code.
    pub currency: String,
}

impl Money {
    /// An amount and a currency: `25000 EUR`, `1250.50 EUR`.
    pub fn parse(text: &str) -> Option<Self> {
        let (amount, currency) = text.split_once(' ')?;
        let currency = currency.trim_start();
        let code = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
        let amount = Decimal::parse(amount).filter(|_| code)?;
        Some(Self {
            amount,
            currency: currency.to_owned(),
        })
    }
}
