//! Documents whose schemas have no small instances, or that lead to each other in many ways.

use std::time::{Duration, Instant};

use openapi_bindgen::diff::{ApiDiff, Verdict};
use serde_json::{Map, Value, json};

use crate::compared;

/// The time that a comparison may take on a machine that is busy and without optimization.
const LIMIT: Duration = Duration::from_secs(60);

fn document(schemas: Map<String, Value>) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Limits", "version": "1"},
        "paths": {"/": {"post": {
            "operationId": "send",
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}},
            "responses": {"204": {"description": "Done."}},
        }}},
        "components": {"schemas": schemas},
    })
}

fn reference(index: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/S{index}")})
}

fn timed(old: Map<String, Value>, new: Map<String, Value>) -> ApiDiff {
    let start = Instant::now();
    let found = compared(&document(old), &document(new)).unwrap();
    assert!(start.elapsed() < LIMIT, "it took {:?}", start.elapsed());
    found
}

#[test]
fn the_search_for_an_instance_ends_in_wide_and_deep_schemas() {
    const DEPTH: usize = 10;
    let schemas = |greatest: u64| -> Map<String, Value> {
        let names = ["a", "b", "c", "d", "e", "f"];
        let object = |index: usize| {
            let properties: Map<String, Value> =
                names.iter().map(|name| ((*name).to_owned(), reference(index + 1))).collect();
            (format!("S{index}"), json!({"type": "object", "required": names, "properties": properties}))
        };
        let leaf = (format!("S{DEPTH}"), json!({"type": "string", "maxLength": greatest}));
        (0..DEPTH).map(object).chain([leaf]).collect()
    };
    let found = timed(schemas(5), schemas(3));
    assert_eq!(found.verdicts()[1], Verdict::MayBreak, "{found:?}");
    let reason = found.changes[0].reason.as_deref().unwrap_or_default();
    assert!(reason.contains("was given up"), "{reason}");
}

#[test]
fn what_a_chain_of_alternatives_evaluates_is_compared_once() {
    const LENGTH: usize = 24;
    let schemas = |name: &str| -> Map<String, Value> {
        let choice = |index: usize| {
            let other = json!({"$ref": format!("#/components/schemas/T{}", index + 1)});
            let both = json!([reference(index + 1), other]);
            let top = json!({"anyOf": both, "type": "object", "unevaluatedProperties": false});
            let schema = if index == 0 { top } else { json!({"anyOf": both}) };
            [(format!("S{index}"), schema.clone()), (format!("T{index}"), schema)]
        };
        let leaf = |name: &str| json!({"properties": {name: {"type": "string"}}});
        let leaves = [(format!("S{LENGTH}"), leaf(name)), (format!("T{LENGTH}"), leaf("other"))];
        (0..LENGTH).flat_map(choice).chain(leaves).collect()
    };
    let found = timed(schemas("a"), schemas("a"));
    assert!(found.changes.is_empty(), "{found:?}");
    let found = timed(schemas("a"), schemas("b"));
    assert!(found.verdicts()[1].is_break(), "{found:?}");
}

#[test]
fn limits_at_the_ends_of_integers_are_compared() {
    let most = u64::MAX;
    // 2^127 is one more than the greatest integer of 128 bits.
    let (greatest, least) = (2_f64.powi(127), -2_f64.powi(127));
    let changes = [
        (json!({"type": "integer", "maximum": greatest}), json!({"type": "integer", "maximum": 9})),
        (json!({"type": "integer", "minimum": least}), json!({"type": "integer", "exclusiveMinimum": i64::MIN})),
        (json!({"type": "number", "multipleOf": 1e-300}), json!({"type": "number", "multipleOf": 1e300})),
        (json!({"type": "string", "maxLength": most}), json!({"type": "string", "minLength": most})),
        (json!({"type": "array", "maxItems": most}), json!({"type": "array", "minItems": most})),
        (json!({"type": "object", "maxProperties": most}), json!({"type": "object", "minProperties": most})),
        (
            json!({"type": "array", "contains": {"type": "string"}, "maxContains": most}),
            json!({"type": "array", "contains": {"type": "string"}, "minContains": most, "maxContains": most}),
        ),
    ];
    for (old, new) in changes {
        let schemas = |schema: Value| Map::from_iter([("S0".to_owned(), schema)]);
        let found = timed(schemas(old.clone()), schemas(new.clone()));
        assert!(found.verdicts()[1].is_break(), "{old} → {new}: {found:?}");
        timed(schemas(new), schemas(old));
    }
}
