//! The items that only generated code uses. They are not part of the public API and may change in any release.

pub use serde::de::{Deserialize, Deserializer};
pub use serde::ser::{Serialize, Serializer};

pub use super::amount::{Amount, Numeric};
pub use super::checker::Checker;
pub use super::contents::Contents;
pub use super::enumeration::Enumeration;
pub use super::header::ResponseHeaders;
pub use super::json_float::JsonFloat;
pub use super::model::Generated;
pub use super::numeric_enum::NumericEnum;
pub use super::object::{Members, Object, Writer};
pub use super::request::RequestWriter;
pub use super::response::ResponseReader;
pub use super::schema::Schemas;
pub use super::secret::{RedactedMap, Secret};
pub use super::value_checker::{Checked, Optional, Valid, ValueChecker};

/// Reading of enums.
pub mod enumeration {
    pub use super::super::enumeration::{parse, read};
}

/// Bodies that are forms.
pub mod form {
    pub use super::super::form::{File, Files, Form, FormWriter};
}

/// Reading of types of the user.
pub mod given {
    pub use super::super::given::Read;
}

/// Reading of enums of numbers.
pub mod numeric_enum {
    pub use super::super::numeric_enum::{exact, nearest, parse, parse_float, read};
}

/// Reading of objects.
pub mod object {
    pub use super::super::object::read;
}

/// Patterns and their engines.
pub mod pattern {
    pub use super::super::pattern::*;
}

/// Reading of values.
pub mod read {
    pub use super::super::read::value;
}

/// Writing of the alternatives that a discriminator selects.
pub mod tagged {
    pub use super::super::tagged::write;
}

/// Reading of secrets.
pub mod secret {
    pub use super::super::secret::without_value;
}

/// Reading of unions.
pub mod union {
    pub use super::super::union::{Choice, Kind, Union, read};
}
