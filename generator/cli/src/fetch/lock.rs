//! `bindgen.lock`: the record of the documents that were downloaded last.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use toml_span::value::Table;

/// The name of the file, which is beside the `bindgen.toml`.
const FILE_NAME: &str = "bindgen.lock";

const HEAD: &str =
    "# Written by `openapi-bindgen fetch`: the documents that it has downloaded. Commit this file with them.\n";

/// A download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) source: String,
    /// When these contents were first downloaded.
    pub(super) date: String,
    pub(super) sha256: String,
    /// The validators of HTTP (RFC 9110, 8.8), for conditional requests.
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
}

/// The records by the path of the document, relative to the folder.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    records: BTreeMap<String, Record>,
}

impl Lock {
    /// Reads the file of a folder, or returns an empty record if it does not exist.
    ///
    /// # Errors
    ///
    /// If it can't be read, or has other contents.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let path = folder.join(FILE_NAME);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(format!("cannot read `{}`: {error}", path.display())),
        };
        let records = parse(&text).ok_or_else(|| {
            format!("`{}` is not valid; restore it, or delete it to compare the documents anew", path.display())
        })?;
        Ok(Self { path, records })
    }

    pub(super) fn get(&self, document: &str) -> Option<&Record> {
        self.records.get(document)
    }

    pub(super) fn insert(&mut self, document: &str, record: Record) {
        self.records.insert(document.to_owned(), record);
    }

    /// Writes the file, unless it has these contents.
    ///
    /// # Errors
    ///
    /// If it can't be written.
    pub(super) fn write(&self) -> Result<(), String> {
        let text = print(&self.records);
        if fs::read_to_string(&self.path).is_ok_and(|old| old == text) {
            return Ok(());
        }
        super::replace(&self.path, text.as_bytes())
            .map_err(|error| format!("cannot write `{}`: {error}", self.path.display()))
    }
}

fn print(records: &BTreeMap<String, Record>) -> String {
    let mut text = HEAD.to_owned();
    for (document, Record { source, date, sha256, etag, last_modified }) in records {
        text.push_str("\n[[document]]\n");
        let mut line = |key: &str, value: &str| _ = writeln!(text, "{key} = {}", quoted(value));
        line("path", document);
        line("source", source);
        line("date", date);
        line("sha256", sha256);
        if let Some(etag) = etag {
            line("etag", etag);
        }
        if let Some(last_modified) = last_modified {
            line("last_modified", last_modified);
        }
    }
    text
}

fn parse(text: &str) -> Option<BTreeMap<String, Record>> {
    let document = toml_span::parse(text).ok()?;
    let Some(tables) = document.as_table()?.get("document") else { return Some(BTreeMap::new()) };
    let record = |table: &Table<'_>| {
        let text = |key: &str| table.get(key).and_then(|value| value.as_str()).map(str::to_owned);
        let record = Record {
            source: text("source")?,
            date: text("date")?,
            sha256: text("sha256")?,
            etag: text("etag"),
            last_modified: text("last_modified"),
        };
        Some((text("path")?, record))
    };
    tables.as_array()?.iter().map(|table| record(table.as_table()?)).collect()
}

/// Returns a basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", c as u32)),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Returns whether contents are those of a record. Git may have converted their line ends.
pub(super) fn is_of(record: &Record, contents: &[u8]) -> bool {
    let is = |contents: &[u8]| sha256(contents) == record.sha256;
    is(contents) || std::str::from_utf8(contents).is_ok_and(|text| is(text.replace("\r\n", "\n").as_bytes()))
}

/// Returns the SHA-256 of contents, as `sha256sum` prints it.
pub(super) fn sha256(contents: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, contents);
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns a number of seconds since 1970 as a date and time (RFC 3339).
pub(super) fn timestamp(seconds: u64) -> String {
    let (day, second) = (seconds / 86_400, seconds % 86_400);
    // Days since 0000-03-01, in eras of 400 years, so that a leap day is the last of its year.
    let day = day + 719_468;
    let (era, day) = (day / 146_097, day % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_dates() {
        for (seconds, date) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_709_251_199, "2024-02-29T23:59:59Z"),
            (1_709_251_200, "2024-03-01T00:00:00Z"),
            (1_796_014_800, "2026-11-30T05:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(timestamp(seconds), date);
        }
    }

    #[test]
    fn records_are_read_as_they_were_written() {
        let record = |etag: Option<&str>| Record {
            source: "https://example.com/a.yaml?b=\"c\"".to_owned(),
            date: timestamp(0),
            sha256: sha256(b""),
            etag: etag.map(str::to_owned),
            last_modified: etag.map(|_| "Mon, 30 Nov 2026 05:00:00 GMT".to_owned()),
        };
        let records = BTreeMap::from([
            ("a \\ \"b\".yaml".to_owned(), record(Some("W/\"a\\b\""))),
            ("é.json".to_owned(), record(None)),
        ]);
        assert_eq!(parse(&print(&records)), Some(records));
        assert_eq!(parse(""), Some(BTreeMap::new()));
        for text in ["[[document]]\npath = \"a\"\n", "document = 1\n", "<<<<<<< HEAD\n"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_digest_is_that_of_sha256sum() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
