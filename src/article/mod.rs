//! Articles: what a release says, in one language, with every fact marked by its path.

mod block;

pub use block::{Article, Block, Inline, Origin, Slotted, Target, plain_text};
