//! What public items belong to: the types and the operations of both modules, each with its counterpart.

use super::item::{Member, Path};
use super::part::{ItemRole, Part, Role};
use crate::ir::Module;
use crate::ir::identifier::TypeName;
use crate::lower::pinned_names::{PinnedMembers, PinnedNames};
use crate::maps::{HashMap, HashSet, IndexMap};
use crate::output::names_file;

/// A type or an operation, as far as the modules have it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Entity<'m> {
    pub old: Option<Part<'m>>,
    pub new: Option<Part<'m>>,
}

/// The types and operations of two modules.
#[derive(Debug, Default)]
pub(super) struct Entities<'m> {
    list: Vec<Entity<'m>>,
    /// The index of the one that an item belongs to, and what the item is to it, by the new name of the item.
    items: HashMap<String, (usize, ItemRole)>,
    /// The index of the one that a method of clients calls.
    methods: HashMap<String, usize>,
    /// The new names of items that have another one.
    pub renamed: HashMap<String, String>,
    /// The new names of methods of clients that have another one.
    renamed_methods: HashMap<String, String>,
    /// The new names of members that have another one, by the new name of their item.
    renamed_members: HashMap<String, HashMap<String, String>>,
}

impl<'m> Entities<'m> {
    /// Finds the counterpart of each type and each operation.
    pub fn of(old: &'m Module, new: &'m Module) -> Self {
        let (old_names, new_names) = (names_file::names(old), names_file::names(new));
        let mut entities = Self { renamed: renamed_items([old, new], &old_names, &new_names), ..Self::default() };
        let mut found: IndexMap<(bool, String), Entity<'m>> = IndexMap::default();
        for part in Part::all(new) {
            found.entry((part.is_operation(), part.name().to_owned())).or_default().new = Some(part);
        }
        for part in Part::all(old) {
            let name = entities.new_name(part.name()).to_owned();
            found.entry((part.is_operation(), name)).or_default().old = Some(part);
        }
        entities.list = found.into_values().collect();
        entities.index();
        entities.renamed_members = old_names
            .members
            .iter()
            .filter_map(|(item, members)| {
                let item = entities.new_name(item);
                let renamed = renamed_members(members, new_names.members.get(item)?);
                (!renamed.is_empty()).then(|| (item.to_owned(), renamed))
            })
            .collect();
        entities
    }

    /// Records what each item belongs to.
    fn index(&mut self) {
        let (mut items, mut methods, mut renamed_methods) =
            (HashMap::default(), HashMap::default(), HashMap::default());
        for (index, entity) in self.list.iter().enumerate() {
            for part in [entity.new, entity.old].into_iter().flatten() {
                for (name, role) in part.items() {
                    items.entry(self.new_name(name).to_owned()).or_insert((index, role));
                }
                methods.extend(part.method().map(|name| (name.to_owned(), index)));
            }
            let method = |part: Option<Part<'m>>| part.and_then(Part::method);
            if let (Some(old), Some(new)) = (method(entity.old), method(entity.new))
                && old != new
            {
                renamed_methods.insert(old.to_owned(), new.to_owned());
            }
        }
        // Another operation may have the old name now.
        let new_methods: HashSet<&str> =
            self.list.iter().filter_map(|entity| entity.new).filter_map(Part::method).collect();
        renamed_methods.retain(|old: &String, _: &mut String| !new_methods.contains(old.as_str()));
        (self.items, self.methods, self.renamed_methods) = (items, methods, renamed_methods);
    }

    /// Returns the new name of an item.
    fn new_name<'n>(&'n self, name: &'n str) -> &'n str {
        self.renamed.get(name).map_or(name, String::as_str)
    }

    /// Returns the new path of a method of clients.
    pub fn renamed_path(&self, path: Path) -> Path {
        let renamed = path.function().filter(|_| has_methods(&path)).and_then(|name| self.renamed_methods.get(name));
        match renamed {
            Some(name) => Path { member: Some(Member::Function(name.clone())), ..path },
            None => path,
        }
    }

    /// Returns the new name of a member, if it has another one.
    pub fn renamed_member(&self, item: &str, member: &str) -> Option<&str> {
        self.renamed_members.get(item)?.get(member).map(String::as_str)
    }

    pub fn iter(&self) -> impl Iterator<Item = (usize, Entity<'m>)> {
        self.list.iter().copied().enumerate()
    }

    /// Returns the index of the type or the operation that an item belongs to, and what it is to that.
    pub fn find(&self, path: &Path) -> Option<(usize, Role)> {
        if has_methods(path)
            && let Some(index) = path.function().and_then(|name| self.methods.get(name))
        {
            return Some((*index, Role::Call));
        }
        let (index, role) = self.items.get(&path.item).filter(|_| path.module.is_empty())?;
        let entity = self.list[*index];
        let parts = [entity.new, entity.old].into_iter().flatten();
        let roles = parts.map(|part| part.role(role, path.member.as_ref()));
        Some((*index, roles.fold(Role::Other, |found, role| if found == Role::Other { role } else { found })))
    }
}

/// Returns whether a path is that of an item with a method for each operation: a client, the trait of its operations, or that of a server or a
/// receiver.
fn has_methods(path: &Path) -> bool {
    !path.module.is_empty() && matches!(path.item.as_str(), "Client" | "Api" | "Service" | "Webhooks" | "Callbacks")
}

/// Returns the new names of the items that have another one, of which neither module has both.
fn renamed_items(modules: [&Module; 2], old: &PinnedNames, new: &PinnedNames) -> HashMap<String, String> {
    let [old_items, new_items] =
        modules.map(|module| module.item_names().map(TypeName::as_str).collect::<HashSet<&str>>());
    let mut targets = HashSet::default();
    let pairs = old.types.iter().filter_map(|(key, name)| Some((name, new.types.get(key)?)));
    let renamed = pairs.filter(|(old_name, new_name)| {
        !new_items.contains(old_name.as_str())
            && !old_items.contains(new_name.as_str())
            && targets.insert((*new_name).clone())
    });
    let mut names = HashMap::default();
    for (old_name, new_name) in renamed {
        names.entry(old_name.clone()).or_insert_with(|| new_name.clone());
    }
    names
}

/// Returns the new names of the members that have another one.
fn renamed_members(old: &PinnedMembers, new: &PinnedMembers) -> HashMap<String, String> {
    let pairs = old.iter().filter_map(|(key, name)| Some((name, new.get(key)?)));
    pairs.filter(|(old, new)| old != new).map(|(old, new)| (old.clone(), new.clone())).collect()
}
