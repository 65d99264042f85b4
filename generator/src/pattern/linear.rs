//! The translation of patterns into the syntax of `regex-lite`, which matches in linear time.
//!
//! The translation contains only constructs with the same meaning in both: sets as their characters, since `\d`, `.` and `[^…]`
//! differ; `^` and `$`, which match at the ends of the text without the flag `m`; `\b`, which is defined by ASCII in both.

use std::fmt::Write as _;

use super::set::Set;
use super::syntax::Node;

/// The greatest length of a translation in bytes.
const MAX_LENGTH: usize = 1 << 16;

/// Returns the pattern in the syntax of `regex-lite`, or `None` if it has too many states.
pub(super) fn translate(node: &Node) -> Option<String> {
    let mut out = String::new();
    write(node, &mut out);
    // Nothing is written beyond the limit.
    (out.len() <= MAX_LENGTH && regex_lite::Regex::new(&out).is_ok()).then_some(out)
}

fn write(node: &Node, out: &mut String) {
    match node {
        _ if out.len() > MAX_LENGTH => {}
        Node::Set(set) => write_set(set, out),
        Node::Start => out.push('^'),
        Node::End => out.push('$'),
        Node::Boundary(true) => out.push_str(r"\b"),
        Node::Boundary(false) => out.push_str(r"\B"),
        Node::Sequence(nodes) => nodes.iter().for_each(|node| match node {
            Node::Choice(_) => write_group(node, out),
            _ => write(node, out),
        }),
        Node::Choice(nodes) => {
            for (index, node) in nodes.iter().enumerate() {
                if index > 0 {
                    out.push('|');
                }
                write(node, out);
            }
        }
        Node::Repeat { node, least, most } => {
            match **node {
                Node::Set(_) => write(node, out),
                _ => write_group(node, out),
            }
            let _ = match (least, most) {
                (0, None) => out.write_char('*'),
                (1, None) => out.write_char('+'),
                (0, Some(1)) => out.write_char('?'),
                (least, None) => write!(out, "{{{least},}}"),
                (least, Some(most)) if least == most => write!(out, "{{{least}}}"),
                (least, Some(most)) => write!(out, "{{{least},{most}}}"),
            };
        }
    }
}

fn write_group(node: &Node, out: &mut String) {
    out.push_str("(?:");
    write(node, out);
    out.push(')');
}

fn write_set(set: &Set, out: &mut String) {
    if let Some(char) = set.single() {
        return write_char(char, out);
    }
    if set.is_empty() {
        return out.push_str(r"[^\x{0}-\x{10FFFF}]");
    }
    out.push('[');
    for (first, last) in set.ranges() {
        write_char(*first, out);
        if first != last {
            out.push('-');
            write_char(*last, out);
        }
    }
    out.push(']');
}

/// Writes a character as a literal, valid inside and outside of a class.
fn write_char(char: char, out: &mut String) {
    match char {
        'A'..='Z' | 'a'..='z' | '0'..='9' | '_' | ' ' | '!' | '"' | '%' | '\'' | ',' | '/' | ':' | ';' | '@' => {
            out.push(char);
        }
        '\\' | '.' | '+' | '*' | '?' | '(' | ')' | '|' | '[' | ']' | '{' | '}' | '^' | '$' | '#' | '&' | '-' | '~' => {
            out.push('\\');
            out.push(char);
        }
        _ => _ = write!(out, r"\x{{{:X}}}", u32::from(char)),
    }
}
