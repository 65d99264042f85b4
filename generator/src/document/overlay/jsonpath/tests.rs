//! The order and the repetition of selected values, and regular expressions.

use super::Path;
use crate::config::Limits;
use crate::diagnostics::Diagnostics;
use crate::document::load::load_source;
use crate::source::Sources;

/// The selected values as JSON, in order.
#[track_caller]
fn selects(expression: &str, document: &str, expected: &[&str]) {
    let mut sources = Sources::default();
    let file = sources.add("document.json", document);
    let loaded = load_source(file, &sources, &Limits::default(), &mut Diagnostics::default()).expect(document);
    let path = Path::parse(expression).expect(expression);
    let values: Vec<String> = path.select(&loaded.root).iter().map(|found| found.node.to_string()).collect();
    assert_eq!(values, expected, "{expression}");
}

#[test]
fn a_value_is_selected_once_by_each_selector() {
    selects("$[1,1]", "[0, 1, 2]", &["1", "1"]);
    selects("$[1,0:3]", "[0, 1, 2]", &["1", "0", "1", "2"]);
    selects("$[*,1]", "[0, 1]", &["0", "1", "1"]);
    selects("$[*,*]", "[0, 1]", &["0", "1", "0", "1"]);
    selects("$[*,'a']", r#"{"a": 1, "b": 2}"#, &["1", "2", "1"]);
    selects("$[?@.a,?@.b]", r#"[{"a": 1, "b": 2}, {"b": 3}]"#, &[r#"{"a":1,"b":2}"#, r#"{"a":1,"b":2}"#, r#"{"b":3}"#]);
    selects("$[1, ?@ == 0, 1:]", "[0, 2]", &["2", "0", "2"]);
}

#[test]
fn a_filter_counts_values_as_often_as_they_are_selected() {
    selects("$[?count(@['a','a']) == 2]", r#"[{"a": 1}, {"b": 1}]"#, &[r#"{"a":1}"#]);
    selects("$[?value(@[0,0]) == 1]", "[[1]]", &[]);
}

#[test]
fn a_dot_matches_any_character_but_a_line_feed_and_a_carriage_return() {
    let lines = r#"["\u2028", "\u2029", "\n", "\r", "\u0085", "x", "."]"#;
    let but_line_breaks = [r#""\u2028""#, r#""\u2029""#, r#""\u0085""#, r#""x""#, r#"".""#];
    selects("$[?match(@, '.')]", lines, &but_line_breaks);
    selects("$[?search(@, '.')]", lines, &but_line_breaks);
}

#[test]
fn a_dot_that_is_escaped_or_in_a_class_matches_itself() {
    let texts = r#"["a.c", "abc", "a\\\u2028c", "a[\u2028c"]"#;
    selects(r"$[?match(@, 'a\\.c')]", texts, &[r#""a.c""#]);
    selects("$[?match(@, 'a[.]c')]", texts, &[r#""a.c""#]);
    selects(r"$[?match(@, 'a[^\\].]c')]", texts, &[r#""abc""#]);
    selects(r"$[?match(@, 'a\\\\.c')]", texts, &[r#""a\\\u2028c""#]);
    selects(r"$[?match(@, 'a\\[.c')]", texts, &[r#""a[\u2028c""#]);
}

/// Chapters of the RFC, an expression, and the values that it selects in [`STORE`].
#[rustfmt::skip]
const RULES: [(&str, &str, &str); 62] = [
    ("2.2 root", "$.n", "[3]"),
    ("2.3.1 name", "$.store['a b']", "[1]"),
    ("2.3.1 name", r#"$.store["a b"]"#, "[1]"),
    ("2.3.1 escapes", r"$.store['\u0061\u0020\x62']", ""),
    ("2.3.1 escapes", r"$.store['\u0061\u0020\u0062']", "[1]"),
    ("2.3.1 escapes", r"$.store['\ud83d\ude00']", "[2]"),
    ("2.3.1 lone surrogate", r"$.store['\ud83d']", ""),
    ("2.3.1 name of an array", "$.list['0']", "[]"),
    ("2.3.2 wildcard", "$.list[0].*", "[[1],2]"),
    ("2.3.2 wildcard of a primitive", "$.n.*", "[]"),
    ("2.3.3 index", "$.list[1].b", "[4]"),
    ("2.3.3 index from the end", "$.list[-1]", "[7]"),
    ("2.3.3 index beyond the end", "$.list[-9]", "[]"),
    ("2.3.3 leading zero", "$.list[00]", ""),
    ("2.3.3 minus zero", "$.list[-0]", ""),
    ("2.3.3 fraction", "$.list[1.0]", ""),
    ("2.3.3 beyond exact integers", "$.list[9007199254740992]", ""),
    ("2.3.4 slice", "$.list[2:4]", "[5,6]"),
    ("2.3.4 slice", "$.list[ -2 : ]", "[6,7]"),
    ("2.3.4 slice backwards", "$.list[4:2:-1]", "[7,6]"),
    ("2.3.4 slice backwards", "$.list[:-3:-1]", "[7,6]"),
    ("2.3.4 step of zero", "$.list[2:4:0]", "[]"),
    ("2.3.4 four parts", "$.list[1:2:3:4]", ""),
    ("2.3.5 existence", "$.list[?@.a].b", "[2]"),
    ("2.3.5 existence of null", "$.list[?@.c].b", "[4]"),
    ("2.3.5 negation", "$.list[?!@.b]", "[5,6,7]"),
    ("2.3.5 negation of a comparison", "$.list[?!@.b == 2]", ""),
    ("2.3.5 negation of a comparison", "$.list[?!(@.b == 2)].b", "[4]"),
    ("2.3.5 double negation", "$.list[?!!@.b]", ""),
    ("2.3.5 comparison", "$.list[?@ > 5]", "[6,7]"),
    ("2.3.5 order of literals", "$.list[?5 < @]", "[6,7]"),
    ("2.3.5 kinds", "$.list[?@ > '5']", "[]"),
    ("2.3.5 nothing equals nothing", "$.list[?@.x == @.y && @.b].b", "[2,4]"),
    ("2.3.5 nothing is not null", "$.list[?@.c == null].b", "[4]"),
    ("2.3.5 nothing is not less", "$.list[?@.x <= 1]", "[]"),
    ("2.3.5 arrays are equal", "$.list[?@.a == $.one].b", "[2]"),
    ("2.3.5 arrays have no order", "$.list[?@.a < $.two]", "[]"),
    ("2.3.5 equal implies less or equal", "$.list[?@.a <= $.one].b", "[2]"),
    ("2.3.5 booleans have no order", "$[?true > false]", "[]"),
    ("2.3.5 precedence", "$.list[?@ == 5 || @ == 6 && @ == 7]", "[5]"),
    ("2.3.5 parentheses", "$.list[?(@ == 5 || @ == 6) && @ >= 6]", "[6]"),
    ("2.3.5 literal alone", "$.list[?5]", ""),
    ("2.3.5 chain", "$.list[?1 < @ < 6]", ""),
    ("2.3.5 spelling of literals", "$.list[?@.c == Null]", ""),
    ("2.3.5 number", "$.list[?@ == 50e-1]", "[5]"),
    ("2.3.5 number", "$.list[?@ == 5.]", ""),
    ("2.3.5 absolute query", "$.list[?@ == $.n]", "[]"),
    ("2.3.5 nested filter", "$.list[?@.a[?@ == 1]].b", "[2]"),
    ("2.3.5 several values", "$.list[?@.* == 1]", ""),
    ("2.4.3 types", "$[?length(@.*) == 1]", ""),
    ("2.4.4 length", "$.store[?length(@) == 3]", r#"["x\u1f60z"]"#),
    ("2.4.5 count", "$.list[?count(@.a[*]) == 1].b", "[2]"),
    ("2.4.6 match", "$.store[?match(@, 'x.z')]", r#"["x\u1f60z"]"#),
    ("2.4.6 match", "$.store[?match(@, 'x')]", "[]"),
    ("2.4.6 category", "$.store[?match(@, '[\\\\p{L}]+')]", r#"["x\u1f60z"]"#),
    ("2.4.7 search", "$.store[?search(@, 'z')]", r#"["x\u1f60z"]"#),
    ("2.4.8 value", "$.list[?value(@.a[*]) == 1].b", "[2]"),
    ("2.5.1 names without quotes", "$.store.\u{fc}", r#"["x\u1f60z"]"#),
    ("2.5.1 names without quotes", "$.store.1", ""),
    ("2.5.2 descendants", "$..b", "[2,4]"),
    ("2.5.2 descendants", "$..", ""),
    ("2.1 spaces", "$ .list [ 1 ] .b", "[4]"),
];

const STORE: &str = r#"{"n": 3, "one": [1], "two": [2], "store": {"a b": 1, "\ud83d\ude00": 2, "ü": "x\u1f60z"},
    "list": [{"a": [1], "b": 2}, {"b": 4, "c": null}, 5, 6, 7]}"#;

#[test]
fn each_rule_of_the_rfc_selects_or_refuses() {
    for (rule, expression, expected) in RULES {
        match Path::parse(expression) {
            Err(_) => assert_eq!(expected, "", "{rule}: {expression}"),
            Ok(_) if expected.is_empty() => panic!("{rule}: {expression} is not valid"),
            Ok(_) => {
                let expected: Vec<serde_json::Value> = serde_json::from_str(expected).expect(rule);
                let mut sources = Sources::default();
                let file = sources.add("document.json", STORE);
                let loaded = load_source(file, &sources, &Limits::default(), &mut Diagnostics::default()).expect(STORE);
                let path = Path::parse(expression).expect(expression);
                let found = path.select(&loaded.root).into_iter().map(|found| found.node.to_string());
                let found: Vec<serde_json::Value> =
                    found.map(|json| serde_json::from_str(&json).expect(rule)).collect();
                assert_eq!(found, expected, "{rule}: {expression}");
            }
        }
    }
}
