//! Opening hours: "from 8am to 6pm on Mondays", "from 8am to 5pm from Tuesday to Thursday".
//!
//! In: days of the week with their hours, the words of weekdays. Out: text.

use crate::opening::Days;
use crate::{HoursStyle, Open, OpenDays, TimeSpan, Weekday, Word};

use super::period::clock;

/// Days with their hours.
pub(super) fn open_days(
    open: &OpenDays,
    style: HoursStyle,
    weekday: &dyn Fn(Weekday) -> Word,
) -> String {
    let name = |day| weekday(day).text;
    let span = |span: &TimeSpan| {
        let end = span.end.unwrap_or(span.start);
        format!("{} to {}", clock(span.start), clock(end))
    };
    if style == HoursStyle::List {
        let days = match open.days() {
            Days::Daily => "every day".to_owned(),
            Days::One(day) => name(day),
            Days::Two(first, last) => format!("{} and {}", name(first), name(last)),
            Days::Working => format!("{} to {}", name(1), name(5)),
            Days::Range(first, last) => format!("{} to {}", name(first), name(last)),
        };
        let hours = match &open.open {
            Open::Closed => "closed".to_owned(),
            Open::AllDay => "24 hours".to_owned(),
            Open::Hours(spans) => spans.iter().map(span).collect::<Vec<_>>().join(", "),
        };
        return format!("{days}: {hours}");
    }
    let days = match open.days() {
        Days::Daily => "every day".to_owned(),
        Days::Working => "on weekdays".to_owned(),
        Days::One(day) => format!("on {}s", name(day)),
        Days::Two(6, 7) => "at weekends".to_owned(),
        Days::Two(first, last) => format!("on {}s and {}s", name(first), name(last)),
        Days::Range(first, last) => format!("from {} to {}", name(first), name(last)),
    };
    match &open.open {
        Open::Closed => format!("closed {days}"),
        Open::AllDay => format!("24 hours a day {days}"),
        Open::Hours(spans) => {
            let spans: Vec<String> = spans
                .iter()
                .map(|it| format!("from {}", span(it)))
                .collect();
            format!("{} {days}", spans.join(" and "))
        }
    }
}
