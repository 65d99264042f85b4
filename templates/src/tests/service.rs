//! The server: each request that the client writes is read as the same operation, and every fault of another is found.

use std::collections::BTreeMap;
use std::fmt::Debug;

use crate::__private::{Checker, RequestWriter};
use crate::parameter::{Location, Parameter, Style};
use crate::read::Read;
use crate::service::{Incoming, Outgoing, Refusal, RequestReader};
use crate::{Headers, JsonValue, Nullable, Request, Serialization};

/// Writes a value of a parameter as a client does, and returns the request.
fn request<T: serde::Serialize>(parameter: Parameter, value: &T) -> (Request, &'static [Parameter]) {
    let parameters: &'static [Parameter] = Vec::leak(vec![parameter]);
    let path = if parameter.location == Location::Path { "/a/{p}" } else { "/a" };
    let mut writer = RequestWriter::new(path, parameters);
    writer.required(value);
    (writer.finish("GET", "/a", &[]).unwrap(), parameters)
}

/// Reads a request as a server does.
fn read<T>(
    request: &Request,
    parameters: &'static [Parameter],
    read: impl FnOnce(&mut RequestReader<'_>) -> Option<T>,
) -> Result<T, Refusal> {
    let (path, query) =
        request.target.split_once('?').map_or((&*request.target, None), |(path, query)| (path, Some(query)));
    let captured = [("p", path.strip_prefix("/a/").unwrap_or_default())];
    let path = if path == "/a" { &[][..] } else { &captured };
    let incoming = Incoming { path, query, headers: &request.headers, body: &request.body, security_schemes: &[] };
    let mut reader = RequestReader::new(incoming, parameters)?;
    let value = read(&mut reader);
    reader.finish(value)
}

#[track_caller]
fn assert_read<T: Read + serde::Serialize + PartialEq + Debug>(parameter: Parameter, value: T) {
    let (request, parameters) = request(parameter, &value);
    let read = read(&request, parameters, |reader| reader.required::<T>());
    assert_eq!(read.as_ref().ok(), Some(&value), "{parameter:?} {request:?} {} {read:?}", request.target);
}

/// The parameters of each style that OpenAPI defines for a location.
fn styles(location: Location) -> Vec<Parameter> {
    let (parameter, styles): (Parameter, &[Style]) = match location {
        Location::Path => (Parameter::path("p"), &[Style::Simple, Style::Label, Style::Matrix]),
        Location::Query => (
            Parameter::query("p").required(),
            &[Style::Form, Style::SpaceDelimited, Style::PipeDelimited, Style::DeepObject],
        ),
        Location::Header => (Parameter::header("p").required(), &[Style::Simple]),
        Location::Cookie => (Parameter::cookie("p").required(), &[Style::Form, Style::Cookie]),
        Location::QueryString => (Parameter::query_string("p", "application/x-www-form-urlencoded").required(), &[]),
    };
    let explode = styles.iter().flat_map(|style| [false, true].map(|explode| parameter.style(*style, explode)));
    explode.collect()
}

const LOCATIONS: [Location; 4] = [Location::Path, Location::Query, Location::Header, Location::Cookie];

#[test]
fn parameters_of_every_style_are_read_as_they_were_written() {
    for parameter in LOCATIONS.into_iter().flat_map(styles) {
        assert_read(parameter, "blue".to_owned());
        assert_read(parameter, "5".to_owned());
        assert_read(parameter, -5_i64);
        assert_read(parameter, 1.5_f64);
        assert_read(parameter, true);
        // Without its value the path would be another one.
        if parameter.location != Location::Path {
            assert_read(parameter, Nullable::<i64>::Null);
        }
        assert_read(parameter, vec!["blue".to_owned(), "black".to_owned()]);
        assert_read(parameter, vec![7_i64]);
        assert_read(parameter, BTreeMap::from([("G".to_owned(), 200_i64), ("R".to_owned(), 100)]));
    }
}

/// Returns whether a text contains what separates the values of a style, which escaping does not change.
fn separates(parameter: Parameter, text: &str) -> bool {
    match parameter.serialization {
        Serialization::Style { style: Style::SpaceDelimited, explode: false, .. } => text.contains(' '),
        Serialization::Style { style: Style::PipeDelimited, explode: false, .. } => text.contains('|'),
        Serialization::Style { .. } | Serialization::Content(_) => false,
    }
}

#[test]
fn texts_of_any_characters_are_read_as_they_were_written() {
    let hostile = ["a b", "a+b", "100%", "%41", "%2541", "a/b", "a?b&c=d#e", "größe", "[1]", "a=b", "x|y", "\u{1F600}"];
    for parameter in [Location::Path, Location::Query].into_iter().flat_map(styles) {
        for text in hostile {
            assert_read(parameter, text.to_owned());
            if !separates(parameter, text) {
                assert_read(parameter, vec![text.to_owned(), "b".to_owned()]);
                assert_read(parameter, BTreeMap::from([("k".to_owned(), text.to_owned())]));
            }
        }
    }
    for parameter in styles(Location::Header) {
        for text in ["a b", "a+b", "100%", "%41", "größe", "a=b"] {
            assert_read(parameter, text.to_owned());
        }
    }
}

#[test]
fn contents_and_query_strings_are_read_as_they_were_written() {
    let value = BTreeMap::from([("a b".to_owned(), vec![1_i64, 2]), ("c&d".to_owned(), vec![3])]);
    for parameter in [Parameter::path("p"), Parameter::query("p"), Parameter::header("p"), Parameter::cookie("p")] {
        assert_read(parameter.content("application/json"), value.clone());
        assert_read(parameter.content("text/plain"), "a,b c".to_owned());
    }
    assert_read(Parameter::query_string("p", "application/json"), value.clone());
    assert_read(Parameter::query_string("p", "application/x-www-form-urlencoded"), value);
}

#[test]
fn objects_in_objects_and_items_that_are_json_are_read() {
    let deep = BTreeMap::from([("a".to_owned(), BTreeMap::from([("b".to_owned(), vec![1_i64, 2])]))]);
    assert_read(Parameter::query("p").style(Style::DeepObject, true), deep);
    let nested = vec![vec![1_i64, 2], vec![3]];
    assert_read(Parameter::header("p"), nested.clone());
    assert_read(Parameter::query("p").style(Style::Form, false), nested);
}

/// Reads an optional parameter of a target as a client never writes it, and returns the violations.
fn violations<T: Read + Debug>(parameter: Parameter, target: &str, headers: &[(&str, &str)]) -> Vec<String> {
    let parameters: &'static [Parameter] = Vec::leak(vec![parameter]);
    let headers: Headers = headers.iter().copied().collect();
    let request = Request { method: "GET", template: "/a", target: target.to_owned(), headers, body: Vec::new() };
    let refusal = read(&request, parameters, |reader| reader.optional::<T>()).unwrap_err();
    assert_eq!(refusal.status(), 400);
    refusal.violations().iter().map(ToString::to_string).collect()
}

#[test]
fn hostile_parameters_are_refused() {
    let query = Parameter::query("p");
    assert_eq!(violations::<i64>(query, "/a?p=1&p=2", &[]), ["/query/p: is given 2 times"]);
    assert_eq!(violations::<String>(query, "/a?p=1&p=2", &[]), ["/query/p: is given 2 times"]);
    assert_eq!(
        violations::<String>(query, "/a?p=%zz", &[]),
        ["/query/p: contains a `%` that does not begin a percent-encoded byte"]
    );
    assert_eq!(violations::<String>(query, "/a?p=%ff", &[]), ["/query/p: is not UTF-8 when it is percent-decoded"]);
    assert_eq!(violations::<Vec<i64>>(query, "/a?p=1&p=x", &[]), ["/query/p/1: invalid type: a string, expected i64"]);
    let header = Parameter::header("p");
    assert_eq!(violations::<String>(header, "/a", &[("p", "1"), ("P", "2")]), ["/header/p: is given 2 times"]);
    for dots in ["/a/..", "/a/.", "/a/%2e%2e"] {
        let found = violations::<String>(Parameter::path("p"), dots, &[]);
        assert_eq!(found, ["/path/p: must not be `.` or `..`, which would change the path"], "{dots}");
    }
    let deep = query.style(Style::DeepObject, true);
    assert_eq!(violations::<JsonValue>(deep, "/a?p[a]=1&p[a][b]=2", &[]), ["/query/p/a: has a value and members"]);
    assert_eq!(violations::<String>(query.required(), "/a", &[]), ["/query/p: the query parameter is required"]);
    let secret = violations::<i64>(query.secret(), "/a?p=hidden", &[]);
    assert_eq!(secret, ["/query/p: the value does not match the document"]);
}

#[test]
fn pairs_of_no_parameter_are_ignored() {
    static PARAMETERS: [Parameter; 4] = [
        Parameter::query("limit"),
        Parameter::query("ids"),
        Parameter::query("filter").style(Style::DeepObject, true),
        Parameter::query("object"),
    ];
    let request = |target: &str| Request {
        method: "GET",
        template: "/a",
        target: target.to_owned(),
        headers: Headers::new(),
        body: Vec::new(),
    };
    let read_all = |target: &str| {
        read(&request(target), &PARAMETERS, |reader| {
            let limit = reader.optional::<i64>()?;
            let ids = reader.optional::<Vec<i64>>()?;
            let filter = reader.optional::<BTreeMap<String, i64>>()?;
            Some((limit, ids, filter, reader.optional::<BTreeMap<String, i64>>()?))
        })
    };
    let object = BTreeMap::from([("a".to_owned(), 1_i64)]);
    assert_eq!(read_all("/a?a=1"), Ok((None, None, None, Some(object.clone()))));
    assert_eq!(read_all("/a?limit=5&ids=1&filter[a]=1"), Ok((Some(5), Some(vec![1]), Some(object), None)));
    assert_eq!(read_all("/a?&"), Ok((None, None, None, None)));
}

#[test]
fn a_percent_encoded_value_is_decoded_once() {
    static PARAMETERS: [Parameter; 1] = [Parameter::query("p")];
    let request = Request {
        method: "GET",
        template: "/a",
        target: "/a?p=%252e%252e%252f".to_owned(),
        headers: Headers::new(),
        body: Vec::new(),
    };
    assert_eq!(read(&request, &PARAMETERS, |reader| reader.required::<String>()), Ok("%2e%2e%2f".to_owned()));
}

fn body_request(media_type: &str, body: &[u8]) -> Request {
    let headers = [("Content-Type", media_type)].into_iter().collect();
    Request { method: "POST", template: "/a", target: "/a".to_owned(), headers, body: body.to_vec() }
}

#[test]
fn bodies_of_other_media_types_and_codings_are_refused() {
    let read_body = |request: &Request| {
        read(request, &[], |reader| reader.body(&["application/json"]).and_then(|_| reader.json::<JsonValue>()))
    };
    let refusal = read_body(&body_request("text/csv", b"a")).unwrap_err();
    assert_eq!((refusal.status(), refusal.headers().get("Accept")), (415, Some("application/json")));
    let mut request = body_request("application/json", b"{}");
    request.headers.append("Content-Encoding", "gzip");
    assert_eq!(read_body(&request).unwrap_err().status(), 415);
    for (body, detail) in [
        (&b"{"[..], "the body is not valid JSON"),
        (b"\"\xff\"", "the body is not valid JSON"),
        (&[b'['; 100_000], "the body is not valid JSON"),
        (b"", "the request body is required"),
    ] {
        let refusal = read_body(&body_request("application/json; charset=utf-8", body)).unwrap_err();
        assert_eq!(refusal.status(), 400);
        assert!(refusal.violations()[0].message().starts_with(detail), "{:?}", refusal.violations());
    }
    assert!(read_body(&body_request("application/vnd.shop+json", b"{}")).is_ok());
}

#[test]
fn all_faults_of_a_request_are_found_at_once() {
    static PARAMETERS: [Parameter; 3] =
        [Parameter::query("a"), Parameter::query("b").required(), Parameter::header("c")];
    let mut request = body_request("application/json", b"{\"n\":\"x\"}");
    request.target = "/a?a=x".to_owned();
    request.headers.append("c", "9");
    let refusal = read(&request, &PARAMETERS, |reader| {
        let a = reader.optional::<i64>();
        let b = reader.required::<i64>();
        let c = reader.optional::<i64>();
        let body = reader.body(&["application/json"]).and_then(|_| reader.json::<BTreeMap<String, i64>>());
        reader.check(|checker: &mut Checker<'_>| {
            if let Some(value) = &c {
                checker.parameter("header", "c", value).maximum(5);
            }
        });
        Some((a?, b?, c?, body?))
    });
    let refusal = refusal.unwrap_err();
    let pointers: Vec<(&str, &str)> = refusal.violations().iter().map(|one| (one.pointer(), one.keyword())).collect();
    let expected = [("/query/a", "type"), ("/query/b", "required"), ("/body/n", "type"), ("/header/c", "maximum")];
    assert_eq!((refusal.status(), &pointers[..]), (400, &expected[..]));
    let outgoing = Outgoing::from(&refusal);
    let text = String::from_utf8(outgoing.body).unwrap();
    assert!(text.starts_with(r#"{"type":"about:blank","title":"Bad Request","status":400,"#), "{text}");
    assert!(
        text.contains(r#"{"pointer":"/header/c","keyword":"maximum","detail":"must be at most 5, and is 9"}"#),
        "{text}"
    );
}

#[test]
fn forms_are_read_as_they_were_written() {
    use crate::__private::form::{File, FormWriter};
    static PARTS: [Parameter; 2] = [
        Parameter::query("list").style(Style::PipeDelimited, false),
        Parameter::query("json").content("application/json"),
    ];
    fn written<T: Read + serde::Serialize + PartialEq + Debug>(value: T) {
        let mut writer = RequestWriter::new("/a", &[]);
        writer.form("application/x-www-form-urlencoded", &PARTS, &value);
        let request = writer.finish("POST", "/a", &[]).unwrap();
        let form = read(&request, &[], |reader| {
            reader.body(&["application/x-www-form-urlencoded"]).and_then(|_| reader.form::<T>(&PARTS))
        });
        assert_eq!(form, Ok(value));
    }
    let texts = |texts: [&str; 2]| texts.map(str::to_owned).to_vec();
    written(BTreeMap::from([("list".to_owned(), texts(["a b", "c&d"])), ("items".to_owned(), texts(["x|y", "z=+"]))]));
    written(BTreeMap::from([("json".to_owned(), "5".to_owned()), ("text".to_owned(), "a&b=c+d".to_owned())]));
    written(BTreeMap::from([("object".to_owned(), BTreeMap::from([("a".to_owned(), 1_i64)]))]));

    let files = vec![
        File {
            name: Some("a \"b\".png".to_owned()),
            content_type: Some("image/png".to_owned()),
            data: vec![0, 255, 13, 10],
        },
        File {
            name: Some("c".to_owned()),
            content_type: Some("text/plain".to_owned()),
            data: b"--form-boundary".to_vec(),
        },
    ];
    let mut writer = RequestWriter::new("/a", &[]);
    writer.multipart("multipart/form-data", &[], |form: &mut FormWriter| form.files("f", &files));
    let request = writer.finish("POST", "/a", &[]).unwrap();
    let multipart = |request: &Request| {
        read(request, &[], |reader| {
            reader.body(&["multipart/form-data"]).and_then(|_| reader.multipart::<BTreeMap<String, Vec<File>>>())
        })
    };
    assert_eq!(multipart(&request).unwrap()["f"], files);
    for body in
        ["", "x", "--b", "--b\r\n", "--b\r\n\r\n--b--", "--b\r\nContent-Disposition: form-data\r\n\r\n\r\n--b--"]
    {
        let refusal = multipart(&body_request("multipart/form-data; boundary=b", body.as_bytes())).unwrap_err();
        assert_eq!(refusal.status(), 400, "{body:?}");
    }
    for boundary in ["b".repeat(71), "b%0D%0A--b".to_owned(), String::new()] {
        let media_type = format!("multipart/form-data; boundary=\"{boundary}\"");
        let refusal = multipart(&body_request(&media_type, b"--b--")).unwrap_err();
        assert!(refusal.violations()[0].message().contains("`boundary` of 1 to 70 characters"), "{refusal:?}");
    }
}
