//! Text of a line, without anything that rustdoc would interpret, except for code spans and links to the web.

use super::code::{Ticks, run};
use crate::text::is_printable;

/// Escapes a line.
pub fn inert(line: &str) -> String {
    if is_plain(line) {
        return line.to_owned();
    }
    let ticks = if line.contains('`') { Ticks::of(line) } else { Ticks::default() };
    let mut out = String::with_capacity(line.len() + 16);
    let mut at = 0;
    while at < line.len() {
        let plain = plain_length(&line[at..]);
        push_words(&line[at..at + plain], &mut out);
        at += plain;
        let rest = &line[at..];
        let Some(first) = rest.chars().next() else { break };
        let taken = match first {
            '`' => Some(code_span(line, at, &ticks, &mut out)),
            '[' => web_link(rest, &mut out),
            '<' => autolink(rest, &mut out),
            'h' => bare_url(rest, &mut out),
            '\\' => escape(rest, &mut out),
            _ => None,
        };
        at += taken.unwrap_or_else(|| {
            let is_html = || rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
            if matches!(first, '[' | '\\') || first == '<' && is_html() {
                out.push('\\');
            }
            out.push(first);
            first.len_utf8()
        });
    }
    out
}

fn is_plain(line: &str) -> bool {
    is_printable(line, [b'`', b'[', b'\\', b'<']) && !line.contains("http") && !line.contains("  ")
}

/// Copies text with one space in place of several.
fn push_words(mut text: &str, out: &mut String) {
    while let Some(at) = text.find("  ") {
        out.push_str(&text[..=at]);
        text = text[at..].trim_start_matches(' ');
    }
    out.push_str(text);
}

/// Returns the length of the start of a text that needs no escaping.
fn plain_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let acts = |at: &usize| match bytes[*at] {
        b'`' | b'[' | b'\\' | b'<' => true,
        b'h' => bytes[*at..].starts_with(b"http"),
        _ => false,
    };
    (0..bytes.len()).find(acts).unwrap_or(bytes.len())
}

/// Copies an escape of punctuation, or a line break.
fn escape(rest: &str, out: &mut String) -> Option<usize> {
    let escaped = rest[1..].chars().next();
    if escaped.is_some_and(char::is_alphanumeric) {
        return None;
    }
    out.push('\\');
    out.extend(escaped);
    Some(1 + escaped.map_or(0, char::len_utf8))
}

/// Copies a code span that ends on its line. Escapes ticks that begin none.
fn code_span(line: &str, at: usize, ticks: &Ticks, out: &mut String) -> usize {
    match ticks.span_end(line, at) {
        Some(end) => {
            out.push_str(&line[at..end]);
            end - at
        }
        None => {
            let length = run(&line[at..]);
            out.extend(std::iter::repeat_n("\\`", length));
            length
        }
    }
}

/// Copies a link to the web. Replaces any other link by its text.
fn web_link(rest: &str, out: &mut String) -> Option<usize> {
    // Both searches end at the next bracket, so that the time is linear for a line of brackets.
    let middle = 1 + bracket(&rest[1..])?;
    let text = &rest[1..middle];
    let target = rest[middle..].strip_prefix("](")?;
    let end = target_end(target)?;
    let (target, length) = (without_title(&target[..end]), middle + 2 + end + 1);
    if text.trim().is_empty() {
        return None;
    }
    let text = inert(text);
    let web = target.starts_with("https://") || target.starts_with("http://");
    if web
        && target.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\' | '`'))
        && !text.contains("://")
    {
        out.push_str(&format!("[{text}]({target})"));
    } else {
        out.push_str(&text);
    }
    Some(length)
}

/// Returns the position of the parenthesis that ends the target of a link, in which parentheses are balanced.
fn target_end(target: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let (end, _) = target.char_indices().find(|(_, c)| {
        match c {
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            ')' | '[' => return true,
            _ => {}
        }
        false
    })?;
    target[end..].starts_with(')').then_some(end)
}

/// Returns the target of a link without the title behind it.
fn without_title(target: &str) -> &str {
    let target = target.trim();
    match target.split_once(char::is_whitespace) {
        Some((target, title)) if title.trim_start().starts_with(['"', '\'']) => target,
        Some(_) | None => target,
    }
}

/// Returns the position of the next bracket that is not escaped.
fn bracket(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text[at..].find(['[', ']', '\\'])?;
        if !text[at..].starts_with('\\') {
            return Some(at);
        }
        at += text[at..].chars().take(2).map(char::len_utf8).sum::<usize>();
    }
}

/// Copies a link in angle brackets.
fn autolink(rest: &str, out: &mut String) -> Option<usize> {
    let inner = &rest[1..];
    if !inner.starts_with("http") {
        return None;
    }
    let start = out.len();
    let length = bare_url(inner, out)?;
    if inner[length..].starts_with('>') {
        return Some(length + 2);
    }
    out.truncate(start);
    None
}

/// Writes a bare URL as an autolink.
fn bare_url(rest: &str, out: &mut String) -> Option<usize> {
    if !rest.starts_with("https://") && !rest.starts_with("http://") || out.ends_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let allowed = |c: char| {
        c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '\\' | '[' | ']' | '{' | '}' | '|' | '^')
    };
    let end = rest.find(|c| !allowed(c)).unwrap_or(rest.len());
    let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '*', '_']);
    if url.len() <= "https://".len() {
        return None;
    }
    out.push('<');
    out.push_str(url);
    out.push('>');
    Some(url.len())
}
