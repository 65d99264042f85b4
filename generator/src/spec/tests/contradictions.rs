//! Schemas that no value matches, and defaults and examples that are not valid.

use super::{Read, read, read_with};
use crate::config::{Api, Semantics};

/// Returns the places below the components, and the messages, of the problems with a code.
fn reported<'r>(read: &'r Read, code: &str) -> Vec<(&'r str, &'r str)> {
    let problems = read.problems.iter().zip(&read.messages);
    let found = problems.filter_map(|(problem, message)| {
        let place = problem.strip_prefix(code)?.strip_prefix(" root.yaml#/components/schemas/")?;
        Some((place, message.split_once(": ").map_or(message.as_str(), |(_, reason)| reason)))
    });
    found.collect()
}

#[test]
fn a_default_is_checked_against_the_schema_that_it_has_by_reference() {
    let read = read(
        "
components:
  schemas:
    Color: {type: string, enum: [red, green]}
    Size: {type: integer, minimum: 1, exclusiveMaximum: 10}
    Code: {type: string, minLength: 2, maxLength: 3, pattern: '^[A-Z]+$'}
    A: {$ref: '#/components/schemas/Color', default: blue}
    B: {allOf: [{$ref: '#/components/schemas/Size'}], default: 10}
    C: {anyOf: [{$ref: '#/components/schemas/Color'}, {$ref: '#/components/schemas/Size'}], default: true}
    D: {type: array, items: {$ref: '#/components/schemas/Code'}, maxItems: 2, default: [AB, ABCD]}
    E: {$ref: '#/components/schemas/Code', default: ab}
    F:
      type: object
      required: [color, at]
      properties: {color: {$ref: '#/components/schemas/Color'}, at: {type: string, readOnly: true}}
      additionalProperties: false
      default: {color: red, size: 1}
      examples: [{color: red}, {}, {color: black}]
    G: {prefixItems: [{type: string}], items: {const: 1}, default: [a, 1, 2], minItems: 4}
    H: {oneOf: [{$ref: '#/components/schemas/Size'}, {type: 'null'}], default: null}
    I: {$ref: '#/components/schemas/Size', example: 9, default: 1.0}
",
    );
    assert_eq!(
        reported(&read, "invalid-example"),
        [
            ("A/default", "not one of the values of `enum`"),
            ("B/default", "violates `exclusiveMaximum`"),
            ("C/default", "matches none of the alternatives under `anyOf`"),
            ("D/default", "violates `maxLength` at `/1`"),
            ("E/default", "violates `pattern`"),
            ("F/default", "the schema `false` refuses every value at `/size`"),
            ("F/examples/1", "required property `color` is missing"),
            ("F/examples/2", "not one of the values of `enum` at `/color`"),
            ("G/default", "violates `minItems`"),
        ]
    );
    assert_eq!(read.problems.len(), 9);
}

#[test]
fn a_default_of_null_is_valid_if_the_schema_is_nullable() {
    let text = "
components:
  schemas:
    Color: {type: string, enum: [red], nullable: true, default: null}
    A: {allOf: [{$ref: '#/components/schemas/Color'}], nullable: true, default: null}
    B: {type: string, default: null}
";
    let read = read_with("3.0.3", &[("root.yaml", text)], &Api::new("test", "root.yaml"));
    assert_eq!(reported(&read, "invalid-example"), [("B/default", "expected a string, found null")]);
}

#[test]
fn a_schema_that_no_value_matches_is_reported_once() {
    let read = read(
        "
components:
  schemas:
    False: false
    Types: {allOf: [{type: string}, {$ref: '#/components/schemas/Number'}]}
    Number: {type: number, properties: {never: false}}
    Uses: {$ref: '#/components/schemas/Types'}
    Holds: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/Types'}}}
    Optional: {type: object, properties: {a: {$ref: '#/components/schemas/Types'}, b: {type: array, items: false}}}
    Bounds: {type: number, exclusiveMinimum: 1, maximum: 1}
    Lengths: {type: [string, array], minLength: 2, maxLength: 1, minItems: 2, maxItems: 1}
    OneLeft: {type: [string, integer], minLength: 2, maxLength: 1}
    Needs: {type: object, required: [a, b], properties: {a: {}}, additionalProperties: false}
    Values: {type: integer, enum: [1, 2], minimum: 3}
    Constant: {allOf: [{type: string, enum: [a]}], const: b}
    Items: {type: array, minItems: 1, items: {not: {}}}
    Any: {anyOf: [{type: string, minLength: 1, maxLength: 0}, {type: integer}]}
    Numbers: {allOf: [{type: integer}, {type: number}]}
",
    );
    assert_eq!(
        reported(&read, "unsatisfiable-schema"),
        [
            ("False", "it is `false`"),
            ("Types", "its subschemas exclude each other"),
            ("Bounds", "`exclusiveMinimum` and `maximum` exclude each other"),
            ("Lengths", "`minLength` and `maxLength` exclude each other"),
            ("Needs", "no value of the required property `b` is valid"),
            ("Values", "none of the values of `enum` is valid"),
            ("Constant", "the value of `const` is not valid"),
            ("Items/items", "its keywords exclude each other"),
            ("Any/anyOf/0", "`minLength` and `maxLength` exclude each other"),
        ]
    );
}

#[test]
fn values_without_an_end_are_reported_once_for_each_cycle() {
    let read = read(
        "
components:
  schemas:
    A: {type: object, required: [b], properties: {b: {$ref: '#/components/schemas/B'}}}
    B: {type: array, minItems: 1, items: {$ref: '#/components/schemas/A'}}
    User: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}
    Tree: {type: object, required: [children], properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
    List: {type: object, required: [next], properties: {next: {anyOf: [{$ref: '#/components/schemas/List'}, {type: 'null'}]}}}
    Self: {type: object, required: [self], properties: {self: {$ref: '#/components/schemas/Self'}}}
",
    );
    let reason = "each value would contain another one, without end";
    assert_eq!(reported(&read, "unsatisfiable-schema"), [("A", reason), ("Self", reason)]);
}

#[test]
fn by_the_letter_null_is_not_valid_beside_an_enumeration() {
    let text = "components: {schemas: {A: {type: string, nullable: true, enum: [a], default: null}}}";
    let config = Api { semantics: Semantics::JsonSchema, ..Api::new("test", "root.yaml") };
    let read = read_with("3.0.3", &[("root.yaml", text)], &config);
    assert_eq!(reported(&read, "invalid-example"), [("A/default", "not one of the values of `enum`")]);
}

#[test]
fn a_default_of_a_recursive_choice_takes_little_time() {
    let nested = |depth: usize| "{a: ".repeat(depth) + "1" + &"}".repeat(depth);
    let text = format!(
        "
components:
  schemas:
    Tree:
      anyOf:
        - {{type: object, required: [a], properties: {{a: {{$ref: '#/components/schemas/Tree'}}}}}}
        - {{type: object, required: [a], properties: {{a: {{$ref: '#/components/schemas/Tree'}}}}}}
        - {{type: string}}
      default: {}
",
        nested(100)
    );
    let begin = std::time::Instant::now();
    read(&text);
    assert!(begin.elapsed().as_secs() < 60);
}

#[test]
fn an_alternative_that_another_one_accepts_is_never_the_only_match() {
    let text = "
components:
  schemas:
    Base: {type: object, required: [a], properties: {a: {type: string}}}
    Derived: {allOf: [{$ref: '#/components/schemas/Base'}, {required: [b]}]}
    Other: {type: object, required: [b], properties: {b: {type: string}}}
    Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
    Inherited: {oneOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Derived'}]}
    Equal: {oneOf: [{type: string, maxLength: 3}, {maxLength: 3, type: string, title: Short}]}
    Anything: {oneOf: [{type: integer}, {}]}
    Wider: {oneOf: [{type: integer}, {type: [number, 'null']}]}
    Listed: {oneOf: [{type: string, enum: [a, b]}, {enum: [b]}]}
    Members: {oneOf: [{type: object, properties: {a: {type: string}, b: {}}, required: [a, b]}, {$ref: '#/components/schemas/Base'}]}
    Apart: {oneOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/Closed'}]}
    Dependent: {oneOf: [{$ref: '#/components/schemas/Closed'}, {type: object, properties: {a: {type: string}, b: {}}, additionalProperties: false}]}
    Directions: {oneOf: [{properties: {a: {readOnly: true}}, required: [a]}, {properties: {a: {}}, required: [a]}]}
";
    let read = read_with("3.1.0", &[("root.yaml", text)], &Api::new("t", "root.yaml").semantics(Semantics::JsonSchema));
    let places: Vec<&str> = reported(&read, "subsumed-alternative").into_iter().map(|(place, _)| place).collect();
    let expected = [
        "Inherited/oneOf/1",
        "Equal/oneOf/1",
        "Anything/oneOf/0",
        "Wider/oneOf/0",
        "Listed/oneOf/1",
        "Members/oneOf/0",
    ];
    assert_eq!(places, expected);
    let meant = read_with("3.1.0", &[("root.yaml", text)], &Api::new("t", "root.yaml"));
    assert_eq!(reported(&meant, "subsumed-alternative"), []);
}
