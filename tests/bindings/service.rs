//! Golden documents as servers: what a client sends is what a server receives.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use bindings_tests::golden::support::__private::form::File;
use bindings_tests::golden::support::service::{Denial, OtherResponse, Parts, Router};
use bindings_tests::golden::support::{Headers, Nullable, Operation, Response, Scheme};
use bindings_tests::golden::{bodies, media_types, parameters, security, serving};
use tower::ServiceExt;

use parameters::Color;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

pub(crate) fn send_http(router: Router, request: Request<Body>) -> (u16, Headers, Vec<u8>) {
    block_on(async {
        let response = router.oneshot(request).await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().iter().collect());
        (status, headers, to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec())
    })
}

/// Sends the request of an operation to a router.
fn send(router: Router, operation: &impl Operation) -> (u16, Headers, Vec<u8>) {
    let request = operation.request().unwrap();
    let sent = Request::builder().method(request.method).uri(&request.target);
    let sent = request.headers.iter().fold(sent, |sent, (name, value)| sent.header(name, value));
    send_http(router, sent.body(request.body.into()).unwrap())
}

/// Sends requests of an operation to a server, whose method must receive what was sent.
macro_rules! assert_received {
    ($api:ident, $method:ident: $operation:ident, $requests:expr) => {{
        struct Server($api::$operation);
        impl $api::Service for Server {
            async fn $method(
                &self,
                request: $api::$operation,
                _: Parts,
            ) -> Result<<$api::$operation as Operation>::Response, OtherResponse> {
                assert_eq!(request, self.0);
                Err(StatusCode::NO_CONTENT.into())
            }
        }
        for request in $requests {
            let (status, _, body) = send($api::router(Server(request.clone())), &request);
            assert_eq!(status, 204, "{request:?}: {}", String::from_utf8_lossy(&body));
        }
    }};
}

fn text() -> Color {
    Color::String("a b/c,d%".to_owned())
}

fn array() -> Color {
    Color::Array(["blue", "bl,ack"].map(|color| Nullable::Value(color.to_owned())).into())
}

fn object() -> Color {
    Color::Rgb(Box::new(parameters::Rgb::builder().r(100).g(200).b(150).build().unwrap()))
}

#[test]
fn parameters_are_received_as_they_were_sent() {
    assert_received!(parameters, matrix: Matrix, [text(), array()].map(parameters::Matrix::new));
    let colors = [text(), array(), object()];
    assert_received!(parameters, matrix_exploded: MatrixExploded, colors.map(parameters::MatrixExploded::new));
    assert_received!(parameters, label: Label, [text(), array()].map(parameters::Label::new));
    let colors = [text(), array(), object()];
    assert_received!(parameters, label_exploded: LabelExploded, colors.map(parameters::LabelExploded::new));
    let empty = Color::String(String::new());
    assert_received!(parameters, simple: Simple, [text(), array(), empty].map(parameters::Simple::new));
    let colors = [text(), array(), object()];
    assert_received!(parameters, simple_exploded: SimpleExploded, colors.map(parameters::SimpleExploded::new));
    let search = parameters::Search::default;
    let all = search().form(array()).space(array()).deep(object()).json(object()).reserved("a/b?c");
    let searches =
        [search(), all, search().exploded(array()).pipe(array()).empty(Nullable::Null), search().exploded(text())];
    assert_received!(parameters, search: Search, searches);
    let send = parameters::Send::default;
    let sent = send().x_color(Color::String("a,b".to_owned())).x_plain("c d").form(array()).exploded(text());
    assert_received!(parameters, send: Send, [send(), sent, send().cookie(Color::String("a b".to_owned()))]);
}

#[test]
fn bodies_are_received_as_they_were_sent() {
    use bodies::{MakeThing, MakeThingBody, SendBytes, SendForm, SendFormRequest, SendText, Thing};
    use bodies::{UploadForm, UploadFormRequired, UploadOperation};
    let thing = || Thing::builder().name("abc").build().unwrap();
    let made = [
        MakeThingBody::Json(Box::new(thing())),
        MakeThingBody::TextCsv("a,b".to_owned()),
        MakeThingBody::ImagePng(vec![0, 255]),
    ];
    assert_received!(bodies, make_thing: MakeThing, made.map(MakeThing::new));
    let mut form = SendFormRequest::builder().name("a&b = c").amount(1.5).build().unwrap();
    form.tags = Some(vec!["x".to_owned(), "y z".to_owned()]);
    form.pipes = Some(vec!["p".to_owned(), "q".to_owned()]);
    assert_received!(bodies, send_form: SendForm, [SendForm::new(form)]);
    let picture = File { content_type: Some("image/png".to_owned()), ..File::new("p.png", [0, 13, 10, 255]) };
    let required = UploadFormRequired { picture: picture.clone() };
    let mut upload = UploadForm::builder(required).title("a\r\nb").size(2.5).thing(thing()).build().unwrap();
    upload.more = Some(vec![picture.clone(), File { content_type: Some("text/plain".to_owned()), ..picture }]);
    assert_received!(bodies, upload_operation: UploadOperation, [UploadOperation::new(upload)]);
    assert_received!(bodies, send_text: SendText, [SendText::new("größe\r\n")]);
    assert_received!(bodies, send_bytes: SendBytes, [SendBytes::default(), SendBytes::default().body(vec![0, 255])]);
}

#[test]
fn a_faulty_form_is_refused_with_the_locations_of_its_faults() {
    struct Server;
    impl bodies::Service for Server {}
    let request = Request::put("/things").header("Content-Type", "application/x-www-form-urlencoded");
    let request = request.body("amount=x&tags=a&address=%7B%22city%22%3A1%7D".into()).unwrap();
    let (status, _, body) = send_http(bodies::router(Server), request);
    let body = String::from_utf8(body).unwrap();
    assert_eq!(status, 422, "{body}");
    assert!(body.contains(r#""pointer":"/body/a"#), "{body}");
}

#[test]
fn responses_are_written_by_their_media_types_with_their_headers() {
    use media_types::{GetReport, GetReportResponse};
    struct Server(GetReportResponse);
    impl media_types::Service for Server {
        async fn get_report(&self, request: GetReport, _: Parts) -> Result<GetReportResponse, OtherResponse> {
            assert_eq!((request.id, request.accept.map(|one| one.as_str())), (7, Some("text/csv")));
            Ok(self.0.clone())
        }
    }
    for (media_type, body) in [
        ("text/csv", "a,b"),
        ("application/json", r#"{"title":"t"}"#),
        ("application/pdf", "%PDF"),
        ("text/plain", "no"),
    ] {
        let status = if media_type == "text/plain" { 404 } else { 200 };
        let headers: Headers = [("Content-Type", media_type), ("X-Pages", "3")].into_iter().collect();
        let response = GetReportResponse::read(status, &headers, body.as_bytes()).unwrap();
        let request = Request::get("/reports/7").header("Accept", "text/csv, application/json;q=0.5, */*;q=0.1");
        let router = media_types::router(Server(response.clone()));
        let (status, headers, body) = send_http(router, request.body(Body::empty()).unwrap());
        assert_eq!(headers.get("Content-Type"), Some(media_type));
        assert_eq!(GetReportResponse::read(status, &headers, &body).as_ref().ok(), Some(&response), "{headers:?}");
    }
}

#[test]
fn credentials_are_those_of_the_first_alternative_that_a_request_satisfies() {
    use security::service::Credentials;
    struct Server;
    impl security::Service for Server {
        async fn authorize(&self, sent: Credentials, all: &'static [Scheme], parts: &mut Parts) -> Result<(), Denial> {
            parts.extensions.insert(format!(
                "{} of {all:?}",
                match &sent {
                    Credentials::Key(key) => key.0.as_str(),
                    Credentials::BearerAndCertificate { bearer } => &bearer.0,
                    Credentials::Oauth(token) | Credentials::FilesSecurityYamlDevice(token) => &token.0,
                    _ => "other credentials",
                }
            ));
            if matches!(sent, Credentials::Key(key) if key.0 == "guest") { Err(Denial::Forbidden) } else { Ok(()) }
        }

        async fn list_things(
            &self,
            _: security::ListThings,
            parts: Parts,
        ) -> Result<security::ListThingsResponse, OtherResponse> {
            let account =
                parts.extensions.get::<String>().map_or("nobody", |account| account.split(' ').next().unwrap());
            Err(account.to_owned().into())
        }
    }
    let send = |method: &str, headers: &[(&str, &str)]| {
        let request = Request::builder().method(method).uri("/things");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let (status, headers, body) = send_http(security::router(Server), request.body(Body::empty()).unwrap());
        (status, headers.get("WWW-Authenticate").map(str::to_owned), String::from_utf8(body).unwrap())
    };
    for (headers, account) in [
        (&[][..], "nobody"),
        (&[("Cookie", "a=b; session=me")], "me"),
        (&[("Authorization", "Bearer you")], "you"),
        (&[("Authorization", "Bearer you"), ("Cookie", "session=me")], "me"),
        (&[("Authorization", "Bearer you"), ("Cookie", "session=guest")], "you"),
        (&[("Authorization", "Basic eA=="), ("Cookie", "session=")], "nobody"),
    ] {
        assert_eq!(send("GET", headers), (200, None, account.to_owned()), "{headers:?}");
    }
    assert_eq!(send("GET", &[("Cookie", "session=guest")]).0, 403);
    assert_eq!(send("DELETE", &[]).0, 501, "an operation without requirements needs no decision");
    let (status, challenge, _) = send("PUT", &[]);
    assert_eq!((status, challenge.as_deref()), (401, Some(r#"Bearer realm="security", scope="read write""#)));
    for token in ["t", "1|secret", "https://example.com/.default"] {
        assert_eq!(send("PUT", &[("Authorization", &format!("Bearer {token}"))]).0, 501, "{token}");
    }
    for token in ["", "two words", "t\u{e9}"] {
        assert_eq!(send("PUT", &[("Authorization", &format!("Bearer {token}"))]).0, 401, "{token}");
    }
}

/// A service that tells the operation and its values.
struct Serving;

impl serving::Service for Serving {
    async fn authorize(
        &self,
        sent: serving::service::Credentials,
        _: &'static [Scheme],
        _: &mut Parts,
    ) -> Result<(), Denial> {
        match sent {
            serving::service::Credentials::Key(_) => Ok(()),
            _ => Err(Denial::Unauthorized),
        }
    }

    async fn get_meta(&self, it: serving::GetMeta, _: Parts) -> Result<serving::GetMetaResponse, OtherResponse> {
        Err(format!("meta {}", it.id).into())
    }

    async fn get_part(&self, it: serving::GetPart, _: Parts) -> Result<serving::GetPartResponse, OtherResponse> {
        Err(format!("part {} {}", it.id, it.part).into())
    }

    async fn compare(&self, it: serving::Compare, _: Parts) -> Result<serving::CompareResponse, OtherResponse> {
        Err(format!("compare {} {}", it.one, it.other).into())
    }

    async fn list_things(
        &self,
        it: serving::ListThings,
        parts: Parts,
    ) -> Result<serving::ListThingsResponse, OtherResponse> {
        let mut headers = Box::<serving::ListThingsOkHeaders>::default();
        if parts.headers.contains_key("X-Break") {
            headers.x_note = Some("a\r\nb".to_owned());
        }
        Ok(serving::ListThingsResponse::Ok { headers, body: Box::new(it.filter.unwrap_or_default()) })
    }

    async fn replace_things(
        &self,
        _: serving::ReplaceThings,
        parts: Parts,
    ) -> Result<serving::ReplaceThingsResponse, OtherResponse> {
        use serving::{ReplaceThingsCreatedHeaders, ReplaceThingsCreatedHeadersRequired, ReplaceThingsOkHeaders};
        use serving::{ReplaceThingsDefaultHeaders, ReplaceThingsResponse};
        Ok(match parts.headers.get("X-Status").map(|status| status.as_bytes()) {
            Some(b"200") => {
                let headers = ReplaceThingsOkHeaders::new("\"a\"").x_is_new(true).with_new(3);
                ReplaceThingsResponse::Ok { headers: Box::new(headers) }
            }
            Some(b"201") => {
                let required = ReplaceThingsCreatedHeadersRequired {
                    x_limit: 9,
                    x_remaining: 8,
                    x_reset: "2026-01-15T10:30:00Z".parse().unwrap(),
                    x_secret: "s3cret".to_owned(),
                };
                assert!(!format!("{required:?}").contains("s3cret"));
                let headers = ReplaceThingsCreatedHeaders::new(required).x_note("noted");
                ReplaceThingsResponse::Created { headers: Box::new(headers) }
            }
            _ => {
                let headers = ReplaceThingsDefaultHeaders::default().retry_after(5);
                ReplaceThingsResponse::Default { status: 503, headers: Box::new(headers) }
            }
        })
    }

    async fn make_thing(&self, it: serving::MakeThing, _: Parts) -> Result<serving::MakeThingResponse, OtherResponse> {
        Err(format!("made {:?} {:?}", it.body.status, it.body.count).into())
    }
}

/// Sends a request to the service, with an API key. Returns the status, the headers and the body.
fn serve(method: &str, target: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> (u16, Headers, String) {
    let separator = if target.contains('?') { '&' } else { '?' };
    let sent = Request::builder().method(method).uri(format!("{target}{separator}key=k"));
    let sent = headers.iter().fold(sent, |sent, (name, value)| sent.header(*name, *value));
    let (status, headers, body) = send_http(serving::router(Serving), sent.body(body.into()).unwrap());
    (status, headers, String::from_utf8(body).unwrap())
}

fn get(target: &str) -> (u16, String) {
    let (status, _, body) = serve("GET", target, &[], Body::empty());
    (status, body)
}

#[test]
fn the_template_that_matches_is_found_whatever_the_routes() {
    assert_eq!(get("/a.json/meta"), (200, "meta a".to_owned()));
    assert_eq!(get("/a/meta"), (200, "part a meta".to_owned()));
    for bar in ["%7C", "%7c"] {
        assert_eq!(get(&format!("/compare/a.csv{bar}b.csv")), (200, "compare a.csv b".to_owned()));
    }
    assert_eq!(get("/compare/ab.csv").0, 200, "another template");
    let compare = serving::Compare::new("a", "b");
    assert_eq!(compare.request().unwrap().target, "/compare/a%7Cb.csv");
}

#[test]
fn a_long_segment_is_matched_in_linear_time() {
    let target = format!("/compare/{}", "%7C".repeat(20_000));
    let start = std::time::Instant::now();
    assert_eq!(get(&target).0, 200);
    assert!(start.elapsed().as_secs() < 2, "{:?}", start.elapsed());
}

#[test]
fn the_response_to_head_has_the_length_of_that_to_get() {
    let (_, _, body) = serve("GET", "/things?status=open", &[], Body::empty());
    let (status, headers, empty) = serve("HEAD", "/things?status=open", &[], Body::empty());
    assert_eq!((status, headers.get("Content-Length"), &*empty), (200, Some(&*body.len().to_string()), ""));
}

#[test]
fn a_service_makes_responses_with_headers_by_their_constructors() {
    let replaced = |status: &str| {
        let (status, headers, _) = serve("PUT", "/things", &[("X-Status", status)], Body::empty());
        let headers: Vec<String> = headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        (status, headers.join(", "))
    };
    let expected = "etag: \"a\", x-is-new: true, new: 3, content-length: 0".to_owned();
    assert_eq!(replaced("200"), (200, expected));
    let expected =
        "x-limit: 9, x-remaining: 8, x-reset: 2026-01-15T10:30:00Z, x-secret: s3cret, x-note: noted, content-length: 0";
    assert_eq!(replaced("201"), (201, expected.to_owned()));
    assert_eq!(replaced("other"), (503, "retry-after: 5, content-length: 0".to_owned()));
}

#[test]
fn an_api_key_is_no_member_of_a_parameter() {
    assert_eq!(get("/things?status=open"), (200, r#"{"status":"open"}"#.to_owned()));
    assert_eq!(get("/things"), (200, "{}".to_owned()));
    assert_eq!(get("/things?other=1").0, 400);
}

#[test]
fn a_response_has_the_media_type_that_the_request_prefers() {
    for (accept, media_type) in [
        ("application/hal+json", "application/hal+json"),
        ("*/*", "application/json"),
        ("application/json, */*;q=.1", "application/json"),
    ] {
        let (_, headers, _) = serve("GET", "/things", &[("Accept", accept)], Body::empty());
        assert_eq!(headers.get("Content-Type"), Some(media_type), "{accept}");
    }
}

#[test]
fn a_body_is_read_in_each_encoding_of_its_schema() {
    let post = |media_type: &str, body: &'static str| {
        let (status, _, body) = serve("POST", "/things", &[("Content-Type", media_type)], body);
        (status, body)
    };
    let made = (200, r#"made Some("open") Some(5)"#.to_owned());
    assert_eq!(post("application/json", r#"{"status":"open","count":5}"#), made);
    assert_eq!(post("text/json; charset=utf-8", r#"{"status":"open","count":5}"#), made);
    assert_eq!(post("application/x-www-form-urlencoded", "status=open&count=5"), made);
    let (status, body) = post("application/x-www-form-urlencoded", "status=opened");
    assert!(status == 422 && body.contains("/body/status"), "{status} {body}");
    for count in ["%2B5", "05", "5.5"] {
        let (status, _, body) = serve(
            "POST",
            "/things",
            &[("Content-Type", "application/x-www-form-urlencoded")],
            format!("count={count}"),
        );
        assert_eq!(status, 422, "{count} {body}");
    }
    assert_eq!(post("text/plain", "x").0, 415);
}

#[test]
fn what_nests_deeply_or_has_too_many_members_is_refused() {
    let (status, body) = get(&format!("/things?deep{}=1", "[a]".repeat(10_000)));
    assert!(status == 400 && body.contains("32 levels"), "{status} {body}");
    let members: Vec<String> = (0..5_000).map(|index| format!("deep[{index}]=")).collect();
    let (status, body) = get(&format!("/things?{}", members.join("&")));
    assert!(status == 400 && body.contains("2048 members"), "{status} {body}");
    let pairs: Vec<String> = (0..150_000).map(|index| format!("a{index}=1")).collect();
    let start = std::time::Instant::now();
    let form = [("Content-Type", "application/x-www-form-urlencoded")];
    let (status, _, _) = serve("POST", "/things", &form, pairs.join("&"));
    assert_eq!(status, 422);
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}

#[test]
fn a_header_that_http_does_not_allow_is_a_fault_of_the_server() {
    let (status, headers, body) = serve("GET", "/things", &[("X-Break", "")], Body::empty());
    assert_eq!((status, headers.get("X-Note")), (500, None));
    assert!(!body.contains("control"), "{body}");
}

#[test]
fn a_certificate_is_no_credential_of_the_request() {
    // The connection may have one, and the request is anonymous.
    let (status, _, _) = serve("POST", "/things", &[("Content-Type", "application/json")], "{}");
    assert_eq!(status, 200);
    let (status, headers, _) = serve("DELETE", "/things", &[], Body::empty());
    assert_eq!((status, headers.get("WWW-Authenticate")), (403, None));
}
