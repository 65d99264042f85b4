//! The violations that an evaluation finds, before their locations become text.
//!
//! Nothing is copied: violations share their locations, and the result of a schema is shared by all schemas that refer to it.

use std::collections::HashSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::rc::Rc;
use std::sync::Arc;

use super::json::JsonValue;
use super::violation::{Fault, Listing, MAX_VIOLATIONS, Violation, Violations, write_segment};

/// The number of bytes at each end of a limit that are hashed.
const HASHED: usize = 32;

/// The location of a value: the indices of members and items on the path from the document.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) parent: Option<Rc<Place>>,
    pub(super) index: usize,
}

/// A violation whose location is not yet written.
pub(crate) struct Finding {
    pub(super) place: Option<Rc<Place>>,
    pub(super) fault: Fault,
}

impl Finding {
    pub(super) fn new(place: Option<Rc<Place>>, fault: Fault) -> Self {
        Self { place, fault }
    }

    /// Returns the location as a JSON Pointer (RFC 6901), given the document.
    pub(super) fn pointer<'a>(&'a self, document: &'a JsonValue) -> Pointer<'a> {
        Pointer { place: self.place.as_deref(), document }
    }

    /// Returns the violation, given the document.
    pub(super) fn violation(&self, document: &JsonValue) -> Violation {
        Violation::new(self.pointer(document).to_string(), self.fault.clone())
    }
}

/// Two references to one schema find a violation twice, with the same location, keyword and limit.
impl PartialEq for Finding {
    fn eq(&self, other: &Self) -> bool {
        let (fault, other_fault) = (&self.fault, &other.fault);
        fault.keyword == other_fault.keyword
            && (Arc::ptr_eq(&fault.limit, &other_fault.limit) || fault.limit == other_fault.limit)
            && self.place == other.place
    }
}

impl Eq for Finding {}

impl Hash for Finding {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // The limit may be long, and violations of a keyword often share it; its ends tell most others apart.
        let limit = self.fault.limit.as_bytes();
        let (start, end) = (HASHED.min(limit.len()), limit.len().saturating_sub(HASHED));
        (&self.place, self.fault.keyword, limit.len(), &limit[..start], &limit[end..]).hash(state);
    }
}

/// A location that is written as a JSON Pointer (RFC 6901).
pub(super) struct Pointer<'a> {
    place: Option<&'a Place>,
    document: &'a JsonValue,
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = std::iter::successors(self.place, |place| place.parent.as_deref());
        let indices: Vec<usize> = places.map(|place| place.index).collect();
        let mut value = self.document;
        for index in indices.into_iter().rev() {
            value = match value {
                JsonValue::Array(items) => {
                    write!(f, "/{index}")?;
                    &items[index]
                }
                JsonValue::Object(members) => {
                    let (name, value) = &members[index];
                    write_segment(name, f)?;
                    value
                }
                // Only arrays and objects contain values.
                _ => break,
            };
        }
        Ok(())
    }
}

/// The violations that an evaluation finds, in the order of the document.
#[derive(Default)]
pub(super) struct Findings {
    entries: Vec<Entry>,
    /// The number of violations, with duplicates.
    count: usize,
    is_full: bool,
}

#[derive(Clone)]
enum Entry {
    One(Rc<Finding>),
    Result(Rc<Findings>),
}

impl Findings {
    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Returns whether further violations would not be listed.
    pub(super) fn is_full(&self) -> bool {
        self.is_full
    }

    pub(super) fn push(&mut self, finding: Finding) {
        self.add(Entry::One(Rc::new(finding)), 1);
    }

    /// Counts a violation without its details.
    pub(super) fn count(&mut self) {
        self.count += 1;
    }

    /// Adds the violations of a schema that is referred to.
    pub(super) fn include(&mut self, result: &Rc<Findings>) {
        if !result.is_empty() {
            self.add(Entry::Result(Rc::clone(result)), result.count);
        }
    }

    /// Duplicates are removed only now and then: whenever the number of violations may have doubled.
    fn add(&mut self, entry: Entry, count: usize) {
        if self.is_full {
            return;
        }
        self.entries.push(entry);
        self.count = self.count.saturating_add(count);
        if self.count >= 2 * MAX_VIOLATIONS {
            let distinct = self.distinct();
            self.count = distinct.len();
            self.is_full = self.count == MAX_VIOLATIONS;
            self.entries = distinct.into_iter().map(Entry::One).collect();
        }
    }

    /// Returns the first violations, each once.
    pub(super) fn distinct(&self) -> Vec<Rc<Finding>> {
        let (mut distinct, mut known, mut included) = (Vec::new(), HashSet::new(), HashSet::new());
        let mut open = vec![self.entries.iter()];
        while let Some(entries) = open.last_mut() {
            match entries.next() {
                None => _ = open.pop(),
                Some(Entry::Result(result)) => {
                    if included.insert(Rc::as_ptr(result)) {
                        open.push(result.entries.iter());
                    }
                }
                Some(Entry::One(finding)) => {
                    if known.insert(&**finding) {
                        distinct.push(Rc::clone(finding));
                    }
                    if distinct.len() == MAX_VIOLATIONS {
                        break;
                    }
                }
            }
        }
        distinct
    }

    /// Returns the violations with their locations in a document, if there are any.
    pub(super) fn list(&self, document: &JsonValue) -> Option<Violations> {
        let mut listing = Listing::default();
        for finding in self.distinct() {
            listing.push(|| finding.pointer(document).to_string(), finding.fault.clone());
        }
        listing.violations()
    }
}
