//! `dependencies` of draft 7, which 2020-12 has replaced by `dependentRequired` and `dependentSchemas`.

use super::schema::{DEPENDENCIES, Reader};
use crate::diagnostics::Problem;
use crate::document::node::Node;
use crate::schema::{Form, Keywords, Schema, SchemaId};
use crate::source::Place;

impl Reader<'_, '_> {
    /// Adds the dependencies of each property to those that the keywords of 2020-12 define.
    pub fn dependencies(&mut self, value: &Node, keywords: &mut Keywords<String>) {
        let Some(members) = self.object(DEPENDENCIES, value) else { return };
        let place = self.place.member(DEPENDENCIES);
        for (property, value) in members {
            if value.as_array().is_some() {
                let mut needs = self.names_at(&place.member(property), DEPENDENCIES, value);
                needs.extend(keywords.dependent_required.get(property).cloned().unwrap_or_default());
                keywords.dependent_required.insert(property.clone(), needs);
                continue;
            }
            let place = place.member(property);
            let mut schema = self.schemas.read_in(self.resource, value, &place, self.diagnostics);
            if let Some(other) = keywords.dependent_schemas.get(property) {
                schema = self.both(schema, *other, place);
            }
            keywords.dependent_schemas.insert(property.clone(), schema);
        }
        let has_names = members.values().any(|value| value.as_array().is_some());
        let has_schemas = members.values().any(|value| value.as_array().is_none());
        let meaning = match (has_names, has_schemas) {
            (true, true) => "`dependentRequired` and `dependentSchemas`",
            (false, true) => "`dependentSchemas`",
            (_, false) => "`dependentRequired`",
        };
        self.report(DEPENDENCIES, Problem::OutdatedKeyword { keyword: DEPENDENCIES, meaning });
    }

    /// Returns the conjunction of two schemas.
    fn both(&mut self, schema: SchemaId, other: SchemaId, place: Place) -> SchemaId {
        let mut keywords = Keywords::default();
        keywords.all_of = vec![schema, other];
        self.schemas.add(Schema { place, form: Form::Keywords(Box::new(keywords)) }, self.resource)
    }
}
