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
    overlay::apply(&mut document, &overlay, &sources, &mut diagnostics);
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
fn faults_of_the_fields_around_the_actions_are_reported() {
    for (text, code) in [
        ("openapi: 3.0.0", "not-an-overlay"),
        ("[1]", "not-an-overlay"),
        ("overlay: 2.0.0", "unsupported-overlay-version"),
        ("overlay: 1.10.0", "unsupported-overlay-version"),
        ("{overlay: {}}", "overlay-wrong-type"),
        ("{overlay: 1.0.0, info: {title: t, version: v}}", "overlay-without-actions"),
        ("{overlay: 1.0.0, info: {title: t, version: v}, actions: []}", "overlay-without-actions"),
        ("{overlay: 1.0.0, info: {title: t, version: v}, actions: {}}", "overlay-wrong-type"),
        ("{overlay: 1.0, actions: [{target: $.a, remove: true}]}", "missing-field"),
        ("{overlay: 1.1.0, info: t, actions: [{target: $.a, remove: true}]}", "overlay-wrong-type"),
        ("{overlay: 1.1.0, info: {title: t}, actions: [{target: $.a, remove: true}]}", "missing-field"),
        ("{overlay: 1.1.0, info: {version: v}, actions: [{target: $.a, remove: true}]}", "missing-field"),
        ("{overlay: 1.1.0, info: {title: t, version: 1}, actions: [{target: $.a, remove: true}]}", "unquoted-string"),
        ("{overlay: 1.1.0, info: {title: [], version: v}, actions: [{target: $.a, remove: true}]}", "ignored-value"),
        (
            "{overlay: 1.1.0, info: {title: t, version: v, description: {}}, actions: [{target: $.a, remove: true}]}",
            "ignored-value",
        ),
        (
            "{overlay: 1.1.0, info: {title: t, version: v, name: n}, actions: [{target: $.a, remove: true}]}",
            "unknown-overlay-field",
        ),
        (
            "{overlay: 1.1.0, info: {title: t, version: v}, extends: [], actions: [{target: $.a, remove: true}]}",
            "ignored-value",
        ),
        (
            "{overlay: 1.1.0, info: {title: t, version: v}, actions: [{target: $.a, remove: true, description: 5}]}",
            "unquoted-string",
        ),
    ] {
        let mut sources = Sources::default();
        let mut document = read(&mut sources, "document.yaml", "{a: 1}");
        let overlay = read(&mut sources, "overlay.yaml", text);
        let mut diagnostics = Diagnostics::default();
        overlay::apply(&mut document, &overlay, &sources, &mut diagnostics);
        let codes: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.problem.entry().code).collect();
        assert_eq!(codes, [code], "{text}");
    }
}

#[test]
fn an_overlay_extends_the_document_that_it_is_applied_to() {
    for (extends, is_another) in [
        ("document.yaml", false),
        ("./document.yaml", false),
        ("../fixes/../document.yaml", true),
        ("../specs/document.yaml", false),
        ("document%2Eyaml#/info", false),
        ("other.yaml", true),
        ("https://example.com/other.yaml", false),
        ("urn:example:other", false),
        ("file:///specs/other.yaml", true),
    ] {
        let mut sources = Sources::default();
        let mut document = read(&mut sources, "specs/document.yaml", "{a: 1}");
        let text = format!(
            "{{overlay: 1.1.0, info: {{title: t, version: v}}, extends: '{extends}', actions: [{{target: $.a, remove: true}}]}}"
        );
        let overlay = read(&mut sources, "specs/overlay.yaml", &text);
        let mut diagnostics = Diagnostics::default();
        overlay::apply(&mut document, &overlay, &sources, &mut diagnostics);
        let codes: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.problem.entry().code).collect();
        let expected: &[&str] = if is_another { &["extends-another-document"] } else { &[] };
        assert_eq!(codes, expected, "{extends}");
        assert_eq!(document.root.to_string(), "{}", "{extends}");
    }
}

#[test]
fn versions_differ_by_their_first_two_parts() {
    let copy = "{target: $.a, copy: $.b}";
    for (version, action, result, codes) in [
        ("1.0.0", "{target: $.a, update: 2}", r#"{"a":2,"b":3}"#, &[][..]),
        ("1.0.7", "{target: $.a, update: 2}", r#"{"a":2,"b":3}"#, &[]),
        ("1.0", copy, r#"{"a":1,"b":3}"#, &["newer-overlay-field"]),
        ("1.0.1", copy, r#"{"a":1,"b":3}"#, &["newer-overlay-field"]),
        ("1.1", copy, r#"{"a":3,"b":3}"#, &[]),
        ("1.1.9", copy, r#"{"a":3,"b":3}"#, &[]),
    ] {
        let mut sources = Sources::default();
        let mut document = read(&mut sources, "document.yaml", "{a: 1, b: 3}");
        let text = format!("{{overlay: {version}, info: {{title: t, version: v}}, actions: [{action}]}}");
        let overlay = read(&mut sources, "overlay.yaml", &text);
        let mut diagnostics = Diagnostics::default();
        overlay::apply(&mut document, &overlay, &sources, &mut diagnostics);
        let found: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.problem.entry().code).collect();
        assert_eq!((document.root.to_string().as_str(), &found[..]), (result, codes), "{version} {action}");
    }
}

#[test]
fn extensions_and_descriptions_have_no_effect() {
    let mut sources = Sources::default();
    let mut document = read(&mut sources, "document.json", r#"{"a": 1}"#);
    let text = "{overlay: 1.1.0, x-a: null, info: {title: t, version: v, description: d, x-b: [1]},
        actions: [{target: $.a, description: '**d**', x-oai-c: {}, update: 2}]}";
    let overlay = read(&mut sources, "overlay.yaml", text);
    let mut diagnostics = Diagnostics::default();
    overlay::apply(&mut document, &overlay, &sources, &mut diagnostics);
    assert_eq!((document.root.to_string().as_str(), diagnostics.iter().count()), (r#"{"a":2}"#, 0));
}

#[test]
fn an_update_beside_a_copy_has_no_effect() {
    let (document, problems) = apply("{a: 1, b: 3}", "  - {target: $.a, update: 2, copy: $.b}\n");
    assert_eq!((document.as_str(), &problems[..]), (r#"{"a":1,"b":3}"#, &[Problem::UpdateBesideCopy][..]));
}

#[test]
fn a_copy_merges_as_an_update_does() {
    gives("{a: [1], b: [2, 3]}", "  - {target: $.a, copy: $.b}\n", r#"{"a":[1,2,3],"b":[2,3]}"#);
    gives("{a: [1], b: {c: 2}}", "  - {target: $.a, copy: $.b}\n", r#"{"a":[1,{"c":2}],"b":{"c":2}}"#);
    gives(
        "{a: {x: 1, y: [1]}, b: {y: [2]}}",
        "  - {target: $.a, copy: $.b}\n",
        r#"{"a":{"x":1,"y":[1,2]},"b":{"y":[2]}}"#,
    );
    gives(
        "{a: {}, b: {}, c: {k: 1}}",
        "  - {target: \"$['a','b']\", copy: $.c}\n",
        r#"{"a":{"k":1},"b":{"k":1},"c":{"k":1}}"#,
    );
    let incompatible = Problem::IncompatibleUpdate { at: "/a".to_owned(), target: "a number", update: "an object" };
    assert_eq!(apply("{a: 1, b: {}}", "  - {target: $.a, copy: $.b}\n").1, [incompatible]);
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
