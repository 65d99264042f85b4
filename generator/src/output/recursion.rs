//! The recursion limit that the compiler needs for the types of a crate.
//!
//! To find out whether a value may be sent to another thread, or what is dropped with it, the compiler follows types in each other.

use crate::graph::longest_path;
use crate::ir::{Module, TypeDef};

/// The limit that the compiler has by default.
const DEFAULT: usize = 128;

/// The greatest number of steps from a type to one in it: an `Option` of a `Vec` or a `Box`, what these are made of, and the type.
const STEPS: usize = 6;

/// Returns the recursion limit of a crate, if that of the compiler may not suffice.
pub fn limit(modules: &[Module]) -> Option<usize> {
    let longest = modules.iter().map(longest_chain).max().unwrap_or_default();
    let needed = (longest * STEPS).next_power_of_two();
    (needed > DEFAULT).then_some(needed)
}

/// Returns the greatest number of types of a module that contain each other.
fn longest_chain(module: &Module) -> usize {
    let inner = |def: &TypeDef| {
        let named = def.parts().into_iter().flat_map(|shape| shape.ty.named());
        named.map(|id| id.index()).collect::<Vec<usize>>()
    };
    longest_path(&module.types.iter().map(inner).collect::<Vec<_>>())
}
