//! Directions 1
//!
//! Generated from `directions.yaml`; edits are overwritten.

use std::fmt;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Members, Object, RequestWriter, ResponseReader,
    Schemas, Secret, Serialize, Serializer, Writer, object,
};
use super::support::{
    Map, Model, Operation, Parameter, ResponseError, Schema, Scheme,
    UnreadableProperties, Uuid, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("directions.schema.json"), &[]);

/// The schema `User`.
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// The property `id`.
    pub id: Uuid,
    /// The property `name`.
    pub name: String,
    /// The property `team`.
    pub team: Option<Team>,
    /// The property `address`.
    pub address: Option<Address>,
    /// The property `seal`.
    pub seal: Option<Seal>,
    /// The property `home`.
    pub home: Option<UserHome>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Model for User {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/User");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("team", &self.team).valid();
        checker.property("address", &self.address).valid();
        checker.property("seal", &self.seal).valid();
        checker.property("home", &self.home).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for User {
    const PROPERTIES: &'static [&'static str] =
        &["id", "name", "team", "address", "seal", "home"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<Uuid> = None;
        let mut name: Option<String> = None;
        let mut team: Option<Team> = None;
        let mut address: Option<Address> = None;
        let mut seal: Option<Seal> = None;
        let mut home: Option<UserHome> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut name),
                2 => members.try_put(&mut team),
                3 => members.try_put(&mut address),
                4 => members.try_put(&mut seal),
                5 => members.try_put(&mut home),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            name: members.need("name", name)?,
            team,
            address,
            seal,
            home,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for User {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for User {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("id", &self.id);
        object.required("name", &self.name);
        object.optional("team", &self.team);
        object.optional("address", &self.address);
        object.optional("seal", &self.seal);
        object.optional("home", &self.home);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema of `home`.
#[derive(Clone, Debug, PartialEq)]
pub struct UserHome {
    /// The property `team`.
    pub team: Option<Team>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Model for UserHome {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UserHome");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("team", &self.team).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for UserHome {
    const PROPERTIES: &'static [&'static str] = &["team"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            team: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.team),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for UserHome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UserHome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("team", &self.team);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `User`.
#[derive(Clone, PartialEq)]
pub struct UserRequest {
    /// The property `name`.
    pub name: String,
    /// The property `password`.
    pub password: String,
    /// The property `team`.
    pub team: Option<TeamRequest>,
    /// The property `address`.
    pub address: Option<Address>,
    /// The property `seal`.
    pub seal: Option<SealRequest>,
    /// The property `home`.
    pub home: Option<UserHome2>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl fmt::Debug for UserRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserRequest")
            .field("name", &self.name)
            .field("password", &Secret)
            .field("team", &self.team)
            .field("address", &self.address)
            .field("seal", &self.seal)
            .field("home", &self.home)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

/// The required fields of [`UserRequest`].
pub struct UserRequestRequired {
    /// The property `name`.
    pub name: String,
    /// The property `password`.
    pub password: String,
}

impl UserRequest {
    /// Returns a builder for [`UserRequest`], given its required fields.
    pub fn builder(required: UserRequestRequired) -> UserRequestBuilder {
        UserRequestBuilder(Self {
            name: required.name,
            password: required.password,
            team: None,
            address: None,
            seal: None,
            home: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`UserRequest`].
#[derive(Clone)]
pub struct UserRequestBuilder(UserRequest);

impl UserRequestBuilder {
    /// The property `team`.
    pub fn team(mut self, value: TeamRequest) -> Self {
        self.0.team = Some(value);
        self
    }

    /// The property `address`.
    pub fn address(mut self, value: Address) -> Self {
        self.0.address = Some(value);
        self
    }

    /// The property `seal`.
    pub fn seal(mut self, value: SealRequest) -> Self {
        self.0.seal = Some(value);
        self
    }

    /// The property `home`.
    pub fn home(mut self, value: UserHome2) -> Self {
        self.0.home = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<UserRequest, Violations> {
        self.0.validated()
    }
}

impl Model for UserRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UserRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("team", &self.team).valid();
        checker.property("address", &self.address).valid();
        checker.property("seal", &self.seal).valid();
        checker.property("home", &self.home).valid();
    }
}

impl Object for UserRequest {
    const PROPERTIES: &'static [&'static str] =
        &["name", "password", "team", "address", "seal", "home"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut password: Option<String> = None;
        let mut team: Option<TeamRequest> = None;
        let mut address: Option<Address> = None;
        let mut seal: Option<SealRequest> = None;
        let mut home: Option<UserHome2> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut password),
                2 => members.put(&mut team),
                3 => members.put(&mut address),
                4 => members.put(&mut seal),
                5 => members.put(&mut home),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            password: members.need("password", password)?,
            team,
            address,
            seal,
            home,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for UserRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UserRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.required("password", &self.password);
        object.optional("team", &self.team);
        object.optional("address", &self.address);
        object.optional("seal", &self.seal);
        object.optional("home", &self.home);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema of `home`.
#[derive(Clone, Debug, PartialEq)]
pub struct UserHome2 {
    /// The property `team`.
    pub team: Option<TeamRequest>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl UserHome2 {
    /// Returns a builder for [`UserHome2`].
    pub fn builder() -> UserHome2Builder {
        UserHome2Builder(Self { team: None, additional_properties: Map::new() })
    }
}

/// A builder for [`UserHome2`].
#[derive(Clone)]
pub struct UserHome2Builder(UserHome2);

impl UserHome2Builder {
    /// The property `team`.
    pub fn team(mut self, value: TeamRequest) -> Self {
        self.0.team = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<UserHome2, Violations> {
        self.0.validated()
    }
}

impl Model for UserHome2 {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UserHome2");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("team", &self.team).valid();
    }
}

impl Object for UserHome2 {
    const PROPERTIES: &'static [&'static str] = &["team"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { team: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.team),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for UserHome2 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UserHome2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("team", &self.team);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `Team`.
#[derive(Clone, Debug, PartialEq)]
pub struct Team {
    /// The property `size`.
    pub size: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Model for Team {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Team");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Team {
    const PROPERTIES: &'static [&'static str] = &["size"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            size: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.size),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Team {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Team {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("size", &self.size);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `Team`.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamRequest {
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl TeamRequest {
    /// Returns a builder for [`TeamRequest`].
    pub fn builder() -> TeamRequestBuilder {
        TeamRequestBuilder(Self { additional_properties: Map::new() })
    }
}

/// A builder for [`TeamRequest`].
#[derive(Clone)]
pub struct TeamRequestBuilder(TeamRequest);

impl TeamRequestBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<TeamRequest, Violations> {
        self.0.validated()
    }
}

impl Model for TeamRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TeamRequest");
}

impl Object for TeamRequest {
    const PROPERTIES: &'static [&'static str] = &[];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { additional_properties: Map::new() };
        while members.next_property().is_some() {
            members.rest(&mut object.additional_properties);
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for TeamRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TeamRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Nothing of it is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Seal {
    /// The property `mark`.
    pub mark: String,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Model for Seal {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Seal");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Seal {
    const PROPERTIES: &'static [&'static str] = &["mark"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut mark: Option<String> = None;
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut mark),
                _ => members.try_refuse(),
            }
        }
        Some(Self {
            mark: members.need("mark", mark)?,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Seal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Seal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("mark", &self.mark);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

/// Nothing of it is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct SealRequest {}

impl SealRequest {
    /// Returns a builder for [`SealRequest`].
    pub fn builder() -> SealRequestBuilder {
        SealRequestBuilder(Self {})
    }
}

/// A builder for [`SealRequest`].
#[derive(Clone)]
pub struct SealRequestBuilder(SealRequest);

impl SealRequestBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SealRequest, Violations> {
        self.0.validated()
    }
}

impl Model for SealRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SealRequest");
}

impl Object for SealRequest {
    const PROPERTIES: &'static [&'static str] = &[];

    fn read(members: &mut impl Members) -> Option<Self> {
        while members.next_property().is_some() {
            members.refuse();
        }
        Some(Self {})
    }
}

impl<'de> Deserialize<'de> for SealRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SealRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Writer::new(serializer).end()
    }
}

/// The same in both directions.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    /// The property `street`.
    pub street: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Address {
    /// Returns a builder for [`Address`].
    pub fn builder() -> AddressBuilder {
        AddressBuilder(Self {
            street: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Address`].
#[derive(Clone)]
pub struct AddressBuilder(Address);

impl AddressBuilder {
    /// The property `street`.
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.0.street = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Address, Violations> {
        self.0.validated()
    }
}

impl Model for Address {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Address");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Address {
    const PROPERTIES: &'static [&'static str] = &["street"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            street: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.street),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("street", &self.street);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `POST /users`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateUser {
    /// The request body, as `application/json`.
    pub body: UserRequest,
}

impl Operation for CreateUser {
    const ID: Option<&'static str> = Some("createUser");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/users";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = CreateUserResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`CreateUser`].
#[derive(Clone, Debug, PartialEq)]
pub enum CreateUserResponse {
    /// Status 201.
    ///
    /// The user.
    Created(Box<User>),
}

impl CreateUserResponse {
    /// Reads a response without validating its body.
    ///
    /// Reading is tolerant: an optional property whose value its type cannot represent is `None`, and preserved among the
    /// unreadable properties of its object.
    ///
    /// # Errors
    ///
    /// If the document does not define the status, if the body is not of its media type, or if the types cannot represent a
    /// required value. The error has the status and the body.
    pub fn read(status: u16, body: &[u8]) -> Result<Self, ResponseError> {
        let response = ResponseReader::new(status, body);
        Ok(match status {
            201 => Self::Created(response.json(&SCHEMAS, "/$defs/User")?),
            _ => return Err(response.undefined()),
        })
    }
}
