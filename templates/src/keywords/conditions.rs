//! `not` (JSON Schema Core, 10.2.1.4), `if`, `then` and `else`, `dependentSchemas` (Core, 10.2.2), `dependentRequired`
//! (Validation, 6.5.4).

use super::super::evaluate::{Evaluated, Keyword, Run, merge};
use super::super::json::Json;
use super::super::schema::{Reader, texts};
use super::super::violation::{brief, fault};
use super::matches::matches;

struct Not(usize);

/// `if`, `then` and `else`, which interact.
struct If {
    condition: usize,
    then: Option<usize>,
    otherwise: Option<usize>,
}

struct DependentSchemas(Vec<(String, usize)>);

struct DependentRequired(Vec<(String, Vec<String>)>);

pub(super) fn read(reader: &mut Reader, schema: &Json, name: &str, value: &Json) -> Option<Box<dyn Keyword>> {
    Some(match name {
        "not" => Box::new(Not(reader.inner(value))),
        "if" => Box::new(If {
            condition: reader.inner(value),
            then: schema.get("then").map(|json| reader.inner(json)),
            otherwise: schema.get("else").map(|json| reader.inner(json)),
        }),
        "dependentSchemas" => Box::new(DependentSchemas(reader.map(Some(value)))),
        "dependentRequired" => {
            let Json::Object(members) = value else { return None };
            let dependencies = members.iter().map(|(name, needs)| (name.clone(), texts(needs)));
            Box::new(DependentRequired(dependencies.collect()))
        }
        _ => return None,
    })
}

impl Keyword for Not {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, _: &mut Evaluated) {
        if matches(run, self.0, value).is_some() {
            run.fail(fault("not", "", "must not match the schema under `not`".to_owned()));
        }
    }
}

impl Keyword for If {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, evaluated: &mut Evaluated) {
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
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, evaluated: &mut Evaluated) {
        for (_, schema) in self.0.iter().filter(|(name, _)| value.get(name).is_some()) {
            merge(evaluated, &run.schema(*schema, value));
        }
    }
}

impl Keyword for DependentRequired {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, _: &mut Evaluated) {
        for (name, needs) in self.0.iter().filter(|(name, _)| value.get(name).is_some()) {
            for needed in needs.iter().filter(|needed| value.get(needed).is_none()) {
                let (needed, name) = (brief(needed), brief(name));
                let message = format!("required property `{needed}` is missing, since `{name}` is present");
                run.fail(fault("dependentRequired", &needed, message));
            }
        }
    }
}
