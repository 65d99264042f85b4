//! Arrays.

use super::builder::DraftBuilder;
use super::checks::{ARRAY, NOT_IN_TUPLE, checks};
use crate::ir::{Shape, Type, UntypedReason};
use crate::lower::analysis::keywords::Keywords;
use crate::lower::name_path::NamePath;
use crate::lower::schema_use::Flow;
use crate::schema::{Keyword, SchemaId};

/// The most items of a tuple; a longer array is a list.
const MAX_TUPLE_LENGTH: usize = 8;

impl DraftBuilder<'_> {
    /// Returns the shape of an array.
    pub fn array(&mut self, id: SchemaId, keywords: &Keywords, flow: Flow, path: &NamePath<'_>) -> Shape {
        self.defer_values(id, keywords);
        if let Some(items) = self.tuple(keywords, flow, path) {
            self.defer_items(id, keywords);
            self.defer_present(id, keywords, &NOT_IN_TUPLE);
            return Shape::plain(Type::Tuple(items));
        }
        self.defer_items(id, keywords);
        let has_prefix = !keywords.prefix_items.is_empty();
        if has_prefix {
            self.defer_to_evaluator(id, Keyword::PrefixItems);
        }
        let item = match keywords.items {
            Some(items) if !has_prefix => self.shape(items, flow, &path.item()),
            None if !has_prefix => self.plain_json(id, UntypedReason::Items),
            Some(_) | None => self.plain_json(id, UntypedReason::PrefixItems),
        };
        Shape { ty: Type::List(Box::new(item)), checks: checks(keywords, &ARRAY) }
    }

    /// Returns the items of an array that always has one for each schema under `prefixItems`.
    fn tuple(&mut self, keywords: &Keywords, flow: Flow, path: &NamePath<'_>) -> Option<Vec<Shape>> {
        let count = keywords.prefix_items.len();
        let is_closed = keywords.items.is_some_and(|items| self.analysis.schemas.is_never(items));
        let no_more = is_closed || keywords.max_items.is_some_and(|most| most <= count as u64);
        let no_less = keywords.min_items.is_some_and(|least| least >= count as u64);
        let fits = keywords.min_items.is_none_or(|least| least <= count as u64)
            && keywords.max_items.is_none_or(|most| most >= count as u64);
        if !(1..=MAX_TUPLE_LENGTH).contains(&count) || !no_more || !no_less || !fits {
            return None;
        }
        let items = keywords.prefix_items.iter().enumerate();
        Some(items.map(|(index, item)| self.shape(*item, flow, &path.alternative(&(index + 1).to_string()))).collect())
    }
}
