//! The evaluator as a function, for tests that have schemas but no generated types. No output has this module.

use super::Error;
use super::json::Json;
pub use super::pattern::{Backtracking, Pattern};
pub use super::schema::Schemas;
use super::violation::Violations;

/// Evaluates JSON text by the schema at a JSON Pointer.
///
/// # Errors
///
/// [`Error::Invalid`] with every violation, [`Error::Read`] if the text is not JSON.
pub fn evaluate(schemas: &Schemas, pointer: &str, text: &str) -> Result<(), Error> {
    let json = Json::parse(text.as_bytes())?;
    Violations::new(schemas.violations(pointer, &json)).map_or(Ok(()), |violations| Err(violations.into()))
}
