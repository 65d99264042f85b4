//! The official JSON Schema test suite, draft 2020-12.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use openapi_bindgen::{Api, Formats, Numbers, Semantics};
use serde_json::{Value, json};

use crate::project::TestProject;

/// Groups that need the meta-schema, which describes schemas and not data.
pub const META_SCHEMA: [(&str, &str); 3] = [
    ("defs", "validate definition against metaschema"),
    ("ref", "remote ref, containing refs itself"),
    ("vocabulary", "schema that uses custom metaschema with with no validation vocabulary"),
];

/// The optional files that this generator does not implement, each with the reason; each must have a test that fails.
pub const NOT_IMPLEMENTED: [(&str, &str); 2] = [
    ("cross-draft", "a schema in another draft of JSON Schema: OpenAPI 3.1 has one dialect for a document"),
    ("format-assertion", "an option decides whether formats are assertions, not the meta-schema"),
];

/// A schema of the suite and its tests.
pub struct Group {
    /// The name of its file, without the extension.
    pub file: String,
    /// Its index in the file.
    pub index: usize,
    /// The description of the suite.
    pub description: String,
    /// The schema.
    pub schema: Value,
    /// The description of each test, its instance as JSON text, and whether the instance is valid.
    pub tests: Vec<(String, String, bool)>,
}

impl Group {
    /// Returns whether the schema needs the meta-schema.
    pub fn needs_meta_schema(&self) -> bool {
        META_SCHEMA.contains(&(&self.file, &self.description))
    }

    /// Returns the name of its module.
    pub fn module(&self) -> String {
        format!("{}_{}", self.file.to_lowercase().replace('-', "_"), self.index)
    }

    /// Writes an OpenAPI document in which its schema is the component `Root`.
    pub fn document(&self, suite: &Path, project: &TestProject, module: &str) -> Api {
        // `#` refers to the schema, as in a document that is only the schema.
        let mut schema = self.schema.clone();
        if let Value::Object(members) = &mut schema {
            members.entry("$id").or_insert_with(|| json!(format!("urn:suite:{module}")));
        }
        let document = json!({
            "openapi": "3.1.0",
            "info": { "title": module, "version": "1" },
            "components": { "schemas": { "Root": schema } },
        });
        let api = project.document(module, &document.to_string());
        remotes(suite).into_iter().fold(
            api.formats(Formats::Annotate).semantics(Semantics::JsonSchema).numbers(Numbers::Exact),
            |api, (uri, path)| api.remote(uri, path),
        )
    }
}

/// Reads the groups of all files in a folder of the tests; `""` is the folder of the required ones.
///
/// # Panics
///
/// If the folder has no group.
pub fn groups(suite: &Path, folder: &str) -> Vec<Group> {
    let folder = suite.join("tests/draft2020-12").join(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    let groups: Vec<Group> = files.iter().flat_map(|file| groups_of(file)).collect();
    assert!(!groups.is_empty(), "{} has no tests", folder.display());
    groups
}

fn groups_of(file: &Path) -> Vec<Group> {
    let name = file.file_stem().unwrap().to_str().unwrap();
    let groups: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let test = |test: &Value| (text(&test["description"]), test["data"].to_string(), test["valid"].as_bool().unwrap());
    let group = |(index, group): (usize, &Value)| Group {
        file: name.to_owned(),
        index,
        description: text(&group["description"]),
        schema: group["schema"].clone(),
        tests: group["tests"].as_array().unwrap().iter().map(test).collect(),
    };
    groups.iter().enumerate().map(group).collect()
}

/// Returns the files that the suite serves, by their URIs.
pub fn remotes(suite: &Path) -> BTreeMap<String, PathBuf> {
    let mut remotes = BTreeMap::new();
    let mut folders = vec![suite.join("remotes")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(suite.join("remotes")).unwrap().to_str().unwrap().to_owned();
                remotes.insert(format!("http://localhost:1234/{relative}"), path);
            }
        }
    }
    remotes
}
