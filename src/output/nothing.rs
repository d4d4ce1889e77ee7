//! A sink for checks: everything is rendered, nothing is kept.

use crate::diagnostic::Message;
use crate::render::RenderedFile;

use super::{Sink, Summary};

/// Takes everything and keeps nothing: for checks.
#[derive(Debug, Default)]
pub struct Nothing;

impl Sink for Nothing {
    fn put(&mut self, _: RenderedFile) -> Result<(), Message> {
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<Summary, Message> {
        Ok(Summary::default())
    }
}
