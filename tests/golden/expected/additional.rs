//! Additional properties 1
//!
//! Generated from `additional.yaml`; edits are overwritten.

use std::ops::Deref;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, Schemas, Serialize,
    Serializer, Writer, object, pattern, read,
};
use super::support::{Map as SupportMap, Model, Schema, Value, Violations};

static SCHEMAS: Schemas =
    Schemas::new(include_str!("additional.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain =
    pattern::Plain::new("^x-", &[&[pattern::Piece::Start, pattern::Piece::Text("x-")]]);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Kept {
    pub a: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl Kept {
    /// Returns a builder for [`Kept`].
    pub fn builder() -> KeptBuilder {
        KeptBuilder(Self::default())
    }
}

/// A builder for [`Kept`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct KeptBuilder(Kept);

impl KeptBuilder {
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Kept, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Kept {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Kept");
}

impl Object for Kept {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { a: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Forbidden {
    pub a: Option<String>,
}

impl Forbidden {
    /// Returns a builder for [`Forbidden`].
    pub fn builder() -> ForbiddenBuilder {
        ForbiddenBuilder(Self::default())
    }
}

/// A builder for [`Forbidden`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ForbiddenBuilder(Forbidden);

impl ForbiddenBuilder {
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Forbidden, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Forbidden {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Forbidden");
}

impl Object for Forbidden {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { a: None };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                _ => members.refuse(),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Forbidden {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Forbidden {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    pub a: Option<String>,
    /// Additional properties.
    pub additional_properties: SupportMap<i64>,
}

impl Typed {
    /// Returns a builder for [`Typed`].
    pub fn builder() -> TypedBuilder {
        TypedBuilder(Self::default())
    }
}

/// A builder for [`Typed`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TypedBuilder(Typed);

impl TypedBuilder {
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Typed, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Typed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Typed");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.additional_properties).each_member(|item| item.minimum(1));
    }
}

impl Object for Typed {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { a: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Typed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Typed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Map(pub SupportMap<Kept>);

impl Generated for Map {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Map");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Map {
    type Target = SupportMap<Kept>;

    fn deref(&self) -> &SupportMap<Kept> {
        &self.0
    }
}

impl From<SupportMap<Kept>> for Map {
    fn from(value: SupportMap<Kept>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Map {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Free(pub SupportMap);

impl Generated for Free {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Free");
}

impl Deref for Free {
    type Target = SupportMap;

    fn deref(&self) -> &SupportMap {
        &self.0
    }
}

impl From<SupportMap> for Free {
    fn from(value: SupportMap) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Free {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Free {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Clash {
    pub additional_properties: Option<String>,
    /// Additional properties, preserved verbatim.
    pub further_properties: SupportMap,
}

impl Clash {
    /// Returns a builder for [`Clash`].
    pub fn builder() -> ClashBuilder {
        ClashBuilder(Self::default())
    }
}

/// A builder for [`Clash`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ClashBuilder(Clash);

impl ClashBuilder {
    pub fn additional_properties(mut self, value: impl Into<String>) -> Self {
        self.0.additional_properties = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Clash, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Clash {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Clash");
}

impl Object for Clash {
    const PROPERTIES: &'static [&'static str] = &["additional_properties"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { additional_properties: None, further_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.additional_properties),
                _ => members.rest(&mut object.further_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Clash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Clash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("additional_properties", &self.additional_properties);
        object.rest(&self.further_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Closed(pub SupportMap);

impl Generated for Closed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Closed");
    const TYPED: bool = false;
}

impl Deref for Closed {
    type Target = SupportMap;

    fn deref(&self) -> &SupportMap {
        &self.0
    }
}

impl From<SupportMap> for Closed {
    fn from(value: SupportMap) -> Self {
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
pub struct Impossible {
    pub b: Option<String>,
    pub a: Value,
}

/// The required fields of [`Impossible`].
#[derive(Clone, Debug, PartialEq)]
pub struct ImpossibleRequired {
    pub a: Value,
}

impl Impossible {
    /// Returns a builder for [`Impossible`], given its required fields.
    pub fn builder(required: ImpossibleRequired) -> ImpossibleBuilder {
        ImpossibleBuilder(Self { b: None, a: required.a })
    }
}

/// A builder for [`Impossible`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ImpossibleBuilder(Impossible);

impl ImpossibleBuilder {
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.0.b = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Impossible, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Impossible {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Impossible");
    const TYPED: bool = false;
}

impl Object for Impossible {
    const PROPERTIES: &'static [&'static str] = &["b", "a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut b: Option<String> = None;
        let mut a: Option<Value> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut b),
                1 => members.put(&mut a),
                _ => members.refuse(),
            }
        }
        Some(Self { b, a: members.need("a", a)? })
    }
}

impl<'de> Deserialize<'de> for Impossible {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Impossible {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("b", &self.b);
        object.required("a", &self.a);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ByName(pub SupportMap<i64>);

impl Generated for ByName {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ByName");
    const TYPED: bool = false;
}

impl Deref for ByName {
    type Target = SupportMap<i64>;

    fn deref(&self) -> &SupportMap<i64> {
        &self.0
    }
}

impl From<SupportMap<i64>> for ByName {
    fn from(value: SupportMap<i64>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for ByName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for ByName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredOnly {
    pub x: Value,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

/// The required fields of [`RequiredOnly`].
#[derive(Clone, Debug, PartialEq)]
pub struct RequiredOnlyRequired {
    pub x: Value,
}

impl RequiredOnly {
    /// Returns a builder for [`RequiredOnly`], given its required fields.
    pub fn builder(required: RequiredOnlyRequired) -> RequiredOnlyBuilder {
        RequiredOnlyBuilder(Self {
            x: required.x,
            additional_properties: SupportMap::new(),
        })
    }
}

/// A builder for [`RequiredOnly`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RequiredOnlyBuilder(RequiredOnly);

impl RequiredOnlyBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<RequiredOnly, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for RequiredOnly {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/RequiredOnly");
}

impl Object for RequiredOnly {
    const PROPERTIES: &'static [&'static str] = &["x"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut x: Option<Value> = None;
        let mut additional_properties = SupportMap::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut x),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { x: members.need("x", x)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for RequiredOnly {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RequiredOnly {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("x", &self.x);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
