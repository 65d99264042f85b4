//! Parsing and resolving of documents.

mod contents;
mod contradictions;
mod parse;
mod resolve;
mod semantics;
mod swagger;

use crate::config::{self, Limits};
use crate::diagnostics::{Diagnostics, Location};
use crate::document::load::load_source;
use crate::document::references::load_referenced;
use crate::schema::SchemaId;
use crate::source::{FileId, Place, Sources};
use crate::spec::contradictions::report;
use crate::spec::dialect::Version;
use crate::spec::select::Selector;
use crate::spec::semantics::interpret;
use crate::spec::{Api, parse as stage_parse, resolve as stage_resolve};

/// The contents of documents in memory, and the reported problems.
struct Read {
    api: Api,
    /// Each problem as `code file#pointer`.
    problems: Vec<String>,
    messages: Vec<String>,
    help: Vec<String>,
}

/// Reads a document of OpenAPI 3.1 without its first lines.
fn read(text: &str) -> Read {
    read_files(&[("root.yaml", text)])
}

/// Reads files, of which the first is a document of OpenAPI 3.1 without its first lines.
fn read_files(files: &[(&str, &str)]) -> Read {
    read_with("3.1.0", files, &config::Api::new("test", "root.yaml"))
}

fn read_with(version: &str, files: &[(&str, &str)], config: &config::Api) -> Read {
    let mut sources = Sources::default();
    let start = format!("openapi: {version}\ninfo: {{title: Test, version: '1'}}\n");
    let ids: Vec<FileId> = files
        .iter()
        .enumerate()
        .map(|(index, (path, text))| {
            sources.add(*path, if index == 0 { start.clone() + text } else { text.to_string() })
        })
        .collect();
    let (limits, mut diagnostics) = (Limits::default(), Diagnostics::default());
    let root = load_source(ids[0], &sources, &limits, &mut diagnostics).expect("a document");
    let version = Version::of(&root.root, &Place::top(root.file), &mut diagnostics).expect("a version");
    let documents = load_referenced(root, config, &limits, &mut sources);
    let mut selector = Selector::new(config);
    let (spec, schemas) = stage_parse::parse(&documents, version, &mut selector, &mut diagnostics);
    let api = stage_resolve::resolve(spec, schemas, &documents, &selector, &mut diagnostics);
    let api = interpret(api, config, &mut diagnostics);
    if diagnostics.errors() == 0 {
        report(&api, &documents, config.semantics, &mut diagnostics);
    }
    let problem = |location: &Location| match location {
        Location::Node(place) | Location::Value(place) | Location::Occurrence(place, _) => {
            format!("{}#{}", sources.file(place.file).path.display(), place.pointer)
        }
        Location::Offset(..) | Location::Nowhere => String::new(),
    };
    let problems = diagnostics.iter();
    let problems =
        problems.map(|found| format!("{} {}", found.problem.entry().code, problem(&found.location))).collect();
    let help = diagnostics.iter().map(|found| found.problem.entry().help).collect();
    let messages = diagnostics.iter().map(|found| found.problem.entry().message).collect();
    Read { api, problems, messages, help }
}

impl Read {
    /// Returns the schema at a pointer into any file.
    fn schema(&self, pointer: &str) -> SchemaId {
        let schemas = &self.api.schemas;
        schemas.ids().find(|id| schemas[*id].place.pointer.as_str() == pointer).expect(pointer)
    }

    fn pointer(&self, id: SchemaId) -> &str {
        self.api.schemas[id].place.pointer.as_str()
    }

    /// Returns the pointer of the schema that the `$ref` of another leads to.
    fn target(&self, pointer: &str) -> &str {
        let keywords = self.api.schemas[self.schema(pointer)].keywords().expect(pointer);
        self.pointer(keywords.reference.expect(pointer))
    }
}
