//! Objects that build on others 1
//!
//! Generated from `all_of.yaml`; edits are overwritten.

use std::ops::Deref;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, Schemas, Serialize,
    Serializer, Writer, object, read,
};
use super::support::{Date, Map, Model, Schema, Value, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("all_of.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// At most 10 characters.
    pub name: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Named`].
#[derive(Clone, Debug, PartialEq)]
pub struct NamedRequired {
    /// At most 10 characters.
    pub name: String,
}

impl Named {
    /// Returns a builder for [`Named`], given its required fields.
    pub fn builder(required: NamedRequired) -> NamedBuilder {
        NamedBuilder(Self { name: required.name, additional_properties: Map::new() })
    }
}

/// A builder for [`Named`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NamedBuilder(Named);

impl NamedBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Named, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Named {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Named");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).max_length(10);
    }
}

impl Object for Named {
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

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dated {
    pub created: Option<Date>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Dated {
    /// Returns a builder for [`Dated`].
    pub fn builder() -> DatedBuilder {
        DatedBuilder(Self::default())
    }
}

/// A builder for [`Dated`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DatedBuilder(Dated);

impl DatedBuilder {
    pub fn created(mut self, value: impl Into<Date>) -> Self {
        self.0.created = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Dated, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Dated {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Dated");
}

impl Object for Dated {
    const PROPERTIES: &'static [&'static str] = &["created"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { created: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.created),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Dated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Dated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("created", &self.created);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// All that both have, and an age.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// At most 10 characters.
    pub name: String,
    pub created: Option<Date>,
    /// At least 0.
    pub age: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Person`].
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRequired {
    /// At most 10 characters.
    pub name: String,
}

impl Person {
    /// Returns a builder for [`Person`], given its required fields.
    pub fn builder(required: PersonRequired) -> PersonBuilder {
        PersonBuilder(Self {
            name: required.name,
            created: None,
            age: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Person`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PersonBuilder(Person);

impl PersonBuilder {
    pub fn created(mut self, value: impl Into<Date>) -> Self {
        self.0.created = Some(value.into());
        self
    }

    /// At least 0.
    pub fn age(mut self, value: i64) -> Self {
        self.0.age = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Person, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Person {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Person");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).max_length(10);
        checker.property("age", &self.age).minimum(0);
    }
}

impl Object for Person {
    const PROPERTIES: &'static [&'static str] = &["name", "created", "age"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut created: Option<Date> = None;
        let mut age: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut created),
                2 => members.put(&mut age),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            created,
            age,
            additional_properties,
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
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.optional("created", &self.created);
        object.optional("age", &self.age);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    /// At least 2 characters.
    pub name: String,
    pub created: Date,
    /// At least 0.
    pub age: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Employee`].
#[derive(Clone, Debug, PartialEq)]
pub struct EmployeeRequired {
    /// At least 2 characters.
    pub name: String,
    pub created: Date,
}

impl Employee {
    /// Returns a builder for [`Employee`], given its required fields.
    pub fn builder(required: EmployeeRequired) -> EmployeeBuilder {
        EmployeeBuilder(Self {
            name: required.name,
            created: required.created,
            age: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Employee`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EmployeeBuilder(Employee);

impl EmployeeBuilder {
    /// At least 0.
    pub fn age(mut self, value: i64) -> Self {
        self.0.age = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Employee, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Employee {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Employee");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).min_length(2);
        checker.property("age", &self.age).minimum(0);
    }
}

impl Object for Employee {
    const PROPERTIES: &'static [&'static str] = &["name", "created", "age"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut created: Option<Date> = None;
        let mut age: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut created),
                2 => members.put(&mut age),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            created: members.need("created", created)?,
            age,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Employee {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Employee {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.required("created", &self.created);
        object.optional("age", &self.age);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

pub type Described = Named;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Beside {
    /// At most 10 characters.
    pub name: String,
    pub nick: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Beside`].
#[derive(Clone, Debug, PartialEq)]
pub struct BesideRequired {
    /// At most 10 characters.
    pub name: String,
    pub nick: String,
}

impl Beside {
    /// Returns a builder for [`Beside`], given its required fields.
    pub fn builder(required: BesideRequired) -> BesideBuilder {
        BesideBuilder(Self {
            name: required.name,
            nick: required.nick,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Beside`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct BesideBuilder(Beside);

impl BesideBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Beside, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Beside {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Beside");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).max_length(10);
    }
}

impl Object for Beside {
    const PROPERTIES: &'static [&'static str] = &["name", "nick"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut nick: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut nick),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            nick: members.need("nick", nick)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Beside {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Beside {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.required("nick", &self.nick);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// At most 10 characters.
    pub name: String,
}

/// The required fields of [`Closed`].
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedRequired {
    /// At most 10 characters.
    pub name: String,
}

impl Closed {
    /// Returns a builder for [`Closed`], given its required fields.
    pub fn builder(required: ClosedRequired) -> ClosedBuilder {
        ClosedBuilder(Self { name: required.name })
    }
}

/// A builder for [`Closed`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ClosedBuilder(Closed);

impl ClosedBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Closed, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Closed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Closed");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).max_length(10);
    }
}

impl Object for Closed {
    const PROPERTIES: &'static [&'static str] = &["name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                _ => members.refuse(),
            }
        }
        Some(Self { name: members.need("name", name)? })
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
        object.required("name", &self.name);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction(pub Value);

impl Generated for Contradiction {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Contradiction");
    const TYPED: bool = false;
}

impl Deref for Contradiction {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for Contradiction {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Contradiction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Contradiction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cycle {
    /// At most 10 characters.
    pub name: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Cycle`].
#[derive(Clone, Debug, PartialEq)]
pub struct CycleRequired {
    /// At most 10 characters.
    pub name: String,
}

impl Cycle {
    /// Returns a builder for [`Cycle`], given its required fields.
    pub fn builder(required: CycleRequired) -> CycleBuilder {
        CycleBuilder(Self { name: required.name, additional_properties: Map::new() })
    }
}

/// A builder for [`Cycle`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CycleBuilder(Cycle);

impl CycleBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Cycle, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Cycle {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Cycle");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).max_length(10);
    }
}

impl Object for Cycle {
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

impl<'de> Deserialize<'de> for Cycle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Cycle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ObjectOrInteger(pub Value);

impl Generated for ObjectOrInteger {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ObjectOrInteger");
    const TYPED: bool = false;
}

impl Deref for ObjectOrInteger {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for ObjectOrInteger {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for ObjectOrInteger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for ObjectOrInteger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
