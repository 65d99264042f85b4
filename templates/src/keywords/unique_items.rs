//! `uniqueItems` (JSON Schema Validation, 6.4.3).

use std::collections::HashSet;

use serde::ser::Serialize;

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::Json;
use super::super::schema::Reader;
use super::super::value_checker::{Checked, ValueChecker};
use super::super::violation::{Fault, fault};

struct UniqueItems;

pub(super) fn read(_: &mut Reader, _: &Json, name: &str, value: &Json) -> Option<Box<dyn Keyword>> {
    match (name, value) {
        ("uniqueItems", Json::Bool(true)) => Some(Box::new(UniqueItems)),
        _ => None,
    }
}

impl Keyword for UniqueItems {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, _: &mut Evaluated) {
        if let Json::Array(items) = value {
            run.fail(unique_items(items));
        }
    }
}

/// Finds two equal items in linear time, by texts that are equal for equal items.
fn unique_items(items: &[Json]) -> Option<Fault> {
    let mut seen = HashSet::with_capacity(items.len());
    let second = items.iter().position(|item| !seen.insert(canonical(item)))?;
    let first = items.iter().position(|item| *item == items[second]).unwrap_or_default();
    fault("uniqueItems", true, format!("must have unique items, but items {first} and {second} are equal"))
}

/// Returns a text that is the same for two values if and only if they are equal.
fn canonical(value: &Json) -> String {
    match value {
        Json::Null => "n".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => format!("{text:?}"),
        Json::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Json::Object(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(name, value)| format!("{name:?}:{}", canonical(value))).collect();
            members.sort();
            format!("{{{}}}", members.join(","))
        }
    }
}

impl<'a, T: ?Sized> ValueChecker<'a, T> {
    /// Checks `uniqueItems`.
    pub fn unique_items<I: Serialize + 'a>(self) -> Self
    where
        T: Checked<[I]>,
    {
        let items =
            self.value.value().map(|items| items.iter().map(Json::from_serialize).collect::<Result<Vec<_>, _>>());
        let fault = items.and_then(Result::ok).and_then(|items| unique_items(&items));
        self.report(fault)
    }
}
