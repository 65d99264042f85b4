//! Writes a tree as YAML, in block style.
//!
//! Numbers keep all digits, which `serde_yaml` would write as floats.

use std::fmt::Write as _;

use crate::document::node::{Node, Object};

/// The longest key that may be on the line of its value (YAML 1.2.2, 8.2.2).
const LONGEST_KEY: usize = 1_000;

/// Returns a tree as the text of a document.
pub fn write(root: &Node) -> String {
    let mut out = String::new();
    match root {
        Node::Object(members) if !members.is_empty() => write_members(members, 0, &mut out),
        Node::Array(items) if !items.is_empty() => write_items(items, 0, &mut out),
        _ => write_scalar(root, 0, &mut out),
    }
    out
}

/// Writes members, the first at the current position and the others on lines of a depth.
fn write_members(members: &Object, depth: usize, out: &mut String) {
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            indent(depth, out);
        }
        let key = if name.contains('\n') { quoted(name) } else { string(name, depth) };
        if key.len() > LONGEST_KEY {
            let _ = write!(out, "? {key}\n{:1$}", "", depth * 2);
        } else {
            out.push_str(&key);
        }
        out.push(':');
        match value {
            Node::Object(members) if !members.is_empty() => {
                out.push('\n');
                indent(depth + 1, out);
                write_members(members, depth + 1, out);
            }
            Node::Array(items) if !items.is_empty() => {
                out.push('\n');
                indent(depth, out);
                write_items(items, depth, out);
            }
            _ => {
                out.push(' ');
                write_scalar(value, depth, out);
            }
        }
    }
}

/// Writes items, the first at the current position and the others on lines of a depth.
fn write_items(items: &[Node], depth: usize, out: &mut String) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            indent(depth, out);
        }
        out.push_str("- ");
        match item {
            Node::Object(members) if !members.is_empty() => write_members(members, depth + 1, out),
            Node::Array(items) if !items.is_empty() => write_items(items, depth + 1, out),
            _ => write_scalar(item, depth, out),
        }
    }
}

/// Writes a value without children, and ends the line.
fn write_scalar(value: &Node, depth: usize, out: &mut String) {
    match value {
        Node::String(text) => out.push_str(&string(text, depth)),
        // Of the rest, YAML has the spelling of JSON.
        _ => _ = write!(out, "{value}"),
    }
    out.push('\n');
}

fn indent(depth: usize, out: &mut String) {
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Returns a string in the most readable style that preserves it, for a parent of a depth.
fn string(text: &str, depth: usize) -> String {
    if is_plain(text) {
        text.to_owned()
    } else if text.chars().all(is_printable) {
        format!("'{}'", text.replace('\'', "''"))
    } else if is_block(text) {
        let (lines, indicator) = text.strip_suffix('\n').map_or((text, "|-"), |lines| (lines, "|"));
        let mut string = indicator.to_owned();
        for line in lines.split('\n') {
            string.push('\n');
            if !line.is_empty() {
                indent(depth + 1, &mut string);
                string.push_str(line);
            }
        }
        string
    } else {
        quoted(text)
    }
}

/// Returns whether a string is read as itself without quotes. There are others, whose rules are less simple.
fn is_plain(text: &str) -> bool {
    const OTHER_TYPES: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    // `1.0` is a number, `1.0.0` is not.
    let is_version = text.split('.').count() == 3 && text.split('.').all(|part| part.parse::<u32>().is_ok());
    is_version
        || text.starts_with(|c: char| c.is_alphabetic() || matches!(c, '/' | '$' | '_' | '^' | '('))
            && !text.ends_with([' ', ':'])
            && !text.contains(": ")
            && !text.contains(" #")
            && text.chars().all(is_printable)
            && !OTHER_TYPES.iter().any(|other| text.eq_ignore_ascii_case(other))
}

/// Returns whether a text of several lines can be a literal block, whose indentation is that of its first line.
fn is_block(text: &str) -> bool {
    let lines = text.strip_suffix('\n').unwrap_or(text);
    !text.starts_with([' ', '\n'])
        && !lines.ends_with('\n')
        && lines.split('\n').all(|line| line.chars().all(is_printable) && (line.is_empty() || !line.trim().is_empty()))
}

fn is_printable(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// Returns a string in double quotes: the escapes of JSON are some of YAML's.
fn quoted(text: &str) -> String {
    Node::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Limits;
    use crate::diagnostics::Diagnostics;
    use crate::document::load::load_source;
    use crate::source::Sources;

    fn reads(text: &str) -> Node {
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let file = sources.add("written.yaml", text);
        let document = load_source(file, &sources, &Limits::default(), &mut diagnostics);
        let problems: Vec<_> = diagnostics.iter().map(|diagnostic| &diagnostic.problem).collect();
        assert!(problems.is_empty(), "{problems:?}: {text}");
        document.unwrap_or_else(|| panic!("{text}")).root
    }

    #[test]
    fn trees_are_read_as_they_were_written() {
        let strings = [
            "",
            " ",
            "a",
            "null",
            "Yes",
            "~",
            "1",
            "1.5",
            "1.0.0",
            "1..0",
            "1.+0.0",
            "0x1f",
            "1e3",
            "2026-11-30",
            "a: b",
            "a #b",
            "#a",
            "- a",
            "?",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "'a'",
            "\"a\"",
            "a\nb",
            "a\n\nb\n",
            "a\nb\n\n",
            "\na",
            " a\nb",
            "\ta\nb",
            "a\n b",
            "a \nb",
            "\n",
            "a\r\nb",
            "\u{7f}",
            "\u{85}",
            "\u{feff}a",
            "\u{1f600}",
            "[a]",
            "{a}",
            "a,b",
            ".inf",
            "=",
            "<<",
            "\u{2028}",
            "\\",
            "---",
            "...",
            "---\na",
            "...\nb",
            "a\n---\nb",
            "# a\n# b",
            "$.paths['/a'].get[?@ == 'x']",
        ];
        let long = format!("{}: \n{}", "a b ".repeat(400), "c".repeat(2_000));
        for text in strings.into_iter().chain([long.as_str()]) {
            let leaf = Node::from(text);
            let object = |value: Node| Node::from(Object::from_iter([(text.to_owned(), value)]));
            let array = Node::Array(vec![leaf.clone(), leaf.clone()]);
            let nested = object(Node::Array(vec![array.clone(), object(leaf.clone()), object(object(array.clone()))]));
            // A merge key is not the name of a member.
            let trees = if text == "<<" { vec![array] } else { vec![object(leaf), array, nested] };
            for tree in trees {
                let written = write(&tree);
                assert_eq!(reads(&written), tree, "{text:?}:\n{written}");
            }
        }
    }

    #[test]
    fn numbers_keep_their_digits() {
        let text = "[0.10000000000000000001, 123456789012345678901234567890.5, 1e400, -0, {}, [], null, true]";
        let tree = reads(text);
        assert_eq!(reads(&write(&tree)), tree);
        assert!(write(&tree).contains("0.10000000000000000001"), "{}", write(&tree));
    }
}
