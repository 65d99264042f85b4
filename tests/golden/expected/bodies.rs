//! Bodies 1
//!
//! Generated from `bodies.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, JsonFloat, Members, Object,
    RequestWriter, ResponseReader, Schemas, Serialize, Serializer, Writer, form, object,
};
use super::support::{
    Map, Model, Nullable, Operation, Parameter, Response, ResponseError, Schema, Scheme,
    Value, Violations, parameter,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("bodies.schema.json"), &[]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// At most 3 characters.
    pub name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Thing {
    /// Returns a builder for [`Thing`].
    pub fn builder() -> ThingBuilder {
        ThingBuilder(Self::default())
    }
}

/// A builder for [`Thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ThingBuilder(Thing);

impl ThingBuilder {
    /// At most 3 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Thing, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Thing {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Thing");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).max_length(3);
    }
}

impl Object for Thing {
    const PROPERTIES: &'static [&'static str] = &["name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { name: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.name),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Thing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Thing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    pub picture: String,
    pub old: Option<Nullable<String>>,
    /// At most 2 items.
    pub more: Option<Vec<Value>>,
    pub encoded: Option<String>,
    pub title: Option<String>,
    pub size: Option<f64>,
    pub thing: Option<Thing>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Upload`].
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequired {
    pub picture: String,
}

impl Upload {
    /// Returns a builder for [`Upload`], given its required fields.
    pub fn builder(required: UploadRequired) -> UploadBuilder {
        UploadBuilder(Self {
            picture: required.picture,
            old: None,
            more: None,
            encoded: None,
            title: None,
            size: None,
            thing: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Upload`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UploadBuilder(Upload);

impl UploadBuilder {
    pub fn old(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.0.old = Some(value.into());
        self
    }

    /// At most 2 items.
    pub fn more(mut self, value: Vec<Value>) -> Self {
        self.0.more = Some(value);
        self
    }

    pub fn encoded(mut self, value: impl Into<String>) -> Self {
        self.0.encoded = Some(value.into());
        self
    }

    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.0.title = Some(value.into());
        self
    }

    pub fn size(mut self, value: f64) -> Self {
        self.0.size = Some(value);
        self
    }

    pub fn thing(mut self, value: Thing) -> Self {
        self.0.thing = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Upload, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Upload {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Upload");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("more", &self.more).max_items(2);
        checker.property("size", &self.size).finite();
        checker.property("thing", &self.thing).valid();
    }
}

impl Object for Upload {
    const PROPERTIES: &'static [&'static str] =
        &["picture", "old", "more", "encoded", "title", "size", "thing"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut picture: Option<String> = None;
        let mut old: Option<Nullable<String>> = None;
        let mut more: Option<Vec<Value>> = None;
        let mut encoded: Option<String> = None;
        let mut title: Option<String> = None;
        let mut size: Option<f64> = None;
        let mut thing: Option<Thing> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut picture),
                1 => members.put(&mut old),
                2 => members.put(&mut more),
                3 => members.put(&mut encoded),
                4 => members.put(&mut title),
                5 => members.put(&mut size),
                6 => members.put(&mut thing),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            picture: members.need("picture", picture)?,
            old,
            more,
            encoded,
            title,
            size,
            thing,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Upload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Upload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("picture", &self.picture);
        object.optional("old", &self.old);
        object.optional("more", &self.more);
        object.optional("encoded", &self.encoded);
        object.optional("title", &self.title);
        object.optional("size", &self.size.as_ref().map(JsonFloat));
        object.optional("thing", &self.thing);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendFormRequest {
    pub name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub pipes: Option<Vec<String>>,
    pub address: Option<Address>,
    pub amount: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl SendFormRequest {
    /// Returns a builder for [`SendFormRequest`].
    pub fn builder() -> SendFormRequestBuilder {
        SendFormRequestBuilder(Self::default())
    }
}

/// A builder for [`SendFormRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SendFormRequestBuilder(SendFormRequest);

impl SendFormRequestBuilder {
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    pub fn tags(mut self, value: Vec<String>) -> Self {
        self.0.tags = Some(value);
        self
    }

    pub fn pipes(mut self, value: Vec<String>) -> Self {
        self.0.pipes = Some(value);
        self
    }

    pub fn address(mut self, value: Address) -> Self {
        self.0.address = Some(value);
        self
    }

    pub fn amount(mut self, value: f64) -> Self {
        self.0.amount = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SendFormRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for SendFormRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SendFormRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("address", &self.address).valid();
        checker.property("amount", &self.amount).finite();
    }
}

impl Object for SendFormRequest {
    const PROPERTIES: &'static [&'static str] =
        &["name", "tags", "pipes", "address", "amount"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            name: None,
            tags: None,
            pipes: None,
            address: None,
            amount: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.name),
                1 => members.put(&mut object.tags),
                2 => members.put(&mut object.pipes),
                3 => members.put(&mut object.address),
                4 => members.put(&mut object.amount),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for SendFormRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SendFormRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("name", &self.name);
        object.optional("tags", &self.tags);
        object.optional("pipes", &self.pipes);
        object.optional("address", &self.address);
        object.optional("amount", &self.amount.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub city: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
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
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.0.city = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Address, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Address {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Address");
}

impl Object for Address {
    const PROPERTIES: &'static [&'static str] = &["city"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { city: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.city),
                _ => members.rest(&mut object.additional_properties),
            }
        }
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
        let mut object = Writer::new(serializer);
        object.optional("city", &self.city);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MakeThingMergePatchJsonRequest {
    /// At most 2 characters.
    pub name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl MakeThingMergePatchJsonRequest {
    /// Returns a builder for [`MakeThingMergePatchJsonRequest`].
    pub fn builder() -> MakeThingMergePatchJsonRequestBuilder {
        MakeThingMergePatchJsonRequestBuilder(Self::default())
    }
}

/// A builder for [`MakeThingMergePatchJsonRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MakeThingMergePatchJsonRequestBuilder(MakeThingMergePatchJsonRequest);

impl MakeThingMergePatchJsonRequestBuilder {
    /// At most 2 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<MakeThingMergePatchJsonRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for MakeThingMergePatchJsonRequest {
    const SCHEMA: Schema =
        Schema::new(&SCHEMAS, "/$defs/MakeThingMergePatchJsonRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).max_length(2);
    }
}

impl Object for MakeThingMergePatchJsonRequest {
    const PROPERTIES: &'static [&'static str] = &["name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { name: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.name),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for MakeThingMergePatchJsonRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for MakeThingMergePatchJsonRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendPartsRequest {
    pub note: Option<String>,
    pub thing: Option<Thing>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl SendPartsRequest {
    /// Returns a builder for [`SendPartsRequest`].
    pub fn builder() -> SendPartsRequestBuilder {
        SendPartsRequestBuilder(Self::default())
    }
}

/// A builder for [`SendPartsRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SendPartsRequestBuilder(SendPartsRequest);

impl SendPartsRequestBuilder {
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.0.note = Some(value.into());
        self
    }

    pub fn thing(mut self, value: Thing) -> Self {
        self.0.thing = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SendPartsRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for SendPartsRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SendPartsRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("thing", &self.thing).valid();
    }
}

impl Object for SendPartsRequest {
    const PROPERTIES: &'static [&'static str] = &["note", "thing"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { note: None, thing: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.note),
                1 => members.put(&mut object.thing),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for SendPartsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SendPartsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("note", &self.note);
        object.optional("thing", &self.thing);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadForm {
    pub picture: form::File,
    pub old: Option<Nullable<form::File>>,
    /// At most 2 items.
    pub more: Option<Vec<form::File>>,
    pub encoded: Option<String>,
    pub title: Option<String>,
    pub size: Option<f64>,
    pub thing: Option<Thing>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`UploadForm`].
#[derive(Clone, Debug, PartialEq)]
pub struct UploadFormRequired {
    pub picture: form::File,
}

impl UploadForm {
    /// Returns a builder for [`UploadForm`], given its required fields.
    pub fn builder(required: UploadFormRequired) -> UploadFormBuilder {
        UploadFormBuilder(Self {
            picture: required.picture,
            old: None,
            more: None,
            encoded: None,
            title: None,
            size: None,
            thing: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`UploadForm`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UploadFormBuilder(UploadForm);

impl UploadFormBuilder {
    pub fn old(mut self, value: impl Into<Nullable<form::File>>) -> Self {
        self.0.old = Some(value.into());
        self
    }

    /// At most 2 items.
    pub fn more(mut self, value: Vec<form::File>) -> Self {
        self.0.more = Some(value);
        self
    }

    pub fn encoded(mut self, value: impl Into<String>) -> Self {
        self.0.encoded = Some(value.into());
        self
    }

    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.0.title = Some(value.into());
        self
    }

    pub fn size(mut self, value: f64) -> Self {
        self.0.size = Some(value);
        self
    }

    pub fn thing(mut self, value: Thing) -> Self {
        self.0.thing = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<UploadForm, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for UploadForm {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UploadForm");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("more", &self.more).max_items(2);
        checker.property("size", &self.size).finite();
        checker.property("thing", &self.thing).valid();
    }
}

impl Object for UploadForm {
    const PROPERTIES: &'static [&'static str] =
        &["picture", "old", "more", "encoded", "title", "size", "thing"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut picture: Option<form::File> = None;
        let mut old: Option<Nullable<form::File>> = None;
        let mut more: Option<Vec<form::File>> = None;
        let mut encoded: Option<String> = None;
        let mut title: Option<String> = None;
        let mut size: Option<f64> = None;
        let mut thing: Option<Thing> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut picture),
                1 => members.put(&mut old),
                2 => members.put(&mut more),
                3 => members.put(&mut encoded),
                4 => members.put(&mut title),
                5 => members.put(&mut size),
                6 => members.put(&mut thing),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            picture: members.need("picture", picture)?,
            old,
            more,
            encoded,
            title,
            size,
            thing,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for UploadForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UploadForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("picture", &self.picture);
        object.optional("old", &self.old);
        object.optional("more", &self.more);
        object.optional("encoded", &self.encoded);
        object.optional("title", &self.title);
        object.optional("size", &self.size.as_ref().map(JsonFloat));
        object.optional("thing", &self.thing);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

impl form::Form for UploadForm {
    fn write(&self, form: &mut form::FormWriter) {
        form.files("picture", &self.picture);
        form.files("old", &self.old);
        form.files("more", &self.more);
        form.value("encoded", &self.encoded);
        form.value("title", &self.title);
        form.value("size", &self.size.as_ref().map(JsonFloat));
        form.value("thing", &self.thing);
        form.members(&self.additional_properties);
    }
}

/// `PUT /things`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendForm {
    /// The request body, as `application/x-www-form-urlencoded`.
    pub body: SendFormRequest,
}

impl SendForm {
    /// Returns the request, given its body.
    pub fn new(body: SendFormRequest) -> Self {
        Self { body }
    }
}

impl From<SendFormRequest> for SendForm {
    fn from(body: SendFormRequest) -> Self {
        Self::new(body)
    }
}

impl Operation for SendForm {
    const ID: Option<&'static str> = Some("sendForm");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/x-www-form-urlencoded");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SendFormResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.form(
            "application/x-www-form-urlencoded",
            const {
                &[
                    Parameter::query("pipes")
                        .style(parameter::Style::PipeDelimited, false),
                    Parameter::query("address").content("application/json"),
                ]
            },
            &self.body,
        );
    }
}

/// The responses of [`SendForm`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendFormResponse {}

impl Response for SendFormResponse {
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

/// `POST /things`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MakeThing {
    /// The request body, as `text/csv` or `application/json` or `application/xml` or `application/merge-patch+json` or `image/png` or `image/jpeg` or `video/*`.
    pub body: MakeThingBody,
}

impl MakeThing {
    /// Returns the request, given its body.
    pub fn new(body: MakeThingBody) -> Self {
        Self { body }
    }
}

impl From<MakeThingBody> for MakeThing {
    fn from(body: MakeThingBody) -> Self {
        Self::new(body)
    }
}

/// The request body of [`MakeThing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MakeThingBody {
    /// Media type `application/json`.
    Json(Box<Thing>),
    /// Media type `application/merge-patch+json`.
    MergePatchJson(Box<MakeThingMergePatchJsonRequest>),
    /// Media type `text/csv`.
    TextCsv(String),
    /// Media type `image/png`.
    ImagePng(Vec<u8>),
    /// Media type `image/jpeg`.
    ImageJpeg(Vec<u8>),
    /// Media type `video/*`.
    Video(Vec<u8>),
}

impl Operation for MakeThing {
    const ID: Option<&'static str> = Some("makeThing");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = MakeThingResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        if let MakeThingBody::Json(body) = &self.body {
            checker.property("body", body).valid();
        }
        if let MakeThingBody::MergePatchJson(body) = &self.body {
            checker.property("body", body).valid();
        }
    }

    fn write(&self, request: &mut RequestWriter) {
        match &self.body {
            MakeThingBody::Json(body) => request.json("application/json", body),
            MakeThingBody::MergePatchJson(body) => {
                request.json("application/merge-patch+json", body)
            }
            MakeThingBody::TextCsv(body) => request.text("text/csv", body),
            MakeThingBody::ImagePng(body) => request.bytes("image/png", body),
            MakeThingBody::ImageJpeg(body) => request.bytes("image/jpeg", body),
            MakeThingBody::Video(body) => request.bytes("video/*", body),
        }
    }
}

/// The responses of [`MakeThing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MakeThingResponse {}

impl Response for MakeThingResponse {
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

/// `PUT /files`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendParts {
    /// The request body, as `multipart/form-data`.
    pub body: Option<SendPartsRequest>,
}

impl SendParts {
    /// The request body, as `multipart/form-data`.
    pub fn body(mut self, value: SendPartsRequest) -> Self {
        self.body = Some(value);
        self
    }
}

impl Operation for SendParts {
    const ID: Option<&'static str> = Some("sendParts");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/files";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("multipart/form-data");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SendPartsResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        if let Some(body) = &self.body {
            request.multipart("multipart/form-data", &[], |form| form.members(body));
        }
    }
}

/// The responses of [`SendParts`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendPartsResponse {}

impl Response for SendPartsResponse {
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

/// `POST /files`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UploadOperation {
    /// The request body, as `multipart/form-data`.
    pub body: UploadForm,
}

impl UploadOperation {
    /// Returns the request, given its body.
    pub fn new(body: UploadForm) -> Self {
        Self { body }
    }
}

impl From<UploadForm> for UploadOperation {
    fn from(body: UploadForm) -> Self {
        Self::new(body)
    }
}

impl Operation for UploadOperation {
    const ID: Option<&'static str> = Some("upload");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/files";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("multipart/form-data");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = UploadResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.multipart(
            "multipart/form-data",
            const { &[Parameter::query("picture").content("image/*, image/png")] },
            |form| form::Form::write(&self.body, form),
        );
    }
}

/// The responses of [`UploadOperation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadResponse {}

impl Response for UploadResponse {
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

/// `PATCH /files`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeUpload {
    /// The request body, as `application/json`.
    pub body: Option<Upload>,
}

impl DescribeUpload {
    /// The request body, as `application/json`.
    pub fn body(mut self, value: Upload) -> Self {
        self.body = Some(value);
        self
    }
}

impl Operation for DescribeUpload {
    const ID: Option<&'static str> = Some("describeUpload");
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/files";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = DescribeUploadResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }
}

/// The responses of [`DescribeUpload`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DescribeUploadResponse {}

impl Response for DescribeUploadResponse {
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

/// `PUT /plain`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendText {
    /// The request body, as `text/plain`.
    pub body: String,
}

impl SendText {
    /// Returns the request, given its body.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl From<String> for SendText {
    fn from(body: String) -> Self {
        Self::new(body)
    }
}

impl Operation for SendText {
    const ID: Option<&'static str> = Some("sendText");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/plain";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("text/plain");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SendTextResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.text("text/plain", &self.body);
    }
}

/// The responses of [`SendText`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendTextResponse {}

impl Response for SendTextResponse {
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

/// `POST /plain`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendBytes {
    /// The request body, as `application/octet-stream`.
    pub body: Option<Vec<u8>>,
}

impl SendBytes {
    /// The request body, as `application/octet-stream`.
    pub fn body(mut self, value: Vec<u8>) -> Self {
        self.body = Some(value);
        self
    }
}

impl Operation for SendBytes {
    const ID: Option<&'static str> = Some("sendBytes");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/plain";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/octet-stream");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = SendBytesResponse;

    fn write(&self, request: &mut RequestWriter) {
        if let Some(body) = &self.body {
            request.bytes("application/octet-stream", body);
        }
    }
}

/// The responses of [`SendBytes`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendBytesResponse {}

impl Response for SendBytesResponse {
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
