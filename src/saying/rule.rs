//! The rules behind the forms of words, worded for staff.
//!
//! In: a rule of grammar. Out: the messages of `locales/staff/*/rules.ftl` that say it, one inside the other. Grammar itself words its
//! rules in English, for programs; a name that it adds and that has no message yet is said as it stands there.

use grammar::{
    ArticleChange, Declension, DeclinedWord, EnglishRule, Gender, GenderSign, LatvianRule,
    NounRule, PluralOrigin, RomanianRule, Rule, StemChange,
};

use crate::diagnostic::{Message, message};

impl From<&Rule> for Message {
    fn from(rule: &Rule) -> Self {
        match rule {
            Rule::Given => message!("rule-given"),
            Rule::AsItStands => message!("rule-as-it-stands"),
            Rule::English(rule) => english(rule),
            Rule::Latvian(rule) => latvian(rule),
            Rule::Romanian(rule) => romanian(rule),
            other => as_it_is(&other.to_string()),
        }
    }
}

impl From<Gender> for Message {
    fn from(gender: Gender) -> Self {
        match gender {
            Gender::Masculine => message!("gender-masculine"),
            Gender::Feminine => message!("gender-feminine"),
            Gender::Neuter => message!("gender-neuter"),
        }
    }
}

/// What is the same in every language, such as "-man → -men".
fn as_it_is(rule: &str) -> Message {
    message!("rule-as-it-is", rule = rule)
}

/// One after the other.
fn in_turn(rules: Vec<Message>) -> Option<Message> {
    let rules = rules.into_iter();
    rules.reduce(|before, rule| message!("rule-then", before = before, rule = rule))
}

fn english(rule: &EnglishRule) -> Message {
    match rule {
        EnglishRule::Made { plural, possessive } => {
            let made = [plural, possessive].into_iter().flatten();
            let made = made.map(|name| english_change(name)).collect();
            in_turn(made).unwrap_or_else(|| message!("rule-as-written"))
        }
        EnglishRule::Indeclinable => message!("rule-indeclinable"),
        other => as_it_is(&other.to_string()),
    }
}

/// What made an English plural or possessive.
fn english_change(name: &str) -> Message {
    match name {
        "plural given in the register" => message!("rule-plural-given"),
        "plural like the singular" => message!("rule-plural-like-singular"),
        "irregular plural from the list" => message!("rule-plural-irregular"),
        "-f → -ves from the list" => message!("rule-plural-in-ves"),
        "consonant and -y → -ies" => message!("rule-plural-in-ies"),
        "regular plural in -es" => message!("rule-plural-regular", ending = "-es"),
        "regular plural in -s" => message!("rule-plural-regular", ending = "-s"),
        "plural on the first half" => message!("rule-plural-on-first-half"),
        "apostrophe alone after a plural in -s" => message!("rule-apostrophe-alone"),
        other => as_it_is(other),
    }
}

fn latvian(rule: &LatvianRule) -> Message {
    match rule {
        LatvianRule::Indeclinable => message!("rule-indeclinable"),
        LatvianRule::Dictionary => message!("rule-dictionary-form"),
        LatvianRule::Undeclined => message!("rule-not-declined"),
        LatvianRule::Declined(words) => {
            let words = words.iter().filter_map(declined).collect();
            in_turn(words).unwrap_or_else(|| message!("rule-not-declined"))
        }
        other => as_it_is(&other.to_string()),
    }
}

/// A word of a phrase that declines.
fn declined(word: &DeclinedWord) -> Option<Message> {
    let parts = word.parts.iter().map(declension);
    let rule = parts.reduce(|one, other| message!("rule-of-parts", one = one, other = other))?;
    Some(match &word.word {
        Some(word) => message!("rule-of-word", word = word, rule = rule),
        None => rule,
    })
}

/// How one noun or adjective of Latvian declines.
fn declension(declension: &Declension) -> Message {
    let name = declension_name(declension.name);
    let rule = if declension.listed {
        message!("rule-listed", rule = name)
    } else {
        name
    };
    match &declension.stem {
        StemChange::None => rule,
        StemChange::Listed => message!("rule-stem-listed", rule = rule),
        StemChange::Added(letter) => message!("rule-stem-added", rule = rule, letter = letter),
        StemChange::Changed(from, to) => {
            message!("rule-stem-changed", rule = rule, from = from, to = to)
        }
    }
}

/// The name of a declension.
fn declension_name(name: &str) -> Message {
    match name {
        "1st declension" => message!("declension-1"),
        "2nd declension" => message!("declension-2"),
        "2nd declension in -s" => message!("declension-2-in-s"),
        "3rd declension" => message!("declension-3"),
        "4th declension" => message!("declension-4"),
        "4th declension, masculine" => message!("declension-4-masculine"),
        "5th declension" => message!("declension-5"),
        "5th declension, masculine" => message!("declension-5-masculine"),
        "6th declension" => message!("declension-6"),
        "6th declension, masculine" => message!("declension-6-masculine"),
        "reflexive noun" => message!("declension-reflexive"),
        "definite adjective" => message!("declension-definite"),
        "definite adjective in -ēj-" => message!("declension-definite-in-ej"),
        other => as_it_is(other),
    }
}

fn romanian(rule: &RomanianRule) -> Message {
    match rule {
        RomanianRule::AsWritten => message!("rule-as-written"),
        RomanianRule::Indeclinable => message!("rule-indeclinable"),
        RomanianRule::NoLetters => message!("rule-no-letters"),
        RomanianRule::TwoHeads => message!("rule-two-heads"),
        RomanianRule::OrdinalFirst => message!("rule-ordinal-first"),
        RomanianRule::FirstHalf => message!("rule-first-half"),
        RomanianRule::AdjectiveFirst => message!("rule-adjective-first"),
        RomanianRule::UnchangedPerson => message!("rule-person-unchanged"),
        RomanianRule::Person => message!("rule-person"),
        RomanianRule::UnchangedName => message!("rule-name-unchanged"),
        RomanianRule::NameInA(change) => {
            message!("rule-name-in-a", change = change.to_string())
        }
        RomanianRule::Noun(rule) => romanian_noun(rule),
        other => as_it_is(&other.to_string()),
    }
}

/// Gender, plural, article, agreement of a Romanian noun.
fn romanian_noun(rule: &NounRule) -> Message {
    let gender = Message::from(rule.gender);
    let gender = match rule.told_by {
        None => gender,
        Some(GenderSign::Ending) => message!("rule-gender-by-ending", gender = gender),
        Some(GenderSign::Article) => message!("rule-gender-by-article", gender = gender),
    };
    let plural = rule.plural.as_ref();
    let plural = plural.map(|origin| romanian_plural(origin, rule.genitive_on_plural));
    let article = rule.article.map(|article| match article {
        ArticleChange::Without => message!("rule-without-article"),
        ArticleChange::With(article) => message!("rule-with-article", article = article),
    });
    let agreement = rule.agreement.then(|| message!("rule-adjectives-agree"));
    let rest = [plural, article, agreement].into_iter().flatten();
    rest.fold(gender, |before, rule| {
        message!("rule-then", before = before, rule = rule)
    })
}

/// Where a Romanian plural comes from, or the genitive that is made on it.
fn romanian_plural(origin: &PluralOrigin, genitive: bool) -> Message {
    match (origin, genitive) {
        (PluralOrigin::AsWritten, _) => message!("rule-plural-as-written"),
        (PluralOrigin::Given, false) => message!("rule-plural-given"),
        (PluralOrigin::Given, true) => message!("rule-genitive-given"),
        (PluralOrigin::Made { listed, change }, genitive) => {
            let change = change.to_string();
            match (genitive, listed) {
                (false, false) => message!("rule-plural-by-ending", change = change),
                (false, true) => message!("rule-plural-listed", change = change),
                (true, false) => message!("rule-genitive-by-ending", change = change),
                (true, true) => message!("rule-genitive-listed", change = change),
            }
        }
    }
}
