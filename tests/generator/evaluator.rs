//! The official JSON Schema test suite, draft 2020-12, on the evaluator alone: without generated code, in seconds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use bindings_tests::named::root_type;
use bindings_tests::project::TestProject;
use bindings_tests::shared_folder;
use bindings_tests::suite::{Group, META_SCHEMA, NOT_IMPLEMENTED, groups};
use openapi_bindgen::{Api, Config, Diagnostics, Formats, Sources, Stage, dump, render};
use openapi_bindgen_support::Error;
use openapi_bindgen_support::evaluator::{Pattern, Schemas, TooManySteps, evaluate};
use serde_json::Value;

/// Returns the document of the schemas of an API.
pub fn schema_text(api: &Api) -> Result<String, String> {
    let config = Config::new([api.clone()]);
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let text = dump(Stage::Schema, &config, api, &mut sources, &mut diagnostics);
    text.map_err(|_| render(&diagnostics, &sources, usize::MAX, false))
}

/// Returns the schemas of a document in the form that the evaluator reads.
pub fn schemas(text: String) -> Schemas {
    let mut patterns = BTreeSet::new();
    collect_patterns(&serde_json::from_str(&text).unwrap(), &mut patterns);
    let patterns = patterns.into_iter().map(|source| -> &'static dyn Pattern {
        Box::leak(Box::new(Ecma { source: source.leak(), regex: OnceLock::new() }))
    });
    let patterns: Vec<_> = patterns.collect();
    Schemas::new(text.leak(), patterns.leak())
}

/// A pattern that is run by an engine of ECMA-262.
struct Ecma {
    source: &'static str,
    regex: OnceLock<regress::Regex>,
}

impl Pattern for Ecma {
    fn source(&self) -> &'static str {
        self.source
    }

    fn is_match(&self, text: &str) -> Result<bool, TooManySteps> {
        let compile = || regress::Regex::with_flags(self.source, "u").or_else(|_| regress::Regex::new(self.source));
        Ok(self.regex.get_or_init(|| compile().unwrap()).find(text).is_some())
    }
}

/// Collects every pattern of a schema. A property called `pattern` may add one that is not used.
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

/// Returns the tests of a group that fail.
fn failures(group: &Group, schemas: &Schemas) -> Vec<String> {
    let failures = group.tests.iter().filter_map(|(test, data, valid)| {
        let result = evaluate(schemas, "/$defs/Root", data);
        let passed = match &result {
            Ok(()) => *valid,
            Err(Error::Invalid(_)) => !valid,
            Err(_) => false,
        };
        let Group { file, description, .. } = group;
        (!passed).then(|| format!("{file}: {description}: {test}: {data}: expected valid: {valid}, found {result:?}"))
    });
    failures.collect()
}

#[test]
fn the_evaluator_passes_the_official_json_schema_suite() {
    let Some(suite) = shared_folder("json-schema-test-suite") else { return };
    let project = TestProject::new("evaluator");
    let folders = [("", Formats::Annotate), ("optional", Formats::Annotate), ("optional/format", Formats::Assert)];
    let mut failed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let (mut tests, mut left_out, mut nulls) = (0, 0, 0);
    for (folder, formats) in folders {
        for mut group in groups(&suite, folder) {
            if group.needs_meta_schema() {
                left_out += 1;
                continue;
            }
            let api = group.document(&suite, &project, &group.module()).formats(formats);
            // The schema of a nullable component is that of its values; its null is not read by the evaluator.
            if root_type(&api, "").contains("::Nullable<") {
                let all = group.tests.len();
                group.tests.retain(|(_, data, _)| data.trim() != "null");
                nulls += all - group.tests.len();
            }
            tests += group.tests.len();
            let failures = match schema_text(&api).map(schemas) {
                Ok(schemas) => failures(&group, &schemas),
                Err(errors) => vec![format!("{}: {}: {errors}", group.file, group.description)],
            };
            if !failures.is_empty() {
                failed.entry(group.file).or_default().extend(failures);
            }
        }
    }
    for (file, _) in NOT_IMPLEMENTED {
        assert!(
            failed.remove(file).is_some(),
            "{file} passes: remove it from the list of files that are not implemented"
        );
    }
    assert!(failed.is_empty(), "{failed:#?}");
    assert_eq!(left_out, META_SCHEMA.len(), "the list of groups that need the meta-schema is stale");
    assert_eq!(nulls, 2, "so many tests are of null and a nullable component");
    assert!(tests > 1500, "the suite has only {tests} tests");
}
