//! Counterexamples, confirmed by the `jsonschema` crate: one version accepts each, and the other refuses it.

use std::collections::BTreeMap;
use std::path::Path;

use bindings_tests::peers::Peer;
use bindings_tests::project::{TestProject, build_program};
use bindings_tests::translate::{Direction, Translation};
use openapi_bindgen::diff::{ApiDiff, Counterexample};
use serde_json::{Value, json};

use crate::table::Row;

/// Formats that the generator asserts and the crate does not, as other keywords.
const FORMATS: [(&str, &str); 2] = [
    ("int32", r#"{"minimum": -2147483648, "maximum": 2147483647}"#),
    ("decimal", r#"{"pattern": "^-?[0-9]+(\\.[0-9]+)?$"}"#),
];

/// Counterexamples, and the schemas of both versions for each.
#[derive(Default)]
pub struct Oracle {
    /// The name of the row and the instance.
    instances: Vec<(String, String)>,
    /// Those that accept and refuse an instance, in turns.
    schemas: Vec<Value>,
    /// Rows with an instance for which there is no schema.
    lost: Vec<String>,
    /// Rows that are said not to be confirmed, and whether one of their counterexamples could not be.
    unconfirmed: BTreeMap<String, bool>,
}

impl Oracle {
    /// Adds the counterexamples of a row that are instances of schemas.
    pub fn add(&mut self, row: &Row, found: &ApiDiff) {
        if let Some(reason) = &row.unconfirmed {
            assert!(!reason.trim().is_empty(), "{}: `unconfirmed` has no reason", row.name);
            self.unconfirmed.insert(row.name.clone(), false);
        }
        for one in found.changes.iter().flat_map(|change| &change.counterexamples) {
            // A request line, or the line of a response.
            if serde_json::from_str::<Value>(&one.instance).is_err() {
                continue;
            }
            let schemas = [&row.old, &row.new].map(|document| schema(document, one));
            let [Some(old), Some(new)] = schemas else {
                match self.unconfirmed.get_mut(&row.name) {
                    Some(is_needed) => *is_needed = true,
                    None => self.lost.push(format!("{}: no schema of {}", row.name, one.what)),
                }
                continue;
            };
            self.instances.push((row.name.clone(), one.instance.clone()));
            self.schemas.extend(if one.is_sent { [old, new] } else { [new, old] });
        }
    }

    /// Returns the number of counterexamples that are confirmed, and those that are not.
    pub fn answer(mut self) -> (usize, Vec<String>) {
        let project = TestProject::new("diff");
        let path = project.path("schemas.jsonl");
        let lines: Vec<String> = self.schemas.iter().map(Value::to_string).collect();
        std::fs::write(&path, lines.join("\n")).unwrap();
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        let program = build_program(&tests.join("oracle"), "oracle").expect("the oracle compiles");
        let mut peer = Peer::start(&program, [path.as_path(), Path::new(""), Path::new("assert")]);
        let mut refuted = std::mem::take(&mut self.lost);
        let mut confirmed = 0;
        for (at, (name, instance)) in self.instances.iter().enumerate() {
            let mut valid = [false; 2];
            for (side, valid) in valid.iter_mut().enumerate() {
                peer.send(2 * at + side, [instance.as_str()]);
                let answer = peer.answer().expect("the oracle answers");
                *valid = answer["valid"].as_bool().unwrap_or_else(|| panic!("{name}: {answer}"));
            }
            if valid == [true, false] {
                confirmed += 1;
            } else if let Some(is_needed) = self.unconfirmed.get_mut(name) {
                *is_needed = true;
            } else {
                let [giver, refuser] = [&lines[2 * at], &lines[2 * at + 1]];
                refuted.push(format!("{name}: {instance} is {valid:?} by\n    {giver}\n    {refuser}"));
            }
        }
        let not_needed = self.unconfirmed.iter().filter(|(_, is_needed)| !**is_needed);
        refuted.extend(
            not_needed.map(|(name, _)| format!("{name}: no counterexample is refuted, so `unconfirmed` is wrong")),
        );
        (confirmed, refuted)
    }
}

/// Returns the schema of a counterexample in a document.
fn schema(document: &Value, one: &Counterexample) -> Option<Value> {
    let (part, label) = one.what.rsplit_once(" of ")?;
    let (operation, is_webhook) = match label.strip_prefix("webhook ") {
        Some(rest) => (format!("/webhooks/{}/post", rest.split(' ').next()?), true),
        None => {
            let (method, path) = label.split_once(' ')?;
            (format!("/paths/{}/{}", path.replace('/', "~1"), method.to_lowercase()), false)
        }
    };
    let content = |of: &str| format!("{operation}/{of}/content/application~1json/schema");
    let part = part.strip_prefix("the ").unwrap_or(part);
    let words: Vec<&str> = part.split(' ').collect();
    let (pointer, is_request) = match words[..] {
        ["request", "body"] => (content("requestBody"), true),
        ["body", "of", "response", status] => (content(&format!("responses/{status}")), false),
        [location, "parameter", name] => {
            let parameters = document.pointer(&format!("{operation}/parameters"))?.as_array()?;
            let at = parameters.iter().position(|it| it["name"] == name && it["in"] == location)?;
            (format!("{operation}/parameters/{at}/schema"), true)
        }
        ["header", name, "of", "response", status] => {
            (format!("{operation}/responses/{status}/headers/{name}/schema"), false)
        }
        _ => return None,
    };
    let direction = if is_request != is_webhook { Direction::Request } else { Direction::Response };
    // The translation has the parts of a document in which operations are.
    let mut document = with_formats(document);
    let webhooks = document["webhooks"].take();
    document["paths"].as_object_mut()?.extend(webhooks.as_object().cloned().unwrap_or_default());
    let pointer = pointer.replacen("/webhooks/", "/paths/", 1);
    document.pointer(&pointer)?;
    Some(Translation::of(&document, direction).schema(&pointer))
}

fn with_formats(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut more =
                Value::Object(members.iter().map(|(name, value)| (name.clone(), with_formats(value))).collect());
            let known = FORMATS.iter().find(|(name, _)| members.get("format") == Some(&json!(name)));
            if let (Some((_, keywords)), Some(members)) = (known, more.as_object_mut()) {
                let keywords: Value = serde_json::from_str(keywords).expect("it is JSON");
                // Beside other limits, which stay.
                members.insert("allOf".to_owned(), json!([keywords]));
            }
            more
        }
        Value::Array(items) => items.iter().map(with_formats).collect(),
        other => other.clone(),
    }
}
