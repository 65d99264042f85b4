//! The evaluator: keywords, references, limits of time and depth.

use std::time::{Duration, Instant};

use crate::Error;
use crate::evaluator::{Pattern, Schemas, evaluate};
use crate::pattern::Linear;

/// Returns the violations of a text by the schema `A` among schemas, as location and keyword.
fn violations(definitions: &str, text: &str) -> Vec<(String, &'static str)> {
    static PATTERN: Linear = Linear::new("^x-", "^x-");
    static PATTERNS: [&dyn Pattern; 1] = [&PATTERN];
    let schemas = Schemas::new(format!(r#"{{"$defs":{definitions}}}"#).leak(), &PATTERNS);
    match evaluate(&schemas, "/$defs/A", text) {
        Ok(()) => Vec::new(),
        Err(Error::Invalid(violations)) => {
            violations.iter().map(|violation| (violation.pointer().to_owned(), violation.keyword())).collect()
        }
        Err(error) => panic!("{error}"),
    }
}

#[track_caller]
fn finds(schema: &str, text: &str, expected: &[(&str, &str)]) {
    let found = violations(&format!(r#"{{"A":{schema}}}"#), text);
    let found: Vec<(&str, &str)> = found.iter().map(|(pointer, keyword)| (pointer.as_str(), *keyword)).collect();
    assert_eq!(found, expected, "{schema}: {text}");
}

#[test]
fn reports_all_violations_of_a_document() {
    let schema = r#"{"type":"object","required":["a","b"],"properties":{"a":{"type":"string","maxLength":1},"c":{"type":"array",
        "items":{"minimum":2}}},"additionalProperties":false}"#;
    finds(
        schema,
        r#"{"a":"xy","c":[1,2,0],"d":1}"#,
        &[
            ("", "required"),
            ("/a", "maxLength"),
            ("/c/0", "minimum"),
            ("/c/2", "minimum"),
            ("", "additionalProperties"),
        ],
    );
    finds(schema, r#"{"a":"x","b":null}"#, &[("", "additionalProperties")]);
}

#[test]
fn a_keyword_ignores_values_of_other_types() {
    finds(r#"{"maxLength":1,"minimum":5,"required":["a"],"minItems":1,"pattern":"^x-"}"#, "true", &[]);
    finds(r#"{"pattern":"^x-"}"#, r#""y""#, &[("", "pattern")]);
    finds("true", "1", &[]);
    finds("false", "1", &[("", "false")]);
}

#[test]
fn one_point_zero_is_an_integer() {
    finds(r#"{"type":"integer"}"#, "1.0", &[]);
    finds(r#"{"type":"integer"}"#, "1e400", &[]);
    finds(r#"{"type":"integer"}"#, "1.5", &[("", "type")]);
    finds(r#"{"const":1}"#, "1.0", &[]);
    finds(r#"{"enum":[0]}"#, "false", &[("", "enum")]);
}

#[test]
fn applicators_combine_their_subschemas() {
    finds(r#"{"not":{"type":"string"}}"#, r#""a""#, &[("", "not")]);
    finds(r#"{"oneOf":[{"minimum":1},{"minimum":2}]}"#, "3", &[("", "oneOf")]);
    finds(r#"{"anyOf":[{"minimum":1},{"minimum":2}]}"#, "0", &[("", "anyOf")]);
    finds(r#"{"allOf":[{"minimum":1},{"minimum":2}]}"#, "0", &[("", "minimum"), ("", "minimum")]);
    finds(r#"{"if":{"minimum":5},"then":{"maximum":6},"else":{"maximum":0}}"#, "7", &[("", "maximum")]);
    finds(r#"{"if":{"minimum":5},"then":{"maximum":6},"else":{"maximum":0}}"#, "-1", &[]);
    finds(r#"{"contains":{"const":1},"minContains":2}"#, "[1,2]", &[("", "minContains")]);
    finds(r#"{"propertyNames":{"maxLength":1}}"#, r#"{"ab":1}"#, &[("", "propertyNames")]);
    finds(r#"{"dependentRequired":{"a":["b"]}}"#, r#"{"a":1}"#, &[("", "dependentRequired")]);
    finds(r#"{"dependentSchemas":{"a":{"required":["c"]}}}"#, r#"{"a":1}"#, &[("", "required")]);
    finds(r#"{"patternProperties":{"^x-":{"type":"null"}}}"#, r#"{"x-a":1,"y":1}"#, &[("/x-a", "type")]);
}

#[test]
fn unevaluated_properties_are_those_that_no_valid_subschema_evaluates() {
    let schema =
        r#"{"anyOf":[{"properties":{"a":{"type":"string"}}},{"properties":{"b":true}}],"unevaluatedProperties":false}"#;
    finds(schema, r#"{"a":"x","b":1}"#, &[]);
    finds(schema, r#"{"a":1,"b":1}"#, &[("", "unevaluatedProperties")]);
    finds(r#"{"prefixItems":[true],"unevaluatedItems":false}"#, "[1,2]", &[("", "unevaluatedItems")]);
    finds(r#"{"contains":{"const":2},"unevaluatedItems":{"const":1}}"#, "[1,2,1]", &[]);
    finds(r#"{"contains":{"const":2},"unevaluatedItems":{"const":1}}"#, "[1,2,3]", &[("", "unevaluatedItems")]);
}

#[test]
fn a_recursive_schema_is_evaluated_at_every_level() {
    let tree = r##"{"A":{"properties":{"children":{"items":{"$ref":"#/$defs/A"}},"name":{"type":"string"}}}}"##;
    let found = violations(tree, r#"{"name":"a","children":[{"name":1},{"children":[{"name":null}]}]}"#);
    let pointers: Vec<&str> = found.iter().map(|(pointer, _)| pointer.as_str()).collect();
    assert_eq!(pointers, ["/children/0/name", "/children/1/children/0/name"]);
}

#[test]
fn a_circular_reference_ends() {
    assert!(violations(r##"{"A":{"$ref":"#/$defs/B"},"B":{"$ref":"#/$defs/A"}}"##, "1").is_empty());
    assert!(violations(r##"{"A":{"allOf":[{"$ref":"#/$defs/A"},{"type":"string"}]}}"##, "1").len() == 1);
}

#[test]
fn several_references_to_one_schema_take_no_exponential_time() {
    let schema = r##"{"A":{"type":"array","anyOf":[{"items":{"$ref":"#/$defs/A"}},{"items":{"$ref":"#/$defs/A"}}]}}"##;
    let text = format!("{}1{}", "[".repeat(60), "]".repeat(60));
    let start = Instant::now();
    assert!(!violations(schema, &text).is_empty());
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

/// Returns schemas by which a value is an array of such values or an integer, through a number of references for each level.
fn chain(links: usize, keyword: &str) -> String {
    let link = |link| format!(r##""L{link}":{{"{keyword}":[{{"$ref":"#/$defs/L{}"}}]}},"##, link + 1);
    let links: String = (0..links).map(link).collect::<String>() + &format!(r#""L{links}":{{"#);
    format!(r##"{{"A":{{"$ref":"#/$defs/L0"}},{links}"type":["array","integer"],"items":{{"$ref":"#/$defs/A"}}}}}}"##)
}

fn nested(levels: usize, innermost: &str) -> String {
    format!("{}{innermost}{}", "[".repeat(levels), "]".repeat(levels))
}

#[test]
fn references_of_each_level_do_not_limit_the_levels() {
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for (links, levels) in [(5, 119), (5, 127), (60, 127)] {
            let schema = chain(links, keyword);
            assert_eq!(violations(&schema, &nested(levels, "1")), [], "{links} {keyword}");
            let found = violations(&schema, &nested(levels, "true"));
            assert_eq!(found.len(), 1, "{links} {keyword}");
            assert!(keyword != "allOf" || found[0] == ("/0".repeat(levels), "type"), "{found:?}");
        }
    }
}

#[test]
fn the_limit_of_references_is_an_error_of_reading() {
    for schema in [chain(1000, "allOf"), chain(1000, "anyOf").replace(r#""A":{"#, r#""A":{"not":{"minLength":1},"#)] {
        let schemas = Schemas::new(format!(r#"{{"$defs":{schema}}}"#).leak(), &[]);
        let Err(Error::Read(error)) = evaluate(&schemas, "/$defs/A", &nested(127, "1")) else { panic!() };
        assert_eq!(error.message(), "requires more than 16384 schemas within schemas");
        assert!(error.pointer().starts_with("/0/0/0"), "{error}");
    }
}

#[test]
fn the_closest_alternative_is_explained() {
    let schema = r#"{"oneOf":[{"properties":{"kind":{"const":"a"},"x":{"type":"string"}}},
        {"properties":{"kind":{"const":"b"}},"required":["y"]}]}"#;
    let schemas = Schemas::new(format!(r#"{{"$defs":{{"A":{schema}}}}}"#).leak(), &[]);
    let Err(Error::Invalid(found)) = evaluate(&schemas, "/$defs/A", r#"{"kind":"b"}"#) else { panic!() };
    let message = found.as_slice()[0].message();
    assert_eq!(message, "matches none of 2 alternatives; in the closest, required property `y` is missing");
}

#[test]
fn text_that_is_not_json_is_an_error_of_its_own() {
    let schemas = Schemas::new(r#"{"$defs":{"A":true}}"#, &[]);
    assert!(matches!(evaluate(&schemas, "/$defs/A", "{"), Err(Error::Read(_))));
}
