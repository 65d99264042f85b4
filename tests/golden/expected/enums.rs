//! Enums 1
//!
//! Generated from `enums.yaml`; edits are overwritten.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Members, Object, RequestWriter,
    ResponseReader, Schemas, Serialize, Serializer, Writer, enumeration, object, read,
};
use super::support::{
    Map, Model, Nullable, Operation, Parameter, ParseEnumError, ResponseError, Schema,
    Scheme, UnknownValue, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("enums.schema.json"), &[]);

/// Only a request carries it, so it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
}

impl Size {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }
}

impl Model for Size {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Size");
}

impl Enumeration for Size {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for Size {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Size {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The schema `Code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// `N2.1`
    N2_1,
    /// `N21`
    N21,
    /// `S84.1.2`
    S84_1_2,
    /// `S4.1B`
    S4_1B,
    /// `EUR`
    Eur,
    /// `  `
    Empty,
    /// `   `
    Blank,
    /// `😀`
    U1f600,
    /// `self`
    Self2,
    /// `Self`
    Self_,
    /// `type`
    Type,
    /// `a-b`
    AB,
    /// `a_b`
    AB3,
    /// `aB`
    AB2,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `404`
    N404,
    /// `unknown`
    Unknown,
    /// `größe`
    Größe,
    /// `*`
    Star,
    /// A value that the document does not list, preserved verbatim.
    Unrecognized(UnknownValue),
}

impl Code {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::N2_1,
        Self::N21,
        Self::S84_1_2,
        Self::S4_1B,
        Self::Eur,
        Self::Empty,
        Self::Blank,
        Self::U1f600,
        Self::Self2,
        Self::Self_,
        Self::Type,
        Self::AB,
        Self::AB3,
        Self::AB2,
        Self::Plus1,
        Self::Minus1,
        Self::N404,
        Self::Unknown,
        Self::Größe,
        Self::Star,
    ];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::N2_1 => "N2.1",
            Self::N21 => "N21",
            Self::S84_1_2 => "S84.1.2",
            Self::S4_1B => "S4.1B",
            Self::Eur => "EUR",
            Self::Empty => "",
            Self::Blank => " ",
            Self::U1f600 => "😀",
            Self::Self2 => "self",
            Self::Self_ => "Self",
            Self::Type => "type",
            Self::AB => "a-b",
            Self::AB3 => "a_b",
            Self::AB2 => "aB",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::N404 => "404",
            Self::Unknown => "unknown",
            Self::Größe => "größe",
            Self::Star => "*",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl Model for Code {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Code");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Code {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unrecognized(value))
    }
}

impl FromStr for Code {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The schema `Maybe`.
#[derive(Clone, Debug, PartialEq)]
pub struct Maybe(pub Nullable<MaybeValue>);

impl Model for Maybe {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Maybe");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Maybe {
    type Target = Nullable<MaybeValue>;

    fn deref(&self) -> &Nullable<MaybeValue> {
        &self.0
    }
}

impl From<Nullable<MaybeValue>> for Maybe {
    fn from(value: Nullable<MaybeValue>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Maybe {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Maybe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `Maybe value`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MaybeValue {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl MaybeValue {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Yes, Self::No];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Model for MaybeValue {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeValue");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for MaybeValue {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for MaybeValue {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for MaybeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MaybeValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for MaybeValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The schema `Constant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Constant {
    /// `only`
    Only,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Constant {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Only];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Only => "only",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Model for Constant {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Constant");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Constant {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Constant {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Constant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Constant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Constant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The schema of `send request`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendRequest {
    /// The property `size`.
    pub size: Option<Size>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl SendRequest {
    /// Returns a builder for [`SendRequest`].
    pub fn builder() -> SendRequestBuilder {
        SendRequestBuilder(Self { size: None, additional_properties: Map::new() })
    }
}

/// A builder for [`SendRequest`].
#[derive(Clone)]
pub struct SendRequestBuilder(SendRequest);

impl SendRequestBuilder {
    /// The property `size`.
    pub fn size(mut self, value: Size) -> Self {
        self.0.size = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SendRequest, Violations> {
        self.0.validated()
    }
}

impl Model for SendRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SendRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("size", &self.size).valid();
    }
}

impl Object for SendRequest {
    const PROPERTIES: &'static [&'static str] = &["size"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { size: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.size),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for SendRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SendRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("size", &self.size);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `POST /closed`.
#[derive(Clone, Debug, PartialEq)]
pub struct Send {
    /// The request body, as `application/json`.
    pub body: Option<SendRequest>,
}

impl Operation for Send {
    const ID: Option<&'static str> = Some("send");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/closed";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SendResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }
}

/// The responses of [`Send`].
#[derive(Clone, Debug, PartialEq)]
pub enum SendResponse {
    /// Status 204.
    ///
    /// Nothing comes back.
    NoContent,
}

impl SendResponse {
    /// Reads a response without validating its body.
    ///
    /// Reading is tolerant: an optional property whose value its type cannot represent is `None`, and preserved among the
    /// unreadable properties of its object.
    ///
    /// # Errors
    ///
    /// If the document does not define the status, if the body is not of its media type, or if the types cannot represent a
    /// required value. The error has the status and the body.
    pub fn read(status: u16, body: &[u8]) -> Result<Self, ResponseError> {
        let response = ResponseReader::new(status, body);
        Ok(match status {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}
