//! `prefixItems` and `items` (JSON Schema Core, 10.3.1).

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::schema::Reader;

struct Items {
    prefix: Vec<usize>,
    rest: Option<usize>,
}

pub(super) fn read(reader: &mut Reader, schema: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    let items = match name {
        "prefixItems" => Items { prefix: reader.list(value), rest: schema.get("items").map(|json| reader.inner(json)) },
        "items" if schema.get("prefixItems").is_none() => Items { prefix: Vec::new(), rest: Some(reader.inner(value)) },
        _ => return None,
    };
    Some(Box::new(items))
}

impl Keyword for Items {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        let JsonValue::Array(items) = value else { return };
        for (index, item) in items.iter().enumerate() {
            let Some(schema) = self.prefix.get(index).or(self.rest.as_ref()) else { break };
            run.within(index, *schema, item);
            if run.is_decided() {
                break;
            }
            if let Some(evaluated) = evaluated.get_mut(index) {
                *evaluated = true;
            }
        }
    }
}
