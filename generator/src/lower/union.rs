//! Values that are of one of several types: `anyOf`, `oneOf`, and `type` with a list.
//!
//! In: a schema that gives alternatives. Out: a union, and how a reader finds the alternative that a value is of: by its JSON
//! type where no two share one, by the text of a property that tells them apart, else by asking the schemas themselves. Where
//! `oneOf` could find two that match, the evaluator sees to it. [`tag`] finds the property, [`variants`] names the alternatives.

mod tag;
mod variants;

pub(super) use self::tag::Mapping;
use self::tag::Tag;
use super::naming::Trail;
use super::shape::{is_nullable, is_struct, known_types, nullable_shape, possible_types, string_values};
use super::types::{free_variant, is_secret, is_text, schema_docs};
use super::{Lowering, Part, Reading};
use crate::ir::docs::Docs;
use crate::ir::{Alternative, Choice, Shape, Type, Union};
use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId, TypeSet};

type K = Keywords<SchemaId>;

/// What a value may be, null aside.
pub(super) struct Alternatives {
    /// `anyOf`, `oneOf` or `type`.
    keyword: &'static str,
    branches: Vec<Branch>,
    pub(super) nullable: bool,
}

/// One of them.
#[derive(Clone, Copy)]
struct Branch {
    source: Source,
    /// Its index under `anyOf` or `oneOf`.
    index: usize,
    /// The JSON types that its values can have, null aside.
    types: TypeSet,
}

#[derive(Clone, Copy)]
enum Source {
    Schema(SchemaId),
    /// What the schema itself says of values of a type.
    Type(JsonType),
    /// Values of which it says nothing.
    Other,
}

impl Lowering<'_> {
    /// The alternatives that a schema gives; `None` if it says more as one type.
    pub(super) fn alternatives(&self, keywords: &K) -> Option<Alternatives> {
        let stated = known_types(keywords).map(|types| types.without(JsonType::Null));
        let single = stated.is_some_and(|types| json_types(types).single().is_some());
        let choice = match (&keywords.any_of[..], &keywords.one_of[..]) {
            ([], one @ [_, ..]) => Some(("oneOf", one)),
            (any @ [_, ..], []) => Some(("anyOf", any)),
            _ => None,
        };
        let listed = choice.and_then(|(keyword, ids)| self.listed(keyword, ids, keywords));
        if single {
            // Alternatives of an object that has nothing of its own are what it is; of anything else, they are conditions.
            return listed.filter(|listed| {
                !has_members(keywords) && listed.branches.iter().all(|branch| self.is_object(branch))
            });
        }
        let listed = listed.filter(|_| !has_members(keywords));
        listed.or_else(|| {
            stated.map_or_else(|| implied_alternatives(keywords), |stated| typed_alternatives(keywords, stated))
        })
    }

    fn listed(&self, keyword: &'static str, ids: &[SchemaId], keywords: &K) -> Option<Alternatives> {
        let null_passes = known_types(keywords).is_none_or(|types| types.contains(JsonType::Null));
        let mut nullable = false;
        let mut branches = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            let types = self.json_types(*id);
            nullable |= null_passes && types.contains(JsonType::Null);
            let types = types.without(JsonType::Null);
            if types != TypeSet::EMPTY {
                branches.push(Branch { source: Source::Schema(*id), index, types });
            }
        }
        let says = branches.iter().any(|branch| branch.types != json_types(TypeSet::ALL).without(JsonType::Null));
        says.then_some(Alternatives { keyword, branches, nullable })
    }

    /// Whether all values of a branch are objects with properties that are known.
    fn is_object(&self, branch: &Branch) -> bool {
        branch.types.single() == Some(JsonType::Object)
    }

    /// The shape of a schema with alternatives: a union, or the type that all of them share.
    pub(super) fn union_shape(
        &mut self,
        reading: Reading,
        keywords: &K,
        alternatives: &Alternatives,
        trail: &Trail<'_>,
    ) -> Shape {
        if let [Branch { source: Source::Schema(only), .. }] = alternatives.branches[..] {
            self.leave_alternatives(reading.schema, keywords, alternatives, true);
            let shape = self.shape(only, reading.flow, trail);
            return if alternatives.nullable { nullable_shape(shape) } else { shape };
        }
        if let Some(ty) = self.shared_type(reading, alternatives, trail) {
            self.leave_alternatives(reading.schema, keywords, alternatives, false);
            let shape = Shape::plain(ty);
            return if alternatives.nullable { nullable_shape(shape) } else { shape };
        }
        if !alternatives.nullable {
            return self.named(reading, trail);
        }
        let trail = self.value_trail(reading.schema, trail);
        nullable_shape(self.named(Reading { part: Part::Value, ..reading }, &trail))
    }

    /// The type that all alternatives have, if they are no objects or enums; they differ in what they check.
    fn shared_type(&mut self, reading: Reading, alternatives: &Alternatives, trail: &Trail<'_>) -> Option<Type> {
        let mut shared = None;
        for branch in &alternatives.branches {
            let Source::Schema(id) = branch.source else { return None };
            let keywords = self.api.schemas[id].keywords()?;
            let scalar = branch.types.single().filter(|ty| !matches!(ty, JsonType::Object | JsonType::Array));
            if self.components.contains_key(&id) || scalar.is_none() || string_values(keywords).is_some() {
                return None;
            }
            let around = std::mem::take(&mut self.deferred);
            let ty = without_null(self.shape(id, reading.flow, trail)).ty;
            self.deferred = around;
            if matches!(ty, Type::Named(_)) || *shared.get_or_insert_with(|| ty.clone()) != ty {
                return None;
            }
        }
        shared
    }

    /// The texts that alternatives are, if each is a list of them and nothing else, with what is said of each; such a choice
    /// is an enum.
    pub(super) fn constants(&self, alternatives: &Alternatives) -> Option<Vec<(String, Docs)>> {
        let mut values: Vec<(String, Docs)> = Vec::new();
        for branch in &alternatives.branches {
            let Source::Schema(id) = branch.source else { return None };
            let keywords = self.api.schemas[id].keywords().filter(|_| !self.components.contains_key(&id))?;
            let plain =
                keywords.assertions().all(|keyword| matches!(keyword, Keyword::Type | Keyword::Const | Keyword::Enum));
            for text in self.texts(id, 0).filter(|_| plain)? {
                if values.iter().any(|(known, _)| *known == text) {
                    return None;
                }
                values.push((text, schema_docs(keywords)));
            }
        }
        Some(values)
    }

    /// The union of a schema's alternatives.
    pub(super) fn union_of(
        &mut self,
        reading: Reading,
        keywords: &K,
        alternatives: &Alternatives,
        trail: &Trail<'_>,
    ) -> Union {
        let Reading { schema, flow, .. } = reading;
        let Alternatives { keyword, branches, .. } = alternatives;
        let tag = self.tag(keywords, branches);
        let names = self.variant_names(branches, tag.as_ref().map(|(name, _)| name.as_str()));
        let mut shaped = Vec::new();
        for (branch, name) in branches.iter().zip(&names) {
            let trail = trail.alternative(name.as_str());
            let shape = match branch.source {
                Source::Schema(id) => self.shape(id, flow, &trail),
                Source::Type(ty) => self.typed(ty, Reading { part: Part::Type(ty), ..reading }, keywords, &trail),
                Source::Other => Shape::plain(Type::Json),
            };
            shaped.push(without_null(shape));
        }
        let choice = self.choice(tag, branches, &shaped);
        let told_apart = !matches!(choice, Choice::Schema(_));
        self.leave_alternatives(schema, keywords, alternatives, *keyword != "oneOf" || told_apart);
        let has_other = branches.iter().any(|branch| matches!(branch.source, Source::Other));
        let unknown = (!has_other).then(|| free_variant(&names.iter().collect()));
        let variants = names.into_iter().zip(branches).zip(shaped);
        let variants = variants.map(|((name, branch), shape)| Alternative {
            docs: self.variant_docs(branch, &name),
            name_key: self.alternative_key(branch),
            secret: is_text(&shape.ty) && is_secret(keywords, trail.last()),
            name,
            shape,
        });
        // Where the types are those of the values that are listed, it is the list that is not matched.
        let keyword = match (keywords.types, &keywords.constant) {
            (None, Some(_)) if *keyword == "type" => "const",
            (None, None) if *keyword == "type" && keywords.enumeration.is_some() => "enum",
            _ => keyword,
        };
        Union { alternatives: variants.collect(), choice, unknown, keyword }
    }

    /// Leaves to the evaluator what the alternatives' types do not say. `exact` tells that a value of one is of no other, or
    /// that this does not matter.
    pub(super) fn leave_alternatives(&mut self, id: SchemaId, keywords: &K, alternatives: &Alternatives, exact: bool) {
        let Alternatives { keyword, branches, .. } = alternatives;
        if *keyword == "type" {
            self.leave_logic(id, keywords);
            if branches.iter().any(|branch| matches!(branch.source, Source::Other)) {
                self.leave_others(id, keywords, branches);
            }
            return;
        }
        let takes_null = |id: &&SchemaId| self.json_types(**id).contains(JsonType::Null);
        if !exact || keywords.one_of.iter().filter(takes_null).count() > 1 {
            self.leave(id, keyword);
        }
        let fits = |branch: &Branch| keywords.types.is_none_or(|stated| includes(stated, branch.types));
        if !branches.iter().all(fits) {
            self.leave(id, "type");
        }
        for other in keywords.assertions().filter(|other| other.name() != *keyword && *other != Keyword::Type) {
            self.leave(id, other.name());
        }
    }

    /// Leaves what a schema without a type says of values that have no alternative of their own.
    fn leave_others(&mut self, id: SchemaId, keywords: &K, branches: &[Branch]) {
        let has = |ty| branches.iter().any(|branch| matches!(branch.source, Source::Type(own) if own == ty));
        for keyword in keywords.assertions() {
            let said = match keyword.applies_to() {
                Some(ty) => has(ty),
                None => true,
            };
            if !said {
                self.leave(id, keyword.name());
            }
        }
    }

    /// How a reader finds the alternative that a value is of.
    fn choice(&self, tag: Option<Tag>, branches: &[Branch], shapes: &[Shape]) -> Choice {
        let types =
            || branches.iter().enumerate().flat_map(|(index, branch)| branch.types.iter().map(move |ty| (ty, index)));
        let shared = types().any(|(ty, index)| types().any(|(other, at)| other == ty && at != index));
        if !shared {
            return Choice::Type(types().collect());
        }
        if let Some((name, values)) = tag {
            return Choice::Property { name, values };
        }
        let mut order: Vec<(usize, usize)> =
            branches.iter().enumerate().map(|(at, branch)| (branch.index, at)).collect();
        // Of several that match, the one that says the most about the value.
        order.sort_by_key(|(_, at)| vagueness(&shapes[*at].ty));
        Choice::Schema(order)
    }

    /// The schema that a mere reference leads to.
    pub(super) fn target(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        for _ in 0..DEEPEST {
            let Some(keywords) = self.api.schemas[id].keywords().filter(|_| !self.components.contains_key(&id)) else {
                break;
            };
            match self.wrapped(id, keywords) {
                Some((inner, _)) => id = inner,
                None => break,
            }
        }
        id
    }

    /// The JSON types that the values of a schema can have; integers count as numbers.
    pub(super) fn json_types(&self, id: SchemaId) -> TypeSet {
        if let Some(known) = self.json_types.borrow().get(&id) {
            return *known;
        }
        // Should the schema come back to itself, that says nothing more.
        self.json_types.borrow_mut().insert(id, json_types(TypeSet::ALL));
        let types = self.find_json_types(id);
        self.json_types.borrow_mut().insert(id, types);
        types
    }

    fn find_json_types(&self, id: SchemaId) -> TypeSet {
        let keywords = match &self.api.schemas[id].form {
            Form::Boolean(true) => return json_types(TypeSet::ALL),
            Form::Boolean(false) => return TypeSet::EMPTY,
            Form::Keywords(keywords) => keywords,
        };
        let mut types = possible_types(keywords).map_or(json_types(TypeSet::ALL), json_types);
        for id in keywords.reference.iter().chain(&keywords.all_of) {
            types = types.and(self.json_types(*id));
        }
        for ids in [&keywords.any_of, &keywords.one_of].into_iter().filter(|ids| !ids.is_empty()) {
            types = types.and(ids.iter().flat_map(|id| self.json_types(*id).iter()).collect());
        }
        types
    }
}

/// How far references and alternatives within alternatives are followed.
const DEEPEST: usize = 32;

/// The types as JSON has them: an integer is a number.
fn json_types(types: TypeSet) -> TypeSet {
    if types.contains(JsonType::Integer) { types.without(JsonType::Integer).with(JsonType::Number) } else { types }
}

/// Whether the types that a schema states take in all values of these JSON types.
fn includes(stated: TypeSet, types: TypeSet) -> bool {
    let integers_only = stated.contains(JsonType::Integer) && !stated.contains(JsonType::Number);
    let fits = |ty: JsonType| json_types(stated).contains(ty) && !(integers_only && ty == JsonType::Number);
    types.iter().all(fits)
}

/// The types of a list, each on its own.
fn typed_alternatives(keywords: &K, stated: TypeSet) -> Option<Alternatives> {
    let mut types = stated;
    if types.contains(JsonType::Number) {
        types = types.without(JsonType::Integer);
    }
    let branch = |(index, ty)| Branch { source: Source::Type(ty), index, types: json_types(TypeSet::EMPTY.with(ty)) };
    let branches: Vec<Branch> = types.iter().enumerate().map(branch).collect();
    let nullable = is_nullable(keywords);
    (branches.len() > 1).then_some(Alternatives { keyword: "type", branches, nullable })
}

/// Objects and arrays of which a schema without a type says something, and all other values.
fn implied_alternatives(keywords: &K) -> Option<Alternatives> {
    if keywords.reference.is_some() || keywords.dynamic_reference.is_some() || !keywords.all_of.is_empty() {
        return None;
    }
    let implied = [
        (JsonType::Object, !keywords.properties.is_empty()),
        (JsonType::Array, keywords.items.is_some() && keywords.prefix_items.is_empty()),
    ];
    let mut branches: Vec<Branch> = Vec::new();
    let mut rest = json_types(TypeSet::ALL);
    for (index, (ty, _)) in implied.into_iter().filter(|(_, implied)| *implied).enumerate() {
        rest = rest.without(ty);
        branches.push(Branch { source: Source::Type(ty), index, types: TypeSet::EMPTY.with(ty) });
    }
    let index = branches.len();
    branches.push(Branch { source: Source::Other, index, types: rest });
    (index > 0).then_some(Alternatives { keyword: "type", branches, nullable: false })
}

/// Whether a schema itself says something of members.
fn has_members(keywords: &K) -> bool {
    is_struct(keywords) || keywords.additional_properties.is_some() || !keywords.pattern_properties.is_empty()
}

/// How little a type says of a value.
fn vagueness(ty: &Type) -> u8 {
    match ty {
        Type::Json => 3,
        Type::Text | Type::Float => 2,
        Type::Map(_) | Type::List(_) => 1,
        _ => 0,
    }
}

fn without_null(shape: Shape) -> Shape {
    match shape.ty {
        Type::Nullable(ty) => Shape { ty: *ty, checks: shape.checks },
        ty => Shape { ty, checks: shape.checks },
    }
}
