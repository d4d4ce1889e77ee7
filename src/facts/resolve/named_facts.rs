//! Facts that a record gives for its prose, each under a name: when, at what price, how much, how it was decided, where.
//!
//! In: the field `facts`. Out: facts below `facts.NAME`, and faults: days whose hours stand twice, a part of a street with one end or
//! with a house, a vote of nobody.

use grammar::{Bound, OpenDays, Vote, Weekday};

use crate::diagnostic::{Code, Diagnostic, Span, message};
use crate::record::fields::{address, fact, release, vote};
use crate::record::{Fields, NameEntry};
use crate::values::{Address, Name, Naming, Quantity, Value};

use super::Resolver;
use super::text::Wanted;

/// Who votes: a noun of the lexicon.
const VOTER: &str = "councillor";

impl Resolver<'_> {
    /// All facts of the field.
    pub(super) fn named_facts(&mut self, fields: &Fields) {
        let facts: Vec<(String, &Fields)> = fields
            .entries(release::FACTS)
            .map(|(name, fact)| (format!("facts.{}", name.text), fact))
            .collect();
        for (path, fields) in facts {
            self.named_fact(&path, fields);
        }
    }

    /// One of them; it may have several sorts of value.
    fn named_fact(&mut self, path: &str, fields: &Fields) {
        let written = [
            ("when", fields.get(fact::WHEN)),
            ("price", fields.get(fact::PRICE)),
            ("measure", fields.get(fact::MEASURE)),
            ("lines", fields.get(fact::LINES)),
        ];
        for (name, value) in written {
            if let Some((value, span)) = value {
                self.facts
                    .insert(format!("{path}.{name}"), value.clone(), span);
            }
        }
        if let Some(phone) = fields.get(fact::PHONE) {
            let number = Value::Token(phone.text.clone());
            self.facts
                .insert(format!("{path}.phone"), number, &phone.span);
        }
        if let Some((text, span)) = fields.get(fact::TEXT) {
            let texts = self.phrase(text, Wanted::ByPolicy("text", span));
            self.facts
                .insert(format!("{path}.text"), Value::Text(texts), span);
        }
        self.hours(path, fields);
        self.votes(path, fields);
        if let Some(address) = fields.get(fact::ADDRESS) {
            self.address(path, address);
        }
    }

    /// Opening hours, in the order of the week. A day may have its hours once.
    fn hours(&mut self, path: &str, fields: &Fields) {
        let Some(item) = fields.item(fact::HOURS) else {
            return;
        };
        let mut open: Vec<(OpenDays, Span)> = Vec::new();
        for (days, (value, _)) in fields.entries(fact::HOURS) {
            let Value::Hours(hours) = value else { continue };
            let Some(((first, last), hours)) = OpenDays::days_of(&days.text).zip(hours.first())
            else {
                continue;
            };
            let meets = |other: &&(OpenDays, Span)| other.0.first <= last && first <= other.0.last;
            if let Some((_, earlier)) = open.iter().find(meets) {
                let fault = Diagnostic::new(
                    Code::YamlDuplicateKey,
                    days.span,
                    message!("hours-twice", days = &days.text),
                );
                self.report
                    .add(fault.related(*earlier, message!("the-first")));
                continue;
            }
            let open_days = OpenDays {
                first,
                last,
                open: hours.open.clone(),
            };
            open.push((open_days, days.span));
        }
        let first_day = |(days, _): &(OpenDays, Span)| -> Weekday { days.first };
        open.sort_by_key(first_day);
        if !open.is_empty() {
            let open = open.into_iter().map(|(days, _)| days).collect();
            self.facts
                .insert(format!("{path}.hours"), Value::Hours(open), item.span());
        }
    }

    /// A vote, and its numbers as counts of those who voted.
    fn votes(&mut self, path: &str, fields: &Fields) {
        let Some(votes) = fields.get(fact::VOTE) else {
            return;
        };
        let number = |key| votes.get(key).map(|(number, _): (u64, &Span)| number);
        let Some(in_favour) = number(vote::FOR) else {
            return;
        };
        let vote = Vote {
            in_favour,
            against: number(vote::AGAINST).unwrap_or_default(),
            abstained: number(vote::ABSTAINED).unwrap_or_default(),
        };
        let span = votes.span();
        if vote.in_favour + vote.against + vote.abstained == 0 {
            self.fault(Code::IncompleteFact, span, message!("vote-of-nobody"));
            return;
        }
        let path = format!("{path}.vote");
        let parts = [
            ("for", vote.in_favour),
            ("against", vote.against),
            ("abstained", vote.abstained),
        ];
        for (name, number) in parts {
            let voters = Quantity {
                bound: Bound::Exactly,
                number,
                noun: Naming::Lexicon(VOTER.to_owned()),
                members: Vec::new(),
            };
            self.facts
                .insert(format!("{path}.{name}"), Value::from(voters), span);
        }
        self.facts.insert(path, Value::Vote(vote), span);
    }

    /// A street, a house in it or a part of it.
    fn address(&mut self, path: &str, fields: &Fields) {
        let Some(street) = fields.get(address::STREET) else {
            return;
        };
        let name = |entry: Option<&NameEntry>| entry.map(|entry| entry.name.clone());
        let (from, to): (Option<Name>, Option<Name>) = (
            name(fields.get(address::FROM)),
            name(fields.get(address::TO)),
        );
        let is_half = fields.has(address::FROM) != fields.has(address::TO);
        if is_half {
            let fault = message!("street-part-with-one-end");
            self.fault(Code::IncompleteFact, fields.span(), fault);
            return;
        }
        let is_in_house = fields.has(address::HOUSE) || fields.has(address::FLOOR);
        if to.is_some() && is_in_house {
            let fault = message!("street-part-with-house");
            self.fault(Code::IncompleteFact, fields.span(), fault);
            return;
        }
        let floor = fields.get(address::FLOOR);
        let floor = floor.and_then(|(floor, _)| u8::try_from(floor).ok());
        let address = Address {
            street: street.name.clone(),
            house: fields.get(address::HOUSE).map(|house| house.text.clone()),
            floor,
            between: from.zip(to),
        };
        let value = Value::Address(Box::new(address));
        self.facts
            .insert(format!("{path}.address"), value, fields.span());
    }
}
