//! `not` (JSON Schema Core, 10.2.1.4), `if`, `then` and `else`, `dependentSchemas` (Core, 10.2.2), `dependentRequired`
//! (Validation, 6.5.4).

use std::sync::Arc;

use super::super::evaluate::{Evaluated, Keyword, Run, merge};
use super::super::json::JsonValue;
use super::super::schema::{Reader, texts};
use super::super::violation::{brief, fault, shared_fault};
use super::matches::matches;

struct Not(usize);

/// `if`, `then` and `else`, which interact.
struct If {
    condition: usize,
    then: Option<usize>,
    otherwise: Option<usize>,
}

struct DependentSchemas(Vec<(String, usize)>);

struct DependentRequired(Vec<(String, Vec<Needed>)>);

/// A property that another one requires.
struct Needed {
    name: String,
    /// Its name for messages, as the limit of all violations.
    limit: Arc<str>,
}

pub(super) fn read(reader: &mut Reader, schema: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    Some(match name {
        "not" => Box::new(Not(reader.inner(value))),
        "if" => Box::new(If {
            condition: reader.inner(value),
            then: schema.get("then").map(|json| reader.inner(json)),
            otherwise: schema.get("else").map(|json| reader.inner(json)),
        }),
        "dependentSchemas" => Box::new(DependentSchemas(reader.map(Some(value)))),
        "dependentRequired" => {
            let JsonValue::Object(members) = value else { return None };
            let needs = |needs: &JsonValue| {
                texts(needs).into_iter().map(|name| Needed { limit: brief(&name).into(), name }).collect()
            };
            let dependencies = members.iter().map(|(name, names)| (name.clone(), needs(names)));
            Box::new(DependentRequired(dependencies.collect()))
        }
        _ => return None,
    })
}

impl Keyword for Not {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if matches(run, self.0, value).is_some() {
            run.fail(fault("not", "", "must not match the schema under `not`".to_owned()));
        }
    }
}

impl Keyword for If {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        let matched = matches(run, self.condition, value);
        let branch = if matched.is_some() { self.then } else { self.otherwise };
        if let Some(inner) = matched {
            merge(evaluated, &inner);
        }
        if let Some(schema) = branch {
            merge(evaluated, &run.schema(schema, value));
        }
    }
}

impl Keyword for DependentSchemas {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        for (_, schema) in self.0.iter().filter(|(name, _)| value.get(name).is_some()) {
            merge(evaluated, &run.schema(*schema, value));
        }
    }
}

impl Keyword for DependentRequired {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        for (name, needs) in self.0.iter().filter(|(name, _)| value.get(name).is_some()) {
            for Needed { limit, .. } in needs.iter().filter(|needed| value.get(&needed.name).is_none()) {
                let message = format!("required property `{limit}` is missing, since `{}` is present", brief(name));
                run.fail(shared_fault("dependentRequired", limit, message));
            }
        }
    }
}
