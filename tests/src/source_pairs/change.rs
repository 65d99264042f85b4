//! Random changes of the operations of a document, and of names.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::excerpt::{component, reference};
use crate::version_pairs::{schema_change, small_schema};

/// Changes something of a document. Returns whether there is something to change.
pub fn change(rng: &mut Rng, document: &mut Value) -> bool {
    let changes: [fn(&mut Rng, &mut Value) -> Option<()>; 8] =
        [schemas, schemas, property, names, parameters, bodies, responses, operations];
    let before = document.clone();
    let changed = changes[rng.usize(..changes.len())](rng, document);
    changed.is_some() && before != *document
}

fn schemas(rng: &mut Rng, document: &mut Value) -> Option<()> {
    schema_change(rng, document).then_some(())
}

/// Returns the pointers of the operations.
fn operation_places(document: &Value) -> Vec<String> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let places = paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.map(move |(method, _)| format!("/paths/{}/{method}", path.replace('~', "~0").replace('/', "~1")))
    });
    places.collect()
}

fn operation<'d>(rng: &mut Rng, document: &'d mut Value) -> Option<&'d mut Map<String, Value>> {
    let places = operation_places(document);
    document.pointer_mut(rng.choice(&places)?)?.as_object_mut()
}

/// Returns a random member of an object.
fn member<'m>(rng: &mut Rng, members: &'m mut Map<String, Value>) -> Option<(String, &'m mut Value)> {
    let names: Vec<String> = members.keys().cloned().collect();
    let name = rng.choice(&names)?;
    Some((name.clone(), members.get_mut(name)?))
}

/// Switches whether something is required.
fn switch_required(value: &mut Value) {
    let is_required = value["required"] == true;
    value["required"] = json!(!is_required);
}

/// Changes a property of a component.
fn property(rng: &mut Rng, document: &mut Value) -> Option<()> {
    let (_, schema) = member(rng, document.pointer_mut("/components/schemas")?.as_object_mut()?)?;
    let required: Vec<Value> = schema["required"].as_array().cloned().unwrap_or_default();
    let properties = schema.get_mut("properties")?.as_object_mut()?;
    let (name, property) = member(rng, properties)?;
    match rng.u32(..7) {
        0 => {
            let value = properties.remove(&name)?;
            properties.insert(format!("{name}_renamed"), value);
            let renamed =
                required.iter().map(|one| if *one == *name { json!(format!("{name}_renamed")) } else { one.clone() });
            schema["required"] = renamed.collect();
            if required.is_empty() {
                schema.as_object_mut()?.remove("required");
            }
        }
        1 => {
            property.as_object_mut()?.insert(["readOnly", "writeOnly"][rng.usize(..2)].to_owned(), json!(true));
        }
        2 => *property = json!({ "type": "string", "enum": ["a", "b"] }),
        3 => *property = small_schema(rng),
        4 => {
            schema["required"] = json!([name]);
        }
        5 => {
            properties.insert("another".to_owned(), json!({ "type": "number" }));
        }
        _ => {
            properties.remove(&name);
        }
    }
    Some(())
}

/// Renames, adds, removes or reuses a component.
fn names(rng: &mut Rng, document: &mut Value) -> Option<()> {
    let names: Vec<String> = document.pointer("/components/schemas")?.as_object()?.keys().cloned().collect();
    let name = rng.choice(&names)?;
    match rng.u32(..5) {
        0 => {
            let schema = document.pointer_mut("/components/schemas")?.as_object_mut()?.remove(name)?;
            document["components"]["schemas"][format!("{name}Renamed")] = schema;
            let (old, new) = (reference(name)["$ref"].take(), reference(&format!("{name}Renamed"))["$ref"].take());
            refer(document, &old, &new);
        }
        1 => document["components"]["schemas"]["Another"] = small_schema(rng),
        // A schema of requests becomes one of responses, or the other way around.
        2 => {
            let schema = reference(name);
            let operation = operation(rng, document)?;
            let status = ["410", "411"][rng.usize(..2)];
            operation["responses"][status] =
                json!({ "description": "Another.", "content": { "application/json": { "schema": schema } } });
        }
        3 => {
            let schema = reference(name);
            let operation = operation(rng, document)?;
            operation.insert(
                "requestBody".to_owned(),
                json!({ "required": true, "content": { "application/json": { "schema": schema } } }),
            );
        }
        _ => {
            let text = document.to_string();
            let is_used = text.matches(&format!("#{}\"", component(name))).count() > 0;
            if is_used {
                return None;
            }
            document.pointer_mut("/components/schemas")?.as_object_mut()?.remove(name);
        }
    }
    Some(())
}

/// Replaces references.
fn refer(value: &mut Value, old: &Value, new: &Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if name == "$ref" && value == old {
                    *value = new.clone();
                } else {
                    refer(value, old, new);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| refer(item, old, new)),
        _ => {}
    }
}

fn parameters(rng: &mut Rng, document: &mut Value) -> Option<()> {
    let operation = operation(rng, document)?;
    let parameters = operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut()?;
    let location = ["query", "header", "cookie"][rng.usize(..3)];
    let added = |required: bool, schema: Value| json!({ "name": "another", "in": location, "required": required, "schema": schema });
    let some = (!parameters.is_empty()).then(|| rng.usize(..parameters.len()));
    match (rng.u32(..8), some) {
        (0, Some(at)) if parameters[at]["in"] != "path" => _ = parameters.remove(at),
        (1, Some(at)) if parameters[at]["in"] != "path" => switch_required(&mut parameters[at]),
        (2, Some(at)) if parameters[at]["in"] != "path" => parameters[at]["name"] = json!("renamed"),
        (3, Some(at)) if parameters[at]["in"] != "path" => parameters[at]["in"] = json!(location),
        (4, Some(at)) => parameters[at]["schema"] = small_schema(rng),
        (5, Some(at)) => parameters[at]["schema"] = json!({ "type": "string", "enum": ["a", "b"] }),
        (6, _) => parameters.push(added(true, small_schema(rng))),
        _ => parameters.push(added(false, small_schema(rng))),
    }
    Some(())
}

fn bodies(rng: &mut Rng, document: &mut Value) -> Option<()> {
    let operation = operation(rng, document)?;
    let Some(body) = operation.get_mut("requestBody") else {
        let content = json!({ "application/json": { "schema": small_schema(rng) } });
        operation.insert("requestBody".to_owned(), json!({ "required": rng.bool(), "content": content }));
        return Some(());
    };
    match rng.u32(..5) {
        0 => _ = operation.remove("requestBody"),
        1 => switch_required(body),
        2 => media_types(rng, body.get_mut("content")?.as_object_mut()?)?,
        3 => body["content"] = json!({ "application/json": { "schema": small_schema(rng) } }),
        _ => body["content"]["text/plain"] = json!({ "schema": { "type": "string" } }),
    }
    Some(())
}

/// Adds, removes or changes a media type.
fn media_types(rng: &mut Rng, content: &mut Map<String, Value>) -> Option<()> {
    match rng.u32(..4) {
        0 if content.len() > 1 => {
            let (name, _) = member(rng, content)?;
            content.remove(&name);
        }
        1 => _ = content.insert("text/plain".to_owned(), json!({ "schema": { "type": "string" } })),
        2 => _ = content.insert("application/xml".to_owned(), json!({ "schema": { "type": "object" } })),
        _ => {
            let (_, media_type) = member(rng, content)?;
            media_type["schema"] = small_schema(rng);
        }
    }
    Some(())
}

fn responses(rng: &mut Rng, document: &mut Value) -> Option<()> {
    let operation = operation(rng, document)?;
    let responses = operation.get_mut("responses")?.as_object_mut()?;
    let status = ["206", "202", "409", "422", "2XX", "4XX", "default"][rng.usize(..7)];
    let is_only = responses.len() == 1;
    let (name, response) = member(rng, responses)?;
    match rng.u32(..8) {
        0 => _ = responses.insert(status.to_owned(), json!({ "description": "Another." })),
        1 => {
            let content = json!({ "application/json": { "schema": small_schema(rng) } });
            responses.insert(status.to_owned(), json!({ "description": "Another.", "content": content }));
        }
        2 if !is_only => _ = responses.remove(&name),
        3 => {
            let response = responses.remove(&name)?;
            responses.insert(status.to_owned(), response);
        }
        4 => {
            let content = response.as_object_mut()?.entry("content").or_insert_with(|| json!({})).as_object_mut()?;
            if content.is_empty() {
                content.insert("application/json".to_owned(), json!({ "schema": small_schema(rng) }));
            } else {
                media_types(rng, content)?;
            }
        }
        5 => _ = response.as_object_mut()?.remove("content"),
        _ => {
            let headers = response.as_object_mut()?.entry("headers").or_insert_with(|| json!({})).as_object_mut()?;
            let known = member(rng, headers).map(|(name, _)| name);
            match (rng.u32(..4), known) {
                (0, Some(name)) => _ = headers.remove(&name),
                (1, Some(name)) => switch_required(&mut headers[&name]),
                (2, Some(name)) => headers[&name]["schema"] = small_schema(rng),
                _ => {
                    let header = json!({ "required": rng.bool(), "schema": { "type": "integer" } });
                    headers.insert("X-Another".to_owned(), header);
                }
            }
        }
    }
    Some(())
}

/// Adds, removes, renames or moves an operation; changes the servers, or what credentials are required.
fn operations(rng: &mut Rng, document: &mut Value) -> Option<()> {
    let choice = rng.u32(..9);
    let done = json!({ "204": { "description": "Done." } });
    match choice {
        0 => document["paths"]["/another"]["get"] = json!({ "operationId": "another", "responses": done }),
        1 | 2 => {
            let (_, item) = member(rng, document["paths"].as_object_mut()?)?;
            let item = item.as_object_mut()?;
            let (method, _) = member(rng, item)?;
            let operation = item.remove(&method)?;
            if choice == 2 {
                let other = if method == "post" { "put" } else { "post" };
                item.insert(other.to_owned(), operation);
            }
        }
        3 => _ = operation(rng, document)?.insert("operationId".to_owned(), json!("renamedOperation")),
        4 => _ = operation(rng, document)?.insert("deprecated".to_owned(), json!(true)),
        5 => {
            let servers = document.as_object_mut()?.entry("servers").or_insert_with(|| json!([])).as_array_mut()?;
            if rng.bool() {
                _ = servers.pop()
            } else {
                servers.push(json!({ "url": "https://another.example.com/{base}", "variables": { "base": { "default": "v1" } } }))
            }
        }
        6 => {
            let schemes = document["components"].as_object_mut()?.entry("securitySchemes").or_insert_with(|| json!({}));
            let scheme = ["basic", "bearer"][rng.usize(..2)];
            schemes["another"] = json!({ "type": "http", "scheme": scheme });
            document["security"] = json!([{ "another": [] }]);
        }
        7 => {
            let schemes = document.pointer_mut("/components/securitySchemes")?.as_object_mut()?;
            let (_, scheme) = member(rng, schemes)?;
            *scheme = json!({ "type": "apiKey", "in": "header", "name": "X-Key" });
        }
        _ => document["security"] = json!([]),
    }
    Some(())
}
