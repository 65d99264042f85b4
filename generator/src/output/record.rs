//! The record of a folder: the files that were written to it, with digests of their contents.
//!
//! ```text
//! # The files that openapi-bindgen wrote to this folder, with digests of their contents. Do not edit.
//! # Generated from ../specs/bindgen.toml
//! 9c1f2e0d7a3b4c5d Cargo.toml
//! ```
//!
//! A line without a digest, as earlier versions wrote it, matches a file with any contents. A file may have several digests: while an
//! output is written, the contents before and after; after a merge of two branches, those of both.

use std::collections::{BTreeMap, BTreeSet};

use crate::digest::Digest;

/// The file name of the record.
pub const RECORD: &str = ".bindgen-files";

const HEADER: &str =
    "# The files that openapi-bindgen wrote to this folder, with digests of their contents. Do not edit.\n";
const GENERATED_FROM: &str = "# Generated from ";

/// The record of a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The path of the manifest or package that the output was generated from, relative to the folder.
    pub configuration: Option<String>,
    files: BTreeMap<String, BTreeSet<Option<Digest>>>,
}

impl Record {
    /// Returns a record without files.
    pub fn of(configuration: Option<String>) -> Self {
        Self { configuration, files: BTreeMap::new() }
    }

    /// Parses the text of a record. Any text is a record: the files on disk decide how much of it is true.
    pub fn parse(text: &str) -> Self {
        let mut record = Self::default();
        for line in text.lines() {
            if let Some(path) = line.strip_prefix(GENERATED_FROM) {
                record.configuration = Some(path.to_owned());
            } else if !line.starts_with('#') {
                let (digest, path) = match line.split_once(' ').map(|(digest, path)| (Digest::parse(digest), path)) {
                    Some((Some(digest), path)) => (Some(digest), path),
                    Some((None, _)) | None => (None, line),
                };
                record.files.entry(path.to_owned()).or_default().insert(digest);
            }
        }
        record
    }

    /// Returns the text of the record.
    pub fn text(&self) -> String {
        let mut text = HEADER.to_owned();
        if let Some(path) = &self.configuration {
            text.push_str(&format!("{GENERATED_FROM}{path}\n"));
        }
        for (path, digests) in &self.files {
            for digest in digests {
                match digest {
                    Some(digest) => text.push_str(&format!("{digest} {path}\n")),
                    None => text.push_str(&format!("{path}\n")),
                }
            }
        }
        text
    }

    /// Adds a file.
    pub fn insert(&mut self, path: &str, contents: &str) {
        self.files.entry(path.to_owned()).or_default().insert(Some(Digest::of(contents.as_bytes())));
    }

    /// Returns this record with the files of another: each file may have the contents of either.
    pub fn with(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for (path, digests) in &other.files {
            both.files.entry(path.clone()).or_default().extend(digests);
        }
        both
    }

    /// Iterates over the paths of the files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Returns whether a file is listed; of paths that differ in case only, some systems have just one.
    pub fn lists(&self, path: &str) -> bool {
        self.digests(path).next().is_some()
    }

    /// Returns whether a file was written with these contents.
    pub fn contains(&self, path: &str, contents: &[u8]) -> bool {
        let digest = Digest::of(contents);
        self.digests(path).any(|known| known.is_none_or(|known| known == digest))
    }

    fn digests(&self, path: &str) -> impl Iterator<Item = Option<Digest>> {
        let exact = self.files.get(path);
        let similar = || self.files.iter().find(|(known, _)| known.eq_ignore_ascii_case(path)).map(|(_, found)| found);
        exact.or_else(similar).into_iter().flatten().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Record;

    #[test]
    fn a_record_is_parsed_as_it_was_printed() {
        let mut record = Record::of(Some("../specs/bindgen.toml".to_owned()));
        record.insert("src/lib.rs", "text");
        record.insert("src/with space.rs", "");
        let before = Record::parse("src/lib.rs\nsrc/old.rs\n");
        for record in [record.clone(), record.with(&before)] {
            assert_eq!(Record::parse(&record.text()), record);
        }
        assert!(record.contains("src/lib.rs", b"text") && !record.contains("src/lib.rs", b"other"));
        assert!(record.with(&before).contains("src/lib.rs", b"other"), "a line without a digest matches any contents");
        assert!(!record.contains("src/old.rs", b"text"));
    }
}
