//! The rendered text of every entry of the catalogue, verbatim.
//!
//! Each folder of `diagnostics/` is called by the code of an entry and holds what provokes it: a document `openapi.yaml` or
//! `openapi.json`, with `overlay.yaml` if need be, or a `bindgen.toml`. `cargo run -p bindings-tests --example bless` writes what
//! is expected of them anew.

#[path = "diagnostics/case.rs"]
mod case;

use std::collections::BTreeSet;

use openapi_bindgen::diagnostics::{FEW, Location, Problem};
use openapi_bindgen::{Diagnostics, Sources, render};

#[test]
fn every_case_is_rendered_as_expected() {
    let mut wrong = Vec::new();
    for folder in case::folders() {
        let code = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let rendered = case::rendered(&folder);
        let expected = std::fs::read_to_string(folder.join("expected.txt")).unwrap_or_default();
        if !rendered.contains(&format!("[{code}]")) {
            wrong.push(format!("{code}: not provoked, but\n{rendered}"));
        } else if rendered != expected {
            wrong.push(format!("{code}: expected\n{expected}\nfound\n{rendered}"));
        }
    }
    let command = "cargo run -p bindings-tests --example bless";
    assert!(wrong.is_empty(), "`{command}` takes what is found as expected:\n{}", wrong.join("\n"));
}

#[test]
fn every_entry_has_a_case() {
    // A fault of the generator itself can't be provoked by a document; its text is tested below.
    let provoked = |code: &&str| *code != "internal";
    let entries: BTreeSet<&str> = Problem::ALL.iter().map(|(code, _)| *code).filter(provoked).collect();
    let folders: Vec<_> = case::folders();
    let cases: BTreeSet<&str> = folders.iter().filter_map(|folder| folder.file_name()?.to_str()).collect();
    assert_eq!(entries, cases);
}

#[test]
fn fault_of_the_generator_asks_for_a_report() {
    let mut diagnostics = Diagnostics::default();
    diagnostics.report(Location::Nowhere, Problem::Internal { reason: "expected identifier".to_owned() });
    assert_eq!(
        render(&diagnostics, &Sources::default(), FEW, false),
        "error[internal]: the generator has made code that is not Rust: expected identifier\n |\n = help: this is a fault of \
         openapi-bindgen, not of the document: please report it with the document\n",
    );
}

#[test]
fn a_mistake_made_often_is_shown_ten_times_and_counted() {
    let mut diagnostics = Diagnostics::default();
    for number in 0..FEW + 3 {
        diagnostics.report(Location::Nowhere, Problem::RepeatedName { name: number.to_string() });
    }
    diagnostics.report(Location::Nowhere, Problem::EmptyDocument);
    let text = render(&diagnostics, &Sources::default(), FEW, false);
    assert_eq!(text.matches("warning[repeated-name]").count(), FEW + 1, "{text}");
    assert!(text.contains("error[empty-document]"), "{text}");
    assert!(text.ends_with("warning[repeated-name]: 3 more warnings like those above\n"), "{text}");
    let lines = openapi_bindgen::diagnostics::lines(&diagnostics, &Sources::default(), FEW);
    assert_eq!(lines.len(), FEW + 2);
    assert_eq!(lines.last().unwrap().1, "3 more warnings like those above (repeated-name)");
    let all = render(&diagnostics, &Sources::default(), usize::MAX, false);
    assert!(all.contains("`12` stands in the list twice") && !all.contains("more warnings"), "{all}");
}

#[test]
fn five_independent_faults_are_told_in_one_run_and_nothing_is_made() {
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
    D: {type: string, pattern: '('}
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
        (12, "keyword-number"),
        (13, "invalid-pattern"),
    ] {
        assert!(rendered.contains(&format!("error[{code}]")), "{code}: {rendered}");
        assert!(rendered.contains(&format!("openapi.yaml:{line}:")), "line {line}: {rendered}");
        assert!(rendered.contains(text.lines().nth(line - 1).unwrap()), "the text of line {line}: {rendered}");
    }
}
