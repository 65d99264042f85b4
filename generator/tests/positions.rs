//! The positions and the rendering of diagnostics.

use openapi_bindgen::diagnostics::{Diagnostics, Location, Problem, find, lines, render};
use openapi_bindgen::{Place, Pointer, Sources};

/// Returns the text of the key and of the value at a pointer, and whether the position is that of the node itself.
fn at<'t>(text: &'t str, pointer: &str, occurrence: usize) -> (&'t str, &'t str, bool) {
    let found = find(text, &[(&Pointer::from_text(pointer), occurrence)]).remove(0);
    (found.span.key.map_or("", |key| &text[key]), &text[found.span.value], found.exact)
}

const YAML: &str = "# c\nöpenapi: \"3.1\"  # c\npaths:\r\n  /ä/{id}:\r\n    get: &g {x: [1, 'é', {y: 2}]}\n    put: *g\nlist:\n- a: 1\n  b: |\n    text\n\n- plain\n? q\n: r\nlast:\n";

#[test]
fn finds_keys_and_values_in_yaml_with_multibyte_characters() {
    for (pointer, key, value) in [
        ("/öpenapi", "öpenapi", "\"3.1\""),
        ("/paths/~1ä~1{id}/get", "get", "{x: [1, 'é', {y: 2}]}"),
        ("/paths/~1ä~1{id}/get/x/1", "", "'é'"),
        ("/paths/~1ä~1{id}/get/x/2/y", "y", "2"),
        ("/paths/~1ä~1{id}/put", "put", "*g"),
        ("/list/0/a", "a", "1"),
        ("/list/1", "", "plain"),
        ("/q", "q", "r"),
        ("/last", "last", ""),
    ] {
        assert_eq!(at(YAML, pointer, 0), (key, value, true), "{pointer}");
    }
    assert!(at(YAML, "", 0).1.starts_with("öpenapi") && at(YAML, "", 0).1.ends_with("last"));
    assert!(at(YAML, "/list/0", 0).1.starts_with("a: 1"));
}

#[test]
fn finds_keys_and_values_in_json() {
    let text = "\u{20}{\n\t\"a\": {\"\\u00e9\": [1, \"x\\\"}\", {}]},\n\t\"b\" : -1.5e3, \"c\":null}";
    for (pointer, key, value) in [
        ("/a/é/0", "", "1"),
        ("/a/é", "\"\\u00e9\"", "[1, \"x\\\"}\", {}]"),
        ("/a/é/1", "", "\"x\\\"}\""),
        ("/a/é/2", "", "{}"),
        ("/b", "\"b\"", "-1.5e3"),
        ("/c", "\"c\"", "null"),
        ("", "", text.trim_start()),
    ] {
        assert_eq!(at(text, pointer, 0), (key, value, true), "{pointer}");
    }
}

#[test]
fn finds_every_occurrence_of_a_duplicate_key() {
    for text in ["{\"a\": 1, \"b\": 2, \"a\": 3}", "{a: 1, b: 2, 'a': 3}", "a: 1\nb: 2\n\"a\": 3\n"] {
        assert_eq!((at(text, "/a", 0).1, at(text, "/a", 1).1), ("1", "3"));
        assert!(!at(text, "/a", 2).2);
    }
}

#[test]
fn a_node_that_is_not_in_the_text_has_the_position_of_its_nearest_parent() {
    assert_eq!(at(YAML, "/list/0/a/none/deeper", 0), ("a", "1", false));
    assert_eq!(at(YAML, "/paths/~1ä~1{id}/put/x", 0), ("put", "*g", false));
    assert_eq!(at("{\"a\": {\"b\": 1}}", "/a/c", 0), ("\"a\"", "{\"b\": 1}", false));
    assert_eq!(at("", "/a", 0), ("", "", false));
}

#[test]
fn finds_nodes_before_a_syntax_error() {
    assert_eq!(at("a: 1\nb: [1, @]\nc: 2\n", "/a", 0), ("a", "1", true));
    assert!(!at("a: 1\nb: [1, @]\nc: 2\n", "/c", 0).2);
}

#[test]
fn a_thousand_diagnostics_in_a_large_file_take_one_scan() {
    let text = (0..20_000).map(|n| format!("key{n}: {{a: [1, 2, {{b: ü}}]}}\n")).collect::<String>();
    let mut sources = Sources::default();
    let file = sources.add("large.yaml", text);
    let mut diagnostics = Diagnostics::default();
    for n in 0..1_000 {
        let place = Place { file, pointer: Pointer::from_text(format!("/key{}/a/2/b", n * 20)) };
        diagnostics.report(Location::Value(place), Problem::NonFiniteNumber);
    }
    let begin = std::time::Instant::now();
    let lines = lines(&diagnostics, &sources, usize::MAX);
    assert_eq!(render(&diagnostics, &sources, usize::MAX, false).matches("--> large.yaml:").count(), 1_000);
    assert_eq!(lines.len(), 1_000);
    assert!(lines[999].1.starts_with("large.yaml:19981:26: "), "{}", lines[999].1);
    assert!(begin.elapsed().as_secs() < 20);
}

/// Renders a diagnostic at a pointer of a text, with its excerpt and as a line.
fn rendered(name: &str, text: &str, location: impl Fn(Place) -> Location, pointer: &str) -> (String, String) {
    let mut sources = Sources::default();
    let file = sources.add(name, text);
    let mut diagnostics = Diagnostics::default();
    diagnostics.report(location(Place { file, pointer: Pointer::from_text(pointer) }), Problem::NonFiniteNumber);
    let (_, line) = lines(&diagnostics, &sources, usize::MAX).remove(0);
    (render(&diagnostics, &sources, usize::MAX, false), line)
}

#[test]
fn path_line_and_column_in_characters_are_shown() {
    let (text, line) = rendered("specs/x.yaml", "ä:\n  öö: 'ü' # c\n", Location::Value, "/ä/öö");
    assert!(text.contains("error[non-finite-number]: infinity and NaN are not valid JSON numbers\n"), "{text}");
    assert!(text.contains("--> specs/x.yaml:2:7\n"), "{text}");
    assert!(text.contains("2 |   öö: 'ü' # c\n  |       ^^^ not a valid JSON number\n"), "{text}");
    assert!(line.starts_with("specs/x.yaml:2:7: infinity and NaN are not valid JSON numbers (if it is "), "{line}");
}

#[test]
fn the_value_of_a_parent_is_not_underlined_for_a_node_that_is_not_in_the_text() {
    for text in ["schemas: {A: {type: string}, B: {}}\n", "schemas:\n  A: {type: string}\n"] {
        let (text, _) = rendered("x.yaml", text, Location::Value, "/schemas/New/type");
        assert!(text.contains("--> x.yaml:1:1\n") && text.contains(" | ^^^^^^^ not a valid JSON number\n"), "{text}");
    }
}

#[test]
fn a_long_line_is_cut_around_the_range_and_the_column_is_that_of_the_file() {
    let members = (0..100_000).map(|n| format!("\"k{n}\":\"ü\"")).collect::<Vec<_>>().join(",");
    let text = format!("{{{members}}}");
    let (text_out, line) = rendered("x.json", &text, Location::Node, "/k50000");
    assert!(text_out.len() < 1_500, "{}", text_out.len());
    let before = text.find("\"k50000\"").expect("key");
    let column = text[..before].chars().count() + 1;
    assert!(text_out.contains(&format!("--> x.json:1:{column}\n")), "{text_out}");
    assert!(text_out.contains("^^^^^^^^"), "{text_out}");
    assert!(line.starts_with(&format!("x.json:1:{column}: ")), "{line}");
}

#[test]
fn a_very_long_key_is_cut() {
    let mut sources = Sources::default();
    let file = sources.add("x.yaml", format!("? {}\n: 1\n", "k".repeat(1_000_000)));
    let mut diagnostics = Diagnostics::default();
    let key = "k".repeat(1_000_000);
    diagnostics.report(Place::top(file).member(&key), Problem::DuplicateKey { key });
    assert!(render(&diagnostics, &sources, usize::MAX, false).len() < 2_000);
    assert!(lines(&diagnostics, &sources, usize::MAX)[0].1.len() < 2_000);
}

#[test]
fn control_and_bidirectional_characters_are_replaced() {
    let evil = "\u{202e}\u{2066}\u{1b}[31m\u{7}\u{200b}\u{200f}\u{85}\u{9b}\u{feff}\u{2028}\u{61c}";
    let mut sources = Sources::default();
    let file = sources.add("x.json", format!("{{\"{evil}\": 1}}"));
    let mut diagnostics = Diagnostics::default();
    diagnostics.report(Place::top(file).member(evil), Problem::DuplicateKey { key: evil.to_owned() });
    diagnostics.report(Location::Nowhere, Problem::FileNotFound { path: format!("a\nb{evil}"), advice: String::new() });
    let text = render(&diagnostics, &sources, usize::MAX, false);
    let line = lines(&diagnostics, &sources, usize::MAX).into_iter().map(|(_, line)| line).collect::<String>();
    for c in evil.chars().filter(|c| !matches!(c, '[' | '3' | '1' | 'm')) {
        assert!(!text.contains(c), "{c:?} in {text:?}");
        assert!(!line.contains(c), "{c:?} in {line:?}");
    }
    assert!(!line.contains('\n'));
}

#[test]
fn a_problem_without_location_has_no_excerpt() {
    let mut diagnostics = Diagnostics::default();
    diagnostics
        .report(Location::Nowhere, Problem::FileNotFound { path: "specs/x.yaml".to_owned(), advice: String::new() });
    let text = render(&diagnostics, &Sources::default(), usize::MAX, false);
    assert!(text.starts_with("error[file-not-found]: file `specs/x.yaml` not found\n"), "{text}");
    assert!(!text.contains("-->"));
}

#[test]
fn related_locations_in_other_files_and_far_away_are_shown() {
    let mut sources = Sources::default();
    let far = format!("a: 1\n{}b: 2\nlast: 3\n", "# filler\n".repeat(10_000));
    let first = sources.add("first.yaml", far);
    let second = sources.add("sub\\second.yaml", "c: 1\n");
    let mut diagnostics = Diagnostics::default();
    let place = |file, name| Location::Node(Place::top(file).member(name));
    let related = vec![(place(first, "a"), "here".to_owned()), (place(second, "c"), "and here".to_owned())];
    diagnostics.report_with(place(first, "b"), Problem::RemoveRoot, related);
    let text = render(&diagnostics, &sources, usize::MAX, false);
    assert!(text.contains("--> first.yaml:10002:1\n"), "{text}");
    assert!(text.contains("::: first.yaml:1:1\n"), "{text}");
    assert!(text.contains("::: sub/second.yaml:1:1\n"), "{text}");
    assert!(!text.contains("filler"), "{text}");
}

#[test]
fn the_same_problem_at_the_same_place_is_reported_once() {
    let mut diagnostics = Diagnostics::default();
    for _ in 0..3 {
        diagnostics.report(Location::Nowhere, Problem::RemoveRoot);
        diagnostics.report(Location::Nowhere, Problem::UnknownYamlTag { tag: "x".to_owned() });
    }
    assert_eq!((diagnostics.errors(), diagnostics.warnings(), diagnostics.iter().count()), (1, 1, 2));
}

#[test]
fn a_list_of_diagnostics_is_added_once_in_little_time() {
    let mut sources = Sources::default();
    let file = sources.add("x.yaml", "");
    let (mut found, mut all) = (Diagnostics::default(), Diagnostics::default());
    for n in 0..2_000 {
        found.report(Place::top(file).item(n), Problem::NonFiniteNumber);
    }
    let begin = std::time::Instant::now();
    for _ in 0..50_000 {
        all.extend(&found);
    }
    assert_eq!(all.errors(), 2_000);
    assert!(begin.elapsed().as_secs() < 20);
}

#[test]
fn codes_are_unique_kebab_case_words() {
    let mut codes: Vec<_> = Problem::ALL.iter().map(|(code, _)| *code).collect();
    assert!(codes.iter().all(|code| code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')));
    codes.sort_unstable();
    let count = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), count);
}
