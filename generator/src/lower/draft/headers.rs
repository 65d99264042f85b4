//! The structs of the headers of responses: responses with equal headers share one.

use std::collections::HashSet;

use super::constructor::MOST_ARGUMENTS;
use super::operations::{DraftOperation, DraftParameter, DraftResponse, OperationId, ResponseComponentId};
use crate::maps::HashMap;

/// The responses that share the struct of their headers, each by its operation and its index there, in the order of the document. Of
/// a response that several operations have, only the first.
pub struct DraftHeaders(Vec<(OperationId, usize)>);

impl DraftHeaders {
    /// Finds the responses that have equal headers.
    pub fn of(operations: &[DraftOperation]) -> Vec<Self> {
        let mut shared: Vec<Self> = Vec::new();
        let mut by_names: HashMap<Vec<&str>, Vec<usize>> = HashMap::default();
        let mut components: HashSet<ResponseComponentId> = HashSet::new();
        for (id, operation) in operations.iter().enumerate() {
            for (at, response) in operation.responses.iter().enumerate().filter(|(_, one)| !one.headers.is_empty()) {
                if response.component.as_ref().is_some_and(|component| !components.insert(component.id)) {
                    continue;
                }
                let names = response.headers.iter().map(|header| header.parameter.as_str()).collect();
                let candidates = by_names.entry(names).or_default();
                let is_equal = |index: &&usize| are_equal(shared[**index].first(operations), response);
                let index = candidates.iter().find(is_equal).copied().unwrap_or_else(|| {
                    candidates.push(shared.len());
                    shared.push(Self(Vec::new()));
                    shared.len() - 1
                });
                shared[index].0.push((OperationId(id), at));
            }
        }
        shared
    }

    /// Returns the responses by their operations and their indices there.
    pub fn responses(&self) -> &[(OperationId, usize)] {
        &self.0
    }

    /// Returns whether its required values are the fields of a struct, which its constructor takes.
    pub fn has_struct(&self, operations: &[DraftOperation]) -> bool {
        self.first(operations).iter().filter(|header| header.required).count() > MOST_ARGUMENTS
    }

    /// Returns the headers of the first of the responses.
    pub fn first<'d>(&self, operations: &'d [DraftOperation]) -> &'d [DraftParameter] {
        self.0.first().map_or(&[], |(operation, at)| &operations[operation.0].responses[*at].headers)
    }
}

fn are_equal(headers: &[DraftParameter], response: &DraftResponse) -> bool {
    headers.len() == response.headers.len()
        && headers.iter().zip(&response.headers).all(|(one, other)| is_equal(one, other))
}

/// Returns whether two headers differ only in their places.
fn is_equal(one: &DraftParameter, other: &DraftParameter) -> bool {
    let DraftParameter { parameter, given_name, serialization, docs, required, secret, shape, .. } = one;
    *parameter == other.parameter
        && *given_name == other.given_name
        && *serialization == other.serialization
        && *docs == other.docs
        && *required == other.required
        && *secret == other.secret
        && *shape == other.shape
}
