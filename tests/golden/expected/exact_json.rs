//! Exact JSON 1
//!
//! Generated from `exact_json.yaml`; edits are overwritten.

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
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    RequestWriter, ResponseReader, Schemas, Serialize, Serializer, Writer, enumeration,
    object, read, union,
};
use super::support::{
    Date, JsonValue, Map, Model, Number, Operation, Parameter, ParseEnumError, Response,
    ResponseError, Schema, Scheme, UnknownValue, UnreadableProperties, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("exact_json.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub id: String,
    pub data: JsonValue,
    /// Items are unique.
    pub list: Option<Vec<JsonValue>>,
    pub by_name: Option<Map<JsonValue>>,
    pub pair: Option<(Number, JsonValue)>,
    pub source: Option<Source>,
    pub access: Option<Access>,
    pub checked: Option<JsonValue>,
    pub due: Option<Date>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map<JsonValue>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Event {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Event");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("list", &self.list).unique_items();
        checker.property("pair", &self.pair).items(|(item_0, _), checker| {
            checker.item(0, item_0).integer();
        });
        checker.property("source", &self.source).valid();
        checker.property("access", &self.access).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Event {
    const PROPERTIES: &'static [&'static str] =
        &["id", "data", "list", "by_name", "pair", "source", "access", "checked", "due"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<String> = None;
        let mut data: Option<JsonValue> = None;
        let mut list: Option<Vec<JsonValue>> = None;
        let mut by_name: Option<Map<JsonValue>> = None;
        let mut pair: Option<(Number, JsonValue)> = None;
        let mut source: Option<Source> = None;
        let mut access: Option<Access> = None;
        let mut checked: Option<JsonValue> = None;
        let mut due: Option<Date> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut data),
                2 => members.try_put(&mut list),
                3 => members.try_put(&mut by_name),
                4 => members.try_put(&mut pair),
                5 => members.try_put(&mut source),
                6 => members.try_put(&mut access),
                7 => members.try_put(&mut checked),
                8 => members.try_put(&mut due),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            data: members.need("data", data)?,
            list,
            by_name,
            pair,
            source,
            access,
            checked,
            due,
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
        object.required("id", &self.id);
        object.required("data", &self.data);
        object.optional("list", &self.list);
        object.optional("by_name", &self.by_name);
        object.optional("pair", &self.pair);
        object.optional("source", &self.source);
        object.optional("access", &self.access);
        object.optional("checked", &self.checked);
        object.optional("due", &self.due);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `Event` in requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventRequest {
    pub id: String,
    pub data: JsonValue,
    /// Items are unique.
    pub list: Option<Vec<JsonValue>>,
    pub by_name: Option<Map<JsonValue>>,
    pub pair: Option<(Number, JsonValue)>,
    pub source: Option<Source>,
    pub access: Option<AccessRequest>,
    pub checked: Option<JsonValue>,
    pub due: Option<Date>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map<JsonValue>,
}

/// The required fields of [`EventRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct EventRequestRequired {
    pub id: String,
    pub data: JsonValue,
}

impl EventRequest {
    /// Returns a builder for [`EventRequest`], given its required fields.
    pub fn builder(required: EventRequestRequired) -> EventRequestBuilder {
        EventRequestBuilder(Self {
            id: required.id,
            data: required.data,
            list: None,
            by_name: None,
            pair: None,
            source: None,
            access: None,
            checked: None,
            due: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`EventRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EventRequestBuilder(EventRequest);

impl EventRequestBuilder {
    /// Items are unique.
    pub fn list(mut self, value: Vec<JsonValue>) -> Self {
        self.0.list = Some(value);
        self
    }

    pub fn by_name(mut self, value: Map<JsonValue>) -> Self {
        self.0.by_name = Some(value);
        self
    }

    pub fn pair(mut self, value: (Number, JsonValue)) -> Self {
        self.0.pair = Some(value);
        self
    }

    pub fn source(mut self, value: Source) -> Self {
        self.0.source = Some(value);
        self
    }

    pub fn access(mut self, value: AccessRequest) -> Self {
        self.0.access = Some(value);
        self
    }

    pub fn checked(mut self, value: JsonValue) -> Self {
        self.0.checked = Some(value);
        self
    }

    pub fn due(mut self, value: impl Into<Date>) -> Self {
        self.0.due = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<EventRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for EventRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/EventRequest");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("list", &self.list).unique_items();
        checker.property("pair", &self.pair).items(|(item_0, _), checker| {
            checker.item(0, item_0).integer();
        });
        checker.property("source", &self.source).valid();
        checker.property("access", &self.access).valid();
    }
}

impl Object for EventRequest {
    const PROPERTIES: &'static [&'static str] =
        &["id", "data", "list", "by_name", "pair", "source", "access", "checked", "due"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<String> = None;
        let mut data: Option<JsonValue> = None;
        let mut list: Option<Vec<JsonValue>> = None;
        let mut by_name: Option<Map<JsonValue>> = None;
        let mut pair: Option<(Number, JsonValue)> = None;
        let mut source: Option<Source> = None;
        let mut access: Option<AccessRequest> = None;
        let mut checked: Option<JsonValue> = None;
        let mut due: Option<Date> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut data),
                2 => members.put(&mut list),
                3 => members.put(&mut by_name),
                4 => members.put(&mut pair),
                5 => members.put(&mut source),
                6 => members.put(&mut access),
                7 => members.put(&mut checked),
                8 => members.put(&mut due),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            data: members.need("data", data)?,
            list,
            by_name,
            pair,
            source,
            access,
            checked,
            due,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for EventRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("id", &self.id);
        object.required("data", &self.data);
        object.optional("list", &self.list);
        object.optional("by_name", &self.by_name);
        object.optional("pair", &self.pair);
        object.optional("source", &self.source);
        object.optional("access", &self.access);
        object.optional("checked", &self.checked);
        object.optional("due", &self.due);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Source {
    File(Box<SourceFile>),
    Url(Box<SourceUrl>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(JsonValue),
}

impl From<SourceFile> for Source {
    fn from(value: SourceFile) -> Self {
        Self::File(Box::new(value))
    }
}

impl From<SourceUrl> for Source {
    fn from(value: SourceUrl) -> Self {
        Self::Url(Box::new(value))
    }
}

impl Generated for Source {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Source");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::File(value) => {
                checker.here(value).valid();
            }
            Self::Url(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Source {
    const CHOICE: union::Choice =
        union::Choice::Property("kind", &[("file", 0), ("url", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::File(read::value(deserializer)?),
            1 => Self::Url(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Source {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::File(value) => value.serialize(serializer),
            Self::Url(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceFile {
    pub kind: SourceFileKind,
    pub size: Option<Number>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map<JsonValue>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for SourceFile {
    fn default() -> Self {
        Self {
            kind: SourceFileKind::File,
            size: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl SourceFile {
    /// Returns a builder for [`SourceFile`].
    pub fn builder() -> SourceFileBuilder {
        SourceFileBuilder(Self::default())
    }
}

/// A builder for [`SourceFile`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SourceFileBuilder(SourceFile);

impl SourceFileBuilder {
    pub fn size(mut self, value: impl Into<Number>) -> Self {
        self.0.size = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SourceFile, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for SourceFile {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SourceFile");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for SourceFile {
    const PROPERTIES: &'static [&'static str] = &["kind", "size"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<SourceFileKind> = None;
        let mut size: Option<Number> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.try_put(&mut size),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            size,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for SourceFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SourceFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.optional("size", &self.size);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SourceFileKind {
    File,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl SourceFileKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::File];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for SourceFileKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SourceFileKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for SourceFileKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for SourceFileKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for SourceFileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SourceFileKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for SourceFileKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceUrl {
    pub kind: SourceUrlKind,
    /// Additional properties.
    pub additional_properties: Map<Number>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for SourceUrl {
    fn default() -> Self {
        Self {
            kind: SourceUrlKind::Url,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl SourceUrl {
    /// Returns a builder for [`SourceUrl`].
    pub fn builder() -> SourceUrlBuilder {
        SourceUrlBuilder(Self::default())
    }
}

/// A builder for [`SourceUrl`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SourceUrlBuilder(SourceUrl);

impl SourceUrlBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SourceUrl, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for SourceUrl {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SourceUrl");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for SourceUrl {
    const PROPERTIES: &'static [&'static str] = &["kind"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<SourceUrlKind> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for SourceUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SourceUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SourceUrlKind {
    Url,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl SourceUrlKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Url];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Url => "url",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for SourceUrlKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SourceUrlKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for SourceUrlKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for SourceUrlKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for SourceUrlKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SourceUrlKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for SourceUrlKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Access {
    pub user: Option<String>,
    /// Properties that only the other direction has, preserved verbatim.
    pub additional_properties: Map<JsonValue>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Access {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Access");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.only_other_direction(self, &self.additional_properties);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Access {
    const PROPERTIES: &'static [&'static str] = &["user"];
    const OTHER_DIRECTION: &'static [&'static str] = &["pin"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            user: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.user),
                _ => members.other_direction(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Access {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Access {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("user", &self.user);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `Access` in requests.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRequest {
    pub user: Option<String>,
    /// An integer of any size. At most 1000000000000000000000000000000.
    pub pin: Option<Number>,
}

impl AccessRequest {
    /// Returns a builder for [`AccessRequest`].
    pub fn builder() -> AccessRequestBuilder {
        AccessRequestBuilder(Self::default())
    }
}

/// A builder for [`AccessRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AccessRequestBuilder(AccessRequest);

impl AccessRequestBuilder {
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.0.user = Some(value.into());
        self
    }

    /// An integer of any size. At most 1000000000000000000000000000000.
    pub fn pin(mut self, value: impl Into<Number>) -> Self {
        self.0.pin = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<AccessRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for AccessRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AccessRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker
            .property("pin", &self.pin)
            .integer()
            .maximum("1000000000000000000000000000000");
    }
}

impl Object for AccessRequest {
    const PROPERTIES: &'static [&'static str] = &["user", "pin"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { user: None, pin: None };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.user),
                1 => members.put(&mut object.pin),
                _ => members.refuse(),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for AccessRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("user", &self.user);
        object.optional("pin", &self.pin);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Anything(pub JsonValue);

impl Generated for Anything {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Anything");
}

impl Deref for Anything {
    type Target = JsonValue;

    fn deref(&self) -> &JsonValue {
        &self.0
    }
}

impl From<JsonValue> for Anything {
    fn from(value: JsonValue) -> Self {
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

/// `POST /events`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddEvent {
    /// Query parameter `filter`.
    pub filter: Option<JsonValue>,
    /// The request body, as `application/json`.
    pub body: EventRequest,
}

impl AddEvent {
    /// Returns the request, given its body.
    pub fn new(body: EventRequest) -> Self {
        Self { filter: None, body }
    }

    /// Query parameter `filter`.
    pub fn filter(mut self, value: JsonValue) -> Self {
        self.filter = Some(value);
        self
    }
}

impl From<EventRequest> for AddEvent {
    fn from(body: EventRequest) -> Self {
        Self::new(body)
    }
}

impl Operation for AddEvent {
    const ID: Option<&'static str> = Some("addEvent");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/events";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query("filter").content("application/json")];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = AddEventResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.filter);
        request.json("application/json", &self.body);
    }
}

/// The responses of [`AddEvent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddEventResponse {
    /// The event.
    ///
    /// Status 200.
    Ok(Box<Event>),
    /// Any JSON.
    ///
    /// Status 202.
    Accepted(JsonValue),
}

impl Response for AddEventResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Ok(self)
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Accepted(_) => 202,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Event")?),
            202 => Self::Accepted(response.untyped_json()?),
            _ => return Err(response.undefined()),
        })
    }
}
