//! Pages as HTML, through the templates: one typed context for each template.
//!
//! In: the input of a page. Out: its HTML.

mod article;
mod head;
mod lists;
mod metadata;
mod navigation;
mod release;
mod sidebar;
mod static_pages;
mod view;

use crate::site::Address;

pub use metadata::data_block;
pub use view::{DownloadView, FigureView};

/// Where a file beside the templates lies in the site.
pub fn asset_address(name: &str) -> Address {
    Address::new(format!("assets/{name}"))
}
