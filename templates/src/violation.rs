//! What is wrong with a value, said so that a person and a program can act on it.

use std::borrow::Cow;
use std::fmt;

/// One way in which a value does not match its schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pointer: String,
    pub(super) fault: Fault,
}

/// What is wrong, without the place.
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

    /// Where the value stands, as a JSON Pointer (RFC 6901) into the document; empty for the whole document.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The keyword of JSON Schema that is not satisfied.
    pub fn keyword(&self) -> &'static str {
        self.fault.keyword
    }

    /// What the keyword asks for: the `120` of `maxLength: 120`, the name of a required property.
    pub fn limit(&self) -> &str {
        &self.fault.limit
    }

    /// What is wrong, as a sentence without its subject.
    pub fn message(&self) -> &str {
        &self.fault.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the document" } else { &self.pointer };
        write!(f, "{place} {}", self.fault.message)
    }
}

/// How many violations are listed: a list of more is of no use, but may take very much memory.
pub(super) const MOST: usize = 10_000;

/// Everything that is wrong with a value: one violation at least. Of more than 10,000, these are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
}

impl Violations {
    /// `None` if nothing is wrong.
    pub(crate) fn new(list: Vec<Violation>) -> Option<Self> {
        (!list.is_empty()).then_some(Self { list })
    }

    /// The violations, in the order of the document.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.list.iter()
    }

    /// The violations, in the order of the document.
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

/// What the rules say when a value breaks them.
pub(crate) fn fault(keyword: &'static str, limit: impl ToString, message: String) -> Option<Fault> {
    Some(Fault { keyword, limit: limit.to_string(), message })
}

pub(crate) fn too_deep() -> Option<Fault> {
    fault("$ref", "", "nests too deep to be evaluated".to_owned())
}

/// A text of the document short enough for a sentence.
pub(crate) fn brief(text: &str) -> Cow<'_, str> {
    shorten(text, 60)
}

pub(super) fn shorten(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
