//! A run: its configuration, its sources, its diagnostics, and a method for each stage.
//!
//! A stage that can fail ends with a gate. The gate of `parse` comes after `resolve`, so that one run reports the errors in the skeleton of
//! a document together with those in its references.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::config::{self, Config, Input, Output};
use crate::diagnostics::{Diagnostics, Expected, Failed, Location, Problem};
use crate::digest::Digest;
use crate::document::documents::Documents;
use crate::document::load;
use crate::document::node::Document;
use crate::document::overlay;
use crate::document::references;
use crate::ir::Module;
use crate::ir::identifier::FieldName;
use crate::lower::{self, Origin, Uses};
use crate::output::names_file::{self, NamesFile};
use crate::output::{self, Generated, Ownership};
use crate::provenance::{Provenance, SourceDocument};
use crate::source::{FileId, Place, Sources};
use crate::spec::dialect::Version;
use crate::spec::parse::schema::Schemas;
use crate::spec::select::Selector;
use crate::spec::{Api, Spec, contradictions, parse, resolve, semantics};

/// A run: its configuration, the files that it reads, and the problems that it finds.
pub struct Run<'r> {
    pub config: &'r Config,
    pub sources: &'r mut Sources,
    pub diagnostics: &'r mut Diagnostics,
}

/// The lists of stages that a document goes through.
impl Run<'_> {
    /// Returns the document of an API with its overlays applied.
    pub fn document(&mut self, api: &config::Api) -> Result<Document, Failed> {
        let document = self.load(api)?;
        self.overlay(api, document)
    }

    /// Returns the contents of a document with every reference resolved.
    pub fn api(&mut self, api: &config::Api) -> Result<Api, Failed> {
        let (contents, documents) = self.contents(api)?;
        self.check(api, &contents, &documents);
        Ok(contents)
    }

    /// Returns the contents of a document, without a search for contradictions in it.
    pub fn contents(&mut self, api: &config::Api) -> Result<(Api, Documents), Failed> {
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

/// The stages.
impl Run<'_> {
    /// Checks the names of the crate and of its APIs, which are distinct: each is a module and a feature, beside those that every
    /// output has.
    pub fn check_configured_names(&mut self) {
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
    pub fn names_file(&mut self) -> NamesFile {
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
    pub fn check_pinned_names(&mut self, names: &NamesFile, modules: &[Module]) {
        if let Some(file) = self.config.names.as_ref().and_then(|path| self.sources.find(path)) {
            names_file::check(names, file, modules, self.diagnostics);
        }
    }

    /// Loads the document of an API.
    pub fn load(&mut self, api: &config::Api) -> Result<Document, Failed> {
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
    pub fn object(&mut self, input: &Input) -> Result<Document, Failed> {
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
    pub fn overlay(&mut self, api: &config::Api, mut document: Document) -> Result<Document, Failed> {
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
    pub fn version(&mut self, document: &Document) -> Result<Version, Failed> {
        Version::of(&document.root, &Place::top(document.file), self.diagnostics).ok_or(Failed)
    }

    /// Loads the files that references lead to. From here on no file is read.
    pub fn load_referenced(&mut self, api: &config::Api, document: Document) -> Documents {
        references::load_referenced(document, api, &self.config.limits, self.sources)
    }

    /// Reads the skeleton of a document and its schemas, as far as they are selected.
    pub fn parse<'d>(
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
    pub fn resolve(&mut self, spec: Spec, schemas: Schemas<'_>, documents: &Documents, selector: &Selector<'_>) -> Api {
        resolve::resolve(spec, schemas, documents, selector, self.diagnostics)
    }

    /// Rewrites the schemas of a document by what they mean.
    pub fn interpret(&mut self, api: &config::Api, resolved: Api) -> Api {
        semantics::interpret(resolved, api, self.diagnostics)
    }

    /// Reports the contradictions in the schemas of a document.
    pub fn check(&mut self, config: &config::Api, api: &Api, documents: &Documents) {
        contradictions::report(api, documents, config.semantics, self.diagnostics);
    }

    /// Returns the files of a document, and its pinned names.
    pub fn origin(&self, api: &config::Api, contents: &Api, names: &NamesFile) -> Origin {
        let names = names.get(&api.name).cloned().unwrap_or_default();
        let files = self.sources.relative_paths(api.document.path());
        let provenance = self.provenance(api, &contents.spec.info.version, &contents.files);
        Origin { provenance, files, names, uses: Uses::default() }
    }

    /// Returns what the files of an API are generated from.
    pub fn provenance(&self, api: &config::Api, version: &str, references: &[FileId]) -> Provenance {
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
    pub fn lower(&mut self, api: &config::Api, spec: &Api, origin: &Origin) -> Result<Module, Failed> {
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
    pub fn output(&mut self, modules: &[Module]) -> Result<Generated, Failed> {
        let Config { names, overwrite, manifest, .. } = self.config;
        let read = |names: &PathBuf| self.sources.find(names).map(|file| self.sources.file(file));
        let names = names.as_ref().map(|path| (path.clone(), read(path).map(|file| Digest::of(file.text.as_bytes()))));
        let sources = self.sources.paths().filter(|path| names.as_ref().is_none_or(|(names, _)| names != path));
        let sources = sources.map(Path::to_owned).collect();
        let ownership = Ownership { configuration: manifest.clone(), overwrite: *overwrite, sources, names };
        output::output(self.config, modules, ownership, self.diagnostics)
    }

    /// Runs a stage and then its gate: the stage has failed if it has no result or has reported an error.
    pub fn gated<T>(&mut self, stage: impl FnOnce(&mut Self) -> Option<T>) -> Result<T, Failed> {
        let before = self.diagnostics.errors();
        let result = stage(self);
        result.filter(|_| self.diagnostics.errors() == before).ok_or(Failed)
    }
}

/// Returns the name of the file of a document.
pub fn file_name(input: &Input) -> String {
    input.path().file_name().unwrap_or_default().to_string_lossy().into_owned()
}
