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
        let mut from: Vec<&str> = self.0.split('/').collect();
        let to: Vec<&str> = other.0.split('/').collect();
        from.pop();
        // The file name itself is never shared: a page that links to itself still needs a name.
        let folders = from.len().min(to.len() - 1);
        let shared = from
            .iter()
            .zip(&to)
            .take(folders)
            .take_while(|(a, b)| a == b)
            .count();
        let mut link = "../".repeat(from.len() - shared);
        link.push_str(&to[shared..].join("/"));
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
        format!("{}/{}", url.trim_end_matches('/'), self.0)
    }
}
