//! Sums of money in sentences. In: an amount, its currency, the case of the sentence. Out: "25 000 eiro", "2000 ASV dolāru".

use crate::{Case, Count, Decimal, Form, Number, Word};

use super::numeral;
use super::phrase::inflect;

/// Currencies by their ISO 4217 codes, with their names in the nominative.
const CURRENCIES: &[(&str, &str)] = &[
    ("EUR", "eiro"),
    ("USD", "ASV dolārs"),
    ("GBP", "sterliņu mārciņa"),
    ("CHF", "Šveices franks"),
    ("SEK", "Zviedrijas krona"),
    ("NOK", "Norvēģijas krona"),
    ("DKK", "Dānijas krona"),
    ("ISK", "Islandes krona"),
    ("CZK", "Čehijas krona"),
    ("PLN", "Polijas zlots"),
    ("HUF", "Ungārijas forints"),
    ("RON", "Rumānijas leja"),
    ("MDL", "Moldovas leja"),
    ("UAH", "Ukrainas grivna"),
    ("GEL", "Gruzijas lari"),
];

/// The sum. After round numbers the currency stands in the genitive plural, after parts in the genitive singular.
pub(super) fn said(amount: Decimal, digits: &str, currency: &str, case: Case) -> Option<String> {
    let (_, name) = CURRENCIES.iter().find(|(code, _)| *code == currency)?;
    let noun = Word::new(*name);
    let subject = matches!(case, Case::Nominative | Case::Accusative);
    let genitive = |number| {
        let form = Form {
            number: Some(number),
            ..Form::case(Case::Genitive)
        };
        let noun = inflect(&noun, form).ok()?;
        Some(format!("{digits}\u{a0}{noun}"))
    };
    match amount.whole() {
        None => genitive(Number::Singular),
        Some(number) if !numeral::inflects(number) && subject => genitive(Number::Plural),
        Some(number) => numeral::count(Count::exactly(number), &noun, case.into(), digits).ok(),
    }
}
