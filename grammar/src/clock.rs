//! Times of day in 24 hours. In: a time or two. Out: digits with the signs of the language between them.

use crate::{TimeOfDay, TimeSpan};

/// "10.00", or "10.00" and "16.30" with a sign or words between them; midnight is 24 where it is an end.
pub(super) fn clock(time: TimeSpan, point: &str, between: &str) -> String {
    let one = |time: TimeOfDay| format!("{}{point}{:02}", time.hour, time.minute);
    match time.end {
        None => one(time.start),
        Some(TimeOfDay { hour: 0, minute: 0 }) => {
            format!("{}{between}24{point}00", one(time.start))
        }
        Some(end) => format!("{}{between}{}", one(time.start), one(end)),
    }
}
