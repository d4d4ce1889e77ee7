//! Tables in lines: columns under each other by the width in which they are shown.
//!
//! In: a table, and the words of its cells. Out: lines of a width. A table of too many columns for it, or
//! with an address that no column has room for, is told row by row.

use unicode_width::UnicodeWidthStr;

use crate::article::{Alignment, Cell, Inline, Table};

use super::wrap;

/// The columns between two columns of a table.
const GAP: usize = 2;

/// What a column needs at least, if its words are not narrower: less can hardly be read.
const NARROWEST: usize = 8;

/// The lines of a table; `words` says a cell.
pub fn lines(
    table: &Table,
    words: &mut dyn FnMut(&[Inline]) -> String,
    width: usize,
) -> Vec<String> {
    let mut row = |cells: &[Cell]| -> Vec<String> { cells.iter().map(|it| words(it)).collect() };
    let head = row(&table.head);
    let rows: Vec<Vec<String>> = table.rows.iter().map(|cells| row(cells)).collect();
    let all = || std::iter::once(&head).chain(&rows);
    let natural: Vec<usize> = (0..head.len())
        .map(|column| all().map(|row| row[column].width()).max().unwrap_or(0))
        .collect();
    let whole: Vec<usize> = (0..head.len())
        .map(|column| {
            let widths = all().map(|row| wrap::widest_whole(&row[column]));
            widths.max().unwrap_or(0)
        })
        .collect();
    let room = width.saturating_sub(GAP * natural.len().saturating_sub(1));
    let widths = fitted(&natural, room);
    let fits = |widths: &Vec<usize>| {
        widths
            .iter()
            .zip(&whole)
            .all(|(width, whole)| width >= whole)
    };
    let Some(widths) = widths.filter(fits) else {
        return told(&head, &rows, width);
    };
    let mut lines = aligned(&head, &widths, &table.columns);
    let under: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    lines.push(under.join(&" ".repeat(GAP)));
    for row in &rows {
        lines.extend(aligned(row, &widths, &table.columns));
    }
    lines
}

/// The widths of columns in so much room: what is narrow keeps its width, the others share the rest. `None` if that is too little.
fn fitted(natural: &[usize], room: usize) -> Option<Vec<usize>> {
    let mut order: Vec<usize> = (0..natural.len()).collect();
    order.sort_by_key(|&column| natural[column]);
    let mut widths = vec![0; natural.len()];
    let mut left = room;
    for (done, &column) in order.iter().enumerate() {
        let share = left / (order.len() - done);
        widths[column] = natural[column].min(share);
        if widths[column] < natural[column].min(NARROWEST) {
            return None;
        }
        left -= widths[column];
    }
    Some(widths)
}

/// A row, each cell wrapped in its column.
fn aligned(row: &[String], widths: &[usize], columns: &[Alignment]) -> Vec<String> {
    let cells: Vec<Vec<String>> = row
        .iter()
        .zip(widths)
        .map(|(cell, width)| wrap::lines(cell, *width))
        .collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let line = |at: usize| {
        let cells = cells.iter().zip(widths).zip(columns);
        let set: Vec<String> = cells
            .map(|((cell, width), column)| {
                padded(cell.get(at).map_or("", String::as_str), *width, *column)
            })
            .collect();
        let line = set.join(&" ".repeat(GAP));
        line.trim_end_matches(' ').to_owned()
    };
    (0..height).map(line).collect()
}

/// Words with blanks around them up to a width as it is shown.
fn padded(words: &str, width: usize, column: Alignment) -> String {
    let blanks = width.saturating_sub(words.width());
    let before = match column {
        Alignment::Start => 0,
        Alignment::Center => blanks / 2,
        Alignment::End => blanks,
    };
    let (before, after) = (" ".repeat(before), " ".repeat(blanks - before));
    format!("{before}{words}{after}")
}

/// Row by row, a line for each cell with the heading of its column; a blank line between rows.
fn told(head: &[String], rows: &[Vec<String>], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let cells = head.iter().zip(row);
        for (heading, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
            let words = match heading.as_str() {
                "" => cell.clone(),
                heading => format!("{heading}: {cell}"),
            };
            lines.extend(wrap::lines(&words, width));
        }
    }
    lines
}
