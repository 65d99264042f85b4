//! The documents that mutations begin with.

use std::fs;
use std::path::{Path, PathBuf};

use crate::tree::Tree;

/// Larger documents take too long, and have no other constructs.
const MAX_BYTES: usize = 100_000;

/// A document, with a path in a folder that does not exist: no file is read while fuzzing.
pub struct Seed {
    pub path: PathBuf,
    pub tree: Tree,
}

/// All seeds.
pub struct Seeds {
    pub documents: Vec<Seed>,
    /// Files that documents refer to.
    pub others: Vec<(PathBuf, String)>,
}

impl Seeds {
    /// Reads the documents of the repository, and those of the folder in the variable `CORPUS`, if set.
    pub fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut paths = [files(&root.join("specs")), files(&root.join("tests/golden"))].concat();
        paths.extend(folders(&root.join("tests/diagnostics")).iter().flat_map(|folder| files(folder)));
        paths.extend(std::env::var_os("CORPUS").map(|folder| files(Path::new(&folder))).unwrap_or_default());
        let documents: Vec<Seed> = paths.iter().filter_map(|path| Seed::read(path)).collect();
        assert!(documents.len() > 30, "the documents of the repository are missing");
        let golden = root.join("tests/golden");
        let others = folders(&golden.join("files")).into_iter().flat_map(|folder| files(&folder));
        let others = others.map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (Path::new("memory").join(path.strip_prefix(&golden).unwrap()), text)
        });
        Self { documents, others: others.collect() }
    }
}

impl Seed {
    /// Reads a document. Returns `None` if it is not YAML or JSON: such bytes are for the target `document`.
    fn read(path: &Path) -> Option<Self> {
        let text = fs::read_to_string(path).ok().filter(|text| text.len() <= MAX_BYTES)?;
        let tree = Tree::from_yaml(&text)?;
        Some(Self { path: Path::new("memory").join(path.file_name()?), tree })
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    // The order in a folder depends on the file system, and an input must have the same meaning on every machine.
    paths.sort();
    paths
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.is_dir()).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let is_document =
        |path: &PathBuf| path.extension().is_some_and(|extension| extension == "yaml" || extension == "json");
    entries(folder).into_iter().filter(is_document).collect()
}
