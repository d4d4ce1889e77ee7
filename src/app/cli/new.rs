//! `vestnesis new`: an empty record with comments, or an empty entry of the register.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use grammar::Date;

use crate::diagnostic::{Argument, Message, message, nearest};
use crate::record::{Records, Register, TakenOver, entry_skeleton, is_release_id, skeleton};
use crate::values::Language;

use crate::app::unknown::unknown_release;

use super::init::write_new;
use super::terminal::Terminal;
use super::usage::Unfit;
use super::{CONTENT, DONE, sources};

/// What stands behind `vestnesis new`; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Args)]
#[command(
    after_help = "  vestnesis new conference riga-conference\n  vestnesis new partner-meeting liepaja-meeting --published 2024-03-20\n  vestnesis new partner-meeting evolaq-italy --like evolaq-skovde\n  vestnesis new place liepaja"
)]
pub(super) struct New {
    kind: String,
    id: String,
    #[arg(long, value_name = "DATE", value_parser = day)]
    published: Option<Date>,
    #[arg(long, value_name = "OLD")]
    like: Option<String>,
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

impl New {
    /// Writes the record; the exit code, or what stands in the way.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        let root = terminal.path(&self.root);
        let Some(site) = sources::site(&root, terminal)? else {
            return Ok(CONTENT);
        };
        let records = site.records();
        self.check_id()?;
        if let Some(register) = Register::ALL
            .into_iter()
            .find(|register| register.entry() == self.kind)
        {
            if self.like.is_some() {
                return Err(message!("new-like-entry"));
            }
            return self.entry(register, records, terminal);
        }
        self.check_unused(records)?;
        let published = self.published.unwrap_or_else(|| terminal.io.now.day());
        let kind = records
            .kinds
            .get(&self.kind)
            .ok_or_else(|| unknown_kind(&self.kind, records))?;
        let taken = self.taken_over(records)?;
        let languages = &records.site.default_languages;
        let path = format!("content/releases/{:04}/{}.yaml", published.year(), self.id);
        write_new(
            &root.join(&path),
            &skeleton(kind, languages, published, &taken, &terminal.formatter),
        )
        .map_err(|error| message!("path-trouble", path = &path, trouble = error.to_string()))?;
        terminal.say(&message!("record-written", path = path));
        Ok(DONE)
    }

    /// What the record takes over from the one that it is like.
    fn taken_over(&self, records: &Records) -> Result<TakenOver, Message> {
        let Some(old) = &self.like else {
            return Ok(TakenOver::default());
        };
        let ids = records.releases.iter().map(|release| release.id.as_str());
        match records.releases.iter().find(|release| release.id == *old) {
            Some(release) => Ok(TakenOver::new(release, &self.kind)),
            None if records.release_ids.contains(old) => {
                Err(message!("new-like-unreadable", id = old))
            }
            None => Err(unknown_release(old, ids)),
        }
    }

    /// Adds an entry to its register.
    fn entry(
        &self,
        register: Register,
        records: &Records,
        terminal: &mut Terminal<'_, '_>,
    ) -> Result<u8, Message> {
        if records.register.keys(register).contains(&self.id.as_str()) {
            return Err(message!(
                "entry-exists",
                what = Argument::Noun(register.entry().into()),
                key = &self.id
            ));
        }
        let languages: Vec<Language> = records
            .site
            .languages
            .iter()
            .map(|(language, _)| *language)
            .collect();
        let path = format!("content/register/{}.yaml", register.file_name());
        let text = entry_skeleton(register, &self.id, &languages, &terminal.formatter);
        append(&terminal.path(&self.root).join(&path), &text)
            .map_err(|error| message!("path-trouble", path = &path, trouble = error.to_string()))?;
        terminal.say(&message!("entry-written", key = &self.id, path = path));
        Ok(DONE)
    }

    /// The id must be possible.
    fn check_id(&self) -> Result<(), Message> {
        if is_release_id(&self.id) {
            Ok(())
        } else {
            Err(message!("bad-id", id = &self.id))
        }
    }

    /// No other release may have the id.
    fn check_unused(&self, records: &Records) -> Result<(), Message> {
        match records
            .releases
            .iter()
            .find(|release| release.id == self.id)
        {
            Some(release) => Err(message!(
                "release-exists",
                id = &self.id,
                path = &release.file.path
            )),
            None => Ok(()),
        }
    }
}

fn unknown_kind(kind: &str, records: &Records) -> Message {
    let kinds: Vec<&str> = records.kinds.keys().map(String::as_str).collect();
    let entries = Register::ALL.map(Register::entry);
    match nearest(kind, kinds.iter().copied().chain(entries)) {
        Some(near) => message!("new-kind-near", kind = kind, near = near),
        None => message!("new-kind-unknown", kind = kind, kinds = kinds.join(", ")),
    }
}

/// Adds lines to the end of a file, which is made if it is not there.
#[expect(
    clippy::disallowed_methods,
    reason = "commands that write what staff asked for write here"
)]
fn append(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = std::fs::OpenOptions::new()
        .read(true)
        .append(true)
        .create(true)
        .open(path)?;
    let mut before = String::new();
    file.read_to_string(&mut before)?;
    let gap = if before.is_empty() || before.ends_with("\n\n") {
        ""
    } else if before.ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    file.write_all(format!("{gap}{text}").as_bytes())
}

/// A day of publication as it is written in a record.
fn day(written: &str) -> Result<Date, Unfit> {
    written
        .parse()
        .ok()
        .filter(|_| written.len() == "2018-04-16".len())
        .filter(|day: &Date| day.year() >= 1000)
        .ok_or_else(|| Unfit(message!("usage-write-day")))
}
