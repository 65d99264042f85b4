//! Parameters of random schemas: in the query, the path, or a header.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::Body;
use super::change::change_schema;
use crate::translate::{Direction, Translation};

/// The number of parameters of a document, each of an operation of its own.
const PARAMETERS: usize = 6;

/// The greatest number of readings of an instance; one with more is tried as it is.
const MOST: usize = 64;

/// Returns paths with a parameter each.
pub fn paths(rng: &mut Rng) -> Map<String, Value> {
    let path = |index: usize| {
        let (location, path) = match rng.u32(..3) {
            0 => ("query", format!("/parameter{index}")),
            1 => ("header", format!("/parameter{index}")),
            _ => ("path", format!("/parameter{index}/{{p}}")),
        };
        let required = location == "path" || rng.bool();
        let parameter = json!({ "name": "p", "in": location, "required": required, "schema": schema(rng) });
        let operation = json!({ "parameters": [parameter], "responses": { "204": { "description": "Done." } } });
        (path, json!({ "get": operation }))
    };
    (0..PARAMETERS).map(path).collect()
}

fn schema(rng: &mut Rng) -> Value {
    let scalar = scalar(rng);
    match rng.u32(..6) {
        0 => json!({ "type": "array", "items": scalar }),
        1 => json!({ "anyOf": [scalar, self::scalar(rng)] }),
        _ => scalar,
    }
}

fn scalar(rng: &mut Rng) -> Value {
    match rng.u32(..8) {
        0 => json!({ "type": "string" }),
        1 => json!({ "type": "string", "minLength": rng.u32(..3), "maxLength": rng.u32(3..6) }),
        2 => json!({ "type": "string", "enum": ["1", "2", "true"] }),
        3 => json!({ "type": "integer" }),
        4 => json!({ "type": "integer", "minimum": rng.u32(..5), "maximum": rng.u32(5..200) }),
        5 => json!({ "type": "integer", "enum": [1, 2, 3] }),
        6 => json!({ "type": "number" }),
        _ => json!({ "type": "boolean" }),
    }
}

/// Changes some parameters of a document: their schema, or whether they are required.
pub fn change(rng: &mut Rng, document: &mut Value) {
    for (_, parameter) in parameters(document) {
        match rng.u32(..6) {
            0 => parameter["schema"] = scalar(rng),
            1 if parameter["in"] != "path" => parameter["required"] = json!(rng.bool()),
            2 | 3 => change_schema(rng, &mut parameter["schema"]),
            _ => {}
        }
    }
}

/// Returns the paths with a parameter, and the parameter of each.
fn parameters(document: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    paths.filter_map(|(path, item)| Some((path, item.pointer_mut("/get/parameters/0")?)))
}

/// Returns the parameters that differ.
pub fn bodies(old: &Value, new: &Value) -> Vec<Body> {
    let [giver, taker] = [old, new].map(|document| Translation::of(document, Direction::Request));
    let mut bodies = Vec::new();
    for (path, parameter) in parameters(&mut old.clone()) {
        let pointer = format!("/paths/{}/get/parameters/0", path.replace('/', "~1"));
        let schema = format!("{pointer}/schema");
        let (mut giver, mut taker) = (giver.schema(&schema), taker.schema(&schema));
        let is_required = |parameter: &Value| parameter["required"] == true;
        let becomes_required = !is_required(parameter) && new.pointer(&pointer).is_some_and(is_required);
        if becomes_required {
            // Null, which no schema here has, is the parameter that is absent.
            giver = json!({ "anyOf": [giver, { "type": "null" }] });
            taker = json!({ "allOf": [taker, { "not": { "type": "null" } }] });
        }
        if giver != taker {
            let (label, foreign) = (format!("GET {path}"), BTreeSet::new());
            bodies.push(Body {
                label,
                is_sent: true,
                is_text: true,
                may_be_absent: becomes_required,
                giver,
                taker,
                foreign,
            });
        }
    }
    bodies
}

impl Body {
    /// Returns whether an instance has no text: one with null.
    pub fn is_unwritable(&self, instance: &str) -> bool {
        let is_absent = instance == "null" && self.may_be_absent;
        self.is_text && instance.contains("null") && !is_absent
    }

    /// Returns the JSON values that an instance may be read as.
    pub fn readings(&self, instance: &str) -> Vec<String> {
        let value: Option<Value> = serde_json::from_str(instance).ok();
        let readings = match value {
            Some(value) if self.is_text => readings(&value),
            // A number that no float equals.
            None if self.is_text => return vec![instance.to_owned(), json!(instance).to_string()],
            Some(_) | None => None,
        };
        readings.map_or_else(|| vec![instance.to_owned()], |readings| readings.iter().map(Value::to_string).collect())
    }
}

/// Returns the values that have the text of a value; `None` if there are too many.
fn readings(value: &Value) -> Option<Vec<Value>> {
    let all = match value {
        Value::Null => vec![Value::Null],
        Value::Bool(_) | Value::Number(_) => vec![value.clone(), Value::String(value.to_string())],
        Value::String(text) => {
            let other = serde_json::from_str(text).ok().filter(|other: &Value| other.is_number() || other.is_boolean());
            [Some(value.clone()), other].into_iter().flatten().collect()
        }
        Value::Array(items) => product(items.iter())?.into_iter().map(Value::Array).collect(),
        Value::Object(members) => {
            let object = |values: Vec<Value>| Value::Object(members.keys().cloned().zip(values).collect());
            product(members.values())?.into_iter().map(object).collect()
        }
    };
    Some(all)
}

fn product<'v>(values: impl Iterator<Item = &'v Value>) -> Option<Vec<Vec<Value>>> {
    let mut lists = vec![Vec::new()];
    for value in values {
        let readings = readings(value)?;
        let with = |list: &Vec<Value>, reading: &Value| list.iter().chain([reading]).cloned().collect::<Vec<_>>();
        lists = lists.iter().flat_map(|list| readings.iter().map(|reading| with(list, reading))).collect();
        if lists.len() > MOST {
            return None;
        }
    }
    Some(lists)
}
