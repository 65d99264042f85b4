//! One run, from documents to an output.
//!
//! In: a [`Config`]. Out: the files of the output, or a document as it is after a stage. [`generate`] and [`dump`] are lists of
//! stages, which are the methods of a [`Run`].

mod modules;
mod run;

use std::path::Path;

#[cfg(feature = "diff")]
use self::modules::Lowered;
use self::run::{Run, file_name};
use crate::config::{self, Config, Input};
use crate::diagnostics::{Diagnostics, Failed};
#[cfg(feature = "diff")]
use crate::diff::{Diff, Version as DiffVersion, compare};
use crate::document::format::Format;
use crate::document::overlay;
use crate::document::uri;
use crate::document::yaml;
use crate::emit;
use crate::ir::{Module, TypeBody, TypeDef};
#[cfg(feature = "describe")]
use crate::lower;
use crate::maps::{HashMap, IndexMap};
use crate::output::Generated;
#[cfg(feature = "diff")]
use crate::output::names_file::{self, NamesFile};
use crate::provenance::Provenance;
use crate::schema::{SchemaId, print_plain};
use crate::share;
use crate::source::{Place, Sources};
use crate::spec::{self, Api};

/// Generates the output for every document of a configuration. Nothing is written to disk.
///
/// # Errors
///
/// If a document has errors; all of them are in `diagnostics`.
pub fn generate(config: &Config, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Generated, Failed> {
    let mut run = Run { config, sources, diagnostics };
    run.check_configured_names();
    share::check(&config.apis, run.diagnostics);
    let names = run.names_file();
    let modules = run.modules(&names);
    run.diagnostics.gate()?;
    let modules: Vec<Module> = modules.into_iter().flatten().collect();
    run.check_pinned_names(&names, &modules);
    run.diagnostics.gate()?;
    run.output(&modules)
}

/// A stage after which a document can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// The document as it was loaded, as YAML.
    Load,
    /// With its overlays applied, as YAML.
    Overlay,
    /// Its skeleton as data: operations, parameters, bodies, responses, security.
    Parse,
    /// Its schemas as they are meant, with every reference resolved, as YAML.
    Resolve,
    /// The intermediate representation: every decision about the Rust.
    Ir,
    /// The schemas that the evaluator reads, as JSON.
    Schema,
    /// The Rust.
    Emit,
}

/// Prints a document of a configuration as it is after a stage.
///
/// # Errors
///
/// If the document has errors; all of them are in `diagnostics`.
pub fn dump(
    stage: Stage,
    config: &Config,
    api: &config::Api,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<String, Failed> {
    let mut run = Run { config, sources, diagnostics };
    let names = run.names_file();
    Ok(match stage {
        Stage::Load => yaml::write(&run.load(api)?.root),
        Stage::Overlay => yaml::write(&run.document(api)?.root),
        Stage::Parse => format!("{:#?}\n", run.api(api)?.spec),
        Stage::Resolve => print_schemas(&run.api(api)?),
        Stage::Ir => run.module(api, &names)?.dump(),
        Stage::Schema => run.module(api, &names)?.schemas.to_json_pretty(),
        Stage::Emit => emit::emit(&run.module(api, &names)?, &emit::Clients::default()).join("\n"),
    })
}

/// Compares the documents of two configurations: what changes, and what it breaks.
///
/// If the new one has no names file, items keep the names that they have in the old one.
///
/// # Errors
///
/// If a document has errors; all of them are in `diagnostics`.
#[cfg(feature = "diff")]
pub fn diff(old: &Config, new: &Config, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Diff, Failed> {
    let mut run = Run { config: old, sources, diagnostics };
    let names = run.names_file();
    let before = run.versions(&names);
    let mut run = Run { config: new, sources: run.sources, diagnostics: run.diagnostics };
    let names = match &new.names {
        Some(_) => run.names_file(),
        None => names_of(&before, new),
    };
    let after = run.versions(&names);
    run.diagnostics.gate()?;
    Ok(compare(&before, &after, run.sources))
}

/// Describes the operations of a document as data, for a program that serves them.
///
/// The description is made of static tables, as outputs are, and is never freed.
///
/// # Errors
///
/// If the document has errors; all of them are in `diagnostics`.
#[cfg(feature = "describe")]
pub fn describe(
    config: &Config,
    api: &config::Api,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<&'static openapi_bindgen_support::described::Api, Failed> {
    let mut run = Run { config, sources, diagnostics };
    let names = run.names_file();
    let (contents, documents) = run.contents(api)?;
    run.check(api, &contents, &documents);
    let origin = run.origin(api, &contents, &names);
    let module = run.lower(api, &contents, &origin)?;
    let facts = lower::Facts::of(&contents, api, &origin);
    Ok(crate::describe::describe(&contents, &module, &facts, &documents))
}

/// Returns a document with its overlays applied, as text.
///
/// # Errors
///
/// If the document or an overlay has errors; all of them are in `diagnostics`.
pub fn apply_overlays(
    api: &config::Api,
    format: Format,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<String, Failed> {
    let config = Config::default();
    let document = Run { config: &config, sources, diagnostics }.document(api)?;
    Ok(format.write(&document.root))
}

/// Returns what the files of an API are generated from. It reads the document, and generates nothing.
///
/// # Errors
///
/// If the document can't be read; the errors are in `diagnostics`.
pub fn provenance(
    api: &config::Api,
    limits: &config::Limits,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Provenance, Failed> {
    let config = Config { limits: limits.clone(), ..Config::default() };
    let mut run = Run { config: &config, sources, diagnostics };
    let document = run.document(api)?;
    let version =
        document.root.get("info").and_then(|info| info.get("version")?.as_str()).unwrap_or_default().to_owned();
    let documents = run.load_referenced(api, document);
    Ok(run.provenance(api, &version, &documents.others()))
}

/// Checks that a document can be read, and that it is an OpenAPI document of a supported version.
///
/// # Errors
///
/// If it is not; the errors are in `diagnostics`.
pub fn check_document(
    document: &Input,
    limits: &config::Limits,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<(), Failed> {
    let config = Config { limits: limits.clone(), ..Config::default() };
    let mut run = Run { config: &config, sources, diagnostics };
    let document = run.object(document)?;
    run.version(&document).map(|_| ())
}

/// Returns an overlay that changes one document into another, as text; `None` if they are equal. `folder` is the folder of the
/// overlay. Files that the documents refer to are not compared.
///
/// # Errors
///
/// If a document has errors; all of them are in `diagnostics`.
pub fn diff_overlay(
    old: &Input,
    new: &Input,
    folder: &Path,
    format: Format,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Option<String>, Failed> {
    let config = Config::default();
    let mut run = Run { config: &config, sources, diagnostics };
    let documents = [old, new].map(|input| run.object(input));
    let [old_document, new_document] = documents;
    let changes = overlay::diff::diff(&old_document?.root, &new_document?.root);
    if changes.is_empty() {
        return Ok(None);
    }
    let title = format!("Changes from {} to {}", file_name(old), file_name(new));
    let overlay = overlay::diff::overlay(title, uri::relative_reference(old.path(), folder), changes);
    Ok(Some(format.write(&overlay)))
}

/// A value of a type of a module, for a first test.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Example {
    /// The path of the type, beginning with the module.
    pub path: String,
    /// The value, as JSON.
    pub json: String,
}

/// Returns a small value of a struct in the module of a document; `None` if no struct has one that is certain to be valid.
///
/// # Errors
///
/// If the document has errors; all of them are in `diagnostics`.
pub fn example(
    config: &Config,
    api: &config::Api,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Example>, Failed> {
    let mut run = Run { config, sources, diagnostics };
    let names = run.names_file();
    let contents = run.api(api)?;
    let origin = run.origin(api, &contents, &names);
    let module = run.lower(api, &contents, &origin)?;
    let schemas: HashMap<&Place, SchemaId> =
        contents.components.values().map(|id| (&contents.schemas[*id].place, *id)).collect();
    let is_whole = |def: &&TypeDef| matches!(def.body, TypeBody::Struct(_)) && def.deferred.is_empty();
    let examples = module.types.iter().filter(is_whole).filter_map(|def| {
        let value = spec::example::example(&contents, *schemas.get(&def.place)?)?;
        let members = value.as_object().map_or(0, IndexMap::len);
        Some((members, Example { path: format!("{}::{}", module.name, def.name), json: value.to_json_pretty() }))
    });
    // One that shows something, and is read at a glance.
    Ok(examples.rev().max_by_key(|(members, _)| (*members).min(4)).map(|(_, example)| example))
}

#[cfg(feature = "diff")]
impl<'r> Run<'r> {
    /// Returns the versions of the APIs of a configuration that has no errors in their documents.
    fn versions(&mut self, names: &NamesFile) -> Vec<DiffVersion<'r>> {
        let config = self.config;
        let read = |run: &mut Self, api: &config::Api| Ok(run.contents(api)?.0);
        let lowered = self.lowered(names, &read);
        config.apis.iter().zip(lowered).filter_map(|(api, lowered)| self.version_of(api, lowered?).ok()).collect()
    }

    fn version_of(&mut self, config: &'r config::Api, lowered: Lowered) -> Result<DiffVersion<'r>, Failed> {
        let Lowered { contents, origin, module } = lowered;
        let path = config.document.path();
        let top = self.sources.find(path).map(Place::top).ok_or(Failed)?;
        let clients = emit::Clients::of(self.config, std::slice::from_ref(&module));
        let Config { time_library, decimal_library, .. } = *self.config;
        Ok(DiffVersion { config, contents, module, origin, top, clients, time_library, decimal_library })
    }
}

/// Returns the names that items have in other versions, for the APIs of a configuration that have the same names.
#[cfg(feature = "diff")]
fn names_of(versions: &[DiffVersion<'_>], config: &Config) -> NamesFile {
    let names = versions.iter().map(|version| (version.config.name.clone(), names_file::names(&version.module)));
    let mut names: NamesFile = names.collect();
    if let ([old], [new]) = (versions, &config.apis[..])
        && let Some(pinned) = names.remove(&old.config.name)
    {
        names.insert(new.name.clone(), pinned);
    }
    names
}

fn print_schemas(api: &Api) -> String {
    let place = |id: &SchemaId| api.schemas[*id].place.pointer.to_string();
    let schemas = api.components.values().map(|id| {
        let node = print_plain(&api.schemas, *id, &place);
        format!("# {}\n{}", place(id), yaml::write(&node))
    });
    schemas.collect::<Vec<_>>().join("\n")
}
