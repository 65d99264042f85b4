//! The evaluator as a function, for tests that have schemas but no generated types. No output has this module.

use super::Error;
#[cfg(feature = "arbitrary")]
pub use super::instance::Choices;
#[cfg(feature = "arbitrary")]
use super::instance::document::Document;
#[cfg(feature = "arbitrary")]
use super::instance::maker::instance as make;
use super::json::{JsonValue, ReadError};
pub use super::pattern::{Backtracking, Direction, Pattern, Step, TooManySteps};
pub use super::schema::Schemas;

/// Evaluates JSON text by the schema at a JSON Pointer.
///
/// # Errors
///
/// [`Error::Invalid`] with every violation, [`Error::Read`] if the text is not JSON.
pub fn evaluate(schemas: &Schemas, pointer: &str, text: &str) -> Result<(), Error> {
    let json = JsonValue::parse(text.as_bytes())?;
    let violations = schemas.violations(pointer, &json).map_err(|limit| ReadError::exceeded(&limit))?;
    violations.map_or(Ok(()), |violations| Err(violations.into()))
}

/// Makes a value that is valid by the schema at a JSON Pointer. Returns `None` if there is no such schema, or no value is found.
///
/// The same choices make the same value.
#[cfg(feature = "arbitrary")]
pub fn instance(schemas: &Schemas, pointer: &str, choices: &mut Choices<'_>) -> Option<JsonValue> {
    let document = Document::of(schemas);
    let schema = document.at(pointer)?;
    make(document, schema, choices, |value| document.is_valid(schema, &value).then_some(value))
}
