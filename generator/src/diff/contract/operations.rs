//! The comparison of operations: which are the same, and their methods and paths.
//!
//! Clients send the requests of their operations and receive the responses; of webhooks and callbacks they receive the requests and
//! send the responses.

use super::label::label;
use super::operation_pair::{OperationPair, subject};
use super::path_template::without_names;
use super::roots::Roots;
use super::security;
use super::servers;
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::diff::found::Found;
use crate::spec::{Api, Caller, Operation};

/// Compares the operations of two versions. Adds the roots of their schemas.
pub fn compare(old: &Api, new: &Api, roots: &mut Roots<'_>) -> Vec<Found> {
    let pairs = pairs(&old.spec.operations, &new.spec.operations);
    let mut found = Vec::new();
    for (before, after) in pairs {
        match (before, after) {
            (Some(before), Some(after)) => {
                OperationPair { before, after, roots, found: &mut found }.run();
                if after.caller == Caller::Client {
                    found.extend(security::compare_requirements((old, before), (new, after)));
                    found.extend(servers::compare_operation((old, before), (new, after)));
                }
            }
            (Some(before), None) => found.push(removed(before)),
            (None, Some(after)) => found.push(added(after)),
            (None, None) => {}
        }
    }
    found
}

type Pairs<'o> = Vec<(Option<&'o Operation>, Option<&'o Operation>)>;

/// Pairs operations by method and path, then by `operationId`. They are in the order of the new document, removed ones last.
fn pairs<'o>(old: &'o [Operation], new: &'o [Operation]) -> Pairs<'o> {
    let kind = |operation: &Operation| match &operation.caller {
        Caller::Client => String::new(),
        Caller::Webhook(name) => format!("webhook {name}"),
        Caller::Callback(name) => format!("callback {name}"),
    };
    type Rule<'r> = &'r dyn Fn(&Operation, &Operation) -> bool;
    let rules: [Rule<'_>; 3] = [
        &|one, other| one.method == other.method && one.path == other.path,
        &|one, other| one.method == other.method && without_names(&one.path) == without_names(&other.path),
        &|one, other| one.id.is_some() && one.id == other.id,
    ];
    let mut partner: Vec<Option<usize>> = vec![None; new.len()];
    for rule in rules {
        for (from, one) in old.iter().enumerate() {
            if partner.contains(&Some(from)) {
                continue;
            }
            let is_same = |other: &Operation| kind(one) == kind(other) && rule(one, other);
            let at = new.iter().enumerate().position(|(at, other)| partner[at].is_none() && is_same(other));
            at.into_iter().for_each(|at| partner[at] = Some(from));
        }
    }
    let paired = new.iter().zip(&partner).map(|(after, from)| (from.map(|from| &old[from]), Some(after)));
    let removed = old.iter().enumerate().filter(|(at, _)| !partner.contains(&Some(*at)));
    paired.chain(removed.map(|(_, before)| (Some(before), None))).collect()
}

fn removed(operation: &Operation) -> Found {
    let found =
        Found::new(ChangeCode::OperationRemoved, subject(operation), "is removed").at(Some(&operation.place), None);
    match operation.caller {
        Caller::Client => found.sending(Verdict::Breaks).shown_by(
            true,
            "a request",
            label(operation),
            "the document has no such operation",
        ),
        Caller::Webhook(_) | Caller::Callback(_) => found,
    }
}

fn added(operation: &Operation) -> Found {
    let found = Found::new(ChangeCode::OperationAdded, subject(operation), "is added").at(None, Some(&operation.place));
    match operation.caller {
        Caller::Client => found,
        // Old code has no handler for it.
        Caller::Webhook(_) | Caller::Callback(_) => found.receiving(Verdict::Tolerated),
    }
}

impl OperationPair<'_, '_> {
    fn run(&mut self) {
        if (&self.before.method, &self.before.path) != (&self.after.method, &self.after.path) {
            self.moved();
        }
        if self.after.deprecated && !self.before.deprecated {
            let found = self.change(ChangeCode::OperationDeprecated, "is deprecated");
            self.push(found, Some(self.before.place.clone()), Some(self.after.place.clone()));
        }
        self.parameters();
        self.body();
        self.responses();
    }

    fn moved(&mut self) {
        let message = format!("was {}", label(self.before));
        let found = self.change(ChangeCode::OperationMoved, message);
        let same = self.before.method == self.after.method
            && without_names(&self.before.path) == without_names(&self.after.path);
        let found = if same || !self.is_sent() {
            found
        } else {
            let line = label(self.before);
            found.sending(Verdict::Breaks).shown_by(true, "a request", line, "the document has no such operation")
        };
        self.push(found, Some(self.before.place.clone()), Some(self.after.place.clone()));
    }
}
