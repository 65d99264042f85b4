//! Presence 1
//!
//! Generated from `presence.yaml`; edits are overwritten.

use super::support::__private::{
    Deserialize, Deserializer, Generated, Members, Object, Schemas, Serialize,
    Serializer, Writer, object,
};
use super::support::{Map, Model, Nullable, Schema, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("presence.schema.json"), &[]);

/// Four ways for a value to be there or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Presence {
    pub required: String,
    pub optional: Option<String>,
    pub nullable: Nullable<String>,
    pub both: Option<Nullable<String>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Presence`].
#[derive(Clone, Debug, PartialEq)]
pub struct PresenceRequired {
    pub required: String,
    pub nullable: Nullable<String>,
}

impl Presence {
    /// Returns a builder for [`Presence`], given its required fields.
    pub fn builder(required: PresenceRequired) -> PresenceBuilder {
        PresenceBuilder(Self {
            required: required.required,
            optional: None,
            nullable: required.nullable,
            both: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Presence`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PresenceBuilder(Presence);

impl PresenceBuilder {
    pub fn optional(mut self, value: impl Into<String>) -> Self {
        self.0.optional = Some(value.into());
        self
    }

    pub fn both(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.0.both = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Presence, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Presence {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Presence");
}

impl Object for Presence {
    const PROPERTIES: &'static [&'static str] =
        &["required", "optional", "nullable", "both"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut required: Option<String> = None;
        let mut optional: Option<String> = None;
        let mut nullable: Option<Nullable<String>> = None;
        let mut both: Option<Nullable<String>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut required),
                1 => members.put(&mut optional),
                2 => members.put(&mut nullable),
                3 => members.put(&mut both),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            required: members.need("required", required)?,
            optional,
            nullable: members.need("nullable", nullable)?,
            both,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Presence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Presence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("required", &self.required);
        object.optional("optional", &self.optional);
        object.required("nullable", &self.nullable);
        object.optional("both", &self.both);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
