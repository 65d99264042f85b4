//! Servers, of an API or of an operation.

use crate::ir::docs::Docs;
use crate::ir::{Server, ServerVariable};
use crate::spec;

/// Returns servers with their docs.
pub fn servers(servers: &[spec::Server]) -> Vec<Server> {
    let server = |spec::Server { name, object, without_default }: &spec::Server| {
        let mut docs = Docs::default();
        docs.add_descriptions(name.as_ref().map(|name| format!("{name}.").into()));
        docs.add_description(object.description.as_deref().unwrap_or_default());
        let variables = object.variables.iter().flatten().map(|(name, variable)| ServerVariable {
            name: name.clone(),
            default: (!without_default.contains(name)).then(|| variable.default.clone()),
            values: variable.enumeration.clone(),
            docs: Docs::from_description(variable.description.as_deref().unwrap_or_default()),
        });
        Server { url: object.url.clone(), docs, variables: variables.collect() }
    };
    servers.iter().map(server).collect()
}
