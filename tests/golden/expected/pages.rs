//! Lists in pages 1
//!
//! Generated from `pages.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client, Server};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::ops::Deref;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, RequestWriter,
    ResponseReader, Schemas, Secret, Serialize, Serializer, Writer, object, read,
};
use super::support::{
    Date, Map, Nullable, Operation, Parameter, Response, ResponseError, Schema, Scheme,
    UnreadableProperties, Value, server,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("pages.schema.json"), &[]);

/// The servers of this API.
pub const SERVERS: &[server::Server] =
    &[server::Server { template: "https://api.example.com/v1", variables: &[] }];

#[derive(Clone, Debug, PartialEq)]
pub struct Start(pub i64);

impl Generated for Start {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Start");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).minimum(0);
    }
}

impl Deref for Start {
    type Target = i64;

    fn deref(&self) -> &i64 {
        &self.0
    }
}

impl From<i64> for Start {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Start {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Start {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoicePage {
    pub invoices: Vec<Invoice>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for InvoicePage {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/InvoicePage");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("invoices", &self.invoices).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for InvoicePage {
    const PROPERTIES: &'static [&'static str] = &["invoices"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut invoices: Option<Vec<Invoice>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut invoices),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            invoices: members.need("invoices", invoices)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for InvoicePage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for InvoicePage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("invoices", &self.invoices);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    pub number: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Invoice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Invoice");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Invoice {
    const PROPERTIES: &'static [&'static str] = &["number"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut number: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut number),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            number: members.need("number", number)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Invoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Invoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("number", &self.number);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersOk {
    pub data: Option<Nullable<ListCustomersOkData>>,
    pub meta: Option<ListCustomersOkMeta>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ListCustomersOk {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ListCustomersOk");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("data", &self.data).valid();
        checker.property("meta", &self.meta).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ListCustomersOk {
    const PROPERTIES: &'static [&'static str] = &["data", "meta"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            data: None,
            meta: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.data),
                1 => members.try_put(&mut object.meta),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for ListCustomersOk {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ListCustomersOk {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("data", &self.data);
        object.optional("meta", &self.meta);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersOkData {
    pub customers: Vec<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ListCustomersOkData {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ListCustomersOkData");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ListCustomersOkData {
    const PROPERTIES: &'static [&'static str] = &["customers"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut customers: Option<Vec<String>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut customers),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            customers: members.need("customers", customers)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for ListCustomersOkData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ListCustomersOkData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("customers", &self.customers);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersOkMeta {
    pub next: Option<Nullable<String>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ListCustomersOkMeta {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ListCustomersOkMeta");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ListCustomersOkMeta {
    const PROPERTIES: &'static [&'static str] = &["next"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            next: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.next),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for ListCustomersOkMeta {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ListCustomersOkMeta {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("next", &self.next);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListProductsOk {
    pub items: Vec<Map<i64>>,
    pub links: Option<Links>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ListProductsOk {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ListProductsOk");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("links", &self.links).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ListProductsOk {
    const PROPERTIES: &'static [&'static str] = &["items", "links"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut items: Option<Vec<Map<i64>>> = None;
        let mut links: Option<Links> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut items),
                1 => members.try_put(&mut links),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            items: members.need("items", items)?,
            links,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for ListProductsOk {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ListProductsOk {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("items", &self.items);
        object.optional("links", &self.links);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    pub next: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Links {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Links");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Links {
    const PROPERTIES: &'static [&'static str] = &["next"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            next: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.next),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Links {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Links {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("next", &self.next);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `GET /invoices`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListInvoices {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

impl ListInvoices {
    /// Query parameter `page`.
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Operation for ListInvoices {
    const ID: Option<&'static str> = Some("listInvoices");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/invoices";
    const PARAMETERS: &'static [Parameter] = &[Parameter::query("page")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListInvoicesResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.page);
    }
}

/// The responses of [`ListInvoices`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListInvoicesResponse {
    /// A page by its number.
    ///
    /// Status 200.
    Ok(Box<InvoicePage>),
    /// An error.
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
    },
}

impl Response for ListInvoicesResponse {
    type Success = InvoicePage;

    fn success(self) -> Result<InvoicePage, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/InvoicePage")?),
            _ => Self::Default { status: response.status() },
        })
    }
}

/// `GET /orders`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListOrders {
    /// Query parameter `offset`.
    pub offset: Option<i64>,
    /// Query parameter `limit`.
    pub limit: Option<i64>,
}

impl ListOrders {
    /// Query parameter `offset`.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Query parameter `limit`.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Operation for ListOrders {
    const ID: Option<&'static str> = Some("listOrders");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/orders";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query("offset"), Parameter::query("limit")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListOrdersResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.offset).optional(&self.limit);
    }
}

/// The responses of [`ListOrders`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrdersResponse {
    /// A page by the number of items before it.
    ///
    /// Status 200.
    Ok(Vec<Invoice>),
}

impl Response for ListOrdersResponse {
    type Success = Vec<Invoice>;

    fn success(self) -> Result<Vec<Invoice>, Self> {
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

/// `GET /customers`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListCustomers {
    /// Query parameter `after`.
    pub after: Option<String>,
}

impl ListCustomers {
    /// Query parameter `after`.
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.after = Some(value.into());
        self
    }
}

impl Operation for ListCustomers {
    const ID: Option<&'static str> = Some("listCustomers");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/customers";
    const PARAMETERS: &'static [Parameter] = &[Parameter::query("after")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListCustomersResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.after);
    }
}

/// The responses of [`ListCustomers`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCustomersResponse {
    /// A page by a cursor.
    ///
    /// Status 200.
    Ok(Box<ListCustomersOk>),
}

impl Response for ListCustomersResponse {
    type Success = ListCustomersOk;

    fn success(self) -> Result<ListCustomersOk, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/ListCustomersOk")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `GET /events`
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListEvents {
    /// Query parameter `token`.
    pub token: Option<String>,
}

impl fmt::Debug for ListEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListEvents").field("token", &Secret).finish()
    }
}

impl ListEvents {
    /// Query parameter `token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

impl Operation for ListEvents {
    const ID: Option<&'static str> = Some("listEvents");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/events";
    const PARAMETERS: &'static [Parameter] = &[Parameter::query("token").secret()];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListEventsResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.token);
    }
}

/// The responses of [`ListEvents`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListEventsResponse {
    /// A page by a cursor in a header.
    ///
    /// Status 200.
    Ok(Vec<Value>),
}

impl Response for ListEventsResponse {
    type Success = Vec<Value>;

    fn success(self) -> Result<Vec<Value>, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/schema2_Schema")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `GET /refunds`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListRefunds {
    /// Header `X-Page`. At least 0.
    pub x_page: Option<i64>,
}

impl ListRefunds {
    /// Header `X-Page`. At least 0.
    pub fn x_page(mut self, value: i64) -> Self {
        self.x_page = Some(value);
        self
    }
}

impl Operation for ListRefunds {
    const ID: Option<&'static str> = Some("listRefunds");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/refunds";
    const PARAMETERS: &'static [Parameter] = &[Parameter::header("X-Page")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListRefundsResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("header", "X-Page", &self.x_page).minimum(0);
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.x_page);
    }
}

/// The responses of [`ListRefunds`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRefundsResponse {
    /// A page by its number in a header, from 0.
    ///
    /// Status 200.
    Ok(Vec<String>),
}

impl Response for ListRefundsResponse {
    type Success = Vec<String>;

    fn success(self) -> Result<Vec<String>, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/schema3_Schema")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `GET /payments`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListPayments {
    /// Query parameter `start`. Defaults to `1`.
    pub start: Option<Start>,
}

impl ListPayments {
    /// Query parameter `start`. Defaults to `1`.
    pub fn start(mut self, value: Start) -> Self {
        self.start = Some(value);
        self
    }
}

impl Operation for ListPayments {
    const ID: Option<&'static str> = Some("listPayments");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payments";
    const PARAMETERS: &'static [Parameter] = &[Parameter::query("start")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListPaymentsResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "start", &self.start).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.start);
    }
}

/// The responses of [`ListPayments`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPaymentsResponse {
    /// A page by the number of items before it, counted from 1.
    ///
    /// Status 200.
    Ok(Vec<String>),
}

impl Response for ListPaymentsResponse {
    type Success = Vec<String>;

    fn success(self) -> Result<Vec<String>, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/schema4_Schema")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `GET /shipments`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListShipments {
    /// Header `X-Cursor`.
    pub x_cursor: Option<String>,
}

impl ListShipments {
    /// Header `X-Cursor`.
    pub fn x_cursor(mut self, value: impl Into<String>) -> Self {
        self.x_cursor = Some(value.into());
        self
    }
}

impl Operation for ListShipments {
    const ID: Option<&'static str> = Some("listShipments");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/shipments";
    const PARAMETERS: &'static [Parameter] = &[Parameter::header("X-Cursor")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListShipmentsResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.x_cursor);
    }
}

/// The responses of [`ListShipments`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListShipmentsResponse {
    /// A page by a cursor in a header of the request.
    ///
    /// Status 200.
    Ok(Vec<String>),
}

impl Response for ListShipmentsResponse {
    type Success = Vec<String>;

    fn success(self) -> Result<Vec<String>, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/schema5_Schema")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `GET /products`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListProducts {}

impl Operation for ListProducts {
    const ID: Option<&'static str> = Some("listProducts");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/products";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListProductsResponse;
}

/// The responses of [`ListProducts`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListProductsResponse {
    /// A page by its URL.
    ///
    /// Status 200.
    Ok(Box<ListProductsOk>),
}

impl Response for ListProductsResponse {
    type Success = ListProductsOk;

    fn success(self) -> Result<ListProductsOk, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/ListProductsOk")?),
            _ => return Err(response.undefined()),
        })
    }
}

/// `GET /files`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListFiles {}

impl Operation for ListFiles {
    const ID: Option<&'static str> = Some("listFiles");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/files";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListFilesResponse;
}

/// The responses of [`ListFiles`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListFilesResponse {
    /// A page by a link in a header.
    ///
    /// Status 200.
    Ok(Vec<Date>),
}

impl Response for ListFilesResponse {
    type Success = Vec<Date>;

    fn success(self) -> Result<Vec<Date>, Self> {
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
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/schema6_Schema")?),
            _ => return Err(response.undefined()),
        })
    }
}
