//! What changes in the register do to releases that are published: which sentences read otherwise than on the site as it is.
//!
//! In: the records and articles of now, the site as it was published. Out: a note for each entry that changes releases. An entry is
//! known to have changed by the fingerprint that the build left; a release that its own record changes is not listed for that,
//! but if an entry behind it has changed too, all of its changes are.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Argument, Code, Diagnostic, Message, Report, message};
use crate::facts::{Entries, used};
use crate::output::{Published, Sources};
use crate::record::Register;
use crate::render::{SentenceChange, changed_sentences};
use crate::site::Page;
use crate::values::Language;

use super::Plan;

/// What the published releases are made of. Nothing else of the register is named: what is not out yet does not show.
pub fn sources(plan: &Plan) -> Sources {
    let ids: BTreeSet<&str> = plan
        .published()
        .map(|release| release.id.as_str())
        .collect();
    let out = plan.references.iter();
    let out = out.filter(|it| ids.contains(it.release.as_str()));
    let records = &plan.records;
    let mut sources = Sources::default();
    for (register, key) in used(records, out) {
        if let Some((_, text)) = records.register.written(register, key) {
            sources.add(name(register, key), text);
        }
    }
    sources
}

/// The name of an entry among the sources.
fn name(register: Register, key: &str) -> String {
    format!("{}/{key}", register.file_name())
}

/// The site of now beside the one that is published.
pub struct Comparison<'a> {
    /// The plan of now.
    pub plan: &'a Plan,
    /// The site as it was published.
    pub before: &'a dyn Published,
}

/// What a release says otherwise in a language.
struct ChangedText<'a> {
    id: &'a str,
    language: Language,
    sentences: Vec<SentenceChange>,
}

impl Comparison<'_> {
    /// A note for every entry, or for entries that change the same releases together.
    pub fn notes(&self, sources: &Sources, report: &mut Report) -> Result<(), Message> {
        let changed: BTreeSet<&str> = sources.changed_since(self.before.sources()).collect();
        if changed.is_empty() {
            return Ok(());
        }
        let behind = self.behind(&changed);
        let mut texts: BTreeMap<&Entries<'_>, Vec<ChangedText<'_>>> = BTreeMap::new();
        for (id, language, page) in self.plan.map.texts() {
            let Some(entries) = behind.get(id) else {
                continue;
            };
            let sentences = self.changes_of(page)?;
            if !sentences.is_empty() {
                let text = ChangedText {
                    id,
                    language,
                    sentences,
                };
                texts.entry(entries).or_default().push(text);
            }
        }
        for (entries, mut texts) in texts {
            // Pages stand in the order of their addresses, which begin with the language.
            texts.sort_by_key(|text| text.id);
            report.add(self.note(entries, &texts));
        }
        Ok(())
    }

    /// The changed entries behind each release that has some.
    fn behind(&self, changed: &BTreeSet<&str>) -> BTreeMap<&str, Entries<'_>> {
        let releases = self.plan.references.iter();
        let behind = releases.map(|release| {
            let mut entries = used(&self.plan.records, std::iter::once(release));
            entries.retain(|(register, key)| changed.contains(name(*register, key).as_str()));
            (release.release.as_str(), entries)
        });
        behind.filter(|(_, entries)| !entries.is_empty()).collect()
    }

    /// What the text of a page says otherwise than the published one; nothing if that is not there.
    fn changes_of(&self, page: &Page) -> Result<Vec<SentenceChange>, Message> {
        let Some(before) = self.before.file(page.address.path())? else {
            return Ok(Vec::new());
        };
        let batch = self.plan.map.batch(page);
        let mut files = self.plan.files(&batch);
        let (_, after) = files.next().expect("a batch of one page has its file");
        let after = after.expect("the pages of a site without errors can be rendered");
        let after = after.bytes;
        if before == after {
            return Ok(Vec::new());
        }
        let (before, after) = (
            String::from_utf8_lossy(&before),
            String::from_utf8_lossy(&after),
        );
        Ok(changed_sentences(&before, &after))
    }

    /// The note at the first of the entries; the others are shown with it.
    fn note(&self, entries: &Entries<'_>, texts: &[ChangedText<'_>]) -> Diagnostic {
        let mut written = entries.iter().filter_map(|(register, key)| {
            let (key, _) = self.plan.records.register.written(*register, key)?;
            Some((*register, key))
        });
        let (register, key) = written
            .next()
            .expect("an entry that has changed is written");
        let releases: BTreeSet<&str> = texts.iter().map(|text| text.id).collect();
        let message = message!(
            "published-change",
            what = Argument::Noun(register.entry().into()),
            key = &key.text,
            releases = Argument::count(releases.len(), "release"),
            list = texts.iter().flat_map(lines).collect::<Vec<Message>>(),
        );
        let note = Diagnostic::new(Code::PublishedChange, key.span, message);
        written.fold(note, |note, (_, key)| {
            note.related(key.span, message!("entry-changed-too"))
        })
    }
}

/// The release and its sentences, line by line.
fn lines(text: &ChangedText<'_>) -> Vec<Message> {
    let mut lines = vec![message!(
        "changed-release",
        release = text.id,
        language = text.language.as_str()
    )];
    for change in &text.sentences {
        match change {
            SentenceChange::Reworded { before, after } => {
                lines.push(message!("sentence-before", sentence = before));
                lines.push(message!("sentence-after", sentence = after));
            }
            SentenceChange::Gone(sentence) => {
                lines.push(message!("sentence-gone", sentence = sentence));
            }
            SentenceChange::New(sentence) => {
                lines.push(message!("sentence-new", sentence = sentence));
            }
        }
    }
    lines
}
