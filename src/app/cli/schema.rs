//! `vestnesis schema`: the JSON Schema of a sort of file, for editors.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::app::lexicon_keys::lexicon_keys;
use crate::diagnostic::Message;
use crate::record::{FileKind, Register, schema};

use super::terminal::Terminal;
use super::{CONTENT, DONE, sources};

/// The sorts of files that are no registers.
const RELEASE: &str = "release";
const SITE: &str = "site";

/// What stands behind `vestnesis schema`; its words are in `locales/staff/*/help.ftl`.
#[derive(Debug, Args)]
#[command(
    after_help = "  vestnesis schema > release.schema.json\n  vestnesis --ui-lang lv schema places > places.schema.json"
)]
pub(super) struct Schema {
    #[arg(default_value = RELEASE, value_parser = PossibleValuesParser::new(names()))]
    file: String,
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

impl Schema {
    /// Prints the schema; the exit code, or what stands in the way.
    pub(super) fn run(self, terminal: &mut Terminal<'_, '_>) -> Result<u8, Message> {
        // Staff look for help while something is wrong: a schema is made of what can be read.
        let Some(site) = sources::site(&terminal.path(&self.root), terminal)? else {
            return Ok(CONTENT);
        };
        let keys = lexicon_keys(site.locales());
        let schema = schema(
            file_kind(&self.file),
            site.records(),
            &keys,
            &terminal.formatter,
        );
        terminal.show(&format!("{schema:#}"));
        Ok(DONE)
    }
}

/// The names of all sorts of files.
fn names() -> Vec<&'static str> {
    let registers = Register::ALL.map(Register::file_name);
    [&[RELEASE, SITE], &registers[..]].concat()
}

/// The sort of file of a name that clap has let through.
fn file_kind(name: &str) -> FileKind {
    let mut registers = Register::ALL.into_iter();
    match registers.find(|register| register.file_name() == name) {
        Some(register) => FileKind::Register(register),
        None if name == SITE => FileKind::Site,
        None => FileKind::Release,
    }
}
