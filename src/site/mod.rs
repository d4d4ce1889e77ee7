//! The site's plan: from releases and articles to every address, before anything is rendered.
//!
//! In: the releases of an edition with their articles, and what the site says about itself. Out: a site map, and for
//! every page the input of which it is rendered.
//! This room knows no markup and no disk.

mod about;
mod address;
pub mod addresses;
mod build;
mod card;
mod describe;
mod entry;
mod frame;
mod gather;
mod input;
mod links;
mod map;
mod media;
mod metadata;
mod page;
mod pagination;
mod profiles;
mod sitemap;
mod subjects;
mod taxonomy;
mod topic;

pub use address::Address;
pub use build::{Articles, newest};
pub use card::{Card, Security, SiteInfo, SiteLanguage};
pub use frame::SiteFrame;
pub use gather::{Batch, Contents, ReleaseContents};
pub use input::{
    ArticleInput, BilingualInput, Content, FactsInput, FeedEntry, Links, PageInput, ProjectInput,
    ReleaseInput, SitemapEntry, Version,
};
pub use map::SiteMap;
pub use media::{Download, Media, Picture, PictureSize};
pub use metadata::{Metadata, NamedPlace, NamedProject, Stamp};
pub use page::Page;
pub use pagination::ListPart;
pub use profiles::Profiles;
pub use topic::{Subject, Topic, TopicKind};
