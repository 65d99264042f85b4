//! The schemas at which the comparison begins: those of parameters, bodies and headers.

use super::graph::Graph;
use super::label::{label, part, response_part};
use super::pair::{Ignored, Pair};
use crate::lower::Flow;
use crate::schema::SchemaId;
use crate::spec::{Api, Content, Operation, Parameter, Serialization, Status};

/// A schema of an operation in both versions.
pub struct Root {
    /// What it is, such as `the request body of POST /products`.
    pub what: String,
    /// The operation, as `POST /products`; empty if no operation uses the schema.
    pub operation: String,
    pub is_sent: bool,
    /// The node of the graph.
    pub node: usize,
    pub schemas: (SchemaId, SchemaId),
    pub flow: Flow,
    /// Whether its scalars are written as text.
    pub is_text: bool,
}

/// The levels of a parameter or a header whose scalars are text: it, its items and its properties.
const TEXT_LEVELS: u8 = 2;

/// The schemas at which the comparison begins.
pub struct Roots<'a> {
    pub graph: Graph<'a>,
    pub roots: Vec<Root>,
}

impl Roots<'_> {
    fn add(&mut self, what: String, operation: String, schemas: (Option<SchemaId>, Option<SchemaId>), is_sent: bool) {
        self.add_written(what, operation, schemas, is_sent, false);
    }

    fn add_written(
        &mut self,
        what: String,
        operation: String,
        schemas: (Option<SchemaId>, Option<SchemaId>),
        is_sent: bool,
        is_text: bool,
    ) {
        let flow = if is_sent { Flow::Request } else { Flow::Response };
        let (Some(old), Some(new)) = schemas else { return };
        let text_levels = if is_text { TEXT_LEVELS } else { 0 };
        let pair = Pair { old: vec![old], new: vec![new], flow, ignored: Ignored::default(), text_levels };
        let node = self.graph.node(pair);
        self.roots.push(Root { what, operation, is_sent, node, schemas: (old, new), flow, is_text });
    }

    pub fn add_parameter(&mut self, operation: &Operation, old: &Parameter, new: &Parameter, is_sent: bool) {
        let what = format!("the {} of {}", part(new), label(operation));
        self.add_written(what, label(operation), (old.schema, new.schema), is_sent, are_text(old, new));
    }

    pub fn add_header(
        &mut self,
        operation: &Operation,
        old: &Parameter,
        new: &Parameter,
        is_sent: bool,
        status: Status,
    ) {
        let what = format!("the header {} of {} of {}", new.name, response_part(status), label(operation));
        self.add_written(what, label(operation), (old.schema, new.schema), is_sent, are_text(old, new));
    }

    /// Adds the schema of a body: of a request, or of a response with a status.
    pub fn add_content(
        &mut self,
        operation: &Operation,
        old: &Content,
        new: &Content,
        is_sent: bool,
        status: Option<Status>,
    ) {
        let label = label(operation);
        let what = match status {
            None => format!("the request body of {label}"),
            Some(status) => format!("the body of {} of {label}", response_part(status)),
        };
        self.add(what.clone(), label.clone(), (old.schema, new.schema), is_sent);
        self.add(format!("an item of {what}"), label, (old.item_schema, new.item_schema), is_sent);
    }

    /// Adds the components of both versions that no operation uses: what they are used for is not known.
    pub fn add_unused(&mut self, old: &Api, new: &Api) {
        let ids = |of: fn(&Root) -> SchemaId| self.roots.iter().map(of).collect::<Vec<_>>();
        let used = [reach(old, ids(|root| root.schemas.0)), reach(new, ids(|root| root.schemas.1))];
        for (name, after) in &new.components {
            let Some(before) = old.components.get(name) else { continue };
            if used[0][before.0 as usize] || used[1][after.0 as usize] {
                continue;
            }
            for is_sent in [true, false] {
                let schemas = (Some(*before), Some(*after));
                self.add(format!("the schema `{name}`"), String::new(), schemas, is_sent);
            }
        }
    }
}

/// Returns whether the scalars of a parameter or a header are text in both versions.
fn are_text(old: &Parameter, new: &Parameter) -> bool {
    let is_text = |parameter: &Parameter| match parameter.serialization {
        Serialization::Style { .. } => true,
        Serialization::Content(_) => false,
    };
    is_text(old) && is_text(new)
}

/// Returns which schemas are reached from others.
fn reach(api: &Api, mut open: Vec<SchemaId>) -> Vec<bool> {
    let mut reached = vec![false; api.schemas.len()];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut reached[id.0 as usize], true) {
            let keywords = api.schemas[id].keywords().into_iter();
            open.extend(keywords.flat_map(|keywords| keywords.subschemas().chain(keywords.references().copied())));
        }
    }
    reached
}
