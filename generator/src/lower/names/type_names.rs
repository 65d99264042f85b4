//! The names of types, which share the scope of a module.

use std::collections::BTreeSet;

use super::headers::shared_headers;
use super::item::{Item, Request};
use super::keepers::pinned_keys;
use super::operation_requests::{part_requests, requests_of_operation, required_headers_request, required_request};
use crate::config::Builders;
use crate::ir::identifier::TypeName;
use crate::ir::{NumberedName, TypeId, reserved};
use crate::lower::apart::told_apart;
use crate::lower::assign::{NameRequest, Precedence, assign};
use crate::lower::draft::{Draft, DraftBody, DraftType, NameSource};
use crate::lower::pinned_names::{PinnedNames, StructPart};
use crate::maps::HashMap;
use crate::source::Place;

/// Names of properties that mean nothing without their parent.
const VAGUE: [&str; 14] = [
    "content", "data", "element", "entry", "item", "kind", "meta", "object", "result", "source", "status", "type",
    "value", "values",
];

/// The names of all types of a module, distinct among each other.
pub struct TypeNames {
    names: HashMap<Item, TypeName>,
    /// The structs of required values, by those of the headers of responses.
    required_headers: HashMap<TypeName, TypeName>,
    /// Those that are told apart by a number.
    numbered: Vec<NumberedName>,
}

impl TypeNames {
    /// Names the types of a draft, those of the names file as it pins them.
    pub fn of(draft: &Draft, pinned: &PinnedNames, builders: Builders) -> Self {
        let name = |text| TypeName::from_identifier(text).unwrap_or_else(|| TypeName::new(text));
        let reserved: BTreeSet<TypeName> = reserved::TYPES.into_iter().map(name).collect();
        let mut names = Self { names: HashMap::default(), required_headers: HashMap::default(), numbered: Vec::new() };
        let keys = pinned_keys(draft, pinned);
        let types = type_requests(draft, &keys, &reserved);
        let given_name = |id: TypeId| draft.type_of(id).given_name.as_ref();
        let given: BTreeSet<&TypeName> = draft.types.iter().filter_map(|ty| ty.given_name.as_ref()).collect();
        // What the user names, and what belongs to it, does not keep the names that it had before.
        let pinned_name = |item: &Item, own: &[String]| {
            let pinned = match item {
                Item::Type(id) if given_name(*id).is_some() => return given_name(*id).cloned(),
                Item::StructPart(id, _) if given_name(*id).is_some() => None,
                Item::Type(id) => pinned.type_name(&keys[id.index()]),
                _ => pinned.type_name(own),
            };
            pinned.filter(|name| !given.contains(name))
        };
        // What is added to structs and operations yields to all other items, unless its names are pinned.
        let taken = reserved.iter().cloned().chain(pinned.added()).collect();
        let operations = operation_requests(draft, pinned);
        names.assign(types.into_iter().chain(operations).collect(), pinned_name, &taken);
        names.share_headers(draft);
        let taken = reserved.into_iter().chain(names.names.values().cloned()).collect();
        let is_struct = |ty: &DraftType| matches!(ty.body, DraftBody::Struct(_));
        let structs = draft.types_with_ids().filter(|(_, ty)| is_struct(ty) && has_builder(ty, builders));
        let parts = structs
            .flat_map(|(id, _)| part_requests(id, &keys[id.index()], draft.has_required(id), names.type_name(id)));
        let required = draft.operations_with_ids().filter(|(id, _)| draft.constructors[id.0].has_struct());
        let required = required.map(|(id, operation)| required_request(id, operation, names.name(Item::Operation(id))));
        let headers = draft.headers.iter().enumerate().filter(|(_, shared)| shared.has_struct(&draft.operations));
        let headers = headers.filter_map(|(at, shared)| {
            let name = names.name(Item::headers(draft, *shared.responses().first()?));
            Some(required_headers_request(at, shared, draft, name))
        });
        let added: Vec<Request<TypeName>> = parts.chain(required).chain(headers).collect();
        names.assign(added, pinned_name, &taken);
        let required = draft.headers.iter().enumerate().filter_map(|(at, shared)| {
            let name = names.names.get(&Item::RequiredHeaders(at))?;
            Some((names.name(Item::headers(draft, *shared.responses().first()?)).clone(), name.clone()))
        });
        names.required_headers = required.collect();
        names
    }

    /// Names items, given a function that returns the pinned name of each, from its keys.
    fn assign<R: Ord>(
        &mut self,
        requests: Vec<Request<R>>,
        pinned_name: impl Fn(&Item, &[String]) -> Option<TypeName>,
        taken: &BTreeSet<TypeName>,
    ) {
        let mut items = Vec::with_capacity(requests.len());
        let mut ranked = Vec::with_capacity(requests.len());
        for Request { item, rank, keys, name } in requests {
            ranked.push((rank, name.pinned(pinned_name(&item, &keys))));
            items.push((item, keys));
        }
        let names = assign(&ranked, taken);
        for (((item, keys), (_, request)), name) in items.into_iter().zip(ranked).zip(names) {
            if request.is_numbered(&name) {
                let key = keys.into_iter().min().unwrap_or_default();
                self.numbered.push(NumberedName { item: None, key, name: name.to_string() });
            }
            self.names.insert(item, name);
        }
    }

    /// Gives the name of the struct of headers to all responses that share it.
    fn share_headers(&mut self, draft: &Draft) {
        for shared in &draft.headers {
            let mut items = shared.responses().iter().map(|one| Item::headers(draft, *one));
            let Some(name) = items.next().and_then(|first| self.names.get(&first)).cloned() else { continue };
            self.names.extend(items.map(|item| (item, name.clone())));
        }
    }

    /// Returns the names that are told apart by a number.
    pub fn numbered(&self) -> &[NumberedName] {
        &self.numbered
    }

    /// Returns the name of a type of the draft.
    pub fn type_name(&self, id: TypeId) -> &TypeName {
        &self.names[&Item::Type(id)]
    }

    /// Returns the name of an item of the draft.
    pub fn name(&self, item: Item) -> &TypeName {
        &self.names[&item]
    }

    /// Returns the name of a part of a struct, if it has that part.
    pub fn struct_part(&self, id: TypeId, part: StructPart) -> Option<&TypeName> {
        self.names.get(&Item::StructPart(id, part))
    }

    /// Returns the name of the struct of the required values of headers, given the name of their struct, if they have one.
    pub fn required_headers(&self, headers: &TypeName) -> Option<&TypeName> {
        self.required_headers.get(headers)
    }

    /// Returns the names of all items but those that are added to structs and operations, in no order.
    pub fn unordered(&self) -> impl Iterator<Item = &TypeName> {
        let is_added =
            |item: &Item| matches!(item, Item::StructPart(..) | Item::RequiredValues(_) | Item::RequiredHeaders(_));
        self.names.iter().filter(move |(item, _)| !is_added(item)).map(|(_, name)| name)
    }
}

fn type_requests<'d>(draft: &'d Draft, keys: &[Vec<String>], reserved: &BTreeSet<TypeName>) -> Vec<Request<&'d Place>> {
    let mut components: Vec<(TypeId, &DraftType, String)> = Vec::new();
    let (mut files, mut inline): (Vec<PathTo<'_>>, Vec<PathTo<'_>>) = (Vec::new(), Vec::new());
    for (id, ty) in draft.types_with_ids() {
        match &ty.name_source {
            NameSource::Component { name, is_request: false } => components.push((id, ty, name.clone())),
            NameSource::Component { name, is_request: true } => components.push((id, ty, format!("{name} request"))),
            NameSource::File { path, .. } => files.push(PathTo { id, ty, path }),
            NameSource::Inline(path) => inline.push(PathTo { id, ty, path }),
        }
    }
    let texts: Vec<&str> = components.iter().map(|(.., text)| text.as_str()).collect();
    let components = components.iter().zip(told_apart::<TypeName>(&texts)).map(|((id, ty, _), (precedence, name))| {
        let other = name.with_suffix("Schema");
        let preferred = if reserved.contains(&name) { Vec::new() } else { vec![name] };
        type_request(*id, ty, NameRequest::suggesting_all(precedence, preferred, other))
    });
    let files = path_requests(&files, Precedence::File, |_| 1, reserved);
    let is_vague = |name: &String| {
        let name = name.to_ascii_lowercase();
        VAGUE.contains(&name.strip_suffix(" request").unwrap_or(&name))
    };
    let least = |PathTo { id, path, .. }: &PathTo<'_>| match path.last() {
        // Its old name is that of another type, and so may be what is around it.
        _ if keys[id.index()].is_empty() => path.len(),
        last => 1 + usize::from(last.is_some_and(|last| is_vague(last) || begins_with_digit(last))),
    };
    let inline = path_requests(&inline, Precedence::Inline, least, reserved);
    components.chain(files).chain(inline).collect()
}

/// Returns whether the name of a text would begin with a digit.
fn begins_with_digit(text: &str) -> bool {
    text.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(|first: char| first.is_ascii_digit())
}

/// The path to a type, which suggests names.
struct PathTo<'d> {
    id: TypeId,
    ty: &'d DraftType,
    path: &'d [String],
}

/// Returns requests for the ends of paths, from a least length on, and then for the paths with the kinds of their types.
fn path_requests<'d>(
    paths: &[PathTo<'d>],
    precedence: Precedence,
    least: impl Fn(&PathTo<'d>) -> usize,
    reserved: &BTreeSet<TypeName>,
) -> Vec<Request<&'d Place>> {
    let texts: Vec<String> = paths.iter().map(|one| one.path.join(" ")).collect();
    let told = told_apart::<TypeName>(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    let request = |(one, (_, fullest)): (&PathTo<'d>, (Precedence, TypeName))| {
        let PathTo { id, ty, path } = one;
        let suffix = |length: usize| TypeName::new(&path[path.len() - length..].join(" "));
        // The name of a shared type is not that of one of its owners.
        let neutral = ty.is_shared.then(|| [suffix(1), suffix(1).with_suffix(kind(&ty.body))]);
        let last = fullest.with_suffix(if path.len() == 1 { "Body" } else { kind(&ty.body) });
        let own = (least(one)..path.len()).map(suffix).chain([fullest]);
        let preferred = neutral.into_iter().flatten().chain(own);
        let preferred = preferred.map(|name| if reserved.contains(&name) { name.with_suffix("Schema") } else { name });
        type_request(*id, ty, NameRequest::suggesting_all(precedence, preferred.collect(), last))
    };
    paths.iter().zip(told).map(request).collect()
}

fn type_request(id: TypeId, ty: &DraftType, name: NameRequest<TypeName>) -> Request<&Place> {
    Request { item: Item::Type(id), rank: &ty.place, keys: ty.name_keys.clone(), name }
}

/// Returns the word for the kind of a type.
fn kind(body: &DraftBody) -> &'static str {
    match body {
        DraftBody::Struct(_) => "Object",
        DraftBody::Enum(_) => "Enum",
        DraftBody::Union(_) => "Union",
        DraftBody::Newtype(_) | DraftBody::Alias(_) => "Value",
    }
}

fn operation_requests<'d>(draft: &'d Draft, pinned: &PinnedNames) -> Vec<Request<&'d Place>> {
    let labels: Vec<&str> = draft.operations.iter().map(|operation| operation.label.as_str()).collect();
    let names: Vec<TypeName> = told_apart(&labels).into_iter().map(|(_, name)| name).collect();
    let named = draft.operations_with_ids().zip(&names);
    let requests = named.flat_map(|((id, operation), name)| requests_of_operation(id, operation, name)).collect();
    shared_headers(requests, draft, &names, pinned)
}

fn has_builder(ty: &DraftType, builders: Builders) -> bool {
    match builders {
        Builders::None => false,
        Builders::Requests => ty.directions.request || !ty.directions.response,
        Builders::All => true,
    }
}
