//! Violations of a schema, as messages and as data.

use std::any::TypeId;
use std::borrow::Cow;
use std::collections::BTreeSet;
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

impl Fault {
    pub(crate) fn new(keyword: &'static str, limit: &str, message: &str) -> Self {
        Self { keyword, limit: limit.into(), message: line(message).into() }
    }
}

impl Violation {
    pub(super) fn new(pointer: String, fault: Fault) -> Self {
        Self { pointer, fault }
    }

    /// Returns the location of the value in the document, as a JSON Pointer (RFC 6901); empty for the whole document.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Returns the keyword of JSON Schema that is violated, or `unrepresentable` for a value that matches its schema and exceeds its
    /// Rust type.
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
        f.write_str(&located(&self.pointer, &self.fault.message))
    }
}

/// The greatest number of violations that are listed, so that a document of many faults takes no more memory than one of few.
pub(super) const MAX_VIOLATIONS: usize = 10_000;

/// The greatest size of their texts in bytes, after which no more are listed: every item of an array has the names before it in
/// its location, and these may be long.
const MAX_TEXT: usize = 4 << 20;

/// The violations of a value: at least one, in the order of the document unless specified otherwise. At most 10,000 are listed, and no more after their
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

    /// Continues a list.
    pub(super) fn of(violations: impl IntoIterator<Item = Violation>) -> Self {
        let mut listing = Self::default();
        for Violation { pointer, fault } in violations {
            listing.push(|| pointer, fault);
        }
        listing
    }

    /// Adds those violations of values about which, and about the values within, there is none yet.
    pub(super) fn add_missing(&mut self, others: impl IntoIterator<Item = Violation>) {
        let mut others = others.into_iter().peekable();
        if others.peek().is_none() {
            return;
        }
        let known: BTreeSet<&str> = self.list.iter().map(Violation::pointer).collect();
        let is_new = |violation: &Violation| {
            let within = format!("{}/", violation.pointer);
            let next = known.range(within.as_str()..).next();
            !known.contains(violation.pointer()) && !next.is_some_and(|next| next.starts_with(&within))
        };
        let missing: Vec<Violation> = others.filter(is_new).collect();
        for Violation { pointer, fault } in missing {
            self.push(|| pointer, fault);
        }
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
    Some(Fault::new(keyword, &limit.to_string(), &message))
}

/// Returns the fault of a check whose limit is shared by all its faults.
pub(crate) fn shared_fault(keyword: &'static str, limit: &Arc<str>, message: String) -> Option<Fault> {
    Some(Fault { keyword, limit: Arc::clone(limit), message: line(&message).into() })
}

/// Returns the fault of a value that matches its schema and exceeds its Rust type.
pub(super) fn unrepresentable(message: &str) -> Fault {
    Fault::new("unrepresentable", "", message)
}

/// Returns the fault of a value that exceeds a limit.
pub(crate) fn exceeds_limit(message: impl fmt::Display) -> Fault {
    Fault::new("$ref", "", &message.to_string())
}

/// Returns the fault of a text for which a pattern takes too many steps.
pub(crate) fn too_many_steps(pattern: &str, steps: usize) -> Option<Fault> {
    let shown = brief(pattern);
    fault("pattern", pattern, format!("takes more than {steps} steps to be matched with the pattern `{shown}`"))
}

/// Returns a name as a JSON Pointer of one segment (RFC 6901).
pub(super) fn segment(name: &str) -> String {
    struct Segment<'a>(&'a str);
    impl fmt::Display for Segment<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write_segment(self.0, f)
        }
    }
    Segment(name).to_string()
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

/// The greatest number of characters of a message with its location.
pub(super) const MESSAGE: usize = 300;

/// The greatest number of characters of a value, a name, a pattern or a location in a message.
pub(crate) const SHOWN: usize = 80;

/// Shortens a text of the document for a message.
pub(crate) fn brief(text: &str) -> Cow<'_, str> {
    shorten(text, SHOWN)
}

/// Shortens a message, which leaves room for a location, or for the line and the column in a text.
pub(super) fn line(message: &str) -> Cow<'_, str> {
    shorten(message, MESSAGE - SHOWN - 2)
}

/// Returns a message with the location that it is about, of which only the start may be in it.
pub(super) fn located<'a>(pointer: &str, message: &'a str) -> Cow<'a, str> {
    if pointer.is_empty() {
        return line(message);
    }
    let message = line(message);
    let pointer = shorten(pointer, MESSAGE - 2 - message.chars().count());
    format!("{pointer}: {message}").into()
}

/// Shortens a text to a number of characters, of which the last shows that there are more.
pub(super) fn shorten(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some(_) => text.chars().take(most - 1).chain(['…']).collect::<String>().into(),
        None => text.into(),
    }
}
