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

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

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
                    Some(digest) => text.push_str(&format!("{:016x} {path}\n", digest.0)),
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

/// A digest that tells contents from edited ones. It is no protection against contents that are made to have the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(u64);

impl Digest {
    /// Returns the digest of a text. Git may convert line ends, and editors may add a byte order mark: neither changes it.
    pub fn of(contents: &[u8]) -> Self {
        let contents = plain(contents);
        // Words instead of bytes: every run computes the digests of the whole output.
        let (words, rest) = contents.as_chunks::<8>();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        let length = (contents.len() as u64).to_le_bytes();
        let words = words.iter().chain([&last, &length]).map(|word| u64::from_le_bytes(*word));
        // Each step is reversible, so that no change of a single word is lost.
        Self(words.fold(0, |hash, word| {
            let product = (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            product ^ (product >> 32)
        }))
    }

    fn parse(text: &str) -> Option<Self> {
        (text.len() == 16).then(|| u64::from_str_radix(text, 16).ok().map(Self)).flatten()
    }
}

/// Returns a text without byte order mark, and with line feeds as its line ends.
fn plain(contents: &[u8]) -> Cow<'_, [u8]> {
    let contents = contents.strip_prefix("\u{feff}".as_bytes()).unwrap_or(contents);
    if !contents.contains(&b'\r') {
        return contents.into();
    }
    let mut bytes = contents.iter().copied().peekable();
    let mut plain = Vec::with_capacity(contents.len());
    while let Some(byte) = bytes.next() {
        if byte != b'\r' || bytes.peek() != Some(&b'\n') {
            plain.push(byte);
        }
    }
    plain.into()
}

#[cfg(test)]
mod tests {
    use super::{Digest, Record};

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

    #[test]
    fn each_change_of_a_text_changes_its_digest() {
        let text = "pub struct Order {\n    pub id: u64,\n}\n";
        for index in 0..text.len() {
            for bit in 0..8 {
                let mut changed = text.as_bytes().to_vec();
                changed[index] ^= 1 << bit;
                assert_ne!(Digest::of(&changed), Digest::of(text.as_bytes()), "byte {index}, bit {bit}");
            }
            assert_ne!(Digest::of(&text.as_bytes()[..index]), Digest::of(text.as_bytes()));
        }
        assert_ne!(Digest::of(b"a\0"), Digest::of(b"a"));
        // Records are committed, so a digest is the same on every machine and in every version.
        assert_eq!(
            Digest::of(text.as_bytes()),
            Digest(10_173_184_349_889_511_321),
            "the digest of a text never changes"
        );
    }

    #[test]
    fn line_ends_and_byte_order_marks_do_not_change_a_digest() {
        assert_eq!(Digest::of(b"a\r\nb\r\n"), Digest::of(b"a\nb\n"));
        assert_eq!(Digest::of("\u{feff}a".as_bytes()), Digest::of(b"a"));
        assert_ne!(Digest::of(b"a\rb"), Digest::of(b"ab"));
    }
}
