//! Each part of the support code compiles without the others, and without a warning.

use std::collections::BTreeSet;
use std::path::Path;

use bindings_tests::project::{TestProject, cargo};
use openapi_bindgen::{ApiConfig, Numbers};

/// Schemas, each of which needs another part of the support code.
const SCHEMAS: [(&str, &str); 35] = [
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
    ("number", r#"{ "type": "number" }"#),
    ("all_of", r#"{ "allOf": [{ "type": "string" }, {}] }"#),
    ("one_of", r#"{ "oneOf": [{ "type": "string" }, { "type": "string", "minLength": 2 }] }"#),
    ("nullable", r#"{ "type": "object", "properties": { "a": { "type": ["string", "null"] } } }"#),
    ("named", r##"{ "type": "object", "properties": { "a": { "$ref": "#/components/schemas/Whole" } } }"##),
    ("types", r#"{ "type": ["string", "array", "null"] }"#),
    ("untyped", r#"{ "properties": { "a": { "type": "string" } } }"#),
    ("not", r#"{ "not": { "type": "string" } }"#),
    ("dependent_required", r#"{ "type": "object", "dependentRequired": { "a": ["b"] } }"#),
    ("contains", r#"{ "type": "array", "contains": { "type": "string" }, "minContains": 2 }"#),
    ("dynamic", r##"{ "$dynamicRef": "#/components/schemas/Whole" }"##),
    ("decimal", r#"{ "type": "string", "format": "decimal" }"#),
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
    ("secret", r#"{ "type": "object", "properties": { "a": { "type": "string", "format": "password" } } }"#),
];

/// Operations, each of which needs another part of the support code.
const OPERATIONS: [(&str, &str); 3] = [
    ("operation", r#"{ "responses": { "204": { "description": "Done" } } }"#),
    (
        "header",
        r#"{ "responses": { "204": { "description": "Done", "headers": { "X-A": { "schema": { "type": "string" } } } } } }"#,
    ),
    (
        "form",
        r##"{ "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Whole" } } } },
              "responses": { "204": { "description": "Done" } } }"##,
    ),
];

/// Returns the names of the files in a folder, without those that only declare modules.
fn files(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(".rs") && name != "mod.rs").collect()
}

#[test]
fn each_part_of_the_support_code_compiles_by_itself() {
    const OBJECT: &str = r#"{ "type": "object", "properties": { "a": { "type": "string" } } }"#;
    let project = TestProject::new("parts");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let schemas = SCHEMAS.map(|(name, schema)| (name, "{}".to_owned(), schema));
    let operations =
        OPERATIONS.map(|(name, operation)| (name, format!(r#"{{ "/a": {{ "post": {operation} }} }}"#), OBJECT));
    let mut apis = Vec::new();
    for (name, paths, schema) in schemas.into_iter().chain(operations) {
        let document = format!(
            r#"{{ "openapi": "3.1.0", "info": {{ "title": "{name}", "version": "1" }}, "paths": {paths},
                "components": {{ "schemas": {{ "Whole": {schema} }} }} }}"#
        );
        let numbers = if name == "exact" { Numbers::Exact } else { Numbers::Native };
        apis.push(ApiConfig { numbers, ..project.document(name, &document) });
    }
    let members: Vec<String> = apis.iter().map(|api| api.name.clone()).collect();
    let workspace = project.workspace(apis);
    for folder in ["", "keywords", "pattern"] {
        let written = members.iter().map(|name| files(&workspace.join(name).join("src/support").join(folder)));
        let written: BTreeSet<String> = written.flatten().collect();
        assert!(!written.is_empty(), "the outputs have files of {folder}");
        assert_eq!(
            written,
            files(&root.join("templates/src").join(folder)),
            "each file of {folder} must be in one of the outputs"
        );
    }
    let output = cargo("check", &workspace).args(["--workspace", "--keep-going"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
