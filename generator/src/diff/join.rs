//! What changes of the contract and what changes of the Rust, as one list: one cause is one change.

use super::found::Found;
use super::surface::SurfaceChange;
use crate::diff::code::ChangeCode;
use crate::source::{Place, Pointer};

/// Adds the changes of the public items to those of the contract. A change of an item at the place of another change is part of it.
pub fn join(mut contract: Vec<Found>, surface: Vec<SurfaceChange>) -> Vec<Found> {
    let mut separate = Vec::new();
    for change in surface {
        let SurfaceChange { code, subject, part, message, source, old, new } = change;
        let same = |found: &&mut Found| is_same(found, (old.as_ref(), new.as_ref())) && explains(found.code, code);
        match contract.iter_mut().find(same) {
            Some(found) => {
                found.source = found.source.max(source);
                let is_said = matches!(code, ChangeCode::ItemAdded | ChangeCode::ItemRemoved);
                let rust = if is_said { item(&part, code) } else { message };
                found.rust = Some(found.rust.take().map_or(rust.clone(), |before| format!("{before}; {rust}")));
            }
            None => separate.push(Found { source, old, new, ..Found::new(code, subject, message).of_part(part) }),
        }
    }
    contract.extend(separate);
    contract
}

/// Returns a sentence that names an item.
fn item(part: &str, code: ChangeCode) -> String {
    let verb = if code == ChangeCode::ItemAdded { "added" } else { "removed" };
    if part.is_empty() { format!("the item is {verb}") } else { format!("`{part}` is {verb}") }
}

/// Returns whether a change of the contract has a change of an item as its consequence.
fn explains(contract: ChangeCode, item: ChangeCode) -> bool {
    use ChangeCode as Code;
    let added = matches!(
        contract,
        Code::PropertyAdded
            | Code::ParameterAdded
            | Code::OperationAdded
            | Code::ResponseAdded
            | Code::ValueAdded
            | Code::AlternativeAdded
            | Code::HeaderAdded
            | Code::BodyAdded
            | Code::ServerAdded
    );
    let removed = matches!(
        contract,
        Code::PropertyRemoved
            | Code::ParameterRemoved
            | Code::OperationRemoved
            | Code::ResponseRemoved
            | Code::ValueRemoved
            | Code::AlternativeRemoved
            | Code::HeaderRemoved
            | Code::BodyRemoved
            | Code::ServerRemoved
    );
    match item {
        Code::ItemAdded => added,
        Code::ItemRemoved => removed,
        // The same place has another type.
        _ => true,
    }
}

/// Returns whether two changes have one place in each version: that of a property, or of a keyword of its schema.
fn is_same(found: &Found, (old, new): (Option<&Place>, Option<&Place>)) -> bool {
    let same = |one: Option<&Place>, other: Option<&Place>| match (one, other) {
        (Some(one), Some(other)) => {
            one == other || parent(one).as_ref() == Some(other) || parent(other).as_ref() == Some(one)
        }
        // What is added has no old place, and what is removed no new one.
        (_, None) => true,
        (None, Some(_)) => false,
    };
    (old.is_some() || new.is_some()) && same(found.old.as_ref(), old) && same(found.new.as_ref(), new)
}

fn parent(place: &Place) -> Option<Place> {
    let pointer: Pointer = place.pointer.parent()?;
    Some(Place { file: place.file, pointer })
}
