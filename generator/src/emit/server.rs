//! Servers.

use super::emitter::{Emitter, doc, on_one_line, optional_text};
use crate::ir::Server;
use crate::ir::docs::{Docs, code};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    pub(super) fn servers(&self) -> Option<TokenStream> {
        let list = self.server_list(&self.module.servers)?;
        let mut docs = Docs::default();
        docs.add_sentence("The servers of this API.");
        for server in &self.module.servers {
            if !server.docs.is_empty() {
                docs.add_sentence(format!("* {}: {}", code(&server.url), on_one_line(&server.docs)));
            }
            for variable in server.variables.iter().filter(|variable| !variable.docs.is_empty()) {
                docs.add_sentence(format!("* {}: {}", code(&variable.name), on_one_line(&variable.docs)));
            }
        }
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
