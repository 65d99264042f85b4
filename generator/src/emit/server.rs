//! Where an API is served.

use crate::tokens::{TokenStream, rust};

use super::security::option;
use super::{Emitter, doc};
use crate::ir::Server;
use crate::ir::docs::{Docs, code};

impl Emitter<'_> {
    pub(super) fn servers(&self) -> Option<TokenStream> {
        let list = self.server_list(&self.module.servers)?;
        let mut docs = Docs::default();
        docs.say("The servers of this API.");
        for server in &self.module.servers {
            if !server.docs.is_empty() {
                docs.say(format!("* {}: {}", code(&server.url), joined(&server.docs)));
            }
            for variable in server.variables.iter().filter(|variable| !variable.docs.is_empty()) {
                docs.say(format!("* {}: {}", code(&variable.name), joined(&variable.docs)));
            }
        }
        let (docs, module) = (doc(&docs), self.support("server"));
        Some(rust! { #docs pub const SERVERS: &[#module::Server] = #list; })
    }

    /// The servers that something names, if it names any.
    pub(super) fn server_list(&self, servers: &[Server]) -> Option<TokenStream> {
        let servers: Vec<TokenStream> = servers.iter().map(|server| self.server(server)).collect();
        (!servers.is_empty()).then(|| rust!(&[#(#servers),*]))
    }

    fn server(&self, server: &Server) -> TokenStream {
        let (module, url) = (self.support("server"), &server.url);
        let variables = server.variables.iter().map(|variable| {
            let (name, values) = (&variable.name, &variable.values);
            let default = option(variable.default.as_ref());
            rust!(#module::Variable { name: #name, default: #default, values: &[#(#values),*] })
        });
        rust!(#module::Server { template: #url, variables: &[#(#variables),*] })
    }
}

/// What is said of an item of a list, on one line.
pub(super) fn joined(docs: &Docs) -> String {
    let lines: Vec<String> = docs.lines().into_iter().filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}
