//! The program: the pipeline that knows the order of the stages, and the commands.

mod channels;
pub mod cli;
mod lexicon_keys;
mod media;
mod names;
mod newsletter;
mod particulars;
pub mod pipeline;
mod plan;
mod profiles;
mod subjects;
mod unknown;
