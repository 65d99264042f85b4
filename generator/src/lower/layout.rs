//! Which file everything stands in.

use std::collections::BTreeSet;

use crate::config::Layout;
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::FieldName;
use crate::ir::reserved::FILES;
use crate::ir::{Module, ModuleFile, TypeBody, TypeId};
use crate::lower::assign::{Wish, assign};
use crate::spec::Api;

/// The files of a module: its own, then one for each tag that is the first of an operation. `carried` are the types that each
/// operation names, whether it is written or not.
pub(super) fn files(module: &Module, carried: &[Vec<TypeId>], api: &Api, layout: Layout) -> Vec<ModuleFile> {
    let tag_of = |index: usize| match layout {
        Layout::File => None,
        Layout::Tags => api.spec.operations[index].tags.first().map(String::as_str),
    };
    let owners = owners(module, carried, &tag_of);
    let tag_of_type = |id: TypeId| match module.type_def(id).body {
        // A file of nothing but aliases would not use what it imports.
        TypeBody::Alias(_) => None,
        _ => owners[id.0 as usize].tag(),
    };
    let file = |name: Option<FieldName>, tag: Option<&str>| ModuleFile {
        name,
        docs: tag.map(|tag| docs(api, tag)).unwrap_or_default(),
        types: module.order.iter().copied().filter(|id| tag_of_type(*id) == tag).collect(),
        operations: (0..module.operations.len()).filter(|index| tag_of(*index) == tag).collect(),
    };
    let mut tags: Vec<&str> = Vec::new();
    for tag in (0..carried.len()).filter_map(tag_of) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let named = names(module, &tags).into_iter().zip(&tags).map(|(name, tag)| file(Some(name), Some(tag)));
    let named = named.filter(|file| !file.types.is_empty() || !file.operations.is_empty());
    std::iter::once(file(None, None)).chain(named).collect()
}

/// Who uses a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner<'a> {
    Nobody,
    /// Only the operations of one tag.
    Tag(&'a str),
    Several,
}

impl<'a> Owner<'a> {
    fn tag(self) -> Option<&'a str> {
        match self {
            Self::Tag(tag) => Some(tag),
            Self::Nobody | Self::Several => None,
        }
    }

    fn and(self, tag: Option<&'a str>) -> Self {
        match (self, tag) {
            (Self::Nobody, Some(tag)) => Self::Tag(tag),
            (Self::Tag(one), Some(other)) if one == other => self,
            _ => Self::Several,
        }
    }
}

/// Who uses each type, directly or through others.
fn owners<'a>(module: &Module, carried: &[Vec<TypeId>], tag_of: &dyn Fn(usize) -> Option<&'a str>) -> Vec<Owner<'a>> {
    let mut owners = vec![Owner::Nobody; module.types.len()];
    let mut open: Vec<(TypeId, Option<&str>)> = Vec::new();
    for (index, types) in carried.iter().enumerate() {
        open.extend(types.iter().map(|id| (*id, tag_of(index))));
    }
    // An owner changes twice at most, so this ends soon.
    while let Some((id, tag)) = open.pop() {
        let owner = &mut owners[id.0 as usize];
        let now = owner.and(tag);
        if now != *owner {
            *owner = now;
            let inner = module.type_def(id).parts().into_iter().flat_map(|shape| shape.ty.named());
            open.extend(inner.map(|id| (id, now.tag())));
        }
    }
    owners
}

fn names(module: &Module, tags: &[&str]) -> Vec<FieldName> {
    let suggested = |tag: &str| vec![FieldName::new(tag), FieldName::new(&format!("{tag} tag"))];
    let wishes: Vec<_> = tags.iter().map(|tag| (*tag, Wish::suggested(suggested(tag)))).collect();
    // Modules and types share one namespace, and letters without case tell neither.
    let types = module.types.iter().map(|def| &def.name);
    let operations = module.operations.iter().flat_map(super::naming::type_names);
    let taken = types.chain(operations).filter_map(|name| FieldName::from_identifier(name.as_str()));
    let reserved: BTreeSet<FieldName> = FILES.into_iter().map(FieldName::new).chain(taken).collect();
    assign(&wishes, &reserved, FieldName::numbered)
}

fn docs(api: &Api, tag: &str) -> Docs {
    let mut docs = Docs::default();
    docs.say(format!("Operations tagged {}, and the types that only they use.", code(tag)));
    let declared = api.spec.tags.iter().rfind(|declared| declared.name == tag);
    docs.add(declared.and_then(|tag| tag.description.as_deref()).unwrap_or_default());
    docs
}
