//! A crate with a build script, as a user writes it: it builds, runs, and has the very code that is committed.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use bindings_tests::project::{TestProject, cargo};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Builds the consumer, and runs it with some input. Its second line is the folder of the generated code.
fn run(input: &str) -> Vec<String> {
    let mut command = cargo("run", &root().join("tests/consumer"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// The modules of features that the build script does not select.
const OTHER_MODULES: [&str; 2] = ["mod arbitrary;", "pub mod instance;"];

/// The ends of the paths of what belongs to features that the build script does not select, and of the file that declares the adapters.
const OTHERS: [&str; 8] = [
    "arbitrary.rs",
    "client/http_bodies.rs",
    "client/http_types.rs",
    "client/mod.rs",
    "client/reqwest_client.rs",
    "client/tower_service.rs",
    "client/traced.rs",
    "client/ureq_agent.rs",
];

#[test]
fn build_script_writes_what_is_committed() {
    let payload = std::fs::read_to_string(root().join("tests/payloads/qonto/request.json")).unwrap();
    let lines = run(&payload);
    assert_eq!(lines[0], "Web Development Service: 150.00 EUR");
    assert_eq!(lines[2], "/prices", "a value of one module is sent by another");
    let out = Path::new(&lines[1]);
    let mut compared = 0;
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(root().join("generated/src").join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.extend((!path.ends_with("support/instance")).then_some(path));
            } else if path != Path::new("lib.rs") && !OTHERS.iter().any(|file| path.ends_with(file)) {
                let committed = std::fs::read_to_string(entry.path()).unwrap();
                let written = std::fs::read_to_string(out.join(&path)).unwrap();
                // Only a crate has features, and lines between what they enable.
                let is_code = |line: &&str| {
                    !line.is_empty() && !line.starts_with("#[cfg(feature = ") && !OTHER_MODULES.contains(line)
                };
                assert!(
                    written.lines().filter(is_code).eq(committed.lines().filter(is_code)),
                    "{} differs",
                    path.display()
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 20, "only {compared} files were compared");
    assert!(run("{}").iter().any(|line| line == "required property `title` is missing"));
}

/// A package whose build script generates bindings that need a crate which it does not depend on.
#[test]
fn build_script_names_the_lines_that_the_manifest_lacks() {
    let project = TestProject::new("missing-dependency");
    let library = root().join("generator").display().to_string().replace('\\', "/");
    let write = |path: &str, text: &str| std::fs::write(project.path("crate").join(path), text).unwrap();
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"missing-dependency\"\nedition = \"2024\"\n\n[dependencies]\n\
             serde_json = {{ version = \"1\", features = [\"raw_value\"] }}\n\n[build-dependencies]\n\
             openapi-bindgen = {{ path = \"{library}\" }}\n\n[workspace]\n"
        ),
    );
    let document = "{openapi: 3.1.0, info: {title: Shop, version: '1'}, components: {schemas: {Day: {type: string, format: date}}}}";
    write("shop.yaml", document);
    write(
        "build.rs",
        "fn main() {\n    openapi_bindgen::Builder::new().api(openapi_bindgen::Api::new(\"shop\", \"shop.yaml\")).compile();\n}\n",
    );
    write("src/lib.rs", "include!(concat!(env!(\"OUT_DIR\"), \"/bindings.rs\"));\n");
    let output = cargo("check", &project.path("crate")).output().unwrap();
    assert!(!output.status.success());
    let messages = String::from_utf8(output.stderr).unwrap();
    for line in [
        "add `serde = { version = \"1\", default-features = false, features = [\"std\"] }` under `[dependencies]`",
        "add `jiff = { version = \"1\", default-features = false, features = [\"std\"] }` under `[dependencies]`",
    ] {
        assert!(messages.contains(line), "{messages}");
    }
    assert!(!messages.contains("error[E"), "rustc has not seen the bindings: {messages}");
}

/// The code in the README is that of the consumer, so it compiles.
#[test]
fn readme_shows_the_consumer() {
    let read = |path: &str| std::fs::read_to_string(root().join(path)).unwrap();
    let readme = read("README.md");
    let shown = readme.split("// src/main.rs\n").nth(1).unwrap().split("```").next().unwrap();
    assert!(read("tests/consumer/src/main.rs").contains(shown.trim()), "{shown}");
}
