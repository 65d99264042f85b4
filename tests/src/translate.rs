//! OpenAPI schemas as JSON Schema 2020-12 for the oracle, without code of the generator.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

/// Whether a schema is that of a request or a response: a request never requires `readOnly` properties, a response no `writeOnly` ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Of either.
    Any,
    /// Of a request.
    Request,
    /// Of a response.
    Response,
}

impl Direction {
    /// Returns the direction of the response.
    pub fn back(self) -> Self {
        match self {
            Direction::Any => Direction::Any,
            Direction::Request => Direction::Response,
            Direction::Response => Direction::Request,
        }
    }

    /// Returns whether a value may be sent in both directions.
    pub fn meets(self, other: Self) -> bool {
        self == other || self == Direction::Any || other == Direction::Any
    }
}

/// Keywords whose value is a schema.
pub const SCHEMA: [&str; 11] = [
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
];

/// Keywords whose value is a list of schemas.
pub const SCHEMAS: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords whose value is a map of schemas.
pub const SCHEMA_MAP: [&str; 5] = ["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"];

/// Annotations, some of whose values look like schemas.
const SILENT: [&str; 6] = ["discriminator", "xml", "externalDocs", "description", "title", "default"];

/// A document whose schemas are JSON Schemas, for one direction.
pub struct Translation(Value);

impl Translation {
    /// Translates a document.
    pub fn of(document: &Value, direction: Direction) -> Self {
        let dialect = Dialect { document, is_3_0: is_3_0(document), direction };
        let sections = ["paths", "components"].into_iter();
        let sections = sections.filter_map(|name| Some((name.to_owned(), dialect.walk(document.get(name)?))));
        Self(Value::Object(sections.collect()))
    }

    /// Returns the schema at a pointer, with all that it refers to.
    pub fn schema(&self, pointer: &str) -> Value {
        let mut schema = self.0.pointer(pointer).cloned().unwrap_or(Value::Bool(true));
        let components = components(&self.0, &schema);
        match &mut schema {
            Value::Object(members) if !components.is_empty() => {
                members.insert("components".to_owned(), json!({ "schemas": components }));
            }
            _ => {}
        }
        schema
    }
}

/// Returns the pointers to the schemas of a document that are sent in a direction, if the component at a pointer is.
pub fn sent(document: &Value, direction: Direction, place: &str) -> HashSet<String> {
    let dialect = Dialect { document, is_3_0: is_3_0(document), direction };
    let mut sent = HashSet::new();
    let mut open = vec![place.to_owned()];
    while let Some(place) = open.pop() {
        let Some(schema) = document.pointer(&place) else { continue };
        if !sent.insert(place.clone()) {
            continue;
        }
        let target = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        open.extend(target.map(str::to_owned));
        for (keyword, value) in schema.as_object().into_iter().flatten() {
            let inner = |segment: &str| format!("{place}/{keyword}/{}", segment.replace('~', "~0").replace('/', "~1"));
            match (keyword.as_str(), value) {
                (name, _) if SCHEMA.contains(&name) => open.push(format!("{place}/{keyword}")),
                (name, Value::Array(schemas)) if SCHEMAS.contains(&name) => {
                    open.extend((0..schemas.len()).map(|index| inner(&index.to_string())));
                }
                (name, Value::Object(schemas)) if SCHEMA_MAP.contains(&name) => {
                    let is_sent = |(_, schema): &(&String, &Value)| name != "properties" || dialect.carries(schema);
                    open.extend(schemas.iter().filter(is_sent).map(|(name, _)| inner(name)));
                }
                _ => {}
            }
        }
    }
    sent
}

/// Returns whether a document is OpenAPI 3.0.
pub fn is_3_0(document: &Value) -> bool {
    document["openapi"].as_str().is_some_and(|version| version.starts_with("3.0"))
}

/// Returns the components that a schema refers to, and those that they refer to.
fn components(whole: &Value, schema: &Value) -> Map<String, Value> {
    let mut components = Map::new();
    let mut open = references(schema);
    while let Some(reference) = open.pop() {
        // The oracle reports a reference to anything else.
        let Some(place) = reference.strip_prefix("#/components/schemas/") else { continue };
        let name = place.split('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        let component = &whole["components"]["schemas"][&name];
        if components.insert(name, component.clone()).is_none() {
            open.extend(references(component));
        }
    }
    components
}

/// Returns the references in a schema.
fn references(value: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str));
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

struct Dialect<'d> {
    document: &'d Value,
    /// Whether the document is OpenAPI 3.0, whose schemas are not JSON Schemas.
    is_3_0: bool,
    direction: Direction,
}

impl<'d> Dialect<'d> {
    /// Translates a value that is not a schema, down to the schemas in it.
    fn walk(&self, value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| {
                    let value = match name.as_str() {
                        "schema" => self.schema(value),
                        "schemas" => self.schema_map(value),
                        "example" | "examples" => Value::Null,
                        _ => self.walk(value),
                    };
                    (name.clone(), value)
                };
                members.iter().map(member).collect()
            }
            Value::Array(items) => items.iter().map(|item| self.walk(item)).collect(),
            other => other.clone(),
        }
    }

    fn schema_map(&self, value: &Value) -> Value {
        let members = value.as_object().into_iter().flatten();
        members.map(|(name, schema)| (name.clone(), self.schema(schema))).collect()
    }

    fn schema(&self, schema: &Value) -> Value {
        self.branch(schema, None)
    }

    /// Translates a schema that may be a branch of an `allOf`, given the properties of the object that the branches compose.
    fn branch(&self, schema: &Value, object: Option<&[&Value]>) -> Value {
        let Value::Object(members) = schema else { return schema.clone() };
        if let Some(reference) = members.get("$ref").filter(|_| self.is_3_0) {
            return json!({ "$ref": reference });
        }
        let own = if object.is_none() { self.properties(schema, 0) } else { Default::default() };
        let object = object.unwrap_or(&own);
        let mut translated = Map::new();
        for (keyword, value) in members {
            let value = match keyword.as_str() {
                name if SILENT.contains(&name) || name.starts_with("x-") => continue,
                "nullable" if self.is_3_0 => continue,
                "required" => self.required(value, object),
                "allOf" => {
                    value.as_array().into_iter().flatten().map(|schema| self.branch(schema, Some(object))).collect()
                }
                name if SCHEMA.contains(&name) => self.schema(value),
                name if SCHEMA_MAP.contains(&name) => self.schema_map(value),
                name if SCHEMAS.contains(&name) => {
                    value.as_array().into_iter().flatten().map(|schema| self.schema(schema)).collect()
                }
                _ => value.clone(),
            };
            translated.insert(keyword.clone(), value);
        }
        if self.is_3_0 {
            keywords_of_3_0(members, &mut translated);
        }
        Value::Object(translated)
    }

    fn carries(&self, schema: &Value) -> bool {
        let omitted = match self.direction {
            Direction::Any => return true,
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        schema.get(omitted) != Some(&Value::Bool(true)) || self.is_3_0 && schema.get("$ref").is_some()
    }

    /// Returns the `properties` of a schema and of the branches of its `allOf`.
    fn properties<'s>(&self, schema: &'s Value, depth: usize) -> Vec<&'s Value>
    where
        'd: 's,
    {
        let mut found: Vec<&Value> = schema.get("properties").into_iter().collect();
        let target =
            schema.get("$ref").and_then(Value::as_str).and_then(|name| self.document.pointer(name.strip_prefix('#')?));
        let branches = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        // Branches that refer to each other add no more.
        for branch in target.into_iter().chain(branches).filter(|_| depth < 16) {
            found.extend(self.properties(branch, depth + 1));
        }
        found
    }

    /// Returns the names that this direction requires.
    fn required(&self, names: &Value, object: &[&Value]) -> Value {
        let is_required = |name: &&Value| {
            let mut declared = object.iter().filter_map(|properties| properties.get(name.as_str()?));
            declared.all(|schema| self.carries(schema))
        };
        names.as_array().into_iter().flatten().filter(is_required).cloned().collect()
    }
}

/// `nullable` and the bounds that are exclusive by a boolean (OpenAPI 3.0.3, 4.7.24; JSON Schema draft 5, 5.1).
fn keywords_of_3_0(schema: &Map<String, Value>, translated: &mut Map<String, Value>) {
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if let Some(Value::Bool(value)) = schema.get(exclusive) {
            translated.remove(exclusive);
            if let Some(limit) = translated.remove(bound) {
                translated.insert(if *value { exclusive } else { bound }.to_owned(), limit);
            }
        }
    }
    if let (Some(Value::Bool(true)), Some(name)) = (schema.get("nullable"), schema.get("type")) {
        translated.insert("type".to_owned(), json!([name, "null"]));
    }
}
