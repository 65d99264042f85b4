//! The golden outputs, compiled, and tools of the tests to generate, inspect and compile other outputs.

use std::io::Write as _;
use std::path::{Path, PathBuf};

pub mod consumers;
pub mod excerpt;
pub mod inspect;
pub mod instances;
pub mod named;
pub mod overridden;
pub mod peers;
pub mod project;
pub mod snapshots;
pub mod source_pairs;
pub mod suite;
pub mod translate;
pub mod version_pairs;

/// The golden outputs, one module for each document in `golden/`.
#[rustfmt::skip]
#[path = "../golden/expected/bindings.rs"]
pub mod golden;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// Returns a folder that is not part of the repository, if it is beside it in `../shared`, or in the folder that the variable `SHARED`
/// names. Otherwise, reports that the test is skipped.
pub fn shared_folder(name: &str) -> Option<PathBuf> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let shared = std::env::var_os("SHARED").unwrap_or_else(|| "../shared".into());
    let folder = repository.join(shared).join(name);
    if !folder.is_dir() {
        // Not by `println!`, whose output is captured if the test passes.
        let mut stderr = std::io::stderr().lock();
        writeln!(stderr, "skipped: there is no folder {}", folder.display()).unwrap();
        return None;
    }
    Some(folder)
}

/// Returns whether `from_json` accepts a value. An accepted value must be equal when it is written again.
pub fn accepts<T: golden::support::Model>(value: &serde_json::Value) -> bool {
    match T::from_json(value.to_string()) {
        Ok(read) => {
            assert_eq!(serde_json::to_value(&read).unwrap(), *value, "a value that was read is written unchanged");
            true
        }
        Err(golden::support::Error::Invalid(_)) => false,
        Err(error) => panic!("{value}: {error}"),
    }
}
