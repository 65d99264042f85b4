//! Instances of generated types.

use super::super::json::{self, JsonValue};
use super::super::model::{Generated, Model};
use super::choices::Choices;
use super::document::Document;
use super::maker::instance;
use super::near_misses as changes;

/// A type whose valid values are made of choices: a model, an operation, or the responses of an operation.
pub trait Instance: Sized {
    /// Makes a valid value. Returns `None` if none is found, as for a schema that no value matches.
    fn instance(choices: &mut Choices<'_>) -> Option<Self>;
}

impl<T: Generated> Instance for T {
    fn instance(choices: &mut Choices<'_>) -> Option<Self> {
        let schema = <T as Model>::SCHEMA;
        let document = Document::of(schema.schemas);
        instance(document, document.at(schema.pointer)?, choices, |value| T::from_json(json::write(&value).ok()?).ok())
    }
}

/// A JSON text that is valid but for one assertion.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NearMiss {
    /// The JSON text.
    pub json: String,
    /// The JSON Pointer (RFC 6901) of the value that is not valid.
    pub pointer: String,
    /// The keyword that is violated.
    pub keyword: &'static str,
}

/// Returns near-misses of a valid value: JSON texts with exactly one violation. They have another type, a value just outside of a limit, a
/// property too many or too few, and so on.
pub fn near_misses<T: Model>(value: &T) -> Vec<NearMiss> {
    let document = Document::of(T::SCHEMA.schemas);
    let json = JsonValue::from_serialize(value).ok();
    let Some((schema, json)) = document.at(T::SCHEMA.pointer).zip(json) else { return Vec::new() };
    let found = changes::near_misses(document, schema, &json).into_iter();
    let near_miss = |(changed, violation): (JsonValue, super::super::violation::Violation)| {
        let (pointer, keyword) = (violation.pointer().to_owned(), violation.keyword());
        Some(NearMiss { json: json::write(&changed).ok()?, pointer, keyword })
    };
    found.filter_map(near_miss).collect()
}
