//! OpenAPI 3.0 1
//!
//! Generated from `openapi_3_0.yaml`; edits are overwritten.

use std::fmt;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    Schemas, Serialize, Serializer, Writer, enumeration, object, read, union,
};
use super::support::{
    Map, Model, Nullable, ParseEnumError, Schema, UnknownValue, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("openapi_3_0.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Old {
    pub a: Nullable<String>,
    /// Greater than 1. At most 9.
    pub b: Option<i64>,
    pub c: Option<Nullable<C>>,
    /// Example: `"text"`.
    pub d: Option<String>,
    pub e: Option<Nullable<Other>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Old`].
#[derive(Clone, Debug, PartialEq)]
pub struct OldRequired {
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
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OldBuilder(Old);

impl OldBuilder {
    /// Greater than 1. At most 9.
    pub fn b(mut self, value: i64) -> Self {
        self.0.b = Some(value);
        self
    }

    pub fn c(mut self, value: impl Into<Nullable<C>>) -> Self {
        self.0.c = Some(value.into());
        self
    }

    /// Example: `"text"`.
    pub fn d(mut self, value: impl Into<String>) -> Self {
        self.0.d = Some(value.into());
        self
    }

    pub fn e(mut self, value: impl Into<Nullable<Other>>) -> Self {
        self.0.e = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Old, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Old {
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
        let mut c: Option<Nullable<C>> = None;
        let mut d: Option<String> = None;
        let mut e: Option<Nullable<Other>> = None;
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

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum C {
    X,
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

impl Generated for C {
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

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub f: Option<bool>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Other {
    /// Returns a builder for [`Other`].
    pub fn builder() -> OtherBuilder {
        OtherBuilder(Self::default())
    }
}

/// A builder for [`Other`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OtherBuilder(Other);

impl OtherBuilder {
    pub fn f(mut self, value: bool) -> Self {
        self.0.f = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Other, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Other {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Other");
}

impl Object for Other {
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

impl<'de> Deserialize<'de> for Other {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Other {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("f", &self.f);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Key {
    Up,
    Down,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Key {
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

impl Generated for Key {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Key");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Key {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Key {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Old(Box<Old>),
    Message(Box<Message>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Old> for Pet {
    fn from(value: Old) -> Self {
        Self::Old(Box::new(value))
    }
}

impl From<Message> for Pet {
    fn from(value: Message) -> Self {
        Self::Message(Box::new(value))
    }
}

impl Generated for Pet {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Pet");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Old(value) => {
                checker.here(value).valid();
            }
            Self::Message(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
        }
    }
}

impl union::Union for Pet {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Old(read::value(deserializer)?),
            1 => Self::Message(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Pet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Pet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Old(value) => value.serialize(serializer),
            Self::Message(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub text: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Message`].
#[derive(Clone, Debug, PartialEq)]
pub struct MessageRequired {
    pub text: String,
}

impl Message {
    /// Returns a builder for [`Message`], given its required fields.
    pub fn builder(required: MessageRequired) -> MessageBuilder {
        MessageBuilder(Self { text: required.text, additional_properties: Map::new() })
    }
}

/// A builder for [`Message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MessageBuilder(Message);

impl MessageBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Message, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Message {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Message");
}

impl Object for Message {
    const PROPERTIES: &'static [&'static str] = &["text"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut text: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut text),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { text: members.need("text", text)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("text", &self.text);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub key: Nullable<Key>,
    pub sibling: Nullable<Message>,
    pub typed: Nullable<Message>,
    pub single: Nullable<Message>,
    pub alternatives: Nullable<Message>,
    pub none: Nullable<Message>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Holder`].
#[derive(Clone, Debug, PartialEq)]
pub struct HolderRequired {
    pub key: Nullable<Key>,
    pub sibling: Nullable<Message>,
    pub typed: Nullable<Message>,
    pub single: Nullable<Message>,
    pub alternatives: Nullable<Message>,
    pub none: Nullable<Message>,
}

impl Holder {
    /// Returns a builder for [`Holder`], given its required fields.
    pub fn builder(required: HolderRequired) -> HolderBuilder {
        HolderBuilder(Self {
            key: required.key,
            sibling: required.sibling,
            typed: required.typed,
            single: required.single,
            alternatives: required.alternatives,
            none: required.none,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Holder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HolderBuilder(Holder);

impl HolderBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Holder, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Holder {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Holder");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("key", &self.key).valid();
        checker.property("sibling", &self.sibling).valid();
        checker.property("typed", &self.typed).valid();
        checker.property("single", &self.single).valid();
        checker.property("alternatives", &self.alternatives).valid();
        checker.property("none", &self.none).valid();
    }
}

impl Object for Holder {
    const PROPERTIES: &'static [&'static str] =
        &["key", "sibling", "typed", "single", "alternatives", "none"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut key: Option<Nullable<Key>> = None;
        let mut sibling: Option<Nullable<Message>> = None;
        let mut typed: Option<Nullable<Message>> = None;
        let mut single: Option<Nullable<Message>> = None;
        let mut alternatives: Option<Nullable<Message>> = None;
        let mut none: Option<Nullable<Message>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut key),
                1 => members.put(&mut sibling),
                2 => members.put(&mut typed),
                3 => members.put(&mut single),
                4 => members.put(&mut alternatives),
                5 => members.put(&mut none),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            key: members.need("key", key)?,
            sibling: members.need("sibling", sibling)?,
            typed: members.need("typed", typed)?,
            single: members.need("single", single)?,
            alternatives: members.need("alternatives", alternatives)?,
            none: members.need("none", none)?,
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
        object.required("key", &self.key);
        object.required("sibling", &self.sibling);
        object.required("typed", &self.typed);
        object.required("single", &self.single);
        object.required("alternatives", &self.alternatives);
        object.required("none", &self.none);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
