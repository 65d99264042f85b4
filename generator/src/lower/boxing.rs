//! Where a type needs a `Box` to be finite.
//!
//! A type that contains itself without a `Vec` or a map between is boxed on the way: exactly the uses inside a cycle.

use crate::ir::{Additional, BodyContents, Module, Type, TypeBody, TypeDef, TypeId};

/// Boxes what has to be boxed.
pub(super) fn finish(module: &mut Module) {
    let edges: Vec<Vec<TypeId>> =
        module.types.iter().map(|def| def.parts().into_iter().flat_map(|shape| shape.ty.direct()).collect()).collect();
    let cycle = cycles(&edges);
    let aliases: Vec<Option<Type>> = module.types.iter().map(alias).collect();
    let holds_struct = holding_structs(module, &edges);
    for (index, def) in module.types.iter_mut().enumerate() {
        let boxed = |id: TypeId| cycle[index].is_some() && cycle[index] == cycle[id.0 as usize];
        match &mut def.body {
            TypeBody::Struct(body) => {
                body.fields.iter_mut().for_each(|field| box_type(&mut field.shape.ty, &aliases, &boxed));
                if let Additional::Kept(_, shape) = &mut body.additional {
                    box_type(&mut shape.ty, &aliases, &boxed);
                }
            }
            TypeBody::Union(body) => {
                // The alternatives differ much in size, so those that are structs are boxed.
                let boxed = |id: TypeId| holds_struct[id.0 as usize] || boxed(id);
                body.alternatives.iter_mut().for_each(|one| box_type(&mut one.shape.ty, &aliases, &boxed));
            }
            TypeBody::Newtype(newtype) => box_type(&mut newtype.shape.ty, &aliases, &boxed),
            TypeBody::Alias(_) | TypeBody::Enum(_) => {}
        }
    }
    box_bodies(module, &holds_struct);
}

/// The structs, and the newtypes and aliases that hold one. A union is small, since it has boxed its own.
fn holding_structs(module: &Module, edges: &[Vec<TypeId>]) -> Vec<bool> {
    let mut names: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (index, def) in module.types.iter().enumerate() {
        if matches!(def.body, TypeBody::Newtype(_) | TypeBody::Alias(_)) {
            edges[index].iter().for_each(|inner| names[inner.0 as usize].push(index));
        }
    }
    let is_struct = |index: &usize| matches!(module.types[*index].body, TypeBody::Struct(_));
    let mut open: Vec<usize> = (0..edges.len()).filter(is_struct).collect();
    let mut holds = vec![false; edges.len()];
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut holds[index], true) {
            open.extend(&names[index]);
        }
    }
    holds
}

/// The variants of responses and of bodies differ much in size, so those that are structs are boxed.
fn box_bodies(module: &mut Module, holds_struct: &[bool]) {
    for operation in &mut module.operations {
        let responses = operation.responses.iter_mut().filter_map(|response| response.body.as_mut());
        let choices = operation.body.iter_mut().filter_map(|body| match &mut body.contents {
            BodyContents::Choice(_, variants) => Some(variants),
            BodyContents::Single(_) => None,
        });
        let contents = choices.flatten().map(|variant| &mut variant.content.shape);
        for shape in responses.map(|(_, shape)| shape).chain(contents) {
            box_type(&mut shape.ty, &[], &|id| holds_struct[id.0 as usize]);
        }
    }
}

/// What an alias stands for.
fn alias(def: &TypeDef) -> Option<Type> {
    match &def.body {
        TypeBody::Alias(shape) => Some(shape.ty.clone()),
        TypeBody::Struct(_) | TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) => None,
    }
}

fn box_type(ty: &mut Type, aliases: &[Option<Type>], boxed: &impl Fn(TypeId) -> bool) {
    // What an alias stands for is boxed, so that the field shows it.
    while let Type::Named(id) = ty
        && boxed(*id)
        && let Some(Some(target)) = aliases.get(id.0 as usize)
    {
        *ty = target.clone();
    }
    match ty {
        Type::Named(id) if boxed(*id) => *ty = Type::Boxed(*id),
        Type::Nullable(inner) => box_type(inner, aliases, boxed),
        Type::Tuple(items) => items.iter_mut().for_each(|item| box_type(&mut item.ty, aliases, boxed)),
        _ => {}
    }
}

/// The number of the cycle that each node is on, if it is on one: strongly connected components, by Kosaraju.
fn cycles(edges: &[Vec<TypeId>]) -> Vec<Option<usize>> {
    let mut reversed: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        targets.iter().for_each(|to| reversed[to.0 as usize].push(from));
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
            && !edges[alone].iter().any(|to| to.0 as usize == alone)
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
                    stack.push((to.0 as usize, 0));
                }
                None => order.push(node),
            }
        }
    }
    order
}
