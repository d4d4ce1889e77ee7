//! From the files of a site to its pages, stage by stage. Each stage is a type that only the one before can make, so none is left
//! out and none comes too early:
//!
//! [`Site::load`] → [`Site::check`] → [`CheckedSite::compose`] → [`ComposedSite::plan`] → [`Plan::render`].
//!
//! In: a tree of files and an edition. Out: rendered files, or every problem that was found. A stage notes its problems in the
//! [`Findings`] that it hands on and goes on as far as it can; [`ComposedSite::plan`] is the first that refuses a site with errors.

mod changes;
mod check;
mod compose;
mod edition;
mod findings;
mod guard;
mod plan;
mod render;
mod site;

pub use check::CheckedSite;
pub use compose::ComposedSite;
pub use edition::Edition;
pub use findings::{Findings, Refused};
pub use guard::{guarded, keep_panics_quiet};
pub use plan::Plan;
pub use render::RenderedSite;
pub use site::Site;
