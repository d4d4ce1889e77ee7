//! The site of the repository with some of its values changed, as articles. In: edits of values by their path. Out: every
//! article as the words that a person reads, and what of them facts have said.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use vestnesis::article::{Article, Block, Inline, KeptArticle, Target};
use vestnesis::diagnostic::{Code, Report, SourceFile, SourceFiles, Span};
use vestnesis::facts::Facts;
use vestnesis::source::{Content, Node, parse};
use vestnesis::values::Language;
use vestnesis::{ComposedSite, Findings, Refused};

use crate::loaded::{composed, errors, human, in_folder, in_memory};

/// Where the records lie.
pub const RELEASES: &str = "content/releases/";

/// The texts of `content/` by their path.
#[derive(Clone)]
pub struct Site(BTreeMap<String, String>);

/// Articles by release and language, with the releases that they say.
pub struct Composed(Arc<ComposedSite>);

/// A site with the same files that was composed before: its bundles are taken over. By the paths of the files.
static EARLIER: Mutex<BTreeMap<Vec<String>, Arc<ComposedSite>>> = Mutex::new(BTreeMap::new());

impl Site {
    /// The repository's own.
    pub fn of_the_repository() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (tree, report) = in_folder(root);
        assert!(report.is_empty(), "{report:?}");
        Self(
            tree.under("content/")
                .map(|file| (file.path.clone(), file.text.clone()))
                .collect(),
        )
    }

    /// The paths of its files.
    pub fn paths(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    /// The path of a release's record.
    pub fn record(&self, id: &str) -> String {
        let name = format!("/{id}.yaml");
        let mut found = self.0.keys().filter(|path| path.ends_with(&name));
        found
            .next()
            .unwrap_or_else(|| panic!("no record {id}"))
            .clone()
    }

    /// A file as a tree of nodes.
    pub fn node(&self, path: &str) -> Node {
        let mut sources = SourceFiles::default();
        let files = self.0.iter();
        let mut files = files.map(|(path, text)| sources.add(path, text));
        let file = files.find(|file| file.path == path).unwrap();
        let mut report = Report::default();
        let node = parse(&file, &mut report).node(&mut report);
        assert!(report.is_empty(), "{path}: {report:?}");
        node.unwrap()
    }

    /// The file in which a node stands.
    pub fn file(&self, span: Span) -> Arc<SourceFile> {
        let mut sources = SourceFiles::default();
        for (path, text) in &self.0 {
            sources.add(path, text);
        }
        Arc::clone(sources.file(span))
    }

    /// Adds text at the end of a file.
    pub fn append(&mut self, path: &str, text: &str) {
        self.0.get_mut(path).unwrap().push_str(text);
    }

    /// Puts other YAML where values of one file stand.
    pub fn replace_all(&mut self, edits: &[(Span, String)]) {
        let mut edits: Vec<_> = edits.iter().collect();
        edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start()));
        for (span, yaml) in edits {
            let path = &self.file(*span).path;
            let text = self.0.get_mut(path).unwrap();
            text.replace_range(span.range(), yaml);
        }
    }

    /// Leaves one release and the registers.
    pub fn keep_release(&mut self, kept: &str) {
        self.0
            .retain(|path, _| !path.starts_with(RELEASES) || path == kept);
    }

    /// Sets the value at a path of keys and indexes; the last key may be new.
    pub fn set(&mut self, path: &str, keys: &str, yaml: &str) {
        let root = self.node(path);
        let (parent, last) = keys.rsplit_once('.').unwrap_or(("", keys));
        let parent = find(&root, parent).unwrap_or_else(|| panic!("{path} has no {parent}"));
        if let Some(old) = find(parent, last) {
            self.replace_all(&[(old.span, yaml.to_owned())]);
        } else {
            let at = parent.span.start();
            let (_, column) = self.file(parent.span).line_column(at);
            let start = parent.span.with_range(at..at);
            let line = format!("{last}: {yaml}\n{}", " ".repeat(column - 1));
            self.replace_all(&[(start, line)]);
        }
    }

    /// Takes the value at a path of keys out, with its key.
    pub fn unset(&mut self, path: &str, keys: &str) {
        let root = self.node(path);
        let last = keys.rsplit('.').next().unwrap_or(keys);
        let value = find(&root, keys).unwrap_or_else(|| panic!("{path} has no {keys}"));
        let text = self.0.get_mut(path).unwrap();
        let key = text[..value.span.start()]
            .rfind(&format!("{last}:"))
            .unwrap();
        text.replace_range(key..value.span.end(), "");
    }

    /// Puts a file in.
    pub fn write(&mut self, path: &str, text: &str) {
        self.0.insert(path.to_owned(), text.to_owned());
    }

    /// The articles. Only warnings are let through: with an error nothing is published. That a value which is changed alone no longer
    /// fits its neighbours says nothing of what the articles say.
    pub fn compose(&self) -> Result<Composed, String> {
        let site = self.composed().map_err(|findings| human(&findings))?;
        let findings = site.0.findings();
        let mut errors = errors(findings).into_iter();
        if errors.any(|fault| fault.code != Code::OutOfTurn) {
            return Err(human(findings));
        }
        Ok(site)
    }

    /// The articles, and with them all that was found. Without any if the site's own file cannot be used.
    pub fn composed(&self) -> Result<Composed, Box<Findings>> {
        let earlier = EARLIER.lock().unwrap().get(&self.paths()).cloned();
        let taken_over = earlier.as_ref().map(|site| site.checked().site());
        let site = match composed(taken_over, in_memory(self.0.clone())) {
            Ok(site) => Arc::new(site),
            Err(Refused::Content(findings)) => return Err(findings),
            Err(Refused::Environment(trouble)) => panic!("{}", crate::spoken::said(&trouble)),
        };
        if earlier.is_none() {
            let mut known = EARLIER.lock().unwrap();
            known.insert(self.paths(), Arc::clone(&site));
        }
        Ok(Composed(site))
    }
}

impl Composed {
    /// The languages that an article's markup names, one after the other.
    pub fn marks(&self, id: &str, language: &str) -> String {
        marks(&self.article(id, language))
    }

    /// The words of an article.
    pub fn text(&self, id: &str, language: &str) -> String {
        words(&self.article(id, language), &|_| true)
    }

    /// An article.
    pub fn article(&self, id: &str, language: &str) -> Article {
        let article = self.0.article(id, &Language::parse(language).unwrap());
        let article = article.unwrap_or_else(|| panic!("{id} has no article in \"{language}\""));
        article.into_owned()
    }

    /// The site behind the articles.
    pub fn site(&self) -> &ComposedSite {
        &self.0
    }

    /// The ids of the releases.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let releases = self.0.checked().releases().iter();
        releases.map(|release| release.id.as_str())
    }

    /// The facts of a release.
    pub fn facts(&self, id: &str) -> &Facts {
        let mut releases = self.0.checked().releases().iter();
        let release = releases.find(|release| release.id == id);
        &release.unwrap_or_else(|| panic!("no release {id}")).facts
    }
}

/// The node at a path of keys and indexes.
pub fn find<'n>(node: &'n Node, path: &str) -> Option<&'n Node> {
    if path.is_empty() {
        return Some(node);
    }
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    let below = match &node.content {
        Content::Mapping(entries) => entries
            .iter()
            .find(|(key, _)| key.text == step)
            .map(|(_, node)| node),
        Content::Sequence(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    };
    find(below?, rest)
}

/// All words of an article, with the addresses of its links: a paragraph per line. Of the facts only those that `of` picks.
pub fn words(article: &Article, of: &dyn Fn(&str) -> bool) -> String {
    let line = |inlines: &[Inline]| line(inlines, of);
    let lines: Vec<String> = runs(article).into_iter().map(line).collect();
    lines.join("\n")
}

fn line(inlines: &[Inline], of: &dyn Fn(&str) -> bool) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text { text, .. } | Inline::Foreign { text, .. } => text.to_string(),
            Inline::Fact { path, content } if of(path) => line(content, of),
            Inline::Fact { .. } | Inline::Break => " ".to_owned(),
            Inline::Emphasis(content) | Inline::Strong(content) => line(content, of),
            Inline::Link {
                target, content, ..
            } => match target.as_ref() {
                Target::Url(url) | Target::Release(url) => format!("{} {url}", line(content, of)),
            },
        })
        .collect()
}

/// The languages that the markup of an article names.
fn marks(article: &Article) -> String {
    fn of(inlines: &[Inline]) -> String {
        let mark = |inline: &Inline| match inline {
            Inline::Foreign { language, .. } => format!("{language:?} "),
            Inline::Link {
                language, content, ..
            } => format!("{language:?} {}", of(content)),
            Inline::Fact { content, .. } | Inline::Emphasis(content) | Inline::Strong(content) => {
                of(content)
            }
            Inline::Text { .. } | Inline::Break => String::new(),
        };
        inlines.iter().map(mark).collect()
    }
    runs(article).into_iter().map(of).collect()
}

/// The headline, the headings, the paragraphs.
fn runs(article: &Article) -> Vec<&[Inline]> {
    let blocks = article.blocks.iter().map(|slotted| &slotted.block);
    let headline = std::iter::once(article.headline.as_slice());
    headline.chain(blocks.flat_map(Block::runs)).collect()
}

fn an_article_is_the_same_packed_and_whole() {
    let composed = Site::of_the_repository().compose().unwrap();
    for (id, article) in composed.0.articles() {
        let packed = KeptArticle::packed(&article);
        assert_eq!(packed.article(), article, "{id}");
        let whole = KeptArticle::whole(article.clone().into_owned());
        assert_eq!(whole.article(), article, "{id}");
        assert_eq!(
            (&packed.headline, &packed.lead),
            (&whole.headline, &whole.lead)
        );
    }
}

crate::trial::trials! {
    tests: [an_article_is_the_same_packed_and_whole],
}
