//! Snapshots of the golden documents after a stage of the generator, as `dump` prints them.
//!
//! The intermediate representation of every document is compared, since it shows each decision in a few lines. Stages before it are
//! compared for documents that exercise them.

use std::path::{Path, PathBuf};

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Diagnostics, Sources, Stage, dump, render};

/// Documents for `parse`: operations with their parameters, bodies, responses, servers and security schemes.
const PARSE: [&str; 6] = ["bodies", "layout", "openapi_3_2", "operations", "security", "servers"];

/// Documents for `resolve`: references inside a document and between files, dynamic references, 3.0 schemas, YAML.
const RESOLVE: [&str; 6] = ["all_of", "dynamic", "files", "openapi_3_0", "references", "yaml"];

/// The text of a golden document after a stage.
pub struct Snapshot {
    /// The file with the expected text.
    pub path: PathBuf,
    /// The text that `dump` prints.
    pub text: String,
}

/// Dumps the golden documents.
///
/// # Panics
///
/// If a document has errors.
pub fn all() -> Vec<Snapshot> {
    let folder = folder();
    let manifest = Manifest::read(&folder, &mut Sources::default(), &mut Diagnostics::default()).unwrap();
    let mut snapshots = Vec::new();
    for api in &manifest.config.apis {
        let name = api.name.as_str();
        let stages = [
            ("parse", Stage::Parse, PARSE.contains(&name)),
            ("resolve", Stage::Resolve, RESOLVE.contains(&name)),
            ("ir", Stage::Ir, true),
        ];
        for (stage_name, stage, _) in stages.into_iter().filter(|(_, _, is_compared)| *is_compared) {
            // Sources of its own, so that the numbers of files do not depend on other documents.
            let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
            let text = dump(stage, &manifest.config, api, &mut sources, &mut diagnostics);
            let text = text.unwrap_or_else(|_| panic!("{}", render(&diagnostics, &sources, usize::MAX, false)));
            snapshots.push(Snapshot { path: folder.join(stage_name).join(format!("{name}.txt")), text });
        }
    }
    snapshots
}

/// Returns the files with expected texts, of which each should belong to a snapshot.
///
/// # Panics
///
/// If a folder cannot be read.
pub fn files() -> Vec<PathBuf> {
    let folders = ["parse", "resolve", "ir"].map(|stage| folder().join(stage));
    let entries = folders.into_iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    entries.map(|entry| entry.unwrap().path()).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}
