//! Vestnesis: one YAML record in, parallel news releases in several languages out.
//!
//! The modules stand in the order in which data flows; each imports only from those above it (`tests/architecture.rs` holds the
//! exact table). A site goes through them stage by stage, and each stage is a type that only the one before can make:
//!
//! [`Site::load`] → [`Site::check`] → [`CheckedSite::compose`] → [`ComposedSite::plan`] → [`Plan::render`].
#![forbid(unsafe_code)]

/// Problems as data, and how they are printed.
pub mod diagnostic;
/// What facts are made of.
pub mod values;
/// The disk, spanned trees of YAML, and the files inside the program.
pub mod source;
/// The files of a site as written, decoded against declared fields.
pub mod record;
/// What a record means, in no language.
pub mod facts;
/// What may be done to a fact, in any language.
pub mod saying;
/// Bundles of messages, checked, and what they say.
pub mod locale;
/// Outline, prose and the article in one language.
pub mod article;
/// What records contradict in each other, and what finished articles must not have.
pub mod check;
/// Addresses, alternates and lists of the whole site.
pub mod site;
/// Pictures in the widths of pages, and files to download.
pub mod media;
/// Articles and lists as HTML and plain text.
pub mod render;
/// Where rendered files go: disk, memory, nowhere.
pub mod output;
/// The stages and the commands.
mod app;

pub use app::cli::run;
pub use app::pipeline::{
    CheckedSite, ComposedSite, Edition, Findings, Plan, Refused, RenderedSite, Site, guarded,
};
