//! The crates that an output depends on, and those of them that the package around its modules lacks.
//!
//! In: the text of a `Cargo.toml`. Out: a [`MissingDependency`] for each crate that the package does not depend on, or without a
//! feature that the modules need. Features of workspace dependencies and dependencies of some platforms are not examined: they count
//! as present.

use std::path::Path;

use openapi_bindgen_support::sources::{DEPENDENCIES, MANIFEST};
use toml_span::Value;
use toml_span::value::Table;

use crate::config::Limits;
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::source::{FileId, Sources};

/// A crate that an output depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dependency {
    /// The name of the crate.
    pub name: &'static str,
    /// Its line in a `Cargo.toml`, with the version and the features that the output needs.
    pub line: &'static str,
}

impl Dependency {
    /// Returns the crates that every output depends on.
    pub(super) fn always() -> impl Iterator<Item = Self> {
        let line =
            |name: &'static str| MANIFEST.lines().find(|line| key_of(line) == name).map(|line| Self { name, line });
        ["serde", "serde_json"].into_iter().filter_map(line)
    }

    /// Returns the dependency on a crate that some outputs need.
    pub(super) fn optional(name: &str) -> Option<Self> {
        DEPENDENCIES.iter().find(|(known, _)| *known == name).map(|&(name, line)| Self { name, line })
    }
}

fn key_of(line: &str) -> &str {
    line.split_once(" = ").map_or("", |(key, _)| key)
}

/// A dependency of the modules that a package lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingDependency {
    /// The dependency.
    pub dependency: Dependency,
    lack: Lack,
    location: Location,
}

/// What a package lacks of a dependency.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Lack {
    /// The package does not depend on the crate.
    Crate,
    /// Only its tests do.
    OutsideTests,
    /// The package depends on the crate without a feature. Another package may enable it.
    Feature(String),
}

impl MissingDependency {
    pub(super) fn report(self, diagnostics: &mut Diagnostics) {
        let Dependency { name, line } = self.dependency;
        let problem = match self.lack {
            Lack::Crate => Problem::MissingDependency { name, line },
            Lack::OutsideTests => Problem::DevDependency { name, line },
            Lack::Feature(feature) => Problem::MissingFeature { name, feature, line },
        };
        diagnostics.report(self.location, problem);
    }
}

/// Returns those of some dependencies that the package of a `Cargo.toml` lacks.
pub(super) fn missing(dependencies: &[Dependency], manifest: &Path, sources: &mut Sources) -> Vec<MissingDependency> {
    let Ok(file) = sources.read(manifest, Limits::default().file) else { return Vec::new() };
    let Ok(document) = toml_span::parse(&sources.file(file).text) else { return Vec::new() };
    let Some(package) = Package::of(&document, file) else { return Vec::new() };
    dependencies.iter().filter_map(|dependency| package.lack(*dependency)).collect()
}

/// The dependencies in a `Cargo.toml`.
struct Package<'v, 't> {
    file: FileId,
    /// The position of `[dependencies]`, or of the file.
    offset: usize,
    normal: Option<&'v Table<'t>>,
    dev: Option<&'v Table<'t>>,
    /// Those of some platforms.
    platforms: Vec<&'v Table<'t>>,
}

impl<'v, 't> Package<'v, 't> {
    fn of(document: &'v Value<'t>, file: FileId) -> Option<Self> {
        let table = document.as_table()?;
        let child = |name| table.get(name).and_then(Value::as_table);
        let platforms = child("target").into_iter().flat_map(Table::values);
        let platforms = platforms.filter_map(|platform| platform.as_table()?.get("dependencies")?.as_table()).collect();
        let offset = table.get_key_value("dependencies").map_or(0, |(key, _)| key.span.start);
        // The old spelling is an alias.
        let dev = child("dev-dependencies").or_else(|| child("dev_dependencies"));
        Some(Self { file, offset, normal: child("dependencies"), dev, platforms })
    }

    fn lack(&self, dependency: Dependency) -> Option<MissingDependency> {
        let missing =
            |lack, offset| MissingDependency { dependency, lack, location: Location::Offset(self.file, offset) };
        if let Some((offset, found)) = self.normal.and_then(|table| find(table, dependency.name)) {
            let feature = missing_feature(found, dependency.line)?;
            return Some(missing(Lack::Feature(feature), offset));
        }
        if self.platforms.iter().any(|table| find(table, dependency.name).is_some()) {
            return None;
        }
        match self.dev.and_then(|table| find(table, dependency.name)) {
            Some((offset, _)) => Some(missing(Lack::OutsideTests, offset)),
            None => Some(missing(Lack::Crate, self.offset)),
        }
    }
}

/// Returns the dependency that code refers to by a name, with the position of its key. A renamed one has the name of its key.
fn find<'v, 't>(table: &'v Table<'t>, name: &str) -> Option<(usize, &'v Value<'t>)> {
    let in_code = |name: &str| name.replace('-', "_");
    let found = table.iter().find(|(key, _)| in_code(&key.name) == in_code(name));
    found.map(|(key, value)| (key.span.start, value))
}

/// Returns a feature that a line enables and a dependency does not; none if the workspace has its features.
fn missing_feature(found: &Value<'_>, line: &str) -> Option<String> {
    let needed = toml_span::parse(line).ok()?;
    let needed = needed.as_table()?.values().next()?.as_table().map(|table| features(table))?;
    let enabled = match found.as_table() {
        Some(table) if table.contains_key("workspace") => return None,
        Some(table) => features(table),
        None => vec!["std"],
    };
    needed.into_iter().find(|feature| !enabled.contains(feature)).map(str::to_owned)
}

/// Returns the features that a dependency enables. `std` is one of the default features of every crate that outputs depend on.
fn features<'v>(table: &'v Table<'_>) -> Vec<&'v str> {
    let listed = table.get("features").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let default = ["default-features", "default_features"].iter().find_map(|key| table.get(*key)?.as_bool());
    listed.chain(default.unwrap_or(true).then_some("std")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Dependency, Lack, Package};
    use crate::source::Sources;

    fn lack(manifest: &str, name: &str) -> Option<Lack> {
        let file = Sources::default().add("Cargo.toml", manifest);
        let document = toml_span::parse(manifest).unwrap();
        let dependency =
            Dependency::optional(name).or_else(|| Dependency::always().find(|it| it.name == name)).unwrap();
        Package::of(&document, file).unwrap().lack(dependency).map(|missing| missing.lack)
    }

    #[test]
    fn every_spelling_of_a_dependency_is_found() {
        for manifest in [
            "[dependencies]\njiff = \"1\"",
            "dependencies.jiff = \"1\"",
            "[dependencies.jiff]\nversion = \"1\"",
            "[dependencies]\njiff = { version = \"1\", default-features = false, features = [\"std\"] }",
            "[dependencies]\njiff.workspace = true",
            "[dependencies]\njiff = { workspace = true, features = [\"serde\"] }",
            "[dependencies]\njiff = { package = \"our-jiff\", git = \"https://example.com/jiff\" }",
            "[dependencies]\njiff = { path = \"../jiff\", optional = true }",
            "[target.'cfg(unix)'.dependencies]\njiff = \"1\"",
        ] {
            assert_eq!(lack(manifest, "jiff"), None, "{manifest}");
        }
        for manifest in
            ["[dependencies]\niri-string = \"0.7\"", "[dependencies]\niri_string = { package = \"iri-string\" }"]
        {
            assert_eq!(lack(manifest, "iri-string"), None, "{manifest}");
        }
    }

    #[test]
    fn what_code_cannot_refer_to_is_missing() {
        for manifest in [
            "",
            "[dependencies]\nserde = \"1\"",
            "[dependencies]\ntime = { package = \"jiff\", version = \"1\" }",
            "[build-dependencies]\njiff = \"1\"",
            "[workspace.dependencies]\njiff = \"1\"",
            "[target.'cfg(unix)'.dev-dependencies]\njiff = \"1\"",
        ] {
            assert_eq!(lack(manifest, "jiff"), Some(Lack::Crate), "{manifest}");
        }
        assert_eq!(lack("[dev-dependencies]\njiff = \"1\"", "jiff"), Some(Lack::OutsideTests));
    }

    #[test]
    fn features_that_modules_need_are_missed() {
        let feature = |name: &str| Some(Lack::Feature(name.to_owned()));
        for (manifest, name, expected) in [
            ("[dependencies]\nserde_json = \"1\"", "serde_json", feature("raw_value")),
            ("[dependencies]\nserde_json = { version = \"1\", features = [\"raw_value\"] }", "serde_json", None),
            ("[dependencies]\njiff = { version = \"1\", default-features = false }", "jiff", feature("std")),
            ("[dependencies]\nregress = { version = \"0.12\", default-features = false }", "regress", None),
        ] {
            assert_eq!(lack(manifest, name), expected, "{manifest}");
        }
    }
}
