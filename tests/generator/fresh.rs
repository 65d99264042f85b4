//! Committed outputs are up to date and sound. Nothing is written here: the message of a failure names the command.

use std::path::Path;

use bindings_tests::inspect::inspect;
use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Diagnostics, Provenance, Sources, generate, render};

fn assert_fresh(folder: &str, command: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(folder);
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let manifest = Manifest::read(&folder, &mut sources, &mut diagnostics);
    let generated = manifest.ok().and_then(|manifest| {
        let generated = generate(&manifest.config, &mut sources, &mut diagnostics).ok()?;
        Some((generated, manifest.folder))
    });
    let Some((generated, output)) = generated else { panic!("{}", render(&diagnostics, &sources, usize::MAX, false)) };
    if let Err(fault) = inspect(&generated.files) {
        panic!("{fault}");
    }
    assert!(generated.files.iter().count() > 20, "the output has only {} files", generated.files.iter().count());
    let headless =
        generated.files.iter().find(|(path, text)| path.ends_with(".rs") && Provenance::parse(text).is_none());
    assert_eq!(headless, None, "a file does not begin with what it is generated from");
    let changes = generated.files.compare(&output).unwrap();
    assert!(changes.is_empty(), "the output is stale: run `{command}`\n{changes:#?}");
}

#[test]
fn the_generated_crate_is_up_to_date() {
    assert_fresh("specs", "cargo run -- generate");
}

#[test]
fn golden_outputs_are_up_to_date() {
    assert_fresh("tests/golden", "cargo run -- generate tests/golden");
}

#[test]
fn two_runs_write_the_same_output() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let files = || {
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let manifest = Manifest::read(&folder, &mut sources, &mut diagnostics).unwrap();
        generate(&manifest.config, &mut sources, &mut diagnostics).unwrap().files
    };
    // Each hash map has a seed of its own, so a dependency on its order shows here.
    assert_eq!(files(), files());
}

/// A document that `bindgen.toml` does not list would not be tested.
#[test]
fn every_golden_document_is_generated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let manifest = std::fs::read_to_string(folder.join("bindgen.toml")).unwrap();
    let documents = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let documents = documents.filter(|path| path.extension().is_some_and(|it| it == "yaml" || it == "json"));
    let names: Vec<String> = documents.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    assert!(names.len() > 25, "only {} golden documents found", names.len());
    let unlisted: Vec<&String> =
        names.iter().filter(|name| !manifest.contains(&format!("document = \"{name}\""))).collect();
    assert!(unlisted.is_empty(), "tests/golden/bindgen.toml does not list {unlisted:?}");
}
