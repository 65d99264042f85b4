//! Properties with one possible value: builders fill it in.
//!
//! A required property has one possible value if its schema is a `const`, lists one value or is null, or if it is the discriminator of the
//! unions that contain the object, which all select the object by the same value.

use std::collections::HashSet;

use super::boxing::Boxing;
use super::builder::DraftBuilder;
use super::fixed_value::Typing;
use super::types::{DraftBody, DraftType};
use crate::document::node::Node;
use crate::ir::{Choice, FixedValue, Type, TypeId};
use crate::lower::analysis::DEEPEST;
use crate::maps::{HashMap, IndexSet};
use crate::schema::SchemaId;

/// The values of properties with one possible value.
pub struct Constants(HashMap<(TypeId, String), FixedValue>);

impl DraftBuilder<'_> {
    /// Returns the only value that a schema allows, if it is a single one.
    pub fn only_value(&self, id: SchemaId) -> Option<Node> {
        if self.analysis.is_null(id) {
            return Some(Node::Null);
        }
        self.only_value_beyond(id, &mut HashSet::new())
    }

    /// Visits no schema twice, and not more than a limited number of them.
    fn only_value_beyond(&self, id: SchemaId, visited: &mut HashSet<SchemaId>) -> Option<Node> {
        let is_new = visited.len() < DEEPEST && visited.insert(id);
        let keywords = self.analysis.schemas.keywords(id).filter(|_| is_new)?;
        if let Some(constant) = &keywords.constant {
            return Some(constant.clone());
        }
        if let Some(first) = keywords.enumeration.as_ref().and_then(|values| values.first()) {
            let is_only = keywords.enumeration.iter().flatten().all(|value| value == first);
            return is_only.then(|| first.clone());
        }
        let choice = [&keywords.any_of, &keywords.one_of].into_iter().filter(|choice| choice.len() == 1).flatten();
        let mut inner = keywords.reference.iter().chain(&keywords.all_of).chain(choice);
        inner.find_map(|inner| self.only_value_beyond(*inner, visited))
    }
}

impl Constants {
    /// Finds the properties with one possible value.
    pub fn of(types: &[DraftType], boxing: &Boxing) -> Self {
        let (tags, typing) = (tags(types), Typing { types, boxing });
        let mut constants = HashMap::default();
        for (index, ty) in types.iter().enumerate() {
            let id = TypeId(index as u32);
            for field in ty.body.fields().iter().filter(|field| field.required) {
                let tag = || {
                    let values = tags.get(&(id, field.property.as_str()))?;
                    values.first().filter(|_| values.len() == 1).map(|tag| Node::String((*tag).to_owned()))
                };
                let value = field.only_value.clone().or_else(tag);
                let ty = || boxing.part(id, field.shape.clone()).ty;
                let constant = value.and_then(|value| typing.value(&ty(), &value));
                constants.extend(constant.map(|constant| ((id, field.property.clone()), constant)));
            }
        }
        Self(constants)
    }

    /// Returns the value of a property, if it has one possible value.
    pub fn get(&self, id: TypeId, property: &str) -> Option<&FixedValue> {
        self.0.get(&(id, property.to_owned()))
    }
}

/// Returns the values by which unions select the objects that they contain, for each object and discriminator.
fn tags(types: &[DraftType]) -> HashMap<(TypeId, &str), IndexSet<&str>> {
    let mut tags: HashMap<(TypeId, &str), IndexSet<&str>> = HashMap::default();
    for ty in types {
        let DraftBody::Union(union) = &ty.body else { continue };
        let Choice::Property { name, values, default: _, selects: true } = &union.choice else { continue };
        for (value, index) in values {
            for id in structs(types, &union.alternatives[*index].shape.ty) {
                tags.entry((id, name.as_str())).or_default().insert(value.as_str());
            }
        }
    }
    tags
}

/// Returns the structs of which a value of a type is one.
fn structs(types: &[DraftType], ty: &Type) -> Vec<TypeId> {
    let mut found: IndexSet<TypeId> = ty.name().into_iter().collect();
    let mut next = 0;
    while let Some(id) = found.get_index(next).copied() {
        next += 1;
        match &types[id.index()].body {
            DraftBody::Newtype(newtype) => found.extend(newtype.shape.ty.name()),
            DraftBody::Alias(shape) => found.extend(shape.ty.name()),
            DraftBody::Union(union) => {
                found.extend(union.alternatives.iter().filter_map(|alternative| alternative.shape.ty.name()));
            }
            DraftBody::Struct(_) | DraftBody::Enum(_) => {}
        }
    }
    found.into_iter().collect()
}
