//! Files for programs: facts as JSON, feeds, the sitemap, indexes for search, and what is asked for at fixed addresses.
//!
//! In: the input of such a file. Out: its text. No template is needed for any of them.

mod facts;
mod feed;
mod search_index;
mod sitemap;
mod well_known;

pub use search_index::search_data;
