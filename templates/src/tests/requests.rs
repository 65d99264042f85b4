//! Requests: styles, escaping, forms, headers, servers.

use serde_json::json;

use crate::__private::RequestWriter;
use crate::__private::form::{File, FormWriter};
use crate::json::JsonValue;
use crate::parameter::{Parameter, Style};
use crate::server::{Server, ServerError, Variable};
use crate::style::expand;
use crate::{Request, RequestError};

fn text(parameter: Parameter, value: &serde_json::Value) -> Option<String> {
    expand(&parameter, &JsonValue::from_serialize(value).unwrap())
}

/// The examples of OpenAPI 3.2, 4.12.6.1, with the percent-encoding that HTTP requires.
#[track_caller]
fn assert_examples(parameter: Parameter, examples: &[(Style, bool, [&str; 3])]) {
    let values = [r#""blue""#, r#"["blue","black","brown"]"#, r#"{"R":100,"G":200,"B":150}"#];
    let values = values.map(|text| JsonValue::parse(text.as_bytes()).unwrap());
    for &(style, explode, expected) in examples {
        let parameter = parameter.style(style, explode);
        for (value, expected) in values.iter().zip(expected) {
            assert_eq!(expand(&parameter, value).as_deref(), Some(expected), "{style:?} {explode}");
        }
    }
}

#[test]
fn path_parameters_are_serialized_by_their_style() {
    assert_examples(
        Parameter::path("color"),
        &[
            (Style::Matrix, false, [";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
            (Style::Matrix, true, [";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]),
            (Style::Label, false, [".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
            (Style::Label, true, [".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
            (Style::Simple, false, ["blue", "blue,black,brown", "R,100,G,200,B,150"]),
            (Style::Simple, true, ["blue", "blue,black,brown", "R=100,G=200,B=150"]),
        ],
    );
}

#[test]
fn query_parameters_are_serialized_by_their_style() {
    let colors = "color=blue&color=black&color=brown";
    assert_examples(
        Parameter::query("color"),
        &[
            (Style::Form, false, ["color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
            (Style::Form, true, ["color=blue", colors, "R=100&G=200&B=150"]),
            (
                Style::SpaceDelimited,
                false,
                ["color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
            ),
            (
                Style::PipeDelimited,
                false,
                ["color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
            ),
            (Style::DeepObject, true, ["color=blue", colors, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"]),
        ],
    );
}

#[test]
fn cookie_parameters_are_serialized_by_their_style() {
    assert_examples(
        Parameter::cookie("color"),
        &[(Style::Form, true, ["color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"])],
    );
}

#[test]
fn a_cookie_that_is_not_escaped_has_no_semicolon() {
    use super::super::json::JsonValue;
    use super::super::style::ends_cookie;
    let ends = |parameter: Parameter, value: serde_json::Value| {
        ends_cookie(&parameter, &JsonValue::from_serialize(&value).expect("a value"))
    };
    let cookie = Parameter::cookie("c").style(Style::Cookie, true);
    for value in [json!("a; admin=true"), json!(["a", "b;"]), json!({"a": ";"}), json!({"a;": 1})] {
        assert!(ends(cookie, value.clone()), "{value}");
        assert!(ends(Parameter::cookie("c").content("application/json"), value.clone()), "{value}");
        // Escaped, and no cookies.
        assert!(!ends(Parameter::cookie("c"), value.clone()), "{value}");
        assert!(!ends(Parameter::header("c"), value.clone()), "{value}");
    }
    assert!(!ends(cookie, json!(["a", {"b": "c"}, 1])));
}

#[test]
fn empty_arrays_and_objects_are_not_sent_and_empty_strings_are() {
    assert_eq!(text(Parameter::query("a"), &json!([])), None);
    assert_eq!(text(Parameter::query("a"), &json!({})), None);
    assert_eq!(text(Parameter::query("a"), &json!([null])), None);
    assert_eq!(text(Parameter::query("a"), &json!("")).as_deref(), Some("a="));
    assert_eq!(text(Parameter::path("a").style(Style::Matrix, false), &json!("")).as_deref(), Some(";a"));
}

#[test]
fn reserved_characters_are_encoded_unless_they_are_allowed() {
    let value = json!("a/b?c&d=é %41");
    assert_eq!(text(Parameter::query("q"), &value).as_deref(), Some("q=a%2Fb%3Fc%26d%3D%C3%A9%20%2541"));
    assert_eq!(text(Parameter::query("q").allow_reserved(), &value).as_deref(), Some("q=a/b?c%26d=%C3%A9%20%41"));
    assert_eq!(text(Parameter::path("q"), &json!("../x")).as_deref(), Some("..%2Fx"));
    assert_eq!(text(Parameter::header("X"), &json!("a b,c")).as_deref(), Some("a b,c"));
}

#[test]
fn content_is_serialized_by_its_media_type() {
    let object = json!({"a": [1, "x y"]});
    assert_eq!(
        text(Parameter::query("f").content("application/json"), &object).as_deref(),
        Some("f=%7B%22a%22%3A%5B1%2C%22x%20y%22%5D%7D")
    );
    assert_eq!(text(Parameter::query("f").content("text/plain"), &json!("a")).as_deref(), Some("f=a"));
    assert_eq!(
        text(Parameter::query_string("f", "application/x-www-form-urlencoded"), &json!({"a b": "c d", "e": 1}))
            .as_deref(),
        Some("a+b=c+d&e=1")
    );
}

fn request(
    path: &str,
    parameters: &'static [Parameter],
    write: impl FnOnce(&mut RequestWriter),
) -> Result<Request, RequestError> {
    let mut writer = RequestWriter::new(path, parameters);
    write(&mut writer);
    writer.finish("POST", "/", &["application/json", "text/csv;q=0.9", "text/html;q=0.8"])
}

#[test]
fn each_parameter_is_written_in_its_location() {
    static PARAMETERS: [Parameter; 5] = [
        Parameter::path("id"),
        Parameter::query("q"),
        Parameter::header("X-A"),
        Parameter::cookie("c"),
        Parameter::query("absent"),
    ];
    let request = request("/items/{id}/parts#fragment", &PARAMETERS, |request| {
        request.required(&"a/b").required(&["x", "y"]).required(&1).optional(&Some("d")).optional(&None::<u8>);
        request.json("application/*, application/merge-patch+json", &json!({"a": 1}));
    });
    let request = request.unwrap();
    assert_eq!(request.target, "/items/a%2Fb/parts?q=x&q=y");
    let headers: Vec<(&str, &str)> = request.headers.iter().collect();
    let expected = [
        ("X-A", "1"),
        ("Content-Type", "application/merge-patch+json"),
        ("Accept", "application/json, text/csv;q=0.9, text/html;q=0.8"),
        ("Cookie", "c=d"),
    ];
    assert_eq!(headers, expected);
    assert_eq!(request.body, br#"{"a":1}"#);
    assert!(!format!("{request:?}").contains("a=1") && !format!("{request:?}").contains("x&q"));
}

#[test]
fn a_value_that_would_change_path_or_headers_is_an_error() {
    static PATH: [Parameter; 1] = [Parameter::path("id")];
    static HEADER: [Parameter; 1] = [Parameter::header("X-A")];
    for value in ["", ".", ".."] {
        let error = request("/items/{id}", &PATH, |request| _ = request.required(&value)).unwrap_err();
        assert!(matches!(error, RequestError::Unwritable { name: "id", .. }), "{value}: {error}");
    }
    for value in ["a\r\nX-B: c", "a\n", "\0"] {
        let error = request("/items", &HEADER, |request| _ = request.required(&value)).unwrap_err();
        assert!(matches!(error, RequestError::Unwritable { name: "X-A", .. }), "{value:?}: {error}");
    }
}

#[test]
fn a_form_has_a_part_for_each_value_and_file() {
    static ENCODINGS: [Parameter; 1] = [Parameter::query("meta").content("application/json")];
    let write = |form: &mut FormWriter| {
        form.value("name", &"a");
        form.value("tags", &["x", "y"]);
        form.value("meta", &json!({"k": 1}));
        form.value("none", &None::<u8>);
        form.files("file", &File::new("a\"b.txt", "form-boundary"));
    };
    let request = request("/", &[], |request| request.multipart("multipart/form-data", &ENCODINGS, write)).unwrap();
    let content_type = request.headers.get("Content-Type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert_eq!(boundary, "form-boundary-1");
    let body = String::from_utf8(request.body).unwrap();
    let parts: Vec<&str> = body.split(&format!("--{boundary}")).collect();
    assert_eq!(parts.len(), 7, "{body}");
    assert_eq!(parts[1], "\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\na\r\n");
    assert_eq!(parts[3], "\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\ny\r\n");
    assert!(parts[4].contains("Content-Type: application/json\r\n\r\n{\"k\":1}\r\n"));
    assert!(
        parts[5].contains("filename=\"a%22b.txt\"\r\nContent-Type: application/octet-stream\r\n\r\nform-boundary\r\n")
    );
    assert_eq!(parts[6], "--\r\n");
}

#[test]
fn a_form_body_is_url_encoded() {
    let media_type = "application/x-www-form-urlencoded";
    let value = json!({"a b": "c&d", "list": [1, 2], "object": {"x": 1}});
    let request = request("/", &[], |request| request.form(media_type, &[], &value)).unwrap();
    assert_eq!(String::from_utf8(request.body).unwrap(), "a+b=c%26d&list=1&list=2&object=%7B%22x%22%3A1%7D");
    assert_eq!(request.headers.get("Content-Type"), Some(media_type));
}

#[test]
fn the_preferred_media_type_is_before_the_others() {
    let accept = |preferred| request("/", &[], |request| request.prefer(Some(preferred))).unwrap().headers;
    let expected = "text/csv, application/json;q=0.9, text/html;q=0.8";
    assert_eq!(accept("text/csv").get("Accept"), Some(expected));
    let expected = "application/json, text/csv;q=0.9, text/html;q=0.8";
    assert_eq!(accept("application/json").get("Accept"), Some(expected));
}

#[test]
fn a_parameter_that_is_secret_is_a_secret_header() {
    static SECRET: [Parameter; 2] = [Parameter::header("X-Key").secret(), Parameter::header("X-Page")];
    let request = request("/", &SECRET, |request| _ = request.required(&"hidden").required(&"4")).unwrap();
    let shown = format!("{:?}", request.headers);
    assert!(!shown.contains("hidden") && shown.contains(r#""X-Page": "4""#), "{shown}");
}

#[test]
fn the_url_of_a_server_has_its_variables_and_no_trailing_slash() {
    let server = Server {
        template: "https://{region}.example.com/{base}/",
        variables: &[
            Variable { name: "region", default: Some("eu"), values: &["eu", "us"] },
            Variable { name: "base", default: None, values: &[] },
        ],
    };
    let url = |values: &'static [(&str, &str)]| {
        server.url(|name| values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value))
    };
    assert_eq!(url(&[("base", "v1")]).unwrap(), "https://eu.example.com/v1");
    assert_eq!(url(&[("base", "{region}"), ("region", "us")]).unwrap(), "https://us.example.com/{region}");
    assert_eq!(url(&[]), Err(ServerError::Missing { variable: "base" }));
    let error = url(&[("base", "v1"), ("region", "asia")]).unwrap_err();
    assert_eq!(error.to_string(), "the variable `region` must be one of eu, us, and is `asia`");
}
