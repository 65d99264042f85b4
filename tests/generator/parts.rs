//! Each part of the support code compiles without the others, without a warning, and is only in outputs that need it.

use std::collections::BTreeSet;

use bindings_tests::project::{TestProject, cargo};
use openapi_bindgen::{Api, Config, Diagnostics, Numbers, Sources, generate};
use openapi_bindgen_support::sources::FILES;

/// Schemas, each of which needs another part of the support code.
const SCHEMAS: [(&str, &str); 42] = [
    ("nothing", "true"),
    ("never", "false"),
    ("object", r#"{ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }"#),
    ("array", r#"{ "type": "array", "items": { "type": "boolean" } }"#),
    (
        "tuple",
        r#"{ "type": "array", "prefixItems": [{ "type": "boolean" }, { "type": "string" }], "items": false, "minItems": 2 }"#,
    ),
    ("wide", r#"{ "type": "integer", "minimum": -99999999999999999999999999 }"#),
    ("exact", r#"{ "type": "integer" }"#),
    ("exact_json", r#"{ "type": "object", "properties": { "a": true } }"#),
    ("const", r#"{ "type": "integer", "const": 1 }"#),
    ("number", r#"{ "type": "number" }"#),
    ("all_of", r#"{ "allOf": [{ "type": "string" }, {}] }"#),
    ("one_of", r#"{ "oneOf": [{ "type": "string" }, { "type": "string", "minLength": 2 }] }"#),
    (
        "tagged",
        r##"{ "$defs": { "A": { "type": "object", "properties": { "a": true } }, "B": { "type": "object", "properties": { "b": true } } },
              "oneOf": [{ "$ref": "#/components/schemas/Whole/$defs/A" }, { "$ref": "#/components/schemas/Whole/$defs/B" }],
              "discriminator": { "propertyName": "kind" } }"##,
    ),
    ("nullable", r#"{ "type": "object", "properties": { "a": { "type": ["string", "null"] } } }"#),
    ("named", r##"{ "type": "object", "properties": { "a": { "$ref": "#/components/schemas/Whole" } } }"##),
    ("null", r#"{ "type": "object", "properties": { "a": { "type": "null" } } }"#),
    ("boolean", r#"{ "type": "boolean", "const": true }"#),
    ("types", r#"{ "type": ["string", "array", "null"] }"#),
    ("untyped", r#"{ "properties": { "a": { "type": "string" } } }"#),
    ("not", r#"{ "not": { "type": "string" } }"#),
    ("dependent_required", r#"{ "type": "object", "dependentRequired": { "a": ["b"] } }"#),
    ("contains", r#"{ "type": "array", "contains": { "type": "string" }, "minContains": 2 }"#),
    ("dynamic", r##"{ "$dynamicRef": "#/components/schemas/Whole" }"##),
    ("decimal", r#"{ "type": "string", "format": "decimal" }"#),
    ("date", r#"{ "type": "string", "format": "date" }"#),
    ("uuid", r#"{ "type": "string", "format": "uuid" }"#),
    ("email", r#"{ "type": "string", "format": "email" }"#),
    ("any_format", r#"{ "format": "uri" }"#),
    ("min_length", r#"{ "type": "string", "minLength": 1 }"#),
    ("maximum", r#"{ "type": "integer", "maximum": 5 }"#),
    ("multiple_of", r#"{ "type": "integer", "multipleOf": 5 }"#),
    ("pattern", r#"{ "type": "string", "pattern": "^a" }"#),
    ("linear", r#"{ "type": "string", "pattern": "^(a|bc)*d+$" }"#),
    ("looking_around", r#"{ "type": "string", "pattern": "^(?=a)" }"#),
    ("property_names", r#"{ "type": "object", "propertyNames": { "maxLength": 3 } }"#),
    ("min_properties", r#"{ "type": "object", "minProperties": 1 }"#),
    ("unevaluated_properties", r#"{ "type": "object", "unevaluatedProperties": false }"#),
    ("unique_items", r#"{ "type": "array", "uniqueItems": true }"#),
    ("enum", r#"{ "type": "string", "enum": ["a", "b"] }"#),
    ("enum_of_numbers", r#"{ "type": "integer", "enum": [1, 2] }"#),
    ("given", r#"{ "type": "string", "x-rust-type": "std::net::IpAddr" }"#),
    ("secret", r#"{ "type": "object", "properties": { "a": { "type": "string", "format": "password" } } }"#),
];

/// Operations, each of which needs another part of the support code.
const OPERATIONS: [(&str, &str); 6] = [
    ("operation", r#"{ "responses": { "204": { "description": "Done" } } }"#),
    (
        "header",
        r#"{ "responses": { "204": { "description": "Done", "headers": { "X-A": { "schema": { "type": "string" } } } } } }"#,
    ),
    (
        "contents",
        r#"{ "responses": { "200": { "description": "Read", "content": {
              "text/csv": { "schema": { "type": "string" } }, "image/png": {} } } } }"#,
    ),
    (
        "other_direction",
        r#"{ "responses": { "200": { "description": "Read", "content": { "application/json": {
              "schema": { "type": "object", "properties": { "a": { "type": "string", "writeOnly": true } } } } } } } }"#,
    ),
    (
        "events",
        r#"{ "responses": { "204": { "description": "Done" } }, "callbacks": { "done": { "{$request.query.url}": { "post": {
              "responses": { "204": { "description": "Heard" } } } } } } }"#,
    ),
    (
        "form",
        r##"{ "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Whole" } } } },
              "responses": { "204": { "description": "Done" } } }"##,
    ),
];

/// The files of libraries that outputs have only if they are configured.
const LIBRARIES: [&str; 4] =
    ["libraries/bigdecimal.rs", "libraries/chrono.rs", "libraries/rfc3339.rs", "libraries/time.rs"];

/// Returns whether a file is one of the parts: not a format, and not a file that declares modules.
fn is_part(path: &str) -> bool {
    !path.starts_with("formats/") && path != "lib.rs" && !path.ends_with("/mod.rs") && !LIBRARIES.contains(&path)
}

#[test]
fn each_part_of_the_support_code_compiles_by_itself() {
    const OBJECT: &str = r#"{ "type": "object", "properties": { "a": { "type": "string" } } }"#;
    let project = TestProject::new("parts");
    let schemas = SCHEMAS.map(|(name, schema)| (name, "{}".to_owned(), schema));
    let operations =
        OPERATIONS.map(|(name, operation)| (name, format!(r#"{{ "/a": {{ "post": {operation} }} }}"#), OBJECT));
    let mut apis = Vec::new();
    for (name, paths, schema) in schemas.into_iter().chain(operations) {
        let document = format!(
            r#"{{ "openapi": "3.1.0", "info": {{ "title": "{name}", "version": "1" }}, "paths": {paths},
                "components": {{ "schemas": {{ "Whole": {schema} }} }} }}"#
        );
        let numbers = if name.starts_with("exact") { Numbers::Exact } else { Numbers::Native };
        apis.push(project.document(name, &document).numbers(numbers).rust_type_extension());
    }
    let members: Vec<String> = apis.iter().map(|api| api.name.clone()).collect();
    let workspace = project.workspace(apis);
    // Formats need nothing of each other.
    let expected: BTreeSet<&str> = FILES.iter().map(|(path, _)| *path).filter(|path| is_part(path)).collect();
    assert!(expected.len() > 40, "only {} files of support code are checked", expected.len());
    let is_written =
        |path: &&str| members.iter().any(|member| workspace.join(member).join("src/support").join(path).is_file());
    let missing: Vec<&str> = expected.into_iter().filter(|path| !is_written(path)).collect();
    assert!(missing.is_empty(), "no output has {missing:?}");
    let output = cargo("check", &workspace).args(["--workspace", "--keep-going"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn properties_named_like_keywords_bring_no_support_code() {
    let document = |schema: &str| {
        format!(
            r#"{{ "openapi": "3.1.0", "info": {{ "title": "Names", "version": "1" }}, "paths": {{}},
                  "components": {{ "schemas": {{ "Whole": {schema} }} }} }}"#
        )
    };
    let parts = |schema: &str| -> BTreeSet<String> {
        let mut sources = Sources::default();
        sources.add("openapi.json", document(schema));
        let config = Config::new([Api::new("api", "openapi.json")]);
        let generated = generate(&config, &mut sources, &mut Diagnostics::default()).unwrap();
        generated.files.iter().map(|(path, _)| path.to_owned()).filter(|path| path.contains("support/")).collect()
    };
    let plain = parts(r#"{ "type": "object", "dependentRequired": { "a": ["b"], "c": ["b"] } }"#);
    let named = parts(
        r#"{ "type": "object", "dependentRequired": { "contains": ["uniqueItems"], "multipleOf": ["format"] } }"#,
    );
    assert_eq!(named, plain);
    let used = parts(r#"{ "type": "array", "uniqueItems": true, "contains": { "multipleOf": 2 } }"#);
    for file in ["contains", "multiple_of", "unique_items"] {
        let path = format!("support/keywords/{file}.rs");
        assert!(used.iter().any(|used| used.ends_with(&path)), "{file}: {used:?}");
        assert!(!plain.iter().any(|plain| plain.ends_with(&path)), "{file}: {plain:?}");
    }
}
