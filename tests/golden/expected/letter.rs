//! Schemas that mean more than their letter 1
//!
//! Generated from `meaning.yaml`; edits are overwritten.

use super::support::__private::{
    Checker, Deserialize, Deserializer, Members, Object, Schemas, Serialize, Serializer,
    Writer, object, union,
};
use super::support::{Map, Model, Schema, Value, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("letter.schema.json"), &[]);

/// No type is stated, so anything passes that is no object.
#[derive(Clone, Debug, PartialEq)]
pub enum Untold {
    /// A value of type `object`.
    Object(Box<UntoldObject>),
    /// Any other value: the schema does not declare a type.
    Other(Value),
}

impl From<UntoldObject> for Untold {
    fn from(value: UntoldObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl Model for Untold {
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
            0 => Self::Object(Deserialize::deserialize(deserializer)?),
            _ => Self::Other(Deserialize::deserialize(deserializer)?),
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
pub struct UntoldObject {
    /// The property `name`.
    pub name: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`UntoldObject`].
pub struct UntoldObjectRequired {
    /// The property `name`.
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
#[derive(Clone)]
pub struct UntoldObjectBuilder(UntoldObject);

impl UntoldObjectBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<UntoldObject, Violations> {
        self.0.validated()
    }
}

impl Model for UntoldObject {
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

/// The schema `Several`.
#[derive(Clone, Debug, PartialEq)]
pub enum Several {
    /// A value of type `object`.
    Object(Box<SeveralObject>),
    /// A value of type `array`.
    Array(Vec<i64>),
    /// Any other value: the schema does not declare a type.
    Other(Value),
}

impl From<SeveralObject> for Several {
    fn from(value: SeveralObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl Model for Several {
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
            0 => Self::Object(Deserialize::deserialize(deserializer)?),
            1 => Self::Array(Deserialize::deserialize(deserializer)?),
            _ => Self::Other(Deserialize::deserialize(deserializer)?),
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

/// The schema `Several Object`.
#[derive(Clone, Debug, PartialEq)]
pub struct SeveralObject {
    /// The property `a`.
    pub a: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl SeveralObject {
    /// Returns a builder for [`SeveralObject`].
    pub fn builder() -> SeveralObjectBuilder {
        SeveralObjectBuilder(Self { a: None, additional_properties: Map::new() })
    }
}

/// A builder for [`SeveralObject`].
#[derive(Clone)]
pub struct SeveralObjectBuilder(SeveralObject);

impl SeveralObjectBuilder {
    /// The property `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.0.a = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SeveralObject, Violations> {
        self.0.validated()
    }
}

impl Model for SeveralObject {
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

/// The schema `Extended`.
#[derive(Clone, Debug, PartialEq)]
pub enum Extended {
    /// A value of type `object`.
    Object(Box<ExtendedObject>),
    /// Any other value: the schema does not declare a type.
    Other(Value),
}

impl From<ExtendedObject> for Extended {
    fn from(value: ExtendedObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl Model for Extended {
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
            0 => Self::Object(Deserialize::deserialize(deserializer)?),
            _ => Self::Other(Deserialize::deserialize(deserializer)?),
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

/// The schema `Extended Object`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtendedObject {
    /// The property `name`.
    pub name: String,
    /// The property `age`.
    pub age: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ExtendedObject`].
pub struct ExtendedObjectRequired {
    /// The property `name`.
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
#[derive(Clone)]
pub struct ExtendedObjectBuilder(ExtendedObject);

impl ExtendedObjectBuilder {
    /// The property `age`.
    pub fn age(mut self, value: i64) -> Self {
        self.0.age = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ExtendedObject, Violations> {
        self.0.validated()
    }
}

impl Model for ExtendedObject {
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
