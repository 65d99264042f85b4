//! The evaluator of outputs, on the schemas of one version.

use std::sync::OnceLock;

use openapi_bindgen_support::Error;
use openapi_bindgen_support::evaluator::{self, Pattern, TooManySteps};

use crate::document::node::Node;
use crate::lower::EvaluatorDocument;

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
        let patterns = patterns.into_iter().map(|source| -> &'static dyn Pattern {
            Box::leak(Box::new(Ecma { source: source.leak(), regex: OnceLock::new() }))
        });
        let patterns: Vec<_> = patterns.collect();
        let text: &'static str = schemas.to_string().leak();
        Self { schemas: evaluator::Schemas::new(text, patterns.leak()), pointers }
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

/// A pattern that is run by an engine of ECMA-262.
struct Ecma {
    source: &'static str,
    regex: OnceLock<Option<regress::Regex>>,
}

impl Pattern for Ecma {
    fn source(&self) -> &'static str {
        self.source
    }

    fn is_match(&self, text: &str) -> Result<bool, TooManySteps> {
        let compile = || regress::Regex::with_flags(self.source, "u").or_else(|_| regress::Regex::new(self.source));
        let regex = self.regex.get_or_init(|| compile().ok());
        Ok(regex.as_ref().is_none_or(|regex| regex.find(text).is_some()))
    }
}
