//! The parser of JSON text: accepted and rejected texts, and the positions of errors.

use serde::Deserialize;

use crate::json::{JsonValue, write};
use crate::text::{DEPTH, Parser};

fn parse(text: &str) -> Result<JsonValue, String> {
    JsonValue::parse(text.as_bytes()).map_err(|error| error.to_string())
}

#[test]
fn accepts_the_texts_of_rfc_8259() {
    for text in [
        "null",
        " true\n",
        "\t[1, 2 ,3]\r\n",
        "{}",
        "[]",
        r#"{"a":{"b":[null]}}"#,
        r#""\u00e9\ud83d\ude00\n\"\\\/""#,
        "-0.0e-0",
        "\"\u{7f}\u{2028}\"",
    ] {
        let value = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let expected: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(value, JsonValue::from_serialize(&expected).unwrap(), "{text}");
    }
}

#[test]
fn rejects_what_is_not_json() {
    for text in [
        "",
        " ",
        "nul",
        "truex",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1",
        "{",
        r#"{"a"}"#,
        r#"{"a":1,}"#,
        r#"{a:1}"#,
        r#"{"a":1 "b":2}"#,
        "'a'",
        "\"a",
        "\"\n\"",
        r#""\x""#,
        r#""\ud800""#,
        "01",
        "1.",
        "+1",
        "--1",
        "1 1",
        "[1]]",
        "// a\n1",
        "\u{feff}1",
        "NaN",
    ] {
        assert!(parse(text).is_err(), "{text:?}");
    }
    assert!(JsonValue::parse(b"\"\xff\"").is_err());
}

#[test]
fn an_error_of_syntax_names_line_and_column() {
    assert_eq!(parse("{\n  \"a\": tru\n}").unwrap_err(), serde_json_like(2, 8, "expected a value"));
    assert!(parse("[1, 2").unwrap_err().contains("expected `,` or `]`"));
}

fn serde_json_like(line: usize, column: usize, message: &str) -> String {
    format!("{message} at line {line} column {column}")
}

#[test]
fn rejects_duplicate_members() {
    assert!(parse(r#"{"a":1,"b":2,"a":3}"#).unwrap_err().contains("duplicate member `a`"));
    // An escape spells the same name.
    assert!(parse(r#"{"a":1,"\u0061":3}"#).unwrap_err().contains("duplicate member `a`"));
    assert!(parse(r#"{"a":{"a":1}}"#).is_ok());
}

#[test]
fn nests_as_deep_as_serde_json_and_no_deeper() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(parse(&nested(DEPTH)).is_ok());
    assert!(parse(&nested(DEPTH + 1)).unwrap_err().contains("nested deeper"));
    let deep = (0..DEPTH).fold(JsonValue::Null, |inner, _| JsonValue::Array(vec![inner]));
    assert!(write(&deep).is_ok());
    assert!(write(&JsonValue::Array(vec![deep])).is_err());
}

#[test]
fn finds_the_end_of_a_string_at_every_offset() {
    for length in 0..40 {
        for end in ["\"", "\\n\"", "\u{e9}\"", "\\u0041\""] {
            let text = format!("\"{}{end}", "x".repeat(length));
            let expected: String = serde_json::from_str(&text).unwrap();
            assert_eq!(parse(&text).unwrap(), JsonValue::String(expected), "{text}");
        }
        let control = format!("\"{}\u{1f}\"", "x".repeat(length));
        assert!(parse(&control).is_err(), "{length}");
    }
}

#[test]
fn escapes_are_those_of_serde_json() {
    let halves =
        ["\\ud83d", "\\ude00", "\\u0000", "\\u00E9", "\\uffff", "\\u00g0", "\\u+123", "\\u12", "\\/", "\\q", "\\", "é"];
    for first in halves {
        for second in halves {
            let text = format!("\"a{first}{second}b\"");
            let expected = serde_json::from_str::<String>(&text).ok();
            assert_eq!(parse(&text).ok(), expected.map(JsonValue::String), "{text}");
        }
    }
}

#[test]
fn short_numbers_are_the_floats_that_the_standard_library_parses() {
    for text in
        ["0.1", "0.3", "123456.789", "99999999999999.9", "1.7976931348623157", "-0.0", "4.35", "0.000000000000001"]
    {
        let float = Parser::new(text).typed::<f64>().unwrap();
        assert_eq!(float.to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
    }
}

#[test]
fn a_type_is_never_given_a_rounded_number() {
    assert_eq!(i32::deserialize(parse("1.0").unwrap().reader()).unwrap(), 1);
    assert_eq!(u8::deserialize(parse("1e2").unwrap().reader()).unwrap(), 100);
    assert!(Parser::new("1.5").typed::<i32>().is_err());
    assert!(Parser::new("4294967296").typed::<u32>().is_err());
    for text in ["1.", "01", "-", "-01", "1.2.3", "1.e5", "1-2"] {
        assert!(Parser::new(text).typed::<f64>().is_err() && Parser::new(text).typed::<i64>().is_err(), "{text}");
    }
    assert_eq!(Parser::new("-999999999999999999").typed::<i64>().unwrap(), -999_999_999_999_999_999);
    assert_eq!(Parser::new("18446744073709551615").typed::<u64>().unwrap(), u64::MAX);
    assert!(Parser::new("9007199254740993").typed::<f64>().is_err());
    assert!(Parser::new("0.1000000000000000055").typed::<f64>().is_err());
    assert!(Parser::new("1e400").typed::<f64>().is_err());
    let data = |text: &str| f64::deserialize(parse(text).unwrap().reader());
    assert!(data("9007199254740993").is_err());
    assert_eq!(data("9007199254740992").unwrap(), 9_007_199_254_740_992.0);
}

#[test]
fn an_error_within_data_carries_its_location() {
    let value = parse(r#"{"a/b":{"list":[1,"x"]}}"#).unwrap();
    type Nested = std::collections::BTreeMap<String, std::collections::BTreeMap<String, Vec<u8>>>;
    let error = Nested::deserialize(value.reader()).unwrap_err();
    assert_eq!(error.pointer(), "/a~1b/list/1");
    assert!(error.message().contains("invalid type"), "{}", error.message());
}

#[test]
fn objects_are_equal_in_any_order_and_arrays_are_not() {
    assert_eq!(parse(r#"{"a":1,"b":[2.0]}"#), parse(r#"{"b":[2],"a":1e0}"#));
    assert_ne!(parse(r#"{"a":1}"#), parse(r#"{"a":1,"b":1}"#));
    assert_ne!(parse("[1,2]"), parse("[2,1]"));
    assert_ne!(parse("1"), parse("true"));
    assert_ne!(parse("0"), parse("false"));
}
