//! Servers.

use std::iter;

use super::emitter::{Emitter, doc, list_item, optional_text};
use crate::ir::Server;
use crate::ir::docs::Docs;
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    pub(super) fn servers(&self) -> Option<TokenStream> {
        let list = self.server_list(&self.module.servers)?;
        let mut docs = Docs::default();
        docs.add_sentence("The servers of this API.");
        let named = self.module.servers.iter().flat_map(|server| {
            let variables = server.variables.iter().map(|variable| (&variable.name, &variable.docs));
            iter::once((&server.url, &server.docs)).chain(variables)
        });
        docs.add_list(named.filter_map(|(name, docs)| list_item(name, docs)).collect());
        let (docs, module) = (doc(&docs), self.support(ident!("server")));
        Some(rust! { #docs pub const SERVERS: &[#module::Server] = #list; })
    }

    /// Returns the list of servers, unless it is empty.
    pub(super) fn server_list(&self, servers: &[Server]) -> Option<TokenStream> {
        let servers: Vec<TokenStream> = servers.iter().map(|server| self.server(server)).collect();
        (!servers.is_empty()).then(|| rust!(&[#(#servers),*]))
    }

    fn server(&self, server: &Server) -> TokenStream {
        let (module, url) = (self.support(ident!("server")), &server.url);
        let variables = server.variables.iter().map(|variable| {
            let (name, values) = (&variable.name, &variable.values);
            let default = optional_text(variable.default.as_ref());
            rust!(#module::Variable { name: #name, default: #default, values: &[#(#values),*] })
        });
        rust!(#module::Server { template: #url, variables: &[#(#variables),*] })
    }
}
