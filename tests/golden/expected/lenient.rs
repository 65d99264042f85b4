//! Mistakes whose meaning is plain 1
//!
//! Generated from `lenient.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client, Credentials, Server};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat, Members,
    Object, RequestWriter, ResponseReader, Schemas, Serialize, Serializer, Writer,
    enumeration, object, pattern, read, union,
};
use super::support::{
    Map, Model, Nullable, Operation, Parameter, ParseEnumError, Response, ResponseError,
    Schema, Scheme, SecurityKind, SecurityScheme, UnknownValue, Value, Violations,
    server,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("lenient.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain =
    pattern::Plain::new("0", &[&[pattern::Piece::Text("0")]]);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

/// The servers of this API.
pub const SERVERS: &[server::Server] =
    &[server::Server { template: "https://api.example.com", variables: &[] }];

/// The security schemes of this API.
pub const SECURITY_SCHEMES: &[SecurityScheme] = &[SecurityScheme {
    name: "old",
    deprecated: false,
    kind: SecurityKind::Http { scheme: "basic", bearer_format: None },
}];

#[derive(Clone, Debug, PartialEq)]
pub struct Nothing(pub Value);

impl Generated for Nothing {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Nothing");
}

impl Deref for Nothing {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for Nothing {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Nothing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// 7
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mistakes {
    pub name: Name,
    /// Matches `0`.
    pub pattern: Option<String>,
    pub flag: Option<Nullable<bool>>,
    /// Greater than 1.
    pub bound: Option<f64>,
    /// Items are unique.
    pub missing: Option<Vec<Value>>,
    pub pair: Option<Vec<Value>>,
    pub whole: Option<i64>,
    pub typed: Option<Value>,
    pub any: Option<Nullable<Any>>,
    pub empty: Option<Value>,
}

impl Default for Mistakes {
    fn default() -> Self {
        Self {
            name: Name::Abc,
            pattern: None,
            flag: None,
            bound: None,
            missing: None,
            pair: None,
            whole: None,
            typed: None,
            any: None,
            empty: None,
        }
    }
}

impl Mistakes {
    /// Returns a builder for [`Mistakes`].
    pub fn builder() -> MistakesBuilder {
        MistakesBuilder(Self::default())
    }
}

/// A builder for [`Mistakes`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MistakesBuilder(Mistakes);

impl MistakesBuilder {
    /// Matches `0`.
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.0.pattern = Some(value.into());
        self
    }

    pub fn flag(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.0.flag = Some(value.into());
        self
    }

    /// Greater than 1.
    pub fn bound(mut self, value: f64) -> Self {
        self.0.bound = Some(value);
        self
    }

    /// Items are unique.
    pub fn missing(mut self, value: Vec<Value>) -> Self {
        self.0.missing = Some(value);
        self
    }

    pub fn pair(mut self, value: Vec<Value>) -> Self {
        self.0.pair = Some(value);
        self
    }

    pub fn whole(mut self, value: i64) -> Self {
        self.0.whole = Some(value);
        self
    }

    pub fn typed(mut self, value: Value) -> Self {
        self.0.typed = Some(value);
        self
    }

    pub fn any(mut self, value: impl Into<Nullable<Any>>) -> Self {
        self.0.any = Some(value.into());
        self
    }

    pub fn empty(mut self, value: Value) -> Self {
        self.0.empty = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Mistakes, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Mistakes {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Mistakes");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).valid();
        checker.property("pattern", &self.pattern).pattern(&PATTERN_1);
        checker.property("bound", &self.bound).finite().exclusive_minimum(1);
        checker.property("missing", &self.missing).unique_items();
        checker.property("any", &self.any).valid();
    }
}

impl Object for Mistakes {
    const PROPERTIES: &'static [&'static str] = &[
        "name",
        "pattern",
        "flag",
        "bound",
        "missing",
        "pair",
        "whole",
        "typed",
        "any",
        "empty",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<Name> = None;
        let mut pattern: Option<String> = None;
        let mut flag: Option<Nullable<bool>> = None;
        let mut bound: Option<f64> = None;
        let mut missing: Option<Vec<Value>> = None;
        let mut pair: Option<Vec<Value>> = None;
        let mut whole: Option<i64> = None;
        let mut typed: Option<Value> = None;
        let mut any: Option<Nullable<Any>> = None;
        let mut empty: Option<Value> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut pattern),
                2 => members.put(&mut flag),
                3 => members.put(&mut bound),
                4 => members.put(&mut missing),
                5 => members.put(&mut pair),
                6 => members.put(&mut whole),
                7 => members.put(&mut typed),
                8 => members.put(&mut any),
                9 => members.put(&mut empty),
                _ => members.refuse(),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            pattern,
            flag,
            bound,
            missing,
            pair,
            whole,
            typed,
            any,
            empty,
        })
    }
}

impl<'de> Deserialize<'de> for Mistakes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Mistakes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.optional("pattern", &self.pattern);
        object.optional("flag", &self.flag);
        object.optional("bound", &self.bound.as_ref().map(JsonFloat));
        object.optional("missing", &self.missing);
        object.optional("pair", &self.pair);
        object.optional("whole", &self.whole);
        object.optional("typed", &self.typed);
        object.optional("any", &self.any);
        object.optional("empty", &self.empty);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Name {
    Abc,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Name {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Abc];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Abc => "abc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Name {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Name");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Name {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Name {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Any {
    Boolean(bool),
    Object(Map),
    Array(Vec<Value>),
    Number(f64),
    String(String),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<bool> for Any {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for Any {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for Any {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for Any {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Any");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Number(value) => {
                checker.here(value).finite();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("type", 5);
            }
            Self::Boolean(_) | Self::Object(_) | Self::Array(_) | Self::String(_) => {}
        }
    }
}

impl union::Union for Any {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::Boolean, 0),
        (union::Kind::Object, 1),
        (union::Kind::Array, 2),
        (union::Kind::Number, 3),
        (union::Kind::String, 4),
    ]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Boolean(read::value(deserializer)?),
            1 => Self::Object(read::value(deserializer)?),
            2 => Self::Array(read::value(deserializer)?),
            3 => Self::Number(read::value(deserializer)?),
            4 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Any {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::Array(value) => value.serialize(serializer),
            Self::Number(value) => JsonFloat(value).serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// `GET /things/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct N404 {
    /// Path parameter `id`.
    pub id: i64,
    /// Query parameter `untold`.
    pub untold: Option<String>,
}

impl N404 {
    /// Returns the request, given its required parameter.
    pub fn new(id: i64) -> Self {
        Self { id, untold: None }
    }

    /// Query parameter `untold`.
    pub fn untold(mut self, value: impl Into<String>) -> Self {
        self.untold = Some(value.into());
        self
    }
}

impl Operation for N404 {
    const ID: Option<&'static str> = Some("404");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things/{id}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("id"), Parameter::query("untold")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "token", scopes: &[] }]];
    type Response = N404Response;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id).optional(&self.untold);
    }
}

/// The responses of [`N404`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum N404Response {
    /// Status 200.
    Ok,
    /// Status 404.
    NotFound,
}

impl Response for N404Response {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::Ok => Ok(()),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::NotFound => 404,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok,
            404 => Self::NotFound,
            _ => return Err(response.undefined()),
        })
    }
}

/// `PUT /things/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutThingsId {
    /// Path parameter `id`.
    pub id: String,
}

impl PutThingsId {
    /// Returns the request, given its required parameter.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for PutThingsId {
    const ID: Option<&'static str> = None;
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/things/{id}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("id")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "token", scopes: &[] }]];
    type Response = PutThingsIdResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id);
    }
}

/// The responses of [`PutThingsId`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutThingsIdResponse {}

impl Response for PutThingsIdResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}
