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
    /// Link to the language's home.
    pub home: String,
    /// Absolute address of the page, if the site's is known.
    pub canonical: Option<String>,
    /// Absolute addresses of the same in all languages, if the site's is known.
    pub alternates: Vec<AlternateView>,
    /// Whether search engines shall pass the page over.
    pub unlisted: bool,
    /// The same in all languages, for people.
    pub languages: Vec<LanguageView>,
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
    /// Link.
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
    /// The headline as HTML.
    pub headline: String,
    /// What became of the release: draft, withdrawal, corrections.
    pub notices: Vec<NoticeView>,
    /// The body as HTML, in the order of the outline: one piece per slot.
    pub slots: Vec<String>,
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
    /// Link.
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
    /// Link.
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
    /// Link.
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
