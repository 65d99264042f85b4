//! The types that a module uses of another one, in place of equal types of its own.
//!
//! In: a [`Module`], and the modules whose types it may use. Out: the module, in which some types are [`shared`](TypeDef::shared).
//!
//! A type is shared if the other module has a type of the same part of the same schema, by file and JSON Pointer, and both are equal:
//! the Rust that would be written for them differs in names of types at most, and so do the schemas that the evaluator reads. Types in
//! each other are equal if all of them are. A type of one module is that of one of the other only.

mod equal;
mod links;
mod schemas;

use self::equal::{Comparison, Named};
pub use self::links::{Links, check};
use crate::ir::identifier::{FieldName, TypeName};
use crate::ir::{Module, ModuleFile, SharedType, TypeDef, TypeId};
use crate::lower::Uses;
use crate::maps::HashMap;
use crate::source::{FileId, Place};

/// A type that a module has itself, although another module has one of the same schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unshared {
    pub name: TypeName,
    pub place: Place,
    /// The other module.
    pub other: FieldName,
    /// Why, as a clause.
    pub reason: String,
}

/// A module whose types another one may use.
#[derive(Clone, Copy)]
pub struct Source<'m> {
    pub module: &'m Module,
    /// Its document.
    pub document: FileId,
}

/// Returns a module that uses the types of others, in their order, and its components whose types are not equal to those of the others.
/// `uses` has the files that are the same.
pub fn share(module: Module, others: &[Source<'_>], uses: &Uses) -> (Module, Vec<Unshared>) {
    let mut pairs = Pairs::new(&module, others);
    pairs.find(uses);
    pairs.compare();
    pairs.exclude();
    let unshared = pairs.unshared(uses);
    let shared = pairs.shared();
    (with_shared(module, shared), unshared)
}

/// The type of another module: the index of the module, and the type in it.
type Other = (usize, TypeId);

/// What a type is, wherever it is named: the module that has it, and its name there.
type Identity<'m> = (&'m FieldName, &'m TypeName);

/// A type and its counterpart in another module.
struct Pair {
    own: TypeId,
    other: Other,
    /// Why they are not equal.
    difference: Option<String>,
    /// The pairs of the types in them.
    inner: Vec<usize>,
}

/// The pairs of the types of a module.
struct Pairs<'m> {
    module: &'m Module,
    others: &'m [Source<'m>],
    named: Named<'m>,
    named_others: Vec<Named<'m>>,
    list: Vec<Pair>,
    by_own: HashMap<TypeId, usize>,
    by_identity: HashMap<Identity<'m>, TypeId>,
}

impl<'m> Pairs<'m> {
    fn new(module: &'m Module, others: &'m [Source<'m>]) -> Self {
        Self {
            module,
            others,
            named: Named::new(module),
            named_others: others.iter().map(|other| Named::new(other.module)).collect(),
            list: Vec::new(),
            by_own: HashMap::default(),
            by_identity: HashMap::default(),
        }
    }

    /// Finds the types of the same parts of the same schemas.
    fn find(&mut self, uses: &Uses) {
        let key = |def: &'m TypeDef| (uses.place(&def.place), def.part.as_str());
        for (index, Source { module: other, .. }) in self.others.iter().enumerate() {
            let types: HashMap<_, TypeId> = other.order.iter().map(|id| (key(other.type_def(*id)), *id)).collect();
            for own in &self.module.order {
                if let Some(id) = types.get(&key(self.module.type_def(*own))) {
                    self.pair(*own, (index, *id));
                }
            }
        }
    }

    /// Returns the index of a pair of types, which is added if neither has a counterpart; `None` if one of them has another one.
    fn pair(&mut self, own: TypeId, other: Other) -> Option<usize> {
        let identity = self.identity(other);
        if let Some(index) = self.by_own.get(&own) {
            return (self.identity(self.list[*index].other) == identity).then_some(*index);
        }
        if self.by_identity.contains_key(&identity) {
            return None;
        }
        let index = self.list.len();
        self.list.push(Pair { own, other, difference: None, inner: Vec::new() });
        self.by_own.insert(own, index);
        self.by_identity.insert(identity, own);
        Some(index)
    }

    fn identity(&self, (module, id): Other) -> Identity<'m> {
        let module = self.others[module].module;
        let def = module.type_def(id);
        def.shared.as_ref().map_or((&module.name, &def.name), |shared| (&shared.module, &shared.name))
    }

    /// Compares the types of each pair, and those in them.
    fn compare(&mut self) {
        let mut next = 0;
        while next < self.list.len() {
            let Pair { own, other: (module, other), .. } = self.list[next];
            let mut comparison = Comparison::new(&self.named, &self.named_others[module]);
            let compared = comparison.types(own, other);
            let mut difference = compared.err();
            for (own, other) in comparison.into_inner() {
                match self.pair(own, (module, other)) {
                    Some(inner) => self.list[next].inner.push(inner),
                    None if difference.is_none() => {
                        let (name, there) =
                            (&self.module.type_def(own).name, &self.others[module].module.type_def(other).name);
                        difference = Some(format!("`{name}` in it is not only `{there}` there"));
                    }
                    None => {}
                }
            }
            self.list[next].difference = difference;
            next += 1;
        }
    }

    /// Excludes the pairs of types that contain others which differ.
    fn exclude(&mut self) {
        let mut containers: Vec<Vec<usize>> = vec![Vec::new(); self.list.len()];
        for (index, pair) in self.list.iter().enumerate() {
            pair.inner.iter().for_each(|inner| containers[*inner].push(index));
        }
        let mut open: Vec<usize> =
            (0..self.list.len()).filter(|index| self.list[*index].difference.is_some()).collect();
        open.reverse();
        while let Some(inner) = open.pop() {
            let def = self.module.type_def(self.list[inner].own);
            let reason = self.list[inner].difference.clone().unwrap_or_default();
            let reason = match def.is_component {
                true => format!("it contains `{}`, which differs", def.name),
                false => format!("in `{}`, {reason}", def.name),
            };
            for index in &containers[inner] {
                if self.list[*index].difference.is_none() {
                    self.list[*index].difference = Some(reason.clone());
                    open.push(*index);
                }
            }
        }
    }

    /// Returns the components that differ, in the order of the module.
    fn unshared(&self, uses: &Uses) -> Vec<Unshared> {
        let components = self.module.order.iter().filter(|id| self.module.type_def(**id).is_component);
        let unshared = components.filter_map(|id| {
            let def = self.module.type_def(*id);
            let (other, reason) = match self.by_own.get(id) {
                Some(index) => (self.list[*index].other.0, self.list[*index].difference.clone()?),
                None => {
                    let file = uses.place(&def.place).file;
                    let is_here = |other: &Source<'_>| uses.place(&Place::top(other.document)).file == file;
                    (self.others.iter().position(is_here)?, "it has no type of this schema".to_owned())
                }
            };
            let other = self.others[other].module.name.clone();
            Some(Unshared { name: def.name.clone(), place: def.place.clone(), other, reason })
        });
        unshared.collect()
    }

    /// Returns the types of other modules that are shared.
    fn shared(&self) -> HashMap<TypeId, SharedType> {
        let equal = self.list.iter().filter(|pair| pair.difference.is_none());
        let shared = equal.map(|pair| {
            let (module, id) = pair.other;
            let module = self.others[module].module;
            let def = module.type_def(id);
            let own =
                || SharedType { module: module.name.clone(), name: def.name.clone(), builder: def.builder().cloned() };
            (pair.own, def.shared.clone().unwrap_or_else(own))
        });
        shared.collect()
    }
}

/// Returns a module with types of others. They are in none of its files.
fn with_shared(mut module: Module, mut shared: HashMap<TypeId, SharedType>) -> Module {
    let is_own = |id: &TypeId| !shared.contains_key(id);
    for file in &mut module.files {
        file.types.retain(is_own);
    }
    module.files.retain(|ModuleFile { name, types, operations, .. }| {
        name.is_none() || !types.is_empty() || !operations.is_empty()
    });
    for (index, def) in module.types.iter_mut().enumerate() {
        def.shared = shared.remove(&TypeId(index as u32));
    }
    module
}
