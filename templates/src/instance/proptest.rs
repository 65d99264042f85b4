//! Values for property tests.

use std::fmt::Debug;

use ::proptest::collection::vec;
use ::proptest::prelude::{Strategy, any};

use super::choices::Choices;
use super::made::Instance;

/// The greatest number of choices of a value.
const MAX_BYTES: usize = 1024;

/// Returns a strategy of valid values. They shrink by their choices: towards fewer optional properties and items, and simpler values.
pub fn instances<T: Instance + Debug>() -> impl Strategy<Value = T> {
    let choices = vec(any::<u8>(), 0..MAX_BYTES);
    choices.prop_filter_map("no instance is found", |bytes| T::instance(&mut Choices::from_bytes(&bytes)))
}
