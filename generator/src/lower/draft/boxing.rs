//! The boxes that types need.
//!
//! A type that contains itself without a `Vec` or a map between would be infinite, so uses of types inside such a cycle are boxed.
//! The variants of an enum differ much in size, so those that contain structs are boxed too.

use super::types::{DraftBody, DraftType};
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

/// Returns the cycle that each node is on, if it is on one: strongly connected components, by the algorithm of Kosaraju.
fn cycles(edges: &[Vec<TypeId>]) -> Vec<Option<usize>> {
    let mut reversed: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        targets.iter().for_each(|to| reversed[to.index()].push(from));
    }
    let mut component = vec![None; edges.len()];
    for root in finishing_order(edges).into_iter().rev() {
        let mut members = Vec::new();
        let mut open = vec![root];
        while let Some(node) = open.pop() {
            if component[node].is_none() {
                component[node] = Some(root);
                members.push(node);
                open.extend(&reversed[node]);
            }
        }
        if let [alone] = members[..]
            && !edges[alone].iter().any(|to| to.index() == alone)
        {
            // Not on a cycle; a number of its own equals no other.
            component[alone] = Some(edges.len() + alone);
        }
    }
    component.into_iter().map(|number| number.filter(|number| *number < edges.len())).collect()
}

fn finishing_order(edges: &[Vec<TypeId>]) -> Vec<usize> {
    let mut seen = vec![false; edges.len()];
    let mut order = Vec::with_capacity(edges.len());
    for start in 0..edges.len() {
        let mut stack = vec![(start, 0)];
        while let Some((node, next)) = stack.pop() {
            if next == 0 && std::mem::replace(&mut seen[node], true) {
                continue;
            }
            match edges[node].get(next) {
                Some(to) => {
                    stack.push((node, next + 1));
                    stack.push((to.index(), 0));
                }
                None => order.push(node),
            }
        }
    }
    order
}
