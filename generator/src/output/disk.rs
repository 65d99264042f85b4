//! The operations that change files. Each of their errors names the file.
//!
//! Tests can make any step fail, or end all changes at it, as the end of the process does: see `faults`.

#[cfg(test)]
pub mod faults;

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use super::changes::FilesError;

/// Creates a folder, whose parent exists.
pub fn create_folder(path: &Path) -> Result<(), FilesError> {
    step(path)?;
    fs::create_dir(path).map_err(|error| FilesError::io("create", path, error))
}

/// Creates a file. Fails if anything has its name, so that no symbolic link is followed.
pub fn create(path: &Path, text: &str) -> Result<(), FilesError> {
    let failed = |error| FilesError::io("write", path, error);
    step(path)?;
    let mut file = File::create_new(path).map_err(failed)?;
    let (start, rest) = text.as_bytes().split_at(text.len() / 2);
    file.write_all(start).map_err(failed)?;
    step(path)?;
    file.write_all(rest).map_err(failed)
}

/// Moves a file, replacing what has the name.
pub fn rename(from: &Path, to: &Path) -> Result<(), FilesError> {
    step(to)?;
    fs::rename(from, to).map_err(|error| FilesError::io("write", to, error))
}

/// Removes a file, or a symbolic link.
pub fn remove(path: &Path) -> Result<(), FilesError> {
    step(path)?;
    fs::remove_file(path).map_err(|error| FilesError::io("remove", path, error))
}

/// Removes an empty folder.
pub fn remove_folder(path: &Path) -> Result<(), FilesError> {
    step(path)?;
    fs::remove_dir(path).map_err(|error| FilesError::io("remove", path, error))
}

#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "it fails in tests")]
fn step(_: &Path) -> Result<(), FilesError> {
    Ok(())
}

#[cfg(test)]
use faults::step;
