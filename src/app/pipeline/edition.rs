//! What of a site is published: the releases whose embargo is over, and the drafts if they are asked for.
//!
//! In: the moment of the build. Out: which releases are in, and the links between them. Nothing else of a build depends on the clock.

use std::collections::BTreeMap;

use crate::check::Linked;
use crate::facts::Release;
use crate::values::Moment;

/// The edition of a site that a command makes.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Embargoes up to here are over.
    pub now: Moment,
    /// Whether drafts are in.
    pub drafts: bool,
}

impl Edition {
    /// Whether a release is in.
    pub fn has(&self, release: &Release) -> bool {
        let life_cycle = &release.life_cycle;
        (self.drafts || !life_cycle.draft) && !life_cycle.is_embargoed(&self.now)
    }
}

/// What links between releases may lead to: every id, old or new, with its release; `None` for one that could not be read.
pub struct Targets<'a>(BTreeMap<&'a str, Option<&'a Release>>);

impl<'a> Targets<'a> {
    /// The targets of a site with these ids and releases.
    pub fn new(ids: impl Iterator<Item = &'a String>, releases: &'a [Release]) -> Self {
        let mut targets: BTreeMap<&str, Option<&Release>> =
            ids.map(|id| (id.as_str(), None)).collect();
        for release in releases {
            let aliases = release.life_cycle.aliases.iter();
            for id in aliases.map(|old| &old.id).chain([&release.id]) {
                targets.insert(id, Some(release));
            }
        }
        Self(targets)
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.0.keys().copied()
    }

    /// What a link in a release leads to. One may lead to a release that is not out, if both come out together.
    pub fn linked(&self, from: &Release, id: &str, edition: &Edition) -> Linked {
        match self.0.get(id) {
            None => Linked::Nowhere,
            Some(Some(target)) => {
                let out = edition.has(target) || target.life_cycle.is_out_before(&from.life_cycle);
                if out { Linked::Out } else { Linked::NotOut }
            }
            Some(None) => Linked::Out,
        }
    }
}
