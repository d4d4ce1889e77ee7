//! What the page templates see, as plain data. The names of the fields are the templates' vocabulary.
//!
//! Knows no template and no article: all words come ready made.

use serde::Serialize;

/// What every page needs: `page` in the templates.
#[derive(Debug, Serialize)]
pub struct PageView {
    /// The language of the page as a full tag.
    pub tag: String,
    /// What the window and search engines show.
    pub title: String,
    /// One sentence about the page.
    pub description: String,
    /// The newsroom's name.
    pub newsroom: String,
    /// The publisher's name.
    pub publisher: String,
    /// Link to the stylesheet.
    pub stylesheet: String,
    /// Link to the sign that browsers show beside the title.
    pub icon: String,
    /// The ways through the site, in its language.
    pub navigation: Vec<NavigationView>,
    /// Link to the language's home.
    pub home: String,
    /// Link to what the site says about itself.
    pub about: String,
    /// Absolute address of the page, if the site's is known.
    pub canonical: Option<String>,
    /// Absolute addresses of the same in all languages, if the site's is known.
    pub alternates: Vec<AlternateView>,
    /// Whether search engines shall pass the page over.
    pub unlisted: bool,
    /// Feeds of the page's language.
    pub feeds: Vec<FeedView>,
    /// What previews of links to the page show.
    pub graph: OpenGraphView,
    /// What search engines are told of an article, as JSON-LD that can stand in a data block as it is.
    pub structured: Option<String>,
    /// Link to the facts of the release, for programs.
    pub facts: Option<String>,
    /// The same in all languages, for people.
    pub languages: Vec<LanguageView>,
}

/// A feed.
#[derive(Debug, Serialize)]
pub struct FeedView {
    /// Its language as a full tag.
    pub tag: String,
    /// What feed readers call it.
    pub title: String,
    /// URL relative to this page.
    pub href: String,
}

/// A page in Open Graph.
#[derive(Debug, Serialize)]
pub struct OpenGraphView {
    /// `article` or `website`.
    pub kind: &'static str,
    /// The title without the newsroom's name.
    pub title: String,
    /// The language with its region: `lv_LV`.
    pub locale: String,
    /// Those of the other versions.
    pub other_locales: Vec<String>,
    /// When the article was published, in ISO 8601.
    pub published: Option<String>,
    /// When it was last corrected.
    pub modified: Option<String>,
    /// The picture of the article, if the address of the site is known.
    pub image: Option<ImageView>,
}

/// A picture for previews of links.
#[derive(Debug, Serialize)]
pub struct ImageView {
    /// Absolute address.
    pub url: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
}

/// A way through the site.
#[derive(Debug, Serialize)]
pub struct NavigationView {
    /// Where it leads, in words.
    pub name: String,
    /// URL relative to this page.
    pub href: String,
    /// `page` where it leads to the page itself, `true` where the page is one of several behind it: the value of `aria-current`.
    pub current: Option<&'static str>,
}

/// A year with news.
#[derive(Debug, Serialize)]
pub struct YearView {
    /// The year.
    pub year: i16,
    /// URL relative to this page.
    pub href: String,
    /// `page` if the link leads to the page itself, `true` from further pages of the year.
    pub current: Option<&'static str>,
}

/// What a page of a list shows: `part` in the templates.
#[derive(Debug, Serialize)]
pub struct PartView {
    /// The releases on it, newest first.
    pub items: Vec<CardView>,
    /// The number of the page, from 1.
    pub number: usize,
    /// How many pages the list has.
    pub of: usize,
    /// Link to the page with newer releases.
    pub newer: Option<String>,
    /// Link to the page with older ones.
    pub older: Option<String>,
}

impl PartView {
    /// A title with the number of the page behind it, unless it is the first.
    pub fn title(&self, title: &str) -> String {
        match self.number {
            1 => title.to_owned(),
            number => format!("{title} ({number}/{})", self.of),
        }
    }
}

/// A project or a town that the news is about.
#[derive(Debug, Serialize)]
pub struct SubjectView {
    /// URL relative to this page.
    pub href: String,
    /// Its name; a project's acronym, if it has one.
    pub name: String,
    /// The language of the name, where it is not that of the page.
    pub tag: Option<String>,
}

/// A project in a list.
#[derive(Debug, Serialize)]
pub struct ProjectView {
    /// Link and name.
    pub subject: SubjectView,
    /// Its name in full as HTML, if it can be said.
    pub full: Option<String>,
    /// The day of the newest release about it in ISO 8601.
    pub published: String,
    /// The same in words.
    pub published_text: String,
}

/// What a release page leads to beside its neighbours: `related` in the templates.
#[derive(Debug, Serialize)]
pub struct RelatedView {
    /// Other releases of the project, newest first.
    pub releases: Vec<CardView>,
    /// Its project.
    pub project: Option<SubjectView>,
    /// The towns of its events.
    pub places: Vec<SubjectView>,
}

/// That there is no page, said in a language: `messages` in the template.
#[derive(Debug, Serialize)]
pub struct NotFoundView {
    /// The language as a full tag.
    pub tag: String,
    /// The heading.
    pub heading: String,
    /// What to do.
    pub text: String,
    /// The newsroom's name.
    pub newsroom: String,
    /// Link to its home.
    pub href: String,
}

/// The same page in a language, for machines.
#[derive(Debug, Serialize)]
pub struct AlternateView {
    /// The language as a full tag, or `x-default`.
    pub tag: String,
    /// Absolute address.
    pub href: String,
}

/// A language that a person can choose.
#[derive(Debug, Serialize)]
pub struct LanguageView {
    /// The language as a full tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// URL relative to this page.
    pub href: String,
    /// Whether it is the page's own.
    pub current: bool,
    /// The newsroom's name in it.
    pub newsroom: String,
    /// "Choose a language" in it.
    pub choose: String,
}

/// A release in one language: `article` in the templates.
#[derive(Debug, Serialize)]
pub struct ArticleView {
    /// The language as a full tag.
    pub tag: String,
    /// What sort of news it is.
    pub kind: String,
    /// Day of publication in ISO 8601.
    pub published: String,
    /// The same in words.
    pub published_text: String,
    /// The language alone, for anchors: `en`.
    pub language: String,
    /// Where and when the news comes from, as HTML; empty if it is not known where.
    pub dateline: String,
    /// The headline as HTML.
    pub headline: String,
    /// What became of the release: draft, withdrawal, corrections.
    pub notices: Vec<NoticeView>,
    /// The body as HTML, in the order of the outline: one piece per slot.
    pub slots: Vec<String>,
    /// Who, where, when, how many.
    pub key_facts: Option<KeyFactsView>,
    /// The emblem beside one of the slots.
    pub emblem: Option<EmblemView>,
    /// That the article stands further below, in its language.
    pub below: String,
    /// Link to the article on a page of its own.
    pub href: String,
    /// Link to the plain text.
    pub text: String,
    /// The picture under the headline.
    pub lead_picture: Option<FigureView>,
    /// The other pictures.
    pub pictures: Vec<FigureView>,
    /// Files to download.
    pub attachments: Vec<DownloadView>,
}

/// The box of key facts.
#[derive(Debug, Serialize)]
pub struct KeyFactsView {
    /// What stands above it.
    pub heading: String,
    /// The rows.
    pub rows: Vec<KeyFactView>,
}

/// A row of the key facts.
#[derive(Debug, Serialize)]
pub struct KeyFactView {
    /// What is told, as HTML.
    pub label: String,
    /// What there is to tell, as HTML: of each event of the sort on its own.
    pub groups: Vec<Vec<String>>,
}

/// An emblem: `emblem` in `slot.html`.
#[derive(Debug, Serialize)]
pub struct EmblemView {
    /// Beside which of the slots it stands, counted from 0.
    pub slot: usize,
    /// Link to the picture.
    pub src: String,
    /// What it is, for those who do not see it.
    pub alt: String,
}

/// A picture with its words: `figure` in `figure.html`.
#[derive(Debug, Serialize)]
pub struct FigureView {
    /// Link to it in its greatest width.
    pub src: String,
    /// Links to all widths, as browsers want them.
    pub srcset: String,
    /// Its greatest width in pixels.
    pub width: u32,
    /// The height in that.
    pub height: u32,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// What stands below it; empty if nothing does.
    pub caption: String,
    /// Whose work it is, in words; empty if nobody is named.
    pub credit: String,
    /// Whether it stands under the headline.
    pub lead: bool,
}

/// A file to download.
#[derive(Debug, Serialize)]
pub struct DownloadView {
    /// URL relative to this page.
    pub href: String,
    /// What it is.
    pub text: String,
    /// Its sort: `PDF`.
    pub sort: String,
    /// Its size with the unit.
    pub size: String,
}

/// A note on what became of a release.
#[derive(Debug, Serialize)]
pub struct NoticeView {
    /// `draft`, `withdrawal` or `correction`.
    pub kind: &'static str,
    /// What readers are told, as HTML.
    pub text: String,
}

/// A bilingual article of the release on the page.
#[derive(Debug, Serialize)]
pub struct BilingualView {
    /// URL relative to this page.
    pub href: String,
    /// Full tag and own name of the language that stands first.
    pub first: NameView,
    /// The same of the other.
    pub second: NameView,
}

/// A language by its own name.
#[derive(Debug, Serialize)]
pub struct NameView {
    /// Full tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
}

/// A release in a list, or a neighbour.
#[derive(Debug, Serialize)]
pub struct CardView {
    /// URL relative to this page.
    pub href: String,
    /// What sort of news it is.
    pub kind: String,
    /// Day of publication in ISO 8601.
    pub published: String,
    /// The same in words.
    pub published_text: String,
    /// The language of headline and lead, where it is not that of the page.
    pub tag: Option<String>,
    /// Headline.
    pub headline: String,
    /// Lead.
    pub lead: String,
}
