//! Secrets: neither `Debug` nor an error contains a value of one, and no message is longer than a line.

use std::fmt;

use bindings_tests::golden::support::{Error, Headers, Model, Operation, Response, Uuid};
use bindings_tests::golden::{formats, numbers, secrets};
use serde_json::{Value, json};

/// The texts that no output contains.
const SECRETS: [&str; 4] = ["hunter2", "880e8400-e29b-41d4-a716-446655440003", "73501947", "7350.25"];

const UUID: &str = SECRETS[1];

/// The greatest number of characters of a line, with a location.
const MAX_LINE: usize = 300;

fn login() -> Value {
    json!({
        "user": "joe", "password": "hunter2", "pin": "hunter2", "access_token": "hunter2", "token_count": 3,
        "token_type": "bearer", "api_key": UUID, "tokens": ["hunter2"], "secrets": { "a": "hunter2" },
        "credentials": { "a": { "b": "hunter2" } }, "client_secret": "hunter2", "private_key": { "d": "hunter2" },
        "pins": [["hunter2"]], "pin_or_code": "hunter2", "key": "hunter2", "other_token": UUID,
        "token_owner": { "name": "joe", "passphrase": "hunter2" }, "valid_until": "2026-01-01T00:00:00Z"
    })
}

/// Checks that a text contains no secret.
fn check_text(text: &str) {
    let found = SECRETS.iter().find(|secret| text.contains(**secret));
    assert_eq!(found, None, "{text}");
}

/// Checks that neither form of a value contains a secret, and that each of its lines is short.
fn check_error<E: fmt::Debug + fmt::Display>(error: &E) {
    check_text(&format!("{error:?} {error:#?} {error}"));
    let longest = error.to_string().lines().map(|line| line.chars().count()).max();
    assert!(longest.unwrap_or_default() <= MAX_LINE, "{error}");
}

fn check_debug(value: &impl fmt::Debug) -> String {
    let shown = format!("{value:?}");
    check_text(&shown);
    check_text(&format!("{value:#?}"));
    shown
}

#[test]
fn debug_redacts_secrets_in_every_construct() {
    let login = secrets::Login::from_json(login().to_string()).unwrap();
    let shown = check_debug(&login);
    for part in ["user: \"joe\"", "token_count: Some(3)", "Bearer", "name: Some(\"joe\")", "2026-01-01"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert_eq!(shown.matches("(secret)").count(), 14, "{shown}");
    check_debug(&secrets::Tokens::from_json(json!([UUID]).to_string()).unwrap());
    check_debug(&secrets::Credential::from_json("\"hunter2\"").unwrap());
    check_debug(&secrets::ApiKey::from_json("\"hunter2\"").unwrap());
    check_debug(&secrets::Answers::from_json(r#"{"question": "?", "x": "hunter2"}"#).unwrap());
    // `writeOnly`, and present in a response all the same.
    let shown = check_debug(&secrets::Session::from_json(r#"{"id": "1", "password": "hunter2", "a": 7}"#).unwrap());
    assert!(shown.contains("\"password\": (secret)") && shown.contains('7'), "{shown}");
}

#[test]
fn debug_redacts_secrets_of_builders() {
    let required = secrets::LoginRequired { user: "joe".to_owned(), password: "hunter2".to_owned() };
    assert_eq!(check_debug(&required), r#"LoginRequired { user: "joe", password: (secret) }"#);
    let shown = check_debug(&secrets::Login::builder(required).pin("hunter2"));
    assert!(shown.contains("pin: (secret)"), "{shown}");
}

#[test]
fn debug_redacts_secrets_of_requests_and_responses() {
    let body = secrets::Login::from_json(login().to_string()).unwrap();
    let token: Uuid = UUID.parse().unwrap();
    let operation = secrets::CreateSession::new(token, body)
        .access_token("hunter2")
        .x_auth("hunter2")
        .refresh_tokens(vec!["hunter2".to_owned()])
        .page(3);
    let shown = check_debug(&operation);
    assert!(shown.contains("page: Some(3)"), "{shown}");
    let request = operation.request().unwrap();
    assert!(request.target.contains(UUID));
    assert!(check_debug(&request).contains("/sessions/{token}"));
    check_debug(&request.headers);
    let headers: Headers = [
        ("Set-Cookie", "hunter2"),
        ("Authorization", "hunter2"),
        ("Token-Ids", r#"["880e8400-e29b-41d4-a716-446655440003"]"#),
        ("X-Page", "4"),
    ]
    .into_iter()
    .collect();
    for (status, body) in [
        (200, json!({ "id": "1", "password": "hunter2" })),
        (201, json!(["hunter2"])),
        (404, json!({ "a": "hunter2" })),
    ] {
        let body = body.to_string();
        let response = secrets::CreateSessionResponse::read(status, &headers, body.as_bytes()).unwrap();
        assert_eq!(check_debug(&response).contains("x_page: Some(4)"), status == 200);
    }
    check_text(&format!("{:?}", secrets::CreateSessionResponse::read(418, &headers, b"hunter2").unwrap_err()));
    check_debug(&secrets::AddPassword::new("hunter2".to_owned()));
    let bodies = [
        secrets::SetPasswordsBody::Json(vec!["hunter2".to_owned()]),
        secrets::SetPasswordsBody::Text("hunter2".to_owned()),
    ];
    for body in bodies {
        check_debug(&secrets::SetPasswords::default().body(body));
    }
}

#[test]
fn no_error_contains_a_secret() {
    let wrong = [
        json!(73501947),
        json!(7350.25),
        json!("hunter2"),
        json!(["hunter2"]),
        json!({ "a": "hunter2" }),
        json!([73501947]),
    ];
    let Value::Object(valid) = login() else { panic!() };
    let mut errors = 0;
    for name in valid.keys().filter(|name| !matches!(name.as_str(), "user" | "valid_until")) {
        for wrong in &wrong {
            let mut login = valid.clone();
            login[name] = wrong.clone();
            let text = Value::Object(login.clone()).to_string();
            let read = secrets::Login::from_json(&text);
            errors += usize::from(read.is_err());
            read.err().iter().for_each(check_error);
            secrets::Login::from_value(&Value::Object(login.clone())).err().iter().for_each(check_error);
            let is_secret = !name.starts_with("token_");
            // serde_json names the values of other properties.
            if is_secret {
                serde_json::from_str::<secrets::Login>(&text).err().iter().for_each(check_error);
                serde_json::from_value::<secrets::Login>(Value::Object(login)).err().iter().for_each(check_error);
            }
        }
    }
    assert!(errors > 50, "{errors}");
    for wrong in &wrong {
        serde_json::from_value::<secrets::Tokens>(wrong.clone()).err().iter().for_each(check_error);
        serde_json::from_value::<secrets::ApiKey>(wrong.clone()).err().iter().for_each(check_error);
        serde_json::from_value::<secrets::Credential>(wrong.clone()).err().iter().for_each(check_error);
        let headers = [("Set-Cookie", "hunter2")].into_iter().collect();
        check_error(&secrets::CreateSessionResponse::read(200, &headers, wrong.to_string().as_bytes()).unwrap_err());
    }
}

#[test]
fn no_message_is_longer_than_a_line() {
    let long = "7".repeat(1_000_000);
    let name = "n".repeat(1_000_000);
    let texts = [
        format!(r#"{{"decimal": "{long}x"}}"#),
        format!(r#"{{"uuid": "{long}"}}"#),
        format!(r#"{{"date": {long}}}"#),
        format!(r#"{{"{name}": 1, "{name}": 2}}"#),
        format!(r#"{{"password": {long}}}"#),
    ];
    for text in &texts {
        check_lines(formats::Formats::from_json(text).err());
        serde_json::from_str::<formats::Formats>(text).err().iter().for_each(check_error);
    }
    for text in [
        format!(r#"{{"integer": "{long}"}}"#),
        format!(r#"{{"integer": {long}}}"#),
        format!(r#"{{"integer": {long}.5}}"#),
    ] {
        check_lines(numbers::Numbers::from_json(&text).err());
        serde_json::from_str::<numbers::Numbers>(&text).err().iter().for_each(check_error);
    }
    let closed = format!(r#"{{"{name}": 1}}"#);
    check_lines(bindings_tests::golden::directions::Card::from_json(&closed).err());
    serde_json::from_str::<bindings_tests::golden::directions::Card>(&closed).err().iter().for_each(check_error);
}

fn check_lines(error: Option<Error>) {
    if let Some(error) = error {
        check_error(&error);
        let messages = error.violations().into_iter().flatten().map(|violation| violation.message().chars().count());
        assert!(messages.max().unwrap_or_default() <= MAX_LINE);
    }
}
