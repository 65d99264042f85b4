//! Servers of the same API, for a load tool: `serving generated` and `serving manual` listen on a port that the system chooses, and print it.
//! `serving body COUNT` prints a request body with so many variants.

use std::io::Write as _;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use product_apis::support::service::{OtherResponse, Parts};
use product_apis::{Model, zaveit};

mod manual;

const REQUEST: &str = include_str!("../../payloads/zaveit/request.json");
const RESPONSE: &str = include_str!("../../payloads/zaveit/response.json");

struct Shop(zaveit::Product);

impl zaveit::Service for Shop {
    async fn create_product(
        &self,
        request: zaveit::CreateProduct,
        _: Parts,
    ) -> Result<zaveit::CreateProductResponse, OtherResponse> {
        let mut body = self.0.clone();
        body.name = request.body.name;
        Ok(zaveit::CreateProductResponse::Success { status: 201, body: Box::new(body) })
    }
}

/// What someone writes with axum and serde: no validation beyond the types, and no extra properties.
async fn create_product(
    State(product): State<manual::Product>,
    axum::Json(request): axum::Json<manual::ProductCreate>,
) -> (StatusCode, axum::Json<manual::Product>) {
    (StatusCode::CREATED, axum::Json(manual::Product { name: request.name, ..product }))
}

fn body(count: usize) -> String {
    let mut body: serde_json::Value = serde_json::from_str(REQUEST).expect("JSON");
    let variants = (0..count).map(|at| {
        serde_json::json!({
            "_id": format!("variant-id-{at}"), "sku": format!("SKU-{at:05}"), "cost_price": 1.25, "price": 100, "discount": 0.5,
            "amount": { "default": 1, "min": 1, "max": 100 }, "reference": "A note about this variant of the product.",
        })
    });
    body["products"] = variants.collect();
    body.to_string()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let router = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["body", count] => {
            print!("{}", body(count.parse()?));
            return Ok(());
        }
        ["generated"] => zaveit::router(Shop(zaveit::Product::from_json(RESPONSE)?)),
        ["manual"] => {
            let product: manual::Product = serde_json::from_str(RESPONSE)?;
            Router::new().route("/v2/product", post(create_product)).with_state(product)
        }
        _ => return Err("usage: serving generated|manual|body COUNT".into()),
    };
    // One thread, so that the load tool has the other core.
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?.port());
        std::io::stdout().flush()?;
        axum::serve(listener, router).await?;
        Ok(())
    })
}
