//! Documents in memory, and errors in them.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_bindgen::{Api, Builder, Input};
use serde_json::{Value, json};

const TEXT: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
components:
  schemas:
    Order: {type: object, properties: {total: {$ref: 'money.yaml#/Money'}}}
";

/// Returns a document with one schema.
fn document(schema: Value) -> Value {
    json!({ "openapi": "3.0.3", "info": { "title": "Shop", "version": "1" }, "paths": {}, "components": { "schemas": { "Order": schema } } })
}

fn model(document: Value) -> openapiv3::OpenAPI {
    serde_json::from_value(document).unwrap()
}

/// Returns a temporary folder with the file that `TEXT` refers to.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("money.yaml"), "Money: {type: string}\n").unwrap();
    folder
}

/// Returns the module `shop` of a document.
fn generated(input: impl Into<Input>) -> String {
    let generated = Builder::new().api(Api::new("shop", input)).generate().unwrap();
    generated.files.get("shop.rs").unwrap().to_owned()
}

/// Returns the errors of a document.
fn errors(input: impl Into<Input>) -> String {
    Builder::new().api(Api::new("shop", input)).generate().unwrap_err().to_string()
}

#[test]
fn every_kind_of_input_generates_the_same_types() {
    let value = document(json!({ "type": "object", "properties": { "id": { "type": "string" } } }));
    let file = folder("kinds").join("shop.json");
    fs::write(&file, value.to_string()).unwrap();
    let from_file = generated(&file);
    assert!(from_file.contains("pub struct Order {"), "{from_file}");
    assert_eq!(generated(Input::text("shop.json", value.to_string())), from_file);
    assert_eq!(generated(Input::value("shop.json", value.clone())), from_file);
    assert_eq!(generated(Input::openapi("shop.json", model(value.clone()))), from_file);
    let unnamed = from_file.replace("shop.json", "openapi.json");
    assert_eq!(generated(value.clone()), unnamed);
    assert_eq!(generated(model(value)), unnamed);
}

#[test]
fn an_error_in_a_text_shows_its_line() {
    let text = TEXT.replace("'money.yaml#/Money'", "'#/Missing'");
    let errors = errors(Input::text("shop.yaml", text));
    assert!(errors.contains("error[unresolved-reference]"), "{errors}");
    assert!(errors.contains("--> shop.yaml:5:"), "{errors}");
    assert!(errors.contains("5 |     Order: {type: object"), "{errors}");
}

#[test]
fn an_error_in_a_value_shows_its_pointer() {
    let errors = errors(Input::value("specs/shop.json", document(json!({ "type": "strin" }))));
    assert_eq!(
        errors,
        "error[unknown-type]: `strin` is not a valid JSON Schema type\n\
         --> specs/shop.json#/components/schemas/Order/type\n \
         = note: invalid type\n \
         = help: did you mean `string`?"
    );
}

#[test]
fn an_error_in_a_document_of_openapiv3_shows_its_pointer() {
    let value =
        document(json!({ "type": "object", "properties": { "a/b": { "$ref": "#/components/schemas/Missing" } } }));
    let errors = errors(model(value));
    assert!(errors.contains("error[unresolved-reference]"), "{errors}");
    assert!(errors.contains("--> openapi.json#/components/schemas/Order/properties/a~1b/$ref\n"), "{errors}");
}

#[test]
fn values_obey_the_limits() {
    let deep = (0..200).fold(json!({}), |inner, _| json!({ "items": inner }));
    let errors = errors(document(deep));
    assert!(errors.contains("error[nested-too-deep]"), "{errors}");
    assert!(errors.contains("--> openapi.json#/components/schemas/Order/items/items/"), "{errors}");
}

#[test]
fn the_name_of_a_document_is_the_base_of_its_references() {
    let folder = folder("base");
    let text = Input::text(folder.join("shop.yaml"), TEXT);
    assert!(generated(text).contains("pub total: Option<Money>"));
    let value = document(json!({ "type": "object", "properties": { "total": { "$ref": "money.yaml#/Money" } } }));
    assert!(generated(Input::value(folder.join("shop.json"), value.clone())).contains("pub total: Option<Money>"));
    let errors = errors(Input::value(folder.join("elsewhere/shop.json"), value));
    assert!(errors.contains("error[file-not-found]"), "{errors}");
}

#[test]
fn overlays_and_remote_documents_may_be_in_memory_too() {
    let overlay = json!({
        "overlay": "1.0.0",
        "info": { "title": "Shop", "version": "1" },
        "actions": [{ "target": "$.components.schemas.Order.properties", "update": { "note": { "type": "string" } } }]
    });
    let uri = "https://example.com/money.json";
    let text = TEXT.replace("money.yaml", uri);
    let api = Api::new("shop", Input::text("shop.yaml", text))
        .overlay(Input::value("overlay.json", overlay))
        .remote(uri, Input::text("money.json", "{\"Money\": {\"type\": \"string\"}}"));
    let generated = Builder::new().api(api).generate().unwrap();
    let module = generated.files.get("shop.rs").unwrap();
    assert!(module.contains("pub note: Option<String>") && module.contains("pub total: Option<Money>"), "{module}");
}

#[test]
fn two_documents_in_memory_need_two_names() {
    let api = |name: &str, kind: &str| Api::new(name, document(json!({ "type": kind })));
    let same = Builder::new().api(api("a", "string")).api(api("b", "string"));
    assert!(same.generate().is_ok());
    let text = |name| Api::new(name, Input::text("shop.yaml", format!("\u{feff}\u{feff}{TEXT}")));
    let same = Builder::new().api(text("a")).api(text("b")).generate().unwrap_err().to_string();
    assert!(!same.contains("error[duplicate-document-name]"), "{same}");
    let different = Builder::new().api(api("a", "string")).api(api("b", "integer"));
    assert_eq!(
        different.generate().unwrap_err().to_string(),
        "error[duplicate-document-name]: several documents are named `openapi.json`\n \
         |\n \
         = help: give each document in memory a name of its own, as in `Input::value(\"shop.json\", value)`"
    );
}
