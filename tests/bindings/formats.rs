//! Strings of formats are accepted as their specifications define, and written verbatim.

use bindings_tests::accepts;
use bindings_tests::golden::formats;
use serde_json::json;

#[test]
fn strings_of_formats_are_written_verbatim() {
    let cases = [
        ("date", "0001-01-01"),
        ("date_time", "2021-01-01T00:00:00Z"),
        ("date_time", "2021-01-01t00:00:00z"),
        ("date_time", "2021-01-01T00:00:00.120Z"),
        ("date_time", "2021-01-01T00:00:00.123456789Z"),
        ("date_time", "2021-01-01T00:00:00.0Z"),
        ("date_time", "2021-01-01T00:00:00-00:00"),
        ("date_time", "2021-01-01T01:30:10+01:30"),
        ("date_time", "2016-12-31T23:59:60Z"),
        ("decimal", "0"),
        ("decimal", "-0"),
        ("decimal", "-0.00"),
        ("decimal", "00.50"),
        ("decimal", "007"),
        ("decimal", "-0.5"),
        ("decimal", "150.00"),
        ("decimal", "0.0000000000000000000000000001"),
        ("decimal", "0.50000000000000000000000000000000000"),
        ("decimal", "79228162514264337593543950335"),
        ("uuid", "550e8400-e29b-41d4-a716-446655440000"),
        ("uuid", "550E8400-E29B-41D4-A716-446655440000"),
        ("uri", "HTTPS://Example.com/%7Ea"),
    ];
    for (property, text) in cases {
        assert!(accepts::<formats::Formats>(&json!({ property: text })), "{property} {text}");
    }
}

#[test]
fn formats_accept_what_their_specifications_define() {
    let cases = [
        ("byte", "aGk=", "aGk"),
        ("email", "joe@[IPV6:::1]", "joe@[IPv5:::1]"),
        ("date", "2024-02-29", "2023-02-29"),
        ("date_time", "2024-12-31T23:59:60Z", "2024-12-31T22:59:60Z"),
        ("date_time", "2021-01-01T00:00:00+00:00", "2021-01-01 00:00:00Z"),
        ("decimal", "-0.50", "1e3"),
        ("duration", "P1Y2M3DT4H", "P1Y2D"),
        ("email", "joe@example.com", "joe"),
        ("hostname", "a-b.example", "-a.example"),
        ("idn_email", "δοκιμή@παράδειγμα.com", "δοκιμή"),
        ("idn_hostname", "παράδειγμα。com", "παράδειγμα."),
        ("ipv4", "127.0.0.1", "127.0.0.01"),
        ("ipv6", "::1", "12345::"),
        ("iri", "http://ƒøø.ßår/", "//ƒøø.ßår/"),
        ("iri_reference", "âππ", "\\\\WINDOWS"),
        ("json_pointer", "/a~1b", "a"),
        ("regex", "^a+$", "("),
        ("relative_json_pointer", "1/a", "/a"),
        ("time", "12:00:00Z", "12:00:00"),
        ("uri", "https://example.com/?q", "example.com"),
        ("uri_reference", "/a?b", "a b"),
        ("uri_template", "/orders{?page,size}", "/orders{?page"),
        ("uuid", "A1B2C3D4-E5F6-7890-ABCD-EF1234567890", "a1b2c3d4e5f67890abcdef1234567890"),
        ("base64url", "YW-_", "YW+/"),
        ("char", "é", "ab"),
        ("date_time_local", "2024-02-29T12:00:00", "2024-02-29T12:00:00Z"),
        ("decimal128", "-1.5e6000", "1,5"),
        ("http_date", "Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
        ("int64", "-9223372036854775808", "9223372036854775808"),
        ("ipv4_cidr", "10.0.0.0/8", "10.0.0.0"),
        ("ipv6_cidr", "2001:db8::/32", "2001:db8::/129"),
        ("language", "de-CH", "de_CH"),
        ("media_range", "text/*; q=0.5", "text"),
        ("sf_binary", ":YQ==:", "YQ=="),
        ("sf_boolean", "?1", "true"),
        ("sf_string", r#""a""#, "a"),
        ("sf_token", "*a/b", "a b"),
        ("time_local", "12:00:00.5", "12:00:00Z"),
        ("uint64", "18446744073709551615", "-1"),
        ("html", "<b>", ""),
        ("commonmark", "*a*", ""),
        ("password", "anything", ""),
        ("made_up", "anything", ""),
    ];
    for (property, valid, invalid) in cases {
        assert!(accepts::<formats::Formats>(&json!({ property: valid })), "{property}: {valid}");
        let accepted = accepts::<formats::Formats>(&json!({ property: invalid }));
        assert_eq!(accepted, invalid.is_empty(), "{property}: {invalid}");
    }
}

#[test]
fn times_outside_the_range_of_a_timestamp_are_written_verbatim() {
    use bindings_tests::golden::support::DateTime;
    for text in ["9999-12-31T23:59:59Z", "2026-11-24T10:00:00.1234567890123Z", "0000-01-01T00:00:00-23:59"] {
        let time: DateTime = text.parse().unwrap();
        assert_eq!(time.to_string(), text);
    }
    assert!("9999-12-31T24:00:00Z".parse::<DateTime>().is_err());
}

#[test]
fn a_format_with_other_keywords_has_its_type_and_checks_the_text() {
    use bindings_tests::golden::support::{Date, DateTime, Error, Model};
    let limited = formats::Limited::from_json(
        r#"{"created":"2021-01-01T00:00:00Z","day":"2021-01-01","id":"550e8400-e29b-41d4-a716-446655440000"}"#,
    )
    .unwrap();
    let (created, _): (&DateTime, &Option<Date>) = (&limited.created, &limited.day);
    assert_eq!(created.to_string(), "2021-01-01T00:00:00Z");
    let wrong = json!({
        "created": "2021-01-01T00:00:00.123456Z",
        "changed": "2021-01-01T00:00:00+00:00",
        "links": ["https://example.com", "http://example.com/a/rather/long/path"],
    });
    let Err(Error::Invalid(violations)) = formats::Limited::from_value(&wrong) else { panic!("accepted") };
    let found: Vec<(&str, &str)> =
        violations.iter().map(|violation| (violation.pointer(), violation.keyword())).collect();
    assert_eq!(
        found,
        [("/changed", "pattern"), ("/created", "maxLength"), ("/links/1", "maxLength"), ("/links/1", "pattern")]
    );
    assert!(accepts::<formats::Limited>(&json!({ "created": "2021-01-01T00:00:00.123Z", "changed": null })));
}
