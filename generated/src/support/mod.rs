//! The support code that the generated types share. Written by the generator; edits are overwritten.

#[doc(hidden)]
pub mod __private;
mod amount;
mod any_json;
mod checker;
#[cfg(feature = "client")]
pub mod client;
mod elements;
mod enumeration;
mod evaluate;
mod findings;
mod formats;
mod headers;
mod json;
mod json_float;
mod keywords;
mod media_type;
mod member_order;
mod members;
mod model;
mod nullable;
mod number;
mod number_map;
mod object;
mod operation;
pub mod parameter;
mod pattern;
mod read;
mod request;
mod response;
mod schema;
mod secret;
pub mod security;
pub mod server;
#[cfg(feature = "axum")]
pub mod service;
mod stack;
mod style;
mod text;
mod token;
mod tolerant;
mod unreadable;
mod value_checker;
mod verbatim;
mod violation;

pub use serde_json::Value;

pub use self::enumeration::{ParseEnumError, UnknownValue};
pub use self::formats::date::Date;
pub use self::formats::date_time::DateTime;
pub use self::formats::decimal::{Decimal, DecimalNumber};
pub use self::formats::uri::Uri;
pub use self::formats::uuid::Uuid;
pub use self::headers::Headers;
pub use self::json::ReadError;
pub use self::model::{Error, Model, Schema};
pub use self::nullable::Nullable;
pub use self::number::{Number, ParseNumberError};
pub use self::object::Map;
pub use self::operation::{ByApi, ByClient, Operation};
pub use self::parameter::{Location, Parameter, Serialization, Style};
pub use self::request::{Request, RequestError};
pub use self::response::{HeaderError, Response, ResponseError, ResponseErrorKind};
pub use self::security::{Scheme, SecurityKind, SecurityScheme};
pub use self::server::{Server, ServerError};
pub use self::unreadable::UnreadableProperties;
pub use self::verbatim::{Format, FormatError, Verbatim};
pub use self::violation::{Violation, Violations};
