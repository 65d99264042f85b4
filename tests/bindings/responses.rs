//! Responses are read tolerantly and exactly, and nothing of them is lost.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use bindings_tests::golden::responses::{GetReportResponse as Response, GetTreeResponse, Place, Report, Target, Tree};
use bindings_tests::golden::support::{
    Error, Headers, Model, Null, Response as _, ResponseError, ResponseErrorKind, Violations,
};
use serde_json::{Value, json};

fn read(status: u16, body: impl AsRef<[u8]>) -> Result<Response, ResponseError> {
    Response::read(status, &Headers::new(), body.as_ref())
}

/// Reads a report, given its optional properties.
fn report(optional: &Value) -> Report {
    let mut body = json!({ "id": "1", "lines": [] });
    body.as_object_mut().unwrap().extend(optional.as_object().unwrap().clone());
    report_of(&body.to_string())
}

fn report_of(body: &str) -> Report {
    let Response::Ok(report) = read(200, body).unwrap() else { panic!("{body}") };
    *report
}

fn tree(body: &str) -> Tree {
    let response = GetTreeResponse::read(200, &Headers::new(), body.as_bytes()).unwrap();
    let GetTreeResponse::Default { body, .. } = response else { panic!() };
    *body
}

fn written(value: &impl Model) -> String {
    serde_json::to_string(value).unwrap()
}

/// Returns the locations and keywords of violations.
fn listed(violations: &Violations) -> Vec<(&str, &str)> {
    violations.iter().map(|violation| (violation.pointer(), violation.keyword())).collect()
}

#[track_caller]
fn assert_violations(value: &(impl Model + Debug), expected: &[(&str, &str)]) {
    let violations = value.validate().unwrap_err();
    assert_eq!(listed(&violations), expected, "{violations}");
}

#[test]
fn numbers_of_responses_are_exact() {
    let body = r#"{"id":"1","lines":[{"number":20.0}],"large":1e3,"rate":0.1,"count":20.0}"#;
    let report = report_of(body);
    assert_eq!((report.lines[0].number, report.large, report.count), (20, Some(1000), Some(20)));
    assert_eq!(report, Report::from_json(body).unwrap());
    // No float equals it.
    let long = r#"{"id":"1","rate":12345678901234567.89,"lines":[]}"#;
    let report = report_of(long);
    assert_eq!((report.rate, report.unreadable_properties.get("rate")), (None, Some("12345678901234567.89")));
    assert_eq!(written(&report), long);
}

#[test]
fn an_optional_property_that_its_type_cannot_represent_loses_nothing_else() {
    let cases = [
        ("due", json!("")),
        ("due", json!("2026-02-30")),
        ("due", Value::Null),
        ("at", json!("2026-12-01T10:00:00")),
        ("link", json!("/relative")),
        ("count", json!("7")),
        ("count", json!(1.5)),
        ("large", json!(1e300)),
        ("note", json!({"a": [1, {}]})),
        ("more", json!([{"number": 1}, {"number": null}])),
        ("by_name", json!({"a": {}})),
        ("maybe", json!(7)),
        ("closed", json!([])),
    ];
    for (name, value) in cases {
        let report = report(&json!({ name: value, "rate": 1.5 }));
        assert_eq!((&*report.id, report.rate), ("1", Some(1.5)), "{name}");
        let preserved = report.unreadable_properties.get(name).map(|text| serde_json::from_str::<Value>(text).unwrap());
        assert_eq!(preserved.as_ref(), Some(&value), "{name}");
        let again: Value = serde_json::from_str(&written(&report)).unwrap();
        assert_eq!(again[name], value, "{name}");
        let violations = report.validate().unwrap_err();
        let pointer = format!("/{name}");
        assert!(violations.iter().all(|violation| violation.pointer().starts_with(&pointer)), "{name}: {violations}");
        assert!(matches!(report.to_json(), Err(Error::Invalid(_))), "{name}");
    }
}

#[test]
fn preserved_values_are_written_at_the_place_of_their_property() {
    let body = r#"{"id":"1","due":"","count":"x","lines":[],"other":true}"#;
    assert_eq!(written(&report_of(body)), body);
    // As data, also.
    assert_eq!(serde_json::to_value(report_of(body)).unwrap(), serde_json::from_str::<Value>(body).unwrap());
}

#[test]
fn a_property_that_is_set_wins_over_the_preserved_value() {
    let mut report = report(&json!({ "count": "x", "due": "" }));
    report.count = Some(7);
    assert_eq!(written(&report), r#"{"id":"1","due":"","count":7,"lines":[]}"#);
    assert_violations(&report, &[("/due", "format")]);
    assert_eq!(report.unreadable_properties.remove("due").as_deref(), Some("\"\""));
    assert_eq!(report.validate(), Ok(()));
    assert_eq!(written(&report), r#"{"id":"1","count":7,"lines":[]}"#);
}

#[test]
fn validate_reports_preserved_values_with_the_assertions_of_their_schemas() {
    let report = report(&json!({
        "count": "x", "note": 7, "due": "", "large": 1e300, "rate": 1, "free": {}, "more": [{"number": null}, {}],
    }));
    let expected = [
        ("/due", "format"),
        ("/count", "type"),
        ("/note", "type"),
        ("/more/0/number", "type"),
        ("/more/1", "required"),
        ("/large", "unrepresentable"),
    ];
    assert_violations(&report, &expected);
    // In their place within others.
    let body = r#"{"id":1,"children":[{"id":2,"child":{"id":3,"child":7}},{"id":4,"children":[{}]}]}"#;
    let tree = tree(body);
    assert_eq!(written(&tree), body);
    assert_violations(&tree, &[("/children/0/child/child", "type"), ("/children/1/children/0", "required")]);
}

#[test]
fn validate_reports_a_limit_that_it_exceeds_for_a_preserved_value() {
    let mut report = report(&json!({ "due": "" }));
    report.free = Some((0..200).fold(Value::Null, |value, _| json!([value])));
    let violations = report.validate().unwrap_err();
    assert_eq!(violations.to_string(), "nested deeper than 127 levels");
}

#[test]
fn additional_properties_are_preserved_whatever_their_schema() {
    let body = r#"{"id":"1","lines":[],"closed":{"size":"x","other":[1]},"typed":{"total":"a","a":1,"b":"2","c":3}}"#;
    let report = report_of(body);
    let (closed, typed) = (report.closed.as_ref().unwrap(), report.typed.as_ref().unwrap());
    assert_eq!(closed.preserved_properties.iter().collect::<Vec<_>>(), [("other", "[1]"), ("size", "\"x\"")]);
    assert_eq!((typed.additional_properties.len(), typed.unreadable_properties.get("b")), (2, Some("\"2\"")));
    let again: Value = serde_json::from_str(&written(&report)).unwrap();
    assert_eq!(again, serde_json::from_str::<Value>(body).unwrap());
    assert_violations(
        &report,
        &[
            ("/closed/size", "type"),
            ("/closed", "additionalProperties"),
            ("/typed/total", "type"),
            ("/typed/b", "type"),
        ],
    );
}

#[test]
fn an_additional_property_that_is_set_wins_over_the_preserved_value() {
    let mut report = report(&json!({ "typed": { "b": "2" } }));
    let typed = report.typed.as_mut().unwrap();
    typed.additional_properties.insert("b".to_owned(), 2);
    assert_eq!(written(typed), r#"{"b":2}"#);
    assert_eq!(typed.validate(), Ok(()));
}

#[test]
fn structs_in_unions_are_tolerant() {
    // By a property, before and after it.
    for body in [r#"{"kind":"person","born":"x"}"#, r#"{"born":"x","kind":"person","home":{"city":"Turin","zip":1}}"#] {
        let report = report_of(&format!(r#"{{"id":"1","lines":[],"target":{body}}}"#));
        let Some(Target::Person(person)) = &report.target else { panic!("{report:?}") };
        assert_eq!(person.unreadable_properties.get("born"), Some("\"x\""));
        assert!(report.validate().unwrap_err().iter().any(|violation| violation.pointer() == "/target/born"));
        let again: Value = serde_json::from_str(&written(&report)).unwrap();
        assert_eq!(again["target"], serde_json::from_str::<Value>(body).unwrap());
    }
    // By schema.
    let report = report(&json!({ "target": { "kind": "person", "home": { "lat": 1, "lon": 2, "alt": "high" } } }));
    let Some(Target::Person(person)) = &report.target else { panic!("{report:?}") };
    assert!(matches!(&person.home, Some(Place::Lat(place)) if place.lat == 1.0), "{person:?}");
    assert_eq!(report.validate().unwrap_err().iter().count(), 1);
    // A nullable component, as an alternative and as the whole body.
    let report = report_of(r#"{"id":"1","lines":[],"maybe":{"number":1,"text":5}}"#);
    assert_violations(&report, &[("/maybe/text", "type")]);
    let body = r#"{"id":"1","due":0,"lines":[]}"#;
    let Response::NonAuthoritativeInformation(value) = read(203, body).unwrap() else { panic!() };
    assert_eq!(value.as_ref().unwrap().unreadable_properties.get("due"), Some("0"));
}

#[test]
fn values_that_the_evaluator_checks_are_tolerant() {
    let body = r#"{"name":"a","limit":"x"}"#;
    let Response::Status208 { body: rule, .. } = read(208, body).unwrap() else { panic!() };
    assert_eq!(written(&rule), body);
    assert_violations(&rule, &[("/limit", "type")]);
    // It matches the schema, and is not silently valid.
    let body = r#"{"name":"a","limit":100000000000000000000}"#;
    let Response::Status208 { body: mut rule, .. } = read(208, body).unwrap() else { panic!() };
    assert_violations(&rule, &[("/limit", "unrepresentable")]);
    rule.limit = Some(1);
    assert_eq!(rule.validate(), Ok(()));
    let Response::Status208 { body: rule, .. } = read(208, r#"{"name":"a","limit":1,"until":"x"}"#).unwrap() else {
        panic!()
    };
    assert_violations(&rule, &[("/until", "format"), ("", "not")]);
}

#[test]
fn bodies_that_are_maps_and_lists_are_tolerant() {
    let Response::Created(lines) = read(201, r#"{"a":{"number":1,"text":1}}"#).unwrap() else { panic!() };
    assert_eq!(lines["a"].unreadable_properties.get("text"), Some("1"));
    let Response::Accepted(lines) = read(202, r#"[{"number":1},{"number":2,"text":[]},{"number":3}]"#).unwrap() else {
        panic!()
    };
    assert_eq!((lines.len(), lines[1].unreadable_properties.get("text")), (3, Some("[]")));
    let Response::PartialContent(value) = read(206, "[1, {}]").unwrap() else { panic!() };
    assert_eq!(value, json!([1, {}]));
}

#[test]
fn deserialize_and_from_json_stay_strict() {
    let body = r#"{"id":"1","due":"","lines":[]}"#;
    assert!(serde_json::from_str::<Report>(body).is_err());
    assert!(matches!(Report::from_json(body), Err(Error::Invalid(_))));
    assert!(Report::from_value(&serde_json::from_str(body).unwrap()).is_err());
    assert!(serde_json::from_str::<Target>(r#"{"kind":"person","born":"x"}"#).is_err());
}

#[test]
fn a_required_value_that_its_type_cannot_represent_is_an_error_with_all_violations() {
    let body = br#"{"id":7,"due":"","lines":[{"number":1},{"number":"x"},{}],"note":"too long"}"#;
    let error = read(200, body).unwrap_err();
    let expected = [
        ("/id", "type"),
        ("/due", "format"),
        ("/lines/1/number", "type"),
        ("/lines/2", "required"),
        ("/note", "maxLength"),
    ];
    assert_eq!(listed(error.violations().unwrap()), expected);
    assert_eq!((error.status(), error.body()), (200, &body[..]));
    assert_eq!(error.into_parts().1, body);
    // The schema of a body that has no type of its own counts, too.
    let error = read(202, r#"[{},{"number":2},{"number":3}]"#).unwrap_err();
    assert_eq!(listed(error.violations().unwrap()), [("/0", "required"), ("", "maxItems")]);
    let error = read(201, r#"{"a/b":{"number":null}}"#).unwrap_err();
    assert_eq!(listed(error.violations().unwrap()), [("/a~1b/number", "type")]);
    // A value that matches its schema, and is too large for its type.
    let error = read(200, r#"{"id":"1","due":"","lines":[{"number":99999999999999999999}]}"#).unwrap_err();
    assert_eq!(listed(error.violations().unwrap()), [("/lines/0/number", "unrepresentable"), ("/due", "format")]);
}

#[test]
fn the_message_of_an_error_is_about_the_value_that_prevents_reading() {
    let body =
        r#"{"id":"1","due":"","more":[{"text":1}],"lines":[{"number":1,"text":1},{"text":1}],"note":"too long"}"#;
    let error = read(200, body).unwrap_err();
    let mut found = listed(error.violations().unwrap());
    found[2..].sort_unstable();
    let expected = [
        ("/lines/1", "required"),
        ("/lines/1/text", "type"),
        ("/due", "format"),
        ("/lines/0/text", "type"),
        ("/more/0", "required"),
        ("/more/0/text", "type"),
        ("/note", "maxLength"),
    ];
    assert_eq!(found, expected);
    assert!(error.to_string().contains(": /lines/1: required property `number` is missing (and 6 other"), "{error}");
}

#[test]
fn an_error_has_the_status_and_the_body_and_a_short_message() {
    let html = format!("<!DOCTYPE html><html>{}secret</html>", "x".repeat(10_000));
    let cut = r#"{"id":"1","password":"tell-nobody"#;
    let cases: [(u16, &[u8], &str); 7] = [
        (418, b"teapot", "cannot read the response with status 418: the document defines no response with this status"),
        (
            200,
            html.as_bytes(),
            "cannot read the response with status 200: the body is not JSON; it begins with \"<!DOCTYPE html><html>xx…\"",
        ),
        (
            200,
            cut.as_bytes(),
            "cannot read the response with status 200: the body is not valid JSON: invalid string at line 1 column 22",
        ),
        (200, b" ", "cannot read the response with status 200: the body is empty, and not JSON"),
        (
            200,
            b"[\xff]",
            "cannot read the response with status 200: the body is not valid JSON: not UTF-8 at line 1 column 2",
        ),
        (
            207,
            b"\xff",
            "cannot read the response with status 207: the body is not text in UTF-8: invalid utf-8 sequence of 1 bytes from index 0",
        ),
        (
            200,
            b"{}",
            "cannot read the response with status 200: the body does not match the document: required property `id` is missing (and another violation)",
        ),
    ];
    for (status, body, message) in cases {
        let error = read(status, body).unwrap_err();
        assert_eq!((error.status(), error.body()), (status, body));
        assert_eq!(error.to_string(), message);
        for shown in [format!("{error:?}"), error.to_string()] {
            assert!(!shown.contains("secret") && !shown.contains("nobody") && shown.len() < 500, "{shown}");
        }
    }
    let error = read(200, "{").unwrap_err();
    assert!(matches!(error.kind(), ResponseErrorKind::Json(_)));
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn a_header_of_json_is_read_as_a_body() {
    let read = |line: &str| {
        let headers = [("X-Line", line)].into_iter().collect();
        let Response::Status208 { headers, .. } = Response::read(208, &headers, br#"{"name":"a"}"#).unwrap() else {
            panic!()
        };
        headers.x_line
    };
    let line = read(r#"{"number":2.0,"text":1}"#).unwrap();
    assert_eq!((line.number, line.unreadable_properties.get("text")), (2, Some("1")));
    assert_eq!(read("{}"), None);
}

#[test]
fn objects_in_a_header_are_json() {
    let read = |name: &str, value: &str| {
        let headers = [(name, value)].into_iter().collect();
        let Response::Status208 { headers, .. } = Response::read(208, &headers, br#"{"name":"a"}"#).unwrap() else {
            panic!()
        };
        headers
    };
    let lines = read("X-Lines", r#"{"number":1},{"number":2,"text":"a,b"}"#).x_lines.unwrap();
    assert_eq!(
        lines.iter().map(|line| (line.number, line.text.as_deref())).collect::<Vec<_>>(),
        [(1, None), (2, Some("a,b"))]
    );
    assert_eq!(read("X-Nothing", "").x_nothing, Some(Null));
    assert_eq!(read("X-Nothing", "a").x_nothing, None);
}

#[test]
fn a_byte_order_mark_is_ignored() {
    assert!(read(200, "\u{feff}{\"id\":\"1\",\"lines\":[]}").is_ok());
}

#[test]
fn debug_shows_no_value_of_a_preserved_property() {
    let report = report(&json!({ "password": ["tell-nobody"] }));
    let shown = format!("{report:?}");
    assert!(shown.contains(r#"unreadable_properties: {"password"}"#) && !shown.contains("nobody"), "{shown}");
}

#[test]
fn duplicate_properties_are_refused_whether_or_not_they_are_readable() {
    for (one, other) in [("1", "\"x\""), ("\"x\"", "1"), ("\"x\"", "\"y\"")] {
        for name in ["count", "other", "password"] {
            let body = format!(r#"{{"id":"1","lines":[],"{name}":{one},"{name}":{other}}}"#);
            assert!(matches!(read(200, &body).unwrap_err().kind(), ResponseErrorKind::Json(_)), "{body}");
        }
        // Additional properties that have a type.
        let body = format!(r#"{{"id":"1","lines":[],"typed":{{"a":{one},"a":{other}}}}}"#);
        assert!(matches!(read(200, &body).unwrap_err().kind(), ResponseErrorKind::Json(_)), "{body}");
    }
}

#[test]
fn unreadable_properties_take_time_in_proportion_to_the_body() {
    let time = |count: usize| {
        let lines = vec![
            r#"{"number":1,"text":7,"padding":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#;
            count
        ];
        let body = format!(r#"{{"id":"1","lines":[{}],"due":0}}"#, lines.join(",\n"));
        let start = Instant::now();
        let report = report_of(&body);
        assert_eq!(report.validate().unwrap_err().iter().count(), (count + 1).min(10_000));
        assert_eq!(report.lines.iter().filter(|line| !line.unreadable_properties.is_empty()).count(), count);
        start.elapsed()
    };
    time(100);
    // Other load lengthens some runs, so that the shortest are compared.
    let (mut few, mut many) = (Duration::MAX, Duration::MAX);
    let is_linear = (0..20).any(|_| {
        (few, many) = (few.min(time(2_500)), many.min(time(10_000)));
        many < few * 12 + Duration::from_millis(50)
    });
    assert!(is_linear, "{few:?} and {many:?}");
    // Each level fails, since its required property is missing.
    let depth = 100;
    let body = format!(
        "{}{}{}",
        r#"{"child":"#.repeat(depth),
        format_args!("[\"{}\"]", "x".repeat(100_000)),
        "}".repeat(depth)
    );
    let start = Instant::now();
    let tree = tree(&format!(r#"{{"id":1,"child":{body}}}"#));
    assert!(tree.unreadable_properties.get("child").is_some());
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}
