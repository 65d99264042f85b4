//! An API as data, for programs that serve the operations of a document which they read at run time. No output has this module.
//!
//! The tables are those of generated operations; in place of a type, each value has the JSON Pointer of its schema in [`Schemas`].
//! Requests are read by the code of generated servers, and validated by the evaluator.

#[cfg(feature = "axum")]
mod expected;
#[cfg(feature = "axum")]
mod guided;
#[cfg(feature = "axum")]
mod request;
#[cfg(feature = "axum")]
mod response;
#[cfg(feature = "axum")]
mod routes;
mod sample;
mod schemas;

#[cfg(feature = "axum")]
pub use self::response::{Answer, AnswerBody};
#[cfg(feature = "axum")]
pub use self::routes::{Call, Service, router};
pub use self::schemas::Schemas;
use super::json::JsonValue;
use super::parameter::Parameter;
use super::security::{Scheme, SecurityScheme};

/// An API.
pub struct Api {
    /// The name, as the realm of challenges.
    pub name: &'static str,
    /// The security schemes.
    pub security_schemes: &'static [SecurityScheme],
    /// The schemas of all values.
    pub schemas: Schemas,
    /// The operations that clients call, in the order of the document.
    pub operations: Vec<Operation>,
    /// The paths of servers, such as `/v2`, the longest first.
    pub base_paths: Vec<String>,
}

/// An operation.
pub struct Operation {
    /// The `operationId`.
    pub id: Option<&'static str>,
    /// The method, in upper case.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// The parameters.
    pub parameters: &'static [Parameter],
    /// The schema of each parameter.
    pub parameter_schemas: Vec<Option<String>>,
    /// The request body.
    pub body: Option<Body>,
    /// The security requirements, as in [`Operation::SECURITY`](super::Operation::SECURITY).
    pub security: &'static [&'static [Scheme]],
    /// The media types of the responses with their weights.
    pub accept: &'static [&'static str],
    /// The responses.
    pub responses: Vec<Response>,
}

/// A request body.
pub struct Body {
    /// Whether it is required.
    pub required: bool,
    /// The media types of the contents.
    pub media_types: &'static [&'static str],
    /// The contents.
    pub contents: Vec<Content>,
}

/// A body in a media type.
pub struct Content {
    /// The media type or range.
    pub media_type: &'static str,
    /// The encoding.
    pub encoding: Encoding,
    /// The schema.
    pub schema: Option<String>,
    /// The examples of the document, first those of the media type.
    pub examples: Vec<Example>,
    /// The value that the examples of properties and items compose. It lacks what has no example.
    pub composed: Option<JsonValue>,
}

/// The encoding of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`, with the serializations of properties that the document defines.
    Form(&'static [Parameter]),
    /// `multipart/form-data`, with the names of the properties that are files.
    Multipart(Vec<String>),
    /// A text.
    Text,
    /// Any other.
    Bytes,
    /// A sequence of JSON values, each on a line.
    Lines,
    /// Server-sent events, whose fields are the members of an item.
    Events,
    /// Server-sent events, whose data is an item.
    EventData,
}

/// An example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The name under `examples`.
    pub name: Option<String>,
    /// The value.
    pub value: JsonValue,
}

/// A response.
pub struct Response {
    /// The statuses.
    pub status: Status,
    /// The headers.
    pub headers: Vec<Header>,
    /// The contents.
    pub contents: Vec<Content>,
}

/// The statuses of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// One status.
    Code(u16),
    /// A range, by its first digit.
    Range(u8),
    /// Every status that has no response of its own.
    Default,
}

/// A header of a response.
pub struct Header {
    /// The name and the serialization.
    pub parameter: Parameter,
    /// The schema.
    pub schema: Option<String>,
    /// The examples of the document.
    pub examples: Vec<JsonValue>,
}
