//! Deprecated parts of a document are deprecated items, and keep their behaviour.

use bindings_tests::golden::docs::{Id, Level, Order, OrderRequired, State};
use bindings_tests::golden::support::Model;
use serde_json::{Value, json};

/// Returns an order. No value that must be given is deprecated.
fn required() -> OrderRequired {
    OrderRequired { id: Id("202401010001".to_owned()), legacy: "x".to_owned(), plain: 1 }
}

#[test]
#[expect(deprecated, reason = "the document deprecates the operation and its parameter")]
fn operations_and_parameters_are_deprecated() {
    use bindings_tests::golden::docs::ReplaceOrder;
    use bindings_tests::golden::support::Operation;
    let request = ReplaceOrder::new("1").token("a").request().unwrap();
    assert_eq!((request.method, &*request.target), ("PUT", "/orders/1"));
}

#[test]
#[expect(deprecated, reason = "the document deprecates the property")]
fn setters_of_deprecated_properties_are_deprecated() {
    let order = Order::builder(required()).note("a").build().unwrap();
    let written: Value = serde_json::from_str(&order.to_json().unwrap()).unwrap();
    assert_eq!(written, json!({ "id": "202401010001", "legacy": "x", "kind": "order", "plain": 1, "note": "a" }));
}

#[test]
#[expect(deprecated, reason = "the document deprecates the property")]
fn fields_of_deprecated_properties_are_deprecated() {
    assert_eq!(Order::builder(required()).build().unwrap().legacy, "x");
}

#[test]
#[expect(deprecated, reason = "the document deprecates the values")]
fn variants_of_deprecated_values_are_deprecated() {
    assert_eq!((State::InProgress.as_str(), Level::Low.as_i64()), ("in-progress", 1));
}

#[test]
#[expect(deprecated, reason = "the document deprecates the component")]
fn types_of_deprecated_components_are_deprecated() {
    use bindings_tests::golden::docs::Legacy;
    let faults = |text: &str| Legacy::from_json(text).unwrap_err().to_string();
    assert_eq!(faults(r#"{"kind": "only", "code": "four"}"#), "/code: must be at most 3 characters long, and is 4");
}
