//! Which way each schema travels, and which schemas read differently in requests and in responses.

use crate::ir::Directions;
use crate::schema::{Arena, Keywords, SchemaId};
use crate::spec::{Api, Caller, Content, Operation};

/// The reading of a schema: `readOnly` and `writeOnly` properties take part in one direction only (OpenAPI 3.1, 4.8.24).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Flow {
    /// The same in both directions, or in neither.
    Any,
    Request,
    Response,
}

impl Flow {
    /// The readings of an operation's request and of its responses.
    pub(super) fn of(caller: &Caller) -> (Self, Self) {
        match caller {
            Caller::Client => (Flow::Request, Flow::Response),
            Caller::Webhook(_) | Caller::Callback(_) => (Flow::Response, Flow::Request),
        }
    }

    /// Whether a property of these keywords is carried.
    pub(super) fn carries<R>(self, property: &Keywords<R>) -> bool {
        match self {
            Flow::Any => true,
            Flow::Request => !property.read_only,
            Flow::Response => !property.write_only,
        }
    }
}

/// The answers for every schema of an API.
pub(super) struct Flows {
    reached: Vec<Directions>,
    differs: Vec<bool>,
}

impl Flows {
    pub(super) fn of(api: &Api) -> Self {
        let mut reached = vec![Directions::default(); api.schemas.len()];
        let (mut sent, mut received) = (Vec::new(), Vec::new());
        for operation in &api.spec.operations {
            let (requests, responses) = match operation.caller {
                Caller::Client => (&mut sent, &mut received),
                // What the API calls, it sends itself.
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

    /// The directions in which operations carry a reading of a schema.
    pub(super) fn directions(&self, id: SchemaId, flow: Flow) -> Directions {
        let reached = self.reached[id.0 as usize];
        Directions {
            request: reached.request && flow != Flow::Response,
            response: reached.response && flow != Flow::Request,
        }
    }

    /// The reading of a schema inside something that is read in `flow`.
    pub(super) fn within(&self, id: SchemaId, flow: Flow) -> Flow {
        let needed = self.needed(id);
        if needed.contains(&flow) { flow } else { needed[0] }
    }

    /// The readings that a component needs; the first has the plain name.
    pub(super) fn needed(&self, id: SchemaId) -> &'static [Flow] {
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

/// A schema differs if it has a property that travels one way only, or if anything in it does.
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
