#[derive(Deserialize)]
pub struct ProductCreatePayload {
    pub title: String,
    pub description: Option<String>,
    pub internal_note: Option<String>,
    pub r#type: ProductType,
    pub unit_price: UnitPrice,
    pub vat_rate: Decimal,
    pub unit: Option<String>,
    pub vat_exemption_code: Option<VatExemptionCode>,
    pub links: Option<Vec<Link>>,
}

#[derive(Deserialize)]
pub struct Product {
    pub id: Uuid,
    pub title: String,
    pub description: Option<String>,
    pub internal_note: Option<String>,
    pub r#type: ProductType,
    pub unit_price: UnitPrice,
    pub vat_rate: Decimal,
    pub unit: Option<String>,
    pub vat_exemption_code: Option<VatExemptionCode>,
    pub links: Option<Vec<Link>>,
    pub organization_id: Uuid,
    pub created_at: DateTime,
    pub updated_at: DateTime,
}

#[derive(Deserialize)]
pub struct UnitPrice {
    pub value: Decimal,
    pub currency: String,
}

#[derive(Deserialize)]
pub struct Link {
    pub title: String,
    pub url: Uri,
}

#[derive(Deserialize)]
pub enum ProductType {
    #[serde(rename = "good")]
    Good,
    #[serde(rename = "service")]
    Service,
}

#[derive(Deserialize)]
pub enum VatExemptionCode {
    #[serde(rename = "N1")]
    N1,
    #[serde(rename = "N2")]
    N2,
    #[serde(rename = "N2.1")]
    N2_1,
    #[serde(rename = "N2.2")]
    N2_2,
    #[serde(rename = "N3")]
    N3,
    #[serde(rename = "N3.1")]
    N3_1,
    #[serde(rename = "N3.2")]
    N3_2,
    #[serde(rename = "N3.3")]
    N3_3,
    #[serde(rename = "N3.4")]
    N3_4,
    #[serde(rename = "N3.5")]
    N3_5,
    #[serde(rename = "N3.6")]
    N3_6,
    #[serde(rename = "N4")]
    N4,
    #[serde(rename = "N5")]
    N5,
    #[serde(rename = "N6")]
    N6,
    #[serde(rename = "N6.1")]
    N6_1,
    #[serde(rename = "N6.2")]
    N6_2,
    #[serde(rename = "N6.3")]
    N6_3,
    #[serde(rename = "N6.4")]
    N6_4,
    #[serde(rename = "N6.5")]
    N6_5,
    #[serde(rename = "N6.6")]
    N6_6,
    #[serde(rename = "N6.7")]
    N6_7,
    #[serde(rename = "N6.8")]
    N6_8,
    #[serde(rename = "N6.9")]
    N6_9,
    #[serde(rename = "N7")]
    N7,
    #[serde(rename = "S293B")]
    S293B,
    #[serde(rename = "S262.1")]
    S262_1,
    #[serde(rename = "S259")]
    S259,
    #[serde(rename = "S283")]
    S283,
    #[serde(rename = "S261")]
    S261,
    #[serde(rename = "S262")]
    S262,
    #[serde(rename = "S263")]
    S263,
    #[serde(rename = "S19.1")]
    S19_1,
    #[serde(rename = "S4.1B")]
    S4_1B,
    #[serde(rename = "S4.1A")]
    S4_1A,
    #[serde(rename = "S4")]
    S4,
    #[serde(rename = "S13B")]
    S13B,
    #[serde(rename = "S122")]
    S122,
    #[serde(rename = "S25")]
    S25,
    #[serde(rename = "S21")]
    S21,
    #[serde(rename = "S69")]
    S69,
    #[serde(rename = "S20")]
    S20,
    #[serde(rename = "S84.1.2")]
    S84_1_2,
}

pub type Products = Vec<Product>;
