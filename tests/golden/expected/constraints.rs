//! Constraints 1
//!
//! Generated from `constraints.yaml`; edits are overwritten.

use std::fmt;
use std::ops::Deref;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, JsonFloat, Members, NumericEnum,
    Object, Schemas, Serialize, Serializer, Writer, numeric_enum, object, pattern, read,
};
use super::support::{
    Map, Model, Nullable, ParseEnumError, Schema, UnknownNumber, Violations,
};

static SCHEMAS: Schemas =
    Schemas::new(include_str!("constraints.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^\\d+[a-z]?$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('0', '9')], 1, u32::MAX),
        pattern::Piece::Chars(&[('a', 'z')], 0, 1),
        pattern::Piece::End,
    ]],
);

static PATTERN_2: pattern::Plain =
    pattern::Plain::new("b", &[&[pattern::Piece::Text("b")]]);

static PATTERNS: [&dyn pattern::Pattern; 2] = [&PATTERN_1, &PATTERN_2];

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Constraints {
    /// At least 2 characters. At most 4 characters.
    pub length: Option<String>,
    /// Matches `^\d+[a-z]?$`.
    pub pattern: Option<String>,
    /// Not empty. Matches `b`. Format `email`.
    pub several: Option<String>,
    /// At least -3. At most 12.
    pub range: Option<i64>,
    /// Greater than 0. Less than 99.5.
    pub open: Option<f64>,
    /// A multiple of 0.01.
    pub cents: Option<f64>,
    pub choice: Option<Choice>,
    /// Not empty. At most 3 items. Items are unique.
    pub tags: Option<Vec<String>>,
    pub table: Option<Vec<Vec<i64>>>,
    /// Not empty. At most 2 properties.
    pub labels: Option<Map<String>>,
    /// At most 3 characters.
    pub nothing: Option<Nullable<String>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Constraints {
    /// Returns a builder for [`Constraints`].
    pub fn builder() -> ConstraintsBuilder {
        ConstraintsBuilder(Self::default())
    }
}

/// A builder for [`Constraints`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ConstraintsBuilder(Constraints);

impl ConstraintsBuilder {
    /// At least 2 characters. At most 4 characters.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.0.length = Some(value.into());
        self
    }

    /// Matches `^\d+[a-z]?$`.
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.0.pattern = Some(value.into());
        self
    }

    /// Not empty. Matches `b`. Format `email`.
    pub fn several(mut self, value: impl Into<String>) -> Self {
        self.0.several = Some(value.into());
        self
    }

    /// At least -3. At most 12.
    pub fn range(mut self, value: i64) -> Self {
        self.0.range = Some(value);
        self
    }

    /// Greater than 0. Less than 99.5.
    pub fn open(mut self, value: f64) -> Self {
        self.0.open = Some(value);
        self
    }

    /// A multiple of 0.01.
    pub fn cents(mut self, value: f64) -> Self {
        self.0.cents = Some(value);
        self
    }

    pub fn choice(mut self, value: Choice) -> Self {
        self.0.choice = Some(value);
        self
    }

    /// Not empty. At most 3 items. Items are unique.
    pub fn tags(mut self, value: Vec<String>) -> Self {
        self.0.tags = Some(value);
        self
    }

    pub fn table(mut self, value: Vec<Vec<i64>>) -> Self {
        self.0.table = Some(value);
        self
    }

    /// Not empty. At most 2 properties.
    pub fn labels(mut self, value: Map<String>) -> Self {
        self.0.labels = Some(value);
        self
    }

    /// At most 3 characters.
    pub fn nothing(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.0.nothing = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Constraints, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Constraints {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Constraints");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("length", &self.length).min_length(2).max_length(4);
        checker.property("pattern", &self.pattern).pattern(&PATTERN_1);
        checker
            .property("several", &self.several)
            .min_length(1)
            .pattern(&PATTERN_2)
            .format("email");
        checker.property("range", &self.range).minimum(-3).maximum(12);
        checker
            .property("open", &self.open)
            .finite()
            .exclusive_minimum(0)
            .exclusive_maximum(99.5);
        checker.property("cents", &self.cents).finite().multiple_of(0.01);
        checker.property("choice", &self.choice).valid();
        checker
            .property("tags", &self.tags)
            .min_items(1)
            .max_items(3)
            .unique_items()
            .each(|item| item.max_length(5));
        checker
            .property("table", &self.table)
            .each(|item| item.each(|item| item.minimum(0)));
        checker
            .property("labels", &self.labels)
            .min_properties(1)
            .max_properties(2)
            .each_member(|item| item.max_length(3));
        checker.property("nothing", &self.nothing).max_length(3);
    }
}

impl Object for Constraints {
    const PROPERTIES: &'static [&'static str] = &[
        "length",
        "pattern",
        "several",
        "range",
        "open",
        "cents",
        "choice",
        "tags",
        "table",
        "labels",
        "nothing",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            length: None,
            pattern: None,
            several: None,
            range: None,
            open: None,
            cents: None,
            choice: None,
            tags: None,
            table: None,
            labels: None,
            nothing: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.length),
                1 => members.put(&mut object.pattern),
                2 => members.put(&mut object.several),
                3 => members.put(&mut object.range),
                4 => members.put(&mut object.open),
                5 => members.put(&mut object.cents),
                6 => members.put(&mut object.choice),
                7 => members.put(&mut object.tags),
                8 => members.put(&mut object.table),
                9 => members.put(&mut object.labels),
                10 => members.put(&mut object.nothing),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Constraints {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Constraints {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("length", &self.length);
        object.optional("pattern", &self.pattern);
        object.optional("several", &self.several);
        object.optional("range", &self.range);
        object.optional("open", &self.open.as_ref().map(JsonFloat));
        object.optional("cents", &self.cents.as_ref().map(JsonFloat));
        object.optional("choice", &self.choice);
        object.optional("tags", &self.tags);
        object.optional("table", &self.table);
        object.optional("labels", &self.labels);
        object.optional("nothing", &self.nothing);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Choice {
    Value1,
    Value2,
    Value3,
    /// A number that the document does not list, preserved exactly.
    Unknown(UnknownNumber<i64>),
}

impl Choice {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value1, Self::Value2, Self::Value3];

    /// Returns the value as a number.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Value3 => 3,
            Self::Unknown(value) => value.number(),
        }
    }
}

impl Generated for Choice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Choice");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).listed(Self::ALL);
    }
}

impl NumericEnum for Choice {
    type Number = i64;

    fn number(&self) -> i64 {
        self.as_i64()
    }

    fn unknown(value: UnknownNumber<i64>) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl TryFrom<i64> for Choice {
    type Error = ParseEnumError;

    fn try_from(number: i64) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_i64().serialize(serializer)
    }
}

/// A name of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Name(pub String);

impl Generated for Name {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Name");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).max_length(10);
    }
}

impl Deref for Name {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Name {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Names(pub Vec<Name>);

impl Generated for Names {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Names");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Names {
    type Target = Vec<Name>;

    fn deref(&self) -> &Vec<Name> {
        &self.0
    }
}

impl From<Vec<Name>> for Names {
    fn from(value: Vec<Name>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Names {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
