//! Pictures and attachments, from the file of a camera to that of a page.
//!
//! In: small pictures made here. Out: agreement about widths, about what is left behind, about faults; and sites that name them.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

use image::{GenericImageView, ImageFormat, load_from_memory, load_from_memory_with_format};
use proptest::prelude::*;
use vestnesis::media::{Fault, Renditions, make};

use crate::pictures::{jpeg, png, with_exif};
use crate::site::{Site, errors, files, printed};

/// The widths that a picture of a width is shown in.
const WIDTHS: &[(u32, &[u32])] = &[
    (640, &[480, 640]),
    (960, &[480, 960]),
    (1000, &[480, 960, 1000]),
    (1600, &[480, 960, 1600]),
    (1700, &[480, 960, 1600]),
];

fn a_picture_has_the_widths_that_it_fills_and_its_own_proportions() {
    for (width, expected) in WIDTHS {
        let made = make(&jpeg(*width, width / 2)).unwrap();
        let widths: Vec<u32> = made.sizes.iter().map(|size| size.width).collect();
        assert_eq!(widths, *expected, "{width}");
        for size in &made.sizes {
            assert_eq!(size.height, size.width / 2);
            let shown = load_from_memory_with_format(&size.bytes, ImageFormat::Jpeg).unwrap();
            assert_eq!(shown.dimensions(), (size.width, size.height));
        }
    }
}

fn a_drawing_stays_a_drawing() {
    let made = make(&png(800, 200)).unwrap();
    assert_eq!(made.ending(), "png");
    let widest = load_from_memory_with_format(&made.sizes[1].bytes, ImageFormat::Png).unwrap();
    assert_eq!(
        widest.to_rgba8(),
        load_from_memory(&png(800, 200)).unwrap().to_rgba8()
    );
    // What is transparent stays so, and its colour does not show at the edge.
    let narrow = load_from_memory(&made.sizes[0].bytes).unwrap().to_rgba8();
    for pixel in narrow.pixels().filter(|pixel| pixel[3] > 8) {
        assert!(pixel[0] > 240 && pixel[1] < 16, "{pixel:?}");
    }
}

fn a_photo_is_turned_upright_and_tells_nobody_where_it_was_taken() {
    let photo = with_exif(&jpeg(1000, 700), 6, "56.12N 26.53E");
    let made = make(&photo).unwrap();
    let widest = made.sizes.last().unwrap();
    assert_eq!((widest.width, widest.height), (700, 1000));
    for size in &made.sizes {
        let holds = |words: &[u8]| size.bytes.windows(words.len()).any(|found| found == words);
        assert!(!holds(b"Exif") && !holds(b"56.12N"), "{}", size.width);
    }
}

fn what_a_phone_puts_behind_a_photo_does_no_harm() {
    let photo = jpeg(700, 400);
    let film = [photo.as_slice(), b"film \xFF\xDA and more"].concat();
    assert_eq!(make(&film).unwrap(), make(&photo).unwrap());
}

fn what_is_no_picture_for_a_page_is_a_fault() {
    let photo = jpeg(700, 400);
    let drawing = png(700, 400);
    let mut bomb = drawing.clone();
    bomb[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    // The checksum of the header stands behind it.
    let sum = crate::pictures::checksum(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    let cases: [(&str, &[u8], Fault); 8] = [
        ("nothing", b"", Fault::Broken),
        ("a text", b"not a picture", Fault::Broken),
        ("half a photo", &photo[..photo.len() / 2], Fault::Broken),
        (
            "half a drawing",
            &drawing[..drawing.len() / 2],
            Fault::Broken,
        ),
        ("a narrow photo", &jpeg(639, 700), Fault::TooSmall(639)),
        (
            "one that is narrow upright",
            &with_exif(&photo, 6, ""),
            Fault::TooSmall(400),
        ),
        (
            "a GIF",
            b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
            Fault::OtherSort,
        ),
        ("3600 million pixels", &bomb, Fault::TooManyPixels(3600)),
    ];
    for (name, bytes, fault) in cases {
        assert_eq!(make(bytes).unwrap_err(), fault, "{name}");
    }
}

fn what_is_kept_comes_back_whole_or_not_at_all() {
    let made = make(&jpeg(640, 20)).unwrap();
    let packed = made.pack();
    assert_eq!(Renditions::unpack(&packed), Some(made));
    assert_eq!(Renditions::unpack(&packed[..packed.len() - 1]), None);
    for at in [0, 40, packed.len() - 1] {
        let mut spoiled = packed.clone();
        spoiled[at] ^= 1;
        assert_eq!(Renditions::unpack(&spoiled), None, "{at}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    fn no_bytes_break_the_program(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = make(&bytes);
        let _ = Renditions::unpack(&bytes);
    }

    fn no_spoiled_picture_breaks_the_program(
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        drawing in any::<bool>(),
    ) {
        let mut bytes = if drawing { png(640, 16) } else { jpeg(640, 16) };
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = make(&bytes);
    }
}

const RECORD: &str = "content/releases/2018/hop-torun-conference.yaml";
const MEDIA: &str = "
images:
  - file: 2018/Toruņa 1.jpg
    alt:
      lv: Dalībnieki pie Toruņas rātsnama
      en: Participants in front of the town hall of Toruń
      ro: Participanți în fața primăriei din Toruń
    credit: Anna Bērziņa
  - file: 2018/logo.png
    alt:
      lv: Projekta zīme
      en: Sign of the project
      ro: Emblema proiectului
attachments:
  - file: 2018/programma.pdf
    text:
      lv: Konferences programma
      en: Programme of the conference
      ro: Programul conferinței
";

/// The site of the repository with pictures.
fn with_pictures() -> Site {
    let site = Site::of_the_repository();
    let record = site.read(RECORD) + MEDIA;
    site.write(RECORD, record.as_bytes());
    site.write(
        "content/media/2018/Toruņa 1.jpg",
        &with_exif(&jpeg(1000, 400), 1, "56.12N"),
    );
    site.write("content/media/2018/logo.png", &png(700, 100));
    site.write("content/media/2018/programma.pdf", &vec![b'%'; 1_234_567]);
    site
}

fn build(site: &Site, options: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let output = site.run(&[&["build"], options].concat());
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    files(&site.root().join("output"))
}

/// When each entry of the cache was written.
fn kept(site: &Site) -> BTreeMap<String, SystemTime> {
    let folder = site.root().join(".vestnesis/cache");
    let entries = files(&folder).into_keys();
    let written = |name: &str| folder.join(name).metadata().unwrap().modified().unwrap();
    entries.map(|name| (name.clone(), written(&name))).collect()
}

fn a_site_shows_its_pictures_the_same_with_any_number_of_jobs() {
    let one = build(&with_pictures(), &["--jobs", "1"]);
    let two = build(&with_pictures(), &["--jobs", "2"]);
    assert_eq!(one, two);
    let media: Vec<&str> = one
        .keys()
        .filter_map(|path| path.strip_prefix("media/"))
        .map(|name| name.rsplit_once('-').map_or(name, |(_, end)| end))
        .collect();
    assert_eq!(media.len(), 6, "{media:?}");
    let page = String::from_utf8(one["lv/2018/hop-torun-conference.html"].clone()).unwrap();
    for part in [
        "src=\"../../media/toruna-1-",
        "width=\"1000\" height=\"400\" alt=\"Dalībnieki pie Toruņas rātsnama\" decoding=\"async\"",
        "Foto: Anna Bērziņa",
        "alt=\"Projekta zīme\" loading=\"lazy\"",
        "Konferences programma (PDF, 1,2\u{a0}MB)",
    ] {
        assert!(page.contains(part), "{part} in\n{page}");
    }
    let text = String::from_utf8(one["en/2018/hop-torun-conference.txt"].clone()).unwrap();
    for part in ["[Picture: Sign of the project]", "(PDF, 1.2\u{a0}MB):"] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

fn a_picture_is_made_once() {
    let site = with_pictures();
    let first = build(&site, &[]);
    let before = kept(&site);
    assert_eq!(before.len(), 2);
    assert_eq!(build(&site, &[]), first);
    assert_eq!(kept(&site), before);
    let record = site
        .read(RECORD)
        .replace("Projekta zīme", "Projekta emblēma");
    site.write(RECORD, record.as_bytes());
    build(&site, &[]);
    assert_eq!(kept(&site), before);
    // What was spoiled is made again, and what nobody names any more is gone.
    let name = before.keys().next().unwrap();
    site.write(&format!(".vestnesis/cache/{name}"), b"spoiled");
    std::fs::remove_dir_all(site.root().join("output")).unwrap();
    std::fs::remove_dir_all(site.root().join(".output.vestnesis/next")).unwrap_or_default();
    let again = build(&site, &[]);
    assert_eq!(media_of(&again), media_of(&first));
    let record = site
        .read(RECORD)
        .replace(MEDIA.trim_start(), "")
        .replace("Projekta emblēma", "");
    site.write(RECORD, record.split("\nimages:").next().unwrap().as_bytes());
    build(&site, &[]);
    assert_eq!(kept(&site).len(), 0);
}

fn media_of(site: &BTreeMap<String, Vec<u8>>) -> Vec<(&String, &Vec<u8>)> {
    let files = site.iter();
    files
        .filter(|(path, _)| path.starts_with("media/"))
        .collect()
}

fn faulty_pictures_are_reported_at_their_names_all_at_once() {
    let site = with_pictures();
    site.write("content/media/2018/Toruņa 1.jpg", &jpeg(500, 400));
    site.write("content/media/2018/logo.png", b"a text");
    let large = vec![0; 41_000_000];
    site.write("content/media/2018/programma.pdf", &large);
    site.write("content/media/2018/idle.pdf", b"%PDF");
    let output = site.run(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    let report = errors(&output);
    for part in [
        "error[M03]: the picture \"2018/Toruņa 1.jpg\" is 500 pixels wide; it must be at least 640",
        "error[M02]: the picture \"2018/logo.png\" cannot be read, or breaks off",
        "error[M05]: \"2018/programma.pdf\" has 41 MB; at most 40 MB can be published",
    ] {
        assert!(report.contains(part), "{part} in\n{report}");
    }
    assert!(!Path::new(&site.root().join(".output.vestnesis")).exists());
    assert!(!Path::new(&site.root().join(".vestnesis")).exists());
}

fn a_file_that_no_release_names_is_a_warning_and_a_link_is_not_followed() {
    let site = with_pictures();
    site.write("content/media/2018/idle.pdf", b"%PDF");
    let report = errors(&site.run(&["check"]));
    assert!(
        report.contains("warning[M06]: no release names this file"),
        "{report}"
    );
    assert!(report.contains("content/media/2018/idle.pdf"), "{report}");
    let (logo, secret) = (
        site.root().join("content/media/2018/logo.png"),
        site.root().join("secret"),
    );
    std::fs::rename(&logo, &secret).unwrap();
    std::os::unix::fs::symlink(&secret, &logo).unwrap();
    let output = site.run(&["check", "--format", "json"]);
    let report = printed(&output);
    assert!(
        report.contains("\"code\":\"M01\"") && report.contains("\"code\":\"R10\""),
        "{report}"
    );
}

fn pictures_of_what_is_not_out_or_no_longer_holds_are_looked_through_and_not_published() {
    for instead in [
        "draft: true\nkind:",
        "withdrawn:\n  date: 2018-04-20\n  text:\n    lv: Atsaukts.\n    en: Withdrawn.\n    ro: Retras.\nkind:",
    ] {
        let site = with_pictures();
        let record = site.read(RECORD).replacen("kind:", instead, 1);
        site.write(RECORD, record.as_bytes());
        let built = build(&site, &[]);
        assert_eq!(media_of(&built).len(), 0);
        assert_eq!(kept(&site).len(), 2);
    }
}

crate::trial::trials! {
    tests: [a_picture_has_the_widths_that_it_fills_and_its_own_proportions, a_drawing_stays_a_drawing, a_photo_is_turned_upright_and_tells_nobody_where_it_was_taken, what_a_phone_puts_behind_a_photo_does_no_harm, what_is_no_picture_for_a_page_is_a_fault, what_is_kept_comes_back_whole_or_not_at_all, no_bytes_break_the_program, no_spoiled_picture_breaks_the_program, a_site_shows_its_pictures_the_same_with_any_number_of_jobs, a_picture_is_made_once, faulty_pictures_are_reported_at_their_names_all_at_once, a_file_that_no_release_names_is_a_warning_and_a_link_is_not_followed, pictures_of_what_is_not_out_or_no_longer_holds_are_looked_through_and_not_published],
}
