//! What only the evaluator can check 1
//!
//! Generated from `evaluated.yaml`; edits are overwritten.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    Schemas, Serialize, Serializer, Writer, enumeration, object, pattern, read, union,
};
use super::support::{
    Map, Model, ParseEnumError, Schema, UnknownValue, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("evaluated.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain =
    pattern::Plain::new("^x-", &[&[pattern::Piece::Start, pattern::Piece::Text("x-")]]);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    String(String),
    Integer(i64),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<String> for Choice {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for Choice {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Generated for Choice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Choice");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::String(value) => {
                checker.here(value).max_length(3);
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
            Self::Integer(_) => {}
        }
    }
}

impl union::Union for Choice {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::String, 0), (union::Kind::Number, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::String(read::value(deserializer)?),
            1 => Self::Integer(read::value(deserializer)?),
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
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub method: Method,
    pub card: Option<String>,
    pub iban: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentRequired {
    pub method: Method,
}

impl Payment {
    /// Returns a builder for [`Payment`], given its required fields.
    pub fn builder(required: PaymentRequired) -> PaymentBuilder {
        PaymentBuilder(Self {
            method: required.method,
            card: None,
            iban: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PaymentBuilder(Payment);

impl PaymentBuilder {
    pub fn card(mut self, value: impl Into<String>) -> Self {
        self.0.card = Some(value.into());
        self
    }

    pub fn iban(mut self, value: impl Into<String>) -> Self {
        self.0.iban = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Payment, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Payment {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Payment");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("method", &self.method).valid();
    }
}

impl Object for Payment {
    const PROPERTIES: &'static [&'static str] = &["method", "card", "iban"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut method: Option<Method> = None;
        let mut card: Option<String> = None;
        let mut iban: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut method),
                1 => members.put(&mut card),
                2 => members.put(&mut iban),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            method: members.need("method", method)?,
            card,
            iban,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Payment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Payment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("method", &self.method);
        object.optional("card", &self.card);
        object.optional("iban", &self.iban);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Method {
    Card,
    Transfer,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Method {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Card, Self::Transfer];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "card",
            Self::Transfer => "transfer",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Method {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Method");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Method {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Method {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Method {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Method {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bag {
    pub a: Option<i64>,
    /// Additional properties.
    pub additional_properties: Map<bool>,
}

impl Bag {
    /// Returns a builder for [`Bag`].
    pub fn builder() -> BagBuilder {
        BagBuilder(Self::default())
    }
}

/// A builder for [`Bag`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct BagBuilder(Bag);

impl BagBuilder {
    pub fn a(mut self, value: i64) -> Self {
        self.0.a = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Bag, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Bag {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Bag");
    const TYPED: bool = false;
}

impl Object for Bag {
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

impl<'de> Deserialize<'de> for Bag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Bag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrapper {
    pub payment: Option<Payment>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Wrapper {
    /// Returns a builder for [`Wrapper`].
    pub fn builder() -> WrapperBuilder {
        WrapperBuilder(Self::default())
    }
}

/// A builder for [`Wrapper`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WrapperBuilder(Wrapper);

impl WrapperBuilder {
    pub fn payment(mut self, value: Payment) -> Self {
        self.0.payment = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Wrapper, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Wrapper {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Wrapper");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("payment", &self.payment).valid();
    }
}

impl Object for Wrapper {
    const PROPERTIES: &'static [&'static str] = &["payment"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { payment: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.payment),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Wrapper {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Wrapper {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("payment", &self.payment);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Pair(pub Vec<Value>);

impl Generated for Pair {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Pair");
    const TYPED: bool = false;
}

impl Deref for Pair {
    type Target = Vec<Value>;

    fn deref(&self) -> &Vec<Value> {
        &self.0
    }
}

impl From<Vec<Value>> for Pair {
    fn from(value: Vec<Value>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Pair {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Pair {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Never(pub Value);

impl Generated for Never {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Never");
    const TYPED: bool = false;
}

impl Deref for Never {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for Never {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Never {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Never {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
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
pub struct Depending {
    pub card: Option<String>,
    pub cvc: Option<String>,
    pub country: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Depending {
    /// Returns a builder for [`Depending`].
    pub fn builder() -> DependingBuilder {
        DependingBuilder(Self::default())
    }
}

/// A builder for [`Depending`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DependingBuilder(Depending);

impl DependingBuilder {
    pub fn card(mut self, value: impl Into<String>) -> Self {
        self.0.card = Some(value.into());
        self
    }

    pub fn cvc(mut self, value: impl Into<String>) -> Self {
        self.0.cvc = Some(value.into());
        self
    }

    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.0.country = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Depending, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Depending {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Depending");
    const TYPED: bool = false;
}

impl Object for Depending {
    const PROPERTIES: &'static [&'static str] = &["card", "cvc", "country"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            card: None,
            cvc: None,
            country: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.card),
                1 => members.put(&mut object.cvc),
                2 => members.put(&mut object.country),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Depending {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Depending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("card", &self.card);
        object.optional("cvc", &self.cvc);
        object.optional("country", &self.country);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub a: Option<i64>,
    pub b: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
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
    pub fn a(mut self, value: i64) -> Self {
        self.0.a = Some(value);
        self
    }

    pub fn b(mut self, value: i64) -> Self {
        self.0.b = Some(value);
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
    const PROPERTIES: &'static [&'static str] = &["a", "b"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { a: None, b: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                1 => members.put(&mut object.b),
                _ => members.rest(&mut object.additional_properties),
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
        object.optional("b", &self.b);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A reference with something beside it is more than an alias.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stricter {
    pub method: Method,
    pub card: Option<String>,
    pub iban: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Stricter`].
#[derive(Clone, Debug, PartialEq)]
pub struct StricterRequired {
    pub method: Method,
}

impl Stricter {
    /// Returns a builder for [`Stricter`], given its required fields.
    pub fn builder(required: StricterRequired) -> StricterBuilder {
        StricterBuilder(Self {
            method: required.method,
            card: None,
            iban: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Stricter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct StricterBuilder(Stricter);

impl StricterBuilder {
    pub fn card(mut self, value: impl Into<String>) -> Self {
        self.0.card = Some(value.into());
        self
    }

    pub fn iban(mut self, value: impl Into<String>) -> Self {
        self.0.iban = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Stricter, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Stricter {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Stricter");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("method", &self.method).valid();
    }
}

impl Object for Stricter {
    const PROPERTIES: &'static [&'static str] = &["method", "card", "iban"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut method: Option<Method> = None;
        let mut card: Option<String> = None;
        let mut iban: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut method),
                1 => members.put(&mut card),
                2 => members.put(&mut iban),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            method: members.need("method", method)?,
            card,
            iban,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Stricter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Stricter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("method", &self.method);
        object.optional("card", &self.card);
        object.optional("iban", &self.iban);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub children: Option<Vec<Value>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Tree {
    /// Returns a builder for [`Tree`].
    pub fn builder() -> TreeBuilder {
        TreeBuilder(Self::default())
    }
}

/// A builder for [`Tree`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TreeBuilder(Tree);

impl TreeBuilder {
    pub fn children(mut self, value: Vec<Value>) -> Self {
        self.0.children = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Tree, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Tree {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Tree");
    const TYPED: bool = false;
}

impl Object for Tree {
    const PROPERTIES: &'static [&'static str] = &["children"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { children: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.children),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("children", &self.children);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StrictTree {
    pub children: Option<Vec<Value>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl StrictTree {
    /// Returns a builder for [`StrictTree`].
    pub fn builder() -> StrictTreeBuilder {
        StrictTreeBuilder(Self::default())
    }
}

/// A builder for [`StrictTree`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct StrictTreeBuilder(StrictTree);

impl StrictTreeBuilder {
    pub fn children(mut self, value: Vec<Value>) -> Self {
        self.0.children = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<StrictTree, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for StrictTree {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/StrictTree");
    const TYPED: bool = false;
}

impl Object for StrictTree {
    const PROPERTIES: &'static [&'static str] = &["children"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { children: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.children),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for StrictTree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for StrictTree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("children", &self.children);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

pub type AskedTwice = AtLeastFive;

#[derive(Clone, Debug, PartialEq)]
pub struct AtLeastFive(pub i64);

impl Generated for AtLeastFive {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AtLeastFive");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).minimum(5);
    }
}

impl Deref for AtLeastFive {
    type Target = i64;

    fn deref(&self) -> &i64 {
        &self.0
    }
}

impl From<i64> for AtLeastFive {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for AtLeastFive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for AtLeastFive {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Word(pub String);

impl Generated for Word {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Word");
}

impl Deref for Word {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Word {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
