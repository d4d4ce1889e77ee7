//! The last stage: pages, texts and feeds, handed to a sink.
//!
//! In: the plan of a site. Out: its files. Only if every one of them could be made are they published, all together.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};
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
    pub fn render(mut self, sink: Box<dyn Sink + '_>) -> Result<RenderedSite, Refused> {
        let mut report = Report::default();
        self.hand_over(sink.as_ref(), &mut report)?;
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

    /// Renders all pages side by side; each goes to the sink by itself. What could not be rendered is told in the order of the addresses.
    fn hand_over(&self, sink: &dyn Sink, report: &mut Report) -> Result<(), Message> {
        for file in self.renderer.assets() {
            sink.put(file)?;
        }
        let contents = self.contents();
        let pages = self.map.pages().par_iter();
        let failed = pages.map(|page| {
            let path = page.address.path();
            let file = guarded(path, || self.page(page, &contents)).and_then(|file| file);
            match file {
                Ok(file) => sink.put(file).map(|()| None),
                Err(problem) => Ok(Some((path, problem))),
            }
        });
        let failed: Vec<Option<(&str, Diagnostic)>> = failed.collect::<Result<_, Message>>()?;
        once_a_template(failed.into_iter().flatten(), report);
        Ok(())
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
        let sources = changes::sources(&self.plan.records, &published);
        let mut report = Report::default();
        comparison.notes(&sources, &mut report)?;
        self.plan.findings.report.extend(report);
        Ok(())
    }
}

/// Problems with pages: a template that many pages share has one fault, not one on each.
fn once_a_template<'a>(failed: impl Iterator<Item = (&'a str, Diagnostic)>, report: &mut Report) {
    let mut faulty = BTreeSet::new();
    for (page, problem) in failed {
        if problem.code != Code::TemplateError {
            report.add(problem);
        } else if faulty.insert((problem.span, problem.message.clone())) {
            report.add(on_page(problem, page));
        }
    }
}

/// A fault of a template with the page that showed it.
fn on_page(mut fault: Diagnostic, page: &str) -> Diagnostic {
    let next_step = fault.message.next_step();
    fault.hint.get_or_insert_with(|| Box::new(next_step));
    fault.message = message!("fault-on-page", fault = fault.message, page = page);
    fault
}
