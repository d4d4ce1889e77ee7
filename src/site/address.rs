//! Addresses of files inside the site, and the way from one to another.
//!
//! In: a path from the site's root. Out: relative and absolute links. Knows no page and no disk.

/// A file of the site, as a path from its root with `/`: `lv/2018/daugavpils.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    /// An address from its path.
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The path from the site's root.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// Whether a build writes files at such a path. Tells files of a site from those of others where no list does.
    pub fn is_of_a_site(path: &str) -> bool {
        let is_tag = |tag: &str| {
            let letters = tag.bytes().all(|letter| letter.is_ascii_lowercase());
            (2..=3).contains(&tag.len()) && letters
        };
        let is_one_of = |endings: &[&str]| {
            let ending = path.rsplit_once('.').map(|(_, ending)| ending);
            ending.is_some_and(|ending| endings.contains(&ending))
        };
        match path.split_once('/') {
            None => ["index.html", "404.html", "sitemap.xml", "robots.txt"].contains(&path),
            Some((".well-known", file)) => file == "security.txt",
            Some(("assets" | "media", file)) => !file.contains('/'),
            Some(("facts", _)) => is_one_of(&["json"]),
            Some((folder, _)) => {
                folder.split('-').count() <= 2
                    && folder.split('-').all(is_tag)
                    && is_one_of(&["html", "txt", "xml", "json"])
            }
        }
    }

    /// The relative link from this page to another, so that the site works from any folder.
    pub fn link_to(&self, other: &Self) -> String {
        let shared = self.0.bytes().zip(other.0.bytes());
        let same = shared.take_while(|(a, b)| a == b).count();
        // Only whole folders are shared. The file name itself never is: a page that links to itself still needs a name.
        let before = &self.0.as_bytes()[..same];
        let folders = before.iter().rposition(|byte| *byte == b'/');
        let folders = folders.map_or(0, |slash| slash + 1);
        let up = self.0[folders..].matches('/').count();
        let rest = &other.0[folders..];
        let mut link = String::with_capacity(up * 3 + rest.len());
        (0..up).for_each(|_| link.push_str("../"));
        link.push_str(rest);
        link
    }

    /// The link from the root of the server, for a page that is shown anywhere. A site below that root says so in its canonical address.
    pub fn rooted(&self, url: Option<&str>) -> String {
        let below = url.and_then(|url| url.split_once("://")?.1.split_once('/'));
        let folder = below.map_or("", |(_, path)| path.trim_end_matches('/'));
        let slash = if folder.is_empty() { "" } else { "/" };
        format!("/{folder}{slash}{}", self.0)
    }

    /// The absolute link under the site's canonical address.
    pub fn absolute(&self, url: &str) -> String {
        [url.trim_end_matches('/'), "/", &self.0].concat()
    }
}
