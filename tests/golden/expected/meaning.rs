//! Schemas that mean more than their letter 1
//!
//! Generated from `meaning.yaml`; edits are overwritten.

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, Schemas, Serialize,
    Serializer, Writer, object, read, tagged, union,
};
use super::support::{Ipv4, Map, Model, Schema, Value, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("meaning.schema.json"), &[]);

/// No type is stated, so anything passes that is no object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Untold {
    pub name: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Untold`].
#[derive(Clone, Debug, PartialEq)]
pub struct UntoldRequired {
    pub name: String,
}

impl Untold {
    /// Returns a builder for [`Untold`], given its required fields.
    pub fn builder(required: UntoldRequired) -> UntoldBuilder {
        UntoldBuilder(Self { name: required.name, additional_properties: Map::new() })
    }
}

/// A builder for [`Untold`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UntoldBuilder(Untold);

impl UntoldBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Untold, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Untold {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Untold");
}

impl Object for Untold {
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

impl<'de> Deserialize<'de> for Untold {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Untold {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Several {
    pub a: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Several {
    /// Returns a builder for [`Several`].
    pub fn builder() -> SeveralBuilder {
        SeveralBuilder(Self::default())
    }
}

/// A builder for [`Several`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SeveralBuilder(Several);

impl SeveralBuilder {
    pub fn a(mut self, value: i64) -> Self {
        self.0.a = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Several, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Several {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Several");
    const TYPED: bool = false;
}

impl Object for Several {
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

impl<'de> Deserialize<'de> for Several {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Several {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Extended {
    pub name: String,
    pub age: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Extended`].
#[derive(Clone, Debug, PartialEq)]
pub struct ExtendedRequired {
    pub name: String,
}

impl Extended {
    /// Returns a builder for [`Extended`], given its required fields.
    pub fn builder(required: ExtendedRequired) -> ExtendedBuilder {
        ExtendedBuilder(Self {
            name: required.name,
            age: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Extended`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ExtendedBuilder(Extended);

impl ExtendedBuilder {
    pub fn age(mut self, value: i64) -> Self {
        self.0.age = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Extended, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Extended {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Extended");
    const TYPED: bool = false;
}

impl Object for Extended {
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

impl<'de> Deserialize<'de> for Extended {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Extended {
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
pub enum Record {
    Address(Box<RecordAddress>),
    Mail(Box<RecordMail>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<RecordAddress> for Record {
    fn from(value: RecordAddress) -> Self {
        Self::Address(Box::new(value))
    }
}

impl From<RecordMail> for Record {
    fn from(value: RecordMail) -> Self {
        Self::Mail(Box::new(value))
    }
}

impl Generated for Record {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Record");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Address(value) => {
                checker.here(value).valid();
            }
            Self::Mail(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
        }
    }
}

impl union::Union for Record {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Address(read::value(deserializer)?),
            1 => Self::Mail(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Address(value) => value.serialize(serializer),
            Self::Mail(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// Address
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordAddress {
    pub name: String,
    pub ttl: Option<i64>,
    pub address: Ipv4,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`RecordAddress`].
#[derive(Clone, Debug, PartialEq)]
pub struct RecordAddressRequired {
    pub name: String,
    pub address: Ipv4,
}

impl RecordAddress {
    /// Returns a builder for [`RecordAddress`], given its required fields.
    pub fn builder(required: RecordAddressRequired) -> RecordAddressBuilder {
        RecordAddressBuilder(Self {
            name: required.name,
            ttl: None,
            address: required.address,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`RecordAddress`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RecordAddressBuilder(RecordAddress);

impl RecordAddressBuilder {
    pub fn ttl(mut self, value: i64) -> Self {
        self.0.ttl = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<RecordAddress, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for RecordAddress {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/RecordAddress");
}

impl Object for RecordAddress {
    const PROPERTIES: &'static [&'static str] = &["name", "ttl", "address"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut ttl: Option<i64> = None;
        let mut address: Option<Ipv4> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut ttl),
                2 => members.put(&mut address),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            ttl,
            address: members.need("address", address)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for RecordAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RecordAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.optional("ttl", &self.ttl);
        object.required("address", &self.address);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordMail {
    pub name: String,
    pub ttl: Option<i64>,
    pub exchange: String,
    pub priority: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`RecordMail`].
#[derive(Clone, Debug, PartialEq)]
pub struct RecordMailRequired {
    pub name: String,
    pub exchange: String,
}

impl RecordMail {
    /// Returns a builder for [`RecordMail`], given its required fields.
    pub fn builder(required: RecordMailRequired) -> RecordMailBuilder {
        RecordMailBuilder(Self {
            name: required.name,
            ttl: None,
            exchange: required.exchange,
            priority: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`RecordMail`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RecordMailBuilder(RecordMail);

impl RecordMailBuilder {
    pub fn ttl(mut self, value: i64) -> Self {
        self.0.ttl = Some(value);
        self
    }

    pub fn priority(mut self, value: i64) -> Self {
        self.0.priority = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<RecordMail, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for RecordMail {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/RecordMail");
}

impl Object for RecordMail {
    const PROPERTIES: &'static [&'static str] = &["name", "ttl", "exchange", "priority"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut ttl: Option<i64> = None;
        let mut exchange: Option<String> = None;
        let mut priority: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut ttl),
                2 => members.put(&mut exchange),
                3 => members.put(&mut priority),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            ttl,
            exchange: members.need("exchange", exchange)?,
            priority,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for RecordMail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RecordMail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.optional("ttl", &self.ttl);
        object.required("exchange", &self.exchange);
        object.optional("priority", &self.priority);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mail {
    pub exchange: String,
    pub priority: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Mail`].
#[derive(Clone, Debug, PartialEq)]
pub struct MailRequired {
    pub exchange: String,
}

impl Mail {
    /// Returns a builder for [`Mail`], given its required fields.
    pub fn builder(required: MailRequired) -> MailBuilder {
        MailBuilder(Self {
            exchange: required.exchange,
            priority: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Mail`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MailBuilder(Mail);

impl MailBuilder {
    pub fn priority(mut self, value: i64) -> Self {
        self.0.priority = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Mail, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Mail {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Mail");
}

impl Object for Mail {
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

impl<'de> Deserialize<'de> for Mail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Mail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("exchange", &self.exchange);
        object.optional("priority", &self.priority);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kinds {
    A(Box<KindsA>),
    B(Box<KindsB>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<KindsA> for Kinds {
    fn from(value: KindsA) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<KindsB> for Kinds {
    fn from(value: KindsB) -> Self {
        Self::B(Box::new(value))
    }
}

impl Generated for Kinds {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Kinds");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::A(value) => {
                checker.here(value).valid();
            }
            Self::B(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
        }
    }
}

impl union::Union for Kinds {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
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

impl<'de> Deserialize<'de> for Kinds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Kinds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KindsA {
    pub a: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`KindsA`].
#[derive(Clone, Debug, PartialEq)]
pub struct KindsARequired {
    pub a: String,
}

impl KindsA {
    /// Returns a builder for [`KindsA`], given its required fields.
    pub fn builder(required: KindsARequired) -> KindsABuilder {
        KindsABuilder(Self { a: required.a, additional_properties: Map::new() })
    }
}

/// A builder for [`KindsA`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct KindsABuilder(KindsA);

impl KindsABuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<KindsA, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for KindsA {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/KindsA");
}

impl Object for KindsA {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut a: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut a),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { a: members.need("a", a)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for KindsA {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KindsA {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KindsB {
    pub b: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`KindsB`].
#[derive(Clone, Debug, PartialEq)]
pub struct KindsBRequired {
    pub b: String,
}

impl KindsB {
    /// Returns a builder for [`KindsB`], given its required fields.
    pub fn builder(required: KindsBRequired) -> KindsBBuilder {
        KindsBBuilder(Self { b: required.b, additional_properties: Map::new() })
    }
}

/// A builder for [`KindsB`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct KindsBBuilder(KindsB);

impl KindsBBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<KindsB, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for KindsB {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/KindsB");
}

impl Object for KindsB {
    const PROPERTIES: &'static [&'static str] = &["b"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut b: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut b),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { b: members.need("b", b)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for KindsB {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KindsB {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("b", &self.b);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Animal {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl Generated for Animal {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Animal");

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

impl union::Union for Animal {
    const CHOICE: union::Choice =
        union::Choice::Property("species", &[("Cat", 0), ("Dog", 1)], None);
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

impl<'de> Deserialize<'de> for Animal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Animal {
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
pub struct Cat {
    pub species: String,
    pub weight: Option<i64>,
    pub lives: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Default for Cat {
    fn default() -> Self {
        Self {
            species: "Cat".to_owned(),
            weight: None,
            lives: None,
            additional_properties: Map::new(),
        }
    }
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
    pub tricks: Vec<String>,
}

impl Dog {
    /// Returns a builder for [`Dog`], given its required fields.
    pub fn builder(required: DogRequired) -> DogBuilder {
        DogBuilder(Self {
            species: "Dog".to_owned(),
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
