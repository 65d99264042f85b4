//! The files of an output.
//!
//! In: modules. Out: [`Generated`], with the files of the kind of output that the configuration asks for.

pub mod changes;
pub mod dependencies;
mod disk;
pub mod files;
mod folder;
pub mod names_file;
pub mod record;
mod recursion;
pub mod report;

use std::ffi::OsStr;
use std::path::Path;

use openapi_bindgen_support::sources;

use crate::config::{Config, Feature, Limits, Output, Visibility};
use crate::diagnostics::{Diagnostics, Failed, Location, Problem};
use crate::document::node::Node;
use crate::emit::{self, Clients, Needs, file_stem};
use crate::ir::{Module, TypeBody};
use crate::output::dependencies::{Dependency, MissingDependency};
use crate::output::files::Files;
use crate::output::report::Report;
use crate::parallel;
use crate::provenance::Provenance;
use crate::source::Sources;

pub use self::folder::Ownership;

/// The result of a run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The files of the output.
    pub files: Files,
    /// A summary of each module.
    pub summaries: Vec<Summary>,
    /// A report on each module.
    pub reports: Vec<Report>,
    /// The crates that the output depends on, beginning with `serde` and `serde_json`. A generated crate has them in its `Cargo.toml`;
    /// a package that includes modules must depend on them itself.
    pub dependencies: Vec<Dependency>,
    /// The recursion limit that a crate must set to include modules, or to have values of their types, if that of the compiler may not
    /// suffice. A generated crate sets its own.
    pub recursion_limit: Option<usize>,
}

impl Generated {
    /// Returns the dependencies that a package lacks if it includes the modules, given its `Cargo.toml`. Returns none if the file can't
    /// be read or is not valid, which Cargo reports.
    pub fn missing_dependencies(&self, manifest: &Path, sources: &mut Sources) -> Vec<MissingDependency> {
        dependencies::missing(&self.dependencies, manifest, sources)
    }

    /// Reports the dependencies that a package lacks if it includes the modules, given its `Cargo.toml`.
    pub fn check_dependencies(&self, manifest: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) {
        for missing in self.missing_dependencies(manifest, sources) {
            missing.report(diagnostics);
        }
    }
}

/// The numbers of items of one module.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// The name of the module.
    pub name: String,
    /// The number of structs and other types, without enums.
    pub types: usize,
    /// The number of enums.
    pub enums: usize,
    /// The number of types, enums included, that are those of other modules.
    pub shared: usize,
    /// The number of operations.
    pub operations: usize,
}

impl Summary {
    fn of(module: &Module) -> Self {
        let own = || module.types.iter().filter(|def| def.shared.is_none());
        let enums = own().filter(|def| matches!(def.body, TypeBody::Enum(_))).count();
        Self {
            name: file_stem(module).to_owned(),
            types: own().count() - enums,
            enums,
            shared: module.types.len() - own().count(),
            operations: module.operations.len(),
        }
    }
}

/// Makes the files of an output. `ownership` is what they may replace.
pub(crate) fn output(
    config: &Config,
    modules: &[Module],
    ownership: Ownership,
    diagnostics: &mut Diagnostics,
) -> Result<Generated, Failed> {
    let clients = Clients::of(config, modules);
    let needs = modules.iter().map(|module| Needs::of(module, config)).fold(Needs::none(), Needs::and);
    let needs = needs.with_features(&clients.features);
    // Those of the features of a crate are optional.
    let crates = needs.crates(&clients.in_modules());
    let dependencies =
        Dependency::always().chain(crates.iter().filter_map(|name| Dependency::optional(name))).collect();
    let names = || config.names.as_ref().map(|path| (path, names_file::print(modules)));
    let (names, written) = parallel::both(names, || match &config.output {
        Output::Modules(visibility) => modules_files(*visibility, modules, &needs, &clients, config),
        Output::Crate(name) => crate_files(name, config, modules, &needs, &clients),
    });
    let written = written.and_then(|files| match names {
        Some((path, text)) => with_names_file(files, path, text),
        None => Ok(files),
    });
    match written {
        Ok(files) => Ok(Generated {
            files: files.with_ownership(ownership),
            summaries: modules.iter().map(Summary::of).collect(),
            reports: modules.iter().map(Report::of).collect(),
            dependencies,
            recursion_limit: recursion::limit(modules),
        }),
        Err(problem) => {
            diagnostics.report(Location::Nowhere, problem);
            Err(Failed)
        }
    }
}

/// Adds the names file, under the name that it has at `path`.
fn with_names_file(mut files: Files, path: &Path, text: String) -> Result<Files, Problem> {
    let name = path.file_name().and_then(OsStr::to_str).filter(|name| !name.contains(char::is_control));
    match name {
        None => {
            let reason = "the name of a names file must be printable UTF-8".to_owned();
            Err(Problem::FileUnreadable { path: path.display().to_string(), reason })
        }
        Some(name) if files.get(name).is_some() => {
            let reason = "the output has another file of this name";
            Err(Problem::ConflictingOptions { option: "names", reason })
        }
        Some(name) => {
            files.insert(name, text);
            Ok(files)
        }
    }
}

fn modules_files(
    visibility: Visibility,
    modules: &[Module],
    needs: &Needs,
    clients: &Clients,
    config: &Config,
) -> Result<Files, Problem> {
    let mut files = Files::default();
    let root = emit::unparse(&emit::bindings(visibility, modules)).map_err(internal)?;
    files.insert("bindings.rs", with_head(&Provenance::shared(config.settings()), root));
    add(&mut files, "", modules, needs, clients, &config.limits)?;
    Ok(files)
}

fn crate_files(
    name: &str,
    config: &Config,
    modules: &[Module],
    needs: &Needs,
    clients: &Clients,
) -> Result<Files, Problem> {
    let mut files = Files::default();
    files.insert("Cargo.toml", manifest(name, config, modules, needs, clients));
    let root = emit::crate_root(name, modules, recursion::limit(modules), |file| needs.has(file));
    let root = emit::unparse(&root).map_err(internal)?;
    files.insert("src/lib.rs", with_head(&Provenance::shared(config.settings()), root));
    add(&mut files, "src/", modules, needs, clients, &config.limits)?;
    Ok(files)
}

/// Adds the files that both kinds of output have.
fn add(
    files: &mut Files,
    folder: &str,
    modules: &[Module],
    needs: &Needs,
    clients: &Clients,
    limits: &Limits,
) -> Result<(), Problem> {
    for module in modules {
        let stem = file_stem(module);
        let (schemas, texts) = parallel::both(|| schemas_text(module), || emit::emit(module, clients));
        for (file, text) in module.files.iter().zip(texts) {
            let part = file.name.as_ref().map(|name| format!("/{}", emit::stem(name))).unwrap_or_default();
            files.insert(format!("{folder}{stem}{part}.rs"), with_head(&module.provenance, text));
        }
        for (name, text) in emit::emit_clients(module, clients) {
            files.insert(format!("{folder}{stem}/{name}.rs"), with_head(&module.provenance, text));
        }
        files.insert(format!("{folder}{stem}.schema.json"), schemas);
        if files.bytes() > limits.output {
            return Err(Problem::OutputTooLarge { limit: limits.output });
        }
    }
    let shared = Provenance::shared([]);
    for (path, text) in emit::support_files(needs, clients).map_err(internal)? {
        files.insert(format!("{folder}support/{path}"), with_head(&shared, text));
    }
    Ok(())
}

/// Returns the text of a file, given what is behind its head.
fn with_head(provenance: &Provenance, mut text: String) -> String {
    text.insert_str(0, &format!("{}\n", provenance.head("//")));
    text
}

/// Returns the schemas of a module as text, whose first member is the head as a comment (JSON Schema Core, 8.3).
fn schemas_text(module: &Module) -> String {
    let comment = format!("  \"$comment\": {}", Node::from(module.provenance.lines().join(" ").as_str()));
    let mut text = module.schemas.to_json_pretty();
    match text.strip_prefix('{').is_some_and(|rest| rest.starts_with('\n')) {
        true => text.insert_str(1, &format!("\n{comment},")),
        false => text = format!("{{\n{comment}\n}}\n"),
    }
    text
}

/// Returns the problem of generated code that is not Rust, which is a bug.
fn internal(error: syn::Error) -> Problem {
    Problem::Internal { reason: error.to_string() }
}

fn manifest(name: &str, config: &Config, modules: &[Module], needs: &Needs, clients: &Clients) -> String {
    let apis: Vec<&str> = modules.iter().map(file_stem).collect();
    let quoted: Vec<String> = apis.iter().map(|feature| format!("\"{feature}\"")).collect();
    let features = clients.features.iter().map(|feature| manifest_feature(*feature));
    let features: String = modules.iter().map(module_feature).chain(features).collect();
    let (always, optional) = (needs.crates(&[]), needs.crates(&clients.features));
    let dependencies = sources::DEPENDENCIES
        .iter()
        .filter(|(name, _)| optional.contains(name) && !config.dependencies.contains_key(*name));
    let dependencies = dependencies.map(|(name, line)| match always.contains(name) {
        true => format!("{line}\n"),
        false => format!("{}\n", optional_dependency(line)),
    });
    // Other features of the crates that every output needs take the place of their lines.
    let is_given = |line: &&str| {
        let name = line.split_once(" = ").map_or("", |(name, _)| name);
        Dependency::always().any(|always| always.name == name) && config.dependencies.contains_key(name)
    };
    let template: String =
        sources::MANIFEST.lines().filter(|line| !is_given(line)).map(|line| format!("{line}\n")).collect();
    let given = config.dependencies.iter().map(|(name, value)| format!("{name} = {value}\n"));
    let dependencies = dependencies.chain(given);
    template
        .replace("{head}\n", &Provenance::shared([]).head("#"))
        .replace("{name}", name)
        .replace("{default}", &quoted.join(", "))
        .replace("{features}", features.trim_end())
        .replace("{dependencies}", dependencies.collect::<String>().trim_end())
}

/// Returns the line of the cargo feature of a module, which enables those of the modules whose types it uses.
fn module_feature(module: &Module) -> String {
    let needed = module.types_from.iter().map(|name| format!("\"{}\"", emit::stem(name)));
    format!("{} = [{}]\n", file_stem(module), needed.collect::<Vec<_>>().join(", "))
}

/// Returns the line of a cargo feature.
fn manifest_feature(feature: Feature) -> String {
    let needed = feature.needs().iter().map(|feature| format!("\"{}\"", feature.name()));
    let source = emit::feature_source(feature);
    let crates = source.iter().flat_map(|source| source.crates).map(|name| format!("\"dep:{name}\""));
    format!("{} = [{}]\n", feature.name(), needed.chain(crates).collect::<Vec<_>>().join(", "))
}

/// Returns the line of a dependency as that of one which is optional.
fn optional_dependency(line: &str) -> String {
    match line.strip_suffix(" }") {
        Some(table) => format!("{table}, optional = true }}"),
        None => {
            let (name, version) = line.split_once(" = ").unwrap_or((line, "\"*\""));
            format!("{name} = {{ version = {version}, optional = true }}")
        }
    }
}
