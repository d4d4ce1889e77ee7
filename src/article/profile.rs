//! What pages say that stand beside the news: of a project, of a town, of the site; and what a newsletter says of itself.
//!
//! In: what is known of it. Out: an article without a headline: the page has a heading of its own.
//! What a language has no form for is left out: no record can word it otherwise, and releases that say it report it.

use crate::diagnostic::{Code, Diagnostic, Report, message};
use crate::facts::Profile;
use crate::locale::Locales;
use crate::saying::{NameStyle, Operation, Options, With};
use crate::values::Language;

use super::block::{Article, Block, Inline, Origin, Slotted};
use super::composer::{Composer, Outcome, run_on};
use super::outline::Wordings;
use super::{first_mention, sentence_case, typography};

/// What is said of a project. Without a term it is not known whether it is over, and only its goals are.
const SENTENCES: [&str; 5] = [
    "partners.timed | partners.countryless-timed",
    "partners-including.timed",
    "goals.timed | goals",
    "term",
    "funding.timed | funding.unnumbered-timed | funding.strandless-timed | funding.funderless-timed",
];

/// A project: its name in full, what is known of it, and what its programme wants to be said.
pub fn about_project(
    locales: &Locales,
    project: &Profile,
    language: &Language,
    report: &mut Report,
) -> Article {
    let composer = Composer::about(locales, project, language);
    let style = Options::style(NameStyle::Full);
    let name = composer.alone("project", Operation::Name, &style);
    let mut sentences = Vec::new();
    for names in SENTENCES {
        let mut faults = Report::default();
        let said = composer.default_wording(&Wordings::new(names), None, &mut faults);
        if let Outcome::Words(words) = said
            && faults.is_empty()
        {
            run_on(&mut sentences, words);
        }
    }
    let mut blocks = paragraphs([name, sentences]);
    let first = blocks.len();
    blocks.extend(composer.closing(first, report));
    composer.profile(blocks, first)
}

/// A town: its country, and the name that it has there.
pub fn about_place(locales: &Locales, place: &Profile, language: &Language) -> Article {
    let composer = Composer::about(locales, place, language);
    let with = Options {
        with: With {
            country: true,
            original: true,
            weekday: false,
        },
        ..Options::default()
    };
    let name = composer.alone("place", Operation::Place, &with);
    let blocks = paragraphs([name]);
    let closing = blocks.len();
    composer.profile(blocks, closing)
}

/// The site: whom the press asks, and its boilerplate.
pub fn about_site(
    locales: &Locales,
    site: &Profile,
    language: &Language,
    report: &mut Report,
) -> Article {
    let composer = Composer::about(locales, site, language);
    let blocks = composer.closing(0, report);
    composer.profile(blocks, 0)
}

/// How a newsletter is called: by its project and its period, as far as it has them.
const TITLE: &str = "newsletter-title.project-period | newsletter-title.period | newsletter-title.project | newsletter-title";

/// How much news a newsletter has.
const COUNT: &str = "newsletter-count";

/// A newsletter: its title as the headline, and how much news there is. Nothing if the language lacks words for it.
pub fn about_newsletter(
    locales: &Locales,
    newsletter: &Profile,
    language: &Language,
    report: &mut Report,
) -> Option<Article> {
    let composer = Composer::about(locales, newsletter, language);
    let mut own = Report::default();
    let mut said = |names: &str| {
        let wordings = Wordings::new(names);
        match composer.default_wording(&wordings, None, &mut own) {
            Outcome::Words(words) => words,
            _ => {
                let (language, word) = (language.as_str(), wordings.id());
                let message = message!("interface-without-word", language = language, word = word);
                own.add(Diagnostic::new(Code::MissingMessage, None, message));
                Vec::new()
            }
        }
    };
    let (mut headline, count) = (said(TITLE), said(COUNT));
    let said_whole = own.is_empty();
    report.extend(own);
    if !said_whole {
        return None;
    }
    sentence_case::set_sentences(&mut headline);
    typography::set(&mut headline, *language);
    Some(Article {
        headline,
        ..composer.profile(paragraphs([count]), usize::MAX)
    })
}

impl Composer<'_, Profile> {
    /// A fact that stands alone.
    fn alone(&self, path: &str, operation: Operation, options: &Options) -> Vec<Inline> {
        let Some(fact) = self.subject.facts.get(path) else {
            return Vec::new();
        };
        let fact = (path.to_owned(), &*fact.value);
        let mut faults = Report::default();
        let said = self.say_fact(fact, operation, options, &Origin::Grammar, &mut faults);
        if faults.is_empty() {
            vec![said]
        } else {
            Vec::new()
        }
    }

    /// Blocks as an article, with the first slot of its closing.
    fn profile(&self, mut blocks: Vec<Slotted>, closing: usize) -> Article {
        first_mention::keep(blocks.iter_mut().map(|slotted| &mut slotted.block));
        self.finish(&mut blocks);
        Article {
            emblem: self.emblem(closing, &blocks),
            closing,
            blocks,
            ..Article::blank(*self.language)
        }
    }
}

/// Those that say something, each in a slot of its own.
fn paragraphs(contents: impl IntoIterator<Item = Vec<Inline>>) -> Vec<Slotted> {
    let contents = contents.into_iter().filter(|content| !content.is_empty());
    let slotted = contents.enumerate().map(|(slot, content)| Slotted {
        slot,
        block: Block::Paragraph(content),
    });
    slotted.collect()
}
