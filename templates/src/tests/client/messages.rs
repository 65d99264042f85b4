//! Messages: one line each, and without secrets.

use std::fmt::{Debug, Display};
use std::io;

use super::*;
use crate::Headers;
use crate::client::{Body, Credential, Error, Raw, Retry, Token, TransportErrorKind, Unreadable};

#[track_caller]
fn assert_line(message: impl Display) -> String {
    let text = message.to_string();
    assert!(text.chars().count() <= 300 && !text.is_empty(), "{} characters: {text}", text.chars().count());
    assert!(!text.contains(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')), "{text:?}");
    assert!(!text.contains(SECRET), "{text}");
    text
}

#[track_caller]
fn assert_hidden(value: &dyn Debug) {
    let text = format!("{value:?} {value:#?}");
    assert!(!text.contains(SECRET) && !text.contains(&format!("{:?}", SECRET.as_bytes())), "{text}");
}

/// A text of several lines, longer than a message may be.
fn long() -> String {
    "all\nof\r\nit \u{2028}\u{1b}[0m".repeat(100)
}

fn raw(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Raw {
    let mut headers = Headers::new();
    headers.append("Content-Type", media_type);
    headers.append("Set-Cookie", SECRET);
    Raw::new(status, headers, body)
}

/// Calls an API that answers with this.
fn error(result: impl Fn() -> Result<HttpResponse, TransportError> + Send + Sync + 'static) -> Error<GetPets> {
    blocking(from_fn(move |_| result()))
        .body_limit(10_000)
        .build()
        .unwrap()
        .call(GetPets::default())
        .send()
        .unwrap_err()
}

#[test]
fn the_message_of_every_error_is_one_line() {
    let json = serde_json::to_string(&long()).unwrap();
    let errors = [
        error(|| Err(TransportError::other(long()))),
        error(|| Err(TransportError::connect(long()))),
        error(|| Err(TransportError::new(TransportErrorKind::Timeout, io::Error::other(long())))),
        error(|| Ok(HttpResponse::new(422, long()).header("Content-Type", long()))),
        error(|| Ok(HttpResponse::new(418, long()).header("Content-Type", "text/plain"))),
        error(|| Ok(HttpResponse::new(200, long()))),
        error(|| Ok(HttpResponse::new(200, vec![0xff; 9]).header("Content-Type", "application/json"))),
        error(|| Ok(HttpResponse::json(200, format!("[{}]", "{},".repeat(1000) + "1")))),
        error(|| Ok(HttpResponse::new(200, vec![b' '; 20_000]))),
        error(|| Ok(HttpResponse::new(200, streams::chunks(vec![Err(TransportError::other(long()))])))),
        error(move || Ok(HttpResponse::json(418, format!(r#"{{"errors":[{{"message":{json}}}]}}"#)))),
    ];
    for error in errors {
        let text = assert_line(&error);
        assert!(text.starts_with("GetPets: "), "{text}");
        let mut source = std::error::Error::source(&error);
        while let Some(error) = source.filter(|error| !error.is::<io::Error>()) {
            if error.is::<TransportError>() || error.is::<Unreadable>() {
                assert_line(error);
            }
            source = error.source();
        }
    }
    let invalid = blocking(recording()).build().unwrap().call(GetPets { id: 100, ..GetPets::default() }).send();
    assert_line(invalid.unwrap_err());
    assert_line(blocking(recording()).server(long()).build().unwrap_err());
    assert_line(blocking(recording()).header(long(), "").build().unwrap_err());
    assert_line(raw(500, "text/plain", long()));
}

#[test]
fn a_message_has_the_operation_the_status_and_the_message_of_the_server() {
    let message = |body: &str| {
        let body = body.to_owned();
        error(move || Ok(HttpResponse::json(418, body.clone()))).to_string()
    };
    let end = "(the document does not define this status)";
    for body in [
        r#"{"message":"no tea"}"#,
        r#"{"errors":[{"code":"x","detail":"no tea"}]}"#,
        r#"{"error":{"message":"no tea"}}"#,
        r#"{"error":"invalid","error_description":"no tea"}"#,
        r#"{"type":"about:blank","title":"Teapot","detail":"no tea"}"#,
        r#"["no tea"]"#,
    ] {
        assert_eq!(message(body), format!("GetPets: status 418: no tea {end}"), "{body}");
    }
    assert_eq!(message("<html>"), format!("GetPets: status 418 {end}"));
}

#[test]
fn the_identifier_of_a_request_is_read_from_the_usual_headers() {
    let error = error(|| Ok(HttpResponse::json(418, "").header("x-request-id", "r1")));
    assert_eq!((error.request_id(), error.status()), (Some("r1"), Some(418)));
}

#[test]
fn no_debug_and_no_message_shows_a_secret() {
    let token = Credential::Token(Token::from(SECRET));
    let basic = Credential::Basic { username: "user".to_owned(), password: SECRET.to_owned() };
    let credentials = Credentials::new()
        .with("header", Credential::Key(SECRET.to_owned()))
        .with("query", Credential::Key(SECRET.to_owned()))
        .with("cookie", Credential::Key(SECRET.to_owned()))
        .with("basic", basic.clone())
        .with("bearer", token.clone());
    for value in [&credentials as &dyn Debug, &basic, &token, &Token::from(SECRET)] {
        assert_hidden(value);
    }
    let transport = Recording::new(from_fn(|request: HttpRequest| {
        assert!(request.url.contains(SECRET) || request.headers.iter().any(|(_, value)| value.contains(SECRET)));
        assert_hidden(&request);
        let response = HttpResponse::new(418, SECRET).header("Set-Cookie", SECRET);
        assert_hidden(&response);
        assert_hidden(&response.body);
        Ok(response)
    }));
    let builder = blocking(transport.clone())
        .server("https://api.example.com")
        .header("X-Staging-Token", SECRET)
        .credentials(credentials);
    assert_hidden(&builder);
    let with_password =
        |url: &str| blocking(transport.clone()).server(url.to_owned() + SECRET + "@api.example.com").build();
    for url in ["https://user:", "user:"] {
        assert_hidden(&with_password(url).unwrap_err());
    }
    let client = builder.build().unwrap();
    assert_hidden(&client);
    macro_rules! call {
        ($operation:ident) => {
            let body = Body::from(SECRET);
            assert_hidden(&body);
            let call = client.call($operation::default()).header("X-Other", SECRET).body(body);
            assert_hidden(&call);
            let error = call.send().unwrap_err();
            assert_hidden(&error);
            assert_line(&error);
        };
    }
    call!(ByHeader);
    call!(ByQuery);
    call!(ByCookie);
    call!(ByBearer);
    assert_hidden(&client.call(GetPets::default()).send_raw().unwrap());
    assert_hidden(&transport.exchanges());
    assert_hidden(&raw(200, "text/html", SECRET));
    let lines: Vec<_> = HttpResponse::new(200, format!("{SECRET}\n")).json_lines::<crate::JsonValue>().collect();
    assert_hidden(&lines);
    assert_line(lines[0].as_ref().unwrap_err());
    assert_hidden(&Retry::never());
}
