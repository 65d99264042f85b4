//! The boxes that types need.
//!
//! A type that contains itself without a `Vec` or a map between would be infinite, so uses of types inside such a cycle are boxed.
//! The variants of an enum differ much in size, so those that contain structs are boxed too.

use super::types::{DraftBody, DraftType};
use crate::graph;
use crate::ir::{Shape, Type, TypeId};

/// The facts that decide about boxes, by [`TypeId`].
pub struct Boxing {
    /// The cycle that a type is on.
    cycles: Vec<Option<usize>>,
    /// Whether a type is a struct, or a newtype or alias that contains one.
    contains_struct: Vec<bool>,
    /// The target of each alias.
    aliases: Vec<Option<Type>>,
}

impl Boxing {
    /// Finds cycles and structs among types.
    pub fn of(types: &[DraftType]) -> Self {
        let direct = |ty: &DraftType| ty.body.parts().into_iter().flat_map(|shape| shape.ty.direct()).collect();
        let edges: Vec<Vec<TypeId>> = types.iter().map(direct).collect();
        Self {
            cycles: cycles(&edges),
            contains_struct: containing_structs(types, &edges),
            aliases: types.iter().map(|ty| alias(&ty.body)).collect(),
        }
    }

    /// Returns a part of a type with the boxes that it needs.
    pub fn part(&self, owner: TypeId, shape: Shape) -> Shape {
        boxed(shape, &self.aliases, &|id| self.shares_cycle(owner, id))
    }

    /// Returns an alternative of a union with the boxes that it needs.
    pub fn alternative(&self, owner: TypeId, shape: Shape) -> Shape {
        boxed(shape, &self.aliases, &|id| self.contains_struct[id.index()] || self.shares_cycle(owner, id))
    }

    /// Returns the content of a variant of a response or body with the boxes that it needs.
    pub fn variant(&self, shape: Shape) -> Shape {
        boxed(shape, &[], &|id| self.contains_struct[id.index()])
    }

    fn shares_cycle(&self, one: TypeId, other: TypeId) -> bool {
        self.cycles[one.index()].is_some() && self.cycles[one.index()] == self.cycles[other.index()]
    }
}

/// Finds the types that are structs, or newtypes or aliases that contain one. A union does not count: its own variants are boxed, so
/// it is small.
fn containing_structs(types: &[DraftType], edges: &[Vec<TypeId>]) -> Vec<bool> {
    let mut containers: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    let mut open = Vec::new();
    for (index, ty) in types.iter().enumerate() {
        match ty.body {
            DraftBody::Struct(_) => open.push(index),
            DraftBody::Newtype(_) | DraftBody::Alias(_) => {
                edges[index].iter().for_each(|inner| containers[inner.index()].push(index));
            }
            DraftBody::Enum(_) | DraftBody::Union(_) => {}
        }
    }
    let mut contains = vec![false; edges.len()];
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut contains[index], true) {
            open.extend(&containers[index]);
        }
    }
    contains
}

fn alias(body: &DraftBody) -> Option<Type> {
    match body {
        DraftBody::Alias(shape) => Some(shape.ty.clone()),
        DraftBody::Struct(_) | DraftBody::Enum(_) | DraftBody::Union(_) | DraftBody::Newtype(_) => None,
    }
}

fn boxed(shape: Shape, aliases: &[Option<Type>], needs_box: &impl Fn(TypeId) -> bool) -> Shape {
    Shape { ty: shape.ty.map_direct(&|id| boxed_name(id, aliases, needs_box)), checks: shape.checks }
}

fn boxed_name(id: TypeId, aliases: &[Option<Type>], needs_box: &impl Fn(TypeId) -> bool) -> Type {
    match aliases.get(id.index()) {
        _ if !needs_box(id) => Type::Named(id),
        // The target of an alias is boxed, so that the box shows in the field.
        Some(Some(target)) => target.clone().map_direct(&|id| boxed_name(id, aliases, needs_box)),
        Some(None) | None => Type::Boxed(id),
    }
}

/// Returns the cycle that each type is on, if it is on one.
fn cycles(edges: &[Vec<TypeId>]) -> Vec<Option<usize>> {
    let edges: Vec<Vec<usize>> = edges.iter().map(|inner| inner.iter().map(|id| id.index()).collect()).collect();
    let mut cycles = vec![None; edges.len()];
    for (number, component) in graph::components(&edges).into_iter().enumerate() {
        let is_cycle = component.len() > 1 || component.iter().any(|node| edges[*node].contains(node));
        component.into_iter().filter(|_| is_cycle).for_each(|node| cycles[node] = Some(number));
    }
    cycles
}
