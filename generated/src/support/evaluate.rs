//! Evaluates JSON Schema 2020-12 over a JSON value and lists every violation.

use std::fmt::Write as _;

use super::checks;
use super::json::Json;
use super::schema::{Compiled, Keyword, Schemas};
use super::violation::{Fault, Violation};

/// How deep schemas may nest while one value is evaluated; documents themselves are limited before.
const DEPTH: usize = 640;

impl Schemas {
    /// Everything that is wrong with a value by the schema at `pointer`, in the order of the value.
    pub(crate) fn violations(&self, pointer: &str, value: &Json) -> Vec<Violation> {
        let compiled = self.compiled();
        let mut run = Run { compiled, pointer: String::new(), depth: 0, scopes: Vec::new(), violations: Vec::new() };
        if let Some(schema) = compiled.find(pointer) {
            run.schema(schema, value);
        }
        run.violations
    }
}

struct Run<'s> {
    compiled: &'s Compiled,
    /// Where the value stands that is looked at.
    pointer: String,
    depth: usize,
    /// The schema resources on the way here, for dynamic references.
    scopes: Vec<usize>,
    violations: Vec<Violation>,
}

/// Which members or items of the value were evaluated; empty while nobody asks.
type Evaluated = Vec<bool>;

fn merge(into: &mut Evaluated, from: &Evaluated) {
    into.iter_mut().zip(from).for_each(|(into, from)| *into |= from);
}

impl<'s> Run<'s> {
    fn schema(&mut self, schema: usize, value: &Json) -> Evaluated {
        let size = match value {
            Json::Array(items) => items.len(),
            Json::Object(members) => members.len(),
            _ => 0,
        };
        let mut evaluated = if self.compiled.has_unevaluated { vec![false; size] } else { Vec::new() };
        if self.depth == DEPTH {
            self.fail(checks::plain("$ref", "", "nests too deep to be evaluated"));
            return evaluated;
        }
        self.depth += 1;
        let scopes = self.scopes.len();
        let compiled = self.compiled;
        self.scopes.extend(compiled.schemas[schema].scope);
        for keyword in &compiled.schemas[schema].keywords {
            self.keyword(keyword, value, &mut evaluated);
        }
        self.scopes.truncate(scopes);
        self.depth -= 1;
        evaluated
    }

    fn fail(&mut self, fault: Option<Fault>) {
        let pointer = &self.pointer;
        self.violations.extend(fault.map(|fault| Violation::new(pointer.clone(), fault)));
    }

    /// Evaluates a schema aside: what it evaluated and what is wrong, without reporting it.
    fn aside(&mut self, schema: usize, value: &Json) -> (Evaluated, Vec<Violation>) {
        let kept = std::mem::take(&mut self.violations);
        let evaluated = self.schema(schema, value);
        (evaluated, std::mem::replace(&mut self.violations, kept))
    }

    fn keyword(&mut self, keyword: &'s Keyword, value: &Json, evaluated: &mut Evaluated) {
        match keyword {
            Keyword::Never => self.fail(checks::plain("false", "false", "must not be there")),
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
                let inner = self.schema(*schema, value);
                merge(evaluated, &inner);
            }
            Keyword::DynamicReference { target, anchor } => {
                let outermost = anchor.as_ref().and_then(|name| {
                    self.scopes.iter().find_map(|scope| self.compiled.scopes.get(*scope)?.get(name).copied())
                });
                let inner = self.schema(outermost.unwrap_or(*target), value);
                merge(evaluated, &inner);
            }
            Keyword::AllOf(schemas) => {
                for schema in schemas {
                    let inner = self.schema(*schema, value);
                    merge(evaluated, &inner);
                }
            }
            Keyword::AnyOf(schemas) => self.any_of(schemas, value, evaluated),
            Keyword::OneOf(schemas) => self.one_of(schemas, value, evaluated),
            Keyword::Not(schema) => {
                if self.aside(*schema, value).1.is_empty() {
                    self.fail(checks::plain("not", "", "must not match the schema under `not`"));
                }
            }
            Keyword::If { condition, then, otherwise } => {
                let (inner, violations) = self.aside(*condition, value);
                let branch = if violations.is_empty() { then } else { otherwise };
                if violations.is_empty() {
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

    fn any_of(&mut self, schemas: &[usize], value: &Json, evaluated: &mut Evaluated) {
        let mut closest: Option<Vec<Violation>> = None;
        let mut matched = false;
        for schema in schemas {
            let (inner, violations) = self.aside(*schema, value);
            if violations.is_empty() {
                matched = true;
                merge(evaluated, &inner);
            } else if closest.as_ref().is_none_or(|closest| closeness(&violations) < closeness(closest)) {
                closest = Some(violations);
            }
        }
        if !matched {
            self.no_match("anyOf", schemas.len(), closest);
        }
    }

    fn one_of(&mut self, schemas: &[usize], value: &Json, evaluated: &mut Evaluated) {
        let mut closest: Option<Vec<Violation>> = None;
        let mut matched = Vec::new();
        for (index, schema) in schemas.iter().enumerate() {
            let (inner, violations) = self.aside(*schema, value);
            if violations.is_empty() {
                matched.push(index);
                merge(evaluated, &inner);
            } else if closest.as_ref().is_none_or(|closest| closeness(&violations) < closeness(closest)) {
                closest = Some(violations);
            }
        }
        match matched[..] {
            [_] => {}
            [] => self.no_match("oneOf", schemas.len(), closest),
            [first, second, ..] => {
                let message =
                    format!("must match just one alternative, and matches number {first} and number {second}");
                self.fail(checks::plain("oneOf", schemas.len(), message));
            }
        }
    }

    fn no_match(&mut self, keyword: &'static str, alternatives: usize, closest: Option<Vec<Violation>>) {
        let mut message = format!("matches none of {alternatives} alternatives");
        if let Some(violation) = closest.as_deref().and_then(<[_]>::first) {
            let _ = write!(message, "; in the closest, {violation}");
        }
        self.fail(checks::plain(keyword, alternatives, message));
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
            Keyword::Pattern(source, pattern) => {
                checks::pattern(pattern.as_ref().is_none_or(|pattern| pattern.is_match(text)), source)
            }
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
                    if let Some(evaluated) = evaluated.get_mut(index) {
                        *evaluated = true;
                    }
                }
            }
            Keyword::Contains { schema, least, most } => {
                let mut found = 0;
                for (index, item) in items.iter().enumerate() {
                    if self.aside(*schema, item).1.is_empty() {
                        found += 1;
                        if let Some(evaluated) = evaluated.get_mut(index) {
                            *evaluated = true;
                        }
                    }
                }
                if found < *least {
                    let keyword = if *least == 1 { "contains" } else { "minContains" };
                    let message =
                        format!("must hold at least {least} of the items that `contains` asks for, and holds {found}");
                    self.fail(checks::plain(keyword, least, message));
                }
                if let Some(most) = most.filter(|most| found > *most) {
                    let message =
                        format!("must hold at most {most} of the items that `contains` asks for, and holds {found}");
                    self.fail(checks::plain("maxContains", most, message));
                }
            }
            Keyword::UnevaluatedItems(schema) => {
                let open: Vec<usize> = (0..items.len()).filter(|index| !evaluated[*index]).collect();
                let refused = |run: &mut Self, index: &usize| !run.aside(*schema, &items[*index]).1.is_empty();
                let refused: Vec<String> =
                    open.iter().filter(|index| refused(self, index)).map(ToString::to_string).collect();
                if !refused.is_empty() {
                    let message = format!("must not have unevaluated items, and has number {}", refused.join(", "));
                    self.fail(checks::plain("unevaluatedItems", "false", message));
                }
                evaluated.fill(true);
            }
            _ => {}
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
                        let message = format!("must have the property `{needed}`, since it has `{name}`");
                        self.fail(checks::plain("dependentRequired", needed, message));
                    }
                }
            }
            Keyword::DependentSchemas(dependencies) => {
                for (_, schema) in dependencies.iter().filter(|(name, _)| value.get(name).is_some()) {
                    let inner = self.schema(*schema, value);
                    merge(evaluated, &inner);
                }
            }
            Keyword::PropertyNames(schema) => {
                for (name, _) in members {
                    let (_, violations) = self.aside(*schema, &Json::String(name.clone()));
                    if let Some(violation) = violations.first() {
                        let name = checks::brief(name);
                        let message = format!("has a property whose name `{name}` {}", violation.message());
                        self.fail(checks::plain("propertyNames", name, message));
                    }
                }
            }
            Keyword::Properties { .. } => self.properties(keyword, members, evaluated),
            Keyword::UnevaluatedProperties(schema) => {
                let open = members.iter().enumerate().filter(|(index, _)| !evaluated[*index]);
                let mut refused = Vec::new();
                for (_, (name, value)) in open {
                    if !self.aside(*schema, value).1.is_empty() {
                        refused.push(format!("`{}`", checks::brief(name)));
                    }
                }
                if !refused.is_empty() {
                    let message = format!("must not have unevaluated properties, and has {}", refused.join(", "));
                    self.fail(checks::plain("unevaluatedProperties", "false", message));
                }
                evaluated.fill(true);
            }
            _ => {}
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
                if pattern.as_ref().is_some_and(|pattern| pattern.is_match(name)) {
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
        }
        if !refused.is_empty() {
            let message = format!("must not have further properties, and has {}", refused.join(", "));
            self.fail(checks::plain("additionalProperties", "false", message));
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

/// The smaller, the closer a value came to matching: a wrong type or constant says that another alternative was meant.
fn closeness(violations: &[Violation]) -> (bool, usize) {
    let shallow = violations.iter().map(|violation| violation.pointer().len()).min().unwrap_or(0);
    let other = violations.iter().any(|violation| {
        matches!(violation.keyword(), "type" | "const" | "enum") && violation.pointer().len() == shallow
    });
    (other, violations.len())
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
