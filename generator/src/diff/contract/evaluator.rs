//! The evaluator of outputs, on the schemas of one version.

use openapi_bindgen_support::Error;
use openapi_bindgen_support::evaluator;

use crate::document::node::Node;
use crate::lower::EvaluatorDocument;
use crate::pattern::ecma::leak;

/// The evaluator of some schemas of an API.
pub struct Evaluator {
    schemas: evaluator::Schemas,
    pointers: Vec<String>,
}

/// A violation of a schema.
pub struct Violation {
    /// A JSON Pointer.
    pub pointer: String,
    pub keyword: &'static str,
    pub message: String,
}

impl Evaluator {
    /// Makes the evaluator of a document. It is never freed, since the schemas of outputs are static.
    pub fn new(document: EvaluatorDocument) -> Self {
        let EvaluatorDocument { schemas, patterns, pointers } = document;
        let text: &'static str = schemas.to_string().leak();
        Self { schemas: evaluator::Schemas::new(text, leak(patterns)), pointers }
    }

    /// Evaluates an instance by the schema of a root.
    ///
    /// # Errors
    ///
    /// The violations.
    pub fn evaluate(&self, root: usize, instance: &Node) -> Result<(), Vec<Violation>> {
        match evaluator::evaluate(&self.schemas, &self.pointers[root], &instance.to_string()) {
            Ok(()) => Ok(()),
            Err(Error::Invalid(violations)) => Err(violations
                .iter()
                .map(|violation| Violation {
                    pointer: violation.pointer().to_owned(),
                    keyword: violation.keyword(),
                    message: violation.message().to_owned(),
                })
                .collect()),
            Err(error) => Err(vec![Violation { pointer: String::new(), keyword: "", message: error.to_string() }]),
        }
    }
}
