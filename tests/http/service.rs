//! The generated servers of the five APIs, called without a socket: by the generated clients, and by requests that clients do not send.

use axum::body::{Body, to_bytes};
use axum::extract::DefaultBodyLimit;
use axum::http::{Method, Request, StatusCode};
use axum::response::IntoResponse;
use product_apis::support::client::Tower;
use product_apis::support::service::{Denial, OtherResponse, Parts, Refusal, Router};
use product_apis::support::{Headers, Operation, Response, Scheme, Violations};
use product_apis::{Model, fynn, qonto, qwoty, wethod, zaveit};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::SECRET;
use super::apis::payload;

type HttpResponse = axum::response::Response;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(future)
}

/// Sends a request to a router, and returns the status, the headers and the body of the response.
fn send(router: Router, request: Request<Body>) -> (u16, Headers, Vec<u8>) {
    block_on(async {
        let response = router.oneshot(request).await.expect("a response");
        let (status, headers) = (response.status().as_u16(), response.headers().iter().collect());
        (status, headers, to_bytes(response.into_body(), usize::MAX).await.expect("a body").to_vec())
    })
}

/// The response of a payload of the documentation.
fn documented<R: Response>(status: u16, path: &str) -> R {
    R::read(status, &Headers::new(), payload(path).as_bytes()).expect("a response")
}

/// Sends a request by the client of an API to its server, which must receive what was sent; the client must receive the payload.
macro_rules! exchange {
    ($api:ident, $status:literal, $payload:literal, $sent:expr, $builder:ident => $set:expr, { $($authorize:tt)* }) => {{
        struct Shop($api::CreateProduct);
        impl $api::Service for Shop {
            $($authorize)*

            fn report(&self, operation: &'static str, violations: &Violations) {
                panic!("{operation}: {violations}");
            }

            async fn create_product(
                &self,
                request: $api::CreateProduct,
                parts: Parts,
            ) -> Result<$api::CreateProductResponse, OtherResponse> {
                assert_eq!(request, self.0);
                assert_eq!(parts.method, Method::POST);
                Ok(documented($status, $payload))
            }
        }
        let sent: $api::CreateProduct = $sent;
        let $builder = $api::Client::builder(Tower::new($api::router(Shop(sent.clone())))).server("http://shop.test");
        let received = block_on($set.build().expect("a client").create_product(sent).send()).expect("a success");
        let expected: $api::CreateProductResponse = documented($status, $payload);
        assert_eq!(received, expected.success().expect("a success"));
    }};
}

#[test]
fn the_server_of_each_api_receives_what_its_client_sends() {
    exchange!(
        qonto, 201, "qonto/response-201.json",
        qonto::CreateProduct::new(qonto::ProductCreatePayload::from_json(payload("qonto/request.json")).unwrap())
            .x_qonto_staging_token("staging"),
        builder => builder.credentials(qonto::Credentials::new().oauth(SECRET)),
        {
            async fn authorize(
                &self,
                credentials: qonto::service::Credentials,
                required: &'static [Scheme],
                _: &mut Parts,
            ) -> Result<(), Denial> {
                assert!(!format!("{credentials:?}").contains(SECRET));
                match credentials {
                    qonto::service::Credentials::Oauth(token) if token.0 == SECRET => {
                        assert_eq!(required[0].scopes, ["product.write"]);
                        Ok(())
                    }
                    _ => Err(Denial::Unauthorized),
                }
            }
        }
    );
    exchange!(
        wethod, 201, "wethod/response-201.json",
        wethod::CreateProduct::new(wethod::ProductCreate::from_json(r#"{"name":"Premium"}"#).unwrap())
            .wethod_company("acme")
            .wethod_version("1"),
        builder => builder,
        {}
    );
    exchange!(
        zaveit, 200, "zaveit/response.json",
        zaveit::CreateProduct::new(zaveit::ProductCreate::from_json(payload("zaveit/request.json")).unwrap()),
        builder => builder,
        {}
    );
    exchange!(
        qwoty, 200, "qwoty/response.json",
        qwoty::CreateProduct::new(qwoty::ProductCreate::from_json(payload("qwoty/request.json")).unwrap()),
        builder => builder.credentials(qwoty::Credentials::new().bearer(SECRET)),
        {
            async fn authorize(
                &self,
                credentials: qwoty::service::Credentials,
                _: &'static [Scheme],
                _: &mut Parts,
            ) -> Result<(), Denial> {
                match credentials {
                    qwoty::service::Credentials::Bearer(token) if token.0 == SECRET => Ok(()),
                    _ => Err(Denial::Unauthorized),
                }
            }
        }
    );
    exchange!(
        fynn, 201, "fynn/response-201.json",
        fynn::CreateProduct::new(fynn::ProductCreate::from_json(payload("fynn/response-201.json")).unwrap()),
        builder => builder.credentials(fynn::Credentials::new().bearer(SECRET)),
        {
            async fn authorize(
                &self,
                credentials: fynn::service::Credentials,
                _: &'static [Scheme],
                _: &mut Parts,
            ) -> Result<(), Denial> {
                match credentials {
                    fynn::service::Credentials::Bearer(token) if token.0 == SECRET => Ok(()),
                    _ => Err(Denial::Unauthorized),
                }
            }
        }
    );
}

/// A shop that refuses in the shape of Qonto, and responds with the errors that the name of a product selects.
struct QontoShop;

/// An error of a shop.
enum ShopError {
    Forbidden,
    Broken,
}

impl IntoResponse for ShopError {
    fn into_response(self) -> HttpResponse {
        match self {
            Self::Forbidden => {
                documented::<qonto::CreateProductResponse>(403, "qonto/response-403-1.json").into_response()
            }
            Self::Broken => qonto::CreateProductResponse::InternalServerError.into_response(),
        }
    }
}

fn qonto_errors(refusal: &Refusal) -> Value {
    let errors = refusal.violations().iter().map(|violation| {
        json!({ "code": violation.keyword(), "detail": violation.message(), "source": { "pointer": violation.pointer() } })
    });
    let other = || json!({ "code": "refused", "detail": refusal.detail() });
    let errors: Vec<Value> = if refusal.violations().is_empty() { vec![other()] } else { errors.collect() };
    json!({ "errors": errors })
}

impl qonto::Service for QontoShop {
    async fn authorize(
        &self,
        credentials: qonto::service::Credentials,
        _: &'static [Scheme],
        parts: &mut Parts,
    ) -> Result<(), Denial> {
        parts.extensions.insert("the account");
        match credentials {
            qonto::service::Credentials::Oauth(token) if token.0 == SECRET => Ok(()),
            qonto::service::Credentials::Oauth(token) if token.0 == "guest" => Err(Denial::Forbidden),
            _ => Err(Denial::Unauthorized),
        }
    }

    fn refuse(&self, refusal: Refusal) -> HttpResponse {
        let body = qonto_errors(&refusal);
        match refusal.status() {
            400 => {
                qonto::CreateProductResponse::BadRequest(Box::new(Model::from_value(&body).unwrap())).into_response()
            }
            422 => {
                let body = Box::new(Model::from_value(&body).unwrap());
                qonto::CreateProductResponse::UnprocessableEntity(body).into_response()
            }
            _ => refusal.into_response(),
        }
    }

    async fn create_product(
        &self,
        request: qonto::CreateProduct,
        parts: Parts,
    ) -> Result<qonto::CreateProductResponse, OtherResponse> {
        assert_eq!(parts.extensions.get(), Some(&"the account"));
        match request.body.title.as_str() {
            "forbidden" => Err(ShopError::Forbidden)?,
            "broken" => Err(ShopError::Broken)?,
            "stream" => Err((StatusCode::CREATED, Body::from("chunks")))?,
            _ => Ok(documented(201, "qonto/response-201.json")),
        }
    }
}

/// A request of Qonto's only operation that its server serves.
fn qonto_request(change: impl FnOnce(&mut Value)) -> Request<Body> {
    let mut body: Value = serde_json::from_str(&payload("qonto/request.json")).expect("JSON");
    change(&mut body);
    qonto_request_of(body.to_string())
}

fn qonto_request_of(body: impl Into<Body>) -> Request<Body> {
    let request = Request::post("/v2/products").header("Authorization", format!("Bearer {SECRET}"));
    request.header("Content-Type", "application/json").body(body.into()).expect("a request")
}

fn qonto_response(request: Request<Body>) -> (u16, Headers, Vec<u8>) {
    send(qonto::router(QontoShop), request)
}

#[test]
fn an_api_refuses_in_its_own_shape() {
    let (status, headers, body) = qonto_response(qonto_request(|body| {
        body["title"] = json!(5);
        body["unit_price"] = json!({ "value": "x" });
    }));
    let response = qonto::CreateProductResponse::read(status, &headers, &body).unwrap();
    let qonto::CreateProductResponse::UnprocessableEntity(body) = response else { panic!("{response:?}") };
    body.validate().unwrap();
    let errors = body.errors.unwrap();
    let pointers: Vec<_> = errors.iter().map(|one| one.source.as_ref().unwrap().pointer.as_deref().unwrap()).collect();
    assert!(pointers.contains(&"/body/title") && pointers.contains(&"/body/unit_price"), "{pointers:?}");
    let (status, headers, body) = qonto_response(qonto_request_of("{"));
    let response = qonto::CreateProductResponse::read(status, &headers, &body).unwrap();
    assert!(matches!(response, qonto::CreateProductResponse::BadRequest(_)), "{response:?}");
}

#[test]
fn other_apis_refuse_in_their_own_shapes() {
    struct Wethod;
    impl wethod::Service for Wethod {
        fn refuse(&self, refusal: Refusal) -> HttpResponse {
            let failures = refusal.violations().iter();
            let failures = failures.map(|one| json!({ "field": one.pointer(), "message": one.message() }));
            let body =
                json!({ "key": "invalid", "message": refusal.detail(), "failures": failures.collect::<Vec<_>>() });
            wethod::CreateProductResponse::BadRequest(Box::new(Model::from_value(&body).unwrap())).into_response()
        }
    }
    let request = Request::post("/api/products").header("Content-Type", "application/json").body("{}".into()).unwrap();
    let (status, headers, body) = send(wethod::router(Wethod), request);
    let response = wethod::CreateProductResponse::read(status, &headers, &body).unwrap();
    let wethod::CreateProductResponse::BadRequest(body) = response else { panic!("{response:?}") };
    let fields: Vec<_> = body.failures.into_iter().flatten().map(|failure| failure.field.unwrap()).collect();
    assert_eq!(fields, ["/header/Wethod-Company", "/header/Wethod-Version", "/body"]);

    struct Qwoty;
    impl qwoty::Service for Qwoty {
        async fn authorize(
            &self,
            _: qwoty::service::Credentials,
            _: &'static [Scheme],
            _: &mut Parts,
        ) -> Result<(), Denial> {
            Ok(())
        }

        fn refuse(&self, refusal: Refusal) -> HttpResponse {
            let details: Vec<String> = refusal.violations().iter().map(ToString::to_string).collect();
            let body = json!({ "success": false, "error": refusal.detail(), "details": details });
            let body = Box::new(Model::from_value(&body).unwrap());
            qwoty::CreateProductResponse::ClientError { status: refusal.status(), body }.into_response()
        }
    }
    let request = Request::post("/api/products").header("Content-Type", "application/json");
    let request = request.header("Authorization", "Bearer t").body("{}".into()).unwrap();
    let (status, headers, body) = send(qwoty::router(Qwoty), request);
    let response = qwoty::CreateProductResponse::read(status, &headers, &body).unwrap();
    let qwoty::CreateProductResponse::ClientError { status: 422, body } = response else { panic!("{response:?}") };
    assert!(!body.details.unwrap().is_empty());
}

#[test]
fn credentials_that_are_absent_or_malformed_are_challenged() {
    let with = |authorization: Option<&str>| {
        let mut request = qonto_request(|_| {});
        request.headers_mut().remove("Authorization");
        if let Some(value) = authorization {
            request.headers_mut().insert("Authorization", value.parse().unwrap());
        }
        qonto_response(request)
    };
    let challenges = |headers: &Headers| headers.get_all("WWW-Authenticate").map(str::to_owned).collect::<Vec<_>>();
    let (status, headers, body) = with(None);
    assert_eq!(status, 401);
    assert_eq!(
        challenges(&headers),
        [
            r#"Bearer realm="qonto", scope="product.write""#,
            r#"ApiKey realm="qonto", name="Authorization", in="header""#
        ]
    );
    assert!(String::from_utf8(body).unwrap().contains(r#""status":401"#));
    for invalid in ["Bearer", "Bearer ", "Bearer a b", "Bearer other", "Basic eDp5"] {
        let (status, headers, _) = with(Some(invalid));
        assert_eq!((status, challenges(&headers).len()), (401, 2), "{invalid}");
    }
    assert_eq!(with(Some("Bearer guest")).0, 401, "the key of the other scheme is not valid either");
    assert_eq!(with(Some(&format!("bearer {SECRET}"))).0, 201);
}

#[test]
fn hostile_requests_are_refused() {
    let header = |name: &'static str, value: &str| {
        let mut request = qonto_request(|_| {});
        request.headers_mut().insert(name, value.parse().unwrap());
        request
    };
    let at = |path: &str| {
        let mut request = qonto_request(|_| {});
        *request.uri_mut() = path.parse().unwrap();
        request
    };
    let mut duplicated = header("X-Qonto-Staging-Token", "a");
    duplicated.headers_mut().append("X-Qonto-Staging-Token", "b".parse().unwrap());
    let without_type = {
        let mut request = qonto_request(|_| {});
        request.headers_mut().remove("Content-Type");
        request
    };
    let deep = format!("{{\"title\":{}", "[".repeat(1_000_000));
    let twice = r#"{"title":"a","title":"b"}"#;
    let cases = [
        ("path", at("/v2/other"), 404),
        ("traversal", at("/v2/products/../../etc/passwd"), 404),
        ("encoded traversal", at("/v2/%2e%2e/products"), 404),
        ("encoded twice", at("/v2/%2570roducts"), 404),
        ("slash", at("/v2/products/"), 404),
        ("media type", header("Content-Type", "text/csv"), 415),
        ("no media type at all", header("Content-Type", "nonsense"), 415),
        ("coding", header("Content-Encoding", "gzip"), 415),
        ("accept", header("Accept", "text/html, application/json;q=0"), 406),
        ("duplicated header", duplicated, 400),
        ("no content type", without_type, 201),
        ("parameters of the media type", header("Content-Type", "application/json; charset=utf-8"), 201),
        ("any accept", header("Accept", "text/html, */*;q=0.1"), 201),
        ("empty", qonto_request_of(""), 400),
        ("syntax", qonto_request_of("{\"title\""), 400),
        ("UTF-8", qonto_request_of(&b"{\"title\":\"\xff\"}"[..]), 400),
        ("deep", qonto_request_of(deep), 400),
        ("members twice", qonto_request_of(twice), 400),
        ("another type", qonto_request_of("[]"), 422),
        ("large", qonto_request_of(vec![b' '; 3 << 20]), 413),
    ];
    for (name, request, expected) in cases {
        let (status, headers, body) = qonto_response(request);
        let body = String::from_utf8_lossy(&body);
        assert_eq!(status, expected, "{name}: {body}");
        assert!(!body.contains(SECRET), "{body}");
        if status == 415 {
            assert!(headers.get("Accept").or(headers.get("Accept-Encoding")).is_some(), "{name}");
        }
    }
    for (method, allow) in [(Method::GET, Some("POST")), (Method::OPTIONS, Some("POST"))] {
        let mut request = qonto_request(|_| {});
        *request.method_mut() = method;
        let (status, headers, _) = qonto_response(request);
        assert_eq!((status, headers.get("Allow")), (405, allow));
    }
}

#[test]
fn limits_of_bodies_are_layers() {
    let router = qonto::router(QontoShop).layer(DefaultBodyLimit::max(10));
    assert_eq!(send(router, qonto_request(|_| {})).0, 413);
    let nested = Router::new().nest("/shop", qonto::router(QontoShop));
    let mut request = qonto_request(|_| {});
    *request.uri_mut() = "/shop/v2/products".parse().unwrap();
    assert_eq!(send(nested, request).0, 201);
    let merged = qonto::router(QontoShop).merge(zaveit::router(Unimplemented));
    assert_eq!(send(merged, qonto_request(|_| {})).0, 201);
}

struct Unimplemented;

impl zaveit::Service for Unimplemented {}

#[test]
fn operations_that_are_not_implemented_respond_with_501() {
    let request = Request::post(zaveit::CreateProduct::PATH).header("Content-Type", "application/json");
    let request = request.body(payload("zaveit/request.json").into()).unwrap();
    let (status, headers, body) = send(zaveit::router(Unimplemented), request);
    assert_eq!((status, headers.get("Content-Type")), (501, Some("application/problem+json")));
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body["title"], "Not Implemented");
}

#[test]
fn errors_and_other_responses_of_a_service_are_sent() {
    for (title, expected) in [("forbidden", 403), ("broken", 500), ("stream", 201)] {
        let (status, _, body) = qonto_response(qonto_request(|body| body["title"] = json!(title)));
        assert_eq!(status, expected);
        assert_eq!(body == b"chunks", title == "stream");
    }
}

#[test]
fn a_response_that_does_not_match_the_document_is_reported_and_sent() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static REPORTED: AtomicUsize = AtomicUsize::new(0);
    struct Faulty;
    impl fynn::Service for Faulty {
        async fn authorize(
            &self,
            _: fynn::service::Credentials,
            _: &'static [Scheme],
            _: &mut Parts,
        ) -> Result<(), Denial> {
            Ok(())
        }

        fn report(&self, operation: &'static str, violations: &Violations) {
            assert!(violations.as_slice().iter().all(|one| one.pointer().starts_with("/body/")), "{violations}");
            assert_eq!(operation, "createProduct");
            REPORTED.fetch_add(1, Ordering::Relaxed);
        }

        async fn create_product(
            &self,
            _: fynn::CreateProduct,
            _: Parts,
        ) -> Result<fynn::CreateProductResponse, OtherResponse> {
            let mut body: Value = serde_json::from_str(&payload("fynn/response-201.json")).unwrap();
            body["type"] = json!("unknown");
            Ok(fynn::CreateProductResponse::read(201, &Headers::new(), body.to_string().as_bytes()).unwrap())
        }
    }
    let request = Request::post("/catalogue/products").header("Content-Type", "application/json");
    let request = request.header("Authorization", "Bearer t").body(payload("fynn/response-201.json").into()).unwrap();
    let (status, _, body) = send(fynn::router(Faulty), request);
    assert_eq!((status, REPORTED.load(Ordering::Relaxed)), (201, 1), "{}", String::from_utf8_lossy(&body));
}
