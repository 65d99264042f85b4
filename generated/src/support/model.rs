//! The trait of all generated types, and its error.

use std::fmt;
use std::io;

use serde::de::{self, DeserializeOwned};
use serde::ser::Serialize;

use super::checker::Checker;
use super::json::{self, JsonValue, ReadError};
use super::read::Read;
use super::schema::Schemas;
use super::text::Parser;
use super::violation::{Listing, Violation, Violations, exceeds_limit};

/// A type that the generator writes for a schema.
pub trait Generated: DeserializeOwned + Serialize {
    /// The schema of the type.
    const SCHEMA: Schema;
    /// Whether the type and [`Generated::check`] assert the whole schema. If not, the evaluator validates. Defaults to `true`.
    const TYPED: bool = true;

    /// Checks the assertions of the schema that the type does not guarantee. Defaults to none.
    fn check(&self, _: &mut Checker<'_>) {}
}

/// A type with a schema: reading, validating and writing its values. Generated types are models, and a `Nullable` of one is a model.
pub trait Model: Read + DeserializeOwned + Serialize {
    /// The schema of the type.
    const SCHEMA: Schema;
    /// Whether the type and [`Model::check`] assert the whole schema.
    #[doc(hidden)]
    const TYPED: bool;

    /// Checks the assertions of the schema that the type does not guarantee.
    #[doc(hidden)]
    fn check(&self, checker: &mut Checker<'_>);

    /// Validates the value by its schema.
    ///
    /// # Errors
    ///
    /// All violations, not only the first.
    fn validate(&self) -> Result<(), Violations> {
        if Self::TYPED {
            return Checker::violations(|checker| self.check(checker)).map_or(Ok(()), Err);
        }
        let found = match JsonValue::from_serialize(self) {
            Ok(json) => Self::SCHEMA.violations(&json).unwrap_or_else(|limit| Some(Violations::one(limit))),
            // Serialization fails only for values that are nested too deeply.
            Err(error) => Checker::violations(|checker| checker.fail(Some(exceeds_limit(error)))),
        };
        let mut violations = Listing::of(found.into_iter().flatten());
        violations.add_missing(Checker::unreadable_properties(|checker| self.check(checker)).into_iter().flatten());
        violations.violations().map_or(Ok(()), Err)
    }

    /// Validates the value and returns it.
    ///
    /// # Errors
    ///
    /// Those of [`Model::validate`].
    fn validated(self) -> Result<Self, Violations> {
        self.validate().map(|()| self)
    }

    /// Reads a value from JSON text in UTF-8 and validates it.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] with all violations of the whole text; [`Error::Read`] if the text is not JSON, if an object has two
    /// members of a name (RFC 8259, 4), or if a value matches the schema but exceeds its Rust type.
    fn from_json(text: impl AsRef<[u8]>) -> Result<Self, Error> {
        let text = text.as_ref();
        if Self::TYPED
            && let Ok(text) = std::str::from_utf8(text)
            && let Ok(value) = read_valid(text)
        {
            return Ok(value);
        }
        // The typed path stops at the first error; the evaluator reports all violations of the whole text.
        let json = JsonValue::parse(text)?;
        if let Some(violations) = Self::SCHEMA.violations(&json).map_err(|limit| ReadError::exceeded(&limit))? {
            return Err(Error::Invalid(violations));
        }
        match std::str::from_utf8(text).map(|text| Parser::new(text).typed()) {
            Ok(Ok(value)) => Ok(value),
            // The errors of data have their location.
            _ => Ok(Self::deserialize(json.reader())?),
        }
    }

    /// Reads a value from a reader, up to its end, and validates it.
    ///
    /// # Errors
    ///
    /// Those of [`Model::from_json`], and [`Error::Io`] if the reader fails.
    fn from_reader(mut reader: impl io::Read) -> Result<Self, Error> {
        let mut text = Vec::new();
        reader.read_to_end(&mut text).map_err(Error::Io)?;
        Self::from_json(text)
    }

    /// Reads a value from a JSON value and validates it.
    ///
    /// # Errors
    ///
    /// Those of [`Model::from_json`].
    fn from_value(value: &serde_json::Value) -> Result<Self, Error> {
        Self::from_json(json::write(value)?)
    }

    /// Validates the value and writes it as JSON text without white space.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] with all violations.
    fn to_json(&self) -> Result<String, Error> {
        self.validate()?;
        Ok(json::write(self)?)
    }
}

/// Reads a value that its type and its checks find valid. The result is changed in its place, since the value may be large.
fn read_valid<T: Model>(text: &str) -> Result<T, ReadError> {
    let mut read = Parser::new(text).typed::<T>();
    if let Ok(value) = &read
        && Checker::violations(|checker| value.check(checker)).is_some()
    {
        read = Err(de::Error::custom("does not match the schema"));
    }
    read
}

impl<T: Generated> Model for T {
    const SCHEMA: Schema = <T as Generated>::SCHEMA;
    const TYPED: bool = <T as Generated>::TYPED;

    fn check(&self, checker: &mut Checker<'_>) {
        Generated::check(self, checker);
    }
}

impl<T: Generated> Generated for Box<T> {
    const SCHEMA: Schema = T::SCHEMA;
    const TYPED: bool = T::TYPED;

    fn check(&self, checker: &mut Checker<'_>) {
        T::check(self, checker);
    }
}

/// The schema of a type.
#[derive(Clone, Copy)]
pub struct Schema {
    pub(super) schemas: &'static Schemas,
    pub(super) pointer: &'static str,
    accepts_null: bool,
}

impl Schema {
    /// Returns the schema at a JSON Pointer into the schemas of its API.
    #[doc(hidden)]
    pub const fn new(schemas: &'static Schemas, pointer: &'static str) -> Self {
        Self { schemas, pointer, accepts_null: false }
    }

    /// Returns the same schema, which also accepts null.
    #[doc(hidden)]
    pub const fn or_null(self) -> Self {
        Self { accepts_null: true, ..self }
    }

    /// Returns the JSON Pointer (RFC 6901) of the schema in the `.schema.json` file of its API.
    pub fn pointer(&self) -> &'static str {
        self.pointer
    }

    /// Returns the violations of a value.
    ///
    /// # Errors
    ///
    /// The limit that the evaluation exceeds.
    pub(super) fn violations(&self, json: &JsonValue) -> Result<Option<Violations>, Violation> {
        if self.accepts_null && matches!(json, JsonValue::Null) {
            return Ok(None);
        }
        self.schemas.violations(self.pointer, json)
    }
}

/// The error of reading or writing a [`Model`].
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The value does not match its schema.
    Invalid(Violations),
    /// The text is not JSON, or a value in it exceeds its type.
    Read(ReadError),
    /// The reader failed.
    Io(io::Error),
}

impl Error {
    /// Returns the violations of an [`Error::Invalid`].
    pub fn violations(&self) -> Option<&Violations> {
        match self {
            Error::Invalid(violations) => Some(violations),
            Error::Read(_) | Error::Io(_) => None,
        }
    }
}

impl From<Violations> for Error {
    fn from(violations: Violations) -> Self {
        Error::Invalid(violations)
    }
}

impl From<ReadError> for Error {
    fn from(error: ReadError) -> Self {
        Error::Read(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Invalid(violations) => violations.fmt(f),
            Error::Read(error) => error.fmt(f),
            Error::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Invalid(violations) => Some(violations),
            Error::Read(error) => Some(error),
            Error::Io(error) => Some(error),
        }
    }
}
