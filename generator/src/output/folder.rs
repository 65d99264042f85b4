//! The folder of an output: what differs there, and the only writer of it.
//!
//! Nothing is replaced or removed but what the [`Record`] of the folder lists with its contents. A run writes
//!
//! 1. every new file into the folder [`STAGING`], so that a full disk leaves the output as it was;
//! 2. the record of the files before and after, so that the next run knows both as its own, whenever this one ends;
//! 3. the changes: files that are no longer generated are removed, new ones moved to their places, and folders of the former
//!    removed, unless there is something else in them;
//! 4. the record of the output, which makes it complete: until then, a comparison finds that the record differs.
//!
//! A lock on the folder keeps other runs waiting meanwhile.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Component, Path, PathBuf};

use super::changes::{Changes, Conflict, ConflictReason, FilesError};
use super::disk;
use super::record::{RECORD, Record};
use crate::digest::Digest;
use crate::source::relative;

/// The folder of files that are not yet in their places.
const STAGING: &str = ".bindgen-new";

/// What an output may replace in its folder, and what must remain there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ownership {
    /// The manifest or package that has the configuration.
    pub configuration: Option<PathBuf>,
    /// If set, files that the record does not list, or not with these contents, are replaced.
    pub overwrite: bool,
    /// The files that were read.
    pub sources: Vec<PathBuf>,
    /// The names file and its digest, if there is one: users edit it, and what was read from it is not lost.
    pub names: Option<(PathBuf, Option<Digest>)>,
}

/// An output and a folder.
pub struct Folder<'f> {
    path: &'f Path,
    files: &'f BTreeMap<String, String>,
    ownership: &'f Ownership,
    /// The folder and the sources without symbolic links, as far as they exist.
    real: PathBuf,
    sources: BTreeSet<PathBuf>,
    before: Record,
    after: Record,
}

/// The files in the staging folder.
struct Staged {
    /// The new files, and their places.
    files: Vec<(PathBuf, PathBuf)>,
    /// The record of the files before and after.
    both: PathBuf,
    /// The record of the output.
    after: PathBuf,
}

/// What has the name of a file.
enum Found {
    Nothing,
    File,
    Other(ConflictReason),
}

/// Returns the path of the record of a folder; `None` if a run has not ended.
pub fn record(path: &Path) -> Option<PathBuf> {
    fs::symlink_metadata(path.join(STAGING)).is_err().then(|| path.join(RECORD))
}

/// Compares an output with the files of a folder. Writes nothing.
pub fn compare(path: &Path, files: &BTreeMap<String, String>, ownership: &Ownership) -> Result<Changes, FilesError> {
    let _lock = Lock::shared(path);
    let mut changes = Folder::read(path, files, ownership)?.changes()?;
    if record(path).is_none() {
        changes.removed.push(STAGING.to_owned());
    }
    Ok(changes)
}

/// Writes an output to a folder.
pub fn write(path: &Path, files: &BTreeMap<String, String>, ownership: &Ownership) -> Result<Changes, FilesError> {
    if path.is_file() {
        let error = io::Error::other("a file has this name; remove it, or write to another folder");
        return Err(FilesError::io("create", path, error));
    }
    fs::create_dir_all(path).map_err(|error| FilesError::io("create", path, error))?;
    let _lock = Lock::exclusive(path);
    remove_staging(path)?;
    let folder = Folder::read(path, files, ownership)?;
    let changes = folder.changes()?;
    if !changes.conflicts.is_empty() {
        return Err(FilesError::Conflicts { folder: path.to_owned(), conflicts: changes.conflicts });
    }
    if !changes.is_empty() {
        let written = folder.write(&changes);
        let removed = remove_staging(path);
        written.and(removed)?;
    }
    Ok(changes)
}

impl<'f> Folder<'f> {
    fn read(path: &'f Path, files: &'f BTreeMap<String, String>, ownership: &'f Ownership) -> Result<Self, FilesError> {
        // Its folder may be the working directory, whose path is empty.
        let real = fs::canonicalize(path.join(".")).unwrap_or_else(|_| path.to_owned());
        let sources = ownership.sources.iter().filter_map(|source| fs::canonicalize(source).ok()).collect();
        let configuration = ownership.configuration.as_ref().and_then(|path| fs::canonicalize(path).ok());
        let configuration = configuration.map(|path| relative(&path, &real)).filter(|path| is_line(path));
        let mut after = Record::of(configuration);
        for (file, text) in files {
            after.insert(file, text);
        }
        let before = read_record(path)?;
        Ok(Self { path, files, ownership, real, sources, before, after })
    }

    fn changes(&self) -> Result<Changes, FilesError> {
        let mut changes = Changes::default();
        let stale: Vec<&str> =
            self.before.paths().filter(|path| !self.files.contains_key(*path) && is_inside(path)).collect();
        for path in stale {
            // A source is not generated, even if an earlier version has overwritten one.
            if matches!(self.find(path), Found::File) && !self.is_source(path) {
                changes.removed.push(path.to_owned());
                self.check_own(path, &mut changes)?;
            }
        }
        // On systems that do not distinguish case, the removal of one is that of the other.
        let is_removed = |path: &str| changes.removed.iter().any(|removed| removed.eq_ignore_ascii_case(path));
        let again: BTreeSet<&str> = self.files.keys().map(String::as_str).filter(|path| is_removed(path)).collect();
        for (path, text) in self.files {
            self.compare_file(path, text, again.contains(path.as_str()), &mut changes)?;
        }
        self.compare_record(&mut changes)?;
        changes.is_names_file_edited = self.is_names_file_edited();
        if self.ownership.overwrite {
            changes.conflicts.retain(|conflict| !conflict.reason.is_overwritable());
        }
        Ok(changes)
    }

    fn compare_file(&self, path: &str, text: &str, again: bool, changes: &mut Changes) -> Result<(), FilesError> {
        let place = self.path.join(path);
        if !is_inside(path) || path == RECORD || path.starts_with(STAGING) {
            return Err(FilesError::io(
                "write",
                &place,
                io::Error::new(ErrorKind::InvalidInput, "not a path for a file of an output"),
            ));
        }
        let found = self.find(path);
        let is_equal = match &found {
            Found::File => contains_exactly(&place, text).map_err(|error| FilesError::io("read", &place, error))?,
            Found::Nothing | Found::Other(_) => false,
        };
        if is_equal && !again {
            changes.unchanged += 1;
        } else {
            changes.written.push(path.to_owned());
        }
        if matches!(found, Found::Nothing) && self.before.lists(path) {
            changes.missing.push(path.to_owned());
        }
        let mut conflict = |reason| changes.conflicts.push(Conflict { path: path.to_owned(), reason });
        match found {
            Found::Other(reason) => conflict(reason),
            Found::File if self.is_source(path) => conflict(ConflictReason::Source),
            Found::File if !is_equal => self.check_own(path, changes)?,
            Found::File | Found::Nothing => {}
        }
        self.check_module(path, changes);
        Ok(())
    }

    /// Reports a conflict if another file, which is not of an output, is the same module.
    fn check_module(&self, path: &str, changes: &mut Changes) {
        let Some(other) = other_of_module(path) else { return };
        let is_own = self.files.contains_key(&other) || self.before.lists(&other);
        if !is_own && matches!(self.find(&other), Found::File) {
            changes.conflicts.push(Conflict { path: other, reason: ConflictReason::SameModule(path.to_owned()) });
        }
    }

    fn compare_record(&self, changes: &mut Changes) -> Result<(), FilesError> {
        let place = self.path.join(RECORD);
        if matches!(self.find(RECORD), Found::File)
            && contains_exactly(&place, &self.after.text()).map_err(|error| FilesError::io("read", &place, error))?
        {
            changes.unchanged += 1;
        } else {
            changes.written.push(RECORD.to_owned());
        }
        // A manifest that was moved is not a second one.
        if let Some(other) = &self.before.configuration
            && self.after.configuration.as_ref() != Some(other)
            && let Ok(other) = fs::canonicalize(self.real.join(other))
        {
            let reason = ConflictReason::OtherConfiguration(other);
            changes.conflicts.insert(0, Conflict { path: RECORD.to_owned(), reason });
        }
        Ok(())
    }

    /// Reports a conflict unless a file, which exists, is as it was written.
    fn check_own(&self, path: &str, changes: &mut Changes) -> Result<(), FilesError> {
        let place = self.path.join(path);
        let contents = fs::read(&place).map_err(|error| FilesError::io("read", &place, error))?;
        if !self.before.contains(path, &contents) && !self.is_names_file(path, &contents) {
            let reason = if self.before.lists(path) { ConflictReason::Edited } else { ConflictReason::NotWritten };
            changes.conflicts.push(Conflict { path: path.to_owned(), reason });
        }
        Ok(())
    }

    /// Returns whether a file is the names file as it was read.
    fn is_names_file(&self, path: &str, contents: &[u8]) -> bool {
        let Some((names, Some(digest))) = &self.ownership.names else { return false };
        fs::canonicalize(names).is_ok_and(|names| names == self.real.join(path)) && Digest::of(contents) == *digest
    }

    /// Returns whether the names file is in the folder, and not as it was written.
    fn is_names_file_edited(&self) -> bool {
        let names = self.ownership.names.as_ref().and_then(|(path, _)| fs::canonicalize(path).ok());
        let path = names.map(|names| relative(&names, &self.real)).filter(|path| self.before.lists(path));
        path.is_some_and(|path| {
            fs::read(self.path.join(&path)).is_ok_and(|contents| !self.before.contains(&path, &contents))
        })
    }

    /// Returns whether the output is generated from a file.
    fn is_source(&self, path: &str) -> bool {
        let place = self.real.join(path);
        // Where case is not distinguished, the file may have its name in another one.
        let is_similar = |source: &Path| source.as_os_str().eq_ignore_ascii_case(place.as_os_str());
        self.sources.contains(&place)
            || self
                .sources
                .iter()
                .any(|source| is_similar(source) && fs::canonicalize(&place).is_ok_and(|it| it == *source))
    }

    /// Returns what has the name of a file. No symbolic link is followed.
    fn find(&self, path: &str) -> Found {
        let mut place = self.path.to_owned();
        let mut parts = path.split('/').peekable();
        let mut parent = String::new();
        while let Some(part) = parts.next() {
            place.push(part);
            let Ok(found) = fs::symlink_metadata(&place) else { return Found::Nothing };
            if parts.peek().is_none() {
                return match found.file_type() {
                    kind if kind.is_file() => Found::File,
                    kind if kind.is_dir() => Found::Other(ConflictReason::Folder),
                    _ => Found::Other(ConflictReason::NotAFile),
                };
            }
            parent.push_str(part);
            if !found.is_dir() {
                return Found::Other(ConflictReason::NotAFolder(parent));
            }
            parent.push('/');
        }
        Found::Nothing
    }

    fn write(&self, changes: &Changes) -> Result<(), FilesError> {
        let mut folders = Vec::new();
        let staged = self.stage(changes, &mut folders);
        let staged = staged.and_then(|staged| disk::rename(&staged.both, &self.path.join(RECORD)).map(|()| staged));
        let staged = staged.inspect_err(|_| {
            folders.iter().rev().for_each(|folder| _ = disk::remove_folder(folder));
        })?;
        changes.removed.iter().try_for_each(|path| disk::remove(&self.path.join(path)))?;
        staged.files.iter().try_for_each(|(from, to)| disk::rename(from, to))?;
        self.remove_empty_folders()?;
        disk::rename(&staged.after, &self.path.join(RECORD))
    }

    /// Removes the folders in which the record lists files and nothing is left.
    fn remove_empty_folders(&self) -> Result<(), FilesError> {
        let listed: BTreeSet<&str> = self.before.paths().filter(|path| is_inside(path)).flat_map(parents).collect();
        // Each after those in it.
        for folder in listed.into_iter().rev() {
            let place = self.path.join(folder);
            let is_empty = || fs::read_dir(&place).is_ok_and(|mut entries| entries.next().is_none());
            if matches!(self.find(folder), Found::Other(ConflictReason::Folder)) && is_empty() {
                disk::remove_folder(&place)?;
            }
        }
        Ok(())
    }

    /// Writes every new file into the staging folder, and creates the folders of their places.
    fn stage(&self, changes: &Changes, folders: &mut Vec<PathBuf>) -> Result<Staged, FilesError> {
        let staging = self.path.join(STAGING);
        disk::create_folder(&staging)?;
        let mut files = Vec::new();
        let written = changes.written.iter().filter_map(|path| Some((path, self.files.get(path)?)));
        for (index, (path, text)) in written.enumerate() {
            let from = staging.join(index.to_string());
            disk::create(&from, text)?;
            self.create_parents(path, folders)?;
            files.push((from, self.path.join(path)));
        }
        let after = staging.join(files.len().to_string());
        let both = staging.join((files.len() + 1).to_string());
        disk::create(&after, &self.after.text())?;
        disk::create(&both, &self.after.with(&self.before).text())?;
        Ok(Staged { files, both, after })
    }

    fn create_parents(&self, path: &str, folders: &mut Vec<PathBuf>) -> Result<(), FilesError> {
        for parent in parents(path) {
            let parent = self.path.join(parent);
            if fs::symlink_metadata(&parent).is_err() {
                disk::create_folder(&parent)?;
                folders.push(parent);
            }
        }
        Ok(())
    }
}

/// Returns the other path that the file of a module can have.
fn other_of_module(path: &str) -> Option<String> {
    let stem = path.strip_suffix(".rs").filter(|stem| !matches!(*stem, "src/lib" | "mod"))?;
    Some(match stem.strip_suffix("/mod") {
        Some(folder) => format!("{folder}.rs"),
        None => format!("{stem}/mod.rs"),
    })
}

fn read_record(folder: &Path) -> Result<Record, FilesError> {
    let place = folder.join(RECORD);
    let failed = |error| FilesError::io("read", &place, error);
    match fs::symlink_metadata(&place) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Record::default()),
        Err(error) => Err(failed(error)),
        Ok(found) if !found.is_file() => Err(failed(io::Error::other("not a regular file"))),
        Ok(_) => Ok(Record::parse(&String::from_utf8_lossy(&fs::read(&place).map_err(failed)?))),
    }
}

/// Removes the files that a run has left which did not end.
fn remove_staging(folder: &Path) -> Result<(), FilesError> {
    let staging = folder.join(STAGING);
    match fs::symlink_metadata(&staging) {
        Err(_) => return Ok(()),
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(FilesError::io("remove", &staging, io::Error::other("not a folder"))),
    }
    let entries = fs::read_dir(&staging).map_err(|error| FilesError::io("read", &staging, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| FilesError::io("read", &staging, error))?;
        if entry.file_name().as_encoded_bytes().iter().all(u8::is_ascii_digit) {
            disk::remove(&entry.path())?;
        }
    }
    disk::remove_folder(&staging)
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

/// Returns whether a path leads into the folder: records may have been edited.
fn is_inside(path: &str) -> bool {
    let is_normal = |part| matches!(part, Component::Normal(_));
    is_line(path)
        && Path::new(path).components().all(is_normal)
        && path.split('/').all(|part| !matches!(part, "" | "."))
}

/// Returns the folders that a path leads through, each before those in it.
fn parents(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}

/// Returns whether a path can be a line of a record.
fn is_line(path: &str) -> bool {
    !path.contains(char::is_control)
}

/// A lock on a folder, which ends with the process at the latest.
///
/// Where the system has no locks, as some network file systems, there is none.
struct Lock {
    _file: Option<File>,
}

impl Lock {
    /// Waits for all other runs.
    fn exclusive(folder: &Path) -> Self {
        Self::of(folder, true, File::lock)
    }

    /// Waits for a run that writes. Creates nothing: without a file to lock, no run has written to the folder.
    fn shared(folder: &Path) -> Self {
        Self::of(folder, false, File::lock_shared)
    }

    fn of(folder: &Path, creates: bool, lock: impl Fn(&File) -> io::Result<()>) -> Self {
        let file = open(folder, creates).filter(|file| {
            loop {
                match lock(file) {
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    result => break result.is_ok(),
                }
            }
        });
        Self { _file: file }
    }
}

/// Opens the folder itself, so that no file remains.
#[cfg(unix)]
fn open(folder: &Path, _: bool) -> Option<File> {
    File::open(folder.join(".")).ok()
}

#[cfg(not(unix))]
use open_file as open;

/// Opens the file to lock in a folder, since only files can be locked on other systems. It remains: another run may be waiting for it.
#[cfg(any(not(unix), test))]
fn open_file(folder: &Path, creates: bool) -> Option<File> {
    File::options().create(creates).truncate(false).write(true).open(folder.join(".bindgen-lock")).ok()
}
