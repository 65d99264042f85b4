//! Instances: random values that are valid, and values that are just not.
//!
//! In: the JSON document of schemas that the evaluator reads, and choices. Out: a value that the evaluator confirms. The features
//! `arbitrary` and `proptest` pass the choices of a fuzzer and of property tests.

#[cfg(feature = "arbitrary")]
mod arbitrary;
mod choices;
pub(super) mod document;
mod facets;
mod lists;
mod made;
pub(super) mod maker;
mod messages;
pub(super) mod near_misses;
mod numbers;
mod objects;
#[cfg(feature = "proptest")]
mod proptest;
mod sample;
mod texts;

#[cfg(feature = "arbitrary")]
pub use self::arbitrary::{Arbitrary, ArbitraryResult, Unstructured, arbitrary};
pub use self::choices::Choices;
pub use self::made::{Instance, NearMiss, near_misses};
pub use self::messages::{MakeRequest, MakeResponse, NearMissRequest, Values, near_miss_requests, request, response};
#[cfg(feature = "proptest")]
pub use self::proptest::instances;
