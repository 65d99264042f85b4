//! Discriminators 1
//!
//! Generated from `discriminators.yaml`; edits are overwritten.

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
    object, read, tagged, union,
};
use super::support::{
    Map, Model, Nullable, Operation, Parameter, ParseEnumError, Response, ResponseError,
    Schema, Scheme, UnknownValue, UnreadableProperties, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("discriminators.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    A,
    B,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Kind {
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub kind: Kind,
    pub x: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for A {
    fn default() -> Self {
        Self {
            kind: Kind::A,
            x: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl A {
    /// Returns a builder for [`A`].
    pub fn builder() -> ABuilder {
        ABuilder(Self::default())
    }
}

/// A builder for [`A`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ABuilder(A);

impl ABuilder {
    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.0.x = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<A, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for A {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/A");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for A {
    const PROPERTIES: &'static [&'static str] = &["kind", "x"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<Kind> = None;
        let mut x: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.try_put(&mut x),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            x,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for A {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for A {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.optional("x", &self.x);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub kind: Kind,
    pub y: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for B {
    fn default() -> Self {
        Self {
            kind: Kind::B,
            y: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl B {
    /// Returns a builder for [`B`].
    pub fn builder() -> BBuilder {
        BBuilder(Self::default())
    }
}

/// A builder for [`B`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct BBuilder(B);

impl BBuilder {
    pub fn y(mut self, value: impl Into<String>) -> Self {
        self.0.y = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<B, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for B {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/B");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for B {
    const PROPERTIES: &'static [&'static str] = &["kind", "y"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<Kind> = None;
        let mut y: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.try_put(&mut y),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            y,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for B {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for B {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.optional("y", &self.y);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    A(Box<A>),
    B(Box<B>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<A> for Event {
    fn from(value: A) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<B> for Event {
    fn from(value: B) -> Self {
        Self::B(Box::new(value))
    }
}

impl Generated for Event {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Event");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::A(value) => {
                checker.here(value).valid();
            }
            Self::B(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Event {
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

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::B(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Cat {
    /// Returns a builder for [`Cat`].
    pub fn builder() -> CatBuilder {
        CatBuilder(Self::default())
    }
}

/// A builder for [`Cat`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CatBuilder(Cat);

impl CatBuilder {
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Cat, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Cat {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Cat");
}

impl Object for Cat {
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

impl<'de> Deserialize<'de> for Cat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Cat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub pet_type: Option<String>,
    pub bark: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Dog {
    /// Returns a builder for [`Dog`].
    pub fn builder() -> DogBuilder {
        DogBuilder(Self::default())
    }
}

/// A builder for [`Dog`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DogBuilder(Dog);

impl DogBuilder {
    pub fn pet_type(mut self, value: impl Into<String>) -> Self {
        self.0.pet_type = Some(value.into());
        self
    }

    pub fn bark(mut self, value: impl Into<String>) -> Self {
        self.0.bark = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Dog, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Dog {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Dog");
}

impl Object for Dog {
    const PROPERTIES: &'static [&'static str] = &["petType", "bark"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { pet_type: None, bark: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.pet_type),
                1 => members.put(&mut object.bark),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
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
        object.optional("petType", &self.pet_type);
        object.optional("bark", &self.bark);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
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
            Self::Cat(value) => {
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
        union::Choice::Property("petType", &[("Cat", 0), ("Dog", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Cat(read::value(deserializer)?),
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
            Self::Cat(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Dog(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub form: CircleForm,
    pub radius: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Circle`].
#[derive(Clone, Debug, PartialEq)]
pub struct CircleRequired {
    pub radius: i64,
}

impl Circle {
    /// Returns a builder for [`Circle`], given its required fields.
    pub fn builder(required: CircleRequired) -> CircleBuilder {
        CircleBuilder(Self {
            form: CircleForm::Circle,
            radius: required.radius,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Circle`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CircleBuilder(Circle);

impl CircleBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Circle, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Circle {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Circle");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("form", &self.form).valid();
    }
}

impl Object for Circle {
    const PROPERTIES: &'static [&'static str] = &["form", "radius"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut form: Option<CircleForm> = None;
        let mut radius: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut form),
                1 => members.put(&mut radius),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            form: members.need("form", form)?,
            radius: members.need("radius", radius)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Circle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Circle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("form", &self.form);
        object.required("radius", &self.radius);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CircleForm {
    Circle,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl CircleForm {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Circle];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Circle => "circle",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for CircleForm {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/CircleForm");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for CircleForm {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for CircleForm {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for CircleForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CircleForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for CircleForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub form: SquareForm,
    pub side: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Square`].
#[derive(Clone, Debug, PartialEq)]
pub struct SquareRequired {
    pub side: i64,
}

impl Square {
    /// Returns a builder for [`Square`], given its required fields.
    pub fn builder(required: SquareRequired) -> SquareBuilder {
        SquareBuilder(Self {
            form: SquareForm::Square,
            side: required.side,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Square`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SquareBuilder(Square);

impl SquareBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Square, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Square {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Square");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("form", &self.form).valid();
    }
}

impl Object for Square {
    const PROPERTIES: &'static [&'static str] = &["form", "side"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut form: Option<SquareForm> = None;
        let mut side: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut form),
                1 => members.put(&mut side),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            form: members.need("form", form)?,
            side: members.need("side", side)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Square {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Square {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("form", &self.form);
        object.required("side", &self.side);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SquareForm {
    Square,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl SquareForm {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Square];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Square => "square",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for SquareForm {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SquareForm");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for SquareForm {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for SquareForm {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for SquareForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SquareForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for SquareForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Figure {
    Circle(Box<Circle>),
    Square(Box<Square>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Circle> for Figure {
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Square> for Figure {
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}

impl Generated for Figure {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Figure");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Circle(value) => {
                checker.here(value).valid();
            }
            Self::Square(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("anyOf", 2);
            }
        }
    }
}

impl union::Union for Figure {
    const CHOICE: union::Choice =
        union::Choice::Property("form", &[("circle", 0), ("square", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Circle(read::value(deserializer)?),
            1 => Self::Square(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => value.serialize(serializer),
            Self::Square(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Heads {
    pub side: Option<String>,
    pub value: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Heads {
    /// Returns a builder for [`Heads`].
    pub fn builder() -> HeadsBuilder {
        HeadsBuilder(Self::default())
    }
}

/// A builder for [`Heads`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HeadsBuilder(Heads);

impl HeadsBuilder {
    pub fn side(mut self, value: impl Into<String>) -> Self {
        self.0.side = Some(value.into());
        self
    }

    pub fn value(mut self, value: i64) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Heads, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Heads {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Heads");
}

impl Object for Heads {
    const PROPERTIES: &'static [&'static str] = &["side", "value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { side: None, value: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.side),
                1 => members.put(&mut object.value),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Heads {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Heads {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("side", &self.side);
        object.optional("value", &self.value);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tails {
    pub side: Option<String>,
    pub value: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Tails {
    /// Returns a builder for [`Tails`].
    pub fn builder() -> TailsBuilder {
        TailsBuilder(Self::default())
    }
}

/// A builder for [`Tails`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TailsBuilder(Tails);

impl TailsBuilder {
    pub fn side(mut self, value: impl Into<String>) -> Self {
        self.0.side = Some(value.into());
        self
    }

    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.0.value = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Tails, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Tails {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Tails");
}

impl Object for Tails {
    const PROPERTIES: &'static [&'static str] = &["side", "value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { side: None, value: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.side),
                1 => members.put(&mut object.value),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Tails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Tails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("side", &self.side);
        object.optional("value", &self.value);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Coin {
    Heads(Box<Heads>),
    Tail(Box<Tails>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Heads> for Coin {
    fn from(value: Heads) -> Self {
        Self::Heads(Box::new(value))
    }
}

impl From<Tails> for Coin {
    fn from(value: Tails) -> Self {
        Self::Tail(Box::new(value))
    }
}

impl Generated for Coin {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Coin");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Heads(value) => {
                checker.here(value).valid();
            }
            Self::Tail(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Coin {
    const CHOICE: union::Choice = union::Choice::Property(
        "side",
        &[("head", 0), ("obverse", 0), ("tail", 1)],
        None,
    );
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Heads(read::value(deserializer)?),
            1 => Self::Tail(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Coin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Coin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Heads(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Tail(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Note(pub Nullable<Heads>);

impl Generated for Note {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Note");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Note {
    type Target = Nullable<Heads>;

    fn deref(&self) -> &Nullable<Heads> {
        &self.0
    }
}

impl From<Nullable<Heads>> for Note {
    fn from(value: Nullable<Heads>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Note {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Medal(pub Heads);

impl Generated for Medal {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Medal");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Medal {
    type Target = Heads;

    fn deref(&self) -> &Heads {
        &self.0
    }
}

impl From<Heads> for Medal {
    fn from(value: Heads) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Medal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Medal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    Pet(Pet),
    Car(Box<Car>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Pet> for Thing {
    fn from(value: Pet) -> Self {
        Self::Pet(value)
    }
}

impl From<Car> for Thing {
    fn from(value: Car) -> Self {
        Self::Car(Box::new(value))
    }
}

impl Generated for Thing {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Thing");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Pet(value) => {
                checker.here(value).valid();
            }
            Self::Car(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Thing {
    const CHOICE: union::Choice =
        union::Choice::Property("kind", &[("pet", 0), ("car", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Pet(read::value(deserializer)?),
            1 => Self::Car(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Thing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Thing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pet(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Car(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub kind: String,
    pub wheels: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Car`].
#[derive(Clone, Debug, PartialEq)]
pub struct CarRequired {
    pub wheels: i64,
}

impl Car {
    /// Returns a builder for [`Car`], given its required fields.
    pub fn builder(required: CarRequired) -> CarBuilder {
        CarBuilder(Self {
            kind: "car".to_owned(),
            wheels: required.wheels,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Car`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CarBuilder(Car);

impl CarBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Car, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Car {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Car");
}

impl Object for Car {
    const PROPERTIES: &'static [&'static str] = &["kind", "wheels"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<String> = None;
        let mut wheels: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put(&mut wheels),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            wheels: members.need("wheels", wheels)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Car {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Car {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("kind", &self.kind);
        object.required("wheels", &self.wheels);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A vehicle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    Bike(Box<Bicycle>),
    /// A vehicle.
    Tram(Box<VehicleBase>),
    /// A vehicle.
    Vehicle(Box<VehicleBase>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Bicycle> for Vehicle {
    fn from(value: Bicycle) -> Self {
        Self::Bike(Box::new(value))
    }
}

impl Generated for Vehicle {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Vehicle");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Bike(value) => {
                checker.here(value).valid();
            }
            Self::Tram(value) => {
                checker.here(value).valid();
            }
            Self::Vehicle(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 3);
            }
        }
    }
}

impl union::Union for Vehicle {
    const CHOICE: union::Choice = union::Choice::Property(
        "vehicleType",
        &[("bike", 0), ("Vehicle", 2), ("Tram", 1)],
        None,
    );
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Bike(read::value(deserializer)?),
            1 => Self::Tram(read::value(deserializer)?),
            2 => Self::Vehicle(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Vehicle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Vehicle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bike(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Tram(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Vehicle(value) => tagged::write::<Self, _, _>(serializer, 2, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bicycle {
    pub vehicle_type: String,
    pub price: Option<i64>,
    pub gears: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Bicycle`].
#[derive(Clone, Debug, PartialEq)]
pub struct BicycleRequired {
    pub gears: i64,
}

impl Bicycle {
    /// Returns a builder for [`Bicycle`], given its required fields.
    pub fn builder(required: BicycleRequired) -> BicycleBuilder {
        BicycleBuilder(Self {
            vehicle_type: "bike".to_owned(),
            price: None,
            gears: required.gears,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Bicycle`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct BicycleBuilder(Bicycle);

impl BicycleBuilder {
    pub fn price(mut self, value: i64) -> Self {
        self.0.price = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Bicycle, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Bicycle {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Bicycle");
}

impl Object for Bicycle {
    const PROPERTIES: &'static [&'static str] = &["vehicleType", "price", "gears"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut vehicle_type: Option<String> = None;
        let mut price: Option<i64> = None;
        let mut gears: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut vehicle_type),
                1 => members.put(&mut price),
                2 => members.put(&mut gears),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            vehicle_type: members.need("vehicleType", vehicle_type)?,
            price,
            gears: members.need("gears", gears)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Bicycle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Bicycle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("vehicleType", &self.vehicle_type);
        object.optional("price", &self.price);
        object.required("gears", &self.gears);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

pub type Tram = VehicleBase;

pub type MaybeVehicle = Nullable<Vehicle>;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fleet {
    pub vehicles: Vec<Vehicle>,
    /// The first vehicle.
    pub first: Option<Vehicle>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Fleet`].
#[derive(Clone, Debug, PartialEq)]
pub struct FleetRequired {
    pub vehicles: Vec<Vehicle>,
}

impl Fleet {
    /// Returns a builder for [`Fleet`], given its required fields.
    pub fn builder(required: FleetRequired) -> FleetBuilder {
        FleetBuilder(Self {
            vehicles: required.vehicles,
            first: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Fleet`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FleetBuilder(Fleet);

impl FleetBuilder {
    /// The first vehicle.
    pub fn first(mut self, value: Vehicle) -> Self {
        self.0.first = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Fleet, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Fleet {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Fleet");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("vehicles", &self.vehicles).valid();
        checker.property("first", &self.first).valid();
    }
}

impl Object for Fleet {
    const PROPERTIES: &'static [&'static str] = &["vehicles", "first"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut vehicles: Option<Vec<Vehicle>> = None;
        let mut first: Option<Vehicle> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut vehicles),
                1 => members.put(&mut first),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            vehicles: members.need("vehicles", vehicles)?,
            first,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Fleet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Fleet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("vehicles", &self.vehicles);
        object.optional("first", &self.first);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A vehicle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VehicleBase {
    pub vehicle_type: String,
    pub price: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`VehicleBase`].
#[derive(Clone, Debug, PartialEq)]
pub struct VehicleBaseRequired {
    pub vehicle_type: String,
}

impl VehicleBase {
    /// Returns a builder for [`VehicleBase`], given its required fields.
    pub fn builder(required: VehicleBaseRequired) -> VehicleBaseBuilder {
        VehicleBaseBuilder(Self {
            vehicle_type: required.vehicle_type,
            price: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`VehicleBase`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct VehicleBaseBuilder(VehicleBase);

impl VehicleBaseBuilder {
    pub fn price(mut self, value: i64) -> Self {
        self.0.price = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<VehicleBase, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for VehicleBase {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/VehicleBase");
}

impl Object for VehicleBase {
    const PROPERTIES: &'static [&'static str] = &["vehicleType", "price"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut vehicle_type: Option<String> = None;
        let mut price: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut vehicle_type),
                1 => members.put(&mut price),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            vehicle_type: members.need("vehicleType", vehicle_type)?,
            price,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for VehicleBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for VehicleBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("vehicleType", &self.vehicle_type);
        object.optional("price", &self.price);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `POST /events`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendEvent {
    /// The request body, as `application/json`.
    pub body: Event,
}

impl SendEvent {
    /// Returns the request, given its body.
    pub fn new(body: Event) -> Self {
        Self { body }
    }
}

impl From<Event> for SendEvent {
    fn from(body: Event) -> Self {
        Self::new(body)
    }
}

impl Operation for SendEvent {
    const ID: Option<&'static str> = Some("sendEvent");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/events";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = SendEventResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`SendEvent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendEventResponse {
    /// The events so far.
    ///
    /// Status 200.
    Ok(Vec<Event>),
}

impl Response for SendEventResponse {
    type Success = Vec<Event>;

    fn success(self) -> Result<Vec<Event>, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/schema1_Schema")?),
            _ => return Err(response.undefined()),
        })
    }
}
