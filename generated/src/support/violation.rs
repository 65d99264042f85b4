//! Violations of a schema, as messages and as data.

use std::borrow::Cow;
use std::fmt;

/// A violation: a keyword of the schema whose assertion a value fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pointer: String,
    pub(super) fault: Fault,
}

/// A violation without its location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(crate) keyword: &'static str,
    pub(crate) limit: String,
    pub(crate) message: String,
}

impl Violation {
    pub(crate) fn new(pointer: String, fault: Fault) -> Self {
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

/// The violations of a value: at least one, in the order of the document. At most 10,000 are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
}

impl Violations {
    /// Returns `None` if there are none.
    pub(crate) fn new(list: Vec<Violation>) -> Option<Self> {
        (!list.is_empty()).then_some(Self { list })
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
    Some(Fault { keyword, limit: limit.to_string(), message })
}

pub(crate) fn too_deep() -> Option<Fault> {
    fault("$ref", "", "is nested too deeply to be evaluated".to_owned())
}

/// Shortens a text of the document for a message.
pub(crate) fn brief(text: &str) -> Cow<'_, str> {
    shorten(text, 60)
}

pub(super) fn shorten(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
