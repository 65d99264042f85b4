//! The length of messages: no part of a document or a payload makes one longer than a line.

use serde::Deserialize;
use serde::de::Error as _;

use crate::json::{JsonValue, ReadError};
use crate::keywords::values::sentence;
use crate::response::{HeaderError, ResponseErrorKind, ResponseReader};
use crate::server::{Server, Variable};
use crate::union::Inner;
use crate::violation::{Fault, MESSAGE, Violation};
use crate::{Headers, Map, RequestError};

fn long(text: &str) -> String {
    text.repeat(10_000)
}

#[track_caller]
fn assert_short(message: &str) {
    let count = message.chars().count();
    assert!(count <= MESSAGE, "{count}: {message}");
}

#[test]
fn a_violation_is_displayed_in_a_line_and_has_its_whole_location() {
    let violation = |pointer: &str, message: &str| Violation::new(pointer.to_owned(), Fault::new("type", "", message));
    let pointer = long("/é");
    for message in ["short".to_owned(), "m".repeat(200), long("m")] {
        for pointer in ["", "/a", &"/b".repeat(110), &pointer] {
            let violation = violation(pointer, &message);
            assert_short(&violation.to_string());
            assert_short(violation.message());
            assert_eq!(violation.pointer(), pointer);
        }
    }
    let shown = |pointer: &str, message: &str| violation(pointer, message).to_string();
    assert_eq!(shown(&"/b".repeat(110), "must be null"), format!("{}: must be null", "/b".repeat(110)));
    assert_eq!(shown(&"/b".repeat(500), "must be null"), format!("{}/…: must be null", "/b".repeat(142)));
    assert_eq!(shown(&pointer, &long("m")), format!("{}/…: {}…", "/é".repeat(39), "m".repeat(217)));
}

#[test]
fn an_error_of_reading_is_displayed_in_a_line_and_has_its_whole_location() {
    let name = long("n: /");
    let value = JsonValue::parse(format!(r#"{{"{name}":["x"]}}"#).as_bytes()).unwrap();
    let error = Map::<Vec<u8>>::deserialize(value.reader()).unwrap_err();
    assert_short(&error.to_string());
    assert_eq!(error.pointer(), format!("/{}/0", name.replace('/', "~1")));
    // As the error of another deserializer, also.
    assert_eq!(ReadError::custom(Inner(error.clone())), error);
    assert_short(&serde_json::Error::custom(Inner(error)).to_string());
    let error = JsonValue::parse(format!(r#"{{"{name}":1,"{name}":2}}"#).as_bytes()).unwrap_err();
    assert_short(&error.to_string());
    assert!(error.message().ends_with(" at line 1 column 40007"), "{error}");
}

#[test]
fn lists_of_values_are_displayed_in_a_line() {
    assert_short(&sentence((0..100).map(|index| format!("{index}{}", long("v")))));
    let (name, value): (&str, &str) = (long("n").leak(), long("v").leak());
    let variables = vec![Variable { name, default: None, values: vec![value; 10].leak() }].leak();
    let server = Server { template: format!("{{{name}}}").leak(), variables };
    for given in [None, Some(name)] {
        assert_short(&server.url(|_| given).unwrap_err().to_string());
    }
}

#[test]
fn errors_of_requests_and_responses_are_displayed_in_a_line() {
    let name: &str = long("n").leak();
    assert_short(&RequestError::Unwritable { name, reason: long("r") }.to_string());
    let header = HeaderError { name, reason: long("r") };
    assert_short(&header.to_string());
    let headers = [("Content-Type", long("t"))].into_iter().collect();
    let response = ResponseReader::new(200, &headers, b"body");
    assert_short(&response.error(ResponseErrorKind::Header(header)).to_string());
    assert_short(&response.of(vec![name; 10].leak()).text().unwrap_err().to_string());
    for body in [format!(r#"{{"{name}":["x"]}}"#), format!(r#"{{"{name}":1,"{name}":2}}"#), long("<")] {
        let error =
            ResponseReader::new(200, &Headers::new(), body.as_bytes()).untyped_json::<Map<Vec<i64>>>().unwrap_err();
        assert_short(&error.to_string());
    }
}
