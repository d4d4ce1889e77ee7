//! How long the repository's releases take from records to articles. In: the committed content. Out: criterion's measures.
#![allow(
    missing_docs,
    reason = "criterion's macros write functions without documentation"
)]

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use vestnesis::article::{Outlines, compose};
use vestnesis::facts::resolve;
use vestnesis::locale::{Locales, load};
use vestnesis::record::{Records, read};
use vestnesis::source::{Tree, read_site};

fn tree() -> Tree {
    read_site(Path::new(env!("CARGO_MANIFEST_DIR")))
        .expect("the repository is readable")
        .0
}

fn locales(tree: &Tree, records: &Records) -> Locales {
    let languages: Vec<_> = records
        .site
        .languages
        .iter()
        .map(|(language, tag)| (*language, tag.text.clone(), tag.span))
        .collect();
    let kinds: Vec<&str> = records.kinds.keys().map(String::as_str).collect();
    load(tree, &languages, &kinds, records.site.numbers).0
}

fn bench(criterion: &mut Criterion) {
    let tree = tree();
    criterion.bench_function("read records", |bencher| {
        bencher.iter(|| read(black_box(&tree)));
    });
    let records = read(&tree).0.expect("the repository is a site");
    criterion.bench_function("load bundles", |bencher| {
        bencher.iter(|| locales(black_box(&tree), &records));
    });
    let locales = locales(&tree, &records);
    criterion.bench_function("resolve releases", |bencher| {
        bencher.iter(|| resolve(black_box(&records)));
    });
    let (releases, _) = resolve(&records);
    let (outlines, _) = Outlines::new(records.kinds.values(), records.key_facts.as_ref());
    let name = format!("compose {} releases", releases.len());
    criterion.bench_function(&name, |bencher| {
        bencher.iter(|| {
            for release in &releases {
                let kind = &records.kinds[&release.kind];
                black_box(compose(&outlines, &locales, kind, black_box(release)));
            }
        });
    });
}

criterion_group!(benches, bench);
criterion_main!(benches);
