//! Distinct names in one scope.
//!
//! | request | name |
//! | --- | --- |
//! | pinned by the names file | that name, before all others |
//! | its suggestion is free, and no other request of its precedence has it | that suggestion |
//! | others of its precedence have the same suggestion | all of them move on to their next one; after the last, a number |
//!
//! No name depends on the order of the requests, so that none depends on the order of the document.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

use crate::ir::identifier::{FieldName, TypeName, VariantName};
use crate::ir::spelling::Case;

/// A name in a scope in which names are distinct.
pub trait ScopedName: Clone + Ord + Hash {
    /// The case of these names.
    const CASE: Case;

    /// Returns the name for a string of the document.
    fn spelled(text: &str) -> Self;

    /// Returns an identifier as a name; `None` if it is not a valid one.
    fn from_identifier(text: &str) -> Option<Self>;

    /// Returns the identifier as text.
    fn as_str(&self) -> &str;

    /// Returns the name with a number appended.
    #[must_use]
    fn numbered(&self, number: usize) -> Self;
}

macro_rules! scoped_name {
    ($name:ident, $case:expr) => {
        impl ScopedName for $name {
            const CASE: Case = $case;

            fn spelled(text: &str) -> Self {
                $name::new(text)
            }

            fn from_identifier(text: &str) -> Option<Self> {
                $name::from_identifier(text)
            }

            fn as_str(&self) -> &str {
                $name::as_str(self)
            }

            fn numbered(&self, number: usize) -> Self {
                $name::numbered(self, number)
            }
        }
    };
}

scoped_name!(TypeName, Case::Camel);
scoped_name!(VariantName, Case::Camel);
scoped_name!(FieldName, Case::Snake);

/// The order in which requests get names: a request gets no name that one of higher precedence has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precedence {
    /// A name that the document spells as Rust does.
    Spelled,
    /// The name of a component, property, parameter or value.
    Named,
    /// A name of one of these that another string has a better claim to.
    Repeated,
    /// The name of a schema of another file.
    File,
    Operation,
    /// A type of an operation, such as its responses.
    OperationPart,
    /// An inline schema, whose name is made from those around it.
    Inline,
    /// What the generator adds: builders, fields of additional properties, variants of unlisted values.
    Added,
}

/// The names that an item of a scope may get.
#[derive(Clone, Debug)]
pub struct NameRequest<N> {
    /// The name that the user gives it, or that it has in the names file.
    pinned: Option<N>,
    precedence: Precedence,
    /// Suggestions, the plainest first.
    preferred: Vec<N>,
    /// The last suggestion.
    fullest: N,
    /// Whether its suggestion has a number.
    has_number: bool,
}

/// A variant name that was assigned before the names file is known, in the scope of its item.
#[derive(Clone, Debug)]
pub struct Label {
    pub name: VariantName,
    /// Whether a number tells it from others.
    pub is_numbered: bool,
}

impl<N: ScopedName> NameRequest<N> {
    /// Suggests one name.
    pub fn suggesting(precedence: Precedence, name: N) -> Self {
        Self::suggesting_all(precedence, Vec::new(), name)
    }

    /// Suggests names, the plainest first and the fullest last.
    pub fn suggesting_all(precedence: Precedence, preferred: Vec<N>, fullest: N) -> Self {
        Self { pinned: None, precedence, preferred, fullest, has_number: false }
    }

    /// Adds the name that the user gives, or that is in the names file, unless the request has one.
    #[must_use]
    pub fn pinned(self, pinned: Option<N>) -> Self {
        Self { pinned: self.pinned.or(pinned), ..self }
    }

    /// Suggests other names before its own.
    #[must_use]
    pub fn preferring(self, names: Vec<N>) -> Self {
        Self { preferred: [names, self.preferred].concat(), ..self }
    }

    /// Returns the name that the request must have.
    pub fn pinned_name(&self) -> Option<&N> {
        self.pinned.as_ref()
    }

    /// Returns whether a name is a suggestion of the request with a number.
    pub fn is_numbered(&self, name: &N) -> bool {
        let mut suggestions = self.preferred.iter().chain([&self.fullest]);
        let digits = name.as_str().len() - name.as_str().trim_end_matches(|last: char| last.is_ascii_digit()).len();
        let number = name.as_str()[name.as_str().len() - digits..].parse();
        self.has_number && self.fullest == *name
            || !suggestions.clone().any(|suggestion| suggestion == name)
                && number.is_ok_and(|number| suggestions.any(|suggestion| suggestion.numbered(number) == *name))
    }

    /// Returns the suggestion of a round; the fullest from the last round on.
    fn suggestion(&self, round: usize) -> &N {
        self.preferred.get(round).unwrap_or(&self.fullest)
    }
}

impl NameRequest<VariantName> {
    /// Suggests a label.
    pub fn labelled(label: &Label) -> Self {
        let request = Self::suggesting(Precedence::Named, label.name.clone());
        Self { has_number: label.is_numbered, ..request }
    }
}

/// Returns a distinct label for each request, in their order.
pub fn labels<R: Ord>(requests: &[(R, NameRequest<VariantName>)]) -> Vec<Label> {
    let names = assign(requests, &BTreeSet::new());
    let label = |((_, request), name): (&(R, NameRequest<VariantName>), VariantName)| Label {
        is_numbered: request.is_numbered(&name),
        name,
    };
    requests.iter().zip(names).map(label).collect()
}

/// Returns a distinct name for each request, in their order.
///
/// No request gets a `reserved` name. Ranks order those that nothing else tells apart.
pub fn assign<R: Ord, N: ScopedName>(requests: &[(R, NameRequest<N>)], reserved: &BTreeSet<N>) -> Vec<N> {
    if let Some(plainest) = plainest(requests, reserved) {
        return plainest;
    }
    let mut used = UsedNames::new(reserved.clone());
    let mut names: Vec<(usize, N)> = Vec::with_capacity(requests.len());
    let mut pinned = Vec::new();
    let mut open: BTreeMap<Precedence, Vec<usize>> = BTreeMap::new();
    for (index, (rank, request)) in requests.iter().enumerate() {
        match &request.pinned {
            Some(name) => pinned.push((rank, index, name)),
            None => open.entry(request.precedence).or_default().push(index),
        }
    }
    pinned.sort_unstable_by_key(|(rank, index, _)| (*rank, *index));
    names.extend(pinned.into_iter().map(|(_, index, name)| (index, used.unused(name))));
    for indices in open.into_values() {
        names.extend(assign_peers(requests, indices, &mut used));
    }
    names.sort_unstable_by_key(|(index, _)| *index);
    names.into_iter().map(|(_, name)| name).collect()
}

/// Names the requests of one precedence, given by their indices.
fn assign_peers<R: Ord, N: ScopedName>(
    requests: &[(R, NameRequest<N>)],
    indices: Vec<usize>,
    used: &mut UsedNames<N>,
) -> Vec<(usize, N)> {
    let rounds = indices.iter().map(|index| requests[*index].1.preferred.len() + 1).max().unwrap_or_default();
    let mut names = Vec::with_capacity(indices.len());
    let mut open = indices;
    for round in 0..rounds {
        let mut groups: BTreeMap<&N, Vec<usize>> = BTreeMap::new();
        for index in open.drain(..) {
            groups.entry(requests[index].1.suggestion(round)).or_default().push(index);
        }
        for (name, mut group) in groups {
            if round + 1 == rounds || group.len() == 1 && !used.names.contains(name) {
                group.sort_by(|a, b| requests[*a].0.cmp(&requests[*b].0));
                names.extend(group.into_iter().map(|index| (index, used.unused(name))));
            } else {
                open.extend(group);
            }
        }
    }
    names
}

/// Returns the first choice of every request, if all of them are distinct and none is reserved: the common case, in a fraction of
/// the time.
fn plainest<R, N: ScopedName>(requests: &[(R, NameRequest<N>)], reserved: &BTreeSet<N>) -> Option<Vec<N>> {
    let first = |(_, request): &'_ (R, NameRequest<N>)| -> N {
        request.pinned.as_ref().unwrap_or(request.suggestion(0)).clone()
    };
    let names: Vec<N> = requests.iter().map(first).collect();
    let mut sorted: Vec<&N> = names.iter().collect();
    sorted.sort_unstable();
    let is_distinct = |pair: &[&N]| pair[0] != pair[1];
    let is_free = sorted.windows(2).all(is_distinct) && sorted.iter().all(|name| !reserved.contains(*name));
    is_free.then_some(names)
}

/// The names of a scope that are in use.
struct UsedNames<N> {
    names: BTreeSet<N>,
    /// The first number to try for a name; all numbers before it are in use.
    numbers: BTreeMap<N, usize>,
}

impl<N: ScopedName> UsedNames<N> {
    fn new(names: BTreeSet<N>) -> Self {
        Self { names, numbers: BTreeMap::new() }
    }

    /// Returns the name, with a number if it is in use, and marks it as used.
    fn unused(&mut self, name: &N) -> N {
        if self.names.insert(name.clone()) {
            return name.clone();
        }
        let number = self.numbers.entry(name.clone()).or_insert(2);
        loop {
            let candidate = name.numbered(*number);
            *number += 1;
            if self.names.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::ir::identifier::TypeName;
    use crate::lower::assign::{NameRequest, Precedence, assign};

    fn suggesting(names: &[&str]) -> NameRequest<TypeName> {
        let (fullest, preferred) = names.split_last().unwrap();
        let preferred = preferred.iter().map(|name| TypeName::new(name)).collect();
        NameRequest::suggesting_all(Precedence::Inline, preferred, TypeName::new(fullest))
    }

    fn assigned(requests: &[(&str, NameRequest<TypeName>)]) -> Vec<String> {
        let reserved = BTreeSet::from([TypeName::new("Reserved")]);
        assign(requests, &reserved).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn plain_name_goes_to_the_only_request_for_it() {
        let requests = [("a", suggesting(&["Item", "OrderItem"])), ("b", suggesting(&["Line", "OrderLine"]))];
        assert_eq!(assigned(&requests), ["Item", "Line"]);
    }

    #[test]
    fn equal_requests_all_move_on_to_their_next_suggestion() {
        let requests = [("a", suggesting(&["Item", "OrderItem"])), ("b", suggesting(&["Item", "CartItem"]))];
        assert_eq!(assigned(&requests), ["OrderItem", "CartItem"]);
    }

    #[test]
    fn requests_without_further_suggestions_get_numbers_by_rank() {
        let requests = [("b", suggesting(&["Item"])), ("a", suggesting(&["Item"])), ("c", suggesting(&["Reserved"]))];
        assert_eq!(assigned(&requests), ["Item2", "Item", "Reserved2"]);
    }

    fn named(names: &[&str]) -> NameRequest<TypeName> {
        NameRequest { precedence: Precedence::Named, ..suggesting(names) }
    }

    #[test]
    fn pinned_name_comes_before_all_others_and_then_the_precedence_counts() {
        let requests = [
            ("a", suggesting(&["Item", "OrderItem"])),
            ("b", named(&["Item", "ItemSchema"])),
            ("c", suggesting(&["Line"]).pinned(Some(TypeName::new("Item")))),
            ("d", named(&["Order"])),
            ("e", suggesting(&["Order", "OrderLine"])),
        ];
        assert_eq!(assigned(&requests), ["OrderItem", "ItemSchema", "Item", "Order", "OrderLine"]);
    }

    #[test]
    fn number_is_that_of_a_suggestion() {
        let request = suggesting(&["Item", "OrderItem"]);
        for (name, is_numbered) in [("Item2", true), ("OrderItem12", true), ("Item", false), ("Line2", false)] {
            assert_eq!(request.is_numbered(&TypeName::new(name)), is_numbered, "{name}");
        }
        assert!(!suggesting(&["Sha256"]).is_numbered(&TypeName::new("Sha256")));
        assert!(suggesting(&["Sha256"]).is_numbered(&TypeName::new("Sha256_2")));
    }

    #[test]
    fn names_do_not_depend_on_the_order_of_requests() {
        let mut requests = vec![
            ("a", suggesting(&["Item", "OrderItem"])),
            ("b", suggesting(&["Item", "OrderItem"])),
            ("c", named(&["Order"])),
            ("d", suggesting(&["Order", "Item"])),
        ];
        let by_rank = |requests: &[(&str, NameRequest<TypeName>)]| -> BTreeSet<(String, String)> {
            requests.iter().map(|(rank, _)| (*rank).to_owned()).zip(assigned(requests)).collect()
        };
        let names = by_rank(&requests);
        assert_eq!(names.iter().map(|(_, name)| name).collect::<BTreeSet<_>>().len(), 4);
        for _ in 0..requests.len() {
            requests.rotate_left(1);
            assert_eq!(by_rank(&requests), names);
        }
    }
}
