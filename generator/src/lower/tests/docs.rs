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
