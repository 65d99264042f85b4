//! `enum` and `const` (JSON Schema Validation, 6.1.2 and 6.1.3).

use std::collections::HashSet;

use serde::ser::Serialize;

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::schema::Reader;
use super::super::violation::{Fault, brief, line};

/// The greatest number of values in a message.
const SHOWN_VALUES: usize = 12;

struct Values {
    values: HashSet<JsonValue>,
    /// The fault of every value that is not one of these.
    fault: Fault,
}

pub(super) fn read(_: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    let (keyword, values) = match (name, value) {
        ("enum", JsonValue::Array(values)) => ("enum", &values[..]),
        ("const", value) => ("const", std::slice::from_ref(value)),
        _ => return None,
    };
    let fault = one_of(keyword, values.iter().map(text));
    Some(Box::new(Values { values: values.iter().cloned().collect(), fault }))
}

impl Keyword for Values {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if !self.values.contains(value) {
            run.fail(Some(self.fault.clone()));
        }
    }
}

/// Returns the fault of a value that is not one of these, given their JSON. The message lists them if they are few.
pub(crate) fn one_of(keyword: &'static str, values: impl Iterator<Item = String>) -> Fault {
    let values: Vec<String> = values.collect();
    let message = sentence(values.iter().map(String::as_str));
    Fault::new(keyword, &values.join(", "), &message)
}

/// Returns the message for a value that is not one of these, given their JSON.
pub(crate) fn sentence<T: AsRef<str>>(values: impl ExactSizeIterator<Item = T>) -> String {
    let count = values.len();
    let mut shown: Vec<String> = values.take(SHOWN_VALUES).map(|value| brief(value.as_ref()).into_owned()).collect();
    if count > shown.len() {
        shown.push(format!("… ({count} in all)"));
    }
    let sentence = match &shown[..] {
        [only] => format!("must be {only}"),
        _ => format!("must be one of {}", shown.join(", ")),
    };
    line(&sentence).into_owned()
}

pub(crate) fn text<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
