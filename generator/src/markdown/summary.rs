//! The first paragraph of a description, which rustdoc shows in lists of items.

use super::html::fence_marker;

/// The length up to which a first paragraph is a summary as it is.
const LONG: usize = 120;

/// The least length of a sentence: those that are shorter may end with an abbreviation.
const SHORTEST: usize = 20;

/// The words with a point that end no sentence.
const ABBREVIATIONS: [&str; 16] =
    ["approx", "ca", "cf", "corp", "e.g", "eg", "etc", "ex", "i.e", "ie", "inc", "max", "min", "no", "resp", "vs"];

/// Returns the first paragraph of a text without HTML; of a long one, the first sentence.
pub fn summary(text: &str) -> &str {
    let text = text.trim();
    let paragraph = first_paragraph(text).trim_end().trim_start_matches(['#', ' ']);
    match sentence_end(paragraph) {
        Some(end) => &paragraph[..end],
        None => paragraph,
    }
}

/// Returns a text in which the first sentence of a long first paragraph is a paragraph of its own.
pub fn with_summary(text: &str) -> std::borrow::Cow<'_, str> {
    let text = text.trim();
    match sentence_end(first_paragraph(text)) {
        Some(end) => format!("{}\n\n{}", &text[..end], text[end..].trim_start()).into(),
        None => text.into(),
    }
}

fn first_paragraph(text: &str) -> &str {
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        let is_block = line.trim_start().starts_with(['*', '-', '+', '#', '|', '>']) || fence_marker(line).is_some();
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

/// Returns the end of the first sentence of a long paragraph; `None` if it is not plain text, or one sentence.
fn sentence_end(paragraph: &str) -> Option<usize> {
    if paragraph.trim_end().len() <= LONG || paragraph.starts_with(['*', '-', '+', '#', '|', '>', '`', '~']) {
        return None;
    }
    let mut depth = 0_usize;
    let (mut is_code, mut stars) = (false, 0);
    for (at, c) in paragraph.char_indices() {
        match c {
            '`' => is_code = !is_code,
            '*' => stars += 1,
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '.' | '!' | '?' if depth == 0 && !is_code && stars % 2 == 0 && at >= SHORTEST => {
                let rest = &paragraph[at + 1..];
                let next = rest.trim_start();
                let is_end = next.len() < rest.len() && next.starts_with(|c: char| c.is_uppercase() || c == '`');
                if is_end && !(c == '.' && is_abbreviation(&paragraph[..at])) {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Returns whether a text ends with a word that has a point.
fn is_abbreviation(text: &str) -> bool {
    let word = text.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default().to_lowercase();
    word.chars().count() < 2 || ABBREVIATIONS.contains(&word.as_str()) || word.bytes().all(|byte| byte.is_ascii_digit())
}
