//! The JSON types that the instances of each schema can have.

use super::keywords::possible_types;
use crate::schema::{Form, JsonType, Keywords, SchemaId, TypeSet};
use crate::spec::Api;

/// The JSON types of every schema; integers count as numbers.
pub struct JsonTypes(Vec<TypeSet>);

impl JsonTypes {
    /// Starts with the types that each schema declares, and narrows those of schemas with references and branches until none
    /// changes. So a schema that refers to itself adds nothing to its own types.
    pub fn of(api: &Api) -> Self {
        let mut types = Self(api.schemas.ids().map(|id| declared(&api.schemas[id].form)).collect());
        let composed: Vec<SchemaId> = api.schemas.ids().filter(|id| has_operands(&api.schemas[*id].form)).collect();
        let order = operands_first(api, &composed);
        loop {
            let mut is_stable = true;
            for id in &order {
                let Some(keywords) = api.schemas[*id].keywords() else { continue };
                let narrowed = types.narrowed(*id, keywords);
                is_stable &= narrowed == types.get(*id);
                types.0[id.0 as usize] = narrowed;
            }
            if is_stable {
                return types;
            }
        }
    }

    /// Returns the JSON types of a schema.
    pub fn get(&self, id: SchemaId) -> TypeSet {
        self.0[id.0 as usize]
    }

    fn narrowed(&self, id: SchemaId, keywords: &Keywords<SchemaId>) -> TypeSet {
        let mut types = self.get(id);
        for id in keywords.reference.iter().chain(&keywords.all_of) {
            types = types.and(self.get(*id));
        }
        for ids in [&keywords.any_of, &keywords.one_of].into_iter().filter(|ids| !ids.is_empty()) {
            types = types.and(ids.iter().map(|id| self.get(*id)).fold(TypeSet::EMPTY, TypeSet::or));
        }
        types
    }
}

/// Returns types as JSON has them: an integer is a number.
pub fn json_types(types: TypeSet) -> TypeSet {
    if types.contains(JsonType::Integer) { types.without(JsonType::Integer).with(JsonType::Number) } else { types }
}

fn declared(form: &Form<SchemaId>) -> TypeSet {
    match form {
        Form::Boolean(true) => json_types(TypeSet::ALL),
        Form::Boolean(false) => TypeSet::EMPTY,
        Form::Keywords(keywords) => possible_types(keywords).map_or(json_types(TypeSet::ALL), json_types),
    }
}

/// Returns whether the types of a schema depend on other schemas.
fn has_operands(form: &Form<SchemaId>) -> bool {
    match form {
        Form::Boolean(_) => false,
        Form::Keywords(keywords) => operands(keywords).next().is_some(),
    }
}

fn operands(keywords: &Keywords<SchemaId>) -> impl Iterator<Item = SchemaId> {
    let branches = [&keywords.all_of, &keywords.any_of, &keywords.one_of].into_iter().flatten().copied();
    keywords.reference.into_iter().chain(branches)
}

/// Returns the schemas with operands, each after its operands unless they are on a cycle, so that one round narrows most of
/// them.
fn operands_first(api: &Api, composed: &[SchemaId]) -> Vec<SchemaId> {
    let mut seen = vec![false; api.schemas.len()];
    let mut order = Vec::with_capacity(composed.len());
    for start in composed {
        let mut open = vec![(*start, false)];
        while let Some((id, is_entered)) = open.pop() {
            if is_entered {
                order.push(id);
            } else if !std::mem::replace(&mut seen[id.0 as usize], true) {
                open.push((id, true));
                let keywords = api.schemas[id].keywords().into_iter();
                let operands = keywords.flat_map(operands).filter(|id| has_operands(&api.schemas[*id].form));
                open.extend(operands.map(|id| (id, false)));
            }
        }
    }
    order
}
