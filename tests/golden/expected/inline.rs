//! Inline types 1
//!
//! Generated from `inline.yaml`; edits are overwritten.

use std::fmt;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat, Members,
    Object, Schemas, Serialize, Serializer, Writer, enumeration, object,
};
use super::support::{
    Decimal, Map, Model, Nullable, ParseEnumError, Schema, UnknownValue, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("inline.schema.json"), &[]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub unit_price: Option<UnitPrice>,
    pub status: Option<OrderStatus>,
    pub lines: Option<Vec<Line>>,
    pub shipping_class: Option<ShippingClass>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Order {
    /// Returns a builder for [`Order`].
    pub fn builder() -> OrderBuilder {
        OrderBuilder(Self::default())
    }
}

/// A builder for [`Order`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OrderBuilder(Order);

impl OrderBuilder {
    pub fn unit_price(mut self, value: UnitPrice) -> Self {
        self.0.unit_price = Some(value);
        self
    }

    pub fn status(mut self, value: OrderStatus) -> Self {
        self.0.status = Some(value);
        self
    }

    pub fn lines(mut self, value: Vec<Line>) -> Self {
        self.0.lines = Some(value);
        self
    }

    pub fn shipping_class(mut self, value: ShippingClass) -> Self {
        self.0.shipping_class = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Order, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Order {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Order");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("unit_price", &self.unit_price).valid();
        checker.property("status", &self.status).valid();
        checker.property("lines", &self.lines).valid();
        checker.property("shipping_class", &self.shipping_class).valid();
    }
}

impl Object for Order {
    const PROPERTIES: &'static [&'static str] =
        &["unit_price", "status", "lines", "shipping_class"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            unit_price: None,
            status: None,
            lines: None,
            shipping_class: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.unit_price),
                1 => members.put(&mut object.status),
                2 => members.put(&mut object.lines),
                3 => members.put(&mut object.shipping_class),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Order {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("unit_price", &self.unit_price);
        object.optional("status", &self.status);
        object.optional("lines", &self.lines);
        object.optional("shipping_class", &self.shipping_class);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnitPrice {
    pub value: Decimal,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`UnitPrice`].
#[derive(Clone, Debug, PartialEq)]
pub struct UnitPriceRequired {
    pub value: Decimal,
}

impl UnitPrice {
    /// Returns a builder for [`UnitPrice`], given its required fields.
    pub fn builder(required: UnitPriceRequired) -> UnitPriceBuilder {
        UnitPriceBuilder(Self {
            value: required.value,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`UnitPrice`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UnitPriceBuilder(UnitPrice);

impl UnitPriceBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<UnitPrice, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for UnitPrice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UnitPrice");
}

impl Object for UnitPrice {
    const PROPERTIES: &'static [&'static str] = &["value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut value: Option<Decimal> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut value),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { value: members.need("value", value)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for UnitPrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UnitPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("value", &self.value);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrderStatus {
    Open,
    Paid,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl OrderStatus {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Paid];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Paid => "paid",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for OrderStatus {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/OrderStatus");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for OrderStatus {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for OrderStatus {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for OrderStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OrderStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for OrderStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub unit_price: Option<UnitPrice>,
    pub kind: Option<LineKind>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Line {
    /// Returns a builder for [`Line`].
    pub fn builder() -> LineBuilder {
        LineBuilder(Self::default())
    }
}

/// A builder for [`Line`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LineBuilder(Line);

impl LineBuilder {
    pub fn unit_price(mut self, value: UnitPrice) -> Self {
        self.0.unit_price = Some(value);
        self
    }

    pub fn kind(mut self, value: LineKind) -> Self {
        self.0.kind = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Line, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Line {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Line");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("unit_price", &self.unit_price).valid();
        checker.property("kind", &self.kind).valid();
    }
}

impl Object for Line {
    const PROPERTIES: &'static [&'static str] = &["unit_price", "kind"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { unit_price: None, kind: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.unit_price),
                1 => members.put(&mut object.kind),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Line {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("unit_price", &self.unit_price);
        object.optional("kind", &self.kind);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LineKind {
    Good,
    Service,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl LineKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Good, Self::Service];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Good => "good",
            Self::Service => "service",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for LineKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LineKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for LineKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for LineKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for LineKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LineKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for LineKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShippingClass {
    Slow,
    Fast,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl ShippingClass {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Slow, Self::Fast];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Slow => "slow",
            Self::Fast => "fast",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for ShippingClass {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ShippingClass");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for ShippingClass {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for ShippingClass {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for ShippingClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ShippingClass {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for ShippingClass {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    pub unit_price: Option<UnitPrice>,
    pub status: Option<InvoiceStatus>,
    pub shipping: Option<InvoiceShipping>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Invoice {
    /// Returns a builder for [`Invoice`].
    pub fn builder() -> InvoiceBuilder {
        InvoiceBuilder(Self::default())
    }
}

/// A builder for [`Invoice`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct InvoiceBuilder(Invoice);

impl InvoiceBuilder {
    pub fn unit_price(mut self, value: UnitPrice) -> Self {
        self.0.unit_price = Some(value);
        self
    }

    pub fn status(mut self, value: InvoiceStatus) -> Self {
        self.0.status = Some(value);
        self
    }

    pub fn shipping(mut self, value: InvoiceShipping) -> Self {
        self.0.shipping = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Invoice, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Invoice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Invoice");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("unit_price", &self.unit_price).valid();
        checker.property("status", &self.status).valid();
        checker.property("shipping", &self.shipping).valid();
    }
}

impl Object for Invoice {
    const PROPERTIES: &'static [&'static str] = &["unit_price", "status", "shipping"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            unit_price: None,
            status: None,
            shipping: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.unit_price),
                1 => members.put(&mut object.status),
                2 => members.put(&mut object.shipping),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Invoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Invoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("unit_price", &self.unit_price);
        object.optional("status", &self.status);
        object.optional("shipping", &self.shipping);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvoiceStatus {
    Draft,
    Sent,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl InvoiceStatus {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Draft, Self::Sent];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for InvoiceStatus {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/InvoiceStatus");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for InvoiceStatus {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for InvoiceStatus {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for InvoiceStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for InvoiceStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for InvoiceStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceShipping {
    pub street: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl InvoiceShipping {
    /// Returns a builder for [`InvoiceShipping`].
    pub fn builder() -> InvoiceShippingBuilder {
        InvoiceShippingBuilder(Self::default())
    }
}

/// A builder for [`InvoiceShipping`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct InvoiceShippingBuilder(InvoiceShipping);

impl InvoiceShippingBuilder {
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.0.street = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<InvoiceShipping, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for InvoiceShipping {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/InvoiceShipping");
}

impl Object for InvoiceShipping {
    const PROPERTIES: &'static [&'static str] = &["street"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { street: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.street),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for InvoiceShipping {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for InvoiceShipping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("street", &self.street);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub shipping: Option<ParcelShipping>,
    pub shipping_class: Option<Nullable<ShippingClass>>,
    pub meta: Option<Meta>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Parcel {
    /// Returns a builder for [`Parcel`].
    pub fn builder() -> ParcelBuilder {
        ParcelBuilder(Self::default())
    }
}

/// A builder for [`Parcel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ParcelBuilder(Parcel);

impl ParcelBuilder {
    pub fn shipping(mut self, value: ParcelShipping) -> Self {
        self.0.shipping = Some(value);
        self
    }

    pub fn shipping_class(mut self, value: impl Into<Nullable<ShippingClass>>) -> Self {
        self.0.shipping_class = Some(value.into());
        self
    }

    pub fn meta(mut self, value: Meta) -> Self {
        self.0.meta = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Parcel, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Parcel {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Parcel");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("shipping", &self.shipping).valid();
        checker.property("shipping_class", &self.shipping_class).valid();
        checker.property("meta", &self.meta).valid();
    }
}

impl Object for Parcel {
    const PROPERTIES: &'static [&'static str] = &["shipping", "shipping_class", "meta"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            shipping: None,
            shipping_class: None,
            meta: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.shipping),
                1 => members.put(&mut object.shipping_class),
                2 => members.put(&mut object.meta),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Parcel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Parcel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("shipping", &self.shipping);
        object.optional("shipping_class", &self.shipping_class);
        object.optional("meta", &self.meta);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParcelShipping {
    pub weight: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl ParcelShipping {
    /// Returns a builder for [`ParcelShipping`].
    pub fn builder() -> ParcelShippingBuilder {
        ParcelShippingBuilder(Self::default())
    }
}

/// A builder for [`ParcelShipping`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ParcelShippingBuilder(ParcelShipping);

impl ParcelShippingBuilder {
    pub fn weight(mut self, value: f64) -> Self {
        self.0.weight = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ParcelShipping, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ParcelShipping {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ParcelShipping");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("weight", &self.weight).finite();
    }
}

impl Object for ParcelShipping {
    const PROPERTIES: &'static [&'static str] = &["weight"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { weight: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.weight),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for ParcelShipping {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ParcelShipping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("weight", &self.weight.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    pub trace: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Meta {
    /// Returns a builder for [`Meta`].
    pub fn builder() -> MetaBuilder {
        MetaBuilder(Self::default())
    }
}

/// A builder for [`Meta`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MetaBuilder(Meta);

impl MetaBuilder {
    pub fn trace(mut self, value: impl Into<String>) -> Self {
        self.0.trace = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Meta, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Meta {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Meta");
}

impl Object for Meta {
    const PROPERTIES: &'static [&'static str] = &["trace"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { trace: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.trace),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Meta {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Meta {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("trace", &self.trace);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Quote {
    pub status: Option<QuoteStatus>,
    pub meta: Option<Meta>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Quote {
    /// Returns a builder for [`Quote`].
    pub fn builder() -> QuoteBuilder {
        QuoteBuilder(Self::default())
    }
}

/// A builder for [`Quote`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct QuoteBuilder(Quote);

impl QuoteBuilder {
    pub fn status(mut self, value: QuoteStatus) -> Self {
        self.0.status = Some(value);
        self
    }

    pub fn meta(mut self, value: Meta) -> Self {
        self.0.meta = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Quote, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Quote {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Quote");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("status", &self.status).valid();
        checker.property("meta", &self.meta).valid();
    }
}

impl Object for Quote {
    const PROPERTIES: &'static [&'static str] = &["status", "meta"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { status: None, meta: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.status),
                1 => members.put(&mut object.meta),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Quote {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Quote {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("status", &self.status);
        object.optional("meta", &self.meta);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum QuoteStatus {
    Draft,
    Sent,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl QuoteStatus {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Draft, Self::Sent];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for QuoteStatus {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/QuoteStatus");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for QuoteStatus {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for QuoteStatus {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for QuoteStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for QuoteStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for QuoteStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DraftInvoice {
    pub status: Option<InvoiceStatus>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl DraftInvoice {
    /// Returns a builder for [`DraftInvoice`].
    pub fn builder() -> DraftInvoiceBuilder {
        DraftInvoiceBuilder(Self::default())
    }
}

/// A builder for [`DraftInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DraftInvoiceBuilder(DraftInvoice);

impl DraftInvoiceBuilder {
    pub fn status(mut self, value: InvoiceStatus) -> Self {
        self.0.status = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<DraftInvoice, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for DraftInvoice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/DraftInvoice");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("status", &self.status).valid();
    }
}

impl Object for DraftInvoice {
    const PROPERTIES: &'static [&'static str] = &["status"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { status: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.status),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for DraftInvoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for DraftInvoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("status", &self.status);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
