//! References in place of maps and arrays.

use super::{read, read_files, read_with};
use crate::config::Api;

#[test]
fn references_in_place_of_maps_are_followed_with_a_warning() {
    let read = read_files(&[
        (
            "root.yaml",
            "
paths: {$ref: paths/_index.yaml}
components:
  schemas: {$ref: schemas.yaml, Own: {type: boolean}}
  parameters: {$ref: parameters.yaml#/Map}
  responses: {$ref: 'root.yaml#/x-responses'}
x-responses: {Failed: {description: Failed., content: {$ref: content.yaml}}}
",
        ),
        (
            "paths/_index.yaml",
            "
/a:
  parameters: {$ref: list.yaml}
  get: {parameters: [{$ref: '../root.yaml#/components/parameters/Limit'}], responses: {$ref: responses.yaml}}
",
        ),
        ("paths/list.yaml", "[{name: q, in: query, schema: {type: string}}]"),
        ("paths/responses.yaml", "default: {$ref: ../root.yaml#/components/responses/Failed}"),
        ("parameters.yaml", "Map: {Limit: {name: limit, in: query, schema: {type: integer}}}"),
        ("content.yaml", "application/json: {schema: {$ref: 'root.yaml#/components/schemas/Pet/properties/tag'}}"),
        ("schemas.yaml", "{Pet: {$ref: pet.yaml}, Own: {type: string}}"),
        ("pet.yaml", "{type: object, properties: {$ref: properties.yaml}}"),
        ("properties.yaml", "{name: {type: string}, tag: {$ref: 'root.yaml#/components/schemas/Own'}}"),
    ]);
    assert_eq!(
        read.problems,
        [
            "unexpected-reference root.yaml#/components/schemas/$ref",
            "unexpected-reference root.yaml#/paths/$ref",
            "unexpected-reference paths/_index.yaml#/~1a/parameters/$ref",
            "unexpected-reference root.yaml#/components/parameters/$ref",
            "unexpected-reference paths/_index.yaml#/~1a/get/responses/$ref",
            "unexpected-reference root.yaml#/components/responses/$ref",
            "unexpected-reference root.yaml#/x-responses/Failed/content/$ref",
            "unexpected-reference pet.yaml#/properties/$ref",
            // Another reference leads through this one.
            "unexpected-reference schemas.yaml#/Pet/$ref",
        ]
    );
    let operation = &read.api.spec.operations[0];
    let parameters: Vec<_> = operation.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    assert_eq!(parameters, ["q", "limit"]);
    assert_eq!(operation.responses[0].content[0].media_type, "application/json");
    // A member of the object itself replaces that of the target.
    let components: Vec<_> = read.api.components.iter().map(|(name, id)| (name.as_str(), read.pointer(*id))).collect();
    assert_eq!(components, [("Pet", "/Pet"), ("Own", "/components/schemas/Own")]);
    assert_eq!(read.target("/application~1json/schema"), "/tag");
    assert_eq!(read.target("/tag"), "/components/schemas/Own");
}

#[test]
fn arrays_of_a_schema_are_followed_too() {
    let read = read_files(&[
        (
            "root.yaml",
            "
components:
  schemas:
    A: {type: object, required: {$ref: lists.yaml#/names}, allOf: {$ref: lists.yaml#/all}, properties: {a: {}}}
    B: {type: string, enum: {$ref: lists.yaml#/values}}
    C: {allOf: {$ref: '#/components/schemas/B'}}
",
        ),
        (
            "lists.yaml",
            "{names: [a, a], values: [x, y], all: [{type: object}, {$ref: 'root.yaml#/components/schemas/A'}]}",
        ),
    ]);
    assert_eq!(
        read.problems,
        [
            "unexpected-reference root.yaml#/components/schemas/A/required/$ref",
            "duplicate-name lists.yaml#/names/1",
            "unexpected-reference root.yaml#/components/schemas/A/allOf/$ref",
            "unexpected-reference root.yaml#/components/schemas/B/enum/$ref",
            // A reference to a schema is a single item.
            "not-an-array root.yaml#/components/schemas/C/allOf",
        ]
    );
    assert_eq!(read.target("/all/1"), "/components/schemas/A");
    let keywords = |pointer: &str| read.api.schemas[read.schema(pointer)].keywords().expect("keywords");
    assert_eq!(keywords("/components/schemas/B").enumeration.as_ref().map(Vec::len), Some(2));
    assert_eq!(keywords("/components/schemas/A").all_of, [read.schema("/all/0"), read.schema("/all/1")]);
    assert_eq!(read.target("/components/schemas/C/allOf"), "/components/schemas/B");
}

#[test]
fn a_property_called_ref_is_a_property() {
    let read = read(
        "
components:
  schemas:
    A: {type: object, properties: {$ref: {type: string}, b: {type: string}}}
    B: {type: object, properties: {$ref: {$ref: '#/components/schemas/A'}}}
",
    );
    assert_eq!(read.problems, [""; 0]);
    assert_eq!(read.target("/components/schemas/B/properties/$ref"), "/components/schemas/A");
    assert_eq!(
        read.pointer(read.schema("/components/schemas/A/properties/$ref")),
        "/components/schemas/A/properties/$ref"
    );
}

#[test]
fn a_reference_in_place_of_a_map_leads_to_a_map() {
    let read = read_files(&[
        (
            "root.yaml",
            "
paths: {$ref: '#/x-one'}
x-one: {$ref: '#/x-two'}
x-two: {$ref: '#/paths'}
webhooks: {$ref: list.yaml}
components:
  schemas:
    Missing: {properties: {$ref: missing.yaml}}
    Inner: {$ref: '#/components/schemas/Self/properties/a'}
    Self: {properties: {$ref: '#/components/schemas/Self/properties'}}
",
        ),
        ("list.yaml", "[1]"),
    ]);
    assert_eq!(
        read.problems,
        [
            "file-not-found root.yaml#/components/schemas/Missing/properties/$ref",
            "cyclic-reference root.yaml#/components/schemas/Self/properties/$ref",
            "cyclic-reference root.yaml#/paths/$ref",
            "unexpected-reference root.yaml#/webhooks/$ref",
            "wrong-type list.yaml#",
            "unexpected-reference root.yaml#/components/schemas/Self/properties/$ref",
            "unresolved-reference root.yaml#/components/schemas/Inner/$ref",
        ]
    );
}

#[test]
fn a_misspelled_name_behind_a_reference_is_suggested() {
    let files = [
        ("root.yaml", "components: {schemas: {$ref: schemas.yaml}}\nx: {$ref: '#/components/schemas/Pets'}"),
        ("schemas.yaml", "{Pet: {type: string}, Other: {$ref: 'root.yaml#/components/schemas/Pett'}}"),
    ];
    let read = read_with("3.1.0", &files, &Api::new("test", "root.yaml"));
    assert_eq!(read.problems.last().map(String::as_str), Some("unresolved-reference schemas.yaml#/Other/$ref"));
    assert!(
        read.help.iter().any(|help| help == "did you mean `root.yaml#/components/schemas/Pet`?"),
        "{:?}",
        read.help
    );
}

#[test]
fn a_long_chain_of_references_in_place_of_properties_is_read() {
    let links = (0..10_000).map(|n| {
        let next = n + 1;
        format!(
            "    S{n}: {{properties: {{p: {{properties: {{$ref: '#/components/schemas/S{next}/properties'}}}}}}}}\n"
        )
    });
    let text = format!(
        "\ncomponents:\n  schemas:\n{}    S10000: {{properties: {{q: {{type: string}}}}}}\n",
        links.collect::<String>()
    );
    let read = read(&text);
    assert_eq!(read.problems.len(), 10_000);
    let keywords =
        read.api.schemas[read.schema("/components/schemas/S9999/properties/p")].keywords().expect("keywords");
    assert_eq!(keywords.properties.keys().collect::<Vec<_>>(), ["q"]);
}
