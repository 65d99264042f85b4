//! What generated code does: that of the golden documents, and that of the five APIs.

mod apis;
mod golden;
mod limits;
mod numbers;
mod requests;
mod unions;
