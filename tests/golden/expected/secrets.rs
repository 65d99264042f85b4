//! Secrets 1
//!
//! Generated from `secrets.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client, Credentials};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    RedactedMap, RequestWriter, ResponseHeaders, ResponseReader, Schemas, Secret,
    Serialize, Serializer, Writer, enumeration, object, read, secret, union,
};
use super::support::{
    DateTime, Location, Map, Model, Nullable, Operation, Parameter, ParseEnumError,
    Response, ResponseError, Schema, Scheme, SecurityKind, SecurityScheme, UnknownValue,
    UnreadableProperties, Uuid, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("secrets.schema.json"), &[]);

/// The security schemes of this API.
pub const SECURITY_SCHEMES: &[SecurityScheme] = &[SecurityScheme {
    name: "key",
    deprecated: false,
    kind: SecurityKind::ApiKey { location: Location::Header, name: "X-Auth" },
}];

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Login {
    pub user: String,
    pub password: String,
    pub pin: Option<String>,
    pub access_token: Option<Nullable<String>>,
    pub token_count: Option<i64>,
    pub token_type: Option<TokenType>,
    pub api_key: Option<Uuid>,
    pub tokens: Option<Vec<String>>,
    pub secrets: Option<Map<String>>,
    pub credentials: Option<Map>,
    pub client_secret: Option<ClientSecret>,
    pub private_key: Option<Value>,
    pub pins: Option<Vec<Vec<String>>>,
    pub pin_or_code: Option<PinOrCode>,
    pub key: Option<ApiKey>,
    pub other_token: Option<Id>,
    pub token_owner: Option<TokenOwner>,
    pub valid_until: Option<DateTime>,
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
            .field("token_type", &self.token_type)
            .field("api_key", &Secret)
            .field("tokens", &Secret)
            .field("secrets", &Secret)
            .field("credentials", &Secret)
            .field("client_secret", &Secret)
            .field("private_key", &Secret)
            .field("pins", &Secret)
            .field("pin_or_code", &Secret)
            .field("key", &self.key)
            .field("other_token", &Secret)
            .field("token_owner", &self.token_owner)
            .field("valid_until", &self.valid_until)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

/// The required fields of [`Login`].
#[derive(Clone, PartialEq)]
pub struct LoginRequired {
    pub user: String,
    pub password: String,
}

impl fmt::Debug for LoginRequired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoginRequired")
            .field("user", &self.user)
            .field("password", &Secret)
            .finish()
    }
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
            token_type: None,
            api_key: None,
            tokens: None,
            secrets: None,
            credentials: None,
            client_secret: None,
            private_key: None,
            pins: None,
            pin_or_code: None,
            key: None,
            other_token: None,
            token_owner: None,
            valid_until: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Login`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LoginBuilder(Login);

impl LoginBuilder {
    pub fn pin(mut self, value: impl Into<String>) -> Self {
        self.0.pin = Some(value.into());
        self
    }

    pub fn access_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.0.access_token = Some(value.into());
        self
    }

    pub fn token_count(mut self, value: i64) -> Self {
        self.0.token_count = Some(value);
        self
    }

    pub fn token_type(mut self, value: TokenType) -> Self {
        self.0.token_type = Some(value);
        self
    }

    pub fn api_key(mut self, value: impl Into<Uuid>) -> Self {
        self.0.api_key = Some(value.into());
        self
    }

    pub fn tokens(mut self, value: Vec<String>) -> Self {
        self.0.tokens = Some(value);
        self
    }

    pub fn secrets(mut self, value: Map<String>) -> Self {
        self.0.secrets = Some(value);
        self
    }

    pub fn credentials(mut self, value: Map) -> Self {
        self.0.credentials = Some(value);
        self
    }

    pub fn client_secret(mut self, value: ClientSecret) -> Self {
        self.0.client_secret = Some(value);
        self
    }

    pub fn private_key(mut self, value: Value) -> Self {
        self.0.private_key = Some(value);
        self
    }

    pub fn pins(mut self, value: Vec<Vec<String>>) -> Self {
        self.0.pins = Some(value);
        self
    }

    pub fn pin_or_code(mut self, value: PinOrCode) -> Self {
        self.0.pin_or_code = Some(value);
        self
    }

    pub fn key(mut self, value: ApiKey) -> Self {
        self.0.key = Some(value);
        self
    }

    pub fn other_token(mut self, value: Id) -> Self {
        self.0.other_token = Some(value);
        self
    }

    pub fn token_owner(mut self, value: TokenOwner) -> Self {
        self.0.token_owner = Some(value);
        self
    }

    pub fn valid_until(mut self, value: impl Into<DateTime>) -> Self {
        self.0.valid_until = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Login, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Login {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Login");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("token_type", &self.token_type).valid();
        checker.property("client_secret", &self.client_secret).valid();
        checker.property("pin_or_code", &self.pin_or_code).valid();
        checker.property("key", &self.key).valid();
        checker.property("other_token", &self.other_token).valid();
        checker.property("token_owner", &self.token_owner).valid();
    }
}

impl Object for Login {
    const PROPERTIES: &'static [&'static str] = &[
        "user",
        "password",
        "pin",
        "access_token",
        "token_count",
        "token_type",
        "api_key",
        "tokens",
        "secrets",
        "credentials",
        "client_secret",
        "private_key",
        "pins",
        "pin_or_code",
        "key",
        "other_token",
        "token_owner",
        "valid_until",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut user: Option<String> = None;
        let mut password: Option<String> = None;
        let mut pin: Option<String> = None;
        let mut access_token: Option<Nullable<String>> = None;
        let mut token_count: Option<i64> = None;
        let mut token_type: Option<TokenType> = None;
        let mut api_key: Option<Uuid> = None;
        let mut tokens: Option<Vec<String>> = None;
        let mut secrets: Option<Map<String>> = None;
        let mut credentials: Option<Map> = None;
        let mut client_secret: Option<ClientSecret> = None;
        let mut private_key: Option<Value> = None;
        let mut pins: Option<Vec<Vec<String>>> = None;
        let mut pin_or_code: Option<PinOrCode> = None;
        let mut key: Option<ApiKey> = None;
        let mut other_token: Option<Id> = None;
        let mut token_owner: Option<TokenOwner> = None;
        let mut valid_until: Option<DateTime> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut user),
                1 => members.put_secret(&mut password),
                2 => members.put_secret(&mut pin),
                3 => members.put_secret(&mut access_token),
                4 => members.put(&mut token_count),
                5 => members.put(&mut token_type),
                6 => members.put_secret(&mut api_key),
                7 => members.put_secret(&mut tokens),
                8 => members.put_secret(&mut secrets),
                9 => members.put_secret(&mut credentials),
                10 => members.put_secret(&mut client_secret),
                11 => members.put_secret(&mut private_key),
                12 => members.put_secret(&mut pins),
                13 => members.put_secret(&mut pin_or_code),
                14 => members.put(&mut key),
                15 => members.put_secret(&mut other_token),
                16 => members.put(&mut token_owner),
                17 => members.put(&mut valid_until),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            user: members.need("user", user)?,
            password: members.need("password", password)?,
            pin,
            access_token,
            token_count,
            token_type,
            api_key,
            tokens,
            secrets,
            credentials,
            client_secret,
            private_key,
            pins,
            pin_or_code,
            key,
            other_token,
            token_owner,
            valid_until,
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
        object.optional("token_type", &self.token_type);
        object.optional("api_key", &self.api_key);
        object.optional("tokens", &self.tokens);
        object.optional("secrets", &self.secrets);
        object.optional("credentials", &self.credentials);
        object.optional("client_secret", &self.client_secret);
        object.optional("private_key", &self.private_key);
        object.optional("pins", &self.pins);
        object.optional("pin_or_code", &self.pin_or_code);
        object.optional("key", &self.key);
        object.optional("other_token", &self.other_token);
        object.optional("token_owner", &self.token_owner);
        object.optional("valid_until", &self.valid_until);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TokenType {
    Bearer,
    Mac,
}

impl TokenType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Bearer, Self::Mac];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Bearer => "bearer",
            Self::Mac => "mac",
        }
    }
}

impl Generated for TokenType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TokenType");
}

impl Enumeration for TokenType {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for TokenType {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for TokenType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TokenType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for TokenType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ClientSecret {
    String(String),
    Integer(i64),
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(_) => f.debug_tuple("String").field(&Secret).finish(),
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
        }
    }
}

impl From<String> for ClientSecret {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for ClientSecret {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Generated for ClientSecret {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ClientSecret");
}

impl union::Union for ClientSecret {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::String, 0), (union::Kind::Number, 1)]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::String(read::value(deserializer)?),
            _ => Self::Integer(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for ClientSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        secret::without_value(union::read(deserializer))
    }
}

impl Serialize for ClientSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PinOrCode {
    String(String),
    Integer(i64),
}

impl fmt::Debug for PinOrCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(_) => f.debug_tuple("String").field(&Secret).finish(),
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
        }
    }
}

impl From<String> for PinOrCode {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for PinOrCode {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Generated for PinOrCode {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PinOrCode");
}

impl union::Union for PinOrCode {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::String, 0), (union::Kind::Number, 1)]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::String(read::value(deserializer)?),
            _ => Self::Integer(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for PinOrCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        secret::without_value(union::read(deserializer))
    }
}

impl Serialize for PinOrCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenOwner {
    pub name: Option<String>,
    pub passphrase: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl fmt::Debug for TokenOwner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenOwner")
            .field("name", &self.name)
            .field("passphrase", &Secret)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl TokenOwner {
    /// Returns a builder for [`TokenOwner`].
    pub fn builder() -> TokenOwnerBuilder {
        TokenOwnerBuilder(Self::default())
    }
}

/// A builder for [`TokenOwner`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TokenOwnerBuilder(TokenOwner);

impl TokenOwnerBuilder {
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    pub fn passphrase(mut self, value: impl Into<String>) -> Self {
        self.0.passphrase = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<TokenOwner, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for TokenOwner {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TokenOwner");
}

impl Object for TokenOwner {
    const PROPERTIES: &'static [&'static str] = &["name", "passphrase"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { name: None, passphrase: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.name),
                1 => members.put_secret(&mut object.passphrase),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for TokenOwner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TokenOwner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("name", &self.name);
        object.optional("passphrase", &self.passphrase);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Session {
    pub id: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("id", &self.id)
            .field(
                "additional_properties",
                &RedactedMap(&self.additional_properties, &["password"]),
            )
            .field("unreadable_properties", &self.unreadable_properties)
            .finish()
    }
}

impl Generated for Session {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Session");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.other_direction(self, &self.additional_properties);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Session {
    const PROPERTIES: &'static [&'static str] = &["id"];
    const OTHER_DIRECTION: &'static [&'static str] = &["password"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            id: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.id),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Session {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Session {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("id", &self.id);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Passwords among additional properties.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Answers {
    pub question: Option<String>,
    /// Additional properties.
    pub additional_properties: Map<String>,
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answers")
            .field("question", &self.question)
            .field("additional_properties", &Secret)
            .finish()
    }
}

impl Answers {
    /// Returns a builder for [`Answers`].
    pub fn builder() -> AnswersBuilder {
        AnswersBuilder(Self::default())
    }
}

/// A builder for [`Answers`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AnswersBuilder(Answers);

impl AnswersBuilder {
    pub fn question(mut self, value: impl Into<String>) -> Self {
        self.0.question = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Answers, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Answers {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Answers");
}

impl Object for Answers {
    const PROPERTIES: &'static [&'static str] = &["question"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { question: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.question),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("question", &self.question);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, PartialEq)]
pub struct ApiKey(pub String);

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ApiKey").field(&Secret).finish()
    }
}

impl Generated for ApiKey {
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
        secret::without_value(read::value(deserializer)).map(Self)
    }
}

impl Serialize for ApiKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, PartialEq)]
pub struct Tokens(pub Vec<Uuid>);

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Tokens").field(&Secret).finish()
    }
}

impl Generated for Tokens {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Tokens");
}

impl Deref for Tokens {
    type Target = Vec<Uuid>;

    fn deref(&self) -> &Vec<Uuid> {
        &self.0
    }
}

impl From<Vec<Uuid>> for Tokens {
    fn from(value: Vec<Uuid>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Tokens {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        secret::without_value(read::value(deserializer)).map(Self)
    }
}

impl Serialize for Tokens {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Credential {
    String(String),
    Integer(i64),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(_) => f.debug_tuple("String").field(&Secret).finish(),
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::Unknown(_) => f.debug_tuple("Unknown").field(&Secret).finish(),
        }
    }
}

impl From<String> for Credential {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for Credential {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Generated for Credential {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Credential");

    fn check(&self, checker: &mut Checker<'_>) {
        if let Self::Unknown(value) = self {
            checker.here(value).none_of("oneOf", 2);
        }
    }
}

impl union::Union for Credential {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::String, 0), (union::Kind::Number, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::String(read::value(deserializer)?),
            1 => Self::Integer(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Credential {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        secret::without_value(union::read(deserializer))
    }
}

impl Serialize for Credential {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Id(pub Uuid);

impl Generated for Id {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Id");
}

impl Deref for Id {
    type Target = Uuid;

    fn deref(&self) -> &Uuid {
        &self.0
    }
}

impl From<Uuid> for Id {
    fn from(value: Uuid) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// `POST /sessions/{token}`
#[derive(Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSession {
    /// Path parameter `token`.
    pub token: Uuid,
    /// Query parameter `access_token`.
    pub access_token: Option<String>,
    /// Header `X-Auth`.
    pub x_auth: Option<String>,
    /// Cookie `refresh_tokens`.
    pub refresh_tokens: Option<Vec<String>>,
    /// Query parameter `page`.
    pub page: Option<i64>,
    /// The request body, as `application/json`.
    pub body: Login,
}

impl fmt::Debug for CreateSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSession")
            .field("token", &Secret)
            .field("access_token", &Secret)
            .field("x_auth", &Secret)
            .field("refresh_tokens", &Secret)
            .field("page", &self.page)
            .field("body", &self.body)
            .finish()
    }
}

impl CreateSession {
    /// Returns the request, given its required parameter and its body.
    pub fn new(token: impl Into<Uuid>, body: Login) -> Self {
        Self {
            token: token.into(),
            access_token: None,
            x_auth: None,
            refresh_tokens: None,
            page: None,
            body,
        }
    }

    /// Query parameter `access_token`.
    pub fn access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = Some(value.into());
        self
    }

    /// Header `X-Auth`.
    pub fn x_auth(mut self, value: impl Into<String>) -> Self {
        self.x_auth = Some(value.into());
        self
    }

    /// Cookie `refresh_tokens`.
    pub fn refresh_tokens(mut self, value: Vec<String>) -> Self {
        self.refresh_tokens = Some(value);
        self
    }

    /// Query parameter `page`.
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Operation for CreateSession {
    const ID: Option<&'static str> = Some("createSession");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/sessions/{token}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("token").secret(),
        Parameter::query("access_token").secret(),
        Parameter::header("X-Auth").secret(),
        Parameter::cookie("refresh_tokens").secret(),
        Parameter::query("page"),
    ];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = CreateSessionResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request
            .required(&self.token)
            .optional(&self.access_token)
            .optional(&self.x_auth)
            .optional(&self.refresh_tokens)
            .optional(&self.page);
        request.json("application/json", &self.body);
    }
}

/// The responses of [`CreateSession`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateSessionResponse {
    /// The session.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<CreateSessionOkHeaders>,
        /// The body.
        body: Box<Session>,
    },
    /// Passwords, without a name.
    ///
    /// Status 201.
    Created(Vec<String>),
    /// Nothing.
    ///
    /// Status 204.
    NoContent,
    /// Passwords by name.
    ///
    /// A status from 400 to 499.
    ClientError {
        /// The status code.
        status: u16,
        /// The body.
        body: Map<String>,
    },
    /// Any other.
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
    },
}

impl fmt::Debug for CreateSessionResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ok { headers, body } => f
                .debug_struct("Ok")
                .field("headers", headers)
                .field("body", body)
                .finish(),
            Self::Created(_) => f.debug_tuple("Created").field(&Secret).finish(),
            Self::NoContent => f.write_str("NoContent"),
            Self::ClientError { status, body: _ } => f
                .debug_struct("ClientError")
                .field("status", status)
                .field("body", &Secret)
                .finish(),
            Self::Default { status } => {
                f.debug_struct("Default").field("status", status).finish()
            }
        }
    }
}

impl Response for CreateSessionResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        match self.status() {
            ..400 => Ok(self),
            _ => Err(self),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::Created(_) => 201,
            Self::NoContent => 204,
            Self::ClientError { status, .. } | Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok {
                headers: response.headers()?,
                body: response.json(&SCHEMAS, "/$defs/Session")?,
            },
            201 => Self::Created(response.json(&SCHEMAS, "/$defs/schema1_Schema")?),
            204 => Self::NoContent,
            400..=499 => Self::ClientError {
                status: response.status(),
                body: response.json(&SCHEMAS, "/$defs/schema2_Schema")?,
            },
            _ => Self::Default { status: response.status() },
        })
    }
}

/// The headers of [`CreateSessionResponse::Ok`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSessionOkHeaders {
    /// Header `Set-Cookie`.
    pub set_cookie: Option<String>,
    /// Header `Authorization`.
    pub authorization: String,
    /// Header `Token-Ids`.
    pub token_ids: Option<Vec<Uuid>>,
    /// Header `X-Page`.
    pub x_page: Option<i64>,
}

impl fmt::Debug for CreateSessionOkHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSessionOkHeaders")
            .field("set_cookie", &Secret)
            .field("authorization", &Secret)
            .field("token_ids", &Secret)
            .field("x_page", &self.x_page)
            .finish()
    }
}

impl ResponseHeaders for CreateSessionOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self {
            set_cookie: response.optional_header("Set-Cookie"),
            authorization: response.required_header("Authorization")?,
            token_ids: response.optional_json_header("Token-Ids"),
            x_page: response.optional_header("X-Page"),
        })
    }
}

/// `PUT /passwords`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetPasswords {
    /// The request body, as `application/json` or `text/csv` or `text/plain`.
    pub body: Option<SetPasswordsBody>,
}

impl SetPasswords {
    /// The request body, as `application/json` or `text/csv` or `text/plain`.
    pub fn body(mut self, value: SetPasswordsBody) -> Self {
        self.body = Some(value);
        self
    }
}

/// The request body of [`SetPasswords`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordsBody {
    /// Media type `application/json`.
    Json(Vec<String>),
    /// Media type `text/csv`.
    TextCsv(String),
    /// Media type `text/plain`.
    Text(String),
}

impl fmt::Debug for SetPasswordsBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(_) => f.debug_tuple("Json").field(&Secret).finish(),
            Self::TextCsv(body) => f.debug_tuple("TextCsv").field(body).finish(),
            Self::Text(_) => f.debug_tuple("Text").field(&Secret).finish(),
        }
    }
}

impl Operation for SetPasswords {
    const ID: Option<&'static str> = Some("setPasswords");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/passwords";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SetPasswordsResponse;

    fn write(&self, request: &mut RequestWriter) {
        match &self.body {
            Some(SetPasswordsBody::Json(body)) => request.json("application/json", body),
            Some(SetPasswordsBody::TextCsv(body)) => request.text("text/csv", body),
            Some(SetPasswordsBody::Text(body)) => request.text("text/plain", body),
            None => {}
        }
    }
}

/// The responses of [`SetPasswords`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordsResponse {
    /// Set.
    ///
    /// Status 204.
    NoContent,
}

impl Response for SetPasswordsResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}

/// `POST /passwords`
#[derive(Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddPassword {
    /// The request body, as `text/plain`.
    pub body: String,
}

impl fmt::Debug for AddPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddPassword").field("body", &Secret).finish()
    }
}

impl AddPassword {
    /// Returns the request, given its body.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl From<String> for AddPassword {
    fn from(body: String) -> Self {
        Self::new(body)
    }
}

impl Operation for AddPassword {
    const ID: Option<&'static str> = Some("addPassword");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/passwords";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("text/plain");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = AddPasswordResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.text("text/plain", &self.body);
    }
}

/// The responses of [`AddPassword`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddPasswordResponse {
    /// Added.
    ///
    /// Status 204.
    NoContent,
}

impl Response for AddPasswordResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}
