//! Schemas that mean more than their letter 1
//!
//! Generated from `meaning.yaml`; edits are overwritten.

use super::support::__private::{
    Deserialize, Deserializer, Members, Object, Schemas, Serialize, Serializer, Writer,
    object,
};
use super::support::{Map, Model, Schema, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("meaning.schema.json"), &[]);

/// No type is stated, so anything passes that is no object.
#[derive(Clone, Debug, PartialEq)]
pub struct Untold {
    /// The property `name`.
    pub name: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Untold`].
pub struct UntoldRequired {
    /// The property `name`.
    pub name: String,
}

impl Untold {
    /// Returns a builder for [`Untold`], given its required fields.
    pub fn builder(required: UntoldRequired) -> UntoldBuilder {
        UntoldBuilder(Self { name: required.name, additional_properties: Map::new() })
    }
}

/// A builder for [`Untold`].
#[derive(Clone)]
pub struct UntoldBuilder(Untold);

impl UntoldBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Untold, Violations> {
        self.0.validated()
    }
}

impl Model for Untold {
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

/// The schema `Several`.
#[derive(Clone, Debug, PartialEq)]
pub struct Several {
    /// The property `a`.
    pub a: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Several {
    /// Returns a builder for [`Several`].
    pub fn builder() -> SeveralBuilder {
        SeveralBuilder(Self { a: None, additional_properties: Map::new() })
    }
}

/// A builder for [`Several`].
#[derive(Clone)]
pub struct SeveralBuilder(Several);

impl SeveralBuilder {
    /// The property `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.0.a = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Several, Violations> {
        self.0.validated()
    }
}

impl Model for Several {
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

/// The schema `Extended`.
#[derive(Clone, Debug, PartialEq)]
pub struct Extended {
    /// The property `name`.
    pub name: String,
    /// The property `age`.
    pub age: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Extended`].
pub struct ExtendedRequired {
    /// The property `name`.
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
#[derive(Clone)]
pub struct ExtendedBuilder(Extended);

impl ExtendedBuilder {
    /// The property `age`.
    pub fn age(mut self, value: i64) -> Self {
        self.0.age = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Extended, Violations> {
        self.0.validated()
    }
}

impl Model for Extended {
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
