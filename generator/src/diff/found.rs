//! A change as a comparison finds it, with places in place of positions.

use super::change::{Counterexample, Subject, Verdict};
use super::code::ChangeCode;
use crate::source::Place;

/// A change whose places have no lines yet.
#[derive(Clone, Debug)]
pub struct Found {
    pub code: ChangeCode,
    pub subject: Subject,
    pub part: String,
    pub message: String,
    pub rust: Option<String>,
    pub old: Option<Place>,
    pub new: Option<Place>,
    pub source: Verdict,
    pub sending: Verdict,
    pub receiving: Verdict,
    pub operations: Vec<String>,
    pub counterexamples: Vec<Counterexample>,
    pub reason: Option<String>,
}

impl Found {
    /// Returns a compatible change.
    pub fn new(code: ChangeCode, subject: Subject, message: impl Into<String>) -> Self {
        Self {
            code,
            subject,
            part: String::new(),
            message: message.into(),
            rust: None,
            old: None,
            new: None,
            source: Verdict::Compatible,
            sending: Verdict::Compatible,
            receiving: Verdict::Compatible,
            operations: Vec::new(),
            counterexamples: Vec::new(),
            reason: None,
        }
    }

    #[must_use]
    pub fn of_part(self, part: impl Into<String>) -> Self {
        Self { part: part.into(), ..self }
    }

    #[must_use]
    pub fn at(self, old: Option<&Place>, new: Option<&Place>) -> Self {
        Self { old: old.cloned(), new: new.cloned(), ..self }
    }

    #[must_use]
    pub fn sending(self, sending: Verdict) -> Self {
        Self { sending, ..self }
    }

    #[must_use]
    pub fn receiving(self, receiving: Verdict) -> Self {
        Self { receiving, ..self }
    }

    #[must_use]
    pub fn because(self, reason: impl Into<String>) -> Self {
        Self { reason: Some(reason.into()), ..self }
    }

    /// Adds a request or a response that shows what breaks.
    #[must_use]
    pub fn shown_by(
        mut self,
        is_sent: bool,
        what: impl Into<String>,
        instance: impl Into<String>,
        fault: &str,
    ) -> Self {
        let violations = vec![(String::new(), fault.to_owned())];
        let (what, instance) = (what.into(), instance.into());
        self.counterexamples.push(Counterexample { is_sent, what, instance, violations });
        self
    }
}
