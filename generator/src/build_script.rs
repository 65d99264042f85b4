//! Generation from a build script.
//!
//! In: a [`Builder`]. Out: files, and the lines that Cargo reads from the standard output of a build script.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::config::{Builder, Target};
use crate::diagnostics::{DEFAULT_WARNING_LIMIT, Diagnostics, Failed, Severity, lines, list, render};
use crate::output::Generated;
use crate::output::changes::FilesError;
use crate::pipeline::generate;
use crate::source::Sources;

impl Builder {
    /// Generates the bindings and writes them, for a build script.
    ///
    /// Tells Cargo which files were read (`cargo::rerun-if-changed`), and every error and warning as `cargo::error` and
    /// `cargo::warning`. If there is an error, nothing is written, and the process exits with status 1.
    ///
    /// It is an error if the package has no dependency on a crate that modules in `OUT_DIR` need; its message has the line to add.
    pub fn compile(self) {
        let run = Run::of(&self).with_checked_dependencies();
        run.print_for_cargo(true);
        if let Err(error) = run.write() {
            if let Kind::Write { .. } | Kind::SharedFolder { .. } | Kind::NoFolder = error.kind {
                error.to_string().lines().for_each(|line| println!("cargo::error={line}"));
            }
            std::process::exit(1);
        }
    }

    /// Generates the bindings and writes them, for a build script that handles errors itself.
    ///
    /// Tells Cargo which files were read (`cargo::rerun-if-changed`), whatever the result, and every warning as `cargo::warning`.
    ///
    /// ```no_run
    /// fn main() -> Result<(), openapi_bindgen::Error> {
    ///     openapi_bindgen::Builder::from_manifest("bindgen.toml").try_compile()?;
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// If the manifest or a document has errors, options conflict, the package lacks a dependency, or the output can't be written. Nothing is
    /// written then.
    pub fn try_compile(self) -> Result<Generated, Error> {
        let run = Run::of(&self).with_checked_dependencies();
        run.print_for_cargo(false);
        run.write()
    }

    /// Generates the bindings in memory. Writes and prints nothing.
    ///
    /// ```
    /// # use openapi_bindgen::{Api, Builder, Input};
    /// let text = "{openapi: 3.1.0, info: {title: Shop, version: '1'}, components: {schemas: {Order: {type: object}}}}";
    /// let generated = Builder::new().api(Api::new("shop", Input::text("shop.yaml", text))).generate()?;
    /// assert!(generated.files.get("shop.rs").unwrap().contains("pub struct Order"));
    /// # Ok::<_, openapi_bindgen::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the manifest or a document has errors, or options conflict.
    pub fn generate(self) -> Result<Generated, Error> {
        Run::of(&self).generated().map(|(generated, _)| generated)
    }
}

/// The result of a builder, with the files that it has read and its diagnostics.
struct Run {
    sources: Sources,
    diagnostics: Diagnostics,
    result: Result<(Generated, Option<PathBuf>), Failed>,
}

impl Run {
    fn of(builder: &Builder) -> Self {
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let target = builder.target(&mut sources, &mut diagnostics);
        let result = target.and_then(|Target { mut config, folder }| {
            let out_dir = std::env::var_os("OUT_DIR").map(PathBuf::from);
            let folder = folder.or_else(|| out_dir.clone());
            if folder.as_ref().zip(out_dir).is_some_and(|(folder, out_dir)| folder.starts_with(out_dir)) {
                // Nobody else writes there, and Cargo keeps the files of earlier build scripts.
                config.overwrite = true;
            }
            config.manifest = config.manifest.or_else(package);
            Ok((generate(&config, &mut sources, &mut diagnostics)?, folder))
        });
        Self { sources, diagnostics, result }
    }

    /// Checks that the package depends on the crates that the modules need. Only modules in `OUT_DIR` are certain to be part of it.
    fn with_checked_dependencies(mut self) -> Self {
        if let Ok((generated, Some(folder))) = &self.result
            && generated.files.get("bindings.rs").is_some()
            && std::env::var_os("OUT_DIR").is_some_and(|out_dir| folder.starts_with(out_dir))
            && let Some(package) = package()
        {
            generated.check_dependencies(&package, &mut self.sources, &mut self.diagnostics);
            if self.diagnostics.errors() > 0 {
                self.result = Err(Failed);
            }
        }
        self
    }

    fn print_for_cargo(&self, errors: bool) {
        for path in self.sources.paths() {
            println!("cargo::rerun-if-changed={}", line_of(path));
        }
        for (severity, line) in lines(&self.diagnostics, &self.sources, DEFAULT_WARNING_LIMIT) {
            match severity {
                Severity::Error if errors => println!("cargo::error={line}"),
                Severity::Error => {}
                Severity::Warning => println!("cargo::warning={line}"),
            }
        }
    }

    fn generated(self) -> Result<(Generated, Option<PathBuf>), Error> {
        let Self { sources, diagnostics, result } = self;
        let rendered = |Failed| Error {
            kind: Kind::Input { rendered: render(&diagnostics, &sources, DEFAULT_WARNING_LIMIT, false) },
        };
        result.map_err(rendered)
    }

    fn write(self) -> Result<Generated, Error> {
        let (generated, folder) = self.generated()?;
        let folder = folder.ok_or(Error { kind: Kind::NoFolder })?;
        let apis: Vec<String> = generated.summaries.iter().map(|summary| summary.name.clone()).collect();
        if let Some(other) = other_output(&folder, &apis) {
            return Err(Error { kind: Kind::SharedFolder { folder, apis: other } });
        }
        match generated.files.write(&folder) {
            Ok(_) => Ok(generated),
            Err(error) => Err(Error { kind: Kind::Write { error } }),
        }
    }
}

/// Returns the `Cargo.toml` of the package whose build script this is.
fn package() -> Option<PathBuf> {
    Some(Path::new(&std::env::var_os("CARGO_MANIFEST_DIR")?).join("Cargo.toml"))
}

/// Returns a path as part of a line for Cargo. If it can't be one, it is that of a folder around it, which changes as well.
fn line_of(path: &Path) -> &str {
    let mut lines = path.ancestors().filter_map(Path::to_str);
    lines.find(|line| !line.is_empty() && !line.contains(['\n', '\r'])).unwrap_or(".")
}

/// Returns the APIs of another output that this process has written to a folder: a second output would remove it. If there is none,
/// the folder belongs to this one from now on.
fn other_output(folder: &Path, apis: &[String]) -> Option<Vec<String>> {
    static WRITTEN: Mutex<Vec<(PathBuf, Vec<String>)>> = Mutex::new(Vec::new());
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let mut written = WRITTEN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    match written.iter().find(|(other, _)| *other == folder) {
        Some((_, others)) => Some(others.clone()).filter(|others| others != apis),
        None => {
            written.push((folder, apis.to_owned()));
            None
        }
    }
}

/// The error of generating or writing bindings.
///
/// `Display` writes every error and warning with the lines of the documents, as the command line does. `Debug` writes the same
/// text, because a `main` function that returns an error prints that.
pub struct Error {
    kind: Kind,
}

enum Kind {
    /// The manifest, the options or the documents have errors.
    Input { rendered: String },
    /// There is no folder to write to.
    NoFolder,
    /// The folder has the output of another builder, with these APIs.
    SharedFolder { folder: PathBuf, apis: Vec<String> },
    /// The output can't be written.
    Write { error: FilesError },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Input { rendered } => f.write_str(rendered.trim_end()),
            Kind::NoFolder => f.write_str(
                "`OUT_DIR` is not set: call this function from a build script, or set a folder with `out_dir`",
            ),
            Kind::SharedFolder { folder, apis } => write!(
                f,
                "this build script has written the bindings of {} to {} before: add all documents to one builder, or set another \
                 folder with `out_dir`",
                list(apis.iter().map(String::as_str)),
                folder.display(),
            ),
            Kind::Write { error } => error.fmt(f),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Write { error, .. } => Some(error),
            Kind::Input { .. } | Kind::SharedFolder { .. } | Kind::NoFolder => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Builder, line_of};

    #[test]
    fn a_path_adds_no_line_for_cargo() {
        for (path, line) in [
            ("specs/shop.yaml", "specs/shop.yaml"),
            ("specs/a\ncargo::rustc-cfg=b/shop.yaml", "specs"),
            ("/specs/\r/shop.yaml", "/specs"),
            ("shop\n.yaml", "."),
        ] {
            assert_eq!(line_of(Path::new(path)), line, "{path:?}");
        }
    }

    #[test]
    fn a_builder_without_documents_is_an_error() {
        let error = Builder::new().generate().unwrap_err().to_string();
        assert!(error.contains("there is no document to generate"), "{error}");
        assert!(error.contains(".api(Api::new("), "{error}");
    }
}
