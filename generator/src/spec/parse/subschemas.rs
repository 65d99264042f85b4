//! Parses the subschemas of a schema.

use super::schema::{Reader, Schemas};
use crate::document::node::Node;
use crate::maps::IndexMap;
use crate::schema::{Keyword, SchemaId};
use crate::source::{Place, PlaceRef};
use crate::spec::lenient;

impl<'d> Reader<'_, 'd> {
    pub(super) fn schema(&mut self, keyword: &str, value: &Node) -> Option<SchemaId> {
        let place = self.place.member(keyword);
        if lenient::is_empty(value) {
            return lenient::empty(PlaceRef::Place(&place), self.diagnostics);
        }
        Some(self.schemas.read_in(self.resource, value, &place, self.diagnostics))
    }

    pub(super) fn schema_list(&mut self, keyword: &str, value: &Node) -> Vec<SchemaId> {
        let place = self.place.member(keyword);
        if lenient::is_empty(value) {
            return lenient::empty(PlaceRef::Place(&place), self.diagnostics).unwrap_or_default();
        }
        let keyword_of_name = Keyword::from_name(keyword);
        let is_branch = matches!(keyword_of_name, Some(Keyword::AllOf | Keyword::AnyOf | Keyword::OneOf));
        let mut schemas = Vec::new();
        for (item, place) in self.schema_items(keyword, value, &place) {
            if is_branch && lenient::is_empty(item) {
                // As a subschema it would accept everything.
                schemas.extend(lenient::empty::<SchemaId>(PlaceRef::Place(&place), self.diagnostics));
            } else {
                schemas.push(self.subschema(item, &place));
            }
        }
        schemas
    }

    /// Returns the schemas of an array, with their places. An object is an array of one.
    fn schema_items<'n>(&mut self, keyword: &str, value: &'n Node, place: &Place) -> Vec<(&'n Node, Place)>
    where
        'd: 'n,
    {
        let with_places = |items: &'n [Node], place: &Place| {
            let items = items.iter().enumerate();
            items.map(|(index, item)| (item, place.item(index))).collect()
        };
        if let Some((place, items)) = self.referred_array(value, place) {
            return with_places(items, &place);
        }
        let items = self.list(keyword, value, |one| one.as_object().is_some()).unwrap_or_default();
        match value {
            Node::Object(_) => items.iter().map(|item| (item, place.clone())).collect(),
            _ => with_places(items, place),
        }
    }

    /// Returns the array that a reference in place of it leads to, and its place.
    pub(super) fn referred_array<'n>(&mut self, value: &'n Node, place: &Place) -> Option<(Place, &'n [Node])>
    where
        'd: 'n,
    {
        let Schemas { documents, followed, .. } = &mut *self.schemas;
        documents.array(value, place, followed, self.diagnostics)
    }

    pub(super) fn schema_map(&mut self, keyword: &str, value: &Node) -> IndexMap<String, SchemaId> {
        if self.object(keyword, value).is_none() {
            return IndexMap::default();
        }
        let place = self.place.member(keyword);
        let Schemas { documents, followed, .. } = &mut *self.schemas;
        let members = documents.members(value, &place, followed, self.diagnostics);
        members.into_iter().map(|(name, item, place)| (name.clone(), self.subschema(item, &place))).collect()
    }

    /// Parses a subschema. A reference in place of a map or an array of them leads out of this schema, and may lead to another resource.
    fn subschema(&mut self, node: &Node, place: &Place) -> SchemaId {
        let inner = place.pointer.as_str().strip_prefix(self.place.pointer.as_str());
        match place.file == self.place.file && inner.is_some_and(|inner| inner.starts_with('/')) {
            true => self.schemas.read_in(self.resource, node, place, self.diagnostics),
            false => self.schemas.read_later(node, place),
        }
    }
}
