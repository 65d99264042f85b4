//! The APIs that use types of each other.

use crate::config::Api;
use crate::diagnostics::{Diagnostics, Problem, did_you_mean, list};
use crate::graph::components;

/// The APIs whose types each API may use, by their indices.
pub struct Links {
    sources: Vec<Vec<usize>>,
}

impl Links {
    /// Finds the APIs by their names. One that does not exist, or that would lead back, is left out.
    pub fn of(apis: &[Api]) -> Self {
        let all = named(apis);
        let mut component = vec![0; apis.len()];
        for (number, members) in components(&all).into_iter().enumerate() {
            members.into_iter().for_each(|member| component[member] = number);
        }
        let leads_back = |from: usize, to: usize| component[from] == component[to];
        let sources = all.into_iter().enumerate().map(|(from, mut sources)| {
            sources.retain(|to| !leads_back(from, *to));
            sources
        });
        Self { sources: sources.collect() }
    }

    /// Returns the APIs whose types an API may use, in the order of the configuration.
    pub fn sources(&self, api: usize) -> &[usize] {
        &self.sources[api]
    }

    /// Returns whether another API may use types of an API.
    pub fn is_source(&self, api: usize) -> bool {
        self.sources.iter().any(|sources| sources.contains(&api))
    }

    /// Returns the APIs in groups of those that use types of each other, each API after those whose types it uses.
    pub fn groups(&self) -> Vec<Vec<usize>> {
        let both_ways = (0..self.sources.len()).map(|api| {
            let users = (0..self.sources.len()).filter(|user| self.sources[*user].contains(&api));
            self.sources[api].iter().copied().chain(users).collect()
        });
        let mut groups = components(&both_ways.collect::<Vec<Vec<usize>>>());
        groups.iter_mut().for_each(|group| group.sort_unstable());
        groups.sort_unstable();
        // Those that an API leads to come after it.
        let order: Vec<usize> = components(&self.sources).into_iter().flatten().rev().collect();
        let in_order = |group: Vec<usize>| order.iter().copied().filter(|api| group.contains(api)).collect();
        groups.into_iter().map(in_order).collect()
    }
}

/// Returns the APIs that each API names, which exist.
fn named(apis: &[Api]) -> Vec<Vec<usize>> {
    let find = |name: &String| apis.iter().position(|api| api.name == *name);
    apis.iter().map(|api| api.types_from.iter().filter_map(find).collect()).collect()
}

/// Reports the names in `types_from` that no API has, and those that lead back to the API itself.
pub fn check(apis: &[Api], diagnostics: &mut Diagnostics) {
    let edges = named(apis);
    let components = components(&edges);
    for (index, api) in apis.iter().enumerate() {
        let others = || apis.iter().map(|other| other.name.as_str()).filter(|name| *name != api.name);
        for (at, name) in api.types_from.iter().enumerate() {
            let location = api.locations.types_from(at);
            let Some(target) = apis.iter().position(|other| other.name == *name) else {
                let advice = match others().next() {
                    Some(_) => format!("the other APIs are {}", list(others())),
                    None => "add an `[[api]]` of this name".to_owned(),
                };
                let advice = did_you_mean(name, others(), advice);
                diagnostics.report(location, Problem::UnknownApi { name: name.clone(), advice });
                continue;
            };
            let cycle = components.iter().find(|members| members.contains(&index) && members.contains(&target));
            if let Some(cycle) = cycle {
                let path = path(&edges, target, index, cycle);
                let names: Vec<String> =
                    std::iter::once(index).chain(path).map(|api| format!("`{}`", apis[api].name)).collect();
                diagnostics.report(location, Problem::CyclicTypesFrom { cycle: names.join(" uses ") });
            }
        }
    }
}

/// Returns a shortest path from an API to another, both included, of some APIs that lead to each other.
fn path(edges: &[Vec<usize>], from: usize, to: usize, among: &[usize]) -> Vec<usize> {
    let mut paths = vec![vec![from]];
    let mut next = 0;
    while let Some(path) = paths.get(next).cloned() {
        next += 1;
        let last = path[path.len() - 1];
        if last == to {
            return path;
        }
        for target in edges[last].iter().filter(|target| among.contains(target)) {
            if !paths.iter().any(|path| path.last() == Some(target)) {
                paths.push([&path[..], &[*target]].concat());
            }
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::Links;
    use crate::config::Api;

    fn links(apis: &[(&str, &[&str])]) -> Links {
        let api = |(name, sources): &(&str, &[&str])| {
            sources.iter().fold(Api::new(*name, "a.yaml"), |api, source| api.types_from(*source))
        };
        Links::of(&apis.iter().map(api).collect::<Vec<_>>())
    }

    #[test]
    fn an_api_follows_those_whose_types_it_uses() {
        let links =
            links(&[("billing", &["catalog", "common"]), ("alone", &[]), ("catalog", &["common"]), ("common", &[])]);
        assert_eq!(links.groups(), [vec![3, 2, 0], vec![1]]);
        assert_eq!((links.sources(0), links.is_source(2), links.is_source(0)), (&[2, 3][..], true, false));
    }

    #[test]
    fn what_leads_back_or_does_not_exist_is_left_out() {
        let links = links(&[("a", &["b", "none"]), ("b", &["c"]), ("c", &["a", "d"]), ("d", &[]), ("e", &["e"])]);
        assert_eq!(links.groups(), [vec![0], vec![1], vec![3, 2], vec![4]]);
    }
}
