//! What CLDR has for every language: plural categories, lists, and numbers in digits.
//!
//! In: a BCP 47 tag. Out: the formatters of its locale, which give text and phrases.

use std::fmt;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::{Decimal as Amount, ListMarks, Phrase, Plain, Rules};

/// The formatters of one locale. Shared between threads; holds no state.
///
/// ```
/// use declinare::{Cldr, Phrase, Romanian, Rules};
///
/// let cldr = Cldr::new("ro")?;
/// assert_eq!(cldr.digits(25_000), "25.000");
/// assert_eq!(cldr.plural_category(2_u64.into()), "few");
/// let towns = ["Cluj", "Sibiu", "Iași"].map(Phrase::text);
/// assert_eq!(cldr.join(towns.into(), Romanian.list_marks(false)).plain(), "Cluj, Sibiu și Iași");
/// # Ok::<(), declinare::LocaleError>(())
/// ```
#[derive(Debug)]
pub struct Cldr {
    plurals: PluralRules,
    lists: ListFormatter,
    decimals: DecimalFormatter,
}

/// Why a locale cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LocaleError {
    /// The tag is not written as BCP 47 has it.
    BadTag,
    /// CLDR does not know the language.
    NoData,
}

impl fmt::Display for LocaleError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::BadTag => "the tag is not written as BCP 47 has it",
            Self::NoData => "CLDR does not know the language",
        })
    }
}

impl std::error::Error for LocaleError {}

/// The locale of a tag.
pub(crate) fn locale(tag: &str) -> Result<Locale, LocaleError> {
    tag.parse().map_err(|_| LocaleError::BadTag)
}

impl Cldr {
    /// The formatters of a locale (`en-GB`).
    pub fn new(tag: &str) -> Result<Self, LocaleError> {
        let locale = locale(tag)?;
        let missing = |_| LocaleError::NoData;
        Ok(Self {
            plurals: PluralRules::try_new_cardinal(locale.clone().into()).map_err(missing)?,
            lists: ListFormatter::try_new_and(
                locale.clone().into(),
                ListFormatterOptions::default(),
            )
            .map_err(missing)?,
            decimals: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())
                .map_err(missing)?,
        })
    }

    /// The rules of a language without any: all that CLDR tells of its nouns is how many forms stand beside numbers.
    pub fn plain_rules(&self) -> &'static dyn Rules {
        let one = |number: u64| self.plurals.category_for(number) == PluralCategory::One;
        let categories = self.plurals.categories().count();
        // In French nought is singular, in Icelandic twenty-one.
        if categories <= 2 && (0..200).all(|number| one(number) == (number == 1)) {
            &Plain { two_numbers: true }
        } else {
            &Plain { two_numbers: false }
        }
    }

    /// The CLDR plural category of a number, by its places too: 1.0 is not 1.
    pub fn plural_category(&self, number: Amount) -> &'static str {
        category_name(self.plurals.category_for(&decimal(number)))
    }

    /// The plural categories that the language has.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        self.plurals.categories().map(category_name).collect()
    }

    /// A whole number in digits, grouped as the locale has it.
    pub fn digits(&self, number: u64) -> String {
        self.decimals.format(&Decimal::from(number)).to_string()
    }

    /// A number in the digits of the locale; an amount of money with a part has two places.
    pub fn number_in_digits(&self, number: Amount, money: bool) -> String {
        let mut number = decimal(number);
        if money && number.magnitude_range().start() < &0 {
            number.pad_end(-2);
        }
        self.decimals.format(&number).to_string()
    }

    /// Joins phrases by the conjunction of the language, with the marks of the list where an item holds a comma.
    pub fn join(&self, items: Vec<Phrase>, marks: ListMarks) -> Phrase {
        // Each item is stood for by one private-use character, so that CLDR's pattern is taken whole.
        let stand_in = |index: usize| {
            char::from_u32(0xF0000 + u32::try_from(index).expect("lists are short"))
                .expect("plane 15 holds private-use characters")
                .to_string()
        };
        let stand_ins: Vec<String> = (0..items.len()).map(stand_in).collect();
        let mut pattern = self.lists.format(stand_ins.iter()).to_string();
        if items.len() > 2 && items.iter().any(holds_comma) {
            pattern = self.parted(&stand_ins, marks);
        }
        if items.len() == 2 && holds_comma(&items[0]) {
            pattern = pattern.replacen(
                &stand_ins[0],
                &format!("{}{}", stand_ins[0], marks.closing_first_of_two),
                1,
            );
        }
        let mut phrase = Phrase::default();
        let mut rest = pattern.as_str();
        for (stand_in, item) in stand_ins.iter().zip(items) {
            let (before, after) = rest
                .split_once(stand_in.as_str())
                .expect("CLDR keeps every item in order");
            phrase = phrase.then(before).and(item);
            rest = after;
        }
        phrase.then(rest)
    }

    /// "A; B; and C": the conjunction is what CLDR puts between two, the mark before it the language's own.
    fn parted(&self, items: &[String], marks: ListMarks) -> String {
        let pair = self.lists.format(["\u{1}", "\u{2}"].iter()).to_string();
        let conjunction = pair.trim_matches(['\u{1}', '\u{2}']).trim();
        let (last, first) = items
            .split_last()
            .expect("a list with semicolons has items");
        let first = first.join(&format!("{} ", marks.between));
        format!("{first}{} {conjunction} {last}", marks.before_conjunction)
    }
}

/// A number of ours as ICU4X has it.
fn decimal(number: Amount) -> Decimal {
    number
        .to_string()
        .parse()
        .expect("a decimal number is written in digits and a point")
}

/// CLDR's name of a category.
fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Whether an item holds a comma that could be taken for one of the list: brackets and quotation marks close theirs themselves.
fn holds_comma(item: &Phrase) -> bool {
    let mut brackets = 0_u32;
    let mut quoted = false;
    let mut comma = false;
    for letter in item.plain().chars() {
        match letter {
            '(' => brackets += 1,
            ')' => brackets = brackets.saturating_sub(1),
            '"' => quoted = !quoted,
            '„' | '“' | '«' => quoted = true,
            '”' | '»' => quoted = false,
            ' ' if comma && brackets == 0 && !quoted => return true,
            _ => {}
        }
        comma = letter == ',';
    }
    false
}
