//! Properties of reading responses, for random changes of bodies: it accepts at least what `from_json` accepts, with equal values, and
//! no value of an optional property loses anything.

use std::fmt::Debug;

use bindings_tests::golden;
use bindings_tests::golden::support::{Model as _, Response as _};
use fastrand::Rng;
use product_apis::Model as _;
use product_apis::support::Response as _;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The changes of each body.
const CHANGES: usize = 400;

/// The body of a response: how it is read as one, and by itself.
struct Subject<'a, T> {
    name: &'a str,
    body: Value,
    read: &'a dyn Fn(&str) -> Result<T, String>,
    from_json: &'a dyn Fn(&str) -> Result<T, String>,
    is_valid: &'a dyn Fn(&T) -> bool,
}

macro_rules! check {
    ($body:expr, $status:literal, $response:ty, $pattern:pat => $value:expr, $ty:ty) => {
        Subject {
            name: stringify!($response),
            body: $body,
            read: &|text| match <$response>::read($status, &Default::default(), text.as_bytes()) {
                Ok(response) => {
                    #[allow(irrefutable_let_patterns, reason = "some responses have one variant")]
                    let $pattern = response else { panic!("{response:?}") };
                    Ok(*$value)
                }
                Err(error) => Err(error.to_string()),
            },
            from_json: &|text| <$ty>::from_json(text).map_err(|error| error.to_string()),
            is_valid: &|value: &$ty| value.validate().is_ok(),
        }
        .check()
    };
}

fn payload(path: &str) -> Value {
    let path = format!("{}/payloads/{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn responses_of_the_golden_outputs_are_read_as_from_json_reads_them_and_lose_nothing() {
    use golden::responses::{GetReportResponse, GetTreeResponse, Report, Rule, Tree};
    let line = json!({ "number": 1, "text": "a", "more": 1.5 });
    let report = json!({
        "id": "1", "due": "2026-12-01", "at": "2026-12-01T10:00:00Z", "link": "https://example.com/", "count": 7, "large": 8,
        "rate": 0.5, "note": "short", "lines": [line, { "number": 2 }], "more": [line], "by_name": { "a": line },
        "target": { "kind": "person", "born": "2000-01-01", "home": { "lat": 1, "lon": 2, "alt": 3 } }, "maybe": line,
        "closed": { "size": 1 }, "typed": { "total": 1, "a": 2 }, "password": "x", "free": [1, { "a": null }], "other": {},
    });
    check!(report, 200, GetReportResponse, GetReportResponse::Ok(body) => body, Report);
    let firm = json!({
        "id": "2", "lines": [], "maybe": null, "target": { "founded": 1, "kind": "firm", "home": { "city": "Turin", "zip": "1" } },
    });
    check!(firm, 200, GetReportResponse, GetReportResponse::Ok(body) => body, Report);
    let rule = json!({ "name": "a", "limit": 1, "more": 1.0 });
    check!(rule, 208, GetReportResponse, GetReportResponse::Status208 { body, .. } => body, Rule);
    let tree = json!({ "id": 1, "child": { "id": 2 }, "children": [{ "id": 3, "child": { "id": 4 } }, { "id": 5 }] });
    check!(tree, 200, GetTreeResponse, GetTreeResponse::Default { body, .. } => body, Tree);
}

#[test]
fn responses_of_the_five_apis_are_read_as_from_json_reads_them_and_lose_nothing() {
    use product_apis::{fynn, qonto, qwoty, wethod, zaveit};
    use qonto::CreateProductResponse as Qonto;
    check!(payload("qonto/response-201.json"), 201, Qonto, Qonto::Created(body) => body, qonto::CreateProductCreated);
    use wethod::CreateProductResponse as Wethod;
    check!(payload("wethod/response-201.json"), 201, Wethod, Wethod::Created(body) => body, wethod::Product);
    use zaveit::CreateProductResponse as Zaveit;
    check!(payload("zaveit/response.json"), 200, Zaveit, Zaveit::Success { body, .. } => body, zaveit::Product);
    use qwoty::CreateProductResponse as Qwoty;
    check!(payload("qwoty/response.json"), 200, Qwoty, Qwoty::Success { body, .. } => body, qwoty::ProductCreated);
    use fynn::CreateProductResponse as Fynn;
    check!(payload("fynn/response-201.json"), 201, Fynn, Fynn::Created(body) => body, fynn::Product);
}

impl<T: Serialize + PartialEq + Debug> Subject<'_, T> {
    fn check(&self) {
        let Self { name, .. } = self;
        let mut random = Rng::with_seed(15);
        assert!(
            (self.from_json)(&self.body.to_string()).is_ok(),
            "{name}: {:?}",
            (self.from_json)(&self.body.to_string())
        );
        let (mut accepted, mut unreadable) = (0, 0);
        for _ in 0..CHANGES {
            let changed = self.changed(&mut random);
            accepted += usize::from(self.is_read_as_from_json_reads_it(&changed));
        }
        for pointer in self.optional() {
            for _ in 0..20 {
                let mut changed = self.body.clone();
                let value = any(&mut random, 3);
                *changed.pointer_mut(&pointer).unwrap() = value;
                unreadable += usize::from(!self.is_read_as_from_json_reads_it(&changed));
                let text = changed.to_string();
                let read = (self.read)(&text).unwrap_or_else(|error| panic!("{name}: {error}: {text}"));
                let written = serde_json::to_string(&read).unwrap();
                assert!(is_equal(&serde_json::from_str(&written).unwrap(), &changed), "{name}: {text}: {written}");
            }
        }
        // The changes are neither all valid nor all invalid.
        assert!(accepted > CHANGES / 20 && unreadable > 0, "{name}: {accepted} accepted, {unreadable} unreadable");
    }

    /// Checks that a text which `from_json` accepts is read, as an equal value. Returns whether it accepts it.
    fn is_read_as_from_json_reads_it(&self, body: &Value) -> bool {
        let (name, text) = (self.name, body.to_string());
        match ((self.from_json)(&text), (self.read)(&text)) {
            (Ok(value), Ok(read)) => {
                assert_eq!(read, value, "{name}: {text}");
                assert!((self.is_valid)(&read), "{name}: {text}");
                true
            }
            (Ok(_), Err(error)) => panic!("{name}: {error}: {text}"),
            // What is not valid does not become valid by being read.
            (Err(error), Ok(read)) => {
                assert!(!(self.is_valid)(&read), "{name}: {error}: {text}");
                false
            }
            (Err(_), Err(_)) => false,
        }
    }

    /// Returns the body with some random changes.
    fn changed(&self, random: &mut Rng) -> Value {
        let mut body = self.body.clone();
        for _ in 0..random.usize(1..3) {
            let places = pointers(&body);
            let pointer = &places[random.usize(..places.len())];
            let Some(place) = body.pointer_mut(pointer) else { continue };
            match (random.u8(..4), place) {
                (0, Value::Object(members)) => _ = members.insert(word(random), any(random, 2)),
                (0, Value::Array(items)) => items.push(any(random, 2)),
                (1, Value::Object(members)) => {
                    if let Some(name) = members.keys().nth(random.usize(..members.len().max(1))).cloned() {
                        members.remove(&name);
                    }
                }
                (1, Value::Number(number)) => {
                    if let Some(integer) = number.as_i64() {
                        *number = serde_json::Number::from_f64(integer as f64).unwrap();
                    }
                }
                (_, place) => *place = any(random, 3),
            }
        }
        body
    }

    /// Returns the locations of the properties without which the body is valid, too. Members of maps are not properties.
    fn optional(&self) -> Vec<String> {
        let is_optional = |pointer: &String| {
            let Some((parent, name)) = pointer.rsplit_once('/') else { return false };
            let mut body = self.body.clone();
            let Some(Value::Object(members)) = body.pointer_mut(parent) else { return false };
            members.remove(&name.replace("~1", "/").replace("~0", "~"));
            (self.from_json)(&body.to_string()).is_ok() && !parent.ends_with("by_name")
        };
        pointers(&self.body).into_iter().filter(is_optional).collect()
    }
}

/// Returns the locations of a value and of all values within it.
fn pointers(value: &Value) -> Vec<String> {
    let mut pointers = vec![String::new()];
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (segment, value) in inner {
        pointers.extend(self::pointers(value).iter().map(|pointer| format!("/{segment}{pointer}")));
    }
    pointers
}

fn word(random: &mut Rng) -> String {
    let words =
        ["", "id", "number", "text", "kind", "a/b~", "\u{1f600}\"", "2026-12-01", "person", "7", "https://a.b/"];
    words[random.usize(..words.len())].to_owned()
}

/// Returns a random value.
fn any(random: &mut Rng, depth: usize) -> Value {
    let numbers =
        [json!(0), json!(-1), json!(1.0), json!(0.1), json!(1e300), json!(u64::MAX), json!(i64::MIN), json!(20.0)];
    match random.u8(..if depth == 0 { 4 } else { 6 }) {
        0 => Value::Null,
        1 => random.bool().into(),
        2 => numbers[random.usize(..numbers.len())].clone(),
        3 => word(random).into(),
        4 => (0..random.usize(..3)).map(|_| any(random, depth - 1)).collect(),
        _ => (0..random.usize(..3)).map(|_| (word(random), any(random, depth - 1))).collect::<Map<_, _>>().into(),
    }
}

/// Returns whether two values are equal as JSON, where `1` and `1.0` are one number.
fn is_equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let has = |(name, value): (&String, &Value)| other.get(name).is_some_and(|other| is_equal(value, other));
            one.len() == other.len() && one.iter().all(has)
        }
        _ => one == other,
    }
}
