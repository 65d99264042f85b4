//! Generates Rust from OpenAPI documents: types, enums and validators that accept exactly what the schemas accept.
//!
//! The [README](https://github.com/openapi-bindgen/openapi-bindgen#readme) goes through a document step by step, and lists the options.
//! The package `openapi-bindgen-cli` is the command.
//!
//! # From a build script
//!
//! ```no_run
//! // build.rs
//! use openapi_bindgen::{Api, Builder};
//!
//! fn main() {
//!     Builder::new()
//!         .api(Api::new("qonto", "specs/qonto.yaml").overlay("specs/qonto.overlay.yaml"))
//!         .compile();
//! }
//! ```
//!
//! This writes modules to `OUT_DIR`, which the crate includes:
//!
//! ```ignore
//! mod apis {
//!     include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
//! }
//! ```
//!
//! The crate depends on `serde`, `serde_json`, and the crates of the formats and patterns in its documents: an error
//! has the line of each that is missing, and [`Generated::dependencies`] lists them.
//!
//! [`Builder::from_manifest`] takes the options from a [`bindgen.toml`](config::manifest), which the command line reads too.
//!
//! # From memory
//!
//! A document is a file, a text, a JSON value, or an `openapiv3::OpenAPI`: see [`Input`]. [`Builder::generate`] returns the files
//! instead of writing them.
//!
//! ```
//! use openapi_bindgen::{Api, Builder, Input};
//!
//! let text = "{openapi: 3.1.0, info: {title: Shop, version: '1'}, components: {schemas: {Order: {type: object}}}}";
//! let generated = Builder::new().api(Api::new("shop", Input::text("shop.yaml", text))).generate()?;
//! for (path, text) in generated.files.iter() {
//!     println!("{path}: {} bytes", text.len());
//! }
//! # Ok::<_, openapi_bindgen::Error>(())
//! ```
//!
//! # Errors
//!
//! [`Builder::compile`] reports every error and warning to Cargo, with its place in the document, and ends the build script if
//! there is an error. [`Builder::try_compile`] and [`Builder::generate`] return an [`Error`] instead, which displays all of them.
//! [`generate`] and [`dump`], which the command line is made of, add each to a list of [`Diagnostics`]; [`render`] draws the list as
//! rustc draws its own.
//!
//! # On `wasm32-unknown-unknown`
//!
//! The library runs on one thread there, and has no files: every document must be in memory.

#![recursion_limit = "512"]

mod build_script;
pub mod config;
#[cfg(feature = "describe")]
mod describe;
pub mod diagnostics;
#[cfg(feature = "diff")]
pub mod diff;
mod digest;
mod document;
mod emit;
mod graph;
mod ir;
mod lower;
mod maps;
mod markdown;
mod output;
mod parallel;
mod pattern;
mod pipeline;
mod provenance;
mod schema;
mod share;
mod source;
mod spec;
mod text;
mod tokens;

pub use build_script::Error;
#[doc(inline)]
pub use config::{
    Api, Builder, Builders, Config, Date, DecimalLibrary, Directions, Feature, Filter, Formats, Ignore, Input, Layout,
    Limits, NextPage, Numbers, Output, Override, Pages, Selection, Semantics, TimeLibrary, Visibility,
};
#[doc(inline)]
pub use diagnostics::{Diagnostics, Failed, render};
pub use digest::Digest;
pub use document::format::Format;
pub use output::changes::{Changes, Conflict, ConflictReason, FilesError};
pub use output::dependencies::{Dependency, MissingDependency};
pub use output::files::Files;
pub use output::report::Report;
pub use output::{Generated, Summary};
#[cfg(feature = "describe")]
pub use pipeline::describe;
#[cfg(feature = "diff")]
pub use pipeline::diff;
pub use pipeline::{Example, Stage, apply_overlays, check_document, diff_overlay, dump, example, generate, provenance};
pub use provenance::{Provenance, SourceDocument};
pub use source::{FileId, Place, Pointer, Sources};
