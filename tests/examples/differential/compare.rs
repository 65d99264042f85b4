//! Compares what the two say of an instance.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use crate::data::Data;

/// What came of an instance where nothing is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both accept it.
    Accepted,
    /// Both refuse it.
    Refused,
    /// Both say that it is no JSON.
    NotJson,
    /// It is valid, but a number in it is more than its Rust type can hold; that is said, and nothing is rounded.
    NotHeld,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disagreement {
    AcceptedInvalid,
    RefusedValid,
    /// Both refuse it, but not at the same places by the same keywords.
    OtherFaults,
    /// It is valid and is not read, though no number is in the way.
    NotRead,
    /// It is not read, and it is invalid, which ought to be said.
    NotReadInvalid,
    /// Reading and writing has changed it.
    WrittenDifferently,
    /// The value that was read says that it does not match the schema.
    InvalidOnceRead,
    /// `Deserialize` reads all of it, and the value does not find itself as wrong as `from_json` found the text.
    OtherFaultsOnceRead,
    /// `from_json` reads it, `Deserialize` alone does not.
    NotDeserialized,
    /// It is no JSON, and that is not what is said.
    TakenForJson,
    /// The judge has no opinion.
    Unjudged,
    /// The generated code panicked or died.
    Died,
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Disagreement::AcceptedInvalid => "accepted, but invalid",
            Disagreement::RefusedValid => "refused, but valid",
            Disagreement::OtherFaults => "refused for other faults",
            Disagreement::NotRead => "valid, but not read",
            Disagreement::NotReadInvalid => "invalid, but only said not to be readable",
            Disagreement::WrittenDifferently => "written back differently",
            Disagreement::InvalidOnceRead => "accepted, but the value finds itself invalid",
            Disagreement::OtherFaultsOnceRead => "refused, but the value that serde alone reads has other faults",
            Disagreement::NotDeserialized => "accepted, but serde alone does not read it",
            Disagreement::TakenForJson => "taken for JSON",
            Disagreement::Unjudged => "not judged",
            Disagreement::Died => "the generated code died",
        })
    }
}

/// What the two have said of an instance.
#[derive(Clone)]
pub struct Answers {
    pub ours: Value,
    pub theirs: Value,
}

impl Answers {
    /// What comes of it, or what is wrong.
    pub fn compare(&self, instance: &str, same_faults: bool) -> Result<Verdict, Disagreement> {
        if self.theirs.get("not json").is_some() {
            let is_said = self.ours["not held"][0] == "";
            return if is_said { Ok(Verdict::NotJson) } else { Err(Disagreement::TakenForJson) };
        }
        let Some(valid) = self.theirs["valid"].as_bool() else { return Err(Disagreement::Unjudged) };
        if let Some(accepted) = self.ours.get("accepted") {
            if !valid {
                return Err(Disagreement::AcceptedInvalid);
            }
            return after_reading(instance, accepted).map(|()| Verdict::Accepted);
        }
        if let Some(faults) = self.ours.get("refused") {
            if valid {
                return Err(Disagreement::RefusedValid);
            }
            if same_faults && pairs(faults) != pairs(&self.theirs["errors"]) {
                return Err(Disagreement::OtherFaults);
            }
            // Of what was read as it stands, the value says what the text said.
            let read = &self.ours["read"];
            let is_whole = read["written"].as_str().is_some_and(|written| same(instance, written));
            let agree = !is_whole || pairs(faults) == pairs(&read["faults"]);
            return if agree { Ok(Verdict::Refused) } else { Err(Disagreement::OtherFaultsOnceRead) };
        }
        let Some(pointer) = self.ours["not held"][0].as_str() else { return Err(Disagreement::Died) };
        let data = Data::parse(instance).ok();
        match data.as_ref().and_then(|data| data.find(pointer)) {
            _ if !valid => Err(Disagreement::NotReadInvalid),
            Some(Data::Number(_)) => Ok(Verdict::NotHeld),
            _ => Err(Disagreement::NotRead),
        }
    }
}

/// What must hold of a value that was read: it is written back equal, finds itself valid, and plain serde reads it.
fn after_reading(instance: &str, accepted: &Value) -> Result<(), Disagreement> {
    let written = accepted["written"].as_str().unwrap_or_default();
    if !accepted["invalid"].is_null() {
        return Err(Disagreement::InvalidOnceRead);
    }
    if !same(instance, written) {
        return Err(Disagreement::WrittenDifferently);
    }
    if !accepted["unread"].is_null() {
        return Err(Disagreement::NotDeserialized);
    }
    Ok(())
}

/// Whether two texts are equal JSON.
fn same(before: &str, after: &str) -> bool {
    match (Data::parse(before), Data::parse(after)) {
        (Ok(before), Ok(after)) => before.normal() == after.normal(),
        _ => false,
    }
}

/// The places and keywords of faults. The schema `false` is no keyword, and each calls it something.
pub fn pairs(faults: &Value) -> BTreeSet<(&str, &str)> {
    let faults = faults.as_array().map(Vec::as_slice).unwrap_or_default();
    faults.iter().filter_map(pair).collect()
}

fn pair(fault: &Value) -> Option<(&str, &str)> {
    let keyword = fault[1].as_str()?;
    Some((fault[0].as_str()?, if keyword == "falseSchema" { "false" } else { keyword }))
}
