//! The program: the pipeline that knows the order of the stages, and the commands.

mod changes;
mod channels;
pub mod cli;
pub mod edition;
mod entry;
pub mod guard;
mod lexicon_keys;
mod media;
mod newsletter;
pub mod pipeline;
mod unknown;
mod word;
