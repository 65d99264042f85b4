//! What all generated types share. Written by the generator; edits are overwritten.

mod amount;
mod at;
mod checker;
pub mod enumeration;
mod evaluate;
mod float;
mod formats;
mod json;
mod keywords;
mod model;
mod nullable;
mod number;
pub mod object;
pub mod operation;
pub mod parameter;
pub mod pattern;
mod request;
mod schema;
mod secret;
pub mod security;
pub mod server;
mod style;
mod text;
mod verbatim;
mod violation;

pub use serde::de::Deserializer;
pub use serde_json::Value;

pub use self::amount::{Amount, Numeric};
pub use self::at::{At, Checked, Optional, Valid};
pub use self::checker::Checker;
pub use self::enumeration::{Enumeration, ParseEnumError, UnknownValue};
pub use self::float::Plain;
pub use self::json::ReadError;
pub use self::model::{Error, Model, Schema};
pub use self::nullable::Nullable;
pub use self::number::{Number, ParseNumberError};
pub use self::object::{
    Deserialize, Map, MapAccess, Members, Object, Serialize, Serializer, Writer,
};
pub use self::operation::{Operation, ResponseError};
pub use self::parameter::{Location, Parameter, Serialization, Style};
pub use self::request::{Request, RequestError, RequestWriter};
pub use self::schema::Schemas;
pub use self::secret::Secret;
pub use self::security::{Scheme, SecurityKind, SecurityScheme};
pub use self::server::{Server, ServerError};
pub use self::verbatim::{Format, FormatError, Verbatim};
pub use self::violation::{Violation, Violations};
pub use self::formats::date::Date;
pub use self::formats::date_time::DateTime;
pub use self::formats::decimal::Decimal;
pub use self::formats::uri::Uri;
pub use self::formats::uuid::Uuid;
pub use self::formats::decimal::DecimalNumber;
