//! The schemas of the values of operations, each in the direction in which it is sent.

use crate::lower::{Facts, Flow, Message};
use crate::maps::{HashMap, IndexSet};
use crate::schema::SchemaId;
use crate::spec::{Content, Operation};

/// The schemas of all values, with their JSON Pointers once these are known.
#[derive(Default)]
pub struct Roots {
    list: Vec<(SchemaId, Flow)>,
    pointers: HashMap<(SchemaId, Flow), String>,
}

impl Roots {
    /// Returns the schemas of some operations.
    pub fn of(operations: &[&Operation], facts: &Facts<'_>) -> Self {
        let mut roots: IndexSet<(SchemaId, Flow)> = IndexSet::default();
        for operation in operations {
            let parameters = operation.parameters.iter().filter_map(|parameter| parameter.schema);
            roots.extend(parameters.map(|id| (id, Flow::Request)));
            let body = operation.body.iter().flat_map(|body| &body.content).filter_map(|content| content.schema);
            roots.extend(body.map(|id| (id, Flow::Request)));
            for response in &operation.responses {
                let headers = response.headers.iter().filter_map(|header| header.schema);
                let contents = response.content.iter().flat_map(|content| schemas(content, facts));
                roots.extend(headers.chain(contents).map(|id| (id, Flow::Response)));
            }
        }
        Self { list: roots.into_iter().collect(), pointers: HashMap::default() }
    }

    /// Returns the schemas.
    pub fn list(&self) -> &[(SchemaId, Flow)] {
        &self.list
    }

    /// Sets the JSON Pointers of the schemas, in their order.
    pub fn at(self, pointers: Vec<String>) -> Self {
        Self { pointers: self.list.iter().copied().zip(pointers).collect(), ..self }
    }

    /// Returns the JSON Pointer of a schema in a direction.
    pub fn pointer(&self, id: SchemaId, flow: Flow) -> Option<String> {
        self.pointers.get(&(id, flow)).cloned()
    }
}

/// Returns the schemas of a body and of its items.
fn schemas(content: &Content, facts: &Facts<'_>) -> Vec<SchemaId> {
    let items = facts.items(content, facts.encoding(Message::Response, content));
    items.map(|(_, id)| id).into_iter().chain(content.schema).collect()
}
