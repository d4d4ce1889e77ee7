//! Faults that only repeat another: one slip, one message.
//!
//! In: the faults of earlier stages. Out: those of a later stage without the ones that follow from them.
//! A fact that is lacking because it was written wrongly, or because its entry of the register is broken, is not missed again.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Report, Severity};
use crate::facts::Release;
use crate::record::{Kind, Records};

/// The files in which errors have been found.
pub(super) struct Broken(BTreeSet<String>);

impl Broken {
    /// The files of a report.
    pub(super) fn of(report: &Report) -> Self {
        let errors = report
            .sorted()
            .into_iter()
            .filter(|fault| fault.severity() == Severity::Error);
        Self(
            errors
                .filter_map(|fault| Some(fault.span.as_ref()?.file.path.clone()))
                .collect(),
        )
    }

    /// Whether a file below a folder, or the file itself, is broken.
    fn under(&self, path: &str) -> bool {
        self.0.iter().any(|broken| broken.starts_with(path))
    }

    /// Whether a language's bundles are broken: then it is not known which messages it has.
    pub(super) fn bundles(&self, language: &str) -> bool {
        self.under(&format!("locales/{language}/"))
    }

    /// Faults of resolving: fields are not compared with a kind that could not be read, nor texts with languages that the
    /// site names wrongly; what could not be read is not called incomplete.
    pub(super) fn without_consequences_of_resolving(
        &self,
        mut faults: Vec<Diagnostic>,
        records: &Records,
    ) -> Vec<Diagnostic> {
        let kind_of = |fault: &Diagnostic| -> Option<&Kind> {
            let file = &fault.span.as_ref()?.file;
            let mut releases = records.releases.iter();
            let release = releases.find(|release| release.file == *file)?;
            records.kinds.get(&release.fields.key("kind")?.text)
        };
        faults.retain(|fault| match fault.code {
            Code::FieldNotOfKind => {
                !kind_of(fault).is_some_and(|kind| self.under(&kind.body.span.file.path))
            }
            Code::MissingLanguage => !self.under("content/site.yaml"),
            Code::IncompleteFact => {
                let span = fault.span.as_ref();
                !span.is_some_and(|span| self.under(&span.file.path))
            }
            _ => true,
        });
        faults
    }

    /// Faults of composing: what is lacking in a release of which a part could not be read.
    pub(super) fn without_consequences_of_composing(
        &self,
        mut faults: Vec<Diagnostic>,
        release: &Release,
    ) -> Vec<Diagnostic> {
        let incomplete = [
            release.span.file.path.as_str(),
            "content/register/",
            "content/site.yaml",
        ]
        .into_iter()
        .any(|path| self.under(path));
        let misnamed = faults
            .iter()
            .any(|fault| fault.code == Code::UnknownMessage);
        faults.retain(|fault| match fault.code {
            Code::MissingFact | Code::EmptyArticle | Code::TemplateError => !incomplete,
            // A sentence that is moved under a wrong name is not moved.
            Code::UnevenSentences => !misnamed,
            _ => true,
        });
        // A problem without a place is one of the release.
        for fault in &mut faults {
            fault.span.get_or_insert_with(|| release.span.clone());
        }
        faults
    }
}
