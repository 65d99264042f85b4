//! The types that become those of other modules, or no longer are.

use super::SurfaceChange;
use super::entity::{Entities, Entity};
use super::part::Part;
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::ir::TypeDef;

/// Lists the types that another module has than before.
pub(super) fn changes(entities: &Entities<'_>) -> Vec<SurfaceChange> {
    entities.iter().filter_map(|(_, entity)| change(entity)).collect()
}

fn change(entity: Entity<'_>) -> Option<SurfaceChange> {
    let (Some(Part::Type(old)), Some(Part::Type(new))) = (entity.old, entity.new) else { return None };
    let module = |def: &TypeDef| def.shared.as_ref().map(|shared| shared.module.clone());
    // Another name for a type is the same in each module.
    if module(old) == module(new) || !old.body.is_model() || !new.body.is_model() {
        return None;
    }
    let owner = |def: &TypeDef| match &def.shared {
        Some(shared) => format!("`{}::{}`", shared.module, shared.name),
        None => "a type of this module".to_owned(),
    };
    let message = format!("`{}` is {}, and was {}", new.name, owner(new), owner(old));
    let (source, message) = match old.shared {
        // Code that implements a trait for both types does so twice for one.
        None => (Verdict::MayBreak, format!("{message}: code may implement a trait for both")),
        Some(_) => (Verdict::Breaks, format!("{message}: they are different types")),
    };
    Some(SurfaceChange {
        code: ChangeCode::ItemChanged,
        subject: Part::Type(new).subject(),
        part: String::new(),
        message,
        source,
        old: Some(old.place.clone()),
        new: Some(new.place.clone()),
    })
}
