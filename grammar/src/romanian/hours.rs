//! Opening hours: "lunea între orele 8:00 și 18:00", "de marți până joi între orele 8:00 și 17:00".
//!
//! In: days of the week with their hours, the words of weekdays. Out: text. A day of every week has the article: "lunea", "joia",
//! "sâmbăta".

use crate::opening::Days;
use crate::{HoursStyle, Open, OpenDays, TimeSpan, Weekday, Word};

use super::clock;

/// Days with their hours.
pub(super) fn open_days(
    open: &OpenDays,
    style: HoursStyle,
    weekday: &dyn Fn(Weekday) -> Word,
) -> String {
    let name = |day| weekday(day).text;
    let days = match (open.days(), style) {
        (Days::Daily, _) => "zilnic".to_owned(),
        (Days::One(day), HoursStyle::List) => name(day),
        (Days::Two(first, last), HoursStyle::List) => format!("{} și {}", name(first), name(last)),
        (Days::Working, HoursStyle::List) => format!("{}–{}", name(1), name(5)),
        (Days::Range(first, last), HoursStyle::List) => format!("{}–{}", name(first), name(last)),
        (Days::One(day), HoursStyle::Sentence) => every(&name(day)),
        (Days::Two(first, last), HoursStyle::Sentence) => {
            format!("{} și {}", every(&name(first)), every(&name(last)))
        }
        (Days::Working, HoursStyle::Sentence) => format!("de {} până {}", name(1), name(5)),
        (Days::Range(first, last), HoursStyle::Sentence) => {
            format!("de {} până {}", name(first), name(last))
        }
    };
    let between = if style == HoursStyle::List { ":" } else { "" };
    let hours = match &open.open {
        Open::Closed => "închis".to_owned(),
        Open::AllDay => "nonstop".to_owned(),
        Open::Hours(spans) => {
            let span = |span: &TimeSpan| match style {
                HoursStyle::Sentence => format!("între orele\u{a0}{}", clock(*span, ":", " și ")),
                HoursStyle::List => clock(*span, ":", "–"),
            };
            let spans: Vec<String> = spans.iter().map(span).collect();
            spans.join(if style == HoursStyle::List {
                ", "
            } else {
                " și "
            })
        }
    };
    format!("{days}{between} {hours}")
}

/// Every week on a day: "luni" – "lunea", "joi" – "joia", "sâmbătă" – "sâmbăta".
fn every(day: &str) -> String {
    if let Some(stem) = day.strip_suffix('ă') {
        return format!("{stem}a");
    }
    match day.strip_suffix('i') {
        Some(stem) if stem.ends_with(['a', 'e', 'o', 'u']) => format!("{day}a"),
        Some(stem) => format!("{stem}ea"),
        None => day.to_owned(),
    }
}
