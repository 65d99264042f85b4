//! Webhooks 1
//!
//! Generated from `webhooks.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;

#[doc(inline)]
pub use self::service::{Service, router};

pub mod webhooks;
pub mod callbacks;
mod wire;

use std::fmt;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat, Members,
    Object, RequestWriter, ResponseReader, Schemas, Serialize, Serializer, Writer,
    enumeration, object, read, tagged, union,
};
use super::support::{
    ByApi, DateTime, Decimal, Map, Model, Operation, Parameter, ParseEnumError,
    Response, ResponseError, Schema, Scheme, UnknownValue, UnreadableProperties, Uri,
    Uuid, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("events.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub r#type: String,
    pub at: DateTime,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Event {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Event");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Event {
    const PROPERTIES: &'static [&'static str] = &["type", "at"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<String> = None;
        let mut at: Option<DateTime> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                1 => members.put(&mut at),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            r#type: members.need("type", r#type)?,
            at: members.need("at", at)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("type", &self.r#type);
        object.required("at", &self.at);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Not empty.
    pub name: String,
    pub state: Option<State>,
    pub weight: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Product {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Product");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).min_length(1);
        checker.property("state", &self.state).valid();
        checker.property("weight", &self.weight).finite();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Product {
    const PROPERTIES: &'static [&'static str] = &["name", "state", "weight"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut state: Option<State> = None;
        let mut weight: Option<f64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.try_put(&mut state),
                2 => members.try_put(&mut weight),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            state,
            weight,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Product {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Product {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("name", &self.name);
        object.optional("state", &self.state);
        object.optional("weight", &self.weight.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    New,
    Sold,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl State {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::New, Self::Sold];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Sold => "sold",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for State {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/State");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for State {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for State {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Paid {
    pub r#type: String,
    pub amount: Decimal,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Paid {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Paid");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Paid {
    const PROPERTIES: &'static [&'static str] = &["type", "amount"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<String> = None;
        let mut amount: Option<Decimal> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                1 => members.put(&mut amount),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            r#type: members.need("type", r#type)?,
            amount: members.need("amount", amount)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Paid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Paid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("type", &self.r#type);
        object.required("amount", &self.amount);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Refunded {
    pub r#type: String,
    pub reason: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Refunded {
    fn default() -> Self {
        Self {
            r#type: "refunded".to_owned(),
            reason: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Generated for Refunded {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Refunded");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Refunded {
    const PROPERTIES: &'static [&'static str] = &["type", "reason"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<String> = None;
        let mut reason: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                1 => members.try_put(&mut reason),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            r#type: members.need("type", r#type)?,
            reason,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Refunded {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Refunded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("type", &self.r#type);
        object.optional("reason", &self.reason);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscribeRequest {
    pub url: Uri,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`SubscribeRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubscribeRequestRequired {
    pub url: Uri,
}

impl SubscribeRequest {
    /// Returns a builder for [`SubscribeRequest`], given its required fields.
    pub fn builder(required: SubscribeRequestRequired) -> SubscribeRequestBuilder {
        SubscribeRequestBuilder(Self {
            url: required.url,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`SubscribeRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SubscribeRequestBuilder(SubscribeRequest);

impl SubscribeRequestBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SubscribeRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for SubscribeRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SubscribeRequest");
}

impl Object for SubscribeRequest {
    const PROPERTIES: &'static [&'static str] = &["url"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut url: Option<Uri> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut url),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { url: members.need("url", url)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for SubscribeRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SubscribeRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("url", &self.url);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippedRequest {
    pub parcel: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ShippedRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ShippedRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ShippedRequest {
    const PROPERTIES: &'static [&'static str] = &["parcel"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut parcel: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut parcel),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            parcel: members.need("parcel", parcel)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for ShippedRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ShippedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("parcel", &self.parcel);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippedOk {
    pub more: bool,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ShippedOk`].
#[derive(Clone, Debug, PartialEq)]
pub struct ShippedOkRequired {
    pub more: bool,
}

impl ShippedOk {
    /// Returns a builder for [`ShippedOk`], given its required fields.
    pub fn builder(required: ShippedOkRequired) -> ShippedOkBuilder {
        ShippedOkBuilder(Self { more: required.more, additional_properties: Map::new() })
    }
}

/// A builder for [`ShippedOk`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ShippedOkBuilder(ShippedOk);

impl ShippedOkBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ShippedOk, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ShippedOk {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ShippedOk");
}

impl Object for ShippedOk {
    const PROPERTIES: &'static [&'static str] = &["more"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut more: Option<bool> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut more),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { more: members.need("more", more)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for ShippedOk {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ShippedOk {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("more", &self.more);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LostRequest {
    pub reason: Reason,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for LostRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LostRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("reason", &self.reason).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for LostRequest {
    const PROPERTIES: &'static [&'static str] = &["reason"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut reason: Option<Reason> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut reason),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            reason: members.need("reason", reason)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for LostRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for LostRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("reason", &self.reason);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    Fire,
    Theft,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Reason {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Fire, Self::Theft];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fire => "fire",
            Self::Theft => "theft",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Reason {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Reason");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Reason {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Reason {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductCreatedRequest {
    pub r#type: ProductCreatedRequestType,
    pub at: DateTime,
    pub data: Product,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ProductCreatedRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductCreatedRequest");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("type", &self.r#type).valid();
        checker.property("data", &self.data).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ProductCreatedRequest {
    const PROPERTIES: &'static [&'static str] = &["type", "at", "data"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<ProductCreatedRequestType> = None;
        let mut at: Option<DateTime> = None;
        let mut data: Option<Product> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                1 => members.put(&mut at),
                2 => members.put(&mut data),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            r#type: members.need("type", r#type)?,
            at: members.need("at", at)?,
            data: members.need("data", data)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for ProductCreatedRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProductCreatedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("type", &self.r#type);
        object.required("at", &self.at);
        object.required("data", &self.data);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProductCreatedRequestType {
    /// `product.created`
    ProductCreated,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl ProductCreatedRequestType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::ProductCreated];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ProductCreated => "product.created",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for ProductCreatedRequestType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductCreatedRequestType");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for ProductCreatedRequestType {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for ProductCreatedRequestType {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for ProductCreatedRequestType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ProductCreatedRequestType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for ProductCreatedRequestType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductDeletedRequest {
    pub r#type: ProductDeletedRequestType,
    pub id: Uuid,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ProductDeletedRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductDeletedRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("type", &self.r#type).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ProductDeletedRequest {
    const PROPERTIES: &'static [&'static str] = &["type", "id"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<ProductDeletedRequestType> = None;
        let mut id: Option<Uuid> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                1 => members.put(&mut id),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            r#type: members.need("type", r#type)?,
            id: members.need("id", id)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for ProductDeletedRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProductDeletedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("type", &self.r#type);
        object.required("id", &self.id);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProductDeletedRequestType {
    /// `product.deleted`
    ProductDeleted,
    /// `product.archived`
    ProductArchived,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl ProductDeletedRequestType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::ProductDeleted, Self::ProductArchived];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ProductDeleted => "product.deleted",
            Self::ProductArchived => "product.archived",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for ProductDeletedRequestType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductDeletedRequestType");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for ProductDeletedRequestType {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for ProductDeletedRequestType {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for ProductDeletedRequestType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ProductDeletedRequestType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for ProductDeletedRequestType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductDeletedOk {
    pub kept: bool,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ProductDeletedOk`].
#[derive(Clone, Debug, PartialEq)]
pub struct ProductDeletedOkRequired {
    pub kept: bool,
}

impl ProductDeletedOk {
    /// Returns a builder for [`ProductDeletedOk`], given its required fields.
    pub fn builder(required: ProductDeletedOkRequired) -> ProductDeletedOkBuilder {
        ProductDeletedOkBuilder(Self {
            kept: required.kept,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ProductDeletedOk`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ProductDeletedOkBuilder(ProductDeletedOk);

impl ProductDeletedOkBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ProductDeletedOk, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ProductDeletedOk {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductDeletedOk");
}

impl Object for ProductDeletedOk {
    const PROPERTIES: &'static [&'static str] = &["kept"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kept: Option<bool> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kept),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { kept: members.need("kept", kept)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for ProductDeletedOk {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProductDeletedOk {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("kept", &self.kept);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentRequest {
    Paid(Box<Paid>),
    Refunded(Box<Refunded>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Paid> for PaymentRequest {
    fn from(value: Paid) -> Self {
        Self::Paid(Box::new(value))
    }
}

impl From<Refunded> for PaymentRequest {
    fn from(value: Refunded) -> Self {
        Self::Refunded(Box::new(value))
    }
}

impl Generated for PaymentRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PaymentRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Paid(value) => {
                checker.here(value).valid();
            }
            Self::Refunded(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for PaymentRequest {
    const CHOICE: union::Choice =
        union::Choice::Property("type", &[("paid", 0), ("refunded", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Paid(read::value(deserializer)?),
            1 => Self::Refunded(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for PaymentRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for PaymentRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Paid(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Refunded(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StockAlarmRequest {
    pub sku: String,
    pub left: i64,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for StockAlarmRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/StockAlarmRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for StockAlarmRequest {
    const PROPERTIES: &'static [&'static str] = &["sku", "left"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut sku: Option<String> = None;
        let mut left: Option<i64> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut sku),
                1 => members.put(&mut left),
                _ => members.try_refuse(),
            }
        }
        Some(Self {
            sku: members.need("sku", sku)?,
            left: members.need("left", left)?,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for StockAlarmRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for StockAlarmRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("sku", &self.sku);
        object.required("left", &self.left);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

/// `POST /subscriptions`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Subscribe {
    /// The request body, as `application/json`.
    pub body: SubscribeRequest,
}

impl Subscribe {
    /// Returns the request, given its body.
    pub fn new(body: SubscribeRequest) -> Self {
        Self { body }
    }
}

impl From<SubscribeRequest> for Subscribe {
    fn from(body: SubscribeRequest) -> Self {
        Self::new(body)
    }
}

impl Operation for Subscribe {
    const ID: Option<&'static str> = Some("subscribe");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/subscriptions";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SubscribeResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`Subscribe`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubscribeResponse {
    /// Subscribed.
    ///
    /// Status 204.
    NoContent,
}

impl Response for SubscribeResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}

/// The callback `shipped`, `POST {$request.body#/url}/shipped`, a request that the API sends.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Shipped {
    /// The request body, as `application/json`.
    pub body: ShippedRequest,
}

impl Shipped {
    /// Returns the request, given its body.
    pub fn new(body: ShippedRequest) -> Self {
        Self { body }
    }
}

impl From<ShippedRequest> for Shipped {
    fn from(body: ShippedRequest) -> Self {
        Self::new(body)
    }
}

impl Operation<ByApi> for Shipped {
    const ID: Option<&'static str> = Some("shipped");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "{$request.body#/url}/shipped";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ShippedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`Shipped`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShippedResponse {
    /// Heard.
    ///
    /// Status 200.
    Ok(Box<ShippedOk>),
}

impl Response for ShippedResponse {
    type Success = ShippedOk;

    fn success(self) -> Result<ShippedOk, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/ShippedOk")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// The callback `lost`, `POST {$request.body#/url}/lost`, a request that the API sends.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Lost {
    /// The request body, as `application/json`.
    pub body: LostRequest,
}

impl Lost {
    /// Returns the request, given its body.
    pub fn new(body: LostRequest) -> Self {
        Self { body }
    }
}

impl From<LostRequest> for Lost {
    fn from(body: LostRequest) -> Self {
        Self::new(body)
    }
}

impl Operation<ByApi> for Lost {
    const ID: Option<&'static str> = Some("lost");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "{$request.body#/url}/lost";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = LostResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`Lost`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LostResponse {
    /// Heard.
    ///
    /// Status 204.
    NoContent,
}

impl Response for LostResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}

/// The webhook `POST product.created`, a request that the API sends.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ProductCreated {
    /// Header `X-Attempt`. At least 1.
    pub x_attempt: Option<i64>,
    /// The request body, as `application/json`.
    pub body: ProductCreatedRequest,
}

impl ProductCreated {
    /// Returns the request, given its body.
    pub fn new(body: ProductCreatedRequest) -> Self {
        Self { x_attempt: None, body }
    }

    /// Header `X-Attempt`. At least 1.
    pub fn x_attempt(mut self, value: i64) -> Self {
        self.x_attempt = Some(value);
        self
    }
}

impl From<ProductCreatedRequest> for ProductCreated {
    fn from(body: ProductCreatedRequest) -> Self {
        Self::new(body)
    }
}

impl Operation<ByApi> for ProductCreated {
    const ID: Option<&'static str> = Some("productCreated");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "product.created";
    const PARAMETERS: &'static [Parameter] = &[Parameter::header("X-Attempt")];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = ProductCreatedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("header", "X-Attempt", &self.x_attempt).minimum(1);
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.x_attempt);
        request.json("application/json", &self.body);
    }
}

/// The responses of [`ProductCreated`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProductCreatedResponse {
    /// Heard.
    ///
    /// Status 204.
    NoContent,
}

impl Response for ProductCreatedResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}

/// The webhook `POST product.deleted`, a request that the API sends.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ProductDeleted {
    /// The request body, as `application/json`.
    pub body: ProductDeletedRequest,
}

impl ProductDeleted {
    /// Returns the request, given its body.
    pub fn new(body: ProductDeletedRequest) -> Self {
        Self { body }
    }
}

impl From<ProductDeletedRequest> for ProductDeleted {
    fn from(body: ProductDeletedRequest) -> Self {
        Self::new(body)
    }
}

impl Operation<ByApi> for ProductDeleted {
    const ID: Option<&'static str> = Some("productDeleted");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "product.deleted";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ProductDeletedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`ProductDeleted`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProductDeletedResponse {
    /// Heard.
    ///
    /// Status 200.
    Ok(Box<ProductDeletedOk>),
}

impl Response for ProductDeletedResponse {
    type Success = ProductDeletedOk;

    fn success(self) -> Result<ProductDeletedOk, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/ProductDeletedOk")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// The webhook `POST payments`, a request that the API sends.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Payment {
    /// The request body, as `application/json`.
    pub body: PaymentRequest,
}

impl Payment {
    /// Returns the request, given its body.
    pub fn new(body: PaymentRequest) -> Self {
        Self { body }
    }
}

impl From<PaymentRequest> for Payment {
    fn from(body: PaymentRequest) -> Self {
        Self::new(body)
    }
}

impl Operation<ByApi> for Payment {
    const ID: Option<&'static str> = Some("payment");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "payments";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = PaymentResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentResponse {
    /// Heard.
    ///
    /// Status 204.
    NoContent,
}

impl Response for PaymentResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}

/// The webhook `GET stock alarm`, a request that the API sends.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Other {
    /// Query parameter `challenge`.
    pub challenge: String,
}

impl Other {
    /// Returns the request, given its required parameter.
    pub fn new(challenge: impl Into<String>) -> Self {
        Self { challenge: challenge.into() }
    }
}

impl Operation<ByApi> for Other {
    const ID: Option<&'static str> = Some("other");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "stock alarm";
    const PARAMETERS: &'static [Parameter] = &[Parameter::query("challenge").required()];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["text/plain"];
    type Response = OtherResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.challenge);
    }
}

/// The responses of [`Other`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OtherResponse {
    /// The challenge.
    ///
    /// Status 200.
    Ok(String),
}

impl Response for OtherResponse {
    type Success = String;

    fn success(self) -> Result<String, Self> {
        match self {
            Self::Ok(body) => Ok(body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.of(&["text/plain"]).text()?),
            _ => return Err(response.undefined()),
        })
    }
}

/// The webhook `POST stock alarm`, a request that the API sends.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StockAlarm {
    /// The request body, as `application/json`.
    pub body: StockAlarmRequest,
}

impl StockAlarm {
    /// Returns the request, given its body.
    pub fn new(body: StockAlarmRequest) -> Self {
        Self { body }
    }
}

impl From<StockAlarmRequest> for StockAlarm {
    fn from(body: StockAlarmRequest) -> Self {
        Self::new(body)
    }
}

impl Operation<ByApi> for StockAlarm {
    const ID: Option<&'static str> = Some("stockAlarm");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "stock alarm";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = StockAlarmResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`StockAlarm`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StockAlarmResponse {
    /// Heard.
    ///
    /// Status 204.
    NoContent,
}

impl Response for StockAlarmResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}
