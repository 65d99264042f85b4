#[derive(Deserialize)]
pub struct ProductCreate {
    pub api_name: String,
    pub recurrence_type: RecurrenceType,
    pub name: String,
    pub reference: Option<String>,
    pub description: Option<String>,
    pub is_active: Option<bool>,
    pub catalog_ids: Option<Vec<Uuid>>,
    pub category_ids: Option<Vec<Uuid>>,
    #[serde(rename = "inventory[sku]")]
    pub inventory_sku: Option<String>,
    #[serde(rename = "settings[unit_per_pack]")]
    pub settings_unit_per_pack: Option<f64>,
    #[serde(rename = "accounting[ledger_account]")]
    pub accounting_ledger_account: Option<String>,
    #[serde(rename = "identifiers[crm]")]
    pub identifiers_crm: Option<String>,
    #[serde(rename = "identifiers[erp]")]
    pub identifiers_erp: Option<String>,
    #[serde(rename = "identifiers[accounting]")]
    pub identifiers_accounting: Option<String>,
    #[serde(rename = "shipping[weight]")]
    pub shipping_weight: Option<f64>,
    #[serde(rename = "shipping[weight_unit]")]
    pub shipping_weight_unit: Option<WeightUnit>,
    #[serde(rename = "shipping[height]")]
    pub shipping_height: Option<f64>,
    #[serde(rename = "shipping[length]")]
    pub shipping_length: Option<f64>,
    #[serde(rename = "shipping[width]")]
    pub shipping_width: Option<f64>,
    #[serde(rename = "shipping[length_unit]")]
    pub shipping_length_unit: Option<String>,
    #[serde(rename = "shipping[country_of_origin]")]
    pub shipping_country_of_origin: Option<String>,
    #[serde(rename = "shipping[harmonized_system_code]")]
    pub shipping_harmonized_system_code: Option<String>,
}

#[derive(Deserialize)]
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
    #[serde(default, deserialize_with = "present")]
    pub primary_image_id: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub parent_primary_image_id: Option<Nullable<String>>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
}

#[derive(Deserialize)]
pub struct Settings {
    pub unit_per_pack: Option<f64>,
    #[serde(default, deserialize_with = "present")]
    pub product_type: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub language_id: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub unit_of_measure: Option<Nullable<String>>,
    pub recurrence_type: Option<String>,
}

#[derive(Deserialize)]
pub struct Shipping {
    pub weight: Option<f64>,
    pub weight_unit: Option<String>,
    pub height: Option<f64>,
    pub length: Option<f64>,
    pub width: Option<f64>,
    pub length_unit: Option<String>,
    pub country_of_origin: Option<String>,
    pub harmonized_system_code: Option<String>,
}

#[derive(Deserialize)]
pub struct Inventory {
    pub sku: Option<String>,
}

#[derive(Deserialize)]
pub struct Identifiers {
    pub crm: Option<String>,
    pub erp: Option<String>,
    pub accounting: Option<String>,
}

#[derive(Deserialize)]
pub struct Accounting {
    pub ledger_account: Option<String>,
}

#[derive(Deserialize)]
pub struct Price {
    pub id: Option<String>,
    pub pricebook_id: Option<String>,
    pub pricebook_api_name: Option<String>,
}

#[derive(Deserialize)]
pub enum RecurrenceType {
    #[serde(rename = "one_off")]
    OneOff,
    #[serde(rename = "recurring")]
    Recurring,
}

#[derive(Deserialize)]
pub enum WeightUnit {
    #[serde(rename = "kg")]
    Kg,
    #[serde(rename = "lbs")]
    Lbs,
}

pub type Products = Vec<Product>;
