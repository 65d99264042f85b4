//! What every generated type can do.

use std::fmt;
use std::io;

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

use super::checker::Checker;
use super::json::{self, Json, ReadError};
use super::schema::Schemas;
use super::text::Parser;
use super::violation::{Violations, too_deep};

/// A type for a schema of the document: it is read, checked and written here.
pub trait Model: DeserializeOwned + Serialize {
    /// Its schema.
    const SCHEMA: Schema;
    /// Whether [`Model::check`] checks all that the schema says; where it can't, the evaluator does.
    const TYPED: bool = true;

    /// Checks the value by the parts of the schema that its type does not ensure; for many there is none.
    fn check(&self, _: &mut Checker<'_>) {}

    /// Whether the value matches its schema.
    ///
    /// # Errors
    ///
    /// Every violation, not only the first.
    fn validate(&self) -> Result<(), Violations> {
        if Self::TYPED {
            return Checker::violations(|checker| self.check(checker)).map_or(Ok(()), Err);
        }
        let violations = match Json::from_serialize(self) {
            Ok(json) => Self::SCHEMA.violations(&json),
            // Nothing else keeps a value from being written.
            Err(_) => Checker::violations(|checker| checker.fail(too_deep())),
        };
        violations.map_or(Ok(()), Err)
    }

    /// The value itself, if it matches its schema.
    ///
    /// # Errors
    ///
    /// As [`Model::validate`].
    fn validated(self) -> Result<Self, Violations> {
        self.validate().map(|()| self)
    }

    /// Reads a value from JSON text and validates it.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] with every violation in the whole text; [`Error::Read`] if it is not JSON, or if a value matches the
    /// schema but is more than its Rust type can hold.
    fn from_json(text: impl AsRef<[u8]>) -> Result<Self, Error> {
        let text = text.as_ref();
        if Self::TYPED
            && let Ok(text) = std::str::from_utf8(text)
            && let Ok(value) = Parser::new(text).typed::<Self>()
            && Checker::violations(|checker| value.check(checker)).is_none()
        {
            return Ok(value);
        }
        // Something may be wrong; the evaluator sees the whole text, whatever the type could hold.
        read(Json::parse(text)?)
    }

    /// Reads a value from everything that a reader gives, and validates it.
    ///
    /// # Errors
    ///
    /// As [`Model::from_json`], and [`Error::Io`] when reading fails.
    fn from_reader(mut reader: impl io::Read) -> Result<Self, Error> {
        let mut text = Vec::new();
        reader.read_to_end(&mut text).map_err(Error::Io)?;
        Self::from_json(text)
    }

    /// Reads a value from a JSON value and validates it.
    ///
    /// # Errors
    ///
    /// As [`Model::from_json`].
    fn from_value(value: &serde_json::Value) -> Result<Self, Error> {
        read(Json::from_serialize(value)?)
    }

    /// Validates the value and writes it as JSON text.
    ///
    /// # Errors
    ///
    /// Every violation.
    fn to_json(&self) -> Result<String, Error> {
        self.validate()?;
        Ok(json::write(self)?)
    }
}

/// Evaluates a value, and reads it if nothing is wrong.
fn read<T: Model>(json: Json) -> Result<T, Error> {
    match T::SCHEMA.violations(&json) {
        Some(violations) => Err(Error::Invalid(violations)),
        None => Ok(T::deserialize(json)?),
    }
}

impl<T: Model> Model for Box<T> {
    const SCHEMA: Schema = T::SCHEMA;
    const TYPED: bool = T::TYPED;

    fn check(&self, checker: &mut Checker<'_>) {
        T::check(self, checker);
    }
}

/// The schema of a type: where it stands.
#[derive(Clone, Copy)]
pub struct Schema {
    pub(super) schemas: &'static Schemas,
    pub(super) pointer: &'static str,
}

impl Schema {
    /// The schema at a place among those of its API.
    pub const fn new(schemas: &'static Schemas, pointer: &'static str) -> Self {
        Self { schemas, pointer }
    }

    /// Where the schema stands among the schemas of its API, as a JSON Pointer.
    pub fn pointer(&self) -> &'static str {
        self.pointer
    }

    fn violations(&self, json: &Json) -> Option<Violations> {
        Violations::new(self.schemas.violations(self.pointer, json))
    }
}

/// Why a value could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The value does not match its schema.
    Invalid(Violations),
    /// The text is not JSON, or a value in it is more than its type can hold.
    Read(ReadError),
    /// The reader failed.
    Io(io::Error),
}

impl Error {
    /// The violations, if the value was read but does not match its schema.
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
