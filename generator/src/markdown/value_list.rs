//! Lists of values in descriptions of enums.
//!
//! A description may explain each value in an item of a list that begins with the value, or on one line, as in `0 = off, 1 = on`. These
//! texts are the docs of the values, and need not be in those of their enum.

use std::ops::Range;

use super::html::fence_marker;
use super::lines::item;

/// The texts of all values, in their order, and a description without them.
#[derive(Debug, PartialEq, Eq)]
pub struct ValueList {
    pub texts: Vec<String>,
    pub rest: String,
}

/// An item of a list in a text.
struct Item {
    /// Its lines, with the blank lines behind it.
    range: Range<usize>,
    indent: usize,
    text: String,
}

/// Returns the list in a description that has an item for each of the values, and no other items.
pub fn value_list(description: &str, values: &[String]) -> Option<ValueList> {
    if values.is_empty() {
        return None;
    }
    let lists = lists(description);
    let of_items = lists.iter().filter(|list| list.len() == values.len()).find_map(|list| {
        let (first, last) = (list.first()?, list.last()?);
        let texts = texts(list.iter().map(|item| item.text.as_str()), values)?;
        Some(ValueList { texts, rest: without(description, first.range.start..last.range.end) })
    });
    of_items.or_else(|| on_one_line(description, values))
}

/// Returns the lists of a text, each of items with the same indentation.
fn lists(text: &str) -> Vec<Vec<Item>> {
    let mut lists: Vec<Vec<Item>> = Vec::new();
    // Whether the last line is blank, and whether it belongs to a list.
    let (mut is_blank, mut is_open, mut start) = (false, false, 0);
    for line in text.split_inclusive('\n') {
        let range = start..start + line.len();
        start = range.end;
        let visible = line.trim();
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let last = lists.last_mut().filter(|_| is_open).and_then(|list| list.last_mut());
        match (item(visible), last) {
            (None, Some(last)) if visible.is_empty() => last.range.end = range.end,
            (None, Some(last)) if (!is_blank || indent > last.indent) && fence_marker(visible).is_none() => {
                last.text.push_str(if is_blank { "\n\n" } else { "\n" });
                last.text.push_str(visible);
                last.range.end = range.end;
            }
            (None, _) => is_open = false,
            (Some(_), Some(last)) if indent > last.indent + 1 => {
                last.text.push('\n');
                last.text.push_str(visible);
                last.range.end = range.end;
            }
            (Some(text), last) => {
                let item = Item { range, indent: last.map_or(indent, |last| last.indent), text: text.to_owned() };
                match lists.last_mut().filter(|_| is_open) {
                    Some(list) => list.push(item),
                    None => lists.push(vec![item]),
                }
                is_open = true;
            }
        }
        is_blank = visible.is_empty();
    }
    lists
}

/// Returns the texts behind the values, in the order of the values; `None` unless each of them has one item.
fn texts<'i>(items: impl Iterator<Item = &'i str>, values: &[String]) -> Option<Vec<String>> {
    let mut texts: Vec<Option<String>> = vec![None; values.len()];
    for item in items {
        let (at, text) = explained(item, values)?;
        if texts[at].replace(text).is_some() {
            return None;
        }
    }
    texts.into_iter().collect()
}

/// Returns the index of the value that an item begins with, and the text about it.
fn explained(item: &str, values: &[String]) -> Option<(usize, String)> {
    const MARKS: [char; 5] = ['*', '_', '`', '"', '\''];
    let (at, behind) = values
        .iter()
        .enumerate()
        .filter_map(|(at, value)| {
            let inner = item.trim_start_matches(MARKS);
            // The value may begin with such a mark itself.
            let behind = inner.strip_prefix(value.as_str()).filter(|_| !value.is_empty());
            behind.map(|behind| (at, &item[..item.len() - inner.len()], behind))
        })
        .filter_map(|(at, marks, behind)| Some((at, text_behind(marks, behind)?)))
        .min_by_key(|(_, behind)| behind.len())?;
    Some((at, behind.to_owned()))
}

/// Returns the text behind a value that is in marks; `None` if the value goes on.
fn text_behind<'i>(marks: &str, behind: &'i str) -> Option<&'i str> {
    let mut rest = behind;
    for mark in marks.chars().rev() {
        rest = rest.strip_prefix(mark).or_else(|| rest.strip_prefix(':')?.strip_prefix(mark))?;
    }
    // A hyphen may continue the value.
    let is_closed =
        rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || c != '-' && SEPARATORS.contains(&c));
    let text = rest.trim_start();
    let explanation = text.trim_start_matches(SEPARATORS).trim();
    let is_separated = text.is_empty() || text.len() > text.trim_start_matches(SEPARATORS).len() || !marks.is_empty();
    (is_closed && is_separated).then_some(explanation)
}

/// What is between a value and its text.
const SEPARATORS: [char; 6] = [':', '-', '–', '—', '=', '>'];

/// Returns the list on a line that contains nothing else but an introduction.
fn on_one_line(description: &str, values: &[String]) -> Option<ValueList> {
    let mut start = 0;
    for line in description.split_inclusive('\n') {
        let range = start..start + line.len();
        start = range.end;
        if values.len() < 2 || !line.contains('=') {
            continue;
        }
        let (introduction, list) = line.rsplit_once(": ").unwrap_or(("", line));
        let parts = list.trim().trim_end_matches('.').split([',', ';']).map(str::trim);
        let are_equations = parts.clone().all(|part| part.contains('='));
        if let Some(texts) = texts(parts, values).filter(|_| are_equations) {
            let from = range.start + if introduction.is_empty() { 0 } else { introduction.len() + 1 };
            return Some(ValueList { texts, rest: without(description, from..range.end) });
        }
    }
    None
}

/// Returns a text without a list, and without the sentence that introduces it if there is another one.
fn without(text: &str, list: Range<usize>) -> String {
    let (before, behind) = (text[..list.start].trim_end(), text[list.end..].trim());
    let before = match before.strip_suffix(':') {
        Some(introduced) => {
            let ends = [introduced.rfind(". ").map(|at| at + 1), introduced.rfind('\n')];
            let end = ends.into_iter().flatten().max().unwrap_or(0);
            match introduced[..end].trim_end() {
                "" if is_statement(introduced) => format!("{introduced}."),
                "" if behind.is_empty() => before.to_owned(),
                kept => kept.to_owned(),
            }
        }
        None => before.to_owned(),
    };
    match (&*before, behind) {
        ("", rest) | (rest, "") => rest.to_owned(),
        (before, behind) => format!("{before}\n\n{behind}"),
    }
}

/// Returns whether the introduction of a list can be understood without it.
fn is_statement(introduction: &str) -> bool {
    const WORDS: [&str; 10] =
        ["are", "be", "either", "follow", "following", "follows", "is", "of", "options", "values"];
    let mut last = introduction.split_whitespace().rev().take(2);
    introduction.split_whitespace().count() > 1
        && !last.any(|word| WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)))
}
