//! Names that the output uses itself 1
//!
//! Generated from `names.yaml`; edits are overwritten.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, JsonFloat, Members, Object,
    RequestWriter, ResponseReader, Schemas, Secret, Serialize, Serializer, Writer,
    enumeration, object, read,
};
use super::support::{
    Map, Model, Operation, Parameter, ParseEnumError, ResponseError, Schema, Scheme,
    UnknownValue, UnreadableProperties, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("names.schema.json"), &[]);

/// The schema `Locals`.
#[derive(Clone, Debug, PartialEq)]
pub struct Locals {
    /// The property `members`.
    pub members: String,
    /// The property `property`.
    pub property: String,
    /// The property `value`.
    pub value: String,
    /// The property `object`.
    pub object: String,
    /// The property `serializer`.
    pub serializer: Option<String>,
    /// The property `deserializer`.
    pub deserializer: Option<String>,
    /// The property `checker`.
    ///
    /// At most 2 characters.
    pub checker: Option<String>,
    /// The property `f`.
    pub f: Option<String>,
    /// The property `required`.
    pub required: Option<String>,
    /// The property `build`.
    pub build: Option<String>,
    /// The property `builder`.
    pub builder: Option<String>,
    /// The property `validate`.
    pub validate: Option<String>,
    /// The property `check`.
    pub check: Option<String>,
    /// The property `read`.
    pub read: Option<String>,
    /// The property `self`.
    pub self_: Option<String>,
    /// The property `fmt`.
    pub fmt: Option<String>,
    /// The property `default`.
    pub default: Option<String>,
    /// The property `clone`.
    pub clone: Option<String>,
    /// The property `userIDs`.
    pub user_ids: Option<String>,
    /// The property `IPsec`.
    pub i_psec: Option<String>,
    /// The property `VPCsActive`.
    pub vpcs_active: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Locals`].
pub struct LocalsRequired2 {
    /// The property `members`.
    pub members: String,
    /// The property `property`.
    pub property: String,
    /// The property `value`.
    pub value: String,
    /// The property `object`.
    pub object: String,
}

impl Locals {
    /// Returns a builder for [`Locals`], given its required fields.
    pub fn builder(required: LocalsRequired2) -> LocalsBuilder2 {
        LocalsBuilder2(Self {
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
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Locals`].
#[derive(Clone)]
pub struct LocalsBuilder2(Locals);

impl LocalsBuilder2 {
    /// The property `serializer`.
    pub fn serializer(mut self, value: impl Into<String>) -> Self {
        self.0.serializer = Some(value.into());
        self
    }

    /// The property `deserializer`.
    pub fn deserializer(mut self, value: impl Into<String>) -> Self {
        self.0.deserializer = Some(value.into());
        self
    }

    /// The property `checker`.
    ///
    /// At most 2 characters.
    pub fn checker(mut self, value: impl Into<String>) -> Self {
        self.0.checker = Some(value.into());
        self
    }

    /// The property `f`.
    pub fn f(mut self, value: impl Into<String>) -> Self {
        self.0.f = Some(value.into());
        self
    }

    /// The property `required`.
    pub fn required(mut self, value: impl Into<String>) -> Self {
        self.0.required = Some(value.into());
        self
    }

    /// The property `build`.
    pub fn set_build(mut self, value: impl Into<String>) -> Self {
        self.0.build = Some(value.into());
        self
    }

    /// The property `builder`.
    pub fn builder(mut self, value: impl Into<String>) -> Self {
        self.0.builder = Some(value.into());
        self
    }

    /// The property `validate`.
    pub fn validate(mut self, value: impl Into<String>) -> Self {
        self.0.validate = Some(value.into());
        self
    }

    /// The property `check`.
    pub fn check(mut self, value: impl Into<String>) -> Self {
        self.0.check = Some(value.into());
        self
    }

    /// The property `read`.
    pub fn read(mut self, value: impl Into<String>) -> Self {
        self.0.read = Some(value.into());
        self
    }

    /// The property `self`.
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.0.self_ = Some(value.into());
        self
    }

    /// The property `fmt`.
    pub fn fmt(mut self, value: impl Into<String>) -> Self {
        self.0.fmt = Some(value.into());
        self
    }

    /// The property `default`.
    pub fn default(mut self, value: impl Into<String>) -> Self {
        self.0.default = Some(value.into());
        self
    }

    /// The property `clone`.
    pub fn clone(mut self, value: impl Into<String>) -> Self {
        self.0.clone = Some(value.into());
        self
    }

    /// The property `userIDs`.
    pub fn user_ids(mut self, value: impl Into<String>) -> Self {
        self.0.user_ids = Some(value.into());
        self
    }

    /// The property `IPsec`.
    pub fn i_psec(mut self, value: impl Into<String>) -> Self {
        self.0.i_psec = Some(value.into());
        self
    }

    /// The property `VPCsActive`.
    pub fn vpcs_active(mut self, value: impl Into<String>) -> Self {
        self.0.vpcs_active = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Locals, Violations> {
        self.0.validated()
    }
}

impl Model for Locals {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Locals");

    fn check(&self, checker: &mut Checker<'_>) {
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

    fn read(members_: &mut impl Members) -> Option<Self> {
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
        let mut additional_properties = Map::new();
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

impl<'de> Deserialize<'de> for Locals {
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
#[derive(Clone, Debug, PartialEq)]
pub struct OptionSchema {
    /// The property `a`.
    pub a: Option<StringSchema>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl OptionSchema {
    /// Returns a builder for [`OptionSchema`].
    pub fn builder() -> OptionSchemaBuilder {
        OptionSchemaBuilder(Self { a: None, additional_properties: Map::new() })
    }
}

/// A builder for [`OptionSchema`].
#[derive(Clone)]
pub struct OptionSchemaBuilder(OptionSchema);

impl OptionSchemaBuilder {
    /// The property `a`.
    pub fn a(mut self, value: StringSchema) -> Self {
        self.0.a = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<OptionSchema, Violations> {
        self.0.validated()
    }
}

impl Model for OptionSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/OptionSchema");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("a", &self.a).valid();
    }
}

impl Object for OptionSchema {
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

impl<'de> Deserialize<'de> for OptionSchema {
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

impl Model for StringSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/StringSchema");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).max_length(3);
    }
}

impl Deref for StringSchema {
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

impl<'de> Deserialize<'de> for StringSchema {
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

impl Model for VecSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/VecSchema");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for VecSchema {
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

impl<'de> Deserialize<'de> for VecSchema {
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
pub struct BoxSchema {
    /// The property `x`.
    pub x: Box<BoxSchema>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Model for BoxSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/BoxSchema");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("x", &self.x).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for BoxSchema {
    const PROPERTIES: &'static [&'static str] = &["x"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut x: Option<Box<BoxSchema>> = None;
        let mut additional_properties = Map::new();
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

impl<'de> Deserialize<'de> for BoxSchema {
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
#[derive(Clone, Debug, PartialEq)]
pub struct ResultSchema {
    /// The property `ok`.
    pub ok: Option<SelfSchema>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl ResultSchema {
    /// Returns a builder for [`ResultSchema`].
    pub fn builder() -> ResultSchemaBuilder {
        ResultSchemaBuilder(Self { ok: None, additional_properties: Map::new() })
    }
}

/// A builder for [`ResultSchema`].
#[derive(Clone)]
pub struct ResultSchemaBuilder(ResultSchema);

impl ResultSchemaBuilder {
    /// The property `ok`.
    pub fn ok(mut self, value: SelfSchema) -> Self {
        self.0.ok = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ResultSchema, Violations> {
        self.0.validated()
    }
}

impl Model for ResultSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ResultSchema");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("ok", &self.ok).valid();
    }
}

impl Object for ResultSchema {
    const PROPERTIES: &'static [&'static str] = &["ok"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { ok: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.ok),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for ResultSchema {
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

impl Model for SelfSchema {
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

impl FromStr for SelfSchema {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for SelfSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SelfSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for SelfSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The schema `Model`.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelSchema(pub Map);

impl Model for ModelSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ModelSchema");
}

impl Deref for ModelSchema {
    type Target = Map;

    fn deref(&self) -> &Map {
        &self.0
    }
}

impl From<Map> for ModelSchema {
    fn from(value: Map) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for ModelSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for ModelSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `Map`.
#[derive(Clone, Debug, PartialEq)]
pub struct MapSchema(pub Map<String>);

impl Model for MapSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MapSchema");
}

impl Deref for MapSchema {
    type Target = Map<String>;

    fn deref(&self) -> &Map<String> {
        &self.0
    }
}

impl From<Map<String>> for MapSchema {
    fn from(value: Map<String>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for MapSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for MapSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `Schemas`.
#[derive(Clone, Debug, PartialEq)]
pub struct SchemasSchema {
    /// The property `model`.
    pub model: Option<ModelSchema>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl SchemasSchema {
    /// Returns a builder for [`SchemasSchema`].
    pub fn builder() -> SchemasSchemaBuilder {
        SchemasSchemaBuilder(Self { model: None, additional_properties: Map::new() })
    }
}

/// A builder for [`SchemasSchema`].
#[derive(Clone)]
pub struct SchemasSchemaBuilder(SchemasSchema);

impl SchemasSchemaBuilder {
    /// The property `model`.
    pub fn model(mut self, value: ModelSchema) -> Self {
        self.0.model = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SchemasSchema, Violations> {
        self.0.validated()
    }
}

impl Model for SchemasSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SchemasSchema");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("model", &self.model).valid();
    }
}

impl Object for SchemasSchema {
    const PROPERTIES: &'static [&'static str] = &["model"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { model: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.model),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for SchemasSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SchemasSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("model", &self.model);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `LocalsBuilder`.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalsBuilder {
    /// The property `a`.
    pub a: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl LocalsBuilder {
    /// Returns a builder for [`LocalsBuilder`].
    pub fn builder() -> LocalsBuilderBuilder {
        LocalsBuilderBuilder(Self { a: None, additional_properties: Map::new() })
    }
}

/// A builder for [`LocalsBuilder`].
#[derive(Clone)]
pub struct LocalsBuilderBuilder(LocalsBuilder);

impl LocalsBuilderBuilder {
    /// The property `a`.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<LocalsBuilder, Violations> {
        self.0.validated()
    }
}

impl Model for LocalsBuilder {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LocalsBuilder");
}

impl Object for LocalsBuilder {
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

impl<'de> Deserialize<'de> for LocalsBuilder {
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

/// The schema `LocalsRequired`.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalsRequired(pub String);

impl Model for LocalsRequired {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LocalsRequired");
}

impl Deref for LocalsRequired {
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

impl<'de> Deserialize<'de> for LocalsRequired {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for LocalsRequired {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `Members`.
#[derive(Clone, Debug, PartialEq)]
pub struct MembersSchema {
    /// The property `a`.
    pub a: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl MembersSchema {
    /// Returns a builder for [`MembersSchema`].
    pub fn builder() -> MembersSchemaBuilder {
        MembersSchemaBuilder(Self { a: None, additional_properties: Map::new() })
    }
}

/// A builder for [`MembersSchema`].
#[derive(Clone)]
pub struct MembersSchemaBuilder(MembersSchema);

impl MembersSchemaBuilder {
    /// The property `a`.
    pub fn a(mut self, value: f64) -> Self {
        self.0.a = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<MembersSchema, Violations> {
        self.0.validated()
    }
}

impl Model for MembersSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MembersSchema");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("a", &self.a).finite();
    }
}

impl Object for MembersSchema {
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

impl<'de> Deserialize<'de> for MembersSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for MembersSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `Value`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueSchema(pub Map);

impl Model for ValueSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ValueSchema");
}

impl Deref for ValueSchema {
    type Target = Map;

    fn deref(&self) -> &Map {
        &self.0
    }
}

impl From<Map> for ValueSchema {
    fn from(value: Map) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for ValueSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for ValueSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `Number`.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberSchema(pub f64);

impl Model for NumberSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NumberSchema");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).finite();
    }
}

impl Deref for NumberSchema {
    type Target = f64;

    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl From<f64> for NumberSchema {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for NumberSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for NumberSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        JsonFloat(&self.0).serialize(serializer)
    }
}

/// The schema `Error`.
#[derive(Clone, PartialEq)]
pub struct Error {
    /// The property `error`.
    pub error: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
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
        ErrorBuilder(Self { error: None, additional_properties: Map::new() })
    }
}

/// A builder for [`Error`].
#[derive(Clone)]
pub struct ErrorBuilder(Error);

impl ErrorBuilder {
    /// The property `error`.
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.0.error = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Error, Violations> {
        self.0.validated()
    }
}

impl Model for Error {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Error");
}

impl Object for Error {
    const PROPERTIES: &'static [&'static str] = &["error"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { error: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put_secret(&mut object.error),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Error {
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

/// The schema `JsonFloat`.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonFloatSchema(pub Vec<f64>);

impl Model for JsonFloatSchema {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/JsonFloatSchema");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).each(|item| item.finite());
    }
}

impl Deref for JsonFloatSchema {
    type Target = Vec<f64>;

    fn deref(&self) -> &Vec<f64> {
        &self.0
    }
}

impl From<Vec<f64>> for JsonFloatSchema {
    fn from(value: Vec<f64>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for JsonFloatSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for JsonFloatSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        JsonFloat(&self.0).serialize(serializer)
    }
}

/// The schema `type`.
#[derive(Clone, Debug, PartialEq)]
pub struct Type2 {
    /// The property `a`.
    pub a: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Type2 {
    /// Returns a builder for [`Type2`].
    pub fn builder() -> Type2Builder {
        Type2Builder(Self { a: None, additional_properties: Map::new() })
    }
}

/// A builder for [`Type2`].
#[derive(Clone)]
pub struct Type2Builder(Type2);

impl Type2Builder {
    /// The property `a`.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Type2, Violations> {
        self.0.validated()
    }
}

impl Model for Type2 {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Type2");
}

impl Object for Type2 {
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

impl<'de> Deserialize<'de> for Type2 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Type2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The schema `Type`.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// The property `b`.
    pub b: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Type {
    /// Returns a builder for [`Type`].
    pub fn builder() -> TypeBuilder {
        TypeBuilder(Self { b: None, additional_properties: Map::new() })
    }
}

/// A builder for [`Type`].
#[derive(Clone)]
pub struct TypeBuilder(Type);

impl TypeBuilder {
    /// The property `b`.
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.0.b = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Type, Violations> {
        self.0.validated()
    }
}

impl Model for Type {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Type");
}

impl Object for Type {
    const PROPERTIES: &'static [&'static str] = &["b"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { b: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.b),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Type {
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

/// The schema `str`.
#[derive(Clone, Debug, PartialEq)]
pub struct Str(pub String);

impl Model for Str {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Str");
}

impl Deref for Str {
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

impl<'de> Deserialize<'de> for Str {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Str {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `u8`.
#[derive(Clone, Debug, PartialEq)]
pub struct U8(pub String);

impl Model for U8 {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/U8");
}

impl Deref for U8 {
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

impl<'de> Deserialize<'de> for U8 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for U8 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `bool`.
#[derive(Clone, Debug, PartialEq)]
pub struct Bool(pub bool);

impl Model for Bool {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Bool");
}

impl Deref for Bool {
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

impl<'de> Deserialize<'de> for Bool {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Bool {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The schema `f64`.
#[derive(Clone, Debug, PartialEq)]
pub struct F64(pub f64);

impl Model for F64 {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/F64");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).finite();
    }
}

impl Deref for F64 {
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

impl<'de> Deserialize<'de> for F64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for F64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        JsonFloat(&self.0).serialize(serializer)
    }
}

/// The schema `i64`.
#[derive(Clone, Debug, PartialEq)]
pub struct I64(pub i64);

impl Model for I64 {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/I64");
}

impl Deref for I64 {
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

impl<'de> Deserialize<'de> for I64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for I64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// `POST /body`.
#[derive(Clone, Debug, PartialEq)]
pub struct StringOperation {
    /// Query parameter `body`.
    pub body2: Option<String>,
    /// Query parameter `status`.
    pub status: Option<String>,
    /// The request body, as `application/json`.
    pub body: Option<ResultSchema>,
}

impl Operation for StringOperation {
    const ID: Option<&'static str> = Some("String");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/body";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query("body"), Parameter::query("status")];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = StringResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.body2).optional(&self.status);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }
}

/// The responses of [`StringOperation`].
#[derive(Clone, Debug, PartialEq)]
pub enum StringResponse {
    /// Status 200.
    ///
    /// Fine.
    Ok(VecSchema),
}

impl StringResponse {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/VecSchema")?),
            _ => return Err(response.undefined()),
        })
    }
}
