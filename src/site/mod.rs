//! The site's plan: from cards of all releases to every address, before anything is rendered.
//!
//! In: cards (id, dates, headline, lead per language) and the site's languages. Out: a [`SiteMap`].
//! This room knows no record, no article body, no markup and no disk.

mod address;
mod map;
mod page;

pub use address::Address;
pub use map::{Card, SiteInfo, SiteLanguage, SiteMap};
pub use page::{Page, PageContent};
