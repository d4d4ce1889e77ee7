//! The last stage: pages, texts and feeds, handed to a sink.
//!
//! In: the plan of a site. Out: its files. Only if every one of them could be made are they published, all together.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};
use crate::output::{Published, Sink, Summary};
use crate::render::RenderedFile;
use crate::site::{Batch, Contents, Page, ReleaseContents};

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
        let summary = sink.finish(&changes::sources(&self))?;
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
        let batches = self.map.batches();
        let failed = batches.par_iter().map(|batch| {
            let mut failed = Vec::new();
            for (page, file) in self.files(batch) {
                match file {
                    Ok(file) => sink.put(file)?,
                    Err(problem) => failed.push((page.address.path(), problem)),
                }
            }
            Ok(failed)
        });
        let failed: Vec<Vec<(&str, Diagnostic)>> = failed.collect::<Result<_, Message>>()?;
        let mut failed: Vec<(&str, Diagnostic)> = failed.into_iter().flatten().collect();
        failed.sort_by_key(|(path, _)| *path);
        once_a_template(failed, report);
        Ok(())
    }

    /// Makes the files of pages that show the same releases, whose articles are unpacked once.
    pub(super) fn files<'a>(
        &'a self,
        batch: &Batch<'a>,
    ) -> impl Iterator<Item = (&'a Page, Result<RenderedFile, Diagnostic>)> {
        let releases = batch.releases.iter();
        let on_page: BTreeMap<&str, ReleaseContents<'_>> =
            releases.map(|id| (*id, self.contents(id))).collect();
        batch.pages.clone().into_iter().map(move |page| {
            let contents = Contents {
                articles: &self.articles,
                on_page: &on_page,
            };
            let render = || self.renderer.render(&self.map.input(page, &contents));
            let file = guarded(page.address.path(), render).and_then(|file| file);
            (page, file)
        })
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
        let comparison = Comparison {
            plan: &self.plan,
            before,
        };
        let sources = changes::sources(&self.plan);
        let mut report = Report::default();
        comparison.notes(&sources, &mut report)?;
        self.plan.findings.report.extend(report);
        Ok(())
    }
}

/// Problems with pages: a template that many pages share has one fault, not one on each.
fn once_a_template(failed: Vec<(&str, Diagnostic)>, report: &mut Report) {
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
