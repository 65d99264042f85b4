//! Exchanges, and their outcomes.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use super::apis::{APIS, Api, BODY_LIMIT, Settings, payload};
use super::server::{Received, respond, serve};
use super::{Outcome, SECRET, STACKS, Stack, logs};

/// Answers requests: writes to the connection, which is cut if it returns `false`.
type Answer = Box<dyn Fn(Received, &mut TcpStream) -> bool + Send + Sync>;

/// Creates a product by each client over each stack on a server; asserts the outcome.
#[track_caller]
fn assert_outcomes(answer: impl Fn(&Api) -> Answer, settings: Settings, expected: impl Fn(&Api, Stack) -> Outcome) {
    logs::record();
    for api in &APIS {
        let answer = std::sync::Arc::new(answer(api));
        let url = serve(move |request, connection| answer(request, connection));
        for stack in STACKS {
            let start = Instant::now();
            assert_eq!((api.create)(stack, &url, settings), expected(api, stack), "{} over {stack:?}", api.name);
            assert!(start.elapsed() < Duration::from_secs(60), "{} over {stack:?}", api.name);
        }
    }
    logs::assert_no_secret();
}

/// Answers with a text.
fn raw(text: String) -> Answer {
    Box::new(move |_, connection| {
        _ = connection.write_all(text.as_bytes());
        false
    })
}

fn json(status: u16, body: String) -> Answer {
    Box::new(move |_, connection| respond(connection, status, &body))
}

/// Asserts that a text is the same JSON as a payload.
fn success(outcome: &Outcome) -> serde_json::Value {
    match outcome {
        Outcome::Success(text) => serde_json::from_str(text).expect("JSON"),
        outcome => panic!("{outcome:?}"),
    }
}

#[test]
fn a_success_is_its_body_and_the_credentials_are_sent() {
    logs::record();
    for api in &APIS {
        let (sender, requests) = channel();
        let (status, path) = api.success;
        let url = serve(move |request, connection| {
            sender.send(request).is_ok() && respond(connection, status, &payload(path))
        });
        for stack in STACKS {
            let outcome = (api.create)(stack, &url, Settings::default());
            let expected: serde_json::Value = serde_json::from_str(&payload(path)).expect("JSON");
            assert_eq!(success(&outcome), expected, "{} over {stack:?}", api.name);
            let sent: Received = requests.recv().expect("a request");
            assert!(sent.line.starts_with("POST /"), "{}", sent.line);
            assert!(sent.head.contains(SECRET), "{} over {stack:?}: {}", api.name, sent.head);
            assert!(sent.head.contains("content-type: application/json\r\n"), "{}", sent.head);
            assert!(sent.head.contains("user-agent: product-apis/"), "{}", sent.head);
            assert!(serde_json::from_slice::<serde_json::Value>(&sent.body).is_ok());
        }
    }
    logs::assert_no_secret();
}

#[test]
fn each_documented_error_is_typed_and_any_other_status_is_raw() {
    logs::record();
    for api in &APIS {
        for &(status, path) in api.errors {
            let url = serve(move |_, connection| respond(connection, status, &payload(path)));
            for stack in STACKS {
                let outcome = (api.create)(stack, &url, Settings::default());
                assert_eq!(outcome, Outcome::Documented(status), "{} {path} over {stack:?}", api.name);
            }
        }
    }
    let body = r#"{"message":"try later"}"#;
    assert_outcomes(
        |_| json(599, body.to_owned()),
        Settings::default(),
        |_, _| Outcome::Unexpected(599, body.to_owned()),
    );
}

#[test]
fn html_and_broken_json_are_unreadable_and_keep_their_text() {
    let html = "<html>502</html>";
    let head = |api: &Api, media_type: &str, body: &str| {
        let (status, length) = (api.success.0, body.len());
        raw(format!("HTTP/1.1 {status} OK\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n{body}"))
    };
    assert_outcomes(
        |api| head(api, "text/html; charset=utf-8", html),
        Settings::default(),
        |api, _| Outcome::MediaType(api.success.0, html.to_owned()),
    );
    assert_outcomes(
        |api| head(api, "application/json", "{\"id\":"),
        Settings::default(),
        |api, _| Outcome::NotJson(api.success.0),
    );
    assert_outcomes(
        |api| head(api, "application/json", "[]"),
        Settings::default(),
        |api, _| Outcome::Mismatch(api.success.0),
    );
}

#[test]
fn a_connection_that_is_cut_is_an_error_at_each_stage() {
    let stage = |text: &'static str| {
        assert_outcomes(|_| raw(text.to_owned()), Settings::default(), |_, _| Outcome::NoResponse);
    };
    stage("");
    stage("HTTP/1.");
    stage("HTTP/1.1 201 Created\r\nContent-Le");
    stage("<html>not HTTP</html>\r\n\r\n");
    let body = |api: &Api| format!("HTTP/1.1 {} OK\r\nContent-Length: 999\r\n\r\n{{\"id\"", api.success.0);
    assert_outcomes(
        |api| raw(body(api)),
        Settings::default(),
        |api, _| Outcome::Cut(api.success.0, "{\"id\"".to_owned()),
    );
    let chunk =
        |api: &Api| format!("HTTP/1.1 {} OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[1\r\n9\r\n", api.success.0);
    assert_outcomes(|api| raw(chunk(api)), Settings::default(), |api, _| Outcome::Cut(api.success.0, "[1".to_owned()));
}

#[test]
fn a_server_that_does_not_listen_is_no_connection() {
    logs::record();
    let unused = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("an address");
    for api in &APIS {
        for stack in STACKS {
            let outcome = (api.create)(stack, &format!("http://{unused}"), Settings::default());
            assert_eq!(outcome, Outcome::NoConnection, "{} over {stack:?}", api.name);
        }
    }
}

#[test]
fn a_call_ends_with_its_time_at_each_stage() {
    let settings = Settings { timeout: Some(Duration::from_millis(200)), ..Settings::default() };
    let hanging = |text: fn(u16) -> String| {
        move |api: &Api| -> Answer {
            let text = text(api.success.0);
            Box::new(move |_, connection| {
                _ = connection.write_all(text.as_bytes());
                // Until the client closes the connection.
                _ = connection.read(&mut [0]);
                false
            })
        }
    };
    assert_outcomes(hanging(|_| String::new()), settings, |_, _| Outcome::Timeout);
    assert_outcomes(hanging(|status| format!("HTTP/1.1 {status} OK\r\nContent-")), settings, |_, _| Outcome::Timeout);
    assert_outcomes(
        hanging(|status| format!("HTTP/1.1 {status} OK\r\nContent-Length: 9\r\n\r\n{{")),
        settings,
        |_, _| Outcome::Timeout,
    );
}

#[test]
fn a_slow_body_is_received_within_the_time() {
    let settings = Settings { timeout: Some(Duration::from_secs(50)), ..Settings::default() };
    logs::record();
    for api in &APIS {
        let (status, path) = api.success;
        let url = serve(move |_, connection| {
            let body = payload(path);
            write!(connection, "HTTP/1.1 {status} OK\r\nContent-Length: {}\r\n\r\n", body.len()).expect("a client");
            for part in body.as_bytes().chunks(body.len() / 8 + 1) {
                connection.write_all(part).expect("a client");
                thread::sleep(Duration::from_millis(10));
            }
            true
        });
        for stack in STACKS {
            let outcome = (api.create)(stack, &url, settings);
            assert!(matches!(outcome, Outcome::Success(_)), "{} over {stack:?}: {outcome:?}", api.name);
        }
    }
}

#[test]
fn a_body_beyond_the_limit_is_not_received() {
    assert_outcomes(
        |api| {
            let status = api.success.0;
            Box::new(move |_, connection| {
                _ = write!(connection, "HTTP/1.1 {status} OK\r\nConnection: close\r\n\r\n");
                while connection.write_all(&[b' '; 4096]).is_ok() {}
                false
            })
        },
        Settings::default(),
        |_, _| Outcome::TooLarge(BODY_LIMIT),
    );
}

#[test]
fn a_new_value_of_an_enum_is_preserved() {
    logs::record();
    let mut count = 0;
    for api in &APIS {
        let Some(value) = api.enum_value else { continue };
        let body = payload(api.success.1).replacen(&format!("\"type\": {value}"), "\"type\": \"brand-new\"", 1);
        let (status, sent) = (api.success.0, body.clone());
        let url = serve(move |_, connection| respond(connection, status, &sent));
        for stack in STACKS {
            let outcome = (api.create)(stack, &url, Settings::default());
            assert_eq!(success(&outcome), serde_json::from_str::<serde_json::Value>(&body).expect("JSON"));
            assert!(body.contains("brand-new"), "{}", api.name);
            count += 1;
        }
    }
    assert_eq!(count, 6);
}

#[test]
fn redirects_are_followed_as_the_stack_is_set() {
    let redirect = |api: &Api| -> Answer {
        let (status, path) = api.success;
        Box::new(move |request, connection| match request.line.as_str() {
            "GET /elsewhere HTTP/1.1" => respond(connection, status, &payload(path)),
            _ => {
                let head = "HTTP/1.1 303 See Other\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n";
                connection.write_all(head.as_bytes()).is_ok()
            }
        })
    };
    let settings = Settings { without_redirects: true, ..Settings::default() };
    assert_outcomes(redirect, settings, |_, _| Outcome::Unexpected(303, String::new()));
    for api in &APIS {
        let url = serve({
            let answer = std::sync::Arc::new(redirect(api));
            move |request, connection| answer(request, connection)
        });
        for stack in STACKS {
            let outcome = (api.create)(stack, &url, Settings::default());
            assert!(matches!(outcome, Outcome::Success(_)), "{} over {stack:?}: {outcome:?}", api.name);
        }
    }
    // A redirect to itself.
    let circle = "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n".to_owned();
    assert_outcomes(|_| raw(circle.clone()), Settings::default(), |_, _| Outcome::NoResponse);
}

#[test]
fn without_credentials_nothing_is_sent() {
    logs::record();
    for api in APIS.iter().filter(|api| ["qonto", "qwoty", "fynn"].contains(&api.name)) {
        let url = serve(|_, _| panic!("a request is sent"));
        for stack in STACKS {
            let outcome = (api.create)(stack, &url, Settings { without_credentials: true, ..Settings::default() });
            let Outcome::NotSent(message) = outcome else { panic!("{} over {stack:?}: {outcome:?}", api.name) };
            assert!(message.contains("the client has no credentials for `"), "{message}");
        }
    }
}
