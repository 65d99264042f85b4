#[derive(Deserialize)]
pub struct Payment {
    pub amount: Money,
    #[serde(rename = "billingAddress")]
    pub billing_address: Option<Address>,
    pub channel: Option<Channel>,
    #[serde(rename = "countryCode")]
    pub country_code: Option<String>,
    #[serde(rename = "lineItems")]
    pub line_items: Option<Vec<LineItem>>,
    #[serde(rename = "merchantAccount")]
    pub merchant_account: String,
    pub metadata: Option<Map<String>>,
    pub reference: String,
    #[serde(rename = "returnUrl")]
    pub return_url: String,
    #[serde(rename = "shopperEmail")]
    pub shopper_email: Option<String>,
    #[serde(rename = "shopperInteraction")]
    pub shopper_interaction: Option<ShopperInteraction>,
    #[serde(rename = "shopperReference")]
    pub shopper_reference: Option<String>,
}

#[derive(Deserialize)]
pub enum Channel {
    #[serde(rename = "iOS")]
    IOs,
    #[serde(rename = "Android")]
    Android,
    #[serde(rename = "Web")]
    Web,
}

#[derive(Deserialize)]
pub enum ShopperInteraction {
    #[serde(rename = "Ecommerce")]
    Ecommerce,
    #[serde(rename = "ContAuth")]
    ContAuth,
    #[serde(rename = "Moto")]
    Moto,
    #[serde(rename = "POS")]
    Pos,
}

#[derive(Deserialize)]
pub struct Money {
    pub currency: String,
    pub value: i64,
}

#[derive(Deserialize)]
pub struct Address {
    pub city: String,
    pub country: String,
    #[serde(rename = "houseNumberOrName")]
    pub house_number_or_name: String,
    #[serde(rename = "postalCode")]
    pub postal_code: String,
    #[serde(rename = "stateOrProvince")]
    pub state_or_province: Option<String>,
    pub street: String,
}

#[derive(Deserialize)]
pub struct LineItem {
    #[serde(rename = "amountExcludingTax")]
    pub amount_excluding_tax: Option<i64>,
    #[serde(rename = "amountIncludingTax")]
    pub amount_including_tax: Option<i64>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub quantity: Option<i64>,
    #[serde(rename = "taxPercentage")]
    pub tax_percentage: Option<i64>,
}

#[derive(Deserialize)]
pub struct Transaction {
    pub account_id: String,
    pub amount: f64,
    #[serde(default, deserialize_with = "present")]
    pub authorized_date: Option<Nullable<Date>>,
    pub category: Nullable<Vec<String>>,
    #[serde(default, deserialize_with = "present")]
    pub category_id: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub check_number: Option<Nullable<String>>,
    pub date: Date,
    pub iso_currency_code: Nullable<String>,
    pub location: LocationSchema,
    #[serde(default, deserialize_with = "present")]
    pub merchant_name: Option<Nullable<String>>,
    pub name: String,
    pub payment_channel: Option<PaymentChannel>,
    pub pending: bool,
    #[serde(default, deserialize_with = "present")]
    pub pending_transaction_id: Option<Nullable<String>>,
    pub transaction_id: String,
    #[serde(default, deserialize_with = "present")]
    pub unofficial_currency_code: Option<Nullable<String>>,
}

#[derive(Deserialize)]
pub enum PaymentChannel {
    #[serde(rename = "online")]
    Online,
    #[serde(rename = "in store")]
    InStore,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub struct LocationSchema {
    #[serde(default, deserialize_with = "present")]
    pub address: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub city: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub country: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub lat: Option<Nullable<f64>>,
    #[serde(default, deserialize_with = "present")]
    pub lon: Option<Nullable<f64>>,
    #[serde(default, deserialize_with = "present")]
    pub postal_code: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub region: Option<Nullable<String>>,
    #[serde(default, deserialize_with = "present")]
    pub store_number: Option<Nullable<String>>,
}

#[derive(Deserialize)]
pub struct Track {
    pub album: Album,
    pub artists: Vec<Artist>,
    pub available_markets: Option<Vec<String>>,
    pub disc_number: Option<i64>,
    pub duration_ms: Option<i64>,
    pub explicit: Option<bool>,
    pub external_urls: Option<Map<Uri>>,
    pub id: String,
    pub is_local: Option<bool>,
    pub name: String,
    pub popularity: Option<i64>,
    #[serde(default, deserialize_with = "present")]
    pub preview_url: Option<Nullable<Uri>>,
    pub track_number: Option<i64>,
}

#[derive(Deserialize)]
pub struct Album {
    pub album_type: Option<AlbumType>,
    pub id: String,
    pub images: Vec<Image>,
    pub name: String,
    pub release_date: Option<String>,
    pub release_date_precision: Option<ReleaseDatePrecision>,
    pub total_tracks: Option<i64>,
}

#[derive(Deserialize)]
pub enum AlbumType {
    #[serde(rename = "album")]
    Album,
    #[serde(rename = "single")]
    Single,
    #[serde(rename = "compilation")]
    Compilation,
}

#[derive(Deserialize)]
pub enum ReleaseDatePrecision {
    #[serde(rename = "year")]
    Year,
    #[serde(rename = "month")]
    Month,
    #[serde(rename = "day")]
    Day,
}

#[derive(Deserialize)]
pub struct Image {
    pub height: Nullable<i64>,
    pub url: Uri,
    pub width: Nullable<i64>,
}

#[derive(Deserialize)]
pub struct Artist {
    pub genres: Option<Vec<String>>,
    pub id: String,
    pub name: String,
}

pub type Payments = Vec<Payment>;

pub type Transactions = Vec<Transaction>;

pub type Tracks = Vec<Track>;
