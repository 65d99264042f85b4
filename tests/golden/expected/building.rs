//! Constructors and setters 1
//!
//! Generated from `building.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    RequestWriter, ResponseReader, Schemas, Secret, Serialize, Serializer, Writer,
    enumeration, object,
};
use super::support::{
    Date, DecimalNumber, Map, Model, Nullable, Operation, Parameter, ParseEnumError,
    Response, ResponseError, Schema, Scheme, UnknownValue, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("building.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    pub number: String,
    pub next: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Invoice`].
#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceRequired {
    pub number: String,
}

impl Invoice {
    /// Returns a builder for [`Invoice`], given its required fields.
    pub fn builder(required: InvoiceRequired) -> InvoiceBuilder {
        InvoiceBuilder(Self {
            number: required.number,
            next: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Invoice`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct InvoiceBuilder(Invoice);

impl InvoiceBuilder {
    pub fn with_next(mut self, value: impl Into<String>) -> Self {
        self.0.next = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Invoice, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Invoice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Invoice");
}

impl Object for Invoice {
    const PROPERTIES: &'static [&'static str] = &["number", "next"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut number: Option<String> = None;
        let mut next: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut number),
                1 => members.put(&mut next),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            number: members.need("number", number)?,
            next,
            additional_properties,
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
        let mut object = Writer::new(serializer);
        object.required("number", &self.number);
        object.optional("next", &self.next);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The name that the required fields of another item would have.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReplaceInvoiceRequired {
    A,
    B,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl ReplaceInvoiceRequired {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for ReplaceInvoiceRequired {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ReplaceInvoiceRequired");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for ReplaceInvoiceRequired {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for ReplaceInvoiceRequired {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for ReplaceInvoiceRequired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ReplaceInvoiceRequired {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for ReplaceInvoiceRequired {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Properties named after methods.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Methods {
    pub build: Option<String>,
    pub set_build: Option<String>,
    pub with_build: Option<String>,
    pub new: Option<bool>,
    pub default: Option<String>,
    pub request: Option<String>,
    pub clone: Option<String>,
    pub into: Option<String>,
    pub eq: Option<String>,
    pub add: Option<i64>,
    pub sub: Option<i64>,
    pub not: Option<String>,
    pub next: Option<String>,
    pub with_next: Option<String>,
    pub from_str: Option<String>,
    pub is_active: Option<bool>,
    pub to_date: Option<Date>,
    pub into_account: Option<String>,
    pub as_of: Option<String>,
    pub r#type: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Methods {
    /// Returns a builder for [`Methods`].
    pub fn builder() -> MethodsBuilder {
        MethodsBuilder(Self::default())
    }
}

/// A builder for [`Methods`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MethodsBuilder(Methods);

impl MethodsBuilder {
    pub fn with_build(mut self, value: impl Into<String>) -> Self {
        self.0.build = Some(value.into());
        self
    }

    pub fn set_build(mut self, value: impl Into<String>) -> Self {
        self.0.set_build = Some(value.into());
        self
    }

    pub fn with_with_build(mut self, value: impl Into<String>) -> Self {
        self.0.with_build = Some(value.into());
        self
    }

    pub fn new(mut self, value: bool) -> Self {
        self.0.new = Some(value);
        self
    }

    pub fn default(mut self, value: impl Into<String>) -> Self {
        self.0.default = Some(value.into());
        self
    }

    pub fn request(mut self, value: impl Into<String>) -> Self {
        self.0.request = Some(value.into());
        self
    }

    pub fn with_clone(mut self, value: impl Into<String>) -> Self {
        self.0.clone = Some(value.into());
        self
    }

    pub fn with_into(mut self, value: impl Into<String>) -> Self {
        self.0.into = Some(value.into());
        self
    }

    pub fn with_eq(mut self, value: impl Into<String>) -> Self {
        self.0.eq = Some(value.into());
        self
    }

    pub fn with_add(mut self, value: i64) -> Self {
        self.0.add = Some(value);
        self
    }

    pub fn with_sub(mut self, value: i64) -> Self {
        self.0.sub = Some(value);
        self
    }

    pub fn with_not(mut self, value: impl Into<String>) -> Self {
        self.0.not = Some(value.into());
        self
    }

    pub fn with_next(mut self, value: impl Into<String>) -> Self {
        self.0.next = Some(value.into());
        self
    }

    pub fn with_with_next(mut self, value: impl Into<String>) -> Self {
        self.0.with_next = Some(value.into());
        self
    }

    pub fn with_from_str(mut self, value: impl Into<String>) -> Self {
        self.0.from_str = Some(value.into());
        self
    }

    pub fn with_is_active(mut self, value: bool) -> Self {
        self.0.is_active = Some(value);
        self
    }

    pub fn with_to_date(mut self, value: impl Into<Date>) -> Self {
        self.0.to_date = Some(value.into());
        self
    }

    pub fn with_into_account(mut self, value: impl Into<String>) -> Self {
        self.0.into_account = Some(value.into());
        self
    }

    pub fn with_as_of(mut self, value: impl Into<String>) -> Self {
        self.0.as_of = Some(value.into());
        self
    }

    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.0.r#type = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Methods, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Methods {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Methods");
}

impl Object for Methods {
    const PROPERTIES: &'static [&'static str] = &[
        "build",
        "set_build",
        "with_build",
        "new",
        "default",
        "request",
        "clone",
        "into",
        "eq",
        "add",
        "sub",
        "not",
        "next",
        "with_next",
        "from_str",
        "is_active",
        "to_date",
        "into_account",
        "as_of",
        "type",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            build: None,
            set_build: None,
            with_build: None,
            new: None,
            default: None,
            request: None,
            clone: None,
            into: None,
            eq: None,
            add: None,
            sub: None,
            not: None,
            next: None,
            with_next: None,
            from_str: None,
            is_active: None,
            to_date: None,
            into_account: None,
            as_of: None,
            r#type: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.build),
                1 => members.put(&mut object.set_build),
                2 => members.put(&mut object.with_build),
                3 => members.put(&mut object.new),
                4 => members.put(&mut object.default),
                5 => members.put(&mut object.request),
                6 => members.put(&mut object.clone),
                7 => members.put(&mut object.into),
                8 => members.put(&mut object.eq),
                9 => members.put(&mut object.add),
                10 => members.put(&mut object.sub),
                11 => members.put(&mut object.not),
                12 => members.put(&mut object.next),
                13 => members.put(&mut object.with_next),
                14 => members.put(&mut object.from_str),
                15 => members.put(&mut object.is_active),
                16 => members.put(&mut object.to_date),
                17 => members.put(&mut object.into_account),
                18 => members.put(&mut object.as_of),
                19 => members.put(&mut object.r#type),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Methods {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Methods {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("build", &self.build);
        object.optional("set_build", &self.set_build);
        object.optional("with_build", &self.with_build);
        object.optional("new", &self.new);
        object.optional("default", &self.default);
        object.optional("request", &self.request);
        object.optional("clone", &self.clone);
        object.optional("into", &self.into);
        object.optional("eq", &self.eq);
        object.optional("add", &self.add);
        object.optional("sub", &self.sub);
        object.optional("not", &self.not);
        object.optional("next", &self.next);
        object.optional("with_next", &self.with_next);
        object.optional("from_str", &self.from_str);
        object.optional("is_active", &self.is_active);
        object.optional("to_date", &self.to_date);
        object.optional("into_account", &self.into_account);
        object.optional("as_of", &self.as_of);
        object.optional("type", &self.r#type);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Version {
    V2,
}

impl Version {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::V2];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::V2 => "v2",
        }
    }
}

impl Generated for Version {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Version");
}

impl Enumeration for Version {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for Version {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Mode {
    All,
}

impl Mode {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::All];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::All => "all",
        }
    }
}

impl Generated for Mode {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Mode");
}

impl Enumeration for Mode {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for Mode {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Mode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Mode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Parameters named after methods.
///
/// `GET /methods`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListMethods {
    /// Query parameter `new`.
    pub new: Option<bool>,
    /// Query parameter `default`.
    pub default: Option<String>,
    /// Query parameter `validate`.
    pub validate: Option<String>,
    /// Query parameter `request`.
    pub request: Option<String>,
    /// Query parameter `request_to`.
    pub request_to: Option<String>,
    /// Query parameter `check`.
    pub check: Option<String>,
    /// Query parameter `write`.
    pub write: Option<String>,
    /// Query parameter `build`.
    pub build: Option<String>,
    /// Query parameter `clone`.
    pub clone: Option<String>,
    /// Query parameter `into`.
    pub into: Option<String>,
    /// Query parameter `eq`.
    pub eq: Option<String>,
    /// Query parameter `add`.
    pub add: Option<i64>,
    /// Query parameter `sub`.
    pub sub: Option<i64>,
    /// Query parameter `not`.
    pub not: Option<String>,
    /// Query parameter `next`.
    pub next: Option<String>,
    /// Query parameter `with_next`.
    pub with_next: Option<String>,
    /// Query parameter `from_str`.
    pub from_str: Option<String>,
    /// Query parameter `is_active`.
    pub is_active: Option<bool>,
    /// Query parameter `to_date`.
    pub to_date: Option<Date>,
    /// Query parameter `into_account`.
    pub into_account: Option<String>,
    /// Query parameter `as_of`.
    pub as_of: Option<String>,
    /// Query parameter `type`.
    pub r#type: Option<String>,
}

impl ListMethods {
    /// Query parameter `new`.
    pub fn with_new(mut self, value: bool) -> Self {
        self.new = Some(value);
        self
    }

    /// Query parameter `default`.
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }

    /// Query parameter `validate`.
    pub fn with_validate(mut self, value: impl Into<String>) -> Self {
        self.validate = Some(value.into());
        self
    }

    /// Query parameter `request`.
    pub fn with_request(mut self, value: impl Into<String>) -> Self {
        self.request = Some(value.into());
        self
    }

    /// Query parameter `request_to`.
    pub fn with_request_to(mut self, value: impl Into<String>) -> Self {
        self.request_to = Some(value.into());
        self
    }

    /// Query parameter `check`.
    pub fn with_check(mut self, value: impl Into<String>) -> Self {
        self.check = Some(value.into());
        self
    }

    /// Query parameter `write`.
    pub fn with_write(mut self, value: impl Into<String>) -> Self {
        self.write = Some(value.into());
        self
    }

    /// Query parameter `build`.
    pub fn build(mut self, value: impl Into<String>) -> Self {
        self.build = Some(value.into());
        self
    }

    /// Query parameter `clone`.
    pub fn with_clone(mut self, value: impl Into<String>) -> Self {
        self.clone = Some(value.into());
        self
    }

    /// Query parameter `into`.
    pub fn with_into(mut self, value: impl Into<String>) -> Self {
        self.into = Some(value.into());
        self
    }

    /// Query parameter `eq`.
    pub fn with_eq(mut self, value: impl Into<String>) -> Self {
        self.eq = Some(value.into());
        self
    }

    /// Query parameter `add`.
    pub fn with_add(mut self, value: i64) -> Self {
        self.add = Some(value);
        self
    }

    /// Query parameter `sub`.
    pub fn with_sub(mut self, value: i64) -> Self {
        self.sub = Some(value);
        self
    }

    /// Query parameter `not`.
    pub fn with_not(mut self, value: impl Into<String>) -> Self {
        self.not = Some(value.into());
        self
    }

    /// Query parameter `next`.
    pub fn with_next(mut self, value: impl Into<String>) -> Self {
        self.next = Some(value.into());
        self
    }

    /// Query parameter `with_next`.
    pub fn with_with_next(mut self, value: impl Into<String>) -> Self {
        self.with_next = Some(value.into());
        self
    }

    /// Query parameter `from_str`.
    pub fn with_from_str(mut self, value: impl Into<String>) -> Self {
        self.from_str = Some(value.into());
        self
    }

    /// Query parameter `is_active`.
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }

    /// Query parameter `to_date`.
    pub fn with_to_date(mut self, value: impl Into<Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }

    /// Query parameter `into_account`.
    pub fn with_into_account(mut self, value: impl Into<String>) -> Self {
        self.into_account = Some(value.into());
        self
    }

    /// Query parameter `as_of`.
    pub fn with_as_of(mut self, value: impl Into<String>) -> Self {
        self.as_of = Some(value.into());
        self
    }

    /// Query parameter `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl Operation for ListMethods {
    const ID: Option<&'static str> = Some("listMethods");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/methods";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::query("new"),
        Parameter::query("default"),
        Parameter::query("validate"),
        Parameter::query("request"),
        Parameter::query("request_to"),
        Parameter::query("check"),
        Parameter::query("write"),
        Parameter::query("build"),
        Parameter::query("clone"),
        Parameter::query("into"),
        Parameter::query("eq"),
        Parameter::query("add"),
        Parameter::query("sub"),
        Parameter::query("not"),
        Parameter::query("next"),
        Parameter::query("with_next"),
        Parameter::query("from_str"),
        Parameter::query("is_active"),
        Parameter::query("to_date"),
        Parameter::query("into_account"),
        Parameter::query("as_of"),
        Parameter::query("type"),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = ListMethodsResponse;

    fn write(&self, request: &mut RequestWriter) {
        request
            .optional(&self.new)
            .optional(&self.default)
            .optional(&self.validate)
            .optional(&self.request)
            .optional(&self.request_to)
            .optional(&self.check)
            .optional(&self.write)
            .optional(&self.build)
            .optional(&self.clone)
            .optional(&self.into)
            .optional(&self.eq)
            .optional(&self.add)
            .optional(&self.sub)
            .optional(&self.not)
            .optional(&self.next)
            .optional(&self.with_next)
            .optional(&self.from_str)
            .optional(&self.is_active)
            .optional(&self.to_date)
            .optional(&self.into_account)
            .optional(&self.as_of)
            .optional(&self.r#type);
    }
}

/// The responses of [`ListMethods`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListMethodsResponse {
    /// Done.
    ///
    /// Status 204.
    NoContent,
}

impl Response for ListMethodsResponse {
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

/// Path parameters in the order of the path.
///
/// `GET /accounts/{account_id}/invoices/{invoice_id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetInvoice {
    /// The invoice.
    ///
    /// Path parameter `invoice_id`.
    pub invoice_id: String,
    /// The account.
    ///
    /// Path parameter `account_id`.
    pub account_id: i64,
    /// Query parameter `expand`.
    pub expand: Option<String>,
    /// Query parameter `version`.
    pub version: Version,
    /// Query parameter `page`. At least 1.
    pub page: Option<i64>,
}

impl GetInvoice {
    /// Returns the request, given its required parameters.
    pub fn new(account_id: i64, invoice_id: impl Into<String>) -> Self {
        Self {
            invoice_id: invoice_id.into(),
            account_id,
            expand: None,
            version: Version::V2,
            page: None,
        }
    }

    /// Query parameter `expand`.
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.expand = Some(value.into());
        self
    }

    /// Query parameter `page`. At least 1.
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Operation for GetInvoice {
    const ID: Option<&'static str> = Some("getInvoice");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{account_id}/invoices/{invoice_id}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("invoice_id"),
        Parameter::path("account_id"),
        Parameter::query("expand"),
        Parameter::query("version").required(),
        Parameter::query("page"),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = GetInvoiceResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "version", &self.version).valid();
        checker.parameter("query", "page", &self.page).minimum(1);
    }

    fn write(&self, request: &mut RequestWriter) {
        request
            .required(&self.invoice_id)
            .required(&self.account_id)
            .optional(&self.expand)
            .required(&self.version)
            .optional(&self.page);
    }
}

/// The responses of [`GetInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetInvoiceResponse {
    /// Done.
    ///
    /// Status 204.
    NoContent,
}

impl Response for GetInvoiceResponse {
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

/// More than three required values.
///
/// `PUT /accounts/{account_id}/invoices/{invoice_id}`
#[derive(Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReplaceInvoice {
    /// The invoice.
    ///
    /// Path parameter `invoice_id`.
    pub invoice_id: String,
    /// The account.
    ///
    /// Path parameter `account_id`.
    pub account_id: i64,
    /// Header `X-Token`.
    pub x_token: String,
    /// Query parameter `dry_run`.
    pub dry_run: Option<bool>,
    /// The request body, as `application/json`.
    pub body: Invoice,
}

impl fmt::Debug for ReplaceInvoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplaceInvoice")
            .field("invoice_id", &self.invoice_id)
            .field("account_id", &self.account_id)
            .field("x_token", &Secret)
            .field("dry_run", &self.dry_run)
            .field("body", &self.body)
            .finish()
    }
}

/// The required fields of [`ReplaceInvoice`].
#[derive(Clone, PartialEq)]
pub struct ReplaceInvoiceRequiredValues {
    /// The account.
    ///
    /// Path parameter `account_id`.
    pub account_id: i64,
    /// The invoice.
    ///
    /// Path parameter `invoice_id`.
    pub invoice_id: String,
    /// Header `X-Token`.
    pub x_token: String,
    /// The request body, as `application/json`.
    pub body: Invoice,
}

impl fmt::Debug for ReplaceInvoiceRequiredValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplaceInvoiceRequiredValues")
            .field("account_id", &self.account_id)
            .field("invoice_id", &self.invoice_id)
            .field("x_token", &Secret)
            .field("body", &self.body)
            .finish()
    }
}

impl ReplaceInvoice {
    /// Returns the request, given its required fields.
    pub fn new(required: ReplaceInvoiceRequiredValues) -> Self {
        Self {
            invoice_id: required.invoice_id,
            account_id: required.account_id,
            x_token: required.x_token,
            dry_run: None,
            body: required.body,
        }
    }

    /// Query parameter `dry_run`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Operation for ReplaceInvoice {
    const ID: Option<&'static str> = Some("replaceInvoice");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/accounts/{account_id}/invoices/{invoice_id}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("invoice_id"),
        Parameter::path("account_id"),
        Parameter::header("X-Token").required().secret(),
        Parameter::query("dry_run"),
    ];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = ReplaceInvoiceResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request
            .required(&self.invoice_id)
            .required(&self.account_id)
            .required(&self.x_token)
            .optional(&self.dry_run);
        request.json("application/json", &self.body);
    }
}

/// The responses of [`ReplaceInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceInvoiceResponse {
    /// Done.
    ///
    /// Status 204.
    NoContent,
}

impl Response for ReplaceInvoiceResponse {
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

/// Arguments that are converted.
///
/// `DELETE /accounts/{account_id}/invoices/{invoice_id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteInvoice {
    /// The invoice.
    ///
    /// Path parameter `invoice_id`.
    pub invoice_id: String,
    /// The account.
    ///
    /// Path parameter `account_id`.
    pub account_id: i64,
    /// Query parameter `at`.
    pub at: Nullable<Date>,
}

impl DeleteInvoice {
    /// Returns the request, given its required parameters.
    pub fn new(
        account_id: i64,
        invoice_id: impl Into<String>,
        at: impl Into<Nullable<Date>>,
    ) -> Self {
        Self { invoice_id: invoice_id.into(), account_id, at: at.into() }
    }
}

impl Operation for DeleteInvoice {
    const ID: Option<&'static str> = Some("deleteInvoice");
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{account_id}/invoices/{invoice_id}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("invoice_id"),
        Parameter::path("account_id"),
        Parameter::query("at").required(),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = DeleteInvoiceResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.invoice_id).required(&self.account_id).required(&self.at);
    }
}

/// The responses of [`DeleteInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteInvoiceResponse {
    /// Done.
    ///
    /// Status 204.
    NoContent,
}

impl Response for DeleteInvoiceResponse {
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

/// Nothing is required.
///
/// `GET /invoices`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListInvoices {
    /// Query parameter `per_page`.
    pub per_page: Option<i64>,
    /// Query parameter `total`.
    pub total: Option<DecimalNumber>,
}

impl ListInvoices {
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.per_page = Some(value);
        self
    }

    /// Query parameter `total`.
    pub fn total(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.total = Some(value.into());
        self
    }
}

impl Operation for ListInvoices {
    const ID: Option<&'static str> = Some("listInvoices");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/invoices";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query("per_page"), Parameter::query("total")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = ListInvoicesResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.per_page).optional(&self.total);
    }
}

/// The responses of [`ListInvoices`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListInvoicesResponse {
    /// Done.
    ///
    /// Status 204.
    NoContent,
}

impl Response for ListInvoicesResponse {
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

/// Only a body.
///
/// `POST /invoices`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateInvoice {
    /// The request body, as `application/json`.
    pub body: Invoice,
}

impl CreateInvoice {
    /// Returns the request, given its body.
    pub fn new(body: Invoice) -> Self {
        Self { body }
    }
}

impl From<Invoice> for CreateInvoice {
    fn from(body: Invoice) -> Self {
        Self::new(body)
    }
}

impl Operation for CreateInvoice {
    const ID: Option<&'static str> = Some("createInvoice");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/invoices";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = CreateInvoiceResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`CreateInvoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateInvoiceResponse {
    /// Done.
    ///
    /// Status 204.
    NoContent,
}

impl Response for CreateInvoiceResponse {
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

/// A constant that is the default of its type.
///
/// `DELETE /invoices`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteInvoices {
    /// Query parameter `force`. Always `false`.
    pub force: bool,
}

impl Operation for DeleteInvoices {
    const ID: Option<&'static str> = Some("deleteInvoices");
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/invoices";
    const PARAMETERS: &'static [Parameter] = &[Parameter::query("force").required()];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = DeleteInvoicesResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "force", &self.force).boolean("const", false);
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.force);
    }
}

/// The responses of [`DeleteInvoices`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteInvoicesResponse {
    /// Done.
    ///
    /// Status 204.
    NoContent,
}

impl Response for DeleteInvoicesResponse {
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

/// An optional body, and a constant that is no default of its type.
///
/// `PATCH /invoices`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PatchInvoices {
    /// Query parameter `mode`.
    pub mode: Mode,
    /// The request body, as `application/json` or `text/plain`.
    pub body: Option<PatchInvoicesBody>,
}

impl Default for PatchInvoices {
    fn default() -> Self {
        Self { mode: Mode::All, body: None }
    }
}

impl PatchInvoices {
    /// The request body, as `application/json` or `text/plain`.
    pub fn body(mut self, value: PatchInvoicesBody) -> Self {
        self.body = Some(value);
        self
    }
}

/// The request body of [`PatchInvoices`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchInvoicesBody {
    /// Media type `application/json`.
    Json(Box<Invoice>),
    /// Media type `text/plain`.
    Text(String),
}

impl Operation for PatchInvoices {
    const ID: Option<&'static str> = Some("patchInvoices");
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/invoices";
    const PARAMETERS: &'static [Parameter] = &[Parameter::query("mode").required()];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = PatchInvoicesResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "mode", &self.mode).valid();
        if let Some(PatchInvoicesBody::Json(body)) = &self.body {
            checker.property("body", body).valid();
        }
    }

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.mode);
        match &self.body {
            Some(PatchInvoicesBody::Json(body)) => {
                request.json("application/json", body)
            }
            Some(PatchInvoicesBody::Text(body)) => request.text("text/plain", body),
            None => {}
        }
    }
}

/// The responses of [`PatchInvoices`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchInvoicesResponse {
    /// Done.
    ///
    /// Status 204.
    NoContent,
}

impl Response for PatchInvoicesResponse {
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
