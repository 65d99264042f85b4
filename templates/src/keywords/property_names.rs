//! `propertyNames` (JSON Schema Core, 10.3.2.4).

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::schema::Reader;
use super::super::violation::{brief, fault};

struct PropertyNames(usize);

pub(super) fn read(reader: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    if name != "propertyNames" {
        return None;
    }
    Some(Box::new(PropertyNames(reader.inner(value))))
}

impl Keyword for PropertyNames {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        let JsonValue::Object(members) = value else { return };
        for (name, _) in members.iter() {
            let text = JsonValue::String(name.clone());
            // In a run of its own, since the cache of a run needs values that outlive it.
            let mut apart = Run::new(run.compiled, &text, run.limit);
            (apart.scopes, apart.depth) = (run.scopes.clone(), run.depth);
            apart.schema(self.0, &text);
            run.is_too_deep |= apart.is_too_deep;
            run.exceed(apart.exceeded.as_ref().map(|limit| limit.fault.clone()));
            if let Some(finding) = apart.findings.distinct().first() {
                let name = brief(name);
                let message = format!("property name `{name}` {}", finding.fault.message);
                run.fail(fault("propertyNames", &name, message));
            }
            if run.is_decided() {
                return;
            }
        }
    }
}
