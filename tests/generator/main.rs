//! The outputs of the generator.

mod chains;
mod compatibility;
mod documentation;
mod evaluator;
mod folders;
mod fresh;
mod injection;
mod instances;
mod libraries;
mod names;
mod options;
mod overrides;
mod parts;
mod report;
mod rustfmt;
mod selection;
mod shared_names;
mod shared_types;
mod stable_names;
mod stages;
