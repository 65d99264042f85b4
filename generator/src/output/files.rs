//! The output in memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::changes::{Changes, FilesError};
use super::folder::{self, Ownership};

/// The files of an output: their paths in its folder, and their texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<String, String>,
    ownership: Ownership,
}

impl Files {
    /// Adds a file. The separator of its path is `/` on every system.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Iterates over paths and texts, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Returns the text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Returns the size of all files in bytes.
    pub fn bytes(&self) -> usize {
        self.files.values().map(String::len).sum()
    }

    /// Returns the number of lines of all files.
    pub fn lines(&self) -> usize {
        self.files.values().map(|text| text.lines().count()).sum()
    }

    /// Returns the path of the list of the files that were written to a folder; `None` if a run has not ended.
    pub fn record(folder: &Path) -> Option<PathBuf> {
        folder::record(folder)
    }

    /// Sets what the files may replace.
    pub(crate) fn with_ownership(self, ownership: Ownership) -> Self {
        Self { ownership, ..self }
    }

    /// Compares the output with the files of a folder. Writes nothing. Waits while another run writes to the folder.
    ///
    /// # Errors
    ///
    /// Fails if a file of the folder exists but can't be read.
    pub fn compare(&self, folder: &Path) -> Result<Changes, FilesError> {
        folder::compare(folder, &self.files, &self.ownership)
    }

    /// Writes the files that differ to a folder, and removes those that are no longer generated. If it is interrupted, the next call
    /// completes it. Waits while another run writes to the folder.
    ///
    /// The folder gets a record of its files, `.bindgen-files`, with digests of their contents. Only files that it lists are replaced
    /// or removed, and only if they are as they were written, unless the configuration sets [`overwrite`](crate::Config::overwrite).
    /// No symbolic link in the folder is followed.
    ///
    /// # Errors
    ///
    /// Fails if a file must be kept: then nothing is written, and the error lists all of them. Fails if the folder can't be read or
    /// written; the folder is as it was if that is noticed before the first file is in its place, as on a full disk.
    pub fn write(&self, folder: &Path) -> Result<Changes, FilesError> {
        folder::write(folder, &self.files, &self.ownership)
    }
}
