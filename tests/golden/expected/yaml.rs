//! What YAML readers get wrong 1
//!
//! Generated from `yaml.yaml`; edits are overwritten.

use std::fmt;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    Schemas, Serialize, Serializer, Writer, enumeration, object,
};
use super::support::{Map, Model, ParseEnumError, Schema, UnknownValue, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("yaml.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Words {
    /// `NO`
    No,
    /// `on`
    On,
    /// `yes`
    Yes,
    /// `1_000`
    N1_000,
    /// `017`
    N017,
    /// `2020-01-01`
    N2020_01_01,
    /// `y`
    Y,
    /// `off`
    Off,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Words {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::No,
        Self::On,
        Self::Yes,
        Self::N1_000,
        Self::N017,
        Self::N2020_01_01,
        Self::Y,
        Self::Off,
    ];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::No => "NO",
            Self::On => "on",
            Self::Yes => "yes",
            Self::N1_000 => "1_000",
            Self::N017 => "017",
            Self::N2020_01_01 => "2020-01-01",
            Self::Y => "y",
            Self::Off => "off",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Words {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Words");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Words {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Words {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Merged.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Merged {
    /// At most 3 characters.
    pub a: Option<String>,
    /// At most 5 characters.
    pub b: Option<String>,
    /// At most 123456789012345678901234567890.
    pub n200: Option<i128>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Merged {
    /// Returns a builder for [`Merged`].
    pub fn builder() -> MergedBuilder {
        MergedBuilder(Self::default())
    }
}

/// A builder for [`Merged`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MergedBuilder(Merged);

impl MergedBuilder {
    /// At most 3 characters.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// At most 5 characters.
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.0.b = Some(value.into());
        self
    }

    /// At most 123456789012345678901234567890.
    pub fn n200(mut self, value: i128) -> Self {
        self.0.n200 = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Merged, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Merged {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Merged");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("a", &self.a).max_length(3);
        checker.property("b", &self.b).max_length(5);
        checker.property("200", &self.n200).maximum("123456789012345678901234567890");
    }
}

impl Object for Merged {
    const PROPERTIES: &'static [&'static str] = &["a", "b", "200"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { a: None, b: None, n200: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                1 => members.put(&mut object.b),
                2 => members.put(&mut object.n200),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Merged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Merged {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.optional("b", &self.b);
        object.optional("200", &self.n200);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
