//! Numbers at the beginning of a line, which Markdown would take for items of a list.
//!
//! In: Markdown, and where its parts stand in the text. Out: the same with the points of dates escaped.

use std::collections::BTreeSet;

/// A paragraph that begins with a date ("11. aprīlī …", "2018. gada …") is no list: its point is escaped.
/// A list begins with 1 and goes on with 2; two days in a row ("11. aprīlī …", "12. aprīlī …") are none.
pub(super) fn escape_dates(source: &str, map: &[(usize, usize)]) -> (String, Vec<(usize, usize)>) {
    let lines: Vec<&str> = source.split_inclusive('\n').collect();
    let numbers: Vec<Option<u64>> = lines.iter().map(|line| item_number(line)).collect();
    let listed = listed(&numbers);
    let mut out = String::with_capacity(source.len() + 4);
    let mut escapes = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        match numbers[index] {
            Some(_) if !listed[index] => {
                let point = line
                    .find(['.', ')'])
                    .expect("a line with a number has its point");
                out.push_str(&line[..point]);
                escapes.push(out.len());
                out.push('\\');
                out.push_str(&line[point..]);
            }
            _ => out.push_str(line),
        }
    }
    let shift = |at: usize| {
        escapes
            .iter()
            .enumerate()
            .filter(|(count, escape)| **escape - count < at)
            .count()
    };
    let mut moved: Vec<(usize, usize)> = map
        .iter()
        .map(|&(at, text)| (at + shift(at), text))
        .collect();
    // Behind an escape the text is one byte nearer than the Markdown says.
    for &escape in &escapes {
        let before = moved.iter().rev().find(|(at, _)| *at <= escape).copied();
        if let Some((at, text)) = before {
            moved.push((escape + 1, text + (escape - at)));
            moved.sort_unstable();
        }
    }
    (out, moved)
}

/// Which of the numbered lines are items of a list.
fn listed(numbers: &[Option<u64>]) -> Vec<bool> {
    let mut items = BTreeSet::new();
    let is_item = |(line, number): (usize, &Option<u64>)| {
        let Some(number) = *number else { return false };
        let begins = number <= 1 && numbers[line + 1..].contains(&Some(number + 1));
        let goes_on = number > 0 && items.contains(&(number - 1));
        if begins || goes_on {
            items.insert(number);
        }
        begins || goes_on
    };
    numbers.iter().enumerate().map(is_item).collect()
}

/// The number of a line that Markdown would take for an item of a numbered list.
fn item_number(line: &str) -> Option<u64> {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    let item = (1..=9).contains(&digits)
        && rest.starts_with(['.', ')'])
        && rest[1..].starts_with([' ', '\n', '\u{a0}']);
    item.then(|| line[..digits].parse().ok()).flatten()
}
