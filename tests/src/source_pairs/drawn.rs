//! A small document with some operations of a real one.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::excerpt::{Excerpt, pointer};

/// The number of operations of a document.
const OPERATIONS: usize = 3;

/// The methods of operations.
const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// The number of references that are followed.
const HOPS: usize = 10;

/// The greatest size of a document in bytes.
const SIZE: usize = 15_000;

/// Returns a document with some operations of another one, and all schemas that they refer to; `None` if it is large.
pub fn drawn(rng: &mut Rng, whole: &Value) -> Option<Value> {
    let paths = whole["paths"].as_object()?;
    let mut places: Vec<(&String, &str)> = paths
        .iter()
        .flat_map(|(path, item)| {
            METHODS.iter().filter(|method| item.get(**method).is_some()).map(move |method| (path, *method))
        })
        .collect();
    rng.shuffle(&mut places);
    let mut excerpt = Excerpt::of(whole);
    let mut drawn = Map::new();
    for (path, method) in places.into_iter().take(OPERATIONS) {
        let operation = Part { whole, excerpt: &mut excerpt }.operation(&paths[path], method);
        let item = drawn.entry(path.clone()).or_insert_with(|| json!({}));
        item[method] = operation;
    }
    let mut document = excerpt.document(&Value::Object(drawn));
    for member in ["servers", "security"] {
        if let Some(value) = whole.get(member) {
            document[member] = value.clone();
        }
    }
    if let Some(schemes) = whole.pointer("/components/securitySchemes") {
        document["components"]["securitySchemes"] = schemes.clone();
    }
    (document.to_string().len() <= SIZE).then_some(document)
}

/// Reads the parts of a document.
struct Part<'d, 'e> {
    whole: &'d Value,
    excerpt: &'e mut Excerpt<'d>,
}

impl<'d> Part<'d, '_> {
    /// Returns what a value refers to.
    fn resolved(&self, value: &'d Value) -> &'d Value {
        let mut value = value;
        for _ in 0..HOPS {
            let target = value.get("$ref").and_then(Value::as_str).and_then(pointer);
            let Some(target) = target.and_then(|target| self.whole.pointer(&target)) else { break };
            value = target;
        }
        value
    }

    /// Returns the members of a value that have one of some names, as they are.
    fn members(value: &Value, names: &[&str]) -> Map<String, Value> {
        names.iter().filter_map(|name| Some(((*name).to_owned(), value.get(name)?.clone()))).collect()
    }

    fn operation(&mut self, item: &'d Value, method: &str) -> Value {
        let operation = &item[method];
        let mut members = Self::members(operation, &["operationId", "deprecated", "security"]);
        let shared = item["parameters"].as_array().into_iter().flatten();
        let own: Vec<&Value> =
            operation["parameters"].as_array().into_iter().flatten().map(|one| self.resolved(one)).collect();
        let is_replaced =
            |one: &Value| own.iter().any(|other| other["name"] == one["name"] && other["in"] == one["in"]);
        let shared: Vec<&Value> = shared.map(|one| self.resolved(one)).filter(|one| !is_replaced(one)).collect();
        let parameters = shared.into_iter().chain(own.iter().copied()).map(|one| {
            let mut parameter = Self::members(one, &["name", "in", "required", "style", "explode"]);
            self.with_contents(one, &mut parameter);
            Value::Object(parameter)
        });
        let parameters: Vec<Value> = parameters.collect();
        members.insert("parameters".to_owned(), Value::Array(parameters));
        if let Some(body) = operation.get("requestBody") {
            let body = self.resolved(body);
            let mut drawn = Self::members(body, &["required"]);
            self.with_contents(body, &mut drawn);
            members.insert("requestBody".to_owned(), Value::Object(drawn));
        }
        let responses = operation["responses"].as_object().into_iter().flatten();
        let responses: Map<String, Value> =
            responses.map(|(status, one)| (status.clone(), self.response(one))).collect();
        members.insert("responses".to_owned(), Value::Object(responses));
        Value::Object(members)
    }

    fn response(&mut self, response: &'d Value) -> Value {
        let response = self.resolved(response);
        let mut drawn = Self::members(response, &["description"]);
        self.with_contents(response, &mut drawn);
        let headers = response["headers"].as_object().into_iter().flatten();
        let headers: Map<String, Value> = headers
            .map(|(name, header)| {
                let header = self.resolved(header);
                let mut members = Self::members(header, &["required"]);
                self.with_contents(header, &mut members);
                (name.clone(), Value::Object(members))
            })
            .collect();
        drawn.insert("headers".to_owned(), Value::Object(headers));
        Value::Object(drawn)
    }

    /// Adds the schema of a value, and its content by media type.
    fn with_contents(&mut self, value: &'d Value, into: &mut Map<String, Value>) {
        if let Some(schema) = value.get("schema") {
            into.insert("schema".to_owned(), self.excerpt.schema(schema));
        }
        if let Some(content) = value["content"].as_object() {
            let media_types = content.iter().map(|(name, media_type)| {
                let schema = media_type.get("schema").map(|schema| self.excerpt.schema(schema));
                (name.clone(), schema.map_or_else(|| json!({}), |schema| json!({ "schema": schema })))
            });
            let content = media_types.collect();
            into.insert("content".to_owned(), Value::Object(content));
        }
    }
}
