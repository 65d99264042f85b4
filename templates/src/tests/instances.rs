//! Instances of schemas: the evaluator confirms each, for every keyword.

use crate::evaluator::{Choices, Pattern, Schemas, evaluate, instance};
use crate::instance::document::Document;
use crate::instance::near_misses::near_misses;
use crate::json::JsonValue;
use crate::pattern::{Backtracking, Direction, Linear, Step};

/// Returns instances of the schema `A` among schemas, of which each is valid, and the number of attempts.
#[track_caller]
fn instances(definitions: &str) -> Vec<String> {
    static CODE: Linear = Linear::new("^[A-Z]{3}-\\d+$", "^[A-Z]{3}-[0-9]+$");
    static NAME: Linear = Linear::new("^x-", "^x-");
    static AHEAD: Backtracking = Backtracking::new(
        "^(?!a)[ab]{2}$",
        &[
            Step::Start,
            Step::Look(false, 4),
            Step::Char(&[('a', 'a')], Direction::Forward),
            Step::Match,
            Step::Chars(&[('a', 'b')], Direction::Forward, 2, 2),
            Step::End,
            Step::Match,
        ],
        0,
    );
    static PATTERNS: [&dyn Pattern; 3] = [&CODE, &NAME, &AHEAD];
    let schemas = Schemas::new(format!(r#"{{"$defs":{definitions}}}"#).leak(), &PATTERNS);
    let made = (0..40).map(|seed| {
        let value = instance(&schemas, "/$defs/A", &mut Choices::from_seed(seed));
        let text = serde_json::to_string(&value.unwrap_or_else(|| panic!("{definitions}"))).unwrap();
        assert!(evaluate(&schemas, "/$defs/A", &text).is_ok(), "{definitions}: {text}");
        text
    });
    made.collect()
}

/// Asserts that instances of a schema are valid, and that there are several.
#[track_caller]
fn makes(schema: &str) {
    let mut made = instances(&format!(r#"{{"A":{schema}}}"#));
    made.sort();
    made.dedup();
    assert!(made.len() > 1, "{schema}: {made:?}");
}

#[test]
fn instances_are_valid_for_every_keyword() {
    makes("true");
    makes(r#"{"type":["integer","null"]}"#);
    makes(r#"{"enum":["a",1,null],"type":["string","integer"]}"#);
    makes(r#"{"type":"integer","minimum":-3,"maximum":3}"#);
    makes(r#"{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}"#);
    makes(r#"{"type":"number","multipleOf":0.25,"minimum":1.1,"maximum":2.9}"#);
    makes(r#"{"type":"integer","multipleOf":7,"allOf":[{"multipleOf":3}]}"#);
    makes(r#"{"type":"string","minLength":3,"maxLength":4}"#);
    makes(r#"{"type":"string","pattern":"^[A-Z]{3}-\\d+$","maxLength":6}"#);
    makes(r#"{"type":"array","items":{"enum":[1,2,3]},"minItems":2,"uniqueItems":true}"#);
    makes(r#"{"type":"array","prefixItems":[{"type":"string"}],"items":false,"minItems":1}"#);
    makes(r#"{"type":"array","contains":{"type":"string"},"minContains":2,"items":{"type":["string","null"]}}"#);
    makes(r#"{"type":"object","minProperties":3,"maxProperties":4,"additionalProperties":{"type":"integer"}}"#);
    makes(
        r#"{"type":"object","patternProperties":{"^x-":{"type":"integer"}},"additionalProperties":false,"minProperties":1}"#,
    );
    makes(r#"{"type":"object","propertyNames":{"maxLength":2},"minProperties":2}"#);
    makes(
        r#"{"type":"object","properties":{"a":{},"b":{},"c":{}},"dependentRequired":{"a":["b"]},"dependentSchemas":{"b":{"required":["c"]}},"minProperties":1}"#,
    );
    makes(r#"{"type":"object","properties":{"a":{"type":"integer"}},"unevaluatedProperties":false}"#);
    makes(r#"{"type":"array","prefixItems":[{"type":"integer"}],"unevaluatedItems":{"type":"string"},"minItems":2}"#);
    makes(r#"{"oneOf":[{"type":"integer","multipleOf":2},{"type":"integer","multipleOf":3}]}"#);
    makes(r#"{"type":"integer","not":{"multipleOf":2}}"#);
    makes(
        r#"{"type":"object","properties":{"kind":{"enum":["a","b"]}},"required":["kind"],"if":{"properties":{"kind":{"const":"a"}}},"then":{"required":["x"]},"else":{"required":["y"]}}"#,
    );
}

#[test]
fn a_text_is_checked_by_the_engine_of_its_pattern() {
    assert!(
        instances(r#"{"A":{"type":"string","pattern":"^(?!a)[ab]{2}$"}}"#).iter().all(|text| text.starts_with("\"b"))
    );
}

#[test]
fn every_format_has_valid_texts() {
    let names = ["date", "date-time", "time", "uuid", "email", "uri", "decimal", "ipv4", "ipv6", "hostname", "byte"];
    let others = [
        "base64url",
        "char",
        "date-time-local",
        "decimal128",
        "duration",
        "http-date",
        "idn-email",
        "idn-hostname",
        "int64",
    ];
    let more = ["ipv4-cidr", "ipv6-cidr", "iri", "iri-reference", "json-pointer", "language", "media-range", "regex"];
    let last = [
        "relative-json-pointer",
        "sf-binary",
        "sf-boolean",
        "sf-string",
        "sf-token",
        "time-local",
        "uint64",
        "uri-reference",
        "uri-template",
    ];
    for format in names.iter().chain(&others).chain(&more).chain(&last) {
        // Other texts than those of the format are never tried again.
        makes(&format!(r#"{{"type":"array","minItems":20,"items":{{"type":"string","format":"{format}"}}}}"#));
    }
}

#[test]
fn recursive_schemas_have_finite_instances() {
    let tree = r##"{"A":{"type":"object","required":["left","value"],"properties":{"value":{"type":"integer"},
        "left":{"anyOf":[{"$ref":"#/$defs/A"},{"type":"null"}]},"more":{"type":"array","items":{"$ref":"#/$defs/A"}}}}}"##;
    assert!(instances(tree).iter().any(|text| text.matches("left").count() > 1));
    let schemas = Schemas::new(
        r##"{"$defs":{"A":{"type":"object","required":["a"],"properties":{"a":{"$ref":"#/$defs/A"}}}}}"##,
        &[],
    );
    assert!(instance(&schemas, "/$defs/A", &mut Choices::from_seed(0)).is_none());
}

#[test]
fn a_discriminator_selects_the_alternative() {
    let made = instances(
        r##"{"A":{"oneOf":[{"$ref":"#/$defs/B"},{"$ref":"#/$defs/C"}],"discriminator":{"propertyName":"kind","mapping":{"b":0,"c":1},"selects":true}},
        "B":{"type":"object","required":["kind","b"]},"C":{"type":"object","required":["kind","c"]}}"##,
    );
    assert!(made.iter().any(|text| text.contains(r#""kind":"b""#)));
    assert!(made.iter().any(|text| text.contains(r#""kind":"c""#)));
}

#[test]
fn choices_determine_the_instance_and_zeros_make_the_simplest() {
    let schemas = Schemas::new(
        r#"{"$defs":{"A":{"type":"object","required":["a"],"properties":{"a":{"type":"string"},"b":{"type":"array","items":{"type":"integer"}}}}}}"#,
        &[],
    );
    let make = |mut choices: Choices<'_>| instance(&schemas, "/$defs/A", &mut choices).unwrap();
    assert_eq!(make(Choices::from_seed(7)), make(Choices::from_seed(7)));
    assert_ne!(make(Choices::from_seed(7)), make(Choices::from_seed(8)));
    let simplest = make(Choices::from_bytes(&[]));
    assert_eq!(simplest, JsonValue::parse(br#"{"a":"a"}"#).unwrap());
    assert_eq!(make(Choices::from_bytes(&[0; 100])), simplest);
}

#[test]
fn near_misses_have_one_violation_where_they_are_told_to() {
    let schema = r##"{"A":{"type":"object","required":["a","b"],"additionalProperties":false,"properties":{"a":{"type":"string","minLength":2,"maxLength":3},
        "b":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"$ref":"#/$defs/B"}}}},
        "B":{"type":"integer","minimum":1,"maximum":9,"multipleOf":2}}"##;
    let schemas = Schemas::new(format!(r#"{{"$defs":{schema}}}"#).leak(), &[]);
    let document = Document::of(&schemas);
    let value = JsonValue::parse(br#"{"a":"xy","b":[4]}"#).unwrap();
    let found = near_misses(document, document.at("/$defs/A").unwrap(), &value);
    let found: Vec<String> =
        found.iter().map(|(_, violation)| format!("{} {}", violation.pointer(), violation.keyword())).collect();
    let expected = [
        " type",
        " required",
        " required",
        " additionalProperties",
        "/a type",
        "/a minLength",
        "/a maxLength",
        "/b type",
        "/b minItems",
        "/b uniqueItems",
        "/b/0 type",
        "/b/0 minimum",
        "/b/0 maximum",
        "/b/0 multipleOf",
    ];
    let missing: Vec<&&str> = expected.iter().filter(|one| !found.contains(&(**one).to_owned())).collect();
    // Two equal items are also too many, unless the greatest number allows them.
    assert!(missing.is_empty(), "{missing:?} of {found:?}");
}
