//! Long chains of schemas in each other: the compiler follows them up to its recursion limit, which the crate sets.

use std::fs;

use bindings_tests::project::{TestProject, cargo};
use serde_json::{Value, json};

/// Returns a document in which each schema has a property of the next one; in a ring, the last one has one of the first.
fn document(length: usize, is_ring: bool) -> Value {
    let schema = |index: usize| {
        let mut properties = json!({ "text": { "type": "string", "maxLength": 5 } });
        if is_ring || index + 1 < length {
            properties["next"] = json!({ "$ref": format!("#/components/schemas/S{}", (index + 1) % length) });
        }
        (format!("S{index}"), json!({ "type": "object", "properties": properties }))
    };
    let schemas: serde_json::Map<String, Value> = (0..length).map(schema).collect();
    json!({
        "openapi": "3.1.0", "info": { "title": "Chains", "version": "1" }, "paths": {},
        "components": { "schemas": schemas }
    })
}

#[test]
#[ignore = "compiles 700 types"]
fn long_rings_and_chains_of_schemas_compile_and_can_be_sent_to_other_threads() {
    let project = TestProject::new("chains");
    let documents = [("ring", document(200, true)), ("chain", document(500, false))];
    let apis = documents.iter().map(|(name, document)| project.document(name, &document.to_string())).collect();
    let workspace = project.workspace(apis);
    for (name, _) in &documents {
        let root = workspace.join(name).join("src/lib.rs");
        let text = fs::read_to_string(&root).unwrap();
        assert!(text.contains("#![recursion_limit = "), "{name}");
        let value = format!("\n/// A value.\npub fn sent() -> impl Send + Sync {{\n    {name}::S0::default()\n}}\n");
        // A crate that drops a value needs the limit, too.
        let limit = text.lines().find(|line| line.starts_with("#![recursion_limit")).unwrap();
        let test = format!("{limit}\n#[test]\nfn value() {{\n    drop(part_{name}::{name}::S0::default());\n}}\n");
        fs::create_dir_all(workspace.join(name).join("tests")).unwrap();
        fs::write(workspace.join(name).join("tests/value.rs"), test).unwrap();
        fs::write(&root, text + &value).unwrap();
    }
    let output = cargo("check", &workspace).args(["--workspace", "--tests", "--keep-going"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
