//! Markdown as staff write it, and as they do not: every element in any other, long words, signs of all scripts, addresses.

use proptest::prelude::*;

/// A word.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-zāčēģīķļņšūžșțăâî]{1,12}",
        1 => "[A-Z][a-z]{1,5}-[a-z]{1,6}",
        1 => prop::sample::select(vec![
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "👩‍👩‍👧‍👦", "e\u{301}e\u{301}", "日本語の長い文章です", "2018–2020", "19.–21.", "…", "50\u{a0}000",
            "brīv\u{ad}prātīgais", "„x”", "(y)", "«z»", "Ω≈ç√",
        ]).prop_map(str::to_owned),
    ]
}

/// Running text with emphasis and links in it.
fn run() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        10 => word(),
        1 => word().prop_map(|word| format!("*{word}*")),
        1 => word().prop_map(|word| format!("**{word}**")),
        1 => (word(), 1..4u8).prop_map(|(word, at)| format!("[{word}](https://a.example/{at})")),
        1 => word().prop_map(|word| format!("[{word}](mailto:a@b.example)")),
        1 => Just("{{ event.place | at }}".to_owned()),
    ];
    prop::collection::vec(piece, 1..25).prop_map(|pieces| pieces.join(" "))
}

/// A row of a table.
fn row(columns: usize) -> impl Strategy<Value = String> {
    let cell = "[a-zāșț]{1,8}( [a-z]{1,8}){0,4}";
    prop::collection::vec(cell, columns).prop_map(|cells| format!("| {} |", cells.join(" | ")))
}

/// A table.
fn table() -> impl Strategy<Value = String> {
    (1..7usize).prop_flat_map(|columns| {
        (row(columns), prop::collection::vec(row(columns), 1..4)).prop_map(move |(head, rows)| {
            let line = format!("|{}", "---|".repeat(columns));
            format!("{head}\n{line}\n{}", rows.join("\n"))
        })
    })
}

/// A block, with others in it.
fn block() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        4 => run(),
        1 => run().prop_map(|words| format!("## {words}")),
        1 => table(),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..3)
                .prop_map(|blocks| prefixed(&blocks, "> ", "> ")),
            prop::collection::vec(inner.clone(), 1..3).prop_map(|items| {
                let items = items
                    .iter()
                    .map(|item| prefixed(std::slice::from_ref(item), "- ", "  "));
                items.collect::<Vec<_>>().join("\n")
            }),
            (1..2000u16, prop::collection::vec(inner, 1..3)).prop_map(|(start, items)| {
                let items = items.iter().enumerate().map(|(at, item)| {
                    let number = format!("{}. ", usize::from(start) + at);
                    prefixed(
                        std::slice::from_ref(item),
                        &number,
                        &" ".repeat(number.len()),
                    )
                });
                items.collect::<Vec<_>>().join("\n")
            }),
        ]
    })
}

/// Blocks with something before the first line, and something before every other.
fn prefixed(blocks: &[String], first: &str, rest: &str) -> String {
    let text = blocks.join("\n\n");
    let lines = text.lines().enumerate();
    let lines = lines.map(|(at, line)| format!("{}{line}", if at == 0 { first } else { rest }));
    lines.collect::<Vec<_>>().join("\n")
}

/// A document.
pub fn documents() -> impl Strategy<Value = String> {
    prop::collection::vec(block(), 1..6).prop_map(|blocks| blocks.join("\n\n"))
}
