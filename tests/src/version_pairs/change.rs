//! Random changes of the schemas of a document.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::translate::{SCHEMA, SCHEMA_MAP, SCHEMAS};

/// Changes a random schema of a document. Returns whether there is one.
pub fn change(rng: &mut Rng, document: &mut Value) -> bool {
    let mut pointers = Vec::new();
    let components = document["components"]["schemas"].as_object().into_iter().flatten();
    for (name, schema) in components {
        collect(schema, &format!("/components/schemas/{}", escaped(name)), &mut pointers);
    }
    let is_short = |pointer: &&String| pointer.len() < 400;
    let pointers: Vec<&String> = pointers.iter().filter(is_short).collect();
    let Some(pointer) = rng.choice(&pointers) else { return false };
    let Some(place) = document.pointer_mut(pointer) else { return false };
    if place.get("$ref").is_some() && rng.u32(..3) > 0 {
        return false;
    }
    change_schema(rng, place);
    true
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Collects the pointers of the schemas in a schema.
fn collect(schema: &Value, pointer: &str, into: &mut Vec<String>) {
    into.push(pointer.to_owned());
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        let at = |segment: &str| format!("{pointer}/{keyword}/{}", escaped(segment));
        match (keyword.as_str(), value) {
            (name, Value::Object(_)) if SCHEMA.contains(&name) => collect(value, &format!("{pointer}/{keyword}"), into),
            (name, Value::Array(schemas)) if SCHEMAS.contains(&name) => {
                schemas.iter().enumerate().for_each(|(index, schema)| collect(schema, &at(&index.to_string()), into));
            }
            (name, Value::Object(schemas)) if SCHEMA_MAP.contains(&name) => {
                schemas.iter().for_each(|(name, schema)| collect(schema, &at(name), into));
            }
            _ => {}
        }
    }
}

/// Changes a schema.
pub fn change_schema(rng: &mut Rng, schema: &mut Value) {
    let Value::Object(members) = schema else { return *schema = small(rng) };
    match rng.u32(..12) {
        0 => *schema = small(rng),
        1 => *schema = json!({ "allOf": [schema.clone(), small(rng)] }),
        2 => {
            let keyword = ["anyOf", "oneOf"][rng.usize(..2)];
            *schema = json!({ keyword: [schema.clone(), small(rng)] });
        }
        3 => {
            let names: Vec<String> = members.keys().cloned().collect();
            if let Some(name) = rng.choice(&names) {
                members.remove(name);
            }
        }
        _ => change_keyword(rng, members),
    }
}

/// Changes a keyword of the type of a schema.
fn change_keyword(rng: &mut Rng, members: &mut Map<String, Value>) {
    let name = members.get("type").and_then(Value::as_str).unwrap_or("any").to_owned();
    if let Some(Value::Array(values)) = members.get_mut("enum") {
        match rng.u32(..3) {
            0 if values.len() > 1 => _ = values.remove(rng.usize(..values.len())),
            1 => values.push(if name == "string" || rng.bool() { json!("another") } else { json!(77) }),
            _ => _ = members.remove("enum"),
        }
        return;
    }
    for keyword in ["anyOf", "oneOf", "allOf"] {
        if let Some(Value::Array(schemas)) = members.get_mut(keyword)
            && rng.bool()
        {
            match rng.u32(..3) {
                0 if schemas.len() > 1 => _ = schemas.remove(rng.usize(..schemas.len())),
                1 => schemas.push(small(rng)),
                _ => {
                    let other = ["anyOf", "oneOf", "allOf"][rng.usize(..3)];
                    let schemas = members.remove(keyword).unwrap_or_default();
                    members.insert(other.to_owned(), schemas);
                }
            }
            return;
        }
    }
    let (keyword, value) = match name.as_str() {
        "string" => string_keyword(rng),
        "integer" | "number" => number_keyword(rng),
        "array" => array_keyword(rng),
        "object" => return change_object(rng, members),
        _ => {
            let other = ["string", "boolean", "array"][rng.usize(..3)];
            ("not", json!({ "type": other }))
        }
    };
    match rng.u32(..8) {
        0 => _ = members.remove(keyword),
        1 => _ = members.insert("type".to_owned(), json!(["string", "integer", "number", "boolean"][rng.usize(..4)])),
        2 => _ = members.insert("not".to_owned(), small(rng)),
        _ => _ = members.insert(keyword.to_owned(), value),
    }
}

fn string_keyword(rng: &mut Rng) -> (&'static str, Value) {
    match rng.u32(..6) {
        0 => ("minLength", json!(rng.u32(..4))),
        1 => ("maxLength", json!(rng.u32(2..40))),
        2 => ("pattern", json!(["^[a-z]+$", "^a", "[0-9]$", "^.{2,5}$"][rng.usize(..4)])),
        3 => ("format", json!(["date", "uuid", "email", "date-time", "ipv4"][rng.usize(..5)])),
        4 => ("enum", json!(["a", "b", "another"][rng.usize(..2)..])),
        _ => ("const", json!("a")),
    }
}

fn number_keyword(rng: &mut Rng) -> (&'static str, Value) {
    let limit = [0, 1, 10, 100][rng.usize(..4)];
    match rng.u32(..6) {
        0 => ("minimum", json!(limit)),
        1 => ("maximum", json!(limit + 5)),
        2 => ("multipleOf", json!([1.0, 0.5, 2.0, 4.0, 5.0][rng.usize(..5)])),
        3 => ("type", json!(["integer", "number"][rng.usize(..2)])),
        4 => ("enum", json!([0, 1, 10])),
        _ => ("const", json!(limit)),
    }
}

fn array_keyword(rng: &mut Rng) -> (&'static str, Value) {
    match rng.u32(..5) {
        0 => ("minItems", json!(rng.u32(..3))),
        1 => ("maxItems", json!(rng.u32(1..5))),
        2 => ("uniqueItems", json!(rng.bool())),
        3 => ("items", small(rng)),
        _ => ("not", json!({ "type": "array", "maxItems": rng.u32(..2) })),
    }
}

fn change_object(rng: &mut Rng, members: &mut Map<String, Value>) {
    let names: Vec<String> =
        members.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned().collect();
    let some = rng.choice(&names).cloned();
    match (rng.u32(..10), some) {
        (0 | 1, Some(name)) => {
            let required = members.entry("required").or_insert_with(|| json!([]));
            let Value::Array(required) = required else { return };
            match required.iter().position(|known| *known == name) {
                Some(at) => _ = required.remove(at),
                None => required.push(json!(name)),
            }
            if required.is_empty() {
                members.remove("required");
            }
        }
        (2, Some(name)) => {
            let properties = members.get_mut("properties").and_then(Value::as_object_mut);
            properties.into_iter().for_each(|properties| _ = properties.remove(&name));
        }
        (3, Some(name)) => {
            members["properties"][&name] = small(rng);
        }
        (4, _) => _ = members.insert("additionalProperties".to_owned(), json!(rng.bool())),
        (5, _) => _ = members.insert("additionalProperties".to_owned(), small(rng)),
        (6, _) => _ = members.insert("minProperties".to_owned(), json!(rng.u32(..3))),
        (7, _) => _ = members.insert("maxProperties".to_owned(), json!(rng.u32(1..8))),
        _ => {
            let name = format!("added{}", rng.u32(..3));
            let properties = members.entry("properties").or_insert_with(|| json!({}));
            if let Value::Object(properties) = properties {
                properties.insert(name, small(rng));
            }
        }
    }
}

/// Returns a small schema.
pub fn small(rng: &mut Rng) -> Value {
    match rng.u32(..8) {
        0 => json!({ "type": "string" }),
        1 => json!({ "type": "string", "maxLength": rng.u32(1..9) }),
        2 => json!({ "type": "integer", "minimum": rng.u32(..5) }),
        3 => json!({ "type": "number" }),
        4 => json!({ "type": "boolean" }),
        5 => json!({ "type": "array", "items": { "type": "string" } }),
        6 => json!({ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } } }),
        _ => {
            json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string", "minLength": 1 } } })
        }
    }
}
