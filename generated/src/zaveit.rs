//! ZaveIT v2
//!
//! Products of the ZaveIT subscription platform.
//!
//! Generated from `zaveit.yaml`; edits are overwritten.

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
    DateTime, DecimalNumber, Map, Model, Operation, Parameter, Response, ResponseError,
    Schema, Scheme, UnreadableProperties, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("zaveit.schema.json"), &[]);

/// A product to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductCreate {
    pub name: String,
    pub subscription_term: Option<i64>,
    pub payment_period: Option<i64>,
    pub subscription: Option<bool>,
    /// The status of a product.
    pub status: Option<ProductStatus>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    /// A country.
    pub country: Option<Country>,
    /// A currency.
    pub currency: Option<Currency>,
    pub management_link: Option<ManagementLink>,
    pub integration: Option<Vec<Value>>,
    pub custom_inputs: Option<Vec<Value>>,
    pub consumption: Option<Map>,
    pub amount: Option<Amount>,
    pub permission_features: Option<Vec<Value>>,
    pub products: Option<Vec<Variant>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ProductCreate`].
#[derive(Clone, Debug, PartialEq)]
pub struct ProductCreateRequired {
    pub name: String,
}

impl ProductCreate {
    /// Returns a builder for [`ProductCreate`], given its required fields.
    pub fn builder(required: ProductCreateRequired) -> ProductCreateBuilder {
        ProductCreateBuilder(Self {
            name: required.name,
            subscription_term: None,
            payment_period: None,
            subscription: None,
            status: None,
            r#type: None,
            description: None,
            country: None,
            currency: None,
            management_link: None,
            integration: None,
            custom_inputs: None,
            consumption: None,
            amount: None,
            permission_features: None,
            products: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ProductCreate`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ProductCreateBuilder(ProductCreate);

impl ProductCreateBuilder {
    pub fn subscription_term(mut self, value: i64) -> Self {
        self.0.subscription_term = Some(value);
        self
    }

    pub fn payment_period(mut self, value: i64) -> Self {
        self.0.payment_period = Some(value);
        self
    }

    pub fn subscription(mut self, value: bool) -> Self {
        self.0.subscription = Some(value);
        self
    }

    /// The status of a product.
    pub fn status(mut self, value: ProductStatus) -> Self {
        self.0.status = Some(value);
        self
    }

    pub fn r#type(mut self, value: i64) -> Self {
        self.0.r#type = Some(value);
        self
    }

    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.0.description = Some(value.into());
        self
    }

    /// A country.
    pub fn country(mut self, value: Country) -> Self {
        self.0.country = Some(value);
        self
    }

    /// A currency.
    pub fn currency(mut self, value: Currency) -> Self {
        self.0.currency = Some(value);
        self
    }

    pub fn management_link(mut self, value: ManagementLink) -> Self {
        self.0.management_link = Some(value);
        self
    }

    pub fn integration(mut self, value: Vec<Value>) -> Self {
        self.0.integration = Some(value);
        self
    }

    pub fn custom_inputs(mut self, value: Vec<Value>) -> Self {
        self.0.custom_inputs = Some(value);
        self
    }

    pub fn consumption(mut self, value: Map) -> Self {
        self.0.consumption = Some(value);
        self
    }

    pub fn amount(mut self, value: Amount) -> Self {
        self.0.amount = Some(value);
        self
    }

    pub fn permission_features(mut self, value: Vec<Value>) -> Self {
        self.0.permission_features = Some(value);
        self
    }

    pub fn products(mut self, value: Vec<Variant>) -> Self {
        self.0.products = Some(value);
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
        checker.property("status", &self.status).valid();
        checker.property("country", &self.country).valid();
        checker.property("currency", &self.currency).valid();
        checker.property("managementLink", &self.management_link).valid();
        checker.property("amount", &self.amount).valid();
        checker.property("products", &self.products).valid();
    }
}

impl Object for ProductCreate {
    const PROPERTIES: &'static [&'static str] = &[
        "name",
        "subscription_term",
        "payment_period",
        "subscription",
        "status",
        "type",
        "description",
        "country",
        "currency",
        "managementLink",
        "integration",
        "customInputs",
        "consumption",
        "amount",
        "permission_features",
        "products",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut subscription_term: Option<i64> = None;
        let mut payment_period: Option<i64> = None;
        let mut subscription: Option<bool> = None;
        let mut status: Option<ProductStatus> = None;
        let mut r#type: Option<i64> = None;
        let mut description: Option<String> = None;
        let mut country: Option<Country> = None;
        let mut currency: Option<Currency> = None;
        let mut management_link: Option<ManagementLink> = None;
        let mut integration: Option<Vec<Value>> = None;
        let mut custom_inputs: Option<Vec<Value>> = None;
        let mut consumption: Option<Map> = None;
        let mut amount: Option<Amount> = None;
        let mut permission_features: Option<Vec<Value>> = None;
        let mut products: Option<Vec<Variant>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut subscription_term),
                2 => members.put(&mut payment_period),
                3 => members.put(&mut subscription),
                4 => members.put(&mut status),
                5 => members.put(&mut r#type),
                6 => members.put(&mut description),
                7 => members.put(&mut country),
                8 => members.put(&mut currency),
                9 => members.put(&mut management_link),
                10 => members.put(&mut integration),
                11 => members.put(&mut custom_inputs),
                12 => members.put(&mut consumption),
                13 => members.put(&mut amount),
                14 => members.put(&mut permission_features),
                15 => members.put(&mut products),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            subscription_term,
            payment_period,
            subscription,
            status,
            r#type,
            description,
            country,
            currency,
            management_link,
            integration,
            custom_inputs,
            consumption,
            amount,
            permission_features,
            products,
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
        object.optional("subscription_term", &self.subscription_term);
        object.optional("payment_period", &self.payment_period);
        object.optional("subscription", &self.subscription);
        object.optional("status", &self.status);
        object.optional("type", &self.r#type);
        object.optional("description", &self.description);
        object.optional("country", &self.country);
        object.optional("currency", &self.currency);
        object.optional("managementLink", &self.management_link);
        object.optional("integration", &self.integration);
        object.optional("customInputs", &self.custom_inputs);
        object.optional("consumption", &self.consumption);
        object.optional("amount", &self.amount);
        object.optional("permission_features", &self.permission_features);
        object.optional("products", &self.products);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    pub id: String,
    pub group_id: Option<String>,
    pub tenant: Option<String>,
    pub name: String,
    /// The status of a product.
    pub status: Option<ProductStatus>,
    pub sales_channel: Option<String>,
    pub subscription_term: Option<i64>,
    pub payment_period: Option<i64>,
    pub subscription: Option<bool>,
    pub referenced: Option<bool>,
    pub amount: Option<Amount>,
    pub products: Option<Vec<Variant>>,
    pub services: Option<Vec<Value>>,
    pub management_link: Option<ManagementLink>,
    pub categories: Option<Vec<Value>>,
    pub stock: Option<i64>,
    pub shop_enabled: Option<bool>,
    pub keys: Option<Vec<Value>>,
    pub media: Option<Vec<Value>>,
    /// A country.
    pub country: Option<Country>,
    /// A currency.
    pub currency: Option<Currency>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    pub integration: Option<Vec<Value>>,
    pub resell: Option<bool>,
    pub msp: Option<bool>,
    pub permission_features: Option<Vec<Value>>,
    pub vendor: Option<Vendor>,
    pub custom_inputs: Option<Vec<Value>>,
    pub integrations: Option<Vec<Value>>,
    pub created: Option<DateTime>,
    pub updated: Option<DateTime>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Product {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Product");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("status", &self.status).valid();
        checker.property("amount", &self.amount).valid();
        checker.property("products", &self.products).valid();
        checker.property("managementLink", &self.management_link).valid();
        checker.property("country", &self.country).valid();
        checker.property("currency", &self.currency).valid();
        checker.property("vendor", &self.vendor).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Product {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "group_id",
        "tenant",
        "name",
        "status",
        "sales_channel",
        "subscription_term",
        "payment_period",
        "subscription",
        "referenced",
        "amount",
        "products",
        "services",
        "managementLink",
        "categories",
        "stock",
        "shop_enabled",
        "keys",
        "media",
        "country",
        "currency",
        "type",
        "description",
        "integration",
        "resell",
        "msp",
        "permission_features",
        "vendor",
        "customInputs",
        "integrations",
        "created",
        "updated",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<String> = None;
        let mut group_id: Option<String> = None;
        let mut tenant: Option<String> = None;
        let mut name: Option<String> = None;
        let mut status: Option<ProductStatus> = None;
        let mut sales_channel: Option<String> = None;
        let mut subscription_term: Option<i64> = None;
        let mut payment_period: Option<i64> = None;
        let mut subscription: Option<bool> = None;
        let mut referenced: Option<bool> = None;
        let mut amount: Option<Amount> = None;
        let mut products: Option<Vec<Variant>> = None;
        let mut services: Option<Vec<Value>> = None;
        let mut management_link: Option<ManagementLink> = None;
        let mut categories: Option<Vec<Value>> = None;
        let mut stock: Option<i64> = None;
        let mut shop_enabled: Option<bool> = None;
        let mut keys: Option<Vec<Value>> = None;
        let mut media: Option<Vec<Value>> = None;
        let mut country: Option<Country> = None;
        let mut currency: Option<Currency> = None;
        let mut r#type: Option<i64> = None;
        let mut description: Option<String> = None;
        let mut integration: Option<Vec<Value>> = None;
        let mut resell: Option<bool> = None;
        let mut msp: Option<bool> = None;
        let mut permission_features: Option<Vec<Value>> = None;
        let mut vendor: Option<Vendor> = None;
        let mut custom_inputs: Option<Vec<Value>> = None;
        let mut integrations: Option<Vec<Value>> = None;
        let mut created: Option<DateTime> = None;
        let mut updated: Option<DateTime> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.try_put(&mut group_id),
                2 => members.try_put(&mut tenant),
                3 => members.put(&mut name),
                4 => members.try_put(&mut status),
                5 => members.try_put(&mut sales_channel),
                6 => members.try_put(&mut subscription_term),
                7 => members.try_put(&mut payment_period),
                8 => members.try_put(&mut subscription),
                9 => members.try_put(&mut referenced),
                10 => members.try_put(&mut amount),
                11 => members.try_put(&mut products),
                12 => members.try_put(&mut services),
                13 => members.try_put(&mut management_link),
                14 => members.try_put(&mut categories),
                15 => members.try_put(&mut stock),
                16 => members.try_put(&mut shop_enabled),
                17 => members.try_put(&mut keys),
                18 => members.try_put(&mut media),
                19 => members.try_put(&mut country),
                20 => members.try_put(&mut currency),
                21 => members.try_put(&mut r#type),
                22 => members.try_put(&mut description),
                23 => members.try_put(&mut integration),
                24 => members.try_put(&mut resell),
                25 => members.try_put(&mut msp),
                26 => members.try_put(&mut permission_features),
                27 => members.try_put(&mut vendor),
                28 => members.try_put(&mut custom_inputs),
                29 => members.try_put(&mut integrations),
                30 => members.try_put(&mut created),
                31 => members.try_put(&mut updated),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            group_id,
            tenant,
            name: members.need("name", name)?,
            status,
            sales_channel,
            subscription_term,
            payment_period,
            subscription,
            referenced,
            amount,
            products,
            services,
            management_link,
            categories,
            stock,
            shop_enabled,
            keys,
            media,
            country,
            currency,
            r#type,
            description,
            integration,
            resell,
            msp,
            permission_features,
            vendor,
            custom_inputs,
            integrations,
            created,
            updated,
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
        object.optional("group_id", &self.group_id);
        object.optional("tenant", &self.tenant);
        object.required("name", &self.name);
        object.optional("status", &self.status);
        object.optional("sales_channel", &self.sales_channel);
        object.optional("subscription_term", &self.subscription_term);
        object.optional("payment_period", &self.payment_period);
        object.optional("subscription", &self.subscription);
        object.optional("referenced", &self.referenced);
        object.optional("amount", &self.amount);
        object.optional("products", &self.products);
        object.optional("services", &self.services);
        object.optional("managementLink", &self.management_link);
        object.optional("categories", &self.categories);
        object.optional("stock", &self.stock);
        object.optional("shop_enabled", &self.shop_enabled);
        object.optional("keys", &self.keys);
        object.optional("media", &self.media);
        object.optional("country", &self.country);
        object.optional("currency", &self.currency);
        object.optional("type", &self.r#type);
        object.optional("description", &self.description);
        object.optional("integration", &self.integration);
        object.optional("resell", &self.resell);
        object.optional("msp", &self.msp);
        object.optional("permission_features", &self.permission_features);
        object.optional("vendor", &self.vendor);
        object.optional("customInputs", &self.custom_inputs);
        object.optional("integrations", &self.integrations);
        object.optional("created", &self.created);
        object.optional("updated", &self.updated);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Vendor {
    pub name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Vendor {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Vendor");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Vendor {
    const PROPERTIES: &'static [&'static str] = &["name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            name: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.name),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Vendor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Vendor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// The status of a product.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductStatus {
    pub active: Option<bool>,
    pub deleted: Option<bool>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl ProductStatus {
    /// Returns a builder for [`ProductStatus`].
    pub fn builder() -> ProductStatusBuilder {
        ProductStatusBuilder(Self::default())
    }
}

/// A builder for [`ProductStatus`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ProductStatusBuilder(ProductStatus);

impl ProductStatusBuilder {
    pub fn active(mut self, value: bool) -> Self {
        self.0.active = Some(value);
        self
    }

    pub fn deleted(mut self, value: bool) -> Self {
        self.0.deleted = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ProductStatus, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ProductStatus {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductStatus");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ProductStatus {
    const PROPERTIES: &'static [&'static str] = &["active", "deleted"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            active: None,
            deleted: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.active),
                1 => members.try_put(&mut object.deleted),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for ProductStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProductStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("active", &self.active);
        object.optional("deleted", &self.deleted);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A country.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// ISO 3166-1 alpha-2 code of the country.
    ///
    /// Example: `"NO"`.
    pub code: Option<String>,
    pub id: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Country {
    /// Returns a builder for [`Country`].
    pub fn builder() -> CountryBuilder {
        CountryBuilder(Self::default())
    }
}

/// A builder for [`Country`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CountryBuilder(Country);

impl CountryBuilder {
    /// ISO 3166-1 alpha-2 code of the country.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.0.code = Some(value.into());
        self
    }

    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Country, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Country {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Country");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Country {
    const PROPERTIES: &'static [&'static str] = &["code", "_id"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            code: None,
            id: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.code),
                1 => members.try_put(&mut object.id),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("code", &self.code);
        object.optional("_id", &self.id);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A currency.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    pub code: Option<String>,
    pub title: Option<String>,
    pub id: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Currency {
    /// Returns a builder for [`Currency`].
    pub fn builder() -> CurrencyBuilder {
        CurrencyBuilder(Self::default())
    }
}

/// A builder for [`Currency`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CurrencyBuilder(Currency);

impl CurrencyBuilder {
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.0.code = Some(value.into());
        self
    }

    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.0.title = Some(value.into());
        self
    }

    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Currency, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Currency {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Currency");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Currency {
    const PROPERTIES: &'static [&'static str] = &["code", "title", "_id"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            code: None,
            title: None,
            id: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.code),
                1 => members.try_put(&mut object.title),
                2 => members.try_put(&mut object.id),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("code", &self.code);
        object.optional("title", &self.title);
        object.optional("_id", &self.id);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementLink {
    pub title: Option<String>,
    pub url: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl ManagementLink {
    /// Returns a builder for [`ManagementLink`].
    pub fn builder() -> ManagementLinkBuilder {
        ManagementLinkBuilder(Self::default())
    }
}

/// A builder for [`ManagementLink`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ManagementLinkBuilder(ManagementLink);

impl ManagementLinkBuilder {
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.0.title = Some(value.into());
        self
    }

    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.0.url = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ManagementLink, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ManagementLink {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ManagementLink");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ManagementLink {
    const PROPERTIES: &'static [&'static str] = &["title", "url"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            title: None,
            url: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.title),
                1 => members.try_put(&mut object.url),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for ManagementLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ManagementLink {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("title", &self.title);
        object.optional("url", &self.url);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub default: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Amount {
    /// Returns a builder for [`Amount`].
    pub fn builder() -> AmountBuilder {
        AmountBuilder(Self::default())
    }
}

/// A builder for [`Amount`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AmountBuilder(Amount);

impl AmountBuilder {
    pub fn min(mut self, value: i64) -> Self {
        self.0.min = Some(value);
        self
    }

    pub fn max(mut self, value: i64) -> Self {
        self.0.max = Some(value);
        self
    }

    pub fn default(mut self, value: i64) -> Self {
        self.0.default = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Amount, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Amount {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Amount");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Amount {
    const PROPERTIES: &'static [&'static str] = &["min", "max", "default"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            min: None,
            max: None,
            default: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.min),
                1 => members.try_put(&mut object.max),
                2 => members.try_put(&mut object.default),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("min", &self.min);
        object.optional("max", &self.max);
        object.optional("default", &self.default);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A variant of a product.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Variant {
    pub id: Option<String>,
    pub sku: Option<String>,
    pub cost_price: Option<DecimalNumber>,
    pub price: Option<DecimalNumber>,
    pub discount: Option<DecimalNumber>,
    pub amount: Option<Amount>,
    pub reference: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Variant {
    /// Returns a builder for [`Variant`].
    pub fn builder() -> VariantBuilder {
        VariantBuilder(Self::default())
    }
}

/// A builder for [`Variant`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct VariantBuilder(Variant);

impl VariantBuilder {
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.0.sku = Some(value.into());
        self
    }

    pub fn cost_price(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.cost_price = Some(value.into());
        self
    }

    pub fn price(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.price = Some(value.into());
        self
    }

    pub fn discount(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.discount = Some(value.into());
        self
    }

    pub fn amount(mut self, value: Amount) -> Self {
        self.0.amount = Some(value);
        self
    }

    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.0.reference = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Variant, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Variant {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Variant");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("amount", &self.amount).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Variant {
    const PROPERTIES: &'static [&'static str] =
        &["_id", "sku", "cost_price", "price", "discount", "amount", "reference"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            id: None,
            sku: None,
            cost_price: None,
            price: None,
            discount: None,
            amount: None,
            reference: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.id),
                1 => members.try_put(&mut object.sku),
                2 => members.try_put(&mut object.cost_price),
                3 => members.try_put(&mut object.price),
                4 => members.try_put(&mut object.discount),
                5 => members.try_put(&mut object.amount),
                6 => members.try_put(&mut object.reference),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Variant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Variant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("_id", &self.id);
        object.optional("sku", &self.sku);
        object.optional("cost_price", &self.cost_price);
        object.optional("price", &self.price);
        object.optional("discount", &self.discount);
        object.optional("amount", &self.amount);
        object.optional("reference", &self.reference);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Create a product
///
/// Validates the product, sets defaults, and returns the complete product.
///
/// `POST /v2/product`
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
    const PATH: &'static str = "/v2/product";
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
    /// The product was created.
    ///
    /// A status from 200 to 299.
    Success {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Product>,
    },
}

impl Response for CreateProductResponse {
    type Success = Product;

    fn success(self) -> Result<Product, Self> {
        match self {
            Self::Success { body, .. } => Ok(*body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Success { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200..=299 => Self::Success {
                status: response.status(),
                body: response.json(&SCHEMAS, "/$defs/Product")?,
            },
            _ => return Err(response.undefined()),
        })
    }
}
