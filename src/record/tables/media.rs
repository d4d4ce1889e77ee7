//! The fields of pictures and of files to download.

use crate::record::field::{Field, Shape, Table};

/// A picture.
pub static IMAGE: Table = Table {
    name: "image",
    doc: "image",
    fields: &[
        Field::new("file", Shape::MediaPath, "2018/torun.jpg", "image-file").required(),
        Field::new(
            "alt",
            Shape::LocalText,
            "\n  lv: Dalībnieki pie Toruņas rātsnama\n  en: Participants in front of the town hall of Toruń",
            "image-alt",
        )
        .required(),
        Field::new(
            "caption",
            Shape::LocalText,
            "\n  lv: Konferences dalībnieki\n  en: Those who took part in the conference",
            "image-caption",
        ),
        Field::new("credit", Shape::Text, "Anna Bērziņa", "image-credit"),
    ],
};

/// A file to download.
pub static ATTACHMENT: Table = Table {
    name: "attachment",
    doc: "attachment",
    fields: &[
        Field::new(
            "file",
            Shape::MediaPath,
            "2018/programme.pdf",
            "attachment-file",
        )
        .required(),
        Field::new(
            "text",
            Shape::LocalText,
            "\n  lv: Konferences programma\n  en: Programme of the conference",
            "attachment-text",
        )
        .required(),
    ],
};
