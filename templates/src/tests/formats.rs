//! Formats: the texts that each accepts, and the values that preserve them.

use iri_string::types::UriStr;

use crate::formats::is_valid;
use crate::libraries::decimal_number::ExactDecimal;
use crate::{Date, DateTime, Decimal, DecimalNumber, Uri, Uuid, Verbatim};

#[test]
fn accept_the_texts_of_their_grammars() {
    for (format, texts) in [
        ("base64url", &["", "YQ", "YQ==", "YWI", "YW-_"][..]),
        ("byte", &["", "YQ==", "YWI=", "YWJj"]),
        ("char", &["a", "é", "\u{1F600}", " "]),
        ("date-time-local", &["2024-02-29T12:00:00", "2024-02-29t23:59:60.5", "0000-01-01T00:00:00.123456789123"]),
        ("decimal128", &["0", "-1.50", "NaN", "-INF", "1e-6000", "1234567890123456789012345678901234000"]),
        (
            "http-date",
            &[
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                "Thu, 29 Feb 2024 23:59:60 GMT",
            ],
        ),
        ("int64", &["0", "-9223372036854775808", "9223372036854775807"]),
        ("ipv4-cidr", &["10.0.0.0/8", "0.0.0.0/0", "1.2.3.4/32"]),
        ("ipv6-cidr", &["::/0", "2001:db8::/32", "::1/128"]),
        (
            "language",
            &[
                "en",
                "de-CH-1996",
                "zh-cmn-Hans-CN",
                "x-whatever",
                "i-klingon",
                "sl-rozaj-biske",
                "en-a-myext-b-another",
                "de-x-y",
                "ast",
                "es-419",
            ],
        ),
        ("media-range", &["*/*", "text/*", "application/json; charset=utf-8", "a/b ; c=\"\\\"d;\";", "image/svg+xml"]),
        ("sf-binary", &["::", ":YQ==:"]),
        ("sf-boolean", &["?0", "?1"]),
        ("sf-string", &["\"\"", "\"a \\\" b\\\\\""]),
        ("sf-token", &["a", "*a/b:c", "foo123/456"]),
        ("time-local", &["12:00:00", "23:59:60", "00:00:00.5"]),
        ("uint64", &["0", "18446744073709551615"]),
        ("date", &["2024-02-29", "0000-01-01", "9999-12-31"]),
        ("date-time", &["2024-02-29T12:00:00Z", "2024-02-29t12:00:00.123456789123z", "1990-12-31T15:59:60-08:00"]),
        ("decimal", &["0", "-1.50", "150", "00.1", "123456789012345678901234567890.123"]),
        ("duration", &["P1Y2M3D", "PT1H30M", "P4W", "P1DT12H"]),
        ("email", &["a@example.com", "\"a b\"@example.com", "a@[127.0.0.1]", "a@[ipv6:::1]", "o'hara+x@a-b.c"]),
        ("hostname", &["example.com", "a", "xn--nxasmq6b", "1.2.3.4", "EXAMPLE"]),
        ("idn-email", &["δοκιμή@παράδειγμα.δοκιμή", "\"δ ο\"@example.com", "a@b", "é@[127.0.0.1]", "a@مثال.إختبار"]),
        (
            "idn-hostname",
            &[
                "παράδειγμα.com",
                "実例。テスト",
                "straße.de",
                "example",
                "אב1.com",
                "xn--strae-oqa.de",
                "ᏣᎳᎩ.com",
                "日本語．jp",
            ],
        ),
        ("ipv4", &["127.0.0.1", "255.255.255.255"]),
        ("ipv6", &["::", "::1", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4"]),
        ("iri", &["http://ƒøø.example/ñ", "urn:a"]),
        ("iri-reference", &["/ñ", "", "#ñ"]),
        ("json-pointer", &["", "/", "/a~0b~1c/0"]),
        ("regex", &["^a+$", "(?<=a)b", "\\p{L}"]),
        ("relative-json-pointer", &["0", "1/a", "10#"]),
        ("time", &["12:00:00Z", "23:59:60Z", "15:59:60-08:00", "12:00:00.5+01:00"]),
        ("uri", &["https://example.com/?a=b#c", "urn:isbn:1", "mailto:a@b"]),
        ("uri-reference", &["", "/a", "?b", "//host/c"]),
        ("uri-template", &["", "/a{?q,n*}", "{+path:3}{#x.y}", "/%41'é", "{%41_b}", "{=a}", "\u{E000}"]),
        ("uuid", &["2EB8AA08-aa98-11ea-b4aa-73b441d16380"]),
    ] {
        for text in texts {
            assert_eq!(is_valid(format, text), Some(true), "{format}: {text}");
        }
    }
}

#[test]
fn uris_are_those_of_their_parser() {
    let parts = [
        "http",
        "a+b",
        "1a",
        ":",
        "://",
        "host.example",
        "/",
        "?q=1&r",
        "#",
        "@",
        ":80",
        "%41",
        "%4",
        "é",
        "[::1]",
        " ",
    ];
    for index in 0..parts.len().pow(4) {
        let part = |place| parts[index / parts.len().pow(place) % parts.len()];
        let text = format!("{}{}{}{}", part(0), part(1), part(2), part(3));
        assert_eq!(is_valid("uri", &text), Some(UriStr::new(&text).is_ok()), "{text}");
    }
}

#[test]
fn reject_all_other_texts() {
    for (format, texts) in [
        ("base64url", &["Y", "YQ=", "Y===", "YW+/", "YQ==\n"][..]),
        ("byte", &["YQ", "YQ=", "Y===", "YW-_", "YQ==\n"]),
        ("char", &["", "ab", "e\u{301}"]),
        (
            "date-time-local",
            &[
                "2024-02-29T12:00:00Z",
                "2023-02-29T12:00:00",
                "2024-02-29 12:00:00",
                "2024-02-29",
                "2024-02-29T24:00:00",
            ],
        ),
        ("decimal128", &["", "1.", ".5", "+1", "nan", "1e", "12345678901234567890123456789012345", "1e10000"]),
        (
            "http-date",
            &[
                "",
                "Sun, 06 Nov 1994 08:49:37",
                "Sun, 6 Nov 1994 08:49:37 GMT",
                "Sun, 31 Nov 1994 08:49:37 GMT",
                "Wed, 29 Feb 2023 08:49:37 GMT",
                "Sun, 06 Nov 1994 24:00:00 GMT",
                "sun, 06 Nov 1994 08:49:37 GMT",
                "Sun, 06-Nov-94 08:49:37 GMT",
                "Sun Nov 6 08:49:37 1994",
                "Sun Nov 1  08:49:37 1994",
            ],
        ),
        ("int64", &["", "+1", "9223372036854775808", "1.0", " 1"]),
        ("ipv4-cidr", &["10.0.0.0", "10.0.0.0/33", "10.0.0.0/08", "10.0.0/8", "10.0.0.0/", "10.0.0.0/+8"]),
        ("ipv6-cidr", &["::", "::/129", ":::/8", "1.2.3.4/8"]),
        ("language", &["", "e", "en_US", "en-", "en--us", "x", "en-x", "en-a", "toolonglang", "de-419-DE"]),
        (
            "media-range",
            &["", "*", "*/json", "text", "text/", "a/b; c", "a/b; c=\"d", "a/b; =c", "a b/c", "a/b; c=\"\u{7}\""],
        ),
        ("sf-binary", &["", ":", "YQ==", ":YQ:"]),
        ("sf-boolean", &["", "true", "?2", "?"]),
        ("sf-string", &["", "\"", "a", "\"é\"", "\"\"\"", "\"\\a\"", "\"\\\""]),
        ("sf-token", &["", "1a", "a b", "é"]),
        ("time-local", &["12:00:00Z", "12:00", "24:00:00", "12:00:61", "12:00:00.", "1é:00:00"]),
        ("uint64", &["", "-1", "+1", "18446744073709551616"]),
        ("date", &["2023-02-29", "2024-2-1", "20240201", "2024-13-01", "2024-01-01T00:00:00Z", "２024-01-01"]),
        ("date-time", &["2024-02-29", "2024-02-29T12:00:00", "2024-02-29 12:00:00Z", "2024-02-29T24:00:00Z"]),
        ("decimal", &["", "-", "1.", ".5", "+1", "1e5", "1,5", "1 ", "--1"]),
        ("duration", &["", "P", "PT", "1Y", "P1Y2W", "P1H", "P1M1Y", "P1.5D"]),
        ("email", &["", "a", "@b", "a@", "a b@c", ".a@b", "a..b@c", "a@-b", "a@[127.0.0.256]"]),
        ("hostname", &["", ".", "a.", "-a", "a-", "a_b", "ab--c", "xn--X", "ä.de", "xn---9uc", "xn--0ca24w"]),
        ("idn-email", &["", "é", "é@", "é@-é", "a b@c", "é@é。com", "é\"@c", "é@É"]),
        (
            "idn-hostname",
            &[
                "",
                "é.",
                "-é",
                "éb--c",
                "É.com",
                "ﬁ.com",
                "ª.com",
                "０.com",
                "1.אב",
                "aא.com",
                "א1\u{660}",
                "ᄀ.kr",
                "x\u{AD}y",
            ],
        ),
        ("ipv4", &["1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4/8"]),
        ("ipv6", &["", ":::", "1::2::3", "12345::", "::1%eth0"]),
        ("iri", &["/a", "a b:c", ""]),
        ("json-pointer", &["a", "/~", "/~2", "#/a"]),
        ("regex", &["(", "a**", "[z-a]"]),
        ("relative-json-pointer", &["", "/a", "01", "-1", "1##"]),
        ("time", &["12:00:00", "24:00:00Z", "12:60:00Z", "22:59:60Z", "12:00:00+24:00", "12:00Z", "12:00:00.Z"]),
        ("uri", &["", "/a", "http://ñ", "http://a b", "https://[::1"]),
        (
            "uri-template",
            &[
                "{",
                "}",
                "{}",
                "{a",
                "{a}}",
                "{{a}}",
                "{a,}",
                "{a:0}",
                "{a:12345}",
                "{a:1*}",
                "{-a}",
                "%4",
                "a b",
                "\u{FFFF}",
            ],
        ),
        ("uuid", &["2eb8aa08aa9811eab4aa73b441d16380", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", "2eb8aa08-"]),
    ] {
        for text in texts {
            assert_eq!(is_valid(format, text), Some(false), "{format}: {text}");
        }
    }
}

#[test]
fn an_unknown_format_is_not_checked() {
    assert_eq!(is_valid("phone", "x"), None);
    assert_eq!(is_valid("Date", "x"), None);
}

/// Reads a value from a JSON string, and writes it again.
fn round_trip<T: crate::Format>(text: &str) -> String
where
    Verbatim<T>: serde::Serialize + serde::de::DeserializeOwned,
{
    let value: Verbatim<T> = serde_json::from_value(text.into()).unwrap_or_else(|error| panic!("{text}: {error}"));
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn values_are_written_as_they_were_read() {
    for text in ["150.00", "1.5", "-0", "007", "0.10", "1.000000000000000000000000000000000000"] {
        assert_eq!(round_trip::<rust_decimal::Decimal>(text), text);
        assert_eq!(round_trip::<bigdecimal::BigDecimal>(text), text);
    }
    for text in ["a", "\u{1F600}"] {
        assert_eq!(round_trip::<char>(text), text);
    }
    for text in ["2EB8AA08-AA98-11EA-B4AA-73B441D16380", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"] {
        assert_eq!(round_trip::<uuid::Uuid>(text), text);
    }
}

/// Returns the text that each time library writes for a value that it has read.
fn round_trips<A: crate::Format, B: crate::Format, C: crate::Format>(text: &str) -> [String; 3]
where
    Verbatim<A>: serde::Serialize + serde::de::DeserializeOwned,
    Verbatim<B>: serde::Serialize + serde::de::DeserializeOwned,
    Verbatim<C>: serde::Serialize + serde::de::DeserializeOwned,
{
    [round_trip::<A>(text), round_trip::<B>(text), round_trip::<C>(text)]
}

#[test]
fn every_time_library_writes_values_as_it_has_read_them() {
    for text in [
        "2024-01-01T00:00:00+00:00",
        "2024-01-01T00:00:00-00:00",
        "2024-01-01t00:00:00.100z",
        "2024-01-01T00:00:00.1234567891+23:59",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59-23:59",
        "0000-01-01T00:00:00+23:59",
        "1990-12-31T23:59:60Z",
        "1990-12-31T15:59:60.5-08:00",
        "1969-12-31T23:59:59.000000001Z",
    ] {
        let written = round_trips::<jiff::Timestamp, chrono::DateTime<chrono::FixedOffset>, time::OffsetDateTime>(text);
        assert_eq!(written, [text; 3]);
    }
    for text in ["2024-02-29", "0000-01-01", "9999-12-31"] {
        assert_eq!(round_trips::<jiff::civil::Date, chrono::NaiveDate, time::Date>(text), [text; 3]);
    }
    for text in ["2024-02-29T12:00:00", "2024-02-29t23:59:60", "2024-02-29T12:00:00.1234567891"] {
        let written = round_trips::<jiff::civil::DateTime, chrono::NaiveDateTime, time::PrimitiveDateTime>(text);
        assert_eq!(written, [text; 3]);
    }
    for text in ["12:00:00", "23:59:60", "00:01:60.25", "12:00:00.10", "00:00:00.000000001"] {
        assert_eq!(round_trips::<jiff::civil::Time, chrono::NaiveTime, time::Time>(text), [text; 3]);
    }
}

#[test]
fn every_time_library_reads_the_same_values() {
    type Chrono = Verbatim<chrono::DateTime<chrono::FixedOffset>>;
    type Time = Verbatim<time::OffsetDateTime>;
    let dates = ["1969-12-31", "1970-01-01", "2000-02-29", "1900-03-01", "0000-01-01", "9999-11-30", "2023-02-29"];
    let times = ["00:00:00", "23:59:59", "23:59:60", "12:34:56.789123456", "12:34:56.0000000019", "24:00:00"];
    for (date, time) in dates.iter().flat_map(|date| times.map(|time| (date, time))) {
        for offset in ["Z", "+00:00", "+05:30", "-23:59", "+23:59", "+24:00", ""] {
            let text = format!("{date}T{time}{offset}");
            let (jiff, chrono, time) = (text.parse::<DateTime>(), text.parse::<Chrono>(), text.parse::<Time>());
            let is_valid = is_valid("date-time", &text).unwrap();
            assert_eq!([jiff.is_ok(), chrono.is_ok(), time.is_ok()], [is_valid; 3], "{text}");
            let (Ok(jiff), Ok(chrono), Ok(time)) = (jiff, chrono, time) else { continue };
            assert_eq!(time.unix_timestamp_nanos(), jiff.as_nanosecond(), "{text}");
            assert_eq!(i128::from(chrono.timestamp()), jiff.as_nanosecond().div_euclid(1_000_000_000), "{text}");
            let nanosecond = chrono.timestamp_subsec_nanos() % 1_000_000_000;
            assert_eq!(nanosecond, time.nanosecond(), "{text}");
            assert_eq!(chrono.timestamp_subsec_nanos() >= 1_000_000_000, text.contains(":60"), "{text}");
        }
    }
}

#[test]
fn every_time_library_writes_what_it_computes() {
    let chrono = chrono::NaiveDate::from_ymd_opt(2024, 2, 29).unwrap().and_hms_milli_opt(23, 59, 59, 1_250).unwrap();
    assert_eq!(Verbatim::from(chrono).to_string(), "2024-02-29T23:59:60.25");
    let offset = |seconds| chrono::FixedOffset::east_opt(seconds).unwrap();
    let at = |seconds| Verbatim::from(chrono.and_local_timezone(offset(seconds)).unwrap()).to_string();
    assert_eq!([at(0), at(-3600)], ["2024-02-29T23:59:60.25Z", "2024-02-29T23:59:60.25-01:00"]);
    // RFC 3339 has no seconds in an offset.
    assert_eq!(at(3601), "2024-02-29T22:59:59.25Z");
    let date = time::Date::from_calendar_date(2024, time::Month::February, 29).unwrap();
    let time = time::PrimitiveDateTime::new(date, time::Time::from_hms_milli(1, 2, 3, 40).unwrap());
    assert_eq!(Verbatim::from(time).to_string(), "2024-02-29T01:02:03.04");
    let at = |hours, seconds| {
        Verbatim::from(time.assume_offset(time::UtcOffset::from_hms(hours, 0, seconds).unwrap())).to_string()
    };
    assert_eq!([at(0, 0), at(-1, 0)], ["2024-02-29T01:02:03.04Z", "2024-02-29T01:02:03.04-01:00"]);
    assert_eq!([at(1, 1), at(25, 0)], ["2024-02-29T00:02:02.04Z", "2024-02-28T00:02:03.04Z"]);
}

#[test]
fn values_are_compared_without_their_texts() {
    let decimal = |text: &str| text.parse::<Decimal>().unwrap();
    assert_eq!(decimal("1.50"), decimal("1.5"));
    assert!(decimal("9.99") < decimal("10"));
    let time = |text: &str| text.parse::<DateTime>().unwrap();
    assert_eq!(time("2024-01-01T01:00:00+01:00"), time("2024-01-01T00:00:00Z"));
    assert_eq!("2024-02-29".parse::<Date>().unwrap().day(), 29);
    assert_eq!("urn:a".parse::<Uri>().unwrap().to_string(), "urn:a");
    assert!("URN:UUID".parse::<Uuid>().unwrap_err().to_string().contains("`uuid`"));
}

#[test]
fn a_date_time_is_the_timestamp_that_jiff_parses() {
    let dates = ["1969-12-31", "1970-01-01", "2000-02-29", "2024-02-29", "0000-01-01", "9999-12-30"];
    let times = ["00:00:00", "23:59:59", "23:59:60", "12:34:56.7", "12:34:56.789123456", "12:34:56.000000001"];
    for date in dates {
        for time in times {
            for offset in ["Z", "z", "+00:00", "-00:00", "+05:30", "-23:59", "+23:59"] {
                let text = format!("{date}T{time}{offset}");
                let Ok(value) = text.parse::<DateTime>() else {
                    assert!(time.ends_with("60") && offset.len() > 1 && !offset.ends_with("00:00"), "{text}");
                    continue;
                };
                // A timestamp of the last day may be too late for the type.
                assert_eq!(*value, text.parse().unwrap_or(jiff::Timestamp::MAX), "{text}");
                assert_eq!(value.to_string(), text);
            }
        }
    }
}

#[test]
fn a_decimal_is_refused_rather_than_rounded() {
    let tenth = "0.1".parse::<Decimal>().unwrap().into_inner();
    assert_eq!((tenth + tenth + tenth).to_string(), "0.3");
    assert!("7922816251426433759354395033.5".parse::<Decimal>().is_ok());
    assert!("79228162514264337593543950336".parse::<Decimal>().is_err());
    assert!("0.12345678901234567890123456789".parse::<Decimal>().is_err());
    let number = |text: &str| serde_json::from_str::<DecimalNumber>(text);
    assert_eq!(serde_json::to_string(&number("19.99").unwrap()).unwrap(), "19.99");
    assert!(number("\"19.99\"").is_err());
}

#[test]
fn a_big_decimal_has_any_precision() {
    type Big = Verbatim<bigdecimal::BigDecimal>;
    let long = format!("-{}.{}", "9".repeat(4_000), "1".repeat(5_000));
    assert_eq!(long.parse::<Big>().unwrap().into_inner().to_plain_string(), long);
    assert!("1".repeat(10_001).parse::<Big>().is_err() && "1e5".parse::<Big>().is_err());
    let computed = "0.1".parse::<Big>().unwrap().into_inner() * bigdecimal::BigDecimal::new(1.into(), -3);
    assert_eq!(Big::from(computed).to_string(), "100");
    let number = |text: &str| serde_json::from_str::<DecimalNumber<bigdecimal::BigDecimal>>(text);
    let parsed = <bigdecimal::BigDecimal as ExactDecimal>::parse_number;
    let written = |text: &str| serde_json::to_string(&DecimalNumber(parsed(text).unwrap())).unwrap();
    assert_eq!(["19.990", "-3", "1.5e2", "1E-7"].map(written), ["19.990", "-3", "150", "0.0000001"]);
    assert!(["1e10000", "-1e-10000", "1e99999999999999999999"].iter().all(|text| parsed(text).is_none()));
    assert!(number("\"19.99\"").is_err());
    assert_eq!(DecimalNumber::<bigdecimal::BigDecimal>::scaled(1950, 2), number("19.5").unwrap());
}
