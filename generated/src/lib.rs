//! `product-apis`: types, enums and validators, one module for each API.
//!
//! * [`qonto`](qonto/index.html): Qonto v2
//! * [`wethod`](wethod/index.html): Wethod v1
//! * [`zaveit`](zaveit/index.html): ZaveIT v2
//! * [`qwoty`](qwoty/index.html): Qwoty v1
//! * [`fynn`](fynn/index.html): Fynn v1
//!
//! Each module has a feature of its name; all are enabled by default. Written by the generator; edits are overwritten.
//!
//! # Values
//!
//! A schema is a type that implements [`Model`]: [`from_json`](Model::from_json) reads and validates a value,
//! [`validate`](Model::validate) checks one in memory, [`to_json`](Model::to_json) writes it.
//!
//! # Operations
//!
//! An operation is a type with its parameters and its body. Its method [`request`](support::Operation::request) validates them and
//! returns the request, for any HTTP client. Its responses are an enum: [`read`](support::Response::read) takes a status, headers
//! and a body.
//!
//! # Calling an API
//!
//! The feature `client` adds a `Client` to each module, made by `Client::builder(transport)`, with a method for each operation, whose
//! call is awaited. The feature `blocking` adds `blocking::Client`, whose calls are sent by `send`. The features `reqwest`, `ureq` and
//! `tower` add transports.
//!
//! # Serving an API
//!
//! The feature `axum` adds a trait `Service` to each module, with a method for each operation, and the function `router`, which makes an
//! `axum::Router` of its implementation.
//!
//! # Authentication
//!
//! [`SECURITY`](support::Operation::SECURITY) lists the security schemes that an operation requires, and `SECURITY_SCHEMES` of its
//! module defines them. A client applies the `Credentials` of its builder; code that sends requests itself adds them.
//!
//! # Errors
//!
//! * [`Error`]: a text is not JSON, or not valid.
//! * [`Violations`]: a value is not valid; each [`Violation`] has its JSON Pointer and the keyword.
//! * [`ResponseError`](support::ResponseError): a response cannot be read; it has the status, the headers and the body.
//! * `support::client::Error`: a call failed: before a request was sent, without a response, or with one that is an error or cannot be read.

#[cfg(feature = "qonto")]
#[rustfmt::skip]
pub mod qonto;

#[cfg(feature = "wethod")]
#[rustfmt::skip]
pub mod wethod;

#[cfg(feature = "zaveit")]
#[rustfmt::skip]
pub mod zaveit;

#[cfg(feature = "qwoty")]
#[rustfmt::skip]
pub mod qwoty;

#[cfg(feature = "fynn")]
#[rustfmt::skip]
pub mod fynn;

#[rustfmt::skip]
pub mod support;

#[doc(inline)]
pub use self::support::{Error, Model, Nullable, Violation, Violations};
