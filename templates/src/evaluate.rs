//! Evaluates JSON Schema 2020-12 over a JSON value and lists every violation.
//!
//! What a schema says of a value is asked once and kept, so that neither a schema that refers to itself in several ways nor a
//! document that is made for it can take forever.

use std::any::Any;
use std::collections::{HashMap, HashSet};

use super::json::Json;
use super::schema::{Compiled, Schemas};
use super::violation::{Fault, MOST, Violation, too_deep};

/// How deep schemas may nest while one value is evaluated: five for each level that a document may have. Without optimization
/// each takes more than 2 kB of the stack, and a thread may have no more than 2 MB.
const DEPTH: usize = 5 * 128;

/// One keyword with its value, or those that only make sense together.
pub(super) trait Keyword: Any + Send + Sync {
    /// Reports what is wrong with a value, and marks which of its members or items it has evaluated.
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, evaluated: &mut Evaluated);
}

impl Schemas {
    /// Everything that is wrong with a value by the schema at `pointer`, in the order of the value.
    pub(crate) fn violations(&self, pointer: &str, value: &Json) -> Vec<Violation> {
        let mut run = Run::new(self.compiled());
        if let Some(schema) = run.compiled.find(pointer) {
            run.reference(schema, value);
        }
        run.violations
    }
}

pub(super) struct Run<'s> {
    pub(super) compiled: &'s Compiled,
    /// Where the value stands that is looked at.
    pub(super) pointer: String,
    pub(super) depth: usize,
    /// The schema resources on the way here, each where it came first, for dynamic references: the outermost counts.
    pub(super) scopes: Vec<usize>,
    /// A number for each way that was met.
    ways: HashMap<Vec<usize>, usize>,
    pub(super) violations: Vec<Violation>,
    /// Whether one violation is enough, since only whether there is one is asked.
    pub(super) quick: bool,
    /// What schemas that references lead to said of values, told apart by their address: all outlive the run.
    known: HashMap<Question, Verdict>,
}

/// A schema, a value by its address, whether one violation is enough, and the way: where there are dynamic references, what a
/// schema says depends on it.
type Question = (usize, *const Json, bool, usize);

/// What a schema says of a value. One that is still being asked has nothing to say: that ends references in a circle.
#[derive(Default)]
struct Verdict {
    evaluated: Evaluated,
    violations: Vec<Violation>,
}

/// Which members or items of the value were evaluated; empty while nobody asks.
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
            ways: HashMap::new(),
            violations: Vec::new(),
            quick: false,
            known: HashMap::new(),
        }
    }

    /// Evaluates a schema that a reference leads to.
    pub(super) fn reference(&mut self, schema: usize, value: &Json) -> Evaluated {
        let refers = self.compiled.schemas[schema].refers;
        let key = (schema, std::ptr::from_ref(value), self.quick, if refers { self.way() } else { 0 });
        if refers {
            if let Some(verdict) = self.known.get(&key) {
                self.violations.extend_from_slice(&verdict.violations);
                return verdict.evaluated.clone();
            }
            self.known.insert(key, Verdict::default());
        }
        // What was found before must not cut this short: the answer is kept.
        let before = std::mem::take(&mut self.violations);
        let evaluated = self.schema(schema, value);
        let violations = distinct(std::mem::replace(&mut self.violations, before));
        self.violations.extend_from_slice(&violations);
        if refers {
            self.known.insert(key, Verdict { evaluated: evaluated.clone(), violations });
        }
        evaluated
    }

    fn way(&mut self) -> usize {
        if self.scopes.is_empty() {
            return 0;
        }
        let next = self.ways.len() + 1;
        *self.ways.entry(self.scopes.clone()).or_insert(next)
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

    /// Evaluates a schema for a member or an item.
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

    /// Whether nothing that is still found can change the answer.
    pub(super) fn is_decided(&self) -> bool {
        self.violations.len() >= if self.quick { 1 } else { MOST }
    }
}

/// Two ways to a schema may find the same in it.
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
