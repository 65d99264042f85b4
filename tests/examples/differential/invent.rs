//! Random documents, with combinations of keywords that nobody would write.

use bindings_tests::instances::private;
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// The components of a document. A schema that applies to the same value as its component refers to later ones only, so that no schema
/// is defined by itself.
const NAMES: [&str; 4] = ["Root", "Alpha", "Beta", "Gamma"];

/// Names of properties; some collide in Rust, some are not identifiers.
const PROPERTIES: [&str; 14] = [
    "id",
    "name",
    "type",
    "kind",
    "value",
    "aB",
    "a_b",
    "a-b",
    "",
    "list",
    "$ref",
    "additional_properties",
    "null",
    "1",
];

/// Patterns that differ between the regular expressions of languages.
const PATTERNS: [&str; 16] = [
    "^a",
    "b$",
    "^[a-z]{1,3}$",
    "^\\d+$",
    "[^x]",
    "^(a|bc)+$",
    "^\\w*$",
    "^.{2,4}$",
    "^\\S+@\\S+$",
    "^(?!a)",
    "^[\\w.-]+$",
    "^$",
    "\\bb\\b",
    "^\\p{Lu}",
    "^[^\\s]*$",
    "^(.)\\1$",
];

/// Returns a random document.
pub fn document(rng: &mut Rng) -> Value {
    let is_3_0 = rng.u32(..100) < 30;
    let mut inventor = Inventor { rng, is_3_0, component: 0 };
    let mut schemas = Map::new();
    for (index, name) in NAMES.into_iter().enumerate() {
        inventor.component = index;
        let schema = inventor.schema(3, true);
        let is_nullable = index > 0 && inventor.chance(30);
        schemas.insert(name.to_owned(), if is_nullable { inventor.nullable(schema) } else { schema });
    }
    let exchanged = inventor.chance(60);
    document_of(&json!(if is_3_0 { "3.0.3" } else { "3.1.0" }), schemas, exchanged)
}

/// Returns a document with these components. If `exchanged`, an operation sends and receives `Root`, which may differ by direction.
pub fn document_of(version: &Value, schemas: Map<String, Value>, exchanged: bool) -> Value {
    let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Root" } } });
    let operation = json!({
        "operationId": "exchange",
        "requestBody": { "content": content },
        "responses": { "200": { "description": "OK", "content": content } },
    });
    json!({
        "openapi": version,
        "info": { "title": "Invented", "version": "1" },
        "paths": if exchanged { json!({ "/exchange": { "post": operation } }) } else { json!({}) },
        "components": { "schemas": schemas },
    })
}

struct Inventor<'r> {
    rng: &'r mut Rng,
    /// Whether the document is OpenAPI 3.0.
    is_3_0: bool,
    /// The index of the current component.
    component: usize,
}

impl Inventor<'_> {
    fn chance(&mut self, percent: u32) -> bool {
        self.rng.u32(..100) < percent
    }

    fn pick<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.rng.usize(..values.len())]
    }

    /// Returns a schema; `in_place` if it applies to the same value as its component.
    fn schema(&mut self, depth: usize, in_place: bool) -> Value {
        if !self.is_3_0 && self.chance(3) {
            return json!(self.chance(70));
        }
        let mut schema = Map::new();
        match self.rng.u32(..100) {
            0..18 => self.reference(&mut schema, in_place),
            18..32 => self.text(&mut schema),
            32..44 => self.number(&mut schema),
            44..47 => _ = schema.insert("type".to_owned(), json!("boolean")),
            47..57 if depth > 0 => self.array(&mut schema, depth),
            57..80 if depth > 0 => self.object(&mut schema, depth),
            80..92 if depth > 0 => self.union(&mut schema, depth, in_place),
            92..97 => self.values(&mut schema),
            _ => {}
        }
        if schema.contains_key("$ref") && (self.is_3_0 || self.chance(80)) {
            return Value::Object(schema);
        }
        self.more(&mut schema, depth, in_place);
        Value::Object(schema)
    }

    /// Adds keywords that may be beside any others.
    fn more(&mut self, schema: &mut Map<String, Value>, depth: usize, in_place: bool) {
        if depth > 0 && self.chance(10) {
            self.union(schema, depth, in_place);
        }
        if depth > 0 && self.chance(4) {
            schema.insert("not".to_owned(), self.schema(0, in_place));
        }
        if depth > 0 && !self.is_3_0 && self.chance(4) {
            for keyword in ["if", "then", "else"] {
                schema.insert(keyword.to_owned(), self.schema(depth - 1, in_place));
            }
        }
        if depth > 0 && self.chance(6) {
            self.object(schema, depth);
        }
        if self.chance(4) {
            schema.remove("type");
        }
        if self.is_3_0 && self.chance(12) {
            schema.insert("nullable".to_owned(), json!(self.chance(80)));
        }
        let name = schema.get("type").filter(|name| name.is_string()).cloned();
        if let (false, Some(name), true) = (self.is_3_0, name, self.chance(12)) {
            let other = self.pick(&["null", "null", "string", "integer", "object"]);
            if name != other {
                schema.insert("type".to_owned(), json!([name, other]));
            }
        }
        if self.chance(15) {
            schema.insert(self.pick(&["readOnly", "writeOnly"]).to_owned(), json!(self.chance(90)));
        }
        if self.chance(5) {
            schema.insert("default".to_owned(), json!({ "$ref": "no reference" }));
        }
    }

    /// Returns a schema that accepts null, too.
    fn nullable(&mut self, mut schema: Value) -> Value {
        match &mut schema {
            Value::Object(members) if self.is_3_0 => _ = members.insert("nullable".to_owned(), json!(true)),
            Value::Object(members) if members.get("type").is_some_and(Value::is_string) && self.chance(60) => {
                members["type"] = json!([members["type"], "null"]);
            }
            _ => {
                let keyword = self.pick(&["anyOf", "oneOf"]);
                schema = json!({ keyword: [schema, self.null()] });
            }
        }
        schema
    }

    /// Returns a schema for null, sometimes with keywords that reject it.
    fn null(&mut self) -> Value {
        let mut schema = Map::from_iter([("type".to_owned(), json!("null"))]);
        if self.chance(30) {
            let more = [
                ("const", json!(null)),
                ("const", json!(1)),
                ("enum", json!([null, "a"])),
                ("enum", json!(["a", 1])),
                ("not", json!({ "type": "string" })),
                ("not", json!({})),
                ("allOf", json!([false])),
                ("allOf", json!([true, { "type": ["null", "string"] }])),
                ("anyOf", json!([{ "type": "integer" }])),
                ("$ref", json!(format!("#/components/schemas/{}", NAMES[NAMES.len() - 1]))),
            ];
            let (keyword, value) = more[self.rng.usize(..more.len())].clone();
            // The last component must not be defined by itself.
            if keyword != "$ref" || self.component < NAMES.len() - 1 {
                schema.insert(keyword.to_owned(), value);
            }
        }
        Value::Object(schema)
    }

    /// Adds an `allOf` of lists of types, each with keywords of some of them.
    fn type_lists(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        let branches = (0..self.rng.usize(2..4)).map(|_| {
            let mut branch = Map::new();
            match self.rng.u32(..5) {
                0 => self.number(&mut branch),
                1 => self.text(&mut branch),
                2 if depth > 1 => self.object(&mut branch, depth - 1),
                3 if depth > 1 => self.array(&mut branch, depth - 1),
                _ => {}
            }
            branch.retain(|keyword, _| !matches!(keyword.as_str(), "enum" | "const"));
            let types = ["null", "boolean", "integer", "number", "string", "array", "object"];
            let mut names: Vec<&str> = types.into_iter().filter(|_| self.chance(50)).collect();
            // The two that overlap.
            names.push(self.pick(&["integer", "number"]));
            names.sort_unstable();
            names.dedup();
            branch.insert("type".to_owned(), json!(names));
            Value::Object(branch)
        });
        schema.insert("allOf".to_owned(), branches.collect());
    }

    fn reference(&mut self, schema: &mut Map<String, Value>, in_place: bool) {
        let targets = if in_place { &NAMES[self.component + 1..] } else { &NAMES[..] };
        if !targets.is_empty() {
            let target = self.pick(targets);
            schema.insert("$ref".to_owned(), json!(format!("#/components/schemas/{target}")));
        }
    }

    fn text(&mut self, schema: &mut Map<String, Value>) {
        schema.insert("type".to_owned(), json!("string"));
        if self.chance(25) {
            schema.insert("minLength".to_owned(), json!(self.rng.u32(..4)));
        }
        if self.chance(25) {
            schema.insert("maxLength".to_owned(), json!(self.rng.u32(..6)));
        }
        if self.chance(20) {
            schema.insert("pattern".to_owned(), json!(self.pick(&PATTERNS)));
        }
        if self.chance(25) {
            let all = ["a", "b", "A", "", "bc", "null", "1", "a b"];
            let values: Vec<&str> = all.into_iter().filter(|_| self.chance(40)).collect();
            schema.insert("enum".to_owned(), json!(if values.is_empty() { vec!["a"] } else { values }));
        }
        if self.chance(10) {
            let format = self.pick(&["date-time", "uuid", "decimal", "uri", "unheard-of", "password"]);
            schema.insert("format".to_owned(), json!(format));
        }
        if !self.is_3_0 && self.chance(6) {
            schema.insert("const".to_owned(), json!(self.pick(&["a", "b", ""])));
        }
    }

    fn number(&mut self, schema: &mut Map<String, Value>) {
        let integer = self.rng.bool();
        schema.insert("type".to_owned(), json!(if integer { "integer" } else { "number" }));
        for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
            let limit = match self.rng.u32(..4) {
                0 => json!(0),
                1 => json!(self.rng.i32(-20..20)),
                2 => json!(self.pick(&[0.5, -0.1, 2.5e20, 1e-7, 9.5])),
                _ => json!(self.pick(&[i64::MAX, i64::MIN, 2_147_483_647, -2_147_483_648])),
            };
            if self.chance(20) {
                schema.insert(bound.to_owned(), limit.clone());
            }
            if self.chance(10) {
                schema.insert(exclusive.to_owned(), if self.is_3_0 { json!(self.rng.bool()) } else { limit });
            }
        }
        if self.chance(12) {
            schema.insert(
                "multipleOf".to_owned(),
                self.pick(&[json!(1), json!(3), json!(0.01), json!(2.5), json!(1e-8)].each_ref()).clone(),
            );
        }
        if self.chance(10) {
            schema.insert("format".to_owned(), json!(self.pick(&["int32", "int64", "uint64", "float", "decimal"])));
        }
        if self.chance(10) {
            schema.insert("enum".to_owned(), json!([1, 2.0, 3.5, 10_000_000_000_i64]));
        }
    }

    fn array(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        schema.insert("type".to_owned(), json!("array"));
        if self.is_3_0 || self.chance(80) {
            schema.insert("items".to_owned(), self.schema(depth - 1, false));
        }
        if self.chance(25) {
            schema.insert("minItems".to_owned(), json!(self.rng.u32(..3)));
        }
        if self.chance(25) {
            schema.insert("maxItems".to_owned(), json!(self.rng.u32(..4)));
        }
        if self.chance(25) {
            schema.insert("uniqueItems".to_owned(), json!(self.chance(80)));
        }
        if !self.is_3_0 && self.chance(12) {
            schema.insert("prefixItems".to_owned(), json!([self.schema(depth - 1, false), self.schema(0, false)]));
        }
        if !self.is_3_0 && self.chance(12) {
            schema.insert("contains".to_owned(), self.schema(depth - 1, false));
            if self.chance(40) {
                schema.insert(self.pick(&["minContains", "maxContains"]).to_owned(), json!(self.rng.u32(..3)));
            }
        }
        if !self.is_3_0 && self.chance(6) {
            schema.insert("unevaluatedItems".to_owned(), self.schema(0, false));
        }
    }

    fn object(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        if self.chance(90) {
            schema.insert("type".to_owned(), json!("object"));
        }
        let mut names: Vec<&str> = PROPERTIES.into_iter().filter(|_| self.chance(25)).collect();
        names.extend(private::NAMES.into_iter().filter(|_| self.chance(2)));
        if self.chance(85) {
            let properties: Map<String, Value> =
                names.iter().map(|name| ((*name).to_owned(), self.schema(depth - 1, false))).collect();
            schema.insert("properties".to_owned(), Value::Object(properties));
        }
        let required: Vec<&str> =
            PROPERTIES.into_iter().filter(|name| self.chance(if names.contains(name) { 40 } else { 3 })).collect();
        if !required.is_empty() {
            schema.insert("required".to_owned(), json!(required));
        }
        match self.rng.u32(..10) {
            0 => _ = schema.insert("additionalProperties".to_owned(), json!(true)),
            1 | 2 => _ = schema.insert("additionalProperties".to_owned(), json!(false)),
            3 | 4 => _ = schema.insert("additionalProperties".to_owned(), self.schema(depth - 1, false)),
            _ => {}
        }
        if self.chance(10) {
            schema.insert(self.pick(&["minProperties", "maxProperties"]).to_owned(), json!(self.rng.u32(..4)));
        }
        if self.is_3_0 {
            return;
        }
        if self.chance(8) {
            let pattern = self.pick(&PATTERNS);
            schema.insert("patternProperties".to_owned(), json!({ pattern: self.schema(depth - 1, false) }));
        }
        if self.chance(5) {
            schema.insert("propertyNames".to_owned(), self.schema(0, false));
        }
        if self.chance(5) {
            schema.insert("dependentRequired".to_owned(), json!({ self.pick(&PROPERTIES): [self.pick(&PROPERTIES)] }));
        }
        if self.chance(4) {
            schema
                .insert("dependentSchemas".to_owned(), json!({ self.pick(&PROPERTIES): self.schema(depth - 1, true) }));
        }
        if self.chance(6) {
            schema.insert("unevaluatedProperties".to_owned(), self.schema(0, false));
        }
    }

    fn union(&mut self, schema: &mut Map<String, Value>, depth: usize, in_place: bool) {
        if !self.is_3_0 && self.chance(15) {
            self.type_lists(schema, depth);
            return;
        }
        let keyword = self.pick(&["allOf", "allOf", "anyOf", "oneOf"]);
        let is_of_components = keyword != "allOf" && self.chance(40);
        let mut branches = Vec::new();
        for _ in 0..self.rng.usize(1..4) {
            let mut reference = Map::new();
            if is_of_components {
                self.reference(&mut reference, in_place);
            }
            branches.push(if reference.is_empty() { self.schema(depth - 1, in_place) } else { reference.into() });
        }
        if !self.is_3_0 && keyword != "allOf" && self.chance(25) {
            branches.push(self.null());
        }
        schema.insert(keyword.to_owned(), Value::Array(branches));
    }

    /// Adds values of any type.
    fn values(&mut self, schema: &mut Map<String, Value>) {
        let all = [
            json!("a"),
            json!(1),
            json!(1.5),
            json!(null),
            json!(true),
            json!([]),
            json!({}),
            json!({ "id": 1.0 }),
            json!([1]),
        ];
        let values: Vec<Value> = all.into_iter().filter(|_| self.chance(30)).collect();
        match values.first() {
            Some(value) if !self.is_3_0 && self.chance(30) => _ = schema.insert("const".to_owned(), value.clone()),
            Some(_) => _ = schema.insert("enum".to_owned(), json!(values)),
            None => _ = schema.insert("enum".to_owned(), json!([null])),
        }
    }
}
