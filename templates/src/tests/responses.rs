//! Responses: headers, and bodies by their media type.

use std::collections::BTreeMap;

use crate::__private::{Contents, ResponseReader};
use crate::media_type::select;
use crate::read::Read;
use crate::{Headers, ResponseError, ResponseErrorKind};

fn headers<const N: usize>(list: [(&str, &str); N]) -> Headers {
    list.into_iter().collect()
}

/// Reads the optional header `X`, given its values.
fn optional<T: Read>(values: &[&str]) -> Option<T> {
    let headers = values.iter().map(|value| ("x", value)).collect();
    ResponseReader::new(200, &headers, b"").optional_header("X")
}

#[test]
fn headers_are_ordered_and_their_names_are_case_insensitive() {
    let mut headers = headers([("Link", "a"), ("X-Rate", "60"), ("LINK", "b")]);
    assert_eq!((headers.get("link"), headers.get("x-rate"), headers.get("x")), (Some("a"), Some("60"), None));
    assert_eq!(headers.get_all("Link").collect::<Vec<_>>(), ["a", "b"]);
    headers.append("x-more", String::from("1"));
    assert_eq!(headers.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["Link", "X-Rate", "LINK", "x-more"]);
    assert_eq!((headers.len(), headers.is_empty(), Headers::new().is_empty()), (4, false, true));
    assert_eq!(headers, [("link", "a"), ("x-rate", "60"), ("link", "b"), ("X-More", "1")].into_iter().collect());
    assert_ne!(headers, [("link", "a")].into_iter().collect());
    assert_eq!(headers.into_iter().last(), Some(("x-more".into(), "1".to_owned())));
}

#[test]
fn a_header_that_is_not_utf_8_is_decoded_as_iso_8859_1() {
    let headers: Headers = [("X-Name", &b"caf\xe9"[..]), ("X-Place", "Zürich".as_bytes())].into_iter().collect();
    assert_eq!((headers.get("X-Name"), headers.get("X-Place")), (Some("café"), Some("Zürich")));
}

#[test]
fn debug_of_headers_shows_no_credentials_and_no_cookies() {
    let mut headers = headers([
        ("authorization", "Bearer hidden"),
        ("Proxy-Authorization", "hidden"),
        ("Cookie", "a=hidden"),
        ("set-cookie", "a=hidden"),
        ("X-Rate", "60"),
    ]);
    headers.append_secret("X-Key", "hidden");
    let shown = format!("{headers:?}");
    assert!(!shown.contains("hidden") && shown.contains(r#""X-Rate": "60""#), "{shown}");
    assert_eq!(shown.matches("(secret)").count(), 5, "{shown}");
    assert_eq!(headers.get("x-key"), Some("hidden"));
}

#[test]
fn headers_are_read_by_their_types() {
    assert_eq!(optional::<u32>(&["12"]), Some(12));
    assert_eq!(optional::<String>(&["12"]), Some("12".to_owned()));
    assert_eq!(optional::<bool>(&[]), None);
    let texts = |values: &[&str]| optional::<Vec<String>>(values).unwrap();
    assert_eq!(texts(&["a, b,,c"]), ["a", "b", "c"]);
    assert_eq!(texts(&["a, b", "c"]), ["a", "b", "c"], "several headers of a name are one list");
    let link = r#"<https://example.com?a=1,2>; rel="next, last", <b>"#;
    assert_eq!(texts(&[link]), [r#"<https://example.com?a=1,2>; rel="next, last""#, "<b>"]);
    assert_eq!(texts(&["5\" disk, a<b"]), ["5\" disk", "a<b"]);
    let pairs = BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
    for text in ["a,1,b,2", "a=1,b=2"] {
        assert_eq!(optional::<BTreeMap<String, i64>>(&[text]), Some(pairs.clone()));
    }
}

#[test]
fn nested_arrays_and_objects_of_headers_are_json() {
    let lists = |value: &str| optional::<Vec<Vec<i64>>>(&[value]);
    assert_eq!(lists("[1,2],[],[3]"), Some(vec![vec![1, 2], Vec::new(), vec![3]]));
    assert_eq!(lists("[1,2"), None);
    let named = |value: &str| optional::<BTreeMap<String, BTreeMap<String, String>>>(&[value]);
    let inner = |text: &str| BTreeMap::from([("b".to_owned(), text.to_owned())]);
    let expected = BTreeMap::from([("a".to_owned(), inner("x,=}y")), ("c".to_owned(), inner(""))]);
    for text in [r#"a={"b":"x,=}y"},c={"b":""}"#, r#"a,{"b":"x,=}y"}, c, {"b":""}"#] {
        assert_eq!(named(text), Some(expected.clone()), "{text}");
    }
    let texts = |value: &str| optional::<Vec<String>>(&[value]).unwrap();
    assert_eq!(texts("[a,b]"), ["[a", "b]"]);
    assert_eq!(texts(r#"{"a":1,"b":2},c"#), [r#"{"a":1,"b":2}"#, "c"]);
}

#[test]
fn set_cookie_has_a_cookie_in_each_header() {
    let headers = headers([("Set-Cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT"), ("Set-Cookie", "b=2")]);
    let cookies: Option<Vec<String>> = ResponseReader::new(200, &headers, b"").optional_header("Set-Cookie");
    assert_eq!(cookies.unwrap(), ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]);
}

#[test]
fn an_optional_header_that_its_type_cannot_represent_is_absent_and_a_required_one_is_an_error() {
    assert_eq!(optional::<u32>(&["many"]), None);
    assert_eq!(optional::<u32>(&["4294967296"]), None);
    let given = headers([("x", "many"), ("Y", "{}")]);
    let response = ResponseReader::new(200, &given, b"body");
    assert_eq!(response.optional_json_header::<Vec<u32>>("Y"), None);
    let error = response.required_header::<u32>("X").unwrap_err();
    assert_eq!((error.status(), error.headers(), error.body()), (200, &given, &b"body"[..]));
    assert!(error.to_string().contains("the header `X` does not match the document"), "{error}");
    let error = response.required_json_header::<Vec<u32>>("Z").unwrap_err();
    assert!(matches!(error.kind(), ResponseErrorKind::Header(error) if error.name() == "Z"));
    assert!(error.to_string().ends_with("the header `Z` is missing"), "{error}");
    let given = headers([("X", "[1]")]);
    assert_eq!(ResponseReader::new(200, &given, b"").required_json_header::<Vec<u32>>("X").unwrap(), [1]);
}

#[test]
fn the_most_precise_media_type_is_selected() {
    let declared =
        ["*/*", "text/*", "application/json", "application/json;version=2", "application/hal+json", "text/csv"];
    let cases = [
        ("application/json", 2),
        ("Application/JSON; charset=utf-8", 2),
        ("application/json; Version=2; charset=utf-8", 3),
        ("application/json; version=3", 2),
        ("application/hal+json", 4),
        ("application/vnd.shop+json", 2),
        ("text/csv;header=present", 5),
        ("text/html", 1),
        ("image/png", 0),
    ];
    for (media_type, expected) in cases {
        assert_eq!(select(&declared, media_type), Some(expected), "{media_type}");
    }
    assert_eq!(select(&["application/hal+json"], "application/json"), Some(0));
    assert_eq!(select(&["application/hal+json", "application/octet-stream"], "application/json"), Some(0));
    assert_eq!(select(&["application/hal+json", "*/*"], "application/json"), Some(1));
    assert_eq!(select(&["application/hal+json"], "application/problem+json"), None);
    assert_eq!(select(&["application/octet-stream", "image/png"], "image/png"), Some(1));
    assert_eq!(select(&["application/octet-stream"], "image/png"), Some(0));
    for media_type in ["", "text", "/", ";", "image/png"] {
        assert_eq!(select(&["application/json", "image/*+xml"], media_type), None, "{media_type}");
    }
}

#[derive(Debug, PartialEq)]
enum Body {
    Json(Vec<u32>),
    Csv(String),
    Png(Vec<u8>),
}

impl Contents for Body {
    const MEDIA_TYPES: &'static [&'static str] = &["application/json", "application/x+json", "text/csv", "image/*"];

    fn read(body: ResponseReader<'_>, media_type: usize) -> Result<Self, ResponseError> {
        Ok(match media_type {
            0 | 1 => Self::Json(body.untyped_json()?),
            2 => Self::Csv(body.text()?),
            _ => Self::Png(body.bytes()?),
        })
    }
}

fn body(content_type: Option<&str>, body: &[u8]) -> Result<Body, ResponseError> {
    let headers = content_type.map(|media_type| ("content-type", media_type)).into_iter().collect();
    ResponseReader::new(200, &headers, body).contents()
}

#[test]
fn a_body_is_read_as_its_media_type() {
    assert_eq!(body(Some("application/json"), b"[1]").unwrap(), Body::Json(vec![1]));
    assert_eq!(body(Some("application/x+json"), b"[1]").unwrap(), Body::Json(vec![1]));
    assert_eq!(body(Some("text/csv; charset=utf-8"), b"[1]").unwrap(), Body::Csv("[1]".to_owned()));
    assert_eq!(body(Some("image/jpeg"), b"[1]").unwrap(), Body::Png(b"[1]".to_vec()));
    assert!(matches!(body(Some("application/json"), b"a,b").unwrap_err().kind(), ResponseErrorKind::Json(_)));
    assert!(matches!(body(Some("text/csv"), b"\xff").unwrap_err().kind(), ResponseErrorKind::Text(_)));
}

#[test]
fn a_body_without_a_media_type_is_read_as_the_first_that_can_read_it() {
    for absent in [None, Some(""), Some("application/octet-stream")] {
        assert_eq!(body(absent, b"[1]").unwrap(), Body::Json(vec![1]));
        assert_eq!(body(absent, b"a,b").unwrap(), Body::Csv("a,b".to_owned()));
        assert_eq!(body(absent, b"\xff").unwrap(), Body::Png(vec![0xff]));
        let error = body(absent, b"").unwrap_err();
        assert!(error.to_string().ends_with("the body is empty, and not JSON"), "{error}");
    }
    assert_eq!(body(Some("text/csv"), b"").unwrap(), Body::Csv(String::new()));
}

#[test]
fn a_media_type_that_the_document_does_not_define_is_an_error_unless_the_body_is_json() {
    assert_eq!(body(Some("text/plain"), b"[1]").unwrap(), Body::Json(vec![1]));
    let error = body(Some("text/html"), b"<html>").unwrap_err();
    let expected = ResponseErrorKind::MediaType { media_type: "text/html".to_owned(), defined: Body::MEDIA_TYPES };
    assert_eq!((error.kind(), error.body()), (&expected, &b"<html>"[..]));
    assert_eq!(
        error.to_string(),
        "cannot read the response with status 200: the media type of the body is `text/html`, expected `application/json` or `application/x+json` or `text/csv` or `image/*`"
    );
    // The body of the only media type, too.
    let headers = headers([("Content-Type", "text/html")]);
    let read = |body| ResponseReader::new(502, &headers, body);
    assert_eq!(read(b"[1]").untyped_json::<Vec<u32>>().unwrap(), [1]);
    for error in [
        read(b"<html>").untyped_json::<Vec<u32>>().unwrap_err(),
        read(b"a").of(&["text/csv"]).text().unwrap_err(),
        read(b"a").of(&["image/png"]).bytes().unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ResponseErrorKind::MediaType { .. }), "{error}");
        let (headers, body) = error.into_parts();
        assert!(headers.get("content-type") == Some("text/html") && !body.is_empty());
    }
    assert!(matches!(read(b"{}").untyped_json::<Vec<u32>>().unwrap_err().kind(), ResponseErrorKind::Body(_)));
}
