//! Unit tests. They have files of their own, since the other files go into outputs.

mod checks;
#[cfg(feature = "client")]
mod client;
mod evaluator;
mod formats;
#[cfg(feature = "arbitrary")]
mod instances;
mod json;
mod messages;
mod number;
mod objects;
mod patterns;
mod requests;
mod responses;
#[cfg(feature = "axum")]
mod service;
mod sources;
mod unions;
