//! What a language must know: the contract between the operations and each language's rules.
//!
//! In: words, numbers, periods. Out: text, or a [`Refusal`] that says what to write instead. A language never invents a form.

use crate::{
    Bound, Case, Date, Decimal, Doubt, Form, Gender, HoursStyle, Interval, Number, OpenDays,
    Period, Stemming, StreetWords, TimeSpan, Vote, VoteWords, Weekday, Word,
};

use super::{Inflection, Phrase, Refusal, Relation};

impl From<Case> for Role {
    fn from(case: Case) -> Self {
        Self::Case(case)
    }
}

impl From<Relation> for Role {
    fn from(relation: Relation) -> Self {
        Self::Relation(relation)
    }
}

impl Count {
    /// Exactly so many of unknown things, in digits.
    pub fn exactly(number: u64) -> Self {
        Self {
            bound: Bound::Exactly,
            number,
            words: false,
            definite: false,
        }
    }

    /// The same in words, as far as the language has them.
    #[must_use]
    pub fn in_words(self) -> Self {
        Self {
            words: true,
            ..self
        }
    }
}

/// What sort of thing a related noun phrase names: prepositions differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NounClass {
    /// A town.
    Town,
    /// A country.
    Country,
    /// A body, a project, anything else with a name.
    Thing,
    /// A person.
    Person,
}

/// How a phrase stands in its sentence: in a case, or in a relation that brings its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// In a case, without a preposition.
    Case(Case),
    /// In a relation.
    Relation(Relation),
}

/// In which role a period stands in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TemporalRole {
    /// A point in time: "11. aprīlī", "on 11 April", "la 11 aprilie"; months and years too. The year is left out if it is the reference's.
    On,
    /// How long it lasted, as the opening of a news text: "no šā gada 19. līdz 21. septembrim", "from 19 to 21 September", "în perioada 19–21 septembrie".
    During,
    /// Alone, as in a heading or a table, always with its year if known: "2018. gada 11. aprīlis", "11 April 2018", "11 aprilie 2018".
    Date,
    /// The beginning: "no 2016. gada februāra", "from February 2016", "din februarie 2016".
    From,
    /// The end: "līdz 2018. gada janvārim", "to January 2018", "până în ianuarie 2018".
    To,
    /// The last day on which something can be done, that day in: "līdz 30. jūnijam (ieskaitot)", "by 30 June", "până la 30 iunie inclusiv".
    By,
    /// How long something goes on, the last day in: "līdz 30. jūnijam (ieskaitot)", "until the end of 30 June", "până la 30 iunie inclusiv".
    Until,
    /// From when on: "kopš 7. aprīļa", "since 7 April", "din 7 aprilie".
    Since,
    /// At some time between its two ends: "starp 19. un 21. septembri", "between 19 and 21 September", "între 19 și 21 septembrie". A single date is said as with [`TemporalRole::On`].
    Between,
    /// Alone and in digits: "11.04.2018.", "11/04/2018", "11.04.2018". What has no digits (a season, a month without its year) is said as with [`TemporalRole::Date`].
    Numeric,
    /// Of a noun: "2018. gada 11. aprīļa", "of 11 April 2018", "din 11 aprilie 2018".
    Of,
}

impl TemporalRole {
    /// Whether both ends of a range are said in this role.
    pub(super) fn says_both_ends(self) -> bool {
        !matches!(
            self,
            Self::From | Self::Since | Self::To | Self::By | Self::Until
        )
    }
}

/// The words of dates.
#[derive(Clone, Copy)]
pub struct DateWords<'a> {
    /// A month's word, 1 to 12, or a season's, 21 to 24 ([`PartialDate::part_of_year`](crate::PartialDate::part_of_year)).
    pub month: &'a dyn Fn(i8) -> Word,
    /// A weekday's word, where weekdays are said.
    pub weekday: Option<&'a dyn Fn(Weekday) -> Word>,
}

/// How a word agrees with a noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Agreement {
    /// The noun's gender.
    pub gender: Gender,
    /// The noun's number.
    pub number: Number,
    /// The noun's case.
    pub case: Case,
}

/// How an ordinal is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrdinalStyle {
    /// In words as far as the language writes them in running text, else in digits with their ending.
    Words,
    /// Romanian "cea de-a opta"; the same as `Words` elsewhere.
    Emphatic,
    /// In digits: "8.", "8th", "a 8-a".
    Digits,
    /// Roman: "II", "2nd", "a II-a".
    Roman,
}

/// A number of things: how exact, how many, and how both are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count {
    /// How exact.
    pub bound: Bound,
    /// How many.
    pub number: u64,
    /// Whether the number stands in words, as far as [`Rules::cardinal`] has them.
    pub words: bool,
    /// Whether all of known things are meant: "the four structures", "cele patru structuri"; Latvian has no article.
    pub definite: bool,
}

/// The words of a person's role: what, in which body, where.
#[derive(Debug, Clone, Copy)]
pub struct RoleWords<'a> {
    /// The role's noun, in the person's gender.
    pub role: &'a Word,
    /// The body.
    pub of: Option<&'a Word>,
    /// The town or country.
    pub place: Option<(&'a Word, NounClass)>,
}

/// What parts the items of a list that hold commas themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListMarks {
    /// Between the items.
    pub between: &'static str,
    /// Before the conjunction, of three items and more.
    pub before_conjunction: &'static str,
    /// Behind the first of two, if it holds a comma.
    pub closing_first_of_two: &'static str,
}

/// A language's rules. All methods are pure; a form given by hand in a [`Word`] always wins.
pub trait Rules: std::fmt::Debug + Send + Sync {
    /// Whether names in brackets behind another stand in its case. Latvian: "pašvaldības (biroja un departamenta) pārstāvji".
    fn brackets_agree(&self) -> bool {
        false
    }

    /// Whether a name may be left in its original. Latvian inflects every name, so there the register must give one.
    fn borrows_names(&self) -> bool {
        true
    }

    /// The marks of a list whose items hold commas themselves, and whether a preposition or another word stands before every item.
    /// English: "A, B, and C" of two, "A, B; C; and D" of three.
    fn list_marks(&self, _repeated: bool) -> ListMarks {
        ListMarks {
            between: ";",
            before_conjunction: ";",
            closing_first_of_two: ",",
        }
    }

    /// Whether a text ends in a clause, which a comma closes before a conjunction even where a list has none: "noskaidrot, kas vajadzīgs,
    /// un rosināt".
    fn ends_in_clause(&self, _text: &str) -> bool {
        false
    }

    /// What the rules cannot know of a word and would guess: who wrote it can be asked.
    fn doubt(&self, _word: &Word) -> Option<Doubt> {
        None
    }

    /// What two forms of a word may differ in, for those who search. Without rules nothing: words are found by how they begin.
    fn stemming(&self) -> Stemming {
        Stemming::default()
    }

    /// The word or phrase in a form, with the rule that gave it. The nominative asked for comes back unchanged.
    fn inflect(&self, word: &Word, form: Form) -> Result<Inflection, Refusal>;

    /// A person's name in a case. Latvian declines it by the person's gender, Romanian puts "lui" before men's names.
    fn inflect_person(&self, name: &Word, case: Case) -> Result<Inflection, Refusal> {
        self.inflect(name, Form::case(case))
    }

    /// The gender of a word or of a phrase's head: given, else as the ending tells; `None` if nothing tells it.
    fn gender(&self, word: &Word) -> Option<Gender> {
        word.gender
    }

    /// Whether a name or noun takes its verb in the plural ("The City Days were held", "au avut loc Zilele Orașului").
    fn is_plural(&self, word: &Word) -> bool {
        word.number == Some(crate::Number::Plural)
    }

    /// A whole number in words, agreeing with its noun, from zero to 999 999 999; `None` beyond.
    /// For numbers that are written out, as where they open a sentence ("Trīspadsmit", "Thirteen", "Treisprezece").
    fn cardinal(&self, number: u64, agreement: Agreement) -> Option<String>;

    /// The phrase in its role, with its preposition if the relation needs one ("la Skövde", "Zviedrijā", "in Sweden").
    fn relate(&self, word: &Word, class: NounClass, role: Role) -> Result<String, Refusal>;

    /// The preposition that a relation brings before a name that does not inflect, with a blank after it; empty if none.
    /// Used before quoted titles and acronyms ("par HOP!", "about HOP!", "despre HOP!").
    fn preposition(&self, relation: Relation, class: NounClass) -> &'static str;

    /// A town followed by its country: "Zviedrijas pilsētā Šēvdē", "in Skövde, Sweden", "la Skövde, în Suedia".
    /// `town` is said by the caller as foreign text where it has no word of its own; parts are marked `""` (the town) and `country`.
    fn town_in_country(&self, town: &Word, country: &Word, role: Role) -> Result<Phrase, Refusal>;

    /// A counted noun: "astoņi partneri", "no septiņām valstīm", "vairāk nekā 600 dalībnieku", "peste 600 de participanți".
    /// The number in words as [`Rules::cardinal`] has them where `count` asks for it, else as `digits`, with the locale's separators.
    fn count(&self, count: Count, noun: &Word, role: Role, digits: &str)
    -> Result<String, Refusal>;

    /// The number alone, agreeing with a noun that is not repeated ("astoņi", "eight", "opt").
    fn number(
        &self,
        count: Count,
        noun: &Word,
        role: Role,
        digits: &str,
    ) -> Result<String, Refusal>;

    /// A participle, adjective or verb (given in the masculine singular nominative) agreeing with a counted noun that is the subject:
    /// "iesaistīts" → "iesaistīti" (8 partners), "iesaistīta" (21 organisations).
    fn agree(&self, word: &str, count: Count, noun: &Word) -> Result<String, Refusal>;

    /// An ordinal that agrees: "astotā", "eighth", "a opta".
    fn ordinal(
        &self,
        number: u32,
        agreement: Agreement,
        style: OrdinalStyle,
    ) -> Result<String, Refusal>;

    /// A period in its role. `reference` is the reference day: it decides whether the year is said.
    /// `month(m)` is the month's word, 1 to 12, or the season's, 21 to 24 ([`PartialDate::part_of_year`](crate::PartialDate::part_of_year)).
    fn period(
        &self,
        period: &Period,
        role: TemporalRole,
        reference: Date,
        month: &dyn Fn(i8) -> Word,
    ) -> Result<String, Refusal>;

    /// A moment or a span with its hours in its role, or days with their weekdays: "pirmdien, 8. jūnijā, plkst. 8.00",
    /// "at 8am on Monday 8 June", "luni, 8 iunie, ora 8:00". A comma that closes the date in Latvian and Romanian is the sentence's.
    fn interval(
        &self,
        interval: &Interval,
        role: TemporalRole,
        reference: Date,
        words: &DateWords<'_>,
    ) -> Result<String, Refusal>;

    /// The name of a body made of its type and its town: "Noršēpingas pašvaldība", "Norrköping Municipality", "municipalitatea Norrköping".
    /// The result is a word like any other and inflects.
    fn named_after(&self, noun: &Word, place: &Word) -> Result<Word, Refusal>;

    /// A person with the role, in a case: "Gdaņskas Reģionālā brīvprātīgā darba centra direktore Agņeška Bučiņska",
    /// "Agnieszka Buczyńska, director of the Regional Volunteering Centre in Gdańsk". `name` is the person's name as said.
    fn person_with_role(
        &self,
        name: Phrase,
        words: RoleWords<'_>,
        case: Case,
    ) -> Result<Phrase, Refusal>;

    /// An amount of money in a table: "25 000 eiro", "€25,000", "25.000 EUR". `digits` are those of the locale; `currency` is an ISO 4217
    /// code.
    fn money(&self, digits: &str, currency: &str) -> String;

    /// An amount of money in a sentence: "2000 ASV dolāru", "US$2,000", "2.000 de dolari". A currency without a name stands as in a table.
    fn money_in_sentence(
        &self,
        _amount: Decimal,
        digits: &str,
        currency: &str,
        _case: Case,
    ) -> String {
        self.money(digits, currency)
    }

    /// A share: "12,5 %", "12.5%". `number` stands in the digits of the locale.
    fn percent(&self, number: &str) -> String;

    /// A time of day, or from one to another: "plkst. 10.00", "from 10am to 4:30pm", "între orele 10:00 și 16:30".
    fn time(&self, time: TimeSpan) -> String;

    /// From one amount to another, or one of them: "no 3 līdz 5 eiro", "from €3 to €5", "de la 3 la 5 euro"; "līdz 5 eiro", "up to €5",
    /// "până la 5 euro". Both are said already.
    fn range(&self, first: Option<&str>, last: Option<&str>) -> String;

    /// Days of the week with their hours.
    fn open_days(
        &self,
        open: &OpenDays,
        style: HoursStyle,
        weekday: &dyn Fn(Weekday) -> Word,
    ) -> Result<String, Refusal>;

    /// How a body has decided: "ar 11 balsīm par un trim pret", "by 11 votes to three", "cu 11 voturi pentru și trei împotrivă";
    /// "vienbalsīgi", "unanimously", "în unanimitate". What is zero is not said.
    fn vote(&self, vote: Vote, words: &VoteWords<'_>) -> Result<String, Refusal>;

    /// A street, a house in it or a part of it, in its role: "Rīgas ielā 22a", "at 22a Rīgas Street", "pe strada Rīgas nr. 22a".
    fn street(&self, words: &StreetWords<'_>, role: Role) -> Result<String, Refusal>;

    /// The vehicles of lines of public transport: "3., 10. un 13. maršruta autobusi", "buses 3, 10 and 13", "autobuzele de pe liniile 3,
    /// 10 și 13". `joined` joins the names of the lines by the conjunction of the language.
    fn lines(
        &self,
        vehicle: &Word,
        numbers: &[String],
        joined: &dyn Fn(Vec<String>) -> String,
        role: Role,
    ) -> Result<String, Refusal>;

    /// The end of a list that is cut short: "vēl 3", "3 more", "încă 3".
    fn more(&self, digits: &str) -> String;

    /// The country in which a body sits, behind the body's name: "Zviedrijā", "in Sweden", "din Suedia".
    fn seat(&self, country: &Word) -> Result<String, Refusal> {
        self.relate(country, NounClass::Country, Role::Relation(Relation::At))
    }

    /// English "European Union’s"; elsewhere the genitive.
    fn possessive(&self, word: &Word) -> Result<String, Refusal>;
}
