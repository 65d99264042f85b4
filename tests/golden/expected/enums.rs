//! Enums 1
//!
//! Generated from `enums.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat, Members,
    NumericEnum, Object, RequestWriter, ResponseReader, Schemas, Serialize, Serializer,
    Writer, enumeration, numeric_enum, object, read, union,
};
use super::support::{
    Map, Model, Number, Operation, Parameter, ParseEnumError, Response, ResponseError,
    Schema, Scheme, UnknownNumber, UnknownValue, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("enums.schema.json"), &[]);

/// Only a request carries it, so it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Size {
    Small,
    Large,
}

impl Size {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }
}

impl Generated for Size {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Size");
}

impl Enumeration for Size {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
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
pub enum Code {
    /// `N2.1`
    N2_1,
    /// `N21`
    N21,
    /// `S84.1.2`
    S84_1_2,
    /// `S4.1B`
    S4_1B,
    /// `EUR`
    Eur,
    /// `  `
    Empty,
    /// `   `
    Blank,
    /// `😀`
    U1f600,
    /// `self`
    LowerSelf,
    /// `Self`
    Self_,
    /// `type`
    Type,
    /// `a-b`
    AHyphenB,
    /// `a_b`
    AUnderscoreB,
    /// `aB`
    AB,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `404`
    N404,
    /// `unknown`
    Unknown,
    /// `größe`
    Größe,
    /// `*`
    Star,
    /// A value that the document does not list, preserved verbatim.
    Unrecognized(UnknownValue),
}

impl Code {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::N2_1,
        Self::N21,
        Self::S84_1_2,
        Self::S4_1B,
        Self::Eur,
        Self::Empty,
        Self::Blank,
        Self::U1f600,
        Self::LowerSelf,
        Self::Self_,
        Self::Type,
        Self::AHyphenB,
        Self::AUnderscoreB,
        Self::AB,
        Self::Plus1,
        Self::Minus1,
        Self::N404,
        Self::Unknown,
        Self::Größe,
        Self::Star,
    ];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::N2_1 => "N2.1",
            Self::N21 => "N21",
            Self::S84_1_2 => "S84.1.2",
            Self::S4_1B => "S4.1B",
            Self::Eur => "EUR",
            Self::Empty => "",
            Self::Blank => " ",
            Self::U1f600 => "😀",
            Self::LowerSelf => "self",
            Self::Self_ => "Self",
            Self::Type => "type",
            Self::AHyphenB => "a-b",
            Self::AUnderscoreB => "a_b",
            Self::AB => "aB",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::N404 => "404",
            Self::Unknown => "unknown",
            Self::Größe => "größe",
            Self::Star => "*",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl Generated for Code {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Code");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Code {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unrecognized(value))
    }
}

impl FromStr for Code {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Maybe {
    Yes,
    No,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Maybe {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Yes, Self::No];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Maybe {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Maybe");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Maybe {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Maybe {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Maybe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Maybe {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Maybe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Constant {
    Only,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Constant {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Only];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Only => "only",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Constant {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Constant");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Constant {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Constant {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Constant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Constant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Constant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Status {
    /// Not yet.
    ///
    /// The value `0`.
    Draft,
    /// Now.
    ///
    /// The value `1`.
    Active,
    /// No more.
    ///
    /// The value `2`.
    Closed,
    /// A number that the document does not list, preserved exactly.
    Unknown(UnknownNumber<i32>),
}

impl Status {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Draft, Self::Active, Self::Closed];

    /// Returns the value as a number.
    pub fn as_i32(&self) -> i32 {
        match self {
            Self::Draft => 0,
            Self::Active => 1,
            Self::Closed => 2,
            Self::Unknown(value) => value.number(),
        }
    }
}

impl Generated for Status {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Status");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).listed(Self::ALL);
    }
}

impl NumericEnum for Status {
    type Number = i32;

    fn number(&self) -> i32 {
        self.as_i32()
    }

    fn unknown(value: UnknownNumber<i32>) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl TryFrom<i32> for Status {
    type Error = ParseEnumError;

    fn try_from(number: i32) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_i32(), f)
    }
}

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_i32().serialize(serializer)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Step {
    /// `10`
    Value10,
    /// `-1`
    Minus1,
    /// `1`
    Value1,
    /// `100000000000000000000`
    Value100000000000000000000,
    /// A number that the document does not list, preserved exactly.
    Unknown(UnknownNumber<i128>),
}

impl Step {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] =
        &[Self::Value10, Self::Minus1, Self::Value1, Self::Value100000000000000000000];

    /// Returns the value as a number.
    pub fn as_i128(&self) -> i128 {
        match self {
            Self::Value10 => 10,
            Self::Minus1 => -1,
            Self::Value1 => 1,
            Self::Value100000000000000000000 => 100000000000000000000,
            Self::Unknown(value) => value.number(),
        }
    }
}

impl Generated for Step {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Step");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).listed(Self::ALL);
    }
}

impl NumericEnum for Step {
    type Number = i128;

    fn number(&self) -> i128 {
        self.as_i128()
    }

    fn unknown(value: UnknownNumber<i128>) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl TryFrom<i128> for Step {
    type Error = ParseEnumError;

    fn try_from(number: i128) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_i128(), f)
    }
}

impl<'de> Deserialize<'de> for Step {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_i128().serialize(serializer)
    }
}

/// Only a request carries it, so it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    Value1,
    Value2,
    Value3,
}

impl Level {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value1, Self::Value2, Self::Value3];

    /// Returns the value as a number.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Value3 => 3,
        }
    }
}

impl Generated for Level {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Level");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.as_i64()).minimum(2);
    }
}

impl NumericEnum for Level {
    type Number = i64;

    fn number(&self) -> i64 {
        self.as_i64()
    }

    fn unknown(_: UnknownNumber<i64>) -> Option<Self> {
        None
    }
}

impl TryFrom<i64> for Level {
    type Error = ParseEnumError;

    fn try_from(number: i64) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_i64().serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Rate {
    /// `0`
    Value0,
    /// `5.5`
    Value5_5,
    /// `-0.25`
    Minus0_25,
    /// `0.00000015`
    Value0_00000015,
    /// A number that the document does not list, preserved exactly.
    Unknown(UnknownNumber<Number>),
}

impl Rate {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] =
        &[Self::Value0, Self::Value5_5, Self::Minus0_25, Self::Value0_00000015];

    /// Returns the value as a number.
    pub fn as_number(&self) -> Number {
        match self {
            Self::Value0 => numeric_enum::exact("0"),
            Self::Value5_5 => numeric_enum::exact("5.5"),
            Self::Minus0_25 => numeric_enum::exact("-0.25"),
            Self::Value0_00000015 => numeric_enum::exact("0.00000015"),
            Self::Unknown(value) => value.number(),
        }
    }

    /// Returns the float that is nearest to the value.
    pub fn as_f64(&self) -> f64 {
        numeric_enum::nearest(&self.as_number())
    }
}

impl Generated for Rate {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Rate");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).listed(Self::ALL);
    }
}

impl NumericEnum for Rate {
    type Number = Number;

    fn number(&self) -> Number {
        self.as_number()
    }

    fn unknown(value: UnknownNumber<Number>) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl TryFrom<Number> for Rate {
    type Error = ParseEnumError;

    fn try_from(number: Number) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl TryFrom<f64> for Rate {
    type Error = ParseEnumError;

    fn try_from(number: f64) -> Result<Self, ParseEnumError> {
        numeric_enum::parse_float(number, Self::ALL)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_number(), f)
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_number().serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Named {
    /// `A1`
    Alpha,
    /// The second.
    ///
    /// The value `B2`.
    B2,
    /// `3`
    N3,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Named {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Alpha, Self::B2, Self::N3];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alpha => "A1",
            Self::B2 => "B2",
            Self::N3 => "3",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Named {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Named");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Named {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Named {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Annotated {
    /// All users.
    Users,
    #[deprecated]
    Groups,
    /// Users and groups at the same time.
    ///
    /// The union.
    Both,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

#[allow(deprecated)]
impl Annotated {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Users, Self::Groups, Self::Both];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Users => "users",
            Self::Groups => "groups",
            Self::Both => "both",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Annotated {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Annotated");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Annotated {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Annotated {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Annotated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Annotated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Annotated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `1`
    One,
    /// `2`
    Two,
    /// A number that the document does not list, preserved exactly.
    Unknown(UnknownNumber<i64>),
}

impl Kind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::One, Self::Two];

    /// Returns the value as a number.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Unknown(value) => value.number(),
        }
    }
}

impl Generated for Kind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Kind");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).listed(Self::ALL);
    }
}

impl NumericEnum for Kind {
    type Number = i64;

    fn number(&self) -> i64 {
        self.as_i64()
    }

    fn unknown(value: UnknownNumber<i64>) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl TryFrom<i64> for Kind {
    type Error = ParseEnumError;

    fn try_from(number: i64) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_i64().serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sentence(pub String);

impl Generated for Sentence {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Sentence");

    fn check(&self, checker: &mut Checker<'_>) {
        checker
            .here(&self.0)
            .text("enum", "The order has been cancelled by the customer.");
    }
}

impl Deref for Sentence {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Sentence {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Sentence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    Number(f64),
    String(MixedString),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<f64> for Mixed {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<MixedString> for Mixed {
    fn from(value: MixedString) -> Self {
        Self::String(value)
    }
}

impl Generated for Mixed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Mixed");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Number(value) => {
                checker.here(value).finite().one_of(&["1", "3.5"]);
            }
            Self::String(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("enum", 2);
            }
        }
    }
}

impl union::Union for Mixed {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Number, 0), (union::Kind::String, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Number(read::value(deserializer)?),
            1 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Mixed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Mixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => JsonFloat(value).serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MixedString {
    Two,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl MixedString {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Two];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Two => "two",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for MixedString {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/MixedString");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for MixedString {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for MixedString {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for MixedString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MixedString {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for MixedString {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owners {
    pub order: Option<Order>,
    pub invoice: Option<Invoice>,
    pub sentence: Option<Sentence>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Owners {
    /// Returns a builder for [`Owners`].
    pub fn builder() -> OwnersBuilder {
        OwnersBuilder(Self::default())
    }
}

/// A builder for [`Owners`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OwnersBuilder(Owners);

impl OwnersBuilder {
    pub fn order(mut self, value: Order) -> Self {
        self.0.order = Some(value);
        self
    }

    pub fn invoice(mut self, value: Invoice) -> Self {
        self.0.invoice = Some(value);
        self
    }

    pub fn sentence(mut self, value: Sentence) -> Self {
        self.0.sentence = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Owners, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Owners {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Owners");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("order", &self.order).valid();
        checker.property("invoice", &self.invoice).valid();
        checker.property("sentence", &self.sentence).valid();
    }
}

impl Object for Owners {
    const PROPERTIES: &'static [&'static str] = &["order", "invoice", "sentence"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            order: None,
            invoice: None,
            sentence: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.order),
                1 => members.put(&mut object.invoice),
                2 => members.put(&mut object.sentence),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Owners {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Owners {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("order", &self.order);
        object.optional("invoice", &self.invoice);
        object.optional("sentence", &self.sentence);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub state: Option<OrderState>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Order {
    /// Returns a builder for [`Order`].
    pub fn builder() -> OrderBuilder {
        OrderBuilder(Self::default())
    }
}

/// A builder for [`Order`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OrderBuilder(Order);

impl OrderBuilder {
    pub fn state(mut self, value: OrderState) -> Self {
        self.0.state = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Order, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Order {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Order");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("state", &self.state).valid();
    }
}

impl Object for Order {
    const PROPERTIES: &'static [&'static str] = &["state"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { state: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.state),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Order {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("state", &self.state);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrderState {
    /// `0`
    Open,
    /// `1`
    Closed,
    /// A number that the document does not list, preserved exactly.
    Unknown(UnknownNumber<i64>),
}

impl OrderState {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Closed];

    /// Returns the value as a number.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Open => 0,
            Self::Closed => 1,
            Self::Unknown(value) => value.number(),
        }
    }
}

impl Generated for OrderState {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/OrderState");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).listed(Self::ALL);
    }
}

impl NumericEnum for OrderState {
    type Number = i64;

    fn number(&self) -> i64 {
        self.as_i64()
    }

    fn unknown(value: UnknownNumber<i64>) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl TryFrom<i64> for OrderState {
    type Error = ParseEnumError;

    fn try_from(number: i64) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl fmt::Display for OrderState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl<'de> Deserialize<'de> for OrderState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for OrderState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_i64().serialize(serializer)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    pub state: Option<InvoiceState>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Invoice {
    /// Returns a builder for [`Invoice`].
    pub fn builder() -> InvoiceBuilder {
        InvoiceBuilder(Self::default())
    }
}

/// A builder for [`Invoice`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct InvoiceBuilder(Invoice);

impl InvoiceBuilder {
    pub fn state(mut self, value: InvoiceState) -> Self {
        self.0.state = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Invoice, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Invoice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Invoice");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("state", &self.state).valid();
    }
}

impl Object for Invoice {
    const PROPERTIES: &'static [&'static str] = &["state"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { state: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.state),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Invoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Invoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("state", &self.state);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvoiceState {
    /// `0`
    Draft,
    /// `1`
    Paid,
    /// A number that the document does not list, preserved exactly.
    Unknown(UnknownNumber<i64>),
}

impl InvoiceState {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Draft, Self::Paid];

    /// Returns the value as a number.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Draft => 0,
            Self::Paid => 1,
            Self::Unknown(value) => value.number(),
        }
    }
}

impl Generated for InvoiceState {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/InvoiceState");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).listed(Self::ALL);
    }
}

impl NumericEnum for InvoiceState {
    type Number = i64;

    fn number(&self) -> i64 {
        self.as_i64()
    }

    fn unknown(value: UnknownNumber<i64>) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl TryFrom<i64> for InvoiceState {
    type Error = ParseEnumError;

    fn try_from(number: i64) -> Result<Self, ParseEnumError> {
        numeric_enum::parse(&number, Self::ALL)
    }
}

impl fmt::Display for InvoiceState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl<'de> Deserialize<'de> for InvoiceState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numeric_enum::read(deserializer, Self::ALL)
    }
}

impl Serialize for InvoiceState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_i64().serialize(serializer)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendRequest {
    /// Only a request carries it, so it is closed.
    pub size: Option<Size>,
    /// Only a request carries it, so it is closed.
    pub level: Option<Level>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl SendRequest {
    /// Returns a builder for [`SendRequest`].
    pub fn builder() -> SendRequestBuilder {
        SendRequestBuilder(Self::default())
    }
}

/// A builder for [`SendRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SendRequestBuilder(SendRequest);

impl SendRequestBuilder {
    /// Only a request carries it, so it is closed.
    pub fn size(mut self, value: Size) -> Self {
        self.0.size = Some(value);
        self
    }

    /// Only a request carries it, so it is closed.
    pub fn level(mut self, value: Level) -> Self {
        self.0.level = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SendRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for SendRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SendRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("size", &self.size).valid();
        checker.property("level", &self.level).valid();
    }
}

impl Object for SendRequest {
    const PROPERTIES: &'static [&'static str] = &["size", "level"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { size: None, level: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.size),
                1 => members.put(&mut object.level),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for SendRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SendRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("size", &self.size);
        object.optional("level", &self.level);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `POST /closed`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Send {
    /// The request body, as `application/json`.
    pub body: Option<SendRequest>,
}

impl Send {
    /// The request body, as `application/json`.
    pub fn body(mut self, value: SendRequest) -> Self {
        self.body = Some(value);
        self
    }
}

impl Operation for Send {
    const ID: Option<&'static str> = Some("send");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/closed";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SendResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }
}

/// The responses of [`Send`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendResponse {
    /// Nothing comes back.
    ///
    /// Status 204.
    NoContent,
}

impl Response for SendResponse {
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
