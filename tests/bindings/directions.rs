//! Properties of one direction: `readOnly` and `writeOnly`, which JSON Schema defines as annotations.

use bindings_tests::accepts;
use bindings_tests::golden::directions;
use bindings_tests::golden::support::Model;
use serde_json::{Value, json};

/// Returns whether a type deserializes a value, whose properties it then writes unchanged.
fn deserializes<T: Model>(value: &Value) -> bool {
    match serde_json::from_value::<T>(value.clone()) {
        Ok(read) => {
            assert_eq!(serde_json::to_value(&read).unwrap(), *value);
            true
        }
        Err(_) => false,
    }
}

/// Returns the violations that `validate` finds in a value that can be deserialized.
fn violations<T: Model>(value: Value) -> Vec<(String, &'static str)> {
    let read: T = serde_json::from_value(value).unwrap();
    let violations = read.validate().err().into_iter().flatten();
    violations.map(|violation| (violation.pointer().to_owned(), violation.keyword())).collect()
}

#[test]
fn a_field_is_in_one_direction_only() {
    assert!(accepts::<directions::UserRequest>(&json!({ "name": "a", "password": "b" })));
    assert!(!accepts::<directions::UserRequest>(&json!({ "name": "a" })));
    let id = "880e8400-e29b-41d4-a716-446655440003";
    assert!(accepts::<directions::User>(&json!({ "name": "a", "id": id, "team": { "size": 3 } })));
    assert!(!accepts::<directions::User>(&json!({ "name": "a" })));
    // So are those of a schema that an inline object refers to.
    assert!(accepts::<directions::UserRequest>(
        &json!({ "name": "a", "password": "b", "seal": {}, "home": { "team": {} } })
    ));
    assert!(!accepts::<directions::User>(&json!({ "name": "a", "id": id, "seal": {} })));
    let address = directions::Address::builder().build().unwrap();
    let required = directions::UserRequestRequired { name: "a".to_owned(), password: "b".to_owned() };
    let user = directions::UserRequest::builder(required).address(address).build().unwrap();
    assert!(!format!("{user:?}").contains("\"b\""));
}

#[test]
fn a_closed_object_accepts_and_keeps_a_property_of_the_other_direction() {
    let card = json!({ "id": 1, "cvc": "123", "name/holder": "A" });
    assert!(accepts::<directions::Card>(&card) && deserializes::<directions::Card>(&card));
    assert!(accepts::<directions::CardRequest>(&card) && deserializes::<directions::CardRequest>(&card));
    let seal = json!({ "mark": "x" });
    assert!(accepts::<directions::SealRequest>(&seal) && deserializes::<directions::SealRequest>(&seal));
    let badge = json!({ "pin": "1", "number": 2 });
    assert!(accepts::<directions::Badge>(&badge) && deserializes::<directions::BadgeRequest>(&badge));
    let labels = json!({ "x-id": 7, "x-other": "a", "code": 1 });
    assert!(accepts::<directions::Labels>(&labels) && accepts::<directions::LabelsRequest>(&labels));
    let limits = json!({ "currency": "EUR", "note": "a", "daily": 5 });
    assert!(accepts::<directions::Limits>(&limits) && accepts::<directions::LimitsRequest>(&limits));
}

#[test]
fn a_closed_object_rejects_what_neither_direction_declares() {
    let card = json!({ "id": 1, "pan": "1" });
    assert!(!accepts::<directions::Card>(&card) && !deserializes::<directions::Card>(&card));
    assert!(!accepts::<directions::Badge>(&json!({ "pan": "1" })));
    assert!(!accepts::<directions::Labels>(&json!({ "pan": "1" })));
    assert!(!accepts::<directions::Limits>(&json!({ "daily": "5" })));
    let mut card: directions::Card = serde_json::from_value(json!({ "id": 1 })).unwrap();
    card.additional_properties.insert("pan".to_owned(), json!("1"));
    let violations = card.validate().unwrap_err();
    assert_eq!(violations.iter().map(|one| one.keyword()).collect::<Vec<_>>(), ["additionalProperties"]);
}

#[test]
fn a_property_of_the_other_direction_is_checked_by_its_schema() {
    let long = json!({ "id": 1, "cvc": "12345" });
    assert!(!accepts::<directions::Card>(&long) && deserializes::<directions::Card>(&long));
    assert_eq!(violations::<directions::Card>(long), [("/cvc".to_owned(), "maxLength")]);
    assert!(!accepts::<directions::TeamRequest>(&json!({ "size": "large" })));
    assert_eq!(violations::<directions::TeamRequest>(json!({ "size": "large" })), [("/size".to_owned(), "type")]);
    assert_eq!(violations::<directions::TeamRequest>(json!({ "other": "large", "size": 1 })), []);
    // Each violation is reported once, whether a field has the value or not.
    let card = json!({ "cvc": "12345", "id": "x", "name/holder": "A" });
    let expected = [("/cvc".to_owned(), "maxLength"), ("/id".to_owned(), "type")];
    assert_eq!(violations::<directions::CardRequest>(card), expected);
}

#[test]
fn a_property_of_the_other_direction_is_never_required() {
    assert!(accepts::<directions::Card>(&json!({ "id": 1 })));
    assert!(!accepts::<directions::Card>(&json!({ "cvc": "1" })));
    assert!(accepts::<directions::CardRequest>(&json!({ "cvc": "1" })));
    assert!(!accepts::<directions::CardRequest>(&json!({ "id": 1 })));
    // Nor is it if another branch of the object requires it.
    assert!(accepts::<directions::Profile>(&json!({ "id": 1, "nick": "a" })));
    assert!(!accepts::<directions::Profile>(&json!({ "nick": "a", "secret_answer": "b" })));
    assert!(accepts::<directions::ProfileRequest>(&json!({ "nick": "a", "secret_answer": "b" })));
    let violations = directions::ProfileRequest::from_json("{}").unwrap_err();
    let names: Vec<&str> = violations.violations().unwrap().iter().map(|violation| violation.limit()).collect();
    assert_eq!(names, ["secret_answer", "nick"]);
}
