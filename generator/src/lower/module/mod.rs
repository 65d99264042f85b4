//! The module, put together from the draft and the names of its types.

mod assemble;
mod client;
mod distinct_names;
mod layout;
mod operations;
mod owners;
mod pages;
mod patterns;
mod receivers;
mod schemas;
mod service;
mod types;

#[cfg(any(feature = "describe", feature = "diff"))]
pub use self::schemas::{EvaluatorDocument, evaluator_document};

pub use self::assemble::module;
