//! What the generator writes, and what it never writes.

mod documentation;
mod evaluator;
mod fresh;
mod injection;
mod names;
mod parts;
mod rustfmt;
mod selection;
mod stages;
