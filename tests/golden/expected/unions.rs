//! Values of several types 1
//!
//! Generated from `unions.yaml`; edits are overwritten.

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
    Object, RequestWriter, ResponseReader, Schemas, Secret, Serialize, Serializer,
    Writer, enumeration, object, pattern, read, secret, tagged, union,
};
use super::support::{
    Map, Model, Nullable, Operation, Parameter, ParseEnumError, Response, ResponseError,
    Schema, Scheme, UnknownValue, UnreadableProperties, Uuid, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("unions.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^\\d{4}$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('0', '9')], 4, 4),
        pattern::Piece::End,
    ]],
);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

/// How it is paid; each way has a `method` of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    Card(Box<Card>),
    Transfer(Box<Transfer>),
    Cash(Box<PaymentCash>),
}

impl From<Card> for Payment {
    fn from(value: Card) -> Self {
        Self::Card(Box::new(value))
    }
}

impl From<Transfer> for Payment {
    fn from(value: Transfer) -> Self {
        Self::Transfer(Box::new(value))
    }
}

impl From<PaymentCash> for Payment {
    fn from(value: PaymentCash) -> Self {
        Self::Cash(Box::new(value))
    }
}

impl Generated for Payment {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Payment");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Card(value) => {
                checker.here(value).valid();
            }
            Self::Transfer(value) => {
                checker.here(value).valid();
            }
            Self::Cash(value) => {
                checker.here(value).valid();
            }
        }
    }
}

impl union::Union for Payment {
    const CHOICE: union::Choice = union::Choice::Property(
        "method",
        &[("card", 0), ("sepa", 1), ("swift", 1), ("cash", 2)],
        None,
    );

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Card(read::value(deserializer)?),
            1 => Self::Transfer(read::value(deserializer)?),
            _ => Self::Cash(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Payment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Payment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Card(value) => value.serialize(serializer),
            Self::Transfer(value) => value.serialize(serializer),
            Self::Cash(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCash {
    pub method: PaymentCashMethod,
}

impl Default for PaymentCash {
    fn default() -> Self {
        Self { method: PaymentCashMethod::Cash }
    }
}

impl PaymentCash {
    /// Returns a builder for [`PaymentCash`].
    pub fn builder() -> PaymentCashBuilder {
        PaymentCashBuilder(Self::default())
    }
}

/// A builder for [`PaymentCash`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PaymentCashBuilder(PaymentCash);

impl PaymentCashBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<PaymentCash, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for PaymentCash {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PaymentCash");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("method", &self.method).valid();
    }
}

impl Object for PaymentCash {
    const PROPERTIES: &'static [&'static str] = &["method"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut method: Option<PaymentCashMethod> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut method),
                _ => members.refuse(),
            }
        }
        Some(Self { method: members.need("method", method)? })
    }
}

impl<'de> Deserialize<'de> for PaymentCash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for PaymentCash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("method", &self.method);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentCashMethod {
    Cash,
}

impl PaymentCashMethod {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Cash];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Cash => "cash",
        }
    }
}

impl Generated for PaymentCashMethod {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PaymentCashMethod");
}

impl Enumeration for PaymentCashMethod {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for PaymentCashMethod {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for PaymentCashMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PaymentCashMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for PaymentCashMethod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub method: CardMethod,
    /// Matches `^\d{4}$`.
    pub number: String,
    pub limit: Option<Limit>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Card`].
#[derive(Clone, Debug, PartialEq)]
pub struct CardRequired {
    /// Matches `^\d{4}$`.
    pub number: String,
}

impl Card {
    /// Returns a builder for [`Card`], given its required fields.
    pub fn builder(required: CardRequired) -> CardBuilder {
        CardBuilder(Self {
            method: CardMethod::Card,
            number: required.number,
            limit: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Card`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CardBuilder(Card);

impl CardBuilder {
    pub fn limit(mut self, value: Limit) -> Self {
        self.0.limit = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Card, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Card {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Card");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("method", &self.method).valid();
        checker.property("number", &self.number).pattern(&PATTERN_1);
        checker.property("limit", &self.limit).valid();
    }
}

impl Object for Card {
    const PROPERTIES: &'static [&'static str] = &["method", "number", "limit"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut method: Option<CardMethod> = None;
        let mut number: Option<String> = None;
        let mut limit: Option<Limit> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut method),
                1 => members.put(&mut number),
                2 => members.put(&mut limit),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            method: members.need("method", method)?,
            number: members.need("number", number)?,
            limit,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Card {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Card {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("method", &self.method);
        object.required("number", &self.number);
        object.optional("limit", &self.limit);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CardMethod {
    Card,
}

impl CardMethod {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Card];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Card => "card",
        }
    }
}

impl Generated for CardMethod {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/CardMethod");
}

impl Enumeration for CardMethod {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for CardMethod {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for CardMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CardMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for CardMethod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    Integer(i64),
    String(String),
}

impl From<i64> for Limit {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Limit {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for Limit {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Limit");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Integer(value) => {
                checker.here(value).minimum(1);
            }
            Self::String(value) => {
                checker.here(value).max_length(3);
            }
        }
    }
}

impl union::Union for Limit {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Number, 0), (union::Kind::String, 1)]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Integer(read::value(deserializer)?),
            _ => Self::String(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Limit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Limit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transfer {
    pub iban: String,
    pub method: TransferMethod,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Transfer`].
#[derive(Clone, Debug, PartialEq)]
pub struct TransferRequired {
    pub iban: String,
    pub method: TransferMethod,
}

impl Transfer {
    /// Returns a builder for [`Transfer`], given its required fields.
    pub fn builder(required: TransferRequired) -> TransferBuilder {
        TransferBuilder(Self {
            iban: required.iban,
            method: required.method,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Transfer`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TransferBuilder(Transfer);

impl TransferBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Transfer, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Transfer {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Transfer");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("method", &self.method).valid();
    }
}

impl Object for Transfer {
    const PROPERTIES: &'static [&'static str] = &["iban", "method"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut iban: Option<String> = None;
        let mut method: Option<TransferMethod> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut iban),
                1 => members.put(&mut method),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            iban: members.need("iban", iban)?,
            method: members.need("method", method)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Transfer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Transfer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("iban", &self.iban);
        object.required("method", &self.method);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TransferMethod {
    Sepa,
    Swift,
}

impl TransferMethod {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Sepa, Self::Swift];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Sepa => "sepa",
            Self::Swift => "swift",
        }
    }
}

impl Generated for TransferMethod {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TransferMethod");
}

impl Enumeration for TransferMethod {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for TransferMethod {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for TransferMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TransferMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for TransferMethod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub iban: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Account`].
#[derive(Clone, Debug, PartialEq)]
pub struct AccountRequired {
    pub iban: String,
}

impl Account {
    /// Returns a builder for [`Account`], given its required fields.
    pub fn builder(required: AccountRequired) -> AccountBuilder {
        AccountBuilder(Self { iban: required.iban, additional_properties: Map::new() })
    }
}

/// A builder for [`Account`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AccountBuilder(Account);

impl AccountBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Account, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Account {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Account");
}

impl Object for Account {
    const PROPERTIES: &'static [&'static str] = &["iban"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut iban: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut iban),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { iban: members.need("iban", iban)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Account {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("iban", &self.iban);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// What happened; new kinds may come.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Created(Box<Created>),
    Failed(Box<Failed>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Created> for Event {
    fn from(value: Created) -> Self {
        Self::Created(Box::new(value))
    }
}

impl From<Failed> for Event {
    fn from(value: Failed) -> Self {
        Self::Failed(Box::new(value))
    }
}

impl Generated for Event {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Event");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Created(value) => {
                checker.here(value).valid();
            }
            Self::Failed(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
        }
    }
}

impl union::Union for Event {
    const CHOICE: union::Choice =
        union::Choice::Property("kind", &[("created", 0), ("failed", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Created(read::value(deserializer)?),
            1 => Self::Failed(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Created(value) => value.serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Created {
    pub kind: CreatedKind,
    pub sizes: Option<Vec<Size>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Created {
    fn default() -> Self {
        Self {
            kind: CreatedKind::Created,
            sizes: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Generated for Created {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Created");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.property("sizes", &self.sizes).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Created {
    const PROPERTIES: &'static [&'static str] = &["kind", "sizes"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<CreatedKind> = None;
        let mut sizes: Option<Vec<Size>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.try_put(&mut sizes),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            sizes,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Created {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Created {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.optional("sizes", &self.sizes);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreatedKind {
    Created,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl CreatedKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Created];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for CreatedKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/CreatedKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for CreatedKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for CreatedKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for CreatedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CreatedKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for CreatedKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Size {
    pub width: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Size {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Size");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("width", &self.width).finite();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Size {
    const PROPERTIES: &'static [&'static str] = &["width"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            width: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.width),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Size {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("width", &self.width.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Failed {
    pub kind: FailedKind,
    pub reasons: Vec<Reason>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Failed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Failed");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.property("reasons", &self.reasons).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Failed {
    const PROPERTIES: &'static [&'static str] = &["kind", "reasons"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<FailedKind> = None;
        let mut reasons: Option<Vec<Reason>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put(&mut reasons),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            reasons: members.need("reasons", reasons)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Failed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Failed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.required("reasons", &self.reasons);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FailedKind {
    Failed,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl FailedKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Failed];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "failed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for FailedKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/FailedKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for FailedKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for FailedKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for FailedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FailedKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for FailedKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reason {
    Enum(ReasonEnum),
    String(String),
    Array(Vec<Reason>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<ReasonEnum> for Reason {
    fn from(value: ReasonEnum) -> Self {
        Self::Enum(value)
    }
}

impl From<String> for Reason {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for Reason {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Reason");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Enum(value) => {
                checker.here(value).valid();
            }
            Self::String(value) => {
                checker.here(value).min_length(1);
            }
            Self::Array(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 3);
            }
        }
    }
}

impl union::Union for Reason {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (2, 2), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Enum(read::value(deserializer)?),
            1 => Self::String(read::value(deserializer)?),
            2 => Self::Array(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Enum(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Array(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReasonEnum {
    Empty,
    Expired,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl ReasonEnum {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Empty, Self::Expired];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "empty",
            Self::Expired => "expired",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for ReasonEnum {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ReasonEnum");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for ReasonEnum {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for ReasonEnum {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for ReasonEnum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ReasonEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for ReasonEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Told apart by no property, so the schemas are asked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Box<ShapeCircle>),
    Width(Box<ShapeWidth>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<ShapeCircle> for Shape {
    fn from(value: ShapeCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<ShapeWidth> for Shape {
    fn from(value: ShapeWidth) -> Self {
        Self::Width(Box::new(value))
    }
}

impl Generated for Shape {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Shape");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Circle(value) => {
                checker.here(value).valid();
            }
            Self::Width(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
        }
    }
}

impl union::Union for Shape {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Circle(read::value(deserializer)?),
            1 => Self::Width(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => value.serialize(serializer),
            Self::Width(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// Circle
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShapeCircle {
    /// Greater than 0.
    pub radius: f64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ShapeCircle`].
#[derive(Clone, Debug, PartialEq)]
pub struct ShapeCircleRequired {
    /// Greater than 0.
    pub radius: f64,
}

impl ShapeCircle {
    /// Returns a builder for [`ShapeCircle`], given its required fields.
    pub fn builder(required: ShapeCircleRequired) -> ShapeCircleBuilder {
        ShapeCircleBuilder(Self {
            radius: required.radius,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ShapeCircle`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ShapeCircleBuilder(ShapeCircle);

impl ShapeCircleBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ShapeCircle, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ShapeCircle {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ShapeCircle");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("radius", &self.radius).finite().exclusive_minimum(0);
    }
}

impl Object for ShapeCircle {
    const PROPERTIES: &'static [&'static str] = &["radius"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut radius: Option<f64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut radius),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { radius: members.need("radius", radius)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for ShapeCircle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ShapeCircle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("radius", &JsonFloat(&self.radius));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShapeWidth {
    pub width: f64,
    pub height: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ShapeWidth`].
#[derive(Clone, Debug, PartialEq)]
pub struct ShapeWidthRequired {
    pub width: f64,
}

impl ShapeWidth {
    /// Returns a builder for [`ShapeWidth`], given its required fields.
    pub fn builder(required: ShapeWidthRequired) -> ShapeWidthBuilder {
        ShapeWidthBuilder(Self {
            width: required.width,
            height: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ShapeWidth`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ShapeWidthBuilder(ShapeWidth);

impl ShapeWidthBuilder {
    pub fn height(mut self, value: f64) -> Self {
        self.0.height = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ShapeWidth, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ShapeWidth {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ShapeWidth");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("width", &self.width).finite();
        checker.property("height", &self.height).finite();
    }
}

impl Object for ShapeWidth {
    const PROPERTIES: &'static [&'static str] = &["width", "height"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut width: Option<f64> = None;
        let mut height: Option<f64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut width),
                1 => members.put(&mut height),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            width: members.need("width", width)?,
            height,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for ShapeWidth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ShapeWidth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("width", &JsonFloat(&self.width));
        object.optional("height", &self.height.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A discriminator whose property may hold any text is a hint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Kitten(Box<Cat>),
    Dog(Box<Dog>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Kitten(Box::new(value))
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl Generated for Pet {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Pet");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Kitten(value) => {
                checker.here(value).valid();
            }
            Self::Dog(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Pet {
    const CHOICE: union::Choice =
        union::Choice::Property("species", &[("kitten", 0), ("Dog", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Kitten(read::value(deserializer)?),
            1 => Self::Dog(read::value(deserializer)?),
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
            Self::Kitten(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Dog(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub species: String,
    pub lives: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Cat`].
#[derive(Clone, Debug, PartialEq)]
pub struct CatRequired {
    pub lives: i64,
}

impl Cat {
    /// Returns a builder for [`Cat`], given its required fields.
    pub fn builder(required: CatRequired) -> CatBuilder {
        CatBuilder(Self {
            species: "kitten".to_owned(),
            lives: required.lives,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Cat`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CatBuilder(Cat);

impl CatBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Cat, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Cat {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Cat");
}

impl Object for Cat {
    const PROPERTIES: &'static [&'static str] = &["species", "lives"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut species: Option<String> = None;
        let mut lives: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut species),
                1 => members.put(&mut lives),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            species: members.need("species", species)?,
            lives: members.need("lives", lives)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Cat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Cat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("species", &self.species);
        object.required("lives", &self.lives);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub species: String,
    pub tricks: Vec<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Dog`].
#[derive(Clone, Debug, PartialEq)]
pub struct DogRequired {
    pub tricks: Vec<String>,
}

impl Dog {
    /// Returns a builder for [`Dog`], given its required fields.
    pub fn builder(required: DogRequired) -> DogBuilder {
        DogBuilder(Self {
            species: "Dog".to_owned(),
            tricks: required.tricks,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Dog`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DogBuilder(Dog);

impl DogBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Dog, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Dog {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Dog");
}

impl Object for Dog {
    const PROPERTIES: &'static [&'static str] = &["species", "tricks"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut species: Option<String> = None;
        let mut tricks: Option<Vec<String>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut species),
                1 => members.put(&mut tricks),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            species: members.need("species", species)?,
            tricks: members.need("tricks", tricks)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Dog {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Dog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("species", &self.species);
        object.required("tricks", &self.tricks);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Identifier {
    Uuid(Uuid),
    Integer(i64),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Uuid> for Identifier {
    fn from(value: Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<i64> for Identifier {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Generated for Identifier {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Identifier");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Integer(value) => {
                checker.here(value).minimum(1);
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
            Self::Uuid(_) => {}
        }
    }
}

impl union::Union for Identifier {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::String, 0), (union::Kind::Number, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Uuid(read::value(deserializer)?),
            1 => Self::Integer(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Identifier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Identifier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Uuid(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Words(pub String);

impl Generated for Words {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Words");
    const TYPED: bool = false;
}

impl Deref for Words {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Words {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    Integer(i64),
    String(MixedString),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<i64> for Mixed {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<MixedString> for Mixed {
    fn from(value: MixedString) -> Self {
        Self::String(value)
    }
}

impl Generated for Mixed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Mixed");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Integer(value) => {
                checker.here(value).one_of(&["1", "2"]);
            }
            Self::String(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("enum", 2);
            }
        }
    }
}

impl union::Union for Mixed {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Number, 0), (union::Kind::String, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Integer(read::value(deserializer)?),
            1 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Mixed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Mixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MixedString {
    Auto,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl MixedString {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Auto];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for MixedString {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MixedString");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for MixedString {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for MixedString {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for MixedString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MixedString {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for MixedString {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Any {
    Boolean(bool),
    Object(Box<AnyObject>),
    Array(Vec<i64>),
    Number(f64),
    String(String),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<bool> for Any {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<AnyObject> for Any {
    fn from(value: AnyObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<f64> for Any {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for Any {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for Any {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Any");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Object(value) => {
                checker.here(value).valid();
            }
            Self::Number(value) => {
                checker.here(value).finite();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("type", 5);
            }
            Self::Boolean(_) | Self::Array(_) | Self::String(_) => {}
        }
    }
}

impl union::Union for Any {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::Boolean, 0),
        (union::Kind::Object, 1),
        (union::Kind::Array, 2),
        (union::Kind::Number, 3),
        (union::Kind::String, 4),
    ]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Boolean(read::value(deserializer)?),
            1 => Self::Object(read::value(deserializer)?),
            2 => Self::Array(read::value(deserializer)?),
            3 => Self::Number(read::value(deserializer)?),
            4 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Any {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::Array(value) => value.serialize(serializer),
            Self::Number(value) => JsonFloat(value).serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyObject {
    pub name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl AnyObject {
    /// Returns a builder for [`AnyObject`].
    pub fn builder() -> AnyObjectBuilder {
        AnyObjectBuilder(Self::default())
    }
}

/// A builder for [`AnyObject`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AnyObjectBuilder(AnyObject);

impl AnyObjectBuilder {
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<AnyObject, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for AnyObject {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AnyObject");
}

impl Object for AnyObject {
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

impl<'de> Deserialize<'de> for AnyObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AnyObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

pub type Once = Words;

#[derive(Clone, Debug, PartialEq)]
pub struct Point(pub (f64, f64, Card));

impl Generated for Point {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Point");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).items(|(item_0, item_1, item_2), checker| {
            checker.item(0, item_0).finite().minimum(0);
            checker.item(1, item_1).finite();
            checker.item(2, item_2).valid();
        });
    }
}

impl Deref for Point {
    type Target = (f64, f64, Card);

    fn deref(&self) -> &(f64, f64, Card) {
        &self.0
    }
}

impl From<(f64, f64, Card)> for Point {
    fn from(value: (f64, f64, Card)) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Point {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Point {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    Integer(i64),
    Array(Vec<Tree>),
    Object(Box<TreeObject>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<i64> for Tree {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<TreeObject> for Tree {
    fn from(value: TreeObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl Generated for Tree {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Tree");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Array(value) => {
                checker.here(value).valid();
            }
            Self::Object(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 3);
            }
            Self::Integer(_) => {}
        }
    }
}

impl union::Union for Tree {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::Number, 0),
        (union::Kind::Array, 1),
        (union::Kind::Object, 2),
    ]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Integer(read::value(deserializer)?),
            1 => Self::Array(read::value(deserializer)?),
            2 => Self::Object(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::Array(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeObject {
    pub root: Box<Tree>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`TreeObject`].
#[derive(Clone, Debug, PartialEq)]
pub struct TreeObjectRequired {
    pub root: Box<Tree>,
}

impl TreeObject {
    /// Returns a builder for [`TreeObject`], given its required fields.
    pub fn builder(required: TreeObjectRequired) -> TreeObjectBuilder {
        TreeObjectBuilder(Self {
            root: required.root,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`TreeObject`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TreeObjectBuilder(TreeObject);

impl TreeObjectBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<TreeObject, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for TreeObject {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TreeObject");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("root", &self.root).valid();
    }
}

impl Object for TreeObject {
    const PROPERTIES: &'static [&'static str] = &["root"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut root: Option<Box<Tree>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut root),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { root: members.need("root", root)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for TreeObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TreeObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("root", &self.root);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Login {
    pub token: Option<Token>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("token", &Secret)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Login {
    /// Returns a builder for [`Login`].
    pub fn builder() -> LoginBuilder {
        LoginBuilder(Self::default())
    }
}

/// A builder for [`Login`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LoginBuilder(Login);

impl LoginBuilder {
    pub fn token(mut self, value: Token) -> Self {
        self.0.token = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Login, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Login {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Login");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("token", &self.token).valid();
    }
}

impl Object for Login {
    const PROPERTIES: &'static [&'static str] = &["token"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { token: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put_secret(&mut object.token),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Login {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Login {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("token", &self.token);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Token {
    Integer(i64),
    String(String),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::String(_) => f.debug_tuple("String").field(&Secret).finish(),
            Self::Unknown(_) => f.debug_tuple("Unknown").field(&Secret).finish(),
        }
    }
}

impl From<i64> for Token {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Token {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for Token {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Token");

    fn check(&self, checker: &mut Checker<'_>) {
        if let Self::Unknown(value) = self {
            checker.here(value).none_of("type", 2);
        }
    }
}

impl union::Union for Token {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Number, 0), (union::Kind::String, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Integer(read::value(deserializer)?),
            1 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Token {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        secret::without_value(union::read(deserializer))
    }
}

impl Serialize for Token {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Note {
    /// Returns a builder for [`Note`].
    pub fn builder() -> NoteBuilder {
        NoteBuilder(Self::default())
    }
}

/// A builder for [`Note`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NoteBuilder(Note);

impl NoteBuilder {
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.0.text = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Note, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Note {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Note");
}

impl Object for Note {
    const PROPERTIES: &'static [&'static str] = &["text"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { text: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.text),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Note {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("text", &self.text);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// What is
/// * said in a list
///   that goes on,
///   1. and on
///      without end.
/// > Or quoted
/// > like this.
///
/// Or said plainly.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Remark {
    Note(Box<Note>),
    Integer(i64),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Note> for Remark {
    fn from(value: Note) -> Self {
        Self::Note(Box::new(value))
    }
}

impl From<i64> for Remark {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Generated for Remark {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Remark");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Note(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
            Self::Integer(_) => {}
        }
    }
}

impl union::Union for Remark {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Object, 0), (union::Kind::Number, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Note(read::value(deserializer)?),
            1 => Self::Integer(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Remark {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Remark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Note(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Wide {
    Integer(i128),
    String(String),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<i128> for Wide {
    fn from(value: i128) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Wide {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for Wide {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Wide");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Integer(value) => {
                checker
                    .here(value)
                    .minimum("-1000000000000000000000000")
                    .maximum("1000000000000000000000000");
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
            Self::String(_) => {}
        }
    }
}

impl union::Union for Wide {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Number, 0), (union::Kind::String, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Integer(read::value(deserializer)?),
            1 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Wide {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Wide {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NeverNull(pub String);

impl Generated for NeverNull {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NeverNull");
}

impl Deref for NeverNull {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for NeverNull {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for NeverNull {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for NeverNull {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NotNull(pub String);

impl Generated for NotNull {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NotNull");
}

impl Deref for NotNull {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for NotNull {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for NotNull {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for NotNull {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct AllOfNull(pub String);

impl Generated for AllOfNull {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AllOfNull");
}

impl Deref for AllOfNull {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for AllOfNull {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for AllOfNull {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for AllOfNull {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct IfNull(pub String);

impl Generated for IfNull {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/IfNull");
}

impl Deref for IfNull {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for IfNull {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for IfNull {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for IfNull {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct RefNull(pub String);

impl Generated for RefNull {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/RefNull");
}

impl Deref for RefNull {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for RefNull {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for RefNull {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for RefNull {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct EnumNull(pub Value);

impl Generated for EnumNull {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/EnumNull");
    const TYPED: bool = false;
}

impl Deref for EnumNull {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for EnumNull {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for EnumNull {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for EnumNull {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NullBesideDescription(pub String);

impl Generated for NullBesideDescription {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NullBesideDescription");
}

impl Deref for NullBesideDescription {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for NullBesideDescription {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for NullBesideDescription {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for NullBesideDescription {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MaybeText(pub String);

impl Generated for MaybeText {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeText");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).max_length(3);
    }
}

impl Deref for MaybeText {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for MaybeText {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for MaybeText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for MaybeText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MaybeCode {
    A,
    B,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl MaybeCode {
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

impl Generated for MaybeCode {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeCode");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for MaybeCode {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for MaybeCode {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for MaybeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MaybeCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for MaybeCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MaybeList(pub Vec<i64>);

impl Generated for MaybeList {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeList");
}

impl Deref for MaybeList {
    type Target = Vec<i64>;

    fn deref(&self) -> &Vec<i64> {
        &self.0
    }
}

impl From<Vec<i64>> for MaybeList {
    fn from(value: Vec<i64>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for MaybeList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for MaybeList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MaybeMap(pub Map<i64>);

impl Generated for MaybeMap {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeMap");
}

impl Deref for MaybeMap {
    type Target = Map<i64>;

    fn deref(&self) -> &Map<i64> {
        &self.0
    }
}

impl From<Map<i64>> for MaybeMap {
    fn from(value: Map<i64>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for MaybeMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for MaybeMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MaybeCount(pub i64);

impl Generated for MaybeCount {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeCount");
}

impl Deref for MaybeCount {
    type Target = i64;

    fn deref(&self) -> &i64 {
        &self.0
    }
}

impl From<i64> for MaybeCount {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for MaybeCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for MaybeCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MaybeNumber(pub f64);

impl Generated for MaybeNumber {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeNumber");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).finite();
    }
}

impl Deref for MaybeNumber {
    type Target = f64;

    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl From<f64> for MaybeNumber {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for MaybeNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for MaybeNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        JsonFloat(&self.0).serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MaybeFlag(pub bool);

impl Generated for MaybeFlag {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeFlag");
}

impl Deref for MaybeFlag {
    type Target = bool;

    fn deref(&self) -> &bool {
        &self.0
    }
}

impl From<bool> for MaybeFlag {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for MaybeFlag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for MaybeFlag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyText {
    MaybeText(MaybeText),
    MaybeList(MaybeList),
    MaybeCount(MaybeCount),
    Note(Box<Note>),
    MaybeFlag(MaybeFlag),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<MaybeText> for AnyText {
    fn from(value: MaybeText) -> Self {
        Self::MaybeText(value)
    }
}

impl From<MaybeList> for AnyText {
    fn from(value: MaybeList) -> Self {
        Self::MaybeList(value)
    }
}

impl From<MaybeCount> for AnyText {
    fn from(value: MaybeCount) -> Self {
        Self::MaybeCount(value)
    }
}

impl From<Note> for AnyText {
    fn from(value: Note) -> Self {
        Self::Note(Box::new(value))
    }
}

impl From<MaybeFlag> for AnyText {
    fn from(value: MaybeFlag) -> Self {
        Self::MaybeFlag(value)
    }
}

impl Generated for AnyText {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AnyText");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::MaybeText(value) => {
                checker.here(value).valid();
            }
            Self::MaybeList(value) => {
                checker.here(value).valid();
            }
            Self::MaybeCount(value) => {
                checker.here(value).valid();
            }
            Self::Note(value) => {
                checker.here(value).valid();
            }
            Self::MaybeFlag(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 5);
            }
        }
    }
}

impl union::Union for AnyText {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::String, 0),
        (union::Kind::Array, 1),
        (union::Kind::Number, 2),
        (union::Kind::Object, 3),
        (union::Kind::Boolean, 4),
    ]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::MaybeText(read::value(deserializer)?),
            1 => Self::MaybeList(read::value(deserializer)?),
            2 => Self::MaybeCount(read::value(deserializer)?),
            3 => Self::Note(read::value(deserializer)?),
            4 => Self::MaybeFlag(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for AnyText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for AnyText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::MaybeText(value) => value.serialize(serializer),
            Self::MaybeList(value) => value.serialize(serializer),
            Self::MaybeCount(value) => value.serialize(serializer),
            Self::Note(value) => value.serialize(serializer),
            Self::MaybeFlag(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct AnyCode(pub Nullable<AnyCodeValue>);

impl Generated for AnyCode {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AnyCode");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for AnyCode {
    type Target = Nullable<AnyCodeValue>;

    fn deref(&self) -> &Nullable<AnyCodeValue> {
        &self.0
    }
}

impl From<Nullable<AnyCodeValue>> for AnyCode {
    fn from(value: Nullable<AnyCodeValue>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for AnyCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for AnyCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyCodeValue {
    Code(MaybeCode),
    Map(MaybeMap),
    Number(f64),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<MaybeCode> for AnyCodeValue {
    fn from(value: MaybeCode) -> Self {
        Self::Code(value)
    }
}

impl From<MaybeMap> for AnyCodeValue {
    fn from(value: MaybeMap) -> Self {
        Self::Map(value)
    }
}

impl From<f64> for AnyCodeValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl Generated for AnyCodeValue {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AnyCodeValue");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Code(value) => {
                checker.here(value).valid();
            }
            Self::Map(value) => {
                checker.here(value).valid();
            }
            Self::Number(value) => {
                checker.here(value).finite();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 3);
            }
        }
    }
}

impl union::Union for AnyCodeValue {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::String, 0),
        (union::Kind::Object, 1),
        (union::Kind::Number, 2),
    ]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Code(read::value(deserializer)?),
            1 => Self::Map(read::value(deserializer)?),
            2 => Self::Number(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for AnyCodeValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for AnyCodeValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Code(value) => value.serialize(serializer),
            Self::Map(value) => value.serialize(serializer),
            Self::Number(value) => JsonFloat(value).serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyNumber {
    MaybeNumber(MaybeNumber),
    String(String),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<MaybeNumber> for AnyNumber {
    fn from(value: MaybeNumber) -> Self {
        Self::MaybeNumber(value)
    }
}

impl From<String> for AnyNumber {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for AnyNumber {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AnyNumber");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::MaybeNumber(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
            Self::String(_) => {}
        }
    }
}

impl union::Union for AnyNumber {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Number, 0), (union::Kind::String, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::MaybeNumber(read::value(deserializer)?),
            1 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for AnyNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for AnyNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::MaybeNumber(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// A choice of constants is an enum.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Color {
    /// Like a rose.
    ///
    /// The value `red`.
    Red,
    /// `blue`
    TheSky,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Color {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Red, Self::TheSky];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::TheSky => "blue",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Color {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Color");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Color {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Color {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Color {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// `POST /payments`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Pay {
    /// The request body, as `application/json`.
    pub body: Payment,
}

impl Pay {
    /// Returns the request, given its body.
    pub fn new(body: Payment) -> Self {
        Self { body }
    }
}

impl From<Payment> for Pay {
    fn from(body: Payment) -> Self {
        Self::new(body)
    }
}

impl Operation for Pay {
    const ID: Option<&'static str> = Some("pay");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = PayResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`Pay`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PayResponse {
    /// Done.
    ///
    /// Status 200.
    Ok(Nullable<Event>),
}

impl Response for PayResponse {
    type Success = Nullable<Event>;

    fn success(self) -> Result<Nullable<Event>, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/schema9_Event")?),
            _ => return Err(response.undefined()),
        })
    }
}
