//! Overrides 1
//!
//! Generated from `overrides.yaml`; edits are overwritten.

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
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    RequestWriter, ResponseHeaders, ResponseReader, Schemas, Serialize, Serializer,
    Writer, enumeration, object, pattern, read, union,
};
use super::support::{
    Map, Model, Nullable, Operation, Parameter, ParseEnumError, Response, ResponseError,
    Schema, Scheme, UnknownValue, UnreadableProperties, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("overrides.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^[A-Z]{3}-[0-9]+$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('A', 'Z')], 3, 3),
        pattern::Piece::Text("-"),
        pattern::Piece::Chars(&[('0', '9')], 1, u32::MAX),
        pattern::Piece::End,
    ]],
);

static PATTERN_2: pattern::Plain = pattern::Plain::new(
    "^[0-9]+[.][0-9]{2}$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('0', '9')], 1, u32::MAX),
        pattern::Piece::Text("."),
        pattern::Piece::Chars(&[('0', '9')], 2, 2),
        pattern::Piece::End,
    ]],
);

static PATTERNS: [&dyn pattern::Pattern; 2] = [&PATTERN_1, &PATTERN_2];

/// A thing for sale. See [`Label`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
#[cfg_attr(any(), allow(dead_code, reason = "never"))]
#[non_exhaustive]
pub struct Article {
    pub id: Option<i64>,
    pub sku: crate::overridden::Sku,
    /// The category.
    pub category: Option<Category>,
    pub state: Option<State>,
    pub size: Option<Size>,
    pub notes: Option<Notes>,
    pub owner: Option<Owner>,
    /// At most 2 items.
    pub prices: Option<Vec<crate::overridden::Money>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Article {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Article");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("type", &self.category).valid();
        checker.property("state", &self.state).valid();
        checker.property("size", &self.size).valid();
        checker.property("notes", &self.notes).valid();
        checker.property("owner", &self.owner).valid();
        checker.property("prices", &self.prices).max_items(2);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Article {
    const PROPERTIES: &'static [&'static str] =
        &["id", "sku", "type", "state", "size", "notes", "owner", "prices"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<i64> = None;
        let mut sku: Option<crate::overridden::Sku> = None;
        let mut category: Option<Category> = None;
        let mut state: Option<State> = None;
        let mut size: Option<Size> = None;
        let mut notes: Option<Notes> = None;
        let mut owner: Option<Owner> = None;
        let mut prices: Option<Vec<crate::overridden::Money>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut id),
                1 => members.put(&mut sku),
                2 => members.try_put(&mut category),
                3 => members.try_put(&mut state),
                4 => members.try_put(&mut size),
                5 => members.try_put(&mut notes),
                6 => members.try_put(&mut owner),
                7 => members.try_put(&mut prices),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id,
            sku: members.need("sku", sku)?,
            category,
            state,
            size,
            notes,
            owner,
            prices,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Article {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("id", &self.id);
        object.required("sku", &self.sku);
        object.optional("type", &self.category);
        object.optional("state", &self.state);
        object.optional("size", &self.size);
        object.optional("notes", &self.notes);
        object.optional("owner", &self.owner);
        object.optional("prices", &self.prices);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Category {
    /// `A`
    Apparel,
    /// `B`
    B,
}

impl Category {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Apparel, Self::B];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Apparel => "A",
            Self::B => "B",
        }
    }
}

impl Generated for Category {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Category");
}

impl Enumeration for Category {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for Category {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Category {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Category {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A thing for sale. See [`Label`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
#[cfg_attr(any(), allow(dead_code, reason = "never"))]
#[non_exhaustive]
pub struct ArticleRequest {
    pub sku: crate::overridden::Sku,
    /// The category.
    pub category: Option<Category>,
    pub state: Option<State>,
    pub size: Option<Size>,
    pub notes: Option<Notes>,
    pub owner: Option<Owner>,
    /// At most 2 items.
    pub prices: Option<Vec<crate::overridden::Money>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ArticleRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleRequestRequired {
    pub sku: crate::overridden::Sku,
}

impl ArticleRequest {
    /// Returns a builder for [`ArticleRequest`], given its required fields.
    pub fn builder(required: ArticleRequestRequired) -> ArticleRequestBuilder {
        ArticleRequestBuilder(Self {
            sku: required.sku,
            category: None,
            state: None,
            size: None,
            notes: None,
            owner: None,
            prices: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ArticleRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ArticleRequestBuilder(ArticleRequest);

impl ArticleRequestBuilder {
    /// The category.
    pub fn category(mut self, value: Category) -> Self {
        self.0.category = Some(value);
        self
    }

    pub fn state(mut self, value: State) -> Self {
        self.0.state = Some(value);
        self
    }

    pub fn size(mut self, value: Size) -> Self {
        self.0.size = Some(value);
        self
    }

    pub fn notes(mut self, value: Notes) -> Self {
        self.0.notes = Some(value);
        self
    }

    pub fn owner(mut self, value: Owner) -> Self {
        self.0.owner = Some(value);
        self
    }

    /// At most 2 items.
    pub fn prices(mut self, value: Vec<crate::overridden::Money>) -> Self {
        self.0.prices = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ArticleRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ArticleRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ArticleRequest");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("type", &self.category).valid();
        checker.property("state", &self.state).valid();
        checker.property("size", &self.size).valid();
        checker.property("notes", &self.notes).valid();
        checker.property("owner", &self.owner).valid();
        checker.property("prices", &self.prices).max_items(2);
    }
}

impl Object for ArticleRequest {
    const PROPERTIES: &'static [&'static str] =
        &["sku", "type", "state", "size", "notes", "owner", "prices"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut sku: Option<crate::overridden::Sku> = None;
        let mut category: Option<Category> = None;
        let mut state: Option<State> = None;
        let mut size: Option<Size> = None;
        let mut notes: Option<Notes> = None;
        let mut owner: Option<Owner> = None;
        let mut prices: Option<Vec<crate::overridden::Money>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut sku),
                1 => members.put(&mut category),
                2 => members.put(&mut state),
                3 => members.put(&mut size),
                4 => members.put(&mut notes),
                5 => members.put(&mut owner),
                6 => members.put(&mut prices),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            sku: members.need("sku", sku)?,
            category,
            state,
            size,
            notes,
            owner,
            prices,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for ArticleRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ArticleRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("sku", &self.sku);
        object.optional("type", &self.category);
        object.optional("state", &self.state);
        object.optional("size", &self.size);
        object.optional("notes", &self.notes);
        object.optional("owner", &self.owner);
        object.optional("prices", &self.prices);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// `S1`
    OnSale,
    /// `S2`
    Retired,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl State {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::OnSale, Self::Retired];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnSale => "S1",
            Self::Retired => "S2",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for State {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/State");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for State {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for State {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

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

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notes {
    /// At most 5 characters.
    pub text: Option<String>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Notes {
    /// Returns a builder for [`Notes`].
    pub fn builder() -> NotesBuilder {
        NotesBuilder(Self::default())
    }
}

/// A builder for [`Notes`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NotesBuilder(Notes);

impl NotesBuilder {
    /// At most 5 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.0.text = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Notes, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Notes {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Notes");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("text", &self.text).max_length(5);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Notes {
    const PROPERTIES: &'static [&'static str] = &["text"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { text: None, unreadable_properties: UnreadableProperties::new() };
        let mut dropped: Map = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.text),
                _ => members.rest(&mut dropped),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Notes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Notes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("text", &self.text);
        object.end()
    }
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Money(pub crate::overridden::Money);

impl Generated for Money {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Money");
    const TYPED: bool = false;
}

impl Deref for Money {
    type Target = crate::overridden::Money;

    fn deref(&self) -> &crate::overridden::Money {
        &self.0
    }
}

impl From<crate::overridden::Money> for Money {
    fn from(value: crate::overridden::Money) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// An amount of money.
    pub net: crate::overridden::Money,
    /// An amount of money.
    pub discount: Option<Nullable<crate::overridden::Money>>,
    pub valid_from: crate::overridden::Timestamp,
    pub valid_to: Option<Nullable<crate::overridden::Timestamp>>,
    pub by_region: Map<crate::overridden::Money>,
    /// At most 30 characters. Format `uri`.
    pub source: Option<String>,
    /// Format `uuid`.
    pub note: Option<String>,
    pub day: Option<Nullable<chrono::NaiveDate>>,
    pub moment: Option<chrono::DateTime<chrono::FixedOffset>>,
    pub article: Option<crate::overridden::Sku>,
    pub list: Option<Vec<crate::overridden::Sku>>,
    pub of: Option<Of>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Price`].
#[derive(Clone, Debug, PartialEq)]
pub struct PriceRequired {
    /// An amount of money.
    pub net: crate::overridden::Money,
    pub valid_from: crate::overridden::Timestamp,
    pub by_region: Map<crate::overridden::Money>,
}

impl Price {
    /// Returns a builder for [`Price`], given its required fields.
    pub fn builder(required: PriceRequired) -> PriceBuilder {
        PriceBuilder(Self {
            net: required.net,
            discount: None,
            valid_from: required.valid_from,
            valid_to: None,
            by_region: required.by_region,
            source: None,
            note: None,
            day: None,
            moment: None,
            article: None,
            list: None,
            of: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Price`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PriceBuilder(Price);

impl PriceBuilder {
    /// An amount of money.
    pub fn discount(
        mut self,
        value: impl Into<Nullable<crate::overridden::Money>>,
    ) -> Self {
        self.0.discount = Some(value.into());
        self
    }

    pub fn valid_to(
        mut self,
        value: impl Into<Nullable<crate::overridden::Timestamp>>,
    ) -> Self {
        self.0.valid_to = Some(value.into());
        self
    }

    /// At most 30 characters. Format `uri`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.0.source = Some(value.into());
        self
    }

    /// Format `uuid`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.0.note = Some(value.into());
        self
    }

    pub fn day(mut self, value: impl Into<Nullable<chrono::NaiveDate>>) -> Self {
        self.0.day = Some(value.into());
        self
    }

    pub fn moment(
        mut self,
        value: impl Into<chrono::DateTime<chrono::FixedOffset>>,
    ) -> Self {
        self.0.moment = Some(value.into());
        self
    }

    pub fn article(mut self, value: impl Into<crate::overridden::Sku>) -> Self {
        self.0.article = Some(value.into());
        self
    }

    pub fn list(mut self, value: Vec<crate::overridden::Sku>) -> Self {
        self.0.list = Some(value);
        self
    }

    pub fn of(mut self, value: Of) -> Self {
        self.0.of = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Price, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Price {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Price");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("source", &self.source).max_length(30).format("uri");
        checker.property("note", &self.note).format("uuid");
        checker.property("of", &self.of).valid();
    }
}

impl Object for Price {
    const PROPERTIES: &'static [&'static str] = &[
        "net",
        "discount",
        "valid_from",
        "valid_to",
        "by_region",
        "source",
        "note",
        "day",
        "moment",
        "article",
        "list",
        "of",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut net: Option<crate::overridden::Money> = None;
        let mut discount: Option<Nullable<crate::overridden::Money>> = None;
        let mut valid_from: Option<crate::overridden::Timestamp> = None;
        let mut valid_to: Option<Nullable<crate::overridden::Timestamp>> = None;
        let mut by_region: Option<Map<crate::overridden::Money>> = None;
        let mut source: Option<String> = None;
        let mut note: Option<String> = None;
        let mut day: Option<Nullable<chrono::NaiveDate>> = None;
        let mut moment: Option<chrono::DateTime<chrono::FixedOffset>> = None;
        let mut article: Option<crate::overridden::Sku> = None;
        let mut list: Option<Vec<crate::overridden::Sku>> = None;
        let mut of: Option<Of> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut net),
                1 => members.put(&mut discount),
                2 => members.put(&mut valid_from),
                3 => members.put(&mut valid_to),
                4 => members.put(&mut by_region),
                5 => members.put(&mut source),
                6 => members.put(&mut note),
                7 => members.put(&mut day),
                8 => members.put(&mut moment),
                9 => members.put(&mut article),
                10 => members.put(&mut list),
                11 => members.put(&mut of),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            net: members.need("net", net)?,
            discount,
            valid_from: members.need("valid_from", valid_from)?,
            valid_to,
            by_region: members.need("by_region", by_region)?,
            source,
            note,
            day,
            moment,
            article,
            list,
            of,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Price {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Price {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("net", &self.net);
        object.optional("discount", &self.discount);
        object.required("valid_from", &self.valid_from);
        object.optional("valid_to", &self.valid_to);
        object.required("by_region", &self.by_region);
        object.optional("source", &self.source);
        object.optional("note", &self.note);
        object.optional("day", &self.day);
        object.optional("moment", &self.moment);
        object.optional("article", &self.article);
        object.optional("list", &self.list);
        object.optional("of", &self.of);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Of {
    /// An amount of money.
    Money(crate::overridden::Money),
    DateTime(crate::overridden::Timestamp),
}

impl Generated for Of {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Of");
    const TYPED: bool = false;
}

impl union::Union for Of {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Object, 0), (union::Kind::String, 1)]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Money(read::value(deserializer)?),
            _ => Self::DateTime(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Of {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Of {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Money(value) => value.serialize(serializer),
            Self::DateTime(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Default, std::cmp::Eq)]
#[non_exhaustive]
pub struct Label {
    pub text: String,
    pub language: Value,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Label`].
#[derive(Clone, Debug, PartialEq)]
pub struct LabelRequired {
    pub text: String,
    pub language: Value,
}

impl Label {
    /// Returns a builder for [`Label`], given its required fields.
    pub fn builder(required: LabelRequired) -> LabelBuilder {
        LabelBuilder(Self {
            text: required.text,
            language: required.language,
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Label`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LabelBuilder(Label);

impl LabelBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Label, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Label {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Label");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Label {
    const PROPERTIES: &'static [&'static str] = &["text", "language"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut text: Option<String> = None;
        let mut language: Option<Value> = None;
        let mut dropped: Map = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut text),
                1 => members.put(&mut language),
                _ => members.rest(&mut dropped),
            }
        }
        Some(Self {
            text: members.need("text", text)?,
            language: members.need("language", language)?,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("text", &self.text);
        object.required("language", &self.language);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Owner {
    Name(String),
    Number(i64),
    Label(Box<Label>),
}

impl From<String> for Owner {
    fn from(value: String) -> Self {
        Self::Name(value)
    }
}

impl From<i64> for Owner {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<Label> for Owner {
    fn from(value: Label) -> Self {
        Self::Label(Box::new(value))
    }
}

impl Generated for Owner {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Owner");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Name(value) => {
                checker.here(value).min_length(2);
            }
            Self::Label(value) => {
                checker.here(value).valid();
            }
            Self::Number(_) => {}
        }
    }
}

impl union::Union for Owner {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::String, 0),
        (union::Kind::Number, 1),
        (union::Kind::Object, 2),
    ]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Name(read::value(deserializer)?),
            1 => Self::Number(read::value(deserializer)?),
            _ => Self::Label(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Owner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Owner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Name(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Label(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sku(pub crate::overridden::Sku);

impl Generated for Sku {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Sku");
    const TYPED: bool = false;
}

impl Deref for Sku {
    type Target = crate::overridden::Sku;

    fn deref(&self) -> &crate::overridden::Sku {
        &self.0
    }
}

impl From<crate::overridden::Sku> for Sku {
    fn from(value: crate::overridden::Sku) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Sku {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Sku {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Since(pub crate::overridden::Timestamp);

impl Generated for Since {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Since");
    const TYPED: bool = false;
}

impl Deref for Since {
    type Target = crate::overridden::Timestamp;

    fn deref(&self) -> &crate::overridden::Timestamp {
        &self.0
    }
}

impl From<crate::overridden::Timestamp> for Since {
    fn from(value: crate::overridden::Timestamp) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Since {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Since {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct XChanged(pub crate::overridden::Timestamp);

impl Generated for XChanged {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/XChanged");
    const TYPED: bool = false;
}

impl Deref for XChanged {
    type Target = crate::overridden::Timestamp;

    fn deref(&self) -> &crate::overridden::Timestamp {
        &self.0
    }
}

impl From<crate::overridden::Timestamp> for XChanged {
    fn from(value: crate::overridden::Timestamp) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for XChanged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for XChanged {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// `GET /products`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListProducts {
    /// The most products.
    ///
    /// Query parameter `page-size`. At least 1.
    pub limit: Option<i64>,
    /// Query parameter `state`.
    pub state: Option<State>,
}

impl ListProducts {
    /// The most products.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Query parameter `state`.
    pub fn state(mut self, value: State) -> Self {
        self.state = Some(value);
        self
    }
}

impl Operation for ListProducts {
    const ID: Option<&'static str> = Some("listProducts");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/products";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query("page-size"), Parameter::query("state")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListProductsResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "page-size", &self.limit).minimum(1);
        checker.parameter("query", "state", &self.state).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.limit).optional(&self.state);
    }
}

/// The responses of [`ListProducts`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListProductsResponse {
    /// The products.
    ///
    /// Status 200.
    Ok(Vec<Article>),
}

impl Response for ListProductsResponse {
    type Success = Vec<Article>;

    fn success(self) -> Result<Vec<Article>, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/schema1_Schema")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `POST /products`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateProduct {
    /// The request body, as `application/json`.
    pub body: ArticleRequest,
}

impl CreateProduct {
    /// Returns the request, given its body.
    pub fn new(body: ArticleRequest) -> Self {
        Self { body }
    }
}

impl From<ArticleRequest> for CreateProduct {
    fn from(body: ArticleRequest) -> Self {
        Self::new(body)
    }
}

impl Operation for CreateProduct {
    const ID: Option<&'static str> = Some("createProduct");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/products";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = CreateProductResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`CreateProduct`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateProductResponse {
    /// The product.
    ///
    /// Status 201.
    Created(Box<Article>),
}

impl Response for CreateProductResponse {
    type Success = Article;

    fn success(self) -> Result<Article, Self> {
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
            201 => Self::Created(response.json(&SCHEMAS, "/$defs/Article")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `GET /prices/{sku}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPrice {
    /// Path parameter `sku`.
    pub sku: Sku,
    /// Query parameter `since`.
    pub since: Option<Since>,
}

impl GetPrice {
    /// Returns the request, given its required parameter.
    pub fn new(sku: Sku) -> Self {
        Self { sku, since: None }
    }

    /// Query parameter `since`.
    pub fn since(mut self, value: Since) -> Self {
        self.since = Some(value);
        self
    }
}

impl Operation for GetPrice {
    const ID: Option<&'static str> = Some("getPrice");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/prices/{sku}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("sku"), Parameter::query("since")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = GetPriceResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "sku", &self.sku).valid();
        checker.parameter("query", "since", &self.since).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.sku).optional(&self.since);
    }
}

/// The responses of [`GetPrice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPriceResponse {
    /// The price.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<GetPriceOkHeaders>,
        /// The body.
        body: Money,
    },
}

impl Response for GetPriceResponse {
    type Success = Money;

    fn success(self) -> Result<Money, Self> {
        match self {
            Self::Ok { body, .. } => Ok(body),
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
                body: response.json(&SCHEMAS, "/$defs/Money")?,
            },
            _ => return Err(response.undefined()),
        })
    }
}

/// The headers of [`GetPriceResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPriceOkHeaders {
    /// Header `X-Changed`.
    pub x_changed: Option<XChanged>,
}

impl ResponseHeaders for GetPriceOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { x_changed: response.optional_header("X-Changed") })
    }
}

/// `PUT /prices/{sku}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutPrice {
    /// Path parameter `sku`.
    pub sku: String,
    /// The request body, as `application/json`.
    pub body: Price,
}

impl PutPrice {
    /// Returns the request, given its required parameter and its body.
    pub fn new(sku: impl Into<String>, body: Price) -> Self {
        Self { sku: sku.into(), body }
    }
}

impl Operation for PutPrice {
    const ID: Option<&'static str> = Some("putPrice");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/prices/{sku}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("sku")];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = PutPriceResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.sku);
        request.json("application/json", &self.body);
    }
}

/// The responses of [`PutPrice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutPriceResponse {
    /// It is set.
    ///
    /// Status 204.
    NoContent,
}

impl Response for PutPriceResponse {
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
