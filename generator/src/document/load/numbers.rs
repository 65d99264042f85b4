//! Restores the digits of numbers in YAML.
//!
//! In: a text, and the tree that `serde_yaml` has read from it. Out: the tree with the exact numbers of the core schema (YAML
//! 1.2.2, 10.3.2). That takes a second pass over the text, through [`Yaml`], which few texts need (see [`are_long`]).

use std::collections::HashSet;

use crate::diagnostics::events::{Event, Spanned, Yaml};
use crate::document::node::{Node, Number, Object};
use crate::maps::HashMap;

/// Returns whether a text may contain numbers that `serde_yaml` does not return exactly.
pub(super) fn are_long(text: &str) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'+' | b'-');
    text.as_bytes().split(|byte| !is_part(byte)).any(|word| {
        let digits = word.strip_prefix(b"-").or(word.strip_prefix(b"+")).unwrap_or(word);
        let exponent = digits.iter().rposition(|byte| matches!(byte, b'e' | b'E')).map_or(0, |e| digits.len() - e - 1);
        let long = digits.len() > 15 || exponent > 2;
        match digits {
            [b'0', b'b', ..] => true,
            [b'0', b'x' | b'o', ..] => digits.len() < word.len(),
            [b'.' | b'0'..=b'9', ..] if long => std::str::from_utf8(word).is_ok_and(|word| core_number(word).is_some()),
            _ => false,
        }
    })
}

/// Parses a number of the core schema. An integer with a leading zero is a string, as it is for `serde_yaml`.
fn core_number(text: &str) -> Option<Number> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u128::from_str_radix(digits, 16).ok()?.to_string().parse().ok();
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return u128::from_str_radix(digits, 8).ok()?.to_string().parse().ok();
    }
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // JSON requires a digit on both sides of the point, and no leading zeros.
    let (mantissa, exponent) = digits.split_at(digits.find(['e', 'E']).unwrap_or(digits.len()));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = if fraction.is_empty() { "0" } else { fraction };
    format!("{sign}{whole}.{fraction}{exponent}").parse().ok()
}

/// Restores the numbers of a tree. Fails if the text is not YAML, with the byte offset and the reason.
pub(super) fn restore(root: &mut Node, text: &str) -> Result<(), (usize, String)> {
    let events: Result<Vec<_>, _> = Yaml::new(text).collect();
    let events = events.map_err(|unreadable| (unreadable.offset, unreadable.reason))?;
    let anchored = events.iter().enumerate().filter(|(_, event)| event.anchor != 0);
    let anchors = anchored.map(|(at, event)| (event.anchor, at)).collect();
    Restorer { events, anchors }.value(root, 0);
    Ok(())
}

/// Walks through the events of a text and the tree that was read from it at the same time.
struct Restorer<'t> {
    events: Vec<Spanned<'t>>,
    anchors: HashMap<usize, usize>,
}

impl Restorer<'_> {
    fn event(&self, at: usize) -> Option<&Event<'_>> {
        self.events.get(at).map(|spanned| &spanned.event)
    }

    /// Restores the value that starts at an event, and returns the index of the event after it.
    fn value(&self, node: &mut Node, at: usize) -> usize {
        match (self.event(at), node) {
            (Some(Event::Scalar { text, plain: true }), node @ (Node::Number(_) | Node::String(_))) => {
                match core_number(text) {
                    Some(number) => *node = Node::Number(number),
                    // `serde_yaml` reads `0b1` and `-0x1` as numbers, which they are not in the core schema.
                    None => *node = Node::String(text.clone().into_owned()),
                }
            }
            (Some(Event::Alias(anchor)), node) => {
                if let Some(anchored) = self.anchors.get(anchor) {
                    self.value(node, *anchored);
                }
            }
            (Some(Event::ArrayStart), Node::Array(items)) => {
                items.iter_mut().fold(at + 1, |at, item| self.value(item, at));
            }
            (Some(Event::ObjectStart), Node::Object(object)) => self.members(object, &mut HashSet::new(), at),
            _ => {}
        }
        self.after(at)
    }

    /// Restores the members that a mapping adds to an object. Those in `done` come from a mapping with precedence.
    fn members<'e>(&'e self, object: &mut Object, done: &mut HashSet<&'e str>, start: usize) {
        let mut merged = Vec::new();
        let mut at = start + 1;
        while let Some(Event::Scalar { text, .. }) = self.event(at) {
            if text == "<<" {
                merged.push(at + 1);
            } else if done.insert(text)
                && let Some(value) = object.get_mut(text.as_ref())
            {
                self.value(value, at + 1);
            }
            at = self.after(at + 1);
        }
        for at in merged {
            self.merged(object, done, at);
        }
    }

    fn merged<'e>(&'e self, object: &mut Object, done: &mut HashSet<&'e str>, mut at: usize) {
        match self.event(at) {
            Some(Event::ObjectStart) => self.members(object, done, at),
            Some(Event::Alias(anchor)) => {
                if let Some(anchored) = self.anchors.get(anchor) {
                    self.merged(object, done, *anchored);
                }
            }
            Some(Event::ArrayStart) => {
                at += 1;
                while !matches!(self.event(at), None | Some(Event::ArrayEnd)) {
                    self.merged(object, done, at);
                    at = self.after(at);
                }
            }
            Some(Event::Scalar { .. } | Event::ObjectEnd | Event::ArrayEnd) | None => {}
        }
    }

    /// Returns the index of the event after the value that starts at this one.
    fn after(&self, mut at: usize) -> usize {
        let mut depth = 0_usize;
        while let Some(event) = self.event(at) {
            at += 1;
            match event {
                Event::ObjectStart | Event::ArrayStart => depth += 1,
                Event::ObjectEnd | Event::ArrayEnd => depth = depth.saturating_sub(1),
                Event::Scalar { .. } | Event::Alias(_) => {}
            }
            if depth == 0 {
                break;
            }
        }
        at
    }
}
