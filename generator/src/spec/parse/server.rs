//! Parses servers and their variables (OpenAPI 3.2, 4.6 and 4.7).

use openapiv3::ServerVariable;

use super::Parser;
use super::fields::{SERVER, SERVER_VARIABLE};
use crate::diagnostics::{Location, Problem};
use crate::document::node::{Node, Object};
use crate::source::Place;
use crate::spec::{Server, template_names};

impl<'d> Parser<'_, 'd, '_> {
    /// Parses the `servers` of the document, a path item or an operation.
    pub(super) fn servers(&mut self, object: Option<&'d Node>, place: &Place) -> Vec<Server> {
        let mut servers = Vec::new();
        for (item, place) in self.items(object, &place.member("servers")) {
            let Some((place, object)) = self.object(item, &place) else { continue };
            SERVER.check(object, &place, self.diagnostics);
            servers.extend(self.server(object, &place));
        }
        servers
    }

    fn server(&mut self, object: &'d Object, place: &Place) -> Option<Server> {
        let url = self.needed(object, "url", "the server", place)?;
        let (mut variables, mut without_default) = (indexmap::IndexMap::new(), Vec::new());
        for (name, variable, place) in self.members(object.get("variables"), &place.member("variables")) {
            if let Some((place, variable)) = self.object(variable, &place) {
                let variable = self.server_variable(name, variable, &place, &mut without_default);
                variables.insert(name.clone(), variable);
            }
        }
        for name in template_names(&url) {
            if !variables.contains_key(name) {
                let problem = Problem::UndeclaredVariable { name: name.to_owned() };
                self.diagnostics.report(Location::Value(place.member("url")), problem);
                variables.insert(name.to_owned(), ServerVariable::default());
                without_default.push(name.to_owned());
            }
        }
        let (name, description) = (self.text(object, "name", place), self.text(object, "description", place));
        let variables = Some(variables).filter(|variables| !variables.is_empty());
        let object = openapiv3::Server { url, description, variables, ..Default::default() };
        Some(Server { name, object, without_default })
    }

    /// Parses a variable. Its `default` defaults to the first value of `enum`.
    fn server_variable(
        &mut self,
        name: &str,
        object: &Object,
        place: &Place,
        without_default: &mut Vec<String>,
    ) -> ServerVariable {
        SERVER_VARIABLE.check(object, place, self.diagnostics);
        let mut enumeration = self.text_list(object, "enum", place);
        let default: Option<String> = self.text(object, "default", place);
        match &default {
            Some(default) if !enumeration.is_empty() && !enumeration.contains(default) => {
                let problem = Problem::DefaultNotInEnum { default: default.clone() };
                self.diagnostics.report(Location::Value(place.member("default")), problem);
                enumeration.insert(0, default.clone());
            }
            Some(_) => {}
            None => self.diagnostics.report(place, Problem::VariableWithoutDefault { name: name.to_owned() }),
        }
        let default = default.or_else(|| enumeration.first().cloned());
        if default.is_none() {
            without_default.push(name.to_owned());
        }
        let description = self.text(object, "description", place);
        ServerVariable { enumeration, default: default.unwrap_or_default(), description, ..Default::default() }
    }
}
