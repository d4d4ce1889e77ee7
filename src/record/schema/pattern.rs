//! Regular expressions (ECMA 262) of values that the decoder reads: no stricter than it, as exact as an expression can be.
//!
//! In: nothing. Out: patterns, anchored at both ends.

use grammar::{Case, Relation};

/// A key.
pub(super) const KEY: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
/// The code of a country.
pub(super) const COUNTRY: &str = "^[A-Z]{2}$";
/// The code of a language.
pub(super) const LANGUAGE: &str = "^[a-z]{2,3}$";
/// A language tag.
pub(super) const TAG: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
/// Characters that no text may hold: see `is_forbidden` in `source`.
macro_rules! forbidden {
    () => {
        r"\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uE000-\uF8FF"
    };
}
/// A text on one line without references.
pub(super) const WORDS: &str = concat!(r"^\s*[^\s{}][^{}\n", forbidden!(), r"]*\s*$");
/// A text on one line.
pub(super) const LINE: &str = concat!(r"^\s*\S[^\n", forbidden!(), r"]*\s*$");
/// Markdown that says something.
pub(super) const PROSE: &str = r"\S";
/// What prose has not: the opening of a template's statement or comment, a reference that is not closed, what no text may hold.
pub(super) const NO_PROSE: &str = concat!(r"\{[%#]|\{\{(?![^{}]*\}\})|[", forbidden!(), "]");
/// An amount of money.
pub(super) const MONEY: &str = r"^(0|[1-9]\d*)(\.\d{1,6})? +[A-Z]{3}$";
/// A time of day, or from one to another.
pub(super) const TIME: &str = r"^([01]?\d|2[0-3]):[0-5]\d(/([01]?\d|2[0-3]):[0-5]\d)?$";
/// A key, perhaps with a year before it.
pub(super) const OLD_ID: &str = r"^([1-9]\d{3}/)?(?!index$)[a-z0-9]+(-[a-z0-9]+)*$";
/// A web address.
pub(super) const URL: &str = r"^https?://[^/\s]\S*$";

/// A path below a folder that it does not leave.
pub(super) const MEDIA_PATH: &str =
    r"^\s*(?!content/media/)[^\s./\\:][^/\\:]*(/[^./\\:][^/\\:]*)*\s*$";

/// A phone number with the code of its country.
pub(super) const PHONE: &str = r"^\+[1-9]([ ().-]*\d){6,14}$";
/// An e-mail address.
pub(super) const EMAIL: &str = r"^[A-Za-z0-9._+-]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$";

/// A month and a day that exist; the 29th of February in any year.
const DAY: &str =
    r"((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))";
/// A month.
const MONTH: &str = r"(0[1-9]|1[0-2])";
/// A season.
const SEASON: &str = r"2[1-4]";

/// A calendar date.
pub(super) fn date() -> String {
    format!(r"^\d{{4}}-{DAY}$")
}

/// A day and a time of day with a zone, which is not looked up.
pub(super) fn moment() -> String {
    format!(r"^\s*\d{{4}}-{DAY}[T ]\s*([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?\s*\S.*$")
}

/// A date, or a range of dates of the same precision, with the year on both sides or on neither. A year alone is a number to
/// YAML; here it is one where it stands between quotation marks, or in a range.
pub(super) fn period() -> String {
    let with_year = [DAY, MONTH, SEASON].map(|part| format!(r"\d{{4}}-{part}"));
    let without = [DAY, MONTH, SEASON].map(|part| format!("--{part}"));
    let one = with_year.into_iter().chain(without);
    let dates = one.chain([r"\d{4}".to_owned()]);
    let ranges: Vec<String> = dates.map(|date| format!("{date}(/{date})?")).collect();
    format!("^({})$", ranges.join("|"))
}

/// The name of a given form: `plural`, `genitive`, `plural_definite_genitive`; or a relation.
pub(super) fn form() -> String {
    let cases = Case::NAMES.map(|(name, _)| name);
    let numbers = ["singular", "plural", "definite", "indefinite"];
    let parts = [&cases[..], &numbers].concat().join("|");
    let relations = Relation::NAMES.map(|(name, _)| name).join("|");
    format!("^(({parts})(_({parts}))*|{relations})$")
}
