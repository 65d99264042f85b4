//! `format` (JSON Schema Validation, 7), where it is asserted.

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::formats;
use super::super::json::JsonValue;
use super::super::schema::{self, Reader};
use super::super::value_checker::{Checked, ValueChecker};
use super::super::violation::{Fault, fault};

struct Format(String);

pub(super) fn read(_: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    if name != "format" {
        return None;
    }
    Some(Box::new(Format(schema::text(value)?.to_owned())))
}

impl Keyword for Format {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if let JsonValue::String(text) = value {
            run.fail(format(text, &self.0));
        }
    }
}

fn format(text: &str, format: &str) -> Option<Fault> {
    if formats::is_valid(format, text).unwrap_or(true) {
        return None;
    }
    fault("format", format, format!("must be in the format `{format}`"))
}

impl<T: Checked<str> + ?Sized> ValueChecker<'_, T> {
    /// Checks `format`, for a format without a Rust type.
    pub fn format(self, name: &str) -> Self {
        let fault = self.value.value().and_then(|text| format(text, name));
        self.report(fault)
    }
}
