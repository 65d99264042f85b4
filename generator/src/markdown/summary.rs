//! The first paragraph of a description, which rustdoc shows in lists of items.

use super::code::{Ticks, run};
use super::lines::begins_block;

/// The length up to which a first paragraph is a summary as it is.
const LONG: usize = 120;

/// The least length of a sentence: those that are shorter may end with an abbreviation.
const SHORTEST: usize = 20;

/// What may end a sentence, or begin or end what is not divided.
const SIGNS: [char; 11] = ['.', '!', '?', '(', ')', '[', ']', '*', '_', '`', '\\'];

/// The words with a point that end no sentence.
const ABBREVIATIONS: [&str; 16] =
    ["approx", "ca", "cf", "corp", "e.g", "eg", "etc", "ex", "i.e", "ie", "inc", "max", "min", "no", "resp", "vs"];

/// Returns the first paragraph of a text without HTML; of a long one, the first sentence.
pub fn summary(text: &str) -> &str {
    let paragraph = first_paragraph(without_blanks(text)).trim().trim_start_matches(['#', ' ']);
    match sentence_end(paragraph) {
        Some(end) => &paragraph[..end],
        None => paragraph,
    }
}

/// Returns whether the summary of a text can be understood alone: it is no item, no heading, and no introduction of what follows.
pub fn has_whole_summary(text: &str) -> bool {
    let text = without_blanks(text);
    let paragraph = first_paragraph(text);
    let (rest, paragraph) = (&text[paragraph.len()..], paragraph.trim());
    if begins_block(paragraph) {
        return false;
    }
    if rest.is_empty() || sentence_end(paragraph).is_some() {
        return true;
    }
    let is_cut = rest.lines().next().is_some_and(|line| !line.trim().is_empty());
    match is_cut {
        true => paragraph.ends_with(['.', '!', '?', ')']),
        false => !paragraph.ends_with([':', ',', ';']),
    }
}

/// Returns a text in which the first sentence of a long first paragraph is a paragraph of its own.
pub fn with_summary(text: &str) -> std::borrow::Cow<'_, str> {
    let text = without_blanks(text);
    let paragraph = first_paragraph(text);
    let Some(end) = sentence_end(paragraph) else { return text.into() };
    let (sentence, rest) = (&text[..end], &text[end..]);
    let second = rest.trim_start();
    let is_within_line = !rest[..rest.len() - second.len()].contains('\n');
    let more = second.find('\n').map(|at| second.split_at(at)).filter(|(line, more)| {
        let is_paragraph = text.len() - more.len() < paragraph.trim_end().len();
        is_within_line && is_paragraph && !line.ends_with("  ") && !line.ends_with(['\\', '.', '!', '?', ':'])
    });
    match more {
        // The rest of a line goes before the next one, which continues it.
        Some((line, more)) => format!("{sentence}\n\n{} {}", line.trim_end(), more.trim_start()).into(),
        None => format!("{sentence}\n\n{second}").into(),
    }
}

/// Returns a text without blank lines before it and space behind it.
fn without_blanks(text: &str) -> &str {
    let text = text.trim_end();
    let start = text.len() - text.trim_start().len();
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    &text[line..]
}

fn first_paragraph(text: &str) -> &str {
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        let is_block = begins_block(line.trim());
        if line.trim().is_empty() || is_block && length > 0 {
            break;
        }
        length += line.len();
        if is_block {
            break;
        }
    }
    &text[..length]
}

/// Returns the end of the first sentence of a long paragraph; `None` if it is not plain text, or one sentence. What is in parentheses,
/// links, emphasis or code is not divided.
fn sentence_end(paragraph: &str) -> Option<usize> {
    if paragraph.trim().len() <= LONG || begins_block(paragraph.trim()) {
        return None;
    }
    let (end, is_closed) = sentence_end_outside(paragraph, true);
    // A style that is never closed is none.
    if end.is_some() || is_closed { end } else { sentence_end_outside(paragraph, false).0 }
}

/// Returns the end of the first sentence of a paragraph, outside of styles if `has_styles`, and whether all of them are closed.
fn sentence_end_outside(paragraph: &str, has_styles: bool) -> (Option<usize>, bool) {
    let ticks = if paragraph.contains('`') { Ticks::of(paragraph) } else { Ticks::default() };
    let (mut depth, mut open_styles, mut at) = (0_usize, 0_usize, 0);
    while let Some((start, c)) = paragraph[at..].char_indices().find(|(_, c)| SIGNS.contains(c)) {
        at += start;
        let rest = &paragraph[at + c.len_utf8()..];
        match c {
            '`' => {
                at = ticks.span_end(paragraph, at).unwrap_or_else(|| at + run(&paragraph[at..]));
                continue;
            }
            '\\' => {
                at += 1 + rest.chars().next().map_or(0, char::len_utf8);
                continue;
            }
            '*' | '_' if has_styles => {
                let length = paragraph[at..].bytes().take_while(|byte| char::from(*byte) == c).count();
                open_styles = styles_after(open_styles, c, &paragraph[..at], &paragraph[at + length..]);
                at += length;
                continue;
            }
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '.' | '!' | '?' if depth == 0 && open_styles == 0 && at >= SHORTEST => {
                let next = rest.trim_start();
                let begins = |c: char| c.is_uppercase() || matches!(c, '`' | '*' | '_' | '[');
                let is_end = next.len() < rest.len() && next.starts_with(begins);
                if is_end && !(c == '.' && is_abbreviation(&paragraph[..at])) {
                    return (Some(at + 1), true);
                }
            }
            _ => {}
        }
        at += c.len_utf8();
    }
    (None, open_styles == 0)
}

/// Returns the number of open styles after a run of markers, by what is before and behind it (CommonMark, 6.2).
fn styles_after(open: usize, marker: char, before: &str, behind: &str) -> usize {
    let (before, behind) = (before.chars().next_back().unwrap_or(' '), behind.chars().next().unwrap_or(' '));
    let is_within_word = marker == '_' && before.is_alphanumeric() && behind.is_alphanumeric();
    let (can_open, can_close) = (!behind.is_whitespace(), !before.is_whitespace());
    if is_within_word {
        open
    } else if can_close && open > 0 && (!can_open || !behind.is_alphanumeric() || before.is_alphanumeric()) {
        open - 1
    } else if can_open && (behind.is_alphanumeric() || !before.is_alphanumeric()) {
        open + 1
    } else {
        open
    }
}

/// Returns whether a text ends with a word that has a point.
fn is_abbreviation(text: &str) -> bool {
    let word = text.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default().to_lowercase();
    word.chars().count() < 2 || ABBREVIATIONS.contains(&word.as_str()) || word.bytes().all(|byte| byte.is_ascii_digit())
}
