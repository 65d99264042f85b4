//! Files, and places in them. [`Sources`] is the only reader of files.
//!
//! In: a path. Out: a [`FileId`], and the text of the file. Every path that was read is recorded, so that a build script can ask
//! Cargo to run it again when one of them changes.

use std::borrow::Cow;
use std::fmt;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::digest::Digest;
use crate::maps::HashMap;

/// A file among the [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(u32);

/// All files that were read.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    mounts: Vec<Mount>,
}

/// A folder whose files a function reads.
struct Mount {
    folder: PathBuf,
    read: Box<ReadFile>,
}

/// Reads a file, given its path in a folder, with `/` between its parts, and its greatest size.
type ReadFile = dyn Fn(&str, usize) -> std::io::Result<Vec<u8>> + Send + Sync;

impl fmt::Debug for Mount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Mount").field(&self.folder).finish()
    }
}

/// A file, or a document in memory.
#[derive(Debug)]
#[non_exhaustive]
pub struct SourceFile {
    /// The path of the file, or the name of the document.
    pub path: PathBuf,
    /// The text, without a byte order mark; empty if the document is a value.
    pub text: String,
    /// The document, if it is a value: places in it are JSON Pointers.
    pub value: Option<serde_json::Value>,
    is_on_disk: bool,
}

impl Sources {
    /// Reads a file as UTF-8, unless it has been read under the same path before.
    ///
    /// # Errors
    ///
    /// If the file does not exist, can't be read, has more than `limit` bytes, or is not UTF-8. Reading a pipe or a device can block, or
    /// never end, so only regular files are read.
    pub fn read(&mut self, path: &Path, limit: usize) -> std::io::Result<FileId> {
        if let Some(id) = self.find(path) {
            return Ok(id);
        }
        if let Some((mount, inside)) = self.mount_of(path) {
            let bytes = (mount.read)(&inside.ok_or(ErrorKind::NotFound)?, limit)?;
            if bytes.len() > limit {
                return Err(ErrorKind::FileTooLarge.into());
            }
            let text = String::from_utf8(bytes).map_err(|_| ErrorKind::InvalidData)?;
            return Ok(self.push(path.to_owned(), text, None, false));
        }
        let found = std::fs::metadata(path)?;
        if !found.is_file() && !found.is_dir() {
            return Err(ErrorKind::Unsupported.into());
        }
        if found.is_file() && found.len() > limit as u64 {
            return Err(ErrorKind::FileTooLarge.into());
        }
        let text = std::fs::read_to_string(path)?;
        Ok(self.push(path.to_owned(), text, None, true))
    }

    /// Adds a folder whose files a function reads, such as those of a revision in a repository. Given a path in the folder, with `/` between
    /// its parts, and the greatest number of bytes that are read, it returns the bytes of the file, or an error such as
    /// [`ErrorKind::NotFound`]; if the file is larger, it may fail with [`ErrorKind::FileTooLarge`] before it reads the contents. Paths that
    /// begin with `folder` are read by it; nothing of the folder needs to exist.
    ///
    /// ```
    /// # use std::path::Path;
    /// # use openapi_bindgen::Sources;
    /// let mut sources = Sources::default();
    /// sources.mount("v1:", |path, _limit| Ok(format!("# {path}").into_bytes()));
    /// let file = sources.read(Path::new("v1:/specs/../shop.yaml"), 1000)?;
    /// assert_eq!(sources.file(file).text, "# shop.yaml");
    /// # Ok::<_, std::io::Error>(())
    /// ```
    pub fn mount(
        &mut self,
        folder: impl Into<PathBuf>,
        read: impl Fn(&str, usize) -> std::io::Result<Vec<u8>> + Send + Sync + 'static,
    ) {
        self.mounts.push(Mount { folder: folder.into(), read: Box::new(read) });
    }

    /// Returns the mounted folder that a path leads into, and the path there; `None` if it leads out of the folder again.
    fn mount_of(&self, path: &Path) -> Option<(&Mount, Option<String>)> {
        let mount = self.mounts.iter().find(|mount| path.starts_with(&mount.folder))?;
        let inside = normalize(path.strip_prefix(&mount.folder).ok()?);
        let is_inside = inside.components().all(|part| matches!(part, Component::Normal(_)));
        Some((mount, is_inside.then(|| relative(&inside, Path::new("")))))
    }

    /// Returns the file that was read under a path.
    pub fn find(&self, path: &Path) -> Option<FileId> {
        self.files.iter().position(|file| file.path == path).map(|index| FileId(index as u32))
    }

    /// Adds a text that is in memory, under the name that diagnostics show.
    pub fn add(&mut self, name: impl Into<PathBuf>, text: impl Into<String>) -> FileId {
        self.push(name.into(), text.into(), None, false)
    }

    /// Adds a value that is in memory, under the name that diagnostics show.
    pub fn add_value(&mut self, name: impl Into<PathBuf>, value: serde_json::Value) -> FileId {
        self.push(name.into(), String::new(), Some(value), false)
    }

    fn push(&mut self, path: PathBuf, mut text: String, value: Option<serde_json::Value>, is_on_disk: bool) -> FileId {
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        self.files.push(SourceFile { path, text, value, is_on_disk });
        FileId((self.files.len() - 1) as u32)
    }

    /// Returns the digest of what a file contains.
    pub(crate) fn digest(&self, id: FileId) -> Digest {
        let file = self.file(id);
        match &file.value {
            Some(value) => Digest::of(value.to_string().as_bytes()),
            None => Digest::of(file.text.as_bytes()),
        }
    }

    /// Returns the file of an id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Returns the paths of the other files, relative to the folder of one. They do not depend on the working directory.
    pub(crate) fn relative_paths(&self, path: &Path) -> HashMap<FileId, String> {
        let absolute = |path: &Path| normalize(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
        let document = absolute(path);
        let folder = document.parent().unwrap_or(Path::new(""));
        let others = self.files.iter().enumerate().filter(|(_, file)| file.path != path);
        others.map(|(index, file)| (FileId(index as u32), relative(&absolute(&file.path), folder))).collect()
    }

    /// Returns the first file of each file that was read under several paths.
    pub(crate) fn first_files(&self) -> HashMap<FileId, FileId> {
        let mut first: HashMap<PathBuf, FileId> = HashMap::default();
        let mut others = HashMap::default();
        for (index, file) in self.files.iter().enumerate() {
            let id = FileId(index as u32);
            let path = normalize(&std::path::absolute(&file.path).unwrap_or_else(|_| file.path.clone()));
            let first = *first.entry(path).or_insert(id);
            if first != id {
                others.insert(id, first);
            }
        }
        others
    }

    /// Returns the paths of the files that were read from disk, in the order of reading.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().filter(|file| file.is_on_disk).map(|file| file.path.as_path())
    }
}

/// Returns the path without `.`, and without `..` except at its beginning.
pub(crate) fn normalize(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if clean.file_name().is_some() => {
                clean.pop();
            }
            Component::ParentDir | Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                clean.push(component);
            }
        }
    }
    clean
}

/// Returns a path relative to a folder, with `/` between its parts. If both are relative, it is to the same folder.
pub(crate) fn relative(path: &Path, folder: &Path) -> String {
    let (path, folder): (Vec<_>, Vec<_>) = (path.components().collect(), folder.components().collect());
    let common = path.iter().zip(&folder).take_while(|(a, b)| a == b).count();
    if common == 0 && path.first().is_some_and(|first| !matches!(first, Component::Normal(_) | Component::ParentDir)) {
        // Another drive of Windows.
        return path.iter().collect::<PathBuf>().to_string_lossy().into_owned();
    }
    let up = folder[common..].iter().map(|_| "..".into());
    let down = path[common..].iter().map(|part| part.as_os_str().to_string_lossy());
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// A JSON Pointer (RFC 6901) into one document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// Returns the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Makes a pointer of its text, which is empty or starts with `/`.
    pub fn from_text(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// Returns the pointer to the member `name` of this value.
    #[must_use]
    pub fn member(&self, name: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + name.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        for c in name.chars() {
            match c {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                c => text.push(c),
            }
        }
        Self(text.into())
    }

    /// Returns the pointer to the item `index` of this value.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0).into())
    }

    /// Returns the segments, unescaped.
    pub fn segments(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(|segment| match segment.contains('~') {
            true => Cow::Owned(segment.replace("~1", "/").replace("~0", "~")),
            false => Cow::Borrowed(segment),
        })
    }

    /// Returns the pointer to the array or object that contains this value; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|end| Self(self.0[..end].into()))
    }

    /// Returns the text of the pointer.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A place in a document: a file and a pointer into it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The place in the file.
    pub pointer: Pointer,
}

/// On one line, so that dumps are readable.
impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.file.0, self.pointer)
    }
}

/// A place whose pointer is built only if it is needed: most places are never reported.
#[derive(Clone, Copy, Debug)]
pub enum PlaceRef<'p> {
    /// The place.
    Place(&'p Place),
    /// The member of this name of the value at the place.
    Member(&'p Place, &'p str),
    /// The item of this index of the value at the place.
    Item(&'p Place, usize),
}

impl PlaceRef<'_> {
    /// Builds the place.
    pub fn place(self) -> Place {
        match self {
            PlaceRef::Place(place) => place.clone(),
            PlaceRef::Member(place, name) => place.member(name),
            PlaceRef::Item(place, index) => place.item(index),
        }
    }
}

impl<'p> From<&'p Place> for PlaceRef<'p> {
    fn from(place: &'p Place) -> Self {
        PlaceRef::Place(place)
    }
}

impl Place {
    /// Returns the root of a file.
    pub fn top(file: FileId) -> Self {
        Self { file, pointer: Pointer::root() }
    }

    /// Returns the place that a pointer leads to from here.
    #[must_use]
    pub fn descendant(&self, pointer: &str) -> Self {
        Self { file: self.file, pointer: Pointer(format!("{}{pointer}", self.pointer).into()) }
    }

    /// Returns the place of the array or object that contains this value; `None` for the root of a file.
    pub fn parent(&self) -> Option<Self> {
        Some(Self { file: self.file, pointer: self.pointer.parent()? })
    }

    /// Returns the place of the member `name` of this value.
    #[must_use]
    pub fn member(&self, name: &str) -> Self {
        Self { file: self.file, pointer: self.pointer.member(name) }
    }

    /// Returns the place of the item `index` of this value.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        Self { file: self.file, pointer: self.pointer.item(index) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_removed_from_paths() {
        for (path, clean) in [("a/./b/../c", "a/c"), ("./a", "a"), ("../a/../../b", "../../b"), ("/a/../b", "/b")] {
            assert_eq!(normalize(Path::new(path)), Path::new(clean), "{path}");
        }
    }

    #[test]
    fn files_of_a_mounted_folder_are_read_by_its_function() {
        let mut sources = Sources::default();
        sources.mount("v1:", |path, _| match path {
            "specs/a.yaml" => Ok(b"text".to_vec()),
            "binary" => Ok(vec![0xff]),
            _ => Err(ErrorKind::NotFound.into()),
        });
        let mut read = |path: &str| sources.read(Path::new(path), 4).map_err(|error| error.kind());
        let file = read("v1:/specs/a.yaml");
        assert!(file.is_ok());
        assert_eq!(read("v1:/specs/a.yaml"), file);
        assert!(read("v1:/./specs/b/../a.yaml").is_ok());
        assert_eq!(read("v1:/binary"), Err(ErrorKind::InvalidData));
        for outside in ["v1:/specs/../../Cargo.toml", "v1:/none.yaml", "v1:", "v2:/specs/a.yaml"] {
            assert_eq!(read(outside), Err(ErrorKind::NotFound), "{outside}");
        }
        assert!(
            sources
                .read(Path::new("v1:/specs/../specs/a.yaml"), 3)
                .is_err_and(|error| error.kind() == ErrorKind::FileTooLarge)
        );
        assert_eq!(sources.paths().count(), 0, "nothing of it is on disk");
    }

    #[test]
    fn relative_paths_do_not_depend_on_how_the_folder_is_spelled() {
        let absolute = std::env::current_dir().unwrap().join("specs");
        for folder in ["specs", "./specs", "specs/v1/..", absolute.to_str().unwrap()] {
            let mut sources = Sources::default();
            let root = PathBuf::from(format!("{folder}/api.yaml"));
            sources.add(root.clone(), "");
            let other = sources.add("specs/models/a.yaml", "");
            let outer = sources.add(std::env::current_dir().unwrap().join("schemas/b.yaml"), "");
            let paths = sources.relative_paths(&root);
            assert_eq!(paths.get(&other).map(String::as_str), Some("models/a.yaml"), "{folder}");
            assert_eq!(paths.get(&outer).map(String::as_str), Some("../schemas/b.yaml"), "{folder}");
            assert_eq!(paths.len(), 2);
        }
    }
}
