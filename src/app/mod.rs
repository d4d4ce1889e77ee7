//! The program: the pipeline that knows the order of the stages, and the commands.
//!
//! In: a command line. Out: what the command prints and writes, and its exit code. Only this room prints and ends the program.

mod channels;
pub mod cli;
mod lexicon_keys;
mod media;
mod newsletter;
pub mod pipeline;
mod unknown;
