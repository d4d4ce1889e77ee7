//! The front matter of a kind's template.

use crate::record::field::{Field, Shape, Table};

/// A kind.
pub static KIND: Table = Table {
    name: "kind",
    doc: "What a kind of release needs and can say.",
    fields: &[
        Field::new(
            "label",
            Shape::LocalText,
            "\n  lv: Partneru tikšanās\n  en: Partner meeting",
            "What the kind is called.",
        )
        .required(),
        Field::new(
            "requires",
            Shape::List(&Shape::Text),
            "\n  - event.dates",
            "Fields that a release of this kind must have.",
        ),
        Field::new(
            "optional",
            Shape::List(&Shape::Text),
            "\n  - event.theme",
            "Fields that it may have.",
        ),
    ],
};
