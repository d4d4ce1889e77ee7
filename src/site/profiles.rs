//! The articles of the pages that stand beside the news. Plain data.

use std::collections::BTreeMap;

use crate::article::Article;
use crate::values::Language;

use super::Topic;

/// The articles of the pages beside the news.
#[derive(Debug, Default)]
pub struct Profiles {
    /// What the site says about itself in each language.
    pub site: BTreeMap<Language, Article>,
    /// What is said of a project or a town in a language.
    pub topics: BTreeMap<(Language, Topic), Article>,
}

impl Profiles {
    /// What is said of a project or a town.
    pub fn topic(&self, language: Language, topic: &Topic) -> Option<&Article> {
        self.topics.get(&(language, topic.clone()))
    }
}
