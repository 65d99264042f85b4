//! Objects: `properties`, `required` or `additionalProperties` without `type` mean an object.

use crate::schema::{JsonType, Keyword, Keywords, SchemaId, TypeSet};
use crate::spec::Api;
use crate::spec::interpretation::Rule;

/// Declares the type of schemas that only objects can be meant by.
pub fn apply(api: &mut Api, changed: &mut Vec<(SchemaId, Rule)>) {
    let conditions = conditions(api);
    for id in api.schemas.ids() {
        let is_condition = conditions[id.0 as usize];
        let Some(keywords) = api.keywords_mut(id).filter(|keywords| !is_condition && means_object(keywords)) else {
            continue;
        };
        keywords.types = Some(TypeSet::EMPTY.with(JsonType::Object));
        changed.push((id, Rule::Object));
    }
}

/// Returns whether a schema without a type describes the properties of an object. One of nothing but `required` is a condition,
/// as in `anyOf: [{required: [a]}, {required: [b]}]`.
fn means_object(keywords: &Keywords<SchemaId>) -> bool {
    let has_values = keywords.enumeration.is_some() || keywords.constant.is_some();
    let only_required = keywords.assertions().all(|keyword| keyword == Keyword::Required);
    let has_members =
        !keywords.properties.is_empty() || !keywords.required.is_empty() || keywords.additional_properties.is_some();
    keywords.types.is_none() && has_members && !has_values && !only_required
}

/// Returns for each schema whether it is a condition (`not`, `if`), which other instances may well fail, or part of one. What a
/// condition refers to is not part of it: it means the same wherever it is referred to.
fn conditions(api: &Api) -> Vec<bool> {
    let mut conditions = vec![false; api.schemas.len()];
    let all = api.schemas.ids().filter_map(|id| api.schemas[id].keywords());
    let mut open: Vec<SchemaId> = all.flat_map(|keywords| [keywords.not, keywords.if_schema]).flatten().collect();
    while let Some(id) = open.pop() {
        if std::mem::replace(&mut conditions[id.0 as usize], true) {
            continue;
        }
        let Some(keywords) = api.schemas[id].keywords() else { continue };
        let branches = keywords.all_of.iter().chain(&keywords.any_of).chain(&keywords.one_of);
        open.extend(branches.copied().chain([keywords.not, keywords.if_schema].into_iter().flatten()));
    }
    conditions
}
