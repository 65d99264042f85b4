//! The directions in which operations use each schema, and the schemas that differ by direction.

use crate::config::Directions;
use crate::ir;
use crate::lower::overrides::Overrides;
use crate::lower::schema_use::Flow;
use crate::lower::uses::Uses;
use crate::schema::{Arena, SchemaId};
use crate::source::Place;
use crate::spec::{Api, Caller, Content, Operation};

/// The directions of every schema of an API.
pub struct Flows {
    /// The directions in which operations use it.
    reached: Vec<ir::Directions>,
    /// Whether it differs by direction, or the user splits it.
    differs: Vec<bool>,
    /// Whether the user merges the directions in which it differs.
    merged: Vec<bool>,
}

impl Flows {
    /// Finds the directions of every schema, given those in which other documents use them.
    pub fn of(api: &Api, uses: &Uses, overrides: &Overrides<'_>) -> Self {
        let reached = reached(api, uses);
        let given = |directions: Directions| {
            let is_given = move |id: &SchemaId| overrides.directions(*id) == Some(directions);
            api.schemas.ids().filter(is_given)
        };
        let mut merged = vec![false; api.schemas.len()];
        for id in reach(&api.schemas, given(Directions::Merge)) {
            merged[id.0 as usize] = true;
        }
        let one_way: Vec<SchemaId> = api.schemas.ids().filter(|id| has_one_way(&api.schemas, *id)).collect();
        if merged.contains(&true) {
            let would_differ = containing(&api.schemas, one_way.clone(), |_| true);
            merged.iter_mut().zip(would_differ).for_each(|(merged, differs)| *merged &= differs);
        }
        let split = one_way.into_iter().chain(given(Directions::Split)).collect();
        let differs = containing(&api.schemas, split, |id| !merged[id.0 as usize]);
        Self { reached, differs, merged }
    }

    /// Returns the directions in which operations use a schema as it is in a flow.
    pub fn directions(&self, id: SchemaId, flow: Flow) -> ir::Directions {
        let reached = self.reached[id.0 as usize];
        ir::Directions {
            request: reached.request && flow != Flow::Response,
            response: reached.response && flow != Flow::Request,
        }
    }

    /// Returns the flow of a schema inside another that has `flow`.
    pub fn within(&self, id: SchemaId, flow: Flow) -> Flow {
        let needed = self.needed(id);
        if needed.contains(&flow) { flow } else { needed[0] }
    }

    /// Returns the flows for which a component needs types; that of the first has the plain name.
    pub fn needed(&self, id: SchemaId) -> &'static [Flow] {
        let ir::Directions { request, response } = self.reached[id.0 as usize];
        match (self.merged[id.0 as usize], self.differs[id.0 as usize], request, response) {
            (true, _, _, _) => &[Flow::Merged],
            (false, true, true, true) => &[Flow::Response, Flow::Request],
            (false, true, true, false) => &[Flow::Request],
            (false, true, false, true) => &[Flow::Response],
            (false, true, false, false) | (false, false, _, _) => &[Flow::Any],
        }
    }
}

/// Returns the place of each schema, and the directions in which the operations of its document use it.
pub fn own_uses(api: &Api) -> impl Iterator<Item = (&Place, ir::Directions)> {
    api.schemas.ids().map(|id| &api.schemas[id].place).zip(reached(api, &Uses::default()))
}

/// Returns the directions in which operations use each schema, besides those in which other documents do.
fn reached(api: &Api, uses: &Uses) -> Vec<ir::Directions> {
    let mut reached = vec![ir::Directions::default(); api.schemas.len()];
    let (mut sent, mut received) = (Vec::new(), Vec::new());
    for operation in &api.spec.operations {
        let (requests, responses) = match operation.caller {
            Caller::Client => (&mut sent, &mut received),
            // The API itself sends the request.
            Caller::Webhook(_) | Caller::Callback(_) => (&mut received, &mut sent),
        };
        requests.extend(request_roots(operation));
        responses.extend(response_roots(operation));
    }
    for id in api.schemas.ids().filter(|_| !uses.is_empty()) {
        let directions = uses.of_schema(&api.schemas[id].place);
        sent.extend(directions.request.then_some(id));
        received.extend(directions.response.then_some(id));
    }
    for id in reach(&api.schemas, sent.into_iter()) {
        reached[id.0 as usize].request = true;
    }
    for id in reach(&api.schemas, received.into_iter()) {
        reached[id.0 as usize].response = true;
    }
    reached
}

fn request_roots(operation: &Operation) -> impl Iterator<Item = SchemaId> {
    let parameters = operation.parameters.iter().filter_map(|parameter| parameter.schema);
    let contents = operation.body.iter().flat_map(|body| &body.content);
    parameters.chain(contents.flat_map(Content::schemas))
}

fn response_roots(operation: &Operation) -> impl Iterator<Item = SchemaId> {
    operation.responses.iter().flat_map(|response| {
        let headers = response.headers.iter().filter_map(|header| header.schema);
        headers.chain(response.content.iter().flat_map(Content::schemas))
    })
}

fn edges(schemas: &Arena<SchemaId>, id: SchemaId) -> impl Iterator<Item = SchemaId> {
    let keywords = schemas[id].keywords().into_iter();
    keywords.flat_map(|keywords| keywords.subschemas().chain(keywords.references().copied()))
}

fn reach(schemas: &Arena<SchemaId>, roots: impl Iterator<Item = SchemaId>) -> Vec<SchemaId> {
    let mut seen = vec![false; schemas.len()];
    let mut open: Vec<SchemaId> = roots.collect();
    let mut found = Vec::new();
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut seen[id.0 as usize], true) {
            found.push(id);
            open.extend(edges(schemas, id));
        }
    }
    found
}

/// Returns whether a schema has a `readOnly` or `writeOnly` property.
fn has_one_way(schemas: &Arena<SchemaId>, id: SchemaId) -> bool {
    let one_way =
        |id: &SchemaId| schemas[*id].keywords().is_some_and(|keywords| keywords.read_only || keywords.write_only);
    schemas[id].keywords().is_some_and(|keywords| keywords.properties.values().any(one_way))
}

/// Returns, for each schema, whether it is one of some schemas or contains one, by way of included schemas only.
fn containing(schemas: &Arena<SchemaId>, mut open: Vec<SchemaId>, is_included: impl Fn(SchemaId) -> bool) -> Vec<bool> {
    let mut containers: Vec<Vec<SchemaId>> = vec![Vec::new(); schemas.len()];
    for id in schemas.ids() {
        edges(schemas, id).for_each(|inner| containers[inner.0 as usize].push(id));
    }
    let mut found = vec![false; schemas.len()];
    while let Some(id) = open.pop() {
        if is_included(id) && !std::mem::replace(&mut found[id.0 as usize], true) {
            open.extend(&containers[id.0 as usize]);
        }
    }
    found
}
