//! `serve`: the mock server of a document on this machine, and its responses.

#![cfg(feature = "serve")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

const SHOP: &str = r"
openapi: 3.1.0
info: {title: Shop, version: '1'}
security: [{key: []}, {token: [orders]}]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      security: []
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}}
        - {name: fields, in: query, schema: {type: array, items: {enum: [id, total]}}}
        - {name: X-Trace, in: header, schema: {type: string, maxLength: 3}}
        - {name: session, in: cookie, schema: {type: string, format: uuid}}
      responses:
        '200':
          description: The order.
          headers:
            ETag: {schema: {type: string}, example: abc}
            X-Total: {schema: {type: integer}, examples: {few: {value: 3}}}
            Content-Length: {schema: {type: integer}, example: 99}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Order'}
              examples:
                wrong: {value: {id: one}}
                small: {value: {id: 1, total: '1.00'}}
                large: {$ref: '#/components/examples/Large'}
            text/csv: {schema: {type: string}, example: 'id,total'}
        '404':
          description: No such order.
          content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
        5XX: {description: Failure.}
    delete:
      operationId: deleteOrder
      responses: {'204': {description: Deleted.}}
  /orders:
    post:
      operationId: createOrder
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Order'}}
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Order'}}
          multipart/form-data:
            schema: {type: object, required: [scan], properties: {scan: {type: string, format: binary}, id: {type: integer}}}
          text/plain: {schema: {type: string, maxLength: 5}}
      responses:
        '201': {description: Created., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
  /lines:
    get:
      security: []
      responses:
        '200':
          description: A sequence.
          content: {application/jsonl: {itemSchema: {type: object}, example: [{a: 1}, {a: 2}]}}
  /xml:
    get:
      security: []
      responses:
        '200': {description: XML., content: {application/xml: {schema: {type: object}, example: {a: 1}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    token: {type: http, scheme: bearer}
  examples:
    Large: {value: {id: 1000000, total: '99.00'}}
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: {type: integer, example: 7}
        total: {type: string, format: decimal, example: '7.00'}
        secret: {type: string, writeOnly: true, example: hidden}
    Problem: {type: object, required: [title], properties: {title: {type: string}}, example: {title: No such order}}
";

fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// Writes a document for a test.
fn document(name: &str, text: &str) -> PathBuf {
    let path = folder(name).join("shop.yaml");
    fs::write(&path, text).unwrap();
    path
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-bindgen"));
    command.arg("serve").args(arguments).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    command
}

/// A running server.
struct Server {
    process: Child,
    address: String,
    lines: BufReader<ChildStdout>,
}

impl Server {
    /// Starts the server with a free port.
    fn start(arguments: &[&str]) -> Self {
        let mut command = command(arguments);
        command.args(["--address", "127.0.0.1:0"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap());
        let mut server = Self { process, address: String::new(), lines };
        let line = server.line();
        server.address = line.trim().strip_prefix("listening  http://").unwrap().to_owned();
        assert!(server.line().contains("press Ctrl-C to end"));
        server
    }

    fn of(name: &str, text: &str) -> Self {
        Self::start(&[document(name, text).to_str().unwrap()])
    }

    /// Returns the next line that the server prints.
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        line
    }

    fn send(&self, method: &str, target: &str, headers: &[&str], body: &[u8]) -> Answer {
        let mut head = format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.iter().for_each(|header| head.push_str(&format!("{header}\r\n")));
        if !body.is_empty() {
            head.push_str(&format!("Content-Length: {}\r\n", body.len()));
        }
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(&[head.as_bytes(), b"\r\n", body].concat()).unwrap();
        let mut answer = Vec::new();
        // The server may close the connection before it has read a body that is too large.
        let _ = stream.read_to_end(&mut answer);
        Answer::of(&String::from_utf8(answer).unwrap())
    }

    fn get(&self, target: &str, headers: &[&str]) -> Answer {
        self.send("GET", target, headers, b"")
    }

    fn post(&self, media_type: &str, body: &[u8]) -> Answer {
        self.send("POST", "/orders", &["X-Key: key", &format!("Content-Type: {media_type}")], body)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Answer {
    fn of(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no response: {text:?}"));
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap().parse().unwrap();
        let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Self { status, headers: lines.filter_map(header).collect(), body: body.to_owned() }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Returns the pointers of the violations.
    fn pointers(&self) -> Vec<&str> {
        let parts = self.body.split("\"pointer\":\"").skip(1);
        parts.map(|part| part.split_once('"').unwrap().0).collect()
    }
}

#[test]
fn requests_are_refused_with_the_statuses_of_a_generated_server() {
    let server = Server::of("refused", SHOP);
    let status = |method: &str, target: &str, headers: &[&str]| server.send(method, target, headers, b"").status;
    let unknown = server.get("/unknown", &[]);
    assert_eq!((unknown.status, unknown.header("content-type")), (404, Some("application/problem+json")));
    let other = server.send("PUT", "/orders/1", &[], b"");
    assert_eq!((other.status, other.header("allow")), (405, Some("DELETE, GET, HEAD")));
    assert_eq!(status("GET", "/orders/1", &["Accept: image/png"]), 406);

    let anonymous = server.send("DELETE", "/orders/1", &[], b"");
    assert_eq!((anonymous.status, anonymous.header("www-authenticate").is_some()), (401, true));
    let challenges = anonymous.headers.iter().filter(|(name, _)| name == "www-authenticate").count();
    assert_eq!(challenges, 2, "{anonymous:?}");
    for (header, expected) in [
        ("Authorization: Bearer", 401),
        ("Authorization: Basic YTpi", 401),
        ("Authorization: Bearer a.b", 204),
        ("X-Key: any", 204),
    ] {
        assert_eq!(status("DELETE", "/orders/1", &[header]), expected, "{header}");
    }

    let request = server.get("/orders/0?fields=id&fields=name", &["X-Trace: long", "Cookie: session=1"]);
    assert_eq!(request.status, 400);
    assert_eq!(request.pointers(), ["/path/id", "/query/fields/1", "/header/X-Trace", "/cookie/session"]);
    assert_eq!(status("GET", "/orders/one", &[]), 400);
}

#[test]
fn bodies_are_validated_by_their_media_types() {
    let server = Server::of("bodies", SHOP);
    let json = "application/json";
    assert_eq!(server.post(json, br#"{"id": 1}"#).status, 201);
    assert_eq!(server.post(json, b"{").status, 400);
    let invalid = server.post(json, br#"{"id": "1", "total": "x"}"#);
    assert_eq!((invalid.status, invalid.pointers()), (422, vec!["/body/id", "/body/total"]));
    let missing = server.send("POST", "/orders", &["X-Key: key"], b"");
    assert_eq!((missing.status, missing.pointers()), (400, vec!["/body"]));
    let unsupported = server.post("application/xml", b"<a/>");
    assert_eq!(unsupported.status, 415);
    assert!(unsupported.header("accept").is_some_and(|accept| accept.starts_with("application/json, ")));
    assert_eq!(server.post(json, &vec![b' '; 3 << 20]).status, 413);

    let form = "application/x-www-form-urlencoded";
    assert_eq!(server.post(form, b"id=1&total=1.50").status, 201);
    let invalid = server.post(form, b"id=one");
    assert_eq!((invalid.status, invalid.pointers()), (422, vec!["/body/id"]));

    assert_eq!(server.post("text/plain", b"short").status, 201);
    assert_eq!(server.post("text/plain", b"longer").status, 422);

    let part = |name: &str, more: &str, content: &[u8]| {
        let head = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
        [head.as_bytes(), content, b"\r\n"].concat()
    };
    let multipart = "multipart/form-data; boundary=x";
    let scan = part("scan", "; filename=\"a.png\"", b"\xff\xd8");
    assert_eq!(server.post(multipart, &[&scan[..], &part("id", "", b"3"), b"--x--"].concat()).status, 201);
    let invalid = server.post(multipart, &[&scan[..], &part("id", "", b"one"), b"--x--"].concat());
    assert_eq!((invalid.status, invalid.pointers()), (422, vec!["/body/id"]));
    let missing = server.post(multipart, &[&part("id", "", b"3")[..], b"--x--"].concat());
    assert_eq!((missing.status, missing.pointers()), (422, vec!["/body"]));
}

/// A parameter: its location, style and `explode`, an array of 1 and 2, and an object of the members R and G.
type Styled = (&'static str, &'static str, bool, Option<&'static str>, Option<&'static str>);

const STYLES: [Styled; 17] = [
    ("path", "simple", false, Some("1,2"), Some("R,1,G,2")),
    ("path", "simple", true, Some("1,2"), Some("R=1,G=2")),
    ("path", "label", false, Some(".1,2"), Some(".R,1,G,2")),
    ("path", "label", true, Some(".1.2"), Some(".R=1.G=2")),
    ("path", "matrix", false, Some(";p=1,2"), Some(";p=R,1,G,2")),
    ("path", "matrix", true, Some(";p=1;p=2"), Some(";R=1;G=2")),
    ("query", "form", false, Some("p=1,2"), Some("p=R,1,G,2")),
    ("query", "form", true, Some("p=1&p=2"), Some("R=1&G=2")),
    ("query", "spaceDelimited", false, Some("p=1%202"), Some("p=R%201%20G%202")),
    ("query", "pipeDelimited", false, Some("p=1%7C2"), Some("p=R%7C1%7CG%7C2")),
    ("query", "deepObject", true, None, Some("p%5BR%5D=1&p%5BG%5D=2")),
    ("header", "simple", false, Some("1,2"), Some("R,1,G,2")),
    ("header", "simple", true, Some("1,2"), Some("R=1,G=2")),
    ("cookie", "form", false, Some("p=1,2"), Some("p=R,1,G,2")),
    ("cookie", "form", true, Some("p=1; p=2"), Some("R=1; G=2")),
    ("cookie", "cookie", false, Some("p=1,2"), Some("p=R,1,G,2")),
    ("cookie", "cookie", true, Some("p=1; p=2"), Some("R=1; G=2")),
];

const ARRAY: &str = "{type: array, items: {type: integer, maximum: 9}, minItems: 2}";
const OBJECT: &str = "{type: object, properties: {R: {type: integer}, G: {type: integer, maximum: 9}}, required: [R, G], additionalProperties: false}";

#[test]
fn parameters_are_read_in_every_style() {
    let mut paths = String::new();
    for (index, (location, style, explode, ..)) in STYLES.iter().enumerate() {
        for (shape, schema) in [("array", ARRAY), ("object", OBJECT)] {
            let end = if *location == "path" { "/{p}" } else { "" };
            paths.push_str(&format!(
                "  /{shape}{index}{end}: {{get: {{parameters: [{{name: p, in: {location}, required: true, style: {style}, \
                 explode: {explode}, schema: {schema}}}], responses: {{'204': {{description: Valid.}}}}}}}}\n"
            ));
        }
    }
    let server =
        Server::of("styles", &format!("openapi: 3.2.0\ninfo: {{title: Styles, version: '1'}}\npaths:\n{paths}"));
    let mut count = 0;
    for (index, (location, style, explode, array, object)) in STYLES.into_iter().enumerate() {
        for (shape, text, inner) in [("array", array, "1"), ("object", object, "G")] {
            let Some(valid) = text else { continue };
            let send = |text: &str| match location {
                "path" => server.get(&format!("/{shape}{index}/{text}"), &[]),
                "query" => server.get(&format!("/{shape}{index}?{text}"), &[]),
                "header" => server.get(&format!("/{shape}{index}"), &[&format!("p: {text}")]),
                _ => server.get(&format!("/{shape}{index}"), &[&format!("Cookie: {text}")]),
            };
            let context = format!("{location} {style} {explode} {shape}");
            let with = |value: &str| {
                let (before, after) = valid.rsplit_once('2').unwrap();
                format!("{before}{value}{after}")
            };
            let (answer, greater, text) = (send(valid), send(&with("99")), send(&with("x")));
            assert_eq!((answer.status, &*answer.body), (204, ""), "{context}");
            let pointer = format!("/{location}/p/{inner}");
            for refused in [greater, text] {
                assert_eq!((refused.status, refused.pointers()), (400, vec![&*pointer]), "{context} {}", refused.body);
            }
            count += 1;
        }
    }
    assert_eq!(count, 33);
}

#[test]
fn a_text_has_the_type_that_its_schema_expects() {
    let server = Server::of(
        "types",
        r"
openapi: 3.1.0
info: {title: Types, version: '1'}
paths:
  /:
    get:
      parameters:
        - {name: text, in: query, schema: {type: string, pattern: '^[0-9]+$'}}
        - {name: either, in: query, schema: {anyOf: [{type: integer, maximum: 9}, {type: string, minLength: 3}]}}
        - {name: several, in: query, schema: {oneOf: [{type: string, enum: [all]}, {type: array, items: {type: integer}}]}}
        - {name: flag, in: query, schema: {type: [boolean, 'null']}}
        - {name: json, in: query, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
      responses: {'204': {description: Valid.}}
",
    );
    for (query, status) in [
        ("text=012", 204),
        ("text=true", 400),
        ("either=9", 204),
        ("either=10", 400),
        ("either=100", 204),
        ("several=all", 204),
        ("several=1", 204),
        ("several=1&several=2", 204),
        ("several=none", 400),
        ("several=1&several=x", 400),
        ("flag=", 204),
        ("flag=true", 204),
        ("flag=no", 400),
        ("json=%7B%22a%22%3A%22b%22%7D", 204),
        ("json=%7B%22a%22%3A1%7D", 400),
        ("json=a", 400),
        ("text=%ff", 400),
    ] {
        let answer = server.get(&format!("/?{query}"), &[]);
        assert_eq!(answer.status, status, "{query} {}", answer.body);
    }
}

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
    let readme = include_str!("../../../README.md");
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
