//! The operation table: what grammar can do to a fact, with its options.
//!
//! One table, two adapters: Fluent functions in `locale`, references of the prose in `article`. A test walks both.

use grammar::{Case, Gender, Relation};

use crate::diagnostic::{Message, message};
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
    /// Whether a name holds a word that the sentence would add.
    Holds,
    /// A person's role.
    Role,
    /// An amount of money.
    Money,
    /// So many per cent.
    Percent,
    /// A time of day.
    Time,
    /// Opening hours.
    Hours,
    /// A price.
    Price,
    /// So much of a unit.
    Measure,
    /// How a body has decided.
    Vote,
    /// A street or a house.
    Address,
    /// Lines of public transport.
    Lines,
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
    /// What it does: whole sentences.
    pub doc: Message,
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
    /// What it does: a whole sentence.
    pub doc: Message,
}

const RELATIONS: &[&str] = &names(Relation::NAMES);
const CASES: &[&str] = &names(Case::NAMES);
const GENDERS: &[&str] = &names(Gender::NAMES);

/// The names of a table of grammar.
const fn names<T: Copy, const COUNT: usize>(
    table: [(&'static str, T); COUNT],
) -> [&'static str; COUNT] {
    let mut names = [""; COUNT];
    let mut at = 0;
    while at < COUNT {
        names[at] = table[at].0;
        at += 1;
    }
    names
}

/// An option that is one of some words.
const fn one_of(name: &'static str, words: &'static [&'static str], doc: Message) -> OptionSpec {
    let values = OptionValues::OneOf(words);
    OptionSpec { name, values, doc }
}

const AS: OptionSpec = one_of("as", RELATIONS, message!("option-as"));
const CASE: OptionSpec = one_of("case", CASES, message!("option-case"));
const PLACE_WITH: OptionSpec = OptionSpec {
    name: "with",
    values: OptionValues::SomeOf(&["country", "original"]),
    doc: message!("option-place-with"),
};
const STYLE: OptionSpec = OptionSpec {
    name: "style",
    values: OptionValues::OneOf(&[
        "plain",
        "bare",
        "short",
        "full",
        "quoted",
        "possessive",
        "role",
    ]),
    doc: message!("option-style"),
};
const NAME_WITH: OptionSpec = OptionSpec {
    name: "with",
    values: OptionValues::SomeOf(&["country", "original"]),
    doc: message!("option-name-with"),
};

const HOURS_STYLE: OptionSpec = OptionSpec {
    name: "style",
    values: OptionValues::OneOf(&["list"]),
    doc: message!("option-hours-style"),
};
const MEASURE_STYLE: OptionSpec = OptionSpec {
    name: "style",
    values: OptionValues::OneOf(&["short"]),
    doc: message!("option-measure-style"),
};
const DEFINITE: OptionSpec = one_of("definite", &["yes"], message!("option-definite"));

const DATED: &[ValueKind] = &[ValueKind::Period, ValueKind::Interval];
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
    ValueKind::Interval,
    ValueKind::Hours,
    ValueKind::Price,
    ValueKind::Measure,
    ValueKind::Vote,
    ValueKind::Address,
    ValueKind::Lines,
];

/// All operations.
pub const OPERATIONS: &[OperationSpec] = &[
    OperationSpec {
        operation: Operation::Place,
        name: "PLACE",
        takes: &[&[ValueKind::Place]],
        options: &[AS, CASE, PLACE_WITH],
        gives: Gives::Text,
        doc: message!("operation-place"),
    },
    OperationSpec {
        operation: Operation::Name,
        name: "NAME",
        takes: &[&[ValueKind::Entity]],
        options: &[AS, CASE, STYLE, NAME_WITH],
        gives: Gives::Text,
        doc: message!("operation-name"),
    },
    OperationSpec {
        operation: Operation::Period,
        name: "PERIOD",
        takes: &[DATED],
        options: &[
            OptionSpec {
                name: "as",
                values: OptionValues::OneOf(&[
                    "on", "at", "during", "date", "from", "to", "of", "between", "by", "until",
                    "since",
                ]),
                doc: message!("option-period-as"),
            },
            OptionSpec {
                name: "style",
                values: OptionValues::OneOf(&["numeric"]),
                doc: message!("option-period-style"),
            },
            OptionSpec {
                name: "with",
                values: OptionValues::OneOf(&["weekday"]),
                doc: message!("option-period-with"),
            },
        ],
        gives: Gives::Text,
        doc: message!("operation-period"),
    },
    OperationSpec {
        operation: Operation::Count,
        name: "COUNT",
        takes: &[COUNTED],
        options: &[AS, CASE, DEFINITE],
        gives: Gives::Text,
        doc: message!("operation-count"),
    },
    OperationSpec {
        operation: Operation::Number,
        name: "NUMBER",
        takes: &[COUNTED],
        options: &[AS, CASE, DEFINITE],
        gives: Gives::Text,
        doc: message!("operation-number"),
    },
    OperationSpec {
        operation: Operation::Agree,
        name: "AGREE",
        takes: &[AGREED],
        options: &[OptionSpec {
            name: "word",
            values: OptionValues::Word,
            doc: message!("option-agree-word"),
        }],
        gives: Gives::Text,
        doc: message!("operation-agree"),
    },
    OperationSpec {
        operation: Operation::Ordinal,
        name: "ORDINAL",
        takes: &[&[ValueKind::Ordinal]],
        options: &[
            OptionSpec {
                name: "agree",
                values: OptionValues::OneOf(GENDERS),
                doc: message!("option-ordinal-agree"),
            },
            CASE,
            OptionSpec {
                name: "style",
                values: OptionValues::OneOf(&["words", "emphatic", "digits", "roman"]),
                doc: message!("option-ordinal-style"),
            },
        ],
        gives: Gives::Text,
        doc: message!("operation-ordinal"),
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
                doc: message!("option-list-word"),
            },
            OptionSpec {
                name: "max",
                values: OptionValues::Number,
                doc: message!("option-list-max"),
            },
        ],
        gives: Gives::Text,
        doc: message!("operation-list"),
    },
    OperationSpec {
        operation: Operation::Tense,
        name: "TENSE",
        takes: &[DATED],
        options: &[],
        gives: Gives::Choice(&["past", "present", "future"]),
        doc: message!("operation-tense"),
    },
    OperationSpec {
        operation: Operation::Same,
        name: "SAME",
        takes: &[ANY, ANY],
        options: &[],
        gives: Gives::Choice(&["yes", "no"]),
        doc: message!("operation-same"),
    },
    OperationSpec {
        operation: Operation::Holds,
        name: "HOLDS",
        takes: &[&[ValueKind::Entity]],
        options: &[OptionSpec {
            name: "word",
            values: OptionValues::Word,
            doc: message!("option-holds-word"),
        }],
        gives: Gives::Choice(&["yes", "no"]),
        doc: message!("operation-holds"),
    },
    OperationSpec {
        operation: Operation::Role,
        name: "ROLE",
        takes: &[&[ValueKind::Entity]],
        options: &[CASE],
        gives: Gives::Text,
        doc: message!("operation-role"),
    },
    OperationSpec {
        operation: Operation::Money,
        name: "MONEY",
        takes: &[&[ValueKind::Money]],
        options: &[
            CASE,
            one_of("style", &["table"], message!("option-money-style")),
        ],
        gives: Gives::Text,
        doc: message!("operation-money"),
    },
    OperationSpec {
        operation: Operation::Percent,
        name: "PERCENT",
        takes: &[&[ValueKind::Percent]],
        options: &[],
        gives: Gives::Text,
        doc: message!("operation-percent"),
    },
    OperationSpec {
        operation: Operation::Time,
        name: "TIME",
        takes: &[&[ValueKind::Time]],
        options: &[],
        gives: Gives::Text,
        doc: message!("operation-time"),
    },
    OperationSpec {
        operation: Operation::Hours,
        name: "HOURS",
        takes: &[&[ValueKind::Hours]],
        options: &[HOURS_STYLE],
        gives: Gives::Text,
        doc: message!("operation-hours"),
    },
    OperationSpec {
        operation: Operation::Price,
        name: "PRICE",
        takes: &[&[ValueKind::Price]],
        options: &[],
        gives: Gives::Text,
        doc: message!("operation-price"),
    },
    OperationSpec {
        operation: Operation::Measure,
        name: "MEASURE",
        takes: &[&[ValueKind::Measure]],
        options: &[AS, CASE, MEASURE_STYLE],
        gives: Gives::Text,
        doc: message!("operation-measure"),
    },
    OperationSpec {
        operation: Operation::Vote,
        name: "VOTE",
        takes: &[&[ValueKind::Vote]],
        options: &[],
        gives: Gives::Text,
        doc: message!("operation-vote"),
    },
    OperationSpec {
        operation: Operation::Address,
        name: "ADDRESS",
        takes: &[&[ValueKind::Address]],
        options: &[AS, CASE],
        gives: Gives::Text,
        doc: message!("operation-address"),
    },
    OperationSpec {
        operation: Operation::Lines,
        name: "LINES",
        takes: &[&[ValueKind::Lines]],
        options: &[AS, CASE],
        gives: Gives::Text,
        doc: message!("operation-lines"),
    },
    OperationSpec {
        operation: Operation::Text,
        name: "TEXT",
        takes: &[&[ValueKind::Text, ValueKind::Token]],
        options: &[],
        gives: Gives::Text,
        doc: message!("operation-text"),
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
            ValueKind::Period | ValueKind::Interval => Self::Period,
            ValueKind::Quantity => Self::Count,
            ValueKind::Ordinal => Self::Ordinal,
            ValueKind::Text | ValueKind::Token => Self::Text,
            ValueKind::List => Self::List,
            ValueKind::Money => Self::Money,
            ValueKind::Percent => Self::Percent,
            ValueKind::Time => Self::Time,
            ValueKind::Hours => Self::Hours,
            ValueKind::Price => Self::Price,
            ValueKind::Measure => Self::Measure,
            ValueKind::Vote => Self::Vote,
            ValueKind::Address => Self::Address,
            ValueKind::Lines => Self::Lines,
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
