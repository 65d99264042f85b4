//! Distinct names in one scope.

use std::collections::{BTreeMap, BTreeSet};

/// One that wants a name.
#[derive(Clone, Debug)]
pub struct Wish<N> {
    /// The name it had before; it stays.
    pub kept: Option<N>,
    /// A name that belongs to it alone, such as that of a component.
    pub given: Option<N>,
    /// Names that would do, the plainest first; never empty unless a name is given.
    pub suggested: Vec<N>,
}

impl<N> Wish<N> {
    /// Names that would do, the plainest first.
    pub fn suggested(suggested: Vec<N>) -> Self {
        Self { kept: None, given: None, suggested }
    }

    /// A name that belongs to it alone.
    pub fn given(name: N) -> Self {
        Self { kept: None, given: Some(name), suggested: Vec::new() }
    }
}

/// Gives each of many a name of its own. The names depend on the set of wishes, not on their order.
///
/// `reserved` are names that nobody gets; `rank` orders those that nothing else tells apart.
pub fn assign<N, K>(wishes: &[(K, Wish<N>)], reserved: &BTreeSet<N>, next: impl Fn(&N, usize) -> N) -> Vec<N>
where
    N: Clone + Ord,
    K: Ord,
{
    if let Some(plain) = plainest(wishes, reserved) {
        return plain;
    }
    let mut taken = Taken::new(reserved.clone());
    let mut names: Vec<Option<N>> = vec![None; wishes.len()];
    let claim = |index: &usize| wishes[*index].1.kept.as_ref().or(wishes[*index].1.given.as_ref());
    let (mut first, mut rest): (Vec<usize>, Vec<usize>) = (0..wishes.len()).partition(|index| claim(index).is_some());
    // Kept names come before given ones, those before made-up ones, and the plainest claim to a name before others.
    first.sort_by_key(|index| (wishes[*index].1.kept.is_none(), &wishes[*index].0));
    for index in first {
        names[index] = claim(&index).map(|name| taken.free(name, &next));
    }
    let mut level = 0;
    while !rest.is_empty() {
        let mut groups: BTreeMap<N, Vec<usize>> = BTreeMap::new();
        let longest = rest.iter().map(|index| wishes[*index].1.suggested.len()).max().unwrap_or(0);
        for index in rest.drain(..) {
            let suggested = &wishes[index].1.suggested;
            groups.entry(suggested[level.min(suggested.len() - 1)].clone()).or_default().push(index);
        }
        let last = level + 1 >= longest;
        for (name, mut group) in groups {
            if group.len() == 1 && !taken.names.contains(&name) || last {
                group.sort_by(|a, b| wishes[*a].0.cmp(&wishes[*b].0));
                for index in group {
                    names[index] = Some(taken.free(&name, &next));
                }
            } else {
                rest.extend(group);
            }
        }
        level += 1;
    }
    names.into_iter().flatten().collect()
}

/// What everybody asks for first, if nobody asks for the same: then all get it.
fn plainest<N: Clone + Ord, K>(wishes: &[(K, Wish<N>)], reserved: &BTreeSet<N>) -> Option<Vec<N>> {
    let mut names = Vec::with_capacity(wishes.len());
    for (_, Wish { kept, given, suggested }) in wishes {
        let first = kept.as_ref().or(given.as_ref()).or(suggested.first())?;
        names.push(first);
    }
    let mut sorted = names.clone();
    sorted.sort_unstable();
    let is_free = |pair: &[&N]| pair[0] != pair[1];
    let alone = sorted.windows(2).all(is_free) && sorted.iter().all(|name| !reserved.contains(*name));
    alone.then(|| names.into_iter().cloned().collect())
}

/// The names that somebody has.
pub struct Taken<N> {
    names: BTreeSet<N>,
    /// The number that the next of this name tries first: all before it are taken.
    numbers: BTreeMap<N, usize>,
}

impl<N: Clone + Ord> Taken<N> {
    /// These names.
    pub fn new(names: BTreeSet<N>) -> Self {
        Self { names, numbers: BTreeMap::new() }
    }

    /// The name, or the first numbered one that is not taken; from now on it is.
    pub fn free(&mut self, name: &N, next: impl Fn(&N, usize) -> N) -> N {
        if self.names.insert(name.clone()) {
            return name.clone();
        }
        let number = self.numbers.entry(name.clone()).or_insert(2);
        loop {
            let candidate = next(name, *number);
            *number += 1;
            if self.names.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}

/// What an array called `plural` holds one of.
pub fn singular(plural: &str) -> String {
    let lower = plural.to_ascii_lowercase();
    let cut = |end: usize, add: &str| format!("{}{add}", &plural[..plural.len() - end]);
    if lower.ends_with("ies") && lower.len() > 4 {
        cut(3, "y")
    } else if ["sses", "shes", "ches", "xes"].iter().any(|end| lower.ends_with(end)) {
        cut(2, "")
    } else if lower.ends_with('s') && !["ss", "us", "is"].iter().any(|end| lower.ends_with(end)) && lower.len() > 2 {
        cut(1, "")
    } else {
        format!("{plural}_item")
    }
}
