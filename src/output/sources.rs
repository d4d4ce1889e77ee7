//! What a site was made of: the entries of the register by name, each with the fingerprint of its text.
//!
//! In: names and texts. Out: lines for the marker of the output folder, and what differs from those of the build before. They say
//! which entries have changed since, without the words of any: the folder is public.

use std::collections::BTreeMap;

/// How many digits of a hash tell two texts of one entry apart.
const DIGITS: usize = 16;

/// Fingerprints by name (`places/torun`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources(BTreeMap<String, String>);

impl Sources {
    /// Adds the text of an entry.
    pub fn add(&mut self, name: String, text: &str) {
        self.0.insert(name, fingerprint(text));
    }

    /// The names whose fingerprints were others before. What was not there before has changed nothing that was published.
    pub fn changed_since<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = &'a str> {
        let changed = self.0.iter().filter(|(name, now)| {
            let then = before.0.get(*name);
            then.is_some_and(|then| then != *now)
        });
        changed.map(|(name, _)| name.as_str())
    }

    /// A line for each.
    pub(super) fn lines(&self) -> String {
        let lines = self.0.iter();
        lines.fold(String::new(), |lines, (name, now)| {
            lines + name + " " + now + "\n"
        })
    }

    /// From the lines of a marker. Lines that say something else are passed over.
    pub(super) fn parse(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| line.split_once(' '));
        let named = lines.filter(|(name, found)| name.contains('/') && is_fingerprint(found));
        Self(
            named
                .map(|(name, found)| (name.to_owned(), found.to_owned()))
                .collect(),
        )
    }
}

/// The fingerprint of a text. Line ends are those of the machine that has the file, and do not count.
fn fingerprint(text: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for line in text.lines() {
        hasher.update(line.trim_end().as_bytes());
        hasher.update(b"\n");
    }
    hasher.finalize().to_hex()[..DIGITS].to_owned()
}

fn is_fingerprint(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|digit| digit.is_ascii_hexdigit())
}
