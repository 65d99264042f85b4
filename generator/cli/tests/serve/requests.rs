//! Requests: which are refused, with which statuses and pointers.

use super::{SHOP, Server};

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
