//! `numbers = "exact"`: plain JSON keeps the digits of its numbers and the order of its members.

use bindings_tests::golden::exact_json::{
    Access, AccessRequest, AddEvent, AddEventResponse, Anything, Event, EventRequest, EventRequestRequired, Source,
};
use bindings_tests::golden::support::{Error, Headers, JsonObject, JsonValue, Model, Number, Operation, Response};
use serde_json::{Value, json};

/// Members that are not in the order of their names, and numbers that no other type has.
const DATA: &str = r#"{"z":100000000000000000000,"a":0.1234567890123456789,"m":[1,-1.5e-400,{}],"n":null}"#;

fn value(text: &str) -> JsonValue {
    text.parse().unwrap()
}

fn written(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

#[test]
fn every_place_of_plain_json_is_read_exactly_and_written_back_unchanged() {
    let text = format!(
        r#"{{"id":"1","data":{DATA},"list":[{DATA},0.1,0.10000000000000000001],"by_name":{{"a":{DATA}}},"pair":[1,{DATA}],"checked":{DATA},"more":{DATA}}}"#
    );
    let event = Event::from_json(&text).unwrap();
    assert_eq!(event.to_json().unwrap(), text);
    assert_eq!((&event.data, &event.additional_properties["more"]), (&value(DATA), &value(DATA)));
    let AddEventResponse::Ok(read) = AddEventResponse::read(200, &Headers::new(), text.as_bytes()).unwrap() else {
        panic!()
    };
    assert_eq!((event.validate(), *read), (Ok(()), event));
    let operation = AddEvent::new(EventRequest::from_json(&text).unwrap()).filter(value("0.1234567890123456789"));
    let request = operation.request().unwrap();
    assert_eq!(request.target, "/events?filter=0.1234567890123456789");
    assert_eq!(request.body, text.as_bytes());
    let anything = Anything::from_json(DATA).unwrap();
    assert_eq!((anything.0.clone(), anything.to_json().unwrap()), (value(DATA), DATA.to_owned()));
}

#[test]
fn values_that_a_response_preserves_are_exact() {
    let text = format!(
        r#"{{"id":"1","data":1,"source":{{"kind":"ftp","size":{DATA}}},"access":{{"user":"a","pin":{}}},"due":0.1234567890123456789}}"#,
        "9".repeat(40)
    );
    let AddEventResponse::Ok(event) = AddEventResponse::read(200, &Headers::new(), text.as_bytes()).unwrap() else {
        panic!()
    };
    assert_eq!(written(&event), text);
    assert!(matches!(&event.source, Some(Source::Unknown(source)) if source.get("size") == Some(&value(DATA))));
    let violations = event.validate().unwrap_err();
    let found: Vec<_> = violations.iter().map(|violation| (violation.pointer(), violation.keyword())).collect();
    assert_eq!(found, [("/source", "discriminator"), ("/access/pin", "maximum"), ("/due", "type")]);
    let AddEventResponse::Accepted(read) = AddEventResponse::read(202, &Headers::new(), DATA.as_bytes()).unwrap()
    else {
        panic!()
    };
    assert_eq!(written(&read), DATA);
    assert!(Access::from_json(r#"{"pin":1e30}"#).is_ok() && AccessRequest::from_json(r#"{"pin":1e30}"#).is_ok());
}

#[test]
fn assertions_on_plain_json_compare_exact_numbers() {
    let list = |items: &str| Event::from_json(format!(r#"{{"id":"1","data":1,"list":{items}}}"#));
    assert!(list("[0.1,0.10000000000000000001]").is_ok());
    let Err(Error::Invalid(violations)) = list("[1e20,100000000000000000000.0]") else { panic!() };
    assert_eq!(violations.as_slice()[0].keyword(), "uniqueItems");
    assert!(matches!(Event::from_json(r#"{"id":"1","data":{"a":1,"a":2}}"#), Err(Error::Read(_))));
    let required = EventRequestRequired { id: "1".to_owned(), data: JsonValue::Null };
    let checked = EventRequest::builder(required).checked(value(r#"{"admin":1}"#)).build().unwrap_err();
    assert_eq!((checked.as_slice()[0].pointer(), checked.as_slice()[0].keyword()), ("/checked", "not"));
}

#[test]
fn values_are_equal_as_json_and_shown_as_json() {
    assert_eq!(value(r#"{"a":1,"b":[2.0]}"#), value(r#"{"b":[2],"a":1e0}"#));
    assert_ne!(value("0.1"), value("0.10000000000000000001"));
    assert_ne!(value("[1,2]"), value("[2,1]"));
    assert_eq!(JsonValue::default(), JsonValue::Null);
    assert_eq!(
        format!("{:?}", value(r#"{"b":"x","a":[true]}"#)),
        r#"Object({"b": String("x"), "a": Array([Bool(true)])})"#
    );
    assert!("[1".parse::<JsonValue>().is_err() && "\"\\ud800\"".parse::<JsonValue>().is_err());
}

#[test]
fn values_are_converted_from_and_to_those_of_serde_json_unless_a_number_would_be_rounded() {
    let plain = json!({ "a": [1, -2, 0.5, 1e300, u64::MAX, null, true, "x"], "b": {} });
    let exact = JsonValue::from(plain.clone());
    assert_eq!(exact, value(&plain.to_string()));
    assert_eq!(Value::try_from(exact).unwrap(), plain);
    for number in ["0.1234567890123456789", "1e400", "18446744073709551617"] {
        let error = Value::try_from(value(&format!(r#"{{"a/b":[1,{number}]}}"#))).unwrap_err();
        assert_eq!(error.pointer(), "/a~1b/1");
        assert!(!error.to_string().contains(number), "{error}");
    }
}

#[test]
fn values_are_built_and_inspected() {
    let number: Number = "0.1234567890123456789".parse().unwrap();
    let mut object: JsonObject =
        [("z", JsonValue::from(1)), ("a", "x".into()), ("z", number.clone().into())].into_iter().collect();
    assert_eq!(written(&JsonValue::from(object.clone())), r#"{"z":0.1234567890123456789,"a":"x"}"#);
    assert_eq!(object.insert("a", 0.5), Some("x".into()));
    assert_eq!(object.get("a").and_then(JsonValue::as_number), Some(&Number::from_f64(0.5).unwrap()));
    *object.get_mut("a").unwrap() = vec![JsonValue::from(true), 7_u32.into()].into();
    assert_eq!(object.remove("z"), Some(number.into()));
    assert_eq!((object.remove("z"), object.len()), (None, 1));
    let object = JsonValue::from(object);
    let items = object.get("a").and_then(JsonValue::as_array).unwrap();
    assert_eq!((items[0].as_bool(), items[1].as_str(), items[1].is_null()), (Some(true), None, false));
    assert_eq!(JsonValue::from(f64::NAN), JsonValue::Null);
    assert!(object.as_object().is_some_and(|members| members.iter().all(|(name, _)| name == "a")));
}

#[test]
fn the_names_of_a_large_object_stay_unique() {
    let names = || (0..100).map(|index| format!("{:02}", index * 37 % 100));
    let mut object: JsonObject = names().map(|name| (name, 0)).collect();
    for (index, name) in names().enumerate() {
        assert!(object.get(&name).is_some(), "{name}");
        assert_eq!(object.insert(name.as_str(), 1), Some(0.into()));
        assert_eq!(object.insert(format!("{name}x"), 2), None);
        if index % 10 == 0 {
            assert_eq!(object.remove(&name), Some(1.into()), "{name}");
            assert_eq!(object.get(&name), None);
        }
    }
    assert_eq!(object.len(), 190);
    assert!(names().all(|name| object.get(&format!("{name}x")) == Some(&2.into())));
    let text = written(&JsonValue::from(object.clone()));
    assert_eq!(value(&text), object.into());
}
