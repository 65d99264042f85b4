//! Distinct names in one scope.
//!
//! | request | name |
//! | --- | --- |
//! | pinned by the names file | that name, before all others |
//! | given, such as the name of a component | that name, unless it is pinned elsewhere; then with a number |
//! | suggested, and no other request suggests it | that suggestion |
//! | suggested, and others suggest it too | all of them move on to their next suggestion; after the last, a number |
//!
//! No name depends on the order of the requests, so that none depends on the order of the document.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::identifier::{FieldName, TypeName, VariantName};

/// A name in a scope in which names are distinct.
pub trait ScopedName: Clone + Ord {
    /// Returns the name with a number appended.
    #[must_use]
    fn numbered(&self, number: usize) -> Self;
}

macro_rules! scoped_name {
    ($($name:ident),*) => {
        $(impl ScopedName for $name {
            fn numbered(&self, number: usize) -> Self {
                $name::numbered(self, number)
            }
        })*
    };
}

scoped_name!(TypeName, FieldName, VariantName);

/// The names that an item of a scope may get.
#[derive(Clone, Debug)]
pub struct NameRequest<N> {
    /// Its name in the names file.
    pub pinned: Option<N>,
    /// Its own name, such as that of a component.
    pub given: Option<N>,
    /// Suggestions, the plainest first.
    preferred: Vec<N>,
    /// The last suggestion.
    fullest: N,
}

impl<N> NameRequest<N> {
    /// Suggests one name.
    pub fn suggesting(name: N) -> Self {
        Self::suggesting_all(Vec::new(), name)
    }

    /// Suggests names, the plainest first and the fullest last.
    pub fn suggesting_all(preferred: Vec<N>, fullest: N) -> Self {
        Self { pinned: None, given: None, preferred, fullest }
    }

    /// Adds the name in the names file, if there is one.
    #[must_use]
    pub fn pinned(self, pinned: Option<N>) -> Self {
        Self { pinned, ..self }
    }

    /// Adds its own name, if it has one.
    #[must_use]
    pub fn given(self, given: Option<N>) -> Self {
        Self { given, ..self }
    }

    /// Returns the first suggestion.
    pub fn plainest(&self) -> &N {
        self.suggestion(0)
    }

    /// Returns the name that it has a claim to, whatever others suggest.
    fn claimed(&self) -> Option<&N> {
        self.pinned.as_ref().or(self.given.as_ref())
    }

    /// Returns the suggestion of a round; the fullest from the last round on.
    fn suggestion(&self, round: usize) -> &N {
        self.preferred.get(round).unwrap_or(&self.fullest)
    }
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
    let mut claims = Vec::new();
    let mut open = Vec::new();
    for (index, (rank, request)) in requests.iter().enumerate() {
        match request.claimed() {
            Some(name) => claims.push(((request.pinned.is_none(), rank), index, name)),
            None => open.push(index),
        }
    }
    claims.sort_unstable_by_key(|(order, index, _)| (*order, *index));
    names.extend(claims.into_iter().map(|(_, index, name)| (index, used.unused(name))));
    let mut round = 0;
    while !open.is_empty() {
        let rounds = open.iter().map(|index| requests[*index].1.preferred.len() + 1).max();
        let is_last = rounds.is_none_or(|rounds| round + 1 >= rounds);
        let mut groups: BTreeMap<&N, Vec<usize>> = BTreeMap::new();
        for index in open.drain(..) {
            groups.entry(requests[index].1.suggestion(round)).or_default().push(index);
        }
        for (name, mut group) in groups {
            if is_last || group.len() == 1 && !used.names.contains(name) {
                group.sort_by(|a, b| requests[*a].0.cmp(&requests[*b].0));
                names.extend(group.into_iter().map(|index| (index, used.unused(name))));
            } else {
                open.extend(group);
            }
        }
        round += 1;
    }
    names.sort_unstable_by_key(|(index, _)| *index);
    names.into_iter().map(|(_, name)| name).collect()
}

/// Returns the first choice of every request, if all of them are distinct and none is reserved: the common case, in a fraction of
/// the time.
fn plainest<R, N: ScopedName>(requests: &[(R, NameRequest<N>)], reserved: &BTreeSet<N>) -> Option<Vec<N>> {
    let first =
        |(_, request): &'_ (R, NameRequest<N>)| -> N { request.claimed().unwrap_or(request.suggestion(0)).clone() };
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
    use crate::lower::assign::{NameRequest, assign};

    fn suggesting(names: &[&str]) -> NameRequest<TypeName> {
        let (fullest, preferred) = names.split_last().unwrap();
        NameRequest::suggesting_all(preferred.iter().map(|name| TypeName::new(name)).collect(), TypeName::new(fullest))
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

    #[test]
    fn pinned_name_comes_before_a_given_one_and_that_before_suggestions() {
        let name = || Some(TypeName::new("Item"));
        let requests = [
            ("a", suggesting(&["Item", "OrderItem"])),
            ("b", suggesting(&["Item"]).given(name())),
            ("c", suggesting(&["Line"]).pinned(name())),
        ];
        assert_eq!(assigned(&requests), ["OrderItem", "Item2", "Item"]);
    }

    #[test]
    fn names_do_not_depend_on_the_order_of_requests() {
        let mut requests = vec![
            ("a", suggesting(&["Item", "OrderItem"])),
            ("b", suggesting(&["Item", "OrderItem"])),
            ("c", suggesting(&["OrderItem"]).given(Some(TypeName::new("Order")))),
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
