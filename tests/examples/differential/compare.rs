//! Compares the answers of the two programs to an instance.

use std::collections::BTreeSet;
use std::fmt;

use bindings_tests::instances::{DEPTH, Data};
use serde_json::Value;

/// The result for an instance on which the two agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both accept it.
    Accepted,
    /// Both reject it.
    Rejected,
    /// Both report that it is not JSON.
    NotJson,
    /// It is valid, but contains a number that its Rust type can not represent; this is reported, and nothing is rounded.
    NotRepresentable,
    /// It is JSON that no type accepts: it has a name twice in an object, or too many levels.
    NotReadable,
}

/// A disagreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disagreement {
    AcceptedInvalid,
    RejectedValid,
    /// Both reject it, but with other pointers or keywords.
    OtherViolations,
    /// It is valid and can not be read, although every number is representable.
    NotRead,
    /// It is invalid, but only reported as unreadable.
    NotReadInvalid,
    /// Reading and writing changes it.
    WrittenDifferently,
    /// It is accepted, but the value that was read finds itself invalid.
    InvalidOnceRead,
    /// `Deserialize` reads all of it, and `validate` finds other violations than `from_json`.
    OtherViolationsOnceRead,
    /// `from_json` accepts it, `Deserialize` alone does not.
    NotDeserialized,
    /// Serde alone changes it by reading and writing.
    SerializedDifferently,
    /// `from_value` has another result than `from_json`.
    OtherResultOfValue,
    /// It has a name twice in an object, or too many levels, which is not reported.
    ReadBeyondLimits,
    /// It is not JSON, which is not reported.
    AcceptedAsJson,
    /// The oracle has no answer.
    NoAnswer,
    /// The generated code panicked or died.
    Died,
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Disagreement::AcceptedInvalid => "accepted, but invalid",
            Disagreement::RejectedValid => "rejected, but valid",
            Disagreement::OtherViolations => "rejected with other violations",
            Disagreement::NotRead => "valid, but not readable",
            Disagreement::NotReadInvalid => "invalid, but only reported as unreadable",
            Disagreement::WrittenDifferently => "changed by reading and writing",
            Disagreement::InvalidOnceRead => "accepted, but the value finds itself invalid",
            Disagreement::OtherViolationsOnceRead => {
                "rejected, but the value that serde alone reads has other violations"
            }
            Disagreement::NotDeserialized => "accepted, but serde alone does not read it",
            Disagreement::SerializedDifferently => "changed by reading and writing by serde alone",
            Disagreement::OtherResultOfValue => "`from_value` has another result",
            Disagreement::ReadBeyondLimits => "a duplicate name or too many levels, but read",
            Disagreement::AcceptedAsJson => "not JSON, but read",
            Disagreement::NoAnswer => "no answer of the oracle",
            Disagreement::Died => "the generated code died",
        })
    }
}

/// The answers to an instance.
#[derive(Clone)]
pub struct Answers {
    pub ours: Value,
    pub theirs: Value,
}

impl Answers {
    /// Returns the common result, or the disagreement.
    pub fn compare(&self, instance: &str, same_violations: bool) -> Result<Verdict, Disagreement> {
        let unreadable = self.ours["unreadable"][1].as_str();
        if let Some(limit) = Data::parse(instance).ok().and_then(|data| limit(&data)) {
            let is_reported =
                unreadable.is_some_and(|message| message.contains(limit)) && self.ours["read"]["error"].is_string();
            return if is_reported { Ok(Verdict::NotReadable) } else { Err(Disagreement::ReadBeyondLimits) };
        }
        if self.theirs.get("not json").is_some() {
            let is_reported = self.ours["unreadable"][0] == "";
            return if is_reported { Ok(Verdict::NotJson) } else { Err(Disagreement::AcceptedAsJson) };
        }
        let Some(valid) = self.theirs["valid"].as_bool() else { return Err(Disagreement::NoAnswer) };
        if let Some(accepted) = self.ours.get("accepted") {
            if !valid {
                return Err(Disagreement::AcceptedInvalid);
            }
            return self.after_reading(instance, accepted).map(|()| Verdict::Accepted);
        }
        if let Some(violations) = self.ours.get("rejected") {
            if valid {
                return Err(Disagreement::RejectedValid);
            }
            if same_violations && pairs(violations) != pairs(&self.theirs["errors"]) {
                return Err(Disagreement::OtherViolations);
            }
            return self.after_rejecting(instance, violations).map(|()| Verdict::Rejected);
        }
        let Some(pointer) = self.ours["unreadable"][0].as_str() else { return Err(Disagreement::Died) };
        let data = Data::parse(instance).ok();
        match data.as_ref().and_then(|data| data.find(pointer)) {
            _ if !valid => Err(Disagreement::NotReadInvalid),
            Some(Data::Number(_)) => Ok(Verdict::NotRepresentable),
            _ => Err(Disagreement::NotRead),
        }
    }

    /// Checks an accepted value: it is written equal, finds itself valid, and is the same from a value in memory and by serde alone.
    fn after_reading(&self, instance: &str, accepted: &Value) -> Result<(), Disagreement> {
        if !accepted["invalid"].is_null() {
            return Err(Disagreement::InvalidOnceRead);
        }
        if !is_written(instance, &accepted["written"]) || !is_written(instance, &accepted["serialized"]) {
            return Err(Disagreement::WrittenDifferently);
        }
        let read = &self.ours["read"];
        if read["error"].is_string() {
            return Err(Disagreement::NotDeserialized);
        }
        let Some(value) = self.value(instance) else { return Ok(()) };
        if !is_written(instance, &read["written"]) {
            return Err(Disagreement::SerializedDifferently);
        }
        match is_written(instance, &value["accepted"]["written"]) {
            true => Ok(()),
            false => Err(Disagreement::OtherResultOfValue),
        }
    }

    /// Checks a rejected value: it has the same violations from a value in memory and, if all of it can be read, by serde alone.
    fn after_rejecting(&self, instance: &str, violations: &Value) -> Result<(), Disagreement> {
        let read = &self.ours["read"];
        if is_written(instance, &read["written"]) && pairs(violations) != pairs(&read["violations"]) {
            return Err(Disagreement::OtherViolationsOnceRead);
        }
        match self.value(instance) {
            Some(value) if pairs(&value["rejected"]) != pairs(violations) => Err(Disagreement::OtherResultOfValue),
            _ => Ok(()),
        }
    }

    /// Returns the result for the value in memory, unless serde_json has rounded a number of it.
    fn value(&self, instance: &str) -> Option<&Value> {
        Some(&self.ours["value"]).filter(|value| is_written(instance, &value["text"]))
    }
}

/// Returns a word of the message for a value that no type accepts.
fn limit(data: &Data) -> Option<&'static str> {
    match data.depth() {
        ..=DEPTH => data.has_duplicates().then_some("duplicate"),
        _ => Some("nested deeper than 127 levels"),
    }
}

/// Returns whether a text that was written is equal JSON.
fn is_written(instance: &str, written: &Value) -> bool {
    written.as_str().is_some_and(|written| same(instance, written))
}

/// Returns whether two texts are equal JSON.
fn same(before: &str, after: &str) -> bool {
    match (Data::parse(before), Data::parse(after)) {
        (Ok(before), Ok(after)) => before.normal() == after.normal(),
        _ => false,
    }
}

/// Returns the pointers and keywords of violations. The schema `false` is not a keyword, and the two programs name it differently.
pub fn pairs(violations: &Value) -> BTreeSet<(&str, &str)> {
    let violations = violations.as_array().map(Vec::as_slice).unwrap_or_default();
    violations.iter().filter_map(pair).collect()
}

fn pair(violation: &Value) -> Option<(&str, &str)> {
    let keyword = violation[1].as_str()?;
    Some((violation[0].as_str()?, if keyword == "falseSchema" { "false" } else { keyword }))
}
