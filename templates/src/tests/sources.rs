//! The table of source files.

use std::collections::BTreeSet;
use std::path::Path;

use crate::sources;

/// Returns the paths of the Rust files in a folder, below `root`.
fn rust_files(root: &Path, folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths = entries.flat_map(|path| match path.is_dir() {
        true => rust_files(root, &path),
        false => BTreeSet::from([path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/")]),
    });
    paths.filter(|path| path.ends_with(".rs")).collect()
}

#[test]
fn lists_every_file_that_an_output_can_have() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = rust_files(&root, &root);
    // No output serves operations that are described.
    let is_own = |path: &str| ["described/", "tests/"].iter().any(|folder| path.starts_with(folder));
    files.retain(|path| !matches!(path.as_str(), "evaluator.rs" | "sources.rs") && !is_own(path));
    let listed: BTreeSet<String> = sources::FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(listed, files);
    assert_eq!(listed.len(), sources::FILES.len(), "a file is listed twice");
}

#[test]
fn outputs_depend_on_the_versions_and_features_that_are_tested_here() {
    let manifest = include_str!("../../Cargo.toml");
    let optional = |line: &str| match line.strip_suffix(" }") {
        Some(line) => format!("{line}, optional = true }}"),
        None => {
            let (name, version) = line.split_once(" = ").unwrap();
            format!("{name} = {{ version = {version}, optional = true }}")
        }
    };
    for (name, line) in sources::DEPENDENCIES {
        assert!(line.starts_with(&format!("{name} = ")), "{line}");
        assert!(manifest.lines().any(|own| own == optional(line)), "{line}");
    }
    let own = manifest.lines().filter(|line| line.ends_with("optional = true }"));
    // `serde` is in every output.
    assert_eq!(own.count(), sources::DEPENDENCIES.len() + 1);
    let serde = sources::MANIFEST.lines().find(|line| line.starts_with("serde = ")).unwrap();
    assert!(manifest.lines().any(|own| own == optional(serde)), "{serde}");
}
