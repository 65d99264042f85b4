//! Directions 1
//!
//! Generated from `directions.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, RedactedMap,
    RequestWriter, ResponseReader, Schemas, Secret, Serialize, Serializer, Writer,
    object, pattern,
};
use super::support::{
    Map, Model, Operation, Parameter, Response, ResponseError, Schema, Scheme,
    UnreadableProperties, Uuid, Violations,
};

static SCHEMAS: Schemas =
    Schemas::new(include_str!("directions.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain =
    pattern::Plain::new("^x-", &[&[pattern::Piece::Start, pattern::Piece::Text("x-")]]);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: Uuid,
    pub name: String,
    pub team: Option<Team>,
    /// The same in both directions.
    pub address: Option<Address>,
    /// Nothing of it is sent.
    pub seal: Option<Seal>,
    /// Closed, and with a property of each direction.
    pub card: Option<Card>,
    /// Closed by unevaluatedProperties.
    pub badge: Option<Badge>,
    /// Additional properties of a type, beside properties of another type.
    pub limits: Option<Limits>,
    /// Closed, with patternProperties.
    pub labels: Option<Labels>,
    /// A branch requires what another declares.
    pub profile: Option<Profile>,
    pub home: Option<Home>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("team", &self.team)
            .field("address", &self.address)
            .field("seal", &self.seal)
            .field("card", &self.card)
            .field("badge", &self.badge)
            .field("limits", &self.limits)
            .field("labels", &self.labels)
            .field("profile", &self.profile)
            .field("home", &self.home)
            .field(
                "additional_properties",
                &RedactedMap(&self.additional_properties, &["password"]),
            )
            .field("unreadable_properties", &self.unreadable_properties)
            .finish()
    }
}

impl Generated for User {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/User");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("team", &self.team).valid();
        checker.property("address", &self.address).valid();
        checker.property("seal", &self.seal).valid();
        checker.property("card", &self.card).valid();
        checker.property("badge", &self.badge).valid();
        checker.property("limits", &self.limits).valid();
        checker.property("labels", &self.labels).valid();
        checker.property("profile", &self.profile).valid();
        checker.property("home", &self.home).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for User {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "name",
        "team",
        "address",
        "seal",
        "card",
        "badge",
        "limits",
        "labels",
        "profile",
        "home",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<Uuid> = None;
        let mut name: Option<String> = None;
        let mut team: Option<Team> = None;
        let mut address: Option<Address> = None;
        let mut seal: Option<Seal> = None;
        let mut card: Option<Card> = None;
        let mut badge: Option<Badge> = None;
        let mut limits: Option<Limits> = None;
        let mut labels: Option<Labels> = None;
        let mut profile: Option<Profile> = None;
        let mut home: Option<Home> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut name),
                2 => members.try_put(&mut team),
                3 => members.try_put(&mut address),
                4 => members.try_put(&mut seal),
                5 => members.try_put(&mut card),
                6 => members.try_put(&mut badge),
                7 => members.try_put(&mut limits),
                8 => members.try_put(&mut labels),
                9 => members.try_put(&mut profile),
                10 => members.try_put(&mut home),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            name: members.need("name", name)?,
            team,
            address,
            seal,
            card,
            badge,
            limits,
            labels,
            profile,
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
        object.optional("card", &self.card);
        object.optional("badge", &self.badge);
        object.optional("limits", &self.limits);
        object.optional("labels", &self.labels);
        object.optional("profile", &self.profile);
        object.optional("home", &self.home);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Home {
    pub team: Option<Team>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Home {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Home");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("team", &self.team).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Home {
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

impl<'de> Deserialize<'de> for Home {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Home {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("team", &self.team);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `User` in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserRequest {
    pub name: String,
    pub password: String,
    pub team: Option<TeamRequest>,
    /// The same in both directions.
    pub address: Option<Address>,
    /// Nothing of it is sent.
    pub seal: Option<SealRequest>,
    /// Closed, and with a property of each direction.
    pub card: Option<CardRequest>,
    /// Closed by unevaluatedProperties.
    pub badge: Option<BadgeRequest>,
    /// Additional properties of a type, beside properties of another type.
    pub limits: Option<LimitsRequest>,
    /// Closed, with patternProperties.
    pub labels: Option<LabelsRequest>,
    /// A branch requires what another declares.
    pub profile: Option<ProfileRequest>,
    pub home: Option<HomeRequest>,
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
            .field("card", &self.card)
            .field("badge", &self.badge)
            .field("limits", &self.limits)
            .field("labels", &self.labels)
            .field("profile", &self.profile)
            .field("home", &self.home)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

/// The required fields of [`UserRequest`].
#[derive(Clone, PartialEq)]
pub struct UserRequestRequired {
    pub name: String,
    pub password: String,
}

impl fmt::Debug for UserRequestRequired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserRequestRequired")
            .field("name", &self.name)
            .field("password", &Secret)
            .finish()
    }
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
            card: None,
            badge: None,
            limits: None,
            labels: None,
            profile: None,
            home: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`UserRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UserRequestBuilder(UserRequest);

impl UserRequestBuilder {
    pub fn team(mut self, value: TeamRequest) -> Self {
        self.0.team = Some(value);
        self
    }

    /// The same in both directions.
    pub fn address(mut self, value: Address) -> Self {
        self.0.address = Some(value);
        self
    }

    /// Nothing of it is sent.
    pub fn seal(mut self, value: SealRequest) -> Self {
        self.0.seal = Some(value);
        self
    }

    /// Closed, and with a property of each direction.
    pub fn card(mut self, value: CardRequest) -> Self {
        self.0.card = Some(value);
        self
    }

    /// Closed by unevaluatedProperties.
    pub fn badge(mut self, value: BadgeRequest) -> Self {
        self.0.badge = Some(value);
        self
    }

    /// Additional properties of a type, beside properties of another type.
    pub fn limits(mut self, value: LimitsRequest) -> Self {
        self.0.limits = Some(value);
        self
    }

    /// Closed, with patternProperties.
    pub fn labels(mut self, value: LabelsRequest) -> Self {
        self.0.labels = Some(value);
        self
    }

    /// A branch requires what another declares.
    pub fn profile(mut self, value: ProfileRequest) -> Self {
        self.0.profile = Some(value);
        self
    }

    pub fn home(mut self, value: HomeRequest) -> Self {
        self.0.home = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<UserRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for UserRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UserRequest");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("team", &self.team).valid();
        checker.property("address", &self.address).valid();
        checker.property("seal", &self.seal).valid();
        checker.property("card", &self.card).valid();
        checker.property("badge", &self.badge).valid();
        checker.property("limits", &self.limits).valid();
        checker.property("labels", &self.labels).valid();
        checker.property("profile", &self.profile).valid();
        checker.property("home", &self.home).valid();
    }
}

impl Object for UserRequest {
    const PROPERTIES: &'static [&'static str] = &[
        "name",
        "password",
        "team",
        "address",
        "seal",
        "card",
        "badge",
        "limits",
        "labels",
        "profile",
        "home",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut password: Option<String> = None;
        let mut team: Option<TeamRequest> = None;
        let mut address: Option<Address> = None;
        let mut seal: Option<SealRequest> = None;
        let mut card: Option<CardRequest> = None;
        let mut badge: Option<BadgeRequest> = None;
        let mut limits: Option<LimitsRequest> = None;
        let mut labels: Option<LabelsRequest> = None;
        let mut profile: Option<ProfileRequest> = None;
        let mut home: Option<HomeRequest> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put_secret(&mut password),
                2 => members.put(&mut team),
                3 => members.put(&mut address),
                4 => members.put(&mut seal),
                5 => members.put(&mut card),
                6 => members.put(&mut badge),
                7 => members.put(&mut limits),
                8 => members.put(&mut labels),
                9 => members.put(&mut profile),
                10 => members.put(&mut home),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            password: members.need("password", password)?,
            team,
            address,
            seal,
            card,
            badge,
            limits,
            labels,
            profile,
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
        object.optional("card", &self.card);
        object.optional("badge", &self.badge);
        object.optional("limits", &self.limits);
        object.optional("labels", &self.labels);
        object.optional("profile", &self.profile);
        object.optional("home", &self.home);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HomeRequest {
    pub team: Option<TeamRequest>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl HomeRequest {
    /// Returns a builder for [`HomeRequest`].
    pub fn builder() -> HomeRequestBuilder {
        HomeRequestBuilder(Self::default())
    }
}

/// A builder for [`HomeRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HomeRequestBuilder(HomeRequest);

impl HomeRequestBuilder {
    pub fn team(mut self, value: TeamRequest) -> Self {
        self.0.team = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<HomeRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for HomeRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/HomeRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("team", &self.team).valid();
    }
}

impl Object for HomeRequest {
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

impl<'de> Deserialize<'de> for HomeRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for HomeRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("team", &self.team);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Team {
    pub size: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Team {
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

/// The schema `Team` in requests.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamRequest {
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl TeamRequest {
    /// Returns a builder for [`TeamRequest`].
    pub fn builder() -> TeamRequestBuilder {
        TeamRequestBuilder(Self::default())
    }
}

/// A builder for [`TeamRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TeamRequestBuilder(TeamRequest);

impl TeamRequestBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<TeamRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for TeamRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TeamRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.other_direction(self, &self.additional_properties);
    }
}

impl Object for TeamRequest {
    const PROPERTIES: &'static [&'static str] = &[];
    const OTHER_DIRECTION: &'static [&'static str] = &["size"];

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
#[non_exhaustive]
pub struct Seal {
    pub mark: String,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Seal {
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SealRequest {
    /// Properties that only the other direction has, preserved verbatim.
    pub additional_properties: Map,
}

impl SealRequest {
    /// Returns a builder for [`SealRequest`].
    pub fn builder() -> SealRequestBuilder {
        SealRequestBuilder(Self::default())
    }
}

/// A builder for [`SealRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SealRequestBuilder(SealRequest);

impl SealRequestBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SealRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for SealRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SealRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.only_other_direction(self, &self.additional_properties);
    }
}

impl Object for SealRequest {
    const PROPERTIES: &'static [&'static str] = &[];
    const OTHER_DIRECTION: &'static [&'static str] = &["mark"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { additional_properties: Map::new() };
        while members.next_property().is_some() {
            members.other_direction(&mut object.additional_properties);
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for SealRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SealRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The same in both directions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub street: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Address {
    /// Returns a builder for [`Address`].
    pub fn builder() -> AddressBuilder {
        AddressBuilder(Self::default())
    }
}

/// A builder for [`Address`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AddressBuilder(Address);

impl AddressBuilder {
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.0.street = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Address, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Address {
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

/// Closed, and with a property of each direction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub id: i64,
    pub name_holder: Option<String>,
    /// Properties that only the other direction has, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Card {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Card");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.only_other_direction(self, &self.additional_properties);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Card {
    const PROPERTIES: &'static [&'static str] = &["id", "name/holder"];
    const OTHER_DIRECTION: &'static [&'static str] = &["cvc"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<i64> = None;
        let mut name_holder: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.try_put(&mut name_holder),
                _ => members.other_direction(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            name_holder,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Card {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Card {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("id", &self.id);
        object.optional("name/holder", &self.name_holder);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Closed, and with a property of each direction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardRequest {
    /// At most 4 characters.
    pub cvc: String,
    pub name_holder: Option<String>,
    /// Properties that only the other direction has, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`CardRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CardRequestRequired {
    /// At most 4 characters.
    pub cvc: String,
}

impl CardRequest {
    /// Returns a builder for [`CardRequest`], given its required fields.
    pub fn builder(required: CardRequestRequired) -> CardRequestBuilder {
        CardRequestBuilder(Self {
            cvc: required.cvc,
            name_holder: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`CardRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CardRequestBuilder(CardRequest);

impl CardRequestBuilder {
    pub fn name_holder(mut self, value: impl Into<String>) -> Self {
        self.0.name_holder = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<CardRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for CardRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/CardRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("cvc", &self.cvc).max_length(4);
        checker.only_other_direction(self, &self.additional_properties);
    }
}

impl Object for CardRequest {
    const PROPERTIES: &'static [&'static str] = &["cvc", "name/holder"];
    const OTHER_DIRECTION: &'static [&'static str] = &["id"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut cvc: Option<String> = None;
        let mut name_holder: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut cvc),
                1 => members.put(&mut name_holder),
                _ => members.other_direction(&mut additional_properties),
            }
        }
        Some(Self { cvc: members.need("cvc", cvc)?, name_holder, additional_properties })
    }
}

impl<'de> Deserialize<'de> for CardRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CardRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("cvc", &self.cvc);
        object.optional("name/holder", &self.name_holder);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Closed by unevaluatedProperties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Badge {
    pub number: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Badge {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Badge");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Badge {
    const PROPERTIES: &'static [&'static str] = &["number"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            number: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.number),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Badge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Badge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("number", &self.number);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Closed by unevaluatedProperties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadgeRequest {
    /// At most 4 characters.
    pub pin: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl BadgeRequest {
    /// Returns a builder for [`BadgeRequest`].
    pub fn builder() -> BadgeRequestBuilder {
        BadgeRequestBuilder(Self::default())
    }
}

/// A builder for [`BadgeRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct BadgeRequestBuilder(BadgeRequest);

impl BadgeRequestBuilder {
    /// At most 4 characters.
    pub fn pin(mut self, value: impl Into<String>) -> Self {
        self.0.pin = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<BadgeRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for BadgeRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/BadgeRequest");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("pin", &self.pin).max_length(4);
    }
}

impl Object for BadgeRequest {
    const PROPERTIES: &'static [&'static str] = &["pin"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { pin: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.pin),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for BadgeRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BadgeRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("pin", &self.pin);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Additional properties of a type, beside properties of another type.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    pub currency: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Limits {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Limits");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Limits {
    const PROPERTIES: &'static [&'static str] = &["currency"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            currency: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.currency),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Limits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Limits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("currency", &self.currency);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Additional properties of a type, beside properties of another type.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsRequest {
    pub note: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl LimitsRequest {
    /// Returns a builder for [`LimitsRequest`].
    pub fn builder() -> LimitsRequestBuilder {
        LimitsRequestBuilder(Self::default())
    }
}

/// A builder for [`LimitsRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LimitsRequestBuilder(LimitsRequest);

impl LimitsRequestBuilder {
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.0.note = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<LimitsRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for LimitsRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LimitsRequest");
    const TYPED: bool = false;
}

impl Object for LimitsRequest {
    const PROPERTIES: &'static [&'static str] = &["note"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { note: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.note),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for LimitsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for LimitsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("note", &self.note);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Closed, with patternProperties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Labels {
    pub x_id: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Labels {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Labels");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Labels {
    const PROPERTIES: &'static [&'static str] = &["x-id"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            x_id: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.x_id),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Labels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Labels {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("x-id", &self.x_id);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Closed, with patternProperties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelsRequest {
    pub code: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl LabelsRequest {
    /// Returns a builder for [`LabelsRequest`].
    pub fn builder() -> LabelsRequestBuilder {
        LabelsRequestBuilder(Self::default())
    }
}

/// A builder for [`LabelsRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LabelsRequestBuilder(LabelsRequest);

impl LabelsRequestBuilder {
    pub fn code(mut self, value: i64) -> Self {
        self.0.code = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<LabelsRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for LabelsRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LabelsRequest");
    const TYPED: bool = false;
}

impl Object for LabelsRequest {
    const PROPERTIES: &'static [&'static str] = &["code"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { code: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.code),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for LabelsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for LabelsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("code", &self.code);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A branch requires what another declares.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    pub id: i64,
    pub nick: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile")
            .field("id", &self.id)
            .field("nick", &self.nick)
            .field(
                "additional_properties",
                &RedactedMap(&self.additional_properties, &["secret_answer"]),
            )
            .field("unreadable_properties", &self.unreadable_properties)
            .finish()
    }
}

impl Generated for Profile {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Profile");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.other_direction(self, &self.additional_properties);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Profile {
    const PROPERTIES: &'static [&'static str] = &["id", "nick"];
    const OTHER_DIRECTION: &'static [&'static str] = &["secret_answer"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<i64> = None;
        let mut nick: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut nick),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            nick: members.need("nick", nick)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Profile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("id", &self.id);
        object.required("nick", &self.nick);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A branch requires what another declares.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfileRequest {
    pub secret_answer: String,
    pub nick: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl fmt::Debug for ProfileRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProfileRequest")
            .field("secret_answer", &Secret)
            .field("nick", &self.nick)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

/// The required fields of [`ProfileRequest`].
#[derive(Clone, PartialEq)]
pub struct ProfileRequestRequired {
    pub secret_answer: String,
    pub nick: String,
}

impl fmt::Debug for ProfileRequestRequired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProfileRequestRequired")
            .field("secret_answer", &Secret)
            .field("nick", &self.nick)
            .finish()
    }
}

impl ProfileRequest {
    /// Returns a builder for [`ProfileRequest`], given its required fields.
    pub fn builder(required: ProfileRequestRequired) -> ProfileRequestBuilder {
        ProfileRequestBuilder(Self {
            secret_answer: required.secret_answer,
            nick: required.nick,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ProfileRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ProfileRequestBuilder(ProfileRequest);

impl ProfileRequestBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ProfileRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ProfileRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProfileRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.other_direction(self, &self.additional_properties);
    }
}

impl Object for ProfileRequest {
    const PROPERTIES: &'static [&'static str] = &["secret_answer", "nick"];
    const OTHER_DIRECTION: &'static [&'static str] = &["id"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut secret_answer: Option<String> = None;
        let mut nick: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put_secret(&mut secret_answer),
                1 => members.put(&mut nick),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            secret_answer: members.need("secret_answer", secret_answer)?,
            nick: members.need("nick", nick)?,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for ProfileRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProfileRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("secret_answer", &self.secret_answer);
        object.required("nick", &self.nick);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `POST /users`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateUser {
    /// The request body, as `application/json`.
    pub body: UserRequest,
}

impl CreateUser {
    /// Returns the request, given its body.
    pub fn new(body: UserRequest) -> Self {
        Self { body }
    }
}

impl From<UserRequest> for CreateUser {
    fn from(body: UserRequest) -> Self {
        Self::new(body)
    }
}

impl Operation for CreateUser {
    const ID: Option<&'static str> = Some("createUser");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/users";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
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
#[non_exhaustive]
pub enum CreateUserResponse {
    /// The user.
    ///
    /// Status 201.
    Created(Box<User>),
}

impl Response for CreateUserResponse {
    type Success = User;

    fn success(self) -> Result<User, Self> {
        match self {
            Self::Created(body) => Ok(*body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Created(_) => 201,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            201 => Self::Created(response.json(&SCHEMAS, "/$defs/User")?),
            _ => return Err(response.undefined()),
        })
    }
}
