//! The client of an API: the names of its methods, servers and credentials.

use std::collections::BTreeSet;

use super::distinct_names::Names;
use super::service::service;
use crate::ir::identifier::FieldName;
use crate::ir::{
    BodyContents, Client, CredentialKind, CredentialSetter, HeaderSetter, Method, Operation, PagedOperation, Parameter,
    SecurityKind, SecurityScheme, Server, ServerVariant, StreamedOperation,
};
use crate::lower::names::setters;
use crate::spec;

/// The words that descriptions of servers have beside what tells them apart.
#[rustfmt::skip]
const USUAL_WORDS: [&str; 20] = [
    "a", "an", "api", "at", "base", "endpoint", "endpoints", "env", "environment", "for", "host", "hosted", "instance", "is", "our", "server",
    "servers", "the", "this", "url",
];

/// The types of a client that a module re-exports.
const EXPORTED: [&str; 4] = ["Api", "Client", "Credentials", "Server"];

/// Returns the client of an API; `None` if clients call no operation.
pub fn client(
    operations: &[Operation],
    servers: &[spec::Server],
    lowered: &[Server],
    schemes: &[SecurityScheme],
    pages: Vec<PagedOperation>,
    item_names: &BTreeSet<&str>,
) -> Option<Client> {
    let methods = methods(operations);
    let is_exported = |name: &&str| match *name {
        "Credentials" => !schemes.is_empty(),
        "Server" => !servers.is_empty(),
        _ => true,
    };
    let is_free = |name: &&str| !item_names.contains(name);
    (!methods.is_empty()).then(|| Client {
        service: service(&methods, operations, schemes, item_names),
        streams: methods.iter().filter_map(|method| streamed(operations, method.operation)).collect(),
        methods,
        servers: server_variants(servers, lowered),
        credentials: credential_setters(schemes),
        headers: header_setters(operations),
        pages,
        exported: EXPORTED.into_iter().filter(is_exported).filter(is_free).collect(),
    })
}

/// Returns a method for each operation that clients call.
fn methods(operations: &[Operation]) -> Vec<Method> {
    let mut names = Names::default();
    let called = operations.iter().enumerate().filter(|(_, operation)| !operation.is_called_by_api());
    let method = |(index, operation): (usize, &Operation)| Method {
        name: names.method(operation.name.as_str(), "call"),
        operation: index,
        takes_request: operation.has_fields(),
    };
    called.map(method).collect()
}

/// Returns an operation as one whose success is a stream, if its document defines the items.
fn streamed(operations: &[Operation], index: usize) -> Option<StreamedOperation> {
    let successes = operations[index].successes().into_iter().filter_map(|success| success.body.as_ref());
    let (format, shape) = successes.flat_map(BodyContents::iter).find_map(|content| content.items.as_ref())?;
    Some(StreamedOperation { operation: index, format: *format, item: shape.ty.clone() })
}

fn credential_setters(schemes: &[SecurityScheme]) -> Vec<CredentialSetter> {
    let mut names = Names::default();
    let setter = |scheme: &SecurityScheme| CredentialSetter {
        // As a word: `oauth`, not `o_auth`.
        name: names.method(&scheme.name.replace("OAuth", "Oauth"), "with"),
        kind: credential_kind(&scheme.kind),
    };
    schemes.iter().map(setter).collect()
}

/// Returns a method for each header parameter that is set on the client, whichever operations have it.
fn header_setters(operations: &[Operation]) -> Vec<HeaderSetter> {
    let (mut names, mut known) = (Names::default(), BTreeSet::new());
    let parameters = operations.iter().enumerate().flat_map(|(operation, one)| {
        one.parameters.iter().enumerate().map(move |(parameter, one)| ((operation, parameter), one))
    });
    let set = parameters.filter(|(_, one)| one.is_client_header && known.insert(one.parameter.to_lowercase()));
    let setter = |(parameter, one): (_, &Parameter)| HeaderSetter {
        name: names.distinct(setters::of_client(&one.name), FieldName::as_str, FieldName::numbered),
        parameter,
    };
    set.map(setter).collect()
}

fn credential_kind(kind: &SecurityKind) -> CredentialKind {
    match kind {
        SecurityKind::Http { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => CredentialKind::Basic,
        SecurityKind::Http { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => CredentialKind::Token,
        SecurityKind::ApiKey { .. } | SecurityKind::Http { .. } => CredentialKind::Key,
        SecurityKind::MutualTls => CredentialKind::Transport,
        SecurityKind::OAuth2 { .. } | SecurityKind::OpenIdConnect { .. } => CredentialKind::Token,
    }
}

fn server_variants(servers: &[spec::Server], lowered: &[Server]) -> Vec<ServerVariant> {
    let mut names = Names::default();
    let variant = |(server, lowered): (&spec::Server, &Server)| {
        let mut fields = Names::default();
        ServerVariant {
            name: names.variant(&server_name(server)),
            fields: lowered.variables.iter().map(|variable| fields.field(&variable.name)).collect(),
        }
    };
    servers.iter().zip(lowered).map(variant).collect()
}

/// Returns the name of a server: the one that it has, what its description says in a few words, or its host.
fn server_name(server: &spec::Server) -> String {
    let description = server.object.description.as_deref().map(distinguishing_words);
    let described = description.filter(|words| (1..=3).contains(&words.len())).map(|words| words.join(" "));
    let named = server.name.clone().or(described);
    named.or_else(|| host_words(&server.object.url)).unwrap_or_else(|| "Default".to_owned())
}

/// Returns the words of the first sentence of a description that descriptions of other servers do not have.
fn distinguishing_words(description: &str) -> Vec<&str> {
    let line = description.trim().lines().next().unwrap_or_default();
    let sentence = line.split(['(', '[', ':', ',', ';']).next().unwrap_or_default();
    let sentence = sentence.split(". ").next().unwrap_or_default();
    let words = sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| !USUAL_WORDS.contains(&&*word.to_lowercase())).collect()
}

/// Returns the labels of the host of a URL without variables, but for its domain.
fn host_words(url: &str) -> Option<String> {
    let host = url.split_once("://")?.1.split(['/', ':']).next()?;
    let labels: Vec<&str> = host.split('.').collect();
    let words = labels[..labels.len().saturating_sub(2)].join(" ");
    (!words.is_empty() && !host.contains('{')).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::{distinguishing_words, host_words};
    use crate::ir::identifier::VariantName;

    #[test]
    fn a_server_is_named_by_what_tells_it_from_others() {
        for (description, name) in [
            ("Production URL", "Production"),
            ("The production API server (uses live data)", "Production"),
            ("Sandbox: for tests.", "Sandbox"),
            ("EU server", "Eu"),
        ] {
            assert_eq!(VariantName::new(&distinguishing_words(description).join(" ")).as_str(), name, "{description}");
        }
        assert!(distinguishing_words("The API server").is_empty());
        assert_eq!(host_words("https://api.eu.example.com/v1").as_deref(), Some("api eu"));
        assert_eq!(host_words("https://example.com"), None);
        assert_eq!(host_words("https://{region}.api.example.com"), None);
        assert_eq!(host_words("/v1"), None);
    }
}
