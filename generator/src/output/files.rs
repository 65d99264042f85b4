//! The output in memory, and the only writer of files.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The list of the files of the last run: only these are removed when they are no longer generated.
const LIST: &str = ".bindgen-files";

/// The files of an output: their paths in its folder, and their texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<String, String>,
}

/// The differences between an output and the files on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changes {
    /// The files that are new or differ.
    pub written: Vec<String>,
    /// The files that are no longer generated.
    pub removed: Vec<String>,
    /// The number of files that do not differ.
    pub unchanged: usize,
}

impl Changes {
    /// Returns whether no file differs.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
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

    /// Compares the output with the files of a folder. Writes nothing.
    ///
    /// # Errors
    ///
    /// Fails if a file of the folder exists but can't be read.
    pub fn compare(&self, folder: &Path) -> io::Result<Changes> {
        let mut changes = Changes::default();
        for (path, text) in self.all() {
            match contains_exactly(&folder.join(path), &text) {
                Ok(true) => changes.unchanged += 1,
                Ok(false) => changes.written.push(path.to_owned()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => changes.written.push(path.to_owned()),
                Err(error) => return Err(error),
            }
        }
        let listed = match fs::read_to_string(folder.join(LIST)) {
            Ok(list) => list.lines().map(str::to_owned).collect(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeSet::new(),
            Err(error) => return Err(error),
        };
        let stale = listed.into_iter().filter(|path| !self.files.contains_key(path) && is_inside(path));
        changes.removed = stale.filter(|path| folder.join(path).is_file()).collect();
        Ok(changes)
    }

    /// Writes the files that differ to a folder, and removes those that are no longer generated. Every file is written under a
    /// temporary name before the first is renamed, so that a full disk leaves the folder as it was.
    ///
    /// # Errors
    ///
    /// Fails if the folder can't be read or written.
    pub fn write(&self, folder: &Path) -> io::Result<Changes> {
        let changes = self.compare(folder)?;
        let all = self.all();
        let mut ready: Vec<(PathBuf, PathBuf)> = Vec::new();
        let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
        let prepared = changes.written.iter().try_for_each(|path| {
            let place = folder.join(path);
            let beside = place.with_file_name(format!(".{}.new", place.file_name().unwrap_or_default().display()));
            if let Some(parent) = place.parent().filter(|parent| !folders.contains(*parent)) {
                fs::create_dir_all(parent)?;
                folders.insert(parent.to_owned());
            }
            ready.push((beside.clone(), place));
            fs::write(beside, &*all[path.as_str()])
        });
        if let Err(error) = prepared {
            ready.iter().for_each(|(beside, _)| _ = fs::remove_file(beside));
            return Err(error);
        }
        ready.iter().try_for_each(|(beside, place)| fs::rename(beside, place))?;
        changes.removed.iter().try_for_each(|path| fs::remove_file(folder.join(path)))?;
        Ok(changes)
    }

    /// Returns the files, and the list of them.
    fn all(&self) -> BTreeMap<&str, Cow<'_, str>> {
        let mut all: BTreeMap<&str, Cow<'_, str>> = self.iter().map(|(path, text)| (path, text.into())).collect();
        all.insert(LIST, self.files.keys().map(|path| format!("{path}\n")).collect());
        all
    }
}

/// Returns whether a text is the content of a file.
fn contains_exactly(path: &Path, text: &str) -> io::Result<bool> {
    let mut file = File::open(path)?;
    let (mut rest, mut buffer) = (text.as_bytes(), vec![0; 64 * 1024]);
    loop {
        let length = file.read(&mut buffer)?;
        match rest.strip_prefix(&buffer[..length]) {
            None => return Ok(false),
            Some(_) if length == 0 => return Ok(rest.is_empty()),
            Some(remaining) => rest = remaining,
        }
    }
}

/// Returns whether a path of the list is in the folder: the list may have been edited.
fn is_inside(path: &str) -> bool {
    Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)))
}
