//! The program: the pipeline that knows the order of the stages, and the commands.

pub mod cli;
mod consequence;
pub mod pipeline;
mod plan;
