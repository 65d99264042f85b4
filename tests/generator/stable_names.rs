//! The names that a names file preserves when a document changes.

use bindings_tests::shared_folder;
use openapi_bindgen::{Api, Config, Diagnostics, Output, Sources, generate};
use serde_json::{Map, Value, json};

use crate::names::{Names, document, named, names, names_file};

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

#[test]
fn alternatives_of_one_schema_keep_their_names() {
    let twice =
        json!({ "anyOf": [{ "$ref": "#/components/schemas/Order" }, { "$ref": "#/components/schemas/Order" }] });
    let document = document(json!({}), json!({ "Order": { "properties": { "id": {} } }, "Twice": twice }));
    let file = names_file(&document, None);
    assert_eq!(names_file(&document, Some(&file)), file);
    let variants = |before: Option<&str>| {
        let mut sources = Sources::default();
        sources.add("openapi.json", document.to_string());
        if let Some(before) = before {
            sources.add("names.json", before);
        }
        let config =
            Config::new([Api::new("api", "openapi.json")]).output(Output::Crate("api".to_owned())).names("names.json");
        let generated = generate(&config, &mut sources, &mut Diagnostics::default()).unwrap();
        let code = generated.files.get("src/api.rs").unwrap().to_owned();
        code[code.find("pub enum Twice").unwrap()..].lines().take(12).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(variants(Some(&file)), variants(None));
}

/// Returns the names of a document whose schema was another one when its names file was written.
fn names_after(before: &Value, after: &Value) -> Names {
    let with_thing = |schema: &Value| document(json!({}), json!({ "Thing": schema }));
    let file = names_file(&with_thing(before), None);
    names(&names_file(&with_thing(after), Some(&file)))
}

#[test]
fn a_type_that_becomes_of_another_kind_has_names_of_its_new_kind() {
    let text = json!({ "type": "string" });
    let kinds = [
        json!({ "type": "object", "properties": { "on": text, "a": text } }),
        json!({ "enum": ["on", "off"] }),
        json!({ "anyOf": [text, { "type": "object", "properties": { "on": text } }] }),
    ];
    for before in &kinds {
        for after in &kinds {
            let fresh = named(&document(json!({}), json!({ "Thing": after })));
            assert_eq!(names_after(before, after), fresh, "{before} becomes {after}");
        }
    }
}
