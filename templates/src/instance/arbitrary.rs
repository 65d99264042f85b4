//! Values for fuzzers.

use ::arbitrary::Error;
pub use ::arbitrary::{Arbitrary, Result as ArbitraryResult, Unstructured};

use super::choices::Choices;
use super::made::Instance;

/// The greatest number of bytes that one value uses.
const MAX_BYTES: usize = 4096;

/// Makes a value of the bytes of a fuzzer.
///
/// # Errors
///
/// [`Error::IncorrectFormat`] if no value is found.
pub fn arbitrary<T: Instance>(bytes: &mut Unstructured<'_>) -> ArbitraryResult<T> {
    let available = bytes.peek_bytes(bytes.len().min(MAX_BYTES)).unwrap_or_default();
    let mut choices = Choices::from_bytes(available);
    let value = T::instance(&mut choices).ok_or(Error::IncorrectFormat)?;
    let used = choices.used();
    bytes.bytes(used)?;
    Ok(value)
}
