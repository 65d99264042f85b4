//! What the types are called.
//!
//! A component keeps its name. An inline type is called by its property; where that says too little, or another type is called
//! so already, by its parent and its property, then by the parent's parent too.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::pinned_names::{OperationPart, PinnedNames, StructPart, operation_key};
use super::{Draft, DraftDef, kept};
use crate::config::Builders;
use crate::ir::identifier::TypeName;
use crate::ir::reserved;
use crate::ir::{BodyContents, Module, Operation, Struct, StructBuilder, TypeBody, TypeDef};
use crate::lower::assign::{Wish, assign, singular};
use crate::source::Place;

/// Words that say nothing without knowing what they belong to.
const VAGUE: [&str; 14] = [
    "content", "data", "element", "entry", "item", "kind", "meta", "object", "result", "source", "status", "type",
    "value", "values",
];

/// Where a schema stands: its name, and those of what it is in.
#[derive(Clone, Debug)]
pub(super) struct Trail<'t> {
    outer: Option<&'t Trail<'t>>,
    name: Cow<'t, str>,
}

impl<'t> Trail<'t> {
    /// A component, or something an operation carries.
    pub(super) fn top(name: impl Into<Cow<'t, str>>) -> Self {
        Self { outer: None, name: name.into() }
    }

    /// A property of what stands here.
    pub(super) fn property<'s>(&'s self, name: &'s str) -> Trail<'s> {
        Trail { outer: Some(self), name: name.into() }
    }

    /// An item of the array that stands here.
    pub(super) fn item(&self) -> Self {
        Self { outer: self.outer, name: singular(&self.name).into() }
    }

    /// A member of the map that stands here.
    pub(super) fn value(&self) -> Self {
        self.alternative("value")
    }

    /// One of the alternatives of what stands here.
    pub(super) fn alternative(&self, name: &str) -> Self {
        Self { outer: self.outer, name: format!("{} {name}", self.name).into() }
    }

    /// Its own name.
    pub(super) fn last(&self) -> &str {
        &self.name
    }

    /// What its own name makes for a type.
    pub(super) fn name(&self) -> TypeName {
        TypeName::new(self.last())
    }

    /// The names from the outermost to its own.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            std::iter::successors(Some(self), |trail| trail.outer).map(|trail| trail.name.to_string()).collect();
        names.reverse();
        names
    }
}

/// What the names on the way to a schema suggest for it, from the plainest to the fullest.
fn suggestions(names: &[String]) -> Vec<TypeName> {
    let vague = names.last().is_some_and(|last| VAGUE.contains(&last.to_ascii_lowercase().as_str()));
    let least = if vague && names.len() > 1 { 2 } else { 1 };
    (least..=names.len()).map(|length| TypeName::new(&names[names.len() - length..].join(" "))).collect()
}

/// Names every type and operation and puts the types into the module.
pub(super) fn finish(drafts: &mut [Draft], names: &PinnedNames, builders: Builders, module: &mut Module) {
    let reserved: BTreeSet<TypeName> = reserved::TYPES.iter().map(|name| TypeName::new(name)).collect();
    let mut wishes: Vec<_> = drafts.iter().map(|draft| wish(draft, names, &reserved)).collect();
    for operation in &module.operations {
        let wish = |part: OperationPart<'_>, suggested: Vec<TypeName>| {
            let Operation { method, path, place, .. } = operation;
            let kept = names.type_name(&[operation_key(method, path, place, part)]);
            (Some(operation.place.clone()), Wish { kept, ..Wish::suggested(suggested) })
        };
        let suggest = |what: OperationPart<'_>, suffixes: [&str; 2]| {
            wish(what, suffixes.map(|suffix| TypeName::new(&format!("{}{suffix}", operation.name))).to_vec())
        };
        wishes.push(suggest(OperationPart::Whole, ["", "Operation"]));
        wishes.push(suggest(OperationPart::Response, ["Response", "OperationResponse"]));
        if let Some(BodyContents::Choice(choice, _)) = operation.body.as_ref().map(|body| &body.contents) {
            let other = TypeName::new(&format!("{choice} of request"));
            wishes.push(wish(OperationPart::Body, vec![choice.clone(), other]));
        }
        for response in &operation.responses {
            if let Some(headers) = &response.headers {
                let other = TypeName::new(&format!("{} of response", headers.name));
                wishes.push(wish(OperationPart::Headers(&response.name), vec![headers.name.clone(), other]));
            }
        }
    }
    // What belongs to a struct yields to all others, but not once it has its name.
    let mut taken = reserved.clone();
    taken.extend(names.struct_parts());
    let mut assigned = assign(&wishes, &taken, TypeName::numbered).into_iter();
    let type_names: Vec<TypeName> = assigned.by_ref().take(drafts.len()).collect();
    module.types = drafts.iter_mut().zip(type_names).filter_map(|(draft, name)| draft.finished(name)).collect();
    for operation in &mut module.operations {
        if let (Some(name), Some(response)) = (assigned.next(), assigned.next()) {
            operation.name = name;
            operation.response_name = response;
        }
        let choices = operation.body.iter_mut().filter_map(|body| match &mut body.contents {
            BodyContents::Choice(choice, _) => Some(choice),
            BodyContents::Single(_) => None,
        });
        choices.zip(assigned.by_ref()).for_each(|(choice, name)| *choice = name);
        let headers = operation.responses.iter_mut().filter_map(|response| response.headers.as_mut());
        headers.zip(assigned.by_ref()).for_each(|(headers, name)| headers.name = name);
    }
    kept::keep_members(names, module);
    name_builders(module, names, builders, reserved);
}

/// Names what builds a struct: such names yield to all others.
fn name_builders(module: &mut Module, names: &PinnedNames, builders: Builders, reserved: BTreeSet<TypeName>) {
    let mut taken = reserved;
    taken.extend(module.types.iter().map(|def| def.name.clone()));
    taken.extend(module.operations.iter().flat_map(type_names).cloned());
    // Those that had a name before keep it, so they choose first.
    let kept = |def: &TypeDef, what: StructPart| {
        let keys: Vec<String> = def.name_keys.iter().map(|key| what.key(key)).collect();
        names.type_name(&keys)
    };
    let wish = |def: &TypeDef, what: StructPart, suffix: &str| {
        let suggested = vec![TypeName::new(&format!("{}{suffix}", def.name))];
        (Some(def.name.clone()), Wish { kept: kept(def, what), ..Wish::suggested(suggested) })
    };
    let needs_required = |body: &Struct| body.fields.iter().any(|field| field.required);
    let is_built = |def: &TypeDef| match builders {
        Builders::None => false,
        Builders::Requests => def.directions.request || !def.directions.response,
        Builders::All => true,
    };
    let mut wishes = Vec::new();
    for def in module.types.iter().filter(|def| is_built(def)) {
        if let TypeBody::Struct(body) = &def.body {
            wishes.extend(needs_required(body).then(|| wish(def, StructPart::Required, "Required")));
            wishes.push(wish(def, StructPart::Builder, "Builder"));
        }
    }
    let mut assigned = assign(&wishes, &taken, TypeName::numbered).into_iter();
    for def in module.types.iter_mut().filter(|def| is_built(def)) {
        if let TypeBody::Struct(body) = &mut def.body {
            let required = if needs_required(body) { assigned.next() } else { None };
            body.builder = assigned.next().map(|name| StructBuilder { name, required });
        }
    }
}

/// A component's own name, or what the places of an inline type suggest: the shortest trail does, whatever their order.
fn wish(draft: &Draft, names: &PinnedNames, reserved: &BTreeSet<TypeName>) -> (Option<Place>, Wish<TypeName>) {
    let clear = |name: TypeName| if reserved.contains(&name) { TypeName::new(&format!("{name}Schema")) } else { name };
    let suggested = suggestions(&draft.trail).into_iter().map(clear).collect();
    let place = draft.def.as_ref().map(|def| def.place.clone());
    let kept = names.type_name(&draft.keys);
    (place, Wish { kept, given: draft.given.clone().map(clear), suggested })
}

/// The names of an operation's types.
pub(super) fn type_names(operation: &Operation) -> impl Iterator<Item = &TypeName> {
    let headers = operation.responses.iter().filter_map(|response| Some(&response.headers.as_ref()?.name));
    let choice = operation.body.as_ref().and_then(|body| match &body.contents {
        BodyContents::Choice(name, _) => Some(name),
        BodyContents::Single(_) => None,
    });
    [&operation.name, &operation.response_name].into_iter().chain(choice).chain(headers)
}

impl Draft {
    fn finished(&mut self, name: TypeName) -> Option<TypeDef> {
        let DraftDef { docs, place, directions, deferred, mut body } = self.def.take()?;
        let unknown = match &mut body {
            TypeBody::Enum(body) => Some(&mut body.unknown),
            TypeBody::Union(body) => Some(&mut body.unknown),
            TypeBody::Struct(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => None,
        };
        if let Some(unknown) = unknown {
            // Only a request carries it: nobody sends a value that the document does not know.
            unknown.take_if(|_| directions.request && !directions.response);
        }
        let schema = String::new();
        Some(TypeDef {
            name,
            docs,
            place,
            name_keys: std::mem::take(&mut self.keys),
            directions,
            schema,
            deferred,
            evaluated: false,
            body,
        })
    }
}
