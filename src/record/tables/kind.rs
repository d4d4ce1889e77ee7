//! The front matter of a kind's template.

use crate::record::field::{Field, Shape, Table};

/// A kind.
pub static KIND: Table = Table {
    name: "kind",
    doc: "kind",
    fields: &[
        Field::new(
            "requires",
            Shape::List(&Shape::Text),
            "\n  - event.dates",
            "kind-requires",
        ),
        Field::new(
            "optional",
            Shape::List(&Shape::Text),
            "\n  - event.theme",
            "kind-optional",
        ),
    ],
};
