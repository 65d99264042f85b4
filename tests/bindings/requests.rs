//! Requests as they are sent. The expected styles are those of the table in OpenAPI 3.2, 4.12.6.

use bindings_tests::golden::parameters as api;
use bindings_tests::golden::support::{Nullable, Operation, Request, RequestError, Response};

use api::Color;

fn text() -> Color {
    Color::String("blue".to_owned())
}

fn array() -> Color {
    Color::Array(["blue", "black", "brown"].map(|color| Nullable::Value(color.to_owned())).into())
}

fn object() -> Color {
    Color::Rgb(Box::new(api::Rgb::builder().r(100).g(200).b(150).build().unwrap()))
}

fn target(request: &impl Operation) -> String {
    request.request().unwrap().target
}

#[test]
fn path_parameters_follow_the_table_of_styles() {
    let matrix = |color| target(&api::Matrix::new(color));
    assert_eq!(matrix(text()), "/matrix/;color=blue");
    assert_eq!(matrix(array()), "/matrix/;color=blue,black,brown");
    assert_eq!(matrix(object()), "/matrix/;color=R,100,G,200,B,150");
    assert_eq!(matrix(Color::String(String::new())), "/matrix/;color");
    let matrix = |color| target(&api::MatrixExploded::new(color));
    assert_eq!(matrix(text()), "/matrix-exploded/;color=blue");
    assert_eq!(matrix(array()), "/matrix-exploded/;color=blue;color=black;color=brown");
    assert_eq!(matrix(object()), "/matrix-exploded/;R=100;G=200;B=150");
    let label = |color| target(&api::Label::new(color));
    assert_eq!(label(text()), "/label/.blue");
    assert_eq!(label(array()), "/label/.blue,black,brown");
    assert_eq!(label(object()), "/label/.R,100,G,200,B,150");
    let label = |color| target(&api::LabelExploded::new(color));
    assert_eq!(label(array()), "/label-exploded/.blue.black.brown");
    assert_eq!(label(object()), "/label-exploded/.R=100.G=200.B=150");
    let simple = |color| target(&api::Simple::new(color));
    assert_eq!(simple(text()), "/simple/blue.json");
    assert_eq!(simple(array()), "/simple/blue,black,brown.json");
    assert_eq!(simple(object()), "/simple/R,100,G,200,B,150.json");
    assert_eq!(simple(Color::String(String::new())), "/simple/.json");
    let simple = |color| target(&api::SimpleExploded::new(color));
    assert_eq!(simple(array()), "/simple-exploded/blue,black,brown.json");
    assert_eq!(simple(object()), "/simple-exploded/R=100,G=200,B=150.json");
}

#[test]
fn query_parameters_follow_the_table_of_styles() {
    let form = |color| target(&api::Search::default().form(color));
    assert_eq!(form(text()), "/query?form=blue");
    assert_eq!(form(array()), "/query?form=blue,black,brown");
    assert_eq!(form(object()), "/query?form=R,100,G,200,B,150");
    let exploded = |color| target(&api::Search::default().exploded(color));
    assert_eq!(exploded(text()), "/query?exploded=blue");
    assert_eq!(exploded(array()), "/query?exploded=blue&exploded=black&exploded=brown");
    assert_eq!(exploded(object()), "/query?R=100&G=200&B=150");
    assert_eq!(exploded(Color::String(String::new())), "/query?exploded=");
    let space = |color| target(&api::Search::default().space(color));
    assert_eq!(space(array()), "/query?space=blue%20black%20brown");
    assert_eq!(space(object()), "/query?space=R%20100%20G%20200%20B%20150");
    let pipe = |color| target(&api::Search::default().pipe(color));
    assert_eq!(pipe(array()), "/query?pipe=blue%7Cblack%7Cbrown");
    assert_eq!(pipe(object()), "/query?pipe=R%7C100%7CG%7C200%7CB%7C150");
    let deep = |color| target(&api::Search::default().deep(color));
    assert_eq!(deep(object()), "/query?deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150");
}

#[test]
fn header_and_cookie_parameters_follow_the_table_of_styles() {
    let headers = |headers: api::Send| -> Vec<(String, String)> {
        let headers = headers.request().unwrap().headers;
        headers.into_iter().map(|(name, value)| (name.into_owned(), value)).collect()
    };
    let header = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
    let x_color = |color| headers(api::Send::default().x_color(color));
    assert_eq!(x_color(text()), header("X-Color", "blue"));
    assert_eq!(x_color(array()), header("X-Color", "blue,black,brown"));
    assert_eq!(x_color(object()), header("X-Color", "R,100,G,200,B,150"));
    let x_exploded = headers(api::Send::default().x_exploded(object()));
    assert_eq!(x_exploded, header("X-Exploded", "R=100,G=200,B=150"));
    let cookies = |given| headers(given).pop().map(|(name, value)| format!("{name}: {value}")).unwrap();
    let form = |color| cookies(api::Send::default().form(color));
    assert_eq!(form(text()), "Cookie: form=blue");
    assert_eq!(form(array()), "Cookie: form=blue,black,brown");
    assert_eq!(form(Color::String("a;b".to_owned())), "Cookie: form=a%3Bb");
    let cookie = |color| cookies(api::Send::default().cookie(color));
    assert_eq!(cookie(object()), "Cookie: cookie=R,100,G,200,B,150");
    let cookie_exploded = |color| cookies(api::Send::default().cookie_exploded(color));
    assert_eq!(cookie_exploded(array()), "Cookie: cookieExploded=blue; cookieExploded=black; cookieExploded=brown");
    assert_eq!(cookie_exploded(object()), "Cookie: R=100; G=200; B=150");
    // The table has `&` here, which does not separate cookies.
    let exploded = cookies(api::Send::default().exploded(array()).form(text()));
    assert_eq!(exploded, "Cookie: form=blue; exploded=blue; exploded=black; exploded=brown");
}

#[test]
fn combinations_that_a_style_does_not_define_use_form() {
    let both = api::Search::default().space(text()).deep(array());
    assert_eq!(target(&both), "/query?space=blue&deep=blue,black,brown");
}

#[test]
fn empty_arrays_and_nulls_are_omitted() {
    let nothing = api::Search::default().form(Color::Array(Vec::new())).exploded(Color::Array(Vec::new()));
    assert_eq!(target(&nothing), "/query");
    let some = Color::Array(vec![Nullable::Null, Nullable::Value("blue".to_owned())]);
    assert_eq!(target(&api::Search::default().form(some)), "/query?form=blue");
    assert_eq!(target(&api::Search::default().empty(Nullable::Null)), "/query?empty=");
}

#[test]
fn reserved_characters_are_percent_encoded() {
    let simple = |text: &str| target(&api::Simple::new(Color::String(text.to_owned())));
    assert_eq!(simple("a/b?c#d%20"), "/simple/a%2Fb%3Fc%23d%2520.json");
    assert_eq!(simple("diṅnāga"), "/simple/di%E1%B9%85n%C4%81ga.json");
    let reserved = api::Search::default().reserved("/a:b?c=%2B d&e+f#g^".to_owned());
    assert_eq!(target(&reserved), "/query?reserved=/a:b?c=%2B%20d%26e%2Bf%23g%5E");
    let filter = api::Search::default().filter_größe(1.0);
    assert_eq!(target(&filter), "/query?filter%5Bgr%C3%B6%C3%9Fe%5D=1");
}

#[test]
fn content_parameters_are_written_by_media_type() {
    let json = api::Search::default().json(object());
    assert_eq!(target(&json), "/query?json=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D");
    let plain = api::Send::default().x_plain("a, \"b\"".to_owned());
    assert_eq!(plain.request().unwrap().headers.get("X-Plain"), Some("a, \"b\""));
    let form = api::Form::builder().term("a + b").exact(true).build().unwrap();
    assert_eq!(target(&api::WholeQuery::default().form(form)), "/whole-query?term=a+%2B+b&exact=true");
    let text = api::Text::builder().numbers(vec![1, 2]).build().unwrap();
    let json = api::JsonQuery::default().text(text);
    assert_eq!(target(&json), "/json-query?fixed=1&%7B%22numbers%22%3A%5B1%2C2%5D%7D");
}

fn checked() -> api::Checked {
    api::Checked::new("abc", "u", api::Even::builder().build().unwrap())
}

#[test]
fn requests_are_validated_with_their_parameters_and_body() {
    assert_eq!(target(&checked()), "/checked/abc/u");
    let mut request = checked();
    request.id = "abcd".to_owned();
    request.limit = Some(0);
    request.x_even = Some(vec![2, 3]);
    request.x_not = Some(api::XNot("never".to_owned()));
    (request.body.n, request.body.m) = (Some(3), Some(serde_json::json!(3)));
    let Err(RequestError::Invalid(violations)) = request.request() else { panic!("expected violations") };
    let found: Vec<_> = violations.iter().map(|violation| (violation.pointer(), violation.keyword())).collect();
    assert_eq!(
        found,
        [
            ("/path/id", "maxLength"),
            ("/query/limit", "minimum"),
            ("/header/X-Even/1", "multipleOf"),
            ("/query/x~1not", "not"),
            ("/body/n", "multipleOf"),
            ("/body/m", "not"),
        ]
    );
}

/// No type has these patterns, only parameters do.
#[test]
fn patterns_of_parameters_are_checked() {
    use bindings_tests::golden::servers::ListThings;
    let codes = vec!["1".to_owned(), "a".to_owned()];
    let error = ListThings::default().code("a1".to_owned()).codes(codes).validate().unwrap_err();
    let found: Vec<_> = error.iter().map(|one| (one.pointer(), one.limit())).collect();
    assert_eq!(found, [("/query/code", "^[a-z]+$"), ("/query/codes/1", "^[0-9]+$")]);
}

#[test]
fn values_that_would_change_the_path_or_the_headers_are_rejected() {
    for id in ["", ".", ".."] {
        let mut request = checked();
        request.undeclared = id.to_owned();
        let error = request.request().unwrap_err();
        assert_eq!(error.to_string(), format!("`undeclared` must not be `{id}`, which would change the path"));
    }
    let request = api::Send::default().x_plain("a\r\nAuthorization: b".to_owned());
    assert!(matches!(request.request(), Err(RequestError::Unwritable { name: "X-Plain", .. })));
}

#[test]
fn debug_shows_no_value_of_headers_and_queries() {
    let request = api::Search::default().reserved("tell-nobody".to_owned()).request().unwrap();
    let headers = [("X-Token", "tell-nobody")].into_iter().collect();
    let body = b"tell-nobody".to_vec();
    let shown = format!("{:?}", Request { headers, body, ..request });
    assert!(!shown.contains("tell-nobody") && shown.contains("X-Token") && shown.contains("/query"), "{shown}");
}

#[test]
fn server_variables_have_given_values_or_their_defaults() {
    use bindings_tests::golden::servers::{ListFiles, ListThings, SERVERS, Upload};
    use bindings_tests::golden::support::ServerError;
    let none = |_: &str| None;
    assert_eq!(SERVERS[0].url(none).unwrap(), "https://eu.example.com:443/v2");
    let given =
        |name: &str| [("region", "us"), ("base", "a/b")].iter().find(|(known, _)| *known == name).map(|pair| pair.1);
    assert_eq!(SERVERS[0].url(given).unwrap(), "https://us.example.com:443/a/b");
    let error = SERVERS[0].url(|name| (name == "region").then_some("asia")).unwrap_err();
    assert_eq!(error.to_string(), "the variable `region` must be one of eu, us, and is `asia`");
    assert_eq!(SERVERS[1].url(none), Err(ServerError::Missing { variable: "tenant" }));
    assert_eq!(SERVERS[1].url(|_| Some("a")).unwrap(), "https://a.example.org");
    let braced = |name: &str| (name == "port").then_some("{base}");
    assert_eq!(SERVERS[0].url(braced).unwrap(), "https://eu.example.com:{base}/v2", "a value is not a template");
    let templates = |servers: &[bindings_tests::golden::support::Server]| -> Vec<&str> {
        servers.iter().map(|server| server.template).collect()
    };
    assert_eq!(templates(ListFiles::SERVERS), ["https://files.example.com"]);
    assert_eq!(templates(Upload::SERVERS), ["/upload"]);
    assert!(ListThings::SERVERS.is_empty());
}

/// Returns the media type and the text of a body.
fn body(request: &impl Operation) -> (Option<String>, String) {
    let Request { headers, body, .. } = request.request().unwrap();
    (headers.get("Content-Type").map(str::to_owned), String::from_utf8(body).unwrap())
}

#[test]
fn a_body_is_written_by_the_media_type_of_its_variant() {
    use bindings_tests::golden::bodies::{
        MakeThing, MakeThingBody, MakeThingMergePatchJsonRequest, SendBytes, SendText, Thing,
    };
    let sent = |chosen: MakeThingBody| {
        let (media_type, body) = body(&MakeThing::new(chosen));
        (media_type.unwrap_or_default(), body)
    };
    let expect = |media_type: &str, body: &str| (media_type.to_owned(), body.to_owned());
    let thing = Thing::builder().name("a").build().unwrap();
    let patch = MakeThingMergePatchJsonRequest::builder().name("b").build().unwrap();
    let json = r#"{"name":"a"}"#;
    assert_eq!(sent(MakeThingBody::Json(Box::new(thing.clone()))), expect("application/json", json));
    let json = r#"{"name":"b"}"#;
    assert_eq!(sent(MakeThingBody::MergePatchJson(Box::new(patch))), expect("application/merge-patch+json", json));
    assert_eq!(sent(MakeThingBody::TextCsv("a,b".to_owned())), expect("text/csv", "a,b"));
    assert_eq!(sent(MakeThingBody::ImagePng(b"png".to_vec())), expect("image/png", "png"));
    assert_eq!(sent(MakeThingBody::ImageJpeg(b"jpeg".to_vec())), expect("image/jpeg", "jpeg"));
    // The media type is a range: the sender sets the header.
    assert_eq!(sent(MakeThingBody::Video(b"video".to_vec())), expect("", "video"));
    let mut long = thing;
    long.name = Some("long".to_owned());
    let error = MakeThing::new(MakeThingBody::Json(Box::new(long))).validate().unwrap_err();
    assert_eq!(error.as_slice()[0].pointer(), "/body/name");
    assert_eq!(body(&SendText::new("text".to_owned())), (Some("text/plain".to_owned()), "text".to_owned()));
    let bytes = body(&SendBytes::default().body(b"bytes".to_vec()));
    assert_eq!(bytes, (Some("application/octet-stream".to_owned()), "bytes".to_owned()));
    assert_eq!(body(&SendBytes::default()), (None, String::new()));
}

#[test]
fn forms_are_written_field_by_field() {
    use bindings_tests::golden::bodies::{Address, SendForm, SendFormRequest};
    let form = SendFormRequest::builder()
        .name("a + b")
        .tags(vec!["x".to_owned(), "y&z".to_owned()])
        .pipes(vec!["1".to_owned(), "2".to_owned()])
        .address(Address::builder().city("Łódź").build().unwrap())
        .amount(2.0)
        .build()
        .unwrap();
    let expected =
        "name=a+%2B+b&tags=x&tags=y%26z&pipes=1%7C2&address=%7B%22city%22%3A%22%C5%81%C3%B3d%C5%BA%22%7D&amount=2";
    let media_type = "application/x-www-form-urlencoded".to_owned();
    assert_eq!(body(&SendForm::new(form)), (Some(media_type), expected.to_owned()));
}

#[test]
fn files_are_parts_of_forms() {
    use bindings_tests::golden::bodies::{Thing, Upload, UploadForm, UploadFormRequired, UploadOperation};
    use bindings_tests::golden::support::File;
    use bindings_tests::golden::support::Nullable;
    let more =
        vec![File::from(b"1".to_vec()), File { content_type: Some("text/plain".to_owned()), ..File::new("2", "2") }];
    let form = UploadForm::builder(UploadFormRequired { picture: File::new("a\"b.png", "--form-boundary") })
        .old(Nullable::Null)
        .more(more)
        .title("A title")
        .size(1.0)
        .thing(Thing::builder().name("a").build().unwrap())
        .build()
        .unwrap();
    let (media_type, body) = body(&UploadOperation::new(form));
    assert_eq!(media_type.unwrap(), "multipart/form-data; boundary=form-boundary-1");
    let part = |head: &str, body: &str| {
        format!("--form-boundary-1\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
    };
    let expected = [
        part("name=\"picture\"; filename=\"a%22b.png\"\r\nContent-Type: image/png", "--form-boundary"),
        part("name=\"more\"; filename=\"more\"\r\nContent-Type: application/octet-stream", "1"),
        part("name=\"more\"; filename=\"2\"\r\nContent-Type: text/plain", "2"),
        part("name=\"title\"", "A title"),
        part("name=\"size\"", "1"),
        part("name=\"thing\"\r\nContent-Type: application/json", r#"{"name":"a"}"#),
        "--form-boundary-1--\r\n".to_owned(),
    ];
    assert_eq!(body, expected.concat());
    // In JSON, the same schema has no files.
    let json = Upload::builder(bindings_tests::golden::bodies::UploadRequired { picture: "text".to_owned() }).build();
    assert_eq!(json.unwrap().picture, "text");
}

#[test]
fn a_multipart_form_without_files_has_parts() {
    use bindings_tests::golden::bodies::{SendParts, SendPartsRequest, Thing};
    let thing = Thing::builder().name("a").build().unwrap();
    let form = SendPartsRequest::builder().note("ü").thing(thing).build().unwrap();
    let (_, body) = body(&SendParts::default().body(form));
    let expected = "--form-boundary\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nü\r\n\
        --form-boundary\r\nContent-Disposition: form-data; name=\"thing\"\r\nContent-Type: application/json\r\n\r\n\
        {\"name\":\"a\"}\r\n--form-boundary--\r\n";
    assert_eq!(body, expected);
}

#[test]
fn a_header_with_json_content_is_read_as_json() {
    let read = |text| {
        let headers = [("X-Color", text)].into_iter().collect();
        let read = api::SendResponse::read(204, &headers, b"");
        let Ok(api::SendResponse::NoContent { headers }) = read else { panic!() };
        headers.x_color
    };
    assert_eq!(read(r#"{"R": 1}"#).unwrap().r, Some(1));
    assert_eq!(read("R,1"), None);
}
