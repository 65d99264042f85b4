//! The draft, put together once all types are made.

use std::sync::Arc;

use super::boxing::Boxing;
use super::builder::DraftBuilder;
use super::constant::Constants;
use super::constructor::DraftConstructor;
use super::data::Draft;
use super::fixed_value::Typing;
use super::headers::DraftHeaders;
use super::operations::DraftOperation;
use super::scope::{MadeType, TypeUses};
use super::types::DraftType;
use crate::digest::Digest;
use crate::ir::identifier::TypeName;
use crate::ir::{Coverage, Omitted, TypeId, Untyped, UntypedReason};
use crate::lower::overrides::Decision;
use crate::lower::pinned_names::PinnedNames;
use crate::lower::schema_use::{Part, SchemaUse};
use crate::maps::HashMap;
use crate::schema::JsonType;

impl DraftBuilder<'_> {
    /// Returns the draft with its operations, given the pinned names.
    pub fn finish(mut self, operations: Vec<DraftOperation>, pinned: &PinnedNames) -> Draft {
        let operation_types = operations.iter().map(DraftOperation::types).collect();
        let is_written = !self.config.selection.types_only;
        self.add_nested_keys();
        let digests: Vec<Option<Digest>> = self.types.iter().map(|uses| self.digest(uses, pinned)).collect();
        let decisions: Vec<_> = self.types.iter().map(|uses| self.decision(uses)).collect();
        let (order, (coverage, unrepresented)) = (order(&self.types), self.coverage());
        // Every type that is in use is made, so the two lists have the same ids.
        let mut made = self.made;
        made.sort_unstable_by_key(|(id, _)| *id);
        let evaluated = evaluated(&made);
        let schemas = self.analysis.schemas;
        let types = self.types.into_iter().zip(decisions).zip(digests).zip(made.into_iter().zip(evaluated));
        let types = types.map(|(((uses, (decision, given_name)), digest), ((_, made), evaluated))| {
            let is_shared = uses.is_shared();
            let TypeUses { schema_use, name_source, name_keys, directions, .. } = uses;
            let MadeType { docs, deferred, body } = made;
            let place = schemas.place(schema_use.schema).clone();
            DraftType {
                schema_use,
                name_source,
                given_name,
                decision,
                is_shared,
                digest,
                name_keys,
                docs,
                place,
                directions,
                deferred,
                evaluated,
                body,
            }
        });
        let types: Vec<DraftType> = types.collect();
        let operations = if is_written { operations } else { Vec::new() };

        let boxing = Boxing::of(&types);
        let typing = Typing { types: &types, boxing: &boxing };
        Draft {
            constants: Constants::of(&types, &boxing),
            constructors: operations.iter().map(|operation| DraftConstructor::of(operation, typing)).collect(),
            order,
            types_by_use: self.types_by_use,
            headers: DraftHeaders::of(&operations),
            operations,
            operation_types,
            untyped: self
                .untyped
                .into_iter()
                .map(|(place, reason)| Untyped { place, reason })
                .chain(unrepresented)
                .collect(),
            omitted: self.omitted.into_iter().map(|(place, instead)| Omitted { place, instead }).collect(),
            coverage,
            boxing,
            types,
        }
    }

    /// Returns the decision of the user about a type, and the name that it gives the type.
    pub(super) fn decision(&self, uses: &TypeUses) -> (Option<Arc<Decision>>, Option<TypeName>) {
        let all = std::iter::once(uses.schema_use).chain(uses.uses.iter().map(|one| one.schema_use));
        let given = |schema_use: SchemaUse| Some((schema_use, self.analysis.overrides.get(schema_use.schema)?));
        let is_whole = |schema_use: &SchemaUse| !matches!(schema_use.part, Part::Type(_));
        let Some((schema_use, decision)) = all.filter(is_whole).find_map(given) else { return (None, None) };
        let has = |part| self.types_by_use.contains_key(&schema_use.of_part(part));
        // The values of a nullable component have its name.
        let is_named = match schema_use.part {
            Part::Value => true,
            Part::Whole => !has(Part::Value),
            Part::Form => !has(Part::Value) && !has(Part::Whole),
            Part::Type(_) => false,
        };
        let suffix = if self.is_for_requests(schema_use) { "Request" } else { "" };
        let name = decision.name.as_ref().filter(|_| is_named).map(|name| name.with_suffix(suffix));
        (Some(decision.clone()), name)
    }

    /// Returns the coverage of the schemas, and those that no type represents, apart from those that are plain JSON.
    fn coverage(&self) -> (Coverage, Vec<Untyped>) {
        let mut coverage = Coverage::default();
        let mut unrepresented = Vec::new();
        for id in self.analysis.schemas.api.schemas.ids() {
            let types = self.analysis.schemas.keywords(id).and_then(|keywords| keywords.types);
            if types.is_none_or(|types| types.without(JsonType::Null).single().is_none()) {
                continue;
            }
            coverage.single_type += 1;
            let place = self.analysis.schemas.place(id);
            if self.typed[id.0 as usize] {
                coverage.typed += 1;
            } else if !self.untyped.contains_key(place) {
                unrepresented.push(Untyped { place: place.clone(), reason: UntypedReason::Unrepresented });
            }
        }
        (coverage, unrepresented)
    }
}

/// Returns the order of the types: components as in the document, each followed by the inline types inside it.
fn order(types: &[TypeUses]) -> Vec<TypeId> {
    let mut children: HashMap<Option<TypeId>, Vec<TypeId>> = HashMap::default();
    for (index, uses) in types.iter().enumerate() {
        children.entry(uses.parent).or_default().push(TypeId(index as u32));
    }
    let mut open: Vec<TypeId> = children.remove(&None).into_iter().flatten().rev().collect();
    let mut order = Vec::with_capacity(types.len());
    while let Some(id) = open.pop() {
        order.push(id);
        open.extend(children.remove(&Some(id)).into_iter().flatten().rev());
    }
    order
}

/// Finds the types that defer keywords, or contain a type that does.
fn evaluated(types: &[(TypeId, MadeType)]) -> Vec<bool> {
    let mut containers: Vec<Vec<TypeId>> = vec![Vec::new(); types.len()];
    for (id, made) in types {
        for inner in made.body.parts().into_iter().flat_map(|shape| shape.ty.named()) {
            containers[inner.index()].push(*id);
        }
    }
    let deferring = types.iter().filter(|(_, made)| !made.deferred.is_empty());
    let mut open: Vec<TypeId> = deferring.map(|(id, _)| *id).collect();
    let mut evaluated = vec![false; types.len()];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut evaluated[id.index()], true) {
            open.extend(&containers[id.index()]);
        }
    }
    evaluated
}
