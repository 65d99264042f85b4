//! The source side of a comparison: which code that uses the old output does not compile with the new one.
//!
//! In: two modules. Out: the changes of their public items. What Rust sees is the text of the output, so [`read`] reads items from the
//! tokens that are written, [`rules`] finds what breaks, and [`fold`] lists one cause once.

mod api;
mod cause;
mod entity;
mod fold;
mod item;
mod part;
mod read;
mod rules;
mod shared;
#[cfg(test)]
mod tests;
mod types;

use self::entity::Entities;
use self::item::{Items, Path, Signature};
use self::read::Reader;
use self::rules::{Finding, Pair};
use self::types::{Names, shadowed, without_aliases};
use super::change::{Subject, Verdict};
use super::code::ChangeCode;
use crate::emit::{Clients, Declaration, Declarations, declarations};
use crate::ir::Module;
use crate::maps::{HashMap, HashSet, IndexSet};
use crate::parallel;
use crate::source::Place;

/// A change of the public items, and what it does to code that uses them.
#[derive(Clone, Debug)]
pub(super) struct SurfaceChange {
    /// [`ItemAdded`](ChangeCode::ItemAdded), [`ItemRemoved`](ChangeCode::ItemRemoved), [`ItemChanged`](ChangeCode::ItemChanged),
    /// [`TraitAdded`](ChangeCode::TraitAdded) or [`TraitRemoved`](ChangeCode::TraitRemoved).
    pub code: ChangeCode,
    pub subject: Subject,
    /// The path of the item, such as `Product::sku`; empty for the subject itself.
    pub part: String,
    /// A sentence without a period.
    pub message: String,
    pub source: Verdict,
    /// The place in the old document; `None` if it is not there.
    pub old: Option<Place>,
    /// The place in the new document; `None` if it is not there.
    pub new: Option<Place>,
}

/// Compares the public items of two modules.
pub(super) fn compare(old: &Module, old_clients: &Clients, new: &Module, new_clients: &Clients) -> Vec<SurfaceChange> {
    let (old_declared, new_declared) =
        parallel::both(|| declarations(old, old_clients), || declarations(new, new_clients));
    let entities = Entities::of(old, new);
    let shadowed = shadowed([(old, &old_declared), (new, &new_declared)]);
    let [old_changed, new_changed] = differing([&old_declared, &new_declared], !shadowed.is_empty());
    let names = Names::new(old, shadowed.clone(), entities.renamed.clone());
    let old_items = read(&old_changed, &old_declared, &names);
    let old_items: Items = old_items.into_iter().map(|(path, item)| (entities.renamed_path(path), item)).collect();
    let new_items = read(&new_changed, &new_declared, &Names::new(new, shadowed, HashMap::default()));
    let is_switched = old.exhaustive != new.exhaustive;
    let mut findings = findings(&old_items, &new_items, is_switched);
    findings.sort_by(|a, b| a.path.cmp(&b.path));
    let mut changes = fold::fold(findings, &entities, [&old_items, &new_items]);
    changes.extend(is_switched.then(|| switched(new.exhaustive)));
    changes.extend(shared::changes(&entities));
    changes
}

/// Returns the declarations that only one of two modules has, and every alias. If names are `shadowed`, equal declarations can
/// differ in meaning, so returns all.
fn differing<'d>(declared: [&'d Declarations; 2], shadowed: bool) -> [Vec<&'d Declaration>; 2] {
    let [old, new] = declared.map(|declared| declared.items.iter().collect::<HashSet<_>>());
    let only = |declared: &'d Declarations, other: &HashSet<&Declaration>| {
        let items = declared.items.iter();
        items.filter(|item| shadowed || item.text.starts_with("pub type ") || !other.contains(item)).collect()
    };
    [only(declared[0], &new), only(declared[1], &old)]
}

fn read(declared: &[&Declaration], from: &Declarations, names: &Names<'_>) -> Items {
    let mut reader = Reader { names, private: &from.private, items: Items::default() };
    declared.iter().for_each(|declaration| reader.read(declaration.module, &declaration.text));
    reader.items
}

/// Returns what the differences between two sets of items break. If the option `exhaustive` is switched, whether items are
/// `#[non_exhaustive]` is not compared.
fn findings(old: &Items, new: &Items, is_switched: bool) -> Vec<Finding> {
    let [old_aliases, new_aliases] = [old, new].map(aliases);
    let paths: IndexSet<&Path> = new.keys().chain(old.keys()).collect();
    let is_other_kind = |path: &&&Path| {
        let [old, new] = [old, new].map(|items| items.get(**path).map(Signature::kind));
        path.member.is_none() && old.is_some() && new.is_some() && old != new
    };
    let other_kinds: Vec<String> =
        paths.iter().filter(is_other_kind).map(|path| format!("Box<{}>", path.item)).collect();
    // Whether a value is boxed follows from its type.
    let plain = |ty: &str, aliases: &HashMap<&str, &str>| {
        let unboxed = |ty: String, boxed: &String| ty.replace(boxed, &boxed["Box<".len()..boxed.len() - ">".len()]);
        other_kinds.iter().fold(without_aliases(ty, aliases), unboxed)
    };
    let differs = |pair: &Pair<'_>| match (pair.old, pair.new) {
        (Some(old), Some(new)) => {
            old != new
                && old.map_types(&|ty| plain(ty, &old_aliases)) != new.map_types(&|ty| plain(ty, &new_aliases))
                && !(is_switched && is_container(old) && is_container(new) && old.kind() == new.kind())
        }
        _ => true,
    };
    let pairs = paths.iter().map(|path| {
        let item = path.member.as_ref().and_then(|_| old.get(&path.of_item()));
        Pair { path, old: old.get(*path), new: new.get(*path), item }
    });
    pairs.filter(differs).filter_map(Pair::finding).collect()
}

/// Returns whether an item is a struct or an enum.
fn is_container(signature: &Signature) -> bool {
    matches!(signature, Signature::Struct(_) | Signature::Enum { .. })
}

/// Returns the types of aliases.
fn aliases(items: &Items) -> HashMap<&str, &str> {
    items
        .iter()
        .filter_map(|(path, signature)| match signature {
            Signature::Alias(target) => Some((path.item.as_str(), target.as_str())),
            _ => None,
        })
        .collect()
}

/// Returns the change of the option `exhaustive`.
fn switched(is_exhaustive: bool) -> SurfaceChange {
    let (source, message) = if is_exhaustive {
        (Verdict::Compatible, "structs and enums are no longer `#[non_exhaustive]`")
    } else {
        (Verdict::Breaks, "structs and enums are `#[non_exhaustive]`, and were not")
    };
    SurfaceChange {
        code: ChangeCode::ItemChanged,
        subject: Subject::Api,
        part: String::new(),
        message: message.to_owned(),
        source,
        old: None,
        new: None,
    }
}
