//! The reports of the fixture.

use std::fs;
use std::path::Path;

use super::{JSON_SCHEMA, changelog, fixture, html, json, markdown, summary, text};
use crate::config::Ignore;
use crate::diagnostics::Diagnostics;
use crate::diff::change::Diff;

/// Compares a report with the file that shows it. With the variable `BLESS`, writes the file.
fn expect(name: &str, report: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diff/render/expected").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, report).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    let command = "BLESS=1 cargo test -p openapi-bindgen --features diff render";
    assert_eq!(report, expected, "`{command}` accepts the change of {name}");
}

#[test]
fn reports_are_as_expected() {
    let diff = fixture::diff();
    expect("report.txt", &text(&diff, false));
    expect("report.md", &markdown(&diff));
    expect("report.json", &json(&diff));
    expect("report.html", &html(&diff));
    expect("CHANGELOG.md", &changelog(&diff));
}

#[test]
fn a_summary_has_at_most_ten_lines_of_the_width() {
    let mut diff = fixture::diff();
    for copies in 0..5 {
        let text = summary(&diff, false);
        assert!(text.lines().count() <= 10, "{copies}: {text}");
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
        assert!(text.contains("more that break or may break"), "{text}");
        let copy = diff.apis[0].clone();
        diff.apis.push(copy);
    }
    assert!(summary(&diff, false).contains("and 5 more APIs"));
    let none = summary(&Diff::default(), false);
    assert_eq!(none, "no changes\n");
}

#[test]
fn lines_of_the_text_have_the_width_but_for_verdicts() {
    for line in text(&fixture::diff(), false).lines() {
        assert!(line.chars().count() <= 100, "{line}");
    }
}

#[test]
fn colors_are_escape_sequences_around_words() {
    let diff = fixture::diff();
    let colored = text(&diff, true);
    assert!(colored.contains("source \u{1b}[1;31mbreaks\u{1b}[0m"), "{colored}");
    let mut plain = String::new();
    for (index, part) in colored.split("\u{1b}[").enumerate() {
        plain.push_str(if index == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    assert_eq!(plain, text(&diff, false));
}

#[test]
fn texts_of_documents_are_no_markup() {
    let diff = fixture::diff();
    for report in [text(&diff, false), markdown(&diff), html(&diff), changelog(&diff)] {
        assert!(!report.contains(['\u{1b}', '\u{202e}']), "{report}");
    }
    let page = html(&diff);
    assert!(!page.contains("<script") && !page.contains("<beta>"), "{page}");
    for report in [markdown(&diff), changelog(&diff)] {
        assert!(!report.contains("<beta>"), "{report}");
        assert!(!report.contains(" @octocat") && !report.contains(" #12"), "{report}");
        assert!(report.contains("\\[x\\](javascript:y)"), "{report}");
        for line in report.lines().filter(|line| line.contains("<script>")) {
            let (before, _) = line.split_once("<script>").unwrap();
            assert_eq!(before.matches('`').count() % 2, 1, "in a code span: {line}");
        }
    }
}

#[test]
fn code_spans_and_blocks_end_where_they_must() {
    let mut diff = fixture::diff();
    diff.apis.truncate(1);
    diff.apis[0].name = "a|b `c|d` ``e".to_owned();
    let change = &mut diff.apis[0].changes[2];
    change.counterexamples[0].instance = "\"```\n</details>\n````\"".to_owned();
    let report = markdown(&diff);
    assert!(report.contains("\n  `````\n  \"```\n"), "{report}");
    let row = report.lines().nth(2).unwrap();
    assert_eq!(row.replace("\\|", "").matches('|').count(), 8, "{row}");
    assert!(row.contains("a\\|b \\`c\\|d"), "{row}");
}

#[test]
fn a_comment_has_room_for_the_markdown() {
    let mut diff = fixture::diff();
    let change = diff.apis[0].changes[2].clone();
    diff.apis[0].changes.extend(std::iter::repeat_n(change, 2000));
    let report = markdown(&diff);
    assert!(report.len() < 65_000, "{}", report.len());
    assert!(report.contains("more changes are left out of this comment"), "{report}");
    assert_eq!(report.matches("<details>").count(), report.matches("</details>").count());
}

#[test]
fn the_json_matches_its_schema() {
    let schema: serde_json::Value = serde_json::from_str(JSON_SCHEMA).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let mut report: serde_json::Value = serde_json::from_str(&json(&fixture::diff())).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(&report).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(report["$schema"], schema["$id"]);
    report["apis"][0]["changes"][0]["verdicts"]["source"] = "fine".into();
    assert!(!validator.is_valid(&report));
    assert_documented(&schema, &schema, &serde_json::from_str(&json(&fixture::diff())).unwrap());
}

/// Checks that the schema describes each member of a report.
fn assert_documented(schema: &serde_json::Value, at: &serde_json::Value, value: &serde_json::Value) {
    let at = match at.get("$ref").and_then(|reference| reference.as_str()) {
        Some(reference) => schema.pointer(reference.trim_start_matches('#')).unwrap(),
        None => at
            .get("anyOf")
            .map_or(at, |any| schema.pointer(any[0]["$ref"].as_str().unwrap().trim_start_matches('#')).unwrap()),
    };
    if let Some(object) = value.as_object() {
        for (name, member) in object {
            assert_documented(
                schema,
                at["properties"].get(name).unwrap_or_else(|| panic!("`{name}` is not described")),
                member,
            );
        }
    }
    value.as_array().into_iter().flatten().for_each(|item| assert_documented(schema, &at["items"], item));
}

/// Applies rules to the fixture. Returns the numbers of changes that each API ignores, and the codes of the warnings.
fn ignored(rules: &[Ignore]) -> (Vec<usize>, Vec<&'static str>) {
    let (mut diff, mut diagnostics) = (fixture::diff(), Diagnostics::default());
    let before = diff.apis.iter().map(|api| api.changes.len() + api.ignored.len()).sum::<usize>();
    let applied = diff.ignore(rules, "2026-12-01".parse().unwrap(), &mut diagnostics);
    assert_eq!(applied.is_err(), diagnostics.errors() > 0);
    let after = diff.apis.iter().map(|api| api.changes.len() + api.ignored.len()).sum::<usize>();
    assert_eq!(before, after, "no change is lost");
    let codes = diagnostics.iter().map(|diagnostic| diagnostic.problem.code()).collect();
    (diff.apis.iter().map(|api| api.ignored.len()).collect(), codes)
}

#[test]
fn rules_ignore_changes_by_code_api_and_place_until_a_day() {
    let value = |code: &str| Ignore::new(code, "known");
    for (rule, expected) in [
        (value("value-added"), [2, 0]),
        (value("value-added").at("/components/schemas/Status"), [2, 0]),
        (value("value-added").at("Status").api("shop"), [2, 0]),
        (value("constraint-tightened").at("POST /orders"), [2, 0]),
        (value("constraint-tightened").at("* /orders"), [2, 0]),
        (value("constraint-tightened").at("/components/schemas/NewOrder/properties/number"), [2, 0]),
        (value("default-changed").at("/paths/*/get").until("2026-12-01".parse().unwrap()), [1, 1]),
    ] {
        assert_eq!(ignored(std::slice::from_ref(&rule)), (expected.to_vec(), vec![]), "{rule:?}");
    }
    for rule in [
        value("null-added").at("/components/schemas/Orders"),
        value("constraint-tightened").at("/components/schemas/NewOrder/properties/num"),
        value("null-added").api("billing"),
        value("constraint-tightened").at("GET /orders"),
    ] {
        assert_eq!(ignored(std::slice::from_ref(&rule)), (vec![1, 0], vec!["unused-rule"]), "{rule:?}");
    }
    let expired = value("null-added").until("2026-11-30".parse().unwrap());
    assert_eq!(ignored(&[expired]), (vec![1, 0], vec!["expired-rule"]));
    assert_eq!(ignored(&[value("null-add")]), (vec![1, 0], vec!["invalid-manifest"]));
    // Two rules for one change are both used.
    assert_eq!(ignored(&[value("null-added"), value("null-added").at("Order")]), (vec![2, 0], vec![]));
}

#[test]
fn ignored_changes_do_not_count_in_verdicts() {
    let mut diff = fixture::diff();
    let rules: Vec<Ignore> =
        diff.apis[0].changes.iter().map(|change| Ignore::new(change.code.name(), "known")).collect();
    let before = diff.apis[0].verdicts();
    diff.ignore(&rules, "2026-12-01".parse().unwrap(), &mut Diagnostics::default()).unwrap();
    assert!(before.iter().all(|verdict| verdict.is_break()));
    assert!(diff.apis[0].verdicts().iter().all(|verdict| !verdict.is_break()));
    assert_eq!(diff.apis[0].semver().name(), "patch");
    assert!(
        summary(&diff, false).contains("3 changes: 2 may break, 1 compatible, 16 ignored by rules"),
        "{}",
        summary(&diff, false)
    );
}
