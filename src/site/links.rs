//! Where the links of an article to other releases lead.
//!
//! In: an article and the map. Out: addresses by the ids that the article names.

use crate::article::{Article, Inline, Target};
use crate::values::Language;

use super::SiteMap;
use super::input::{LinkTarget, Links};

/// The links of an article, as seen by a reader of a language.
pub fn links<'a>(map: &'a SiteMap, article: &'a Article, reader: Language) -> Links<'a> {
    let mut links = Links::new();
    let mut add = |id: &'a str| {
        let Some(card) = map.linked(id, reader) else {
            return;
        };
        let site = map.frame.site_language(card.language);
        let target = LinkTarget {
            address: card.page(),
            tag: (site.language != reader).then_some(site.tag.as_str()),
        };
        links.insert(id, target);
    };
    let notices = article.notices.iter().map(|notice| &notice.content);
    let facts = article.key_facts.iter();
    let facts = facts.flat_map(|fact| std::iter::once(&fact.label).chain(&fact.values));
    let outside = [&article.headline, &article.dateline].into_iter();
    for run in outside.chain(notices).chain(facts) {
        named(run, &mut add);
    }
    for slotted in &article.blocks {
        for run in slotted.block.runs() {
            named(run, &mut add);
        }
    }
    links
}

/// The ids of the releases that inlines link to.
fn named<'a>(inlines: &'a [Inline], add: &mut dyn FnMut(&'a str)) {
    for inline in inlines {
        match inline {
            Inline::Link {
                target, content, ..
            } => {
                if let Target::Release(id) = target.as_ref() {
                    add(id);
                }
                named(content, add);
            }
            Inline::Fact { content, .. } | Inline::Emphasis(content) | Inline::Strong(content) => {
                named(content, add);
            }
            Inline::Text { .. } | Inline::Foreign { .. } | Inline::Break => {}
        }
    }
}
