//! The program: the pipeline that knows the order of the stages, and the commands.

pub mod cli;
pub mod pipeline;
mod plan;
