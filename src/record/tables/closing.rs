//! The fields of what stands at the end of every release: boilerplate and press contacts.

use crate::record::field::{Field, Register, Shape, Table};

/// A text about the city or the council that stands at the end of every release.
pub static BOILERPLATE: Table = Table {
    name: "boilerplate",
    doc: "boilerplate",
    fields: &[
        Field::new(
            "heading",
            Shape::LocalText,
            "\n  lv: Par Daugavpili\n  en: About Daugavpils",
            "boilerplate-heading",
        )
        .required(),
        Field::new(
            "text",
            Shape::LocalProse,
            "\n  lv: |\n    Daugavpils ir otra lielākā Latvijas pilsēta.\n  en: |\n    Daugavpils is the second largest city in Latvia.",
            "boilerplate-text",
        )
        .required(),
    ],
};

/// Whom the press asks: an office by its name, or a person of the register.
pub static CONTACT: Table = Table {
    name: "contact",
    doc: "contact",
    fields: &[
        Field::new(
            "name",
            Shape::Name,
            "\n  lv: Preses dienests\n  en: Press Office",
            "contact-name",
        ),
        Field::new(
            "person",
            Shape::Key(Register::People),
            "anna-berzina",
            "contact-person",
        ),
        Field::new(
            "role",
            Shape::LocalText,
            "\n  lv: preses sekretāre\n  en: press officer",
            "contact-role",
        ),
        Field::new(
            "organisation",
            Shape::Key(Register::Organisations),
            "city-council",
            "contact-organisation",
        ),
        Field::new("phone", Shape::Phone, "+371 600 00000", "contact-phone"),
        Field::new("email", Shape::Email, "prese@example.org", "contact-email"),
        Field::new(
            "languages",
            Shape::List(&Shape::Language),
            "\n  - lv\n  - en",
            "contact-languages",
        ),
    ],
};
