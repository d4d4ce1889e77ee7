//! A release: what a record means, in no language, owning all it needs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use compact_str::CompactString;
use grammar::Date;

use crate::diagnostic::Span;
use crate::record::Variation;
use crate::source::Text;
use crate::values::{Language, Moment, Value};

/// A fact: its value and where the record or register writes it.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The value; messages that say it share it.
    pub value: Arc<Value>,
    /// Where it is written (for a derived fact, what it is derived from).
    pub span: Span,
}

/// All facts of a release by their paths, in order of the paths; and those that are written, but wrongly.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    sound: BTreeMap<CompactString, Fact>,
    broken: BTreeSet<CompactString>,
}

impl Facts {
    /// The fact at a path.
    pub fn get(&self, path: &str) -> Option<&Fact> {
        self.sound.get(path)
    }

    /// Whether a fact is written, but could not be read, or stands below one that could not: that has been reported, and
    /// must not be missed once more.
    pub fn is_broken(&self, path: &str) -> bool {
        self.broken_at(path).is_some()
    }

    /// The path that is written wrongly: this one, or one above it.
    pub fn broken_at<'p>(&self, path: &'p str) -> Option<&'p str> {
        let ends = path.match_indices('.').map(|(at, _)| at);
        let mut paths = ends.chain([path.len()]).map(|end| &path[..end]);
        paths.find(|path| self.broken.contains(*path))
    }

    /// Whether anything is written below a path, rightly or wrongly.
    pub fn has_below(&self, path: &str) -> bool {
        let below = |other: &CompactString| {
            let rest = other.strip_prefix(path);
            rest.is_some_and(|rest| rest.starts_with('.'))
        };
        self.sound.keys().any(below) || self.broken.iter().any(below)
    }

    /// All facts with their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.sound.iter().map(|(path, fact)| (path.as_str(), fact))
    }

    /// Adds a fact.
    pub(super) fn insert(&mut self, path: impl Into<CompactString>, value: Value, span: &Span) {
        self.sound.insert(
            path.into(),
            Fact {
                value: Arc::new(value),
                span: *span,
            },
        );
    }

    /// Marks what is written at a path as wrong.
    pub(super) fn mark_broken(&mut self, path: impl Into<CompactString>) {
        self.broken.insert(path.into());
    }
}

/// The path of a fact of an event: of the one event, or of one of several by its name.
pub fn event_path(event: Option<&str>, below: &str) -> String {
    match event {
        Some(name) => format!("events.{name}.{below}"),
        None => format!("event.{below}"),
    }
}

/// The paths of a fact of every event: of the one event if the record names none, else of each of several.
pub fn event_paths(events: &[String], below: &str) -> Vec<String> {
    if events.is_empty() {
        return vec![event_path(None, below)];
    }
    let names = events.iter();
    names.map(|name| event_path(Some(name), below)).collect()
}

/// Markdown or a line of text per language, as staff wrote it.
pub type Prose = BTreeMap<Language, Text>;

/// A link that the article lists.
#[derive(Debug, Clone)]
pub struct Link {
    /// Its address.
    pub url: Text,
    /// The language of the page behind it (BCP 47), if given.
    pub language: Option<String>,
    /// Its text.
    pub text: Prose,
}

/// A picture.
#[derive(Debug, Clone)]
pub struct Image {
    /// Its path below `content/media/`.
    pub file: Text,
    /// What it shows, for those who do not see it.
    pub alt: Prose,
    /// What stands below it; empty if nothing does.
    pub caption: Prose,
    /// Whose work it is.
    pub credit: Option<Text>,
}

/// A file to download.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Its path below `content/media/`.
    pub file: Text,
    /// What it is.
    pub text: Prose,
}

/// What somebody said. Who it was is the fact `quotes.N.who`.
#[derive(Debug, Clone)]
pub struct Quote {
    /// The key of the person.
    pub who: Text,
    /// The wording of the sentence around the words, if it is not the usual one.
    pub say: Option<Text>,
    /// The words.
    pub words: Prose,
}

/// Where a release lay before: the year and the name in its address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OldAddress {
    /// The year.
    pub year: i16,
    /// The id of that time.
    pub id: String,
}

/// When a release may be read, and what became of it.
#[derive(Debug, Clone)]
pub struct LifeCycle {
    /// Not ready: it is looked through, and not published.
    pub draft: bool,
    /// The embargo: nothing of it is published before.
    pub publish_at: Option<Moment>,
    /// Where it lay before.
    pub aliases: Vec<OldAddress>,
    /// How many corrections it has: facts below `corrections.N`.
    pub corrections: usize,
    /// Whether it no longer holds: facts below `withdrawn`.
    pub withdrawn: bool,
}

impl LifeCycle {
    /// Whether the embargo still holds.
    pub fn is_embargoed(&self, now: &Moment) -> bool {
        self.publish_at
            .as_ref()
            .is_some_and(|moment| moment.is_after(now))
    }

    /// True if this release is public whenever the other is: then the other may link to it.
    pub fn is_out_before(&self, other: &Self) -> bool {
        let late = match (&self.publish_at, &other.publish_at) {
            (Some(own), Some(others)) => own.is_after(others),
            (Some(_), None) => true,
            (None, _) => false,
        };
        (!self.draft || other.draft) && !late
    }
}

/// What stands at the end of a release, whatever its kind.
#[derive(Debug, Clone, Default)]
pub struct Closing {
    /// What the programme that pays for the project wants to be said, without references.
    pub statement: Prose,
    /// The emblem that the programme demands beside the statement, by the word of the register: `eu`.
    pub emblem: Option<String>,
    /// Whom the press asks.
    pub contacts: Vec<Contact>,
    /// What is said of the city or the council.
    pub boilerplate: Vec<Boilerplate>,
}

/// Whom the press asks. Who it is, and of which body, are the facts `contacts.N.who` and `contacts.N.organisation`.
#[derive(Debug, Clone)]
pub struct Contact {
    /// The post.
    pub role: Prose,
    /// The phone number.
    pub phone: Option<Text>,
    /// The e-mail address.
    pub email: Option<Text>,
    /// The languages of the articles that name the contact; empty for all.
    pub languages: Vec<Language>,
}

/// A text under its heading, without references.
#[derive(Debug, Clone)]
pub struct Boilerplate {
    /// The heading.
    pub heading: Prose,
    /// The text.
    pub text: Prose,
}

/// What is known without news: of a project, of a town, of the site itself, of a newsletter.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The day on which names and tenses hold.
    pub day: Date,
    /// The facts.
    pub facts: Facts,
    /// What stands at the end of the site's releases, or of those of a project.
    pub closing: Closing,
    /// Where it is written.
    pub span: Span,
}

/// What messages can say something about: a release, or what is known without news.
pub trait Subject {
    /// The facts.
    fn facts(&self) -> &Facts;
    /// The day on which names and tenses hold.
    fn day(&self) -> Date;
    /// What stands at the end.
    fn closing(&self) -> &Closing;
    /// Where it is written.
    fn span(&self) -> Span;
}

/// Release and profile as subjects: the name of the day's field differs.
macro_rules! subject {
    ($type:ident, $day:ident) => {
        impl Subject for $type {
            fn facts(&self) -> &Facts {
                &self.facts
            }

            fn day(&self) -> Date {
                self.$day
            }

            fn closing(&self) -> &Closing {
                &self.closing
            }

            fn span(&self) -> Span {
                self.span
            }
        }
    };
}

subject!(Profile, day);
subject!(Release, published);

/// A release.
#[derive(Debug, Clone)]
pub struct Release {
    /// The record's file name; unique in the site.
    pub id: String,
    /// The folder's year, the same as that of `published`.
    pub year: i16,
    /// The kind.
    pub kind: String,
    /// The day of publication.
    pub published: Date,
    /// From draft to withdrawal.
    pub life_cycle: LifeCycle,
    /// The languages, in the order of the site.
    pub languages: Vec<Language>,
    /// The languages in which it has no article of its own: its page shows that of another, and says so.
    pub fallback_languages: Vec<Language>,
    /// The facts.
    pub facts: Facts,
    /// The names of the events, in the order of the record; empty for a single `event`.
    pub events: Vec<String>,
    /// How staff vary generated sentences, by the sentence.
    pub say: BTreeMap<String, Variation>,
    /// The names of these sentences, as written.
    pub say_keys: Vec<Text>,
    /// The prose.
    pub prose: Prose,
    /// The short text for networks and short messages, where the headline will not do.
    pub social: Prose,
    /// The results, one item each.
    pub results: Vec<Prose>,
    /// What people said, in the order of the record.
    pub quotes: Vec<Quote>,
    /// The links.
    pub links: Vec<Link>,
    /// The pictures; the first is the lead picture.
    pub images: Vec<Image>,
    /// The files to download.
    pub attachments: Vec<Attachment>,
    /// What stands at its end.
    pub closing: Closing,
    /// Where the record begins: for problems of the release as a whole.
    pub span: Span,
}
