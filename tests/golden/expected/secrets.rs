//! Secrets 1
//!
//! Generated from `secrets.yaml`; edits are overwritten.

use std::fmt;
use std::ops::Deref;

use super::support::__private::{
    Deserialize, Deserializer, Members, Object, Schemas, Secret, Serialize, Serializer,
    Writer, object, read,
};
use super::support::{Map, Model, Nullable, Schema, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("secrets.schema.json"), &[]);

/// The schema `Login`.
#[derive(Clone, PartialEq)]
pub struct Login {
    /// The property `user`.
    pub user: String,
    /// The property `password`.
    pub password: String,
    /// The property `pin`.
    pub pin: Option<String>,
    /// The property `access_token`.
    pub access_token: Option<Nullable<String>>,
    /// The property `token_count`.
    pub token_count: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user)
            .field("password", &Secret)
            .field("pin", &Secret)
            .field("access_token", &Secret)
            .field("token_count", &self.token_count)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

/// The required fields of [`Login`].
pub struct LoginRequired {
    /// The property `user`.
    pub user: String,
    /// The property `password`.
    pub password: String,
}

impl Login {
    /// Returns a builder for [`Login`], given its required fields.
    pub fn builder(required: LoginRequired) -> LoginBuilder {
        LoginBuilder(Self {
            user: required.user,
            password: required.password,
            pin: None,
            access_token: None,
            token_count: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Login`].
#[derive(Clone)]
pub struct LoginBuilder(Login);

impl LoginBuilder {
    /// The property `pin`.
    pub fn pin(mut self, value: impl Into<String>) -> Self {
        self.0.pin = Some(value.into());
        self
    }

    /// The property `access_token`.
    pub fn access_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.0.access_token = Some(value.into());
        self
    }

    /// The property `token_count`.
    pub fn token_count(mut self, value: i64) -> Self {
        self.0.token_count = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Login, Violations> {
        self.0.validated()
    }
}

impl Model for Login {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Login");
}

impl Object for Login {
    const PROPERTIES: &'static [&'static str] =
        &["user", "password", "pin", "access_token", "token_count"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut user: Option<String> = None;
        let mut password: Option<String> = None;
        let mut pin: Option<String> = None;
        let mut access_token: Option<Nullable<String>> = None;
        let mut token_count: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut user),
                1 => members.put(&mut password),
                2 => members.put(&mut pin),
                3 => members.put(&mut access_token),
                4 => members.put(&mut token_count),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            user: members.need("user", user)?,
            password: members.need("password", password)?,
            pin,
            access_token,
            token_count,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Login {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Login {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("user", &self.user);
        object.required("password", &self.password);
        object.optional("pin", &self.pin);
        object.optional("access_token", &self.access_token);
        object.optional("token_count", &self.token_count);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `ApiKey`.
#[derive(Clone, PartialEq)]
pub struct ApiKey(pub String);

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ApiKey").field(&Secret).finish()
    }
}

impl Model for ApiKey {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ApiKey");
}

impl Deref for ApiKey {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for ApiKey {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for ApiKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for ApiKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
