//! The names of types, which share the scope of a module.

use std::collections::BTreeSet;

use crate::config::Builders;
use crate::ir::identifier::TypeName;
use crate::ir::{TypeId, reserved};
use crate::lower::assign::{NameRequest, assign};
use crate::lower::draft::{Draft, DraftBody, DraftContents, DraftOperation, DraftType, NameSource, OperationId};
use crate::lower::pinned_names::{OperationPart, PinnedNames, StructPart, operation_key};
use crate::maps::HashMap;
use crate::source::Place;

/// Names of properties that mean nothing without their parent.
const VAGUE: [&str; 14] = [
    "content", "data", "element", "entry", "item", "kind", "meta", "object", "result", "source", "status", "type",
    "value", "values",
];

/// An item whose name is in the scope of a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    Type(TypeId),
    StructPart(TypeId, StructPart),
    Operation(OperationId),
    /// The enum of the responses of an operation.
    Responses(OperationId),
    /// The enum of the request bodies of an operation.
    RequestBodies(OperationId),
    /// The headers of a response, by its index in the operation.
    Headers(OperationId, usize),
}

/// The names of all types of a module, distinct among each other.
pub struct TypeNames(HashMap<Item, TypeName>);

type Request<R> = (Item, R, NameRequest<TypeName>);

impl TypeNames {
    /// Names the types of a draft, those of the names file as it pins them.
    pub fn of(draft: &Draft, pinned: &PinnedNames, builders: Builders) -> Self {
        let name = |text| TypeName::from_identifier(text).unwrap_or_else(|| TypeName::new(text));
        let reserved: BTreeSet<TypeName> = reserved::TYPES.into_iter().map(name).collect();
        let types = draft.types_with_ids().map(|(id, ty)| type_request(id, ty, pinned, &reserved));
        let operations = draft.operations_with_ids();
        let operations = operations.flat_map(|(id, operation)| operation_requests(id, operation, pinned));
        // Parts of structs yield to all other items, unless their names are pinned.
        let taken = reserved.iter().cloned().chain(pinned.struct_parts()).collect();
        let items = named(types.chain(operations).collect(), &taken);
        let taken = reserved.into_iter().chain(items.values().cloned()).collect();
        let is_struct = |ty: &DraftType| matches!(ty.body, DraftBody::Struct(_));
        let structs = draft.types_with_ids().filter(|(_, ty)| is_struct(ty) && has_builder(ty, builders));
        let parts = structs.flat_map(|(id, ty)| {
            let has_required = draft.has_required(id);
            part_requests(id, ty, has_required, &items[&Item::Type(id)], pinned)
        });
        let parts = named(parts.collect(), &taken);
        Self(items.into_iter().chain(parts).collect())
    }

    /// Returns the name of a type of the draft.
    pub fn type_name(&self, id: TypeId) -> &TypeName {
        &self.0[&Item::Type(id)]
    }

    /// Returns the name of an item of the draft.
    pub fn name(&self, item: Item) -> &TypeName {
        &self.0[&item]
    }

    /// Returns the name of a part of a struct, if it has that part.
    pub fn struct_part(&self, id: TypeId, part: StructPart) -> Option<&TypeName> {
        self.0.get(&Item::StructPart(id, part))
    }

    /// Returns the names of all items but the parts of structs, in no order.
    pub fn unordered(&self) -> impl Iterator<Item = &TypeName> {
        let is_part = |item: &Item| matches!(item, Item::StructPart(..));
        self.0.iter().filter(move |(item, _)| !is_part(item)).map(|(_, name)| name)
    }
}

fn named<R: Ord>(requests: Vec<Request<R>>, taken: &BTreeSet<TypeName>) -> HashMap<Item, TypeName> {
    let (items, requests): (Vec<Item>, Vec<_>) =
        requests.into_iter().map(|(item, rank, request)| (item, (rank, request))).unzip();
    items.into_iter().zip(assign(&requests, taken)).collect()
}

fn type_request<'d>(
    id: TypeId,
    ty: &'d DraftType,
    pinned: &PinnedNames,
    reserved: &BTreeSet<TypeName>,
) -> Request<&'d Place> {
    let free = |name: &str| {
        let name = TypeName::new(name);
        if reserved.contains(&name) { TypeName::new(&format!("{name}Schema")) } else { name }
    };
    let request = match &ty.name_source {
        NameSource::Component(name) => NameRequest::suggesting(free(name)).given(Some(free(name))),
        NameSource::Inline(path) => {
            let is_vague = path.last().is_some_and(|last| VAGUE.contains(&last.to_ascii_lowercase().as_str()));
            let least = if is_vague { 2 } else { 1 };
            let suffix = |length: usize| free(&path[path.len() - length..].join(" "));
            NameRequest::suggesting_all((least..path.len()).map(suffix).collect(), suffix(path.len()))
        }
    };
    (Item::Type(id), &ty.place, request.pinned(pinned.type_name(&ty.name_keys)))
}

fn operation_requests<'d>(
    id: OperationId,
    operation: &'d DraftOperation,
    pinned: &PinnedNames,
) -> Vec<Request<&'d Place>> {
    let DraftOperation { label, method, path, place, .. } = operation;
    let request = |item: Item, part: OperationPart<'_>, name: TypeName, other: &str| {
        let pinned = pinned.type_name(&[operation_key(method, path, place, part)]);
        let other = TypeName::new(other);
        (item, place, NameRequest::suggesting_all(vec![name], other).pinned(pinned))
    };
    let name = TypeName::new(label);
    let response = TypeName::new(&format!("{name}Response"));
    let (other, other_response) = (format!("{name}Operation"), format!("{name}OperationResponse"));
    let mut requests = vec![
        request(Item::Operation(id), OperationPart::Whole, TypeName::new(name.as_str()), &other),
        request(Item::Responses(id), OperationPart::Response, response, &other_response),
    ];
    if let Some(DraftContents::Choice(_)) = operation.body.as_ref().map(|body| &body.contents) {
        let name = TypeName::new(&format!("{label} body"));
        let other = format!("{name} of request");
        requests.push(request(Item::RequestBodies(id), OperationPart::Body, name, &other));
    }
    for (at, response) in operation.responses.iter().enumerate().filter(|(_, response)| !response.headers.is_empty()) {
        let name = TypeName::new(&format!("{label} {} headers", response.label));
        let other = format!("{name} of response");
        requests.push(request(Item::Headers(id, at), OperationPart::Headers(&response.label), name, &other));
    }
    requests
}

fn part_requests(
    id: TypeId,
    ty: &DraftType,
    has_required: bool,
    name: &TypeName,
    pinned: &PinnedNames,
) -> Vec<Request<TypeName>> {
    let request = |part: StructPart, suffix: &str| {
        let keys: Vec<String> = ty.name_keys.iter().map(|key| part.key(key)).collect();
        let request = NameRequest::suggesting(TypeName::new(&format!("{name}{suffix}")));
        (Item::StructPart(id, part), name.clone(), request.pinned(pinned.type_name(&keys)))
    };
    let required = has_required.then(|| request(StructPart::Required, "Required"));
    required.into_iter().chain([request(StructPart::Builder, "Builder")]).collect()
}

fn has_builder(ty: &DraftType, builders: Builders) -> bool {
    match builders {
        Builders::None => false,
        Builders::Requests => ty.directions.request || !ty.directions.response,
        Builders::All => true,
    }
}
