//! What pages need of one language. In: its bundles. Out: plain data.

use std::collections::BTreeMap;

use grammar::Stemming;

/// What pages need of one language: all messages of `interface.ftl`, said, and how its words are searched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Interface {
    /// Message id and words.
    pub strings: BTreeMap<String, String>,
    /// What forms of its words differ in, for those who search.
    pub stemming: Stemming,
}
