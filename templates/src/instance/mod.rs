//! Instances of schemas: random values that are valid, and values that are just not.
//!
//! In: the JSON document of schemas that the evaluator reads, and a source of choices. Out: a value that the evaluator confirms.

mod choices;
mod document;
mod facets;
mod lists;
mod maker;
mod numbers;
mod objects;
mod sample;
mod texts;

pub use self::choices::Choices;
pub(super) use self::document::Document;
pub(super) use self::maker::instance;
