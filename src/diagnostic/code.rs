//! The stable codes of all problems. One table: a code is never reused for something else.

/// How bad it is: an error stops the build, a warning does not, and a note is no problem at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published while there is one.
    Error,
    /// Printed, and the site is built.
    Warning,
    /// Worth knowing, and perhaps just what was wanted.
    Note,
}

impl Severity {
    /// The word used in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $severity:ident;)*) => {
        /// A stable code: a letter for the room (Y YAML, R record, F fact, P prose, L locale, T template, S site, M media, C change, B bug) and a number.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// All codes, in order.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The code as printed.
            pub fn text(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }

            /// Error, warning or note.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// The file is not readable YAML.
    YamlSyntax = "Y01", Error;
    /// A key stands twice.
    YamlDuplicateKey = "Y02", Error;
    /// A text uses YAML that records do not (tags, anchors, several documents, wrong encoding).
    YamlUnsupported = "Y03", Error;
    /// A file is too large or too deep.
    YamlLimit = "Y04", Error;
    /// A character that no text may hold (control or private-use).
    ForbiddenCharacter = "Y05", Error;

    /// A field that does not exist.
    UnknownField = "R01", Error;
    /// A field that must be there is not.
    MissingField = "R02", Error;
    /// A value of the wrong type.
    WrongType = "R03", Error;
    /// A value that is not one of those possible.
    UnknownValue = "R04", Error;
    /// A date or period that does not exist.
    BadDate = "R05", Error;
    /// A key that the register does not hold.
    UnknownKey = "R06", Error;
    /// A kind that has no article template.
    UnknownKind = "R07", Error;
    /// A field that this kind of release does not say.
    FieldNotOfKind = "R08", Error;
    /// A text is missing in a language of the release.
    MissingLanguage = "R09", Error;
    /// A file that is named or placed wrongly.
    MisplacedFile = "R10", Error;

    /// Parts and total disagree.
    TotalMismatch = "F01", Error;
    /// A period ends before it starts.
    PeriodReversed = "F02", Error;
    /// A count and its list disagree.
    CountMismatch = "F03", Error;
    /// A period lies outside the project's term: unusual, but a closing event may follow it.
    OutsideTerm = "F04", Warning;
    /// A fact that must exist for a derived one is missing.
    IncompleteFact = "F05", Error;
    /// Two different events of a series bear one ordinal.
    OrdinalTwice = "F06", Error;
    /// An ordinal goes down while the dates go up.
    OrdinalOrder = "F07", Error;
    /// What comes before stands after it, or the other way round.
    OutOfTurn = "F08", Error;
    /// What a release says of the event before it is otherwise in the release of that event.
    PreviousMismatch = "F09", Error;
    /// What a release says of the event after it came otherwise: plans may have changed.
    NextMismatch = "F10", Warning;
    /// Two entries of the register may be one under two spellings.
    TwoSpellings = "F11", Warning;
    /// An entry of the register that nothing uses.
    UnusedEntry = "F12", Warning;
    /// A noun that shows neither gender nor plural.
    DoubtfulNoun = "F13", Warning;
    /// A name of which the rules cannot know how it inflects.
    DoubtfulName = "F14", Warning;

    /// A day of an embargo, a correction or a withdrawal that contradicts the day of publication.
    PublicationMismatch = "F21", Error;

    /// A reference in prose that cannot be read.
    BadReference = "P01", Error;
    /// A reference to something that is no fact.
    UnknownFact = "P02", Error;
    /// An operation, relation or option that does not exist or does not fit the fact.
    UnknownOperation = "P03", Error;
    /// A form that the language does not have, or a word whose gender or plural must be given.
    ImpossibleForm = "P04", Error;
    /// A generated sentence is moved into the prose of some languages only.
    UnevenSentences = "P05", Error;
    /// Markdown that an article cannot hold (raw HTML, a link with a forbidden scheme).
    UnsupportedMarkdown = "P06", Error;
    /// A spelling that the register forbids.
    ForbiddenSpelling = "P07", Error;

    /// A wording of staff that leaves out a fact of the default, or drops one that is not there.
    DroppedFact = "P08", Error;
    /// A reference to a fact that a release may have, but this one has not.
    MissingFact = "P09", Error;
    /// A preposition typed before a reference that brings its own.
    DoubledPreposition = "P10", Warning;

    /// A bundle that Fluent cannot read.
    BundleSyntax = "L01", Error;
    /// A message or term stands twice.
    DuplicateMessage = "L02", Error;
    /// A message, term or attribute that does not exist.
    UnknownMessage = "L03", Error;
    /// A variable that is no fact.
    UnknownVariable = "L04", Error;
    /// A function that is no operation.
    UnknownFunction = "L05", Error;
    /// An option, or an option's value, that an operation does not have.
    UnknownOption = "L06", Error;
    /// A variant key that its selector never gives.
    UnknownVariant = "L07", Error;
    /// An argument that an operation or term cannot use.
    BadArgument = "L08", Error;
    /// A message that one language has and another lacks.
    MissingMessage = "L09", Error;
    /// Messages that refer to each other in a circle.
    CyclicMessage = "L10", Error;
    /// The lexicon lacks a word (a country, month, role or noun).
    MissingWord = "L11", Error;

    /// A template that Tera cannot read or render.
    TemplateError = "T01", Error;
    /// A template that leaves an article without headline or lead.
    EmptyArticle = "T02", Error;
    /// The front matter of an article template is wrong.
    KindFrontMatter = "T03", Error;

    /// Two releases share an id.
    DuplicateId = "S01", Error;
    /// The site has no `url`: canonical addresses are left out.
    NoSiteUrl = "S02", Warning;
    /// A link to a release that does not exist.
    UnknownRelease = "S03", Error;
    /// A link to a release that is a draft, or is not out by then.
    UnpublishedRelease = "S04", Error;
    /// An old name of a release that another has or had.
    AliasTaken = "S05", Error;

    /// A file that a record names is not in content/media/.
    MissingMedia = "M01", Error;
    /// A picture that cannot be read.
    BrokenImage = "M02", Error;
    /// A picture too small for a page.
    SmallImage = "M03", Error;
    /// A file of a sort that is not published.
    MediaSort = "M04", Error;
    /// A file or picture too large.
    MediaLimit = "M05", Error;
    /// A file of content/media/ that no release names.
    UnusedMedia = "M06", Warning;

    /// An entry of the register has changed, and published releases with it.
    PublishedChange = "C01", Note;

    /// A promise of the program was broken: no fault of the content.
    ProgramFault = "B01", Error;
}
