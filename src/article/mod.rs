//! Articles: a release said in one language, with every fact marked by its path.
//!
//! In: a release, its kind's outline, the bundles. Out: parallel `Article`s of our own blocks and inlines.
//! This room knows no page and no address; Markdown is read here and nowhere else.

mod block;
mod kept;
mod outline;
mod template_context;
mod template_error;
mod template;
mod outline_check;
mod outlines;
mod quotation_lookup;
mod sentence_lookup;
mod reference;
mod operation;
mod number;
mod markdown;
mod sentence_case;
mod first_mention;
mod typography;
mod phrase;
mod composer;
mod sentence;
mod prose;
mod variation;
mod placement;
mod ending;
mod quotation;
mod closing;
mod key_facts;
mod notice;
mod figure;
mod social;
mod assemble;
mod compose;
mod profile;
mod plain_name;

pub use block::{
    Alignment, Article, Attachment, Block, Cell, Figure, Inline, KeyFact, NoticeKind, Origin,
    Slotted, Table, Target, plain_text,
};
pub(crate) use compose::compose;
pub use kept::KeptArticle;
pub(crate) use outlines::Outlines;
pub(crate) use plain_name::{publisher_name, said_alone};
pub use profile::{about_newsletter, about_place, about_project, about_site};
