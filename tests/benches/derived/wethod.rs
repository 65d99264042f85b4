#[derive(Deserialize)]
pub struct Product {
    pub id: i64,
    pub created_at: DateTime,
    pub updated_at: DateTime,
    pub name: String,
    pub description: String,
    pub available_from: Option<Date>,
    pub available_to: Option<Date>,
    pub external_cost: f64,
    pub markup: i64,
    pub price: Option<f64>,
}

pub type Products = Vec<Product>;
