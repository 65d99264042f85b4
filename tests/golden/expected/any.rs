//! Any JSON 1
//!
//! Generated from `any.yaml`; edits are overwritten.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat, Members,
    Object, Schemas, Serialize, Serializer, Writer, enumeration, object, read, union,
};
use super::support::{
    DecimalNumber, Map, Model, Nullable, ParseEnumError, Schema, UnknownValue, Value,
    Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("any.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Free {
    pub required: Value,
    pub optional: Option<Value>,
    pub list: Option<Vec<Value>>,
    pub map: Option<Map>,
    pub map_of_lists: Option<Map<Vec<String>>>,
    pub pair: Option<(String, Value)>,
    pub nullable_list: Option<Nullable<Vec<Value>>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Free`].
#[derive(Clone, Debug, PartialEq)]
pub struct FreeRequired {
    pub required: Value,
}

impl Free {
    /// Returns a builder for [`Free`], given its required fields.
    pub fn builder(required: FreeRequired) -> FreeBuilder {
        FreeBuilder(Self {
            required: required.required,
            optional: None,
            list: None,
            map: None,
            map_of_lists: None,
            pair: None,
            nullable_list: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Free`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FreeBuilder(Free);

impl FreeBuilder {
    pub fn optional(mut self, value: Value) -> Self {
        self.0.optional = Some(value);
        self
    }

    pub fn list(mut self, value: Vec<Value>) -> Self {
        self.0.list = Some(value);
        self
    }

    pub fn map(mut self, value: Map) -> Self {
        self.0.map = Some(value);
        self
    }

    pub fn map_of_lists(mut self, value: Map<Vec<String>>) -> Self {
        self.0.map_of_lists = Some(value);
        self
    }

    pub fn pair(mut self, value: (String, Value)) -> Self {
        self.0.pair = Some(value);
        self
    }

    pub fn nullable_list(mut self, value: impl Into<Nullable<Vec<Value>>>) -> Self {
        self.0.nullable_list = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Free, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Free {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Free");

    fn check(&self, checker: &mut Checker<'_>) {
        checker
            .property("map_of_lists", &self.map_of_lists)
            .each_member(|item| item.each(|item| item.max_length(1)));
    }
}

impl Object for Free {
    const PROPERTIES: &'static [&'static str] = &[
        "required",
        "optional",
        "list",
        "map",
        "map_of_lists",
        "pair",
        "nullable_list",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut required: Option<Value> = None;
        let mut optional: Option<Value> = None;
        let mut list: Option<Vec<Value>> = None;
        let mut map: Option<Map> = None;
        let mut map_of_lists: Option<Map<Vec<String>>> = None;
        let mut pair: Option<(String, Value)> = None;
        let mut nullable_list: Option<Nullable<Vec<Value>>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut required),
                1 => members.put(&mut optional),
                2 => members.put(&mut list),
                3 => members.put(&mut map),
                4 => members.put(&mut map_of_lists),
                5 => members.put(&mut pair),
                6 => members.put(&mut nullable_list),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            required: members.need("required", required)?,
            optional,
            list,
            map,
            map_of_lists,
            pair,
            nullable_list,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Free {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Free {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("required", &self.required);
        object.optional("optional", &self.optional);
        object.optional("list", &self.list);
        object.optional("map", &self.map);
        object.optional("map_of_lists", &self.map_of_lists);
        object.optional("pair", &self.pair);
        object.optional("nullable_list", &self.nullable_list);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub value: Option<Value>,
}

impl Closed {
    /// Returns a builder for [`Closed`].
    pub fn builder() -> ClosedBuilder {
        ClosedBuilder(Self::default())
    }
}

/// A builder for [`Closed`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ClosedBuilder(Closed);

impl ClosedBuilder {
    pub fn value(mut self, value: Value) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Closed, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Closed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Closed");
}

impl Object for Closed {
    const PROPERTIES: &'static [&'static str] = &["value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { value: None };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.value),
                _ => members.refuse(),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Closed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Closed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("value", &self.value);
        object.end()
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

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Guarded {
    pub value: Option<Value>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Guarded {
    /// Returns a builder for [`Guarded`].
    pub fn builder() -> GuardedBuilder {
        GuardedBuilder(Self::default())
    }
}

/// A builder for [`Guarded`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct GuardedBuilder(Guarded);

impl GuardedBuilder {
    pub fn value(mut self, value: Value) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Guarded, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Guarded {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Guarded");
    const TYPED: bool = false;
}

impl Object for Guarded {
    const PROPERTIES: &'static [&'static str] = &["value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { value: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.value),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Guarded {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Guarded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("value", &self.value);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    pub decimal: Option<DecimalNumber>,
    pub number: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Amount {
    /// Returns a builder for [`Amount`].
    pub fn builder() -> AmountBuilder {
        AmountBuilder(Self::default())
    }
}

/// A builder for [`Amount`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AmountBuilder(Amount);

impl AmountBuilder {
    pub fn decimal(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.decimal = Some(value.into());
        self
    }

    pub fn number(mut self, value: f64) -> Self {
        self.0.number = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Amount, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Amount {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Amount");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("number", &self.number).finite();
    }
}

impl Object for Amount {
    const PROPERTIES: &'static [&'static str] = &["decimal", "number"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { decimal: None, number: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.decimal),
                1 => members.put(&mut object.number),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("decimal", &self.decimal);
        object.optional("number", &self.number.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NumberOrObject {
    Number(f64),
    Object(Box<NumberOrObjectObject>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<f64> for NumberOrObject {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<NumberOrObjectObject> for NumberOrObject {
    fn from(value: NumberOrObjectObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl Generated for NumberOrObject {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NumberOrObject");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Number(value) => {
                checker.here(value).finite();
            }
            Self::Object(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
        }
    }
}

impl union::Union for NumberOrObject {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Number, 0), (union::Kind::Object, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Number(read::value(deserializer)?),
            1 => Self::Object(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for NumberOrObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for NumberOrObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => JsonFloat(value).serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumberOrObjectObject {
    pub name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl NumberOrObjectObject {
    /// Returns a builder for [`NumberOrObjectObject`].
    pub fn builder() -> NumberOrObjectObjectBuilder {
        NumberOrObjectObjectBuilder(Self::default())
    }
}

/// A builder for [`NumberOrObjectObject`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NumberOrObjectObjectBuilder(NumberOrObjectObject);

impl NumberOrObjectObjectBuilder {
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<NumberOrObjectObject, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for NumberOrObjectObject {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NumberOrObjectObject");
}

impl Object for NumberOrObjectObject {
    const PROPERTIES: &'static [&'static str] = &["name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { name: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.name),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for NumberOrObjectObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for NumberOrObjectObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    A(Box<TaggedA>),
    B(Box<TaggedB>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<TaggedA> for Tagged {
    fn from(value: TaggedA) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<TaggedB> for Tagged {
    fn from(value: TaggedB) -> Self {
        Self::B(Box::new(value))
    }
}

impl Generated for Tagged {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Tagged");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::A(value) => {
                checker.here(value).valid();
            }
            Self::B(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
        }
    }
}

impl union::Union for Tagged {
    const CHOICE: union::Choice =
        union::Choice::Property("kind", &[("a", 0), ("b", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::A(read::value(deserializer)?),
            1 => Self::B(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Tagged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Tagged {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaggedA {
    pub kind: TaggedAKind,
    pub value: Option<Value>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Default for TaggedA {
    fn default() -> Self {
        Self { kind: TaggedAKind::A, value: None, additional_properties: Map::new() }
    }
}

impl TaggedA {
    /// Returns a builder for [`TaggedA`].
    pub fn builder() -> TaggedABuilder {
        TaggedABuilder(Self::default())
    }
}

/// A builder for [`TaggedA`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TaggedABuilder(TaggedA);

impl TaggedABuilder {
    pub fn value(mut self, value: Value) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<TaggedA, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for TaggedA {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TaggedA");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
    }
}

impl Object for TaggedA {
    const PROPERTIES: &'static [&'static str] = &["kind", "value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<TaggedAKind> = None;
        let mut value: Option<Value> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put(&mut value),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { kind: members.need("kind", kind)?, value, additional_properties })
    }
}

impl<'de> Deserialize<'de> for TaggedA {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TaggedA {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("kind", &self.kind);
        object.optional("value", &self.value);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TaggedAKind {
    A,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl TaggedAKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for TaggedAKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TaggedAKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for TaggedAKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for TaggedAKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for TaggedAKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TaggedAKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for TaggedAKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaggedB {
    pub kind: TaggedBKind,
    pub value: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Default for TaggedB {
    fn default() -> Self {
        Self { kind: TaggedBKind::B, value: None, additional_properties: Map::new() }
    }
}

impl TaggedB {
    /// Returns a builder for [`TaggedB`].
    pub fn builder() -> TaggedBBuilder {
        TaggedBBuilder(Self::default())
    }
}

/// A builder for [`TaggedB`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TaggedBBuilder(TaggedB);

impl TaggedBBuilder {
    pub fn value(mut self, value: i64) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<TaggedB, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for TaggedB {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TaggedB");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
    }
}

impl Object for TaggedB {
    const PROPERTIES: &'static [&'static str] = &["kind", "value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<TaggedBKind> = None;
        let mut value: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put(&mut value),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { kind: members.need("kind", kind)?, value, additional_properties })
    }
}

impl<'de> Deserialize<'de> for TaggedB {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TaggedB {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("kind", &self.kind);
        object.optional("value", &self.value);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TaggedBKind {
    B,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl TaggedBKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::B];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for TaggedBKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TaggedBKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for TaggedBKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for TaggedBKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for TaggedBKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TaggedBKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for TaggedBKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Closest {
    A(Box<ClosestA>),
    B(Box<ClosestB>),
    Number(f64),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<ClosestA> for Closest {
    fn from(value: ClosestA) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<ClosestB> for Closest {
    fn from(value: ClosestB) -> Self {
        Self::B(Box::new(value))
    }
}

impl From<f64> for Closest {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl Generated for Closest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Closest");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::A(value) => {
                checker.here(value).valid();
            }
            Self::B(value) => {
                checker.here(value).valid();
            }
            Self::Number(value) => {
                checker.here(value).finite();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 3);
            }
        }
    }
}

impl union::Union for Closest {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1), (2, 2)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::A(read::value(deserializer)?),
            1 => Self::B(read::value(deserializer)?),
            2 => Self::Number(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Closest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Closest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Number(value) => JsonFloat(value).serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClosestA {
    pub a: Value,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ClosestA`].
#[derive(Clone, Debug, PartialEq)]
pub struct ClosestARequired {
    pub a: Value,
}

impl ClosestA {
    /// Returns a builder for [`ClosestA`], given its required fields.
    pub fn builder(required: ClosestARequired) -> ClosestABuilder {
        ClosestABuilder(Self { a: required.a, additional_properties: Map::new() })
    }
}

/// A builder for [`ClosestA`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ClosestABuilder(ClosestA);

impl ClosestABuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ClosestA, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ClosestA {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ClosestA");
}

impl Object for ClosestA {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut a: Option<Value> = None;
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

impl<'de> Deserialize<'de> for ClosestA {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ClosestA {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClosestB {
    pub b: Value,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ClosestB`].
#[derive(Clone, Debug, PartialEq)]
pub struct ClosestBRequired {
    pub b: Value,
}

impl ClosestB {
    /// Returns a builder for [`ClosestB`], given its required fields.
    pub fn builder(required: ClosestBRequired) -> ClosestBBuilder {
        ClosestBBuilder(Self { b: required.b, additional_properties: Map::new() })
    }
}

/// A builder for [`ClosestB`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ClosestBBuilder(ClosestB);

impl ClosestBBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ClosestB, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ClosestB {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ClosestB");
}

impl Object for ClosestB {
    const PROPERTIES: &'static [&'static str] = &["b"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut b: Option<Value> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut b),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { b: members.need("b", b)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for ClosestB {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ClosestB {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("b", &self.b);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
