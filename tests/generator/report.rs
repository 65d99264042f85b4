//! The report on a document.

use openapi_bindgen::{Api, Config, Diagnostics, Sources, generate};
use serde_json::{Value, json};

/// Returns the lines of the report on a document below a headline.
fn section(document: &Value, headline: &str) -> Vec<String> {
    section_of_files(&[("openapi.json", document)], headline)
}

/// Returns the lines of the report on the first of several files below a headline.
fn section_of_files(files: &[(&str, &Value)], headline: &str) -> Vec<String> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    for (path, contents) in files {
        sources.add(*path, contents.to_string());
    }
    let config = Config::new([Api::new("api", "openapi.json")]);
    let generated = generate(&config, &mut sources, &mut diagnostics).unwrap();
    let report = generated.reports.iter().map(ToString::to_string).collect::<String>();
    let lines = report.lines().skip_while(|line| line.trim() != headline).skip(1);
    lines.take_while(|line| line.starts_with("    ")).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn each_encoding_that_is_not_generated_is_listed() {
    let schema = json!({ "schema": { "type": "object", "properties": { "id": { "type": "integer" } } } });
    let content = json!({ "application/xml": schema, "application/json": schema });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Shop", "version": "1" },
        "paths": { "/orders": { "post": {
            "requestBody": { "content": content },
            "responses": { "200": { "description": "The order.", "content": content } },
        } } },
    });
    let request = "/paths/~1orders/post/requestBody/content";
    let response = "/paths/~1orders/post/responses/200/content";
    assert_eq!(
        section(&document, "not generated:"),
        [
            format!("{request}/application~1xml  another encoding of the schema of `application/json`"),
            format!("{response}/application~1xml  another encoding of the schema of `application/json`"),
        ]
    );
}

#[test]
fn places_in_other_files_name_their_file() {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Shop", "version": "1" },
        "paths": {},
        "components": { "schemas": {
            "Order": { "type": "object", "properties": { "meta": {}, "pet": { "$ref": "schemas/pet.json" } } },
        } },
    });
    let pet = json!({ "type": "object", "properties": { "tags": { "type": "array" } } });
    assert_eq!(
        section_of_files(&[("openapi.json", &document), ("schemas/pet.json", &pet)], "untyped:"),
        [
            "/components/schemas/Order/properties/meta  any value is valid",
            "schemas/pet.json#/properties/tags  an array whose items have no schema",
        ]
    );
}
