//! `enum` and `const` (JSON Schema Validation, 6.1.2 and 6.1.3).

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::Json;
use super::super::schema::Reader;
use super::super::violation::{Fault, brief};

/// The greatest number of values in a message.
const SHOWN_VALUES: usize = 12;

struct Values {
    keyword: &'static str,
    values: Vec<Json>,
}

pub(super) fn read(_: &mut Reader, _: &Json, name: &str, value: &Json) -> Option<Box<dyn Keyword>> {
    let values = match (name, value) {
        ("enum", Json::Array(values)) => Values { keyword: "enum", values: values.clone() },
        ("const", value) => Values { keyword: "const", values: vec![value.clone()] },
        _ => return None,
    };
    Some(Box::new(values))
}

impl Keyword for Values {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, _: &mut Evaluated) {
        if !self.values.contains(value) {
            run.fail(Some(one_of(self.keyword, &self.values)));
        }
    }
}

/// Returns the fault of a value that is not one of these. The message lists them if they are few.
pub(crate) fn one_of(keyword: &'static str, values: &[Json]) -> Fault {
    let mut shown: Vec<String> =
        values.iter().take(SHOWN_VALUES).map(|value| brief(&text(value)).into_owned()).collect();
    if values.len() > shown.len() {
        shown.push(format!("… ({} in all)", values.len()));
    }
    let all: Vec<String> = values.iter().map(text).collect();
    let sentence = match &shown[..] {
        [only] => format!("must be {only}"),
        _ => format!("must be one of {}", shown.join(", ")),
    };
    Fault { keyword, limit: all.join(", "), message: sentence }
}

fn text(value: &Json) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
