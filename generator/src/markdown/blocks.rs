//! Lists and tables of HTML.

use super::html::{Converter, List, Table};
use super::writer::{Gap, Writer};

/// The deepest list that is indented: hostile lists in lists would otherwise take quadratic space.
const DEEPEST: usize = 8;

impl Converter<'_> {
    pub fn begin_list(&mut self, is_ordered: bool) {
        if self.table.is_some() {
            return self.writer.gap(Gap::Space);
        }
        let gap = if self.lists.is_empty() { Gap::Paragraph } else { Gap::Line };
        self.writer.end_block(gap);
        self.lists.push(List { number: is_ordered.then_some(0), column: self.writer.indent });
        self.writer.is_collapsed = true;
    }

    pub fn item(&mut self) {
        if self.table.is_some() {
            self.writer.end_block(Gap::Space);
            return self.writer.inline("•\u{a0}");
        }
        let depth = self.lists.len();
        let (marker, column) = match self.lists.last_mut() {
            None => ("* ".to_owned(), 0),
            Some(List { number: None, column }) => ("* ".to_owned(), *column),
            Some(List { number: Some(number), column }) => {
                *number += 1;
                (format!("{number}. "), *column)
            }
        };
        if depth == 0 {
            self.writer.indent = marker.len();
            self.writer.item(&marker);
            self.writer.indent = 0;
            return;
        }
        self.writer.indent = column + if depth > DEEPEST { 0 } else { marker.len() };
        self.writer.item(&marker);
    }

    pub fn end_list(&mut self) {
        if self.table.is_some() {
            return self.writer.gap(Gap::Space);
        }
        let Some(list) = self.lists.pop() else { return };
        let is_last = self.lists.is_empty();
        self.writer.end_block(if is_last { Gap::Paragraph } else { Gap::Line });
        self.writer.indent = list.column;
        self.writer.is_collapsed = !is_last;
    }

    pub fn begin_table(&mut self) {
        if let Some(table) = &mut self.table {
            table.depth += 1;
            return self.writer.gap(Gap::Space);
        }
        self.writer.end_block(Gap::Paragraph);
        let mut inner = Writer::new(64);
        (inner.is_collapsed, inner.is_line) = (true, true);
        let outer = std::mem::replace(&mut self.writer, inner);
        self.table = Some(Table { outer, rows: Vec::new(), is_in_cell: false, depth: 0 });
    }

    pub fn row(&mut self) {
        self.end_cell();
        if let Some(table) = self.table.as_mut().filter(|table| table.depth == 0) {
            table.rows.push(Vec::new());
        }
    }

    pub fn cell(&mut self) {
        self.end_cell();
        if let Some(table) = self.table.as_mut().filter(|table| table.depth == 0) {
            if table.rows.is_empty() {
                table.rows.push(Vec::new());
            }
            table.is_in_cell = true;
        }
    }

    /// Ends the open cell. Text outside of cells goes before the table.
    fn end_cell(&mut self) {
        let Some(table) = &mut self.table else { return self.writer.end_block(Gap::Line) };
        if table.depth > 0 {
            return self.writer.gap(Gap::Space);
        }
        let mut inner = Writer::new(64);
        (inner.is_collapsed, inner.is_line) = (true, true);
        let text = std::mem::replace(&mut self.writer, inner).finish();
        if std::mem::take(&mut table.is_in_cell) {
            if let Some(row) = table.rows.last_mut() {
                row.push(text.trim().replace('|', "\\|").replace("\\\\|", "\\|"));
            }
        } else if !text.trim().is_empty() {
            table.outer.inline(text.trim());
            table.outer.end_block(Gap::Paragraph);
        }
    }

    pub fn end_table(&mut self) {
        if let Some(table) = self.table.as_mut().filter(|table| table.depth > 0) {
            table.depth -= 1;
            return self.writer.gap(Gap::Space);
        }
        self.end_cell();
        let Some(Table { outer, rows, .. }) = self.table.take() else { return };
        self.writer = outer;
        let lines = lines(rows);
        self.writer.block(lines.iter().map(String::as_str));
    }
}

/// Returns the lines of a table in Markdown, of which the first row is the head.
fn lines(mut rows: Vec<Vec<String>>) -> Vec<String> {
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let Some(head) = rows.first_mut() else { return Vec::new() };
    head.resize(columns, String::new());
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let mut lines: Vec<String> = rows.iter().map(|row| line(row)).collect();
    lines.insert(1, line(&vec!["---".to_owned(); columns]));
    lines
}
