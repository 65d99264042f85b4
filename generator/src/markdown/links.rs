//! Links whose parts are on several lines, as inline links on one line.
//!
//! A description may define the target of a link elsewhere in its text (CommonMark, 6.3), and wrap the label of a link. The docs of an item
//! may show a part of a description, and are made safe line by line, so that each link has its target beside its label.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::code::Ticks;
use super::html::{ends_fence, fence_marker};
use super::lines::begins_block;

/// The targets of links, by their labels.
type Definitions<'t> = HashMap<String, &'t str>;

/// Returns a text with its links inline, each on one line.
pub fn inline(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('[') {
        return text;
    }
    match rewritten(&text) {
        Some(rewritten) => rewritten.into(),
        None => text,
    }
}

/// Returns a text with its links inline; `None` if they are.
fn rewritten(text: &str) -> Option<String> {
    let Layout { code, definitions, removed } = Layout::of(text);
    let mut out = String::new();
    let (mut copied, mut at) = (0, 0);
    let mut skipped = code.into_iter().chain(removed.iter().cloned()).collect::<Vec<_>>();
    skipped.sort_unstable_by_key(|range| range.start);
    let mut skipped = skipped.into_iter().peekable();
    while let Some(found) = text[at..].find(['[', '\\']) {
        at += found;
        while skipped.next_if(|range| range.end <= at).is_some() {}
        if let Some(range) = skipped.peek().filter(|range| range.contains(&at)) {
            at = range.end;
        } else if text[at..].starts_with('\\') {
            at += text[at..].chars().take(2).map(char::len_utf8).sum::<usize>();
        } else if let Some((link, length)) = link(&text[at..], &definitions) {
            out.push_str(&kept(text, copied..at, &removed));
            out.push_str(&link);
            at += length;
            copied = at;
        } else {
            at += 1;
        }
    }
    if copied == 0 && removed.is_empty() {
        return None;
    }
    out.push_str(&kept(text, copied..text.len(), &removed));
    Some(out)
}

/// Returns a part of a text without the lines that are removed.
fn kept(text: &str, part: Range<usize>, removed: &[Range<usize>]) -> String {
    let first = removed.partition_point(|line| line.start < part.start);
    let lines = removed[first..].iter().take_while(|line| line.start < part.end);
    let (mut out, mut at) = (String::new(), part.start);
    for line in lines {
        out.push_str(&text[at..line.start]);
        at = line.end.min(part.end);
    }
    out + &text[at..part.end]
}

/// Returns the link that a text begins with as an inline link on one line, or its label if the target is not on the web, and the length
/// of what it replaces.
fn link(text: &str, definitions: &Definitions<'_>) -> Option<(String, usize)> {
    let end = label_end(text)?;
    let label = &text[1..end];
    let rest = &text[end + 1..];
    if let Some(target) = rest.strip_prefix('(') {
        let space = target.len() - target.trim_start().len();
        let is_wrapped = target[..space].matches('\n').count() == 1;
        return match label.contains('\n') || is_wrapped {
            true => Some((format!("[{}](", one_line(label)), end + 2 + if is_wrapped { space } else { 0 })),
            false => None,
        };
    }
    let (name, length) = match label_end(rest).filter(|_| rest.starts_with('[')) {
        Some(1) => (label, 2),
        Some(end) => (&rest[1..end], end + 1),
        None => (label, 0),
    };
    let target = definitions.get(&normal(name)).filter(|_| !rest.starts_with(':'))?;
    let label = one_line(label);
    let is_web = target.starts_with("https://") || target.starts_with("http://");
    let link = if is_web { format!("[{label}]({target})") } else { label };
    Some((link, end + 1 + length))
}

/// Returns the end of the label that a text begins with, unless a bracket is in it.
fn label_end(text: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        at += text.get(at..)?.find(['[', ']', '\\', '\n'])?;
        match text.as_bytes()[at] {
            b']' => return Some(at),
            b'\\' => at += 1 + text[at + 1..].chars().next()?.len_utf8(),
            b'\n' => {
                let line = text[at + 1..].lines().next().unwrap_or_default().trim_start();
                if line.is_empty() || begins_block(line) {
                    return None;
                }
                at += 1;
            }
            _ => return None,
        }
    }
}

fn one_line(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns a label as it is compared with others.
fn normal(label: &str) -> String {
    one_line(label).to_lowercase()
}

/// The parts of a text.
#[derive(Default)]
struct Layout<'t> {
    /// Code blocks and code spans.
    code: Vec<Range<usize>>,
    definitions: Definitions<'t>,
    /// The lines of the definitions.
    removed: Vec<Range<usize>>,
}

impl<'t> Layout<'t> {
    fn of(text: &'t str) -> Self {
        let mut layout = Self::default();
        let mut fence: Option<String> = None;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let range = start..start + line.len();
            start = range.end;
            match &fence {
                Some(marker) => {
                    if ends_fence(line, marker) {
                        fence = None;
                    }
                    layout.code.push(range);
                }
                None => match fence_marker(line) {
                    Some(marker) => {
                        fence = Some(marker);
                        layout.code.push(range);
                    }
                    None => layout.line(line, range),
                },
            }
        }
        layout
    }

    /// Adds a line of text.
    fn line(&mut self, line: &'t str, range: Range<usize>) {
        if let Some((label, target)) = definition(line) {
            self.definitions.entry(normal(label)).or_insert(target);
            self.removed.push(range);
            return;
        }
        if !line.contains('`') {
            return;
        }
        let ticks = Ticks::of(line);
        let mut at = 0;
        while let Some(found) = line[at..].find('`') {
            at += found;
            let end = ticks.span_end(line, at);
            self.code.extend(end.map(|end| range.start + at..range.start + end));
            at = end.unwrap_or_else(|| at + super::code::run(&line[at..]));
        }
    }
}

/// Returns the label and the target of a definition that a line is.
fn definition(line: &str) -> Option<(&str, &str)> {
    let (label, rest) = line.trim_start().strip_prefix('[')?.split_once("]:")?;
    if label.trim().is_empty() || label.starts_with('^') || label.contains(['[', ']', '`']) {
        return None;
    }
    let (target, title) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
    let title = title.trim();
    let is_title = title.is_empty()
        || [('"', '"'), ('\'', '\''), ('(', ')')]
            .iter()
            .any(|(open, close)| title.len() > 1 && title.starts_with(*open) && title.ends_with(*close));
    let target = target.strip_prefix('<').and_then(|inner| inner.strip_suffix('>')).unwrap_or(target);
    let is_target = target.starts_with('#') || target.contains('/') || target.contains(':');
    (is_title && is_target).then_some((label, target))
}
