//! The example of the README that receives webhooks.

mod apis {
    pub use bindings_tests::golden::{events as shop, support};
}

// The block of the README.
use std::sync::Arc;

use apis::shop::webhooks::{Webhooks, endpoint};
use apis::shop::{ProductCreated, ProductCreatedResponse};
use apis::support::service::{OtherResponse, Parts, Refusal, SecretError, StandardWebhooks};

struct Shop {
    secrets: StandardWebhooks,
}

impl Webhooks for Shop {
    async fn verify(&self, parts: &Parts, body: &[u8]) -> Result<(), Refusal> {
        self.secrets.verify(parts, body)
    }

    async fn product_created(&self, event: ProductCreated, _: Parts) -> Result<ProductCreatedResponse, OtherResponse> {
        println!("{} is new", event.body.data.name);
        Ok(ProductCreatedResponse::NoContent)
    }
}

/// Each of the secrets suffices, so that a new one is valid beside the old one: `whsec_new whsec_old`.
fn app(secrets: &str) -> Result<axum::Router, SecretError> {
    let shop = Shop { secrets: StandardWebhooks::new(secrets.split_whitespace())? };
    Ok(axum::Router::new().nest("/webhooks/shop", endpoint(Arc::new(shop))))
}
// Its end.

#[test]
fn the_readme_receives_events_that_are_signed_by_either_secret() {
    use crate::service::send_http;
    use crate::webhooks::{CREATED, OLD_SECRET, SECRET, now, signed};
    let app = app(&format!("{SECRET} {OLD_SECRET}")).unwrap();
    let send = |secret: &str| {
        let mut request = signed(secret, now(), CREATED);
        *request.uri_mut() = "/webhooks/shop".parse().unwrap();
        send_http(app.clone(), request).0
    };
    assert_eq!((send(SECRET), send(OLD_SECRET)), (204, 204));
    assert_eq!(send("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), 401);
}

#[test]
fn the_readme_shows_this_receiver() {
    let own = include_str!("receiving.rs");
    let block = own.split_once("// The block of the README.\n").unwrap().1.split_once("// Its end.\n").unwrap().0;
    assert!(include_str!("../../README.md").contains(&format!("```rust,ignore\n{block}```\n")), "{block}");
}
