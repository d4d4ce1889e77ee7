//! A sink where there is nothing to write to, and a cache that is always empty: everything is rendered, nothing is kept.

use crate::diagnostic::Message;
use crate::render::RenderedFile;

use super::{Cache, Sink, Sources, Summary};

/// Takes everything and keeps nothing.
#[derive(Debug, Default)]
pub struct Nothing;

impl Sink for Nothing {
    fn put(&self, _: RenderedFile) -> Result<(), Message> {
        Ok(())
    }

    fn finish(self: Box<Self>, _: &Sources) -> Result<Summary, Message> {
        Ok(Summary::default())
    }
}

impl Cache for Nothing {
    fn get(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _: &str, _: &[u8]) {}
}
