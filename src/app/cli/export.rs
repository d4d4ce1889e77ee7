//! `vestnesis export`: one release as text, HTML, Markdown or DOCX, to be copied, piped or kept.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::app::pipeline::{Plan, Refused};
use crate::app::unknown::unknown_release;
use crate::article::Article;
use crate::diagnostic::{Message, message};
use crate::render::ExportFormat;
use crate::values::Language;

use super::edition::EditionOptions;
use super::terminal::Terminal;
use super::text_options::{TextOptions, trimmed};
use super::{DONE, result};

/// What stands behind `vestnesis export`; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Args)]
#[command(
    after_help = "  vestnesis export hop-torun-conference --format text\n  vestnesis export hop-torun-conference --format html --lang lv -o release.html\n  vestnesis export hop-torun-conference --format text --lang en --width 60 --ascii"
)]
pub(super) struct Export {
    id: String,
    #[arg(long, value_enum)]
    format: Format,
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = trimmed)]
    lang: Vec<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    #[command(flatten)]
    edition: EditionOptions,
    #[command(flatten)]
    text: TextOptions,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Html,
    Md,
    Docx,
}

impl Export {
    /// Writes the release; the exit code, or what stands in the way.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        result::concluded(self.export(terminal), terminal)
    }

    fn export(&self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Refused> {
        let mut site = result::plan(
            &terminal.path(&self.root),
            &self.edition.edition(&terminal.io.now),
        )?;
        let articles = self.articles(&site)?;
        let format = match self.format {
            Format::Text => ExportFormat::Text(self.text.style()),
            Format::Html => ExportFormat::Html,
            Format::Md => ExportFormat::Markdown,
            Format::Docx => ExportFormat::Docx,
        };
        let first = articles.first().expect("something is exported");
        let card = site.map.card(&self.id, first.language);
        let card = card.expect("a release that is exported is in the plan");
        let shown = articles.iter();
        let shown: Vec<_> = shown
            .map(|article| site.map.shown(article, article.language))
            .collect();
        let made = site
            .renderer
            .export(site.map.frame(), card, &shown, &format);
        match made {
            Ok(bytes) => {
                result::write(&bytes, self.output.as_deref(), terminal)?;
                Ok(DONE)
            }
            Err(fault) => {
                site.findings.report.add(fault);
                Err(site.findings.into())
            }
        }
    }

    /// The articles that are asked for, in their order.
    fn articles<'a>(&self, site: &'a Plan) -> Result<Vec<Cow<'a, Article>>, Message> {
        let written: Vec<&Language> = site.written_in(&self.id).collect();
        if written.is_empty() {
            return Err(self.not_there(site));
        }
        let asked = self.lang.iter().map(|name| {
            let found = written.iter().find(|language| language.as_str() == name);
            found.copied().ok_or_else(|| {
                let written: Vec<&str> = written.iter().map(|it| it.as_str()).collect();
                message!(
                    "no-such-article",
                    id = &self.id,
                    language = name,
                    languages = written.join(", ")
                )
            })
        });
        let mut asked = asked.collect::<Result<Vec<_>, _>>()?;
        let mut seen = BTreeSet::new();
        asked.retain(|language| seen.insert(*language));
        let languages = if asked.is_empty() {
            let pair = site.bilingual(|language| written.contains(&language));
            pair.map_or(written, |(first, second)| vec![first, second])
        } else {
            asked
        };
        let article = |language| site.article(&self.id, language);
        Ok(languages.into_iter().filter_map(article).collect())
    }

    /// Why there is nothing to export.
    fn not_there(&self, site: &Plan) -> Message {
        let id = &self.id;
        if site.findings.drafts.contains(id) {
            return message!("export-draft", id = id);
        }
        if site.findings.embargoed.contains(id) {
            return message!("export-embargoed", id = id);
        }
        unknown_release(id, site.published().map(|release| release.id.as_str()))
    }
}
