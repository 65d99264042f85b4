//! Descriptions 1
//!
//! What descriptions contain, and what is deprecated.
//!
//! Generated from `docs.yaml`; edits are overwritten.

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
    NumericEnum, Object, RequestWriter, ResponseHeaders, ResponseReader, Schemas,
    Secret, Serialize, Serializer, Writer, enumeration, numeric_enum, object, read,
    union,
};
use super::support::{
    Map, Model, Operation, Parameter, ParseEnumError, Response, ResponseError, Schema,
    Scheme, UnknownNumber, UnknownValue, UnreadableProperties, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("docs.schema.json"), &[]);

/// The identifier of an order. It has twelve digits.
///
/// It never changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Id(pub String);

impl Generated for Id {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Id");
}

impl Deref for Id {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Id {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[allow(deprecated)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The identifier of an order. It has twelve digits.
    pub id: Id,
    #[deprecated]
    pub legacy: String,
    #[deprecated(note = "Use `text`, not \\[this].")]
    pub note: Option<String>,
    #[deprecated]
    pub password: Option<String>,
    #[deprecated]
    pub kind: OrderKind,
    pub state: Option<State>,
    pub first: Option<First>,
    /// An order of the former version.
    pub old: Option<Legacy>,
    pub several: Option<Vec<Legacy>>,
    pub choice: Option<Choice>,
    /// At least 0. Less than 1.
    #[deprecated]
    pub ratio: Option<f64>,
    pub plain: i64,
    /// The price
    ///
    /// In euros.
    ///
    /// Defaults to `"0"`. Examples: `"1.50"`, `"2"`, `"3"`.
    pub price: Option<String>,
    /// Where it goes.
    ///
    /// Example:
    ///
    /// ```json
    /// {
    ///   "city": "Berlin, the capital of Germany",
    ///   "street": "A street with a name that makes the example long"
    /// }
    /// ```
    pub address: Option<Address>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

#[allow(deprecated)]
impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order")
            .field("id", &self.id)
            .field("legacy", &self.legacy)
            .field("note", &self.note)
            .field("password", &Secret)
            .field("kind", &self.kind)
            .field("state", &self.state)
            .field("first", &self.first)
            .field("old", &self.old)
            .field("several", &self.several)
            .field("choice", &self.choice)
            .field("ratio", &self.ratio)
            .field("plain", &self.plain)
            .field("price", &self.price)
            .field("address", &self.address)
            .field("additional_properties", &self.additional_properties)
            .field("unreadable_properties", &self.unreadable_properties)
            .finish()
    }
}

/// The required fields of [`Order`].
#[derive(Clone, Debug, PartialEq)]
pub struct OrderRequired {
    /// The identifier of an order. It has twelve digits.
    pub id: Id,
    pub legacy: String,
    pub plain: i64,
}

#[allow(deprecated)]
impl Order {
    /// Returns a builder for [`Order`], given its required fields.
    pub fn builder(required: OrderRequired) -> OrderBuilder {
        OrderBuilder(Self {
            id: required.id,
            legacy: required.legacy,
            note: None,
            password: None,
            kind: OrderKind::Order,
            state: None,
            first: None,
            old: None,
            several: None,
            choice: None,
            ratio: None,
            plain: required.plain,
            price: None,
            address: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Order`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OrderBuilder(Order);

#[allow(deprecated)]
impl OrderBuilder {
    #[deprecated(note = "Use `text`, not \\[this].")]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.0.note = Some(value.into());
        self
    }

    #[deprecated]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.0.password = Some(value.into());
        self
    }

    pub fn state(mut self, value: State) -> Self {
        self.0.state = Some(value);
        self
    }

    pub fn first(mut self, value: First) -> Self {
        self.0.first = Some(value);
        self
    }

    /// An order of the former version.
    pub fn old(mut self, value: Legacy) -> Self {
        self.0.old = Some(value);
        self
    }

    pub fn several(mut self, value: Vec<Legacy>) -> Self {
        self.0.several = Some(value);
        self
    }

    pub fn choice(mut self, value: Choice) -> Self {
        self.0.choice = Some(value);
        self
    }

    /// At least 0. Less than 1.
    #[deprecated]
    pub fn ratio(mut self, value: f64) -> Self {
        self.0.ratio = Some(value);
        self
    }

    /// The price
    pub fn price(mut self, value: impl Into<String>) -> Self {
        self.0.price = Some(value.into());
        self
    }

    /// Where it goes.
    pub fn address(mut self, value: Address) -> Self {
        self.0.address = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Order, Violations> {
        Model::validated(self.0)
    }
}

#[allow(deprecated)]
impl Generated for Order {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Order");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("id", &self.id).valid();
        checker.property("kind", &self.kind).valid();
        checker.property("state", &self.state).valid();
        checker.property("first", &self.first).valid();
        checker.property("old", &self.old).valid();
        checker.property("several", &self.several).valid();
        checker.property("choice", &self.choice).valid();
        checker.property("ratio", &self.ratio).finite().minimum(0).exclusive_maximum(1);
        checker.property("address", &self.address).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

#[allow(deprecated)]
impl Object for Order {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "legacy",
        "note",
        "password",
        "kind",
        "state",
        "first",
        "old",
        "several",
        "choice",
        "ratio",
        "plain",
        "price",
        "address",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<Id> = None;
        let mut legacy: Option<String> = None;
        let mut note: Option<String> = None;
        let mut password: Option<String> = None;
        let mut kind: Option<OrderKind> = None;
        let mut state: Option<State> = None;
        let mut first: Option<First> = None;
        let mut old: Option<Legacy> = None;
        let mut several: Option<Vec<Legacy>> = None;
        let mut choice: Option<Choice> = None;
        let mut ratio: Option<f64> = None;
        let mut plain: Option<i64> = None;
        let mut price: Option<String> = None;
        let mut address: Option<Address> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut legacy),
                2 => members.try_put(&mut note),
                3 => members.try_put_secret(&mut password),
                4 => members.put(&mut kind),
                5 => members.try_put(&mut state),
                6 => members.try_put(&mut first),
                7 => members.try_put(&mut old),
                8 => members.try_put(&mut several),
                9 => members.try_put(&mut choice),
                10 => members.try_put(&mut ratio),
                11 => members.put(&mut plain),
                12 => members.try_put(&mut price),
                13 => members.try_put(&mut address),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            legacy: members.need("legacy", legacy)?,
            note,
            password,
            kind: members.need("kind", kind)?,
            state,
            first,
            old,
            several,
            choice,
            ratio,
            plain: members.need("plain", plain)?,
            price,
            address,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

#[allow(deprecated)]
impl Serialize for Order {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("id", &self.id);
        object.required("legacy", &self.legacy);
        object.optional("note", &self.note);
        object.optional("password", &self.password);
        object.required("kind", &self.kind);
        object.optional("state", &self.state);
        object.optional("first", &self.first);
        object.optional("old", &self.old);
        object.optional("several", &self.several);
        object.optional("choice", &self.choice);
        object.optional("ratio", &self.ratio.as_ref().map(JsonFloat));
        object.required("plain", &self.plain);
        object.optional("price", &self.price);
        object.optional("address", &self.address);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrderKind {
    Order,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl OrderKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Order];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Order => "order",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for OrderKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/OrderKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for OrderKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for OrderKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for OrderKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OrderKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for OrderKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum First {
    Old,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl First {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Old];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Old => "old",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for First {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/First");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for First {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for First {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for First {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for First {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for First {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Where it goes.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub city: Option<String>,
    pub street: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Address {
    /// Returns a builder for [`Address`].
    pub fn builder() -> AddressBuilder {
        AddressBuilder(Self::default())
    }
}

/// A builder for [`Address`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AddressBuilder(Address);

impl AddressBuilder {
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.0.city = Some(value.into());
        self
    }

    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.0.street = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Address, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Address {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Address");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Address {
    const PROPERTIES: &'static [&'static str] = &["city", "street"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            city: None,
            street: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.city),
                1 => members.try_put(&mut object.street),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("city", &self.city);
        object.optional("street", &self.street);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// An order of the former version.
#[allow(deprecated)]
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Legacy {
    pub kind: Only,
    /// At most 3 characters.
    pub code: String,
    /// An order of the former version.
    pub inner: Option<Box<Legacy>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Legacy`].
#[derive(Clone, Debug, PartialEq)]
pub struct LegacyRequired {
    /// At most 3 characters.
    pub code: String,
}

#[allow(deprecated)]
impl Legacy {
    /// Returns a builder for [`Legacy`], given its required fields.
    pub fn builder(required: LegacyRequired) -> LegacyBuilder {
        LegacyBuilder(Self {
            kind: Only::Only,
            code: required.code,
            inner: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Legacy`].
#[allow(deprecated)]
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LegacyBuilder(Legacy);

#[allow(deprecated)]
impl LegacyBuilder {
    /// An order of the former version.
    pub fn inner(mut self, value: Box<Legacy>) -> Self {
        self.0.inner = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Legacy, Violations> {
        Model::validated(self.0)
    }
}

#[allow(deprecated)]
impl Generated for Legacy {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Legacy");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.property("code", &self.code).max_length(3);
        checker.property("inner", &self.inner).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

#[allow(deprecated)]
impl Object for Legacy {
    const PROPERTIES: &'static [&'static str] = &["kind", "code", "inner"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<Only> = None;
        let mut code: Option<String> = None;
        let mut inner: Option<Box<Legacy>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put(&mut code),
                2 => members.try_put(&mut inner),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            code: members.need("code", code)?,
            inner,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

#[allow(deprecated)]
impl<'de> Deserialize<'de> for Legacy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

#[allow(deprecated)]
impl Serialize for Legacy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.required("code", &self.code);
        object.optional("inner", &self.inner);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Only {
    #[deprecated]
    Only,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

#[allow(deprecated)]
impl Only {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Only];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Only => "only",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

#[allow(deprecated)]
impl Generated for Only {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Only");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

#[allow(deprecated)]
impl Enumeration for Only {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

#[allow(deprecated)]
impl FromStr for Only {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

#[allow(deprecated)]
impl fmt::Display for Only {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[allow(deprecated)]
impl<'de> Deserialize<'de> for Only {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

#[allow(deprecated)]
impl Serialize for Only {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[allow(deprecated)]
pub type Alias = Legacy;

#[allow(deprecated)]
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
pub struct OldAlias(pub Vec<Legacy>);

#[allow(deprecated)]
impl Generated for OldAlias {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/OldAlias");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

#[allow(deprecated)]
impl Deref for OldAlias {
    type Target = Vec<Legacy>;

    fn deref(&self) -> &Vec<Legacy> {
        &self.0
    }
}

#[allow(deprecated)]
impl From<Vec<Legacy>> for OldAlias {
    fn from(value: Vec<Legacy>) -> Self {
        Self(value)
    }
}

#[allow(deprecated)]
impl<'de> Deserialize<'de> for OldAlias {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

#[allow(deprecated)]
impl Serialize for OldAlias {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[deprecated]
#[derive(Clone, Debug, PartialEq)]
pub struct Code(pub String);

#[allow(deprecated)]
impl Generated for Code {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Code");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).max_length(3);
    }
}

#[allow(deprecated)]
impl Deref for Code {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

#[allow(deprecated)]
impl From<String> for Code {
    fn from(value: String) -> Self {
        Self(value)
    }
}

#[allow(deprecated)]
impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

#[allow(deprecated)]
impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// Not yet paid.
    ///
    /// The value `open`.
    Open,
    /// `in-progress`
    #[deprecated]
    InProgress,
    /// `closed`
    Closed,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

#[allow(deprecated)]
impl State {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Open, Self::InProgress, Self::Closed];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::InProgress => "in-progress",
            Self::Closed => "closed",
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    #[deprecated]
    Low,
    /// `2`
    High,
    /// A number that the document does not list, preserved exactly.
    Unknown(UnknownNumber<i64>),
}

#[allow(deprecated)]
impl Level {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];

    /// Returns the value as a number.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::High => 2,
            Self::Unknown(value) => value.number(),
        }
    }
}

impl Generated for Level {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Level");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).listed(Self::ALL);
    }
}

impl NumericEnum for Level {
    type Number = i64;

    fn number(&self) -> i64 {
        self.as_i64()
    }

    fn unknown(value: UnknownNumber<i64>) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl TryFrom<i64> for Level {
    type Error = ParseEnumError;

    fn try_from(number: i64) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_i64().serialize(serializer)
    }
}

#[allow(deprecated)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// An order of the former version.
    Legacy(Box<Legacy>),
    #[deprecated]
    Integer(i64),
    /// A text.
    ///
    /// It is long.
    String(String),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

#[allow(deprecated)]
impl From<Legacy> for Choice {
    fn from(value: Legacy) -> Self {
        Self::Legacy(Box::new(value))
    }
}

#[allow(deprecated)]
impl From<i64> for Choice {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Choice {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

#[allow(deprecated)]
impl Generated for Choice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Choice");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Legacy(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 3);
            }
            Self::Integer(_) | Self::String(_) => {}
        }
    }
}

#[allow(deprecated)]
impl union::Union for Choice {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::Object, 0),
        (union::Kind::Number, 1),
        (union::Kind::String, 2),
    ]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Legacy(read::value(deserializer)?),
            1 => Self::Integer(read::value(deserializer)?),
            2 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

#[allow(deprecated)]
impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Legacy(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    #[deprecated]
    pub gone: Option<String>,
    #[deprecated]
    pub id: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Base {
    /// Returns a builder for [`Base`].
    pub fn builder() -> BaseBuilder {
        BaseBuilder(Self::default())
    }
}

/// A builder for [`Base`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct BaseBuilder(Base);

#[allow(deprecated)]
impl BaseBuilder {
    #[deprecated]
    pub fn gone(mut self, value: impl Into<String>) -> Self {
        self.0.gone = Some(value.into());
        self
    }

    #[deprecated]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Base, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Base {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Base");
}

#[allow(deprecated)]
impl Object for Base {
    const PROPERTIES: &'static [&'static str] = &["gone", "id"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { gone: None, id: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.gone),
                1 => members.put(&mut object.id),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Base {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

#[allow(deprecated)]
impl Serialize for Base {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("gone", &self.gone);
        object.optional("id", &self.id);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// # Texts
///
/// indented: code
/// > a quote
/// > continued
/// * an item
///   = continued
///   \===
/// > code in a quote
/// * code in an item
///   ```text
///   compile_error!();
///   ```
///
/// | Key | Value |
/// | --- | --- |
/// | a\|b | *c* |
///
/// A placeholder \<id> or \<id>, \[a link], an anchor, <https://example.com/a_b>, a < b, `<b>`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Texts {
    /// One.
    ///
    /// Two — *three*.
    pub a: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Texts {
    /// Returns a builder for [`Texts`].
    pub fn builder() -> TextsBuilder {
        TextsBuilder(Self::default())
    }
}

/// A builder for [`Texts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TextsBuilder(Texts);

impl TextsBuilder {
    /// One.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Texts, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Texts {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Texts");
}

impl Object for Texts {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { a: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Find an order
///
/// Returns the **order** with all of its [lines](https://example.com/lines?a=1&b).\
/// It is:
///
/// * complete
/// * up to date
///
/// `GET /orders/{id}`
#[allow(deprecated)]
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FindOrder {
    /// The identifier of an order. It has twelve digits.
    ///
    /// Path parameter `id`.
    pub id: Id,
    /// The page.
    ///
    /// Query parameter `page`. At least 1. At most 100. Defaults to `1`. Example: `7`.
    pub page: Option<i64>,
    /// The order of the lines.
    ///
    /// Query parameter `sort`. Examples: `"date"`, `"price"`.
    pub sort: Option<String>,
    /// Query parameter `old`.
    #[deprecated(note = "Use `sort`.")]
    pub old: Option<String>,
    /// An order of the former version.
    ///
    /// Header `legacy`.
    pub legacy: Option<Legacy>,
}

#[allow(deprecated)]
impl FindOrder {
    /// Returns the request, given its required parameter.
    pub fn new(id: Id) -> Self {
        Self { id, page: None, sort: None, old: None, legacy: None }
    }

    /// The page.
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    /// The order of the lines.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }

    /// Query parameter `old`.
    #[deprecated(note = "Use `sort`.")]
    pub fn old(mut self, value: impl Into<String>) -> Self {
        self.old = Some(value.into());
        self
    }

    /// An order of the former version.
    pub fn legacy(mut self, value: Legacy) -> Self {
        self.legacy = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Operation for FindOrder {
    const ID: Option<&'static str> = Some("findOrder");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/orders/{id}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("id"),
        Parameter::query("page"),
        Parameter::query("sort"),
        Parameter::query("old"),
        Parameter::header("legacy"),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = FindOrderResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "id", &self.id).valid();
        checker.parameter("query", "page", &self.page).minimum(1).maximum(100);
        checker.parameter("header", "legacy", &self.legacy).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request
            .required(&self.id)
            .optional(&self.page)
            .optional(&self.sort)
            .optional(&self.old)
            .optional(&self.legacy);
    }
}

/// The responses of [`FindOrder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindOrderResponse {
    /// The order.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<FindOrderOkHeaders>,
        /// The body.
        body: Box<Order>,
    },
}

impl Response for FindOrderResponse {
    type Success = Order;

    fn success(self) -> Result<Order, Self> {
        match self {
            Self::Ok { body, .. } => Ok(*body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok {
                headers: response.headers()?,
                body: response.json(&SCHEMAS, "/$defs/Order")?,
            },
            _ => return Err(response.undefined()),
        })
    }
}

/// The headers of [`FindOrderResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FindOrderOkHeaders {
    /// Header `Old-Count`.
    #[deprecated]
    pub old_count: Option<i64>,
}

#[allow(deprecated)]
impl ResponseHeaders for FindOrderOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { old_count: response.optional_header("Old-Count") })
    }
}

/// `PUT /orders/{id}`
#[deprecated(note = "Removed on 2030-01-01.")]
#[derive(Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReplaceOrder {
    /// Path parameter `id`.
    pub id: String,
    /// Header `token`.
    #[deprecated]
    pub token: Option<String>,
    /// The request body, as `application/json`.
    pub body: Option<Order>,
}

#[allow(deprecated)]
impl fmt::Debug for ReplaceOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplaceOrder")
            .field("id", &self.id)
            .field("token", &Secret)
            .field("body", &self.body)
            .finish()
    }
}

#[allow(deprecated)]
impl ReplaceOrder {
    /// Returns the request, given its required parameter.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), token: None, body: None }
    }

    /// Header `token`.
    #[deprecated]
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }

    /// The request body, as `application/json`.
    pub fn body(mut self, value: Order) -> Self {
        self.body = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Operation for ReplaceOrder {
    const ID: Option<&'static str> = Some("replaceOrder");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/orders/{id}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("id"), Parameter::header("token").secret()];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = ReplaceOrderResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id).optional(&self.token);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }
}

/// The responses of [`ReplaceOrder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceOrderResponse {
    /// Replaced.
    ///
    /// Status 204.
    NoContent,
}

impl Response for ReplaceOrderResponse {
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
