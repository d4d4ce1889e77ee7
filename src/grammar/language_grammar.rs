//! The grammar of one language: its rules, its lexicon and its CLDR data behind the operations.

use std::collections::BTreeMap;

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::diagnostic::{Message, message};
use crate::values::{Date, Decimal as Amount, Language, NumberStyle, Stemming, Value, Word};

use super::calendar::Calendar;
use super::english::English;
use super::latvian::Latvian;
use super::plain::Plain;
use super::romanian::Romanian;
use super::{Lexicon, Operation, Phrase, Refusal, Role, Rules, Sort};

/// Options of an operation, already checked against the table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options(pub BTreeMap<String, String>);

impl Options {
    /// One option.
    pub fn one(name: &str, value: &str) -> Self {
        Self(BTreeMap::from([(name.to_owned(), value.to_owned())]))
    }

    /// The value of an option.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Whether an option of several words holds one.
    pub fn has(&self, name: &str, word: &str) -> bool {
        self.get(name)
            .is_some_and(|value| value.split(' ').any(|part| part == word))
    }
}

/// What an operation gives: a phrase for the reader, or a key for a selector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// For the reader.
    Phrase(Phrase),
    /// For a selector.
    Choice(&'static str),
}

/// The grammar of one language. Shared between threads; holds no state.
#[derive(Debug)]
pub struct Grammar {
    /// The language.
    pub(super) language: Language,
    /// Its rules.
    pub(super) rules: &'static dyn Rules,
    /// Its words.
    pub(super) lexicon: Lexicon,
    /// Which numbers stand in words.
    pub(super) numbers: NumberStyle,
    plurals: PluralRules,
    lists: ListFormatter,
    decimals: DecimalFormatter,
    /// CLDR's dates, for a language without rules of its own.
    pub(super) calendar: Option<Calendar>,
}

/// The languages whose grammar is built in.
pub const LANGUAGES: [(&str, &'static dyn Rules); 3] =
    [("lv", &Latvian), ("en", &English), ("ro", &Romanian)];

impl Grammar {
    /// The grammar of a language, with CLDR data of its locale tag (`en-GB`) and the site's choice of numbers in words.
    ///
    /// A language without rules says names in the forms that the register gives, and dates as CLDR has them.
    /// Errors, as a message: a tag that is not BCP 47 or that CLDR does not know.
    pub fn new(
        language: &Language,
        tag: &str,
        lexicon: Lexicon,
        numbers: NumberStyle,
    ) -> Result<Self, Message> {
        let own = LANGUAGES
            .into_iter()
            .find(|(key, _)| *key == language.as_str());
        let locale: Locale = tag
            .parse()
            .map_err(|_| message!("bad-language-tag", tag = tag))?;
        let no_data = || message!("language-without-data", tag = tag);
        let missing = |_| no_data();
        let plurals = PluralRules::try_new_cardinal(locale.clone().into()).map_err(missing)?;
        let rules = own.map_or_else(|| plain(&plurals), |(_, rules)| rules);
        let calendar = own.is_none().then(|| Calendar::new(&locale)).transpose();
        Ok(Self {
            language: *language,
            rules,
            lexicon,
            numbers,
            calendar: calendar.map_err(|()| no_data())?,
            plurals,
            lists: ListFormatter::try_new_and(
                locale.clone().into(),
                ListFormatterOptions::default(),
            )
            .map_err(missing)?,
            decimals: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())
                .map_err(missing)?,
        })
    }

    /// Says facts by an operation. `published` is the day from which tense and "this year" are seen.
    pub fn say(
        &self,
        operation: Operation,
        facts: &[&Value],
        options: &Options,
        published: Date,
    ) -> Result<Said, Refusal> {
        super::say::say(self, operation, facts, options, published)
    }

    /// Says one fact by an operation that gives words for the reader; one that gives a key for a selector is no such operation.
    pub fn phrase(
        &self,
        operation: Operation,
        fact: &Value,
        options: &Options,
        published: Date,
    ) -> Result<Phrase, Refusal> {
        match self.say(operation, &[fact], options, published)? {
            Said::Phrase(phrase) => Ok(phrase),
            Said::Choice(_) => panic!("what is said alone is a phrase"),
        }
    }

    /// A word in its role: the phrase that the register gives for the relation, else by rule.
    pub(super) fn relate(&self, word: &Word, sort: Sort, role: Role) -> Result<String, Refusal> {
        let given = match role {
            Role::Relation(relation) => word.relations.get(relation.name()),
            Role::Case(_) => None,
        };
        given.map_or_else(
            || self.rules.relate(word, sort, role),
            |phrase| Ok(phrase.clone()),
        )
    }

    /// Whether a name may be left in its original.
    pub fn borrows_names(&self) -> bool {
        self.rules.borrows_names()
    }

    /// What two forms of a word may differ in, for those who search.
    pub fn stemming(&self) -> Stemming {
        self.rules.stemming()
    }

    /// The codes of the countries that the lexicon has, in order.
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        self.lexicon.countries.keys().map(String::as_str)
    }

    /// The words of the lexicon.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
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

    /// Joins phrases by the conjunction of the language; semicolons where an item holds a comma, and of two, where the first does,
    /// a comma that closes it.
    pub fn join(&self, items: Vec<Phrase>) -> Phrase {
        // Each item is stood for by one private-use character, so that CLDR's pattern is taken whole.
        let stand_in = |index: usize| {
            char::from_u32(0xF0000 + u32::try_from(index).expect("lists are short"))
                .expect("plane 15 holds private-use characters")
                .to_string()
        };
        let stand_ins: Vec<String> = (0..items.len()).map(stand_in).collect();
        let mut pattern = self.lists.format(stand_ins.iter()).to_string();
        if items.len() > 2 && items.iter().any(holds_comma) {
            pattern = self.semicolons(&stand_ins);
        }
        if items.len() == 2 && holds_comma(&items[0]) {
            pattern = pattern.replacen(&stand_ins[0], &format!("{},", stand_ins[0]), 1);
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
    fn semicolons(&self, items: &[String]) -> String {
        let pair = self.lists.format(["\u{1}", "\u{2}"].iter()).to_string();
        let conjunction = pair.trim_matches(['\u{1}', '\u{2}']).trim();
        let (last, first) = items
            .split_last()
            .expect("a list with semicolons has items");
        let mark = self.rules.before_conjunction();
        format!("{}{mark} {conjunction} {last}", first.join("; "))
    }
}

/// The rules of a language without any: all that CLDR tells of its nouns is how many forms stand beside numbers.
fn plain(plurals: &PluralRules) -> &'static dyn Rules {
    let one = |number: u64| plurals.category_for(number) == PluralCategory::One;
    let categories = plurals.categories().count();
    // In French nought is singular, in Icelandic twenty-one.
    if categories <= 2 && (0..200).all(|number| one(number) == (number == 1)) {
        &Plain { two_numbers: true }
    } else {
        &Plain { two_numbers: false }
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
