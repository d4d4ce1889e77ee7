//! What releases are about, as far as a page gathers them: a project, a town. Plain data.

/// What sort of thing a topic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TopicKind {
    /// A project of the register.
    Project,
    /// A town of the register.
    Place,
}

/// A project or a town, by its key in the register.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Topic {
    /// What it is.
    pub kind: TopicKind,
    /// Its key.
    pub key: String,
}

/// A topic by its name in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The topic.
    pub topic: Topic,
    /// What it is called: a project by its acronym, if it has one.
    pub name: String,
    /// The language of the name as a tag, where it is left in another.
    pub tag: Option<String>,
}
