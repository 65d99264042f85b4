//! Wethod v1
//!
//! Products of the Wethod project management API.
//!
//! Generated from `wethod.yaml`; edits are overwritten.

#[cfg(feature = "blocking")]
pub mod blocking;

#[cfg(feature = "client")]
pub mod client;

#[cfg(feature = "client")]
#[doc(inline)]
pub use self::client::{Api, Client};

#[cfg(feature = "axum")]
pub mod service;

#[cfg(feature = "axum")]
mod wire;

#[cfg(feature = "axum")]
#[doc(inline)]
pub use self::service::{Service, router};

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, RequestWriter,
    ResponseReader, Schemas, Serialize, Serializer, Writer, object,
};
use super::support::{
    Date, DateTime, DecimalNumber, Map, Model, Operation, Parameter, Response,
    ResponseError, Schema, Scheme, UnreadableProperties, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("wethod.schema.json"), &[]);

/// A product to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductCreate {
    /// Name of the product.
    ///
    /// At most 50 characters.
    pub name: String,
    /// Description of the product.
    ///
    /// At most 50 characters.
    pub description: Option<String>,
    /// First day on which the product is available.
    pub available_from: Option<Date>,
    /// Last day on which the product is available.
    pub available_to: Option<Date>,
    /// External cost of the product.
    ///
    /// Defaults to `0`.
    pub external_cost: Option<DecimalNumber>,
    /// Markup of the product, in percent.
    ///
    /// Defaults to `0`.
    pub markup: Option<i64>,
    /// Final price of the product.
    pub price: Option<DecimalNumber>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ProductCreate`].
#[derive(Clone, Debug, PartialEq)]
pub struct ProductCreateRequired {
    /// Name of the product.
    ///
    /// At most 50 characters.
    pub name: String,
}

impl ProductCreate {
    /// Returns a builder for [`ProductCreate`], given its required fields.
    pub fn builder(required: ProductCreateRequired) -> ProductCreateBuilder {
        ProductCreateBuilder(Self {
            name: required.name,
            description: None,
            available_from: None,
            available_to: None,
            external_cost: None,
            markup: None,
            price: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ProductCreate`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ProductCreateBuilder(ProductCreate);

impl ProductCreateBuilder {
    /// Description of the product.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.0.description = Some(value.into());
        self
    }

    /// First day on which the product is available.
    pub fn available_from(mut self, value: impl Into<Date>) -> Self {
        self.0.available_from = Some(value.into());
        self
    }

    /// Last day on which the product is available.
    pub fn available_to(mut self, value: impl Into<Date>) -> Self {
        self.0.available_to = Some(value.into());
        self
    }

    /// External cost of the product.
    pub fn external_cost(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.external_cost = Some(value.into());
        self
    }

    /// Markup of the product, in percent.
    pub fn markup(mut self, value: i64) -> Self {
        self.0.markup = Some(value);
        self
    }

    /// Final price of the product.
    pub fn price(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.price = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ProductCreate, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ProductCreate {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductCreate");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).max_length(50);
        checker.property("description", &self.description).max_length(50);
    }
}

impl Object for ProductCreate {
    const PROPERTIES: &'static [&'static str] = &[
        "name",
        "description",
        "available_from",
        "available_to",
        "external_cost",
        "markup",
        "price",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut description: Option<String> = None;
        let mut available_from: Option<Date> = None;
        let mut available_to: Option<Date> = None;
        let mut external_cost: Option<DecimalNumber> = None;
        let mut markup: Option<i64> = None;
        let mut price: Option<DecimalNumber> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut description),
                2 => members.put(&mut available_from),
                3 => members.put(&mut available_to),
                4 => members.put(&mut external_cost),
                5 => members.put(&mut markup),
                6 => members.put(&mut price),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            description,
            available_from,
            available_to,
            external_cost,
            markup,
            price,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for ProductCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProductCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("name", &self.name);
        object.optional("description", &self.description);
        object.optional("available_from", &self.available_from);
        object.optional("available_to", &self.available_to);
        object.optional("external_cost", &self.external_cost);
        object.optional("markup", &self.markup);
        object.optional("price", &self.price);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Identifier of the product.
    ///
    /// At least 1.
    pub id: i64,
    /// When the product was created.
    pub created_at: DateTime,
    /// When the product was last changed.
    pub updated_at: DateTime,
    /// Name of the product.
    ///
    /// At most 50 characters.
    pub name: String,
    /// Description of the product.
    ///
    /// At most 50 characters.
    pub description: String,
    /// First day on which the product is available.
    pub available_from: Option<Date>,
    /// Last day on which the product is available.
    pub available_to: Option<Date>,
    /// External cost of the product.
    pub external_cost: DecimalNumber,
    /// Markup of the product, in percent.
    pub markup: i64,
    /// Final price of the product.
    pub price: Option<DecimalNumber>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Product {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Product");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("id", &self.id).minimum(1);
        checker.property("name", &self.name).max_length(50);
        checker.property("description", &self.description).max_length(50);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Product {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "created_at",
        "updated_at",
        "name",
        "description",
        "available_from",
        "available_to",
        "external_cost",
        "markup",
        "price",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<i64> = None;
        let mut created_at: Option<DateTime> = None;
        let mut updated_at: Option<DateTime> = None;
        let mut name: Option<String> = None;
        let mut description: Option<String> = None;
        let mut available_from: Option<Date> = None;
        let mut available_to: Option<Date> = None;
        let mut external_cost: Option<DecimalNumber> = None;
        let mut markup: Option<i64> = None;
        let mut price: Option<DecimalNumber> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut created_at),
                2 => members.put(&mut updated_at),
                3 => members.put(&mut name),
                4 => members.put(&mut description),
                5 => members.try_put(&mut available_from),
                6 => members.try_put(&mut available_to),
                7 => members.put(&mut external_cost),
                8 => members.put(&mut markup),
                9 => members.try_put(&mut price),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            created_at: members.need("created_at", created_at)?,
            updated_at: members.need("updated_at", updated_at)?,
            name: members.need("name", name)?,
            description: members.need("description", description)?,
            available_from,
            available_to,
            external_cost: members.need("external_cost", external_cost)?,
            markup: members.need("markup", markup)?,
            price,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Product {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Product {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("id", &self.id);
        object.required("created_at", &self.created_at);
        object.required("updated_at", &self.updated_at);
        object.required("name", &self.name);
        object.required("description", &self.description);
        object.optional("available_from", &self.available_from);
        object.optional("available_to", &self.available_to);
        object.required("external_cost", &self.external_cost);
        object.required("markup", &self.markup);
        object.optional("price", &self.price);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// An error.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// Identifier of the kind of error.
    pub key: Option<String>,
    /// Human-readable error message.
    pub message: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Error {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Error");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Error {
    const PROPERTIES: &'static [&'static str] = &["key", "message"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            key: None,
            message: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.key),
                1 => members.try_put(&mut object.message),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Error {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("key", &self.key);
        object.optional("message", &self.message);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// An error with the invalid fields of the request.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    /// Identifier of the kind of error.
    pub key: Option<String>,
    /// Human-readable error message.
    pub message: Option<String>,
    /// Errors by field.
    pub failures: Option<Vec<Failure>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ValidationError {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ValidationError");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("failures", &self.failures).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ValidationError {
    const PROPERTIES: &'static [&'static str] = &["key", "message", "failures"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            key: None,
            message: None,
            failures: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.key),
                1 => members.try_put(&mut object.message),
                2 => members.try_put(&mut object.failures),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for ValidationError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ValidationError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("key", &self.key);
        object.optional("message", &self.message);
        object.optional("failures", &self.failures);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The error of a field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// Name of the field.
    pub field: Option<String>,
    /// Human-readable error message.
    pub message: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Failure {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Failure");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Failure {
    const PROPERTIES: &'static [&'static str] = &["field", "message"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            field: None,
            message: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.field),
                1 => members.try_put(&mut object.message),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Failure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Failure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("field", &self.field);
        object.optional("message", &self.message);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Create a product
///
/// Requires the permission `product.edit`.
///
/// `POST /api/products`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateProduct {
    /// Company whose products are accessed.
    ///
    /// Defaults to the value of the client.
    ///
    /// Header `Wethod-Company`.
    pub wethod_company: Option<String>,
    /// Version of the API.
    ///
    /// Defaults to the value of the client.
    ///
    /// Header `Wethod-Version`.
    pub wethod_version: Option<String>,
    /// The request body, as `application/json`.
    pub body: ProductCreate,
}

impl CreateProduct {
    /// Returns the request, given its body.
    pub fn new(body: ProductCreate) -> Self {
        Self { wethod_company: None, wethod_version: None, body }
    }

    /// Company whose products are accessed.
    pub fn wethod_company(mut self, value: impl Into<String>) -> Self {
        self.wethod_company = Some(value.into());
        self
    }

    /// Version of the API.
    pub fn wethod_version(mut self, value: impl Into<String>) -> Self {
        self.wethod_version = Some(value.into());
        self
    }
}

impl From<ProductCreate> for CreateProduct {
    fn from(body: ProductCreate) -> Self {
        Self::new(body)
    }
}

impl Operation for CreateProduct {
    const ID: Option<&'static str> = Some("createProduct");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/api/products";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::header("Wethod-Company").required(),
        Parameter::header("Wethod-Version").required(),
    ];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = CreateProductResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.wethod_company).optional(&self.wethod_version);
        request.json("application/json", &self.body);
    }
}

/// The responses of [`CreateProduct`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateProductResponse {
    /// The product was created.
    ///
    /// Status 201.
    Created(Box<Product>),
    /// Validation failed
    ///
    /// Status 400.
    BadRequest(Box<ValidationError>),
    /// Unauthorized
    ///
    /// Status 401.
    Unauthorized(Box<Error>),
    /// Forbidden
    ///
    /// Status 403.
    Forbidden(Box<Error>),
    /// Precondition failed
    ///
    /// Status 412.
    PreconditionFailed(Box<Error>),
}

impl Response for CreateProductResponse {
    type Success = Product;

    fn success(self) -> Result<Product, Self> {
        match self {
            Self::Created(body) => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Created(_) => 201,
            Self::BadRequest(_) => 400,
            Self::Unauthorized(_) => 401,
            Self::Forbidden(_) => 403,
            Self::PreconditionFailed(_) => 412,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            201 => Self::Created(response.json(&SCHEMAS, "/$defs/Product")?),
            400 => Self::BadRequest(response.json(&SCHEMAS, "/$defs/ValidationError")?),
            401 => Self::Unauthorized(response.json(&SCHEMAS, "/$defs/Error")?),
            403 => Self::Forbidden(response.json(&SCHEMAS, "/$defs/Error")?),
            412 => Self::PreconditionFailed(response.json(&SCHEMAS, "/$defs/Error")?),
            _ => return Err(response.undefined()),
        })
    }
}
