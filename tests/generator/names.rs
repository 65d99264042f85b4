//! With a names file, no name changes when a document grows.

use std::collections::BTreeMap;

use bindings_tests::shared_folder;
use openapi_bindgen::{Api, Config, Diagnostics, Output, Sources, generate, render};
use serde_json::{Map, Value, json};

/// Names, by the place in the document that each belongs to.
type Names = BTreeMap<String, String>;

/// Generates a document, given the names file of an earlier run. Returns the new names file.
fn names_file(document: &Value, before: Option<&str>) -> String {
    let mut sources = Sources::default();
    sources.add("openapi.json", document.to_string());
    if let Some(before) = before {
        sources.add("names.json", before);
    }
    let api = Api::new("api", "openapi.json");
    let config = Config::new([api]).output(Output::Crate("api".to_owned())).names("names.json");
    let mut diagnostics = Diagnostics::default();
    match generate(&config, &mut sources, &mut diagnostics) {
        Ok(generated) => generated.files.get("names.json").unwrap().to_owned(),
        Err(_) => panic!("{}", render(&diagnostics, &sources, usize::MAX, false)),
    }
}

fn names(file: &str) -> Names {
    let file: Value = serde_json::from_str(file).unwrap();
    let mut names = Names::new();
    let text = |name: &Value| name.as_str().unwrap().to_owned();
    for (key, name) in file["api"]["types"].as_object().unwrap() {
        names.insert(key.clone(), text(name));
    }
    for (of, members) in file["api"]["members"].as_object().unwrap() {
        for (key, name) in members.as_object().unwrap() {
            names.insert(format!("{of}: {key}"), text(name));
        }
    }
    names
}

/// Adds schemas, properties and operations that would get names that are already in use.
fn grown(document: &Value, round: usize) -> Value {
    let mut document = document.clone();
    let taken = names(&names_file(&document, None));
    let wanted: Vec<&String> = taken.values().skip(round).step_by(7).take(20).collect();
    // In front, so that a dependency on the order of the document shows.
    let mut schemas = Map::new();
    for name in &wanted {
        let property =
            json!({ "type": "object", "properties": { name.to_lowercase(): { "enum": ["unknown", "a-b", "a_b"] } } });
        let name = name.trim_start_matches("r#");
        schemas.insert(name.to_lowercase(), json!({ "type": "object", "properties": { name: property } }));
    }
    let components = document["components"]["schemas"].as_object().cloned().unwrap_or_default();
    schemas.extend(components.into_iter().map(|(name, schema)| (name, with_more(schema, &wanted))));
    document["components"]["schemas"] = Value::Object(schemas);
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
        let more = json!({ "get": { "operationId": wanted.first().map_or("more", |name| name), "responses": {} } });
        paths.insert(format!("/added{round}"), more);
    }
    document
}

/// Returns a component with additional properties, and additional values if it is an enum.
fn with_more(mut schema: Value, wanted: &[&String]) -> Value {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        let names: Vec<String> = properties.keys().map(|name| name.to_uppercase()).collect();
        for name in names.into_iter().chain(["additional_properties".to_owned()]) {
            properties.entry(name).or_insert(json!({ "type": "string" }));
        }
        for name in wanted {
            properties.entry(name.to_lowercase()).or_insert(json!({ "type": "object", "properties": { "a": {} } }));
        }
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut)
        && values.iter().all(Value::is_string)
    {
        let more: Vec<Value> = values.iter().map(|value| json!(format!("{}.", value.as_str().unwrap()))).collect();
        values.splice(0..0, more.into_iter().chain([json!("unknown")]));
    }
    schema
}

fn assert_stable(title: &str, document: &Value) {
    let file = names_file(document, None);
    assert!(!names(&file).is_empty(), "{title} has no names");
    for round in 0..3 {
        let grown = grown(document, round);
        let after = names(&names_file(&grown, Some(&file)));
        for (key, name) in names(&file) {
            assert_eq!(after.get(&key), Some(&name), "{title}, round {round}: {key}");
        }
    }
}

#[test]
fn no_name_changes_when_a_document_grows() {
    let status = json!({ "type": "string", "enum": ["a-b", "a_b", "unknown"] });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Names", "version": "1" },
        "paths": {
            "/orders/{id}": { "get": {
                "operationId": "order",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "id", "in": "query", "schema": status },
                ],
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } },
                "responses": { "200": {
                    "description": "Done.",
                    "headers": { "X-Rate": { "schema": { "type": "integer" } } },
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } },
                } },
            } },
        },
        "components": { "schemas": {
            "Order": { "type": "object", "required": ["a"], "properties": {
                "status": status,
                "address": { "type": "object", "properties": { "street": { "type": "string" } } },
                "a": { "type": "string" }, "A": { "type": "string" },
                "choice": { "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Parcel" }] },
            } },
            "Parcel": { "type": "object", "properties": {
                "address": { "type": "object", "properties": { "city": { "type": "string" } } },
                "status": { "type": ["string", "null"], "enum": ["sent", null] },
            } },
            "OrderBuilder": { "type": "object", "properties": { "build": { "type": "boolean" } } },
        } },
    });
    assert_stable("orders", &document);
}

#[test]
#[ignore = "takes minutes"]
fn no_name_changes_when_real_documents_grow() {
    let Some(folder) = shared_folder("corpus") else { return };
    let mut documents = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        // Larger ones have no other kinds of names, and take minutes.
        if path.extension().is_some_and(|extension| extension == "json") && text.len() < 300_000 {
            assert_stable(&path.display().to_string(), &serde_json::from_str(&text).unwrap());
            documents += 1;
        }
    }
    assert!(documents > 0, "the folder has no documents");
}
