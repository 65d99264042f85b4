//! Fynn v1
//!
//! The product catalogue of Fynn's billing platform.
//!
//! Generated from `fynn.yaml`; edits are overwritten.

#[cfg(feature = "blocking")]
pub mod blocking;

#[cfg(feature = "client")]
pub mod client;

#[cfg(feature = "client")]
#[doc(inline)]
pub use self::client::{Api, Client, Credentials};

#[cfg(feature = "axum")]
pub mod service;

#[cfg(feature = "axum")]
mod wire;

#[cfg(feature = "axum")]
#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    RequestWriter, ResponseReader, Schemas, Serialize, Serializer, Writer, enumeration,
    object,
};
use super::support::{
    DateTime, Map, Model, Nullable, Operation, Parameter, ParseEnumError, Response,
    ResponseError, Schema, Scheme, SecurityKind, SecurityScheme, UnknownValue,
    UnreadableProperties, Uuid, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("fynn.schema.json"), &[]);

/// The security schemes of this API.
pub const SECURITY_SCHEMES: &[SecurityScheme] = &[SecurityScheme {
    name: "bearer",
    deprecated: false,
    kind: SecurityKind::Http { scheme: "bearer", bearer_format: None },
}];

/// A product to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductCreate {
    /// Identifier of the product.
    pub id: Option<Uuid>,
    /// Product families.
    pub product_families: Vec<ProductFamily>,
    /// Translations of the product, by locale.
    pub translations: Map,
    /// The kind of a product:
    pub r#type: ProductType,
    /// The measurement of a price plan, a quantity or a metered usage.
    pub measurement: Measurement,
    /// The tax group of a product.
    pub tax_group: TaxGroup,
    /// Name of the product in the language of the tenant, as customers see it.
    pub name: Option<String>,
    /// Description of the product in the language of the tenant.
    pub description: Option<Nullable<String>>,
    /// Name that distinguishes products of the same name in lists and reports.
    pub internal_name: Option<Nullable<String>>,
    /// Internal number of the product.
    ///
    /// At least 2 characters. At most 255 characters.
    pub number: Option<Nullable<String>>,
    /// When an invoice shows the product:
    pub invoice_visibility: Option<InvoiceVisibility>,
    /// Cost centre for the accounting exports.
    pub cost_centre: Option<Nullable<CostCentre>>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
    /// Whether the product is archived and must not be used.
    pub is_archived: Option<bool>,
    /// Values of custom fields, by name.
    ///
    /// Custom fields are configured under `/custom-fields`, and values are validated against that configuration.
    pub custom_fields: Option<Nullable<Map>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ProductCreate`].
#[derive(Clone, Debug, PartialEq)]
pub struct ProductCreateRequired {
    /// Product families.
    pub product_families: Vec<ProductFamily>,
    /// Translations of the product, by locale.
    pub translations: Map,
    /// The kind of a product:
    pub r#type: ProductType,
    /// The measurement of a price plan, a quantity or a metered usage.
    pub measurement: Measurement,
    /// The tax group of a product.
    pub tax_group: TaxGroup,
}

impl ProductCreate {
    /// Returns a builder for [`ProductCreate`], given its required fields.
    pub fn builder(required: ProductCreateRequired) -> ProductCreateBuilder {
        ProductCreateBuilder(Self {
            id: None,
            product_families: required.product_families,
            translations: required.translations,
            r#type: required.r#type,
            measurement: required.measurement,
            tax_group: required.tax_group,
            name: None,
            description: None,
            internal_name: None,
            number: None,
            invoice_visibility: None,
            cost_centre: None,
            created_at: None,
            updated_at: None,
            is_archived: None,
            custom_fields: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ProductCreate`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ProductCreateBuilder(ProductCreate);

impl ProductCreateBuilder {
    /// Identifier of the product.
    pub fn id(mut self, value: impl Into<Uuid>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    /// Name of the product in the language of the tenant, as customers see it.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    /// Description of the product in the language of the tenant.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.0.description = Some(value.into());
        self
    }

    /// Name that distinguishes products of the same name in lists and reports.
    pub fn internal_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.0.internal_name = Some(value.into());
        self
    }

    /// Internal number of the product.
    pub fn number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.0.number = Some(value.into());
        self
    }

    /// When an invoice shows the product:
    pub fn invoice_visibility(mut self, value: InvoiceVisibility) -> Self {
        self.0.invoice_visibility = Some(value);
        self
    }

    /// Cost centre for the accounting exports.
    pub fn cost_centre(mut self, value: impl Into<Nullable<CostCentre>>) -> Self {
        self.0.cost_centre = Some(value.into());
        self
    }

    pub fn created_at(mut self, value: impl Into<DateTime>) -> Self {
        self.0.created_at = Some(value.into());
        self
    }

    pub fn updated_at(mut self, value: impl Into<DateTime>) -> Self {
        self.0.updated_at = Some(value.into());
        self
    }

    /// Whether the product is archived and must not be used.
    pub fn with_is_archived(mut self, value: bool) -> Self {
        self.0.is_archived = Some(value);
        self
    }

    /// Values of custom fields, by name.
    pub fn custom_fields(mut self, value: impl Into<Nullable<Map>>) -> Self {
        self.0.custom_fields = Some(value.into());
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
        checker.property("productFamilies", &self.product_families).valid();
        checker.property("type", &self.r#type).valid();
        checker.property("measurement", &self.measurement).valid();
        checker.property("taxGroup", &self.tax_group).valid();
        checker.property("number", &self.number).min_length(2).max_length(255);
        checker.property("invoiceVisibility", &self.invoice_visibility).valid();
        checker.property("costCentre", &self.cost_centre).valid();
    }
}

impl Object for ProductCreate {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "productFamilies",
        "translations",
        "type",
        "measurement",
        "taxGroup",
        "name",
        "description",
        "internalName",
        "number",
        "invoiceVisibility",
        "costCentre",
        "createdAt",
        "updatedAt",
        "isArchived",
        "customFields",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<Uuid> = None;
        let mut product_families: Option<Vec<ProductFamily>> = None;
        let mut translations: Option<Map> = None;
        let mut r#type: Option<ProductType> = None;
        let mut measurement: Option<Measurement> = None;
        let mut tax_group: Option<TaxGroup> = None;
        let mut name: Option<String> = None;
        let mut description: Option<Nullable<String>> = None;
        let mut internal_name: Option<Nullable<String>> = None;
        let mut number: Option<Nullable<String>> = None;
        let mut invoice_visibility: Option<InvoiceVisibility> = None;
        let mut cost_centre: Option<Nullable<CostCentre>> = None;
        let mut created_at: Option<DateTime> = None;
        let mut updated_at: Option<DateTime> = None;
        let mut is_archived: Option<bool> = None;
        let mut custom_fields: Option<Nullable<Map>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut product_families),
                2 => members.put(&mut translations),
                3 => members.put(&mut r#type),
                4 => members.put(&mut measurement),
                5 => members.put(&mut tax_group),
                6 => members.put(&mut name),
                7 => members.put(&mut description),
                8 => members.put(&mut internal_name),
                9 => members.put(&mut number),
                10 => members.put(&mut invoice_visibility),
                11 => members.put(&mut cost_centre),
                12 => members.put(&mut created_at),
                13 => members.put(&mut updated_at),
                14 => members.put(&mut is_archived),
                15 => members.put(&mut custom_fields),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            id,
            product_families: members.need("productFamilies", product_families)?,
            translations: members.need("translations", translations)?,
            r#type: members.need("type", r#type)?,
            measurement: members.need("measurement", measurement)?,
            tax_group: members.need("taxGroup", tax_group)?,
            name,
            description,
            internal_name,
            number,
            invoice_visibility,
            cost_centre,
            created_at,
            updated_at,
            is_archived,
            custom_fields,
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
        object.optional("id", &self.id);
        object.required("productFamilies", &self.product_families);
        object.required("translations", &self.translations);
        object.required("type", &self.r#type);
        object.required("measurement", &self.measurement);
        object.required("taxGroup", &self.tax_group);
        object.optional("name", &self.name);
        object.optional("description", &self.description);
        object.optional("internalName", &self.internal_name);
        object.optional("number", &self.number);
        object.optional("invoiceVisibility", &self.invoice_visibility);
        object.optional("costCentre", &self.cost_centre);
        object.optional("createdAt", &self.created_at);
        object.optional("updatedAt", &self.updated_at);
        object.optional("isArchived", &self.is_archived);
        object.optional("customFields", &self.custom_fields);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A product of the catalogue.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Identifier of the product.
    pub id: Option<Uuid>,
    /// Product families.
    pub product_families: Vec<ProductFamily>,
    /// Translations of the product, by locale.
    pub translations: Map,
    /// The kind of a product:
    pub r#type: ProductType,
    /// The measurement of a price plan, a quantity or a metered usage.
    pub measurement: Measurement,
    /// The tax group of a product.
    pub tax_group: TaxGroup,
    /// Name of the product in the language of the tenant, as customers see it.
    pub name: Option<String>,
    /// Description of the product in the language of the tenant.
    pub description: Option<Nullable<String>>,
    /// Name that distinguishes products of the same name in lists and reports.
    pub internal_name: Option<Nullable<String>>,
    /// Internal number of the product.
    ///
    /// At least 2 characters. At most 255 characters.
    pub number: Option<Nullable<String>>,
    /// When an invoice shows the product:
    pub invoice_visibility: Option<InvoiceVisibility>,
    /// Cost centre for the accounting exports.
    pub cost_centre: Option<Nullable<CostCentre>>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
    /// Whether the product is archived and must not be used.
    pub is_archived: Option<bool>,
    /// Values of custom fields, by name.
    ///
    /// Custom fields are configured under `/custom-fields`, and values are validated against that configuration.
    pub custom_fields: Option<Nullable<Map>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Product {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Product");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("productFamilies", &self.product_families).valid();
        checker.property("type", &self.r#type).valid();
        checker.property("measurement", &self.measurement).valid();
        checker.property("taxGroup", &self.tax_group).valid();
        checker.property("number", &self.number).min_length(2).max_length(255);
        checker.property("invoiceVisibility", &self.invoice_visibility).valid();
        checker.property("costCentre", &self.cost_centre).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Product {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "productFamilies",
        "translations",
        "type",
        "measurement",
        "taxGroup",
        "name",
        "description",
        "internalName",
        "number",
        "invoiceVisibility",
        "costCentre",
        "createdAt",
        "updatedAt",
        "isArchived",
        "customFields",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<Uuid> = None;
        let mut product_families: Option<Vec<ProductFamily>> = None;
        let mut translations: Option<Map> = None;
        let mut r#type: Option<ProductType> = None;
        let mut measurement: Option<Measurement> = None;
        let mut tax_group: Option<TaxGroup> = None;
        let mut name: Option<String> = None;
        let mut description: Option<Nullable<String>> = None;
        let mut internal_name: Option<Nullable<String>> = None;
        let mut number: Option<Nullable<String>> = None;
        let mut invoice_visibility: Option<InvoiceVisibility> = None;
        let mut cost_centre: Option<Nullable<CostCentre>> = None;
        let mut created_at: Option<DateTime> = None;
        let mut updated_at: Option<DateTime> = None;
        let mut is_archived: Option<bool> = None;
        let mut custom_fields: Option<Nullable<Map>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut id),
                1 => members.put(&mut product_families),
                2 => members.put(&mut translations),
                3 => members.put(&mut r#type),
                4 => members.put(&mut measurement),
                5 => members.put(&mut tax_group),
                6 => members.try_put(&mut name),
                7 => members.try_put(&mut description),
                8 => members.try_put(&mut internal_name),
                9 => members.try_put(&mut number),
                10 => members.try_put(&mut invoice_visibility),
                11 => members.try_put(&mut cost_centre),
                12 => members.try_put(&mut created_at),
                13 => members.try_put(&mut updated_at),
                14 => members.try_put(&mut is_archived),
                15 => members.try_put(&mut custom_fields),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id,
            product_families: members.need("productFamilies", product_families)?,
            translations: members.need("translations", translations)?,
            r#type: members.need("type", r#type)?,
            measurement: members.need("measurement", measurement)?,
            tax_group: members.need("taxGroup", tax_group)?,
            name,
            description,
            internal_name,
            number,
            invoice_visibility,
            cost_centre,
            created_at,
            updated_at,
            is_archived,
            custom_fields,
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
        object.optional("id", &self.id);
        object.required("productFamilies", &self.product_families);
        object.required("translations", &self.translations);
        object.required("type", &self.r#type);
        object.required("measurement", &self.measurement);
        object.required("taxGroup", &self.tax_group);
        object.optional("name", &self.name);
        object.optional("description", &self.description);
        object.optional("internalName", &self.internal_name);
        object.optional("number", &self.number);
        object.optional("invoiceVisibility", &self.invoice_visibility);
        object.optional("costCentre", &self.cost_centre);
        object.optional("createdAt", &self.created_at);
        object.optional("updatedAt", &self.updated_at);
        object.optional("isArchived", &self.is_archived);
        object.optional("customFields", &self.custom_fields);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A product family, which groups products.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductFamily {
    pub id: Option<Uuid>,
    pub name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl ProductFamily {
    /// Returns a builder for [`ProductFamily`].
    pub fn builder() -> ProductFamilyBuilder {
        ProductFamilyBuilder(Self::default())
    }
}

/// A builder for [`ProductFamily`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ProductFamilyBuilder(ProductFamily);

impl ProductFamilyBuilder {
    pub fn id(mut self, value: impl Into<Uuid>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ProductFamily, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ProductFamily {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductFamily");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ProductFamily {
    const PROPERTIES: &'static [&'static str] = &["id", "name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            id: None,
            name: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.id),
                1 => members.try_put(&mut object.name),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for ProductFamily {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProductFamily {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The kind of a product:
///
/// * `product`: billed repeatedly
/// * `charge`: billed once
/// * `plan`: part of a plan, and not shown in product lists
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProductType {
    Product,
    Charge,
    Plan,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl ProductType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Product, Self::Charge, Self::Plan];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Product => "product",
            Self::Charge => "charge",
            Self::Plan => "plan",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for ProductType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductType");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for ProductType {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for ProductType {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for ProductType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ProductType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for ProductType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// When an invoice shows the product:
///
/// * `always`: always
/// * `only_if_charged`: only if it is charged
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvoiceVisibility {
    /// `always`
    Always,
    /// `only_if_charged`
    OnlyIfCharged,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl InvoiceVisibility {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Always, Self::OnlyIfCharged];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Always => "always",
            Self::OnlyIfCharged => "only_if_charged",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for InvoiceVisibility {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/InvoiceVisibility");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for InvoiceVisibility {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for InvoiceVisibility {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for InvoiceVisibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for InvoiceVisibility {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for InvoiceVisibility {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The measurement of a price plan, a quantity or a metered usage.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Measurement {
    pub id: Option<Uuid>,
    pub unit: Option<Unit>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub aggregation_type: Option<Value>,
    pub fair_billing: Option<bool>,
    pub r#type: Option<Value>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Measurement {
    /// Returns a builder for [`Measurement`].
    pub fn builder() -> MeasurementBuilder {
        MeasurementBuilder(Self::default())
    }
}

/// A builder for [`Measurement`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MeasurementBuilder(Measurement);

impl MeasurementBuilder {
    pub fn id(mut self, value: impl Into<Uuid>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    pub fn unit(mut self, value: Unit) -> Self {
        self.0.unit = Some(value);
        self
    }

    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.0.code = Some(value.into());
        self
    }

    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.0.description = Some(value.into());
        self
    }

    pub fn aggregation_type(mut self, value: Value) -> Self {
        self.0.aggregation_type = Some(value);
        self
    }

    pub fn fair_billing(mut self, value: bool) -> Self {
        self.0.fair_billing = Some(value);
        self
    }

    pub fn r#type(mut self, value: Value) -> Self {
        self.0.r#type = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Measurement, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Measurement {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Measurement");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("unit", &self.unit).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Measurement {
    const PROPERTIES: &'static [&'static str] =
        &["id", "unit", "code", "description", "aggregationType", "fairBilling", "type"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            id: None,
            unit: None,
            code: None,
            description: None,
            aggregation_type: None,
            fair_billing: None,
            r#type: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.id),
                1 => members.try_put(&mut object.unit),
                2 => members.try_put(&mut object.code),
                3 => members.try_put(&mut object.description),
                4 => members.try_put(&mut object.aggregation_type),
                5 => members.try_put(&mut object.fair_billing),
                6 => members.try_put(&mut object.r#type),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Measurement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Measurement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("id", &self.id);
        object.optional("unit", &self.unit);
        object.optional("code", &self.code);
        object.optional("description", &self.description);
        object.optional("aggregationType", &self.aggregation_type);
        object.optional("fairBilling", &self.fair_billing);
        object.optional("type", &self.r#type);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unit {
    pub id: Option<Value>,
    pub name: Option<String>,
    pub translations: Option<Map>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Unit {
    /// Returns a builder for [`Unit`].
    pub fn builder() -> UnitBuilder {
        UnitBuilder(Self::default())
    }
}

/// A builder for [`Unit`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UnitBuilder(Unit);

impl UnitBuilder {
    pub fn id(mut self, value: Value) -> Self {
        self.0.id = Some(value);
        self
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    pub fn translations(mut self, value: Map) -> Self {
        self.0.translations = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Unit, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Unit {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Unit");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Unit {
    const PROPERTIES: &'static [&'static str] = &["id", "name", "translations"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            id: None,
            name: None,
            translations: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.id),
                1 => members.try_put(&mut object.name),
                2 => members.try_put(&mut object.translations),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Unit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.optional("translations", &self.translations);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The tax group of a product.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxGroup {
    pub id: Option<Uuid>,
    pub internal_description: Option<String>,
    pub reverse_charge_type: Option<String>,
    pub r#type: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl TaxGroup {
    /// Returns a builder for [`TaxGroup`].
    pub fn builder() -> TaxGroupBuilder {
        TaxGroupBuilder(Self::default())
    }
}

/// A builder for [`TaxGroup`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TaxGroupBuilder(TaxGroup);

impl TaxGroupBuilder {
    pub fn id(mut self, value: impl Into<Uuid>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    pub fn internal_description(mut self, value: impl Into<String>) -> Self {
        self.0.internal_description = Some(value.into());
        self
    }

    pub fn reverse_charge_type(mut self, value: impl Into<String>) -> Self {
        self.0.reverse_charge_type = Some(value.into());
        self
    }

    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.0.r#type = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<TaxGroup, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for TaxGroup {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TaxGroup");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for TaxGroup {
    const PROPERTIES: &'static [&'static str] =
        &["id", "internalDescription", "reverseChargeType", "type"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            id: None,
            internal_description: None,
            reverse_charge_type: None,
            r#type: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.id),
                1 => members.try_put(&mut object.internal_description),
                2 => members.try_put(&mut object.reverse_charge_type),
                3 => members.try_put(&mut object.r#type),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for TaxGroup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for TaxGroup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("id", &self.id);
        object.optional("internalDescription", &self.internal_description);
        object.optional("reverseChargeType", &self.reverse_charge_type);
        object.optional("type", &self.r#type);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A cost centre for accounting exports.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CostCentre {
    pub id: Option<Uuid>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub r#type: Option<String>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl CostCentre {
    /// Returns a builder for [`CostCentre`].
    pub fn builder() -> CostCentreBuilder {
        CostCentreBuilder(Self::default())
    }
}

/// A builder for [`CostCentre`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CostCentreBuilder(CostCentre);

impl CostCentreBuilder {
    pub fn id(mut self, value: impl Into<Uuid>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.0.code = Some(value.into());
        self
    }

    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.0.r#type = Some(value.into());
        self
    }

    pub fn created_at(mut self, value: impl Into<DateTime>) -> Self {
        self.0.created_at = Some(value.into());
        self
    }

    pub fn updated_at(mut self, value: impl Into<DateTime>) -> Self {
        self.0.updated_at = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<CostCentre, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for CostCentre {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/CostCentre");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for CostCentre {
    const PROPERTIES: &'static [&'static str] =
        &["id", "name", "code", "type", "createdAt", "updatedAt"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            id: None,
            name: None,
            code: None,
            r#type: None,
            created_at: None,
            updated_at: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.id),
                1 => members.try_put(&mut object.name),
                2 => members.try_put(&mut object.code),
                3 => members.try_put(&mut object.r#type),
                4 => members.try_put(&mut object.created_at),
                5 => members.try_put(&mut object.updated_at),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for CostCentre {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CostCentre {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.optional("code", &self.code);
        object.optional("type", &self.r#type);
        object.optional("createdAt", &self.created_at);
        object.optional("updatedAt", &self.updated_at);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Create a product
///
/// Adds a product to the catalogue.
///
/// `POST /catalogue/products`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateProduct {
    /// The new product.
    ///
    /// The request body, as `application/json`.
    pub body: ProductCreate,
}

impl CreateProduct {
    /// Returns the request, given its body.
    pub fn new(body: ProductCreate) -> Self {
        Self { body }
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
    const PATH: &'static str = "/catalogue/products";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "bearer", scopes: &[] }]];
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
    /// The product was created.
    ///
    /// Status 201.
    Created(Box<Product>),
}

impl Response for CreateProductResponse {
    type Success = Product;

    fn success(self) -> Result<Product, Self> {
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
            201 => Self::Created(response.json(&SCHEMAS, "/$defs/Product")?),
            _ => return Err(response.undefined()),
        })
    }
}
