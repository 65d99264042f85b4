//! Constants 1
//!
//! Generated from `constants.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

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
    enumeration, object, read, tagged, union,
};
use super::support::{
    DecimalNumber, Map, Model, Null, Nullable, Operation, Parameter, ParseEnumError,
    Response, ResponseError, Schema, Scheme, UnknownValue, UnreadableProperties, Value,
    Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("constants.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub role: Role,
    /// Always 2.
    pub version: i64,
    pub text: String,
    /// Always `true`.
    pub strict: bool,
    /// Always -1.5.
    pub ratio: f64,
    pub kind: Kind,
    pub narrowed: Value,
    pub nothing: Null,
    pub listed: Listed,
    /// Always `true`.
    pub archived: Option<bool>,
    pub attachment: Option<Attachment>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Message`].
#[derive(Clone, Debug, PartialEq)]
pub struct MessageRequired {
    pub text: String,
}

impl Message {
    /// Returns a builder for [`Message`], given its required fields.
    pub fn builder(required: MessageRequired) -> MessageBuilder {
        MessageBuilder(Self {
            role: Role::User,
            version: 2,
            text: required.text,
            strict: true,
            ratio: -1.5,
            kind: Kind::Message,
            narrowed: Value::from("low"),
            nothing: Null,
            listed: Listed::Listed,
            archived: None,
            attachment: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MessageBuilder(Message);

impl MessageBuilder {
    /// Always `true`.
    pub fn archived(mut self, value: bool) -> Self {
        self.0.archived = Some(value);
        self
    }

    pub fn attachment(mut self, value: Attachment) -> Self {
        self.0.attachment = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Message, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Message {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Message");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("role", &self.role).valid();
        checker.property("version", &self.version).constant("2");
        checker.property("strict", &self.strict).boolean("enum", true);
        checker.property("ratio", &self.ratio).finite().constant("-1.5");
        checker.property("kind", &self.kind).valid();
        checker.property("listed", &self.listed).valid();
        checker.property("archived", &self.archived).boolean("const", true);
        checker.property("attachment", &self.attachment).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Message {
    const PROPERTIES: &'static [&'static str] = &[
        "role",
        "version",
        "text",
        "strict",
        "ratio",
        "kind",
        "narrowed",
        "nothing",
        "listed",
        "archived",
        "attachment",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut role: Option<Role> = None;
        let mut version: Option<i64> = None;
        let mut text: Option<String> = None;
        let mut strict: Option<bool> = None;
        let mut ratio: Option<f64> = None;
        let mut kind: Option<Kind> = None;
        let mut narrowed: Option<Value> = None;
        let mut nothing: Option<Null> = None;
        let mut listed: Option<Listed> = None;
        let mut archived: Option<bool> = None;
        let mut attachment: Option<Attachment> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut role),
                1 => members.put(&mut version),
                2 => members.put(&mut text),
                3 => members.put(&mut strict),
                4 => members.put(&mut ratio),
                5 => members.put(&mut kind),
                6 => members.put(&mut narrowed),
                7 => members.put(&mut nothing),
                8 => members.put(&mut listed),
                9 => members.try_put(&mut archived),
                10 => members.try_put(&mut attachment),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            role: members.need("role", role)?,
            version: members.need("version", version)?,
            text: members.need("text", text)?,
            strict: members.need("strict", strict)?,
            ratio: members.need("ratio", ratio)?,
            kind: members.need("kind", kind)?,
            narrowed: members.need("narrowed", narrowed)?,
            nothing: members.need("nothing", nothing)?,
            listed: members.need("listed", listed)?,
            archived,
            attachment,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("role", &self.role);
        object.required("version", &self.version);
        object.required("text", &self.text);
        object.required("strict", &self.strict);
        object.required("ratio", &JsonFloat(&self.ratio));
        object.required("kind", &self.kind);
        object.required("narrowed", &self.narrowed);
        object.required("nothing", &self.nothing);
        object.required("listed", &self.listed);
        object.optional("archived", &self.archived);
        object.optional("attachment", &self.attachment);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Role {
    User,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Role {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::User];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Role {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Role");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Role {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Role {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Role {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Listed {
    Listed,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Listed {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Listed];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Listed => "listed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Listed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Listed");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Listed {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Listed {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Listed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Listed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    Message,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Kind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Message];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Kind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Kind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Kind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Kind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    Low,
    High,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Level {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Level {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Level");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Level {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Level {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Absent {
    pub none: Null,
    /// Always `false`.
    pub off: bool,
    /// Always 0.
    pub zero: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Absent {
    /// Returns a builder for [`Absent`].
    pub fn builder() -> AbsentBuilder {
        AbsentBuilder(Self::default())
    }
}

/// A builder for [`Absent`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AbsentBuilder(Absent);

impl AbsentBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Absent, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Absent {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Absent");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("off", &self.off).boolean("const", false);
        checker.property("zero", &self.zero).constant("0");
    }
}

impl Object for Absent {
    const PROPERTIES: &'static [&'static str] = &["none", "off", "zero"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut none: Option<Null> = None;
        let mut off: Option<bool> = None;
        let mut zero: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut none),
                1 => members.put(&mut off),
                2 => members.put(&mut zero),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            none: members.need("none", none)?,
            off: members.need("off", off)?,
            zero: members.need("zero", zero)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Absent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Absent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("none", &self.none);
        object.required("off", &self.off);
        object.required("zero", &self.zero);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    pub r#type: PingType,
    pub note: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Default for Ping {
    fn default() -> Self {
        Self { r#type: PingType::Ping, note: None, additional_properties: Map::new() }
    }
}

impl Ping {
    /// Returns a builder for [`Ping`].
    pub fn builder() -> PingBuilder {
        PingBuilder(Self::default())
    }
}

/// A builder for [`Ping`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PingBuilder(Ping);

impl PingBuilder {
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.0.note = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Ping, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Ping {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Ping");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("type", &self.r#type).valid();
    }
}

impl Object for Ping {
    const PROPERTIES: &'static [&'static str] = &["type", "note"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<PingType> = None;
        let mut note: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                1 => members.put(&mut note),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { r#type: members.need("type", r#type)?, note, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Ping {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Ping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("type", &self.r#type);
        object.optional("note", &self.note);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PingType {
    Ping,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl PingType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Ping];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ping => "ping",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for PingType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PingType");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for PingType {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for PingType {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for PingType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PingType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for PingType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Exact {
    /// Always 0.25.
    pub price: DecimalNumber,
    /// Always 3.
    pub version: DecimalNumber,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Default for Exact {
    fn default() -> Self {
        Self {
            price: DecimalNumber::scaled(25, 2),
            version: DecimalNumber::scaled(3, 0),
            additional_properties: Map::new(),
        }
    }
}

impl Exact {
    /// Returns a builder for [`Exact`].
    pub fn builder() -> ExactBuilder {
        ExactBuilder(Self::default())
    }
}

/// A builder for [`Exact`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ExactBuilder(Exact);

impl ExactBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Exact, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Exact {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Exact");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("price", &self.price).constant("0.25");
        checker.property("version", &self.version).constant("3");
    }
}

impl Object for Exact {
    const PROPERTIES: &'static [&'static str] = &["price", "version"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut price: Option<DecimalNumber> = None;
        let mut version: Option<DecimalNumber> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut price),
                1 => members.put(&mut version),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            price: members.need("price", price)?,
            version: members.need("version", version)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("price", &self.price);
        object.required("version", &self.version);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Open {
    pub level: OpenLevel,
    pub both: Nullable<Both>,
    pub list: Vec<Value>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Open`].
#[derive(Clone, Debug, PartialEq)]
pub struct OpenRequired {
    pub level: OpenLevel,
    pub both: Nullable<Both>,
}

impl Open {
    /// Returns a builder for [`Open`], given its required fields.
    pub fn builder(required: OpenRequired) -> OpenBuilder {
        OpenBuilder(Self {
            level: required.level,
            both: required.both,
            list: vec![Value::from(1i64)],
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Open`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OpenBuilder(Open);

impl OpenBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Open, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Open {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Open");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("level", &self.level).valid();
        checker.property("both", &self.both).valid();
    }
}

impl Object for Open {
    const PROPERTIES: &'static [&'static str] = &["level", "both", "list"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut level: Option<OpenLevel> = None;
        let mut both: Option<Nullable<Both>> = None;
        let mut list: Option<Vec<Value>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut level),
                1 => members.put(&mut both),
                2 => members.put(&mut list),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            level: members.need("level", level)?,
            both: members.need("both", both)?,
            list: members.need("list", list)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Open {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Open {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("level", &self.level);
        object.required("both", &self.both);
        object.required("list", &self.list);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpenLevel {
    Low,
    High,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl OpenLevel {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for OpenLevel {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/OpenLevel");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for OpenLevel {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for OpenLevel {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for OpenLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OpenLevel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for OpenLevel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Both {
    One,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Both {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::One];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Both {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Both");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Both {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Both {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Both {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Both {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Both {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub r#type: String,
    pub url: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Image`].
#[derive(Clone, Debug, PartialEq)]
pub struct ImageRequired {
    pub url: String,
}

impl Image {
    /// Returns a builder for [`Image`], given its required fields.
    pub fn builder(required: ImageRequired) -> ImageBuilder {
        ImageBuilder(Self {
            r#type: "image".to_owned(),
            url: required.url,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Image`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ImageBuilder(Image);

impl ImageBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Image, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Image {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Image");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Image {
    const PROPERTIES: &'static [&'static str] = &["type", "url"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<String> = None;
        let mut url: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                1 => members.put(&mut url),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            r#type: members.need("type", r#type)?,
            url: members.need("url", url)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Image {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Image {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("type", &self.r#type);
        object.required("url", &self.url);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Audio {
    pub r#type: MediaType,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Audio {
    fn default() -> Self {
        Self {
            r#type: MediaType::Audio,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Audio {
    /// Returns a builder for [`Audio`].
    pub fn builder() -> AudioBuilder {
        AudioBuilder(Self::default())
    }
}

/// A builder for [`Audio`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AudioBuilder(Audio);

impl AudioBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Audio, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Audio {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Audio");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("type", &self.r#type).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Audio {
    const PROPERTIES: &'static [&'static str] = &["type"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<MediaType> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            r#type: members.need("type", r#type)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Audio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Audio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("type", &self.r#type);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MediaType {
    Audio,
    Speech,
    Image,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl MediaType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Audio, Self::Speech, Self::Image];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Audio => "audio",
            Self::Speech => "speech",
            Self::Image => "image",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for MediaType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MediaType");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for MediaType {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for MediaType {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MediaType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for MediaType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Speech {
    pub r#type: SpeechType,
    pub text: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Speech`].
#[derive(Clone, Debug, PartialEq)]
pub struct SpeechRequired {
    pub text: String,
}

impl Speech {
    /// Returns a builder for [`Speech`], given its required fields.
    pub fn builder(required: SpeechRequired) -> SpeechBuilder {
        SpeechBuilder(Self {
            r#type: SpeechType::MediaType(MediaType::Speech),
            text: required.text,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Speech`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SpeechBuilder(Speech);

impl SpeechBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Speech, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Speech {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Speech");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("type", &self.r#type).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Speech {
    const PROPERTIES: &'static [&'static str] = &["type", "text"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<SpeechType> = None;
        let mut text: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                1 => members.put(&mut text),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            r#type: members.need("type", r#type)?,
            text: members.need("text", text)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Speech {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Speech {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("type", &self.r#type);
        object.required("text", &self.text);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SpeechType {
    Integer(i64),
    MediaType(MediaType),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<i64> for SpeechType {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<MediaType> for SpeechType {
    fn from(value: MediaType) -> Self {
        Self::MediaType(value)
    }
}

impl Generated for SpeechType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SpeechType");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::MediaType(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
            Self::Integer(_) => {}
        }
    }
}

impl union::Union for SpeechType {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Number, 0), (union::Kind::String, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Integer(read::value(deserializer)?),
            1 => Self::MediaType(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for SpeechType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for SpeechType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::MediaType(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Video {
    pub r#type: VideoType,
    pub text: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Video`].
#[derive(Clone, Debug, PartialEq)]
pub struct VideoRequired {
    pub text: String,
}

impl Video {
    /// Returns a builder for [`Video`], given its required fields.
    pub fn builder(required: VideoRequired) -> VideoBuilder {
        VideoBuilder(Self {
            r#type: VideoType::String("video".to_owned()),
            text: required.text,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Video`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct VideoBuilder(Video);

impl VideoBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Video, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Video {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Video");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("type", &self.r#type).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Video {
    const PROPERTIES: &'static [&'static str] = &["type", "text"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut r#type: Option<VideoType> = None;
        let mut text: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut r#type),
                1 => members.put(&mut text),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            r#type: members.need("type", r#type)?,
            text: members.need("text", text)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Video {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Video {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("type", &self.r#type);
        object.required("text", &self.text);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VideoType {
    Boolean(bool),
    String(String),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<bool> for VideoType {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for VideoType {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for VideoType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/VideoType");

    fn check(&self, checker: &mut Checker<'_>) {
        if let Self::Unknown(value) = self {
            checker.here(value).none_of("anyOf", 2);
        }
    }
}

impl union::Union for VideoType {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Boolean, 0), (union::Kind::String, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Boolean(read::value(deserializer)?),
            1 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for VideoType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for VideoType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Attachment {
    Image(Box<Image>),
    Audio(Box<Audio>),
    Speech(Box<Speech>),
    Video(Box<Video>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Image> for Attachment {
    fn from(value: Image) -> Self {
        Self::Image(Box::new(value))
    }
}

impl From<Audio> for Attachment {
    fn from(value: Audio) -> Self {
        Self::Audio(Box::new(value))
    }
}

impl From<Speech> for Attachment {
    fn from(value: Speech) -> Self {
        Self::Speech(Box::new(value))
    }
}

impl From<Video> for Attachment {
    fn from(value: Video) -> Self {
        Self::Video(Box::new(value))
    }
}

impl Generated for Attachment {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Attachment");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Image(value) => {
                checker.here(value).valid();
            }
            Self::Audio(value) => {
                checker.here(value).valid();
            }
            Self::Speech(value) => {
                checker.here(value).valid();
            }
            Self::Video(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 4);
            }
        }
    }
}

impl union::Union for Attachment {
    const CHOICE: union::Choice = union::Choice::Property(
        "type",
        &[("image", 0), ("audio", 1), ("speech", 2), ("video", 3)],
        None,
    );
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Image(read::value(deserializer)?),
            1 => Self::Audio(read::value(deserializer)?),
            2 => Self::Speech(read::value(deserializer)?),
            3 => Self::Video(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Attachment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Attachment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Image(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Audio(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Speech(value) => tagged::write::<Self, _, _>(serializer, 2, value),
            Self::Video(value) => tagged::write::<Self, _, _>(serializer, 3, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Structured {
    pub pair: (String, bool),
    pub tags: Vec<String>,
    pub scores: Map<i64>,
    pub point: Origin,
    pub any: Map,
    pub nested: Vec<Nullable<String>>,
    pub empty: Vec<Value>,
    pub page: Page,
    pub closed: Closed,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Default for Structured {
    fn default() -> Self {
        Self {
            pair: ("a".to_owned(), true),
            tags: vec!["a".to_owned(), "b".to_owned()],
            scores: Map::from([("a".to_owned(), 1), ("b".to_owned(), -2)]),
            point: Origin { x: Some(0), y: Some(0), additional_properties: Map::new() },
            any: Map::from([
                (
                    "a".to_owned(),
                    Value::Array(vec![
                        Value::from(1i64),
                        Value::Object(
                            [("b".to_owned(), Value::Null)].into_iter().collect(),
                        ),
                    ]),
                ),
                ("c".to_owned(), Value::Object(Default::default())),
                ("d".to_owned(), Value::Array(Vec::new())),
                ("e".to_owned(), Value::from(1.5)),
                ("f".to_owned(), Value::from("text")),
            ]),
            nested: vec![Nullable::Value("x".to_owned()), Nullable::Null],
            empty: Vec::new(),
            page: Page {
                size: 10,
                next: None,
                sort: Some("up".to_owned()),
                additional_properties: Map::from([(
                    "extra".to_owned(),
                    Value::from(1i64),
                )]),
            },
            closed: Closed { a: None },
            additional_properties: Map::new(),
        }
    }
}

impl Structured {
    /// Returns a builder for [`Structured`].
    pub fn builder() -> StructuredBuilder {
        StructuredBuilder(Self::default())
    }
}

/// A builder for [`Structured`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct StructuredBuilder(Structured);

impl StructuredBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Structured, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Structured {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Structured");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("point", &self.point).valid();
        checker.property("page", &self.page).valid();
        checker.property("closed", &self.closed).valid();
    }
}

impl Object for Structured {
    const PROPERTIES: &'static [&'static str] =
        &["pair", "tags", "scores", "point", "any", "nested", "empty", "page", "closed"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut pair: Option<(String, bool)> = None;
        let mut tags: Option<Vec<String>> = None;
        let mut scores: Option<Map<i64>> = None;
        let mut point: Option<Origin> = None;
        let mut any: Option<Map> = None;
        let mut nested: Option<Vec<Nullable<String>>> = None;
        let mut empty: Option<Vec<Value>> = None;
        let mut page: Option<Page> = None;
        let mut closed: Option<Closed> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut pair),
                1 => members.put(&mut tags),
                2 => members.put(&mut scores),
                3 => members.put(&mut point),
                4 => members.put(&mut any),
                5 => members.put(&mut nested),
                6 => members.put(&mut empty),
                7 => members.put(&mut page),
                8 => members.put(&mut closed),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            pair: members.need("pair", pair)?,
            tags: members.need("tags", tags)?,
            scores: members.need("scores", scores)?,
            point: members.need("point", point)?,
            any: members.need("any", any)?,
            nested: members.need("nested", nested)?,
            empty: members.need("empty", empty)?,
            page: members.need("page", page)?,
            closed: members.need("closed", closed)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Structured {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Structured {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("pair", &self.pair);
        object.required("tags", &self.tags);
        object.required("scores", &self.scores);
        object.required("point", &self.point);
        object.required("any", &self.any);
        object.required("nested", &self.nested);
        object.required("empty", &self.empty);
        object.required("page", &self.page);
        object.required("closed", &self.closed);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub size: i64,
    pub next: Option<String>,
    pub sort: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Page`].
#[derive(Clone, Debug, PartialEq)]
pub struct PageRequired {
    pub size: i64,
}

impl Page {
    /// Returns a builder for [`Page`], given its required fields.
    pub fn builder(required: PageRequired) -> PageBuilder {
        PageBuilder(Self {
            size: required.size,
            next: None,
            sort: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Page`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PageBuilder(Page);

impl PageBuilder {
    pub fn with_next(mut self, value: impl Into<String>) -> Self {
        self.0.next = Some(value.into());
        self
    }

    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.0.sort = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Page, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Page {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Page");
    const TYPED: bool = false;
}

impl Object for Page {
    const PROPERTIES: &'static [&'static str] = &["size", "next", "sort"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut size: Option<i64> = None;
        let mut next: Option<String> = None;
        let mut sort: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut size),
                1 => members.put(&mut next),
                2 => members.put(&mut sort),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            size: members.need("size", size)?,
            next,
            sort,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Page {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Page {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("size", &self.size);
        object.optional("next", &self.next);
        object.optional("sort", &self.sort);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub a: Option<String>,
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
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Closed, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Closed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Closed");
    const TYPED: bool = false;
}

impl Object for Closed {
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

impl<'de> Deserialize<'de> for Closed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Closed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Origin {
    pub x: Option<i64>,
    pub y: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Origin {
    /// Returns a builder for [`Origin`].
    pub fn builder() -> OriginBuilder {
        OriginBuilder(Self::default())
    }
}

/// A builder for [`Origin`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OriginBuilder(Origin);

impl OriginBuilder {
    pub fn x(mut self, value: i64) -> Self {
        self.0.x = Some(value);
        self
    }

    pub fn y(mut self, value: i64) -> Self {
        self.0.y = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Origin, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Origin {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Origin");
    const TYPED: bool = false;
}

impl Object for Origin {
    const PROPERTIES: &'static [&'static str] = &["x", "y"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { x: None, y: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.x),
                1 => members.put(&mut object.y),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Origin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("x", &self.x);
        object.optional("y", &self.y);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nulls {
    pub plain: Null,
    pub listed: Null,
    /// Never a value.
    pub component: Nothing,
    pub both: Null,
    pub optional: Option<Null>,
    pub items: Option<Vec<Null>>,
    pub members: Option<Map<Null>>,
    pub choice: Option<Nullable<Choice>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Default for Nulls {
    fn default() -> Self {
        Self {
            plain: Null,
            listed: Null,
            component: Nothing(Null),
            both: Null,
            optional: None,
            items: None,
            members: None,
            choice: None,
            additional_properties: Map::new(),
        }
    }
}

impl Nulls {
    /// Returns a builder for [`Nulls`].
    pub fn builder() -> NullsBuilder {
        NullsBuilder(Self::default())
    }
}

/// A builder for [`Nulls`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NullsBuilder(Nulls);

impl NullsBuilder {
    pub fn optional(mut self, value: Null) -> Self {
        self.0.optional = Some(value);
        self
    }

    pub fn items(mut self, value: Vec<Null>) -> Self {
        self.0.items = Some(value);
        self
    }

    pub fn members(mut self, value: Map<Null>) -> Self {
        self.0.members = Some(value);
        self
    }

    pub fn choice(mut self, value: impl Into<Nullable<Choice>>) -> Self {
        self.0.choice = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Nulls, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Nulls {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Nulls");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("component", &self.component).valid();
        checker.property("choice", &self.choice).valid();
    }
}

impl Object for Nulls {
    const PROPERTIES: &'static [&'static str] = &[
        "plain",
        "listed",
        "component",
        "both",
        "optional",
        "items",
        "members",
        "choice",
    ];

    fn read(members_: &mut impl Members) -> Option<Self> {
        let mut plain: Option<Null> = None;
        let mut listed: Option<Null> = None;
        let mut component: Option<Nothing> = None;
        let mut both: Option<Null> = None;
        let mut optional: Option<Null> = None;
        let mut items: Option<Vec<Null>> = None;
        let mut members: Option<Map<Null>> = None;
        let mut choice: Option<Nullable<Choice>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members_.next_property() {
            match property {
                0 => members_.put(&mut plain),
                1 => members_.put(&mut listed),
                2 => members_.put(&mut component),
                3 => members_.put(&mut both),
                4 => members_.put(&mut optional),
                5 => members_.put(&mut items),
                6 => members_.put(&mut members),
                7 => members_.put(&mut choice),
                _ => members_.rest(&mut additional_properties),
            }
        }
        Some(Self {
            plain: members_.need("plain", plain)?,
            listed: members_.need("listed", listed)?,
            component: members_.need("component", component)?,
            both: members_.need("both", both)?,
            optional,
            items,
            members,
            choice,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Nulls {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Nulls {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("plain", &self.plain);
        object.required("listed", &self.listed);
        object.required("component", &self.component);
        object.required("both", &self.both);
        object.optional("optional", &self.optional);
        object.optional("items", &self.items);
        object.optional("members", &self.members);
        object.optional("choice", &self.choice);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    String(String),
    Boolean(bool),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<String> for Choice {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<bool> for Choice {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl Generated for Choice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Choice");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Boolean(value) => {
                checker.here(value).boolean("const", true);
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
            Self::String(_) => {}
        }
    }
}

impl union::Union for Choice {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::String, 0), (union::Kind::Boolean, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::String(read::value(deserializer)?),
            1 => Self::Boolean(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// Never a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Nothing(pub Null);

impl Generated for Nothing {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Nothing");
}

impl Deref for Nothing {
    type Target = Null;

    fn deref(&self) -> &Null {
        &self.0
    }
}

impl From<Null> for Nothing {
    fn from(value: Null) -> Self {
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

/// `POST /messages`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendMessage {
    /// The request body, as `application/json`.
    pub body: Message,
}

impl SendMessage {
    /// Returns the request, given its body.
    pub fn new(body: Message) -> Self {
        Self { body }
    }
}

impl From<Message> for SendMessage {
    fn from(body: Message) -> Self {
        Self::new(body)
    }
}

impl Operation for SendMessage {
    const ID: Option<&'static str> = Some("sendMessage");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/messages";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = SendMessageResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`SendMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendMessageResponse {
    /// The message.
    ///
    /// Status 200.
    Ok(Box<Message>),
}

impl Response for SendMessageResponse {
    type Success = Message;

    fn success(self) -> Result<Message, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Message")?),
            _ => return Err(response.undefined()),
        })
    }
}
