//! The last stage: pages, texts and feeds, handed to a sink.
//!
//! In: the plan of a site. Out: its files. Only if every one of them could be made are they published, all together.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Message, message};
use crate::facts::Release;
use crate::output::{Published, Sink, Summary};
use crate::render::RenderedFile;
use crate::site::{Contents, Page};

use super::changes::{self, Comparison};
use super::guard::guarded;
use super::{Findings, Plan, Refused};

/// A site whose files are made and published.
pub struct RenderedSite {
    plan: Plan,
    summary: Summary,
}

impl Plan {
    /// Renders every page and hands it to the sink, which publishes them together.
    ///
    /// Errors: a template cannot be rendered, or the machine is in the way. Then nothing is published.
    pub fn render(mut self, sink: Box<dyn Sink>) -> Result<RenderedSite, Refused> {
        let report = self.hand_over(sink.as_ref())?;
        self.findings.report.extend(report);
        if self.findings.report.has_errors() {
            return Err(self.findings.into());
        }
        let published: Vec<&Release> = self.published().collect();
        let summary = sink.finish(&changes::sources(&self.records, &published))?;
        Ok(RenderedSite {
            plan: self,
            summary,
        })
    }

    /// Renders all pages side by side; each is handed on by the thread that made it. What could not be rendered is told, in the order
    /// of the addresses.
    fn hand_over(&self, sink: &dyn Sink) -> Result<Vec<Diagnostic>, Message> {
        for file in self.renderer.assets() {
            sink.put(file)?;
        }
        let contents = self.contents();
        let pages = self.map.pages();
        let made = pages.par_iter().map(|page| {
            let file = guarded(page.address.path(), || self.page(page, &contents));
            match file.and_then(|file| file) {
                Ok(file) => sink.put(file).map(|()| None),
                Err(problem) => Ok(Some(problem)),
            }
        });
        let made: Vec<Option<Diagnostic>> = made.collect::<Result<_, Message>>()?;
        let mut faulty = BTreeSet::new();
        let mut problems = Vec::new();
        for (page, problem) in pages.iter().zip(made) {
            match problem {
                Some(fault) if fault.code == Code::TemplateError => {
                    // A template that many pages share has one fault, not one on each.
                    if faulty.insert((fault.span, fault.message.clone())) {
                        problems.push(on_page(fault, page.address.path()));
                    }
                }
                other => problems.extend(other),
            }
        }
        Ok(problems)
    }

    /// Makes the file of a page.
    pub(super) fn page(
        &self,
        page: &Page,
        contents: &Contents<'_>,
    ) -> Result<RenderedFile, Diagnostic> {
        self.renderer.render(&self.map.input(page, contents))
    }
}

impl RenderedSite {
    /// The plan that was rendered.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Everything that was found.
    pub fn findings(&self) -> &Findings {
        &self.plan.findings
    }

    /// What the sink did.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// Adds a note on every entry of the register whose change makes published releases read otherwise.
    ///
    /// Errors: the published site cannot be read.
    pub fn compare(&mut self, before: &dyn Published) -> Result<(), Message> {
        let published: Vec<&Release> = self.plan.published().collect();
        let comparison = Comparison {
            plan: &self.plan,
            before,
        };
        let notes = comparison.notes(&changes::sources(&self.plan.records, &published))?;
        self.plan.findings.report.extend(notes);
        Ok(())
    }
}

/// A fault of a template with the page that showed it.
fn on_page(mut fault: Diagnostic, page: &str) -> Diagnostic {
    let next_step = fault.message.next_step();
    fault.hint.get_or_insert_with(|| Box::new(next_step));
    fault.message = message!("fault-on-page", fault = fault.message, page = page);
    fault
}
