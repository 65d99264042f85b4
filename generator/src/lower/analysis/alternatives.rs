//! The alternatives of a schema: `anyOf`, `oneOf`, and `type` with a list.

use super::facts::Analysis;
use super::json_types::json_types;
use super::keywords::{Keywords, has_members, is_nullable, known_types};
use crate::schema::{JsonType, Keyword, SchemaId, TypeSet};

/// The alternatives of a schema, null aside.
pub struct Alternatives {
    /// `anyOf`, `oneOf` or `type`.
    pub keyword: Keyword,
    pub branches: Vec<Branch>,
    /// Whether null is valid too.
    pub nullable: bool,
}

/// One of the alternatives.
#[derive(Clone, Copy)]
pub struct Branch {
    pub source: Source,
    /// Its index under `anyOf` or `oneOf`.
    pub index: usize,
    /// The JSON types that its instances can have, null aside.
    pub types: TypeSet,
}

/// The schema of an alternative.
#[derive(Clone, Copy)]
pub enum Source {
    /// A subschema.
    Schema(SchemaId),
    /// The schema itself, for instances of this type.
    Type(JsonType),
    /// The schema itself, for instances of all types that no other alternative is for.
    Other,
}

impl Branch {
    /// Returns whether all instances are objects.
    pub fn is_object(&self) -> bool {
        self.types.single() == Some(JsonType::Object)
    }
}

impl Alternatives {
    /// Returns whether an alternative is for all types that no other one is for.
    pub fn has_other(&self) -> bool {
        self.branches.iter().any(|branch| matches!(branch.source, Source::Other))
    }
}

impl Analysis<'_> {
    /// Returns the alternatives of a schema; `None` if one type expresses more of it.
    pub fn alternatives(&self, keywords: &Keywords) -> Option<Alternatives> {
        let declared = known_types(keywords).map(|types| types.without(JsonType::Null));
        let single = declared.and_then(|types| json_types(types).single());
        let choice = match (&keywords.any_of[..], &keywords.one_of[..]) {
            ([], one @ [_, ..]) => Some((Keyword::OneOf, one)),
            (any @ [_, ..], []) => Some((Keyword::AnyOf, any)),
            _ => None,
        };
        let listed = choice.and_then(|(keyword, ids)| self.listed(keyword, ids, keywords));
        let listed = listed.filter(|_| !has_members(keywords));
        if let Some(single) = single {
            // Alternatives that have the type themselves are types; others are conditions.
            return listed.filter(|listed| listed.branches.iter().all(|branch| branch.types.single() == Some(single)));
        }
        listed.or_else(|| {
            declared.map_or_else(|| implied_alternatives(keywords), |declared| typed_alternatives(keywords, declared))
        })
    }

    /// Returns the alternatives under `anyOf` or `oneOf`; `None` if they do not limit the type of an instance.
    fn listed(&self, keyword: Keyword, ids: &[SchemaId], keywords: &Keywords) -> Option<Alternatives> {
        let accepts_null = known_types(keywords).is_none_or(|types| types.contains(JsonType::Null));
        let mut nullable = false;
        let mut branches = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            let types = self.json_types(*id);
            let may_be_null = types.contains(JsonType::Null) && self.schemas.accepts_null(*id) != Some(false);
            nullable |= accepts_null && may_be_null;
            let types = types.without(JsonType::Null);
            if types != TypeSet::EMPTY {
                branches.push(Branch { source: Source::Schema(*id), index, types });
            }
        }
        let any = json_types(TypeSet::ALL).without(JsonType::Null);
        branches.iter().any(|branch| branch.types != any).then_some(Alternatives { keyword, branches, nullable })
    }
}

/// Returns whether all instances of some JSON types have a declared type.
pub fn includes(declared: TypeSet, types: TypeSet) -> bool {
    let integers_only = declared.contains(JsonType::Integer) && !declared.contains(JsonType::Number);
    let fits = |ty: JsonType| json_types(declared).contains(ty) && !(integers_only && ty == JsonType::Number);
    types.iter().all(fits)
}

/// Returns the types of a list, each an alternative.
fn typed_alternatives(keywords: &Keywords, declared: TypeSet) -> Option<Alternatives> {
    let mut types = declared;
    if types.contains(JsonType::Number) {
        types = types.without(JsonType::Integer);
    }
    let branch = |(index, ty)| Branch { source: Source::Type(ty), index, types: json_types(TypeSet::EMPTY.with(ty)) };
    let branches: Vec<Branch> = types.iter().enumerate().map(branch).collect();
    let nullable = is_nullable(keywords);
    (branches.len() > 1).then_some(Alternatives { keyword: Keyword::Type, branches, nullable })
}

/// Objects and arrays, if a schema without a type has properties or items, and all other instances.
fn implied_alternatives(keywords: &Keywords) -> Option<Alternatives> {
    if keywords.reference.is_some() || keywords.dynamic_reference.is_some() || !keywords.all_of.is_empty() {
        return None;
    }
    let implied = [
        (JsonType::Object, !keywords.properties.is_empty()),
        (JsonType::Array, keywords.items.is_some() && keywords.prefix_items.is_empty()),
    ];
    let mut branches: Vec<Branch> = Vec::new();
    let mut rest = json_types(TypeSet::ALL);
    for (index, (ty, _)) in implied.into_iter().filter(|(_, is_implied)| *is_implied).enumerate() {
        rest = rest.without(ty);
        branches.push(Branch { source: Source::Type(ty), index, types: TypeSet::EMPTY.with(ty) });
    }
    let index = branches.len();
    branches.push(Branch { source: Source::Other, index, types: rest });
    (index > 0).then_some(Alternatives { keyword: Keyword::Type, branches, nullable: false })
}
