//! What is decided about small documents.

mod docs;

use crate::config::{self, Limits};
use crate::diagnostics::Diagnostics;
use crate::document::load::load_source;
use crate::document::references::load_referenced;
use crate::ir::Module;
use crate::lower::{Origin, lower};
use crate::source::{Place, Sources};
use crate::spec::dialect::Version;
use crate::spec::parse::parse;
use crate::spec::resolve::resolve;
use crate::spec::select::Selector;
use crate::spec::semantics::interpret;

/// Returns the module of a document without its first lines.
fn module(version: &str, text: &str) -> Module {
    let config = config::Api::new("test", "root.yaml");
    let (mut sources, limits, mut diagnostics) = (Sources::default(), Limits::default(), Diagnostics::default());
    let start = format!("openapi: {version}\ninfo: {{title: Test, version: '1'}}\n");
    let file = sources.add("root.yaml", start + text);
    let root = load_source(file, &sources, &limits, &mut diagnostics).expect("a document");
    let version = Version::of(&root.root, &Place::top(root.file), &mut diagnostics).expect("a version");
    let documents = load_referenced(root, &config, &limits, &mut sources);
    let mut selector = Selector::new(&config);
    let (spec, schemas) = parse(&documents, version, &mut selector, &mut diagnostics);
    let api = resolve(spec, schemas, &documents, &selector, &mut diagnostics);
    let api = interpret(api, &config, &mut diagnostics);
    let module = lower(&api, &config, &Origin::default(), &mut diagnostics);
    let problems: Vec<String> = diagnostics.iter().map(|found| found.problem.entry().message).collect();
    assert_eq!(diagnostics.errors(), 0, "{problems:?}");
    module
}
