//! Arrays within the limits of schemas.

use super::super::json::JsonValue;
use super::facets::Facets;
use super::maker::Making;

/// The greatest number of items that are made.
const MAX_ITEMS: u64 = 2000;

/// The number of values that are tried for an item that must differ from others.
const ATTEMPTS: usize = 12;

/// Returns an array for some schemas; `None` if none is found.
pub(super) fn list(making: &mut Making<'_, '_, '_>, facets: &Facets, depth: usize) -> Option<JsonValue> {
    let least = facets.most("minItems").unwrap_or(0);
    let most = facets.least("maxItems").unwrap_or(u64::MAX);
    let prefix = facets.all("prefixItems").map(|list| if let JsonValue::Array(list) = list { list.len() } else { 0 });
    let prefix = prefix.max().unwrap_or(0) as u64;
    let is_unique = facets.is_true("uniqueItems");
    let mut items: Vec<JsonValue> = Vec::new();
    for schema in &facets.schemas {
        let Some(contained) = schema.get("contains") else { continue };
        let count = schema.get("minContains").and_then(super::super::schema::size).unwrap_or(1);
        for _ in 0..count.min(MAX_ITEMS) {
            let mut schemas = making.item_schemas(facets, items.len());
            schemas.push(contained);
            let item = making.item(&schemas, &items, is_unique, depth)?;
            items.push(item);
        }
    }
    let usual = if making.is_idle(depth) { 0 } else { making.choices.below(4) as u64 };
    let wanted = least.max(prefix.min(most).max(usual)).min(most);
    if least > most.min(MAX_ITEMS) {
        return None;
    }
    while (items.len() as u64) < wanted {
        let schemas = making.item_schemas(facets, items.len());
        let fits = schemas.iter().all(|schema| making.document.fits(schema, depth));
        let item = if fits { making.item(&schemas, &items, is_unique, depth) } else { None };
        match item {
            Some(item) => items.push(item),
            None if items.len() as u64 >= least => break,
            None => return None,
        }
    }
    Some(JsonValue::Array(items))
}

impl Making<'_, '_, '_> {
    /// Returns the schemas of the item at an index.
    fn item_schemas(&self, facets: &Facets, index: usize) -> Vec<&'static JsonValue> {
        let mut found = Vec::new();
        for schema in &facets.schemas {
            let at = match schema.get("prefixItems") {
                Some(JsonValue::Array(prefix)) => prefix.get(index),
                _ => None,
            };
            found.extend(at.or_else(|| schema.get("items")));
        }
        if found.is_empty() {
            found.extend(facets.all("unevaluatedItems"));
        }
        found
    }

    /// Returns an item that differs from others if it must.
    fn item(
        &mut self,
        schemas: &[&'static JsonValue],
        others: &[JsonValue],
        is_unique: bool,
        depth: usize,
    ) -> Option<JsonValue> {
        if !is_unique {
            return self.value(schemas, depth);
        }
        (0..ATTEMPTS).find_map(|_| self.value(schemas, depth).filter(|item| !others.contains(item)))
    }
}
