//! A small site made by hand: a release with everything an article can hold, and enough others for two list pages.
//!
//! In: nothing. Out: its rendered files. Knows no record: articles are built directly.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use grammar::Date;
use vestnesis::article::{
    Article, Attachment, Block, Figure, Inline, KeptArticle, KeyFact, Origin, Slotted, Target,
    plain_text,
};
use vestnesis::diagnostic::{Report, SourceFile, SourceFiles};
use vestnesis::render::{Interface, Renderer};
use vestnesis::site::{
    Address, Articles, Card, Contents, Download, Media, Metadata, NamedPlace, NamedProject,
    Picture, PictureSize, Profiles, ReleaseContents, Security, SiteInfo, SiteLanguage, SiteMap,
    Stamp, Subject, Topic, TopicKind,
};
use vestnesis::values::{CountryCode, Language, Moment};

use super::facts;

/// A broken set of templates, by name, and what is said about it.
pub const TEMPLATE_ERRORS: &[(&str, &str)] = &[
    (
        "{% if x %}\n\n{% endfor %}",
        "T01 templates/pages/a.html:(3, 4) unknown tag",
    ),
    (
        "ā {{ nothing(x=1) }}",
        "T01 templates/pages/a.html:(1, 6) unknown function `nothing`",
    ),
    (
        "{{ a | b }}\n{{ c | d }}",
        "T01 templates/pages/a.html:(1, 8) unknown filter `b`\nT01 templates/pages/a.html:(2, 8) unknown filter `d`",
    ),
    (
        "{% extends \"b.html\" %}",
        "T01 templates/pages/a.html:(1, 1) there is no template `b.html` to extend",
    ),
];

/// What is said about one broken template.
pub fn template_errors(text: &str) -> (Report, SourceFiles) {
    let mut sources = SourceFiles::default();
    let file = sources.add("templates/pages/a.html", text);
    let interfaces = BTreeMap::from([(language("lv"), Interface::default())]);
    let mut report = Report::default();
    let renderer = Renderer::new(vec![("a.html".to_owned(), file)], interfaces, &mut report);
    assert!(renderer.is_none());
    (report, sources)
}

/// All files of the site, by path.
pub fn rendered() -> BTreeMap<String, Vec<u8>> {
    let articles = articles();
    let cards = articles.iter().map(|(id, article)| card(id, article));
    let map = SiteMap::plan(info(), cards.collect())
        .with_media(media())
        .with_profiles(profiles());
    let facts = facts::facts();
    let mut packed = Articles::new();
    let mut on_page: BTreeMap<&str, ReleaseContents<'_>> = BTreeMap::new();
    for (id, article) in &articles {
        let of_release = packed.entry(id.clone()).or_default();
        of_release.insert(article.language, KeptArticle::packed(article));
        let release = on_page.entry(id.as_str()).or_default();
        release.articles.push(Cow::Borrowed(article));
        let of_torun = facts.iter().filter(|_| id == "torun");
        release.facts = of_torun.map(|(path, value)| (*path, value)).collect();
    }
    let contents = Contents {
        articles: &packed,
        on_page: &on_page,
    };
    let renderer = Renderer::new(templates(), interfaces(), &mut Report::default()).unwrap();
    let pages = map
        .pages()
        .iter()
        .map(|page| renderer.render(&map.input(page, &contents)).unwrap());
    pages
        .chain(renderer.assets())
        .map(|file| (file.path, file.bytes))
        .collect()
}

fn language(key: &str) -> Language {
    Language::parse(key).unwrap()
}

fn info() -> SiteInfo {
    let site = |key: &str, tag: &str, name: &str, publisher: &str| SiteLanguage {
        language: language(key),
        tag: tag.to_owned(),
        locale: format!("{key}_XX"),
        name: name.to_owned(),
        publisher: publisher.to_owned(),
    };
    SiteInfo {
        url: Some("https://news.example.org/".to_owned()),
        languages: vec![
            site("lv", "lv", "Daugavpils ziņas", "Daugavpils pilsētas dome"),
            site("en", "en-GB", "Daugavpils News", "Daugavpils City Council"),
            site(
                "ro",
                "ro",
                "Știri din Daugavpils",
                "Consiliul Municipal Daugavpils",
            ),
        ],
        bilingual: vec![(language("lv"), language("en"))],
        security: Some(Security {
            contact: "mailto:drosiba@example.org".to_owned(),
            expires: Date::new(2027, 12, 31).unwrap(),
        }),
    }
}

/// The templates and the stylesheet that are shipped.
fn templates() -> Vec<(String, Arc<SourceFile>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/pages");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut sources = SourceFiles::default();
    let file = |name: String| {
        let text = fs::read_to_string(folder.join(&name)).unwrap();
        let file = sources.add(format!("templates/pages/{name}"), text);
        (name, file)
    };
    names.into_iter().map(file).collect()
}

/// The shipped interface words. They take no variables and stand on one line each, so no Fluent is needed to read them.
fn interfaces() -> BTreeMap<Language, Interface> {
    let read = |key: &str| {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{key}/interface.ftl"));
        let text = fs::read_to_string(path).unwrap();
        let strings = text.lines().filter_map(|line| line.split_once(" = "));
        let strings = strings
            .map(|(id, words)| (id.to_owned(), words.to_owned()))
            .collect();
        (
            language(key),
            Interface {
                strings,
                ..Interface::default()
            },
        )
    };
    ["lv", "en", "ro"].map(read).into()
}

fn card(id: &str, article: &Article) -> Card {
    let (kind, date, text) = match (article.language.as_str(), id) {
        ("lv", "torun") => (
            "Konference",
            "2018-04-16",
            "2018.\u{a0}gada 16.\u{a0}aprīlis",
        ),
        ("en", "torun") => ("Conference", "2018-04-16", "16 April 2018"),
        (_, "torun") => ("Conferință", "2018-04-16", "16 aprilie 2018"),
        ("lv", _) => (
            "Partneru tikšanās",
            "2018-03-01",
            "2018.\u{a0}gada 1.\u{a0}marts",
        ),
        _ => ("Partner meeting", "2018-03-01", "1 March 2018"),
    };
    let lead = article
        .blocks
        .iter()
        .find_map(|slotted| match &slotted.block {
            Block::Paragraph(inlines) => Some(plain_text(inlines)),
            _ => None,
        });
    Card {
        id: id.to_owned(),
        year: 2018,
        language: article.language,
        article: article.language,
        kind: "conference".to_owned(),
        kind_label: kind.to_owned(),
        published: date.parse().unwrap(),
        published_text: text.to_owned(),
        headline: plain_text(&article.headline),
        subjects: subjects(id, article.language),
        aliases: Vec::new(),
        unlisted: false,
        lead: lead.unwrap_or_default(),
        metadata: metadata(id, date),
    }
}

/// One release was out at a moment and corrected on a later day; the others have their day of publication only.
fn metadata(id: &str, date: &str) -> Metadata {
    let day = Stamp::Day(date.parse().unwrap());
    if id != "torun" {
        return Metadata {
            released: day.clone(),
            modified: day,
            draft: false,
            project: None,
            places: Vec::new(),
        };
    }
    let place = |name: &str, is_country| NamedPlace {
        name: name.to_owned(),
        country: CountryCode::parse("PL").unwrap(),
        is_country,
    };
    Metadata {
        released: Stamp::Moment(Moment::parse("2018-04-16 09:00 Europe/Riga").unwrap()),
        modified: Stamp::Day(Date::new(2018, 4, 20).unwrap()),
        draft: false,
        project: Some(NamedProject {
            name: "Hanse </script><!-- \u{2028} & \"Participation\"".to_owned(),
            acronym: Some("HOP!".to_owned()),
        }),
        places: vec![place("Toruņa", false), place("Polija", true)],
    }
}

/// What the full release and six others are about: a project, and a town that only Latvian has a name for.
fn subjects(id: &str, language: Language) -> Vec<Subject> {
    let subject = |kind, key: &str, name: &str, tag: Option<&str>| Subject {
        topic: Topic {
            kind,
            key: key.to_owned(),
        },
        name: name.to_owned(),
        tag: tag.map(str::to_owned),
    };
    let town = match language.as_str() {
        "lv" => subject(TopicKind::Place, "torun", "Toruņa", None),
        _ => subject(TopicKind::Place, "torun", "Toruń & Co", Some("pl")),
    };
    // The project has news for two pages, the town for one.
    let in_town = id == "torun" || id < "tiksanas-07";
    let town = Some(town).filter(|_| in_town);
    let project = subject(TopicKind::Project, "hop", "HOP!", None);
    std::iter::once(project).chain(town).collect()
}

/// What is said beside the news: of the project and the site, in Latvian. Of the town nothing is said.
fn profiles() -> Profiles {
    let hop = Topic {
        kind: TopicKind::Project,
        key: "hop".to_owned(),
    };
    Profiles {
        site: BTreeMap::from([(language("lv"), profile())]),
        topics: BTreeMap::from([((language("lv"), hop), profile())]),
    }
}

fn profile() -> Article {
    Article {
        emblem: Some("eu".to_owned()),
        closing: 1,
        blocks: slotted(vec![
            (
                0,
                Block::Paragraph(vec![
                    text("„"),
                    foreign("en", "Hearts Open, People!"),
                    text("” <HOP!>"),
                ]),
            ),
            (1, heading("Par Daugavpili")),
            (1, paragraph("Daugavpils ir otra lielākā Latvijas pilsēta.")),
        ]),
        ..Article::blank(language("lv"))
    }
}

/// The full release in two languages, and short ones in two others.
fn articles() -> Vec<(String, Article)> {
    let mut articles = vec![
        ("torun".to_owned(), torun_latvian()),
        ("torun".to_owned(), torun_english()),
    ];
    for number in 1..=20 {
        let blocks = vec![Slotted {
            slot: 0,
            block: paragraph("Zviedrijas pilsētā Šēvdē notika projekta partneru tikšanās."),
        }];
        let headline = vec![text(&format!(
            "Zviedrijā notikusi partneru {number}.\u{a0}tikšanās"
        ))];
        articles.push((
            format!("tiksanas-{number:02}"),
            Article {
                headline,
                blocks,
                ..Article::blank(language("lv"))
            },
        ));
    }
    articles
}

/// A photo in three widths, a narrow drawing, and a document.
fn media() -> Media {
    let picture = |name: &str, ending: &str, sizes: &[(u32, u32)]| Picture {
        sizes: sizes
            .iter()
            .map(|&(width, height)| PictureSize {
                address: Address::new(format!("media/{name}-{width}.{ending}")),
                width,
                height,
            })
            .collect(),
    };
    let photo = picture(
        "torun-0123abcd",
        "jpg",
        &[(480, 320), (960, 640), (1600, 1067)],
    );
    let drawing = picture("logo-4567cdef", "png", &[(480, 120), (640, 160)]);
    let sizes = [("lv", "1,2"), ("en", "1.2"), ("ro", "1,2")];
    let document = Download {
        address: Address::new("media/programma-89abcdef.pdf"),
        sort: "PDF",
        size: sizes
            .map(|(key, size)| (language(key), size.to_owned()))
            .into(),
        unit: "megabytes",
    };
    Media {
        pictures: BTreeMap::from([
            ("2018/torun.jpg".to_owned(), photo),
            ("2018/logo.png".to_owned(), drawing),
        ]),
        downloads: BTreeMap::from([("2018/programma.pdf".to_owned(), document)]),
    }
}

/// Where they lie: nobody renders them.
pub fn media_paths() -> Vec<String> {
    let Media {
        pictures,
        downloads,
    } = media();
    let sizes = pictures.into_values().flat_map(|picture| picture.sizes);
    let pictures = sizes.map(|size| size.address);
    let addresses = pictures.chain(downloads.into_values().map(|file| file.address));
    addresses.map(|address| address.path().to_owned()).collect()
}

fn figure(file: &str, alt: &str, caption: &str, credit: &str) -> Figure {
    let words = |words: &str| match words {
        "" => Vec::new(),
        words => vec![text(words)],
    };
    Figure {
        file: file.to_owned(),
        alt: words(alt),
        caption: words(caption),
        credit: words(credit),
    }
}

fn text(words: &str) -> Inline {
    Inline::Text {
        text: words.into(),
        origin: Origin::Grammar,
    }
}

fn fact(path: &str, words: &str) -> Inline {
    Inline::Fact {
        path: path.into(),
        content: vec![text(words)],
    }
}

fn foreign(tag: &str, words: &str) -> Inline {
    Inline::Foreign {
        language: Some(tag.into()),
        text: words.into(),
    }
}

fn link(target: Target, language: Option<&str>, words: &str) -> Inline {
    Inline::Link {
        target: Box::new(target),
        language: language.map(Box::from),
        content: vec![text(words)],
    }
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(vec![text(words)])
}

fn heading(words: &str) -> Block {
    Block::Heading {
        level: 2,
        content: vec![text(words)],
    }
}

fn slotted(blocks: Vec<(usize, Block)>) -> Vec<Slotted> {
    blocks
        .into_iter()
        .map(|(slot, block)| Slotted { slot, block })
        .collect()
}

/// A row of the key facts.
fn row(label: &str, values: &[&str]) -> KeyFact {
    KeyFact {
        label: vec![text(label)],
        values: values.iter().map(|value| vec![text(value)]).collect(),
    }
}

/// The line above the headline.
fn dateline_latvian() -> Vec<Inline> {
    let town = fact("publisher.place", "Daugavpils");
    vec![town, text(", 2018.\u{a0}gada 16.\u{a0}aprīlis")]
}

/// A row with two values, and one with one.
fn key_facts_latvian() -> Vec<KeyFact> {
    let days = "2018.\u{a0}gada 11.–12.\u{a0}aprīlis";
    vec![
        row("Kad & kur", &[days, "<Toruņa>"]),
        row("Dalībnieki", &["56\u{a0}dalībnieki"]),
    ]
}

/// Everything that an article can hold.
fn torun_latvian() -> Article {
    let lead = Block::Paragraph(vec![
        fact("event.dates", "2018.\u{a0}gada 11. un 12.\u{a0}aprīlī"),
        text(" "),
        fact("event.place", "Toruņā"),
        text(" ("),
        foreign("pl", "Toruń"),
        text(") notika projekta „"),
        foreign("en", "Hanse Organises Participation"),
        text(
            "” noslēguma konference par brīvprātīgo darbu un pilsoniskās līdzdalības veicināšanu.",
        ),
    ]);
    let list = Block::List {
        start: Some(9),
        items: vec![
            vec![paragraph(
                "starpinstitucionālā sadarbība un brīvprātīgā darba koordinatoru apmācība visās partnerpilsētās;",
            )],
            vec![
                Block::Paragraph(vec![
                    Inline::Strong(vec![text("rokasgrāmata")]),
                    text(" par labo praksi:"),
                ]),
                Block::List {
                    start: None,
                    items: vec![vec![paragraph("drukātā")], vec![paragraph("elektroniskā")]],
                },
            ],
        ],
    };
    Article {
        headline: vec![text(
            "Noslēgusies konference „Daugavpils & Toruņa” par brīvprātīgo darbu",
        )],
        dateline: dateline_latvian(),
        key_facts: key_facts_latvian(),
        emblem: Some("eu".to_owned()),
        blocks: slotted(vec![
            (0, lead),
            (
                1,
                Block::Paragraph(vec![
                    text("Teksts ar <script>alert('x')</script> & „pēdiņām”,"),
                    Inline::Break,
                    Inline::Emphasis(vec![text("uzsvērts")]),
                    text(
                        " un ar ļoti garu vārdu: pretpretsinhrofāzatronaizsargsistēmasapkalpojošaispersonāls.",
                    ),
                ]),
            ),
            (
                1,
                Block::Quote(vec![paragraph(
                    "Brīvprātīgais darbs sākas ar vienu cilvēku, kurš pajautā kaimiņam, kā tam klājas, un paliek.",
                )]),
            ),
            (2, heading("Rezultāti")),
            (3, list),
            (5, heading("Par projektu")),
            (6, links()),
        ]),
        figures: vec![
            figure(
                "2018/torun.jpg",
                "Dalībnieki pie rātsnama <b>Toruņā</b>",
                "Konference \"Daugavpils & Toruņa\"",
                "Anna Bērziņa",
            ),
            figure("2018/logo.png", "Projekta zīme", "", ""),
        ],
        closing: 3,
        attachments: vec![Attachment {
            file: "2018/programma.pdf".to_owned(),
            text: vec![text("Konferences programma")],
        }],
        ..Article::blank(language("lv"))
    }
}

/// Links of every sort, also one that must not become a link.
fn links() -> Block {
    Block::Paragraph(vec![
        text("Vairāk: "),
        link(
            Target::Url(
                "https://www.example.org/programma/europe-for-citizens/2014-2020/index?a=1&b=2"
                    .into(),
            ),
            Some("ro"),
            "programmas lapa",
        ),
        text(", "),
        link(
            Target::Release("tiksanas-01".into()),
            None,
            "iepriekšējā tikšanās",
        ),
        text(", "),
        link(
            Target::Url("mailto:info@example.org".into()),
            None,
            "raksti mums",
        ),
        text("; "),
        link(Target::Url("javascript:alert(1)".into()), None, "nekad"),
        text(" un "),
        link(
            Target::Url("https://www.example.org/".into()),
            None,
            "https://www.example.org/",
        ),
        text("."),
    ])
}

fn torun_english() -> Article {
    let lead = Block::Paragraph(vec![
        text("The closing conference of the project “"),
        Inline::Foreign {
            language: Some("en-GB".into()),
            text: "Hanse Organises Participation".into(),
        },
        text("” took place in "),
        fact("event.place", "Toruń, Poland"),
        text(", "),
        fact("event.dates", "on 11 and 12 April 2018"),
        text("."),
    ]);
    Article {
        headline: vec![text("Closing conference on volunteering held in Toruń")],
        key_facts: vec![row("When", &["11–12 April 2018"])],
        blocks: slotted(vec![
            (0, lead),
            (
                1,
                paragraph(
                    "More than two hundred volunteers, councillors and staff of five cities talked about what keeps people volunteering and what drives them away.",
                ),
            ),
            (4, paragraph("The host city showed its volunteer centre.")),
            (5, heading("About the project")),
            (
                6,
                Block::Paragraph(vec![
                    text("Read more about "),
                    link(
                        Target::Release("tiksanas-01".into()),
                        None,
                        "the previous meeting",
                    ),
                    text("."),
                ]),
            ),
        ]),
        figures: vec![
            figure(
                "2018/torun.jpg",
                "Participants in front of the town hall",
                "The conference",
                "",
            ),
            figure("2018/logo.png", "Sign of the project", "", "Jānis Ozols"),
        ],
        attachments: vec![Attachment {
            file: "2018/programma.pdf".to_owned(),
            text: vec![text("Programme of the conference")],
        }],
        ..Article::blank(language("en"))
    }
}
