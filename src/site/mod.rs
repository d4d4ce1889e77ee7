//! The site's plan: from cards of all releases to every address, before anything is rendered.
//!
//! In: cards (id, dates, headline, lead per language) and the site's languages. Out: a site map.
//! This room knows no record, no article body, no markup and no disk.

mod address;
mod card;
mod gathered;
mod map;
mod media;
mod page;
mod part;
mod particulars;
mod plan;
mod standing;
mod topic;

pub use address::Address;
pub use card::{Card, Security, SiteInfo, SiteLanguage};
pub use map::SiteMap;
pub use media::{Download, Media, Picture, PictureSize};
pub use page::{Page, PageContent};
pub use part::Part;
pub use particulars::{NamedPlace, NamedProject, Particulars, Stamp};
pub use standing::ABOUT;
pub use topic::{Subject, Topic, TopicKind};
