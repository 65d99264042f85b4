//! The module of an API with all its parts.

use super::client::client;
use super::layout::files;
use super::operations::{Context, operation};
use super::owners::owner_sentences;
use super::pages::pages;
use super::patterns::{patterns, shared_sets};
use super::receivers::receivers;
use super::schemas::schemas;
use super::types::type_def;
use crate::config::{self, Numbers};
use crate::diagnostics::Diagnostics;
use crate::ir::docs::Docs;
use crate::ir::identifier::{FieldName, TypeName};
use crate::ir::{Interpretation, Module, Operation, SecurityScheme, TypeDef, TypeId, request_checks};
use crate::lower::analysis::Analysis;
use crate::lower::draft::servers::servers as draft_servers;
use crate::lower::draft::{Draft, OperationId};
use crate::lower::names::{Names, TypeNames};
use crate::lower::origin::Origin;
use crate::spec::{self, Api};

/// Returns the module of a draft and the names of its types.
pub fn module(
    analysis: &Analysis<'_>,
    draft: Draft,
    type_names: &TypeNames,
    config: &config::Api,
    origin: &Origin,
    diagnostics: &mut Diagnostics,
) -> Module {
    let api = analysis.schemas.api;
    let has_operations = !config.selection.types_only;
    let (schemas, features, pointers) = schemas(analysis, &draft, type_names);
    let files = files(&draft, type_names, api, config);
    let mut owners = owner_sentences(&draft, type_names);
    let Draft {
        types, order, operations, headers, constructors, boxing, constants, untyped, omitted, coverage, ..
    } = draft;
    let mut names = Names::new(type_names, &origin.names);
    let types = types.into_iter().enumerate();
    let types = types.map(|(index, mut ty)| {
        if let Some(sentence) = owners.remove(&TypeId(index as u32)) {
            ty.docs.insert_origin(sentence);
        }
        // Nothing reads a response without operations.
        let is_read = ty.directions.response && has_operations;
        type_def(TypeId(index as u32), ty, is_read, &mut names, &boxing, &constants)
    });
    let types: Vec<TypeDef> = types.collect();
    let context = Context::new(&boxing, &pointers, &headers);
    let operations = operations.into_iter().zip(constructors).enumerate();
    let operations = operations.map(|(index, (drafted, constructor))| {
        operation(OperationId(index), drafted, constructor, &mut names, &context)
    });
    let operations: Vec<Operation> = operations.collect();
    let servers = if has_operations { &*api.spec.servers } else { &[] };
    let lowered_servers = draft_servers(servers);
    let security_schemes = if has_operations { security_schemes(api) } else { Vec::new() };
    let item_names =
        types.iter().flat_map(TypeDef::item_names).chain(operations.iter().flat_map(Operation::item_names));
    let item_names = item_names.map(TypeName::as_str).collect();
    let pages = pages(&types, &operations, config, diagnostics);
    let client = client(&operations, servers, &lowered_servers, &security_schemes, pages, &item_names);
    let receivers = receivers(&types, &operations);
    let patterns = patterns(&features.patterns, &request_checks(&operations));
    Module {
        api: config.name.clone(),
        name: FieldName::new(&config.name),
        types_from: config.types_from.iter().map(|name| FieldName::new(name)).collect(),
        docs: module_docs(api),
        provenance: origin.provenance.clone(),
        other_files: origin.files.clone(),
        order,
        types,
        files,
        client,
        receivers,
        servers: lowered_servers,
        security_schemes,
        shared_sets: shared_sets(&patterns),
        patterns,
        operations,
        schemas,
        keywords: features.keywords,
        formats: features.formats,
        untyped,
        omitted,
        given_types: analysis.overrides.types(),
        exhaustive: config.exhaustive,
        required_methods: config.required_methods,
        exact_json: config.numbers == Numbers::Exact,
        interpretations: api.interpretations.iter().map(interpretation).collect(),
        numbered_names: names.numbered(),
        coverage,
    }
}

fn interpretation(interpretation: &spec::interpretation::Interpretation) -> Interpretation {
    Interpretation { place: interpretation.place.clone(), rule: interpretation.rule.text() }
}

fn module_docs(api: &Api) -> Docs {
    let info = &api.spec.info;
    let mut docs = Docs::default();
    docs.add_description(format!("{} {}", info.title, info.version));
    docs.add_description(info.description.as_deref().unwrap_or_default());
    docs
}

fn security_schemes(api: &Api) -> Vec<SecurityScheme> {
    let scheme = |(name, scheme): (&String, &spec::SecurityScheme)| SecurityScheme {
        name: name.clone(),
        docs: Docs::from_description(scheme.description.as_deref().unwrap_or_default()),
        deprecated: scheme.deprecated,
        kind: scheme.kind.clone(),
    };
    api.spec.security_schemes.iter().map(scheme).collect()
}
