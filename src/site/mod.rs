//! The site's plan: from releases and articles to every address, before anything is rendered.
//!
//! In: the releases of an edition with their articles, and what the site says about itself. Out: a site map.
//! This room knows no markup and no disk.

mod address;
mod build;
mod card;
mod describe;
mod map;
mod media;
mod metadata;
mod page;
mod pagination;
mod plan;
mod profiles;
mod static_pages;
mod subjects;
mod taxonomy;
mod topic;

pub use address::Address;
pub use build::{Articles, newest};
pub use card::{Card, Security, SiteInfo, SiteLanguage};
pub use map::SiteMap;
pub use media::{Download, Media, Picture, PictureSize};
pub use metadata::{Metadata, NamedPlace, NamedProject, Stamp};
pub use page::{Page, PageContent};
pub use pagination::Part;
pub use profiles::Profiles;
pub use topic::{Subject, Topic, TopicKind};
