//! Requests of made values, for tests of servers.

use super::super::json::JsonValue;
use super::super::request::{Request, RequestWriter};
use super::{Api, Content, Encoding, Operation};

/// The number of values of a parameter that are tried.
const TRIES: u64 = 16;

impl Api {
    /// Makes a request of an operation that is valid: with the required parameters and some of the others, the body in its first media type,
    /// and without credentials. Returns `None` if a value is not found, or has no serialization. A seed always has the same request.
    pub fn sample(&self, operation: &Operation, seed: u64) -> Option<Request> {
        // HTTP sends no fragment.
        if operation.path.split_once('#').is_some_and(|(_, fragment)| fragment.contains('{')) {
            return None;
        }
        let mut writer = RequestWriter::new(operation.path, operation.parameters);
        for (index, (parameter, schema)) in operation.parameters.iter().zip(&operation.parameter_schemas).enumerate() {
            let seed = seed.wrapping_add(index as u64 * TRIES);
            let is_sent = parameter.required || seed.is_multiple_of(2);
            let mut values = (0..TRIES).filter_map(|offset| match schema {
                Some(schema) => self.schemas.instance(schema, seed.wrapping_add(offset)),
                None => Some("text".into()),
            });
            let value = if is_sent { values.find(is_sendable) } else { None };
            if parameter.required && value.is_none() {
                return None;
            }
            writer.optional(&value);
        }
        if let Some(content) = operation.body.as_ref().and_then(|body| body.contents.first()) {
            self.body(&mut writer, content, seed)?;
        }
        writer.finish(operation.method, operation.path, operation.accept).ok()
    }

    fn body(&self, writer: &mut RequestWriter, content: &Content, seed: u64) -> Option<()> {
        let value = match &content.schema {
            Some(schema) => self.schemas.instance(schema, seed)?,
            None => JsonValue::String("text".to_owned()),
        };
        // Forms have no part for null and for nothing.
        let is_absent = |value: &JsonValue| value.is_null() || value.as_array().is_some_and(<[JsonValue]>::is_empty);
        let has_absent = value.as_object().is_some_and(|members| members.iter().any(|(_, value)| is_absent(value)));
        if has_absent && matches!(content.encoding, Encoding::Form(_) | Encoding::Multipart(_)) {
            return None;
        }
        let media_type = content.media_type;
        match (&content.encoding, &value) {
            (Encoding::Json, value) => writer.json(media_type, value),
            (Encoding::Form(encodings), value) => writer.form(media_type, encodings, value),
            (Encoding::Multipart(_), value) => writer.multipart(media_type, &[], |form| form.members(value)),
            (Encoding::Text, JsonValue::String(text)) => writer.text(media_type, text),
            (Encoding::Text, _) => return None,
            (Encoding::Bytes | Encoding::Lines | Encoding::Events | Encoding::EventData, _) => {
                writer.bytes(media_type, b"bytes");
            }
        }
        Some(())
    }
}

/// Returns whether styles can represent a value: no null, nothing empty, and nothing nested (OpenAPI 3.2, 4.12.6).
fn is_sendable(value: &JsonValue) -> bool {
    let is_text = |value: &JsonValue| match value {
        JsonValue::Bool(_) | JsonValue::Number(_) => true,
        JsonValue::String(text) => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'%'),
        JsonValue::Null | JsonValue::Array(_) | JsonValue::Object(_) => false,
    };
    match value {
        JsonValue::Array(items) => !items.is_empty() && items.iter().all(is_text),
        JsonValue::Object(members) => !members.is_empty() && members.iter().all(|(_, value)| is_text(value)),
        value => is_text(value),
    }
}
