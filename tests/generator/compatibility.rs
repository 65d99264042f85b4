//! Documents that change: which code that uses an output compiles with the next one, as the README's table of changes promises.

use std::collections::{BTreeMap, BTreeSet};

use bindings_tests::project::TestProject;
use serde_json::{Value, json};

/// Code that uses an output, by the way in which it does.
const USES: [(&str, &str); 8] = [
    (
        "builder",
        r#"api::NewProduct::builder(api::NewProductRequired { name: "a".to_owned() }).price(1).build().unwrap();"#,
    ),
    ("operation", r#"api::GetProduct::new("a").expand("b"); api::ListProducts::default().page(2);"#),
    (
        "field",
        r#"if let Some(product) = None::<api::Product> { let _: (i64, Option<i64>) = (product.id, product.price); }"#,
    ),
    ("default", r#"let _ = api::Price::default();"#),
    ("headers", r#"let _ = api::ListProductsNoContentHeaders::new(1).unit("a");"#),
    (
        "wildcard",
        r#"if let Some((kind, response)) = None::<(api::Kind, api::GetProductResponse)> {
            match kind { api::Kind::Good => {} _ => {} } match response { api::GetProductResponse::Ok(_) => {} _ => {} }
        }"#,
    ),
    // Only with `exhaustive = true`.
    (
        "literal",
        r#"let more = api::support::Map::new();
        let _ = api::NewProduct { name: "a".to_owned(), price: None, kind: None, additional_properties: more };
        let _ = api::ListProductsNoContentHeaders { total: 1, unit: None };
        let _ = (api::GetProduct { id: "a".to_owned(), expand: None }, api::ListProducts { page: None });"#,
    ),
    (
        "every_variant",
        r#"if let Some((kind, response)) = None::<(api::Kind, api::GetProductResponse)> {
            match kind { api::Kind::Good | api::Kind::Service | api::Kind::Unknown(_) => {} }
            match response { api::GetProductResponse::Ok(_) | api::GetProductResponse::NotFound => {} }
        }"#,
    ),
];

/// The rows of the README's table that no change here shows.
const NOT_SHOWN: [&str; 14] = [
    "adds the first property to an object without any",
    "adds an alternative of a union",
    "adds a media type to a request body that has one",
    "adds a media type to a response that has one",
    "adds headers to a response that has none",
    "uses an enum of requests in responses as well",
    "adds a success with another body to an operation",
    "adds the first parameter or a body to an operation without either",
    "leaves a required property one value only, or no longer",
    "makes the first property of a type `readOnly` or `writeOnly`",
    "makes a component a reference to another one, or no longer",
    "no longer uses a type in responses",
    "changes the kind of a security scheme",
    "changes a constraint, a default or a description",
];

/// The uses that need `exhaustive = true`.
const EXHAUSTIVE: [&str; 2] = ["literal", "every_variant"];

fn document() -> Value {
    let reference =
        |name: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
    let parameter = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Products", "version": "1" },
        "paths": {
            "/products": {
                "get": {
                    "operationId": "listProducts",
                    "parameters": [{ "name": "page", "in": "query", "schema": { "type": "integer" } }],
                    "responses": { "204": {
                        "description": "Done.",
                        "headers": {
                            "Total": { "required": true, "schema": { "type": "integer" } },
                            "Unit": { "schema": { "type": "string" } },
                        },
                    } },
                },
                "post": {
                    "operationId": "createProduct",
                    "requestBody": { "required": true, "content": reference("NewProduct") },
                    "responses": { "201": { "description": "Done.", "content": reference("Product") } },
                },
            },
            "/products/{id}": {
                "get": {
                    "operationId": "getProduct",
                    "parameters": [
                        { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                        parameter("expand"),
                    ],
                    "responses": {
                        "200": { "description": "The product.", "content": reference("Product") },
                        "404": { "description": "Not found." },
                    },
                },
            },
        },
        "components": { "schemas": {
            "Kind": { "type": "string", "enum": ["good", "service"] },
            "NewProduct": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": { "type": "string" },
                    "price": { "type": "integer" },
                    "kind": { "$ref": "#/components/schemas/Kind" },
                },
            },
            "Product": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": { "type": "integer" },
                    "price": { "type": "integer" },
                    "kind": { "$ref": "#/components/schemas/Kind" },
                    "unit": { "$ref": "#/components/schemas/Price" },
                },
            },
            "Price": { "type": "object", "properties": { "amount": { "type": "integer" } } },
        } },
    })
}

/// A change of the document, and the uses that it breaks.
struct Change {
    /// The row of the README's table.
    row: &'static str,
    /// The JSON Pointer of what changes.
    pointer: &'static str,
    /// The members or items that it gains.
    more: Value,
    breaks: &'static [&'static str],
}

fn changes() -> Vec<Change> {
    let change = |row, pointer, more, breaks| Change { row, pointer, more, breaks };
    let parameter =
        |required| json!([{ "name": "lang", "in": "query", "required": required, "schema": { "type": "string" } }]);
    let (new, product) = ("/components/schemas/NewProduct", "/components/schemas/Product");
    let (parameters, responses) = ("/paths/~1products~1{id}/get/parameters", "/paths/~1products~1{id}/get/responses");
    let headers = "/paths/~1products/get/responses/204/headers";
    let header = |required| json!({ "More": { "required": required, "schema": { "type": "string" } } });
    let operation =
        json!({ "/more": { "get": { "operationId": "more", "responses": { "204": { "description": "Done." } } } } });
    vec![
        change(
            "adds an optional property",
            "/components/schemas/NewProduct/properties",
            json!({ "a": {} }),
            &["literal"],
        ),
        change("adds an optional property", "/components/schemas/Product/properties", json!({ "a": {} }), &[]),
        change(
            "adds a required property to a request",
            new,
            json!({ "required": ["name", "kind"] }),
            &["builder", "literal"],
        ),
        change(
            "adds a required property to a response",
            "/components/schemas/Price",
            json!({ "required": ["a"], "properties": { "a": { "type": "string" } } }),
            &["default"],
        ),
        change(
            "requires an optional property, or no longer requires one",
            product,
            json!({ "required": ["id", "price"] }),
            &["field"],
        ),
        change(
            "requires an optional property, or no longer requires one",
            new,
            json!({ "required": [] }),
            &["builder", "literal"],
        ),
        change(
            "changes the type of a property",
            "/components/schemas/Product/properties/id",
            json!({ "type": "string" }),
            &["field"],
        ),
        change("adds a value of an enum", "/components/schemas/Kind/enum", json!(["bundle"]), &["every_variant"]),
        change(
            "adds a response to an operation",
            responses,
            json!({ "410": { "description": "Gone." } }),
            &["every_variant"],
        ),
        change("adds an optional parameter", parameters, parameter(false), &["literal"]),
        change("adds a required parameter", parameters, parameter(true), &["operation", "literal"]),
        change("adds an optional header to a response that has some", headers, header(false), &["literal"]),
        change("adds a required header to a response that has some", headers, header(true), &["headers", "literal"]),
        change("adds an operation", "/paths", operation, &[]),
        change("adds a schema", "/components/schemas", json!({ "More": { "type": "object" } }), &[]),
        change(
            "removes any of these",
            "/components/schemas/Kind",
            json!({ "enum": ["service"] }),
            &["wildcard", "every_variant"],
        ),
    ]
}

/// Returns the document after a change.
fn changed(change: &Change) -> Value {
    let mut document = document();
    match (document.pointer_mut(change.pointer), &change.more) {
        (Some(Value::Object(known)), Value::Object(more)) => known.extend(more.clone()),
        (Some(Value::Array(known)), Value::Array(more)) => known.extend(more.clone()),
        (known, _) => panic!("nothing to extend at {}: {known:?}", change.pointer),
    }
    document
}

/// Returns a program with a function for each use, each in the lines of its number.
fn program(api: &str) -> String {
    let function = |(name, code): &(&str, &str)| format!("pub fn {name}() {{ {} }}\n", code.replace('\n', " "));
    let functions: String = USES.iter().map(function).collect();
    let functions = functions
        .replace("api::support", "compatibility::support")
        .replace("api::", &format!("compatibility::{api}::"));
    format!("{functions}fn main() {{}}\n")
}

#[test]
fn changes_break_the_code_that_the_readme_names() {
    let readme = include_str!("../../README.md");
    let table = readme.split("\n| the document | breaks |").nth(1).and_then(|text| text.split("\n\n").next()).unwrap();
    let rows = table.lines().skip(2).map(|line| line.trim_start_matches("| ").split(" |").next().unwrap());
    let shown: BTreeSet<&str> = changes().iter().map(|change| change.row).chain(NOT_SHOWN).collect();
    assert_eq!(rows.collect::<BTreeSet<&str>>(), shown);
    let project = TestProject::new("compatibility");
    let (mut apis, mut programs) = (Vec::new(), Vec::new());
    let mut expected: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut add = |name: String, document: &Value, exhaustive: bool, breaks: &[&'static str]| {
        let api = project.document(&name, &document.to_string());
        apis.push(if exhaustive { api.exhaustive() } else { api });
        programs.push((name.clone(), program(&name)));
        let never = EXHAUSTIVE.into_iter().filter(|_| !exhaustive);
        expected.insert(name, breaks.iter().copied().chain(never).collect());
    };
    for exhaustive in [false, true] {
        let mode = if exhaustive { "exhaustive" } else { "open" };
        add(format!("{mode}_before"), &document(), exhaustive, &[]);
        for (at, change) in changes().iter().enumerate() {
            add(format!("{mode}_{at}"), &changed(change), exhaustive, change.breaks);
        }
    }
    let mut broken: BTreeMap<String, BTreeSet<&str>> =
        expected.keys().map(|name| (name.clone(), BTreeSet::new())).collect();
    for (program, message) in project.check_programs("compatibility", apis, &programs) {
        let spans = message["spans"].as_array().into_iter().flatten();
        for span in spans.filter(|span| message["level"] == "error" && span["is_primary"] == true) {
            let line = span["line_start"].as_u64().unwrap() as usize;
            broken.get_mut(&program).unwrap().insert(USES[line - 1].0);
        }
    }
    assert_eq!(broken, expected);
}
