//! A sink for checks: everything is rendered, nothing is kept.

use std::io;

use crate::render::RenderedFile;

use super::{Sink, Summary};

/// Takes everything and keeps nothing: for checks.
#[derive(Debug, Default)]
pub struct Nothing;

impl Sink for Nothing {
    fn put(&mut self, _: RenderedFile) -> io::Result<()> {
        Ok(())
    }

    fn finish(self: Box<Self>) -> io::Result<Summary> {
        Ok(Summary::default())
    }
}
