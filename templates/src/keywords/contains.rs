//! `contains`, `minContains` and `maxContains` (JSON Schema Core, 10.3.1.3; Validation, 6.4).

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::schema::{Reader, size};
use super::super::violation::{Fault, fault};
use super::matches::matches;

/// `contains`, `minContains` and `maxContains`, which interact.
struct Contains {
    schema: usize,
    least: u64,
    most: Option<u64>,
}

pub(super) fn read(reader: &mut Reader, schema: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    if name != "contains" {
        return None;
    }
    Some(Box::new(Contains {
        schema: reader.inner(value),
        least: schema.get("minContains").and_then(size).unwrap_or(1),
        most: schema.get("maxContains").and_then(size),
    }))
}

impl Keyword for Contains {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        let JsonValue::Array(items) = value else { return };
        let mut found = 0;
        for (index, item) in items.iter().enumerate() {
            if matches(run, self.schema, item).is_some() {
                found += 1;
                if let Some(evaluated) = evaluated.get_mut(index) {
                    *evaluated = true;
                }
            }
        }
        run.fail(min_contains(found, self.least));
        run.fail(self.most.and_then(|most| max_contains(found, most)));
    }
}

fn min_contains(found: u64, least: u64) -> Option<Fault> {
    if found >= least {
        return None;
    }
    let keyword = if least == 1 { "contains" } else { "minContains" };
    let message = format!("must have at least {least} of the items that match `contains`, and has {found}");
    fault(keyword, least, message)
}

fn max_contains(found: u64, most: u64) -> Option<Fault> {
    if found <= most {
        return None;
    }
    let message = format!("must have at most {most} of the items that match `contains`, and has {found}");
    fault("maxContains", most, message)
}
