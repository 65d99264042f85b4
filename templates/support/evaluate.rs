//! Evaluates JSON Schema 2020-12 over a JSON value and lists every violation.
//!
//! What a schema says of a value is asked once and kept, so that neither a schema that refers to itself in several ways nor a
//! document that is made for it can take forever.

use std::collections::{HashMap, HashSet};

use super::checks;
use super::json::Json;
use super::schema::{Choice, Compiled, Keyword, Schemas};
use super::violation::{Fault, MOST, Violation};

/// How deep schemas may nest while one value is evaluated: five for each level that a document may have. Without optimization
/// each takes more than 2 kB of the stack, and a thread may have no more than 2 MB.
const DEPTH: usize = 5 * 128;

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
    pointer: String,
    depth: usize,
    /// The schema resources on the way here, each where it came first, for dynamic references: the outermost counts.
    scopes: Vec<usize>,
    /// A number for each way that was met.
    ways: HashMap<Vec<usize>, usize>,
    violations: Vec<Violation>,
    /// Whether one violation is enough, since only whether there is one is asked.
    quick: bool,
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
type Evaluated = Vec<bool>;

fn merge(into: &mut Evaluated, from: &Evaluated) {
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
    fn reference(&mut self, schema: usize, value: &Json) -> Evaluated {
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

    fn schema(&mut self, schema: usize, value: &Json) -> Evaluated {
        let size = match value {
            Json::Array(items) => items.len(),
            Json::Object(members) => members.len(),
            _ => 0,
        };
        let mut evaluated = if self.compiled.has_unevaluated { vec![false; size] } else { Vec::new() };
        if self.depth == DEPTH {
            self.fail(checks::too_deep());
            return evaluated;
        }
        self.depth += 1;
        let scopes = self.scopes.len();
        let compiled = self.compiled;
        self.scopes.extend(compiled.schemas[schema].scope.filter(|scope| !self.scopes.contains(scope)));
        for keyword in &compiled.schemas[schema].keywords {
            self.keyword(keyword, value, &mut evaluated);
            if self.is_decided() {
                break;
            }
        }
        self.scopes.truncate(scopes);
        self.depth -= 1;
        evaluated
    }

    fn fail(&mut self, fault: Option<Fault>) {
        let pointer = &self.pointer;
        self.violations.extend(fault.map(|fault| Violation::new(pointer.clone(), fault)));
    }

    /// Whether nothing that is still found can change the answer.
    fn is_decided(&self) -> bool {
        self.violations.len() >= if self.quick { 1 } else { MOST }
    }

    /// Evaluates a schema aside: what it evaluated, if the value matches.
    pub(super) fn matches(&mut self, schema: usize, value: &Json) -> Option<Evaluated> {
        let (kept, quick) = (std::mem::take(&mut self.violations), std::mem::replace(&mut self.quick, true));
        let evaluated = self.schema(schema, value);
        self.quick = quick;
        std::mem::replace(&mut self.violations, kept).is_empty().then_some(evaluated)
    }

    /// Evaluates a schema aside: what is wrong, without reporting it.
    fn aside(&mut self, schema: usize, value: &Json) -> Vec<Violation> {
        let kept = std::mem::take(&mut self.violations);
        self.schema(schema, value);
        std::mem::replace(&mut self.violations, kept)
    }

    fn keyword(&mut self, keyword: &'s Keyword, value: &Json, evaluated: &mut Evaluated) {
        match keyword {
            Keyword::Never => self.fail(checks::never()),
            Keyword::Type(types) => {
                if !types.split('|').any(|name| is_type(name, value)) {
                    self.fail(checks::json_type(types, value));
                }
            }
            Keyword::Enum(values) => {
                if !values.contains(value) {
                    self.fail(Some(checks::one_of("enum", values)));
                }
            }
            Keyword::Const(constant) => {
                if constant != value {
                    self.fail(Some(checks::one_of("const", std::slice::from_ref(constant))));
                }
            }
            Keyword::Reference(schema) => {
                let inner = self.reference(*schema, value);
                merge(evaluated, &inner);
            }
            Keyword::DynamicReference { target, anchor } => {
                let outermost = anchor.as_ref().and_then(|name| {
                    self.scopes.iter().find_map(|scope| self.compiled.scopes.get(*scope)?.get(name).copied())
                });
                let inner = self.reference(outermost.unwrap_or(*target), value);
                merge(evaluated, &inner);
            }
            Keyword::AllOf(schemas) => {
                for schema in schemas {
                    let inner = self.schema(*schema, value);
                    merge(evaluated, &inner);
                }
            }
            Keyword::AnyOf(choice) => self.any_of(choice, value, evaluated),
            Keyword::OneOf(choice) => self.one_of(choice, value, evaluated),
            Keyword::Not(schema) => {
                if self.matches(*schema, value).is_some() {
                    self.fail(checks::not());
                }
            }
            Keyword::If { condition, then, otherwise } => {
                let matched = self.matches(*condition, value);
                let branch = if matched.is_some() { then } else { otherwise };
                if let Some(inner) = matched {
                    merge(evaluated, &inner);
                }
                if let Some(schema) = branch {
                    let inner = self.schema(*schema, value);
                    merge(evaluated, &inner);
                }
            }
            _ => match value {
                Json::Number(number) => self.number(keyword, number),
                Json::String(text) => self.text(keyword, text),
                Json::Array(items) => self.array(keyword, items, evaluated),
                Json::Object(members) => self.object(keyword, value, members, evaluated),
                Json::Null | Json::Bool(_) => {}
            },
        }
    }

    fn any_of(&mut self, choice: &Choice, value: &Json, evaluated: &mut Evaluated) {
        let mut matched = false;
        for schema in &choice.schemas {
            if let Some(inner) = self.matches(*schema, value) {
                matched = true;
                merge(evaluated, &inner);
                // The others matter only for what they evaluate.
                if evaluated.is_empty() {
                    return;
                }
            }
        }
        if !matched {
            self.no_match("anyOf", choice, value);
        }
    }

    fn one_of(&mut self, choice: &Choice, value: &Json, evaluated: &mut Evaluated) {
        let mut matched = Vec::new();
        for (index, schema) in choice.schemas.iter().enumerate() {
            if let Some(inner) = self.matches(*schema, value) {
                matched.push(index);
                merge(evaluated, &inner);
            }
        }
        match matched[..] {
            [_] => {}
            [] => self.no_match("oneOf", choice, value),
            [first, second, ..] => self.fail(checks::several_matches(choice.schemas.len(), first, second)),
        }
    }

    fn no_match(&mut self, keyword: &'static str, choice: &Choice, value: &Json) {
        let closest = if self.quick { Vec::new() } else { self.closest(choice, value).1 };
        self.fail(checks::no_match(keyword, choice.schemas.len(), &closest));
    }

    /// The alternative that the discriminator names, else the one that a value comes closest to, and what is wrong by it.
    pub(super) fn closest(&mut self, choice: &Choice, value: &Json) -> (usize, Vec<Violation>) {
        if let Some(index) = choice.named(value) {
            return (index, self.aside(choice.schemas[index], value));
        }
        let place = depth(&self.pointer);
        let ranked = choice.schemas.iter().enumerate().map(|(index, schema)| {
            let violations = self.aside(*schema, value);
            (closeness(&violations, place), index, violations)
        });
        let closest = ranked.min_by_key(|(rank, index, _)| (*rank, *index));
        closest.map(|(_, index, violations)| (index, violations)).unwrap_or_default()
    }

    fn number(&mut self, keyword: &Keyword, number: &super::number::Number) {
        self.fail(match keyword {
            Keyword::MultipleOf(unit) => checks::multiple_of(number, unit),
            Keyword::Minimum(limit) => checks::minimum(number, limit),
            Keyword::Maximum(limit) => checks::maximum(number, limit),
            Keyword::ExclusiveMinimum(limit) => checks::exclusive_minimum(number, limit),
            Keyword::ExclusiveMaximum(limit) => checks::exclusive_maximum(number, limit),
            _ => None,
        });
    }

    fn text(&mut self, keyword: &Keyword, text: &str) {
        self.fail(match keyword {
            Keyword::MinLength(limit) => checks::min_length(text, *limit),
            Keyword::MaxLength(limit) => checks::max_length(text, *limit),
            Keyword::Pattern(pattern) => checks::pattern(*pattern, text),
            Keyword::Format(format) => checks::format(super::formats::is_valid(format, text).unwrap_or(true), format),
            _ => None,
        });
    }

    fn array(&mut self, keyword: &'s Keyword, items: &[Json], evaluated: &mut Evaluated) {
        match keyword {
            Keyword::MinItems(limit) => self.fail(checks::min_items(items.len() as u64, *limit)),
            Keyword::MaxItems(limit) => self.fail(checks::max_items(items.len() as u64, *limit)),
            Keyword::UniqueItems => self.fail(checks::unique_items(items)),
            Keyword::Items { prefix, rest } => {
                for (index, item) in items.iter().enumerate() {
                    let Some(schema) = prefix.get(index).or(rest.as_ref()) else { break };
                    self.within(&index.to_string(), |run| run.schema(*schema, item));
                    if self.is_decided() {
                        break;
                    }
                    if let Some(evaluated) = evaluated.get_mut(index) {
                        *evaluated = true;
                    }
                }
            }
            Keyword::Contains { schema, least, most } => {
                let found = self.contained(*schema, items, evaluated);
                self.fail(checks::min_contains(found, *least));
                self.fail(most.and_then(|most| checks::max_contains(found, most)));
            }
            Keyword::UnevaluatedItems(schema) => {
                self.unevaluated_items(*schema, items, evaluated);
                evaluated.fill(true);
            }
            _ => {}
        }
    }

    fn contained(&mut self, schema: usize, items: &[Json], evaluated: &mut Evaluated) -> u64 {
        let mut found = 0;
        for (index, item) in items.iter().enumerate() {
            if self.matches(schema, item).is_some() {
                found += 1;
                if let Some(evaluated) = evaluated.get_mut(index) {
                    *evaluated = true;
                }
            }
        }
        found
    }

    fn unevaluated_items(&mut self, schema: usize, items: &[Json], evaluated: &Evaluated) {
        let open = items.iter().enumerate().filter(|(index, _)| !evaluated[*index]);
        let refused: Vec<String> =
            open.filter(|(_, item)| self.matches(schema, item).is_none()).map(|(index, _)| index.to_string()).collect();
        if !refused.is_empty() {
            self.fail(checks::unevaluated_items(&refused));
        }
    }

    fn object(&mut self, keyword: &'s Keyword, value: &Json, members: &[(String, Json)], evaluated: &mut Evaluated) {
        match keyword {
            Keyword::MinProperties(limit) => self.fail(checks::min_properties(members.len() as u64, *limit)),
            Keyword::MaxProperties(limit) => self.fail(checks::max_properties(members.len() as u64, *limit)),
            Keyword::Required(names) => {
                for name in names.iter().filter(|name| value.get(name).is_none()) {
                    self.fail(checks::required(name));
                }
            }
            Keyword::DependentRequired(dependencies) => {
                for (name, needs) in dependencies.iter().filter(|(name, _)| value.get(name).is_some()) {
                    for needed in needs.iter().filter(|needed| value.get(needed).is_none()) {
                        self.fail(checks::dependent_required(needed, name));
                    }
                }
            }
            Keyword::DependentSchemas(dependencies) => {
                for (_, schema) in dependencies.iter().filter(|(name, _)| value.get(name).is_some()) {
                    let inner = self.schema(*schema, value);
                    merge(evaluated, &inner);
                }
            }
            Keyword::PropertyNames(schema) => self.property_names(*schema, members),
            Keyword::Properties { .. } => self.properties(keyword, members, evaluated),
            Keyword::UnevaluatedProperties(schema) => {
                self.unevaluated_properties(*schema, members, evaluated);
                evaluated.fill(true);
            }
            _ => {}
        }
    }

    fn property_names(&mut self, schema: usize, members: &[(String, Json)]) {
        for (name, _) in members {
            let text = Json::String(name.clone());
            // A run of its own, since this value does not outlive it.
            let mut run = Run { scopes: self.scopes.clone(), depth: self.depth, ..Run::new(self.compiled) };
            run.schema(schema, &text);
            if let Some(violation) = run.violations.first() {
                self.fail(checks::property_name(name, violation.message()));
            }
        }
    }

    fn unevaluated_properties(&mut self, schema: usize, members: &[(String, Json)], evaluated: &Evaluated) {
        let open = members.iter().enumerate().filter(|(index, _)| !evaluated[*index]);
        let refused: Vec<String> = open
            .filter(|(_, (_, value))| self.matches(schema, value).is_none())
            .map(|(_, (name, _))| format!("`{}`", checks::brief(name)))
            .collect();
        if !refused.is_empty() {
            self.fail(checks::unevaluated_properties(&refused));
        }
    }

    fn properties(&mut self, keyword: &'s Keyword, members: &[(String, Json)], evaluated: &mut Evaluated) {
        let Keyword::Properties { named, patterns, additional } = keyword else { return };
        let mut refused = Vec::new();
        for (index, (name, value)) in members.iter().enumerate() {
            let mut known = false;
            if let Some(schema) = named.get(name) {
                known = true;
                self.within(name, |run| run.schema(*schema, value));
            }
            for (pattern, schema) in patterns {
                if pattern.is_match(name) {
                    known = true;
                    self.within(name, |run| run.schema(*schema, value));
                }
            }
            if let Some(schema) = additional.filter(|_| !known) {
                known = true;
                if matches!(self.compiled.schemas[schema].keywords[..], [Keyword::Never]) {
                    refused.push(format!("`{}`", checks::brief(name)));
                } else {
                    self.within(name, |run| run.schema(schema, value));
                }
            }
            if let Some(evaluated) = evaluated.get_mut(index) {
                *evaluated |= known;
            }
            if self.is_decided() {
                return;
            }
        }
        if !refused.is_empty() {
            self.fail(checks::additional_properties(&refused));
        }
    }

    fn within<T>(&mut self, segment: &str, run: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&segment.replace('~', "~0").replace('/', "~1"));
        let result = run(self);
        self.pointer.truncate(length);
        result
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

/// The smaller, the closer the value at this depth came to matching. A wrong type, or a wrong constant in one of its
/// properties, says that another alternative was meant.
fn closeness(violations: &[Violation], place: usize) -> (bool, usize) {
    let other = violations.iter().any(|violation| match violation.keyword() {
        "type" => depth(violation.pointer()) == place,
        "const" | "enum" => depth(violation.pointer()) <= place + 1,
        _ => false,
    });
    (other, violations.len())
}

fn depth(pointer: &str) -> usize {
    pointer.matches('/').count()
}

fn is_type(name: &str, value: &Json) -> bool {
    match (name, value) {
        ("null", Json::Null)
        | ("boolean", Json::Bool(_))
        | ("number", Json::Number(_))
        | ("string", Json::String(_))
        | ("array", Json::Array(_))
        | ("object", Json::Object(_)) => true,
        ("integer", Json::Number(number)) => number.is_integer(),
        _ => false,
    }
}
