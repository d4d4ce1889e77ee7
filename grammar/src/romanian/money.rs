//! Sums of money in sentences. In: an amount and its currency. Out: "25.000 de euro", "212 euro", "2.000 de dolari".

use crate::{Case, Count, Decimal, Gender, GivenForm, Number, Word};

use super::numeral;

/// Currencies by their ISO 4217 codes: one, several, gender.
const CURRENCIES: &[(&str, &str, &str, Gender)] = &[
    ("EUR", "euro", "euro", Gender::Masculine),
    ("USD", "dolar", "dolari", Gender::Masculine),
    ("RON", "leu", "lei", Gender::Masculine),
    (
        "MDL",
        "leu moldovenesc",
        "lei moldovenești",
        Gender::Masculine,
    ),
    ("GBP", "liră sterlină", "lire sterline", Gender::Feminine),
    (
        "CHF",
        "franc elvețian",
        "franci elvețieni",
        Gender::Masculine,
    ),
    (
        "SEK",
        "coroană suedeză",
        "coroane suedeze",
        Gender::Feminine,
    ),
    (
        "NOK",
        "coroană norvegiană",
        "coroane norvegiene",
        Gender::Feminine,
    ),
    ("DKK", "coroană daneză", "coroane daneze", Gender::Feminine),
    (
        "ISK",
        "coroană islandeză",
        "coroane islandeze",
        Gender::Feminine,
    ),
    ("CZK", "coroană cehă", "coroane cehe", Gender::Feminine),
    ("PLN", "zlot", "zloți", Gender::Masculine),
    ("HUF", "forint", "forinți", Gender::Masculine),
    ("UAH", "grivnă", "grivne", Gender::Feminine),
    ("GEL", "lari", "lari", Gender::Masculine),
];

/// The sum: with "de" as any count; an amount with a part is said without it.
pub(super) fn said(amount: Decimal, digits: &str, currency: &str) -> Option<String> {
    let (_, one, several, gender) = CURRENCIES.iter().find(|(code, ..)| *code == currency)?;
    let Some(number) = amount.whole() else {
        return Some(format!("{digits}\u{a0}{several}"));
    };
    let mut noun = Word {
        gender: Some(*gender),
        ..Word::new(*one)
    };
    let plural = GivenForm {
        number: Number::Plural,
        definiteness: None,
        case: Case::Nominative,
    };
    noun.forms.insert(plural, (*several).to_owned());
    numeral::count(
        Count::exactly(number),
        &noun,
        Case::Nominative.into(),
        digits,
    )
    .ok()
}
