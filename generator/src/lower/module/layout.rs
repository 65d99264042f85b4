//! The files of a module, and the items in each.

use std::collections::BTreeSet;

use crate::config::{self, Layout};
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::FieldName;
use crate::ir::{ModuleFile, TypeId, reserved};
use crate::lower::apart::told_apart;
use crate::lower::assign::{NameRequest, Precedence, assign};
use crate::lower::draft::{Draft, DraftBody};
use crate::lower::names::TypeNames;
use crate::spec::Api;

/// Returns the files of a module: its own, then one for each tag that is the first of an operation.
pub fn files(draft: &Draft, names: &TypeNames, api: &Api, config: &config::Api) -> Vec<ModuleFile> {
    let tag_of = |index: usize| match config.layout {
        Layout::File => None,
        Layout::Tags => api.spec.operations[index].tags.first().map(String::as_str),
    };
    let owners = owners(draft, &tag_of);
    let tag_of_type = |id: TypeId| match draft.type_of(id).body {
        // A file with nothing but aliases would not use its imports.
        DraftBody::Alias(_) => None,
        DraftBody::Struct(_) | DraftBody::Enum(_) | DraftBody::Union(_) | DraftBody::Newtype(_) => {
            owners[id.index()].tag()
        }
    };
    let file = |name: Option<FieldName>, tag: Option<&str>| ModuleFile {
        name,
        docs: tag.map(|tag| docs(api, tag)).unwrap_or_default(),
        types: draft.order.iter().copied().filter(|id| tag_of_type(*id) == tag).collect(),
        operations: (0..draft.operations.len()).filter(|index| tag_of(*index) == tag).collect(),
    };
    let mut tags: Vec<&str> = Vec::new();
    for tag in (0..draft.operation_types.len()).filter_map(tag_of) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let named = file_names(names, &tags, FieldName::new(&config.name))
        .into_iter()
        .zip(&tags)
        .map(|(name, tag)| file(Some(name), Some(tag)));
    let named = named.filter(|file| !file.types.is_empty() || !file.operations.is_empty());
    std::iter::once(file(None, None)).chain(named).collect()
}

/// The operations that use a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner<'a> {
    None,
    /// Those of one tag.
    Tag(&'a str),
    Several,
}

impl<'a> Owner<'a> {
    fn tag(self) -> Option<&'a str> {
        match self {
            Self::Tag(tag) => Some(tag),
            Self::None | Self::Several => None,
        }
    }

    fn or(self, tag: Option<&'a str>) -> Self {
        match (self, tag) {
            (Self::None, Some(tag)) => Self::Tag(tag),
            (Self::Tag(one), Some(other)) if one == other => self,
            (Self::None | Self::Tag(_) | Self::Several, _) => Self::Several,
        }
    }
}

/// Finds the operations that use each type, directly or through others.
fn owners<'a>(draft: &Draft, tag_of: &dyn Fn(usize) -> Option<&'a str>) -> Vec<Owner<'a>> {
    let mut owners = vec![Owner::None; draft.types.len()];
    let mut open: Vec<(TypeId, Option<&str>)> = Vec::new();
    for (index, types) in draft.operation_types.iter().enumerate() {
        open.extend(types.iter().map(|id| (*id, tag_of(index))));
    }
    // An owner changes twice at most.
    while let Some((id, tag)) = open.pop() {
        let owner = &mut owners[id.index()];
        let now = owner.or(tag);
        if now != *owner {
            *owner = now;
            let inner = draft.type_of(id).body.parts().into_iter().flat_map(|shape| shape.ty.named());
            open.extend(inner.map(|id| (id, now.tag())));
        }
    }
    owners
}

/// Returns the names of the modules of tags, given that of the module around them, which none of them has.
fn file_names(names: &TypeNames, tags: &[&str], module: FieldName) -> Vec<FieldName> {
    let request = |(tag, (precedence, name)): (&&str, (Precedence, FieldName))| {
        let other = FieldName::new(&format!("{tag} tag"));
        ((*tag).to_owned(), NameRequest::suggesting_all(precedence, vec![name], other))
    };
    let requests: Vec<_> = tags.iter().zip(told_apart(tags)).map(request).collect();
    // Modules and types share one namespace, and a letter without case can begin the names of both.
    let taken = names.unordered().filter_map(|name| FieldName::from_identifier(name.as_str()));
    let reserved: BTreeSet<FieldName> =
        reserved::FILES.into_iter().map(FieldName::new).chain(taken).chain([module]).collect();
    assign(&requests, &reserved)
}

fn docs(api: &Api, tag: &str) -> Docs {
    let mut docs = Docs::default();
    docs.add_sentence(format!("Operations tagged {}, and the types that only they use.", code(tag)));
    let declared = api.spec.tags.iter().rfind(|declared| declared.name == tag);
    docs.add_description(declared.and_then(|tag| tag.description.as_deref()).unwrap_or_default());
    docs
}
