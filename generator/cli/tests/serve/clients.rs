//! The generated clients of the five APIs: each call succeeds against the server of its document.

use product_apis::support::client::ureq;
use product_apis::{Model, fynn, qonto, qwoty, wethod, zaveit};

use super::Server;

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().proxy(None).build().into()
}

/// Creates a product by the client of an API: the response is an example, and then made values of several seeds.
macro_rules! create {
    ($api:ident, $request:expr, $builder:ident => $set:expr) => {{
        for (seed, preference) in
            [("0", "dynamic=false"), ("0", "dynamic=true"), ("1", "dynamic=true"), ("2", "dynamic=true")]
        {
            let server = Server::start(&["specs", "--name", stringify!($api), "--seed", seed]);
            let url = format!("http://{}", server.address);
            let $builder = $api::blocking::Client::builder(agent()).server(&*url).header("Prefer", preference);
            let client = $set.build().unwrap();
            let created = client.create_product($request).send();
            let product = created.unwrap_or_else(|error| panic!("{} {seed} {preference}: {error}", stringify!($api)));
            assert_eq!(product.validate(), Ok(()));
        }
    }};
}

#[test]
fn qonto_creates_a_product() {
    let text = include_str!("../../../../tests/payloads/qonto/request.json");
    let body = || qonto::ProductCreatePayload::from_json(text).unwrap();
    create!(qonto, body(), builder => builder.credentials(qonto::Credentials::new().secret_key("login:secret")));
    create!(qonto, body(), builder => builder.credentials(qonto::Credentials::new().oauth("token")));
}

#[test]
fn wethod_creates_a_product() {
    let body = || wethod::ProductCreate::from_json(r#"{"name":"Premium"}"#).unwrap();
    create!(wethod, body(), builder => builder.wethod_company("acme").wethod_version("1"));
}

#[test]
fn zaveit_creates_a_product() {
    let text = include_str!("../../../../tests/payloads/zaveit/request.json");
    let body = || zaveit::ProductCreate::from_json(text).unwrap();
    create!(zaveit, body(), builder => builder);
}

#[test]
fn qwoty_creates_a_product() {
    let text = include_str!("../../../../tests/payloads/qwoty/request.json");
    let body = || qwoty::ProductCreate::from_json(text).unwrap();
    create!(qwoty, body(), builder => builder.credentials(qwoty::Credentials::new().bearer("token")));
}

#[test]
fn fynn_creates_a_product() {
    let text = include_str!("../../../../tests/payloads/fynn/response-201.json");
    let body = || fynn::ProductCreate::from_json(text).unwrap();
    create!(fynn, body(), builder => builder.credentials(fynn::Credentials::new().bearer("token")));
}
