//! The evaluator as a function, for tests that have schemas but no generated types. No output has this module.

use super::Error;
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
