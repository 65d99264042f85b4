//! Directed graphs, given by the targets of each node.

/// Returns the strongly connected components, each before those that its nodes lead to, by the algorithm of Kosaraju.
pub fn components(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut reversed: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        targets.iter().for_each(|to| reversed[*to].push(from));
    }
    let mut is_known = vec![false; edges.len()];
    let mut components = Vec::new();
    for root in finishing_order(edges).into_iter().rev() {
        let mut members = Vec::new();
        let mut open = vec![root];
        while let Some(node) = open.pop() {
            if !std::mem::replace(&mut is_known[node], true) {
                members.push(node);
                open.extend(&reversed[node]);
            }
        }
        if !members.is_empty() {
            components.push(members);
        }
    }
    components
}

/// Returns the greatest number of nodes that a path visits, each at most once; of nodes on a cycle, all are counted.
pub fn longest_path(edges: &[Vec<usize>]) -> usize {
    let mut lengths = vec![0; edges.len()];
    for component in components(edges).into_iter().rev() {
        let after = component.iter().flat_map(|node| &edges[*node]).map(|to| lengths[*to]).max().unwrap_or_default();
        component.iter().for_each(|node| lengths[*node] = component.len() + after);
    }
    lengths.into_iter().max().unwrap_or_default()
}

fn finishing_order(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = vec![false; edges.len()];
    let mut order = Vec::with_capacity(edges.len());
    for start in 0..edges.len() {
        let mut stack = vec![(start, 0)];
        while let Some((node, next)) = stack.pop() {
            if next == 0 && std::mem::replace(&mut seen[node], true) {
                continue;
            }
            match edges[node].get(next) {
                Some(to) => {
                    stack.push((node, next + 1));
                    stack.push((*to, 0));
                }
                None => order.push(node),
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::{components, longest_path};

    #[test]
    fn components_are_before_those_that_they_lead_to() {
        // 0 and 1 lead to each other, and to 2, which leads to 3.
        let edges = [vec![1], vec![0, 2], vec![3], vec![]];
        let mut found = components(&edges);
        found.iter_mut().for_each(|component| component.sort_unstable());
        assert_eq!(found, [vec![0, 1], vec![2], vec![3]]);
    }

    #[test]
    fn the_longest_path_counts_all_nodes_of_a_cycle() {
        assert_eq!(longest_path(&[]), 0);
        assert_eq!(longest_path(&[vec![1, 2], vec![2], vec![]]), 3);
        assert_eq!(longest_path(&[vec![1], vec![2], vec![0, 3], vec![], vec![3]]), 4);
    }
}
