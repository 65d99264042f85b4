//! Runs the official JSON Schema test suite, draft 2020-12, through generated Rust that is compiled.
//!
//! `cargo run -p bindings-tests --example conformance -- PATH_OF_THE_SUITE [--optional] [FILE …]` generates one document for each group of
//! tests, compiles them as one crate, feeds every test to `from_json`, and prints the score of each file. It ends with 1 if a
//! test is not judged as the suite says.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use openapi_bindgen::{ApiConfig, Config, Diagnostics, Formats, Numbers, Output, Sources, generate, render};
use serde_json::{Value, json};

/// Groups that ask for a meta-schema, which is a document that describes schemas and not data; each must be met.
const META_SCHEMA: [(&str, &str); 3] = [
    ("defs", "validate definition against metaschema"),
    ("ref", "remote ref, containing refs itself"),
    ("vocabulary", "schema that uses custom metaschema with with no validation vocabulary"),
];

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(suite) = arguments.next().map(PathBuf::from) else {
        eprintln!("name the folder of the suite");
        return ExitCode::from(2);
    };
    let mut only: Vec<String> = arguments.filter_map(|name| name.into_string().ok()).collect();
    let optional = only.iter().any(|name| name == "--optional");
    only.retain(|name| name != "--optional");
    let work = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/conformance");
    let _ = std::fs::remove_dir_all(work.join("crate"));
    std::fs::create_dir_all(work.join("documents")).unwrap();

    let mut config = Config { output: Output::Crate("conformance".to_owned()), ..Config::default() };
    let mut calls = String::new();
    let (mut not_generated, mut left_out) = (0, 0);
    let folders: &[(&str, Formats)] = match optional {
        false => &[("", Formats::Annotate)],
        true => &[("optional", Formats::Annotate), ("optional/format", Formats::Assert)],
    };
    for (file, formats) in folders.iter().flat_map(|(folder, formats)| files(&suite, folder, *formats)) {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        if !only.is_empty() && !only.contains(&name) {
            continue;
        }
        let groups: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        for (index, group) in groups.iter().enumerate() {
            if META_SCHEMA.contains(&(&name, group["description"].as_str().unwrap())) {
                println!("{name}: {}: left out, it asks for a meta-schema", group["description"]);
                left_out += 1;
                continue;
            }
            let module = format!(
                "{}{}_{index}",
                if formats == Formats::Assert { "format_" } else { "" },
                name.to_lowercase().replace('-', "_")
            );
            let api = ApiConfig { formats, ..document(&work, &suite, &module, &group["schema"]) };
            let tests = group["tests"].as_array().unwrap();
            match problems(&api) {
                None => {
                    for test in tests {
                        let (data, valid) = (test["data"].to_string(), test["valid"].as_bool().unwrap());
                        let title = format!("{}: {}", group["description"], test["description"]);
                        let _ = writeln!(
                            calls,
                            "    suite.test::<conformance::{module}::Root>({name:?}, {title:?}, {data:?}, {valid});"
                        );
                    }
                    config.apis.push(api);
                }
                Some(problems) => {
                    not_generated += tests.len();
                    println!("{name}: {}: not generated, {} tests\n{problems}", group["description"], tests.len());
                }
            }
        }
    }
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let generated = generate(&config, &mut sources, &mut diagnostics).expect("each was generated before");
    let folder = work.join("crate");
    generated.files.write(&folder).unwrap();
    let main = include_str!("../conformance/main.rs").replace("// TESTS", &calls);
    std::fs::write(folder.join("src/main.rs"), main).unwrap();
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    std::fs::write(folder.join("Cargo.toml"), format!("{manifest}\n[workspace]\n")).unwrap();
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(work.join("target"))
        .status()
        .unwrap();
    println!("not generated: {not_generated}");
    let stale = !optional && only.is_empty() && left_out != META_SCHEMA.len();
    if stale {
        println!("the list of groups that are left out is stale");
    }
    if status.success() && not_generated == 0 && !stale { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn files(suite: &Path, folder: &str, formats: Formats) -> Vec<(PathBuf, Formats)> {
    let entries = std::fs::read_dir(suite.join("tests/draft2020-12").join(folder)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    files.into_iter().map(|path| (path, formats)).collect()
}

fn document(work: &Path, suite: &Path, module: &str, schema: &Value) -> ApiConfig {
    // `#` means the schema, as it does in a document of its own.
    let mut schema = schema.clone();
    if let Value::Object(members) = &mut schema {
        members.entry("$id").or_insert_with(|| json!(format!("urn:suite:{module}")));
    }
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": module, "version": "1" },
        "components": { "schemas": { "Root": schema } },
    });
    let path = work.join(format!("documents/{module}.json"));
    std::fs::write(&path, document.to_string()).unwrap();
    let mut remotes = std::collections::BTreeMap::new();
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
    ApiConfig { formats: Formats::Annotate, numbers: Numbers::Exact, remotes, ..ApiConfig::new(module, path) }
}

/// What keeps a document from being generated.
fn problems(api: &ApiConfig) -> Option<String> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let config = Config { apis: vec![api.clone()], ..Config::default() };
    generate(&config, &mut sources, &mut diagnostics).is_err().then(|| render(&diagnostics, &sources, false))
}
