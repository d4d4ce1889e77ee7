//! The fields of pictures and of files to download.

use crate::record::typed::groups;

groups! {
    /// A picture.
    picture = "image", "image" {
        FILE: MediaPath = FieldKey::new("file", "2018/torun.jpg", "image-file").required();
        ALT: LocalText = FieldKey::new(
            "alt",
            "\n  lv: Dalībnieki pie Toruņas rātsnama\n  en: Participants in front of the town hall of Toruń",
            "image-alt",
        ).required();
        CAPTION: LocalText = FieldKey::new(
            "caption",
            "\n  lv: Konferences dalībnieki\n  en: Those who took part in the conference",
            "image-caption",
        );
        CREDIT: Text = FieldKey::new("credit", "Anna Bērziņa", "image-credit");
    }

    /// A file to download.
    attachment = "attachment", "attachment" {
        FILE: MediaPath = FieldKey::new("file", "2018/programme.pdf", "attachment-file").required();
        TEXT: LocalText = FieldKey::new(
            "text",
            "\n  lv: Konferences programma\n  en: Programme of the conference",
            "attachment-text",
        ).required();
    }
}
