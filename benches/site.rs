//! How long each stage of a build takes, at 100 and at 1,000 releases in three languages. In: a generated site. Out: criterion's
//! measures.
#![allow(
    missing_docs,
    clippy::disallowed_methods,
    reason = "criterion's macros write functions without documentation; a measure makes the site that it measures"
)]

mod corpus;

use std::cell::Cell;
use std::path::Path;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, Criterion, criterion_group, criterion_main};
use vestnesis::diagnostic::Report;
use vestnesis::output::{Nothing, Staging};
use vestnesis::source::read_site;
use vestnesis::values::Moment;
use vestnesis::{Edition, Plan, Site};

fn edition() -> Edition {
    Edition {
        now: Moment::parse("2026-11-20 09:00 Europe/Riga").expect("this is a moment"),
        drafts: false,
    }
}

fn load(root: &Path) -> Site {
    let mut problems = Report::default();
    let tree = read_site(root, &mut problems).expect("the site is readable");
    let site = Site::load(tree, problems);
    site.unwrap_or_else(|_| panic!("the site has its own file"))
}

fn plan(root: &Path) -> Plan {
    let plan = load(root)
        .check()
        .compose(&edition())
        .plan(&Nothing, &Nothing);
    plan.unwrap_or_else(|_| panic!("the site has no errors"))
}

/// Measures a stage that takes what the one before gives.
fn stage<I, O>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    before: impl Fn() -> I,
    stage: impl Fn(I) -> O,
) {
    group.bench_function(name, |bencher| {
        bencher.iter_batched(&before, &stage, BatchSize::PerIteration);
    });
}

fn bench(criterion: &mut Criterion) {
    for releases in [100, 1_000] {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let root = folder.path();
        corpus::write(root, releases);
        let builds = Cell::new(0);
        let fresh = || {
            builds.set(builds.get() + 1);
            root.join(format!("output-{}", builds.get()))
        };
        let mut group = criterion.benchmark_group(format!("{releases} releases"));
        group
            .sample_size(10)
            .measurement_time(Duration::from_secs(10));
        stage(&mut group, "load", || (), |()| load(root));
        stage(&mut group, "resolve", || load(root), Site::check);
        stage(
            &mut group,
            "compose",
            || load(root).check(),
            |site| site.compose(&edition()),
        );
        stage(
            &mut group,
            "plan",
            || load(root).check().compose(&edition()),
            |site| site.plan(&Nothing, &Nothing).is_ok(),
        );
        stage(
            &mut group,
            "render",
            || plan(root),
            |plan| plan.render(Box::new(Nothing)).is_ok(),
        );
        stage(
            &mut group,
            "render and write",
            || (plan(root), fresh()),
            |(plan, output)| {
                let staging = Staging::open(&output).expect("the output is free");
                plan.render(Box::new(staging)).is_ok()
            },
        );
        stage(&mut group, "whole build", fresh, |output| {
            let staging = Staging::open(&output).expect("the output is free");
            plan(root).render(Box::new(staging)).is_ok()
        });
        group.finish();
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
