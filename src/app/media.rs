//! From the names of pictures and attachments to files of the site: each is read, checked and made once, whoever names it.
//!
//! In: the media of a site and the releases that name them. Out: where everything lies, files for the sink, and what is wrong.
//! Pictures are made a few at a time: one of the largest takes some hundred megabytes.

use std::collections::{BTreeMap, BTreeSet};

use grammar::Decimal;
use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Message, Report, message};
use crate::facts::Release;
use crate::locale::Locales;
use crate::media::{
    ATTACHMENTS, Fault, PICTURES, Rendition, Renditions, Sort, download_address, find, key, make,
    picture_address,
};
use crate::output::{Cache, Sink};
use crate::render::RenderedFile;
use crate::site::{Address, Download, Media, Picture, PictureSize};
use crate::source::{MEDIA, MediaFile, Text, Tree};

use super::pipeline::{Edition, guarded};

/// How many pictures are made side by side.
const BATCH: usize = 4;

/// What gathering needs.
pub(super) struct Gathering<'a> {
    /// The files of the site.
    pub tree: &'a Tree,
    /// The languages that say how large a file is.
    pub locales: &'a Locales,
    /// What is published.
    pub edition: &'a Edition,
    /// Takes the files.
    pub sink: &'a dyn Sink,
    /// Keeps what took long.
    pub cache: &'a dyn Cache,
    /// Takes the problems.
    pub report: &'a mut Report,
}

/// A place where a release names a file.
struct Use<'a> {
    name: &'a Text,
    release: &'a Release,
}

/// A file that can be used, with the places that name it.
struct Found<'a> {
    file: &'a MediaFile,
    sort: Sort,
    uses: Vec<Use<'a>>,
}

/// The files in order of their names.
type Names<'a> = BTreeMap<&'a str, Found<'a>>;

/// A picture on its way: its name, its key, its bytes, and what a build before made of them.
struct Opened<'a> {
    name: &'a str,
    key: String,
    bytes: Vec<u8>,
    kept: Option<Renditions>,
}

/// What became of it: its renditions, what is wrong with it, or a fault of the program.
type Made<'a> = (Opened<'a>, Result<Result<Renditions, Fault>, Diagnostic>);

impl<'a> Gathering<'a> {
    /// Gathers the media of all releases, also of those that are not published: what is wrong there is worth knowing.
    pub(super) fn gather(mut self, releases: &'a [Release]) -> Result<Media, Message> {
        let mut media = Media::default();
        let pictures = self.names(PICTURES, pictures(releases));
        let names: Vec<&str> = pictures.keys().copied().collect();
        // Two names may be of one picture.
        let mut put = BTreeSet::new();
        for batch in names.chunks(BATCH) {
            let mut opened = Vec::new();
            for name in batch {
                opened.push(self.open(name, pictures[name].file)?);
            }
            for (opened, made) in made(opened) {
                let uses = &pictures[opened.name].uses;
                match made {
                    Ok(Ok(made)) => {
                        let picture = self.picture(&opened, made, uses, &mut put)?;
                        media.pictures.insert(opened.name.to_owned(), picture);
                    }
                    Ok(Err(fault)) => self.fault(uses, &|name| fault.diagnostic(name)),
                    Err(bug) => self.report.add(bug),
                }
            }
        }
        for (name, found) in self.names(ATTACHMENTS, attachments(releases)) {
            let download = self.download(name, &found, &mut put)?;
            media.downloads.insert(name.to_owned(), download);
        }
        Ok(media)
    }

    /// The names that lead to a file; what is wrong with the others is reported wherever they stand.
    fn names(&mut self, sorts: &[Sort], uses: impl Iterator<Item = Use<'a>>) -> Names<'a> {
        let mut names = Names::new();
        for named in uses {
            match find(self.tree, named.name, sorts) {
                Ok((file, sort)) => {
                    let (name, uses) = (named.name.text.as_str(), Vec::new());
                    let found = names.entry(name).or_insert(Found { file, sort, uses });
                    found.uses.push(named);
                }
                Err(fault) => self.fault(&[named], &|_| fault.clone()),
            }
        }
        names
    }

    /// Reports a problem at every place that names a file.
    fn fault(&mut self, uses: &[Use<'_>], fault: &dyn Fn(&Text) -> Diagnostic) {
        let faults = uses
            .iter()
            .map(|named| fault(named.name).of_draft(named.release.life_cycle.draft));
        self.report.extend(faults);
    }

    /// Whether a release that is published names a file. The page of one that was withdrawn shows none.
    fn is_published(&self, uses: &[Use<'_>]) -> bool {
        let shows = |release: &Release| self.edition.has(release) && !release.life_cycle.withdrawn;
        uses.iter().any(|named| shows(named.release))
    }

    /// Reads a picture and asks what a build before made of it.
    fn open(&mut self, name: &'a str, file: &MediaFile) -> Result<Opened<'a>, Message> {
        let bytes = read(name, file)?;
        let key = key(&bytes);
        let kept = self.cache.get(&key);
        let kept = kept.and_then(|packed| Renditions::unpack(&packed));
        Ok(Opened {
            name,
            key,
            bytes,
            kept,
        })
    }

    /// Hands a picture on, and keeps it if it is new.
    fn picture(
        &mut self,
        opened: &Opened<'_>,
        made: Renditions,
        uses: &[Use<'_>],
        put: &mut BTreeSet<(Address, String)>,
    ) -> Result<Picture, Message> {
        if opened.kept.is_none() {
            self.cache.keep(&opened.key, &made.pack());
        }
        let ending = made.ending();
        let published = self.is_published(uses);
        let mut sizes = Vec::new();
        for Rendition {
            width,
            height,
            bytes,
        } in made.sizes
        {
            let address = picture_address(opened.name, &opened.key, width, ending);
            if published && put.insert((address.clone(), opened.key.clone())) {
                self.put(&address, bytes)?;
            }
            sizes.push(PictureSize {
                address,
                width,
                height,
            });
        }
        Ok(Picture { sizes })
    }

    /// Hands a file on as it is.
    fn download(
        &mut self,
        name: &str,
        found: &Found<'_>,
        put: &mut BTreeSet<(Address, String)>,
    ) -> Result<Download, Message> {
        let bytes = read(name, found.file)?;
        let (ending, sort) = found.sort;
        let key = key(&bytes);
        let address = download_address(name, &key, ending);
        let (amount, unit) = size(bytes.len());
        let languages = self.locales.iter();
        let size = languages.map(|(language, bundles)| {
            let digits = bundles.grammar.number_in_digits(amount, false);
            (*language, digits)
        });
        let size = size.collect();
        if self.is_published(&found.uses) && put.insert((address.clone(), key)) {
            self.put(&address, bytes)?;
        }
        Ok(Download {
            address,
            sort,
            size,
            unit,
        })
    }

    fn put(&mut self, address: &Address, bytes: Vec<u8>) -> Result<(), Message> {
        self.sink.put(RenderedFile {
            path: address.path().to_owned(),
            bytes,
        })
    }
}

/// Makes what is not kept, side by side. A picture that breaks the program takes no other with it.
fn made(opened: Vec<Opened<'_>>) -> Vec<Made<'_>> {
    let made = opened.into_par_iter().map(|opened| {
        let made = match &opened.kept {
            Some(kept) => Ok(Ok(kept.clone())),
            None => guarded(opened.name, || make(&opened.bytes)),
        };
        (opened, made)
    });
    made.collect()
}

/// The pictures of all releases.
fn pictures(releases: &[Release]) -> impl Iterator<Item = Use<'_>> {
    releases.iter().flat_map(|release| {
        let images = release.images.iter();
        images.map(move |image| Use {
            name: &image.file,
            release,
        })
    })
}

/// The attachments of all releases.
fn attachments(releases: &[Release]) -> impl Iterator<Item = Use<'_>> {
    releases.iter().flat_map(|release| {
        let files = release.attachments.iter();
        files.map(move |file| Use {
            name: &file.file,
            release,
        })
    })
}

/// Files that no release names. Nobody sees them, and they may be what another file was meant to be.
pub(super) fn unused_files(tree: &Tree, releases: &[Release], report: &mut Report) {
    let names = pictures(releases).chain(attachments(releases));
    let used: BTreeSet<&str> = names.map(|named| named.name.text.as_str()).collect();
    let idle = tree
        .media()
        .keys()
        .filter(|name| !used.contains(name.as_str()));
    report.extend(idle.map(|name| {
        let place = tree.place(&format!("{MEDIA}{name}"));
        Diagnostic::new(Code::UnusedMedia, place, message!("media-unused"))
    }));
}

/// How large a file is for readers: tenths of megabytes, or whole kilobytes.
fn size(length: usize) -> (Decimal, &'static str) {
    let length = u64::try_from(length).expect("a length fits into 64 bits");
    if length < 1_000_000 {
        return (length.div_ceil(1000).into(), "kilobytes");
    }
    let tenths = (length + 50_000) / 100_000;
    let written = match tenths % 10 {
        0 => (tenths / 10).to_string(),
        part => format!("{}.{part}", tenths / 10),
    };
    let amount = Decimal::parse(&written).expect("a number with one place is a decimal number");
    (amount, "megabytes")
}

/// What a file holds.
fn read(name: &str, file: &MediaFile) -> Result<Vec<u8>, Message> {
    file.read().map_err(|error| {
        message!(
            "path-trouble",
            path = format!("{MEDIA}{name}"),
            trouble = error.to_string()
        )
    })
}
