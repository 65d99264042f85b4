//! Versions in the history of a git repository, `git:REV:PATH`, read by the program `git`.
//!
//! Nothing is written: the files of a revision are a mounted folder `REV:` of the sources, so that references, overlays and messages have
//! their paths in the repository.

use std::io::{self, BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};

use openapi_bindgen::Sources;

use crate::input::Input;

/// The start of an argument that names a version in the history.
const PREFIX: &str = "git:";

/// A version in the history.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Version<'a> {
    revision: &'a str,
    path: &'a str,
}

impl<'a> Version<'a> {
    /// Parses an argument; `None` if it is a path on disk.
    ///
    /// # Errors
    ///
    /// If it has no path.
    pub(crate) fn parse(argument: &'a Path) -> Option<Result<Self, String>> {
        let text = argument.to_str()?.strip_prefix(PREFIX)?;
        // Braces may contain colons, as in `main@{12:00}`.
        let mut depth = 0_i32;
        let colon = text.find(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            c == ':' && depth <= 0
        });
        let parts = colon.map(|colon| (&text[..colon], &text[colon + 1..]));
        let parts = parts.filter(|(revision, _)| !revision.is_empty());
        Some(parts.map(|(revision, path)| Self { revision, path }).ok_or_else(|| {
            format!("`{PREFIX}{text}` is not a version in git; write `git:REV:PATH`, as in `git:main:openapi.yaml`")
        }))
    }

    /// Finds the version, and adds the files of its revision to the sources. Returns what its path names.
    ///
    /// # Errors
    ///
    /// If `git` can't be run, or the repository has no such revision or path.
    pub(crate) fn open(&self, sources: &mut Sources) -> Result<Input, String> {
        let prefix = git(&["rev-parse", "--show-prefix"])?
            .map_err(|reason| format!("cannot read a git repository in the working directory: {reason}"))?;
        let name = format!("{}^{{tree}}", self.revision);
        let tree = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &name])?
            .map_err(|_| self.unknown_revision())?;
        let path = self.root_path(&prefix)?;
        let repository = Repository::open().map_err(|error| format!("cannot run `git cat-file`: {error}"))?;
        // Only what it is matters here; its contents are read with the limit of the configuration.
        let object = repository.read(&format!("{tree}:{path}"), 0);
        let is_folder = match object.map_err(|error| format!("cannot read {}: {error}", self.name(&path)))? {
            Object::File(_) | Object::LargeFile => false,
            Object::Folder => true,
            Object::Nothing => return Err(self.unknown_path(&path, &prefix, &tree, &repository)),
        };
        let folder = repository.mount(self.revision, &tree, sources);
        Ok(Input::found(&folder.join(path), is_folder))
    }

    /// Returns the path from the root of the repository, given that of the working directory.
    fn root_path(&self, prefix: &str) -> Result<String, String> {
        let is_relative =
            [".", ".."].contains(&self.path) || self.path.starts_with("./") || self.path.starts_with("../");
        let path = Path::new(if is_relative { prefix } else { "" }).join(self.path);
        let mut parts: Vec<&str> = Vec::new();
        for part in path.components() {
            match part {
                Component::Normal(part) => parts.extend(part.to_str()),
                Component::CurDir => {}
                Component::ParentDir if parts.pop().is_some() => {}
                Component::ParentDir | Component::RootDir | Component::Prefix(_) => {
                    return Err(format!("`{}` is not a path in the repository", self.path));
                }
            }
        }
        Ok(parts.join("/"))
    }

    fn name(&self, path: &str) -> String {
        format!("{}:{path}", self.revision)
    }

    fn unknown_revision(&self) -> String {
        let revision = self.revision;
        format!(
            "the git repository has no revision `{revision}`; `git branch --all` and `git tag` list names; \
             in a shallow clone, fetch it first, as in `git fetch --depth 1 origin {revision}`"
        )
    }

    fn unknown_path(&self, path: &str, prefix: &str, tree: &str, repository: &Repository) -> String {
        let revision = self.revision;
        let below = format!("{prefix}{path}");
        let found = repository.read(&format!("{tree}:{below}"), 0);
        let is_below = !prefix.is_empty() && found.is_ok_and(|found| !matches!(found, Object::Nothing));
        let advice = if is_below {
            format!("paths start at the root of the repository; did you mean `git:{revision}:{below}`?")
        } else {
            format!("`git ls-tree -r --name-only {revision}` lists its files")
        };
        format!("revision `{revision}` has no `{path}`; {advice}")
    }
}

/// Returns the root of the repository of the working directory, without symbolic links.
pub(crate) fn root() -> Option<PathBuf> {
    let top = git(&["rev-parse", "--show-toplevel"]).ok()?.ok()?;
    std::fs::canonicalize(top).ok()
}

/// Returns whether the clone has a part of the history only.
pub(crate) fn is_shallow() -> bool {
    git(&["rev-parse", "--is-shallow-repository"]).is_ok_and(|found| found.is_ok_and(|line| line == "true"))
}

/// Returns the last revisions that change one of some paths, from the root.
pub(crate) fn revisions(root: &Path, paths: &[String], limit: usize) -> Vec<String> {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(["log", "--format=%h", &format!("--max-count={limit}"), "HEAD", "--"]);
    let output = command.args(paths).env("GIT_LITERAL_PATHSPECS", "1").stdin(Stdio::null()).output();
    let output = output.ok().filter(|output| output.status.success());
    output
        .map(|output| String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
        .unwrap_or_default()
}

/// Runs `git`. Returns the first line of its output, or of its message if it fails.
///
/// # Errors
///
/// If it can't be run.
fn git(arguments: &[&str]) -> Result<Result<String, String>, String> {
    let output = Command::new("git").args(arguments).stdin(Stdio::null()).output().map_err(|error| {
        let reason =
            if error.kind() == ErrorKind::NotFound { "it is not installed".to_owned() } else { error.to_string() };
        format!("cannot run `git`, which reads `git:REV:PATH`: {reason}")
    })?;
    let line = |bytes: &[u8]| String::from_utf8_lossy(bytes).lines().next().unwrap_or_default().to_owned();
    Ok(if output.status.success() { Ok(line(&output.stdout)) } else { Err(line(&output.stderr)) })
}

/// The repository of the working directory. One process reads the objects of all its revisions.
#[derive(Clone)]
pub(crate) struct Repository(Arc<Mutex<Objects>>);

impl Repository {
    /// Opens it.
    ///
    /// # Errors
    ///
    /// If `git` can't be run.
    pub(crate) fn open() -> io::Result<Self> {
        Ok(Self(Arc::new(Mutex::new(Objects::start()?))))
    }

    /// Adds the files of a revision to the sources, given its tree or its name. Returns their folder.
    pub(crate) fn mount(&self, revision: &str, tree: &str, sources: &mut Sources) -> PathBuf {
        let folder = PathBuf::from(format!("{revision}:"));
        let (repository, tree) = (self.clone(), tree.to_owned());
        sources.mount(&folder, move |path, limit| repository.file(&tree, path, limit));
        folder
    }

    /// Reads a file of a revision.
    ///
    /// # Errors
    ///
    /// If it does not exist, is a folder, has more than `limit` bytes, or can't be read.
    pub(crate) fn file(&self, tree: &str, path: &str, limit: usize) -> io::Result<Vec<u8>> {
        match self.read(&format!("{tree}:{path}"), limit)? {
            Object::File(bytes) => Ok(bytes),
            Object::LargeFile => Err(ErrorKind::FileTooLarge.into()),
            Object::Folder => Err(ErrorKind::IsADirectory.into()),
            Object::Nothing => Err(ErrorKind::NotFound.into()),
        }
    }

    fn read(&self, name: &str, limit: usize) -> io::Result<Object> {
        let mut objects = self.0.lock().map_err(|_| io::Error::other("`git cat-file` has failed"))?;
        objects.read(name, limit)
    }
}

/// What has a path in a revision.
enum Object {
    File(Vec<u8>),
    /// A file of more than the greatest size.
    LargeFile,
    Folder,
    Nothing,
}

/// A process that reads objects.
struct Objects {
    process: Child,
    requests: ChildStdin,
    responses: BufReader<ChildStdout>,
}

impl Objects {
    fn start() -> io::Result<Self> {
        let mut command = Command::new("git");
        // Links within the repository are followed, and others are not.
        command.args(["cat-file", "--batch", "--follow-symlinks"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.stderr(Stdio::null()).spawn()?;
        let pipes = process.stdin.take().zip(process.stdout.take()).ok_or(ErrorKind::BrokenPipe)?;
        Ok(Self { process, requests: pipes.0, responses: BufReader::new(pipes.1) })
    }

    /// Reads the object of a name, `TREE:PATH`. The contents of a file of more than `limit` bytes are skipped.
    fn read(&mut self, name: &str, limit: usize) -> io::Result<Object> {
        if name.contains(['\n', '\0']) {
            return Ok(Object::Nothing);
        }
        writeln!(self.requests, "{name}")?;
        self.requests.flush()?;
        let mut head = String::new();
        self.responses.read_line(&mut head)?;
        // `<oid> <type> <size>` before an object; `<reason> <size>` before a name; `<name> missing`.
        let words: Vec<&str> = head.split_whitespace().collect();
        if words.is_empty() {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        if words.last() == Some(&"missing") {
            return Ok(Object::Nothing);
        }
        let size = words.last().and_then(|size| size.parse::<u64>().ok()).ok_or(ErrorKind::InvalidData)?;
        // A line feed follows.
        let mut rest = (&mut self.responses).take(size + 1);
        let mut contents = Vec::new();
        match words[..] {
            [_, "blob", _] if size <= limit as u64 => {
                rest.read_to_end(&mut contents)?;
                contents.pop();
                return Ok(Object::File(contents));
            }
            _ => io::copy(&mut rest, &mut io::sink())?,
        };
        Ok(match words[..] {
            [_, "blob", _] => Object::LargeFile,
            [_, "tree", _] => Object::Folder,
            _ => Object::Nothing,
        })
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Version;

    #[test]
    fn arguments_are_revisions_and_paths() {
        for (argument, revision, path) in [
            ("git:v1.2:specs/a.yaml", "v1.2", "specs/a.yaml"),
            ("git:origin/main:a:b.yaml", "origin/main", "a:b.yaml"),
            ("git:main@{12:00}:a.yaml", "main@{12:00}", "a.yaml"),
            ("git:HEAD^{/fix: it}:", "HEAD^{/fix: it}", ""),
        ] {
            assert_eq!(Version::parse(Path::new(argument)), Some(Ok(Version { revision, path })), "{argument}");
        }
        for invalid in ["git:", "git:v1", "git::a.yaml", "git:main@{12:00}"] {
            assert!(Version::parse(Path::new(invalid)).unwrap().is_err(), "{invalid}");
        }
        for path in ["specs/a.yaml", "./git:v1:a.yaml", "github:v1:a"] {
            assert_eq!(Version::parse(Path::new(path)), None, "{path}");
        }
    }

    #[test]
    fn paths_start_at_the_root_or_at_the_working_directory() {
        for (path, from_root) in [
            ("a.yaml", Some("a.yaml")),
            ("./a.yaml", Some("specs/v1/a.yaml")),
            ("../a.yaml", Some("specs/a.yaml")),
            (".", Some("specs/v1")),
            ("", Some("")),
            ("x/../a.yaml", Some("a.yaml")),
            ("../../../a.yaml", None),
            ("/a.yaml", None),
        ] {
            let version = Version { revision: "v1", path };
            assert_eq!(version.root_path("specs/v1/").ok().as_deref(), from_root, "{path}");
        }
    }
}
