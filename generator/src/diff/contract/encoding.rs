//! How the properties of a form are serialized.

use super::facts::Facts;
use super::pair::Schemas;
use crate::lower::Flow;
use crate::maps::IndexSet;
use crate::schema::{JsonType, SchemaId, TypeSet};
use crate::spec::{Content, Serialization};

/// A form in one version.
struct Form<'f> {
    side: Schemas<'f>,
    content: &'f Content,
    facts: Facts,
    flow: Flow,
}

/// Returns whether a property that old code knows is serialized in another way. What a property that is added allows is a change of the
/// schema.
pub fn differs((old, one): (Schemas<'_>, &Content), (new, other): (Schemas<'_>, &Content), flow: Flow) -> bool {
    let (before, after) = (Form::of(old, one, flow), Form::of(new, other, flow));
    // An alternative may have a property that the schema around it has not.
    let is_added = |name: &str| {
        before.facts.groups.is_empty()
            && after.facts.properties.contains_key(name)
            && !before.facts.properties.contains_key(name)
    };
    let declared = one.encoding.iter().chain(&other.encoding).map(|(name, _)| name);
    let in_both = before.facts.properties.keys().filter(|name| after.facts.properties.contains_key(*name));
    let names: IndexSet<&String> = declared.chain(in_both).collect();
    names.into_iter().any(|name| before.serialization(name) != after.serialization(name) && !is_added(name))
}

impl<'f> Form<'f> {
    fn of(side: Schemas<'f>, content: &'f Content, flow: Flow) -> Self {
        let ids: Vec<SchemaId> = content.schema.into_iter().collect();
        Self { side, content, facts: Facts::of(side.api, &ids, flow, side.asserts_format), flow }
    }

    /// Returns how a property is serialized, and how its content is encoded.
    fn serialization(&self, name: &str) -> (Option<Serialization>, Option<String>) {
        let declared = self.content.encoding.iter().find(|(own, _)| own == name);
        let declared = declared.map(|(_, serialization)| match serialization {
            Serialization::Content(media_type) => Serialization::Content(normalized(media_type)),
            Serialization::Style { .. } => serialization.clone(),
        });
        let property = self.facts.properties.get(name).filter(|_| self.is_multipart());
        let Some(property) = property else { return (declared, None) };
        let part = self.items(property);
        let media_type = || Serialization::Content(self.default_type(&part));
        (
            Some(declared.unwrap_or_else(media_type)),
            self.annotation(&part, |keywords| keywords.content_encoding.as_ref()),
        )
    }

    fn is_multipart(&self) -> bool {
        self.content.media_type.trim().to_ascii_lowercase().starts_with("multipart/")
    }

    fn of_schemas(&self, schemas: &[SchemaId]) -> Facts {
        Facts::of(self.side.api, schemas, self.flow, false)
    }

    /// Returns the schemas of the parts of a property: each item of a list is one.
    fn items(&self, property: &[SchemaId]) -> Facts {
        let facts = self.of_schemas(property);
        let is_list = facts.types.without(JsonType::Null).single() == Some(JsonType::Array);
        if is_list { self.of_schemas(&facts.items) } else { facts }
    }

    fn annotation(
        &self,
        part: &Facts,
        of: impl Fn(&crate::schema::Keywords<SchemaId>) -> Option<&String>,
    ) -> Option<String> {
        let keywords = part.conjuncts.iter().filter_map(|id| self.side.api.schemas[*id].keywords());
        keywords.into_iter().find_map(|keywords| of(keywords).map(|text| normalized(text)))
    }

    /// Returns the content type of a part without one of its own (OpenAPI 3.1, 4.8.15.1.1).
    fn default_type(&self, part: &Facts) -> String {
        if let Some(media_type) = self.annotation(part, |keywords| keywords.content_media_type.as_ref()) {
            return media_type;
        }
        let containers = TypeSet::EMPTY.with(JsonType::Object).with(JsonType::Array);
        let is_bytes = self.annotation(part, |keywords| keywords.content_encoding.as_ref()).is_some()
            || self.annotation(part, |keywords| keywords.format.as_ref()).is_some_and(|format| format == "binary");
        let is_any =
            part.types.without(JsonType::Null) == TypeSet::ALL.without(JsonType::Integer).without(JsonType::Null);
        let media_type = if is_bytes || is_any && part.groups.is_empty() {
            "application/octet-stream"
        } else if part.effective_types().and(containers) != TypeSet::EMPTY {
            "application/json"
        } else {
            "text/plain"
        };
        media_type.to_owned()
    }
}

/// Returns a media type or an encoding without differences of case and of spaces.
fn normalized(text: &str) -> String {
    text.split(',').map(|one| one.trim().to_ascii_lowercase()).collect::<Vec<_>>().join(",")
}
