//! Parameters 1
//!
//! Generated from `parameters.yaml`; edits are overwritten.

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

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, JsonFloat, Members, Object,
    RequestWriter, ResponseHeaders, ResponseReader, Schemas, Secret, Serialize,
    Serializer, Writer, object, read, union,
};
use super::support::{
    Map, Model, Nullable, Operation, Parameter, Response, ResponseError, Schema, Scheme,
    UnreadableProperties, Value, Violations, parameter,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("parameters.schema.json"), &[]);

/// What the table of styles in the specification writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Color {
    String(String),
    Array(Vec<Nullable<String>>),
    Rgb(Box<Rgb>),
}

impl From<String> for Color {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Rgb> for Color {
    fn from(value: Rgb) -> Self {
        Self::Rgb(Box::new(value))
    }
}

impl Generated for Color {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Color");

    fn check(&self, checker: &mut Checker<'_>) {
        if let Self::Rgb(value) = self {
            checker.here(value).valid();
        }
    }
}

impl union::Union for Color {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::String, 0),
        (union::Kind::Array, 1),
        (union::Kind::Object, 2),
    ]);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::String(read::value(deserializer)?),
            1 => Self::Array(read::value(deserializer)?),
            _ => Self::Rgb(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Color {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Array(value) => value.serialize(serializer),
            Self::Rgb(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Rgb {
    pub r: Option<i64>,
    pub g: Option<i64>,
    pub b: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Rgb {
    /// Returns a builder for [`Rgb`].
    pub fn builder() -> RgbBuilder {
        RgbBuilder(Self::default())
    }
}

/// A builder for [`Rgb`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RgbBuilder(Rgb);

impl RgbBuilder {
    pub fn r(mut self, value: i64) -> Self {
        self.0.r = Some(value);
        self
    }

    pub fn g(mut self, value: i64) -> Self {
        self.0.g = Some(value);
        self
    }

    pub fn b(mut self, value: i64) -> Self {
        self.0.b = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Rgb, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Rgb {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Rgb");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Rgb {
    const PROPERTIES: &'static [&'static str] = &["R", "G", "B"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            r: None,
            g: None,
            b: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.r),
                1 => members.try_put(&mut object.g),
                2 => members.try_put(&mut object.b),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Rgb {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Rgb {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("R", &self.r);
        object.optional("G", &self.g);
        object.optional("B", &self.b);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Even {
    /// A multiple of 2.
    pub n: Option<i64>,
    pub m: Option<Value>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Even {
    /// Returns a builder for [`Even`].
    pub fn builder() -> EvenBuilder {
        EvenBuilder(Self::default())
    }
}

/// A builder for [`Even`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EvenBuilder(Even);

impl EvenBuilder {
    /// A multiple of 2.
    pub fn n(mut self, value: i64) -> Self {
        self.0.n = Some(value);
        self
    }

    pub fn m(mut self, value: Value) -> Self {
        self.0.m = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Even, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Even {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Even");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("n", &self.n).multiple_of(2);
    }
}

impl Object for Even {
    const PROPERTIES: &'static [&'static str] = &["n", "m"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { n: None, m: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.n),
                1 => members.put(&mut object.m),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Even {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Even {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("n", &self.n);
        object.optional("m", &self.m);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Form {
    pub term: Option<String>,
    pub exact: Option<bool>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Form {
    /// Returns a builder for [`Form`].
    pub fn builder() -> FormBuilder {
        FormBuilder(Self::default())
    }
}

/// A builder for [`Form`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FormBuilder(Form);

impl FormBuilder {
    pub fn term(mut self, value: impl Into<String>) -> Self {
        self.0.term = Some(value.into());
        self
    }

    pub fn exact(mut self, value: bool) -> Self {
        self.0.exact = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Form, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Form {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Form");
}

impl Object for Form {
    const PROPERTIES: &'static [&'static str] = &["term", "exact"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { term: None, exact: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.term),
                1 => members.put(&mut object.exact),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Form {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Form {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("term", &self.term);
        object.optional("exact", &self.exact);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    pub numbers: Option<Vec<i64>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Text {
    /// Returns a builder for [`Text`].
    pub fn builder() -> TextBuilder {
        TextBuilder(Self::default())
    }
}

/// A builder for [`Text`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TextBuilder(Text);

impl TextBuilder {
    pub fn numbers(mut self, value: Vec<i64>) -> Self {
        self.0.numbers = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Text, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Text {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Text");
}

impl Object for Text {
    const PROPERTIES: &'static [&'static str] = &["numbers"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { numbers: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.numbers),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("numbers", &self.numbers);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct XNot(pub String);

impl Generated for XNot {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/XNot");
    const TYPED: bool = false;
}

impl Deref for XNot {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for XNot {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for XNot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for XNot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// `GET /matrix/{color}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Matrix {
    /// What the table of styles in the specification writes.
    ///
    /// Path parameter `color`.
    pub color: Color,
}

impl Matrix {
    /// Returns the request, given its required parameter.
    pub fn new(color: Color) -> Self {
        Self { color }
    }
}

impl Operation for Matrix {
    const ID: Option<&'static str> = Some("matrix");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/matrix/{color}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("color").style(parameter::Style::Matrix, false)];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = MatrixResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "color", &self.color).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.color);
    }
}

/// The responses of [`Matrix`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MatrixResponse {}

impl Response for MatrixResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `GET /matrix-exploded/{color}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MatrixExploded {
    /// What the table of styles in the specification writes.
    ///
    /// Path parameter `color`.
    pub color: Color,
}

impl MatrixExploded {
    /// Returns the request, given its required parameter.
    pub fn new(color: Color) -> Self {
        Self { color }
    }
}

impl Operation for MatrixExploded {
    const ID: Option<&'static str> = Some("matrixExploded");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/matrix-exploded/{color}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("color").style(parameter::Style::Matrix, true)];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = MatrixExplodedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "color", &self.color).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.color);
    }
}

/// The responses of [`MatrixExploded`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MatrixExplodedResponse {}

impl Response for MatrixExplodedResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `GET /label/{color}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Label {
    /// What the table of styles in the specification writes.
    ///
    /// Path parameter `color`.
    pub color: Color,
}

impl Label {
    /// Returns the request, given its required parameter.
    pub fn new(color: Color) -> Self {
        Self { color }
    }
}

impl Operation for Label {
    const ID: Option<&'static str> = Some("label");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/label/{color}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("color").style(parameter::Style::Label, false)];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = LabelResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "color", &self.color).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.color);
    }
}

/// The responses of [`Label`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LabelResponse {}

impl Response for LabelResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `GET /label-exploded/{color}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LabelExploded {
    /// What the table of styles in the specification writes.
    ///
    /// Path parameter `color`.
    pub color: Color,
}

impl LabelExploded {
    /// Returns the request, given its required parameter.
    pub fn new(color: Color) -> Self {
        Self { color }
    }
}

impl Operation for LabelExploded {
    const ID: Option<&'static str> = Some("labelExploded");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/label-exploded/{color}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("color").style(parameter::Style::Label, true)];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = LabelExplodedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "color", &self.color).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.color);
    }
}

/// The responses of [`LabelExploded`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LabelExplodedResponse {}

impl Response for LabelExplodedResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `GET /simple/{color}.json`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Simple {
    /// What the table of styles in the specification writes.
    ///
    /// Path parameter `color`.
    pub color: Color,
}

impl Simple {
    /// Returns the request, given its required parameter.
    pub fn new(color: Color) -> Self {
        Self { color }
    }
}

impl Operation for Simple {
    const ID: Option<&'static str> = Some("simple");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/simple/{color}.json";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("color")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SimpleResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "color", &self.color).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.color);
    }
}

/// The responses of [`Simple`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SimpleResponse {}

impl Response for SimpleResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `GET /simple-exploded/{color}.json`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SimpleExploded {
    /// What the table of styles in the specification writes.
    ///
    /// Path parameter `color`.
    pub color: Color,
}

impl SimpleExploded {
    /// Returns the request, given its required parameter.
    pub fn new(color: Color) -> Self {
        Self { color }
    }
}

impl Operation for SimpleExploded {
    const ID: Option<&'static str> = Some("simpleExploded");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/simple-exploded/{color}.json";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("color").style(parameter::Style::Simple, true)];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SimpleExplodedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "color", &self.color).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.color);
    }
}

/// The responses of [`SimpleExploded`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SimpleExplodedResponse {}

impl Response for SimpleExplodedResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `GET /query`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Search {
    /// What the table of styles in the specification writes.
    ///
    /// Query parameter `form`.
    pub form: Option<Color>,
    /// What the table of styles in the specification writes.
    ///
    /// Query parameter `exploded`.
    pub exploded: Option<Color>,
    /// What the table of styles in the specification writes.
    ///
    /// Query parameter `space`.
    pub space: Option<Color>,
    /// What the table of styles in the specification writes.
    ///
    /// Query parameter `pipe`.
    pub pipe: Option<Color>,
    /// What the table of styles in the specification writes.
    ///
    /// Query parameter `deep`.
    pub deep: Option<Color>,
    /// Query parameter `reserved`.
    pub reserved: Option<String>,
    /// What the table of styles in the specification writes.
    ///
    /// Query parameter `json`.
    pub json: Option<Color>,
    /// Query parameter `filter[größe]`. At most 100.
    pub filter_größe: Option<f64>,
    /// Query parameter `empty`.
    pub empty: Option<Nullable<String>>,
}

impl Search {
    /// What the table of styles in the specification writes.
    pub fn form(mut self, value: Color) -> Self {
        self.form = Some(value);
        self
    }

    /// What the table of styles in the specification writes.
    pub fn exploded(mut self, value: Color) -> Self {
        self.exploded = Some(value);
        self
    }

    /// What the table of styles in the specification writes.
    pub fn space(mut self, value: Color) -> Self {
        self.space = Some(value);
        self
    }

    /// What the table of styles in the specification writes.
    pub fn pipe(mut self, value: Color) -> Self {
        self.pipe = Some(value);
        self
    }

    /// What the table of styles in the specification writes.
    pub fn deep(mut self, value: Color) -> Self {
        self.deep = Some(value);
        self
    }

    /// Query parameter `reserved`.
    pub fn reserved(mut self, value: impl Into<String>) -> Self {
        self.reserved = Some(value.into());
        self
    }

    /// What the table of styles in the specification writes.
    pub fn json(mut self, value: Color) -> Self {
        self.json = Some(value);
        self
    }

    /// Query parameter `filter[größe]`. At most 100.
    pub fn filter_größe(mut self, value: f64) -> Self {
        self.filter_größe = Some(value);
        self
    }

    /// Query parameter `empty`.
    pub fn empty(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.empty = Some(value.into());
        self
    }
}

impl Operation for Search {
    const ID: Option<&'static str> = Some("search");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/query";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::query("form").style(parameter::Style::Form, false),
        Parameter::query("exploded"),
        Parameter::query("space").style(parameter::Style::SpaceDelimited, false),
        Parameter::query("pipe").style(parameter::Style::PipeDelimited, false),
        Parameter::query("deep").style(parameter::Style::DeepObject, false),
        Parameter::query("reserved").allow_reserved(),
        Parameter::query("json").content("application/json"),
        Parameter::query("filter[größe]"),
        Parameter::query("empty"),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SearchResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "form", &self.form).valid();
        checker.parameter("query", "exploded", &self.exploded).valid();
        checker.parameter("query", "space", &self.space).valid();
        checker.parameter("query", "pipe", &self.pipe).valid();
        checker.parameter("query", "deep", &self.deep).valid();
        checker.parameter("query", "json", &self.json).valid();
        checker
            .parameter("query", "filter[größe]", &self.filter_größe)
            .finite()
            .maximum(100);
    }

    fn write(&self, request: &mut RequestWriter) {
        request
            .optional(&self.form)
            .optional(&self.exploded)
            .optional(&self.space)
            .optional(&self.pipe)
            .optional(&self.deep)
            .optional(&self.reserved)
            .optional(&self.json)
            .optional(&self.filter_größe.as_ref().map(JsonFloat))
            .optional(&self.empty);
    }
}

/// The responses of [`Search`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchResponse {}

impl Response for SearchResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `GET /headers`
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Send {
    /// What the table of styles in the specification writes.
    ///
    /// Header `X-Color`.
    pub x_color: Option<Color>,
    /// What the table of styles in the specification writes.
    ///
    /// Header `X-Exploded`.
    pub x_exploded: Option<Color>,
    /// Header `X-Plain`.
    pub x_plain: Option<String>,
    /// What the table of styles in the specification writes.
    ///
    /// Cookie `form`.
    pub form: Option<Color>,
    /// What the table of styles in the specification writes.
    ///
    /// Cookie `exploded`.
    pub exploded: Option<Color>,
    /// What the table of styles in the specification writes.
    ///
    /// Cookie `cookie`.
    pub cookie: Option<Color>,
    /// What the table of styles in the specification writes.
    ///
    /// Cookie `cookieExploded`.
    pub cookie_exploded: Option<Color>,
}

impl fmt::Debug for Send {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Send")
            .field("x_color", &self.x_color)
            .field("x_exploded", &self.x_exploded)
            .field("x_plain", &self.x_plain)
            .field("form", &self.form)
            .field("exploded", &self.exploded)
            .field("cookie", &Secret)
            .field("cookie_exploded", &Secret)
            .finish()
    }
}

impl Send {
    /// What the table of styles in the specification writes.
    pub fn x_color(mut self, value: Color) -> Self {
        self.x_color = Some(value);
        self
    }

    /// What the table of styles in the specification writes.
    pub fn x_exploded(mut self, value: Color) -> Self {
        self.x_exploded = Some(value);
        self
    }

    /// Header `X-Plain`.
    pub fn x_plain(mut self, value: impl Into<String>) -> Self {
        self.x_plain = Some(value.into());
        self
    }

    /// What the table of styles in the specification writes.
    pub fn form(mut self, value: Color) -> Self {
        self.form = Some(value);
        self
    }

    /// What the table of styles in the specification writes.
    pub fn exploded(mut self, value: Color) -> Self {
        self.exploded = Some(value);
        self
    }

    /// What the table of styles in the specification writes.
    pub fn cookie(mut self, value: Color) -> Self {
        self.cookie = Some(value);
        self
    }

    /// What the table of styles in the specification writes.
    pub fn cookie_exploded(mut self, value: Color) -> Self {
        self.cookie_exploded = Some(value);
        self
    }
}

impl Operation for Send {
    const ID: Option<&'static str> = Some("send");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/headers";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::header("X-Color"),
        Parameter::header("X-Exploded").style(parameter::Style::Simple, true),
        Parameter::header("X-Plain").content("text/plain"),
        Parameter::cookie("form").style(parameter::Style::Form, false),
        Parameter::cookie("exploded"),
        Parameter::cookie("cookie").secret().style(parameter::Style::Cookie, false),
        Parameter::cookie("cookieExploded")
            .secret()
            .style(parameter::Style::Cookie, true),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SendResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("header", "X-Color", &self.x_color).valid();
        checker.parameter("header", "X-Exploded", &self.x_exploded).valid();
        checker.parameter("cookie", "form", &self.form).valid();
        checker.parameter("cookie", "exploded", &self.exploded).valid();
        checker.parameter("cookie", "cookie", &self.cookie).valid();
        checker.parameter("cookie", "cookieExploded", &self.cookie_exploded).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request
            .optional(&self.x_color)
            .optional(&self.x_exploded)
            .optional(&self.x_plain)
            .optional(&self.form)
            .optional(&self.exploded)
            .optional(&self.cookie)
            .optional(&self.cookie_exploded);
    }
}

/// The responses of [`Send`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendResponse {
    /// Sent.
    ///
    /// Status 204.
    NoContent {
        /// The headers.
        headers: Box<SendNoContentHeaders>,
    },
}

impl Response for SendResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent { .. } => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent { .. } => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent { headers: response.headers()? },
            _ => return Err(response.undefined()),
        })
    }
}

/// The headers of [`SendResponse::NoContent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendNoContentHeaders {
    /// Header `X-Color`.
    pub x_color: Option<Rgb>,
}

impl ResponseHeaders for SendNoContentHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { x_color: response.optional_json_header("X-Color") })
    }
}

/// `GET /whole-query`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct WholeQuery {
    /// Query string `form`.
    pub form: Option<Form>,
}

impl WholeQuery {
    /// Query string `form`.
    pub fn form(mut self, value: Form) -> Self {
        self.form = Some(value);
        self
    }
}

impl Operation for WholeQuery {
    const ID: Option<&'static str> = Some("wholeQuery");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/whole-query";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query_string("form", "application/x-www-form-urlencoded")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = WholeQueryResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("querystring", "form", &self.form).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.form);
    }
}

/// The responses of [`WholeQuery`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WholeQueryResponse {}

impl Response for WholeQueryResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `GET /json-query?fixed=1#part`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct JsonQuery {
    /// Query string `text`.
    pub text: Option<Text>,
}

impl JsonQuery {
    /// Query string `text`.
    pub fn text(mut self, value: Text) -> Self {
        self.text = Some(value);
        self
    }
}

impl Operation for JsonQuery {
    const ID: Option<&'static str> = Some("jsonQuery");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/json-query?fixed=1#part";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query_string("text", "application/json")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = JsonQueryResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("querystring", "text", &self.text).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.text);
    }
}

/// The responses of [`JsonQuery`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonQueryResponse {}

impl Response for JsonQueryResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `GET /checked/{id}/{undeclared}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Checked {
    /// Path parameter `id`. Not empty. At most 3 characters.
    pub id: String,
    /// Query parameter `limit`. At least 1.
    pub limit: Option<i64>,
    /// Header `X-Even`.
    pub x_even: Option<Vec<i64>>,
    /// Query parameter `x/not`.
    pub x_not: Option<XNot>,
    /// Path parameter `undeclared`.
    pub undeclared: String,
    /// The request body, as `application/json`.
    pub body: Even,
}

impl Checked {
    /// Returns the request, given its required parameters and its body.
    pub fn new(
        id: impl Into<String>,
        undeclared: impl Into<String>,
        body: Even,
    ) -> Self {
        Self {
            id: id.into(),
            limit: None,
            x_even: None,
            x_not: None,
            undeclared: undeclared.into(),
            body,
        }
    }

    /// Query parameter `limit`. At least 1.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Header `X-Even`.
    pub fn x_even(mut self, value: Vec<i64>) -> Self {
        self.x_even = Some(value);
        self
    }

    /// Query parameter `x/not`.
    pub fn x_not(mut self, value: XNot) -> Self {
        self.x_not = Some(value);
        self
    }
}

impl Operation for Checked {
    const ID: Option<&'static str> = Some("checked");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/checked/{id}/{undeclared}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("id"),
        Parameter::query("limit"),
        Parameter::header("X-Even"),
        Parameter::query("x/not"),
        Parameter::path("undeclared"),
    ];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = CheckedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("path", "id", &self.id).min_length(1).max_length(3);
        checker.parameter("query", "limit", &self.limit).minimum(1);
        checker
            .parameter("header", "X-Even", &self.x_even)
            .each(|item| item.multiple_of(2));
        checker.parameter("query", "x/not", &self.x_not).valid();
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request
            .required(&self.id)
            .optional(&self.limit)
            .optional(&self.x_even)
            .optional(&self.x_not)
            .required(&self.undeclared);
        request.json("application/json", &self.body);
    }
}

/// The responses of [`Checked`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CheckedResponse {}

impl Response for CheckedResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}
