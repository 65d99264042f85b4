//! Schemas that only add checks to another 1
//!
//! Generated from `narrowing.yaml`; edits are overwritten.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat, Members,
    Object, Schemas, Serialize, Serializer, Writer, enumeration, object, pattern, read,
    union,
};
use super::support::{
    Map, Model, Nullable, ParseEnumError, Schema, UnknownValue, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("narrowing.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^[a-z]*$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('a', 'z')], 0, u32::MAX),
        pattern::Piece::End,
    ]],
);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

#[derive(Clone, Debug, PartialEq)]
pub struct Percentage(pub f64);

impl Generated for Percentage {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Percentage");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).finite();
    }
}

impl Deref for Percentage {
    type Target = f64;

    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl From<f64> for Percentage {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Percentage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Percentage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        JsonFloat(&self.0).serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Code(pub String);

impl Generated for Code {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Code");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).pattern(&PATTERN_1);
    }
}

impl Deref for Code {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Code {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct List(pub Vec<String>);

impl Generated for List {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/List");
}

impl Deref for List {
    type Target = Vec<String>;

    fn deref(&self) -> &Vec<String> {
        &self.0
    }
}

impl From<Vec<String>> for List {
    fn from(value: Vec<String>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for List {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for List {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    Low,
    High,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Level {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Level {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Level");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Level {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Level {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Size {
    Small,
    Medium,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Size {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Medium];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Size {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Size");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Size {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Size {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Size {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MaybeLevel {
    Low,
    High,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl MaybeLevel {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for MaybeLevel {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeLevel");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for MaybeLevel {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for MaybeLevel {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for MaybeLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MaybeLevel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for MaybeLevel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Labels(pub Map<String>);

impl Generated for Labels {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Labels");
}

impl Deref for Labels {
    type Target = Map<String>;

    fn deref(&self) -> &Map<String> {
        &self.0
    }
}

impl From<Map<String>> for Labels {
    fn from(value: Map<String>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Labels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Labels {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub name: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Named`].
#[derive(Clone, Debug, PartialEq)]
pub struct NamedRequired {
    pub name: String,
}

impl Named {
    /// Returns a builder for [`Named`], given its required fields.
    pub fn builder(required: NamedRequired) -> NamedBuilder {
        NamedBuilder(Self { name: required.name, additional_properties: Map::new() })
    }
}

/// A builder for [`Named`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NamedBuilder(Named);

impl NamedBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Named, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Named {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Named");
}

impl Object for Named {
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

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub percentage: Option<Percentage>,
    pub code: Option<Code>,
    pub list: Option<List>,
    pub same_list: Option<List>,
    pub either: Option<HolderEither>,
    pub beside: Option<Beside>,
    pub level: Option<Level>,
    pub one_level: Option<Level>,
    pub beside_type: Option<Level>,
    pub certain: Option<MaybeLevel>,
    pub lowest: Option<Level>,
    pub labels: Option<Labels>,
    pub few_labels: Option<Labels>,
    pub named: Option<Named>,
    pub short: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Holder {
    /// Returns a builder for [`Holder`].
    pub fn builder() -> HolderBuilder {
        HolderBuilder(Self::default())
    }
}

/// A builder for [`Holder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HolderBuilder(Holder);

impl HolderBuilder {
    pub fn percentage(mut self, value: Percentage) -> Self {
        self.0.percentage = Some(value);
        self
    }

    pub fn code(mut self, value: Code) -> Self {
        self.0.code = Some(value);
        self
    }

    pub fn list(mut self, value: List) -> Self {
        self.0.list = Some(value);
        self
    }

    pub fn same_list(mut self, value: List) -> Self {
        self.0.same_list = Some(value);
        self
    }

    pub fn either(mut self, value: HolderEither) -> Self {
        self.0.either = Some(value);
        self
    }

    pub fn beside(mut self, value: Beside) -> Self {
        self.0.beside = Some(value);
        self
    }

    pub fn level(mut self, value: Level) -> Self {
        self.0.level = Some(value);
        self
    }

    pub fn one_level(mut self, value: Level) -> Self {
        self.0.one_level = Some(value);
        self
    }

    pub fn beside_type(mut self, value: Level) -> Self {
        self.0.beside_type = Some(value);
        self
    }

    pub fn certain(mut self, value: MaybeLevel) -> Self {
        self.0.certain = Some(value);
        self
    }

    pub fn lowest(mut self, value: Level) -> Self {
        self.0.lowest = Some(value);
        self
    }

    pub fn labels(mut self, value: Labels) -> Self {
        self.0.labels = Some(value);
        self
    }

    pub fn few_labels(mut self, value: Labels) -> Self {
        self.0.few_labels = Some(value);
        self
    }

    pub fn named(mut self, value: Named) -> Self {
        self.0.named = Some(value);
        self
    }

    pub fn short(mut self, value: impl Into<String>) -> Self {
        self.0.short = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Holder, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Holder {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Holder");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("percentage", &self.percentage).valid();
        checker.property("code", &self.code).valid();
        checker.property("list", &self.list).valid();
        checker.property("sameList", &self.same_list).valid();
        checker.property("either", &self.either).valid();
        checker.property("beside", &self.beside).valid();
        checker.property("level", &self.level).valid();
        checker.property("oneLevel", &self.one_level).valid();
        checker.property("besideType", &self.beside_type).valid();
        checker.property("certain", &self.certain).valid();
        checker.property("lowest", &self.lowest).valid();
        checker.property("labels", &self.labels).valid();
        checker.property("fewLabels", &self.few_labels).valid();
        checker.property("named", &self.named).valid();
    }
}

impl Object for Holder {
    const PROPERTIES: &'static [&'static str] = &[
        "percentage",
        "code",
        "list",
        "sameList",
        "either",
        "beside",
        "level",
        "oneLevel",
        "besideType",
        "certain",
        "lowest",
        "labels",
        "fewLabels",
        "named",
        "short",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            percentage: None,
            code: None,
            list: None,
            same_list: None,
            either: None,
            beside: None,
            level: None,
            one_level: None,
            beside_type: None,
            certain: None,
            lowest: None,
            labels: None,
            few_labels: None,
            named: None,
            short: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.percentage),
                1 => members.put(&mut object.code),
                2 => members.put(&mut object.list),
                3 => members.put(&mut object.same_list),
                4 => members.put(&mut object.either),
                5 => members.put(&mut object.beside),
                6 => members.put(&mut object.level),
                7 => members.put(&mut object.one_level),
                8 => members.put(&mut object.beside_type),
                9 => members.put(&mut object.certain),
                10 => members.put(&mut object.lowest),
                11 => members.put(&mut object.labels),
                12 => members.put(&mut object.few_labels),
                13 => members.put(&mut object.named),
                14 => members.put(&mut object.short),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Holder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Holder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("percentage", &self.percentage);
        object.optional("code", &self.code);
        object.optional("list", &self.list);
        object.optional("sameList", &self.same_list);
        object.optional("either", &self.either);
        object.optional("beside", &self.beside);
        object.optional("level", &self.level);
        object.optional("oneLevel", &self.one_level);
        object.optional("besideType", &self.beside_type);
        object.optional("certain", &self.certain);
        object.optional("lowest", &self.lowest);
        object.optional("labels", &self.labels);
        object.optional("fewLabels", &self.few_labels);
        object.optional("named", &self.named);
        object.optional("short", &self.short);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderEither {
    Level(Level),
    Size(Size),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Level> for HolderEither {
    fn from(value: Level) -> Self {
        Self::Level(value)
    }
}

impl From<Size> for HolderEither {
    fn from(value: Size) -> Self {
        Self::Size(value)
    }
}

impl Generated for HolderEither {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/HolderEither");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Level(value) => {
                checker.here(value).valid();
            }
            Self::Size(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
        }
    }
}

impl union::Union for HolderEither {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Level(read::value(deserializer)?),
            1 => Self::Size(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for HolderEither {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for HolderEither {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Level(value) => value.serialize(serializer),
            Self::Size(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Beside {
    Level(Level),
    Size(Size),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Level> for Beside {
    fn from(value: Level) -> Self {
        Self::Level(value)
    }
}

impl From<Size> for Beside {
    fn from(value: Size) -> Self {
        Self::Size(value)
    }
}

impl Generated for Beside {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Beside");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Level(value) => {
                checker.here(value).valid();
            }
            Self::Size(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
        }
    }
}

impl union::Union for Beside {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Level(read::value(deserializer)?),
            1 => Self::Size(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Beside {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Beside {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Level(value) => value.serialize(serializer),
            Self::Size(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Rate(pub Percentage);

impl Generated for Rate {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Rate");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Rate {
    type Target = Percentage;

    fn deref(&self) -> &Percentage {
        &self.0
    }
}

impl From<Percentage> for Rate {
    fn from(value: Percentage) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Either(pub EitherValue);

impl Generated for Either {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Either");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Either {
    type Target = EitherValue;

    fn deref(&self) -> &EitherValue {
        &self.0
    }
}

impl From<EitherValue> for Either {
    fn from(value: EitherValue) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Either {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Either {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EitherValue {
    Level(Level),
    Size(Size),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Level> for EitherValue {
    fn from(value: Level) -> Self {
        Self::Level(value)
    }
}

impl From<Size> for EitherValue {
    fn from(value: Size) -> Self {
        Self::Size(value)
    }
}

impl Generated for EitherValue {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/EitherValue");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Level(value) => {
                checker.here(value).valid();
            }
            Self::Size(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 2);
            }
        }
    }
}

impl union::Union for EitherValue {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Level(read::value(deserializer)?),
            1 => Self::Size(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for EitherValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for EitherValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Level(value) => value.serialize(serializer),
            Self::Size(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Short(pub String);

impl Generated for Short {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Short");
    const TYPED: bool = false;
}

impl Deref for Short {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Short {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Short {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Short {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Ring(pub Value);

impl Generated for Ring {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Ring");
    const TYPED: bool = false;
}

impl Deref for Ring {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for Ring {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Ring {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Ring {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct OtherRing(pub Value);

impl Generated for OtherRing {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/OtherRing");
    const TYPED: bool = false;
}

impl Deref for OtherRing {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for OtherRing {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for OtherRing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for OtherRing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Tree(pub Vec<Nullable<Tree>>);

impl Generated for Tree {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Tree");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Tree {
    type Target = Vec<Nullable<Tree>>;

    fn deref(&self) -> &Vec<Nullable<Tree>> {
        &self.0
    }
}

impl From<Vec<Nullable<Tree>>> for Tree {
    fn from(value: Vec<Nullable<Tree>>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Index(pub Map<Nullable<Index>>);

impl Generated for Index {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Index");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Index {
    type Target = Map<Nullable<Index>>;

    fn deref(&self) -> &Map<Nullable<Index>> {
        &self.0
    }
}

impl From<Map<Nullable<Index>>> for Index {
    fn from(value: Map<Nullable<Index>>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Index {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Index {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MaybeName(pub Nullable<String>);

impl Generated for MaybeName {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MaybeName");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).max_length(5);
    }
}

impl Deref for MaybeName {
    type Target = Nullable<String>;

    fn deref(&self) -> &Nullable<String> {
        &self.0
    }
}

impl From<Nullable<String>> for MaybeName {
    fn from(value: Nullable<String>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for MaybeName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for MaybeName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NeverNull(pub String);

impl Generated for NeverNull {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NeverNull");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).max_length(3);
    }
}

impl Deref for NeverNull {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for NeverNull {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for NeverNull {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for NeverNull {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithA {
    pub a: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`WithA`].
#[derive(Clone, Debug, PartialEq)]
pub struct WithARequired {
    pub a: String,
}

impl WithA {
    /// Returns a builder for [`WithA`], given its required fields.
    pub fn builder(required: WithARequired) -> WithABuilder {
        WithABuilder(Self { a: required.a, additional_properties: Map::new() })
    }
}

/// A builder for [`WithA`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WithABuilder(WithA);

impl WithABuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<WithA, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for WithA {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/WithA");
}

impl Object for WithA {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut a: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut a),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { a: members.need("a", a)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for WithA {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for WithA {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithB {
    pub b: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`WithB`].
#[derive(Clone, Debug, PartialEq)]
pub struct WithBRequired {
    pub b: String,
}

impl WithB {
    /// Returns a builder for [`WithB`], given its required fields.
    pub fn builder(required: WithBRequired) -> WithBBuilder {
        WithBBuilder(Self { b: required.b, additional_properties: Map::new() })
    }
}

/// A builder for [`WithB`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WithBBuilder(WithB);

impl WithBBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<WithB, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for WithB {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/WithB");
}

impl Object for WithB {
    const PROPERTIES: &'static [&'static str] = &["b"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut b: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut b),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { b: members.need("b", b)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for WithB {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for WithB {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("b", &self.b);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Merged {
    A(Box<WithA>),
    B(Box<WithB>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<WithA> for Merged {
    fn from(value: WithA) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<WithB> for Merged {
    fn from(value: WithB) -> Self {
        Self::B(Box::new(value))
    }
}

impl Generated for Merged {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Merged");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::A(value) => {
                checker.here(value).valid();
            }
            Self::B(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
        }
    }
}

impl union::Union for Merged {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::A(read::value(deserializer)?),
            1 => Self::B(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Merged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Merged {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Letters {
    /// `all`
    All2,
    /// `ALL`
    All,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Letters {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::All2, Self::All];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All2 => "all",
            Self::All => "ALL",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Letters {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Letters");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Letters {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Letters {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Letters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Letters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
