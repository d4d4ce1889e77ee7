//! Opening hours: "pirmdienās no plkst. 8.00 līdz 18.00, no otrdienas līdz ceturtdienai no plkst. 8.00 līdz 17.00".
//!
//! In: days of the week with their hours, the words of weekdays. Out: text.

use crate::opening::Days;
use crate::{Case, Form, HoursStyle, Open, OpenDays, Refusal, Weekday, Word};

use super::clock;
use super::phrase::inflect;

/// Days with their hours.
pub(super) fn open_days(
    open: &OpenDays,
    style: HoursStyle,
    weekday: &dyn Fn(Weekday) -> Word,
) -> Result<String, Refusal> {
    let every = |day| inflect(&weekday(day), Form::plural(Case::Locative));
    let in_case = |day, case| inflect(&weekday(day), Form::case(case));
    let days = match open.days() {
        Days::Daily => "katru dienu".to_owned(),
        Days::Working => "darbdienās".to_owned(),
        Days::One(day) => every(day)?,
        Days::Two(first, last) => format!("{} un {}", every(first)?, every(last)?),
        Days::Range(first, last) => format!(
            "no {} līdz {}",
            in_case(first, Case::Genitive)?,
            in_case(last, Case::Dative)?
        ),
    };
    let hours = match &open.open {
        Open::Closed => "slēgts".to_owned(),
        Open::AllDay => "visu diennakti".to_owned(),
        Open::Hours(spans) => {
            let span = |span: &crate::TimeSpan| match style {
                HoursStyle::Sentence => format!("no plkst.\u{a0}{}", clock(*span, ".", " līdz ")),
                HoursStyle::List => clock(*span, ".", "–"),
            };
            let spans: Vec<String> = spans.iter().map(span).collect();
            spans.join(if style == HoursStyle::List {
                ", "
            } else {
                " un "
            })
        }
    };
    Ok(format!("{days} {hours}"))
}
