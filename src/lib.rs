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
    /// What a language does to a fact.
    grammar;
    /// Outline, prose and the article in one language.
    article;
    /// Addresses, alternates and lists of the whole site.
    site;
    /// Articles and lists as HTML and plain text.
    render;
    /// Where rendered files go: disk, memory, nowhere.
    output;
}
