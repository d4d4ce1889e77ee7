//! Fields that are not where they should be, or not there at all.
//!
//! In: a group and what is written in its place. Out: diagnostics that say where a field belongs, as far as the fields tell.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Message, Span, message, nearest};
use crate::record::decoded::{Fields, Item};
use crate::record::field::{Field, FieldGroup};
use crate::record::fields::release;
use crate::source::{Node, Text};

use super::Decoder;

impl Decoder<'_> {
    /// A field that the group does not have. Gives back the one that was meant, if it can be told.
    pub(super) fn unknown_field(
        &mut self,
        group: &'static FieldGroup,
        key: &Text,
    ) -> Option<(Text, Item)> {
        let message = message!("unknown-field", table = group.one(), field = &key.text);
        let unknown = Diagnostic::new(Code::UnknownField, key.span, message);
        let names: Vec<&str> = group.names().collect();
        let near = nearest(&key.text, names.iter().copied());
        let places = places(group, &key.text);
        self.report.add(if near.is_some() || places.is_empty() {
            let list = message!("fields-are", fields = names.join(", "));
            unknown.hint(list).did_you_mean(&key.text, names)
        } else if places == [release::GROUP.name] {
            unknown.hint(message!("belongs-to-record", field = &key.text))
        } else {
            let places = places.join(", ");
            unknown.hint(message!(
                "belongs-below",
                field = &key.text,
                places = places
            ))
        });
        let mut meant = key.clone();
        near?.clone_into(&mut meant.text);
        Some((meant, Item::Wrong(key.span)))
    }

    /// A field without a value, whose own fields follow it in the same column: they lack their indentation.
    pub(super) fn not_indented(
        &mut self,
        field: &Field,
        value: &Node,
        next: Option<&Text>,
    ) -> bool {
        let Some(next) = next.filter(|next| value.is_empty() && field.field_type.holds(&next.text))
        else {
            return false;
        };
        let message = message!("not-indented", field = field.name);
        self.add(Code::WrongType, next.span, message);
        true
    }

    /// Fields that must be there and are not.
    pub(super) fn missing_fields(&mut self, fields: &Fields, head: Span) {
        let group = fields.group;
        let missing = |field: &&Field| field.required && fields.item_named(field.name).is_none();
        for field in group.fields.iter().filter(missing) {
            let message = message!(
                "missing-field",
                table = group.one(),
                field = field.name,
                doc = Message::new(field.doc),
                line = field.line(),
            );
            self.add(Code::MissingField, head, message);
        }
    }
}

/// The fields of a record below which a name would be right, for a group that is part of one; or the record itself.
fn places(group: &'static FieldGroup, name: &str) -> Vec<&'static str> {
    let fields = release::GROUP.fields.iter();
    let mut groups = fields.filter_map(|field| Some((field.name, field.field_type.group()?)));
    if group.name != release::GROUP.name {
        let part = groups.any(|(_, other)| std::ptr::eq(other, group));
        let first = part && release::GROUP.field(name).is_some();
        return first.then_some(release::GROUP.name).into_iter().collect();
    }
    let (mut places, mut seen) = (Vec::new(), BTreeSet::new());
    for (place, group) in groups.filter(|(_, group)| group.field(name).is_some()) {
        // "event" and "events" are the same group: the first is meant.
        if seen.insert(group.name) {
            places.push(place);
        }
    }
    places
}
