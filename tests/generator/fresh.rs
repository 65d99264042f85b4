//! Committed outputs are up to date and sound. Nothing is written here: the message of a failure names the command.

use std::path::Path;

use bindings_tests::inspect::inspect;
use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Diagnostics, Sources, generate, render};

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
