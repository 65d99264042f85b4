//! The depth of schemas, properties aside.
//!
//! The stages after `resolve` recurse into references and subschemas, but make the type of a property apart. So the depth to which
//! schemas contain each other without a property between is limited.

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::schema::{Arena, SchemaId};

/// Reports each schema at which the depth exceeds a limit. The schemas of a cycle count as if each contained the next.
pub fn report_deep(arena: &Arena<SchemaId>, limit: usize, diagnostics: &mut Diagnostics) {
    let mut search = Search {
        edges: arena.ids().map(|id| contained(arena, id)).collect(),
        order: vec![0; arena.len()],
        lowest: vec![0; arena.len()],
        depths: vec![0; arena.len()],
        visited: 0,
        open: Vec::new(),
    };
    for start in arena.ids() {
        search.visit(start.0 as usize, &mut |cycle, inner| {
            if inner <= limit
                && inner + cycle.len() > limit
                && let Some(first) = cycle.iter().min()
            {
                let place = arena[SchemaId(*first as u32)].place.clone();
                diagnostics.report(Location::Value(place), Problem::ReferencesTooDeep { limit });
            }
        });
    }
}

/// Returns the schemas that a schema contains or refers to, except for its properties and definitions.
fn contained(arena: &Arena<SchemaId>, id: SchemaId) -> Vec<u32> {
    let Some(keywords) = arena[id].keywords() else { return Vec::new() };
    keywords.unnamed_subschemas().chain(keywords.references().copied()).map(|id| id.0).collect()
}

/// The search for strongly connected components, by the algorithm of Tarjan. All vectors are indexed by [`SchemaId`].
struct Search {
    edges: Vec<Vec<u32>>,
    /// The number of a schema in the order of visiting; 0 if it has not been visited.
    order: Vec<usize>,
    /// The lowest number that it reaches.
    lowest: Vec<usize>,
    /// The depth of a schema; 0 as long as its component is open.
    depths: Vec<usize>,
    visited: usize,
    /// The schemas of open components.
    open: Vec<usize>,
}

impl Search {
    /// Visits a schema and those in it. `close` gets each component with the depth of the schemas that it contains.
    fn visit(&mut self, start: usize, close: &mut impl FnMut(&[usize], usize)) {
        if self.order[start] > 0 {
            return;
        }
        self.enter(start);
        let mut path = vec![(start, 0)];
        while let Some((at, next)) = path.last_mut() {
            let at = *at;
            match self.edges[at].get(*next) {
                Some(inner) => {
                    let inner = *inner as usize;
                    *next += 1;
                    if self.order[inner] == 0 {
                        self.enter(inner);
                        path.push((inner, 0));
                    } else if self.depths[inner] == 0 {
                        self.lowest[at] = self.lowest[at].min(self.order[inner]);
                    }
                }
                None => {
                    path.pop();
                    if let Some((outer, _)) = path.last() {
                        self.lowest[*outer] = self.lowest[*outer].min(self.lowest[at]);
                    }
                    if self.lowest[at] == self.order[at] {
                        self.close(at, close);
                    }
                }
            }
        }
    }

    fn enter(&mut self, at: usize) {
        self.visited += 1;
        self.order[at] = self.visited;
        self.lowest[at] = self.visited;
        self.open.push(at);
    }

    /// Closes the component that starts with a schema.
    fn close(&mut self, first: usize, close: &mut impl FnMut(&[usize], usize)) {
        let start = self.open.iter().rposition(|at| *at == first).unwrap_or_default();
        let component = self.open.split_off(start);
        let inner = component.iter().flat_map(|at| &self.edges[*at]).map(|inner| self.depths[*inner as usize]);
        let inner = inner.max().unwrap_or_default();
        close(&component, inner);
        for at in &component {
            self.depths[*at] = inner + component.len();
        }
    }
}
