//! Values of one of several types.
//!
//! A reader chooses the alternative of a value by its JSON type where no two share one, else by the string of a property that tells
//! them apart, else by the schema that it matches. Where `oneOf` could match twice, the evaluator checks it.

use super::builder::DraftBuilder;
use super::types::{DraftAlternative, DraftUnion};
use super::values::enum_values;
use crate::ir::docs::Docs;
use crate::ir::identifier::VariantName;
use crate::ir::{Choice, Shape, Type};
use crate::lower::analysis::keywords::{Keywords, single_type};
use crate::lower::analysis::{Alternatives, Branch, Mapping, Selection, Source, Tag};
use crate::lower::name_path::NamePath;
use crate::lower::schema_use::{Part, SchemaUse};
use crate::schema::{JsonType, Keyword};

impl DraftBuilder<'_> {
    /// Returns the shape of a schema with alternatives: a union, or the type that all of them share.
    pub fn union_shape(
        &mut self,
        schema_use: SchemaUse,
        keywords: &Keywords,
        alternatives: &Alternatives,
        path: &NamePath<'_>,
    ) -> Shape {
        let SchemaUse { schema: id, flow, .. } = schema_use;
        let shape = if let [Branch { source: Source::Schema(only), .. }] = alternatives.branches[..] {
            self.defer_alternatives(id, keywords, alternatives, true);
            if !alternatives.nullable && self.analysis.json_types(only).contains(JsonType::Null) {
                self.defer_present(id, keywords, &[Keyword::Type, alternatives.keyword]);
                self.shape(only, flow, path).without_null()
            } else {
                self.shape(only, flow, path)
            }
        } else if let Some(ty) = self.shared_type(schema_use, alternatives, path) {
            self.defer_alternatives(id, keywords, alternatives, false);
            Shape::plain(ty)
        } else if alternatives.nullable {
            self.named_shape(schema_use.of_part(Part::Value), &self.value_path(id, path))
        } else {
            self.named_shape(schema_use, path)
        };
        if alternatives.nullable { shape.nullable() } else { shape }
    }

    /// Returns the type that all alternatives share, unless it has a name: then they differ in their checks alone.
    fn shared_type(&mut self, schema_use: SchemaUse, alternatives: &Alternatives, path: &NamePath<'_>) -> Option<Type> {
        let mut shared = None;
        for branch in &alternatives.branches {
            let Source::Schema(id) = branch.source else { return None };
            let keywords = self.analysis.schemas.keywords(id)?;
            let scalar = branch.types.single().filter(|ty| !matches!(ty, JsonType::Object | JsonType::Array));
            let listed = single_type(keywords).and_then(|json_type| enum_values(keywords, json_type, Part::Whole));
            if self.analysis.components.contains(id) || scalar.is_none() || listed.is_some() {
                return None;
            }
            let owner = self.scope.owner;
            // The union defers these keywords together with its own.
            let (shape, _) = self.in_scope(owner, |builder| builder.shape(id, schema_use.flow, path));
            let ty = shape.without_null().ty;
            if matches!(ty, Type::Named(_)) || *shared.get_or_insert_with(|| ty.clone()) != ty {
                return None;
            }
        }
        shared
    }

    /// Returns the union of a schema's alternatives.
    pub fn union(
        &mut self,
        schema_use: SchemaUse,
        keywords: &Keywords,
        alternatives: &Alternatives,
        path: &NamePath<'_>,
    ) -> DraftUnion {
        let SchemaUse { schema, flow, .. } = schema_use;
        let branches = &alternatives.branches;
        let selection = self.analysis.selection(keywords, branches);
        let tag = self.analysis.tag(keywords, branches);
        let labels = self.analysis.labels(keywords, branches, tag.as_ref().map(|tag| tag.property.as_str()));
        let mut drafted = Vec::with_capacity(branches.len());
        for (index, (branch, label)) in branches.iter().zip(labels).enumerate() {
            let inner = path.alternative(label.name.as_str());
            let shape = match branch.source {
                Source::Schema(id) => self.shape(id, flow, &inner),
                Source::Type(ty) => self.typed_shape(ty, schema_use.of_part(Part::Type(ty)), keywords, &inner),
                Source::Other => Shape::plain(Type::Json),
            };
            let shape = shape.without_null();
            drafted.push(DraftAlternative {
                docs: self.alternative_docs(branch, &label.name),
                name_key: self.analysis.alternative_key(branch),
                is_tagged: selection
                    .as_ref()
                    .is_some_and(|selection| !self.analysis.fixes_tag(selection, branch, index)),
                secret: match branch.source {
                    Source::Schema(id) => self.is_secret(id, path.last()),
                    Source::Type(JsonType::String) | Source::Other => self.is_secret(schema, path.last()),
                    Source::Type(_) => false,
                },
                label,
                shape,
            });
        }
        let choice = choice(selection, tag, branches, &drafted);
        let is_distinct = !matches!(choice, Choice::Schema(_));
        self.defer_alternatives(schema, keywords, alternatives, alternatives.keyword != Keyword::OneOf || is_distinct);
        DraftUnion {
            alternatives: drafted,
            choice,
            keyword: violated_keyword(keywords, alternatives),
            is_exhaustive: alternatives.has_other(),
        }
    }

    fn alternative_docs(&self, branch: &Branch, label: &VariantName) -> Docs {
        match branch.source {
            Source::Schema(id) => self.value_docs(id, label.as_str()),
            Source::Type(_) => Docs::default(),
            Source::Other => {
                let mut docs = Docs::default();
                docs.add_sentence("Any other value: the schema does not declare a type.");
                docs
            }
        }
    }
}

/// Returns the keyword that a value of no alternative violates. Where the types are those of listed values, it is the list.
fn violated_keyword(keywords: &Keywords, alternatives: &Alternatives) -> Keyword {
    match (keywords.types, &keywords.constant) {
        (None, Some(_)) if alternatives.keyword == Keyword::Type => Keyword::Const,
        (None, None) if alternatives.keyword == Keyword::Type && keywords.enumeration.is_some() => Keyword::Enum,
        _ => alternatives.keyword,
    }
}

fn choice(selection: Option<Selection>, tag: Option<Tag>, branches: &[Branch], drafted: &[DraftAlternative]) -> Choice {
    if let Some(Selection { property, mapping: Mapping { values, default } }) = selection {
        return Choice::Property { name: property, values, default, selects: true };
    }
    let types =
        || branches.iter().enumerate().flat_map(|(index, branch)| branch.types.iter().map(move |ty| (ty, index)));
    let is_shared = types().any(|(ty, index)| types().any(|(other, at)| other == ty && at != index));
    if !is_shared {
        return Choice::Type(types().collect());
    }
    if let Some(Tag { property, values }) = tag {
        return Choice::Property { name: property, values, default: None, selects: false };
    }
    let mut order: Vec<(usize, usize)> = branches.iter().enumerate().map(|(at, branch)| (branch.index, at)).collect();
    // Of several that match, the most precise type is the best.
    order.sort_by_key(|(_, at)| vagueness(&drafted[*at].shape.ty));
    Choice::Schema(order)
}

/// Returns a rank of a type: the less it expresses of a value, the greater.
fn vagueness(ty: &Type) -> u8 {
    match ty {
        Type::Json => 3,
        Type::Text | Type::Float => 2,
        Type::Map(_) | Type::List(_) => 1,
        Type::Null
        | Type::Bool
        | Type::Integer(_)
        | Type::DecimalNumber
        | Type::Number
        | Type::Bytes
        | Type::File
        | Type::Format(_)
        | Type::Given(_)
        | Type::Named(_)
        | Type::Boxed(_)
        | Type::Nullable(_)
        | Type::Tuple(_) => 0,
    }
}
