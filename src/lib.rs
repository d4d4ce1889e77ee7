//! Vestnesis: one YAML record in, parallel news releases in several languages out.
//!
//! The modules stand in the order in which data flows; each imports only from those above it (`tests/architecture.rs` holds the
//! exact table). A site goes through them stage by stage, and each stage is a type that only the one before can make:
//!
//! [`Site::load`] → [`Site::check`] → [`CheckedSite::compose`] → [`ComposedSite::plan`] → [`Plan::render`].
//!
//! A site in memory, from its records to its pages:
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use vestnesis::diagnostic::Report;
//! use vestnesis::output::{Memory, Nothing};
//! use vestnesis::source::site_of;
//! use vestnesis::values::Moment;
//! use vestnesis::{Edition, Refused, Site};
//!
//! let files = [
//!     ("content/site.yaml", "
//! name: { lv: Ziņas, en: News }
//! url: https://news.example
//! publisher: council
//! languages: { lv: lv, en: en-GB }
//! default_languages: [lv, en]
//! "),
//!     ("content/register/organisations.yaml", "
//! council: { name: { lv: Daugavpils pilsētas dome, en: Daugavpils City Council } }
//! "),
//!     ("content/register/places.yaml", "torun: { country: PL, name: { original: Toruń, lv: Toruņa } }"),
//!     ("content/register/projects.yaml", "hop: { acronym: HOP!, name: { lv: Atveriet sirdis, en: Hearts Open } }"),
//!     ("content/releases/2018/meeting.yaml", r#"
//! kind: partner-meeting
//! published: 2018-04-16
//! project: hop
//! event: { dates: 2018-04-11/2018-04-12, place: torun }
//! prose:
//!   lv: "Pārstāvji bija ieradušies {{ event.place.country | from }}."
//!   en: "Representatives came {{ event.place.country | from }}."
//! "#),
//! ];
//! let mut report = Report::default();
//! let tree = site_of(files.map(|(path, text)| (path.to_owned(), text.to_owned())), &mut report);
//! let edition = Edition { now: Moment::parse("2018-05-02 09:00 Europe/Riga").unwrap(), drafts: false };
//!
//! let mut pages = BTreeMap::new();
//! let plan = Site::load(tree, report)?.check().compose(&edition).plan(&Nothing, &Nothing)?;
//! let site = plan.render(Box::new(Memory::new(&mut pages)))?;
//!
//! assert!(site.findings().report.sorted().is_empty());
//! let text = String::from_utf8(pages["lv/2018/meeting.txt"].clone()).unwrap();
//! assert!(text.contains("Pārstāvji bija ieradušies no Polijas."));
//! # Ok::<(), Refused>(())
//! ```
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

pub use app::cli::{Io, command_line, run, run_in};
pub use app::pipeline::{
    CheckedSite, ComposedSite, Edition, Findings, Plan, Refused, RenderedSite, Site, guarded,
};
