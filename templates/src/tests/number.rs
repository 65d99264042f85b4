//! Exact numbers: parsing, comparison, conversion and division.

use crate::Number;

fn number(text: &str) -> Number {
    text.parse().unwrap_or_else(|_| panic!("{text} is a JSON number"))
}

#[test]
fn parses_the_grammar_of_json_only() {
    for text in ["0", "-0", "10", "1.50", "1e5", "1E+5", "-1.0e-5", "123456789012345678901234567890.5"] {
        assert!(text.parse::<Number>().is_ok(), "{text}");
    }
    for text in
        ["", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "1.e5", "0x10", "1_000", " 1", "NaN", "Infinity", "١"]
    {
        assert!(text.parse::<Number>().is_err(), "{text}");
    }
}

#[test]
fn is_compared_by_value() {
    for (left, right) in [("1", "1.0"), ("1", "10e-1"), ("100", "1e2"), ("-0", "0"), ("0e999", "0"), ("1.50", "15e-1")]
    {
        assert_eq!(number(left), number(right));
    }
    let ascending =
        ["-1e400", "-2", "-1.5", "-1", "-1e-400", "0", "1e-400", "0.1", "0.11", "0.2", "9", "10", "1e400", "2e400"];
    let numbers: Vec<Number> = ascending.into_iter().map(number).collect();
    let mut sorted = numbers.clone();
    sorted.reverse();
    sorted.sort();
    assert_eq!(sorted, numbers);
}

#[test]
fn displays_every_digit_and_parses_it_again() {
    for (text, shown) in [
        ("-0.0", "0"),
        ("1.50", "1.5"),
        ("100", "100"),
        ("1e40", "10000000000000000000000000000000000000000"),
        ("1e41", "1e41"),
        ("12345678901234567890123.4", "12345678901234567890123.4"),
        ("0.0000000001", "0.0000000001"),
        ("-1.25e-100", "-1.25e-100"),
    ] {
        assert_eq!(number(text).to_string(), shown);
        assert_eq!(number(shown), number(text));
    }
}

#[test]
fn an_exponent_beyond_64_bits_keeps_its_order() {
    let huge = number("1e99999999999999999999");
    assert!(huge > number("1e999999999"));
    assert!(number("-1e99999999999999999999") < number("-1e999999999"));
    assert!(number("1e-99999999999999999999") < number("1e-999999999"));
    assert!(number("1e-99999999999999999999") > number("0"));
    assert!(huge.is_integer() && huge.to_i128().is_none() && huge.to_f64().is_none());
}

#[test]
fn converts_to_integers_in_their_range_only() {
    assert_eq!(number("9223372036854775807").to_i64(), Some(i64::MAX));
    assert_eq!(number("9223372036854775808").to_i64(), None);
    assert_eq!(number("-9223372036854775808.0").to_i64(), Some(i64::MIN));
    assert_eq!(number("18446744073709551615").to_u64(), Some(u64::MAX));
    assert_eq!(number("-1").to_u64(), None);
    assert_eq!(number("1.5").to_i64(), None);
    assert_eq!(number("170141183460469231731687303715884105727").to_i128(), Some(i128::MAX));
    assert_eq!(number("-170141183460469231731687303715884105728").to_i128(), Some(i128::MIN));
    assert_eq!(number("170141183460469231731687303715884105728").to_i128(), None);
    for value in [0, 1, -1, i128::MAX, i128::MIN] {
        assert_eq!(Number::from(value).to_i128(), Some(value));
    }
}

#[test]
fn converts_to_a_float_only_without_rounding() {
    assert_eq!(number("0.1").to_f64(), Some(0.1));
    assert_eq!(number("0.10000000000000001").to_f64(), None);
    assert_eq!(number("9007199254740993").to_f64(), None);
    assert_eq!(number("1e400").to_f64(), None);
    for value in [0.1, -2.5e-300, f64::MAX, f64::MIN_POSITIVE, 1e21, 5e-324] {
        assert_eq!(Number::from_f64(value).and_then(|number| number.to_f64()), Some(value));
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(Number::from_f64(value), None);
    }
}

#[test]
fn decides_multiples_exactly() {
    for (value, unit) in [
        ("0.3", "0.1"),
        ("19.99", "0.01"),
        ("0", "7"),
        ("-9", "3"),
        ("1e400", "1e-400"),
        ("123456789012345678901234567890", "10"),
        ("300000000000000000000000000000000000000000000", "100000000000000000000000000000000000000000000"),
        ("0", "0"),
    ] {
        assert!(number(value).is_multiple_of(&number(unit)), "{value} is a multiple of {unit}");
    }
    for (value, unit) in [
        ("0.35", "0.1"),
        ("19.999", "0.01"),
        ("1", "0"),
        ("9007199254740993", "2"),
        ("1e400", "3"),
        ("1e-400", "1e400"),
        ("123456789012345678901234567891", "10"),
    ] {
        assert!(!number(value).is_multiple_of(&number(unit)), "{value} is no multiple of {unit}");
    }
}

#[test]
fn reads_and_writes_json_without_rounding() {
    for text in ["12345678901234567890123456789", "0.1000000000000000055511151231257827", "-5", "1e400"] {
        let json = crate::json::JsonValue::parse(text.as_bytes()).unwrap();
        let read = <Number as serde::Deserialize>::deserialize(json.reader()).unwrap();
        assert_eq!(read, number(text));
        assert_eq!(serde_json::to_string(&read).unwrap().parse(), Ok(read));
    }
}
