//! Articles: a release said in one language, with every fact marked by its path.
//!
//! In: a release, its kind's outline, the bundles. Out: parallel `Article`s of our own blocks and inlines.
//! This room knows no page and no address; it is the only one that names pulldown-cmark.

mod block;
mod presence;
mod template_error;
mod template;
mod outline;
mod shape;
mod reference;
mod operation;
mod notice;
mod number;
mod markdown;
mod finish;
mod mention;
mod typography;
mod phrase;
mod sentence;
mod variation;
mod moving;
mod ending;
mod quotation;
mod closing;
mod key_facts;
mod figure;
mod social;
mod speaker;
mod compose;
mod profile;
mod plain_name;

/// What tests put into articles of their own.
pub use block::KeyFact;
pub use block::{
    Alignment, Article, Block, Cell, Inline, NoticeKind, Origin, Slotted, Table, Target, plain_text,
};
pub use compose::compose;
pub use figure::Attachment;
pub use figure::Figure;
pub use outline::Outlines;
pub use plain_name::{publisher_name, said_alone};
pub use profile::{about_newsletter, about_place, about_project, about_site};
