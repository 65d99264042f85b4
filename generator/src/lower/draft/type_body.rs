//! The bodies of named types.

use super::builder::DraftBuilder;
use super::types::DraftBody;
use crate::ir::{Newtype, Shape, Type, TypeId, UntypedReason};
use crate::lower::analysis::keywords::{Keywords, is_struct, single_type};
use crate::lower::name_path::NamePath;
use crate::lower::schema_use::{Part, SchemaUse};
use crate::schema::{JsonType, Keyword};

impl DraftBuilder<'_> {
    /// Makes the body of a type: its own, or an alias of or a newtype around another type that expresses the schema.
    pub fn type_body(&mut self, type_id: TypeId, schema_use: SchemaUse, path: &NamePath<'_>) -> DraftBody {
        let Some(keywords) = self.effective(schema_use.schema) else {
            let shape = self.inline_shape(schema_use.schema, schema_use.flow, path);
            return DraftBody::Newtype(Newtype { shape, secret: false });
        };
        let shape = self.part_shape(type_id, schema_use, keywords, path);
        if shape.ty == Type::Named(type_id) {
            // No other type expresses the schema.
            return self.own_body(schema_use, keywords, path);
        }
        let is_named = matches!(shape.ty, Type::Named(_));
        let is_unchecked = shape.checks.is_empty() && self.scope.deferred.is_empty();
        // What refers to a nullable component has the shape itself, with its checks.
        let is_given = matches!(shape.ty.non_null(), Type::Given(_));
        let is_nullable =
            schema_use.part == Part::Whole && !is_given && self.analysis.is_nullable_component(schema_use.schema);
        if is_named && is_unchecked || is_nullable {
            return DraftBody::Alias(shape);
        }
        let secret = self.is_secret(schema_use.schema, path.last());
        DraftBody::Newtype(Newtype { secret, shape })
    }

    /// Returns the shape of the part of a schema that a type is for; the type itself if no other type expresses it.
    fn part_shape(&mut self, own: TypeId, schema_use: SchemaUse, keywords: &Keywords, path: &NamePath<'_>) -> Shape {
        let SchemaUse { schema: id, flow, part } = schema_use;
        let json_type = match part {
            Part::Whole => return self.inline_shape(id, flow, path),
            Part::Form => {
                self.defer_branches(id, keywords);
                None
            }
            Part::Type(json_type) => Some(json_type),
            Part::Value => match self.analysis.schemas.wrapped(id, keywords) {
                Some((inner, _)) => return self.shape(inner, flow, path).without_null(),
                None => single_type(keywords).filter(|_| self.analysis.alternatives(keywords).is_none()),
            },
        };
        match json_type {
            Some(json_type) => {
                self.defer_branches(id, keywords);
                self.typed_shape(json_type, schema_use, keywords, path)
            }
            None => Shape::plain(Type::Named(own)),
        }
    }

    fn own_body(&mut self, schema_use: SchemaUse, keywords: &Keywords, path: &NamePath<'_>) -> DraftBody {
        let SchemaUse { schema: id, part, .. } = schema_use;
        let json_type = match part {
            Part::Type(json_type) => Some(json_type),
            Part::Form => Some(JsonType::Object),
            Part::Whole | Part::Value => {
                if let Some(alternatives) = self.analysis.alternatives(keywords) {
                    self.defer_merged(id);
                    return DraftBody::Union(self.union(schema_use, keywords, &alternatives, path));
                }
                single_type(keywords)
            }
        };
        if let Some(body) = json_type.and_then(|json_type| self.enumeration(keywords, json_type, part)) {
            return DraftBody::Enum(body);
        }
        match json_type {
            Some(JsonType::Object) if is_struct(keywords) => {
                DraftBody::Struct(self.structure(schema_use, keywords, path))
            }
            _ => {
                // Only references lead from the schema back to itself.
                self.defer_to_evaluator(id, Keyword::Ref);
                DraftBody::Newtype(Newtype { shape: self.plain_json(id, UntypedReason::Cycle), secret: false })
            }
        }
    }
}
