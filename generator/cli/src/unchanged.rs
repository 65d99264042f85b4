//! The record of a run, by which the next one knows that nothing has changed.
//!
//! The record lists every file that the run has read or written with a hash of its contents. It is in the cache folder of the user, because
//! it depends on the machine: on absolute paths, and on the program, whose next version may generate other code. A file that differs, is
//! missing or can't be read means that the run generates again; so does an option that displays or compares something.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Files, Sources};

use crate::arguments::GenerateArguments;

/// The record of an output.
pub(crate) struct Unchanged {
    place: PathBuf,
    /// The program, the working directory and the options: a record with others is not of this run.
    options: u64,
    folder: PathBuf,
}

impl Unchanged {
    /// Returns the record of a run; `None` if the run must generate, or if the user has no cache folder.
    pub(crate) fn of(arguments: &GenerateArguments, manifest: &Manifest) -> Option<Self> {
        let GenerateArguments { check, dry_run, overwrite, report, warnings, .. } = arguments;
        let must_generate =
            *check || *dry_run || *overwrite || *report || warnings.all_warnings || warnings.deny_warnings;
        if must_generate || !warnings.allow.is_empty() {
            return None;
        }
        let folder =
            fs::canonicalize(manifest.folder.join(".")).or_else(|_| std::path::absolute(&manifest.folder)).ok()?;
        let program = std::env::current_exe().and_then(fs::metadata).ok()?;
        let mut hasher = DefaultHasher::new();
        (env!("CARGO_PKG_VERSION"), program.len(), program.modified().ok()?).hash(&mut hasher);
        (std::env::current_dir().ok()?, &folder, format!("{:?}", manifest.config)).hash(&mut hasher);
        let name = format!("{:016x}", hash(folder.as_os_str().as_encoded_bytes()));
        Some(Self { place: cache_folder()?.join(name), options: hasher.finish(), folder })
    }

    /// Returns the summary of the last run, if a run now would read and write the same.
    pub(crate) fn find(&self) -> Option<String> {
        let text = fs::read_to_string(&self.place).ok()?;
        let (head, files) = text.split_once('\n')?;
        let (options, summary) = head.split_once(' ')?;
        let is_same = |line: &str| {
            let (expected, path) = line.split_once(' ')?;
            (format!("{:016x}", hash(&fs::read(path).ok()?)) == expected).then_some(())
        };
        let is_unchanged = Files::record(&self.folder).is_some() && options == format!("{:016x}", self.options);
        (is_unchanged && files.lines().all(|line| is_same(line).is_some())).then(|| summary.to_owned())
    }

    /// Writes the record of a run that has written its output. Without it, the next run generates again.
    pub(crate) fn write(&self, summary: &str, files: &Files, sources: &Sources) {
        match self.text(summary, files, sources) {
            Some(text) => {
                let _ = self.place.parent().map(fs::create_dir_all);
                // In one step: part of a record would list part of the files.
                let new = self.place.with_extension(std::process::id().to_string());
                let _ = fs::write(&new, text).and_then(|()| fs::rename(&new, &self.place));
            }
            None => _ = fs::remove_file(&self.place),
        }
    }

    /// Returns the text of the record; `None` if a path can't be a line of it.
    fn text(&self, summary: &str, files: &Files, sources: &Sources) -> Option<String> {
        let mut text = format!("{:016x} {summary}\n", self.options);
        let mut add = |path: &Path, contents: &[u8]| {
            let path = path.to_str().filter(|path| !path.contains(['\n', '\r']))?;
            text.push_str(&format!("{:016x} {path}\n", hash(contents)));
            Some(())
        };
        for (path, contents) in files.iter() {
            add(&self.folder.join(path), contents.as_bytes())?;
        }
        for path in sources.paths() {
            // As it was read: it may have been saved since.
            let read = sources.file(sources.find(path)?);
            add(&std::path::absolute(path).ok()?, read.text.as_bytes())?;
        }
        let list = Files::record(&self.folder)?;
        add(&list, &fs::read(&list).ok()?)?;
        Some(text)
    }
}

/// Returns a hash that is the same in every run of one build of this program. A byte order mark is no part of a text that was read.
fn hash(contents: &[u8]) -> u64 {
    let contents = contents.strip_prefix("\u{feff}".as_bytes()).unwrap_or(contents);
    let mut hasher = DefaultHasher::new();
    contents.hash(&mut hasher);
    hasher.finish()
}

/// Returns the folder of cached files of this program.
fn cache_folder() -> Option<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home =
        || variable("HOME").map(|home| home.join(if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" }));
    let folder = if cfg!(windows) { variable("LOCALAPPDATA") } else { variable("XDG_CACHE_HOME").or_else(home) };
    folder.map(|folder| folder.join(crate::NAME))
}
