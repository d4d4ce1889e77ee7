//! Vestnesis: one YAML record in, parallel news releases in several languages out.
//!
//! The map of the house, in the order in which data flows. Each room imports only from rooms above it
//! (`tests/architecture.rs` holds the exact table).
#![forbid(unsafe_code)]

macro_rules! rooms {
    ($($(#[$doc:meta])* $room:ident;)*) => {
        $(
            #[cfg(feature = "internals")]
            $(#[$doc])*
            pub mod $room;
            #[cfg(not(feature = "internals"))]
            $(#[$doc])*
            mod $room;
        )*
    };
}

rooms! {
    /// Problems as data, and how they are printed.
    diagnostic;
    /// What facts are made of.
    values;
    /// The disk, spanned trees of YAML, and the files inside the program.
    source;
    /// The files of a site as written, decoded against field tables.
    record;
    /// What a record means, in no language.
    facts;
    /// What may be done to a fact, in any language.
    saying;
    /// Bundles of messages, checked, and what they say.
    locale;
    /// Outline, prose and the article in one language.
    article;
    /// What finished articles must not have.
    check;
    /// Addresses, alternates and lists of the whole site.
    site;
    /// Pictures in the widths of pages, and files to download.
    media;
    /// Articles and lists as HTML and plain text.
    render;
    /// Where rendered files go: disk, memory, nowhere.
    output;
    /// The pipeline and the commands.
    app;
}

pub use app::cli::run;
