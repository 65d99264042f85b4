//! References between schemas: pointers, anchors, schema resources, dynamic anchors, cycles.

use super::{read, read_files, read_with};
use crate::config::{Api, Filter, Selection};

#[test]
fn a_pointer_leads_to_any_schema_of_any_file() {
    let read = read_files(&[
        (
            "root.yaml",
            "
components:
  schemas:
    A: {$ref: '#/components/schemas/B/properties/a~1b/items'}
    B: {type: object, properties: {a/b: {type: array, items: {type: string}}}}
    C: {$ref: 'models/c.yaml#/C'}
",
        ),
        ("models/c.yaml", "C: {type: array, items: {$ref: '#/D'}}\nD: {$ref: ../root.yaml#/components/schemas/A}"),
    ]);
    assert_eq!(read.problems, [""; 0]);
    assert_eq!(read.target("/components/schemas/A"), "/components/schemas/B/properties/a~1b/items");
    assert_eq!(read.target("/components/schemas/C"), "/C");
    assert_eq!(read.target("/C/items"), "/D");
    assert_eq!(read.target("/D"), "/components/schemas/A");
}

#[test]
fn a_reference_without_a_target_is_reported_at_its_keyword() {
    let read = read(
        "
components:
  schemas:
    A: {$ref: '#/components/schemas/Missing'}
    B: {properties: {b: {$ref: '#anchor'}}}
    C: {example: {$ref: '#/nowhere'}, default: {$ref: missing.yaml}}
",
    );
    assert_eq!(
        read.problems,
        [
            "unresolved-reference root.yaml#/components/schemas/A/$ref",
            "unresolved-reference root.yaml#/components/schemas/B/properties/b/$ref",
        ]
    );
}

#[test]
fn a_cycle_of_nothing_but_references_is_reported_and_recursion_is_not() {
    let read = read(
        "
components:
  schemas:
    A: {$ref: '#/components/schemas/B'}
    B: {$ref: '#/components/schemas/A'}
    Chain: {$ref: '#/components/schemas/A'}
    Self: {$ref: '#/components/schemas/Self'}
    Tree: {type: object, properties: {child: {$ref: '#/components/schemas/Tree'}}}
",
    );
    assert_eq!(
        read.problems,
        [
            "cyclic-reference root.yaml#/components/schemas/A/$ref",
            "cyclic-reference root.yaml#/components/schemas/Self/$ref",
        ]
    );
}

#[test]
fn anchors_and_ids_are_those_of_the_resource_of_the_reference() {
    let read = read(
        "
components:
  schemas:
    A:
      $id: https://example.com/a
      $ref: '#name'
      $defs:
        one: {$anchor: name, type: string}
        inner: {$id: inner, properties: {p: {$ref: '#name'}, q: {$ref: a#name}}, $defs: {two: {$anchor: name}}}
    B: {$ref: 'https://example.com/inner#/$defs/two'}
",
    );
    assert_eq!(read.problems, [""; 0]);
    assert_eq!(read.target("/components/schemas/A"), "/components/schemas/A/$defs/one");
    let inner = "/components/schemas/A/$defs/inner";
    assert_eq!(read.target(&format!("{inner}/properties/p")), format!("{inner}/$defs/two"));
    assert_eq!(read.target(&format!("{inner}/properties/q")), "/components/schemas/A/$defs/one");
    assert_eq!(read.target("/components/schemas/B"), format!("{inner}/$defs/two"));
}

#[test]
fn a_file_with_a_uri_is_a_resource_with_this_base() {
    let files = [
        ("root.yaml", "components: {schemas: {A: {$ref: 'https://example.com/x/a.json#name'}}}"),
        ("a.json", r#"{"$defs": {"d": {"$anchor": "name", "$ref": "b.json"}}}"#),
        ("b.json", r##"{"$id": "https://example.org/b", "items": {"$ref": "c.json"}, "not": {"$ref": "#/items"}}"##),
        ("c.json", "true"),
    ];
    let uris = ["https://example.com/x/a.json", "https://example.com/x/b.json", "https://example.org/c.json"];
    let remotes = uris.iter().zip(["a.json", "b.json", "c.json"]);
    let remotes = remotes.map(|(uri, path)| ((*uri).to_owned(), path.into())).collect();
    let config = Api { remotes, ..Api::new("test", "root.yaml") };
    let read = read_with("3.1.0", &files, &config);
    assert_eq!(read.problems, [""; 0]);
    assert_eq!(read.target("/components/schemas/A"), "/$defs/d");
    assert_eq!(read.target("/$defs/d"), "");
    assert_eq!(read.target("/items"), "");
    assert_eq!(read.target("/not"), "/items");
}

#[test]
fn the_uri_of_a_document_is_the_base_of_ids() {
    let read = read_with(
        "3.2.0",
        &[
            (
                "root.yaml",
                "
$self: https://example.com/api/root
components:
  schemas:
    A: {$id: a, $defs: {d: {type: string}}}
    B: {$ref: 'https://example.com/api/a#/$defs/d'}
    C: {$ref: 'a#/$defs/d'}
    D: {$ref: 'root#/components/schemas/C'}
    E: {$ref: 'common.yaml#/components/schemas/E'}
",
            ),
            ("common.yaml", "components: {schemas: {E: {$ref: 'root.yaml#/components/schemas/D'}}}"),
        ],
        &Api::new("test", "root.yaml"),
    );
    assert_eq!(read.problems, [""; 0]);
    for (from, to) in
        [("B", "/components/schemas/A/$defs/d"), ("C", "/components/schemas/A/$defs/d"), ("D", "/components/schemas/C")]
    {
        assert_eq!(read.target(&format!("/components/schemas/{from}")), to, "{from}");
    }
}

#[test]
fn a_dynamic_reference_is_dynamic_only_if_its_target_is_a_dynamic_anchor() {
    let read = read(
        "
components:
  schemas:
    Dynamic: {$id: 'urn:dynamic', items: {$dynamicRef: '#node'}, $dynamicAnchor: node}
    Static: {$id: 'urn:static', items: {$dynamicRef: '#node'}, $anchor: node}
    Pointer: {$id: 'urn:pointer', items: {$dynamicRef: '#'}, $dynamicAnchor: node}
",
    );
    assert_eq!(read.problems, [""; 0]);
    let anchor = |name: &str| {
        let id = read.schema(&format!("/components/schemas/{name}/items"));
        let keywords = read.api.schemas[id].keywords().expect(name);
        let reference = keywords.dynamic_reference.as_ref().expect(name);
        assert_eq!(read.pointer(reference.target), format!("/components/schemas/{name}"));
        reference.anchor.clone()
    };
    assert_eq!((anchor("Dynamic").as_deref(), anchor("Static"), anchor("Pointer")), (Some("node"), None, None));
    let anchors = read.api.dynamic_anchors.iter().flatten();
    let anchors: Vec<_> = anchors.map(|(name, id)| (name.as_str(), read.pointer(*id))).collect();
    assert_eq!(anchors, [("node", "/components/schemas/Dynamic"), ("node", "/components/schemas/Pointer")]);
    let resource = |pointer: &str| read.api.resource_of[read.schema(pointer).0 as usize];
    assert_eq!(resource("/components/schemas/Static"), resource("/components/schemas/Static/items"));
    assert_ne!(resource("/components/schemas/Static"), resource("/components/schemas/Dynamic"));
}

#[test]
fn a_component_is_read_if_a_selected_schema_leads_to_it() {
    let text = "
components:
  schemas:
    Wanted: {$ref: '#/components/schemas/Needed'}
    Needed: {type: string}
    Other: {type: nonsense}
";
    let (include, exclude) = (Filter::new().schema("Wanted"), Filter::new().schema("Needed"));
    let selection = Selection { include, exclude, ..Selection::default() };
    let config = Api { selection, ..Api::new("test", "root.yaml") };
    let read = read_with("3.1.0", &[("root.yaml", text)], &config);
    assert_eq!(read.api.components.keys().collect::<Vec<_>>(), ["Wanted", "Needed"]);
    assert_eq!(read.problems, ["excluded-but-referenced root.yaml#/components/schemas/Needed"]);
}
