//! What a package needs to include modules: the line that declares them, and the dependencies that it lacks.

use std::path::{Path, PathBuf};

use openapi_bindgen::config::is_keyword;
use openapi_bindgen::{Generated, Sources};

use crate::print;

/// Prints what the package around the folder of some modules lacks. If `is_new`, also prints the declaration of the modules.
pub(crate) fn print_hints(generated: &Generated, folder: &Path, is_new: bool, sources: &mut Sources) {
    if generated.files.get("bindings.rs").is_none() {
        // A crate has a manifest of its own.
        return;
    }
    let package = package(folder);
    if is_new {
        print(&format!(
            "\nIn the module that uses them, declare the bindings:\n\n{}",
            declaration(folder, package.as_deref())
        ));
    }
    if let Some(limit) = generated.recursion_limit.filter(|_| is_new) {
        print(&format!(
            "\nAt the top of the crate, and of those that use it, set:\n\n#![recursion_limit = \"{limit}\"]\n"
        ));
    }
    let lines: Vec<&str> = match &package {
        Some(package) => {
            let missing = generated.missing_dependencies(&package.join("Cargo.toml"), sources);
            missing.iter().map(|missing| missing.dependency.line).collect()
        }
        None => generated.dependencies.iter().map(|dependency| dependency.line).collect(),
    };
    if !lines.is_empty() {
        print(&format!("\nIn Cargo.toml, add under `[dependencies]`:\n\n{}\n", lines.join("\n")));
    }
}

/// Returns the folder of the package that a folder is in.
fn package(folder: &Path) -> Option<PathBuf> {
    let folder = std::path::absolute(folder).ok()?;
    folder.ancestors().find(|folder| folder.join("Cargo.toml").is_file()).map(Path::to_owned)
}

/// Returns the item that includes the modules of a folder, in the root of the package.
fn declaration(folder: &Path, package: Option<&Path>) -> String {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let from_root = package.and_then(|package| absolute.strip_prefix(package.join("src")).ok());
    let path = from_root.unwrap_or(folder).join("bindings.rs").display().to_string().replace('\\', "/");
    let comment = if from_root.is_some() { "" } else { " // relative to the folder of this file" };
    let name = absolute.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let is_identifier = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let name = if is_identifier && name != "src" && !is_keyword(name) { name } else { "bindings" };
    format!("#[path = \"{path}\"]{comment}\nmod {name};\n")
}
