//! Qwoty v1
//!
//! Products of the Qwoty quoting platform.
//!
//! Generated from `qwoty.yaml`; edits are overwritten.

#[cfg(feature = "blocking")]
pub mod blocking;

#[cfg(feature = "client")]
pub mod client;

#[cfg(feature = "client")]
#[doc(inline)]
pub use self::client::{Api, Client, Credentials, Server};

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
    Checker, Deserialize, Deserializer, Enumeration, Generated, JsonFloat, Members,
    Object, RequestWriter, ResponseReader, Schemas, Serialize, Serializer, Writer,
    enumeration, object, pattern,
};
use super::support::{
    DateTime, Map, Model, Nullable, Operation, Parameter, ParseEnumError, Response,
    ResponseError, Schema, Scheme, SecurityKind, SecurityScheme, UnknownValue,
    UnreadableProperties, Uuid, Value, Violations, server,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("qwoty.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^[a-z0-9_]+$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('0', '9'), ('_', '_'), ('a', 'z')], 1, u32::MAX),
        pattern::Piece::End,
    ]],
);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

/// The servers of this API.
///
/// * `https://qwoty.app`: The server of the page's examples.
pub const SERVERS: &[server::Server] =
    &[server::Server { template: "https://qwoty.app", variables: &[] }];

/// The security schemes of this API.
///
/// * `bearer`: A token of the form `qwoty_your_token`.
pub const SECURITY_SCHEMES: &[SecurityScheme] = &[SecurityScheme {
    name: "bearer",
    deprecated: false,
    kind: SecurityKind::Http { scheme: "bearer", bearer_format: None },
}];

/// A product to create. Related properties share the word before the brackets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductCreate {
    /// Identifier of the product in the API. Lowercase letters, digits and underscores.
    ///
    /// Matches `^[a-z0-9_]+$`.
    pub api_name: String,
    /// How the product is billed.
    pub recurrence_type: RecurrenceType,
    /// Name of the product.
    pub name: String,
    /// Internal reference of the default variant.
    pub reference: Option<String>,
    /// Description of the product.
    pub description: Option<String>,
    /// Whether the product is active.
    ///
    /// Defaults to `true`.
    pub is_active: Option<bool>,
    /// Catalogs of the product. The default catalog of the workspace is always included.
    pub catalog_ids: Option<Vec<Uuid>>,
    /// Categories of the product.
    pub category_ids: Option<Vec<Uuid>>,
    /// Stock keeping unit.
    pub inventory_sku: Option<String>,
    /// Number of units in a pack.
    pub settings_unit_per_pack: Option<f64>,
    /// Code of the ledger account.
    pub accounting_ledger_account: Option<String>,
    /// Identifier of the product in a CRM.
    pub identifiers_crm: Option<String>,
    /// Identifier of the product in an ERP.
    pub identifiers_erp: Option<String>,
    /// Identifier of the product in accounting.
    pub identifiers_accounting: Option<String>,
    /// Shipping weight.
    pub shipping_weight: Option<f64>,
    /// Unit of a weight.
    pub shipping_weight_unit: Option<WeightUnit>,
    /// Shipping height.
    pub shipping_height: Option<f64>,
    /// Shipping length.
    pub shipping_length: Option<f64>,
    /// Shipping width.
    pub shipping_width: Option<f64>,
    /// Unit of the lengths, such as cm or in.
    pub shipping_length_unit: Option<String>,
    /// ISO code of the country of origin.
    pub shipping_country_of_origin: Option<String>,
    /// HS code for customs.
    pub shipping_harmonized_system_code: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ProductCreate`].
#[derive(Clone, Debug, PartialEq)]
pub struct ProductCreateRequired {
    /// Identifier of the product in the API. Lowercase letters, digits and underscores.
    ///
    /// Matches `^[a-z0-9_]+$`.
    pub api_name: String,
    /// How the product is billed.
    pub recurrence_type: RecurrenceType,
    /// Name of the product.
    pub name: String,
}

impl ProductCreate {
    /// Returns a builder for [`ProductCreate`], given its required fields.
    pub fn builder(required: ProductCreateRequired) -> ProductCreateBuilder {
        ProductCreateBuilder(Self {
            api_name: required.api_name,
            recurrence_type: required.recurrence_type,
            name: required.name,
            reference: None,
            description: None,
            is_active: None,
            catalog_ids: None,
            category_ids: None,
            inventory_sku: None,
            settings_unit_per_pack: None,
            accounting_ledger_account: None,
            identifiers_crm: None,
            identifiers_erp: None,
            identifiers_accounting: None,
            shipping_weight: None,
            shipping_weight_unit: None,
            shipping_height: None,
            shipping_length: None,
            shipping_width: None,
            shipping_length_unit: None,
            shipping_country_of_origin: None,
            shipping_harmonized_system_code: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ProductCreate`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ProductCreateBuilder(ProductCreate);

impl ProductCreateBuilder {
    /// Internal reference of the default variant.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.0.reference = Some(value.into());
        self
    }

    /// Description of the product.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.0.description = Some(value.into());
        self
    }

    /// Whether the product is active.
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.0.is_active = Some(value);
        self
    }

    /// Catalogs of the product. The default catalog of the workspace is always included.
    pub fn catalog_ids(mut self, value: Vec<Uuid>) -> Self {
        self.0.catalog_ids = Some(value);
        self
    }

    /// Categories of the product.
    pub fn category_ids(mut self, value: Vec<Uuid>) -> Self {
        self.0.category_ids = Some(value);
        self
    }

    /// Stock keeping unit.
    pub fn inventory_sku(mut self, value: impl Into<String>) -> Self {
        self.0.inventory_sku = Some(value.into());
        self
    }

    /// Number of units in a pack.
    pub fn settings_unit_per_pack(mut self, value: f64) -> Self {
        self.0.settings_unit_per_pack = Some(value);
        self
    }

    /// Code of the ledger account.
    pub fn accounting_ledger_account(mut self, value: impl Into<String>) -> Self {
        self.0.accounting_ledger_account = Some(value.into());
        self
    }

    /// Identifier of the product in a CRM.
    pub fn identifiers_crm(mut self, value: impl Into<String>) -> Self {
        self.0.identifiers_crm = Some(value.into());
        self
    }

    /// Identifier of the product in an ERP.
    pub fn identifiers_erp(mut self, value: impl Into<String>) -> Self {
        self.0.identifiers_erp = Some(value.into());
        self
    }

    /// Identifier of the product in accounting.
    pub fn identifiers_accounting(mut self, value: impl Into<String>) -> Self {
        self.0.identifiers_accounting = Some(value.into());
        self
    }

    /// Shipping weight.
    pub fn shipping_weight(mut self, value: f64) -> Self {
        self.0.shipping_weight = Some(value);
        self
    }

    /// Unit of a weight.
    pub fn shipping_weight_unit(mut self, value: WeightUnit) -> Self {
        self.0.shipping_weight_unit = Some(value);
        self
    }

    /// Shipping height.
    pub fn shipping_height(mut self, value: f64) -> Self {
        self.0.shipping_height = Some(value);
        self
    }

    /// Shipping length.
    pub fn shipping_length(mut self, value: f64) -> Self {
        self.0.shipping_length = Some(value);
        self
    }

    /// Shipping width.
    pub fn shipping_width(mut self, value: f64) -> Self {
        self.0.shipping_width = Some(value);
        self
    }

    /// Unit of the lengths, such as cm or in.
    pub fn shipping_length_unit(mut self, value: impl Into<String>) -> Self {
        self.0.shipping_length_unit = Some(value.into());
        self
    }

    /// ISO code of the country of origin.
    pub fn shipping_country_of_origin(mut self, value: impl Into<String>) -> Self {
        self.0.shipping_country_of_origin = Some(value.into());
        self
    }

    /// HS code for customs.
    pub fn shipping_harmonized_system_code(mut self, value: impl Into<String>) -> Self {
        self.0.shipping_harmonized_system_code = Some(value.into());
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
        checker.property("api_name", &self.api_name).pattern(&PATTERN_1);
        checker.property("recurrence_type", &self.recurrence_type).valid();
        checker
            .property("settings[unit_per_pack]", &self.settings_unit_per_pack)
            .finite();
        checker.property("shipping[weight]", &self.shipping_weight).finite();
        checker.property("shipping[weight_unit]", &self.shipping_weight_unit).valid();
        checker.property("shipping[height]", &self.shipping_height).finite();
        checker.property("shipping[length]", &self.shipping_length).finite();
        checker.property("shipping[width]", &self.shipping_width).finite();
    }
}

impl Object for ProductCreate {
    const PROPERTIES: &'static [&'static str] = &[
        "api_name",
        "recurrence_type",
        "name",
        "reference",
        "description",
        "is_active",
        "catalog_ids",
        "category_ids",
        "inventory[sku]",
        "settings[unit_per_pack]",
        "accounting[ledger_account]",
        "identifiers[crm]",
        "identifiers[erp]",
        "identifiers[accounting]",
        "shipping[weight]",
        "shipping[weight_unit]",
        "shipping[height]",
        "shipping[length]",
        "shipping[width]",
        "shipping[length_unit]",
        "shipping[country_of_origin]",
        "shipping[harmonized_system_code]",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut api_name: Option<String> = None;
        let mut recurrence_type: Option<RecurrenceType> = None;
        let mut name: Option<String> = None;
        let mut reference: Option<String> = None;
        let mut description: Option<String> = None;
        let mut is_active: Option<bool> = None;
        let mut catalog_ids: Option<Vec<Uuid>> = None;
        let mut category_ids: Option<Vec<Uuid>> = None;
        let mut inventory_sku: Option<String> = None;
        let mut settings_unit_per_pack: Option<f64> = None;
        let mut accounting_ledger_account: Option<String> = None;
        let mut identifiers_crm: Option<String> = None;
        let mut identifiers_erp: Option<String> = None;
        let mut identifiers_accounting: Option<String> = None;
        let mut shipping_weight: Option<f64> = None;
        let mut shipping_weight_unit: Option<WeightUnit> = None;
        let mut shipping_height: Option<f64> = None;
        let mut shipping_length: Option<f64> = None;
        let mut shipping_width: Option<f64> = None;
        let mut shipping_length_unit: Option<String> = None;
        let mut shipping_country_of_origin: Option<String> = None;
        let mut shipping_harmonized_system_code: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut api_name),
                1 => members.put(&mut recurrence_type),
                2 => members.put(&mut name),
                3 => members.put(&mut reference),
                4 => members.put(&mut description),
                5 => members.put(&mut is_active),
                6 => members.put(&mut catalog_ids),
                7 => members.put(&mut category_ids),
                8 => members.put(&mut inventory_sku),
                9 => members.put(&mut settings_unit_per_pack),
                10 => members.put(&mut accounting_ledger_account),
                11 => members.put(&mut identifiers_crm),
                12 => members.put(&mut identifiers_erp),
                13 => members.put(&mut identifiers_accounting),
                14 => members.put(&mut shipping_weight),
                15 => members.put(&mut shipping_weight_unit),
                16 => members.put(&mut shipping_height),
                17 => members.put(&mut shipping_length),
                18 => members.put(&mut shipping_width),
                19 => members.put(&mut shipping_length_unit),
                20 => members.put(&mut shipping_country_of_origin),
                21 => members.put(&mut shipping_harmonized_system_code),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            api_name: members.need("api_name", api_name)?,
            recurrence_type: members.need("recurrence_type", recurrence_type)?,
            name: members.need("name", name)?,
            reference,
            description,
            is_active,
            catalog_ids,
            category_ids,
            inventory_sku,
            settings_unit_per_pack,
            accounting_ledger_account,
            identifiers_crm,
            identifiers_erp,
            identifiers_accounting,
            shipping_weight,
            shipping_weight_unit,
            shipping_height,
            shipping_length,
            shipping_width,
            shipping_length_unit,
            shipping_country_of_origin,
            shipping_harmonized_system_code,
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
        object.required("api_name", &self.api_name);
        object.required("recurrence_type", &self.recurrence_type);
        object.required("name", &self.name);
        object.optional("reference", &self.reference);
        object.optional("description", &self.description);
        object.optional("is_active", &self.is_active);
        object.optional("catalog_ids", &self.catalog_ids);
        object.optional("category_ids", &self.category_ids);
        object.optional("inventory[sku]", &self.inventory_sku);
        object.optional(
            "settings[unit_per_pack]",
            &self.settings_unit_per_pack.as_ref().map(JsonFloat),
        );
        object.optional("accounting[ledger_account]", &self.accounting_ledger_account);
        object.optional("identifiers[crm]", &self.identifiers_crm);
        object.optional("identifiers[erp]", &self.identifiers_erp);
        object.optional("identifiers[accounting]", &self.identifiers_accounting);
        object
            .optional("shipping[weight]", &self.shipping_weight.as_ref().map(JsonFloat));
        object.optional("shipping[weight_unit]", &self.shipping_weight_unit);
        object
            .optional("shipping[height]", &self.shipping_height.as_ref().map(JsonFloat));
        object
            .optional("shipping[length]", &self.shipping_length.as_ref().map(JsonFloat));
        object.optional("shipping[width]", &self.shipping_width.as_ref().map(JsonFloat));
        object.optional("shipping[length_unit]", &self.shipping_length_unit);
        object.optional("shipping[country_of_origin]", &self.shipping_country_of_origin);
        object.optional(
            "shipping[harmonized_system_code]",
            &self.shipping_harmonized_system_code,
        );
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The product that was created.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCreated {
    /// Whether the request succeeded.
    pub success: Option<bool>,
    /// A product, in the structure of a variant.
    pub data: Option<Product>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ProductCreated {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductCreated");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("data", &self.data).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ProductCreated {
    const PROPERTIES: &'static [&'static str] = &["success", "data"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            success: None,
            data: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.success),
                1 => members.try_put(&mut object.data),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for ProductCreated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProductCreated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("success", &self.success);
        object.optional("data", &self.data);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A product, in the structure of a variant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    pub id: Option<Uuid>,
    pub product_parent_id: Option<Uuid>,
    pub workspace_id: Option<Uuid>,
    pub name: Option<String>,
    pub api_name: Option<String>,
    pub reference: Option<String>,
    pub description: Option<String>,
    pub description_inherit_from_product: Option<bool>,
    pub primary_image_inherit_from_product: Option<bool>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    pub catalog_ids: Option<Vec<Uuid>>,
    pub category_ids: Option<Vec<Uuid>>,
    pub product_ids: Option<Vec<Uuid>>,
    pub settings: Option<Settings>,
    pub shipping: Option<Shipping>,
    pub inventory: Option<Inventory>,
    pub identifiers: Option<Identifiers>,
    pub accounting: Option<Accounting>,
    pub options: Option<Vec<Value>>,
    pub prices: Option<Vec<Price>>,
    pub primary_image_id: Option<Nullable<String>>,
    pub parent_primary_image_id: Option<Nullable<String>>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Product {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Product");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("settings", &self.settings).valid();
        checker.property("shipping", &self.shipping).valid();
        checker.property("inventory", &self.inventory).valid();
        checker.property("identifiers", &self.identifiers).valid();
        checker.property("accounting", &self.accounting).valid();
        checker.property("prices", &self.prices).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Product {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "product_parent_id",
        "workspace_id",
        "name",
        "api_name",
        "reference",
        "description",
        "description_inherit_from_product",
        "primary_image_inherit_from_product",
        "is_active",
        "is_default",
        "catalog_ids",
        "category_ids",
        "product_ids",
        "settings",
        "shipping",
        "inventory",
        "identifiers",
        "accounting",
        "options",
        "prices",
        "primary_image_id",
        "parent_primary_image_id",
        "created_at",
        "updated_at",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            id: None,
            product_parent_id: None,
            workspace_id: None,
            name: None,
            api_name: None,
            reference: None,
            description: None,
            description_inherit_from_product: None,
            primary_image_inherit_from_product: None,
            is_active: None,
            is_default: None,
            catalog_ids: None,
            category_ids: None,
            product_ids: None,
            settings: None,
            shipping: None,
            inventory: None,
            identifiers: None,
            accounting: None,
            options: None,
            prices: None,
            primary_image_id: None,
            parent_primary_image_id: None,
            created_at: None,
            updated_at: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.id),
                1 => members.try_put(&mut object.product_parent_id),
                2 => members.try_put(&mut object.workspace_id),
                3 => members.try_put(&mut object.name),
                4 => members.try_put(&mut object.api_name),
                5 => members.try_put(&mut object.reference),
                6 => members.try_put(&mut object.description),
                7 => members.try_put(&mut object.description_inherit_from_product),
                8 => members.try_put(&mut object.primary_image_inherit_from_product),
                9 => members.try_put(&mut object.is_active),
                10 => members.try_put(&mut object.is_default),
                11 => members.try_put(&mut object.catalog_ids),
                12 => members.try_put(&mut object.category_ids),
                13 => members.try_put(&mut object.product_ids),
                14 => members.try_put(&mut object.settings),
                15 => members.try_put(&mut object.shipping),
                16 => members.try_put(&mut object.inventory),
                17 => members.try_put(&mut object.identifiers),
                18 => members.try_put(&mut object.accounting),
                19 => members.try_put(&mut object.options),
                20 => members.try_put(&mut object.prices),
                21 => members.try_put(&mut object.primary_image_id),
                22 => members.try_put(&mut object.parent_primary_image_id),
                23 => members.try_put(&mut object.created_at),
                24 => members.try_put(&mut object.updated_at),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
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
        object.optional("product_parent_id", &self.product_parent_id);
        object.optional("workspace_id", &self.workspace_id);
        object.optional("name", &self.name);
        object.optional("api_name", &self.api_name);
        object.optional("reference", &self.reference);
        object.optional("description", &self.description);
        object.optional(
            "description_inherit_from_product",
            &self.description_inherit_from_product,
        );
        object.optional(
            "primary_image_inherit_from_product",
            &self.primary_image_inherit_from_product,
        );
        object.optional("is_active", &self.is_active);
        object.optional("is_default", &self.is_default);
        object.optional("catalog_ids", &self.catalog_ids);
        object.optional("category_ids", &self.category_ids);
        object.optional("product_ids", &self.product_ids);
        object.optional("settings", &self.settings);
        object.optional("shipping", &self.shipping);
        object.optional("inventory", &self.inventory);
        object.optional("identifiers", &self.identifiers);
        object.optional("accounting", &self.accounting);
        object.optional("options", &self.options);
        object.optional("prices", &self.prices);
        object.optional("primary_image_id", &self.primary_image_id);
        object.optional("parent_primary_image_id", &self.parent_primary_image_id);
        object.optional("created_at", &self.created_at);
        object.optional("updated_at", &self.updated_at);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    pub unit_per_pack: Option<f64>,
    pub product_type: Option<Nullable<String>>,
    pub language_id: Option<Nullable<String>>,
    pub unit_of_measure: Option<Nullable<String>>,
    pub recurrence_type: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Settings {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Settings");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("unit_per_pack", &self.unit_per_pack).finite();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Settings {
    const PROPERTIES: &'static [&'static str] = &[
        "unit_per_pack",
        "product_type",
        "language_id",
        "unit_of_measure",
        "recurrence_type",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            unit_per_pack: None,
            product_type: None,
            language_id: None,
            unit_of_measure: None,
            recurrence_type: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.unit_per_pack),
                1 => members.try_put(&mut object.product_type),
                2 => members.try_put(&mut object.language_id),
                3 => members.try_put(&mut object.unit_of_measure),
                4 => members.try_put(&mut object.recurrence_type),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Settings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Settings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("unit_per_pack", &self.unit_per_pack.as_ref().map(JsonFloat));
        object.optional("product_type", &self.product_type);
        object.optional("language_id", &self.language_id);
        object.optional("unit_of_measure", &self.unit_of_measure);
        object.optional("recurrence_type", &self.recurrence_type);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shipping {
    pub weight: Option<f64>,
    pub weight_unit: Option<String>,
    pub height: Option<f64>,
    pub length: Option<f64>,
    pub width: Option<f64>,
    pub length_unit: Option<String>,
    pub country_of_origin: Option<String>,
    pub harmonized_system_code: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Shipping {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Shipping");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("weight", &self.weight).finite();
        checker.property("height", &self.height).finite();
        checker.property("length", &self.length).finite();
        checker.property("width", &self.width).finite();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Shipping {
    const PROPERTIES: &'static [&'static str] = &[
        "weight",
        "weight_unit",
        "height",
        "length",
        "width",
        "length_unit",
        "country_of_origin",
        "harmonized_system_code",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            weight: None,
            weight_unit: None,
            height: None,
            length: None,
            width: None,
            length_unit: None,
            country_of_origin: None,
            harmonized_system_code: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.weight),
                1 => members.try_put(&mut object.weight_unit),
                2 => members.try_put(&mut object.height),
                3 => members.try_put(&mut object.length),
                4 => members.try_put(&mut object.width),
                5 => members.try_put(&mut object.length_unit),
                6 => members.try_put(&mut object.country_of_origin),
                7 => members.try_put(&mut object.harmonized_system_code),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Shipping {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Shipping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("weight", &self.weight.as_ref().map(JsonFloat));
        object.optional("weight_unit", &self.weight_unit);
        object.optional("height", &self.height.as_ref().map(JsonFloat));
        object.optional("length", &self.length.as_ref().map(JsonFloat));
        object.optional("width", &self.width.as_ref().map(JsonFloat));
        object.optional("length_unit", &self.length_unit);
        object.optional("country_of_origin", &self.country_of_origin);
        object.optional("harmonized_system_code", &self.harmonized_system_code);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Inventory {
    pub sku: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Inventory {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Inventory");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Inventory {
    const PROPERTIES: &'static [&'static str] = &["sku"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            sku: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.sku),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Inventory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Inventory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("sku", &self.sku);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Identifiers {
    pub crm: Option<String>,
    pub erp: Option<String>,
    pub accounting: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Identifiers {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Identifiers");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Identifiers {
    const PROPERTIES: &'static [&'static str] = &["crm", "erp", "accounting"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            crm: None,
            erp: None,
            accounting: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.crm),
                1 => members.try_put(&mut object.erp),
                2 => members.try_put(&mut object.accounting),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Identifiers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Identifiers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("crm", &self.crm);
        object.optional("erp", &self.erp);
        object.optional("accounting", &self.accounting);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Accounting {
    pub ledger_account: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Accounting {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Accounting");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Accounting {
    const PROPERTIES: &'static [&'static str] = &["ledger_account"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            ledger_account: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.ledger_account),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Accounting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Accounting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("ledger_account", &self.ledger_account);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub id: Option<String>,
    pub pricebook_id: Option<String>,
    pub pricebook_api_name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Price {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Price");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Price {
    const PROPERTIES: &'static [&'static str] =
        &["id", "pricebook_id", "pricebook_api_name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            id: None,
            pricebook_id: None,
            pricebook_api_name: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.id),
                1 => members.try_put(&mut object.pricebook_id),
                2 => members.try_put(&mut object.pricebook_api_name),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Price {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Price {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("id", &self.id);
        object.optional("pricebook_id", &self.pricebook_id);
        object.optional("pricebook_api_name", &self.pricebook_api_name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// How the product is billed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RecurrenceType {
    /// `one_off`
    OneOff,
    /// `recurring`
    Recurring,
}

impl RecurrenceType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::OneOff, Self::Recurring];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::OneOff => "one_off",
            Self::Recurring => "recurring",
        }
    }
}

impl Generated for RecurrenceType {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/RecurrenceType");
}

impl Enumeration for RecurrenceType {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for RecurrenceType {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for RecurrenceType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RecurrenceType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for RecurrenceType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Unit of a weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WeightUnit {
    Kg,
    Lbs,
}

impl WeightUnit {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Kg, Self::Lbs];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Kg => "kg",
            Self::Lbs => "lbs",
        }
    }
}

impl Generated for WeightUnit {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/WeightUnit");
}

impl Enumeration for WeightUnit {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for WeightUnit {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for WeightUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for WeightUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for WeightUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// An error.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub success: Option<bool>,
    pub error: Option<String>,
    pub details: Option<Vec<String>>,
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
    const PROPERTIES: &'static [&'static str] = &["success", "error", "details"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            success: None,
            error: None,
            details: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.success),
                1 => members.try_put(&mut object.error),
                2 => members.try_put(&mut object.details),
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
        object.optional("success", &self.success);
        object.optional("error", &self.error);
        object.optional("details", &self.details);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Create a product
///
/// Creates a product with its default variant.
///
/// `POST /api/products`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateProduct {
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
    const PATH: &'static str = "/api/products";
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
    /// A status from 200 to 299.
    Success {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<ProductCreated>,
    },
    /// The request failed.
    ///
    /// A status from 400 to 499.
    ClientError {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Error>,
    },
}

impl Response for CreateProductResponse {
    type Success = ProductCreated;

    fn success(self) -> Result<ProductCreated, Self> {
        match self {
            Self::Success { body, .. } => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Success { status, .. } | Self::ClientError { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200..=299 => Self::Success {
                status: response.status(),
                body: response.json(&SCHEMAS, "/$defs/ProductCreated")?,
            },
            400..=499 => Self::ClientError {
                status: response.status(),
                body: response.json(&SCHEMAS, "/$defs/Error")?,
            },
            _ => return Err(response.undefined()),
        })
    }
}
