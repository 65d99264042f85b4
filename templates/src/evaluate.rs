//! The evaluator of JSON Schema 2020-12: validates a JSON value and reports all violations.
//!
//! The result of each schema with references for each value is cached, so that neither a schema that refers to itself several
//! times nor a document made for it takes exponential time.

use std::any::Any;
use std::collections::HashMap;
use std::panic::resume_unwind;
use std::rc::Rc;
use std::thread;

use super::findings::{Finding, Findings, Place};
use super::json::JsonValue;
use super::pattern::Pattern;
use super::schema::{Compiled, Schemas};
use super::violation::{Fault, Violation, Violations, exceeds_limit, too_many_steps};

/// The greatest depth of schemas within schemas on the stack of the caller. Without optimization each takes up to 2.5 kB, and the
/// default stack of a thread is 2 MB.
const DEPTH: usize = 200;

/// The greatest depth of schemas within schemas on a stack of their own: 128 for each level of a document.
const LARGE_DEPTH: usize = 128 * 128;

/// The size of that stack. Only the part that is used takes memory.
const LARGE_STACK: usize = LARGE_DEPTH * 4096;

/// A keyword with its value, or several keywords that interact.
pub(super) trait Keyword: Any + Send + Sync {
    /// Reports the violations of a value, and marks the members or items that the keyword evaluates.
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated);
}

impl Schemas {
    /// Returns the violations of a value by the schema at a JSON Pointer, in the order of the document, if there are any.
    ///
    /// # Errors
    ///
    /// The limit that the evaluation exceeds.
    pub(crate) fn violations(&self, pointer: &str, value: &JsonValue) -> Result<Option<Violations>, Violation> {
        self.compiled().run(value, |run| {
            if let Some(schema) = run.compiled.find(pointer) {
                run.reference(schema, value);
            }
            run.findings.list(value)
        })
    }
}

impl Compiled {
    /// Evaluates schemas for a document on the stack of the caller, or on a larger one if their depth requires it.
    ///
    /// # Errors
    ///
    /// The limit that the evaluation exceeds.
    pub(super) fn run<T: Send>(
        &self,
        document: &JsonValue,
        evaluate: impl Fn(&mut Run<'_>) -> T + Sync,
    ) -> Result<T, Violation> {
        let run = |limit| {
            let mut run = Run::new(self, document, limit);
            let result = evaluate(&mut run);
            run.exceeded.map_or(Ok(result), |exceeded| Err((exceeded, run.is_too_deep)))
        };
        let in_thread = || {
            thread::scope(|scope| {
                // There may be no threads, as on WebAssembly.
                let large = thread::Builder::new().stack_size(LARGE_STACK);
                let thread = large.spawn_scoped(scope, || run(LARGE_DEPTH)).ok()?;
                Some(thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
            })
        };
        match run(DEPTH) {
            Err((exceeded, true)) => in_thread().unwrap_or(Err((exceeded, true))),
            result => result,
        }
        .map_err(|(exceeded, _)| exceeded)
    }
}

/// A run of the evaluator over one document.
pub(super) struct Run<'s> {
    pub(super) compiled: &'s Compiled,
    pub(super) document: &'s JsonValue,
    /// The steps from the document to the value.
    pub(super) path: Vec<Step>,
    pub(super) depth: usize,
    /// The dynamic scope (JSON Schema Core, 7.1): the schema resources entered so far, outermost first, each once.
    pub(super) scopes: Vec<usize>,
    /// An identifier for each dynamic scope so far.
    scope_ids: HashMap<Vec<usize>, usize>,
    pub(super) findings: Findings,
    /// Whether to stop at the first violation, since only the validity matters.
    pub(super) quick: bool,
    /// Whether to mark the members and items that are evaluated.
    pub(super) marks: bool,
    /// The results of schemas that are referred to.
    cache: HashMap<CacheKey, CachedResult>,
    /// The number of schemas evaluated so far.
    pub(super) steps: u64,
    /// The limit that the evaluation has exceeded, which ends it.
    pub(super) exceeded: Option<Violation>,
    /// The greatest depth.
    pub(super) limit: usize,
    /// Whether the limit that is exceeded is the greatest depth.
    pub(super) is_too_deep: bool,
}

/// A step to a member or an item.
pub(super) struct Step {
    index: usize,
    /// The location after the step, once a violation needs it.
    place: Option<Rc<Place>>,
}

/// The least number of schemas whose result is cached: most references lead to schemas that are cheaper to evaluate again.
const MIN_CACHED_STEPS: u64 = 16;

/// A schema, a value by its address, which outlives the run, whether to stop at the first violation, and the dynamic scope, on
/// which the result depends if there are dynamic references.
type CacheKey = (usize, *const JsonValue, bool, usize);

/// The result of a schema for a value. It is empty while it is computed, which ends circular references.
#[derive(Default)]
struct CachedResult {
    evaluated: Evaluated,
    findings: Rc<Findings>,
}

/// Whether each member or item of the value has been evaluated; empty if no schema depends on it.
pub(super) type Evaluated = Vec<bool>;

pub(super) fn merge(into: &mut Evaluated, from: &Evaluated) {
    into.iter_mut().zip(from).for_each(|(into, from)| *into |= from);
}

impl<'s> Run<'s> {
    pub(super) fn new(compiled: &'s Compiled, document: &'s JsonValue, limit: usize) -> Self {
        Self {
            compiled,
            document,
            path: Vec::new(),
            depth: 0,
            scopes: Vec::new(),
            scope_ids: HashMap::new(),
            findings: Findings::default(),
            quick: false,
            marks: compiled.has_unevaluated,
            cache: HashMap::new(),
            steps: 0,
            exceeded: None,
            limit,
            is_too_deep: false,
        }
    }

    /// Evaluates a schema that is referred to.
    pub(super) fn reference(&mut self, schema: usize, value: &JsonValue) -> Evaluated {
        if !self.compiled.schemas[schema].refers {
            return self.schema(schema, value);
        }
        let key = (schema, std::ptr::from_ref(value), self.quick, self.scope_id());
        if let Some(result) = self.cache.get(&key) {
            self.findings.include(&result.findings);
            return result.evaluated.clone();
        }
        self.cache.insert(key, CachedResult::default());
        let start = self.steps;
        // Earlier violations must not end this evaluation early, since its result is cached.
        let before = std::mem::take(&mut self.findings);
        let evaluated = self.schema(schema, value);
        let findings = Rc::new(std::mem::replace(&mut self.findings, before));
        self.findings.include(&findings);
        if self.steps - start < MIN_CACHED_STEPS {
            self.cache.remove(&key);
        } else {
            self.cache.insert(key, CachedResult { evaluated: evaluated.clone(), findings });
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

    pub(super) fn schema(&mut self, schema: usize, value: &JsonValue) -> Evaluated {
        let size = match value {
            JsonValue::Array(items) => items.len(),
            JsonValue::Object(members) => members.len(),
            _ => 0,
        };
        let mut evaluated = if self.marks { vec![false; size] } else { Vec::new() };
        if self.depth >= self.limit && self.exceeded.is_none() {
            let message = format!("requires more than {LARGE_DEPTH} schemas within schemas");
            self.exceed(Some(exceeds_limit(message)));
            self.is_too_deep = true;
        }
        if self.exceeded.is_some() {
            return evaluated;
        }
        self.depth += 1;
        self.steps += 1;
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

    /// Evaluates a schema for the member or the item at an index of the value.
    pub(super) fn within(&mut self, index: usize, schema: usize, value: &JsonValue) {
        self.path.push(Step { index, place: None });
        self.schema(schema, value);
        self.path.pop();
    }

    pub(super) fn fail(&mut self, fault: Option<Fault>) {
        let Some(fault) = fault else { return };
        if self.quick {
            self.findings.count();
        } else if !self.findings.is_full() {
            let place = self.place();
            self.findings.push(Finding::new(place, fault));
        }
    }

    /// Ends the evaluation, since it exceeds a limit.
    pub(super) fn exceed(&mut self, limit: Option<Fault>) {
        if let (None, Some(fault)) = (&self.exceeded, limit) {
            self.exceeded = Some(Finding::new(self.place(), fault).violation(self.document));
            // No schema may seem to match.
            self.findings.count();
        }
    }

    /// Returns whether a pattern matches in a text. It does not if that takes too many steps, which ends the evaluation.
    pub(super) fn matches(&mut self, pattern: &dyn Pattern, text: &str) -> bool {
        pattern.is_match(text).unwrap_or_else(|limit| {
            self.exceed(too_many_steps(pattern.source(), limit.steps));
            false
        })
    }

    /// Returns the location of the value, which all violations in it share.
    fn place(&mut self) -> Option<Rc<Place>> {
        let known = self.path.iter().rposition(|step| step.place.is_some()).unwrap_or(0);
        let mut place = None;
        for step in &mut self.path[known..] {
            let parent = place;
            place = Some(Rc::clone(step.place.get_or_insert_with(|| Rc::new(Place { parent, index: step.index }))));
        }
        place
    }

    /// Returns whether further violations would not be reported.
    pub(super) fn is_decided(&self) -> bool {
        self.exceeded.is_some() || if self.quick { !self.findings.is_empty() } else { self.findings.is_full() }
    }
}
