//! The five APIs: a request and credentials for each.

use std::path::Path;
use std::time::Duration;

use product_apis::support::client::{Layered, Tower, Traced, reqwest, ureq};
use product_apis::{Model, fynn, qonto, qwoty, wethod, zaveit};

use super::{Outcome, SECRET, Stack, block, outcome, send};

/// The greatest number of bytes of a body.
pub const BODY_LIMIT: usize = 100_000;

/// An API, and the responses of its documentation.
pub struct Api {
    pub name: &'static str,
    /// Creates a product on a server.
    pub create: fn(Stack, &str, Settings) -> Outcome,
    pub success: (u16, &'static str),
    /// The responses that are not successes: their statuses, and payloads.
    pub errors: &'static [(u16, &'static str)],
    /// A value of an enum in the success, if there is one.
    pub enum_value: Option<&'static str>,
}

/// The settings of a client and its call.
#[derive(Clone, Copy, Default)]
pub struct Settings {
    pub timeout: Option<Duration>,
    pub without_credentials: bool,
    pub without_redirects: bool,
}

pub const APIS: [Api; 5] = [
    Api {
        name: "qonto",
        create: qonto_product,
        success: (201, "qonto/response-201.json"),
        errors: &[
            (400, "qonto/response-400-1.json"),
            (401, "qonto/response-401-1.json"),
            (401, "qonto/response-401-2.json"),
            (403, "qonto/response-403-1.json"),
            (422, "qonto/response-422-1.json"),
            (500, ""),
        ],
        enum_value: Some("\"service\""),
    },
    Api {
        name: "wethod",
        create: wethod_product,
        success: (201, "wethod/response-201.json"),
        errors: &[
            (400, "wethod/response-400.json"),
            (401, "wethod/response-401.json"),
            (403, "wethod/response-403.json"),
            (412, "wethod/response-412.json"),
        ],
        enum_value: None,
    },
    Api {
        name: "zaveit",
        create: zaveit_product,
        success: (200, "zaveit/response.json"),
        errors: &[],
        enum_value: None,
    },
    Api {
        name: "qwoty",
        create: qwoty_product,
        success: (200, "qwoty/response.json"),
        errors: &[(400, "qwoty/response-4xx.json"), (404, "qwoty/response-4xx.json")],
        enum_value: None,
    },
    Api {
        name: "fynn",
        create: fynn_product,
        success: (201, "fynn/response-201.json"),
        errors: &[],
        enum_value: Some("\"product\""),
    },
];

/// Returns the text of a payload; empty for no file.
pub fn payload(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("payloads").join(path);
    if path.is_empty() { String::new() } else { std::fs::read_to_string(&file).expect("a payload") }
}

/// Creates a product by a client over a stack, given the API, the request, and the settings of its builder.
macro_rules! create {
    ($api:ident, $stack:ident, $url:ident, $settings:ident, $request:expr, $builder:ident => $set:expr) => {{
        let request = $request;
        let write = |body: &<$api::CreateProductResponse as product_apis::support::Response>::Success| {
            serde_json::to_string(body).expect("JSON")
        };
        macro_rules! client {
            ($client:ty, $transport:expr) => {{
                let $builder = <$client>::builder($transport).server($url).body_limit(BODY_LIMIT);
                let client = $set.build().expect("a client");
                assert!(!format!("{client:?}").contains(SECRET), "{client:?}");
                client.create_product(request)
            }};
        }
        match $stack {
            Stack::Reqwest => {
                outcome(send(client!($api::Client, Traced::new(reqwest_client($settings))), $settings.timeout), write)
            }
            Stack::Tower => {
                let service = Layered::new(reqwest_client($settings));
                outcome(send(client!($api::Client, Traced::new(Tower::new(service))), $settings.timeout), write)
            }
            Stack::Ureq => {
                outcome(block(client!($api::blocking::Client, Traced::new(agent($settings))), $settings.timeout), write)
            }
        }
    }};
}

fn reqwest_client(settings: Settings) -> reqwest::Client {
    let redirects = if settings.without_redirects { 0 } else { 10 };
    let policy = match redirects {
        0 => reqwest::redirect::Policy::none(),
        most => reqwest::redirect::Policy::limited(most),
    };
    reqwest::Client::builder().redirect(policy).no_proxy().build().expect("a client")
}

fn agent(settings: Settings) -> ureq::Agent {
    let redirects = if settings.without_redirects { 0 } else { 10 };
    ureq::Agent::config_builder()
        .max_redirects(redirects)
        .max_redirects_will_error(redirects > 0)
        .proxy(None)
        .build()
        .into()
}

fn qonto_product(stack: Stack, url: &str, settings: Settings) -> Outcome {
    let body = qonto::ProductCreatePayload::from_json(payload("qonto/request.json")).expect("a request");
    let credentials = match settings.without_credentials {
        true => qonto::Credentials::new(),
        false => qonto::Credentials::new().oauth(SECRET).secret_key(SECRET),
    };
    create!(qonto, stack, url, settings, body, builder => builder.credentials(credentials).x_qonto_staging_token(SECRET))
}

fn wethod_product(stack: Stack, url: &str, settings: Settings) -> Outcome {
    let body = wethod::ProductCreate::from_json(r#"{"name":"Premium"}"#).expect("a request");
    create!(wethod, stack, url, settings, body, builder => builder.wethod_company("acme").wethod_version("1").header("X-Token", SECRET))
}

fn zaveit_product(stack: Stack, url: &str, settings: Settings) -> Outcome {
    let body = zaveit::ProductCreate::from_json(payload("zaveit/request.json")).expect("a request");
    create!(zaveit, stack, url, settings, body, builder => builder.header("Authorization", SECRET))
}

fn qwoty_product(stack: Stack, url: &str, settings: Settings) -> Outcome {
    let body = qwoty::ProductCreate::from_json(payload("qwoty/request.json")).expect("a request");
    let credentials = match settings.without_credentials {
        true => qwoty::Credentials::new(),
        false => qwoty::Credentials::new().bearer(SECRET),
    };
    create!(qwoty, stack, url, settings, body, builder => builder.credentials(credentials))
}

fn fynn_product(stack: Stack, url: &str, settings: Settings) -> Outcome {
    let body = fynn::ProductCreate::from_json(payload("fynn/response-201.json")).expect("a request");
    let credentials = match settings.without_credentials {
        true => fynn::Credentials::new(),
        false => fynn::Credentials::new().bearer(SECRET),
    };
    create!(fynn, stack, url, settings, body, builder => builder.credentials(credentials))
}
