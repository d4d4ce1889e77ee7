//! All tests in one program: it is linked once, and its cases run side by side.
//!
//! In: the library, the program and the cases in the folders beside this file. Out: nothing but agreement.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is not there, and writes files of its own"
)]

mod around;
mod composed;
#[path = "../benches/corpus/mod.rs"]
mod corpus;
mod edits;
mod loaded;
mod pictures;
mod site;
mod spoken;

mod architecture;
mod article;
mod bundles;
mod changes;
mod channels;
mod cli;
mod determinism;
mod editions;
mod emblem;
mod explain;
mod export;
mod faults;
mod foreign_language;
#[path = "grammar/main.rs"]
mod grammar;
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
mod record_survives;
mod records;
mod reference;
mod refusals;
#[path = "render/main.rs"]
mod render;
mod said;
mod search;
mod templates;
#[path = "text/main.rs"]
mod text;
mod thousand;
mod transcripts;
mod variations;
mod varied_facts;
#[path = "web/main.rs"]
mod web;
