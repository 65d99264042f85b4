//! The table of source files.

use std::collections::BTreeSet;
use std::path::Path;

use crate::sources;

/// The paths of the Rust files in a folder, below `root`.
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
    files.retain(|path| !matches!(path.as_str(), "evaluator.rs" | "sources.rs") && !path.starts_with("tests/"));
    let listed: BTreeSet<String> = sources::FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(listed, files);
    assert_eq!(listed.len(), sources::FILES.len(), "a file is listed twice");
}
