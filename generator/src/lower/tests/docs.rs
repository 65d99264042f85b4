//! The docs of types, fields, parameters and operations.

use super::module;
use crate::ir::TypeBody;
use crate::ir::docs::Docs;
use crate::maps::IndexMap;

/// Returns the docs of the items of a document, by `Type`, `Type.field`, `Type::Variant`, `Operation` and `Operation.field`.
fn docs(version: &str, text: &str) -> IndexMap<String, String> {
    let mut all = IndexMap::default();
    let mut add = |name: String, docs: &Docs| _ = all.insert(name, docs.lines().join("\n"));
    let module = module(version, text);
    for ty in &module.types {
        add(ty.name.to_string(), &ty.docs);
        match &ty.body {
            TypeBody::Struct(body) => {
                body.fields.iter().for_each(|field| add(format!("{}.{}", ty.name, field.property), &field.docs));
            }
            TypeBody::Enum(body) => {
                body.variants.iter().for_each(|one| add(format!("{}::{}", ty.name, one.name), &one.docs));
            }
            TypeBody::Union(body) => {
                body.alternatives.iter().for_each(|one| add(format!("{}::{}", ty.name, one.name), &one.docs));
            }
            TypeBody::Newtype(_) | TypeBody::Alias(_) => {}
        }
    }
    for operation in &module.operations {
        add(operation.name.to_string(), &operation.docs);
        operation.parameters.iter().for_each(|one| add(format!("{}.{}", operation.name, one.parameter), &one.docs));
        operation.body.iter().for_each(|body| add(format!("{}.body", operation.name), &body.docs));
    }
    all
}

/// Checks the docs of the items of a document.
#[track_caller]
fn check(version: &str, text: &str, expected: &[(&str, &str)]) {
    let docs = docs(version, text);
    for (item, expected) in expected {
        assert_eq!(docs.get(*item).map(String::as_str), Some(*expected), "{item} of {docs:#?}");
    }
}

#[test]
fn the_branch_of_all_of_that_only_annotates_describes_a_schema_without_a_description() {
    let text = "paths: {}
components:
  schemas:
    File:
      type: object
      properties:
        parent: {allOf: [{$ref: '#/components/schemas/Folder'}, {description: The folder of the file., nullable: true}]}
        own: {description: Its own., allOf: [{$ref: '#/components/schemas/Folder'}, {description: Another.}]}
        last: {allOf: [{description: The first.}, {$ref: '#/components/schemas/Folder'}, {description: The last.}]}
        inner:
          nullable: true
          allOf: [{$ref: '#/components/schemas/Folder'}, {properties: {size: {type: integer}}, description: A folder with a size.}]
        both:
          allOf: [{properties: {size: {type: integer}}, description: A size.}, {$ref: '#/components/schemas/Folder'}, {description: Only this.}]
        beside: {$ref: '#/components/schemas/Folder', description: A folder beside a reference.}
        in_branch: {allOf: [{$ref: '#/components/schemas/Folder', description: A folder in a branch. It has two sentences.}]}
        plain: {$ref: '#/components/schemas/Folder'}
    Folder: {type: object, description: A folder of files., properties: {id: {type: string}}}
    Compact: {allOf: [{$ref: '#/components/schemas/Folder'}, {type: object, description: A small folder.}]}
    Extended: {allOf: [{$ref: '#/components/schemas/Folder'}, {description: A large folder., properties: {size: {type: integer}}}]}
";
    let expected = [
        ("File.parent", "The folder of the file."),
        ("File.own", "Its own."),
        ("File.last", "The last."),
        ("File.inner", "A folder with a size."),
        ("File.both", "Only this."),
        ("File.beside", "A folder beside a reference."),
        ("File.in_branch", "A folder in a branch. It has two sentences."),
        ("File.plain", "A folder of files."),
        ("Extended", "A large folder."),
    ];
    check("3.0.3", text, &expected);
}

#[test]
fn a_field_shows_no_fragment_of_the_docs_of_its_type() {
    let text = "paths:
  /users/{id}:
    get: {operationId: getUser, summary: Get a single user, responses: {}}
components:
  schemas:
    Error:
      type: object
      properties:
        reason: {$ref: '#/components/schemas/Reason'}
        kind: {$ref: '#/components/schemas/Kind'}
        code: {$ref: '#/components/schemas/Code'}
        author: {$ref: '#/components/schemas/User'}
    Reason: {type: string, description: \"* `A` - The first.\\n* `B` - The second.\\n\"}
    Kind: {type: string, description: \"One of:\\n\\n* `A`\\n\"}
    Code: {type: string, description: \"The code.\\n\\n* `A`\\n\"}
    User: {type: object, description: Get a single user, properties: {id: {type: string}}}
";
    let expected = [
        ("Error.reason", ""),
        ("Error.kind", ""),
        ("Error.code", "The code."),
        ("Error.author", ""),
        ("User", "Get a single user"),
    ];
    check("3.0.3", text, &expected);
}

#[test]
fn a_description_that_is_a_name_or_a_placeholder_is_none() {
    let text = "paths:
  /users/{id}:
    get:
      operationId: getUser
      summary: getUser()
      description: Undefined
      parameters:
        - {name: id, in: path, required: true, description: id, schema: {type: string, description: The id of a user.}}
        - {name: page, in: query, description: N/A, schema: {type: integer}}
      responses: {}
components:
  schemas:
    User:
      type: object
      properties:
        name: {type: string, description: name}
        address: {type: string, description: TODO}
        street: {type: string, description: The street}
        friend: {description: 'null', allOf: [{$ref: '#/components/schemas/User'}]}
";
    let expected = [
        ("GetUser", "`GET /users/{id}`"),
        ("GetUser.id", "The id of a user.\n\nPath parameter `id`."),
        ("GetUser.page", "Query parameter `page`."),
        ("User.name", ""),
        ("User.address", ""),
        ("User.street", "The street"),
        ("User.friend", ""),
    ];
    check("3.1.0", text, &expected);
}

#[test]
fn values_without_visible_characters_are_described_in_words() {
    let text = "paths: {}
components:
  schemas:
    Plan: {type: string, enum: ['', ' ', '   ', 'Std plan'], x-enum-descriptions: ['', '', Three., '']}
";
    let docs = docs("3.1.0", text);
    let variants: Vec<&str> = docs.values().skip(1).map(String::as_str).collect();
    let expected = ["The empty string.", "The string of one space.", "Three.\n\nThe string of 3 spaces.", "`Std plan`"];
    assert_eq!(variants, expected, "{docs:#?}");
}

#[test]
fn limits_are_stated_once() {
    let text = "paths: {}
components:
  schemas:
    Order:
      type: object
      properties:
        code: {type: string, minLength: 24, maxLength: 24}
        sign: {type: string, minLength: 1, maxLength: 1}
        lines: {type: array, items: {}, minItems: 2, maxItems: 2}
        extra: {type: object, minProperties: 2, maxProperties: 2}
        count: {type: integer, minimum: 5, maximum: 5}
        note: {type: string, maxLength: 3000, description: 'A note. Maximum length: 3000 characters.'}
        long: {type: string, maxLength: 3000, description: 'Up to 3,000 characters'}
        other: {type: string, maxLength: 300, description: 'A note. Maximum length: 3000 characters.'}
        early: {type: string, maxLength: 300, description: 'Up to 300 are shown. It is a text. It is not empty.'}
        range: {type: integer, minimum: 1, maximum: 100, description: 'The size, between 1 and 100.'}
        exact: {type: string, minLength: 8, maxLength: 8, description: 'Exactly 8 characters.'}
        short: {type: string, maxLength: 1}
";
    let expected = [
        ("Order.code", "Exactly 24 characters."),
        ("Order.sign", "Exactly 1 character."),
        ("Order.lines", "Exactly 2 items."),
        ("Order.extra", "Exactly 2 properties."),
        ("Order.count", "Exactly 5."),
        ("Order.note", "A note. Maximum length: 3000 characters."),
        ("Order.long", "Up to 3,000 characters"),
        ("Order.other", "A note. Maximum length: 3000 characters.\n\nAt most 300 characters."),
        ("Order.early", "Up to 300 are shown. It is a text. It is not empty.\n\nAt most 300 characters."),
        ("Order.range", "The size, between 1 and 100."),
        ("Order.exact", "Exactly 8 characters."),
        ("Order.short", "At most 1 character."),
    ];
    check("3.1.0", text, &expected);
}

#[test]
fn newtypes_state_the_limits_and_examples_of_their_values_without_trailing_space() {
    let text = "paths: {}
components:
  schemas:
    Key: {type: integer, minimum: -1, maximum: 11, example: 9, description: The key of a track.}
    Link: {type: string, example: \"https://example.com\\n\"}
    class: {type: string, maxLength: 3}
";
    let expected = [
        ("Key", "The key of a track.\n\nAt least -1. At most 11. Example: `9`."),
        ("Link", "Example: `\"https://example.com\"`."),
        ("Class", "At most 3 characters."),
    ];
    check("3.1.0", text, &expected);
}

#[test]
fn a_request_body_has_the_media_types_that_are_sent() {
    let schema = "{schema: {type: object, properties: {a: {type: string}}}}";
    let text = format!(
        "paths:
  /orders:
    post:
      operationId: createOrder
      requestBody: {{content: {{application/xml: {schema}, application/json: {schema}, text/json: {schema}}}}}
      responses: {{}}
"
    );
    check("3.1.0", &text, &[("CreateOrder.body", "The request body, as `application/json`.")]);
}

#[test]
fn inline_types_without_a_description_name_their_owner() {
    let text = "paths:
  /orders:
    post:
      operationId: createOrder
      parameters: [{name: sort, in: query, schema: {type: string, enum: [up, down]}}]
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
      responses:
        '200': {content: {application/json: {schema: {type: array, items: {type: object, properties: {b: {type: string}}}}}}}
        '404': {content: {application/json: {schema: {type: object, properties: {c: {type: string}}}}}}
        4XX: {content: {application/json: {schema: {type: object, properties: {e: {type: string}}}}}}
        default: {content: {application/json: {schema: {type: object, properties: {d: {type: string}}}}}}
components:
  schemas:
    issue:
      type: object
      properties:
        state: {type: string, enum: [opened, closed]}
        labels: {type: array, items: {type: object, properties: {name: {type: string}}}}
        kind: {type: string, enum: [a, b], description: The kind.}
        weight: {oneOf: [{type: object, properties: {kilo: {type: string}}}, {type: integer}]}
    Merge: {type: object, properties: {state: {type: string, enum: [opened, closed]}}}
    Ids: {type: array, items: {type: object, properties: {id: {type: string}}}}
";
    let expected = [
        ("Sort", "The parameter `sort` of [`CreateOrder`]."),
        ("CreateOrderRequest", "The request body of [`CreateOrder`]."),
        ("CreateOrderOkItem", "An item of the response body of [`CreateOrder`] for 200."),
        ("CreateOrderNotFound", "The response body of [`CreateOrder`] for 404."),
        ("CreateOrderClientError", "The response body of [`CreateOrder`] for 400 to 499."),
        ("CreateOrderDefault", "The response body of [`CreateOrder`] for any other status."),
        ("State", "The `state` of [`Issue`] and [`Merge`]."),
        ("Label", "An item of `labels` of [`Issue`]."),
        ("IssueKind", "The kind."),
        ("Weight", "The `weight` of [`Issue`]."),
        ("Id", "An item of [`Ids`]."),
    ];
    check("3.1.0", text, &expected);
}

#[test]
fn links_tell_types_from_derive_macros() {
    let text = "paths: {}
components:
  schemas:
    Hash: {type: object, properties: {kind: {type: string, enum: [a, b]}}}
";
    check("3.1.0", text, &[("HashKind", "The `kind` of [`Hash`](type@Hash).")]);
}

#[test]
fn the_list_of_values_in_the_description_of_an_enum_is_in_the_docs_of_the_values() {
    let text = "paths: {}
components:
  schemas:
    Reason:
      type: string
      enum: ['01', '02', a-b]
      description: \"The reason. One of:\\n\\n* **01** — No account\\n* **02**: No money,\\n  or *little*.\\n* `a-b`\\n\\nMore.\"
    Kind: {type: string, enum: [x, y], description: \"The kind of a product:\\n\\n* `x`: one\\n* `y`: two\"}
    Product: {type: object, properties: {reason: {$ref: '#/components/schemas/Reason'}, kind: {$ref: '#/components/schemas/Kind'}}}
    Level: {type: integer, enum: [0, 1], description: 'The level: 0 = off, 1 = on'}
    Listed: {type: string, enum: [x, y], description: \"* x\\n* y\"}
    Partly: {type: string, enum: [x, y], description: \"One of:\\n* x - The first.\"}
";
    let expected = [
        ("Reason", "The reason.\n\nMore."),
        ("Reason::N01", "No account\n\nThe value `01`."),
        ("Reason::N02", "No money,\nor *little*.\n\nThe value `02`."),
        ("Reason::AB", "`a-b`"),
        ("Kind", "The kind of a product."),
        ("Product.kind", "The kind of a product."),
        ("Product.reason", "The reason."),
        ("Level", "The level."),
        ("Level::Value0", "off"),
        ("Level::Value1", "on"),
        ("Listed", ""),
        ("Partly", "One of:\n* x - The first."),
    ];
    check("3.1.0", text, &expected);
}
