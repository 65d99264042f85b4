//! Reading of YAML and JSON.

use crate::config::Limits;
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::load::{load, load_source};
use crate::document::node::Node;
use crate::source::Sources;

fn read_as(name: &str, text: &str, limits: &Limits) -> Result<Node, Vec<Problem>> {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let file = sources.add(name, text);
    match load_source(file, &sources, limits, &mut diagnostics) {
        Some(document) => Ok(document.root),
        None => Err(diagnostics.iter().map(|diagnostic| diagnostic.problem.clone()).collect()),
    }
}

fn yaml(text: &str) -> Node {
    read_as("test.yaml", text, &Limits::default()).expect(text)
}

fn json(text: &str) -> Node {
    read_as("test.json", text, &Limits::default()).expect(text)
}

fn yaml_problems(text: &str) -> Vec<Problem> {
    read_as("test.yaml", text, &Limits::default()).expect_err(text)
}

fn json_problems(text: &str) -> Vec<Problem> {
    read_as("test.json", text, &Limits::default()).expect_err(text)
}

/// Returns a YAML scalar as JSON.
fn value(scalar: &str) -> String {
    yaml(&format!("v: {scalar}\n")).get("v").expect(scalar).to_string()
}

#[track_caller]
fn is_string(scalar: &str) {
    assert_eq!(value(scalar), format!("\"{scalar}\""));
}

#[test]
fn booleans_of_yaml_1_1_are_strings() {
    for word in ["NO", "No", "no", "on", "On", "off", "yes", "y", "n", "Yes"] {
        is_string(word);
    }
}

#[test]
fn numbers_of_yaml_1_1_are_strings() {
    for word in
        ["1_000", "017", "-017", "0b101", "-0x1F", "1:30", "190:20:30", "1,000", "0x", "0o8", "1e", "1.2.3", "+-1"]
    {
        is_string(word);
    }
}

#[test]
fn dates_and_versions_are_strings() {
    for word in ["2024-01-31", "2024-01-31T10:00:00Z", "1.0.0", "12:30"] {
        is_string(word);
    }
}

#[test]
fn null_and_booleans_are_those_of_the_core_schema() {
    for null in ["~", "null", "Null", "NULL", ""] {
        assert_eq!(value(null), "null", "{null}");
    }
    for (word, is) in
        [("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false), ("FALSE", false)]
    {
        assert_eq!(value(word), is.to_string());
    }
    is_string("tRue");
}

#[test]
fn numbers_are_those_of_the_core_schema() {
    for (text, number) in [
        ("0x1F", "31"),
        ("0o17", "15"),
        ("+12", "12"),
        ("-0", "0"),
        ("1.50", "1.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("1e3", "1000"),
        ("00.5", "0.5"),
        ("-1.5E-3", "-0.0015"),
    ] {
        assert_eq!(value(text), number, "{text}");
    }
}

#[test]
fn a_quoted_scalar_is_a_string() {
    for word in ["true", "1", "null", "1e400", "0.10000000000000000001"] {
        assert_eq!(value(&format!("'{word}'")), format!("\"{word}\""));
        assert_eq!(value(&format!("\"{word}\"")), format!("\"{word}\""));
        assert_eq!(value(&format!("!!str {word}")), format!("\"{word}\""));
    }
}

#[test]
fn every_digit_of_a_yaml_number_is_kept() {
    for number in [
        "9223372036854775808",
        "-9223372036854776000",
        "340282366920938463463374607431768211456",
        "-170141183460469231731687303715884105729",
        "0.1000000000000000055511151231257827",
        "12345678901234567.89",
        "99999999999999999999999999999999999.99",
    ] {
        assert_eq!(value(number), number);
    }
    assert_eq!(value("1e400"), "1e400");
    assert_eq!(value("1e-400"), "1e-400");
    assert_eq!(value("0xFFFFFFFFFFFFFFFFFF"), "4722366482869645213695");
}

#[test]
fn every_digit_of_a_json_number_is_kept() {
    let text = r#"{"s": "1.5 \" 2", "a": [1, 2.50, true, -9223372036854776000], "b": 0.1000000000000000055511151231257827,
        "c": 18446744073709551616, "d": 3, "e": 1e-400, "f": -0.0}"#;
    let root = json(text);
    let number = |name: &str| root.get(name).expect(name).to_string();
    assert_eq!(number("a"), "[1,2.5,true,-9223372036854776000]");
    assert_eq!(number("b"), "0.1000000000000000055511151231257827");
    assert_eq!(number("c"), "18446744073709551616");
    assert_eq!(number("d"), "3");
    assert_eq!(number("e"), "1e-400");
    assert_eq!(number("f"), "0");
}

#[test]
fn long_numbers_are_restored_through_anchors_and_merge_keys() {
    let root = yaml(
        "a: &a {n: 0.12345678901234567890, m: 1}\n\
         b: *a\n\
         c: {<<: *a, m: 0.22345678901234567890}\n\
         d: {<<: [{k: 0.32345678901234567890}, *a], n: 2}\n\
         e: [&e 1e999, x, *e]\n",
    );
    let exact = "0.1234567890123456789";
    assert_eq!(root.get("b").and_then(|b| b.get("n")).expect("b.n").to_string(), exact);
    assert_eq!(root.get("c").expect("c").to_string(), format!("{{\"n\":{exact},\"m\":0.2234567890123456789}}"));
    assert_eq!(root.get("d").expect("d").to_string(), "{\"k\":0.3234567890123456789,\"m\":1,\"n\":2}");
    assert_eq!(root.get("e").expect("e").to_string(), "[1e999,\"x\",1e999]");
}

#[test]
fn strings_that_look_like_long_numbers_stay_strings_beside_long_numbers() {
    let root =
        yaml("n: 12345678901234567890.5\ns: '12345678901234567890.5'\nt: |-\n  12345678901234567890.5\nu: 017\n");
    for name in ["s", "t", "u"] {
        assert!(root.get(name).expect(name).as_str().is_some(), "{name}");
    }
    assert!(root.get("n").expect("n").as_number().is_some());
}

#[test]
fn keys_are_verbatim() {
    let root = yaml("200: a\n1.0: b\ntrue: c\n~: d\n0x1F: e\n2024-01-31: f\n'quoted': g\n");
    let keys: Vec<&String> = root.as_object().expect("object").keys().collect();
    assert_eq!(keys, ["200", "1.0", "true", "~", "0x1F", "2024-01-31", "quoted"]);
}

#[test]
fn members_keep_the_order_of_the_document() {
    for root in [yaml("b: 1\na: 2\nc: 3\n"), json(r#"{"b": 1, "a": 2, "c": 3}"#)] {
        assert_eq!(root.as_object().expect("object").keys().collect::<Vec<_>>(), ["b", "a", "c"]);
    }
}

#[test]
fn a_byte_order_mark_is_removed() {
    let marked = |name, text: &str| read_as(name, &format!("\u{feff}{text}"), &Limits::default()).expect(text);
    assert_eq!(marked("a.yaml", "a: 1"), yaml("a: 1"));
    assert_eq!(marked("a.json", "{\"a\": 1}"), json("{\"a\": 1}"));
}

#[test]
fn every_duplicate_key_is_reported() {
    let expected = ["a", "c", "a"].map(|key| Problem::DuplicateKey { key: key.to_owned() });
    assert_eq!(yaml_problems("a: 1\na: 2\nb: {c: 1, c: 2}\n\"a\": 3\n"), [&expected[0..2], &expected[2..]].concat());
    let problems = json_problems(r#"{"a": 1, "a": 2, "b": {"c": 1, "c": 2}, "\u0061": 3}"#);
    assert_eq!(problems, expected);
}

#[test]
fn a_duplicate_key_is_reported_where_it_is_written_and_not_at_its_aliases() {
    let problems = yaml_problems("a: &a {k: 1, k: 2}\nb: *a\nc: {<<: *a}\nd: [*a, *a]\n");
    assert_eq!(problems, [Problem::DuplicateKey { key: "k".to_owned() }]);
}

#[test]
fn anchors_are_expanded() {
    let root = yaml("a: &a {x: [1, 2]}\nb: *a\n&k key: *k\n");
    assert_eq!(root.get("a"), root.get("b"));
    assert_eq!(root.get("key").and_then(Node::as_str), Some("key"));
}

#[test]
fn merged_members_replace_the_merge_key_and_own_members_take_precedence() {
    let root = yaml("base: &base {b: 1, c: 1}\nuse:\n  a: 0\n  <<: *base\n  c: 2\n  d: 3\n");
    assert_eq!(root.get("use"), yaml("use: {a: 0, b: 1, c: 2, d: 3}").get("use"));
    let members = root.get("use").and_then(Node::as_object).expect("use");
    assert_eq!(members.keys().collect::<Vec<_>>(), ["a", "b", "c", "d"]);
}

#[test]
fn the_first_of_several_merged_mappings_takes_precedence() {
    let root = yaml("x: &x {k: 1}\ny: &y {k: 2, l: 2}\nz: {<<: [*x, *y]}\n");
    assert_eq!(root.get("z"), yaml("z: {k: 1, l: 2}").get("z"));
}

#[test]
fn a_merge_key_without_a_mapping_is_refused() {
    assert_eq!(yaml_problems("a: {<<: 5}\n"), [Problem::InvalidMergeKey { found: "a number".to_owned() }]);
    assert_eq!(
        yaml_problems("a: {<<: [{}, text]}\n"),
        [Problem::InvalidMergeKey { found: "a sequence with a string".to_owned() }]
    );
}

#[test]
fn json_has_no_merge_keys() {
    assert_eq!(json(r#"{"<<": {"a": 1}}"#).get("<<"), Some(&json(r#"{"a": 1}"#)));
}

#[test]
fn alias_bombs_are_refused() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = format!("*a{}", level - 1);
        bomb.push_str(&format!("a{level}: &a{level} [{}]\n", [before.as_str(); 9].join(", ")));
    }
    assert_eq!(yaml_problems(&bomb), [Problem::ExcessiveAliasing]);
}

#[test]
fn wide_alias_bombs_are_refused() {
    let items = vec!["x"; 2_000].join(", ");
    let aliases = vec!["*a"; 2_000].join(", ");
    assert_eq!(yaml_problems(&format!("a: &a [{items}]\nb: [{aliases}]\n")), [Problem::ExcessiveAliasing]);
}

#[test]
fn an_alias_inside_its_own_value_is_refused() {
    assert!(matches!(yaml_problems("a: &a [*a]\n")[..], [Problem::NestedTooDeep { .. }]));
}

#[test]
fn limits_are_enforced() {
    let limits = Limits { expansion: 5, depth: 3, ..Limits::default() };
    for name in ["a.yaml", "a.json"] {
        assert_eq!(read_as(name, "[[[[]]]]", &limits), Err(vec![Problem::NestedTooDeep { limit: 3 }]));
        assert!(read_as(name, "[[[1]]]", &limits).is_ok());
    }
    let text = |aliases: usize| format!("- &a [1]\n{}", "- *a\n".repeat(aliases));
    assert!(read_as("a.yaml", &text(5), &limits).is_ok());
    let bomb = format!("- &a [{}]\n- *a\n- *a\n", ["1"; 30].join(","));
    assert_eq!(read_as("a.yaml", &bomb, &limits).expect_err("bomb"), [Problem::ExcessiveAliasing]);
}

#[test]
fn deep_nesting_is_an_error_and_not_a_stack_overflow() {
    for name in ["a.yaml", "a.json"] {
        for text in
            ["[".repeat(200_000), format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000)), "{\"a\":".repeat(50_000)]
        {
            assert!(read_as(name, &text, &Limits::default()).is_err());
        }
    }
    let deep = Limits { depth: usize::MAX, ..Limits::default() };
    assert!(matches!(
        read_as("a.yaml", &"- ".repeat(500), &deep).expect_err("deep")[..],
        [Problem::NestedTooDeep { .. }]
    ));
}

#[test]
fn infinity_is_not_a_json_number() {
    for text in [".inf", "-.INF", ".nan"] {
        assert_eq!(yaml_problems(&format!("a: {text}\n")), [Problem::NonFiniteNumber], "{text}");
    }
    is_string("inf");
    is_string("NaN");
}

#[test]
fn a_key_that_is_not_a_scalar_is_refused() {
    assert_eq!(yaml_problems("a:\n  ? [1, 2]\n  : x\n"), [Problem::NonScalarKey]);
    assert_eq!(yaml_problems("{a: 1}: x\n"), [Problem::NonScalarKey]);
}

#[test]
fn an_unknown_tag_is_ignored_with_a_warning() {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let file = sources.add("a.yaml", "a: !secret {b: !foo 1}\n");
    let document = load_source(file, &sources, &Limits::default(), &mut diagnostics).expect("read");
    assert_eq!(document.root, yaml("a: {b: 1}"));
    assert_eq!((diagnostics.errors(), diagnostics.warnings()), (0, 2));
}

#[test]
fn an_empty_document_is_refused() {
    for text in ["", "\n\n", "# nothing\n", "---\n", "~\n"] {
        assert_eq!(yaml_problems(text), [Problem::EmptyDocument], "{text:?}");
    }
}

#[test]
fn several_documents_in_one_file_are_refused() {
    for (text, offset) in
        [("a: 1\n---\nb: 2\n", 5), ("---\na: 1\n...\n# c\n---\nb: 2\n", 17), ("%YAML 1.2\n---\na: 1\n---\n", 19)]
    {
        let mut sources = Sources::default();
        let mut diagnostics = Diagnostics::default();
        let file = sources.add("a.yaml", text);
        assert!(load_source(file, &sources, &Limits::default(), &mut diagnostics).is_none());
        let found: Vec<_> = diagnostics.iter().map(|found| (found.problem.clone(), found.location.clone())).collect();
        assert_eq!(found, [(Problem::MultipleDocuments, Location::Offset(file, offset))]);
    }
    assert_eq!(yaml("---\na: 1\n...\n"), yaml("a: 1"));
}

#[test]
fn yaml_in_flow_style_is_not_read_as_json() {
    assert_eq!(yaml("{a: 1, 'b': [x]} # comment\n"), yaml("a: 1\nb: [x]\n"));
    assert!(matches!(json_problems("{a: 1}")[..], [Problem::JsonSyntax { .. }]));
}

#[test]
fn json_with_tabs_and_escapes_is_read_from_any_file() {
    let text = "{\n\t\"a\": \"\\ud83d\\ude00\",\n\t\"b\": [\t1 ]\n}\n";
    for name in ["a.json", "a.yaml", "a"] {
        let root = read_as(name, text, &Limits::default()).expect(name);
        assert_eq!(root.get("a").and_then(Node::as_str), Some("\u{1f600}"));
    }
}

#[test]
fn syntax_errors_after_multi_byte_characters_are_located() {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let text = "ä: ü\nö€: *missing\n";
    let file = sources.add("a.yaml", text);
    assert!(load_source(file, &sources, &Limits::default(), &mut diagnostics).is_none());
    let location = &diagnostics.iter().next().expect("a problem").location;
    assert_eq!(*location, Location::Offset(file, text.find('*').expect("alias")));
}

#[test]
fn a_missing_file_and_one_that_is_not_utf8_are_reported() {
    let folder = std::env::temp_dir().join(format!("openapi-bindgen-load-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("folder");
    let latin = folder.join("latin.yaml");
    std::fs::write(&latin, b"a: \xe9\n").expect("file");
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    for path in [folder.join("none.yaml"), latin, folder.clone()] {
        assert!(
            load(&(&path).into(), &Location::Nowhere, &mut sources, &Limits::default(), &mut diagnostics).is_none()
        );
    }
    let codes: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.problem.entry().code).collect();
    assert_eq!(codes, ["file-not-found", "invalid-utf8", "file-unreadable"]);
    std::fs::remove_dir_all(&folder).expect("folder");
}

#[test]
fn written_json_reads_as_the_same_document() {
    let root = json(r#"{"a": [1.50, "x\n\u0001", null, true, {}, []], "\"": {"b": 1e5}}"#);
    assert_eq!(json(&root.to_json_pretty()), root);
    assert!(serde_json::from_str::<serde_json::Value>(&root.to_json_pretty()).is_ok());
}

#[test]
fn a_number_out_of_the_range_of_floats_is_the_same_in_json_and_yaml() {
    let text = r#"{"a": 1e999999999, "b": [-1E400, "1e400", 1e-999999999], "c": 1.50}"#;
    assert_eq!(json(text), yaml(text));
    assert_eq!(json(text).get("a"), Some(&Node::Number("1e999999999".parse().unwrap())));
    assert_eq!(json(text).get("c"), Some(&Node::Number("1.5".parse().unwrap())));
}

#[test]
fn the_text_that_aliases_repeat_is_limited() {
    let repeated = |times: usize| format!("a: &a {}\nb: [{}]\n", "k".repeat(64_000), "*a, ".repeat(times));
    assert!(yaml(&repeated(50)).get("b").is_some());
    assert!(yaml_problems(&repeated(500)) == [Problem::ExcessiveAliasing]);
}
