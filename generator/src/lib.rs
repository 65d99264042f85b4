//! Reads OpenAPI documents and writes Rust types, enums and validators that hold exactly what the documents say.
//!
//! From a build script:
//!
//! ```no_run
//! openapi_bindgen::Builder::new()
//!     .api(openapi_bindgen::Api::new("qonto", "specs/qonto.yaml").overlay("specs/qonto.overlay.yaml"))
//!     .compile();
//! ```
//!
//! and in the crate, `openapi_bindgen::include_bindings!()` or, without a dependency beyond the build script,
//! `include!(concat!(env!("OUT_DIR"), "/bindings.rs"));`.
//!
//! [`generate`] is the pipeline; it reads as the list of its stages. Everything it is told is a [`Config`], everything that is
//! wrong with the input is in [`Diagnostics`], everything it makes is in [`Files`].

#![recursion_limit = "512"]

mod build_script;
pub mod config;
pub mod diagnostics;
mod dialect;
mod docs;
mod documents;
mod dump;
mod emit;
mod events;
mod files;
mod formats;
mod ir;
mod load;
mod lower;
#[cfg(feature = "cli")]
pub mod manifest;
mod maps;
mod name_file;
mod names;
mod node;
#[path = "../templates/support/number.rs"]
#[allow(dead_code, reason = "the output needs more of it than the generator")]
mod number;
mod object;
mod output;
mod overlay;
mod parallel;
mod parse;
mod pattern;
mod report;
mod resolve;
mod schema;
mod select;
mod source;
mod spec;
mod tokens;

pub use build_script::{Api, Builder};
pub use config::{
    ApiConfig, Builders, Config, Filter, Formats, Layout, Limits, Numbers, Output, Selection, Visibility,
};
pub use diagnostics::{Diagnostics, Failed, render};
pub use dump::{Stage, dump};
pub use files::{Changes, Files};
pub use output::{Generated, Summary};
pub use report::Report;
pub use source::{FileId, Place, Pointer, Sources};

use diagnostics::{Location, Problem};
use dialect::Version;
use documents::{Documents, Trees};
use ir::Module;
use load::Document;
use lower::Origin;
use name_file::{NameFile, Names};
use names::FieldName;
use select::Selector;

/// Generates the output for every document of a configuration. Nothing is written to disk.
///
/// # Errors
///
/// When a document has errors; all of them are in `diagnostics`.
pub fn generate(config: &Config, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Generated, Failed> {
    check_names(config, diagnostics);
    let mut names = known_names(config, sources, diagnostics);
    let modules = config.apis.iter().map(|api| {
        let names = names.remove(&api.name).unwrap_or_default();
        module(api, &config.limits, names, sources, diagnostics)
    });
    let modules: Vec<Option<Module>> = modules.collect();
    diagnostics.gate()?;
    output::output(config, &modules.into_iter().flatten().collect::<Vec<_>>(), diagnostics)
}

/// Each API is a module and a feature, so no two may be called the same, nor one as the module that they share.
fn check_names(config: &Config, diagnostics: &mut Diagnostics) {
    let mut taken = vec![FieldName::new("support"), FieldName::new("lib"), FieldName::new("bindings")];
    for api in &config.apis {
        let name = FieldName::new(&api.name);
        if taken.contains(&name) {
            diagnostics.report(Location::Nowhere, Problem::ApiName { name: api.name.clone() });
        }
        taken.push(name);
    }
}

/// The names that things had, if there is a names file and it is there already.
fn known_names(config: &Config, sources: &mut Sources, diagnostics: &mut Diagnostics) -> NameFile {
    match config.names.as_ref().map(|path| (sources.read(path), path)) {
        None => NameFile::new(),
        Some((Ok(file), _)) => name_file::read(file, sources, diagnostics),
        Some((Err(error), _)) if error.kind() == std::io::ErrorKind::NotFound => NameFile::new(),
        Some((Err(error), path)) => {
            let (path, reason) = (path.display().to_string(), error.to_string());
            diagnostics.report(Location::Nowhere, Problem::FileUnreadable { path, reason });
            NameFile::new()
        }
    }
}

/// The module of one document; `None` if it has errors.
fn module(
    api: &ApiConfig,
    limits: &Limits,
    names: Names,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Module> {
    let before = diagnostics.errors();
    let document = document(api, limits, sources, diagnostics)?;
    let place = Place::top(document.file);
    let spec = resolved(api, limits, document, sources, diagnostics)?;
    let document = api.document.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let origin = Origin { document, files: sources.seen_from(&api.document), names };
    let module = lower::lower(&spec, api, &origin, diagnostics);
    if module.types.len() + module.operations.len() > limits.items {
        diagnostics.report(place, Problem::TooManyItems { limit: limits.items });
    }
    (diagnostics.errors() == before).then_some(module)
}

/// A document with its overlays applied.
fn document(
    api: &ApiConfig,
    limits: &Limits,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let mut document = load::load(&api.document, sources, limits, diagnostics);
    for path in &api.overlays {
        let overlay = load::load(path, sources, limits, diagnostics);
        if let (Some(document), Some(overlay)) = (&mut document, overlay) {
            overlay::apply(document, &overlay, diagnostics);
        }
    }
    document
}

/// What a document says, with every reference followed; `None` if it has errors.
fn resolved(
    api: &ApiConfig,
    limits: &Limits,
    document: Document,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<spec::Api> {
    let before = diagnostics.errors();
    let version = Version::of(&document.root, &Place::top(document.file), diagnostics)?;
    let mut selector = Selector::new(&api.selection);
    let trees = Trees::default();
    let mut documents = Documents::new(document, &trees, version, api, limits, sources);
    let (spec, schemas) = parse::parse(&mut documents, &mut selector, diagnostics);
    selector.finish(&documents.root().0, diagnostics);
    let api = resolve::resolve(spec, schemas, &mut documents, &selector, diagnostics);
    (diagnostics.errors() == before).then_some(api)
}

/// Includes the bindings that the build script has generated.
#[macro_export]
macro_rules! include_bindings {
    () => {
        include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
    };
}
