//! Null: `nullable: true` admits null, whatever `enum`, `allOf`, `$ref` or `oneOf` beside it assert.

use super::whole::describing;
use crate::diagnostics::{Diagnostics, Problem};
use crate::document::node::Node;
use crate::schema::{JsonType, Keyword, Keywords, SchemaId, TypeSet};
use crate::source::Place;
use crate::spec::Api;
use crate::spec::dialect::{NULLABLE, Version};
use crate::spec::interpretation::Rule;

/// Admits null wherever a document states it.
pub fn apply(api: &mut Api, changed: &mut Vec<(SchemaId, Rule)>, diagnostics: &mut Diagnostics) {
    let alternatives = alternatives(api);
    for (index, id) in nullable(api).into_iter().enumerate() {
        if index == 0 && api.spec.version.is_2020_12() {
            diagnostics.report(api.schemas[id].place.member(NULLABLE), Problem::OutdatedNullable);
        }
        let place = api.schemas[id].place.member(NULLABLE);
        let Some(keywords) = api.keywords_mut(id) else { continue };
        keywords.nullable = false;
        let lists_values = keywords.enumeration.is_some() || keywords.constant.is_some();
        let is_letter = keywords.types.is_some() && !lists_values && !is_composed(keywords);
        if keywords.assertions().next().is_none() && alternatives[id.0 as usize] {
            keywords.types = Some(TypeSet::EMPTY.with(JsonType::Null));
        } else if is_composed(keywords) {
            let whole = describing(keywords);
            let inner = std::mem::replace(keywords, whole);
            add_alternative(api, id, place, inner);
        } else {
            add_to_lists(keywords);
        }
        if api.spec.version.is_2020_12() || !is_letter {
            changed.push((id, Rule::Null));
        }
    }
}

/// Admits null only by the letter of the specifications: in 3.0, where the schema also has a `type` (OpenAPI 3.0.3, 4.7.24.1).
pub fn apply_by_letter(api: &mut Api, diagnostics: &mut Diagnostics) {
    for id in nullable(api) {
        let place = api.schemas[id].place.member(NULLABLE);
        let version = api.spec.version;
        let Some(keywords) = api.keywords_mut(id) else { continue };
        keywords.nullable = false;
        match (version, keywords.types) {
            (Version::V3_0, Some(types)) => keywords.types = Some(types.with(JsonType::Null)),
            (Version::V3_0, None) if keywords.reference.is_some() => {
                diagnostics.report(place, Problem::IgnoredRefSibling { keyword: NULLABLE.to_owned() });
            }
            (Version::V3_0, None) => diagnostics.report(place, Problem::NullableWithoutType),
            (Version::V3_1 | Version::V3_2, _) => {
                let advice = "OpenAPI 3.1 has no `nullable`; add `null` to the types: `type: [string, 'null']`";
                let problem = Problem::UnknownKeyword { keyword: NULLABLE.to_owned(), advice: advice.to_owned() };
                diagnostics.report(place, problem);
            }
        }
    }
}

/// Returns the schemas with `nullable: true`, in the order of the document.
fn nullable(api: &Api) -> Vec<SchemaId> {
    let is_nullable = |id: &SchemaId| api.schemas[*id].keywords().is_some_and(|keywords| keywords.nullable);
    api.schemas.ids().filter(is_nullable).collect()
}

/// Returns for each schema whether it is an alternative: one of nothing but `nullable` is the alternative null.
fn alternatives(api: &Api) -> Vec<bool> {
    let mut alternatives = vec![false; api.schemas.len()];
    for keywords in api.schemas.ids().filter_map(|id| api.schemas[id].keywords()) {
        for alternative in keywords.any_of.iter().chain(&keywords.one_of) {
            alternatives[alternative.0 as usize] = true;
        }
    }
    alternatives
}

/// Returns whether other schemas decide on null, too.
fn is_composed(keywords: &Keywords<SchemaId>) -> bool {
    keywords.assertions().any(|keyword| {
        matches!(
            keyword,
            Keyword::Ref
                | Keyword::DynamicRef
                | Keyword::AllOf
                | Keyword::AnyOf
                | Keyword::OneOf
                | Keyword::Not
                | Keyword::If
        )
    })
}

/// Adds null to the types and to the listed values.
fn add_to_lists(keywords: &mut Keywords<SchemaId>) {
    if let Some(types) = keywords.types {
        keywords.types = Some(types.with(JsonType::Null));
    }
    if let Some(constant) = keywords.constant.take() {
        keywords.enumeration = Some(vec![constant]);
    }
    if let Some(values) = &mut keywords.enumeration
        && !values.contains(&Node::Null)
    {
        values.push(Node::Null);
    }
}

/// Makes a schema the choice between a schema of its former assertions and null.
fn add_alternative(api: &mut Api, id: SchemaId, place: Place, inner: Keywords<SchemaId>) {
    let inner = api.add(id, place.clone(), inner);
    let mut null = Keywords::default();
    null.types = Some(TypeSet::EMPTY.with(JsonType::Null));
    let null = api.add(id, place, null);
    if let Some(keywords) = api.keywords_mut(id) {
        keywords.any_of = vec![inner, null];
    }
}
