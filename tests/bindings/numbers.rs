//! No number is rounded, and each has a type that can represent it.

use bindings_tests::golden::numbers;
use bindings_tests::golden::support::{Error, Model};

#[test]
fn integers_have_a_type_of_their_range() {
    use numbers::Numbers;
    let read =
        Numbers::from_json(r#"{"unsigned": 18446744073709551615, "int32": 1, "decimal": 0.10000000000000000001}"#)
            .unwrap();
    assert_eq!(read.unsigned, Some(u64::MAX));
    assert_eq!(read.int32, Some(1_i32));
    assert_eq!(serde_json::to_string(&read.decimal).unwrap(), "0.10000000000000000001");
    assert!(Numbers::from_json(r#"{"unsigned": 18446744073709551616}"#).is_err());
    assert!(Numbers::from_json(r#"{"huge": -9223372036854776000}"#).is_ok());
    assert!(Numbers::from_json(r#"{"huge": -9223372036854776001}"#).is_err());
    assert!(Numbers::from_json(r#"{"big_bound": 123456789012345678901234567890.6}"#).is_err());
    assert!(Numbers::from_json(r#"{"decimal": 0}"#).is_err());
    assert!(Numbers::from_json(r#"{"decimal": "1"}"#).is_err());
    assert!(Numbers::from_json(r#"{"text": 1}"#).is_err());
    let mut infinite = read;
    infinite.number = Some(f64::INFINITY);
    assert_eq!(infinite.validate().unwrap_err().as_slice()[0].pointer(), "/number");
    assert!(infinite.clone().validated().is_err());
    infinite.number = Some(1.5);
    assert_eq!(infinite.validated().map(|read| read.number), Ok(Some(1.5)));
}

#[test]
fn formats_of_numbers_have_their_range() {
    use numbers::Numbers;
    for (property, valid, invalid, keyword) in [
        ("int8", "-128", "128", "maximum"),
        ("int16", "32767", "-32769", "minimum"),
        ("int32", "2147483647", "2147483648", "maximum"),
        ("uint", "18446744073709551615", "-1", "minimum"),
        ("uint8", "200", "201", "maximum"),
        ("uint8", "2e1", "0.5", "type"),
        ("uint16", "65535", "65536", "maximum"),
        ("uint32", "4294967295", "-1", "minimum"),
        ("uint64", "18446744073709551615", "18446744073709551616", "maximum"),
        ("double_int", "9007199254740991", "9007199254740992", "maximum"),
        ("whole", "1.0", "1.5", "type"),
        ("sf_integer", "-999999999999999", "-1000000000000000", "minimum"),
        ("sf_decimal", "999999999999.999", "0.0001", "multipleOf"),
        ("decimal128", "1234567890123456789012345678901234e100", "\"1\"", "type"),
        ("unixtime", "1700000000", "1.5", "type"),
    ] {
        let read = Numbers::from_json(format!("{{\"{property}\": {valid}}}"));
        assert!(read.is_ok(), "{property}: {valid}: {read:?}");
        let Err(Error::Invalid(violations)) = Numbers::from_json(format!("{{\"{property}\": {invalid}}}")) else {
            panic!("{property}: {invalid}")
        };
        assert_eq!(violations.as_slice()[0].keyword(), keyword, "{property}: {invalid}");
    }
    let mut read = Numbers::from_json(r#"{"int8": -1.0, "uint8": 200, "whole": 1e2}"#).unwrap();
    assert_eq!((read.int8, read.uint8, read.whole), (Some(-1_i8), Some(200_u8), Some(100_i64)));
    read.double_int = Some(i64::MAX);
    assert_eq!(read.validate().unwrap_err().as_slice()[0].pointer(), "/double_int");
}

#[test]
fn floats_are_the_nearest_to_their_text_or_rejected() {
    let read =
        |text: &str| numbers::Numbers::from_json(format!("{{\"number\": {text}}}")).map(|read| read.number.unwrap());
    for text in [
        "0",
        "-0",
        "0.0",
        "-0.5",
        "1.0",
        "4.35",
        "0.1",
        "1e3",
        "1E-7",
        "-1.25e+2",
        "123456789012345",
        "0.30000000000000004",
        "1234567890.12345",
        "0.000000000000001",
        "1e22",
        "1.7976931348623157e308",
        "5e-324",
        "9007199254740992",
        "100000000000000000000",
        "-40.74035200000001",
    ] {
        let expected: f64 = text.parse().unwrap();
        assert_eq!(read(text).unwrap().to_bits(), expected.to_bits(), "{text}");
    }
    for text in ["9007199254740993", "0.1000000000000000055", "1234567890.1234567891", "1e400"] {
        assert!(matches!(read(text), Err(Error::Read(_))), "{text}");
    }
    for text in ["", "-", "01", "-01", "1.", ".5", "1e", "1e+", "+1", "0x1", "1.5.2", "1_0", "NaN", "--1", "1e5.0"] {
        assert!(matches!(read(text), Err(Error::Read(_))), "{text}");
    }
}

#[test]
fn exact_numbers_have_any_size() {
    use bindings_tests::golden::exact::Numbers;
    let text = r#"{"integer":-123456789012345678901234567890123456789012,"number":1.5e400}"#;
    let read = Numbers::from_json(text).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    assert_eq!(read.integer, Some("-123456789012345678901234567890123456789012".parse().unwrap()));
    assert!(Numbers::from_json(r#"{"integer": 1e400}"#).is_ok());
    assert!(Numbers::from_json(r#"{"integer": 1e-1}"#).is_err());
    assert!(Numbers::from_json(r#"{"big_bound": 123456789012345678901234567890.51}"#).is_err());
    let fraction =
        Numbers::builder().integer("0.5".parse::<bindings_tests::golden::support::Number>().unwrap()).build();
    assert_eq!(fraction.unwrap_err().to_string(), "/integer: must be integer, and is number");
}

#[test]
fn long_numbers_are_found_among_strings() {
    let decimal = |text: &str| numbers::Numbers::from_json(text).unwrap().decimal.unwrap().to_string();
    for rest in
        [r#""a": "12\"3e5""#, r#""b": "\\""#, r#""c": "550e8400-e29b-41d4-a716-446655440000""#, r#""d": "\\\"""#]
    {
        assert_eq!(decimal(&format!("{{{rest}, \"decimal\": 0.1234567890123456789}}")), "0.1234567890123456789");
        assert_eq!(decimal(&format!("{{\"decimal\": 123456789012345678.5, {rest}}}")), "123456789012345678.5");
        assert_eq!(decimal(&format!("{{{rest}, \"decimal\": 15e-1}}")), "1.5");
    }
    // The digits may begin at any byte.
    for blanks in 0..40 {
        let long = format!("{}{{\"decimal\":0.1234567890123456789}}", " ".repeat(blanks));
        assert_eq!(decimal(&long), "0.1234567890123456789");
        let iban = format!("{}{{\"decimal\":1.5,\"iban\":\"FR7630006000011234567890189\"}}", " ".repeat(blanks));
        assert_eq!(decimal(&iban), "1.5");
    }
    // Near zero floats have fewer digits, so such a number is rejected, not rounded.
    for text in ["1.2345e-320", "1.2345E-0320", "1e-1000"] {
        assert!(matches!(numbers::Numbers::from_json(format!("{{\"number\": {text}}}")), Err(Error::Read(_))));
    }
    assert!(numbers::Numbers::from_json("{\"number\": 1.5e-30}").is_ok());
}

#[test]
fn floats_between_two_decimals_are_not_rounded() {
    let texts = [r#"{"number":-2149881322.0039062}"#, r#"{"number":-2149881322.0039063}"#];
    let kept = texts.into_iter().filter(|text| match numbers::Numbers::from_json(text) {
        Ok(read) => {
            assert_eq!(serde_json::to_string(&read).unwrap(), *text);
            true
        }
        Err(error) => {
            assert!(matches!(error, Error::Read(_)), "{error}");
            false
        }
    });
    assert_eq!(kept.count(), 1);
}

#[test]
fn powers_of_ten_are_read_exactly() {
    let number = |text: &str| text.parse::<bindings_tests::golden::support::Number>().unwrap();
    for text in ["21474836e47", "1e23", "-3E+29", "1.5e-27", "1.7976931348623157e308"] {
        let read = numbers::Numbers::from_json(format!(r#"{{"number":{text}}}"#)).unwrap();
        let written = serde_json::to_string(&read.number).unwrap();
        assert_eq!(number(&written), number(text));
    }
}
