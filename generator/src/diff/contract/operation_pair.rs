//! An operation in both versions, and what its comparison has found.

use super::label::label;
use super::roots::Roots;
use crate::diff::change::{Subject, Verdict};
use crate::diff::code::ChangeCode;
use crate::diff::found::Found;
use crate::source::Place;
use crate::spec::{Caller, Operation};

/// Why another serialization may break something.
pub const MISREAD: &str = "a value may be serialized as text that means another value, or none";

/// The comparison of an operation while it runs.
pub struct OperationPair<'c, 'r> {
    pub before: &'c Operation,
    pub after: &'c Operation,
    pub roots: &'c mut Roots<'r>,
    pub found: &'c mut Vec<Found>,
}

impl OperationPair<'_, '_> {
    /// Returns whether clients send the request.
    pub fn is_sent(&self) -> bool {
        self.after.caller == Caller::Client || self.before.caller == Caller::Client
    }

    pub fn change(&self, code: ChangeCode, message: impl Into<String>) -> Found {
        Found::new(code, subject(self.after), message)
    }

    pub fn push(&mut self, found: Found, old: Option<Place>, new: Option<Place>) {
        self.found.push(Found { old, new, ..found });
    }

    /// Returns a change that breaks sending, as a request without what is required shows.
    pub fn missing(&self, found: Found, what: &str) -> Found {
        let fault = format!("the {what} is missing");
        found.sending(Verdict::Breaks).shown_by(true, "a request", label(self.before), &fault)
    }

    /// Returns a change that breaks receiving, since old code requires what a request may lack.
    pub fn absent(&self, found: Found, what: &str) -> Found {
        let what = format!("a request without {what}");
        found.receiving(Verdict::Breaks).shown_by(false, what, label(self.before), "old code requires it")
    }
}

/// Returns what the changes of an operation are listed under.
pub fn subject(operation: &Operation) -> Subject {
    Subject::Operation(label(operation))
}
