#[derive(Deserialize)]
pub struct Product {
    pub id: Option<Uuid>,
    #[serde(rename = "productFamilies")]
    pub product_families: Vec<ProductFamily>,
    pub translations: Map,
    pub r#type: ProductType,
    pub measurement: Measurement,
    #[serde(rename = "taxGroup")]
    pub tax_group: TaxGroup,
    pub name: Option<String>,
    #[serde(default, deserialize_with = "present")]
    pub description: Option<Nullable<String>>,
    #[serde(rename = "internalName")]
    #[serde(default, deserialize_with = "present")]
    pub internal_name: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub number: Option<Nullable<String>>,
    #[serde(rename = "invoiceVisibility")]
    pub invoice_visibility: Option<InvoiceVisibility>,
    #[serde(rename = "costCentre")]
    #[serde(default, deserialize_with = "present")]
    pub cost_centre: Option<Nullable<CostCentre>>,
    #[serde(rename = "createdAt")]
    pub created_at: Option<DateTime>,
    #[serde(rename = "updatedAt")]
    pub updated_at: Option<DateTime>,
    #[serde(rename = "isArchived")]
    pub is_archived: Option<bool>,
    #[serde(rename = "customFields")]
    #[serde(default, deserialize_with = "present")]
    pub custom_fields: Option<Nullable<Map>>,
}

#[derive(Deserialize)]
pub struct ProductFamily {
    pub id: Option<Uuid>,
    pub name: Option<String>,
}

#[derive(Deserialize)]
pub enum ProductType {
    #[serde(rename = "product")]
    Product,
    #[serde(rename = "charge")]
    Charge,
    #[serde(rename = "plan")]
    Plan,
}

#[derive(Deserialize)]
pub enum InvoiceVisibility {
    #[serde(rename = "always")]
    Always,
    #[serde(rename = "only_if_charged")]
    OnlyIfCharged,
}

#[derive(Deserialize)]
pub struct Measurement {
    pub id: Option<Uuid>,
    pub unit: Option<Unit>,
    pub code: Option<String>,
    pub description: Option<String>,
    #[serde(rename = "aggregationType")]
    pub aggregation_type: Option<Value>,
    #[serde(rename = "fairBilling")]
    pub fair_billing: Option<bool>,
    pub r#type: Option<Value>,
}

#[derive(Deserialize)]
pub struct Unit {
    pub id: Option<Value>,
    pub name: Option<String>,
    pub translations: Option<Map>,
}

#[derive(Deserialize)]
pub struct TaxGroup {
    pub id: Option<Uuid>,
    #[serde(rename = "internalDescription")]
    pub internal_description: Option<String>,
    #[serde(rename = "reverseChargeType")]
    pub reverse_charge_type: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Deserialize)]
pub struct CostCentre {
    pub id: Option<Uuid>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub r#type: Option<String>,
    #[serde(rename = "createdAt")]
    pub created_at: Option<DateTime>,
    #[serde(rename = "updatedAt")]
    pub updated_at: Option<DateTime>,
}

pub type Products = Vec<Product>;
