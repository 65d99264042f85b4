//! Overlays applied to documents, and the values that JSONPath expressions select.

use crate::config::Limits;
use crate::diagnostics::{Diagnostics, Problem};
use crate::document::load::load_source;
use crate::document::node::Document;
use crate::document::overlay;
use crate::source::Sources;

fn read(sources: &mut Sources, name: &str, text: &str) -> Document {
    let mut diagnostics = Diagnostics::default();
    let file = sources.add(name, text);
    load_source(file, sources, &Limits::default(), &mut diagnostics).expect(text)
}

/// Returns the document after the actions, and the problems.
fn apply(document: &str, actions: &str) -> (String, Vec<Problem>) {
    let mut sources = Sources::default();
    let mut document = read(&mut sources, "document.yaml", document);
    let overlay = format!("overlay: 1.1.0\ninfo: {{title: t, version: v}}\nactions:\n{actions}");
    let overlay = read(&mut sources, "overlay.yaml", &overlay);
    let mut diagnostics = Diagnostics::default();
    overlay::apply(&mut document, &overlay, &mut diagnostics);
    (document.root.to_string(), diagnostics.iter().map(|diagnostic| diagnostic.problem.clone()).collect())
}

#[track_caller]
fn gives(document: &str, actions: &str, result: &str) {
    assert_eq!(apply(document, actions), (result.to_owned(), Vec::new()));
}

/// Checks the values that an expression selects in a document, by removing them.
#[track_caller]
fn leaves(document: &str, expression: &str, result: &str) {
    let quoted = expression.replace('\'', "''");
    let (left, problems) = apply(document, &format!("  - {{target: '{quoted}', remove: true}}\n"));
    assert!(problems.iter().all(|problem| matches!(problem, Problem::TargetWithoutMatch { .. })), "{problems:?}");
    assert_eq!(left, result, "{expression}");
}

#[track_caller]
fn invalid(expression: &str, reason: &str) {
    let quoted = expression.replace('\'', "''");
    match &apply("{}", &format!("  - {{target: '{quoted}', remove: true}}\n")).1[..] {
        [Problem::InvalidJsonPath { reason: found, .. }] => assert_eq!(found, reason),
        other => panic!("{expression}: {other:?}"),
    }
}

#[test]
fn an_update_merges_objects_and_replaces_primitives_and_concatenates_lists() {
    gives(
        "{info: {title: a, tags: [x]}, keep: 1}",
        "  - target: $\n    update: {info: {title: b, tags: [y, z], new: {k: 1}}, more: [2]}\n",
        r#"{"info":{"title":"b","tags":["x","y","z"],"new":{"k":1}},"keep":1,"more":[2]}"#,
    );
}

#[test]
fn an_update_of_a_list_appends_a_value_or_all_values_of_a_list() {
    gives("{a: [1]}", "  - {target: $.a, update: {k: 2}}\n", r#"{"a":[1,{"k":2}]}"#);
    gives("{a: [1]}", "  - {target: $.a, update: 2}\n", r#"{"a":[1,2]}"#);
    gives("{a: [1]}", "  - {target: $.a, update: [2, 3]}\n", r#"{"a":[1,2,3]}"#);
}

#[test]
fn an_update_of_a_primitive_replaces_it() {
    gives(
        "{a: 1, b: [x]}",
        "  - {target: $.a, update: text}\n  - {target: '$.b[0]', update: null}\n",
        r#"{"a":"text","b":[null]}"#,
    );
}

#[test]
fn an_action_applies_to_the_result_of_those_before() {
    gives(
        "{paths: {/old: {get: 1}}}",
        "  - {target: $.paths, update: {/new: {}}}\n\
         \x20 - target: $.paths['/new']\n    copy: $.paths['/old']\n\
         \x20 - {target: \"$.paths['/old']\", remove: true}\n",
        r#"{"paths":{"/new":{"get":1}}}"#,
    );
}

#[test]
fn several_items_of_one_list_are_removed_by_their_original_indices() {
    gives(
        "{a: [0, 1, 2, 3, 4], b: {a: [9]}}",
        "  - {target: '$.a[0,2,-1]', remove: true}\n",
        r#"{"a":[1,3],"b":{"a":[9]}}"#,
    );
    gives("{a: [0, {a: [1]}, 2]}", "  - {target: '$..a', remove: true}\n", "{}");
    gives("[[0, 1], 2]", "  - {target: '$[0, 0][0]', remove: true}\n", "[[1],2]");
}

#[test]
fn a_value_that_is_selected_twice_is_updated_once() {
    gives("{a: [1]}", "  - {target: \"$['a','a']\", update: 2}\n", r#"{"a":[1,2]}"#);
}

#[test]
fn an_update_of_a_value_and_what_is_in_it_changes_both() {
    gives("{a: {a: {}}}", "  - {target: $..a, update: {x: 1}}\n", r#"{"a":{"a":{"x":1},"x":1}}"#);
}

#[test]
fn every_action_is_checked_even_if_others_have_errors() {
    let (document, problems) = apply(
        "{a: 1, b: {}, c: [1]}",
        "  - 5\n\
         \x20 - {update: {}}\n\
         \x20 - {target: $.a}\n\
         \x20 - {target: 'a', remove: true}\n\
         \x20 - {target: 5, remove: true}\n\
         \x20 - {target: $.a, remove: 'yes'}\n\
         \x20 - {target: $.none, remove: true}\n\
         \x20 - {target: $, remove: true}\n\
         \x20 - {target: $.b, update: 5}\n\
         \x20 - {target: $.*, update: {}}\n\
         \x20 - {target: $.b, copy: $.*}\n\
         \x20 - {target: $.b, copy: '$['}\n\
         \x20 - {target: $.a, remove: true, update: 1, copy: $.b, note: x}\n\
         \x20 - {target: $.b, update: {done: true}, x-note: fine, description: fine}\n",
    );
    let codes: Vec<_> = problems.iter().map(|problem| problem.entry().code).collect();
    assert_eq!(
        codes,
        [
            "overlay-wrong-type",
            "action-without-target",
            "action-without-effect",
            "invalid-jsonpath",
            "overlay-wrong-type",
            "overlay-wrong-type",
            "target-without-match",
            "remove-root",
            "incompatible-update",
            "mixed-targets",
            "ambiguous-copy",
            "invalid-jsonpath",
            "unknown-overlay-field",
            "ignored-action-field",
            "ignored-action-field",
        ]
    );
    assert_eq!(document, r#"{"b":{"done":true},"c":[1]}"#);
}

#[test]
fn an_update_that_is_incompatible_deep_inside_changes_nothing() {
    let (document, problems) = apply("{a: {x: 1, y: {}}}", "  - {target: $.a, update: {new: 1, y: [1]}}\n");
    assert_eq!(document, r#"{"a":{"x":1,"y":{}}}"#);
    let expected = Problem::IncompatibleUpdate { at: "/a/y".to_owned(), target: "an object", update: "an array" };
    assert_eq!(problems, [expected]);
}

#[test]
fn a_document_that_is_not_an_overlay_is_reported() {
    for (text, code) in [
        ("openapi: 3.0.0", "not-an-overlay"),
        ("[1]", "not-an-overlay"),
        ("overlay: 2.0.0", "unsupported-overlay-version"),
        ("overlay: 1.10.0", "unsupported-overlay-version"),
        ("{overlay: {}}", "overlay-wrong-type"),
        ("{overlay: 1.0.0, info: {}}", "overlay-without-actions"),
        ("{overlay: 1.0.0, info: {}, actions: []}", "overlay-without-actions"),
        ("{overlay: 1.0.0, info: {}, actions: {}}", "overlay-wrong-type"),
        ("{overlay: 1.0, actions: [{target: $.a, remove: true}]}", "missing-field"),
    ] {
        let mut sources = Sources::default();
        let mut document = read(&mut sources, "document.yaml", "{a: 1}");
        let overlay = read(&mut sources, "overlay.yaml", text);
        let mut diagnostics = Diagnostics::default();
        overlay::apply(&mut document, &overlay, &mut diagnostics);
        let codes: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.problem.entry().code).collect();
        assert_eq!(codes, [code], "{text}");
    }
}

const PETS: &str =
    "{pets: [{name: cat, legs: 4, tags: [a]}, {name: bird, legs: 2}, {name: fish}], paths: {/a: {get: 1}, /b-c: 2}}";

#[test]
fn names_are_selected_plain_and_quoted() {
    leaves("{a: 1, b: 2}", "$.a", r#"{"b":2}"#);
    leaves("{a: 1, b: 2}", "$['a']", r#"{"b":2}"#);
    leaves("{a: 1, b: 2}", "$[\"a\"]", r#"{"b":2}"#);
    leaves("{\"it's\": 1, b: 2}", r"$['it\'s']", r#"{"b":2}"#);
    leaves("{'a\"b': 1, b: 2}", "$['a\"b']", r#"{"b":2}"#);
    leaves("{\u{e9}: 1, b: 2}", "$.\u{e9}", r#"{"b":2}"#);
    leaves("{\u{e9}: 1, b: 2}", r"$['\u00e9']", r#"{"b":2}"#);
    leaves("{a: {b: 1}}", "$ .a ['b']", r#"{"a":{}}"#);
    leaves("{a: 1}", "$.A", r#"{"a":1}"#);
    leaves("[1]", "$.a", "[1]");
}

#[test]
fn items_are_selected_by_index_and_slice() {
    let list = "[0, 1, 2, 3, 4]";
    for (expression, left) in [
        ("$[0]", "[1,2,3,4]"),
        ("$[-1]", "[0,1,2,3]"),
        ("$[9]", "[0,1,2,3,4]"),
        ("$[-9]", "[0,1,2,3,4]"),
        ("$[1:3]", "[0,3,4]"),
        ("$[ : : 2 ]", "[1,3]"),
        ("$[::-2]", "[1,3]"),
        ("$[3:0:-1]", "[0,4]"),
        ("$[-2:]", "[0,1,2]"),
        ("$[5:1]", "[0,1,2,3,4]"),
        ("$[::0]", "[0,1,2,3,4]"),
        ("$[0,2:4]", "[1,4]"),
        ("$[*]", "[]"),
        ("$[:9007199254740991:9007199254740991]", "[1,2,3,4]"),
    ] {
        leaves(list, expression, left);
    }
    leaves("{a: 1}", "$[0]", r#"{"a":1}"#);
    leaves("{'0': 1}", "$[0]", r#"{"0":1}"#);
}

#[test]
fn descendants_are_selected_at_every_depth() {
    leaves("{a: {x: 1, b: [{x: 2}]}, x: 3}", "$..x", r#"{"a":{"b":[{}]}}"#);
    leaves("{a: {x: 1, b: [{x: 2}]}}", "$..[0]", r#"{"a":{"x":1,"b":[]}}"#);
    leaves("{a: {x: 1, b: [{x: 2}]}}", "$..*", "{}");
    leaves("{a: {x: 1, y: 2}}", "$..['x','y']", r#"{"a":{}}"#);
}

#[test]
fn filters_compare_and_test_existence() {
    let names = |expression: &str| {
        let (left, problems) = apply(PETS, &format!("  - target: >-\n      {expression}\n    update: {{hit: true}}\n"));
        let unmatched = matches!(problems[..], [Problem::TargetWithoutMatch { .. }]);
        assert!(problems.is_empty() || unmatched, "{expression}: {problems:?}");
        let pets = serde_json::from_str::<serde_json::Value>(&left).expect("JSON")["pets"].clone();
        let pets = pets.as_array().expect("pets").clone();
        pets.iter()
            .filter(|pet| pet["hit"] == true)
            .map(|pet| pet["name"].as_str().expect("name").to_owned())
            .collect::<Vec<_>>()
    };
    for (filter, expected) in [
        ("@.legs", &["cat", "bird"][..]),
        ("!@.legs", &["fish"]),
        ("@.legs == 4", &["cat"]),
        ("@.legs == 4.0", &["cat"]),
        ("@.legs != 4", &["bird", "fish"]),
        ("@.legs < 4", &["bird"]),
        ("@.legs <= 4", &["cat", "bird"]),
        ("@.legs >= 2 && @.name != 'cat'", &["bird"]),
        ("@.name == 'fish' || @.legs == 4 && @.tags", &["cat", "fish"]),
        ("(@.name == 'fish' || @.legs == 4) && @.tags", &["cat"]),
        ("!(@.name == 'fish')", &["cat", "bird"]),
        ("@.tags[?@ == 'a']", &["cat"]),
        ("(@.tags[?(@ == 'a')])", &["cat"]),
        ("@.none == @.nothing", &["cat", "bird", "fish"]),
        ("@.legs == $.pets[1].legs", &["bird"]),
        ("@.name > 'bird'", &["cat", "fish"]),
        ("length(@.name) == 3", &["cat"]),
        ("length(@.tags) == 1", &["cat"]),
        ("length(@) == 1", &["fish"]),
        ("count(@.*) > 2", &["cat"]),
        ("value(@..name) == 'fish'", &["fish"]),
        ("match(@.name, '[a-c].*')", &["cat", "bird"]),
        ("match(@.name, 'i')", &[]),
        ("search(@.name, 'i')", &["bird", "fish"]),
        ("search(@.name, $.pets[2].name)", &["fish"]),
        ("!match(@.name, 'cat|fish')", &["bird"]),
        ("@.tags == null", &[]),
        ("@.legs == '4'", &[]),
    ] {
        assert_eq!(names(&format!("$.pets[?{filter}]")), expected, "{filter}");
    }
}

#[test]
fn filters_select_members_of_objects() {
    leaves(
        PETS,
        "$.paths[?@.get]",
        r#"{"pets":[{"name":"cat","legs":4,"tags":["a"]},{"name":"bird","legs":2},{"name":"fish"}],"paths":{"/b-c":2}}"#,
    );
    leaves("{a: 1, b: 2}", "$[?@ > 1]", r#"{"a":1}"#);
}

#[test]
fn an_invalid_expression_is_reported_at_its_first_wrong_character() {
    for (expression, reason) in [
        ("", "expected `$` at the start (character 1)"),
        ("info", "expected `$` at the start (character 1)"),
        ("$.", "expected a name or `*`, found the end (character 3)"),
        ("$.paths./pets", "expected a name or `*`, found `/` (character 9)"),
        ("$.x-foo", "expected `.name`, `..` or `[`, found `-` (character 4)"),
        ("$[", "expected a quoted name, an index, `*` or `?`, found the end (character 3)"),
        ("$['a'", "expected `]` or `,`, found the end (character 6)"),
        ("$['a", "unclosed quote (character 5)"),
        (r"$['\x']", r"the string has an escape that is not valid in JSON (character 7)"),
        ("$[01]", "`01` is not a valid index (character 5)"),
        ("$[-0]", "`-0` is not a valid index (character 5)"),
        ("$[9007199254740992]", "`9007199254740992` is not a valid index (character 19)"),
        ("$[99999999999999999999]", "`99999999999999999999` is not a valid index (character 23)"),
        ("$[?@.a = 1]", "expected `]` or `,`, found `=` (character 8)"),
        ("$[?@.* == 1]", "cannot compare a query that may select several values (character 10)"),
        ("$[?'a']", "expected a comparison, found `]` (character 7)"),
        ("$[?length(@.a)]", "expected a comparison, found `]` (character 15)"),
        ("$[?length(@.*) > 1]", "cannot compare a query that may select several values (character 14)"),
        ("$[?count(1) > 1]", "the argument must be a query (character 11)"),
        ("$[?match(@.a, 'b') == true]", "cannot compare the result of `match` or `search` (character 22)"),
        ("$[?size(@) > 1]", "unknown function `size` (character 9)"),
        ("$[?@.a == yes]", "`yes` is neither a value nor a function (character 14)"),
        ("$[?@.a == 01]", "`01` is not a valid number (character 13)"),
        ("$[?(@.a == 1]", "expected `)`, found `]` (character 13)"),
        ("$.\u{e9}]", "expected `.name`, `..` or `[`, found `]` (character 4)"),
    ] {
        invalid(expression, reason);
    }
    invalid(&format!("$[?{}", "(".repeat(10_000)), "the conditions are nested too deep (character 68)");
    invalid(&format!("$[?{}", "length(".repeat(10_000)), "the functions are nested too deep (character 452)");
    let nested = format!("$[?{}1{}]", "@[?".repeat(60), "]".repeat(60));
    invalid(&nested, "expected a comparison, found `]` (character 185)");
    assert!(matches!(
        apply("{}", "  - {target: \"$[?match(@.a, '(')]\", remove: true}\n").1[..],
        [Problem::InvalidJsonPath { .. }]
    ));
}
