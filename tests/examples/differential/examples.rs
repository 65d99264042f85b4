//! The examples and defaults of a real document, and a small document with their schemas, which are in the same direction there: a
//! request may differ from a response.

use std::collections::BTreeMap;

use bindings_tests::excerpt::{Excerpt, component, pointer, reference};
use bindings_tests::translate::{Direction, SCHEMA, SCHEMA_MAP, SCHEMAS, is_3_0};
use serde_json::{Map, Value, json};

use crate::cases::Sample;

/// Returns a document with the schemas of another that have examples, and the examples by the pointers to these schemas.
pub fn excerpt(document: &Value) -> (Value, BTreeMap<String, Vec<Sample>>) {
    let mut collector = Collector { document, found: Vec::new() };
    collector.document();
    let mut excerpt = Excerpt::of(document);
    let mut samples: BTreeMap<String, Vec<Sample>> = BTreeMap::new();
    for Found { schema, sample } in collector.found {
        let name = excerpt.name(&schema).expect("it was found there");
        samples.entry(name).or_default().push(sample);
    }
    let operation = json!({
        "operationId": "exchange",
        "requestBody": { "content": content(&samples, Direction::Request) },
        "responses": { "200": { "description": "OK", "content": content(&samples, Direction::Response) } },
    });
    let small = excerpt.document(&json!({ "/exchange": { "post": operation } }));
    (small, samples.into_iter().map(|(name, samples)| (component(&name), samples)).collect())
}

/// Returns a body of all samples in this direction.
fn content(samples: &BTreeMap<String, Vec<Sample>>, direction: Direction) -> Value {
    let is_sent = |samples: &[Sample]| samples.iter().any(|sample| sample.direction.meets(direction));
    let names = samples.iter().filter(|(_, samples)| is_sent(samples)).map(|(name, _)| name);
    let properties: Map<String, Value> = names.map(|name| (name.clone(), reference(name))).collect();
    json!({ "application/json": { "schema": { "type": "object", "properties": properties } } })
}

/// An example, and the pointer to its schema.
struct Found {
    schema: String,
    sample: Sample,
}

/// A value of the document and its pointer.
struct Located<'d> {
    place: String,
    value: &'d Value,
}

impl<'d> Located<'d> {
    fn member(&self, name: &str) -> Option<Located<'d>> {
        Some(self.inner(name, self.value.get(name)?))
    }

    /// Returns the members or the items of a member.
    fn each(&self, name: &str) -> Vec<Located<'d>> {
        self.member(name).map(|member| member.all()).unwrap_or_default()
    }

    fn all(&self) -> Vec<Located<'d>> {
        match self.value {
            Value::Object(members) => members.iter().map(|(name, value)| self.inner(name, value)).collect(),
            Value::Array(items) => {
                items.iter().enumerate().map(|(index, item)| self.inner(&index.to_string(), item)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn inner(&self, name: &str, value: &'d Value) -> Located<'d> {
        Located { place: format!("{}/{}", self.place, name.replace('~', "~0").replace('/', "~1")), value }
    }
}

/// Visits a document in the structure of OpenAPI.
struct Collector<'d> {
    document: &'d Value,
    found: Vec<Found>,
}

impl<'d> Collector<'d> {
    fn document(&mut self) {
        let root = Located { place: String::new(), value: self.document };
        root.each("paths").iter().for_each(|item| self.path_item(item, Direction::Request));
        root.each("webhooks").iter().for_each(|item| self.path_item(item, Direction::Response));
        let Some(components) = root.member("components") else { return };
        components.each("schemas").iter().for_each(|schema| self.schema(schema, Direction::Any));
        components.each("pathItems").iter().for_each(|item| self.path_item(item, Direction::Request));
        for (section, direction) in [
            ("parameters", Direction::Request),
            ("requestBodies", Direction::Request),
            ("headers", Direction::Response),
            ("responses", Direction::Response),
        ] {
            components.each(section).iter().for_each(|carrier| self.carrier(carrier, direction));
        }
        components.each("callbacks").iter().for_each(|callback| self.callback(callback, Direction::Response));
    }

    /// Visits operations whose requests are in this direction.
    fn path_item(&mut self, item: &Located<'d>, direction: Direction) {
        item.each("parameters").iter().for_each(|parameter| self.carrier(parameter, direction));
        for operation in item.all() {
            operation.each("parameters").iter().for_each(|parameter| self.carrier(parameter, direction));
            operation.member("requestBody").iter().for_each(|body| self.carrier(body, direction));
            operation.each("responses").iter().for_each(|response| self.carrier(response, direction.back()));
            operation.each("callbacks").iter().for_each(|callback| self.callback(callback, direction.back()));
        }
    }

    fn callback(&mut self, callback: &Located<'d>, direction: Direction) {
        callback.all().iter().for_each(|item| self.path_item(item, direction));
    }

    /// Visits a parameter, a header, a body, a response, or one of their media types.
    fn carrier(&mut self, carrier: &Located<'d>, direction: Direction) {
        if let Some(schema) = carrier.member("schema") {
            self.found(&schema, carrier.member("example"), direction);
            for example in carrier.each("examples") {
                self.found(&schema, self.example(example), direction);
            }
            self.schema(&schema, direction);
        }
        for inner in ["content", "headers", "encoding"] {
            carrier.each(inner).iter().for_each(|inner| self.carrier(inner, direction));
        }
    }

    /// Returns the value of a named example, unless it is in another file.
    fn example(&self, example: Located<'d>) -> Option<Located<'d>> {
        let reference = example.value.get("$ref").and_then(Value::as_str);
        let example = match reference.and_then(pointer) {
            Some(place) => Located { value: self.document.pointer(&place)?, place },
            None => example,
        };
        example.member("value")
    }

    fn schema(&mut self, schema: &Located<'d>, direction: Direction) {
        let Some(keywords) = schema.value.as_object() else { return };
        // In 3.0, keywords beside a reference are ignored.
        if keywords.contains_key("$ref") && is_3_0(self.document) {
            return;
        }
        self.found(schema, schema.member("example"), direction);
        self.found(schema, schema.member("default"), direction);
        if keywords.get("examples").is_some_and(Value::is_array) {
            schema.each("examples").into_iter().for_each(|example| self.found(schema, Some(example), direction));
        }
        SCHEMA.iter().filter_map(|name| schema.member(name)).for_each(|inner| self.schema(&inner, direction));
        for name in SCHEMAS.iter().chain(&SCHEMA_MAP) {
            schema.each(name).iter().for_each(|inner| self.schema(inner, direction));
        }
    }

    fn found(&mut self, schema: &Located<'d>, example: Option<Located<'d>>, direction: Direction) {
        let Some(example) = example else { return };
        let sample = Sample { text: example.value.to_string(), place: example.place, direction };
        self.found.push(Found { schema: schema.place.clone(), sample });
    }
}
