//! The program: the pipeline that knows the order of the stages, and the commands.

mod channels;
pub mod cli;
mod lexicon_keys;
mod media;
mod newsletter;
pub mod pipeline;
mod unknown;
