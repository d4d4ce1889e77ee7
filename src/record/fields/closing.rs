//! The fields of what stands at the end of every release: boilerplate and press contacts.

use crate::record::typed::groups;

groups! {
    /// A text about the city or the council that stands at the end of every release.
    boilerplate = "boilerplate", "boilerplate" {
        HEADING: LocalText = FieldKey::new(
            "heading",
            "\n  lv: Par Daugavpili\n  en: About Daugavpils",
            "boilerplate-heading",
        ).required();
        TEXT: LocalProse = FieldKey::new(
            "text",
            "\n  lv: |\n    Daugavpils ir otra lielākā Latvijas pilsēta.\n  en: |\n    Daugavpils is the second largest city in Latvia.",
            "boilerplate-text",
        ).required();
    }

    /// Whom the press asks: an office by its name, or a person of the register.
    contact = "contact", "contact" {
        NAME: Name = FieldKey::new("name", "\n  lv: Preses dienests\n  en: Press Office", "contact-name");
        PERSON: Key<People> = FieldKey::new("person", "anna-berzina", "contact-person");
        ROLE: LocalText = FieldKey::new("role", "\n  lv: preses sekretāre\n  en: press officer", "contact-role");
        ORGANISATION: Key<Organisations> = FieldKey::new("organisation", "city-council", "contact-organisation");
        PHONE: Phone = FieldKey::new("phone", "+371 600 00000", "contact-phone");
        EMAIL: Email = FieldKey::new("email", "prese@example.org", "contact-email");
        LANGUAGES: List<SiteLanguage> = FieldKey::new("languages", "\n  - lv\n  - en", "contact-languages");
    }
}
