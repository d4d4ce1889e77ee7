//! All tests in one program, for systems like Unix: it is linked once, and its trials run side by side.
//!
//! In: the library, the program and the cases in the folders beside this file. Out: nothing but agreement; with SLOWEST=20 the twenty trials
//! that took longest. `cargo test records/duplicate-key` runs one case, `cargo test newsletter::` the plain tests of a module, BLESS=1
//! writes what is expected anew.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is not there, and writes files of its own"
)]

use std::io::Write;

mod around;
mod composed;
#[path = "../benches/corpus/mod.rs"]
mod corpus;
mod edits;
mod loaded;
mod pictures;
mod site;
mod spoken;
mod trial;

mod architecture;
mod article;
mod bundles;
mod changes;
mod channels;
mod cli;
mod counted;
mod determinism;
mod editions;
mod emblem;
mod explain;
mod export;
mod faults;
mod foreign_language;
#[path = "grammar/main.rs"]
mod grammar;
mod help;
#[path = "hostile/main.rs"]
mod hostile;
mod inflect;
mod key_facts;
mod like;
#[path = "live_facts/main.rs"]
mod live_facts;
mod media;
mod messages;
mod mutants;
mod newsletter;
mod numbers;
mod operations;
mod output;
mod plurals;
mod process;
mod record_survives;
mod records;
mod reference;
mod refusals;
#[path = "render/main.rs"]
mod render;
mod said;
mod search;
#[path = "spelling/main.rs"]
mod spelling;
mod templates;
mod territories;
#[path = "text/main.rs"]
mod text;
mod thousand;
mod transcripts;
mod variations;
mod varied_facts;
#[path = "web/main.rs"]
mod web;

fn main() {
    let arguments = libtest_mimic::Arguments::from_args();
    let trials = [
        architecture::trials(),
        article::trials(),
        bundles::trials(),
        changes::trials(),
        channels::trials(),
        cli::trials(),
        counted::trials(),
        determinism::trials(),
        editions::trials(),
        emblem::trials(),
        explain::trials(),
        export::trials(),
        faults::trials(),
        foreign_language::trials(),
        grammar::trials(),
        help::trials(),
        hostile::trials(),
        inflect::trials(),
        key_facts::trials(),
        like::trials(),
        live_facts::trials(),
        media::trials(),
        messages::trials(),
        mutants::trials(),
        newsletter::trials(),
        numbers::trials(),
        operations::trials(),
        output::trials(),
        plurals::trials(),
        process::trials(),
        record_survives::trials(),
        records::trials(),
        reference::trials(),
        refusals::trials(),
        render::trials(),
        said::trials(),
        search::trials(),
        spelling::trials(),
        templates::trials(),
        territories::trials(),
        text::trials(),
        thousand::trials(),
        transcripts::trials(),
        variations::trials(),
        varied_facts::trials(),
        web::trials(),
        composed::trials(),
    ];
    let conclusion = libtest_mimic::run(&arguments, trials.into_iter().flatten().collect());
    if let Some(number) = std::env::var("SLOWEST")
        .ok()
        .and_then(|number| number.parse().ok())
    {
        let slowest = trial::slowest(number).join("\n");
        let out = &mut std::io::stdout().lock();
        writeln!(out, "The slowest:\n{slowest}\n").unwrap();
    }
    conclusion.exit();
}
