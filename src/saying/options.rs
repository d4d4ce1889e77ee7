//! The options of an operation, each read once: in what role a fact stands, in what style it is said.
//!
//! In: names and values as messages and prose write them. Out: typed options; the table of operations says which belong to which.

use grammar::{Case, Gender, HoursStyle, OrdinalStyle, Relation, Role, TemporalRole};

use super::OperationSpec;

/// How a fact is said. An operation looks at those that it has in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// `as`: the relation in which it stands. It wins over the case.
    pub relation: Option<Relation>,
    /// `as` of a period: its role; `style` wins over it.
    pub time: TemporalRole,
    /// `case`: the case in which it stands.
    pub case: Case,
    /// `style` of a name.
    pub style: NameStyle,
    /// `style` of an ordinal.
    pub ordinal: OrdinalStyle,
    /// `style` of opening hours.
    pub hours: HoursStyle,
    /// `agree`: the gender with which an ordinal agrees.
    pub gender: Gender,
    /// `style` of an amount of money.
    pub money: MoneyStyle,
    /// `with`: what is said besides.
    pub with: With,
    /// `definite`: known things are counted.
    pub definite: bool,
    /// `word`: a word that agrees, or stands before each item of a list.
    pub word: Option<String>,
    /// `max`: how many items of a list are said before "3 more".
    pub max: Option<usize>,
}

/// Where an amount of money stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MoneyStyle {
    /// In a sentence: "25.000 de euro".
    #[default]
    Sentence,
    /// In a table or a box: "25.000 EUR".
    Table,
}

/// What is said beside a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct With {
    /// The country of a town or body.
    pub country: bool,
    /// The original of a name, in brackets.
    pub original: bool,
    /// The weekday of a date.
    pub weekday: bool,
}

/// How a name is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NameStyle {
    /// In its role.
    #[default]
    Plain,
    /// Without the article that it has in sentences: in a label, in a table, behind an ordinal.
    Bare,
    /// By its acronym, else quoted.
    Short,
    /// Quoted, with original and acronym in brackets.
    Full,
    /// Quoted.
    Quoted,
    /// English "European Union’s".
    Possessive,
    /// A person with the role.
    Role,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            relation: None,
            time: TemporalRole::Date,
            case: Case::Nominative,
            style: NameStyle::Plain,
            ordinal: OrdinalStyle::Words,
            hours: HoursStyle::Sentence,
            gender: Gender::Masculine,
            money: MoneyStyle::Sentence,
            with: With::default(),
            definite: false,
            word: None,
            max: None,
        }
    }
}

impl Options {
    /// In a relation.
    pub fn relation(relation: Relation) -> Self {
        Self {
            relation: Some(relation),
            ..Self::default()
        }
    }

    /// In a style.
    pub fn style(style: NameStyle) -> Self {
        Self {
            style,
            ..Self::default()
        }
    }

    /// The role: the relation, else the case.
    pub fn role(&self) -> Role {
        self.relation.map_or(Role::Case(self.case), Role::Relation)
    }

    /// Sets an option of an operation. Whether the operation has it, with such a value.
    pub fn set(&mut self, operation: &OperationSpec, name: &str, value: &str) -> bool {
        let option = operation.option(name);
        let is_known = option.is_some_and(|option| option.values.accepts(value));
        if is_known {
            self.read(name, value);
        }
        is_known
    }

    /// Reads a value that the table has.
    fn read(&mut self, name: &str, value: &str) {
        match name {
            "as" => {
                self.relation = Relation::parse(value);
                if self.time != TemporalRole::Numeric {
                    self.time = temporal_role(value);
                }
            }
            "case" => self.case = Case::parse(value).unwrap_or(self.case),
            "agree" => self.gender = Gender::parse(value).unwrap_or(self.gender),
            "style" => self.read_style(value),
            "with" => {
                let asked = |wanted: &str| value.split(' ').any(|part| part == wanted);
                self.with = With {
                    country: asked("country"),
                    original: asked("original"),
                    weekday: asked("weekday"),
                };
            }
            "definite" => self.definite = true,
            "word" => self.word = Some(value.to_owned()),
            "max" => self.max = value.parse().ok(),
            _ => {}
        }
    }

    fn read_style(&mut self, value: &str) {
        match value {
            "bare" => self.style = NameStyle::Bare,
            "short" => self.style = NameStyle::Short,
            "full" => self.style = NameStyle::Full,
            "quoted" => self.style = NameStyle::Quoted,
            "possessive" => self.style = NameStyle::Possessive,
            "role" => self.style = NameStyle::Role,
            "numeric" => self.time = TemporalRole::Numeric,
            "list" => self.hours = HoursStyle::List,
            "emphatic" => self.ordinal = OrdinalStyle::Emphatic,
            "digits" => self.ordinal = OrdinalStyle::Digits,
            "table" => self.money = MoneyStyle::Table,
            "roman" => self.ordinal = OrdinalStyle::Roman,
            _ => {}
        }
    }
}

/// The role of a period by its name; of periods in a list by that of the relation.
fn temporal_role(name: &str) -> TemporalRole {
    match name {
        "on" | "at" => TemporalRole::On,
        "during" => TemporalRole::During,
        "from" => TemporalRole::From,
        "to" => TemporalRole::To,
        "of" => TemporalRole::Of,
        "between" => TemporalRole::Between,
        "by" => TemporalRole::By,
        "until" => TemporalRole::Until,
        "since" => TemporalRole::Since,
        _ => TemporalRole::Date,
    }
}
