//! Inputs that are costly by intent end in a known result, within bounds of time, memory and stack.

#![cfg(unix)]

mod documents;
mod evaluations;
mod growth;
mod payloads;
mod process;

use crate::process::Bounds;

/// An input, its result, and the bounds of a process that reads it.
struct Case {
    name: &'static str,
    /// The number of levels, items, members or references.
    size: usize,
    /// Makes the input of this size, reads it, and returns the result.
    run: fn(usize) -> String,
    expected: &'static str,
    bounds: Bounds,
}

fn cases() -> impl Iterator<Item = &'static Case> {
    payloads::CASES.iter().chain(documents::CASES)
}

#[test]
fn costly_inputs_end_within_their_bounds() {
    if let Some((name, size)) = process::case() {
        let case = cases().find(|case| case.name == name).expect("the name is in the table");
        return process::report(move || (case.run)(size));
    }
    let mut failures = Vec::new();
    for Case { name, size, expected, bounds, .. } in cases() {
        let end = process::run("costly_inputs_end_within_their_bounds", name, *size, bounds);
        println!("{name:58} {size:>7} {end}");
        if !end.is(expected, bounds) {
            failures.push(format!("{name}, {size}\n  expected: {expected}\n  found:    {end}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
