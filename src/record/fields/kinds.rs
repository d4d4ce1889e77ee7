//! The front matter of a kind's template.

use crate::record::typed::groups;

groups! {
    /// A kind.
    kind = "kind", "kind" {
        REQUIRES: List<Text> = FieldKey::new("requires", "\n  - event.dates", "kind-requires");
        OPTIONAL: List<Text> = FieldKey::new("optional", "\n  - event.theme", "kind-optional");
        EVENT_TYPE: Noun = FieldKey::new("event_type", "conference", "kind-event-type");
    }
}
