//! What documents have in practice 1
//!
//! Generated from `practice.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client, Server};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat,
    Members as SupportMembers, NumericEnum, Object, RequestWriter, ResponseReader,
    Schemas, Serialize, Serializer, Writer, enumeration, numeric_enum, object, read,
};
use super::support::{
    DateTime, Map, Model, Nullable, Operation, Parameter, ParseEnumError, Response,
    ResponseError, Schema, Scheme, UnknownNumber, UnknownValue, UnreadableProperties,
    Uri, Uuid, Value, Violations, parameter, server,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("practice.schema.json"), &[]);

/// The servers of this API.
pub const SERVERS: &[server::Server] =
    &[server::Server { template: "https://api.example.com/v1", variables: &[] }];

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    pub at: Option<DateTime>,
    pub link: Option<Uri>,
    pub id: Option<Uuid>,
    pub count: Option<i64>,
    pub amount: Option<f64>,
    pub done: Option<bool>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Job {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Job");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("amount", &self.amount).finite();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Job {
    const PROPERTIES: &'static [&'static str] =
        &["at", "link", "id", "count", "amount", "done"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self {
            at: None,
            link: None,
            id: None,
            count: None,
            amount: None,
            done: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.at),
                1 => members.try_put(&mut object.link),
                2 => members.try_put(&mut object.id),
                3 => members.try_put(&mut object.count),
                4 => members.try_put(&mut object.amount),
                5 => members.try_put(&mut object.done),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Job {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Job {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("at", &self.at);
        object.optional("link", &self.link);
        object.optional("id", &self.id);
        object.optional("count", &self.count);
        object.optional("amount", &self.amount.as_ref().map(JsonFloat));
        object.optional("done", &self.done);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub order: Nullable<Order>,
    pub direction: Nullable<Direction>,
    pub depth: Nullable<Depth>,
    pub untold: Option<Nullable<Untold>>,
    pub way: Option<Nullable<Way>>,
    pub list: Option<Vec<Nullable<ListItem>>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Filter`].
#[derive(Clone, Debug, PartialEq)]
pub struct FilterRequired {
    pub order: Nullable<Order>,
    pub direction: Nullable<Direction>,
    pub depth: Nullable<Depth>,
}

impl Filter {
    /// Returns a builder for [`Filter`], given its required fields.
    pub fn builder(required: FilterRequired) -> FilterBuilder {
        FilterBuilder(Self {
            order: required.order,
            direction: required.direction,
            depth: required.depth,
            untold: None,
            way: None,
            list: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Filter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FilterBuilder(Filter);

impl FilterBuilder {
    pub fn untold(mut self, value: impl Into<Nullable<Untold>>) -> Self {
        self.0.untold = Some(value.into());
        self
    }

    pub fn way(mut self, value: impl Into<Nullable<Way>>) -> Self {
        self.0.way = Some(value.into());
        self
    }

    pub fn list(mut self, value: Vec<Nullable<ListItem>>) -> Self {
        self.0.list = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Filter, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Filter {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Filter");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("order", &self.order).valid();
        checker.property("direction", &self.direction).valid();
        checker.property("depth", &self.depth).valid();
        checker.property("untold", &self.untold).valid();
        checker.property("way", &self.way).valid();
        checker.property("list", &self.list).valid();
    }
}

impl Object for Filter {
    const PROPERTIES: &'static [&'static str] =
        &["order", "direction", "depth", "untold", "way", "list"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut order: Option<Nullable<Order>> = None;
        let mut direction: Option<Nullable<Direction>> = None;
        let mut depth: Option<Nullable<Depth>> = None;
        let mut untold: Option<Nullable<Untold>> = None;
        let mut way: Option<Nullable<Way>> = None;
        let mut list: Option<Vec<Nullable<ListItem>>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut order),
                1 => members.put(&mut direction),
                2 => members.put(&mut depth),
                3 => members.put(&mut untold),
                4 => members.put(&mut way),
                5 => members.put(&mut list),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            order: members.need("order", order)?,
            direction: members.need("direction", direction)?,
            depth: members.need("depth", depth)?,
            untold,
            way,
            list,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Filter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Filter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("order", &self.order);
        object.required("direction", &self.direction);
        object.required("depth", &self.depth);
        object.optional("untold", &self.untold);
        object.optional("way", &self.way);
        object.optional("list", &self.list);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Order {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Asc, Self::Desc];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Order {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Order");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Order {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Order {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Order {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Direction {
    Up,
    Down,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Direction {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Up, Self::Down];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Direction {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Direction");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Direction {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Direction {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Direction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Direction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Depth {
    Value1,
    Value2,
    /// A number that the document does not list, preserved exactly.
    Unknown(UnknownNumber<i64>),
}

impl Depth {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value1, Self::Value2];

    /// Returns the value as a number.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Unknown(value) => value.number(),
        }
    }
}

impl Generated for Depth {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Depth");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).listed(Self::ALL);
    }
}

impl NumericEnum for Depth {
    type Number = i64;

    fn number(&self) -> i64 {
        self.as_i64()
    }

    fn unknown(value: UnknownNumber<i64>) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl TryFrom<i64> for Depth {
    type Error = ParseEnumError;

    fn try_from(number: i64) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl fmt::Display for Depth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl<'de> Deserialize<'de> for Depth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for Depth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_i64().serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Untold {
    A,
    B,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Untold {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Untold {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Untold");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Untold {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Untold {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Untold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Untold {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Untold {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListItem {
    X,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl ListItem {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::X];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for ListItem {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ListItem");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for ListItem {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for ListItem {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for ListItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ListItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for ListItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Way {
    In,
    Out,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Way {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::In, Self::Out];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Way {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Way");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Way {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Way {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Way {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Way {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Anything(pub Value);

impl Generated for Anything {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Anything");
}

impl Deref for Anything {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for Anything {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Anything {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Anything {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Any value.
#[derive(Clone, Debug, PartialEq)]
pub struct Described(pub Value);

impl Generated for Described {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Described");
}

impl Deref for Described {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for Described {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Described {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Described {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Vacant(pub Map);

impl Generated for Vacant {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Vacant");
}

impl Deref for Vacant {
    type Target = Map;

    fn deref(&self) -> &Map {
        &self.0
    }
}

impl From<Map> for Vacant {
    fn from(value: Map) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Vacant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Vacant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Closed(pub Map);

impl Generated for Closed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Closed");
    const TYPED: bool = false;
}

impl Deref for Closed {
    type Target = Map;

    fn deref(&self) -> &Map {
        &self.0
    }
}

impl From<Map> for Closed {
    fn from(value: Map) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Closed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Closed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Untyped {
    pub a: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Untyped`].
#[derive(Clone, Debug, PartialEq)]
pub struct UntypedRequired {
    pub a: String,
}

impl Untyped {
    /// Returns a builder for [`Untyped`], given its required fields.
    pub fn builder(required: UntypedRequired) -> UntypedBuilder {
        UntypedBuilder(Self { a: required.a, additional_properties: Map::new() })
    }
}

/// A builder for [`Untyped`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UntypedBuilder(Untyped);

impl UntypedBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Untyped, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Untyped {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Untyped");
}

impl Object for Untyped {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut a: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut a),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { a: members.need("a", a)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Untyped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Untyped {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Open(pub Map);

impl Generated for Open {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Open");
}

impl Deref for Open {
    type Target = Map;

    fn deref(&self) -> &Map {
        &self.0
    }
}

impl From<Map> for Open {
    fn from(value: Map) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Open {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Open {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub any: Value,
    pub untyped: Untyped,
    /// No type.
    pub missing: Option<Value>,
    pub undeclared: Value,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Holder`].
#[derive(Clone, Debug, PartialEq)]
pub struct HolderRequired {
    pub any: Value,
    pub untyped: Untyped,
    pub undeclared: Value,
}

impl Holder {
    /// Returns a builder for [`Holder`], given its required fields.
    pub fn builder(required: HolderRequired) -> HolderBuilder {
        HolderBuilder(Self {
            any: required.any,
            untyped: required.untyped,
            missing: None,
            undeclared: required.undeclared,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Holder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HolderBuilder(Holder);

impl HolderBuilder {
    /// No type.
    pub fn missing(mut self, value: Value) -> Self {
        self.0.missing = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Holder, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Holder {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Holder");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("untyped", &self.untyped).valid();
    }
}

impl Object for Holder {
    const PROPERTIES: &'static [&'static str] =
        &["any", "untyped", "missing", "undeclared"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut any: Option<Value> = None;
        let mut untyped: Option<Untyped> = None;
        let mut missing: Option<Value> = None;
        let mut undeclared: Option<Value> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut any),
                1 => members.put(&mut untyped),
                2 => members.put(&mut missing),
                3 => members.put(&mut undeclared),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            any: members.need("any", any)?,
            untyped: members.need("untyped", untyped)?,
            missing,
            undeclared: members.need("undeclared", undeclared)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Holder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Holder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("any", &self.any);
        object.required("untyped", &self.untyped);
        object.optional("missing", &self.missing);
        object.required("undeclared", &self.undeclared);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

pub type Alias = Renamed;

pub type Renamed = Vacant;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Comparison {
    /// `=`
    Equal,
    /// `>`
    Greater,
    /// `<`
    Less,
    /// `≥`
    U2265,
    /// `>=`
    GreaterEqual,
    /// `≤`
    U2264,
    /// `<=`
    LessEqual,
    /// `≠`
    U2260,
    /// `!=`
    NotEqual,
    /// `  `
    Empty,
    /// `   `
    Blank,
    /// `*`
    Star,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Comparison {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Equal,
        Self::Greater,
        Self::Less,
        Self::U2265,
        Self::GreaterEqual,
        Self::U2264,
        Self::LessEqual,
        Self::U2260,
        Self::NotEqual,
        Self::Empty,
        Self::Blank,
        Self::Star,
    ];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equal => "=",
            Self::Greater => ">",
            Self::Less => "<",
            Self::U2265 => "≥",
            Self::GreaterEqual => ">=",
            Self::U2264 => "≤",
            Self::LessEqual => "<=",
            Self::U2260 => "≠",
            Self::NotEqual => "!=",
            Self::Empty => "",
            Self::Blank => " ",
            Self::Star => "*",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Comparison {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Comparison");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Comparison {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Comparison {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Comparison {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Comparison {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Power {
    /// `mW`
    LowerMW,
    /// `MW`
    MW,
    /// `mw`
    LowerMw,
    /// `Mw`
    Mw,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Power {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::LowerMW, Self::MW, Self::LowerMw, Self::Mw];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LowerMW => "mW",
            Self::MW => "MW",
            Self::LowerMw => "mw",
            Self::Mw => "Mw",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Power {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Power");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Power {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Power {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Power {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Power {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Power {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Zone {
    /// `Etc/GMT+1`
    EtcGmtPlus1,
    /// `Etc/GMT+12`
    EtcGmtPlus12,
    /// `Etc/GMT-1`
    EtcGmtMinus1,
    /// `Etc/GMT_1`
    EtcGmt1,
    /// `Etc/GMT 1`
    EtcGmtSpace1,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Zone {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::EtcGmtPlus1,
        Self::EtcGmtPlus12,
        Self::EtcGmtMinus1,
        Self::EtcGmt1,
        Self::EtcGmtSpace1,
    ];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EtcGmtPlus1 => "Etc/GMT+1",
            Self::EtcGmtPlus12 => "Etc/GMT+12",
            Self::EtcGmtMinus1 => "Etc/GMT-1",
            Self::EtcGmt1 => "Etc/GMT_1",
            Self::EtcGmtSpace1 => "Etc/GMT 1",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Zone {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Zone");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Zone {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Zone {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Rating {
    /// `g`
    G,
    /// `pg`
    Pg,
    /// `pg_13`
    Pg13,
    /// `r`
    R,
    /// `r+`
    RPlus,
    /// `rx`
    Rx,
    /// `r `
    RSpace,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Rating {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] =
        &[Self::G, Self::Pg, Self::Pg13, Self::R, Self::RPlus, Self::Rx, Self::RSpace];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::G => "g",
            Self::Pg => "pg",
            Self::Pg13 => "pg_13",
            Self::R => "r",
            Self::RPlus => "r+",
            Self::Rx => "rx",
            Self::RSpace => "r ",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Rating {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Rating");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Rating {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Rating {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Rating {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Rating {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Members {
    pub r#type: Option<String>,
    pub capital_type: Option<String>,
    pub at_type: Option<String>,
    pub dollar_type: Option<String>,
    pub underscore_type: Option<String>,
    pub n1st: Option<String>,
    pub plus_1: Option<String>,
    pub minus_1: Option<String>,
    pub additional_properties: Option<String>,
    pub camel_foo_bar: Option<String>,
    pub foo_bar: Option<String>,
    /// Additional properties, preserved verbatim.
    pub further_properties: Map,
}

impl Members {
    /// Returns a builder for [`Members`].
    pub fn builder() -> MembersBuilder {
        MembersBuilder(Self::default())
    }
}

/// A builder for [`Members`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MembersBuilder(Members);

impl MembersBuilder {
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.0.r#type = Some(value.into());
        self
    }

    pub fn capital_type(mut self, value: impl Into<String>) -> Self {
        self.0.capital_type = Some(value.into());
        self
    }

    pub fn at_type(mut self, value: impl Into<String>) -> Self {
        self.0.at_type = Some(value.into());
        self
    }

    pub fn dollar_type(mut self, value: impl Into<String>) -> Self {
        self.0.dollar_type = Some(value.into());
        self
    }

    pub fn underscore_type(mut self, value: impl Into<String>) -> Self {
        self.0.underscore_type = Some(value.into());
        self
    }

    pub fn n1st(mut self, value: impl Into<String>) -> Self {
        self.0.n1st = Some(value.into());
        self
    }

    pub fn plus_1(mut self, value: impl Into<String>) -> Self {
        self.0.plus_1 = Some(value.into());
        self
    }

    pub fn minus_1(mut self, value: impl Into<String>) -> Self {
        self.0.minus_1 = Some(value.into());
        self
    }

    pub fn additional_properties(mut self, value: impl Into<String>) -> Self {
        self.0.additional_properties = Some(value.into());
        self
    }

    pub fn camel_foo_bar(mut self, value: impl Into<String>) -> Self {
        self.0.camel_foo_bar = Some(value.into());
        self
    }

    pub fn foo_bar(mut self, value: impl Into<String>) -> Self {
        self.0.foo_bar = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Members, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Members {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Members");
}

impl Object for Members {
    const PROPERTIES: &'static [&'static str] = &[
        "type",
        "Type",
        "@type",
        "$type",
        "_type",
        "1st",
        "+1",
        "-1",
        "additional_properties",
        "fooBar",
        "foo_bar",
    ];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self {
            r#type: None,
            capital_type: None,
            at_type: None,
            dollar_type: None,
            underscore_type: None,
            n1st: None,
            plus_1: None,
            minus_1: None,
            additional_properties: None,
            camel_foo_bar: None,
            foo_bar: None,
            further_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.r#type),
                1 => members.put(&mut object.capital_type),
                2 => members.put(&mut object.at_type),
                3 => members.put(&mut object.dollar_type),
                4 => members.put(&mut object.underscore_type),
                5 => members.put(&mut object.n1st),
                6 => members.put(&mut object.plus_1),
                7 => members.put(&mut object.minus_1),
                8 => members.put(&mut object.additional_properties),
                9 => members.put(&mut object.camel_foo_bar),
                10 => members.put(&mut object.foo_bar),
                _ => members.rest(&mut object.further_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("type", &self.r#type);
        object.optional("Type", &self.capital_type);
        object.optional("@type", &self.at_type);
        object.optional("$type", &self.dollar_type);
        object.optional("_type", &self.underscore_type);
        object.optional("1st", &self.n1st);
        object.optional("+1", &self.plus_1);
        object.optional("-1", &self.minus_1);
        object.optional("additional_properties", &self.additional_properties);
        object.optional("fooBar", &self.camel_foo_bar);
        object.optional("foo_bar", &self.foo_bar);
        object.rest(&self.further_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `GET /jobs`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListJobs {
    /// Query parameter `limit`. At most 9.
    pub limit: Option<i64>,
    /// Query parameter `tags`.
    pub tags: Option<Vec<String>>,
}

impl ListJobs {
    /// Query parameter `limit`. At most 9.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Query parameter `tags`.
    pub fn tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }
}

impl Operation for ListJobs {
    const ID: Option<&'static str> = Some("listJobs");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/jobs";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::query("limit"),
        Parameter::query("tags").style(parameter::Style::Form, false),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListJobsResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "limit", &self.limit).maximum(9);
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.limit).optional(&self.tags);
    }
}

/// The responses of [`ListJobs`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListJobsResponse {
    /// The jobs.
    ///
    /// Status 200.
    Ok(Vec<Job>),
}

impl Response for ListJobsResponse {
    type Success = Vec<Job>;

    fn success(self) -> Result<Vec<Job>, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/schema2_Schema")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `GET /jobs/ping`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetJobsPing {}

impl Operation for GetJobsPing {
    const ID: Option<&'static str> = None;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/jobs/ping";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = GetJobsPingResponse;
}

/// The responses of [`GetJobsPing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetJobsPingResponse {}

impl Response for GetJobsPingResponse {
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

/// `PUT /jobs/ping`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PingJob {}

impl Operation for PingJob {
    const ID: Option<&'static str> = Some("pingJob");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/jobs/ping";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = PingJobResponse;
}

/// The responses of [`PingJob`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PingJobResponse {
    /// OK.
    ///
    /// Status 200.
    Ok,
    /// OK.
    ///
    /// Status 201.
    Created(Value),
}

impl Response for PingJobResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Ok(self)
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::Created(_) => 201,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok,
            201 => Self::Created(response.untyped_json()?),
            _ => return Err(response.undefined()),
        })
    }
}
