//! The directions in which operations use each schema, and the schemas that differ by direction.

use crate::ir::Directions;
use crate::lower::schema_use::Flow;
use crate::schema::{Arena, SchemaId};
use crate::spec::{Api, Caller, Content, Operation};

/// The directions of every schema of an API.
pub struct Flows {
    /// The directions in which operations use it.
    reached: Vec<Directions>,
    /// Whether it differs by direction.
    differs: Vec<bool>,
}

impl Flows {
    pub fn of(api: &Api) -> Self {
        let mut reached = vec![Directions::default(); api.schemas.len()];
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
        for id in reach(&api.schemas, sent.into_iter()) {
            reached[id.0 as usize].request = true;
        }
        for id in reach(&api.schemas, received.into_iter()) {
            reached[id.0 as usize].response = true;
        }
        Self { reached, differs: differing(&api.schemas) }
    }

    /// Returns the directions in which operations use a schema as it is in a flow.
    pub fn directions(&self, id: SchemaId, flow: Flow) -> Directions {
        let reached = self.reached[id.0 as usize];
        Directions {
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
        match (self.differs[id.0 as usize], self.reached[id.0 as usize]) {
            (true, Directions { request: true, response: true }) => &[Flow::Response, Flow::Request],
            (true, Directions { request: true, response: false }) => &[Flow::Request],
            (true, Directions { request: false, response: true }) => &[Flow::Response],
            (true, Directions { request: false, response: false }) | (false, _) => &[Flow::Any],
        }
    }
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

/// Finds the schemas that have a `readOnly` or `writeOnly` property, or contain such a schema.
fn differing(schemas: &Arena<SchemaId>) -> Vec<bool> {
    let mut containers: Vec<Vec<SchemaId>> = vec![Vec::new(); schemas.len()];
    for id in schemas.ids() {
        edges(schemas, id).for_each(|inner| containers[inner.0 as usize].push(id));
    }
    let one_way =
        |id: &SchemaId| schemas[*id].keywords().is_some_and(|keywords| keywords.read_only || keywords.write_only);
    let has_one_way =
        |id: &SchemaId| schemas[*id].keywords().is_some_and(|keywords| keywords.properties.values().any(one_way));
    let mut open: Vec<SchemaId> = schemas.ids().filter(has_one_way).collect();
    let mut differs = vec![false; schemas.len()];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut differs[id.0 as usize], true) {
            open.extend(&containers[id.0 as usize]);
        }
    }
    differs
}
