//! The rules by which a difference between two signatures breaks code, as the README's table of changes promises.

use super::item::{Function, Member, Path, Payload, Signature, Struct};
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;

/// A public item or member that differs, and what that breaks.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub path: Path,
    pub code: ChangeCode,
    pub verdict: Verdict,
    /// A sentence without a period.
    pub message: String,
}

/// The signatures of a path in both modules.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'s> {
    pub path: &'s Path,
    pub old: Option<&'s Signature>,
    pub new: Option<&'s Signature>,
    /// The signature of the item of a member in the old module.
    pub item: Option<&'s Signature>,
}

impl Pair<'_> {
    /// Returns what the difference breaks; `None` if code does not notice it.
    pub fn finding(self) -> Option<Finding> {
        let (code, verdict, message) = match (self.old, self.new) {
            (None, None) => return None,
            (None, Some(new)) => self.added(new),
            (Some(old), None) => self.removed(old),
            (Some(old), Some(new)) => {
                let (verdict, message) = self.changed(old, new)?;
                (ChangeCode::ItemChanged, verdict, message)
            }
        };
        Some(Finding { path: self.path.clone(), code, verdict, message })
    }

    fn added(self, new: &Signature) -> (ChangeCode, Verdict, String) {
        let item = &self.path.item;
        match &self.path.member {
            Some(Member::Trait(name)) => {
                (ChangeCode::TraitAdded, Verdict::Compatible, format!("`{item}` implements `{name}`"))
            }
            Some(member) => {
                let message = format!("the {} `{}` is added", member.kind(), member.name());
                (ChangeCode::ItemAdded, self.verdict_on_member(new), message)
            }
            None => (ChangeCode::ItemAdded, Verdict::Compatible, format!("`{item}`, {}, is added", new.kind())),
        }
    }

    /// Returns what a member that is added to an item breaks.
    fn verdict_on_member(self, new: &Signature) -> Verdict {
        let breaks = match new {
            Signature::Field(_) => {
                matches!(self.item, Some(Signature::Struct(item)) if item.is_transparent && !item.is_non_exhaustive)
            }
            Signature::Variant(_) => matches!(self.item, Some(Signature::Enum { is_non_exhaustive: false })),
            Signature::Function(function) => matches!(self.item, Some(Signature::Trait)) && !function.is_provided,
            Signature::Struct(_)
            | Signature::Enum { .. }
            | Signature::Alias(_)
            | Signature::Constant(_)
            | Signature::Trait
            | Signature::Module
            | Signature::Reexport(_)
            | Signature::Implementation(_) => false,
        };
        if breaks { Verdict::Breaks } else { Verdict::Compatible }
    }

    fn removed(self, old: &Signature) -> (ChangeCode, Verdict, String) {
        let item = &self.path.item;
        let (code, message) = match &self.path.member {
            Some(Member::Trait(name)) => (ChangeCode::TraitRemoved, format!("`{item}` no longer implements `{name}`")),
            Some(member) => (ChangeCode::ItemRemoved, format!("the {} `{}` is removed", member.kind(), member.name())),
            None => (ChangeCode::ItemRemoved, format!("`{item}`, {}, is removed", old.kind())),
        };
        (code, Verdict::Breaks, message)
    }

    /// Returns what a change of the signature breaks, and the sentence.
    fn changed(self, old: &Signature, new: &Signature) -> Option<(Verdict, String)> {
        let item = &self.path.item;
        let name = self.path.member.as_ref().map_or(item.as_str(), Member::name);
        let of = |what: &str| format!("{what} `{name}`");
        let message = match (old, new) {
            (Signature::Struct(old), Signature::Struct(new)) if old.is_tuple == new.is_tuple => {
                return changed_struct(name, *old, *new);
            }
            (Signature::Enum { is_non_exhaustive: false }, Signature::Enum { is_non_exhaustive: true }) => {
                format!("`{name}` is `#[non_exhaustive]`, and was not")
            }
            (Signature::Enum { is_non_exhaustive: true }, Signature::Enum { is_non_exhaustive: false }) => {
                return Some((Verdict::Compatible, format!("`{name}` is no longer `#[non_exhaustive]`")));
            }
            (Signature::Alias(old), Signature::Alias(new)) => format!("`{name}` is `{new}`, and was `{old}`"),
            (Signature::Reexport(old), Signature::Reexport(new)) => format!("`{name}` is `{new}`, and was `{old}`"),
            (Signature::Constant(old), Signature::Constant(new)) => {
                format!("the type of {} is `{new}`, and was `{old}`", of("constant"))
            }
            (Signature::Field(old), Signature::Field(new)) => {
                format!("the type of {} is `{new}`, and was `{old}`", of("field"))
            }
            (Signature::Variant(old), Signature::Variant(new)) => changed_payload(name, old, new),
            (Signature::Function(old), Signature::Function(new)) => return changed_function(name, old, new),
            (Signature::Implementation(old), Signature::Implementation(new)) => changed_types(item, old, new)?,
            (
                Signature::Struct(_)
                | Signature::Enum { .. }
                | Signature::Alias(_)
                | Signature::Constant(_)
                | Signature::Trait
                | Signature::Module
                | Signature::Reexport(_)
                | Signature::Field(_)
                | Signature::Variant(_)
                | Signature::Function(_)
                | Signature::Implementation(_),
                _,
            ) => format!("`{name}` is {}, and was {}", new.kind(), old.kind()),
        };
        Some((Verdict::Breaks, message))
    }
}

fn changed_struct(name: &str, old: Struct, new: Struct) -> Option<(Verdict, String)> {
    let is_open = |one: Struct| one.is_transparent && !one.is_non_exhaustive;
    match (is_open(old), is_open(new)) {
        (true, false) => {
            Some((Verdict::Breaks, format!("code outside the crate cannot construct `{name}` by a literal")))
        }
        (false, true) => Some((Verdict::Compatible, format!("code can construct `{name}` by a literal"))),
        (true, true) | (false, false) => None,
    }
}

fn changed_payload(name: &str, old: &Payload, new: &Payload) -> String {
    format!("the variant `{name}` has {new}, and had {old}")
}

fn changed_function(name: &str, old: &Function, new: &Function) -> Option<(Verdict, String)> {
    let types = |function: &Function| function.arguments.iter().map(|(_, ty)| ty.clone()).collect::<Vec<_>>();
    let names = |function: &Function| function.arguments.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    // Callers do not name arguments.
    let unnamed = |function: &Function| Function { arguments: Vec::new(), ..function.clone() };
    if unnamed(old) != unnamed(new) || types(old) != types(new) {
        return Some((Verdict::Breaks, format!("the function `{name}` is `{new}`, and was `{old}`")));
    }
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    let (old, new) = (names(old), names(new));
    (old != new && sorted(old.clone()) == sorted(new.clone())).then(|| {
        let list = |names: &[String]| format!("`{}`", names.join("`, `"));
        let message = format!(
            "the function `{name}` takes {}, and took {}: the types are the same, so the compiler does not notice",
            list(&new),
            list(&old)
        );
        (Verdict::MayBreak, message)
    })
}

/// Returns the first associated type that differs.
fn changed_types(item: &str, old: &[(String, String)], new: &[(String, String)]) -> Option<String> {
    let find = |types: &[(String, String)], name: &str| {
        types.iter().find(|(other, _)| other == name).map(|(_, ty)| format!("`{ty}`"))
    };
    let mut names = new.iter().chain(old).map(|(name, _)| name);
    let none = || "absent".to_owned();
    let name = names.find(|name| find(old, name) != find(new, name))?;
    let (old, new) = (find(old, name).unwrap_or_else(none), find(new, name).unwrap_or_else(none));
    Some(format!("the type `{name}` of `{item}` is {new}, and was {old}"))
}
