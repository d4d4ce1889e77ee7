//! The grammar of one language: its rules, its lexicon and its CLDR data behind the operations.

use grammar::{
    Calendar, Cldr, Count, Date, Decimal, Doubt, LANGUAGES, ListMarks, LocaleError, NounClass,
    Phrase, Role, Rules, Stemming, Word,
};

use crate::diagnostic::{Message, message};
use crate::values::{Language, NumberStyle, Value};

use super::memo::Memo;
use super::{Lexicon, Operation, Options};

/// What an operation gives: a phrase for the reader, or a key for a selector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// For the reader.
    Phrase(Phrase),
    /// For a selector.
    Choice(&'static str),
}

/// What is asked of a word again and again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// In a role.
    Related(NounClass, Role),
    /// Counted.
    Counted(Count, Role),
    /// The number alone, as it counts the word.
    Number(Count, Role),
}

/// The grammar of one language. Shared between threads; remembers what it has said, which changes no answer.
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
    /// CLDR data of its locale.
    pub(super) cldr: Cldr,
    /// CLDR's dates, for a language without rules of its own.
    pub(super) calendar: Option<Calendar>,
    /// Forms of words.
    pub(super) forms: Memo<Question, String>,
    /// Towns in their countries.
    pub(super) towns: Memo<(Word, Role), Phrase>,
}

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
        let trouble = |error| match error {
            LocaleError::BadTag => message!("bad-language-tag", tag = tag),
            _ => message!("language-without-data", tag = tag),
        };
        let own = LANGUAGES
            .into_iter()
            .find(|(key, _)| *key == language.as_str());
        let cldr = Cldr::new(tag).map_err(trouble)?;
        let calendar = own.is_none().then(|| Calendar::new(tag)).transpose();
        Ok(Self {
            language: *language,
            rules: own.map_or_else(|| cldr.plain_rules(), |(_, rules)| rules),
            lexicon,
            numbers,
            calendar: calendar.map_err(trouble)?,
            cldr,
            forms: Memo::default(),
            towns: Memo::default(),
        })
    }

    /// Says facts by an operation. `published` is the day from which tense and "this year" are seen.
    pub fn say(
        &self,
        operation: Operation,
        facts: &[&Value],
        options: &Options,
        published: Date,
    ) -> Result<Said, Message> {
        super::say::say(self, operation, facts, options, published)
    }

    /// Says one fact by an operation that gives words for the reader; one that gives a key for a selector is no such operation.
    pub fn phrase(
        &self,
        operation: Operation,
        fact: &Value,
        options: &Options,
        published: Date,
    ) -> Result<Phrase, Message> {
        match self.say(operation, &[fact], options, published)? {
            Said::Phrase(phrase) => Ok(phrase),
            Said::Choice(key) => Ok(Phrase::text(key)),
        }
    }

    /// A word in its role: the phrase that the register gives for the relation, else by rule.
    pub(super) fn relate(
        &self,
        word: &Word,
        sort: NounClass,
        role: Role,
    ) -> Result<String, Message> {
        let given = match role {
            Role::Relation(relation) => word.relations.get(&relation),
            Role::Case(_) => None,
        };
        match given {
            Some(phrase) => Ok(phrase.clone()),
            None => {
                let question = Question::Related(sort, role);
                let relate = |_: &Question| self.rules.relate(word, sort, role);
                Ok(self.forms.answer(word, question, relate)?)
            }
        }
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
    pub fn plural_category(&self, number: Decimal) -> &'static str {
        self.cldr.plural_category(number)
    }

    /// The plural categories that the language has.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        self.cldr.plural_categories()
    }

    /// What the rules cannot know of a word.
    pub fn doubt(&self, word: &Word) -> Option<Doubt> {
        self.rules.doubt(word)
    }

    /// A whole number in digits, grouped as the locale has it.
    pub fn digits(&self, number: u64) -> String {
        self.cldr.digits(number)
    }

    /// A number in the digits of the locale; an amount of money with a part has two places.
    pub fn number_in_digits(&self, number: Decimal, money: bool) -> String {
        self.cldr.number_in_digits(number, money)
    }

    /// Joins phrases by the conjunction of the language.
    pub fn join(&self, items: Vec<Phrase>) -> Phrase {
        let marks = self.marks(&items, false);
        self.cldr.join(items, marks)
    }

    /// Joins phrases, each of which begins with its own preposition or another word.
    pub fn join_repeated(&self, items: Vec<Phrase>) -> Phrase {
        let marks = self.marks(&items, true);
        self.cldr.join(items, marks)
    }

    /// The marks of a list; a comma closes a clause at the end of its first item.
    fn marks(&self, items: &[Phrase], repeated: bool) -> ListMarks {
        let mut marks = self.rules.list_marks(repeated);
        let mut first = items.first().map(Phrase::plain).into_iter();
        if first.any(|text| self.rules.ends_in_clause(&text)) {
            marks.closing_first_of_two = ",";
        }
        marks
    }
}
