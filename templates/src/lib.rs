//! The support code that the generated types share: the models and their errors, the evaluator of JSON Schema, exact numbers,
//! formats, and the serialization of requests.
//!
//! A generated crate has it as its module `support`, as far as its documents need it: the generator writes the [`sources`] of
//! this crate into outputs. The feature `full`, on by default, is every module; without it there are only [`sources`] and
//! [`Number`].

#[cfg(feature = "full")]
#[doc(hidden)]
pub mod __private;
#[cfg(feature = "full")]
mod amount;
#[cfg(feature = "full")]
mod any_json;
#[cfg(feature = "full")]
mod buffer;
#[cfg(feature = "full")]
mod checker;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "full")]
mod contents;
#[cfg(feature = "arbitrary")]
pub mod described;
#[cfg(feature = "full")]
mod elements;
#[cfg(feature = "full")]
mod enumeration;
#[cfg(feature = "full")]
mod evaluate;
#[cfg(feature = "full")]
pub mod evaluator;
#[cfg(feature = "full")]
mod exact;
#[cfg(feature = "full")]
mod findings;
#[cfg(feature = "full")]
mod form;
#[cfg(feature = "full")]
mod formats;
#[cfg(feature = "full")]
mod given;
#[cfg(feature = "full")]
mod header;
#[cfg(feature = "full")]
mod headers;
#[cfg(feature = "arbitrary")]
pub mod instance;
#[cfg(feature = "full")]
mod json;
#[cfg(feature = "full")]
mod json_float;
#[cfg(feature = "full")]
mod json_value;
#[cfg(feature = "full")]
mod keywords;
#[cfg(feature = "full")]
#[doc(hidden)]
pub mod libraries;
#[cfg(feature = "full")]
mod media_type;
#[cfg(feature = "full")]
mod member_order;
#[cfg(feature = "full")]
mod members;
#[cfg(feature = "full")]
mod model;
#[cfg(feature = "full")]
mod null;
#[cfg(feature = "full")]
mod nullable;
mod number;
#[cfg(feature = "full")]
mod number_map;
#[cfg(feature = "full")]
mod numeric_enum;
#[cfg(feature = "full")]
mod object;
#[cfg(feature = "full")]
mod operation;
#[cfg(feature = "full")]
mod other_direction;
#[cfg(feature = "full")]
pub mod parameter;
#[cfg(feature = "full")]
mod pattern;
#[cfg(feature = "full")]
mod read;
#[cfg(feature = "full")]
mod request;
#[cfg(feature = "full")]
mod response;
#[cfg(feature = "full")]
mod schema;
#[cfg(feature = "full")]
mod secret;
#[cfg(feature = "full")]
pub mod security;
#[cfg(feature = "full")]
pub mod server;
#[cfg(feature = "axum")]
pub mod service;
pub mod sources;
#[cfg(feature = "full")]
mod stack;
#[cfg(feature = "full")]
mod style;
#[cfg(feature = "full")]
mod tagged;
#[cfg(all(test, feature = "full"))]
mod tests;
#[cfg(feature = "full")]
mod text;
#[cfg(feature = "full")]
mod token;
#[cfg(feature = "full")]
mod tolerant;
#[cfg(feature = "full")]
mod tuple;
#[cfg(feature = "full")]
mod union;
#[cfg(feature = "full")]
mod unreadable;
#[cfg(feature = "full")]
mod value_checker;
#[cfg(feature = "full")]
mod verbatim;
#[cfg(feature = "full")]
mod violation;

#[cfg(feature = "full")]
pub use serde_json::Value;

#[cfg(feature = "full")]
pub use self::enumeration::{ParseEnumError, UnknownValue};
#[cfg(feature = "full")]
pub use self::form::File;
#[cfg(feature = "full")]
pub use self::formats::char::Char;
#[cfg(feature = "full")]
pub use self::formats::ipv4::Ipv4;
#[cfg(feature = "full")]
pub use self::formats::ipv6::Ipv6;
#[cfg(feature = "full")]
pub use self::formats::uri::Uri;
#[cfg(feature = "full")]
pub use self::formats::uuid::Uuid;
#[cfg(feature = "full")]
pub use self::headers::Headers;
#[cfg(feature = "full")]
pub use self::json::ReadError;
#[cfg(feature = "full")]
pub use self::json_value::{JsonObject, JsonValue};
// The generator removes conditions.
#[cfg(false)]
pub use self::libraries::bigdecimal::Decimal;
#[cfg(false)]
pub use self::libraries::chrono::{Date, DateTime, LocalDateTime, LocalTime};
#[cfg(feature = "full")]
pub use self::libraries::decimal_number::DecimalNumber;
#[cfg(feature = "full")]
pub use self::libraries::jiff::{Date, DateTime, LocalDateTime, LocalTime};
#[cfg(feature = "full")]
pub use self::libraries::rust_decimal::Decimal;
#[cfg(false)]
pub use self::libraries::time::{Date, DateTime, LocalDateTime, LocalTime};
#[cfg(feature = "full")]
pub use self::model::{Error, Model, Schema};
#[cfg(feature = "full")]
pub use self::null::Null;
#[cfg(feature = "full")]
pub use self::nullable::Nullable;
pub use self::number::{Number, ParseNumberError};
#[cfg(feature = "full")]
pub use self::numeric_enum::UnknownNumber;
#[cfg(feature = "full")]
pub use self::object::Map;
#[cfg(feature = "full")]
pub use self::operation::{ByApi, ByClient, Operation};
#[cfg(feature = "full")]
pub use self::parameter::{Location, Parameter, Serialization, Style};
#[cfg(feature = "full")]
pub use self::request::{Request, RequestError};
#[cfg(feature = "full")]
pub use self::response::{HeaderError, Response, ResponseError, ResponseErrorKind};
#[cfg(feature = "full")]
pub use self::security::{Scheme, SecurityKind, SecurityScheme};
#[cfg(feature = "full")]
pub use self::server::{Server, ServerError};
#[cfg(feature = "full")]
pub use self::unreadable::UnreadableProperties;
#[cfg(feature = "full")]
pub use self::verbatim::{Format, FormatError, Verbatim};
#[cfg(feature = "full")]
pub use self::violation::{Violation, Violations};
