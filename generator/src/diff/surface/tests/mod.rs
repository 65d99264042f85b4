//! The changes of small documents.

mod cases;

use serde_json::{Value, json};

use super::{SurfaceChange, compare};
use crate::config::{self, Feature, Limits};
use crate::diagnostics::Diagnostics;
use crate::diff::change::{Subject, Verdict};
use crate::document::load::load_source;
use crate::document::references::load_referenced;
use crate::emit::Clients;
use crate::ir::Module;
use crate::lower::pinned_names::PinnedNames;
use crate::lower::{Origin, lower};
use crate::source::{Place, Sources};
use crate::spec::dialect::Version;
use crate::spec::parse::parse;
use crate::spec::resolve::resolve;
use crate::spec::select::Selector;
use crate::spec::semantics::interpret;

/// Returns the module of a document.
fn module(document: &Value, config: &config::Api) -> Module {
    module_with(document, config, PinnedNames::default())
}

/// Returns the module of a document whose names are pinned.
fn module_with(document: &Value, config: &config::Api, names: PinnedNames) -> Module {
    let (mut sources, limits, mut diagnostics) = (Sources::default(), Limits::default(), Diagnostics::default());
    let file = sources.add("api.json", document.to_string());
    let root = load_source(file, &sources, &limits, &mut diagnostics).expect("a document");
    let version = Version::of(&root.root, &Place::top(root.file), &mut diagnostics).expect("a version");
    let documents = load_referenced(root, config, &limits, &mut sources);
    let mut selector = Selector::new(config);
    let (spec, schemas) = parse(&documents, version, &mut selector, &mut diagnostics);
    let api = resolve(spec, schemas, &documents, &selector, &mut diagnostics);
    let api = interpret(api, config, &mut diagnostics);
    let module = lower(&api, config, &Origin { names, ..Origin::default() }, &mut diagnostics);
    let problems: Vec<String> = diagnostics.iter().map(|found| found.problem.entry().message).collect();
    assert_eq!(diagnostics.errors(), 0, "{problems:?}");
    module
}

fn clients() -> Clients {
    Clients { features: vec![Feature::Client, Feature::Blocking], are_optional: true }
}

fn changes(old: &Value, new: &Value) -> Vec<SurfaceChange> {
    let config = config::Api::new("test", "api.json");
    compare(&module(old, &config), &clients(), &module(new, &config), &clients())
}

/// Returns each change as `VERDICT CODE SUBJECT [PART]: MESSAGE`.
fn shown(changes: &[SurfaceChange]) -> Vec<String> {
    let show = |change: &SurfaceChange| {
        let subject = match &change.subject {
            Subject::Api => "API",
            Subject::Operation(name) | Subject::Type(name) => name,
        };
        let part = if change.part.is_empty() { String::new() } else { format!(" [{}]", change.part) };
        format!("{} {} {subject}{part}: {}", change.source.name(), change.code.name(), change.message)
    };
    changes.iter().map(show).collect()
}

/// Returns the document of the tests.
fn document() -> Value {
    let content =
        |name: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Products", "version": "1" },
        "servers": [{ "url": "https://example.com" }],
        "paths": {
            "/products": {
                "get": {
                    "operationId": "listProducts",
                    "responses": { "200": { "description": "The products.", "content": content("Product") } },
                },
                "post": {
                    "operationId": "createProduct",
                    "requestBody": { "required": true, "content": content("NewProduct") },
                    "responses": { "201": { "description": "The product.", "content": content("Product") } },
                },
            },
            "/products/{id}": {
                "get": {
                    "operationId": "getProduct",
                    "parameters": [
                        { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                        { "name": "lang", "in": "query", "required": true, "schema": { "type": "string" } },
                        { "name": "expand", "in": "query", "schema": { "type": "string" } },
                    ],
                    "responses": {
                        "200": { "description": "The product.", "content": content("Product") },
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
                    "unit": { "type": "string", "enum": ["hour", "day"] },
                },
            },
            "Amount": { "type": "object", "properties": { "value": { "type": "integer" } } },
            "Product": {
                "type": "object",
                "required": ["id", "kind"],
                "properties": {
                    "id": { "type": "integer" },
                    "kind": { "$ref": "#/components/schemas/Kind" },
                    "amount": { "$ref": "#/components/schemas/Amount" },
                },
            },
        } },
    })
}

/// Returns the document of the tests with other members at a pointer: `null` removes a member.
fn edited(pointer: &str, members: &Value) -> Value {
    let mut document = document();
    let object = document.pointer_mut(pointer).and_then(Value::as_object_mut).expect(pointer);
    for (name, value) in members.as_object().unwrap() {
        match value {
            Value::Null => drop(object.remove(name)),
            value => drop(object.insert(name.clone(), value.clone())),
        }
    }
    document
}

const SCHEMAS: &str = "/components/schemas";
const PROPERTIES: &str = "/components/schemas/Product/properties";
const LIST: &str = "/paths/~1products/get";

#[test]
fn swapped_arguments_may_break() {
    let operation = |names: [&str; 2]| {
        let parameters =
            names.map(|name| json!({ "name": name, "in": "query", "required": true, "schema": { "type": "string" } }));
        edited(LIST, &json!({ "parameters": parameters }))
    };
    let found = shown(&changes(&operation(["a", "b"]), &operation(["b", "a"])));
    assert_eq!(
        found,
        [
            "may break item-changed GET /products [ListProducts::new]: the function `new` takes `b`, `a`, and took `a`, `b`: the types are the same, so the compiler does not notice",
        ]
    );
}

#[test]
fn a_member_of_another_name_is_renamed() {
    let config = config::Api::new("test", "api.json");
    let mut names = PinnedNames::default();
    let mut pin = |item: &str, key: &str, name: &str| {
        names.members.entry(item.to_owned()).or_default().insert(key.to_owned(), name.to_owned());
    };
    pin("Product", "id", "number");
    pin("Kind", "good", "Thing");
    let (old, new) = (module(&document(), &config), module_with(&document(), &config, names));
    let found = compare(&old, &clients(), &new, &clients());
    assert_eq!(
        shown(&found),
        [
            "breaks item-removed Kind [Kind::Thing]: the variant is renamed from `Good` to `Thing`",
            "breaks item-removed Product [Product::number]: the field is renamed from `id` to `number`",
        ]
    );
    assert!(found.iter().all(|change| change.old == change.new && change.old.is_some()));
}

#[test]
fn what_is_exhaustive_cannot_grow() {
    let exhaustive = config::Api::new("test", "api.json").exhaustive();
    let open = config::Api::new("test", "api.json");
    let compared = |old: &config::Api, new: &config::Api, document: &Value| {
        let (old, new) = (module(&self::document(), old), module(document, new));
        shown(&compare(&old, &clients(), &new, &clients()))
    };
    let added = edited(PROPERTIES, &json!({ "a": { "type": "string" } }));
    assert_eq!(
        compared(&exhaustive, &exhaustive, &added),
        ["breaks item-added Product [Product::a]: the field `a` is added",]
    );
    let value = edited("/components/schemas/Kind", &json!({ "enum": ["good", "service", "bundle"] }));
    assert_eq!(
        compared(&exhaustive, &exhaustive, &value),
        ["breaks item-added Kind [Kind::Bundle]: the variant `Bundle` is added",]
    );
    assert_eq!(
        compared(&exhaustive, &open, &document()),
        ["breaks item-changed API: structs and enums are `#[non_exhaustive]`, and were not",]
    );
    assert_eq!(
        compared(&open, &exhaustive, &document()),
        ["compatible item-changed API: structs and enums are no longer `#[non_exhaustive]`",]
    );
}

#[test]
fn an_added_operation_breaks_services_that_must_have_every_method() {
    let optional = config::Api::new("test", "api.json");
    let required = config::Api::new("test", "api.json").required_methods();
    let served = Clients { features: vec![Feature::Client, Feature::Axum], are_optional: true };
    let operation = json!({ "operationId": "countThings", "responses": { "204": { "description": "" } } });
    let new = edited("/paths", &json!({ "/count": { "get": operation } }));
    for (config, expected) in [
        (&optional, "compatible item-added GET /count: the operation `CountThings` is added"),
        (
            &required,
            "breaks item-added GET /count: the operation `CountThings` is added, and implementations must have \
             `service::Service::count_things`",
        ),
    ] {
        let compared = compare(&module(&document(), config), &served, &module(&new, config), &served);
        assert_eq!(shown(&compared), [expected]);
    }
}

#[test]
fn a_type_alias_is_its_type() {
    let with = |alias: Value, property: Value| {
        edited(
            SCHEMAS,
            &json!({ "Tags": alias, "Product": {
            "type": "object", "properties": { "tags": property },
        } }),
        )
    };
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let old = with(reference("Amount"), reference("Tags"));
    assert_eq!(shown(&changes(&old, &with(reference("Amount"), reference("Amount")))), [] as [&str; 0]);
    let found = shown(&changes(&old, &with(reference("Kind"), reference("Tags"))));
    assert!(found.contains(&"breaks item-changed Tags: `Tags` is `Kind`, and was `Amount`".to_owned()), "{found:?}");
    assert!(!found.iter().any(|change| change.contains("Product")), "{found:?}");
}

#[test]
fn places_are_those_of_the_member() {
    let found = changes(&document(), &edited(PROPERTIES, &json!({ "id": { "type": "string" }, "a": {} })));
    let places: Vec<_> = found
        .iter()
        .map(|change| [&change.old, &change.new].map(|place| place.as_ref().map(|place| place.pointer.to_string())))
        .collect();
    let place = |name: &str| Some(format!("{PROPERTIES}/{name}"));
    assert_eq!(places, [[None, place("a")], [place("id"), place("id")]]);
    assert!(found.iter().all(|change| change.subject == Subject::Type("Product".to_owned())));
    assert_eq!(found.iter().map(|change| change.source).collect::<Vec<_>>(), [Verdict::Compatible, Verdict::Breaks]);
}
