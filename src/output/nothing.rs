//! A sink where there is nothing to write to: everything is rendered, nothing is kept.

use crate::diagnostic::Message;
use crate::render::RenderedFile;

use super::{Sink, Sources, Summary};

/// Takes everything and keeps nothing.
#[derive(Debug, Default)]
pub struct Nothing;

impl Sink for Nothing {
    fn put(&mut self, _: RenderedFile) -> Result<(), Message> {
        Ok(())
    }

    fn finish(self: Box<Self>, _: &Sources) -> Result<Summary, Message> {
        Ok(Summary::default())
    }
}
