//! The options of a run, the same for a build script, the command line and `bindgen.toml`.
//!
//! A [`Config`] can't have options that conflict: [`Builder`] and [`manifest`] both collect options one by one, and refuse those that
//! do when they make a `Config` of them.

mod api;
mod builder;
mod date;
mod feature;
mod ignore;
mod input;
mod keys;
mod libraries;
pub mod manifest;
mod name;
mod options;
mod overrides;
mod pages;
mod run;
mod settings;
mod toml;

pub use api::{Api, Builders, Filter, Formats, Layout, Numbers, Selection, Semantics};
pub use builder::Builder;
pub use date::{Date, InvalidDate};
pub use feature::Feature;
pub use ignore::Ignore;
pub use input::Input;
pub use libraries::{DecimalLibrary, TimeLibrary};
pub(crate) use name::{api_name_fault, crate_name_fault};
pub(crate) use options::Target;
pub use overrides::{Directions, Override};
pub use pages::{NextPage, Pages};
pub use run::{Config, Limits, Output, Visibility};

/// Returns whether a text is a keyword of Rust, which no module has as its name.
pub fn is_keyword(text: &str) -> bool {
    crate::tokens::is_keyword(text)
}
