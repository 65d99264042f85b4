//! Polymorphism 1
//!
//! Generated from `polymorphism.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, RequestWriter,
    ResponseReader, Schemas, Serialize, Serializer, Writer, object, read, tagged, union,
};
use super::support::{
    Map, Model, Operation, Parameter, Response, ResponseError, Schema, Scheme,
    UnreadableProperties, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("polymorphism.schema.json"), &[]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Aviary {
    pub implicit: Option<Implicit>,
    pub mapped: Option<Mapped>,
    pub any: Option<AnyBird>,
    pub inherited: Option<Vec<Bird>>,
    pub cargo: Option<Cargo>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Aviary {
    /// Returns a builder for [`Aviary`].
    pub fn builder() -> AviaryBuilder {
        AviaryBuilder(Self::default())
    }
}

/// A builder for [`Aviary`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AviaryBuilder(Aviary);

impl AviaryBuilder {
    pub fn implicit(mut self, value: Implicit) -> Self {
        self.0.implicit = Some(value);
        self
    }

    pub fn mapped(mut self, value: Mapped) -> Self {
        self.0.mapped = Some(value);
        self
    }

    pub fn any(mut self, value: AnyBird) -> Self {
        self.0.any = Some(value);
        self
    }

    pub fn inherited(mut self, value: Vec<Bird>) -> Self {
        self.0.inherited = Some(value);
        self
    }

    pub fn cargo(mut self, value: Cargo) -> Self {
        self.0.cargo = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Aviary, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Aviary {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Aviary");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("implicit", &self.implicit).valid();
        checker.property("mapped", &self.mapped).valid();
        checker.property("any", &self.any).valid();
        checker.property("inherited", &self.inherited).valid();
        checker.property("cargo", &self.cargo).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Aviary {
    const PROPERTIES: &'static [&'static str] =
        &["implicit", "mapped", "any", "inherited", "cargo"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            implicit: None,
            mapped: None,
            any: None,
            inherited: None,
            cargo: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.implicit),
                1 => members.try_put(&mut object.mapped),
                2 => members.try_put(&mut object.any),
                3 => members.try_put(&mut object.inherited),
                4 => members.try_put(&mut object.cargo),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Aviary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Aviary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("implicit", &self.implicit);
        object.optional("mapped", &self.mapped);
        object.optional("any", &self.any);
        object.optional("inherited", &self.inherited);
        object.optional("cargo", &self.cargo);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owl {
    pub bird_type: String,
    pub hoots: Option<bool>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Owl {
    fn default() -> Self {
        Self {
            bird_type: "Owl".to_owned(),
            hoots: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Owl {
    /// Returns a builder for [`Owl`].
    pub fn builder() -> OwlBuilder {
        OwlBuilder(Self::default())
    }
}

/// A builder for [`Owl`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OwlBuilder(Owl);

impl OwlBuilder {
    pub fn hoots(mut self, value: bool) -> Self {
        self.0.hoots = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Owl, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Owl {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Owl");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Owl {
    const PROPERTIES: &'static [&'static str] = &["birdType", "hoots"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut bird_type: Option<String> = None;
        let mut hoots: Option<bool> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut bird_type),
                1 => members.try_put(&mut hoots),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            bird_type: members.need("birdType", bird_type)?,
            hoots,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Owl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Owl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("birdType", &self.bird_type);
        object.optional("hoots", &self.hoots);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Heron {
    pub bird_type: String,
    pub legs: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Heron`].
#[derive(Clone, Debug, PartialEq)]
pub struct HeronRequired {
    pub bird_type: String,
}

impl Heron {
    /// Returns a builder for [`Heron`], given its required fields.
    pub fn builder(required: HeronRequired) -> HeronBuilder {
        HeronBuilder(Self {
            bird_type: required.bird_type,
            legs: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Heron`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HeronBuilder(Heron);

impl HeronBuilder {
    pub fn legs(mut self, value: i64) -> Self {
        self.0.legs = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Heron, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Heron {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Heron");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Heron {
    const PROPERTIES: &'static [&'static str] = &["birdType", "legs"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut bird_type: Option<String> = None;
        let mut legs: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut bird_type),
                1 => members.try_put(&mut legs),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            bird_type: members.need("birdType", bird_type)?,
            legs,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Heron {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Heron {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("birdType", &self.bird_type);
        object.optional("legs", &self.legs);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Kiwi {
    pub bird_type: String,
    pub egg: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Kiwi {
    fn default() -> Self {
        Self {
            bird_type: "Kiwi".to_owned(),
            egg: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Kiwi {
    /// Returns a builder for [`Kiwi`].
    pub fn builder() -> KiwiBuilder {
        KiwiBuilder(Self::default())
    }
}

/// A builder for [`Kiwi`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct KiwiBuilder(Kiwi);

impl KiwiBuilder {
    pub fn egg(mut self, value: impl Into<String>) -> Self {
        self.0.egg = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Kiwi, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Kiwi {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Kiwi");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Kiwi {
    const PROPERTIES: &'static [&'static str] = &["birdType", "egg"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut bird_type: Option<String> = None;
        let mut egg: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut bird_type),
                1 => members.try_put(&mut egg),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            bird_type: members.need("birdType", bird_type)?,
            egg,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Kiwi {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Kiwi {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("birdType", &self.bird_type);
        object.optional("egg", &self.egg);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Implicit {
    Owl(Box<Owl>),
    Heron(Box<Heron>),
    Kiwi(Box<Kiwi>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Owl> for Implicit {
    fn from(value: Owl) -> Self {
        Self::Owl(Box::new(value))
    }
}

impl From<Heron> for Implicit {
    fn from(value: Heron) -> Self {
        Self::Heron(Box::new(value))
    }
}

impl From<Kiwi> for Implicit {
    fn from(value: Kiwi) -> Self {
        Self::Kiwi(Box::new(value))
    }
}

impl Generated for Implicit {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Implicit");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Owl(value) => {
                checker.here(value).valid();
            }
            Self::Heron(value) => {
                checker.here(value).valid();
            }
            Self::Kiwi(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 3);
            }
        }
    }
}

impl union::Union for Implicit {
    const CHOICE: union::Choice = union::Choice::Property(
        "birdType",
        &[("Owl", 0), ("Heron", 1), ("Kiwi", 2)],
        None,
    );
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Owl(read::value(deserializer)?),
            1 => Self::Heron(read::value(deserializer)?),
            2 => Self::Kiwi(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Implicit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Implicit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Owl(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Heron(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Kiwi(value) => tagged::write::<Self, _, _>(serializer, 2, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mapped {
    Owl(Box<Owl>),
    Wader(Box<Heron>),
    Penguin(Box<Penguin>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Owl> for Mapped {
    fn from(value: Owl) -> Self {
        Self::Owl(Box::new(value))
    }
}

impl From<Heron> for Mapped {
    fn from(value: Heron) -> Self {
        Self::Wader(Box::new(value))
    }
}

impl From<Penguin> for Mapped {
    fn from(value: Penguin) -> Self {
        Self::Penguin(Box::new(value))
    }
}

impl Generated for Mapped {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Mapped");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Owl(value) => {
                checker.here(value).valid();
            }
            Self::Wader(value) => {
                checker.here(value).valid();
            }
            Self::Penguin(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 3);
            }
        }
    }
}

impl union::Union for Mapped {
    const CHOICE: union::Choice = union::Choice::Property(
        "birdType",
        &[("wader", 1), ("penguin", 2), ("Owl", 0)],
        None,
    );
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Owl(read::value(deserializer)?),
            1 => Self::Wader(read::value(deserializer)?),
            2 => Self::Penguin(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Mapped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Mapped {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Owl(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Wader(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Penguin(value) => tagged::write::<Self, _, _>(serializer, 2, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyBird {
    Owl(Box<Owl>),
    Kiwi(Box<Kiwi>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Owl> for AnyBird {
    fn from(value: Owl) -> Self {
        Self::Owl(Box::new(value))
    }
}

impl From<Kiwi> for AnyBird {
    fn from(value: Kiwi) -> Self {
        Self::Kiwi(Box::new(value))
    }
}

impl Generated for AnyBird {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AnyBird");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Owl(value) => {
                checker.here(value).valid();
            }
            Self::Kiwi(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("anyOf", 2);
            }
        }
    }
}

impl union::Union for AnyBird {
    const CHOICE: union::Choice =
        union::Choice::Property("birdType", &[("Owl", 0), ("Kiwi", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Owl(read::value(deserializer)?),
            1 => Self::Kiwi(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for AnyBird {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for AnyBird {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Owl(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Kiwi(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    Crow(Box<Crow>),
    Robin(Box<Robin>),
    Bird(Box<BirdBase>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Crow> for Bird {
    fn from(value: Crow) -> Self {
        Self::Crow(Box::new(value))
    }
}

impl From<Robin> for Bird {
    fn from(value: Robin) -> Self {
        Self::Robin(Box::new(value))
    }
}

impl From<BirdBase> for Bird {
    fn from(value: BirdBase) -> Self {
        Self::Bird(Box::new(value))
    }
}

impl Generated for Bird {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Bird");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Crow(value) => {
                checker.here(value).valid();
            }
            Self::Robin(value) => {
                checker.here(value).valid();
            }
            Self::Bird(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 3);
            }
        }
    }
}

impl union::Union for Bird {
    const CHOICE: union::Choice = union::Choice::Property(
        "birdType",
        &[("crow", 0), ("Bird", 2), ("Robin", 1)],
        None,
    );
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Crow(read::value(deserializer)?),
            1 => Self::Robin(read::value(deserializer)?),
            2 => Self::Bird(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Bird {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Bird {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Crow(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Robin(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Bird(value) => tagged::write::<Self, _, _>(serializer, 2, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crow {
    pub bird_type: String,
    pub ring: Option<String>,
    pub tools: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Crow {
    fn default() -> Self {
        Self {
            bird_type: "crow".to_owned(),
            ring: None,
            tools: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Crow {
    /// Returns a builder for [`Crow`].
    pub fn builder() -> CrowBuilder {
        CrowBuilder(Self::default())
    }
}

/// A builder for [`Crow`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CrowBuilder(Crow);

impl CrowBuilder {
    pub fn ring(mut self, value: impl Into<String>) -> Self {
        self.0.ring = Some(value.into());
        self
    }

    pub fn tools(mut self, value: i64) -> Self {
        self.0.tools = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Crow, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Crow {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Crow");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Crow {
    const PROPERTIES: &'static [&'static str] = &["birdType", "ring", "tools"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut bird_type: Option<String> = None;
        let mut ring: Option<String> = None;
        let mut tools: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut bird_type),
                1 => members.try_put(&mut ring),
                2 => members.try_put(&mut tools),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            bird_type: members.need("birdType", bird_type)?,
            ring,
            tools,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Crow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Crow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("birdType", &self.bird_type);
        object.optional("ring", &self.ring);
        object.optional("tools", &self.tools);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Robin {
    pub bird_type: String,
    pub ring: Option<String>,
    pub song: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Robin`].
#[derive(Clone, Debug, PartialEq)]
pub struct RobinRequired {
    pub song: String,
}

impl Robin {
    /// Returns a builder for [`Robin`], given its required fields.
    pub fn builder(required: RobinRequired) -> RobinBuilder {
        RobinBuilder(Self {
            bird_type: "Robin".to_owned(),
            ring: None,
            song: required.song,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Robin`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RobinBuilder(Robin);

impl RobinBuilder {
    pub fn ring(mut self, value: impl Into<String>) -> Self {
        self.0.ring = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Robin, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Robin {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Robin");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Robin {
    const PROPERTIES: &'static [&'static str] = &["birdType", "ring", "song"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut bird_type: Option<String> = None;
        let mut ring: Option<String> = None;
        let mut song: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut bird_type),
                1 => members.try_put(&mut ring),
                2 => members.put(&mut song),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            bird_type: members.need("birdType", bird_type)?,
            ring,
            song: members.need("song", song)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Robin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Robin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("birdType", &self.bird_type);
        object.optional("ring", &self.ring);
        object.required("song", &self.song);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Cargo {
    Animal(Animal),
    Crate(Box<Crate>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Animal> for Cargo {
    fn from(value: Animal) -> Self {
        Self::Animal(value)
    }
}

impl From<Crate> for Cargo {
    fn from(value: Crate) -> Self {
        Self::Crate(Box::new(value))
    }
}

impl Generated for Cargo {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Cargo");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Animal(value) => {
                checker.here(value).valid();
            }
            Self::Crate(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Cargo {
    const CHOICE: union::Choice =
        union::Choice::Property("kind", &[("animal", 0), ("crate", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Animal(read::value(deserializer)?),
            1 => Self::Crate(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Cargo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Cargo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animal(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Crate(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Fox(Box<Fox>),
    Hare(Box<Hare>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Fox> for Animal {
    fn from(value: Fox) -> Self {
        Self::Fox(Box::new(value))
    }
}

impl From<Hare> for Animal {
    fn from(value: Hare) -> Self {
        Self::Hare(Box::new(value))
    }
}

impl Generated for Animal {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Animal");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Fox(value) => {
                checker.here(value).valid();
            }
            Self::Hare(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Animal {
    const CHOICE: union::Choice =
        union::Choice::Property("species", &[("Fox", 0), ("Hare", 1)], None);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Fox(read::value(deserializer)?),
            1 => Self::Hare(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Animal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Animal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Fox(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Hare(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fox {
    pub kind: String,
    pub species: String,
    pub den: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Fox`].
#[derive(Clone, Debug, PartialEq)]
pub struct FoxRequired {
    pub den: String,
}

impl Fox {
    /// Returns a builder for [`Fox`], given its required fields.
    pub fn builder(required: FoxRequired) -> FoxBuilder {
        FoxBuilder(Self {
            kind: "animal".to_owned(),
            species: "Fox".to_owned(),
            den: required.den,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Fox`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FoxBuilder(Fox);

impl FoxBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Fox, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Fox {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Fox");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Fox {
    const PROPERTIES: &'static [&'static str] = &["kind", "species", "den"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<String> = None;
        let mut species: Option<String> = None;
        let mut den: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put(&mut species),
                2 => members.put(&mut den),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            species: members.need("species", species)?,
            den: members.need("den", den)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Fox {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Fox {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.required("species", &self.species);
        object.required("den", &self.den);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Hare {
    pub kind: String,
    pub species: String,
    pub speed: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Hare {
    fn default() -> Self {
        Self {
            kind: "animal".to_owned(),
            species: "Hare".to_owned(),
            speed: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Hare {
    /// Returns a builder for [`Hare`].
    pub fn builder() -> HareBuilder {
        HareBuilder(Self::default())
    }
}

/// A builder for [`Hare`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HareBuilder(Hare);

impl HareBuilder {
    pub fn speed(mut self, value: i64) -> Self {
        self.0.speed = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Hare, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Hare {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Hare");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Hare {
    const PROPERTIES: &'static [&'static str] = &["kind", "species", "speed"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<String> = None;
        let mut species: Option<String> = None;
        let mut speed: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put(&mut species),
                2 => members.try_put(&mut speed),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            species: members.need("species", species)?,
            speed,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Hare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Hare {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.required("species", &self.species);
        object.optional("speed", &self.speed);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    pub kind: String,
    pub slats: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Crate`].
#[derive(Clone, Debug, PartialEq)]
pub struct CrateRequired {
    pub slats: i64,
}

impl Crate {
    /// Returns a builder for [`Crate`], given its required fields.
    pub fn builder(required: CrateRequired) -> CrateBuilder {
        CrateBuilder(Self {
            kind: "crate".to_owned(),
            slats: required.slats,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Crate`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CrateBuilder(Crate);

impl CrateBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Crate, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Crate {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Crate");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Crate {
    const PROPERTIES: &'static [&'static str] = &["kind", "slats"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<String> = None;
        let mut slats: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put(&mut slats),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind: members.need("kind", kind)?,
            slats: members.need("slats", slats)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Crate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Crate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("kind", &self.kind);
        object.required("slats", &self.slats);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BirdBase {
    pub bird_type: String,
    pub ring: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for BirdBase {
    fn default() -> Self {
        Self {
            bird_type: "Bird".to_owned(),
            ring: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl BirdBase {
    /// Returns a builder for [`BirdBase`].
    pub fn builder() -> BirdBaseBuilder {
        BirdBaseBuilder(Self::default())
    }
}

/// A builder for [`BirdBase`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct BirdBaseBuilder(BirdBase);

impl BirdBaseBuilder {
    pub fn ring(mut self, value: impl Into<String>) -> Self {
        self.0.ring = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<BirdBase, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for BirdBase {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/BirdBase");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for BirdBase {
    const PROPERTIES: &'static [&'static str] = &["birdType", "ring"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut bird_type: Option<String> = None;
        let mut ring: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut bird_type),
                1 => members.try_put(&mut ring),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            bird_type: members.need("birdType", bird_type)?,
            ring,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for BirdBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BirdBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("birdType", &self.bird_type);
        object.optional("ring", &self.ring);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Penguin {
    pub bird_type: String,
    pub swims: Option<bool>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Default for Penguin {
    fn default() -> Self {
        Self {
            bird_type: "penguin".to_owned(),
            swims: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        }
    }
}

impl Penguin {
    /// Returns a builder for [`Penguin`].
    pub fn builder() -> PenguinBuilder {
        PenguinBuilder(Self::default())
    }
}

/// A builder for [`Penguin`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PenguinBuilder(Penguin);

impl PenguinBuilder {
    pub fn swims(mut self, value: bool) -> Self {
        self.0.swims = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Penguin, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Penguin {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Penguin");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Penguin {
    const PROPERTIES: &'static [&'static str] = &["birdType", "swims"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut bird_type: Option<String> = None;
        let mut swims: Option<bool> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut bird_type),
                1 => members.try_put(&mut swims),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            bird_type: members.need("birdType", bird_type)?,
            swims,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Penguin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Penguin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("birdType", &self.bird_type);
        object.optional("swims", &self.swims);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `PUT /aviary`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutAviary {
    /// The request body, as `application/json`.
    pub body: Aviary,
}

impl PutAviary {
    /// Returns the request, given its body.
    pub fn new(body: Aviary) -> Self {
        Self { body }
    }
}

impl From<Aviary> for PutAviary {
    fn from(body: Aviary) -> Self {
        Self::new(body)
    }
}

impl Operation for PutAviary {
    const ID: Option<&'static str> = Some("putAviary");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/aviary";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = PutAviaryResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`PutAviary`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutAviaryResponse {
    /// The aviary as it is now.
    ///
    /// Status 200.
    Ok(Box<Aviary>),
}

impl Response for PutAviaryResponse {
    type Success = Aviary;

    fn success(self) -> Result<Aviary, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/Aviary")?),
            _ => return Err(response.undefined()),
        })
    }
}
