//! The official JSON Schema test suite, draft 2020-12, run by the evaluator itself: without generated code, in seconds.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;

use bindings_tests::project::TestProject;
use bindings_tests::suite::{Group, META_SCHEMA, NOT_DONE, groups};
use openapi_bindgen::{ApiConfig, Config, Diagnostics, Formats, Sources, Stage, dump, render};
use openapi_bindgen_support::Error;
use openapi_bindgen_support::evaluator::{Backtracking, Pattern, Schemas, evaluate};
use serde_json::Value;

/// The schemas of a document as the evaluator reads them.
fn schemas(api: &ApiConfig) -> Result<Schemas, String> {
    let config = Config { apis: vec![api.clone()], ..Config::default() };
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let text = dump(Stage::Schema, &config, api, &mut sources, &mut diagnostics);
    let text = text.map_err(|_| render(&diagnostics, &sources, usize::MAX, false))?;
    let mut patterns = BTreeSet::new();
    collect_patterns(&serde_json::from_str(&text).unwrap(), &mut patterns);
    let patterns = patterns.into_iter().map(|source| -> &'static dyn Pattern {
        Box::leak(Box::new(Backtracking::new(Box::leak(source.into_boxed_str()))))
    });
    let patterns: Vec<_> = patterns.collect();
    Ok(Schemas::new(Box::leak(text.into_boxed_str()), Box::leak(patterns.into_boxed_slice())))
}

/// Collects every pattern of a schema. What only looks like one does no harm.
fn collect_patterns(schema: &Value, patterns: &mut BTreeSet<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| collect_patterns(item, patterns)),
        Value::Object(members) => {
            for (name, value) in members {
                match (name.as_str(), value) {
                    ("pattern", Value::String(source)) => _ = patterns.insert(source.clone()),
                    ("patternProperties", Value::Object(members)) => patterns.extend(members.keys().cloned()),
                    _ => {}
                }
                collect_patterns(value, patterns);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The tests of a group that the evaluator answers otherwise than the suite.
fn wrong_answers(group: &Group, schemas: &Schemas) -> Vec<String> {
    let wrong = group.tests.iter().filter_map(|(test, data, valid)| {
        let answer = evaluate(schemas, "/$defs/Root", data);
        let is_right = match &answer {
            Ok(()) => *valid,
            Err(Error::Invalid(_)) => !valid,
            Err(_) => false,
        };
        let Group { file, description, .. } = group;
        (!is_right).then(|| format!("{file}: {description}: {test}: {data}: valid is {valid}, found {answer:?}"))
    });
    wrong.collect()
}

#[test]
fn the_evaluator_answers_as_the_official_suite_of_json_schema() {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/json-schema-test-suite");
    if !suite.is_dir() {
        // Directly, since the output of a test that passes is captured.
        writeln!(std::io::stderr(), "skipped: {} is missing", suite.display()).unwrap();
        return;
    }
    let project = TestProject::new("evaluator");
    let folders = [("", Formats::Annotate), ("optional", Formats::Annotate), ("optional/format", Formats::Assert)];
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let (mut tests, mut left_out) = (0, 0);
    for (folder, formats) in folders {
        for group in groups(&suite, folder) {
            if group.is_about_meta_schema() {
                left_out += 1;
                continue;
            }
            let api = ApiConfig { formats, ..group.document(&suite, &project, &group.module()) };
            tests += group.tests.len();
            let answers = match schemas(&api) {
                Ok(schemas) => wrong_answers(&group, &schemas),
                Err(problems) => vec![format!("{}: {}: {problems}", group.file, group.description)],
            };
            if !answers.is_empty() {
                wrong.entry(group.file).or_default().extend(answers);
            }
        }
    }
    for (file, _) in NOT_DONE {
        assert!(wrong.remove(file).is_some(), "the list of files that are not done is stale: {file}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(left_out, META_SCHEMA.len(), "the list of groups that are left out is stale");
    assert!(tests > 1500, "the suite has only {tests} tests");
}
