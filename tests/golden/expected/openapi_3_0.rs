//! OpenAPI 3.0 1
//!
//! Generated from `openapi_3_0.yaml`; edits are overwritten.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Members, Object, Schemas,
    Serialize, Serializer, Writer, enumeration, object, read,
};
use super::support::{
    Map, Model, Nullable, ParseEnumError, Schema, UnknownValue, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("openapi_3_0.schema.json"), &[]);

/// The schema `Old`.
#[derive(Clone, Debug, PartialEq)]
pub struct Old {
    /// The property `a`.
    pub a: Nullable<String>,
    /// The property `b`.
    ///
    /// Greater than 1. At most 9.
    pub b: Option<i64>,
    /// The property `c`.
    pub c: Option<C>,
    /// The property `d`.
    pub d: Option<String>,
    /// The property `e`.
    pub e: Option<Other>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Old`].
pub struct OldRequired {
    /// The property `a`.
    pub a: Nullable<String>,
}

impl Old {
    /// Returns a builder for [`Old`], given its required fields.
    pub fn builder(required: OldRequired) -> OldBuilder {
        OldBuilder(Self {
            a: required.a,
            b: None,
            c: None,
            d: None,
            e: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Old`].
#[derive(Clone)]
pub struct OldBuilder(Old);

impl OldBuilder {
    /// The property `b`.
    ///
    /// Greater than 1. At most 9.
    pub fn b(mut self, value: i64) -> Self {
        self.0.b = Some(value);
        self
    }

    /// The property `c`.
    pub fn c(mut self, value: C) -> Self {
        self.0.c = Some(value);
        self
    }

    /// The property `d`.
    pub fn d(mut self, value: impl Into<String>) -> Self {
        self.0.d = Some(value.into());
        self
    }

    /// The property `e`.
    pub fn e(mut self, value: Other) -> Self {
        self.0.e = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Old, Violations> {
        self.0.validated()
    }
}

impl Model for Old {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Old");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("b", &self.b).exclusive_minimum(1).maximum(9);
        checker.property("c", &self.c).valid();
        checker.property("e", &self.e).valid();
    }
}

impl Object for Old {
    const PROPERTIES: &'static [&'static str] = &["a", "b", "c", "d", "e"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut a: Option<Nullable<String>> = None;
        let mut b: Option<i64> = None;
        let mut c: Option<C> = None;
        let mut d: Option<String> = None;
        let mut e: Option<Other> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut a),
                1 => members.put(&mut b),
                2 => members.put(&mut c),
                3 => members.put(&mut d),
                4 => members.put(&mut e),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { a: members.need("a", a)?, b, c, d, e, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Old {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Old {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("a", &self.a);
        object.optional("b", &self.b);
        object.optional("c", &self.c);
        object.optional("d", &self.d);
        object.optional("e", &self.e);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema of `c`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum C {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl C {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::X, Self::Y];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Model for C {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/C");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for C {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for C {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for C {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for C {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for C {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The schema `Other`.
#[derive(Clone, Debug, PartialEq)]
pub struct Other(pub Nullable<OtherValue>);

impl Model for Other {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Other");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Other {
    type Target = Nullable<OtherValue>;

    fn deref(&self) -> &Nullable<OtherValue> {
        &self.0
    }
}

impl From<Nullable<OtherValue>> for Other {
    fn from(value: Nullable<OtherValue>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Other {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Other {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `Other value`.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherValue {
    /// The property `f`.
    pub f: Option<bool>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl OtherValue {
    /// Returns a builder for [`OtherValue`].
    pub fn builder() -> OtherValueBuilder {
        OtherValueBuilder(Self { f: None, additional_properties: Map::new() })
    }
}

/// A builder for [`OtherValue`].
#[derive(Clone)]
pub struct OtherValueBuilder(OtherValue);

impl OtherValueBuilder {
    /// The property `f`.
    pub fn f(mut self, value: bool) -> Self {
        self.0.f = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<OtherValue, Violations> {
        self.0.validated()
    }
}

impl Model for OtherValue {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/OtherValue");
}

impl Object for OtherValue {
    const PROPERTIES: &'static [&'static str] = &["f"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { f: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.f),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for OtherValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for OtherValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("f", &self.f);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
