//! The rendered text of every entry of the catalogue, verbatim.
//!
//! Each folder of `diagnostics/` is named after the code of an entry and contains input that causes it: a document
//! `openapi.yaml` or `openapi.json`, with an `overlay.yaml` if needed, or a `bindgen.toml`. `cargo run -p
//! bindings-tests --example bless` updates the expected texts.

#[path = "diagnostics/case.rs"]
mod case;

use std::collections::BTreeSet;

use openapi_bindgen::diagnostics::{DEFAULT_WARNING_LIMIT, Location, Problem};
use openapi_bindgen::{Diagnostics, Sources, render};

#[test]
fn every_case_is_rendered_as_expected() {
    let mut wrong = Vec::new();
    for folder in case::folders() {
        let code = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let rendered = case::rendered(&folder);
        let expected = std::fs::read_to_string(folder.join("expected.txt")).unwrap_or_default();
        if !rendered.contains(&format!("[{code}]")) {
            wrong.push(format!("{code}: not reported; found\n{rendered}"));
        } else if rendered != expected {
            wrong.push(format!("{code}: expected\n{expected}\nfound\n{rendered}"));
        }
    }
    let command = "cargo run -p bindings-tests --example bless";
    assert!(wrong.is_empty(), "`{command}` accepts these changes:\n{}", wrong.join("\n"));
}

#[test]
fn every_entry_has_a_case_and_every_case_an_entry() {
    // No document causes an internal error, whose text is tested below; files have distinct names, and the tests of `Input` others.
    let has_case = |code: &&str| !matches!(*code, "internal" | "duplicate-document-name");
    let entries: BTreeSet<&str> = Problem::ALL.iter().map(|(code, _)| *code).filter(has_case).collect();
    let folders: Vec<_> = case::folders();
    let cases: BTreeSet<&str> = folders.iter().filter_map(|folder| folder.file_name()?.to_str()).collect();
    assert_eq!(entries, cases);
}

#[test]
fn internal_error_asks_for_a_bug_report() {
    let mut diagnostics = Diagnostics::default();
    diagnostics.report(Location::Nowhere, Problem::Internal { reason: "expected identifier".to_owned() });
    assert_eq!(
        render(&diagnostics, &Sources::default(), DEFAULT_WARNING_LIMIT, false),
        "error[internal]: internal error: the generated code is not valid Rust: expected identifier\n |\n = help: this is a bug in \
         openapi-bindgen; please report it with the document\n",
    );
}

#[test]
fn warnings_of_one_code_beyond_the_limit_are_counted() {
    let mut diagnostics = Diagnostics::default();
    for number in 0..DEFAULT_WARNING_LIMIT + 3 {
        diagnostics.report(Location::Nowhere, Problem::DuplicateName { name: number.to_string() });
    }
    diagnostics.report(Location::Nowhere, Problem::EmptyDocument);
    let text = render(&diagnostics, &Sources::default(), DEFAULT_WARNING_LIMIT, false);
    assert_eq!(text.matches("warning[duplicate-name]").count(), DEFAULT_WARNING_LIMIT + 1, "{text}");
    assert!(text.contains("error[empty-document]"), "{text}");
    assert!(text.ends_with("warning[duplicate-name]: 3 more warnings like those above\n"), "{text}");
    let lines = openapi_bindgen::diagnostics::lines(&diagnostics, &Sources::default(), DEFAULT_WARNING_LIMIT);
    assert_eq!(lines.len(), DEFAULT_WARNING_LIMIT + 2);
    assert_eq!(lines.last().unwrap().1, "3 more warnings like those above (duplicate-name)");
    let all = render(&diagnostics, &Sources::default(), usize::MAX, false);
    assert!(all.contains("`12` is listed more than once") && !all.contains("more warnings"), "{all}");
}

#[test]
fn all_errors_are_reported_in_one_run() {
    let text = "\
openapi: 3.1.0
info: {title: Five faults, version: '1'}
paths:
  /a:
    get:
      responses:
        'two': {description: Not a status.}
components:
  schemas:
    A: {type: strin}
    B: {$ref: '#/components/schemas/Missing'}
    C: {type: string, maxLength: -1}
    D: 5
";
    let folder = std::env::temp_dir().join(format!("openapi-bindgen-five-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("openapi.yaml");
    std::fs::write(&path, text).unwrap();
    let (diagnostics, rendered) = case::generate(&path, &[]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(diagnostics.errors(), 5, "{rendered}");
    for (line, code) in [
        (7, "invalid-status"),
        (10, "unknown-type"),
        (11, "unresolved-reference"),
        (12, "invalid-keyword-value"),
        (13, "invalid-schema"),
    ] {
        assert!(rendered.contains(&format!("error[{code}]")), "{code}: {rendered}");
        assert!(rendered.contains(&format!("openapi.yaml:{line}:")), "line {line}: {rendered}");
        assert!(rendered.contains(text.lines().nth(line - 1).unwrap()), "the text of line {line}: {rendered}");
    }
}

#[test]
fn each_part_of_a_long_line_has_its_own_column() {
    let filler = "x".repeat(300);
    let item = |path: &str| format!("\"x-{path}\": \"{filler}\", \"{path}\": {{}}");
    let paths = format!("{}, {}, \"x-end\": \"{filler}\"", item("/a/{id}"), item("/a/{name}"));
    let text = format!(
        "{{\"openapi\": \"3.1.0\", \"info\": {{\"title\": \"One line\", \"version\": \"1\"}}, \"paths\": {{{paths}}}}}"
    );
    let path = std::env::temp_dir().join(format!("openapi-bindgen-line-{}.json", std::process::id()));
    std::fs::write(&path, &text).unwrap();
    let (_, rendered) = case::generate(&path, &[]);
    std::fs::remove_file(&path).unwrap();
    let column = |path: &str| text.find(&format!("\"{path}\"")).unwrap() + 1;
    let headers: Vec<&str> = rendered.lines().filter_map(|line| line.split_once(".json:")).map(|(_, at)| at).collect();
    assert_eq!(headers, [format!("1:{}", column("/a/{name}")), format!("1:{}", column("/a/{id}"))], "{rendered}");
}
