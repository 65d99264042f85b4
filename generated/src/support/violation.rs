//! Violations of a schema, as messages and as data.

use std::any::TypeId;
use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::sync::Arc;

/// A violation: a keyword of the schema whose assertion a value fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pointer: String,
    pub(super) fault: Fault,
}

/// A violation without its location. Faults of one keyword share their texts where these depend on the schema alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(crate) keyword: &'static str,
    pub(crate) limit: Arc<str>,
    pub(crate) message: Arc<str>,
}

impl Violation {
    pub(super) fn new(pointer: String, fault: Fault) -> Self {
        Self { pointer, fault }
    }

    /// Returns the location of the value in the document, as a JSON Pointer (RFC 6901); empty for the whole document.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Returns the keyword of JSON Schema that is violated.
    pub fn keyword(&self) -> &'static str {
        self.fault.keyword
    }

    /// Returns the value that the keyword requires: the `120` of `maxLength: 120`, the name of a required property.
    pub fn limit(&self) -> &str {
        &self.fault.limit
    }

    /// Returns the message without the location.
    pub fn message(&self) -> &str {
        &self.fault.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        f.write_str(&self.fault.message)
    }
}

/// The greatest number of violations that are listed, so that a document of many faults takes no more memory than one of few.
pub(super) const MAX_VIOLATIONS: usize = 10_000;

/// The greatest size of their texts in bytes, after which no more are listed: every item of an array has the names before it in
/// its location, and these may be long.
const MAX_TEXT: usize = 4 << 20;

/// The violations of a value: at least one, in the order of the document. At most 10,000 are listed, and no more after their
/// locations and messages have reached 4 MB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
}

/// The type, the address and the number of values: the compiler may keep equal values of two types at one address.
pub(super) type ValuesKey = (TypeId, usize, usize);

/// Lists violations up to their greatest number and size.
#[derive(Default)]
pub struct Listing {
    list: Vec<Violation>,
    /// The size of the texts in bytes.
    size: usize,
    /// The faults that violations share, by the values that they list.
    pub(super) shared: Vec<(ValuesKey, Fault)>,
}

impl Listing {
    /// Returns whether further violations would not be listed.
    pub(crate) fn is_full(&self) -> bool {
        self.list.len() >= MAX_VIOLATIONS || self.size >= MAX_TEXT
    }

    /// Adds a violation, given its location and its fault.
    pub(crate) fn push(&mut self, pointer: impl FnOnce() -> String, fault: Fault) {
        if self.is_full() {
            return;
        }
        let pointer = pointer();
        self.size += pointer.len() + fault.message.len();
        if Arc::strong_count(&fault.limit) == 1 {
            self.size += fault.limit.len();
        }
        self.list.push(Violation { pointer, fault });
    }

    /// Returns the violations, if there are any.
    pub(crate) fn violations(self) -> Option<Violations> {
        (!self.list.is_empty()).then_some(Violations { list: self.list })
    }
}

impl Violations {
    pub(super) fn one(violation: Violation) -> Self {
        Self { list: vec![violation] }
    }

    /// Returns an iterator over the violations.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.list.iter()
    }

    /// Returns the violations as a slice.
    pub fn as_slice(&self) -> &[Violation] {
        &self.list
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.list.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

/// Returns the fault of a check that has failed.
pub(crate) fn fault(keyword: &'static str, limit: impl ToString, message: String) -> Option<Fault> {
    shared_fault(keyword, &limit.to_string().into(), message)
}

/// Returns the fault of a check whose limit is shared by all its faults.
pub(crate) fn shared_fault(keyword: &'static str, limit: &Arc<str>, message: String) -> Option<Fault> {
    Some(Fault { keyword, limit: Arc::clone(limit), message: message.into() })
}

/// Returns the fault of a value that exceeds a limit.
pub(crate) fn exceeds_limit(message: impl fmt::Display) -> Fault {
    Fault { keyword: "$ref", limit: "".into(), message: message.to_string().into() }
}

/// The greatest number of characters of a pattern in a message.
pub(crate) const SHOWN_PATTERN: usize = 200;

/// Returns the fault of a text for which a pattern takes too many steps.
pub(crate) fn too_many_steps(pattern: &str, steps: usize) -> Option<Fault> {
    let shown = shorten(pattern, SHOWN_PATTERN);
    fault("pattern", pattern, format!("takes more than {steps} steps to be matched with the pattern `{shown}`"))
}

/// Writes a name as a segment of a JSON Pointer (RFC 6901, 3).
pub(super) fn write_segment(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('/')?;
    for part in name.split_inclusive(['~', '/']) {
        match part.as_bytes() {
            [.., b'~'] => write!(f, "{part}0")?,
            [.., b'/'] => write!(f, "{}~1", &part[..part.len() - 1])?,
            _ => f.write_str(part)?,
        }
    }
    Ok(())
}

/// Shortens a text of the document for a message.
pub(crate) fn brief(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

/// Writes a value up to a number of characters.
pub(super) fn shorten(value: impl fmt::Display, most: usize) -> String {
    struct Start {
        text: String,
        left: usize,
    }
    impl fmt::Write for Start {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            let end = text.char_indices().nth(self.left).map(|(end, _)| end);
            let written = &text[..end.unwrap_or(text.len())];
            self.text.push_str(written);
            self.left -= written.chars().count();
            end.map_or(Ok(()), |_| Err(fmt::Error))
        }
    }
    let mut start = Start { text: String::new(), left: most };
    if write!(start, "{value}").is_err() {
        start.text.push('…');
    }
    start.text
}
