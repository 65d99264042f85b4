//! Schemas that mean more than their letter 1
//!
//! Generated from `meaning.yaml`; edits are overwritten.

use std::ops::Deref;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, Schemas, Serialize,
    Serializer, Writer, object, read, union,
};
use super::support::{Map, Model, Schema, Value, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("letter.schema.json"), &[]);

/// No type is stated, so anything passes that is no object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Untold {
    Object(Box<UntoldObject>),
    /// Any other value: the schema does not declare a type.
    Other(Value),
}

impl From<UntoldObject> for Untold {
    fn from(value: UntoldObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl Generated for Untold {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Untold");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        if let Self::Object(value) = self {
            checker.here(value).valid();
        }
    }
}

impl union::Union for Untold {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::Object, 0),
        (union::Kind::Null, 1),
        (union::Kind::Boolean, 1),
        (union::Kind::Array, 1),
        (union::Kind::Number, 1),
        (union::Kind::String, 1),
    ]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Object(read::value(deserializer)?),
            _ => Self::Other(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Untold {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Untold {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

/// No type is stated, so anything passes that is no object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UntoldObject {
    pub name: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`UntoldObject`].
#[derive(Clone, Debug, PartialEq)]
pub struct UntoldObjectRequired {
    pub name: String,
}

impl UntoldObject {
    /// Returns a builder for [`UntoldObject`], given its required fields.
    pub fn builder(required: UntoldObjectRequired) -> UntoldObjectBuilder {
        UntoldObjectBuilder(Self {
            name: required.name,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`UntoldObject`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UntoldObjectBuilder(UntoldObject);

impl UntoldObjectBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<UntoldObject, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for UntoldObject {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UntoldObject");
}

impl Object for UntoldObject {
    const PROPERTIES: &'static [&'static str] = &["name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { name: members.need("name", name)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for UntoldObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UntoldObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Several {
    Object(Box<SeveralObject>),
    Array(Vec<i64>),
    /// Any other value: the schema does not declare a type.
    Other(Value),
}

impl From<SeveralObject> for Several {
    fn from(value: SeveralObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl Generated for Several {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Several");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        if let Self::Object(value) = self {
            checker.here(value).valid();
        }
    }
}

impl union::Union for Several {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::Object, 0),
        (union::Kind::Array, 1),
        (union::Kind::Null, 2),
        (union::Kind::Boolean, 2),
        (union::Kind::Number, 2),
        (union::Kind::String, 2),
    ]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Object(read::value(deserializer)?),
            1 => Self::Array(read::value(deserializer)?),
            _ => Self::Other(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Several {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Several {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => value.serialize(serializer),
            Self::Array(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralObject {
    pub a: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl SeveralObject {
    /// Returns a builder for [`SeveralObject`].
    pub fn builder() -> SeveralObjectBuilder {
        SeveralObjectBuilder(Self::default())
    }
}

/// A builder for [`SeveralObject`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SeveralObjectBuilder(SeveralObject);

impl SeveralObjectBuilder {
    pub fn a(mut self, value: i64) -> Self {
        self.0.a = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SeveralObject, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for SeveralObject {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SeveralObject");
    const TYPED: bool = false;
}

impl Object for SeveralObject {
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

impl<'de> Deserialize<'de> for SeveralObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SeveralObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Extended {
    Object(Box<ExtendedObject>),
    /// Any other value: the schema does not declare a type.
    Other(Value),
}

impl From<ExtendedObject> for Extended {
    fn from(value: ExtendedObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl Generated for Extended {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Extended");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        if let Self::Object(value) = self {
            checker.here(value).valid();
        }
    }
}

impl union::Union for Extended {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::Object, 0),
        (union::Kind::Null, 1),
        (union::Kind::Boolean, 1),
        (union::Kind::Array, 1),
        (union::Kind::Number, 1),
        (union::Kind::String, 1),
    ]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Object(read::value(deserializer)?),
            _ => Self::Other(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Extended {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Extended {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtendedObject {
    pub name: String,
    pub age: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ExtendedObject`].
#[derive(Clone, Debug, PartialEq)]
pub struct ExtendedObjectRequired {
    pub name: String,
}

impl ExtendedObject {
    /// Returns a builder for [`ExtendedObject`], given its required fields.
    pub fn builder(required: ExtendedObjectRequired) -> ExtendedObjectBuilder {
        ExtendedObjectBuilder(Self {
            name: required.name,
            age: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ExtendedObject`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ExtendedObjectBuilder(ExtendedObject);

impl ExtendedObjectBuilder {
    pub fn age(mut self, value: i64) -> Self {
        self.0.age = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ExtendedObject, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ExtendedObject {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ExtendedObject");
    const TYPED: bool = false;
}

impl Object for ExtendedObject {
    const PROPERTIES: &'static [&'static str] = &["name", "age"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut age: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut age),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { name: members.need("name", name)?, age, additional_properties })
    }
}

impl<'de> Deserialize<'de> for ExtendedObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ExtendedObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.optional("age", &self.age);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A DNS record.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Record {
    pub name: String,
    pub ttl: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Record`].
#[derive(Clone, Debug, PartialEq)]
pub struct RecordRequired {
    pub name: String,
}

impl Record {
    /// Returns a builder for [`Record`], given its required fields.
    pub fn builder(required: RecordRequired) -> RecordBuilder {
        RecordBuilder(Self {
            name: required.name,
            ttl: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Record`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RecordBuilder(Record);

impl RecordBuilder {
    pub fn ttl(mut self, value: i64) -> Self {
        self.0.ttl = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Record, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Record {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Record");
    const TYPED: bool = false;
}

impl Object for Record {
    const PROPERTIES: &'static [&'static str] = &["name", "ttl"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut ttl: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut ttl),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { name: members.need("name", name)?, ttl, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.optional("ttl", &self.ttl);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mail {
    Object(Box<MailObject>),
    /// Any other value: the schema does not declare a type.
    Other(Value),
}

impl From<MailObject> for Mail {
    fn from(value: MailObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl Generated for Mail {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Mail");

    fn check(&self, checker: &mut Checker<'_>) {
        if let Self::Object(value) = self {
            checker.here(value).valid();
        }
    }
}

impl union::Union for Mail {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::Object, 0),
        (union::Kind::Null, 1),
        (union::Kind::Boolean, 1),
        (union::Kind::Array, 1),
        (union::Kind::Number, 1),
        (union::Kind::String, 1),
    ]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Object(read::value(deserializer)?),
            _ => Self::Other(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Mail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Mail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MailObject {
    pub exchange: String,
    pub priority: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`MailObject`].
#[derive(Clone, Debug, PartialEq)]
pub struct MailObjectRequired {
    pub exchange: String,
}

impl MailObject {
    /// Returns a builder for [`MailObject`], given its required fields.
    pub fn builder(required: MailObjectRequired) -> MailObjectBuilder {
        MailObjectBuilder(Self {
            exchange: required.exchange,
            priority: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`MailObject`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MailObjectBuilder(MailObject);

impl MailObjectBuilder {
    pub fn priority(mut self, value: i64) -> Self {
        self.0.priority = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<MailObject, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for MailObject {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MailObject");
}

impl Object for MailObject {
    const PROPERTIES: &'static [&'static str] = &["exchange", "priority"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut exchange: Option<String> = None;
        let mut priority: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut exchange),
                1 => members.put(&mut priority),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            exchange: members.need("exchange", exchange)?,
            priority,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for MailObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for MailObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("exchange", &self.exchange);
        object.optional("priority", &self.priority);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Kinds(pub Map);

impl Generated for Kinds {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Kinds");
    const TYPED: bool = false;
}

impl Deref for Kinds {
    type Target = Map;

    fn deref(&self) -> &Map {
        &self.0
    }
}

impl From<Map> for Kinds {
    fn from(value: Map) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Kinds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Kinds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    pub species: String,
    pub weight: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Animal`].
#[derive(Clone, Debug, PartialEq)]
pub struct AnimalRequired {
    pub species: String,
}

impl Animal {
    /// Returns a builder for [`Animal`], given its required fields.
    pub fn builder(required: AnimalRequired) -> AnimalBuilder {
        AnimalBuilder(Self {
            species: required.species,
            weight: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Animal`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AnimalBuilder(Animal);

impl AnimalBuilder {
    pub fn weight(mut self, value: i64) -> Self {
        self.0.weight = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Animal, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Animal {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Animal");
    const TYPED: bool = false;
}

impl Object for Animal {
    const PROPERTIES: &'static [&'static str] = &["species", "weight"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut species: Option<String> = None;
        let mut weight: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut species),
                1 => members.put(&mut weight),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            species: members.need("species", species)?,
            weight,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Animal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Animal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("species", &self.species);
        object.optional("weight", &self.weight);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub species: String,
    pub weight: Option<i64>,
    pub lives: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Cat`].
#[derive(Clone, Debug, PartialEq)]
pub struct CatRequired {
    pub species: String,
}

impl Cat {
    /// Returns a builder for [`Cat`], given its required fields.
    pub fn builder(required: CatRequired) -> CatBuilder {
        CatBuilder(Self {
            species: required.species,
            weight: None,
            lives: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Cat`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CatBuilder(Cat);

impl CatBuilder {
    pub fn weight(mut self, value: i64) -> Self {
        self.0.weight = Some(value);
        self
    }

    pub fn lives(mut self, value: i64) -> Self {
        self.0.lives = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Cat, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Cat {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Cat");
    const TYPED: bool = false;
}

impl Object for Cat {
    const PROPERTIES: &'static [&'static str] = &["species", "weight", "lives"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut species: Option<String> = None;
        let mut weight: Option<i64> = None;
        let mut lives: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut species),
                1 => members.put(&mut weight),
                2 => members.put(&mut lives),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            species: members.need("species", species)?,
            weight,
            lives,
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
        object.optional("weight", &self.weight);
        object.optional("lives", &self.lives);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub species: String,
    pub weight: Option<i64>,
    pub tricks: Vec<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Dog`].
#[derive(Clone, Debug, PartialEq)]
pub struct DogRequired {
    pub species: String,
    pub tricks: Vec<String>,
}

impl Dog {
    /// Returns a builder for [`Dog`], given its required fields.
    pub fn builder(required: DogRequired) -> DogBuilder {
        DogBuilder(Self {
            species: required.species,
            weight: None,
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
    pub fn weight(mut self, value: i64) -> Self {
        self.0.weight = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Dog, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Dog {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Dog");
    const TYPED: bool = false;
}

impl Object for Dog {
    const PROPERTIES: &'static [&'static str] = &["species", "weight", "tricks"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut species: Option<String> = None;
        let mut weight: Option<i64> = None;
        let mut tricks: Option<Vec<String>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut species),
                1 => members.put(&mut weight),
                2 => members.put(&mut tricks),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            species: members.need("species", species)?,
            weight,
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
        object.optional("weight", &self.weight);
        object.required("tricks", &self.tricks);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Picture {
    pub image_url: Option<String>,
    pub width: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Picture {
    /// Returns a builder for [`Picture`].
    pub fn builder() -> PictureBuilder {
        PictureBuilder(Self::default())
    }
}

/// A builder for [`Picture`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PictureBuilder(Picture);

impl PictureBuilder {
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.0.image_url = Some(value.into());
        self
    }

    pub fn width(mut self, value: i64) -> Self {
        self.0.width = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Picture, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Picture {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Picture");
}

impl Object for Picture {
    const PROPERTIES: &'static [&'static str] = &["imageUrl", "width"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { image_url: None, width: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.image_url),
                1 => members.put(&mut object.width),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Picture {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Picture {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("imageUrl", &self.image_url);
        object.optional("width", &self.width);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Film {
    pub video_url: Option<String>,
    pub length: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Film {
    /// Returns a builder for [`Film`].
    pub fn builder() -> FilmBuilder {
        FilmBuilder(Self::default())
    }
}

/// A builder for [`Film`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FilmBuilder(Film);

impl FilmBuilder {
    pub fn video_url(mut self, value: impl Into<String>) -> Self {
        self.0.video_url = Some(value.into());
        self
    }

    pub fn length(mut self, value: i64) -> Self {
        self.0.length = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Film, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Film {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Film");
}

impl Object for Film {
    const PROPERTIES: &'static [&'static str] = &["videoUrl", "length"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { video_url: None, length: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.video_url),
                1 => members.put(&mut object.length),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Film {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Film {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("videoUrl", &self.video_url);
        object.optional("length", &self.length);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Attachment {
    Picture(Box<Picture>),
    Film(Box<Film>),
    Subtitles(Box<AttachmentSubtitles>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Picture> for Attachment {
    fn from(value: Picture) -> Self {
        Self::Picture(Box::new(value))
    }
}

impl From<Film> for Attachment {
    fn from(value: Film) -> Self {
        Self::Film(Box::new(value))
    }
}

impl From<AttachmentSubtitles> for Attachment {
    fn from(value: AttachmentSubtitles) -> Self {
        Self::Subtitles(Box::new(value))
    }
}

impl Generated for Attachment {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Attachment");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Picture(value) => {
                checker.here(value).valid();
            }
            Self::Film(value) => {
                checker.here(value).valid();
            }
            Self::Subtitles(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 3);
            }
        }
    }
}

impl union::Union for Attachment {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1), (2, 2)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Picture(read::value(deserializer)?),
            1 => Self::Film(read::value(deserializer)?),
            2 => Self::Subtitles(read::value(deserializer)?),
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
            Self::Picture(value) => value.serialize(serializer),
            Self::Film(value) => value.serialize(serializer),
            Self::Subtitles(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentSubtitles {
    pub video_url: Option<String>,
    pub length: Option<i64>,
    pub subtitles: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl AttachmentSubtitles {
    /// Returns a builder for [`AttachmentSubtitles`].
    pub fn builder() -> AttachmentSubtitlesBuilder {
        AttachmentSubtitlesBuilder(Self::default())
    }
}

/// A builder for [`AttachmentSubtitles`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AttachmentSubtitlesBuilder(AttachmentSubtitles);

impl AttachmentSubtitlesBuilder {
    pub fn video_url(mut self, value: impl Into<String>) -> Self {
        self.0.video_url = Some(value.into());
        self
    }

    pub fn length(mut self, value: i64) -> Self {
        self.0.length = Some(value);
        self
    }

    pub fn subtitles(mut self, value: impl Into<String>) -> Self {
        self.0.subtitles = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<AttachmentSubtitles, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for AttachmentSubtitles {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AttachmentSubtitles");
}

impl Object for AttachmentSubtitles {
    const PROPERTIES: &'static [&'static str] = &["videoUrl", "length", "subtitles"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            video_url: None,
            length: None,
            subtitles: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.video_url),
                1 => members.put(&mut object.length),
                2 => members.put(&mut object.subtitles),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for AttachmentSubtitles {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AttachmentSubtitles {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("videoUrl", &self.video_url);
        object.optional("length", &self.length);
        object.optional("subtitles", &self.subtitles);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
