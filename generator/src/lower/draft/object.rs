//! Objects: structs and maps.

use super::builder::DraftBuilder;
use super::checks::{OBJECT, checks};
use super::types::{DraftField, DraftStruct};
use crate::diagnostics::{Location, Problem};
use crate::ir::docs::Docs;
use crate::ir::identifier::FieldName;
use crate::ir::{OtherProperty, Shape, Type, UntypedReason};
use crate::lower::analysis::keywords::Keywords;
use crate::lower::analysis::{includes_property, requires_property};
use crate::lower::name_path::NamePath;
use crate::lower::schema_use::{Flow, Part, SchemaUse};
use crate::schema::{Keyword, SchemaId};

impl DraftBuilder<'_> {
    /// Returns the shape of an object without named properties.
    pub fn map(&mut self, id: SchemaId, keywords: &Keywords, flow: Flow, path: &NamePath<'_>) -> Shape {
        self.defer_properties(id, keywords);
        let value = match self.additional(id, keywords, flow, path) {
            Some(shape) if shape.ty == Type::Json && keywords.additional_properties.is_none() => {
                self.plain_json(id, UntypedReason::Members)
            }
            Some(shape) => shape,
            None => {
                // A map can't express that there are no members.
                self.defer_to_evaluator(id, Keyword::AdditionalProperties);
                Shape::plain(Type::Json)
            }
        };
        Shape { ty: Type::Map(Box::new(value)), checks: checks(keywords, &OBJECT) }
    }

    /// Returns the struct of an object with named properties.
    pub fn structure(&mut self, schema_use: SchemaUse, keywords: &Keywords, path: &NamePath<'_>) -> DraftStruct {
        let SchemaUse { schema: id, flow, .. } = schema_use;
        self.defer_properties(id, keywords);
        self.defer_sizes(id, keywords);
        let mut others = self.others(keywords, flow);
        let schemas = self.analysis.schemas;
        let is_limited = keywords.additional_properties.is_some_and(|id| !schemas.is_always(id));
        let drops_rest = self.drops_rest(id, keywords);
        let mut additional = if drops_rest {
            self.defer_dropped(id, keywords, &std::mem::take(&mut others));
            None
        } else if is_limited && !others.is_empty() {
            self.limited_with_others(id, keywords)
        } else {
            self.additional(id, keywords, flow, path)
        };
        let mut fields = self.fields(schema_use, keywords, path);
        let dropped = drops_rest.then(|| Shape::plain(Type::Json));
        self.add_required(id, keywords, additional.as_ref().or(dropped.as_ref()), &mut fields);
        let is_closed = additional.is_none() && !drops_rest;
        if is_closed && !others.is_empty() {
            additional = Some(Shape::plain(Type::Json));
        }
        let mut rest = keywords.additional_properties.iter().chain(keywords.pattern_properties.values());
        let has_secret_rest = !drops_rest && rest.any(|id| self.is_secret(*id, ""));
        DraftStruct { fields, others, additional, is_closed, drops_rest, has_secret_rest }
    }

    /// Returns whether the additional properties of an object are dropped, because the user decides so.
    fn drops_rest(&self, id: SchemaId, keywords: &Keywords) -> bool {
        let decision = self.analysis.overrides.get(id);
        decision.is_some_and(|decision| decision.keep_additional_properties == Some(false))
            && (!keywords.pattern_properties.is_empty()
                || !keywords.additional_properties.is_some_and(|id| self.analysis.schemas.is_never(id)))
    }

    /// Defers the assertions on properties that are dropped.
    fn defer_dropped(&mut self, id: SchemaId, keywords: &Keywords, others: &[OtherProperty]) {
        if others.iter().any(|other| other.asserts) {
            self.defer_to_evaluator(id, Keyword::Properties);
        }
        if keywords.additional_properties.is_some_and(|id| self.analysis.schemas.asserts(id)) {
            self.defer_to_evaluator(id, Keyword::AdditionalProperties);
        }
    }

    /// Returns the name that the user gives the field of a schema.
    pub fn given_field(&self, id: SchemaId) -> Option<FieldName> {
        self.analysis.overrides.get(id)?.field.clone()
    }

    /// Returns the properties that only the other direction has.
    fn others(&self, keywords: &Keywords, flow: Flow) -> Vec<OtherProperty> {
        let schemas = self.analysis.schemas;
        let others = keywords.properties.iter().filter(|(_, id)| !includes_property(schemas, **id, flow));
        let other = |(name, id): (&String, &SchemaId)| OtherProperty {
            property: name.clone(),
            asserts: schemas.asserts(*id),
            secret: self.is_secret(*id, name),
        };
        others.map(other).collect()
    }

    /// Returns the shape of additional properties that have a schema, beside properties of the other direction, whose schemas are
    /// others; `None` if there may be no additional properties.
    fn limited_with_others(&mut self, id: SchemaId, keywords: &Keywords) -> Option<Shape> {
        let schemas = self.analysis.schemas;
        if keywords.pattern_properties.is_empty()
            && keywords.additional_properties.is_some_and(|id| schemas.is_never(id))
        {
            return None;
        }
        self.defer_to_evaluator(id, Keyword::AdditionalProperties);
        Some(self.plain_json(id, UntypedReason::OtherDirection))
    }

    /// Returns the shape of additional properties; `None` if there may be none.
    fn additional(&mut self, id: SchemaId, keywords: &Keywords, flow: Flow, path: &NamePath<'_>) -> Option<Shape> {
        let schemas = self.analysis.schemas;
        match keywords.pattern_properties.values().collect::<Vec<_>>()[..] {
            [] => {}
            // All additional properties have the same schema.
            [only] if keywords.additional_properties.is_some_and(|id| schemas.is_never(id)) => {
                return Some(self.shape(*only, flow, &path.value()));
            }
            _ => return Some(self.plain_json(id, UntypedReason::PatternMembers)),
        }
        match keywords.additional_properties {
            None => Some(Shape::plain(Type::Json)),
            Some(id) if schemas.is_never(id) => None,
            Some(id) => Some(self.shape(id, flow, &path.value())),
        }
    }

    fn fields(&mut self, schema_use: SchemaUse, keywords: &Keywords, path: &NamePath<'_>) -> Vec<DraftField> {
        let SchemaUse { flow, part, .. } = schema_use;
        let analysis = self.analysis;
        let mut fields = Vec::new();
        for (name, property) in &keywords.properties {
            if !includes_property(analysis.schemas, *property, flow) {
                continue;
            }
            let file = if part == Part::Form { analysis.file(*property) } else { None };
            let shape = file.unwrap_or_else(|| self.shape(*property, flow, &path.property(name)));
            let mut docs = self.value_docs(*property, name);
            self.add_value(&mut docs, *property, &shape);
            fields.push(DraftField {
                property: name.clone(),
                given_name: self.given_field(*property),
                docs,
                place: analysis.schemas.place(*property).clone(),
                required: keywords.required.contains(name) && requires_property(analysis.schemas, *property, flow),
                secret: self.is_secret(*property, name),
                shape,
                only_value: self.only_value(*property),
            });
        }
        fields
    }

    /// Adds the required properties without a schema of their own; they have that of additional properties.
    fn add_required(
        &mut self,
        id: SchemaId,
        keywords: &Keywords,
        additional: Option<&Shape>,
        fields: &mut Vec<DraftField>,
    ) {
        let undefined = |(_, name): &(usize, &String)| !keywords.properties.contains_key(*name);
        for (index, name) in keywords.required.iter().enumerate().filter(undefined) {
            let place = self.analysis.schemas.place(id).member(Keyword::Required.name());
            let shape = additional.cloned().unwrap_or_else(|| {
                // If additional properties are forbidden, no object is valid, which no type expresses.
                self.defer_to_evaluator(id, Keyword::Required);
                Shape::plain(Type::Json)
            });
            if shape.ty == Type::Json {
                self.untyped.insert(place.clone(), UntypedReason::Required);
                let optional = keywords.properties.keys().filter(|property| !keywords.required.contains(*property));
                let optional: Vec<&str> = optional.map(String::as_str).collect();
                let advice = match self.diagnostics.nearest(name, optional.into_iter()) {
                    Some(property) => format!("did you mean `{property}`?"),
                    None => format!("add `{name}` to `properties`, or fix its name"),
                };
                let problem = Problem::RequiredWithoutProperty { name: name.clone(), advice };
                self.diagnostics.report(Location::Value(place.item(index)), problem);
            }
            let (property, docs) = (name.clone(), Docs::default());
            fields.push(DraftField {
                property,
                given_name: None,
                docs,
                place,
                required: true,
                secret: false,
                shape,
                only_value: None,
            });
        }
    }
}
