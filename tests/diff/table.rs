//! The table of changes: each row is a change of the base document, in YAML.
//!
//! A group of rows has the JSON Pointer `at` of what changes. `old` and `new` are what is there in the two versions: the schema as a whole
//! if it is a component, or else a merge patch (RFC 7396) of what the base document has there. `with` is a merge patch of the schemas
//! of both versions.

use openapi_bindgen::diff::{ChangeCode, Verdict};
use serde_json::{Map, Value};

/// The groups of rows, one file each.
const GROUPS: [(&str, &str); 10] = [
    ("values", include_str!("changes/values.yaml")),
    ("enums", include_str!("changes/enums.yaml")),
    ("objects", include_str!("changes/objects.yaml")),
    ("arrays", include_str!("changes/arrays.yaml")),
    ("unions", include_str!("changes/unions.yaml")),
    ("applicators", include_str!("changes/applicators.yaml")),
    ("combinations", include_str!("changes/combinations.yaml")),
    ("operations", include_str!("changes/operations.yaml")),
    ("documents", include_str!("changes/documents.yaml")),
    ("rust", include_str!("changes/rust.yaml")),
];

/// A change of the base document.
pub struct Row {
    /// The group and the change.
    pub name: String,
    pub old: Value,
    pub new: Value,
    pub codes: Vec<ChangeCode>,
    /// Of source, sending and receiving.
    pub verdicts: [Verdict; 3],
    /// The options of the API, if it does not have the default ones.
    pub options: Option<String>,
    /// Why the `jsonschema` crate can't confirm a counterexample, if so.
    pub unconfirmed: Option<String>,
}

impl Row {
    /// Returns whether the contract does not change.
    pub fn is_only_rust(&self) -> bool {
        self.name.starts_with("rust: ")
    }
}

/// Returns all rows with the default options.
pub fn rows() -> Vec<Row> {
    rows_of(&GROUPS)
}

/// Returns the rows with other options.
pub fn rows_with_options() -> Vec<Row> {
    rows_of(&[("options", include_str!("changes/options.yaml"))])
}

fn rows_of(groups: &[(&str, &str)]) -> Vec<Row> {
    let base: Value = serde_yaml::from_str(include_str!("base.yaml")).expect("the base document is YAML");
    let mut rows = Vec::new();
    for (file, text) in groups {
        let groups: Vec<Map<String, Value>> =
            serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        for mut group in groups {
            let mut base = base.clone();
            if let Some(version) = group.remove("openapi") {
                base["openapi"] = version;
            }
            let at = text_of(group.remove("at").unwrap_or_else(|| panic!("{file}: no `at`")));
            let Some(Value::Array(changes)) = group.remove("changes") else { panic!("{file}: no `changes`") };
            assert!(group.is_empty(), "{file}: {group:?}");
            rows.extend(changes.into_iter().map(|change| row(file, &base, &at, change)));
        }
    }
    rows
}

fn row(file: &str, base: &Value, at: &str, row: Value) -> Row {
    let Value::Object(mut row) = row else { panic!("{file}: {row}") };
    let name = format!("{file}: {}", text_of(row.remove("change").unwrap_or_else(|| panic!("{file}: {row:?}"))));
    let mut base = base.clone();
    if let Some(with) = row.remove("with") {
        merge(&mut base["components"]["schemas"], with);
    }
    let mut version = |key: &str| {
        let mut document = base.clone();
        let place = document.pointer_mut(at).unwrap_or_else(|| panic!("{name}: there is no {at}"));
        match row.remove(key) {
            Some(schema) if at.starts_with("/components/schemas/") => *place = schema,
            Some(patch) => merge(place, patch),
            None => {}
        }
        document
    };
    let (old, new) = (version("old"), version("new"));
    let code = |name: Value| {
        let name = text_of(name);
        let known = ChangeCode::ALL.iter().find(|code| code.name() == name);
        *known.unwrap_or_else(|| panic!("there is no code {name}"))
    };
    let codes = match row.remove("code") {
        None => Vec::new(),
        Some(Value::Array(codes)) => codes.into_iter().map(code).collect(),
        Some(one) => vec![code(one)],
    };
    let verdict = |name: &Value| {
        let known = Verdict::ALL.into_iter().find(|verdict| Some(verdict.name()) == name.as_str());
        known.unwrap_or_else(|| panic!("there is no verdict {name}"))
    };
    let verdicts = row.remove("verdicts").unwrap_or_else(|| panic!("{name}: no verdicts"));
    let verdicts = [0, 1, 2].map(|at| verdict(&verdicts[at]));
    assert!(row.remove("rule").is_some_and(|rule| rule.is_string()), "{name}: no rule");
    let (options, unconfirmed) = (row.remove("options").map(text_of), row.remove("unconfirmed").map(text_of));
    assert!(row.is_empty(), "{name}: {row:?}");
    Row { name, old, new, codes, verdicts, options, unconfirmed }
}

fn text_of(value: Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is not text")).to_owned()
}

/// Applies a merge patch.
fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else { return *target = patch };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let members = target.as_object_mut().expect("it is one now");
    for (name, value) in patch {
        if value.is_null() {
            members.remove(&name);
        } else {
            merge(members.entry(name).or_insert(Value::Null), value);
        }
    }
}
