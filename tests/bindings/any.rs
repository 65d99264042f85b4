//! JSON that no schema describes is preserved, whatever its members are named, and no member occurs twice.

use bindings_tests::golden::any::{Amount, Anything, Closed, Closest, Free, Guarded, NumberOrObject, Tagged};
use bindings_tests::golden::support::{Error, Model};
use serde_json::{Value, json};

/// The names by which serde_json passes numbers and raw text to itself.
const PRIVATE: [&str; 2] = ["$serde_json::private::Number", "$serde_json::private::RawValue"];

/// Objects with a member of a private name.
fn objects() -> Vec<Value> {
    let values =
        [json!("5"), json!("12.5"), json!("{\"admin\":true}"), json!("[["), json!(5), json!(null), json!([{}])];
    let mut objects = Vec::new();
    for name in PRIVATE {
        for value in &values {
            objects.push(json!({ name: value }));
            objects.push(json!({ name: value, "other": 1 }));
            objects.push(json!({ name: { name: value } }));
        }
    }
    objects
}

/// Reads a value in every way, and checks that it is written back as it was.
fn is_preserved<T: Model + PartialEq + std::fmt::Debug>(value: &Value) {
    let text = value.to_string();
    let escaped = text.replace("serde_json", "serde\\u005fjson").replace(":\"5\"", ":\"\\u0035\"");
    let read = T::from_json(&text).unwrap();
    for same in [
        T::from_json(&escaped).unwrap(),
        T::from_reader(text.as_bytes()).unwrap(),
        T::from_value(value).unwrap(),
        serde_json::from_str(&text).unwrap(),
        serde_json::from_str(&escaped).unwrap(),
        serde_json::from_reader(text.as_bytes()).unwrap(),
        serde_json::from_value(value.clone()).unwrap(),
        T::deserialize(value).unwrap(),
    ] {
        assert_eq!(same, read, "{text}");
    }
    assert_eq!(written(&read.to_json().unwrap()), *value);
    assert_eq!(written(&serde_json::to_string(&read).unwrap()), *value);
    assert!(serde_json::to_vec_pretty(&read).is_ok());
}

/// Parses JSON without the `Deserialize` of serde_json, which takes such an object for another value.
fn written(text: &str) -> Value {
    Anything::from_json(text).unwrap().0
}

#[test]
fn objects_with_private_names_of_serde_json_are_objects() {
    for object in objects() {
        is_preserved::<Anything>(&object);
        is_preserved::<Closed>(&json!({ "value": object }));
        is_preserved::<Free>(&json!({ "required": object }));
        is_preserved::<Free>(&json!({
            "required": [object], "optional": {"a": object}, "list": [1, object], "map": {"a": object},
            "pair": ["a", object], "nullable_list": [object], "additional": object,
        }));
        is_preserved::<NumberOrObject>(&object);
        is_preserved::<Tagged>(&json!({ "kind": "a", "value": object }));
        is_preserved::<Closest>(&json!({ "a": object }));
        for name in PRIVATE {
            is_preserved::<Tagged>(&json!({ name: object, "kind": "a" }));
            is_preserved::<Free>(&json!({ name: object, "required": 1 }));
        }
    }
}

#[test]
fn objects_with_private_names_are_not_numbers() {
    for value in [json!({"decimal": {PRIVATE[0]: "12.5"}}), json!({"number": {PRIVATE[0]: "12.5"}})] {
        let text = value.to_string();
        for result in [Amount::from_json(&text), Amount::from_value(&value), Amount::from_reader(text.as_bytes())] {
            let Err(Error::Invalid(violations)) = result else { panic!("{text}") };
            assert!(violations.to_string().ends_with("must be number, and is object"), "{violations}");
        }
        assert!(serde_json::from_str::<Amount>(&text).is_err());
        assert!(serde_json::from_value::<Amount>(value).is_err());
    }
}

#[test]
fn no_value_gets_past_validation_as_raw_text() {
    let smuggled = json!({"value": {PRIVATE[1]: "{\"admin\":true}"}});
    let read = Guarded::from_value(&smuggled).unwrap();
    assert_eq!(read.value, Some(smuggled["value"].clone()));
    is_preserved::<Guarded>(&smuggled);
    assert!(Guarded::from_json(r#"{"value":{"admin":true}}"#).is_err());
    // Raw text of any depth is a string.
    is_preserved::<Anything>(&json!({PRIVATE[1]: "[".repeat(200)}));
}

/// Checks that texts are errors of reading, at the second member of a name.
fn is_duplicate<T: Model>(text: &str, name: &str, column: usize) {
    for result in [T::from_json(text), T::from_reader(text.as_bytes())] {
        let Err(Error::Read(error)) = result else { panic!("{text}") };
        assert_eq!(error.to_string(), format!("duplicate member `{name}` at line 1 column {column}"), "{text}");
    }
    let error = serde_json::from_str::<T>(text).err().unwrap_or_else(|| panic!("{text}")).to_string();
    assert!(error.contains(&format!("duplicate member `{name}`")) && error.contains("at line 1 column "), "{error}");
}

#[test]
fn no_object_has_two_members_of_a_name() {
    is_duplicate::<Free>(r#"{"required":1,"required":2}"#, "required", 15);
    is_duplicate::<Free>(r#"{"required":{"role":"user","role":"admin"}}"#, "role", 28);
    is_duplicate::<Free>(r#"{"required":1,"other":1,"other":1}"#, "other", 25);
    is_duplicate::<Free>(r#"{"required":1,"other":{"a":[{"b":1,"b":2}]}}"#, "b", 36);
    is_duplicate::<Free>(r#"{"required":1,"list":[1,{"a":1,"\u0061":2}]}"#, "a", 32);
    is_duplicate::<Free>(r#"{"required":1,"map":{"a":1,"a":2}}"#, "a", 28);
    is_duplicate::<Free>(r#"{"required":1,"map_of_lists":{"a":["too long"],"a":["y"]}}"#, "a", 48);
    is_duplicate::<Free>(r#"{"required":1,"pair":["a",{"a":1,"a":2}]}"#, "a", 34);
    is_duplicate::<Closed>(r#"{"value":1,"value":2}"#, "value", 12);
    is_duplicate::<Anything>(r#"[{"a":1,"b":2,"a":3}]"#, "a", 15);
    is_duplicate::<Anything>(
        r#"{"$serde_json::private::Number":"5","$serde_json::private::Number":"5"}"#,
        PRIVATE[0],
        37,
    );
    is_duplicate::<NumberOrObject>(r#"{"name":"a","name":"b"}"#, "name", 13);
    is_duplicate::<Tagged>(r#"{"kind":"a","kind":"b"}"#, "kind", 13);
    is_duplicate::<Tagged>(r#"{"other":1,"kind":"a","other":2}"#, "other", 23);
    is_duplicate::<Tagged>(r#"{"kind":"a","value":{"a":1,"a":2}}"#, "a", 28);
    is_duplicate::<Closest>(r#"{"a":1,"a":2}"#, "a", 8);
}
