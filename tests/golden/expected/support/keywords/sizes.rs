//! `minItems` and `maxItems`, `minProperties` and `maxProperties` (JSON Schema Validation, 6.4 and 6.5).

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::object::Map;
use super::super::schema::{Reader, size};
use super::super::value_checker::{Checked, ValueChecker};
use super::super::violation::{Fault, fault};
use super::count::count;

/// A limit of the number of items.
struct Items {
    rule: fn(u64, u64) -> Option<Fault>,
    limit: u64,
}

/// A limit of the number of members.
struct Members {
    rule: fn(u64, u64) -> Option<Fault>,
    limit: u64,
}

pub(super) fn read(_: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    let limit = size(value);
    Some(match name {
        "minItems" => Box::new(Items { rule: min_items, limit: limit? }),
        "maxItems" => Box::new(Items { rule: max_items, limit: limit? }),
        "minProperties" => Box::new(Members { rule: min_properties, limit: limit? }),
        "maxProperties" => Box::new(Members { rule: max_properties, limit: limit? }),
        _ => return None,
    })
}

impl Keyword for Items {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if let JsonValue::Array(items) = value {
            run.fail((self.rule)(items.len() as u64, self.limit));
        }
    }
}

impl Keyword for Members {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if let JsonValue::Object(members) = value {
            run.fail((self.rule)(members.len() as u64, self.limit));
        }
    }
}

fn min_items(items: u64, limit: u64) -> Option<Fault> {
    if items >= limit {
        return None;
    }
    fault("minItems", limit, format!("must have at least {}, and has {items}", count(limit, "item", "items")))
}

fn max_items(items: u64, limit: u64) -> Option<Fault> {
    if items <= limit {
        return None;
    }
    fault("maxItems", limit, format!("must have at most {}, and has {items}", count(limit, "item", "items")))
}

fn min_properties(members: u64, limit: u64) -> Option<Fault> {
    if members >= limit {
        return None;
    }
    fault(
        "minProperties",
        limit,
        format!("must have at least {}, and has {members}", count(limit, "property", "properties")),
    )
}

fn max_properties(members: u64, limit: u64) -> Option<Fault> {
    if members <= limit {
        return None;
    }
    fault(
        "maxProperties",
        limit,
        format!("must have at most {}, and has {members}", count(limit, "property", "properties")),
    )
}

impl<'a, T: ?Sized> ValueChecker<'a, T> {
    /// Checks `minItems`.
    pub fn min_items<I: 'a>(self, limit: u64) -> Self
    where
        T: Checked<[I]>,
    {
        let fault = self.value.value().and_then(|items| min_items(items.len() as u64, limit));
        self.report(fault)
    }

    /// Checks `maxItems`.
    pub fn max_items<I: 'a>(self, limit: u64) -> Self
    where
        T: Checked<[I]>,
    {
        let fault = self.value.value().and_then(|items| max_items(items.len() as u64, limit));
        self.report(fault)
    }

    /// Checks `minProperties`.
    pub fn min_properties<I: 'a>(self, limit: u64) -> Self
    where
        T: Checked<Map<I>>,
    {
        let fault = self.value.value().and_then(|members| min_properties(members.len() as u64, limit));
        self.report(fault)
    }

    /// Checks `maxProperties`.
    pub fn max_properties<I: 'a>(self, limit: u64) -> Self
    where
        T: Checked<Map<I>>,
    {
        let fault = self.value.value().and_then(|members| max_properties(members.len() as u64, limit));
        self.report(fault)
    }
}
