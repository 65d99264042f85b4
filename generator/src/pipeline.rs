//! One run, from documents to an output: its configuration, its sources, its diagnostics, and a method for each stage.
//!
//! In: a [`Config`]. Out: the files of the output, or a document as it is after a stage. [`generate`] and [`dump`] are lists of
//! stages. A stage that can fail ends with a gate. The gate of `parse` comes after `resolve`, so that one run reports the errors
//! in the skeleton of a document together with those in its references.

mod modules;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

#[cfg(feature = "diff")]
use self::modules::Lowered;
use crate::config::{self, Config, Input, Output};
use crate::diagnostics::{Diagnostics, Expected, Failed, Location, Problem};
#[cfg(feature = "diff")]
use crate::diff::{Diff, Version as DiffVersion, compare};
use crate::digest::Digest;
use crate::document::documents::Documents;
use crate::document::format::Format;
use crate::document::load;
use crate::document::node::Document;
use crate::document::overlay;
use crate::document::references;
use crate::document::uri;
use crate::document::yaml;
use crate::emit;
use crate::ir::identifier::FieldName;
use crate::ir::{Module, TypeBody, TypeDef};
use crate::lower::{self, Origin, Uses};
use crate::maps::{HashMap, IndexMap};
use crate::output::names_file::{self, NamesFile};
use crate::output::{self, Generated, Ownership};
use crate::provenance::{Provenance, SourceDocument};
use crate::schema::{SchemaId, print_plain};
use crate::share;
use crate::source::{FileId, Place, Sources};
use crate::spec::dialect::Version;
use crate::spec::parse::schema::Schemas;
use crate::spec::select::Selector;
use crate::spec::{self, Api, Spec, contradictions, parse, resolve, semantics};

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

/// A run: its configuration, the files that it reads, and the problems that it finds.
struct Run<'r> {
    config: &'r Config,
    sources: &'r mut Sources,
    diagnostics: &'r mut Diagnostics,
}

/// The lists of stages that a document goes through.
impl Run<'_> {
    /// Returns the document of an API with its overlays applied.
    fn document(&mut self, api: &config::Api) -> Result<Document, Failed> {
        let document = self.load(api)?;
        self.overlay(api, document)
    }

    /// Returns the contents of a document with every reference resolved.
    fn api(&mut self, api: &config::Api) -> Result<Api, Failed> {
        let (contents, documents) = self.contents(api)?;
        self.check(api, &contents, &documents);
        Ok(contents)
    }

    /// Returns the contents of a document, without a search for contradictions in it.
    fn contents(&mut self, api: &config::Api) -> Result<(Api, Documents), Failed> {
        let document = self.document(api)?;
        let version = self.version(&document)?;
        let documents = self.load_referenced(api, document);
        let contents = self.gated(|run| {
            let mut selector = Selector::new(api);
            let (spec, schemas) = run.parse(&documents, version, &mut selector);
            let resolved = run.resolve(spec, schemas, &documents, &selector);
            Some(run.interpret(api, resolved))
        })?;
        Ok((contents, documents))
    }
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

/// The stages.
impl Run<'_> {
    /// Checks the names of the crate and of its APIs, which are distinct: each is a module and a feature, beside those that every
    /// output has.
    fn check_configured_names(&mut self) {
        if let Output::Crate(name) = &self.config.output
            && let Some(reason) = config::crate_name_fault(name)
        {
            self.diagnostics.report(Location::Nowhere, Problem::InvalidCrateName { name: name.clone(), reason });
        }
        let mut used = vec![FieldName::new("support"), FieldName::new("lib"), FieldName::new("bindings")];
        let is_crate = matches!(self.config.output, Output::Crate(_));
        for api in &self.config.apis {
            let name = FieldName::new(&api.name);
            let feature = self.config.needed_features().into_iter().find(|feature| feature.name() == api.name);
            let feature =
                feature.filter(|_| is_crate).map(|_| "a cargo feature of the client has this name".to_owned());
            if let Some(reason) = config::api_name_fault(&api.name).or(feature) {
                let problem = Problem::InvalidApiName { name: api.name.clone(), reason };
                self.diagnostics.report(api.locations.name.clone(), problem);
            }
            if used.contains(&name) {
                let problem = Problem::DuplicateApiName { name: api.name.clone() };
                self.diagnostics.report(api.locations.name.clone(), problem);
            }
            used.push(name);
        }
    }

    /// Reads the names file, if the configuration has one and it exists.
    fn names_file(&mut self) -> NamesFile {
        let limits = &self.config.limits;
        match self.config.names.as_ref().map(|path| (self.sources.read(path, limits.file), path)) {
            None => NamesFile::new(),
            Some((Ok(file), _)) => names_file::read(file, self.sources, self.diagnostics),
            Some((Err(error), _)) if error.kind() == ErrorKind::NotFound => NamesFile::new(),
            Some((Err(error), path)) => {
                self.diagnostics.report(Location::Nowhere, load::unreadable(path, &error, limits));
                NamesFile::new()
            }
        }
    }

    /// Checks the names that the names file pins against the modules that have them.
    fn check_pinned_names(&mut self, names: &NamesFile, modules: &[Module]) {
        if let Some(file) = self.config.names.as_ref().and_then(|path| self.sources.find(path)) {
            names_file::check(names, file, modules, self.diagnostics);
        }
    }

    /// Loads the document of an API.
    fn load(&mut self, api: &config::Api) -> Result<Document, Failed> {
        let location = &api.locations.document;
        if let (Some(source), Input::Path(path)) = (&api.source, &api.document)
            && let Err(error) = self.sources.read(path, self.config.limits.file)
            && error.kind() == ErrorKind::NotFound
        {
            let path = path.display().to_string();
            self.diagnostics.report(location.clone(), Problem::NotDownloaded { path, source: source.clone() });
            return Err(Failed);
        }
        load::load(&api.document, location, self.sources, &self.config.limits, self.diagnostics).ok_or(Failed)
    }

    /// Loads a document that must be an object.
    fn object(&mut self, input: &Input) -> Result<Document, Failed> {
        let document = load::load(input, &Location::Nowhere, self.sources, &self.config.limits, self.diagnostics);
        let document = document.ok_or(Failed)?;
        if document.root.as_object().is_none() {
            let field = input.path().display().to_string();
            let found = document.root.type_with_article();
            let problem = Problem::WrongType { field, expected: Expected::Object, found };
            self.diagnostics.report(Place::top(document.file), problem);
            return Err(Failed);
        }
        Ok(document)
    }

    /// Applies the overlays of an API, in order.
    fn overlay(&mut self, api: &config::Api, mut document: Document) -> Result<Document, Failed> {
        self.gated(|run| {
            for (index, overlay) in api.overlays.iter().enumerate() {
                let location = api.locations.overlay(index);
                let overlay = load::load(overlay, &location, run.sources, &run.config.limits, run.diagnostics);
                if let Some(overlay) = overlay {
                    overlay::apply(&mut document, &overlay, run.sources, run.diagnostics);
                }
            }
            Some(document)
        })
    }

    /// Reads the version of OpenAPI that a document is written in.
    fn version(&mut self, document: &Document) -> Result<Version, Failed> {
        Version::of(&document.root, &Place::top(document.file), self.diagnostics).ok_or(Failed)
    }

    /// Loads the files that references lead to. From here on no file is read.
    fn load_referenced(&mut self, api: &config::Api, document: Document) -> Documents {
        references::load_referenced(document, api, &self.config.limits, self.sources)
    }

    /// Reads the skeleton of a document and its schemas, as far as they are selected.
    fn parse<'d>(
        &mut self,
        documents: &'d Documents,
        version: Version,
        selector: &mut Selector<'d>,
    ) -> (Spec, Schemas<'d>) {
        let parsed = parse::parse(documents, version, selector, self.diagnostics);
        selector.finish(&documents.root().0, self.diagnostics);
        parsed
    }

    /// Resolves the references between schemas.
    fn resolve(&mut self, spec: Spec, schemas: Schemas<'_>, documents: &Documents, selector: &Selector<'_>) -> Api {
        resolve::resolve(spec, schemas, documents, selector, self.diagnostics)
    }

    /// Rewrites the schemas of a document by what they mean.
    fn interpret(&mut self, api: &config::Api, resolved: Api) -> Api {
        semantics::interpret(resolved, api, self.diagnostics)
    }

    /// Reports the contradictions in the schemas of a document.
    fn check(&mut self, config: &config::Api, api: &Api, documents: &Documents) {
        contradictions::report(api, documents, config.semantics, self.diagnostics);
    }

    /// Returns the files of a document, and its pinned names.
    fn origin(&self, api: &config::Api, contents: &Api, names: &NamesFile) -> Origin {
        let names = names.get(&api.name).cloned().unwrap_or_default();
        let files = self.sources.relative_paths(api.document.path());
        let provenance = self.provenance(api, &contents.spec.info.version, &contents.files);
        Origin { provenance, files, names, uses: Uses::default() }
    }

    /// Returns what the files of an API are generated from.
    fn provenance(&self, api: &config::Api, version: &str, references: &[FileId]) -> Provenance {
        let digest = |input: &Input| self.sources.find(input.path()).map(|file| self.sources.digest(file));
        let overlays = api.overlays.iter().filter_map(|overlay| Some((file_name(overlay), digest(overlay)?)));
        let document = SourceDocument::new(
            file_name(&api.document),
            version,
            digest(&api.document).unwrap_or_else(|| Digest::of(b"")),
        );
        let paths = self.sources.relative_paths(api.document.path());
        let remotes = api.remotes.iter().filter_map(|(uri, file)| Some((self.sources.find(file.path())?, uri)));
        let remotes = remotes.filter(|(file, _)| references.contains(file));
        let names = references.iter().filter_map(|file| Some((*file, paths.get(file)?))).chain(remotes);
        let references = names.map(|(file, name)| (name.clone(), self.sources.digest(file)));
        Provenance::of_api(document, overlays, references, api.settings())
    }

    /// Lowers the contents of a document to a module.
    fn lower(&mut self, api: &config::Api, spec: &Api, origin: &Origin) -> Result<Module, Failed> {
        self.gated(|run| {
            let path = api.document.path();
            let module = lower::lower(spec, api, origin, run.diagnostics);
            let limit = run.config.limits.items;
            if module.types.len() + module.operations.len() > limit {
                let document = run.sources.find(path).map(Place::top);
                let location = document.map_or(Location::Nowhere, Location::Node);
                run.diagnostics.report(location, Problem::TooManyItems { limit });
            }
            Some(module)
        })
    }

    /// Writes modules as the files of the output.
    fn output(&mut self, modules: &[Module]) -> Result<Generated, Failed> {
        let Config { names, overwrite, manifest, .. } = self.config;
        let read = |names: &PathBuf| self.sources.find(names).map(|file| self.sources.file(file));
        let names = names.as_ref().map(|path| (path.clone(), read(path).map(|file| Digest::of(file.text.as_bytes()))));
        let sources = self.sources.paths().filter(|path| names.as_ref().is_none_or(|(names, _)| names != path));
        let sources = sources.map(Path::to_owned).collect();
        let ownership = Ownership { configuration: manifest.clone(), overwrite: *overwrite, sources, names };
        output::output(self.config, modules, ownership, self.diagnostics)
    }

    /// Runs a stage and then its gate: the stage has failed if it has no result or has reported an error.
    fn gated<T>(&mut self, stage: impl FnOnce(&mut Self) -> Option<T>) -> Result<T, Failed> {
        let before = self.diagnostics.errors();
        let result = stage(self);
        result.filter(|_| self.diagnostics.errors() == before).ok_or(Failed)
    }
}

fn file_name(input: &Input) -> String {
    input.path().file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn print_schemas(api: &Api) -> String {
    let place = |id: &SchemaId| api.schemas[*id].place.pointer.to_string();
    let schemas = api.components.values().map(|id| {
        let node = print_plain(&api.schemas, *id, &place);
        format!("# {}\n{}", place(id), yaml::write(&node))
    });
    schemas.collect::<Vec<_>>().join("\n")
}
