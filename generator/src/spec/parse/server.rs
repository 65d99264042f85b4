//! Reads where an API is served (OpenAPI 3.2, 4.6 and 4.7).

use super::Parser;
use crate::diagnostics::Problem;
use crate::document::node::{Node, Object};
use crate::maps::IndexMap;
use crate::source::Place;
use crate::spec::{Server, ServerVariable, template_names};

impl<'d> Parser<'_, 'd, '_> {
    /// The servers that something names for itself; none if it does not.
    pub(super) fn servers(&mut self, object: Option<&'d Node>, place: &Place) -> Vec<Server> {
        let mut servers = Vec::new();
        for (item, place) in self.items(object, &place.member("servers")) {
            let Some((place, object)) = self.object(item, &place) else { continue };
            servers.extend(self.server(object, &place));
        }
        servers
    }

    fn server(&mut self, object: &'d Object, place: &Place) -> Option<Server> {
        let url = self.needed(object, "url", "the server", place)?;
        let mut variables = IndexMap::default();
        for (name, variable, place) in self.members(object.get("variables"), &place.member("variables")) {
            if let Some((place, variable)) = self.object(variable, &place) {
                variables.insert(name.clone(), self.server_variable(name, variable, &place));
            }
        }
        for name in template_names(&url) {
            if !variables.contains_key(name) {
                let problem = Problem::UndeclaredVariable { name: name.to_owned() };
                self.diagnostics.report(place.member("url"), problem);
                variables.insert(name.to_owned(), ServerVariable::default());
            }
        }
        let (name, description) = (self.text(object, "name", place), self.text(object, "description", place));
        Some(Server { name, url, description, variables })
    }

    /// A variable without a default has the first of its values.
    fn server_variable(&mut self, name: &str, object: &Object, place: &Place) -> ServerVariable {
        let mut values = self.text_list(object, "enum", place);
        let default = self.text(object, "default", place);
        match &default {
            Some(default) if !values.is_empty() && !values.contains(default) => {
                let problem = Problem::DefaultNotInEnum { default: default.clone() };
                self.diagnostics.report(place.member("default"), problem);
                values.insert(0, default.clone());
            }
            Some(_) => {}
            None => self.diagnostics.report(place, Problem::VariableWithoutDefault { name: name.to_owned() }),
        }
        let default = default.or_else(|| values.first().cloned());
        ServerVariable { default, values, description: self.text(object, "description", place) }
    }
}
