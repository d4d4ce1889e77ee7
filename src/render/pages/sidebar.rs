//! What stands beside the body of an article: the key facts, and the emblem that a programme demands.
//!
//! In: an article, and the slots that the page shows. Out: views for the templates.

use crate::article::Article;
use crate::diagnostic::Diagnostic;

use super::super::html::HtmlWriter;
use super::super::page_renderer::PageRenderer;
use super::asset_address;
use super::view::{EmblemView, KeyFactView, KeyFactsView};

impl PageRenderer<'_> {
    /// The key facts of an article; nothing if there are none.
    pub fn key_facts(
        &self,
        article: &Article,
        writer: &HtmlWriter<'_>,
    ) -> Result<Option<KeyFactsView>, Diagnostic> {
        if article.key_facts.is_empty() {
            return Ok(None);
        }
        let mut rows: Vec<KeyFactView> = Vec::new();
        for fact in &article.key_facts {
            let label = writer.inlines(&fact.label);
            let values = fact.values.iter().map(|value| writer.inlines(value));
            let values = values.collect();
            // Two events of one sort have one label: HTML wants every name of a list of terms once.
            match rows.iter_mut().find(|row| row.label == label) {
                Some(row) => row.groups.push(values),
                None => rows.push(KeyFactView {
                    label,
                    groups: vec![values],
                }),
            }
        }
        Ok(Some(KeyFactsView {
            heading: self.word(article.language, "key-facts")?,
            rows,
        }))
    }

    /// The emblem, beside the statement: the first slot of the closing.
    pub fn emblem(
        &self,
        article: &Article,
        slots: &[usize],
    ) -> Result<Option<EmblemView>, Diagnostic> {
        let Some(emblem) = &article.emblem else {
            return Ok(None);
        };
        let Some(slot) = slots.iter().position(|slot| *slot == article.closing) else {
            return Ok(None);
        };
        let file = asset_address(&format!("emblem-{emblem}.svg"));
        Ok(Some(EmblemView {
            slot,
            src: self.link(&file),
            alt: self.word(article.language, &format!("emblem-{emblem}"))?,
        }))
    }
}
