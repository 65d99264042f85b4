//! Responses 1
//!
//! Generated from `responses.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat, Members,
    Object, RequestWriter, ResponseHeaders, ResponseReader, Schemas, Secret, Serialize,
    Serializer, Writer, enumeration, object, read, union,
};
use super::support::{
    Date, DateTime, Map, Null, Nullable, Operation, Parameter, ParseEnumError, Response,
    ResponseError, Schema, Scheme, UnknownValue, UnreadableProperties, Uri, Value,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("responses.schema.json"), &[]);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    pub id: String,
    /// The last day.
    pub due: Option<Date>,
    pub at: Option<DateTime>,
    pub link: Option<Uri>,
    /// At most 1000.
    pub count: Option<i64>,
    pub large: Option<i64>,
    pub rate: Option<f64>,
    /// At most 5 characters.
    pub note: Option<String>,
    pub lines: Vec<Line>,
    pub more: Option<Vec<Line>>,
    pub by_name: Option<Map<Line>>,
    pub target: Option<Target>,
    pub maybe: Option<Nullable<Line>>,
    pub closed: Option<Closed>,
    pub typed: Option<Typed>,
    pub password: Option<String>,
    pub free: Option<Value>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("id", &self.id)
            .field("due", &self.due)
            .field("at", &self.at)
            .field("link", &self.link)
            .field("count", &self.count)
            .field("large", &self.large)
            .field("rate", &self.rate)
            .field("note", &self.note)
            .field("lines", &self.lines)
            .field("more", &self.more)
            .field("by_name", &self.by_name)
            .field("target", &self.target)
            .field("maybe", &self.maybe)
            .field("closed", &self.closed)
            .field("typed", &self.typed)
            .field("password", &Secret)
            .field("free", &self.free)
            .field("additional_properties", &self.additional_properties)
            .field("unreadable_properties", &self.unreadable_properties)
            .finish()
    }
}

impl Generated for Report {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Report");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("count", &self.count).maximum(1000);
        checker.property("rate", &self.rate).finite();
        checker.property("note", &self.note).max_length(5);
        checker.property("lines", &self.lines).valid();
        checker.property("more", &self.more).valid();
        checker.property("by_name", &self.by_name).valid();
        checker.property("target", &self.target).valid();
        checker.property("maybe", &self.maybe).valid();
        checker.property("closed", &self.closed).valid();
        checker.property("typed", &self.typed).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Report {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "due",
        "at",
        "link",
        "count",
        "large",
        "rate",
        "note",
        "lines",
        "more",
        "by_name",
        "target",
        "maybe",
        "closed",
        "typed",
        "password",
        "free",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<String> = None;
        let mut due: Option<Date> = None;
        let mut at: Option<DateTime> = None;
        let mut link: Option<Uri> = None;
        let mut count: Option<i64> = None;
        let mut large: Option<i64> = None;
        let mut rate: Option<f64> = None;
        let mut note: Option<String> = None;
        let mut lines: Option<Vec<Line>> = None;
        let mut more: Option<Vec<Line>> = None;
        let mut by_name: Option<Map<Line>> = None;
        let mut target: Option<Target> = None;
        let mut maybe: Option<Nullable<Line>> = None;
        let mut closed: Option<Closed> = None;
        let mut typed: Option<Typed> = None;
        let mut password: Option<String> = None;
        let mut free: Option<Value> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.try_put(&mut due),
                2 => members.try_put(&mut at),
                3 => members.try_put(&mut link),
                4 => members.try_put(&mut count),
                5 => members.try_put(&mut large),
                6 => members.try_put(&mut rate),
                7 => members.try_put(&mut note),
                8 => members.put(&mut lines),
                9 => members.try_put(&mut more),
                10 => members.try_put(&mut by_name),
                11 => members.try_put(&mut target),
                12 => members.try_put(&mut maybe),
                13 => members.try_put(&mut closed),
                14 => members.try_put(&mut typed),
                15 => members.try_put_secret(&mut password),
                16 => members.try_put(&mut free),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            due,
            at,
            link,
            count,
            large,
            rate,
            note,
            lines: members.need("lines", lines)?,
            more,
            by_name,
            target,
            maybe,
            closed,
            typed,
            password,
            free,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Report {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("id", &self.id);
        object.optional("due", &self.due);
        object.optional("at", &self.at);
        object.optional("link", &self.link);
        object.optional("count", &self.count);
        object.optional("large", &self.large);
        object.optional("rate", &self.rate.as_ref().map(JsonFloat));
        object.optional("note", &self.note);
        object.required("lines", &self.lines);
        object.optional("more", &self.more);
        object.optional("by_name", &self.by_name);
        object.optional("target", &self.target);
        object.optional("maybe", &self.maybe);
        object.optional("closed", &self.closed);
        object.optional("typed", &self.typed);
        object.optional("password", &self.password);
        object.optional("free", &self.free);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub number: i64,
    pub text: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Line {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Line");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Line {
    const PROPERTIES: &'static [&'static str] = &["number", "text"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut number: Option<i64> = None;
        let mut text: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut number),
                1 => members.try_put(&mut text),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            number: members.need("number", number)?,
            text,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Line {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("number", &self.number);
        object.optional("text", &self.text);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Target {
    Person(Box<Person>),
    Firm(Box<Firm>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Person> for Target {
    fn from(value: Person) -> Self {
        Self::Person(Box::new(value))
    }
}

impl From<Firm> for Target {
    fn from(value: Firm) -> Self {
        Self::Firm(Box::new(value))
    }
}

impl Generated for Target {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Target");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Person(value) => {
                checker.here(value).valid();
            }
            Self::Firm(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Target {
    const CHOICE: union::Choice =
        union::Choice::Property("kind", &[("person", 0), ("firm", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Person(read::value(deserializer)?),
            1 => Self::Firm(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Person(value) => value.serialize(serializer),
            Self::Firm(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub kind: PersonKind,
    pub born: Option<Date>,
    pub home: Option<Place>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Person {
    fn default() -> Self {
        Self {
            kind: PersonKind::Person,
            born: None,
            home: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Generated for Person {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Person");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.property("home", &self.home).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Person {
    const PROPERTIES: &'static [&'static str] = &["kind", "born", "home"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<PersonKind> = None;
        let mut born: Option<Date> = None;
        let mut home: Option<Place> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.try_put(&mut born),
                2 => members.try_put(&mut home),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            born,
            home,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Person {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Person {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.optional("born", &self.born);
        object.optional("home", &self.home);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PersonKind {
    Person,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl PersonKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Person];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Person => "person",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for PersonKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PersonKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for PersonKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for PersonKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for PersonKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PersonKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for PersonKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Firm {
    pub kind: FirmKind,
    pub founded: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Firm {
    fn default() -> Self {
        Self {
            kind: FirmKind::Firm,
            founded: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Generated for Firm {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Firm");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Firm {
    const PROPERTIES: &'static [&'static str] = &["kind", "founded"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<FirmKind> = None;
        let mut founded: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.try_put(&mut founded),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            founded,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Firm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Firm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.optional("founded", &self.founded);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FirmKind {
    Firm,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl FirmKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Firm];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Firm => "firm",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for FirmKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/FirmKind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for FirmKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for FirmKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for FirmKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FirmKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for FirmKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Place {
    City(Box<PlaceCity>),
    Lat(Box<PlaceLat>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<PlaceCity> for Place {
    fn from(value: PlaceCity) -> Self {
        Self::City(Box::new(value))
    }
}

impl From<PlaceLat> for Place {
    fn from(value: PlaceLat) -> Self {
        Self::Lat(Box::new(value))
    }
}

impl Generated for Place {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Place");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::City(value) => {
                checker.here(value).valid();
            }
            Self::Lat(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
        }
    }
}

impl union::Union for Place {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::City(read::value(deserializer)?),
            1 => Self::Lat(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::City(value) => value.serialize(serializer),
            Self::Lat(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaceCity {
    pub city: String,
    pub zip: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for PlaceCity {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PlaceCity");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for PlaceCity {
    const PROPERTIES: &'static [&'static str] = &["city", "zip"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut city: Option<String> = None;
        let mut zip: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut city),
                1 => members.try_put(&mut zip),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            city: members.need("city", city)?,
            zip,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for PlaceCity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for PlaceCity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("city", &self.city);
        object.optional("zip", &self.zip);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaceLat {
    pub lat: f64,
    pub lon: f64,
    pub alt: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for PlaceLat {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PlaceLat");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("lat", &self.lat).finite();
        checker.property("lon", &self.lon).finite();
        checker.property("alt", &self.alt).finite();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for PlaceLat {
    const PROPERTIES: &'static [&'static str] = &["lat", "lon", "alt"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut lat: Option<f64> = None;
        let mut lon: Option<f64> = None;
        let mut alt: Option<f64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut lat),
                1 => members.put(&mut lon),
                2 => members.try_put(&mut alt),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            lat: members.need("lat", lat)?,
            lon: members.need("lon", lon)?,
            alt,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for PlaceLat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for PlaceLat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("lat", &JsonFloat(&self.lat));
        object.required("lon", &JsonFloat(&self.lon));
        object.optional("alt", &self.alt.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub unreadable_properties: Option<String>,
    pub size: Option<i64>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub preserved_properties: UnreadableProperties,
}

impl Generated for Closed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Closed");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.preserved_properties);
    }
}

impl Object for Closed {
    const PROPERTIES: &'static [&'static str] = &["unreadable_properties", "size"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            unreadable_properties: None,
            size: None,
            preserved_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.unreadable_properties),
                1 => members.try_put(&mut object.size),
                _ => members.try_refuse(),
            }
        }
        object.preserved_properties = members.unreadable();
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
        let mut object = Writer::tolerant(serializer, &self.preserved_properties);
        object.optional("unreadable_properties", &self.unreadable_properties);
        object.optional("size", &self.size);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    pub total: Option<i64>,
    /// Additional properties.
    pub additional_properties: Map<i64>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Typed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Typed");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Typed {
    const PROPERTIES: &'static [&'static str] = &["total"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            total: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.total),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Typed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Typed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("total", &self.total);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    pub name: String,
    pub limit: Option<i64>,
    pub until: Option<Date>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Rule {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Rule");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Rule {
    const PROPERTIES: &'static [&'static str] = &["name", "limit", "until"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut limit: Option<i64> = None;
        let mut until: Option<Date> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.try_put(&mut limit),
                2 => members.try_put(&mut until),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            limit,
            until,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("name", &self.name);
        object.optional("limit", &self.limit);
        object.optional("until", &self.until);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub id: i64,
    pub child: Option<Box<Tree>>,
    pub children: Option<Vec<Tree>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Tree {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Tree");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("child", &self.child).valid();
        checker.property("children", &self.children).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Tree {
    const PROPERTIES: &'static [&'static str] = &["id", "child", "children"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<i64> = None;
        let mut child: Option<Box<Tree>> = None;
        let mut children: Option<Vec<Tree>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.try_put(&mut child),
                2 => members.try_put(&mut children),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            child,
            children,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("id", &self.id);
        object.optional("child", &self.child);
        object.optional("children", &self.children);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `GET /report`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetReport {
    /// The media type that the response is to have, if the server has a choice.
    pub accept: Option<GetReportAccept>,
}

impl GetReport {
    /// The media type that the response is to have, if the server has a choice.
    pub fn accept(mut self, value: GetReportAccept) -> Self {
        self.accept = Some(value);
        self
    }
}

/// The media types of the responses of [`GetReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetReportAccept {
    /// `application/json`.
    Json,
    /// `text/plain`.
    Text,
}

impl GetReportAccept {
    /// Returns the media type.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Text => "text/plain",
        }
    }
}

impl Operation for GetReport {
    const ID: Option<&'static str> = Some("getReport");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/report";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json", "text/plain"];
    type Response = GetReportResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.prefer(self.accept.map(GetReportAccept::as_str));
    }
}

/// The responses of [`GetReport`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportResponse {
    /// A report.
    ///
    /// Status 200.
    Ok(Box<Report>),
    /// Reports by name.
    ///
    /// Status 201.
    Created(Map<Line>),
    /// A list of lines.
    ///
    /// Status 202.
    Accepted(Vec<Line>),
    /// A report or nothing.
    ///
    /// Status 203.
    NonAuthoritativeInformation(Nullable<Box<Report>>),
    /// Any JSON.
    ///
    /// Status 206.
    PartialContent(Value),
    /// A text.
    ///
    /// Status 207.
    MultiStatus(String),
    /// A rule.
    ///
    /// Status 208.
    Status208 {
        /// The headers.
        headers: Box<GetReportStatus208Headers>,
        /// The body.
        body: Box<Rule>,
    },
}

impl Response for GetReportResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Ok(self)
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Created(_) => 201,
            Self::Accepted(_) => 202,
            Self::NonAuthoritativeInformation(_) => 203,
            Self::PartialContent(_) => 206,
            Self::MultiStatus(_) => 207,
            Self::Status208 { .. } => 208,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Report")?),
            201 => Self::Created(response.json(&SCHEMAS, "/$defs/schema1_Schema")?),
            202 => Self::Accepted(response.json(&SCHEMAS, "/$defs/schema2_Schema")?),
            203 => Self::NonAuthoritativeInformation(
                response.json(&SCHEMAS, "/$defs/schema3_Schema")?,
            ),
            206 => Self::PartialContent(response.untyped_json()?),
            207 => Self::MultiStatus(response.of(&["text/plain"]).text()?),
            208 => Self::Status208 {
                headers: response.headers()?,
                body: response.json(&SCHEMAS, "/$defs/Rule")?,
            },
            _ => return Err(response.undefined()),
        })
    }
}

/// The headers of [`GetReportResponse::Status208`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReportStatus208Headers {
    /// Header `X-Line`.
    pub x_line: Option<Line>,
    /// Header `X-Lines`.
    pub x_lines: Option<Vec<Line>>,
    /// Header `X-Nothing`.
    pub x_nothing: Option<Null>,
}

impl ResponseHeaders for GetReportStatus208Headers {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self {
            x_line: response.optional_json_header("X-Line"),
            x_lines: response.optional_header("X-Lines"),
            x_nothing: response.optional_header("X-Nothing"),
        })
    }
}

/// `GET /tree`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetTree {}

impl Operation for GetTree {
    const ID: Option<&'static str> = Some("getTree");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/tree";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = GetTreeResponse;
}

/// The responses of [`GetTree`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTreeResponse {
    /// A tree.
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Tree>,
    },
}

impl Response for GetTreeResponse {
    type Success = Tree;

    fn success(self) -> Result<Tree, Self> {
        match self {
            Self::Default { status: ..400, body, .. } => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self::Default {
            status: response.status(),
            body: response.json(&SCHEMAS, "/$defs/Tree")?,
        })
    }
}
