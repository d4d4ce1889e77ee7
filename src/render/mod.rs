//! Articles and lists as files: HTML through the page templates, plain text by our own layout, feeds and the like for machines; and
//! newsletters.
//!
//! In: the input of each page, page templates and interface words. Out: paths and bytes, the same for the same input.
//! This room knows no record, no disk, and not the whole map of the site.

mod changes;
mod export;
mod html;
mod interface;
mod machine;
mod mail;
mod media;
mod page_renderer;
mod pages;
mod renderer;
mod templates;
mod text;
mod xml;

pub use changes::{SentenceChange, changed_sentences};
pub use export::ExportFormat;
pub use interface::Interface;
pub use mail::{
    MOST_BYTES, Newsletter, NewsletterEdition, NewsletterFormat, NewsletterGroup, NewsletterItem,
    NotMade,
};
pub use renderer::{RenderedFile, Renderer};
pub use text::{HeadingStyle, LineEnd, TextStyle};
pub use text::{TextWriter, finished};
