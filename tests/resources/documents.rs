//! Documents that are generated.

use std::path::Path;

use openapi_bindgen::diagnostics::Severity;
use openapi_bindgen::{Api, Config, Diagnostics, Sources, generate};

use crate::Case;
use crate::process::BOUNDS;

pub const CASES: &[Case] = &[Case {
    name: "flow mappings in each other",
    size: 4000,
    run: |levels| yaml("{a: ".repeat(levels)),
    expected: "not generated, error[nested-too-deep]",
    bounds: BOUNDS,
}];

fn yaml(text: String) -> String {
    generated("costs.yaml", text)
}

/// Generates an output. Returns the codes of the errors and warnings, each once.
fn generated(name: &str, text: String) -> String {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let path = Path::new("memory").join(name);
    sources.add(&path, text);
    let result = generate(&Config::new([Api::new("costs", path)]), &mut sources, &mut diagnostics);
    let mut codes: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| {
            let entry = diagnostic.problem.entry();
            format!("{}[{}]", if entry.severity == Severity::Error { "error" } else { "warning" }, entry.code)
        })
        .collect();
    codes.dedup();
    let end = if result.is_ok() { "generated" } else { "not generated" };
    [&[end.to_owned()], codes.as_slice()].concat().join(", ")
}
