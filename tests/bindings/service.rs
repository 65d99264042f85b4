//! Golden documents as servers: what a client sends is what a server receives.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use bindings_tests::golden::support::__private::form::File;
use bindings_tests::golden::support::service::{Denial, OtherResponse, Parts, Router};
use bindings_tests::golden::support::{Headers, Nullable, Operation, Response, Scheme};
use bindings_tests::golden::{bodies, media_types, parameters, security};
use tower::ServiceExt;

use parameters::Color;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn send_http(router: Router, request: Request<Body>) -> (u16, Headers, Vec<u8>) {
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
                    Credentials::Key(key) => &key.0,
                    Credentials::BearerAndCertificate { bearer } => &bearer.0,
                    Credentials::Oauth(token) | Credentials::FilesSecurityYamlDevice(token) => &token.0,
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
    assert_eq!(send("PUT", &[("Authorization", "Bearer t")]).0, 501);
}
