//! Articles and lists as files: HTML through the page templates, plain text by our own layout.
//!
//! In: articles, the site's plan, page templates and interface words. Out: paths and bytes, the same for the same input.
//! This room knows no record, no fact and no disk.

mod changes;
mod html;
mod media;
mod parts;
mod renderer;
mod sheet;
mod templates;
mod text;
mod view;

pub use changes::{SentenceChange, changed_sentences};
pub use renderer::{Interface, RenderedFile, Renderer};
