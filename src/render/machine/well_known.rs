//! Files that machines ask for at fixed addresses: `robots.txt` (RFC 9309) and `security.txt` (RFC 9116).
//!
//! In: what the site says about itself. Out: lines of text. The days in them are those of the site, never the clock's.

use crate::site::{PageInput, addresses};

use super::super::page_renderer::PageRenderer;

impl PageRenderer<'_> {
    /// Everything may be read; where the sitemap is.
    pub fn robots(&self) -> String {
        let everything = "User-agent: *\nAllow: /\n".to_owned();
        match self.url() {
            Some(url) => everything + "\nSitemap: " + &addresses::sitemap().absolute(url) + "\n",
            None => everything,
        }
    }

    /// Whom to tell of a weakness of the site, until when, and in which languages.
    pub fn security(&self, input: &PageInput<'_>) -> String {
        let info = &self.frame.info;
        let security = info.security.as_ref();
        let security = security.expect("planned only where the site names a contact");
        let tags: Vec<&str> = info
            .languages
            .iter()
            .map(|site| site.tag.as_str())
            .collect();
        // The last day is whole.
        let text = format!(
            "Contact: {}\nExpires: {}T23:59:59Z\nPreferred-Languages: {}\n",
            security.contact,
            security.expires,
            tags.join(", ")
        );
        match &info.url {
            Some(url) => text + "Canonical: " + &input.address.absolute(url) + "\n",
            None => text,
        }
    }
}
