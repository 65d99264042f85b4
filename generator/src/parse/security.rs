//! Reads what lets a request in (OpenAPI 3.1, 4.8.27 to 4.8.30).
//!
//! No type depends on these, so what is incomplete is left out with a warning.

use indexmap::IndexMap;

use super::{Parser, lenient};
use crate::diagnostics::Problem;
use crate::node::{Node, Object};
use crate::source::Place;

impl Parser<'_, '_> {
    pub(super) fn security_schemes(
        &mut self,
        root: &Node,
        place: &Place,
    ) -> IndexMap<String, openapiv3::SecurityScheme> {
        let mut read = IndexMap::new();
        for (name, scheme, place) in self.component_members(root, place, "securitySchemes") {
            let Some((place, mut scheme)) = self.object(scheme, &place) else { continue };
            let needed: &[&'static str] = match scheme.get("type").and_then(Node::as_str) {
                Some("apiKey") => &["name", "in"],
                Some("http") => &["scheme"],
                Some("openIdConnect") => &["openIdConnectUrl"],
                Some("oauth2") => {
                    // Nothing is made of the flows.
                    scheme.insert("flows".to_owned(), Node::Object(Object::new()));
                    &[]
                }
                Some("mutualTLS") => {
                    self.diagnostics.report(&place, Problem::Unsupported { what: "`mutualTLS` security" });
                    continue;
                }
                Some(_) => {
                    self.diagnostics.report(&place, Problem::Unsupported { what: "this type of security" });
                    continue;
                }
                None => &["type"],
            };
            let lacking = needed.iter().filter(|member| !self.has(&scheme, member, "the security scheme", &place));
            if lacking.count() == 0
                && let Some(scheme) = self.piece("security scheme", &scheme, &place)
            {
                read.insert(name.clone(), scheme);
            }
        }
        read
    }

    /// Which schemes let a request in: one of the list, with all that it names. `None` if nothing is said.
    pub(super) fn security(
        &mut self,
        list: Option<&Node>,
        place: &Place,
    ) -> Option<Vec<openapiv3::SecurityRequirement>> {
        let place = place.member("security");
        let list = list.filter(|list| **list != Node::Null)?;
        let mut alternatives = Vec::new();
        for (item, place) in self.items(Some(list), &place) {
            let mut requirement = openapiv3::SecurityRequirement::new();
            for (name, scopes, place) in self.members(Some(item), &place) {
                let scopes = lenient::list(scopes, |scope| scope.as_str().is_some(), &place, self.diagnostics);
                let scopes = scopes.unwrap_or_else(|_| {
                    self.diagnostics.report(&place, Problem::WrongKind { expected: "an array", found: item.kind() });
                    None
                });
                let scopes = scopes.unwrap_or_default().iter();
                requirement.insert(name.clone(), scopes.filter_map(|one| Some(one.as_str()?.to_owned())).collect());
            }
            alternatives.push(requirement);
        }
        Some(alternatives)
    }

    /// Whether a member is there that nothing can be made without; if not, it is reported.
    pub(super) fn has(&mut self, object: &Object, member: &'static str, what: &'static str, place: &Place) -> bool {
        let there = object.get(member).is_some_and(|value| *value != Node::Null);
        if !there {
            self.diagnostics.report(place, Problem::MissingMember { member, object: what });
        }
        there
    }
}
