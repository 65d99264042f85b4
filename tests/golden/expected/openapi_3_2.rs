//! What OpenAPI 3.2 added 1
//!
//! Generated from `openapi_3_2.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, RequestWriter,
    ResponseReader, Schemas, Serialize, Serializer, Writer, object, read, tagged, union,
};
use super::support::{
    Map, Model, Operation, Parameter, Response, ResponseError, Schema, Scheme,
    UnreadableProperties, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("openapi_3_2.schema.json"), &[]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub means: Option<Means>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Order {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Order");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("means", &self.means).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Order {
    const PROPERTIES: &'static [&'static str] = &["means"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            means: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.means),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
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
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("means", &self.means);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Means {
    Card(Box<Card>),
    Cash(Box<Cash>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Card> for Means {
    fn from(value: Card) -> Self {
        Self::Card(Box::new(value))
    }
}

impl From<Cash> for Means {
    fn from(value: Cash) -> Self {
        Self::Cash(Box::new(value))
    }
}

impl Generated for Means {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Means");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Card(value) => {
                checker.here(value).valid();
            }
            Self::Cash(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Means {
    const CHOICE: union::Choice =
        union::Choice::Property("kind", &[("card", 0), ("Cash", 1)], Some(1));
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Card(read::value(deserializer)?),
            1 => Self::Cash(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Means {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Means {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Card(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Cash(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub kind: Option<String>,
    pub number: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Card {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Card");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Card {
    const PROPERTIES: &'static [&'static str] = &["kind", "number"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<String> = None;
        let mut number: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut kind),
                1 => members.put(&mut number),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind,
            number: members.need("number", number)?,
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
        object.optional("kind", &self.kind);
        object.required("number", &self.number);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    pub kind: Option<String>,
    pub amount: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Cash {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Cash");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Cash {
    const PROPERTIES: &'static [&'static str] = &["kind", "amount"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<String> = None;
        let mut amount: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut kind),
                1 => members.put(&mut amount),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            kind,
            amount: members.need("amount", amount)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Cash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Cash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("kind", &self.kind);
        object.required("amount", &self.amount);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOrdersRequest {
    /// At most 5 characters.
    pub text: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl SearchOrdersRequest {
    /// Returns a builder for [`SearchOrdersRequest`].
    pub fn builder() -> SearchOrdersRequestBuilder {
        SearchOrdersRequestBuilder(Self::default())
    }
}

/// A builder for [`SearchOrdersRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SearchOrdersRequestBuilder(SearchOrdersRequest);

impl SearchOrdersRequestBuilder {
    /// At most 5 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.0.text = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<SearchOrdersRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for SearchOrdersRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SearchOrdersRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("text", &self.text).max_length(5);
    }
}

impl Object for SearchOrdersRequest {
    const PROPERTIES: &'static [&'static str] = &["text"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { text: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.text),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for SearchOrdersRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for SearchOrdersRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("text", &self.text);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CopyOrdersOkItem {
    pub event: Option<String>,
    pub data: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for CopyOrdersOkItem {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/CopyOrdersOkItem");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for CopyOrdersOkItem {
    const PROPERTIES: &'static [&'static str] = &["event", "data"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut event: Option<String> = None;
        let mut data: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut event),
                1 => members.put(&mut data),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            event,
            data: members.need("data", data)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for CopyOrdersOkItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CopyOrdersOkItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("event", &self.event);
        object.required("data", &self.data);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `QUERY /orders`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SearchOrders {
    /// The request body, as `application/json`.
    pub body: SearchOrdersRequest,
}

impl SearchOrders {
    /// Returns the request, given its body.
    pub fn new(body: SearchOrdersRequest) -> Self {
        Self { body }
    }
}

impl From<SearchOrdersRequest> for SearchOrders {
    fn from(body: SearchOrdersRequest) -> Self {
        Self::new(body)
    }
}

impl Operation for SearchOrders {
    const ID: Option<&'static str> = Some("searchOrders");
    const METHOD: &'static str = "QUERY";
    const PATH: &'static str = "/orders";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/jsonl"];
    type Response = SearchOrdersResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`SearchOrders`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchOrdersResponse {
    /// One order in each line.
    ///
    /// Status 200.
    Ok(Vec<u8>),
}

impl Response for SearchOrdersResponse {
    type Success = Vec<u8>;

    fn success(self) -> Result<Vec<u8>, Self> {
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
            200 => Self::Ok(response.of(&["application/jsonl"]).bytes()?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `COPY /orders`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CopyOrders {
    /// Header `to`.
    pub to: Option<String>,
}

impl CopyOrders {
    /// Header `to`.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }
}

impl Operation for CopyOrders {
    const ID: Option<&'static str> = Some("copyOrders");
    const METHOD: &'static str = "COPY";
    const PATH: &'static str = "/orders";
    const PARAMETERS: &'static [Parameter] = &[Parameter::header("to")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["text/event-stream"];
    type Response = CopyOrdersResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.to);
    }
}

/// The responses of [`CopyOrders`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CopyOrdersResponse {
    /// Events.
    ///
    /// Status 200.
    Ok(String),
}

impl Response for CopyOrdersResponse {
    type Success = String;

    fn success(self) -> Result<String, Self> {
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
            200 => Self::Ok(response.of(&["text/event-stream"]).text()?),
            _ => return Err(response.undefined()),
        })
    }
}
