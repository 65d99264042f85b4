//! The evaluator of JSON Schema 2020-12: validates a JSON value and reports all violations.
//!
//! The result of each schema with references for each value is cached, so that neither a schema that refers to itself several
//! times nor a document made for it takes exponential time.

use std::any::Any;
use std::collections::{HashMap, HashSet};

use super::json::Json;
use super::schema::{Compiled, Schemas};
use super::violation::{Fault, MAX_VIOLATIONS, Violation, too_deep};

/// The greatest depth of schemas within schemas: five for each level of a document. Without optimization a level takes more than
/// 2 kB of stack, and the default stack of a thread is 2 MB.
const DEPTH: usize = 5 * 128;

/// A keyword with its value, or several keywords that interact.
pub(super) trait Keyword: Any + Send + Sync {
    /// Reports the violations of a value, and marks the members or items that the keyword evaluates.
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, evaluated: &mut Evaluated);
}

impl Schemas {
    /// Returns the violations of a value by the schema at a JSON Pointer, in the order of the document.
    pub(crate) fn violations(&self, pointer: &str, value: &Json) -> Vec<Violation> {
        let mut run = Run::new(self.compiled());
        if let Some(schema) = run.compiled.find(pointer) {
            run.reference(schema, value);
        }
        run.violations
    }
}

/// A run of the evaluator over one document.
pub(super) struct Run<'s> {
    pub(super) compiled: &'s Compiled,
    /// The location of the value, as a JSON Pointer.
    pub(super) pointer: String,
    pub(super) depth: usize,
    /// The dynamic scope (JSON Schema Core, 7.1): the schema resources entered so far, outermost first, each once.
    pub(super) scopes: Vec<usize>,
    /// An identifier for each dynamic scope so far.
    scope_ids: HashMap<Vec<usize>, usize>,
    pub(super) violations: Vec<Violation>,
    /// Whether to stop at the first violation, since only the validity matters.
    pub(super) quick: bool,
    /// The results of schemas that are referred to.
    cache: HashMap<CacheKey, CachedResult>,
}

/// A schema, a value by its address, which outlives the run, whether to stop at the first violation, and the dynamic scope, on
/// which the result depends if there are dynamic references.
type CacheKey = (usize, *const Json, bool, usize);

/// The result of a schema for a value. It is empty while it is computed, which ends circular references.
#[derive(Default)]
struct CachedResult {
    evaluated: Evaluated,
    violations: Vec<Violation>,
}

/// Whether each member or item of the value has been evaluated; empty if no schema depends on it.
pub(super) type Evaluated = Vec<bool>;

pub(super) fn merge(into: &mut Evaluated, from: &Evaluated) {
    into.iter_mut().zip(from).for_each(|(into, from)| *into |= from);
}

impl<'s> Run<'s> {
    pub(super) fn new(compiled: &'s Compiled) -> Self {
        Self {
            compiled,
            pointer: String::new(),
            depth: 0,
            scopes: Vec::new(),
            scope_ids: HashMap::new(),
            violations: Vec::new(),
            quick: false,
            cache: HashMap::new(),
        }
    }

    /// Evaluates a schema that is referred to.
    pub(super) fn reference(&mut self, schema: usize, value: &Json) -> Evaluated {
        let refers = self.compiled.schemas[schema].refers;
        let key = (schema, std::ptr::from_ref(value), self.quick, if refers { self.scope_id() } else { 0 });
        if refers {
            if let Some(result) = self.cache.get(&key) {
                self.violations.extend_from_slice(&result.violations);
                return result.evaluated.clone();
            }
            self.cache.insert(key, CachedResult::default());
        }
        // Earlier violations must not end this evaluation early, since its result is cached.
        let before = std::mem::take(&mut self.violations);
        let evaluated = self.schema(schema, value);
        let violations = distinct(std::mem::replace(&mut self.violations, before));
        self.violations.extend_from_slice(&violations);
        if refers {
            self.cache.insert(key, CachedResult { evaluated: evaluated.clone(), violations });
        }
        evaluated
    }

    fn scope_id(&mut self) -> usize {
        if self.scopes.is_empty() {
            return 0;
        }
        let next = self.scope_ids.len() + 1;
        *self.scope_ids.entry(self.scopes.clone()).or_insert(next)
    }

    pub(super) fn schema(&mut self, schema: usize, value: &Json) -> Evaluated {
        let size = match value {
            Json::Array(items) => items.len(),
            Json::Object(members) => members.len(),
            _ => 0,
        };
        let mut evaluated = if self.compiled.has_unevaluated { vec![false; size] } else { Vec::new() };
        if self.depth == DEPTH {
            self.fail(too_deep());
            return evaluated;
        }
        self.depth += 1;
        let scopes = self.scopes.len();
        let schema = &self.compiled.schemas[schema];
        let is_new = |scope: &usize| *scope < self.compiled.scopes.len() && !self.scopes.contains(scope);
        let scope = schema.scope.filter(is_new);
        self.scopes.extend(scope);
        for keyword in &schema.keywords {
            keyword.evaluate(self, value, &mut evaluated);
            if self.is_decided() {
                break;
            }
        }
        self.scopes.truncate(scopes);
        self.depth -= 1;
        evaluated
    }

    /// Evaluates a schema for a member or an item of the value.
    pub(super) fn within(&mut self, segment: &str, schema: usize, value: &Json) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&segment.replace('~', "~0").replace('/', "~1"));
        self.schema(schema, value);
        self.pointer.truncate(length);
    }

    pub(super) fn fail(&mut self, fault: Option<Fault>) {
        let pointer = &self.pointer;
        self.violations.extend(fault.map(|fault| Violation::new(pointer.clone(), fault)));
    }

    /// Returns whether further violations would not be reported.
    pub(super) fn is_decided(&self) -> bool {
        self.violations.len() >= if self.quick { 1 } else { MAX_VIOLATIONS }
    }
}

/// Removes duplicates, which arise if two references lead to one schema.
fn distinct(mut violations: Vec<Violation>) -> Vec<Violation> {
    if violations.len() < 2 {
        return violations;
    }
    let mut seen = HashSet::with_capacity(violations.len());
    let first: Vec<bool> = violations
        .iter()
        .map(|violation| seen.insert((violation.pointer(), violation.keyword(), violation.limit())))
        .collect();
    let mut first = first.into_iter();
    violations.retain(|_| first.next() != Some(false));
    violations
}
