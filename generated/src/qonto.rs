//! Qonto v2
//!
//! Generated from `qonto.yaml`; edits are overwritten.

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
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    RequestWriter, ResponseReader, Schemas, Secret, Serialize, Serializer, Writer,
    enumeration, object, pattern,
};
use super::support::{
    DateTime, Decimal, Location, Map, Model, Operation, Parameter, ParseEnumError,
    Response, ResponseError, Schema, Scheme, SecurityKind, SecurityScheme, UnknownValue,
    UnreadableProperties, Uri, Uuid, Violations, security, server,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("qonto.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^[A-Z]{3}$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('A', 'Z')], 3, 3),
        pattern::Piece::End,
    ]],
);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

/// The servers of this API.
///
/// * `https://thirdparty.qonto.com`: Production URL
/// * `https://thirdparty-sandbox.staging.qonto.co`: Sandbox URL
pub const SERVERS: &[server::Server] = &[
    server::Server { template: "https://thirdparty.qonto.com", variables: &[] },
    server::Server {
        template: "https://thirdparty-sandbox.staging.qonto.co",
        variables: &[],
    },
];

/// The security schemes of this API.
///
/// * `OAuth`: Bearer authorization header: `Bearer <token>`, where `<token>` is the access token received from the authorization server at the end of the OAuth 2.0 flow.
/// * `SecretKey`: cf. API key
pub const SECURITY_SCHEMES: &[SecurityScheme] = &[
    SecurityScheme {
        name: "OAuth",
        deprecated: false,
        kind: SecurityKind::OAuth2 {
            flows: &[security::Flow {
                grant: security::Grant::AuthorizationCode,
                authorization_url: Some("https://oauth.qonto.com/oauth2/auth"),
                device_authorization_url: None,
                token_url: Some("https://oauth.qonto.com/oauth2/token"),
                refresh_url: Some("https://oauth.qonto.com/oauth2/token"),
                scopes: &[
                    ("attachment.read", "Retrieve attachments"),
                    (
                        "attachment.write",
                        "Upload attachments and remove attachments from transactions",
                    ),
                    ("bank_account.write", "Create, update and close bank accounts"),
                    ("beneficiary.trust", "Trust SEPA beneficiaries"),
                    ("card.read", "Retrieve cards"),
                    ("card.write", "Create or update cards"),
                    ("client.read", "Retrieve clients"),
                    ("client.write", "Create clients"),
                    ("client_invoice.write", "Create client invoices"),
                    (
                        "client_invoices.read",
                        "Retrieve client invoices and credit notes",
                    ),
                    ("einvoicing.read", "Retrieve e-invoicing settings"),
                    ("embed_auth_link.write", "Create Embed auth links"),
                    ("insurance_contract.read", "Retrieve insurance contracts"),
                    (
                        "insurance_contract.write",
                        "Create and update insurance contracts",
                    ),
                    (
                        "internal_transfer.write",
                        "Create internal transfers (between 2 Qonto accounts of the same organization)",
                    ),
                    ("international_transfer.write", "Create international transfers"),
                    ("membership.read", "Retrieve the authentified membership"),
                    ("membership.write", "Invite team members"),
                    ("offline_access", "Retrieve a refresh token"),
                    (
                        "organization.read",
                        "Retrieve organization, bank accounts, transactions, transfers, beneficiaries, labels, memberships, requests & statements",
                    ),
                    (
                        "payment.write",
                        "Create external transfers and untrust beneficiaries",
                    ),
                    (
                        "payment_link.read",
                        "Retrieve payment links, their payments, and the available payment methods",
                    ),
                    (
                        "payment_link.write",
                        "Connect to the payment links provider, create and deactivate payment links",
                    ),
                    ("product.read", "Retrieve products"),
                    ("product.write", "Create products"),
                    ("request_cards.write", "Create card requests"),
                    ("request_review.write", "Approve or decline requests"),
                    ("request_transfers.write", "Create transfer requests"),
                    ("sepa_direct_debit.read", "View SEPA Direct Debit payments"),
                    ("sepa_direct_debit.write", "Manage SEPA Direct Debit payments"),
                    ("supplier_invoice.read", "Retrieve supplier invoices"),
                    ("supplier_invoice.write", "Create supplier invoices"),
                    ("team.read", "Retrieve teams"),
                    ("team.write", "Create teams"),
                    ("terminal.read", "View your payment terminals"),
                    ("terminal.write", "Configure your terminals and initiate payments"),
                    (
                        "webhook",
                        "Receive a notification each time a particular event occurs in Qonto",
                    ),
                ],
            }],
            metadata_url: None,
        },
    },
    SecurityScheme {
        name: "SecretKey",
        deprecated: false,
        kind: SecurityKind::ApiKey { location: Location::Header, name: "Authorization" },
    },
];

/// Payload for creating a product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductCreatePayload {
    /// Title of the product.
    ///
    /// At most 120 characters. Example: `"Web Development Service"`.
    pub title: String,
    /// Description of the product.
    ///
    /// At most 600 characters. Example: `"Full-stack web development service"`.
    pub description: Option<String>,
    /// Internal note for the product (not visible to clients).
    ///
    /// At most 50000 characters. Example: `"Preferred vendor for web projects"`.
    pub internal_note: Option<String>,
    /// Whether the product is a good or a service.
    pub r#type: ProductType,
    /// The unit price of the product.
    pub unit_price: UnitPrice,
    /// The VAT rate as a decimal (e.g. "0.2" for 20%).
    ///
    /// Example: `"0.2"`.
    pub vat_rate: Decimal,
    /// The unit of measurement for the product (e.g. "kilogram", "hour").
    ///
    /// Example: `"hour"`.
    pub unit: Option<String>,
    /// VAT exemption code, applicable when `vat_rate` is "0". Required for Italian organizations when the VAT rate is 0.
    pub vat_exemption_code: Option<VatExemptionCode>,
    /// External links associated with the product.
    pub links: Option<Vec<Link>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ProductCreatePayload`].
#[derive(Clone, Debug, PartialEq)]
pub struct ProductCreatePayloadRequired {
    /// Title of the product.
    ///
    /// At most 120 characters. Example: `"Web Development Service"`.
    pub title: String,
    /// Whether the product is a good or a service.
    pub r#type: ProductType,
    /// The unit price of the product.
    pub unit_price: UnitPrice,
    /// The VAT rate as a decimal (e.g. "0.2" for 20%).
    ///
    /// Example: `"0.2"`.
    pub vat_rate: Decimal,
}

impl ProductCreatePayload {
    /// Returns a builder for [`ProductCreatePayload`], given its required fields.
    pub fn builder(
        required: ProductCreatePayloadRequired,
    ) -> ProductCreatePayloadBuilder {
        ProductCreatePayloadBuilder(Self {
            title: required.title,
            description: None,
            internal_note: None,
            r#type: required.r#type,
            unit_price: required.unit_price,
            vat_rate: required.vat_rate,
            unit: None,
            vat_exemption_code: None,
            links: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`ProductCreatePayload`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ProductCreatePayloadBuilder(ProductCreatePayload);

impl ProductCreatePayloadBuilder {
    /// Description of the product.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.0.description = Some(value.into());
        self
    }

    /// Internal note for the product (not visible to clients).
    pub fn internal_note(mut self, value: impl Into<String>) -> Self {
        self.0.internal_note = Some(value.into());
        self
    }

    /// The unit of measurement for the product (e.g. "kilogram", "hour").
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.0.unit = Some(value.into());
        self
    }

    /// VAT exemption code, applicable when `vat_rate` is "0". Required for Italian organizations when the VAT rate is 0.
    pub fn vat_exemption_code(mut self, value: VatExemptionCode) -> Self {
        self.0.vat_exemption_code = Some(value);
        self
    }

    /// External links associated with the product.
    pub fn links(mut self, value: Vec<Link>) -> Self {
        self.0.links = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ProductCreatePayload, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ProductCreatePayload {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ProductCreatePayload");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("title", &self.title).max_length(120);
        checker.property("description", &self.description).max_length(600);
        checker.property("internal_note", &self.internal_note).max_length(50000);
        checker.property("type", &self.r#type).valid();
        checker.property("unit_price", &self.unit_price).valid();
        checker.property("vat_exemption_code", &self.vat_exemption_code).valid();
        checker.property("links", &self.links).valid();
    }
}

impl Object for ProductCreatePayload {
    const PROPERTIES: &'static [&'static str] = &[
        "title",
        "description",
        "internal_note",
        "type",
        "unit_price",
        "vat_rate",
        "unit",
        "vat_exemption_code",
        "links",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut title: Option<String> = None;
        let mut description: Option<String> = None;
        let mut internal_note: Option<String> = None;
        let mut r#type: Option<ProductType> = None;
        let mut unit_price: Option<UnitPrice> = None;
        let mut vat_rate: Option<Decimal> = None;
        let mut unit: Option<String> = None;
        let mut vat_exemption_code: Option<VatExemptionCode> = None;
        let mut links: Option<Vec<Link>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut title),
                1 => members.put(&mut description),
                2 => members.put(&mut internal_note),
                3 => members.put(&mut r#type),
                4 => members.put(&mut unit_price),
                5 => members.put(&mut vat_rate),
                6 => members.put(&mut unit),
                7 => members.put(&mut vat_exemption_code),
                8 => members.put(&mut links),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            title: members.need("title", title)?,
            description,
            internal_note,
            r#type: members.need("type", r#type)?,
            unit_price: members.need("unit_price", unit_price)?,
            vat_rate: members.need("vat_rate", vat_rate)?,
            unit,
            vat_exemption_code,
            links,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for ProductCreatePayload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ProductCreatePayload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("title", &self.title);
        object.optional("description", &self.description);
        object.optional("internal_note", &self.internal_note);
        object.required("type", &self.r#type);
        object.required("unit_price", &self.unit_price);
        object.required("vat_rate", &self.vat_rate);
        object.optional("unit", &self.unit);
        object.optional("vat_exemption_code", &self.vat_exemption_code);
        object.optional("links", &self.links);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Whether the product is a good or a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProductType {
    Good,
    Service,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl ProductType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Good, Self::Service];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Good => "good",
            Self::Service => "service",
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

/// The unit price of the product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnitPrice {
    /// The decimal value of the unit price.
    ///
    /// Example: `"150.00"`.
    pub value: Decimal,
    /// The ISO 4217 currency code.
    ///
    /// Matches `^[A-Z]{3}$`. Example: `"EUR"`.
    pub currency: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`UnitPrice`].
#[derive(Clone, Debug, PartialEq)]
pub struct UnitPriceRequired {
    /// The decimal value of the unit price.
    ///
    /// Example: `"150.00"`.
    pub value: Decimal,
    /// The ISO 4217 currency code.
    ///
    /// Matches `^[A-Z]{3}$`. Example: `"EUR"`.
    pub currency: String,
}

impl UnitPrice {
    /// Returns a builder for [`UnitPrice`], given its required fields.
    pub fn builder(required: UnitPriceRequired) -> UnitPriceBuilder {
        UnitPriceBuilder(Self {
            value: required.value,
            currency: required.currency,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`UnitPrice`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UnitPriceBuilder(UnitPrice);

impl UnitPriceBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<UnitPrice, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for UnitPrice {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UnitPrice");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("currency", &self.currency).pattern(&PATTERN_1);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for UnitPrice {
    const PROPERTIES: &'static [&'static str] = &["value", "currency"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut value: Option<Decimal> = None;
        let mut currency: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut value),
                1 => members.put(&mut currency),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            value: members.need("value", value)?,
            currency: members.need("currency", currency)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for UnitPrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UnitPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("value", &self.value);
        object.required("currency", &self.currency);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// VAT exemption code, applicable when `vat_rate` is "0". Required for Italian organizations when the VAT rate is 0.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VatExemptionCode {
    /// `N1`
    N1,
    /// `N2`
    N2,
    /// `N2.1`
    N2_1,
    /// `N2.2`
    N2_2,
    /// `N3`
    N3,
    /// `N3.1`
    N3_1,
    /// `N3.2`
    N3_2,
    /// `N3.3`
    N3_3,
    /// `N3.4`
    N3_4,
    /// `N3.5`
    N3_5,
    /// `N3.6`
    N3_6,
    /// `N4`
    N4,
    /// `N5`
    N5,
    /// `N6`
    N6,
    /// `N6.1`
    N6_1,
    /// `N6.2`
    N6_2,
    /// `N6.3`
    N6_3,
    /// `N6.4`
    N6_4,
    /// `N6.5`
    N6_5,
    /// `N6.6`
    N6_6,
    /// `N6.7`
    N6_7,
    /// `N6.8`
    N6_8,
    /// `N6.9`
    N6_9,
    /// `N7`
    N7,
    /// `S293B`
    S293B,
    /// `S262.1`
    S262_1,
    /// `S259`
    S259,
    /// `S283`
    S283,
    /// `S261`
    S261,
    /// `S262`
    S262,
    /// `S263`
    S263,
    /// `S19.1`
    S19_1,
    /// `S4.1B`
    S4_1B,
    /// `S4.1A`
    S4_1A,
    /// `S4`
    S4,
    /// `S13B`
    S13B,
    /// `S122`
    S122,
    /// `S25`
    S25,
    /// `S21`
    S21,
    /// `S69`
    S69,
    /// `S20`
    S20,
    /// `S84.1.2`
    S84_1_2,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl VatExemptionCode {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::N1,
        Self::N2,
        Self::N2_1,
        Self::N2_2,
        Self::N3,
        Self::N3_1,
        Self::N3_2,
        Self::N3_3,
        Self::N3_4,
        Self::N3_5,
        Self::N3_6,
        Self::N4,
        Self::N5,
        Self::N6,
        Self::N6_1,
        Self::N6_2,
        Self::N6_3,
        Self::N6_4,
        Self::N6_5,
        Self::N6_6,
        Self::N6_7,
        Self::N6_8,
        Self::N6_9,
        Self::N7,
        Self::S293B,
        Self::S262_1,
        Self::S259,
        Self::S283,
        Self::S261,
        Self::S262,
        Self::S263,
        Self::S19_1,
        Self::S4_1B,
        Self::S4_1A,
        Self::S4,
        Self::S13B,
        Self::S122,
        Self::S25,
        Self::S21,
        Self::S69,
        Self::S20,
        Self::S84_1_2,
    ];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::N1 => "N1",
            Self::N2 => "N2",
            Self::N2_1 => "N2.1",
            Self::N2_2 => "N2.2",
            Self::N3 => "N3",
            Self::N3_1 => "N3.1",
            Self::N3_2 => "N3.2",
            Self::N3_3 => "N3.3",
            Self::N3_4 => "N3.4",
            Self::N3_5 => "N3.5",
            Self::N3_6 => "N3.6",
            Self::N4 => "N4",
            Self::N5 => "N5",
            Self::N6 => "N6",
            Self::N6_1 => "N6.1",
            Self::N6_2 => "N6.2",
            Self::N6_3 => "N6.3",
            Self::N6_4 => "N6.4",
            Self::N6_5 => "N6.5",
            Self::N6_6 => "N6.6",
            Self::N6_7 => "N6.7",
            Self::N6_8 => "N6.8",
            Self::N6_9 => "N6.9",
            Self::N7 => "N7",
            Self::S293B => "S293B",
            Self::S262_1 => "S262.1",
            Self::S259 => "S259",
            Self::S283 => "S283",
            Self::S261 => "S261",
            Self::S262 => "S262",
            Self::S263 => "S263",
            Self::S19_1 => "S19.1",
            Self::S4_1B => "S4.1B",
            Self::S4_1A => "S4.1A",
            Self::S4 => "S4",
            Self::S13B => "S13B",
            Self::S122 => "S122",
            Self::S25 => "S25",
            Self::S21 => "S21",
            Self::S69 => "S69",
            Self::S20 => "S20",
            Self::S84_1_2 => "S84.1.2",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for VatExemptionCode {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/VatExemptionCode");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for VatExemptionCode {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for VatExemptionCode {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for VatExemptionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for VatExemptionCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for VatExemptionCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Title of the link.
    ///
    /// Example: `"Product page"`.
    pub title: String,
    /// URL of the link.
    ///
    /// Example: `"https://www.example.com/product"`.
    pub url: Uri,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

/// The required fields of [`Link`].
#[derive(Clone, Debug, PartialEq)]
pub struct LinkRequired {
    /// Title of the link.
    ///
    /// Example: `"Product page"`.
    pub title: String,
    /// URL of the link.
    ///
    /// Example: `"https://www.example.com/product"`.
    pub url: Uri,
}

impl Link {
    /// Returns a builder for [`Link`], given its required fields.
    pub fn builder(required: LinkRequired) -> LinkBuilder {
        LinkBuilder(Self {
            title: required.title,
            url: required.url,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        })
    }
}

/// A builder for [`Link`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LinkBuilder(Link);

impl LinkBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Link, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Link {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Link");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Link {
    const PROPERTIES: &'static [&'static str] = &["title", "url"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut title: Option<String> = None;
        let mut url: Option<Uri> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut title),
                1 => members.put(&mut url),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            title: members.need("title", title)?,
            url: members.need("url", url)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Link {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Link {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("title", &self.title);
        object.required("url", &self.url);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A product belonging to the organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Unique identifier of the product.
    ///
    /// Example: `"a1b2c3d4-e5f6-7890-abcd-ef1234567890"`.
    pub id: Uuid,
    /// Title of the product.
    ///
    /// At most 120 characters. Example: `"Web Development Service"`.
    pub title: String,
    /// Description of the product.
    ///
    /// At most 600 characters. Example: `"Full-stack web development service"`.
    pub description: Option<String>,
    /// Internal note for the product (not visible to clients).
    ///
    /// At most 50000 characters. Example: `"Preferred vendor for web projects"`.
    pub internal_note: Option<String>,
    /// Whether the product is a good or a service.
    pub r#type: ProductType,
    /// The unit price of the product.
    pub unit_price: UnitPrice,
    /// The VAT rate as a decimal (e.g. "0.2" for 20%).
    ///
    /// Example: `"0.2"`.
    pub vat_rate: Decimal,
    /// The unit of measurement for the product (e.g. "kilogram", "hour").
    ///
    /// Example: `"hour"`.
    pub unit: Option<String>,
    /// VAT exemption code, applicable when `vat_rate` is "0". Required for Italian organizations when the VAT rate is 0.
    pub vat_exemption_code: Option<VatExemptionCode>,
    /// External links associated with the product.
    pub links: Option<Vec<Link>>,
    /// Unique identifier of the organization the product belongs to.
    ///
    /// Example: `"f1e2d3c4-b5a6-7890-abcd-ef1234567890"`.
    pub organization_id: Uuid,
    /// Timestamp when the product was created.
    ///
    /// Example: `"2026-01-15T10:30:00Z"`.
    pub created_at: DateTime,
    /// Timestamp when the product was last updated.
    ///
    /// Example: `"2026-01-15T10:30:00Z"`.
    pub updated_at: DateTime,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Product {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Product");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("title", &self.title).max_length(120);
        checker.property("description", &self.description).max_length(600);
        checker.property("internal_note", &self.internal_note).max_length(50000);
        checker.property("type", &self.r#type).valid();
        checker.property("unit_price", &self.unit_price).valid();
        checker.property("vat_exemption_code", &self.vat_exemption_code).valid();
        checker.property("links", &self.links).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Product {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "title",
        "description",
        "internal_note",
        "type",
        "unit_price",
        "vat_rate",
        "unit",
        "vat_exemption_code",
        "links",
        "organization_id",
        "created_at",
        "updated_at",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<Uuid> = None;
        let mut title: Option<String> = None;
        let mut description: Option<String> = None;
        let mut internal_note: Option<String> = None;
        let mut r#type: Option<ProductType> = None;
        let mut unit_price: Option<UnitPrice> = None;
        let mut vat_rate: Option<Decimal> = None;
        let mut unit: Option<String> = None;
        let mut vat_exemption_code: Option<VatExemptionCode> = None;
        let mut links: Option<Vec<Link>> = None;
        let mut organization_id: Option<Uuid> = None;
        let mut created_at: Option<DateTime> = None;
        let mut updated_at: Option<DateTime> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut title),
                2 => members.try_put(&mut description),
                3 => members.try_put(&mut internal_note),
                4 => members.put(&mut r#type),
                5 => members.put(&mut unit_price),
                6 => members.put(&mut vat_rate),
                7 => members.try_put(&mut unit),
                8 => members.try_put(&mut vat_exemption_code),
                9 => members.try_put(&mut links),
                10 => members.put(&mut organization_id),
                11 => members.put(&mut created_at),
                12 => members.put(&mut updated_at),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            title: members.need("title", title)?,
            description,
            internal_note,
            r#type: members.need("type", r#type)?,
            unit_price: members.need("unit_price", unit_price)?,
            vat_rate: members.need("vat_rate", vat_rate)?,
            unit,
            vat_exemption_code,
            links,
            organization_id: members.need("organization_id", organization_id)?,
            created_at: members.need("created_at", created_at)?,
            updated_at: members.need("updated_at", updated_at)?,
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
        object.required("title", &self.title);
        object.optional("description", &self.description);
        object.optional("internal_note", &self.internal_note);
        object.required("type", &self.r#type);
        object.required("unit_price", &self.unit_price);
        object.required("vat_rate", &self.vat_rate);
        object.optional("unit", &self.unit);
        object.optional("vat_exemption_code", &self.vat_exemption_code);
        object.optional("links", &self.links);
        object.required("organization_id", &self.organization_id);
        object.required("created_at", &self.created_at);
        object.required("updated_at", &self.updated_at);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BadRequestResponseBody {
    pub errors: Vec<BadRequestError>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for BadRequestResponseBody {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/BadRequestResponseBody");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("errors", &self.errors).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for BadRequestResponseBody {
    const PROPERTIES: &'static [&'static str] = &["errors"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut errors: Option<Vec<BadRequestError>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut errors),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            errors: members.need("errors", errors)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for BadRequestResponseBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BadRequestResponseBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("errors", &self.errors);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedResponseBody {
    pub errors: Vec<UnauthorizedError>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for UnauthorizedResponseBody {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UnauthorizedResponseBody");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("errors", &self.errors).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for UnauthorizedResponseBody {
    const PROPERTIES: &'static [&'static str] = &["errors"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut errors: Option<Vec<UnauthorizedError>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut errors),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            errors: members.need("errors", errors)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for UnauthorizedResponseBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UnauthorizedResponseBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("errors", &self.errors);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForbiddenResponseBody {
    pub errors: Vec<ForbiddenError>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ForbiddenResponseBody {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ForbiddenResponseBody");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("errors", &self.errors).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ForbiddenResponseBody {
    const PROPERTIES: &'static [&'static str] = &["errors"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut errors: Option<Vec<ForbiddenError>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut errors),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            errors: members.need("errors", errors)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for ForbiddenResponseBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ForbiddenResponseBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("errors", &self.errors);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableEntityError {
    /// Example: `"unprocessable entity"`.
    pub status: Option<String>,
    /// Error code.
    ///
    /// Example: `"missing_key"`.
    pub code: String,
    /// Human readable error that explains error `code`.
    ///
    /// Example: `"property is missing"`.
    pub detail: String,
    /// Example: `"property id is missing"`.
    pub message: Option<String>,
    pub source: Option<UnprocessableEntityErrorSource>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for UnprocessableEntityError {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UnprocessableEntityError");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("source", &self.source).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for UnprocessableEntityError {
    const PROPERTIES: &'static [&'static str] =
        &["status", "code", "detail", "message", "source"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut status: Option<String> = None;
        let mut code: Option<String> = None;
        let mut detail: Option<String> = None;
        let mut message: Option<String> = None;
        let mut source: Option<UnprocessableEntityErrorSource> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut status),
                1 => members.put(&mut code),
                2 => members.put(&mut detail),
                3 => members.try_put(&mut message),
                4 => members.try_put(&mut source),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            status,
            code: members.need("code", code)?,
            detail: members.need("detail", detail)?,
            message,
            source,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for UnprocessableEntityError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UnprocessableEntityError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("status", &self.status);
        object.required("code", &self.code);
        object.required("detail", &self.detail);
        object.optional("message", &self.message);
        object.optional("source", &self.source);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableEntityErrorSource {
    /// The property and the item in an array (if applicable) that causes the error.
    ///
    /// Example: `"id"`.
    pub pointer: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for UnprocessableEntityErrorSource {
    const SCHEMA: Schema =
        Schema::new(&SCHEMAS, "/$defs/UnprocessableEntityErrorSource");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for UnprocessableEntityErrorSource {
    const PROPERTIES: &'static [&'static str] = &["pointer"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            pointer: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.pointer),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for UnprocessableEntityErrorSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UnprocessableEntityErrorSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("pointer", &self.pointer);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    /// Error code.
    pub code: String,
    /// Human readable error that explains error `code`.
    pub detail: String,
    pub source: Option<BadRequestErrorSource>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for BadRequestError {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/BadRequestError");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("source", &self.source).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for BadRequestError {
    const PROPERTIES: &'static [&'static str] = &["code", "detail", "source"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut code: Option<String> = None;
        let mut detail: Option<String> = None;
        let mut source: Option<BadRequestErrorSource> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut code),
                1 => members.put(&mut detail),
                2 => members.try_put(&mut source),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            code: members.need("code", code)?,
            detail: members.need("detail", detail)?,
            source,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for BadRequestError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BadRequestError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("code", &self.code);
        object.required("detail", &self.detail);
        object.optional("source", &self.source);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestErrorSource {
    /// The property in the request body that caused the error (optional).
    pub pointer: Option<String>,
    /// The query parameter that caused the error (optional).
    pub parameter: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for BadRequestErrorSource {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/BadRequestErrorSource");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for BadRequestErrorSource {
    const PROPERTIES: &'static [&'static str] = &["pointer", "parameter"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            pointer: None,
            parameter: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.pointer),
                1 => members.try_put(&mut object.parameter),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for BadRequestErrorSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BadRequestErrorSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("pointer", &self.pointer);
        object.optional("parameter", &self.parameter);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedError {
    /// Error code.
    pub code: String,
    /// Human readable error that explains error `code`.
    pub detail: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for UnauthorizedError {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UnauthorizedError");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for UnauthorizedError {
    const PROPERTIES: &'static [&'static str] = &["code", "detail"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut code: Option<String> = None;
        let mut detail: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut code),
                1 => members.put(&mut detail),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            code: members.need("code", code)?,
            detail: members.need("detail", detail)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for UnauthorizedError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UnauthorizedError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("code", &self.code);
        object.required("detail", &self.detail);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForbiddenError {
    /// Error code.
    pub code: String,
    /// Human readable error that explains error `code`.
    pub detail: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for ForbiddenError {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ForbiddenError");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for ForbiddenError {
    const PROPERTIES: &'static [&'static str] = &["code", "detail"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut code: Option<String> = None;
        let mut detail: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut code),
                1 => members.put(&mut detail),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            code: members.need("code", code)?,
            detail: members.need("detail", detail)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for ForbiddenError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ForbiddenError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("code", &self.code);
        object.required("detail", &self.detail);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateProductCreated {
    /// A product belonging to the organization.
    pub product: Product,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for CreateProductCreated {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/CreateProductCreated");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("product", &self.product).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for CreateProductCreated {
    const PROPERTIES: &'static [&'static str] = &["product"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut product: Option<Product> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut product),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            product: members.need("product", product)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for CreateProductCreated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for CreateProductCreated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("product", &self.product);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableEntity {
    pub errors: Option<Vec<UnprocessableEntityError>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for UnprocessableEntity {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UnprocessableEntity");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("errors", &self.errors).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for UnprocessableEntity {
    const PROPERTIES: &'static [&'static str] = &["errors"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            errors: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.errors),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for UnprocessableEntity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UnprocessableEntity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("errors", &self.errors);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Create a product
///
/// OAuth scope: `product.write`
///
/// Creates a single product for the authenticated organization.
///
///
/// **Price plans:** this endpoint is available for all Qonto price plans.
///
/// `POST /v2/products`
#[derive(Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateProduct {
    /// Required only for Sandbox API requests; to get one, please sign up to the [Developer Portal](https://developers.qonto.com/).
    ///
    /// Defaults to the value of the client.
    ///
    /// Header `X-Qonto-Staging-Token`.
    pub x_qonto_staging_token: Option<String>,
    /// The request body, as `application/json`.
    pub body: ProductCreatePayload,
}

impl fmt::Debug for CreateProduct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateProduct")
            .field("x_qonto_staging_token", &Secret)
            .field("body", &self.body)
            .finish()
    }
}

impl CreateProduct {
    /// Returns the request, given its body.
    pub fn new(body: ProductCreatePayload) -> Self {
        Self { x_qonto_staging_token: None, body }
    }

    /// Required only for Sandbox API requests; to get one, please sign up to the [Developer Portal](https://developers.qonto.com/).
    pub fn x_qonto_staging_token(mut self, value: impl Into<String>) -> Self {
        self.x_qonto_staging_token = Some(value.into());
        self
    }
}

impl From<ProductCreatePayload> for CreateProduct {
    fn from(body: ProductCreatePayload) -> Self {
        Self::new(body)
    }
}

impl Operation for CreateProduct {
    const ID: Option<&'static str> = Some("createProduct");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v2/products";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::header("X-Qonto-Staging-Token").secret()];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] = &[
        &[Scheme { name: "OAuth", scopes: &["product.write"] }],
        &[Scheme { name: "SecretKey", scopes: &[] }],
    ];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = CreateProductResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.x_qonto_staging_token);
        request.json("application/json", &self.body);
    }
}

/// The responses of [`CreateProduct`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateProductResponse {
    /// Returns the product created.
    ///
    /// Status 201.
    Created(Box<CreateProductCreated>),
    /// Returns a bad request error.
    ///
    /// Status 400.
    BadRequest(Box<BadRequestResponseBody>),
    /// Returns an unauthorized error.
    ///
    /// Status 401.
    Unauthorized(Box<UnauthorizedResponseBody>),
    /// Returns a forbidden error.
    ///
    /// Status 403.
    Forbidden(Box<ForbiddenResponseBody>),
    /// Returns an unprocessable entity error.
    ///
    /// Status 422.
    UnprocessableEntity(Box<UnprocessableEntity>),
    /// Returns an internal server error.
    ///
    /// Status 500.
    InternalServerError,
}

impl Response for CreateProductResponse {
    type Success = CreateProductCreated;

    fn success(self) -> Result<CreateProductCreated, Self> {
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
            Self::UnprocessableEntity(_) => 422,
            Self::InternalServerError => 500,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            201 => {
                Self::Created(response.json(&SCHEMAS, "/$defs/CreateProductCreated")?)
            }
            400 => Self::BadRequest(
                response.json(&SCHEMAS, "/$defs/BadRequestResponseBody")?,
            ),
            401 => Self::Unauthorized(
                response.json(&SCHEMAS, "/$defs/UnauthorizedResponseBody")?,
            ),
            403 => {
                Self::Forbidden(response.json(&SCHEMAS, "/$defs/ForbiddenResponseBody")?)
            }
            422 => Self::UnprocessableEntity(
                response.json(&SCHEMAS, "/$defs/UnprocessableEntity")?,
            ),
            500 => Self::InternalServerError,
            _ => return Err(response.undefined()),
        })
    }
}
