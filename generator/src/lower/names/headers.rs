//! The names of the structs of headers that several responses share.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::item::{Item, Request};
use crate::ir::identifier::TypeName;
use crate::lower::draft::{Draft, DraftHeaders, DraftParameter};
use crate::lower::pinned_names::PinnedNames;
use crate::maps::HashMap;
use crate::source::Place;

/// Returns requests for the names of items, given those in which no responses share headers, and the names of the operations.
pub fn shared_headers<'d>(
    requests: Vec<Request<&'d Place>>,
    draft: &'d Draft,
    operations: &[TypeName],
    pinned: &PinnedNames,
) -> Vec<Request<&'d Place>> {
    let mut struct_of: HashMap<Item, usize> = HashMap::default();
    for (at, shared) in draft.headers.iter().enumerate() {
        struct_of.extend(shared.responses().iter().map(|one| (Item::headers(draft, *one), at)));
    }
    let mut structs: BTreeMap<usize, Request<&'d Place>> = BTreeMap::new();
    let mut all = Vec::with_capacity(requests.len());
    for request in requests {
        let Some(at) = struct_of.get(&request.item) else {
            all.push(request);
            continue;
        };
        match structs.entry(*at) {
            Entry::Occupied(first) => first.into_mut().keys.extend(request.keys),
            Entry::Vacant(entry) => {
                let name = request.name.preferring(neutral_names(&draft.headers[*at], draft, operations));
                entry.insert(Request { name, ..request });
            }
        }
    }
    let mut structs: Vec<Request<&'d Place>> = structs.into_values().collect();
    keep_names(&mut structs, pinned);
    all.extend(structs);
    all
}

/// Leaves a pinned name to the struct that most responses with that name share: headers that were equal may differ now.
fn keep_names(requests: &mut [Request<&Place>], pinned: &PinnedNames) {
    let mut claims: BTreeMap<TypeName, Vec<usize>> = BTreeMap::new();
    for (at, request) in requests.iter().enumerate() {
        pinned.type_name(&request.keys).into_iter().for_each(|name| claims.entry(name).or_default().push(at));
    }
    for claimants in claims.into_values() {
        let keeper =
            claimants.iter().min_by_key(|at| (Reverse(requests[**at].keys.len()), requests[**at].rank)).copied();
        claimants.iter().filter(|at| Some(**at) != keeper).for_each(|at| requests[*at].keys.clear());
    }
}

/// Returns the names of a struct that several responses share, which belong to none of them.
fn neutral_names(shared: &DraftHeaders, draft: &Draft, operations: &[TypeName]) -> Vec<TypeName> {
    let mut of = shared.responses().iter().map(|(operation, _)| *operation);
    match (shared.responses(), of.next()) {
        ([] | [_], _) | (_, None) => Vec::new(),
        (_, Some(first)) if of.all(|other| other == first) => {
            vec![operations[first.0].with_suffix("Headers"), operations[first.0].with_suffix("HeadersOfResponses")]
        }
        _ => {
            let subject = subject(shared.first(&draft.operations));
            let subject = (!subject.is_empty()).then(|| TypeName::new(&format!("{subject} headers")));
            subject.into_iter().chain([TypeName::new("ResponseHeaders")]).collect()
        }
    }
}

/// Returns what headers are about: the only one, the words with which all begin, or both of two.
fn subject(headers: &[DraftParameter]) -> String {
    let words = |header: &DraftParameter| -> Vec<String> {
        let name = header.parameter.to_ascii_lowercase();
        name.strip_prefix("x-").unwrap_or(&name).split(['-', '_']).map(str::to_owned).collect()
    };
    let names: Vec<Vec<String>> = headers.iter().map(words).collect();
    let Some((first, others)) = names.split_first() else { return String::new() };
    let is_common = |at: usize| others.iter().all(|name| name.get(at) == first.get(at));
    let common = (0..first.len()).take_while(|at| is_common(*at)).count();
    match others {
        [other] if common == 0 => [first.as_slice(), other].concat().join(" "),
        _ => first[..common].join(" "),
    }
}
