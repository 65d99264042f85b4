//! Names that the output uses itself 1
//!
//! Generated from `names.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::ops::Deref as StdDeref;
use std::str::FromStr as StdFromStr;

use super::support::__private::{
    Checker as SupportChecker, Deserialize as SupportDeserialize, Deserializer,
    Enumeration, Generated, JsonFloat as SupportJsonFloat, Members as SupportMembers,
    Object, RequestWriter, ResponseHeaders, ResponseReader, Schemas as SupportSchemas,
    Secret, Serialize, Serializer, Writer, enumeration, object, read, union,
};
use super::support::{
    DateTime as SupportDateTime, DecimalNumber, Map as SupportMap,
    Model as SupportModel, Nullable, Operation as SupportOperation, Parameter,
    ParseEnumError as SupportParseEnumError, Response, ResponseError, Schema, Scheme,
    UnknownValue, UnreadableProperties, Uuid as SupportSupportUuid,
    Value as SupportValue, Violations,
};

static SCHEMAS: SupportSchemas =
    SupportSchemas::new(include_str!("names.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Locals {
    pub members: String,
    pub property: String,
    pub value: String,
    pub object: String,
    pub serializer: Option<String>,
    pub deserializer: Option<String>,
    /// At most 2 characters.
    pub checker: Option<String>,
    pub f: Option<String>,
    pub required: Option<String>,
    pub build: Option<String>,
    pub builder: Option<String>,
    pub validate: Option<String>,
    pub check: Option<String>,
    pub read: Option<String>,
    pub self_: Option<String>,
    pub fmt: Option<String>,
    pub default: Option<String>,
    pub clone: Option<String>,
    pub user_ids: Option<String>,
    pub i_psec: Option<String>,
    pub vpcs_active: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

/// The required fields of [`Locals`].
#[derive(Clone, Debug, PartialEq)]
pub struct LocalsRequiredFields {
    pub members: String,
    pub property: String,
    pub value: String,
    pub object: String,
}

impl Locals {
    /// Returns a builder for [`Locals`], given its required fields.
    pub fn builder(required: LocalsRequiredFields) -> LocalsStructBuilder {
        LocalsStructBuilder(Self {
            members: required.members,
            property: required.property,
            value: required.value,
            object: required.object,
            serializer: None,
            deserializer: None,
            checker: None,
            f: None,
            required: None,
            build: None,
            builder: None,
            validate: None,
            check: None,
            read: None,
            self_: None,
            fmt: None,
            default: None,
            clone: None,
            user_ids: None,
            i_psec: None,
            vpcs_active: None,
            additional_properties: SupportMap::new(),
        })
    }
}

/// A builder for [`Locals`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LocalsStructBuilder(Locals);

impl LocalsStructBuilder {
    pub fn serializer(mut self, value: impl Into<String>) -> Self {
        self.0.serializer = Some(value.into());
        self
    }

    pub fn deserializer(mut self, value: impl Into<String>) -> Self {
        self.0.deserializer = Some(value.into());
        self
    }

    /// At most 2 characters.
    pub fn checker(mut self, value: impl Into<String>) -> Self {
        self.0.checker = Some(value.into());
        self
    }

    pub fn f(mut self, value: impl Into<String>) -> Self {
        self.0.f = Some(value.into());
        self
    }

    pub fn required(mut self, value: impl Into<String>) -> Self {
        self.0.required = Some(value.into());
        self
    }

    pub fn with_build(mut self, value: impl Into<String>) -> Self {
        self.0.build = Some(value.into());
        self
    }

    pub fn builder(mut self, value: impl Into<String>) -> Self {
        self.0.builder = Some(value.into());
        self
    }

    pub fn validate(mut self, value: impl Into<String>) -> Self {
        self.0.validate = Some(value.into());
        self
    }

    pub fn check(mut self, value: impl Into<String>) -> Self {
        self.0.check = Some(value.into());
        self
    }

    pub fn read(mut self, value: impl Into<String>) -> Self {
        self.0.read = Some(value.into());
        self
    }

    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.0.self_ = Some(value.into());
        self
    }

    pub fn fmt(mut self, value: impl Into<String>) -> Self {
        self.0.fmt = Some(value.into());
        self
    }

    pub fn default(mut self, value: impl Into<String>) -> Self {
        self.0.default = Some(value.into());
        self
    }

    pub fn with_clone(mut self, value: impl Into<String>) -> Self {
        self.0.clone = Some(value.into());
        self
    }

    pub fn user_ids(mut self, value: impl Into<String>) -> Self {
        self.0.user_ids = Some(value.into());
        self
    }

    pub fn i_psec(mut self, value: impl Into<String>) -> Self {
        self.0.i_psec = Some(value.into());
        self
    }

    pub fn vpcs_active(mut self, value: impl Into<String>) -> Self {
        self.0.vpcs_active = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Locals, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for Locals {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Locals");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.property("checker", &self.checker).max_length(2);
    }
}

impl Object for Locals {
    const PROPERTIES: &'static [&'static str] = &[
        "members",
        "property",
        "value",
        "object",
        "serializer",
        "deserializer",
        "checker",
        "f",
        "required",
        "build",
        "builder",
        "validate",
        "check",
        "read",
        "self",
        "fmt",
        "default",
        "clone",
        "userIDs",
        "IPsec",
        "VPCsActive",
    ];

    fn read(members_: &mut impl SupportMembers) -> Option<Self> {
        let mut members: Option<String> = None;
        let mut property: Option<String> = None;
        let mut value: Option<String> = None;
        let mut object: Option<String> = None;
        let mut serializer: Option<String> = None;
        let mut deserializer: Option<String> = None;
        let mut checker: Option<String> = None;
        let mut f: Option<String> = None;
        let mut required: Option<String> = None;
        let mut build: Option<String> = None;
        let mut builder: Option<String> = None;
        let mut validate: Option<String> = None;
        let mut check: Option<String> = None;
        let mut read: Option<String> = None;
        let mut self_: Option<String> = None;
        let mut fmt: Option<String> = None;
        let mut default: Option<String> = None;
        let mut clone: Option<String> = None;
        let mut user_ids: Option<String> = None;
        let mut i_psec: Option<String> = None;
        let mut vpcs_active: Option<String> = None;
        let mut additional_properties = SupportMap::new();
        while let Some(property_) = members_.next_property() {
            match property_ {
                0 => members_.put(&mut members),
                1 => members_.put(&mut property),
                2 => members_.put(&mut value),
                3 => members_.put(&mut object),
                4 => members_.put(&mut serializer),
                5 => members_.put(&mut deserializer),
                6 => members_.put(&mut checker),
                7 => members_.put(&mut f),
                8 => members_.put(&mut required),
                9 => members_.put(&mut build),
                10 => members_.put(&mut builder),
                11 => members_.put(&mut validate),
                12 => members_.put(&mut check),
                13 => members_.put(&mut read),
                14 => members_.put(&mut self_),
                15 => members_.put(&mut fmt),
                16 => members_.put(&mut default),
                17 => members_.put(&mut clone),
                18 => members_.put(&mut user_ids),
                19 => members_.put(&mut i_psec),
                20 => members_.put(&mut vpcs_active),
                _ => members_.rest(&mut additional_properties),
            }
        }
        Some(Self {
            members: members_.need("members", members)?,
            property: members_.need("property", property)?,
            value: members_.need("value", value)?,
            object: members_.need("object", object)?,
            serializer,
            deserializer,
            checker,
            f,
            required,
            build,
            builder,
            validate,
            check,
            read,
            self_,
            fmt,
            default,
            clone,
            user_ids,
            i_psec,
            vpcs_active,
            additional_properties,
        })
    }
}

impl<'de> SupportDeserialize<'de> for Locals {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Locals {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("members", &self.members);
        object.required("property", &self.property);
        object.required("value", &self.value);
        object.required("object", &self.object);
        object.optional("serializer", &self.serializer);
        object.optional("deserializer", &self.deserializer);
        object.optional("checker", &self.checker);
        object.optional("f", &self.f);
        object.optional("required", &self.required);
        object.optional("build", &self.build);
        object.optional("builder", &self.builder);
        object.optional("validate", &self.validate);
        object.optional("check", &self.check);
        object.optional("read", &self.read);
        object.optional("self", &self.self_);
        object.optional("fmt", &self.fmt);
        object.optional("default", &self.default);
        object.optional("clone", &self.clone);
        object.optional("userIDs", &self.user_ids);
        object.optional("IPsec", &self.i_psec);
        object.optional("VPCsActive", &self.vpcs_active);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `Option`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionSchema {
    pub a: Option<StringSchema>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl OptionSchema {
    /// Returns a builder for [`OptionSchema`].
    pub fn builder() -> OptionSchemaBuilder {
        OptionSchemaBuilder(Self::default())
    }
}

/// A builder for [`OptionSchema`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OptionSchemaBuilder(OptionSchema);

impl OptionSchemaBuilder {
    pub fn a(mut self, value: StringSchema) -> Self {
        self.0.a = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<OptionSchema, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for OptionSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/OptionSchema");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.property("a", &self.a).valid();
    }
}

impl Object for OptionSchema {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self { a: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for OptionSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for OptionSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `String`.
#[derive(Clone, Debug, PartialEq)]
pub struct StringSchema(pub String);

impl Generated for StringSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/StringSchema");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.here(&self.0).max_length(3);
    }
}

impl StdDeref for StringSchema {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for StringSchema {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for StringSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for StringSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `Vec`.
#[derive(Clone, Debug, PartialEq)]
pub struct VecSchema(pub Vec<BoxSchema>);

impl Generated for VecSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/VecSchema");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl StdDeref for VecSchema {
    type Target = Vec<BoxSchema>;

    fn deref(&self) -> &Vec<BoxSchema> {
        &self.0
    }
}

impl From<Vec<BoxSchema>> for VecSchema {
    fn from(value: Vec<BoxSchema>) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for VecSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for VecSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `Box`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BoxSchema {
    pub x: Box<BoxSchema>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for BoxSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/BoxSchema");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.property("x", &self.x).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for BoxSchema {
    const PROPERTIES: &'static [&'static str] = &["x"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut x: Option<Box<BoxSchema>> = None;
        let mut additional_properties = SupportMap::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut x),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            x: members.need("x", x)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> SupportDeserialize<'de> for BoxSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BoxSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("x", &self.x);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `Result`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultSchema {
    pub ok: Option<SelfSchema>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl ResultSchema {
    /// Returns a builder for [`ResultSchema`].
    pub fn builder() -> ResultSchemaBuilder {
        ResultSchemaBuilder(Self::default())
    }
}

/// A builder for [`ResultSchema`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ResultSchemaBuilder(ResultSchema);

impl ResultSchemaBuilder {
    pub fn ok(mut self, value: SelfSchema) -> Self {
        self.0.ok = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ResultSchema, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for ResultSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ResultSchema");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.property("ok", &self.ok).valid();
    }
}

impl Object for ResultSchema {
    const PROPERTIES: &'static [&'static str] = &["ok"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self { ok: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.ok),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for ResultSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ResultSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("ok", &self.ok);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `Self`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SelfSchema {
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Some`
    Some,
    /// `None`
    None,
    /// `Self`
    Self_,
    /// `Unknown`
    Unknown,
}

impl SelfSchema {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] =
        &[Self::Ok, Self::Err, Self::Some, Self::None, Self::Self_, Self::Unknown];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Ok => "Ok",
            Self::Err => "Err",
            Self::Some => "Some",
            Self::None => "None",
            Self::Self_ => "Self",
            Self::Unknown => "Unknown",
        }
    }
}

impl Generated for SelfSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SelfSchema");
}

impl Enumeration for SelfSchema {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl StdFromStr for SelfSchema {
    type Err = SupportParseEnumError;

    fn from_str(text: &str) -> Result<Self, SupportParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for SelfSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> SupportDeserialize<'de> for SelfSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for SelfSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Model(pub SupportMap);

impl Generated for Model {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Model");
}

impl StdDeref for Model {
    type Target = SupportMap;

    fn deref(&self) -> &SupportMap {
        &self.0
    }
}

impl From<SupportMap> for Model {
    fn from(value: SupportMap) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for Model {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Model {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Map(pub SupportMap<String>);

impl Generated for Map {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Map");
}

impl StdDeref for Map {
    type Target = SupportMap<String>;

    fn deref(&self) -> &SupportMap<String> {
        &self.0
    }
}

impl From<SupportMap<String>> for Map {
    fn from(value: SupportMap<String>) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for Map {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Schemas {
    pub model: Option<Model>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl Schemas {
    /// Returns a builder for [`Schemas`].
    pub fn builder() -> SchemasBuilder {
        SchemasBuilder(Self::default())
    }
}

/// A builder for [`Schemas`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SchemasBuilder(Schemas);

impl SchemasBuilder {
    pub fn model(mut self, value: Model) -> Self {
        self.0.model = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Schemas, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for Schemas {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Schemas");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.property("model", &self.model).valid();
    }
}

impl Object for Schemas {
    const PROPERTIES: &'static [&'static str] = &["model"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self { model: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.model),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for Schemas {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Schemas {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("model", &self.model);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalsBuilder {
    pub a: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl LocalsBuilder {
    /// Returns a builder for [`LocalsBuilder`].
    pub fn builder() -> LocalsBuilderBuilder {
        LocalsBuilderBuilder(Self::default())
    }
}

/// A builder for [`LocalsBuilder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LocalsBuilderBuilder(LocalsBuilder);

impl LocalsBuilderBuilder {
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<LocalsBuilder, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for LocalsBuilder {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LocalsBuilder");
}

impl Object for LocalsBuilder {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self { a: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for LocalsBuilder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for LocalsBuilder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct LocalsRequired(pub String);

impl Generated for LocalsRequired {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LocalsRequired");
}

impl StdDeref for LocalsRequired {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for LocalsRequired {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for LocalsRequired {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for LocalsRequired {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Members {
    pub a: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl Members {
    /// Returns a builder for [`Members`].
    pub fn builder() -> MembersBuilder {
        MembersBuilder(Self::default())
    }
}

/// A builder for [`Members`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MembersBuilder(Members);

impl MembersBuilder {
    pub fn a(mut self, value: f64) -> Self {
        self.0.a = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Members, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for Members {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Members");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.property("a", &self.a).finite();
    }
}

impl Object for Members {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self { a: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a.as_ref().map(SupportJsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Value(pub SupportMap);

impl Generated for Value {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Value");
}

impl StdDeref for Value {
    type Target = SupportMap;

    fn deref(&self) -> &SupportMap {
        &self.0
    }
}

impl From<SupportMap> for Value {
    fn from(value: SupportMap) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Number(pub f64);

impl Generated for Number {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Number");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.here(&self.0).finite();
    }
}

impl StdDeref for Number {
    type Target = f64;

    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SupportJsonFloat(&self.0).serialize(serializer)
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub error: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("error", &Secret)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Error {
    /// Returns a builder for [`Error`].
    pub fn builder() -> ErrorBuilder {
        ErrorBuilder(Self::default())
    }
}

/// A builder for [`Error`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ErrorBuilder(Error);

impl ErrorBuilder {
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.0.error = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Error, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for Error {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Error");
}

impl Object for Error {
    const PROPERTIES: &'static [&'static str] = &["error"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self { error: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put_secret(&mut object.error),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for Error {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("error", &self.error);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct JsonFloat(pub Vec<f64>);

impl Generated for JsonFloat {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/JsonFloat");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.here(&self.0).each(|item| item.finite());
    }
}

impl StdDeref for JsonFloat {
    type Target = Vec<f64>;

    fn deref(&self) -> &Vec<f64> {
        &self.0
    }
}

impl From<Vec<f64>> for JsonFloat {
    fn from(value: Vec<f64>) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for JsonFloat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for JsonFloat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SupportJsonFloat(&self.0).serialize(serializer)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Imports {
    pub checker: Option<Checker>,
    pub date_time: Option<DateTime>,
    pub deserialize: Option<Deserialize>,
    pub operation: Option<Nullable<ImportsOperation>>,
    pub parse_enum_error: Option<ParseEnumError>,
    pub serializer: Option<SupportMap<Uuid>>,
    pub x: Option<X>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Imports {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Imports");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.property("checker", &self.checker).valid();
        checker.property("dateTime", &self.date_time).valid();
        checker.property("deserialize", &self.deserialize).valid();
        checker.property("operation", &self.operation).valid();
        checker.property("parse_enum_error", &self.parse_enum_error).valid();
        checker.property("serializer", &self.serializer).valid();
        checker.property("x", &self.x).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Imports {
    const PROPERTIES: &'static [&'static str] = &[
        "checker",
        "dateTime",
        "deserialize",
        "operation",
        "parse_enum_error",
        "serializer",
        "x",
    ];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self {
            checker: None,
            date_time: None,
            deserialize: None,
            operation: None,
            parse_enum_error: None,
            serializer: None,
            x: None,
            additional_properties: SupportMap::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.checker),
                1 => members.try_put(&mut object.date_time),
                2 => members.try_put(&mut object.deserialize),
                3 => members.try_put(&mut object.operation),
                4 => members.try_put(&mut object.parse_enum_error),
                5 => members.try_put(&mut object.serializer),
                6 => members.try_put(&mut object.x),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for Imports {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Imports {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("checker", &self.checker);
        object.optional("dateTime", &self.date_time);
        object.optional("deserialize", &self.deserialize);
        object.optional("operation", &self.operation);
        object.optional("parse_enum_error", &self.parse_enum_error);
        object.optional("serializer", &self.serializer);
        object.optional("x", &self.x);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Checker {
    pub deref: Option<SupportSupportUuid>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Checker {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Checker");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Checker {
    const PROPERTIES: &'static [&'static str] = &["deref"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self {
            deref: None,
            additional_properties: SupportMap::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.deref),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for Checker {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Checker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("deref", &self.deref);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DateTime {
    pub from_str: Option<SupportDateTime>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for DateTime {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/DateTime");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for DateTime {
    const PROPERTIES: &'static [&'static str] = &["fromStr"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self {
            from_str: None,
            additional_properties: SupportMap::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.from_str),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("fromStr", &self.from_str);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Deserialize {
    Integer(i64),
    String(String),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(SupportValue),
}

impl From<i64> for Deserialize {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Deserialize {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for Deserialize {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Deserialize");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        match self {
            Self::String(value) => {
                checker.here(value).max_length(5);
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
            Self::Integer(_) => {}
        }
    }
}

impl union::Union for Deserialize {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Number, 0), (union::Kind::String, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Integer(read::value(deserializer)?),
            1 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> SupportDeserialize<'de> for Deserialize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Deserialize {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportsOperation {
    pub writer: Option<DecimalNumber>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ImportsOperation {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ImportsOperation");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ImportsOperation {
    const PROPERTIES: &'static [&'static str] = &["writer"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self {
            writer: None,
            additional_properties: SupportMap::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.writer),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for ImportsOperation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ImportsOperation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("writer", &self.writer);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ParseEnumError {
    One,
    Two,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl ParseEnumError {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::One, Self::Two];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Two => "two",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for ParseEnumError {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ParseEnumError");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for ParseEnumError {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl StdFromStr for ParseEnumError {
    type Err = SupportParseEnumError;

    fn from_str(text: &str) -> Result<Self, SupportParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for ParseEnumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> SupportDeserialize<'de> for ParseEnumError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for ParseEnumError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct X {
    pub object: Option<XObject>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for X {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/X");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.property("object", &self.object).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for X {
    const PROPERTIES: &'static [&'static str] = &["object"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self {
            object: None,
            additional_properties: SupportMap::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.object),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for X {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for X {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("object", &self.object);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct XObject {
    pub secret: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl fmt::Debug for XObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XObject")
            .field("secret", &Secret)
            .field("additional_properties", &self.additional_properties)
            .field("unreadable_properties", &self.unreadable_properties)
            .finish()
    }
}

impl Generated for XObject {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/XObject");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for XObject {
    const PROPERTIES: &'static [&'static str] = &["secret"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self {
            secret: None,
            additional_properties: SupportMap::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put_secret(&mut object.secret),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for XObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for XObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("secret", &self.secret);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Deref(pub String);

impl Generated for Deref {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Deref");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.here(&self.0).max_length(7);
    }
}

impl StdDeref for Deref {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Deref {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for Deref {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Deref {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FromStr {
    FromStr,
    Deref,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl FromStr {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::FromStr, Self::Deref];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FromStr => "FromStr",
            Self::Deref => "Deref",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for FromStr {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/FromStr");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for FromStr {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl StdFromStr for FromStr {
    type Err = SupportParseEnumError;

    fn from_str(text: &str) -> Result<Self, SupportParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for FromStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> SupportDeserialize<'de> for FromStr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for FromStr {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Uuid(pub SupportSupportUuid);

impl Generated for Uuid {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Uuid");
}

impl StdDeref for Uuid {
    type Target = SupportSupportUuid;

    fn deref(&self) -> &SupportSupportUuid {
        &self.0
    }
}

impl From<SupportSupportUuid> for Uuid {
    fn from(value: SupportSupportUuid) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for Uuid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Uuid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct SupportUuid(pub String);

impl Generated for SupportUuid {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SupportUuid");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.here(&self.0).max_length(2);
    }
}

impl StdDeref for SupportUuid {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for SupportUuid {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for SupportUuid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for SupportUuid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `Fn`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FnSchema {
    pub r#fn: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl FnSchema {
    /// Returns a builder for [`FnSchema`].
    pub fn builder() -> FnSchemaBuilder {
        FnSchemaBuilder(Self::default())
    }
}

/// A builder for [`FnSchema`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FnSchemaBuilder(FnSchema);

impl FnSchemaBuilder {
    pub fn r#fn(mut self, value: impl Into<String>) -> Self {
        self.0.r#fn = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<FnSchema, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for FnSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/FnSchema");
}

impl Object for FnSchema {
    const PROPERTIES: &'static [&'static str] = &["fn"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self { r#fn: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.r#fn),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for FnSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for FnSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("fn", &self.r#fn);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `type`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LowerType {
    pub a: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl LowerType {
    /// Returns a builder for [`LowerType`].
    pub fn builder() -> LowerTypeBuilder {
        LowerTypeBuilder(Self::default())
    }
}

/// A builder for [`LowerType`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LowerTypeBuilder(LowerType);

impl LowerTypeBuilder {
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<LowerType, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for LowerType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LowerType");
}

impl Object for LowerType {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self { a: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for LowerType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for LowerType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Type {
    pub b: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: SupportMap,
}

impl Type {
    /// Returns a builder for [`Type`].
    pub fn builder() -> TypeBuilder {
        TypeBuilder(Self::default())
    }
}

/// A builder for [`Type`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TypeBuilder(Type);

impl TypeBuilder {
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.0.b = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Type, Violations> {
        SupportModel::validated(self.0)
    }
}

impl Generated for Type {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Type");
}

impl Object for Type {
    const PROPERTIES: &'static [&'static str] = &["b"];

    fn read(members: &mut impl SupportMembers) -> Option<Self> {
        let mut object = Self { b: None, additional_properties: SupportMap::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.b),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> SupportDeserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("b", &self.b);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Str(pub String);

impl Generated for Str {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Str");
}

impl StdDeref for Str {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Str {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for Str {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Str {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct U8(pub String);

impl Generated for U8 {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/U8");
}

impl StdDeref for U8 {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for U8 {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for U8 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for U8 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Bool(pub bool);

impl Generated for Bool {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Bool");
}

impl StdDeref for Bool {
    type Target = bool;

    fn deref(&self) -> &bool {
        &self.0
    }
}

impl From<bool> for Bool {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for Bool {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Bool {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct F64(pub f64);

impl Generated for F64 {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/F64");

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.here(&self.0).finite();
    }
}

impl StdDeref for F64 {
    type Target = f64;

    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl From<f64> for F64 {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for F64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for F64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SupportJsonFloat(&self.0).serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct I64(pub i64);

impl Generated for I64 {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/I64");
}

impl StdDeref for I64 {
    type Target = i64;

    fn deref(&self) -> &i64 {
        &self.0
    }
}

impl From<i64> for I64 {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl<'de> SupportDeserialize<'de> for I64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for I64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// `GET /imports`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Operation {}

impl SupportOperation for Operation {
    const ID: Option<&'static str> = Some("operation");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/imports";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = OperationResponse;
}

/// The responses of [`Operation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OperationResponse {
    /// Fine.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<OperationOkHeaders>,
        /// The body.
        body: Box<Imports>,
    },
}

impl Response for OperationResponse {
    type Success = Imports;

    fn success(self) -> Result<Imports, Self> {
        match self {
            Self::Ok { body, .. } => Ok(*body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok {
                headers: response.headers()?,
                body: response.json(&SCHEMAS, "/$defs/Imports")?,
            },
            _ => return Err(response.undefined()),
        })
    }
}

/// The headers of [`OperationResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationOkHeaders {
    /// Header `Map`.
    pub map: Option<Uuid>,
}

impl ResponseHeaders for OperationOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { map: response.optional_header("Map") })
    }
}

/// `POST /body`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StringOperation {
    /// Query parameter `body`.
    pub body_query: Option<String>,
    /// Query parameter `status`.
    pub status: Option<String>,
    /// The request body, as `application/json`.
    pub body: Option<ResultSchema>,
}

impl StringOperation {
    /// Query parameter `body`.
    pub fn body_query(mut self, value: impl Into<String>) -> Self {
        self.body_query = Some(value.into());
        self
    }

    /// Query parameter `status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// The request body, as `application/json`.
    pub fn body(mut self, value: ResultSchema) -> Self {
        self.body = Some(value);
        self
    }
}

impl SupportOperation for StringOperation {
    const ID: Option<&'static str> = Some("String");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/body";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query("body"), Parameter::query("status")];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = StringResponse;

    fn check(&self, checker: &mut SupportChecker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.body_query).optional(&self.status);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }
}

/// The responses of [`StringOperation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StringResponse {
    /// Fine.
    ///
    /// Status 200.
    Ok(VecSchema),
}

impl Response for StringResponse {
    type Success = VecSchema;

    fn success(self) -> Result<VecSchema, Self> {
        match self {
            Self::Ok(body) => Ok(body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/VecSchema")?),
            _ => return Err(response.undefined()),
        })
    }
}
