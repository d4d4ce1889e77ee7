//! Quotations by the person who is quoted: found among those of the record, or reported with what there is.

use crate::diagnostic::{Code, Diagnostic, Message, Span, message, nearest};
use crate::facts::{Facts, Quote};

/// The path of the person of a quotation.
pub(super) fn who(index: usize) -> String {
    format!("quotes.{index}.who")
}

/// The path of the words of a quotation.
pub(super) fn words(index: usize) -> String {
    format!("quotes.{index}.words")
}

/// Whether the person of one of the quotations is not known; that has been reported.
pub(super) fn any_broken(quotes: &[Quote], facts: &Facts) -> bool {
    (0..quotes.len()).any(|index| facts.get(&who(index)).is_none())
}

/// The quotation of a person: by its number, the first, the second and so on.
pub(super) fn find(
    person: &str,
    number: usize,
    quotes: &[Quote],
    place: Span,
) -> Result<usize, Box<Diagnostic>> {
    let of_person: Vec<usize> = indices(quotes, person).collect();
    let found = of_person.get(number.saturating_sub(1)).copied();
    found.filter(|_| number > 0).ok_or_else(|| {
        Box::new(match of_person.len() {
            0 => unknown(person, quotes, place),
            last => {
                let message = message!(
                    "no-quotation-of-number",
                    who = person,
                    number = number,
                    last = last
                );
                Diagnostic::new(Code::UnknownFact, place, message)
            }
        })
    })
}

/// The quotations of a person.
fn indices(quotes: &[Quote], person: &str) -> impl Iterator<Item = usize> {
    let of_person = move |(_, quote): &(usize, &Quote)| quote.who.text == person;
    let quotes = quotes.iter().enumerate();
    quotes.filter(of_person).map(|(index, _)| index)
}

/// Somebody who is not quoted.
fn unknown(person: &str, quotes: &[Quote], place: Span) -> Diagnostic {
    let mut people: Vec<&str> = Vec::new();
    for quote in quotes {
        if !people.contains(&quote.who.text.as_str()) {
            people.push(&quote.who.text);
        }
    }
    let near = nearest(person, people.iter().copied());
    let all = people.join(", ");
    let message = message!("no-quotation", who = person, people = all);
    let fault = Diagnostic::new(Code::UnknownFact, place, message);
    match near {
        Some(near) => fault.hint(message!("did-you-mean", name = near)),
        None if people.is_empty() => fault.hint(message!("no-quotations")),
        None => fault,
    }
}

/// A quotation that the prose of some languages places, and that of others does not.
pub(super) fn uneven_message(quotes: &[Quote], index: usize, languages: Message) -> Message {
    let person = &quotes[index].who.text;
    let number = indices(quotes, person).position(|other| other == index);
    let call = match number {
        Some(before) if before > 0 => format!("quote(\"{person}\", number={})", before + 1),
        _ => format!("quote(\"{person}\")"),
    };
    message!(
        "uneven-quotation",
        who = person,
        languages = languages,
        call = call
    )
}
