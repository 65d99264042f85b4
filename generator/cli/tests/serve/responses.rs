//! Responses, the log, and what cannot be served.

use std::net::TcpStream;
use std::process::{Command, Output};

use super::{Answer, SHOP, Server, command, document};

#[test]
fn responses_are_the_examples_of_the_document() {
    let server = Server::of("examples", SHOP);
    let order = server.get("/orders/1", &[]);
    assert_eq!((order.status, &*order.body), (200, r#"{"id":1,"total":"1.00"}"#), "the first example is not valid");
    assert_eq!(order.header("content-type"), Some("application/json"));
    assert_eq!((order.header("etag"), order.header("x-total")), (Some("abc"), Some("3")));
    assert_eq!(order.header("content-length"), Some("23"));

    let csv = server.get("/orders/1", &["Accept: text/csv, application/json;q=0.5"]);
    assert_eq!((csv.header("content-type"), &*csv.body), (Some("text/csv"), "id,total"));
    let created = server.post("application/json", br#"{"id": 1}"#);
    assert_eq!(created.body, r#"{"id":7,"total":"7.00"}"#, "the examples of properties that are not `writeOnly`");
    assert_eq!(server.get("/lines", &[]).body, "{\"a\":1}\n{\"a\":2}\n");
    let head = server.send("HEAD", "/orders/1", &[], b"");
    assert_eq!((head.status, &*head.body), (200, ""));
    let xml = server.get("/xml", &[]);
    assert_eq!(xml.status, 501, "{}", xml.body);
    let xml = server.get("/xml/text", &[]);
    assert_eq!((xml.header("content-type"), &*xml.body), (Some("application/xml"), "<a><b/></a>"));
}

#[test]
fn paths_are_those_of_the_document_and_below_those_of_servers() {
    let servers = "info: {title: Shop, version: '1'}\nservers:\n  - url: https://{host}/{version}/eu/\n    \
                   variables: {host: {default: example.com}, version: {default: v2}}\n  - url: /lines\n";
    let server = Server::of("base", &SHOP.replace("info: {title: Shop, version: '1'}\n", servers));
    for path in
        ["/orders/1", "/v2/eu/orders/1", "/lines/orders/1", "/lines", "/v2/eu/lines", "/v2/eu/orders/1?fields=id"]
    {
        assert_eq!(server.get(path, &[]).status, 200, "{path}");
    }
    assert_eq!(server.get("/v2/eu/orders/0", &[]).pointers(), ["/path/id"]);
    for path in ["/v2/eu", "/v2/eu/", "/v2/orders/1", "/v2/euorders/1", "/v2/eu/v2/eu/orders/1"] {
        assert_eq!(server.get(path, &[]).status, 404, "{path}");
    }
}

#[test]
fn a_request_prefers_a_response() {
    let server = Server::of("prefer", SHOP);
    let get = |preference: &str| server.get("/orders/1", &[&format!("Prefer: {preference}")]);
    let missing = get("code=404");
    assert_eq!((missing.status, &*missing.body), (404, r#"{"title":"No such order"}"#));
    assert_eq!(missing.header("content-type"), Some("application/problem+json"));
    assert_eq!(missing.header("preference-applied"), Some("code=404"));
    assert_eq!((get("code=503").status, get("wait=10, code=503").status), (503, 503));
    assert_eq!(get("example=large").body, r#"{"id":1000000,"total":"99.00"}"#);
    assert_eq!(get("code=200; example=\"wrong\"").body, r#"{"id":"one"}"#, "a named example is sent as it is");
    for (preference, reason) in [
        ("code=409", "its responses are: 200, 404, 5XX"),
        ("example=none", "its examples are: wrong, small, large"),
        ("code=x", "the preference `code` must be a status"),
        ("dynamic=2", "the preference `dynamic` must be `true` or `false`"),
    ] {
        let refused = get(preference);
        assert_eq!(refused.status, 400, "{preference}");
        assert!(refused.body.contains(reason), "{preference}: {}", refused.body);
    }
    let invalid = server.get("/orders/0", &["Prefer: code=404"]);
    assert_eq!(invalid.status, 400, "requests are validated first");
}

#[test]
fn made_values_are_those_of_a_seed() {
    let text = SHOP.replace(", example: '7.00'", "").replace(", example: 7", "");
    let path = document("seeds", &text);
    let start = |seed: &str| Server::start(&[path.to_str().unwrap(), "--seed", seed]);
    let responses = |server: &Server| -> Vec<Answer> {
        let made = (1..9).map(|id| server.get(&format!("/orders/{id}"), &["Prefer: dynamic=true"]));
        let mut answers: Vec<Answer> = made.chain([server.post("application/json", br#"{"id": 1}"#)]).collect();
        answers.iter_mut().for_each(|answer| answer.headers.retain(|(name, _)| name != "date"));
        answers
    };
    let (first, other) = (start("1"), start("2"));
    let made = responses(&first);
    assert_eq!(made, responses(&first));
    assert_eq!(made, responses(&start("1")));
    assert_ne!(made, responses(&other));
    assert_ne!(made[0].body, made[1].body, "other requests have other responses");
    // A made value is what a request may have, too.
    for answer in made.iter().chain(&responses(&other)) {
        assert!(
            answer.status < 300 && answer.header("x-total").is_none_or(|total| total.parse::<i64>().is_ok()),
            "{answer:?}"
        );
        let sent = first.post("application/json", answer.body.as_bytes());
        assert_eq!(sent.status, 201, "{} {}", answer.body, sent.body);
    }
}

#[test]
fn each_request_is_logged_on_one_line() {
    let mut server = Server::of("log", SHOP);
    server.get("/orders/1?fields=id", &[]);
    server.get("/orders/0?fields=x", &[]);
    server.get("/orders/1", &["Prefer: example=wrong"]);
    let lines: Vec<String> = (0..3).map(|_| server.line()).collect();
    assert!(
        lines[0].starts_with("         200  GET /orders/1  ") && lines[0].ends_with(" ms  getOrder\n"),
        "{lines:?}"
    );
    assert!(lines[1].contains("400  GET /orders/0  ") && lines[1].ends_with(", and 1 more\n"), "{lines:?}");
    assert!(lines[2].contains("the example does not match its schema: /id: "), "{lines:?}");
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_server_after_its_requests() {
    let mut server = Server::of("interrupt", SHOP);
    assert_eq!(server.get("/orders/1", &[]).status, 200);
    let process = server.process.id().to_string();
    assert!(Command::new("kill").args(["-INT", &process]).status().unwrap().success());
    assert_eq!(server.process.wait().unwrap().code(), Some(0));
    assert!(TcpStream::connect(&server.address).is_err());
}

#[track_caller]
fn assert_fails(output: &Output, code: i32, message: &str) {
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{text}");
    assert!(text.contains(message), "{text}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
}

#[test]
fn what_cannot_be_served_is_an_error() {
    let run = |arguments: &[&str]| command(arguments).output().unwrap();
    let invalid = document("invalid", "openapi: 4.0.0\ninfo: {}\npaths: {}\n");
    assert_fails(&run(&[invalid.to_str().unwrap()]), 2, "error[");
    assert_fails(&run(&["missing.yaml"]), 2, "missing.yaml");
    let empty = document("empty", "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n");
    assert_fails(&run(&[empty.to_str().unwrap()]), 2, "the document has no operation that clients call");
    assert_fails(&run(&["specs"]), 64, "bindgen.toml has several APIs, so the name of one is required");
    assert_fails(&run(&["specs", "--name", "none"]), 64, "bindgen.toml has no API `none`");
    let server = Server::of("used", SHOP);
    let document = document("second", SHOP);
    let second = run(&[document.to_str().unwrap(), "--address", &server.address]);
    assert_fails(&second, 2, &format!("cannot listen on `{}`", server.address));
}

/// Returns the words of a command in which some are in quotes.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('\'').enumerate();
    let words = parts.flat_map(|(index, part)| match index % 2 {
        0 => part.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

#[test]
fn the_readme_shows_what_the_server_responds() {
    let readme = include_str!("../../../../README.md");
    let section = readme.split_once("\n### Mock server\n").unwrap().1;
    let block = section.split_once("\n```console\n").unwrap().1.split_once("\n```").unwrap().0;
    let mut commands = block.split("$ ").skip(1).map(|command| command.split_once('\n').unwrap());
    let (start, printed) = commands.next().unwrap();
    let arguments = words(start.strip_prefix("openapi-bindgen serve ").unwrap());
    let server = Server::start(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(printed.starts_with("   listening  http://127.0.0.1:4010\n     serving  1 operation of `qonto`;"));
    let mut count = 0;
    for (curl, response) in commands {
        let words = words(curl);
        let of = |option: &'static str| words.windows(2).filter(move |pair| pair[0] == option).map(|pair| &*pair[1]);
        let headers: Vec<&str> = of("-H").collect();
        let target = words[1].strip_prefix("http://127.0.0.1:4010").unwrap();
        let answer = server.send("POST", target, &headers, of("-d").next().unwrap().as_bytes());
        assert_eq!(answer.body, response.trim_end(), "{curl}");
        count += 1;
    }
    assert_eq!(count, 1);
}
