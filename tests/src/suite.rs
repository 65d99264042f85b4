//! The official JSON Schema test suite, draft 2020-12.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use openapi_bindgen::{ApiConfig, Formats, Numbers};
use serde_json::{Value, json};

use crate::project::TestProject;

/// Groups that ask for a meta-schema, which is a document that describes schemas and not data.
pub const META_SCHEMA: [(&str, &str); 3] = [
    ("defs", "validate definition against metaschema"),
    ("ref", "remote ref, containing refs itself"),
    ("vocabulary", "schema that uses custom metaschema with with no validation vocabulary"),
];

/// Optional files that judge what this generator does not do, each with the reason; each must have a test that fails.
pub const NOT_DONE: [(&str, &str); 6] = [
    ("cross-draft", "a schema in another draft of JSON Schema: OpenAPI 3.1 has one dialect for a document"),
    ("dependencies-compatibility", "`dependencies` is no keyword since draft 2019-09; the generator warns of it"),
    ("format-assertion", "whether formats are asserted is an option here, and not a matter of the meta-schema"),
    ("idn-email", "no format of OpenAPI; it is a remark"),
    ("idn-hostname", "no format of OpenAPI; it is a remark"),
    ("uri-template", "no format of OpenAPI; it is a remark"),
];

/// A schema of the suite with its tests.
pub struct Group {
    /// The name of its file, without its ending.
    pub file: String,
    /// Its place in the file.
    pub index: usize,
    /// What it is about.
    pub description: String,
    /// The schema.
    pub schema: Value,
    /// Texts of instances, with what is said of each and whether it is valid.
    pub tests: Vec<(String, String, bool)>,
}

impl Group {
    /// Whether it asks for a meta-schema.
    pub fn is_about_meta_schema(&self) -> bool {
        META_SCHEMA.contains(&(&self.file, &self.description))
    }

    /// The name of its module.
    pub fn module(&self) -> String {
        format!("{}_{}", self.file.to_lowercase().replace('-', "_"), self.index)
    }

    /// An OpenAPI document in which its schema is the component `Root`.
    pub fn document(&self, suite: &Path, project: &TestProject, module: &str) -> ApiConfig {
        // `#` means the schema, as it does in a document of its own.
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
        ApiConfig { formats: Formats::Annotate, numbers: Numbers::Exact, remotes: remotes(suite), ..api }
    }
}

/// The groups of the files in a folder of the tests; `""` for those that are required.
pub fn groups(suite: &Path, folder: &str) -> Vec<Group> {
    let entries = std::fs::read_dir(suite.join("tests/draft2020-12").join(folder)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    files.iter().flat_map(|file| groups_of(file)).collect()
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

/// The files that the suite serves, by their URIs.
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
