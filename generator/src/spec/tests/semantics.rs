//! The meaning of schemas where their letter differs.

use super::{Read, read_with};
use crate::config::{Api, Semantics};
use crate::schema::{JsonType, SchemaId, print_plain};

/// Reads the component `S` of a document, and returns its assertions as JSON.
fn meaning(version: &str, schema: &str, semantics: Semantics) -> (String, Read) {
    let text = format!("paths: {{}}\ncomponents:\n  schemas:\n    S: {schema}\n    T: {{type: string}}\n");
    let read = read_with(version, &[("root.yaml", &text)], &Api::new("test", "root.yaml").semantics(semantics));
    let show = |id: &SchemaId| read.api.schemas[*id].place.pointer.segments().last().unwrap_or_default().into_owned();
    let printed = print_plain(&read.api.schemas, read.api.components["S"], &show);
    (printed.to_json_pretty().split_whitespace().collect(), read)
}

fn openapi(version: &str, schema: &str) -> String {
    meaning(version, schema, Semantics::OpenApi).0
}

#[test]
fn nullable_admits_null_whatever_is_beside_it() {
    let cases = [
        ("{type: string, nullable: true}", r#"{"type":["null","string"]}"#),
        ("{type: string, nullable: true, enum: [a]}", r#"{"type":["null","string"],"enum":["a",null]}"#),
        ("{type: string, nullable: true, enum: [a, null]}", r#"{"type":["null","string"],"enum":["a",null]}"#),
        ("{nullable: true, enum: [a]}", r#"{"enum":["a",null]}"#),
        ("{nullable: true}", "{}"),
        ("{type: string, nullable: false}", r#"{"type":"string"}"#),
        ("{$ref: '#/components/schemas/T', nullable: true}", r#"{"anyOf":[{"$ref":"T"},{"type":"null"}]}"#),
        (
            "{type: object, allOf: [{$ref: '#/components/schemas/T'}], nullable: true}",
            r#"{"anyOf":[{"type":"object","allOf":[{"$ref":"T"}]},{"type":"null"}]}"#,
        ),
        (
            "{oneOf: [{type: string}, {type: integer}], nullable: true}",
            r#"{"anyOf":[{"oneOf":[{"type":"string"},{"type":"integer"}]},{"type":"null"}]}"#,
        ),
        (
            "{type: object, properties: {a: true}, nullable: true, oneOf: [{properties: {b: true}}, {properties: {c: true}}]}",
            concat!(
                r#"{"anyOf":[{"oneOf":[{"allOf":[{"type":"object","properties":{"a":true}},{"type":"object","properties":{"b":true}}]},"#,
                r#"{"allOf":[{"type":"object","properties":{"a":true}},{"type":"object","properties":{"c":true}}]}]},{"type":"null"}]}"#,
            ),
        ),
        (
            "{anyOf: [{$ref: '#/components/schemas/T'}, {nullable: true}]}",
            r#"{"anyOf":[{"$ref":"T"},{"type":"null"}]}"#,
        ),
    ];
    for (schema, expected) in cases {
        assert_eq!(openapi("3.0.3", schema), expected, "{schema}");
        assert_eq!(openapi("3.1.0", schema), expected, "{schema}");
    }
}

#[test]
fn nullable_in_3_1_is_one_warning_for_a_document() {
    let schema = "{type: object, properties: {a: {type: string, nullable: true}, b: {type: string, nullable: true}}}";
    let (_, read) = meaning("3.1.0", schema, Semantics::OpenApi);
    assert_eq!(read.problems, ["outdated-nullable root.yaml#/components/schemas/S/properties/a/nullable"]);
    assert_eq!(read.api.interpretations.len(), 2);
}

#[test]
fn by_the_letter_nullable_needs_a_type_and_3_0() {
    let letter = |version, schema| meaning(version, schema, Semantics::JsonSchema);
    let (printed, read) = letter("3.0.3", "{type: string, nullable: true, enum: [a]}");
    assert_eq!((&*printed, read.problems.len()), (r#"{"type":["null","string"],"enum":["a"]}"#, 0));
    let (printed, read) = letter("3.0.3", "{nullable: true, enum: [a]}");
    assert_eq!(printed, r#"{"enum":["a"]}"#);
    assert_eq!(read.problems, ["nullable-without-type root.yaml#/components/schemas/S/nullable"]);
    let (printed, read) = letter("3.0.3", "{$ref: '#/components/schemas/T', nullable: true}");
    assert_eq!(printed, r#"{"$ref":"T"}"#);
    assert_eq!(read.problems, ["ignored-ref-sibling root.yaml#/components/schemas/S/nullable"]);
    let (printed, read) = letter("3.1.0", "{type: string, nullable: true}");
    assert_eq!(printed, r#"{"type":"string"}"#);
    assert_eq!(read.problems, ["unknown-keyword root.yaml#/components/schemas/S/nullable"]);
    assert!(read.api.interpretations.is_empty());
}

#[test]
fn properties_without_a_type_mean_an_object() {
    let cases = [
        ("{properties: {a: true}}", r#"{"type":"object","properties":{"a":true}}"#),
        ("{additionalProperties: false}", r#"{"type":"object","additionalProperties":false}"#),
        ("{properties: {a: true}, nullable: true}", r#"{"type":["null","object"],"properties":{"a":true}}"#),
        // Conditions, which apply to any instance.
        ("{required: [a]}", r#"{"required":["a"]}"#),
        ("{not: {properties: {a: false}}}", r#"{"not":{"properties":{"a":false}}}"#),
        ("{if: {properties: {a: false}}}", r#"{"if":{"properties":{"a":false}}}"#),
        (
            "{not: {allOf: [{anyOf: [{properties: {a: false}}]}]}}",
            r#"{"not":{"allOf":[{"anyOf":[{"properties":{"a":false}}]}]}}"#,
        ),
        ("{not: {anyOf: [{$ref: '#/components/schemas/T'}]}}", r#"{"not":{"anyOf":[{"$ref":"T"}]}}"#),
        ("{type: array, properties: {a: true}}", r#"{"type":"array","properties":{"a":true}}"#),
    ];
    for (schema, expected) in cases {
        assert_eq!(openapi("3.1.0", schema), expected, "{schema}");
    }
    let (printed, _) = meaning("3.1.0", "{properties: {a: true}}", Semantics::JsonSchema);
    assert_eq!(printed, r#"{"properties":{"a":true}}"#);
}

#[test]
fn an_extended_schema_is_the_union_of_what_extends_it_and_itself() {
    let text = "
paths: {}
components:
  schemas:
    Base: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    Middle: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object}]}
    Leaf: {allOf: [{$ref: '#/components/schemas/Middle'}, {type: object}]}
    BaseBase: {type: string}
    Holder: {type: object, properties: {one: {$ref: '#/components/schemas/Base'}}}
";
    let read = |semantics| read_with("3.1.0", &[("root.yaml", text)], &Api::new("t", "root.yaml").semantics(semantics));
    let meant = read(Semantics::OpenApi);
    let show = |id: &SchemaId| meant.api.components.iter().find(|(_, of)| *of == id).unwrap().0.clone();
    let printed = |name: &str| {
        let printed = print_plain(&meant.api.schemas, meant.api.components[name], &show);
        printed.to_json_pretty().split_whitespace().collect::<String>()
    };
    assert_eq!(printed("Base"), r#"{"oneOf":[{"$ref":"Middle"},{"$ref":"Leaf"},{"$ref":"BaseBaseBase"}]}"#);
    assert_eq!(printed("Middle"), r#"{"allOf":[{"$ref":"BaseBaseBase"},{"type":"object"}]}"#);
    assert_eq!(printed("BaseBaseBase"), r#"{"type":"object","properties":{"kind":{"type":"string"}}}"#);
    assert_eq!(printed("Holder"), r#"{"type":"object","properties":{"one":{"$ref":"Base"}}}"#);
    assert!(read(Semantics::JsonSchema).api.components.get("BaseBaseBase").is_none());
    let nullable = text.replace("{type: object, properties: {kind", "{nullable: true, type: object, properties: {kind");
    let nullable = read_with("3.0.3", &[("root.yaml", &nullable)], &Api::new("t", "root.yaml"));
    let base = nullable.api.schemas[nullable.api.components["Base"]].keywords().expect("keywords");
    assert_eq!((base.any_of.len(), base.one_of.len()), (2, 0), "the union or null");
    let own = nullable.api.schemas[nullable.api.components["BaseBaseBase"]].keywords().expect("keywords");
    assert!(own.types.is_some_and(|types| !types.contains(JsonType::Null)));
}

#[test]
fn alternatives_beside_properties_have_these_properties() {
    let read = |schemas: &str| {
        let text = format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}");
        read_with("3.1.0", &[("root.yaml", &text)], &Api::new("test", "root.yaml"))
    };
    let printed = |read: &Read, name: &str| {
        let show = |id: &SchemaId| {
            let component = read.api.components.iter().find(|(_, of)| *of == id);
            component.map_or_else(|| "shared".to_owned(), |(name, _)| name.clone())
        };
        let printed = print_plain(&read.api.schemas, read.api.components[name], &show);
        printed.to_json_pretty().split_whitespace().collect::<String>()
    };
    let record = read(
        "    R: {type: object, required: [a], properties: {a: true}, oneOf: [{properties: {b: true}}, {$ref: '#/components/schemas/C'}]}
    C: {type: object, properties: {c: true}}
    D: {type: object, properties: {d: true}, anyOf: [{required: [d]}, {required: [e]}]}
",
    );
    let shared = r#"{"type":"object","required":["a"],"properties":{"a":true}}"#;
    let first = format!(r#"{{"allOf":[{shared},{{"type":"object","properties":{{"b":true}}}}]}}"#);
    let second = format!(r#"{{"allOf":[{shared},{{"$ref":"C"}}]}}"#);
    assert_eq!(printed(&record, "R"), format!(r#"{{"oneOf":[{first},{second}]}}"#));
    // Conditions are no choice.
    assert!(printed(&record, "D").starts_with(r#"{"type":"object""#));
    let cyclic = read(
        "    P: {type: object, properties: {a: true}, oneOf: [{$ref: '#/components/schemas/Q'}, {$ref: '#/components/schemas/R'}]}
    Q: {allOf: [{$ref: '#/components/schemas/P'}, {type: object, properties: {q: true}}]}
    R: {allOf: [{$ref: '#/components/schemas/P'}, {type: object, properties: {r: true}}]}
",
    );
    assert_eq!(printed(&cyclic, "P"), r#"{"oneOf":[{"$ref":"Q"},{"$ref":"R"}]}"#);
    let extension = r#"{"allOf":[{"$ref":"shared"},{"type":"object","properties":{"q":true}}]}"#;
    assert_eq!(printed(&cyclic, "Q"), extension);
}

#[test]
fn a_choice_of_constants_is_an_enum_with_the_titles_as_names() {
    let cases = [
        ("{oneOf: [{const: a}, {const: b}]}", r#"{"enum":["a","b"]}"#),
        ("{type: string, oneOf: [{const: a, title: A}, {const: b}]}", r#"{"type":"string","enum":["a","b"]}"#),
        ("{anyOf: [{const: 1}, {enum: [2, 1.0]}, {type: 'null'}]}", r#"{"enum":[1,2,null]}"#),
        (
            "{oneOf: [{type: integer, format: int32, const: 1}, {type: integer, format: int32, const: 2}]}",
            r#"{"type":"integer","enum":[1,2],"format":"int32"}"#,
        ),
        ("{type: string, enum: [b], oneOf: [{const: a}, {const: b}]}", r#"{"type":"string","enum":["b"]}"#),
    ];
    for semantics in [Semantics::OpenApi, Semantics::JsonSchema] {
        for (schema, expected) in cases {
            let (printed, read) = meaning("3.1.0", schema, semantics);
            assert_eq!((&*printed, read.problems.len()), (expected, 0), "{schema}");
            assert!(read.api.interpretations.is_empty());
        }
    }
}

#[test]
fn other_choices_of_constants_keep_their_letter() {
    for schema in [
        "{oneOf: [{const: a}, {const: a}]}",
        "{oneOf: [{const: a}, {const: 1}]}",
        "{oneOf: [{const: a}, {type: string}]}",
        "{oneOf: [{const: a}, {const: b, minLength: 1}]}",
        "{oneOf: [{const: true}, {const: false}]}",
        "{oneOf: [{type: 'null'}]}",
        "{oneOf: [{type: integer, const: a}, {const: b}]}",
        "{oneOf: [{const: a}, {$ref: '#/components/schemas/T'}]}",
        "{enum: [c], oneOf: [{const: a}, {const: b}]}",
    ] {
        let printed = openapi("3.1.0", schema);
        assert!(printed.contains(r#""oneOf":["#), "{schema}: {printed}");
    }
}

#[test]
fn values_have_the_labels_of_extensions_and_constants() {
    let labels = |schema: &str| {
        let (_, read) = meaning("3.1.0", schema, Semantics::OpenApi);
        let keywords = read.api.schemas[read.api.components["S"]].keywords().unwrap();
        let labels = keywords.value_labels.iter().map(|label| {
            let (name, description) = (label.name.as_deref(), label.description.as_deref());
            format!("{}: {}", name.unwrap_or("-"), description.unwrap_or("-"))
        });
        let problems = read.problems.iter().map(|problem| problem.split_once(' ').unwrap().0.to_owned());
        labels.chain(problems).collect::<Vec<_>>()
    };
    assert_eq!(labels("{enum: [1, 2, null], x-enum-varnames: [A, B]}"), ["A: -", "B: -", "-: -"]);
    assert_eq!(labels("{enum: [1, 2], x-enumNames: [A, ''], x-enumDescriptions: {1: One.}}"), ["A: One.", "-: -"]);
    assert_eq!(labels("{enum: [1, 2], x-enum-varnames: [A]}"), ["mismatched-labels"]);
    assert_eq!(labels("{enum: [a], x-enum-descriptions: {b: B}}"), ["label-without-value"]);
    assert_eq!(labels("{enum: [a], x-enum-varnames: A}"), ["ignored-value"]);
    assert_eq!(labels("{type: array, x-enum-varnames: [A]}"), [""; 0]);
    assert_eq!(
        labels("{oneOf: [{const: a, title: A, description: One.}, {const: b, title: It is a long title.}]}"),
        ["A: One.", "-: It is a long title."]
    );
    assert_eq!(labels("{anyOf: [{enum: [a, b], title: Both}, {const: c}]}"), ["-: Both", "-: Both", "-: -"]);
}

#[test]
fn patterns_of_other_dialects_are_translated_or_not_asserted() {
    let at = "root.yaml#/components/schemas/S";
    let cases = [
        (r"{pattern: '(?i)^a$'}", r#"{"pattern":"(?i:^a$)"}"#, vec!["foreign-pattern /pattern"]),
        (r"{pattern: '^\d+\Z'}", r#"{"pattern":"^\\d+$"}"#, vec!["foreign-pattern /pattern"]),
        (r"{pattern: '^a$'}", r#"{"pattern":"^a$"}"#, vec![]),
        (r"{pattern: '\Ga', minLength: 1}", r#"{"minLength":1}"#, vec!["invalid-pattern /pattern"]),
        (r"{pattern: '(a', type: string}", r#"{"type":"string"}"#, vec!["invalid-pattern /pattern"]),
        (
            r"{pattern: '\A(?=a)'}",
            r#"{"pattern":"^(?=a)"}"#,
            vec!["foreign-pattern /pattern", "backtracking-pattern /pattern"],
        ),
        (
            r"{type: object, patternProperties: {'\Aa': {type: string}, '^a': {type: integer}}, additionalProperties: false}",
            r#"{"type":"object","patternProperties":{"^a(?:)":{"type":"string"},"^a":{"type":"integer"}},"additionalProperties":false}"#,
            vec![r"foreign-pattern /patternProperties/\Aa"],
        ),
        (
            r"{type: object, patternProperties: {'(a': {type: string}}, additionalProperties: false}",
            r#"{"type":"object","patternProperties":{"":{}}}"#,
            vec!["invalid-pattern /patternProperties/(a"],
        ),
    ];
    for (schema, expected, problems) in cases {
        let (printed, read) = meaning("3.1.0", schema, Semantics::OpenApi);
        assert_eq!(printed, expected, "{schema}");
        let found: Vec<String> = read.problems.iter().map(|problem| problem.replace(at, "")).collect();
        assert_eq!(found, problems, "{schema}");
        assert_eq!(read.api.interpretations.is_empty(), problems.is_empty(), "{schema}");
    }
}

#[test]
fn by_the_letter_patterns_keep_their_letters() {
    let letter = |schema| meaning("3.1.0", schema, Semantics::JsonSchema);
    let code = |read: &Read| {
        read.problems.iter().map(|problem| problem.split_once(' ').unwrap().0).collect::<Vec<_>>().join(" ")
    };
    for schema in [r"{pattern: '^\d+\Z'}", "{pattern: '[[:alpha:]]'}", r"{pattern: '\G'}"] {
        let (printed, read) = letter(schema);
        assert!(printed.contains("pattern"), "{printed}");
        assert_eq!(code(&read), "literal-pattern", "{schema}");
    }
    let (printed, read) = letter("{pattern: '(?i)^a$'}");
    assert_eq!((&*printed, &*code(&read)), ("{}", "invalid-pattern"));
    let (printed, read) = letter("{pattern: '^a$'}");
    assert_eq!((&*printed, read.problems.len()), (r#"{"pattern":"^a$"}"#, 0));
}

#[test]
fn formats_of_numbers_limit_them() {
    let cases = [
        ("{type: integer, format: int8}", r#"{"type":"integer","minimum":-128,"maximum":127,"format":"int8"}"#, 0),
        (
            "{type: integer, format: uint8, minimum: 5, exclusiveMaximum: 9}",
            r#"{"type":"integer","minimum":5,"exclusiveMaximum":9,"format":"uint8"}"#,
            0,
        ),
        (
            "{type: integer, format: uint8, minimum: -5}",
            r#"{"type":"integer","minimum":0,"maximum":255,"format":"uint8"}"#,
            0,
        ),
        ("{type: number, format: int16}", r#"{"type":"integer","minimum":-32768,"maximum":32767,"format":"int16"}"#, 1),
        ("{type: number, format: int16, enum: [1.5]}", r#"{"type":"number","enum":[1.5],"format":"int16"}"#, 0),
        ("{type: number, format: double}", r#"{"type":"number","format":"double"}"#, 0),
        ("{type: string, format: int64}", r#"{"type":"string","format":"int64"}"#, 0),
        ("{format: int32}", r#"{"format":"int32"}"#, 0),
    ];
    for (schema, expected, interpretations) in cases {
        let (printed, read) = meaning("3.1.0", schema, Semantics::OpenApi);
        assert_eq!((&*printed, read.api.interpretations.len()), (expected, interpretations), "{schema}");
        let (printed, _) = meaning("3.1.0", schema, Semantics::JsonSchema);
        assert!(!printed.contains("maximum"), "{schema}: {printed}");
    }
}
