//! What changes of the contract and what changes of the Rust, as one list: one cause is one change.

use super::found::Found;
use super::surface::SurfaceChange;
use crate::diff::code::ChangeCode;
use crate::maps::HashMap;
use crate::source::{Place, Pointer};

/// Adds the changes of the public items to those of the contract. A change of an item at the place of another change is part of it.
pub fn join(mut contract: Vec<Found>, surface: Vec<SurfaceChange>) -> Vec<Found> {
    let mut separate = Vec::new();
    let old_places = Places::of(contract.iter().map(|found| found.old.as_ref()));
    let new_places = Places::of(contract.iter().map(|found| found.new.as_ref()));
    for change in surface {
        let SurfaceChange { code, subject, part, message, source, old, new } = change;
        let near = match (&old, &new) {
            (_, Some(new)) => new_places.near(new),
            (Some(old), None) => old_places.near(old),
            (None, None) => Vec::new(),
        };
        let places = (old.as_ref(), new.as_ref());
        let same = |found: &Found| is_same(found, places) && explains(found.code, code);
        match near.into_iter().find(|at| same(&contract[*at])) {
            Some(at) => {
                let found = &mut contract[at];
                found.source = found.source.max(source);
                // What is added to the document is added to the Rust, under a name that only a part has.
                let (adds, removes) = (code == ChangeCode::ItemAdded, code == ChangeCode::ItemRemoved);
                let rust = match (adds || removes, adds) {
                    (true, _) if part.is_empty() => None,
                    (true, true) => Some(format!("`{part}` is added")),
                    (true, false) => Some(format!("`{part}` is removed")),
                    (false, _) => Some(message),
                };
                let parts: Vec<String> = found.rust.take().into_iter().chain(rust).collect();
                found.rust = (!parts.is_empty()).then(|| parts.join("; "));
            }
            None => separate.push(Found { source, old, new, ..Found::new(code, subject, message).of_part(part) }),
        }
    }
    contract.extend(separate);
    contract
}

/// The changes of the contract by their places in one version.
struct Places {
    at: HashMap<Place, Vec<usize>>,
    /// By the places around theirs.
    below: HashMap<Place, Vec<usize>>,
}

impl Places {
    fn of<'p>(places: impl Iterator<Item = Option<&'p Place>>) -> Self {
        let (mut at, mut below): (HashMap<Place, Vec<usize>>, HashMap<Place, Vec<usize>>) = Default::default();
        for (index, place) in places.enumerate().filter_map(|(index, place)| Some((index, place?))) {
            at.entry(place.clone()).or_default().push(index);
            if let Some(parent) = parent(place) {
                below.entry(parent).or_default().push(index);
            }
        }
        Self { at, below }
    }

    /// Returns the changes at a place, directly around it and directly below it, in their order.
    fn near(&self, place: &Place) -> Vec<usize> {
        let around = parent(place).and_then(|parent| self.at.get(&parent));
        let found = [self.at.get(place), self.below.get(place), around];
        let mut near: Vec<usize> = found.into_iter().flatten().flatten().copied().collect();
        near.sort_unstable();
        near
    }
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
    // Of another change of an item, the same place has another type.
    (item != Code::ItemAdded || added) && (item != Code::ItemRemoved || removed)
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
