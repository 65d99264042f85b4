//! `init`: makes a crate for a document.
//!
//! Every file is made in memory first, and nothing is overwritten: the folder of the crate must not exist.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Example, Generated, example, generate};

use crate::arguments::{DocumentOptions, InitArguments, Style};
use crate::input::{Input, module_name};
use crate::interrupt::uninterrupted;
use crate::{Outcome, Session, print};

/// The folder of the documents in a new crate.
const DOCUMENTS: &str = "specs";

/// A crate that is not yet written.
struct NewCrate<'a> {
    arguments: &'a InitArguments,
    /// The name of the module.
    module: String,
    /// The file name of the document.
    document: String,
    generated: &'a Generated,
    example: Option<Example>,
}

pub(crate) fn run(arguments: &InitArguments, session: &mut Session) -> Outcome {
    let folder = Path::new(&arguments.name);
    if fs::symlink_metadata(folder).is_ok() {
        return Outcome::Failure(Some(format!("`{}` exists; choose another name, or remove it", folder.display())));
    }
    let name = module_name(&arguments.document);
    let options = DocumentOptions {
        name: Some(name.clone()),
        // Checked as a name, even if the output is in `OUT_DIR`.
        crate_name: Some(arguments.name.clone()),
        ..DocumentOptions::default()
    };
    let builder = Input::Document(arguments.document.clone()).builder(&options).out_dir(folder);
    let Session { sources, diagnostics, .. } = session;
    let Ok(manifest) = builder.manifest(sources, diagnostics) else { return Outcome::failure() };
    let Ok(generated) = generate(&manifest.config, sources, diagnostics) else { return Outcome::failure() };
    let Ok(example) = example(&manifest.config, &manifest.config.apis[0], sources, diagnostics) else {
        return Outcome::failure();
    };
    let document = arguments.document.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let new = NewCrate { arguments, module: name, document, generated: &generated, example };
    let documents: Vec<PathBuf> = sources.paths().map(Path::to_owned).collect();
    uninterrupted(|| match new.write(folder, &documents) {
        Ok(()) => finish(arguments, folder, session),
        Err(error) => Outcome::Failure(Some(format!("cannot write {}: {error}", folder.display()))),
    })
}

/// Writes the output of the new crate, and prints what to do next.
fn finish(arguments: &InitArguments, folder: &Path, session: &mut Session) -> Outcome {
    if arguments.style == Style::Crate {
        // From the manifest of the crate, so that the output belongs to it.
        let mut fresh = Session::default();
        let written = Manifest::read(folder, &mut fresh.sources, &mut fresh.diagnostics).and_then(|manifest| {
            let generated = generate(&manifest.config, &mut fresh.sources, &mut fresh.diagnostics)?;
            Ok(generated.files.write(&manifest.folder))
        });
        match written {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => return Outcome::Failure(Some(error.to_string())),
            Err(_) => {
                *session = fresh;
                return Outcome::failure();
            }
        }
    }
    let shown = folder.display();
    print(&format!("Created {shown}. Next:\n\n  cd {shown} && cargo test\n"));
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let workspace =
        absolute.ancestors().skip(1).map(|parent| parent.join("Cargo.toml")).find(|path| {
            fs::read_to_string(path).is_ok_and(|text| text.lines().any(|line| line.trim() == "[workspace]"))
        });
    if let Some(workspace) = workspace {
        print(&format!("\nFirst add it to `members` under `[workspace]` in {}.\n", workspace.display()));
    }
    Outcome::Success
}

impl NewCrate<'_> {
    /// Writes the files that the generator does not.
    fn write(&self, folder: &Path, documents: &[PathBuf]) -> io::Result<()> {
        let copies = self.copies(documents)?;
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::create_dir(folder)?;
        let write = |path: &str, text: &str| {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(path, text)
        };
        for (path, inside) in copies {
            let target = folder.join(DOCUMENTS).join(inside);
            fs::create_dir_all(target.parent().unwrap_or(folder))?;
            fs::copy(path, target)?;
        }
        write("bindgen.toml", &self.manifest())?;
        write("README.md", &self.readme())?;
        write(".gitignore", "/target\n")?;
        if let Some(example) = &self.example {
            write("tests/example.rs", &self.test(example))?;
        }
        if self.arguments.style == Style::BuildScript {
            write("Cargo.toml", &self.package())?;
            write("build.rs", BUILD_SCRIPT)?;
            write("src/lib.rs", &self.library())?;
        }
        Ok(())
    }

    /// Returns the paths of the documents, each with its path relative to the folder of the document that is given.
    fn copies<'d>(&self, documents: &'d [PathBuf]) -> io::Result<Vec<(&'d Path, PathBuf)>> {
        let base = real_folder(&self.arguments.document)?;
        let copy = |path: &'d PathBuf| {
            let folder = real_folder(path)?;
            // References do not leave the folder of the document.
            let inside = folder
                .strip_prefix(&base)
                .map_err(|_| io::Error::other(format!("{} is not in the folder {}", path.display(), base.display())))?;
            Ok((path.as_path(), inside.join(path.file_name().unwrap_or_default())))
        };
        documents.iter().map(copy).collect()
    }

    fn manifest(&self) -> String {
        let Self { module, document, arguments, .. } = self;
        let output = match arguments.style {
            Style::Crate => format!("[output]\nfolder = \".\"\ncrate = \"{}\"\n\n", arguments.name),
            Style::BuildScript => String::new(),
        };
        let document = format!("{DOCUMENTS}/{document}").replace('\\', "\\\\").replace('"', "\\\"");
        format!(
            "# Paths are relative to this file.\n\n{output}[[api]]\nname = \"{module}\"\ndocument = \"{document}\"\n"
        )
    }

    fn package(&self) -> String {
        let dependencies: String =
            self.generated.dependencies.iter().map(|dependency| format!("{}\n", dependency.line)).collect();
        let generator = match &self.arguments.generator {
            Some(url) if url.contains("://") => format!("git = \"{url}\""),
            Some(path) => {
                let path = std::path::absolute(path).unwrap_or_else(|_| path.into());
                format!("path = \"{}\"", path.display().to_string().replace('\\', "/"))
            }
            None => format!("git = \"{}\"", env!("CARGO_PKG_REPOSITORY")),
        };
        let Self { arguments: InitArguments { name, .. }, .. } = self;
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"{}\"\npublish = false\n\n\
             [dependencies]\n{dependencies}\n[build-dependencies]\nopenapi-bindgen = {{ {generator} }}\n",
            env!("CARGO_PKG_RUST_VERSION"),
        )
    }

    fn library(&self) -> String {
        format!(
            "//! The bindings of `{DOCUMENTS}/{}`, which `build.rs` generates.\n{}\n\
             include!(concat!(env!(\"OUT_DIR\"), \"/bindings.rs\"));\n",
            self.document,
            self.recursion_limit(),
        )
    }

    /// Returns the attribute that a crate needs which has values of the types.
    fn recursion_limit(&self) -> String {
        let limit = self.generated.recursion_limit;
        limit.map(|limit| format!("#![recursion_limit = \"{limit}\"]\n")).unwrap_or_default()
    }

    fn readme(&self) -> String {
        let Self { arguments: InitArguments { name, style, .. }, document, module, .. } = self;
        let update = match style {
            Style::Crate => {
                "After a change of the document, `openapi-bindgen generate` in this folder updates the crate, and `openapi-bindgen generate --check`\n\
                 fails if that was forgotten. `Cargo.toml`, `src` and `names.json` are generated; code of your own belongs in another crate, or in `tests`."
            }
            Style::BuildScript => "`build.rs` generates the code in every build in which a document has changed.",
        };
        format!(
            "# {name}\n\nThe bindings of [`{document}`]({DOCUMENTS}/{document}): types, enums, validators and operations in the module `{module}`, generated\n\
             by openapi-bindgen with the options in [`bindgen.toml`](bindgen.toml).\n\n{update}\n"
        )
    }

    fn test(&self, example: &Example) -> String {
        let krate = self.arguments.name.replace('-', "_");
        let Example { path, json, .. } = example;
        let (json, type_name) = (json.trim_end(), path.rsplit("::").next().unwrap_or(path));
        // No text in the JSON ends the literal.
        let hashes = (1..).map(|count| "#".repeat(count)).find(|hashes| !json.contains(&format!("\"{hashes}")));
        let hashes = hashes.unwrap_or_default();
        let mut imports = [format!("{krate}::{path}"), format!("{krate}::support::Model")];
        imports.sort();
        let limit = self.recursion_limit();
        let imports: String = imports.iter().map(|path| format!("use {path};\n")).collect();
        format!(
            "//! An example of a payload is valid, and written as it was read.\n{limit}\n{imports}\n#[test]\nfn example_is_valid() {{\n    \
             let text = r{hashes}\"{json}\"{hashes};\n    let value = {type_name}::from_json(text).unwrap();\n    \
             let written = value.to_json().unwrap();\n    assert_eq!({type_name}::from_json(&written).unwrap().to_json().unwrap(), written);\n}}\n"
        )
    }
}

/// Returns the folder of a file without `..` and symlinks.
fn real_folder(path: &Path) -> io::Result<PathBuf> {
    fs::canonicalize(path.parent().unwrap_or(Path::new("")).join("."))
}

const BUILD_SCRIPT: &str = "\
//! Generates the bindings.

fn main() {
    openapi_bindgen::Builder::from_manifest(\"bindgen.toml\").compile();
}
";
