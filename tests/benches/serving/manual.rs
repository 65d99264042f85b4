//! The types of the API, as someone writes them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Clone, Deserialize, Serialize)]
pub struct ProductCreate {
    pub name: String,
    pub subscription_term: Option<i64>,
    pub payment_period: Option<i64>,
    pub subscription: Option<bool>,
    pub status: Option<ProductStatus>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    pub country: Option<Country>,
    pub currency: Option<Currency>,
    #[serde(rename = "managementLink")]
    pub management_link: Option<ManagementLink>,
    pub integration: Option<Vec<Value>>,
    #[serde(rename = "customInputs")]
    pub custom_inputs: Option<Vec<Value>>,
    pub consumption: Option<Map<String, Value>>,
    pub amount: Option<Amount>,
    pub permission_features: Option<Vec<Value>>,
    pub products: Option<Vec<Variant>>,
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Product {
    pub id: String,
    pub group_id: Option<String>,
    pub tenant: Option<String>,
    pub name: String,
    pub status: Option<ProductStatus>,
    pub sales_channel: Option<String>,
    pub subscription_term: Option<i64>,
    pub payment_period: Option<i64>,
    pub subscription: Option<bool>,
    pub referenced: Option<bool>,
    pub amount: Option<Amount>,
    pub products: Option<Vec<Variant>>,
    pub services: Option<Vec<Value>>,
    #[serde(rename = "managementLink")]
    pub management_link: Option<ManagementLink>,
    pub categories: Option<Vec<Value>>,
    pub stock: Option<i64>,
    pub shop_enabled: Option<bool>,
    pub keys: Option<Vec<Value>>,
    pub media: Option<Vec<Value>>,
    pub country: Option<Country>,
    pub currency: Option<Currency>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    pub integration: Option<Vec<Value>>,
    pub resell: Option<bool>,
    pub msp: Option<bool>,
    pub permission_features: Option<Vec<Value>>,
    pub vendor: Option<Vendor>,
    #[serde(rename = "customInputs")]
    pub custom_inputs: Option<Vec<Value>>,
    pub integrations: Option<Vec<Value>>,
    pub created: Option<Timestamp>,
    pub updated: Option<Timestamp>,
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Vendor {
    pub name: Option<String>,
}

#[derive(Clone, Deserialize, Serialize)]
pub struct ProductStatus {
    pub active: Option<bool>,
    pub deleted: Option<bool>,
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Country {
    pub code: Option<String>,
    #[serde(rename = "_id")]
    pub id: Option<String>,
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Currency {
    pub code: Option<String>,
    pub title: Option<String>,
    #[serde(rename = "_id")]
    pub id: Option<String>,
}

#[derive(Clone, Deserialize, Serialize)]
pub struct ManagementLink {
    pub title: Option<String>,
    pub url: Option<String>,
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Amount {
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub default: Option<i64>,
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Variant {
    #[serde(rename = "_id")]
    pub id: Option<String>,
    pub sku: Option<String>,
    pub cost_price: Option<f64>,
    pub price: Option<f64>,
    pub discount: Option<f64>,
    pub amount: Option<Amount>,
    pub reference: Option<String>,
}
