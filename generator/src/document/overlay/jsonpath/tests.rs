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
