//! Articles and lists as files: HTML through the page templates, plain text by our own layout, feeds and the like for machines.
//!
//! In: articles, the site's plan, page templates and interface words. Out: paths and bytes, the same for the same input.
//! This room knows no record, no fact and no disk.

mod changes;
mod facts;
mod feed;
mod html;
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
mod view;
mod well_known;
mod xml;

pub use changes::{SentenceChange, changed_sentences};
pub use renderer::{Interface, Material, RenderedFile, Renderer};
