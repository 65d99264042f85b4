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
mod document;
mod emit;
mod ir;
mod lower;
mod maps;
mod output;
mod parallel;
mod pattern;
mod pipeline;
mod schema;
mod source;
mod spec;
mod tokens;

pub use build_script::{Api, Builder};
pub use config::{
    ApiConfig, Builders, Config, Filter, Formats, Layout, Limits, Numbers, Output, Selection, Visibility,
};
pub use diagnostics::{Diagnostics, Failed, render};
pub use output::files::{Changes, Files};
pub use output::report::Report;
pub use output::{Generated, Summary};
pub use pipeline::{Stage, dump, generate};
pub use source::{FileId, Place, Pointer, Sources};

/// Includes the bindings that the build script has generated.
#[macro_export]
macro_rules! include_bindings {
    () => {
        include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
    };
}
