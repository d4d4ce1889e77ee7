//! The operation table: what grammar can do to a fact, with its options.
//!
//! One table, two adapters: Fluent functions in `locale`, references of the prose in `article`. A test walks both.

use crate::values::ValueKind;

/// What grammar does to a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operation {
    /// A town or country in its sentence.
    Place,
    /// A named thing in its sentence.
    Name,
    /// A date or range in its frame.
    Period,
    /// A counted noun.
    Count,
    /// The number of a counted noun, alone.
    Number,
    /// A word that agrees with a counted noun or a named thing.
    Agree,
    /// A place in a series.
    Ordinal,
    /// Several, joined by the conjunction of the language.
    List,
    /// Past, present or future, seen from the day of publication.
    Tense,
    /// Whether two facts are the same.
    Same,
    /// A person's role.
    Role,
    /// An amount of money.
    Money,
    /// So many per cent.
    Percent,
    /// A time of day.
    Time,
    /// A phrase that staff wrote, or a token, as it stands.
    Text,
}

/// What may stand as an option's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionValues {
    /// One of these.
    OneOf(&'static [&'static str]),
    /// One or more of these, separated by blanks.
    SomeOf(&'static [&'static str]),
    /// A word of the language.
    Word,
    /// A whole number from one, in digits.
    Number,
}

/// An option of an operation.
#[derive(Debug)]
pub struct OptionSpec {
    /// Its name.
    pub name: &'static str,
    /// What it may be.
    pub values: OptionValues,
    /// What it does.
    pub doc: &'static str,
}

/// What an operation gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// Text for the reader.
    Text,
    /// One of these keys, for a selector.
    Choice(&'static [&'static str]),
}

/// A row of the table.
#[derive(Debug)]
pub struct OperationSpec {
    /// Which operation.
    pub operation: Operation,
    /// Its name in messages; in prose the same in lower case.
    pub name: &'static str,
    /// The sorts of fact that each argument may be.
    pub takes: &'static [&'static [ValueKind]],
    /// Its options.
    pub options: &'static [OptionSpec],
    /// What it gives.
    pub gives: Gives,
    /// What it does, in a sentence.
    pub doc: &'static str,
}

const RELATIONS: &[&str] = &["at", "from", "to", "of", "with", "about", "on"];
const CASES: &[&str] = &[
    "nominative",
    "genitive",
    "dative",
    "accusative",
    "locative",
    "vocative",
];

const AS: OptionSpec = OptionSpec {
    name: "as",
    values: OptionValues::OneOf(RELATIONS),
    doc: "The relation to the sentence; brings the preposition and the case of the language.",
};
const CASE: OptionSpec = OptionSpec {
    name: "case",
    values: OptionValues::OneOf(CASES),
    doc: "The case, without a preposition.",
};
const PLACE_WITH: OptionSpec = OptionSpec {
    name: "with",
    values: OptionValues::SomeOf(&["country", "original"]),
    doc: "Adds the country; adds the original spelling in brackets where the language has its own form.",
};
const STYLE: OptionSpec = OptionSpec {
    name: "style",
    values: OptionValues::OneOf(&["plain", "short", "full", "quoted", "possessive", "role"]),
    doc: "plain: the name; short: the acronym, else the name in quotation marks; full: the name in quotation marks with original and acronym; \
          quoted: the name in quotation marks; possessive: English ’s; role: a person with the role.",
};
const NAME_WITH: OptionSpec = OptionSpec {
    name: "with",
    values: OptionValues::SomeOf(&["country", "original"]),
    doc: "Adds the country in which it sits; adds the original spelling in brackets where the language has its own form.",
};

const DEFINITE: OptionSpec = OptionSpec {
    name: "definite",
    values: OptionValues::OneOf(&["yes"]),
    doc: "yes: all of those that are known: the four structures / cele patru structuri; Latvian has no article.",
};

const LISTED: &[ValueKind] = &[ValueKind::List];
const COUNTED: &[ValueKind] = &[ValueKind::Quantity, ValueKind::List];
const AGREED: &[ValueKind] = &[ValueKind::Quantity, ValueKind::List, ValueKind::Entity];
const ANY: &[ValueKind] = &[
    ValueKind::Place,
    ValueKind::Entity,
    ValueKind::Period,
    ValueKind::Quantity,
    ValueKind::Ordinal,
    ValueKind::Text,
    ValueKind::Token,
    ValueKind::Money,
    ValueKind::Percent,
    ValueKind::Time,
];

/// All operations.
pub const OPERATIONS: &[OperationSpec] = &[
    OperationSpec {
        operation: Operation::Place,
        name: "PLACE",
        takes: &[&[ValueKind::Place]],
        options: &[AS, CASE, PLACE_WITH],
        gives: Gives::Text,
        doc: "A town or country: Zviedrijā / in Sweden / în Suedia.",
    },
    OperationSpec {
        operation: Operation::Name,
        name: "NAME",
        takes: &[&[ValueKind::Entity]],
        options: &[AS, CASE, STYLE, NAME_WITH],
        gives: Gives::Text,
        doc: "A project, programme, organisation, person or thing by its name.",
    },
    OperationSpec {
        operation: Operation::Period,
        name: "PERIOD",
        takes: &[&[ValueKind::Period]],
        options: &[
            OptionSpec {
                name: "as",
                values: OptionValues::OneOf(&[
                    "on", "at", "during", "date", "from", "to", "of", "between",
                ]),
                doc: "on (also at): when; during: how long, as a news text opens; date: alone, with the year; from, to: its beginning, its end; of: of a noun; between: between its ends.",
            },
            OptionSpec {
                name: "style",
                values: OptionValues::OneOf(&["numeric"]),
                doc: "numeric: alone and in digits, whatever `as` says: 11.04.2018. / 11/04/2018 / 11.04.2018.",
            },
        ],
        gives: Gives::Text,
        doc: "A date or range: no šā gada 19. līdz 21. septembrim / from 19 to 21 September / în perioada 19–21 septembrie.",
    },
    OperationSpec {
        operation: Operation::Count,
        name: "COUNT",
        takes: &[COUNTED],
        options: &[AS, CASE, DEFINITE],
        gives: Gives::Text,
        doc: "A counted noun, or how many a list holds: astoņi partneri / eight partners / opt parteneri.",
    },
    OperationSpec {
        operation: Operation::Number,
        name: "NUMBER",
        takes: &[COUNTED],
        options: &[AS, CASE, DEFINITE],
        gives: Gives::Text,
        doc: "The number alone, agreeing with its noun.",
    },
    OperationSpec {
        operation: Operation::Agree,
        name: "AGREE",
        takes: &[AGREED],
        options: &[OptionSpec {
            name: "word",
            values: OptionValues::Word,
            doc: "The participle or adjective in the masculine singular nominative.",
        }],
        gives: Gives::Text,
        doc: "A participle that agrees with a counted noun, or with one named thing: iesaistīti, notikusi.",
    },
    OperationSpec {
        operation: Operation::Ordinal,
        name: "ORDINAL",
        takes: &[&[ValueKind::Ordinal]],
        options: &[
            OptionSpec {
                name: "agree",
                values: OptionValues::OneOf(&["masculine", "feminine", "neuter"]),
                doc: "The gender of the noun that it stands with.",
            },
            CASE,
            OptionSpec {
                name: "style",
                values: OptionValues::OneOf(&["words", "emphatic", "digits", "roman"]),
                doc: "words: astotā; emphatic: Romanian cea de-a opta; digits: 8th; roman: a II-a.",
            },
        ],
        gives: Gives::Text,
        doc: "A place in a series: astotā / eighth / a opta.",
    },
    OperationSpec {
        operation: Operation::List,
        name: "LIST",
        takes: &[LISTED],
        options: &[
            AS,
            CASE,
            STYLE,
            NAME_WITH,
            OptionSpec {
                name: "word",
                values: OptionValues::Word,
                doc: "A word said before every item: the linker of Romanian genitives (ai X și ai Y).",
            },
            OptionSpec {
                name: "max",
                values: OptionValues::Number,
                doc: "How many are said; of the rest, if there are two or more, only their number: un vēl 4 / and 4 more / și încă 4.",
            },
        ],
        gives: Gives::Text,
        doc: "Several, joined by the conjunction of the language. The options go to every item.",
    },
    OperationSpec {
        operation: Operation::Tense,
        name: "TENSE",
        takes: &[&[ValueKind::Period]],
        options: &[],
        gives: Gives::Choice(&["past", "present", "future"]),
        doc: "Whether a period is over, under way or to come on the day of publication.",
    },
    OperationSpec {
        operation: Operation::Same,
        name: "SAME",
        takes: &[ANY, ANY],
        options: &[],
        gives: Gives::Choice(&["yes", "no"]),
        doc: "Whether two facts are the same.",
    },
    OperationSpec {
        operation: Operation::Role,
        name: "ROLE",
        takes: &[&[ValueKind::Entity]],
        options: &[CASE],
        gives: Gives::Text,
        doc: "A person's role without the name.",
    },
    OperationSpec {
        operation: Operation::Money,
        name: "MONEY",
        takes: &[&[ValueKind::Money]],
        options: &[],
        gives: Gives::Text,
        doc: "An amount of money as the language writes it: 25 000 eiro / €25,000 / 25.000 EUR.",
    },
    OperationSpec {
        operation: Operation::Percent,
        name: "PERCENT",
        takes: &[&[ValueKind::Percent]],
        options: &[],
        gives: Gives::Text,
        doc: "A share as the language writes it: 12,5 % / 12.5% / 12,5%.",
    },
    OperationSpec {
        operation: Operation::Time,
        name: "TIME",
        takes: &[&[ValueKind::Time]],
        options: &[],
        gives: Gives::Text,
        doc: "When on the day: plkst. 10.00 / at 10am / la ora 10:00.",
    },
    OperationSpec {
        operation: Operation::Text,
        name: "TEXT",
        takes: &[&[ValueKind::Text, ValueKind::Token]],
        options: &[],
        gives: Gives::Text,
        doc: "A phrase that staff wrote, in the nominative; or a number or address as it stands.",
    },
];

impl Operation {
    /// Its row of the table.
    pub fn spec(self) -> &'static OperationSpec {
        OPERATIONS
            .iter()
            .find(|spec| spec.operation == self)
            .expect("every operation has its row in the table")
    }

    /// The operation that says a fact of a sort when none is named; flags are not said.
    pub fn default_for(kind: ValueKind) -> Option<Self> {
        Some(match kind {
            ValueKind::Place => Self::Place,
            ValueKind::Entity => Self::Name,
            ValueKind::Period => Self::Period,
            ValueKind::Quantity => Self::Count,
            ValueKind::Ordinal => Self::Ordinal,
            ValueKind::Text | ValueKind::Token => Self::Text,
            ValueKind::List => Self::List,
            ValueKind::Money => Self::Money,
            ValueKind::Percent => Self::Percent,
            ValueKind::Time => Self::Time,
            ValueKind::Flag => return None,
        })
    }
}

impl OperationSpec {
    /// Finds an operation by its name in messages.
    pub fn by_name(name: &str) -> Option<&'static Self> {
        OPERATIONS.iter().find(|spec| spec.name == name)
    }

    /// An option by name.
    pub fn option(&self, name: &str) -> Option<&'static OptionSpec> {
        self.options.iter().find(|option| option.name == name)
    }
}

impl OptionValues {
    /// Whether a value is possible.
    pub fn accepts(self, value: &str) -> bool {
        match self {
            Self::OneOf(values) => values.contains(&value),
            Self::SomeOf(values) => {
                !value.is_empty() && value.split(' ').all(|part| values.contains(&part))
            }
            Self::Word => !value.trim().is_empty(),
            Self::Number => value.parse::<usize>().is_ok_and(|number| number > 0),
        }
    }

    /// The possible values, for messages; empty if any word or number is.
    pub fn listed(self) -> &'static [&'static str] {
        match self {
            Self::OneOf(values) | Self::SomeOf(values) => values,
            Self::Word | Self::Number => &[],
        }
    }
}
