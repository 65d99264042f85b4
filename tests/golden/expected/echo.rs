//! Echo 1
//!
//! Generated from `echo.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;

#[doc(inline)]
pub use self::service::{Service, router};

mod wire;

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    RequestWriter, ResponseHeaders, ResponseReader, Schemas, Serialize, Serializer,
    Writer, enumeration, object, read, union,
};
use super::support::{
    Date, Decimal, Map, Model, Nullable, Operation, Parameter, ParseEnumError, Response,
    ResponseError, Schema, Scheme, UnknownValue, UnreadableProperties, Value,
    Violations, parameter,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("echo.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
pub struct Whole(pub i64);

impl Generated for Whole {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Whole");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).minimum(-1000).maximum(1000);
    }
}

impl Deref for Whole {
    type Target = i64;

    fn deref(&self) -> &i64 {
        &self.0
    }
}

impl From<i64> for Whole {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Whole {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct List(pub Vec<Whole>);

impl Generated for List {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/List");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).min_items(1).max_items(5).valid();
    }
}

impl Deref for List {
    type Target = Vec<Whole>;

    fn deref(&self) -> &Vec<Whole> {
        &self.0
    }
}

impl From<Vec<Whole>> for List {
    fn from(value: Vec<Whole>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for List {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for List {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: Whole,
    pub y: Option<Whole>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Point`].
#[derive(Clone, Debug, PartialEq)]
pub struct PointRequired {
    pub x: Whole,
}

impl Point {
    /// Returns a builder for [`Point`], given its required fields.
    pub fn builder(required: PointRequired) -> PointBuilder {
        PointBuilder(Self {
            x: required.x,
            y: None,
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Point`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PointBuilder(Point);

impl PointBuilder {
    pub fn y(mut self, value: Whole) -> Self {
        self.0.y = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Point, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Point {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Point");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("x", &self.x).valid();
        checker.property("y", &self.y).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Point {
    const PROPERTIES: &'static [&'static str] = &["x", "y"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut x: Option<Whole> = None;
        let mut y: Option<Whole> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut x),
                1 => members.try_put(&mut y),
                _ => members.try_refuse(),
            }
        }
        Some(Self {
            x: members.need("x", x)?,
            y,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Point {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Point {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("x", &self.x);
        object.optional("y", &self.y);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Echo {
    pub number: Option<Whole>,
    pub list: Option<List>,
    pub pipes: Option<List>,
    pub point: Option<Point>,
    pub json: Option<Point>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Echo {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Echo");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("number", &self.number).valid();
        checker.property("list", &self.list).valid();
        checker.property("pipes", &self.pipes).valid();
        checker.property("point", &self.point).valid();
        checker.property("json", &self.json).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Echo {
    const PROPERTIES: &'static [&'static str] =
        &["number", "list", "pipes", "point", "json"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            number: None,
            list: None,
            pipes: None,
            point: None,
            json: None,
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.number),
                1 => members.try_put(&mut object.list),
                2 => members.try_put(&mut object.pipes),
                3 => members.try_put(&mut object.point),
                4 => members.try_put(&mut object.json),
                _ => members.try_refuse(),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Echo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Echo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("number", &self.number);
        object.optional("list", &self.list);
        object.optional("pipes", &self.pipes);
        object.optional("point", &self.point);
        object.optional("json", &self.json);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewThing {
    /// Not empty. At most 40 characters.
    pub name: String,
    pub kind: Option<NewThingKind>,
    pub price: Option<Decimal>,
    pub sold: Option<Nullable<Date>>,
    /// At most 3 items.
    pub parts: Option<Vec<Part>>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`NewThing`].
#[derive(Clone, Debug, PartialEq)]
pub struct NewThingRequired {
    /// Not empty. At most 40 characters.
    pub name: String,
}

impl NewThing {
    /// Returns a builder for [`NewThing`], given its required fields.
    pub fn builder(required: NewThingRequired) -> NewThingBuilder {
        NewThingBuilder(Self {
            name: required.name,
            kind: None,
            price: None,
            sold: None,
            parts: None,
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`NewThing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewThingBuilder(NewThing);

impl NewThingBuilder {
    pub fn kind(mut self, value: NewThingKind) -> Self {
        self.0.kind = Some(value);
        self
    }

    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.0.price = Some(value.into());
        self
    }

    pub fn sold(mut self, value: impl Into<Nullable<Date>>) -> Self {
        self.0.sold = Some(value.into());
        self
    }

    /// At most 3 items.
    pub fn parts(mut self, value: Vec<Part>) -> Self {
        self.0.parts = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<NewThing, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for NewThing {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NewThing");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).min_length(1).max_length(40);
        checker.property("kind", &self.kind).valid();
        checker.property("parts", &self.parts).max_items(3).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for NewThing {
    const PROPERTIES: &'static [&'static str] =
        &["name", "kind", "price", "sold", "parts"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut kind: Option<NewThingKind> = None;
        let mut price: Option<Decimal> = None;
        let mut sold: Option<Nullable<Date>> = None;
        let mut parts: Option<Vec<Part>> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.try_put(&mut kind),
                2 => members.try_put(&mut price),
                3 => members.try_put(&mut sold),
                4 => members.try_put(&mut parts),
                _ => members.try_refuse(),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            kind,
            price,
            sold,
            parts,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for NewThing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for NewThing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("name", &self.name);
        object.optional("kind", &self.kind);
        object.optional("price", &self.price);
        object.optional("sold", &self.sold);
        object.optional("parts", &self.parts);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NewThingKind {
    Small,
    Large,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl NewThingKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for NewThingKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NewThingKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for NewThingKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for NewThingKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for NewThingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for NewThingKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for NewThingKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingForm {
    /// Not empty. At most 40 characters.
    pub name: String,
    pub weight: Option<Whole>,
}

/// The required fields of [`ThingForm`].
#[derive(Clone, Debug, PartialEq)]
pub struct ThingFormRequired {
    /// Not empty. At most 40 characters.
    pub name: String,
}

impl ThingForm {
    /// Returns a builder for [`ThingForm`], given its required fields.
    pub fn builder(required: ThingFormRequired) -> ThingFormBuilder {
        ThingFormBuilder(Self { name: required.name, weight: None })
    }
}

/// A builder for [`ThingForm`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ThingFormBuilder(ThingForm);

impl ThingFormBuilder {
    pub fn weight(mut self, value: Whole) -> Self {
        self.0.weight = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ThingForm, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ThingForm {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ThingForm");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).min_length(1).max_length(40);
        checker.property("weight", &self.weight).valid();
    }
}

impl Object for ThingForm {
    const PROPERTIES: &'static [&'static str] = &["name", "weight"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut weight: Option<Whole> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut weight),
                _ => members.refuse(),
            }
        }
        Some(Self { name: members.need("name", name)?, weight })
    }
}

impl<'de> Deserialize<'de> for ThingForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ThingForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.optional("weight", &self.weight);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    Screw(Box<PartScrew>),
    Nut(Box<PartNut>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<PartScrew> for Part {
    fn from(value: PartScrew) -> Self {
        Self::Screw(Box::new(value))
    }
}

impl From<PartNut> for Part {
    fn from(value: PartNut) -> Self {
        Self::Nut(Box::new(value))
    }
}

impl Generated for Part {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Part");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Screw(value) => {
                checker.here(value).valid();
            }
            Self::Nut(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
        }
    }
}

impl union::Union for Part {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Screw(read::value(deserializer)?),
            1 => Self::Nut(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Screw(value) => value.serialize(serializer),
            Self::Nut(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartScrew {
    /// At least 1.
    pub screw: i64,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`PartScrew`].
#[derive(Clone, Debug, PartialEq)]
pub struct PartScrewRequired {
    /// At least 1.
    pub screw: i64,
}

impl PartScrew {
    /// Returns a builder for [`PartScrew`], given its required fields.
    pub fn builder(required: PartScrewRequired) -> PartScrewBuilder {
        PartScrewBuilder(Self {
            screw: required.screw,
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`PartScrew`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PartScrewBuilder(PartScrew);

impl PartScrewBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<PartScrew, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for PartScrew {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PartScrew");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("screw", &self.screw).minimum(1);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for PartScrew {
    const PROPERTIES: &'static [&'static str] = &["screw"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut screw: Option<i64> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut screw),
                _ => members.try_refuse(),
            }
        }
        Some(Self {
            screw: members.need("screw", screw)?,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for PartScrew {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for PartScrew {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("screw", &self.screw);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartNut {
    pub nut: bool,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`PartNut`].
#[derive(Clone, Debug, PartialEq)]
pub struct PartNutRequired {
    pub nut: bool,
}

impl PartNut {
    /// Returns a builder for [`PartNut`], given its required fields.
    pub fn builder(required: PartNutRequired) -> PartNutBuilder {
        PartNutBuilder(Self {
            nut: required.nut,
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`PartNut`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PartNutBuilder(PartNut);

impl PartNutBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<PartNut, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for PartNut {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PartNut");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for PartNut {
    const PROPERTIES: &'static [&'static str] = &["nut"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut nut: Option<bool> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut nut),
                _ => members.try_refuse(),
            }
        }
        Some(Self {
            nut: members.need("nut", nut)?,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for PartNut {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for PartNut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("nut", &self.nut);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// At least 1.
    pub id: i64,
    pub thing: NewThing,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Thing {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Thing");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("id", &self.id).minimum(1);
        checker.property("thing", &self.thing).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Thing {
    const PROPERTIES: &'static [&'static str] = &["id", "thing"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<i64> = None;
        let mut thing: Option<NewThing> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut thing),
                _ => members.try_refuse(),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            thing: members.need("thing", thing)?,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Thing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Thing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("id", &self.id);
        object.required("thing", &self.thing);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
    /// At least 400. At most 599.
    pub status: i64,
    pub detail: Option<String>,
    pub errors: Option<Vec<Error>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Problem {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Problem");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("status", &self.status).minimum(400).maximum(599);
        checker.property("errors", &self.errors).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Problem {
    const PROPERTIES: &'static [&'static str] = &["title", "status", "detail", "errors"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut title: Option<String> = None;
        let mut status: Option<i64> = None;
        let mut detail: Option<String> = None;
        let mut errors: Option<Vec<Error>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut title),
                1 => members.put(&mut status),
                2 => members.try_put(&mut detail),
                3 => members.try_put(&mut errors),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            title: members.need("title", title)?,
            status: members.need("status", status)?,
            detail,
            errors,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("title", &self.title);
        object.required("status", &self.status);
        object.optional("detail", &self.detail);
        object.optional("errors", &self.errors);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub pointer: String,
    pub keyword: String,
    pub detail: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Error {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Error");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Error {
    const PROPERTIES: &'static [&'static str] = &["pointer", "keyword", "detail"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut pointer: Option<String> = None;
        let mut keyword: Option<String> = None;
        let mut detail: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut pointer),
                1 => members.put(&mut keyword),
                2 => members.try_put(&mut detail),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            pointer: members.need("pointer", pointer)?,
            keyword: members.need("keyword", keyword)?,
            detail,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Error {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("pointer", &self.pointer);
        object.required("keyword", &self.keyword);
        object.optional("detail", &self.detail);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `POST /things`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MakeThing {
    /// The request body, as `application/json` or `application/x-www-form-urlencoded`.
    pub body: MakeThingBody,
}

impl MakeThing {
    /// Returns the request, given its body.
    pub fn new(body: MakeThingBody) -> Self {
        Self { body }
    }
}

impl From<MakeThingBody> for MakeThing {
    fn from(body: MakeThingBody) -> Self {
        Self::new(body)
    }
}

/// The request body of [`MakeThing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MakeThingBody {
    /// Media type `application/json`.
    Json(Box<NewThing>),
    /// Media type `application/x-www-form-urlencoded`.
    Form(Box<ThingForm>),
}

impl Operation for MakeThing {
    const ID: Option<&'static str> = Some("makeThing");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = MakeThingResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        if let MakeThingBody::Json(body) = &self.body {
            checker.property("body", body).valid();
        }
        if let MakeThingBody::Form(body) = &self.body {
            checker.property("body", body).valid();
        }
    }

    fn write(&self, request: &mut RequestWriter) {
        match &self.body {
            MakeThingBody::Json(body) => request.json("application/json", body),
            MakeThingBody::Form(body) => {
                request.form("application/x-www-form-urlencoded", &[], body)
            }
        }
    }
}

/// The responses of [`MakeThing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MakeThingResponse {
    /// Made.
    ///
    /// Status 201.
    Created {
        /// The headers.
        headers: Box<MakeThingCreatedHeaders>,
        /// The body.
        body: Box<Thing>,
    },
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for MakeThingResponse {
    type Success = Thing;

    fn success(self) -> Result<Thing, Self> {
        match self {
            Self::Created { body, .. } => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Created { .. } => 201,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            201 => Self::Created {
                headers: response.headers()?,
                body: response.json(&SCHEMAS, "/$defs/Thing")?,
            },
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// The headers of [`MakeThingResponse::Created`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MakeThingCreatedHeaders {
    /// Header `Location`.
    pub location: String,
}

impl ResponseHeaders for MakeThingCreatedHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { location: response.required_header("Location")? })
    }
}

/// `GET /things/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetThing {
    /// Path parameter `id`. At least 1.
    pub id: i64,
}

impl GetThing {
    /// Returns the request, given its required parameter.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for GetThing {
    const ID: Option<&'static str> = Some("getThing");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things/{id}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("id")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = GetThingResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "id", &self.id).minimum(1);
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id);
    }
}

/// The responses of [`GetThing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingResponse {
    /// The thing.
    ///
    /// Status 200.
    Ok(Box<Thing>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for GetThingResponse {
    type Success = Thing;

    fn success(self) -> Result<Thing, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Thing")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `PUT /things/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ChangeThing {
    /// Path parameter `id`. At least 1.
    pub id: i64,
    /// The request body, as `application/json`.
    pub body: NewThing,
}

impl ChangeThing {
    /// Returns the request, given its required parameter and its body.
    pub fn new(id: i64, body: NewThing) -> Self {
        Self { id, body }
    }
}

impl Operation for ChangeThing {
    const ID: Option<&'static str> = Some("changeThing");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/things/{id}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("id")];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = ChangeThingResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "id", &self.id).minimum(1);
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id);
        request.json("application/json", &self.body);
    }
}

/// The responses of [`ChangeThing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeThingResponse {
    /// The thing.
    ///
    /// Status 200.
    Ok(Box<Thing>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for ChangeThingResponse {
    type Success = Thing;

    fn success(self) -> Result<Thing, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Thing")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `DELETE /things/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RemoveThing {
    /// Path parameter `id`. At least 1.
    pub id: i64,
}

impl RemoveThing {
    /// Returns the request, given its required parameter.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for RemoveThing {
    const ID: Option<&'static str> = Some("removeThing");
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/things/{id}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("id")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/problem+json"];
    type Response = RemoveThingResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "id", &self.id).minimum(1);
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id);
    }
}

/// The responses of [`RemoveThing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveThingResponse {
    /// Removed.
    ///
    /// Status 204.
    NoContent,
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for RemoveThingResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /path/matrix/{number}/{list}/{point}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Matrix {
    /// Path parameter `number`.
    pub number: Whole,
    /// Path parameter `list`.
    pub list: List,
    /// Path parameter `point`.
    pub point: Point,
}

impl Matrix {
    /// Returns the request, given its required parameters.
    pub fn new(number: Whole, list: List, point: Point) -> Self {
        Self { number, list, point }
    }
}

impl Operation for Matrix {
    const ID: Option<&'static str> = Some("matrix");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/path/matrix/{number}/{list}/{point}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("number").style(parameter::Style::Matrix, false),
        Parameter::path("list").style(parameter::Style::Matrix, false),
        Parameter::path("point").style(parameter::Style::Matrix, false),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = MatrixResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "number", &self.number).valid();
        checker.parameter("path", "list", &self.list).valid();
        checker.parameter("path", "point", &self.point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.number).required(&self.list).required(&self.point);
    }
}

/// The responses of [`Matrix`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MatrixResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for MatrixResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /path/matrix-exploded/{number}/{list}/{point}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MatrixExploded {
    /// Path parameter `number`.
    pub number: Whole,
    /// Path parameter `list`.
    pub list: List,
    /// Path parameter `point`.
    pub point: Point,
}

impl MatrixExploded {
    /// Returns the request, given its required parameters.
    pub fn new(number: Whole, list: List, point: Point) -> Self {
        Self { number, list, point }
    }
}

impl Operation for MatrixExploded {
    const ID: Option<&'static str> = Some("matrixExploded");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/path/matrix-exploded/{number}/{list}/{point}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("number").style(parameter::Style::Matrix, true),
        Parameter::path("list").style(parameter::Style::Matrix, true),
        Parameter::path("point").style(parameter::Style::Matrix, true),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = MatrixExplodedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "number", &self.number).valid();
        checker.parameter("path", "list", &self.list).valid();
        checker.parameter("path", "point", &self.point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.number).required(&self.list).required(&self.point);
    }
}

/// The responses of [`MatrixExploded`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MatrixExplodedResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for MatrixExplodedResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /path/label/{number}/{list}/{point}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Label {
    /// Path parameter `number`.
    pub number: Whole,
    /// Path parameter `list`.
    pub list: List,
    /// Path parameter `point`.
    pub point: Point,
}

impl Label {
    /// Returns the request, given its required parameters.
    pub fn new(number: Whole, list: List, point: Point) -> Self {
        Self { number, list, point }
    }
}

impl Operation for Label {
    const ID: Option<&'static str> = Some("label");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/path/label/{number}/{list}/{point}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("number").style(parameter::Style::Label, false),
        Parameter::path("list").style(parameter::Style::Label, false),
        Parameter::path("point").style(parameter::Style::Label, false),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = LabelResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "number", &self.number).valid();
        checker.parameter("path", "list", &self.list).valid();
        checker.parameter("path", "point", &self.point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.number).required(&self.list).required(&self.point);
    }
}

/// The responses of [`Label`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LabelResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for LabelResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /path/label-exploded/{number}/{list}/{point}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LabelExploded {
    /// Path parameter `number`.
    pub number: Whole,
    /// Path parameter `list`.
    pub list: List,
    /// Path parameter `point`.
    pub point: Point,
}

impl LabelExploded {
    /// Returns the request, given its required parameters.
    pub fn new(number: Whole, list: List, point: Point) -> Self {
        Self { number, list, point }
    }
}

impl Operation for LabelExploded {
    const ID: Option<&'static str> = Some("labelExploded");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/path/label-exploded/{number}/{list}/{point}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("number").style(parameter::Style::Label, true),
        Parameter::path("list").style(parameter::Style::Label, true),
        Parameter::path("point").style(parameter::Style::Label, true),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = LabelExplodedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "number", &self.number).valid();
        checker.parameter("path", "list", &self.list).valid();
        checker.parameter("path", "point", &self.point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.number).required(&self.list).required(&self.point);
    }
}

/// The responses of [`LabelExploded`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LabelExplodedResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for LabelExplodedResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /path/simple/{number}/{list}/{point}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Simple {
    /// Path parameter `number`.
    pub number: Whole,
    /// Path parameter `list`.
    pub list: List,
    /// Path parameter `point`.
    pub point: Point,
}

impl Simple {
    /// Returns the request, given its required parameters.
    pub fn new(number: Whole, list: List, point: Point) -> Self {
        Self { number, list, point }
    }
}

impl Operation for Simple {
    const ID: Option<&'static str> = Some("simple");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/path/simple/{number}/{list}/{point}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("number"), Parameter::path("list"), Parameter::path("point")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = SimpleResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "number", &self.number).valid();
        checker.parameter("path", "list", &self.list).valid();
        checker.parameter("path", "point", &self.point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.number).required(&self.list).required(&self.point);
    }
}

/// The responses of [`Simple`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SimpleResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for SimpleResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /path/simple-exploded/{number}/{list}/{point}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SimpleExploded {
    /// Path parameter `number`.
    pub number: Whole,
    /// Path parameter `list`.
    pub list: List,
    /// Path parameter `point`.
    pub point: Point,
}

impl SimpleExploded {
    /// Returns the request, given its required parameters.
    pub fn new(number: Whole, list: List, point: Point) -> Self {
        Self { number, list, point }
    }
}

impl Operation for SimpleExploded {
    const ID: Option<&'static str> = Some("simpleExploded");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/path/simple-exploded/{number}/{list}/{point}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("number").style(parameter::Style::Simple, true),
        Parameter::path("list").style(parameter::Style::Simple, true),
        Parameter::path("point").style(parameter::Style::Simple, true),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = SimpleExplodedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "number", &self.number).valid();
        checker.parameter("path", "list", &self.list).valid();
        checker.parameter("path", "point", &self.point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.number).required(&self.list).required(&self.point);
    }
}

/// The responses of [`SimpleExploded`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SimpleExplodedResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for SimpleExplodedResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /query/form`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Form {
    /// Query parameter `number`.
    pub number: Whole,
    /// Query parameter `list`.
    pub list: Option<List>,
    /// Query parameter `point`.
    pub point: Option<Point>,
}

impl Form {
    /// Returns the request, given its required parameter.
    pub fn new(number: Whole) -> Self {
        Self { number, list: None, point: None }
    }

    /// Query parameter `list`.
    pub fn list(mut self, value: List) -> Self {
        self.list = Some(value);
        self
    }

    /// Query parameter `point`.
    pub fn point(mut self, value: Point) -> Self {
        self.point = Some(value);
        self
    }
}

impl Operation for Form {
    const ID: Option<&'static str> = Some("form");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/query/form";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::query("number").required(),
        Parameter::query("list").style(parameter::Style::Form, false),
        Parameter::query("point").style(parameter::Style::Form, false),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = FormResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "number", &self.number).valid();
        checker.parameter("query", "list", &self.list).valid();
        checker.parameter("query", "point", &self.point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.number).optional(&self.list).optional(&self.point);
    }
}

/// The responses of [`Form`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FormResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for FormResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /query/form-exploded`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FormExploded {
    /// Query parameter `number`.
    pub number: Option<Whole>,
    /// Query parameter `list`.
    pub list: Option<List>,
    /// Query parameter `point`.
    pub point: Option<Point>,
}

impl FormExploded {
    /// Query parameter `number`.
    pub fn number(mut self, value: Whole) -> Self {
        self.number = Some(value);
        self
    }

    /// Query parameter `list`.
    pub fn list(mut self, value: List) -> Self {
        self.list = Some(value);
        self
    }

    /// Query parameter `point`.
    pub fn point(mut self, value: Point) -> Self {
        self.point = Some(value);
        self
    }
}

impl Operation for FormExploded {
    const ID: Option<&'static str> = Some("formExploded");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/query/form-exploded";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::query("number"),
        Parameter::query("list"),
        Parameter::query("point"),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = FormExplodedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "number", &self.number).valid();
        checker.parameter("query", "list", &self.list).valid();
        checker.parameter("query", "point", &self.point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.number).optional(&self.list).optional(&self.point);
    }
}

/// The responses of [`FormExploded`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FormExplodedResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for FormExplodedResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /query/others`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Others {
    /// Query parameter `list`.
    pub list: Option<List>,
    /// Query parameter `pipes`.
    pub pipes: Option<List>,
    /// Query parameter `point`.
    pub point: Option<Point>,
    /// Query parameter `json`.
    pub json: Option<Point>,
}

impl Others {
    /// Query parameter `list`.
    pub fn list(mut self, value: List) -> Self {
        self.list = Some(value);
        self
    }

    /// Query parameter `pipes`.
    pub fn pipes(mut self, value: List) -> Self {
        self.pipes = Some(value);
        self
    }

    /// Query parameter `point`.
    pub fn point(mut self, value: Point) -> Self {
        self.point = Some(value);
        self
    }

    /// Query parameter `json`.
    pub fn json(mut self, value: Point) -> Self {
        self.json = Some(value);
        self
    }
}

impl Operation for Others {
    const ID: Option<&'static str> = Some("others");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/query/others";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::query("list").style(parameter::Style::SpaceDelimited, false),
        Parameter::query("pipes").style(parameter::Style::PipeDelimited, false),
        Parameter::query("point").style(parameter::Style::DeepObject, true),
        Parameter::query("json").content("application/json"),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = OthersResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "list", &self.list).valid();
        checker.parameter("query", "pipes", &self.pipes).valid();
        checker.parameter("query", "point", &self.point).valid();
        checker.parameter("query", "json", &self.json).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request
            .optional(&self.list)
            .optional(&self.pipes)
            .optional(&self.point)
            .optional(&self.json);
    }
}

/// The responses of [`Others`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OthersResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for OthersResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /header`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Header {
    /// Header `X-Number`.
    pub x_number: Whole,
    /// Header `X-List`.
    pub x_list: Option<List>,
    /// Header `X-Point`.
    pub x_point: Option<Point>,
}

impl Header {
    /// Returns the request, given its required parameter.
    pub fn new(x_number: Whole) -> Self {
        Self { x_number, x_list: None, x_point: None }
    }

    /// Header `X-List`.
    pub fn x_list(mut self, value: List) -> Self {
        self.x_list = Some(value);
        self
    }

    /// Header `X-Point`.
    pub fn x_point(mut self, value: Point) -> Self {
        self.x_point = Some(value);
        self
    }
}

impl Operation for Header {
    const ID: Option<&'static str> = Some("header");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/header";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::header("X-Number").required(),
        Parameter::header("X-List"),
        Parameter::header("X-Point"),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = HeaderResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("header", "X-Number", &self.x_number).valid();
        checker.parameter("header", "X-List", &self.x_list).valid();
        checker.parameter("header", "X-Point", &self.x_point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.x_number).optional(&self.x_list).optional(&self.x_point);
    }
}

/// The responses of [`Header`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeaderResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for HeaderResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /header-exploded`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct HeaderExploded {
    /// Header `X-Number`.
    pub x_number: Option<Whole>,
    /// Header `X-List`.
    pub x_list: Option<List>,
    /// Header `X-Point`.
    pub x_point: Option<Point>,
}

impl HeaderExploded {
    /// Header `X-Number`.
    pub fn x_number(mut self, value: Whole) -> Self {
        self.x_number = Some(value);
        self
    }

    /// Header `X-List`.
    pub fn x_list(mut self, value: List) -> Self {
        self.x_list = Some(value);
        self
    }

    /// Header `X-Point`.
    pub fn x_point(mut self, value: Point) -> Self {
        self.x_point = Some(value);
        self
    }
}

impl Operation for HeaderExploded {
    const ID: Option<&'static str> = Some("headerExploded");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/header-exploded";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::header("X-Number").style(parameter::Style::Simple, true),
        Parameter::header("X-List").style(parameter::Style::Simple, true),
        Parameter::header("X-Point").style(parameter::Style::Simple, true),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = HeaderExplodedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("header", "X-Number", &self.x_number).valid();
        checker.parameter("header", "X-List", &self.x_list).valid();
        checker.parameter("header", "X-Point", &self.x_point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.x_number).optional(&self.x_list).optional(&self.x_point);
    }
}

/// The responses of [`HeaderExploded`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeaderExplodedResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for HeaderExplodedResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// `GET /cookie`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Cookie {
    /// Cookie `number`.
    pub number: Whole,
    /// Cookie `list`.
    pub list: Option<List>,
    /// Cookie `point`.
    pub point: Option<Point>,
}

impl Cookie {
    /// Returns the request, given its required parameter.
    pub fn new(number: Whole) -> Self {
        Self { number, list: None, point: None }
    }

    /// Cookie `list`.
    pub fn list(mut self, value: List) -> Self {
        self.list = Some(value);
        self
    }

    /// Cookie `point`.
    pub fn point(mut self, value: Point) -> Self {
        self.point = Some(value);
        self
    }
}

impl Operation for Cookie {
    const ID: Option<&'static str> = Some("cookie");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/cookie";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::cookie("number").required(),
        Parameter::cookie("list").style(parameter::Style::Form, false),
        Parameter::cookie("point").style(parameter::Style::Form, false),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = CookieResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("cookie", "number", &self.number).valid();
        checker.parameter("cookie", "list", &self.list).valid();
        checker.parameter("cookie", "point", &self.point).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.number).optional(&self.list).optional(&self.point);
    }
}

/// The responses of [`Cookie`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CookieResponse {
    /// What was received.
    ///
    /// Status 200.
    Ok(Box<Echo>),
    /// Problem details (RFC 9457).
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for CookieResponse {
    type Success = Echo;

    fn success(self) -> Result<Echo, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Echo")?),
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}
