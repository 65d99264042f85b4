//! The evaluator as a function, for tests that have schemas but no generated types. No output has this module.

use super::Error;
pub use super::instance::Choices;
use super::instance::{self, Document};
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

/// Makes a value that is valid by the schema at a JSON Pointer, or by one that refers to others of the document. Returns `None` if no such
/// value is found.
///
/// The same choices make the same value.
pub fn instance(schemas: &Schemas, pointer: &str, choices: &mut Choices<'_>) -> Option<JsonValue> {
    let document = Document::of(schemas);
    let is_valid = |value: &JsonValue| matches!(schemas.violations(pointer, value), Ok(None));
    instance::instance(&document, document.at(pointer)?, choices, |value| Some(value).filter(is_valid))
}
