//! The differences between an output and a folder, and what keeps it from being written there.

use std::fmt;
use std::path::{Path, PathBuf};

/// The differences between an output and the files of a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changes {
    /// The files that are new or differ.
    pub written: Vec<String>,
    /// The files that are no longer generated.
    pub removed: Vec<String>,
    /// The number of files that do not differ.
    pub unchanged: usize,
    /// Those of the new files that were written before, and are missing.
    pub missing: Vec<String>,
    /// Whether the names file, which is an input too, differs from what was written.
    pub is_names_file_edited: bool,
    /// Those of the files that can't be written or removed without losing something that is not generated.
    pub conflicts: Vec<Conflict>,
}

impl Changes {
    /// Returns whether no file differs.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

/// A file of a folder that an output must not replace or remove.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Conflict {
    /// The path of the file in the folder.
    pub path: String,
    /// Why the file must be kept.
    pub reason: ConflictReason,
}

/// Why a file must be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConflictReason {
    /// The record of the folder does not list it.
    NotWritten,
    /// Its contents differ from those that were written.
    Edited,
    /// The folder contains the output of another configuration, whose manifest or package is this.
    OtherConfiguration(PathBuf),
    /// It is a symbolic link, a pipe or a device.
    NotAFile,
    /// The output is generated from it.
    Source,
    /// A folder has its name.
    Folder,
    /// This part of its path is a symbolic link or a file.
    NotAFolder(String),
    /// This file of the output is the same module.
    SameModule(String),
}

impl ConflictReason {
    /// Returns whether the option `overwrite` allows to replace the file.
    pub(super) fn is_overwritable(&self) -> bool {
        match self {
            Self::NotWritten | Self::Edited | Self::OtherConfiguration(_) | Self::NotAFile => true,
            Self::Source | Self::Folder | Self::NotAFolder(_) | Self::SameModule(_) => false,
        }
    }
}

impl fmt::Display for ConflictReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotWritten => f.write_str("not written by openapi-bindgen"),
            Self::Edited => f.write_str("edited since openapi-bindgen wrote it"),
            Self::OtherConfiguration(path) => {
                write!(f, "the files of this folder are generated from {}", path.display())
            }
            Self::NotAFile => f.write_str("not a regular file"),
            Self::Source => f.write_str("the output is generated from it"),
            Self::Folder => f.write_str("a folder has this name"),
            Self::NotAFolder(part) => write!(f, "`{part}` is not a folder"),
            Self::SameModule(path) => {
                write!(f, "the same module as {path} of the output, so that rustc accepts neither")
            }
        }
    }
}

/// The error of writing an output to a folder, or of comparing it with one.
#[derive(Debug)]
#[non_exhaustive]
pub enum FilesError {
    /// Files of the folder must not be replaced or removed. Nothing was written.
    Conflicts {
        /// The folder.
        folder: PathBuf,
        /// The files.
        conflicts: Vec<Conflict>,
    },
    /// An operation on a file failed.
    Io {
        /// The operation, such as `write`.
        operation: &'static str,
        /// The path of the file.
        path: PathBuf,
        /// The error of the system.
        error: std::io::Error,
    },
}

impl FilesError {
    pub(super) fn io(operation: &'static str, path: &Path, error: std::io::Error) -> Self {
        Self::Io { operation, path: path.to_owned(), error }
    }
}

impl fmt::Display for FilesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { operation, path, error } => write!(f, "cannot {operation} {}: {error}", path.display()),
            Self::Conflicts { folder, conflicts } => {
                writeln!(f, "the output in {} conflicts with what is not its own:", folder.display())?;
                for Conflict { path, reason } in conflicts {
                    writeln!(f, "  {path}: {reason}")?;
                }
                if conflicts.iter().all(|one| one.reason.is_overwritable()) {
                    f.write_str(
                        "help: move these files or write to another `folder`; to replace them, set `overwrite`, ",
                    )?;
                    f.write_str("which is `--overwrite` on the command line")
                } else {
                    f.write_str("help: move these files, or write to another `folder`")
                }
            }
        }
    }
}

impl std::error::Error for FilesError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            Self::Conflicts { .. } => None,
        }
    }
}
