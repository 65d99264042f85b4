//! Overrides 1
//!
//! Generated from `overrides.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

use std::fmt;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    RequestWriter, ResponseReader, Schemas, Serialize, Serializer, Writer, enumeration,
    object, pattern, read, union,
};
use super::support::{
    Map, Model, Operation, Parameter, ParseEnumError, Response, ResponseError, Schema,
    Scheme, UnknownValue, UnreadableProperties, Value, Violations,
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

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

/// A thing for sale. See [`Label`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
#[cfg_attr(any(), allow(dead_code, reason = "never"))]
#[non_exhaustive]
pub struct Article {
    pub id: Option<i64>,
    /// Matches `^[A-Z]{3}-[0-9]+$`.
    pub sku: String,
    /// The category.
    pub category: Option<Category>,
    pub state: Option<State>,
    pub size: Option<Size>,
    pub notes: Option<Notes>,
    pub owner: Option<Owner>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Article {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Article");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("sku", &self.sku).pattern(&PATTERN_1);
        checker.property("type", &self.category).valid();
        checker.property("state", &self.state).valid();
        checker.property("size", &self.size).valid();
        checker.property("notes", &self.notes).valid();
        checker.property("owner", &self.owner).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Article {
    const PROPERTIES: &'static [&'static str] =
        &["id", "sku", "type", "state", "size", "notes", "owner"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<i64> = None;
        let mut sku: Option<String> = None;
        let mut category: Option<Category> = None;
        let mut state: Option<State> = None;
        let mut size: Option<Size> = None;
        let mut notes: Option<Notes> = None;
        let mut owner: Option<Owner> = None;
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
    /// Matches `^[A-Z]{3}-[0-9]+$`.
    pub sku: String,
    /// The category.
    pub category: Option<Category>,
    pub state: Option<State>,
    pub size: Option<Size>,
    pub notes: Option<Notes>,
    pub owner: Option<Owner>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ArticleRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleRequestRequired {
    /// Matches `^[A-Z]{3}-[0-9]+$`.
    pub sku: String,
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

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ArticleRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ArticleRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ArticleRequest");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("sku", &self.sku).pattern(&PATTERN_1);
        checker.property("type", &self.category).valid();
        checker.property("state", &self.state).valid();
        checker.property("size", &self.size).valid();
        checker.property("notes", &self.notes).valid();
        checker.property("owner", &self.owner).valid();
    }
}

impl Object for ArticleRequest {
    const PROPERTIES: &'static [&'static str] =
        &["sku", "type", "state", "size", "notes", "owner"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut sku: Option<String> = None;
        let mut category: Option<Category> = None;
        let mut state: Option<State> = None;
        let mut size: Option<Size> = None;
        let mut notes: Option<Notes> = None;
        let mut owner: Option<Owner> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut sku),
                1 => members.put(&mut category),
                2 => members.put(&mut state),
                3 => members.put(&mut size),
                4 => members.put(&mut notes),
                5 => members.put(&mut owner),
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
