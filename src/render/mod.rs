//! Articles and lists as files: HTML through the page templates, plain text by our own layout, feeds and the like for machines; and
//! newsletters.
//!
//! In: articles, the site's plan, page templates and interface words. Out: paths and bytes, the same for the same input.
//! This room knows no record, no fact and no disk.

mod beside;
mod changes;
mod export;
mod facts;
mod feed;
mod html;
mod mail;
mod media;
mod metadata;
mod navigation;
mod parts;
mod renderer;
mod search;
mod sheet;
mod sitemap;
mod standing;
mod templates;
mod text;
mod text_pages;
mod view;
mod well_known;
mod xml;

pub use changes::{SentenceChange, changed_sentences};
pub use export::ExportFormat;
pub use mail::{
    MOST_BYTES, Newsletter, NewsletterEdition, NewsletterFormat, NewsletterGroup, NewsletterItem,
    NotMade,
};
pub use renderer::{Interface, Material, RenderedFile, Renderer};
pub use text::{HeadingStyle, LineEnd, TextStyle};
pub use text::{TextWriter, finished};
