//! Receivers of webhooks and callbacks: what is verified, identified, read, and answered.

use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::http::Request;
use bindings_tests::golden::events::callbacks::{self, Callback, Callbacks};
use bindings_tests::golden::events::webhooks::{self, Webhook, Webhooks};
use bindings_tests::golden::events::{
    Lost, LostRequest, LostResponse, Other, OtherResponse as Challenged, Payment, PaymentResponse, ProductCreated,
    ProductCreatedResponse, ProductDeleted, ProductDeletedOk, ProductDeletedResponse, Shipped, ShippedOk,
    ShippedResponse,
};
use bindings_tests::golden::support::service::{OtherResponse, Parts, RawEvent, Refusal, Response, Router};
use bindings_tests::golden::support::service::{SecretError, StandardWebhooks};
use bindings_tests::golden::support::{Model, Operation, Violations};

use crate::service::send_http;

pub(crate) const CREATED: &str =
    r#"{"type":"product.created","at":"2026-01-02T03:04:05Z","data":{"name":"Lamp","state":"new"}}"#;
const DELETED: &str = r#"{"type":"product.archived","id":"00000000-0000-4000-8000-000000000001"}"#;
const ALARM: &str = r#"{"sku":"a","left":1}"#;
pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub(crate) const OLD_SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

/// Records the events that it gets, and implements all but `stock alarm` with `POST`.
#[derive(Default)]
struct Shop {
    heard: Mutex<Vec<String>>,
    verification: Option<StandardWebhooks>,
}

impl Shop {
    fn hear(&self, event: impl Into<String>) {
        self.heard.lock().unwrap().push(event.into());
    }

    fn check(&self, parts: &Parts, body: &[u8]) -> Result<(), Refusal> {
        self.verification.as_ref().map_or(Ok(()), |verification| verification.verify(parts, body))
    }
}

impl Webhooks for Shop {
    async fn verify(&self, parts: &Parts, body: &[u8]) -> Result<(), Refusal> {
        self.check(parts, body)
    }

    fn identify(&self, parts: &Parts, _: &[u8]) -> Option<Webhook> {
        let name = parts.headers.get("X-Event")?.to_str().ok()?;
        Webhook::ALL.iter().copied().find(|webhook| webhook.name() == name)
    }

    async fn other(&self, event: RawEvent) -> Response {
        self.hear(format!("other {}", String::from_utf8_lossy(&event.body)));
        axum::response::IntoResponse::into_response(event.parts.headers.get("X-Trace").map_or(202, |_| 204).to_string())
    }

    async fn invalid(&self, event: RawEvent, refusal: Refusal) -> Response {
        self.hear(format!("invalid {}", event.body.len()));
        Webhooks::refuse(self, refusal)
    }

    fn report(&self, event: &'static str, violations: &Violations) {
        self.hear(format!("{event}: {violations}"));
    }

    async fn product_created(
        &self,
        event: ProductCreated,
        parts: Parts,
    ) -> Result<ProductCreatedResponse, OtherResponse> {
        let id = parts.headers.get("webhook-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
        self.hear(format!("created {} {:?} {id}", event.body.data.name, event.x_attempt));
        Ok(ProductCreatedResponse::NoContent)
    }

    async fn product_deleted(&self, event: ProductDeleted, _: Parts) -> Result<ProductDeletedResponse, OtherResponse> {
        self.hear(format!("deleted {}", event.body.r#type));
        Ok(ProductDeletedResponse::Ok(Box::new(ProductDeletedOk::from_json(r#"{"kept":true}"#).unwrap())))
    }

    async fn payment(&self, _: Payment, _: Parts) -> Result<PaymentResponse, OtherResponse> {
        self.hear("payment");
        Ok(PaymentResponse::NoContent)
    }

    async fn handle_other(&self, event: Other, _: Parts) -> Result<Challenged, OtherResponse> {
        Ok(Challenged::Ok(event.challenge))
    }
}

fn post(path: &str, body: impl Into<String>) -> Request<Body> {
    Request::post(path).header("Content-Type", "application/json").body(body.into().into()).unwrap()
}

/// Sends requests to a receiver. Returns the statuses and what the receiver has heard.
fn heard(
    shop: Shop,
    router: impl Fn(Arc<Shop>) -> Router,
    requests: impl IntoIterator<Item = Request<Body>>,
) -> Vec<(u16, Vec<String>)> {
    let shop = Arc::new(shop);
    let send = |request| {
        let (status, ..) = send_http(router(Arc::clone(&shop)), request);
        (status, std::mem::take(&mut *shop.heard.lock().unwrap()))
    };
    requests.into_iter().map(send).collect()
}

fn one(status: u16, event: &str) -> (u16, Vec<String>) {
    (status, vec![event.to_owned()])
}

#[test]
fn each_webhook_has_a_path_of_its_name() {
    let attempt = Request::post("/product.created").header("X-Attempt", "2").body(Body::from(CREATED)).unwrap();
    let challenge = Request::get("/stock%20alarm?challenge=abc").body(Body::empty()).unwrap();
    let (status, _, body) = send_http(webhooks::router(Arc::new(Shop::default())), challenge);
    assert_eq!((status, body), (200, b"abc".to_vec()));
    let requests = [
        attempt,
        post("/product.deleted", DELETED),
        post("/payments", r#"{"type":"paid","amount":"1.50"}"#),
        post("/stock%20alarm", ALARM),
        post("/product.changed", CREATED),
        Request::put("/payments").body(Body::empty()).unwrap(),
    ];
    let expected = [
        one(204, "created Lamp Some(2) "),
        one(200, "deleted product.archived"),
        one(204, "payment"),
        one(200, &format!("other {ALARM}")),
        (404, vec![]),
        (405, vec![]),
    ];
    assert_eq!(heard(Shop::default(), webhooks::router, requests), expected);
}

#[test]
fn one_path_for_all_webhooks_tells_them_apart_by_a_property_a_header_or_their_schemas() {
    let unknown = r#"{"type":"product.sold","at":"2026-01-02T03:04:05Z","data":{"name":"Lamp"}}"#;
    let named = |name: &str, body: &str| {
        let request = Request::post("/hooks/shop").header("X-Event", name);
        request.body(Body::from(body.to_owned())).unwrap()
    };
    let requests = [
        post("/hooks/shop", CREATED),
        post("/hooks/shop", DELETED),
        post("/hooks/shop", r#"{"type":"refunded","later":[{}]}"#),
        post("/hooks/shop", ALARM),
        post("/hooks/shop", unknown),
        post("/hooks/shop", "not JSON"),
        named("payments", r#"{"type":"gift"}"#),
        named("product.deleted", "[]"),
    ];
    let router = |shop| Router::new().nest("/hooks/shop", webhooks::endpoint(shop));
    let found = heard(Shop::default(), router, requests);
    let expected = [
        one(204, "created Lamp None "),
        one(200, "deleted product.archived"),
        one(204, "payment"),
        one(200, &format!("other {ALARM}")),
        one(200, &format!("other {unknown}")),
        one(200, "other not JSON"),
    ];
    assert_eq!(found[..6], expected);
    let (status, gift) = &found[6];
    assert!(*status == 204 && gift.len() == 2 && gift[1] == "payment", "{found:?}");
    assert_eq!(found[7], one(422, "invalid 2"));
}

#[test]
fn what_a_document_does_not_list_yet_reaches_the_method_and_is_reported() {
    let newer = CREATED.replace(r#""new""#, r#""reserved","weight":"heavy""#);
    let found = heard(Shop::default(), webhooks::endpoint, [post("/", newer)]);
    let [(204, events)] = &found[..] else { panic!("{found:?}") };
    assert!(events[0].starts_with("product.created: ") && events[0].contains("/body/data/state"), "{events:?}");
    assert_eq!(events[1..], ["created Lamp None "]);
    let nameless = CREATED.replace("name", "title");
    let found = heard(Shop::default(), webhooks::endpoint, [post("/", nameless.clone())]);
    assert_eq!(found, [one(422, &format!("invalid {}", nameless.len()))]);
}

#[test]
fn a_receiver_acknowledges_by_default_what_it_does_not_implement() {
    struct Deaf;
    impl Webhooks for Deaf {
        async fn verify(&self, _: &Parts, _: &[u8]) -> Result<(), Refusal> {
            Ok(())
        }
    }
    for (body, status) in [(CREATED, 204), ("{}", 204), (r#"{"type":"paid"}"#, 422)] {
        let (found, _, body) = send_http(webhooks::endpoint(Arc::new(Deaf)), post("/", body));
        assert_eq!(found, status, "{}", String::from_utf8_lossy(&body));
    }
}

#[test]
fn each_callback_is_mounted_where_the_receiver_wants_it() {
    struct Depot;
    impl Callbacks for Depot {
        async fn verify(&self, parts: &Parts, _: &[u8]) -> Result<(), Refusal> {
            let token = parts.headers.get("X-Token").filter(|token| *token == "mine");
            token.map(|_| ()).ok_or_else(|| Refusal::new(401, "the token is not ours"))
        }

        async fn shipped(&self, event: Shipped, _: Parts) -> Result<ShippedResponse, OtherResponse> {
            Ok(ShippedResponse::Ok(Box::new(
                ShippedOk::from_json(format!(r#"{{"more":{}}}"#, event.body.parcel == "p")).unwrap(),
            )))
        }

        async fn lost(&self, _: Lost, _: Parts) -> Result<LostResponse, OtherResponse> {
            Ok(LostResponse::NoContent)
        }
    }
    let depot = Arc::new(Depot);
    let router = Router::new()
        .nest("/parcels/shipped", callbacks::endpoint(Arc::clone(&depot), &[Callback::Shipped]))
        .nest("/any", callbacks::endpoint(depot, Callback::ALL));
    let send = |path: &str, token: &str, body: &str| {
        let mut request = post(path, body);
        request.headers_mut().insert("X-Token", token.parse().unwrap());
        let (status, _, body) = send_http(router.clone(), request);
        (status, String::from_utf8(body).unwrap())
    };
    assert_eq!(send("/parcels/shipped", "mine", r#"{"parcel":"p"}"#), (200, r#"{"more":true}"#.to_owned()));
    assert_eq!(send("/any", "mine", r#"{"parcel":"q"}"#), (200, r#"{"more":false}"#.to_owned()));
    assert_eq!(send("/any", "mine", r#"{"reason":"fire"}"#).0, 204);
    assert_eq!(send("/parcels/shipped", "mine", r#"{"reason":"fire"}"#).0, 422);
    assert_eq!(send("/parcels/lost", "mine", r#"{"reason":"fire"}"#).0, 404);
    let (status, body) = send("/any", "yours", "{");
    assert!(status == 401 && body.contains("the token is not ours"), "{status} {body}");
}

pub(crate) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

/// Returns a request that is signed as the reference implementation signs.
pub(crate) fn signed(secret: &str, timestamp: i64, body: &str) -> Request<Body> {
    let signature = standardwebhooks::Webhook::new(secret).unwrap().sign("msg_1", timestamp, body.as_bytes()).unwrap();
    let mut request = post("/", body);
    let headers = [("webhook-id", "msg_1".to_owned()), ("webhook-timestamp", timestamp.to_string())];
    for (name, value) in headers.into_iter().chain([("webhook-signature", signature)]) {
        request.headers_mut().insert(name, value.parse().unwrap());
    }
    request
}

fn with(mut request: Request<Body>, name: &'static str, value: Option<&str>) -> Request<Body> {
    request.headers_mut().remove(name);
    if let Some(value) = value {
        request.headers_mut().insert(name, value.parse().unwrap());
    }
    request
}

#[test]
fn only_signed_events_are_read() {
    let verification = StandardWebhooks::new([SECRET, OLD_SECRET]).unwrap();
    assert_eq!(format!("{verification:?}"), "StandardWebhooks(2 secrets)");
    let shop = || Shop { verification: Some(verification.clone()), ..Shop::default() };
    let send = |request| heard(shop(), webhooks::endpoint, [request]).remove(0);
    let created = one(204, "created Lamp None msg_1");
    assert_eq!(send(signed(SECRET, now(), CREATED)), created);
    assert_eq!(send(signed(OLD_SECRET, now() - 290, CREATED)), created);
    let other = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let valid = || signed(SECRET, now(), CREATED);
    let several = valid().headers()["webhook-signature"].to_str().map(|one| format!("v1,AAAA v1a,b {one}")).unwrap();
    assert_eq!(send(with(valid(), "webhook-signature", Some(&several))), created);
    let mut changed = valid();
    *changed.body_mut() = Body::from(CREATED.replace("Lamp", "Hat"));
    for (refused, reason) in [
        (post("/", CREATED), "webhook-id"),
        (with(valid(), "webhook-timestamp", None), "webhook-timestamp"),
        (with(valid(), "webhook-signature", None), "webhook-signature"),
        (with(valid(), "webhook-signature", Some("v1,")), "no signature is valid"),
        (with(valid(), "webhook-id", Some("msg_2")), "no signature is valid"),
        (with(valid(), "webhook-timestamp", Some("-9223372036854775808")), "not a number of seconds"),
        (with(valid(), "webhook-timestamp", Some("9223372036854775807")), "not a number of seconds"),
        (with(valid(), "webhook-timestamp", Some("soon")), "not a number of seconds"),
        (with(valid(), "webhook-timestamp", Some("")), "not a number of seconds"),
        (signed(other, now(), CREATED), "no signature is valid"),
        (signed(SECRET, now() - 301, CREATED), "more than five minutes old"),
        (signed(SECRET, now() + 310, CREATED), "more than five minutes in the future"),
        (changed, "no signature is valid"),
        // The body is not read, however faulty it is.
        (signed(other, now(), "{"), "no signature is valid"),
    ] {
        let shop = Arc::new(shop());
        let (status, headers, body) = send_http(webhooks::endpoint(Arc::clone(&shop)), refused);
        let body = String::from_utf8(body).unwrap();
        assert!(status == 401 && body.contains(reason), "{reason}: {status} {body}");
        assert_eq!(headers.get("WWW-Authenticate"), Some("StandardWebhooks"));
        assert_eq!(*shop.heard.lock().unwrap(), [""; 0]);
    }
}

#[test]
fn secrets_that_verify_nothing_are_refused() {
    let refused = |secrets: &[&str]| StandardWebhooks::new(secrets).unwrap_err();
    assert_eq!(refused(&[]), SecretError::Missing);
    for secret in ["", "whsec_", "whsec_&&&", "whsec_MfKQ9"] {
        let error = refused(&[SECRET, secret]);
        assert_eq!(error, SecretError::Malformed(1));
        assert!(!error.to_string().contains("whsec"), "{error}");
    }
}

#[test]
fn an_event_is_received_as_it_was_sent() {
    struct Depot(Lost);
    impl Callbacks for Depot {
        async fn verify(&self, _: &Parts, _: &[u8]) -> Result<(), Refusal> {
            Ok(())
        }

        async fn lost(&self, event: Lost, _: Parts) -> Result<LostResponse, OtherResponse> {
            assert_eq!(event, self.0);
            Ok(LostResponse::NoContent)
        }
    }
    let sent = Lost::new(LostRequest::from_json(r#"{"reason":"theft"}"#).unwrap());
    let request = sent.request_to("/").unwrap();
    let message = Request::builder().method(request.method).uri(&request.target);
    let message = request.headers.iter().fold(message, |message, (name, value)| message.header(name, value));
    let router = callbacks::endpoint(Arc::new(Depot(sent)), &[Callback::Lost]);
    assert_eq!(send_http(router, message.body(request.body.into()).unwrap()).0, 204);
}
