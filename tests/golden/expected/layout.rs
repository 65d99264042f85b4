//! Laid out by tags 1
//!
//! Generated from `layout.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client, Credentials, Server};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

#[path = "layout/größe.rs"]
mod größe;
mod layout_tag;
mod mod_tag;
mod orders;
mod security_tag;
mod server_tag;
mod std_tag;

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat, Members,
    Object, RequestWriter, ResponseHeaders, ResponseReader, Schemas, Secret, Serialize,
    Serializer, Writer, enumeration, object, pattern, read, union,
};
use super::support::{
    Date, Decimal, Location, Map, Model, Nullable, Operation, Parameter, ParseEnumError,
    Response, ResponseError, Schema, Scheme, SecurityKind, SecurityScheme, UnknownValue,
    UnreadableProperties, Value, Violations, parameter, server,
};

pub use self::größe::*;
pub use self::layout_tag::*;
pub use self::mod_tag::*;
pub use self::orders::*;
pub use self::security_tag::*;
pub use self::server_tag::*;
pub use self::std_tag::*;

static SCHEMAS: Schemas = Schemas::new(include_str!("layout.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^A-[0-9]+$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Text("A-"),
        pattern::Piece::Chars(&[('0', '9')], 1, u32::MAX),
        pattern::Piece::End,
    ]],
);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

/// The servers of this API.
pub const SERVERS: &[server::Server] =
    &[server::Server { template: "https://shop.example.com", variables: &[] }];

/// The security schemes of this API.
pub const SECURITY_SCHEMES: &[SecurityScheme] = &[SecurityScheme {
    name: "key",
    deprecated: false,
    kind: SecurityKind::ApiKey { location: Location::Header, name: "Key" },
}];

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Money {
    pub value: Decimal,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Money`].
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyRequired {
    pub value: Decimal,
}

impl Money {
    /// Returns a builder for [`Money`], given its required fields.
    pub fn builder(required: MoneyRequired) -> MoneyBuilder {
        MoneyBuilder(Self {
            value: required.value,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Money`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MoneyBuilder(Money);

impl MoneyBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Money, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Money {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Money");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Money {
    const PROPERTIES: &'static [&'static str] = &["value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut value: Option<Decimal> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut value),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            value: members.need("value", value)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("value", &self.value);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Problem {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Problem");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Problem {
    const PROPERTIES: &'static [&'static str] = &["title"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut title: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut title),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            title: members.need("title", title)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("title", &self.title);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Health {
    pub ok: Option<bool>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Health {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Health");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Health {
    const PROPERTIES: &'static [&'static str] = &["ok"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            ok: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.ok),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Health {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Health {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("ok", &self.ok);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Unused(pub String);

impl Generated for Unused {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Unused");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).max_length(5);
    }
}

impl Deref for Unused {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Unused {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Unused {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Unused {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// `GET /health`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct HealthOperation {}

impl Operation for HealthOperation {
    const ID: Option<&'static str> = Some("health");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/health";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = HealthResponse;
}

/// The responses of [`HealthOperation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HealthResponse {
    /// Fine.
    ///
    /// Status 200.
    Ok(Box<Health>),
}

impl Response for HealthResponse {
    type Success = Health;

    fn success(self) -> Result<Health, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Health")?),
            _ => return Err(response.undefined()),
        })
    }
}
