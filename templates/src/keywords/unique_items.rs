//! `uniqueItems` (JSON Schema Validation, 6.4.3).

use std::collections::HashMap;

use serde::ser::Serialize;

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::{JsonValue, write};
use super::super::schema::Reader;
use super::super::value_checker::{Checked, ValueChecker};
use super::super::violation::{Fault, fault};

struct UniqueItems;

pub(super) fn read(_: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    match (name, value) {
        ("uniqueItems", JsonValue::Bool(true)) => Some(Box::new(UniqueItems)),
        _ => None,
    }
}

impl Keyword for UniqueItems {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if let JsonValue::Array(items) = value {
            run.fail(unique_items(items));
        }
    }
}

/// Finds two equal items by their hashes.
#[expect(
    clippy::mutable_key_type,
    reason = "the index that members make of their names changes neither hash nor equality"
)]
fn unique_items(items: &[JsonValue]) -> Option<Fault> {
    let mut seen = HashMap::with_capacity(items.len());
    let pair = |(second, item)| seen.insert(item, second).map(|first| (first, second));
    let (first, second) = items.iter().enumerate().find_map(pair)?;
    fault("uniqueItems", true, format!("must have unique items, but items {first} and {second} are equal"))
}

impl<'a, T: ?Sized> ValueChecker<'a, T> {
    /// Checks `uniqueItems`.
    pub fn unique_items<I: Serialize + 'a>(self) -> Self
    where
        T: Checked<[I]>,
    {
        let items = self.value.value().filter(|items| items.len() > 1 && !are_different_strings(items));
        let items = items.map(|items| items.iter().map(JsonValue::from_serialize).collect::<Result<Vec<_>, _>>());
        let fault = items.and_then(Result::ok).and_then(|items| unique_items(&items));
        self.report(fault)
    }
}

/// Compares the texts of strings, which takes a tenth of the time of comparing any values.
fn are_different_strings<I: Serialize>(items: &[I]) -> bool {
    let texts = items.iter().map(|item| write(item).ok().filter(|text| text.starts_with('"')));
    let Some(mut texts) = texts.collect::<Option<Vec<String>>>() else { return false };
    texts.sort_unstable();
    texts.windows(2).all(|pair| pair[0] != pair[1])
}
