//! The support code that the generated types share. Written by the generator; edits are overwritten.

#[doc(hidden)]
pub mod __private;
mod amount;
mod any_json;
mod checker;
mod enumeration;
mod evaluate;
mod findings;
mod formats;
mod json;
mod json_float;
mod keywords;
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
mod schema;
mod secret;
pub mod security;
pub mod server;
mod style;
mod text;
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
pub use self::json::ReadError;
pub use self::model::{Error, Model, Schema};
pub use self::nullable::Nullable;
pub use self::number::{Number, ParseNumberError};
pub use self::object::Map;
pub use self::operation::{Operation, ResponseError};
pub use self::parameter::{Location, Parameter, Serialization, Style};
pub use self::request::{Request, RequestError};
pub use self::security::{Scheme, SecurityKind, SecurityScheme};
pub use self::server::{Server, ServerError};
pub use self::verbatim::{Format, FormatError, Verbatim};
pub use self::violation::{Violation, Violations};
