//! The examples and defaults of a real document, and a small document with the schemas that they are for, which travel there as
//! they do in the real one: what is sent may differ from what is received.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::cases::Sample;
use crate::excerpt::{Excerpt, component, pointer, reference};
use crate::translate::{SCHEMA, SCHEMA_MAP, SCHEMAS, Way, is_old};

/// A document with the schemas of another that have examples, and the examples by the places of these schemas in it.
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
        "requestBody": { "content": content(&samples, Way::Request) },
        "responses": { "200": { "description": "OK", "content": content(&samples, Way::Response) } },
    });
    let small = excerpt.document(&json!({ "/exchange": { "post": operation } }));
    (small, samples.into_iter().map(|(name, samples)| (component(&name), samples)).collect())
}

/// A body of all that travels this way.
fn content(samples: &BTreeMap<String, Vec<Sample>>, way: Way) -> Value {
    let travels = |samples: &[Sample]| samples.iter().any(|sample| sample.way.meets(way));
    let names = samples.iter().filter(|(_, samples)| travels(samples)).map(|(name, _)| name);
    let properties: Map<String, Value> = names.map(|name| (name.clone(), reference(name))).collect();
    json!({ "application/json": { "schema": { "type": "object", "properties": properties } } })
}

/// An example, and the place of its schema.
struct Found {
    schema: String,
    sample: Sample,
}

/// A value of the document and where it is.
struct At<'d> {
    place: String,
    value: &'d Value,
}

impl<'d> At<'d> {
    fn member(&self, name: &str) -> Option<At<'d>> {
        Some(self.inner(name, self.value.get(name)?))
    }

    /// The members of the object or the items of the list that a member is.
    fn each(&self, name: &str) -> Vec<At<'d>> {
        self.member(name).map(|member| member.all()).unwrap_or_default()
    }

    fn all(&self) -> Vec<At<'d>> {
        match self.value {
            Value::Object(members) => members.iter().map(|(name, value)| self.inner(name, value)).collect(),
            Value::Array(items) => {
                items.iter().enumerate().map(|(index, item)| self.inner(&index.to_string(), item)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn inner(&self, name: &str, value: &'d Value) -> At<'d> {
        At { place: format!("{}/{}", self.place, name.replace('~', "~0").replace('/', "~1")), value }
    }
}

/// Walks through a document, as OpenAPI lays it out.
struct Collector<'d> {
    document: &'d Value,
    found: Vec<Found>,
}

impl<'d> Collector<'d> {
    fn document(&mut self) {
        let root = At { place: String::new(), value: self.document };
        root.each("paths").iter().for_each(|item| self.path_item(item, Way::Request));
        root.each("webhooks").iter().for_each(|item| self.path_item(item, Way::Response));
        let Some(components) = root.member("components") else { return };
        components.each("schemas").iter().for_each(|schema| self.schema(schema, Way::Any));
        components.each("pathItems").iter().for_each(|item| self.path_item(item, Way::Request));
        for (section, way) in [
            ("parameters", Way::Request),
            ("requestBodies", Way::Request),
            ("headers", Way::Response),
            ("responses", Way::Response),
        ] {
            components.each(section).iter().for_each(|carrier| self.carrier(carrier, way));
        }
        components.each("callbacks").iter().for_each(|callback| self.callback(callback, Way::Response));
    }

    /// Its operations, whose requests travel this way.
    fn path_item(&mut self, item: &At<'d>, way: Way) {
        item.each("parameters").iter().for_each(|parameter| self.carrier(parameter, way));
        for operation in item.all() {
            operation.each("parameters").iter().for_each(|parameter| self.carrier(parameter, way));
            operation.member("requestBody").iter().for_each(|body| self.carrier(body, way));
            operation.each("responses").iter().for_each(|response| self.carrier(response, way.back()));
            operation.each("callbacks").iter().for_each(|callback| self.callback(callback, way.back()));
        }
    }

    fn callback(&mut self, callback: &At<'d>, way: Way) {
        callback.all().iter().for_each(|item| self.path_item(item, way));
    }

    /// A parameter, a header, a body, a response, or one of their media types.
    fn carrier(&mut self, carrier: &At<'d>, way: Way) {
        if let Some(schema) = carrier.member("schema") {
            self.found(&schema, carrier.member("example"), way);
            for example in carrier.each("examples") {
                self.found(&schema, self.example(example), way);
            }
            self.schema(&schema, way);
        }
        for inner in ["content", "headers", "encoding"] {
            carrier.each(inner).iter().for_each(|inner| self.carrier(inner, way));
        }
    }

    /// The value of an example that has a name; there is none if it is in another file.
    fn example(&self, example: At<'d>) -> Option<At<'d>> {
        let reference = example.value.get("$ref").and_then(Value::as_str);
        let example = match reference.and_then(pointer) {
            Some(place) => At { value: self.document.pointer(&place)?, place },
            None => example,
        };
        example.member("value")
    }

    fn schema(&mut self, schema: &At<'d>, way: Way) {
        let Some(keywords) = schema.value.as_object() else { return };
        // What stands beside a reference is ignored in 3.0.
        if keywords.contains_key("$ref") && is_old(self.document) {
            return;
        }
        self.found(schema, schema.member("example"), way);
        self.found(schema, schema.member("default"), way);
        if keywords.get("examples").is_some_and(Value::is_array) {
            schema.each("examples").into_iter().for_each(|example| self.found(schema, Some(example), way));
        }
        SCHEMA.iter().filter_map(|name| schema.member(name)).for_each(|inner| self.schema(&inner, way));
        for name in SCHEMAS.iter().chain(&SCHEMA_MAP) {
            schema.each(name).iter().for_each(|inner| self.schema(inner, way));
        }
    }

    fn found(&mut self, schema: &At<'d>, example: Option<At<'d>>, way: Way) {
        let Some(example) = example else { return };
        let sample = Sample { text: example.value.to_string(), place: example.place, way };
        self.found.push(Found { schema: schema.place.clone(), sample });
    }
}
