//! What the generator writes, and what it never writes.

mod documentation;
mod fresh;
mod injection;
mod names;
mod parts;
mod rustfmt;
mod selection;
