//! The values of responses: examples of the document that are valid, else values made from schemas.

use openapi_bindgen_support::described::{Content, Encoding, Header, Schemas};
use openapi_bindgen_support::{JsonValue, Violation};

use super::preferences::Preferences;

/// The number of items of a sequence that is made.
const ITEMS: u64 = 2;

/// A source of values.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    pub(super) schemas: &'a Schemas,
    /// The seed of values that are made.
    pub(super) seed: u64,
    pub(super) preferences: &'a Preferences,
}

/// The value of a body.
pub(super) struct Value {
    pub(super) value: JsonValue,
    /// A violation of the schema by an example that the request has named.
    pub(super) violation: Option<Violation>,
}

impl Values<'_> {
    /// Returns the value of a body: a valid example, else a made value with the examples of properties; `None` if there is no valid example and none can be made.
    ///
    /// # Errors
    ///
    /// A sentence that lists the examples, if there is none of the name that the request prefers.
    pub(super) fn body(&self, content: &Content) -> Result<Option<Value>, String> {
        if let Some(name) = &self.preferences.example {
            return self.named(content, name).map(Some);
        }
        let valid = || {
            content.examples.iter().find_map(|example| {
                self.fault(content, &example.value).is_none().then(|| in_encoding(content, &example.value))
            })
        };
        let value = match self.preferences.dynamic {
            true => self.made(content),
            false => valid().or_else(|| self.composed(content)),
        };
        Ok(value.map(|value| Value { value, violation: None }))
    }

    /// Returns a value with the examples of properties and items, as far as these are valid together.
    fn composed(&self, content: &Content) -> Option<JsonValue> {
        let (made, composed) = (self.made(content), content.composed.as_ref());
        let Some(composed) = composed else { return made };
        let both = made.clone().map(|made| in_encoding(content, &completed(made, composed)));
        let mut candidates = [Some(in_encoding(content, composed)), both].into_iter().flatten();
        candidates.find(|candidate| self.fault(content, candidate).is_none()).or(made)
    }

    /// Returns the example of a name, valid or not.
    fn named(&self, content: &Content, name: &str) -> Result<Value, String> {
        let found = content.examples.iter().find(|example| example.name.as_deref() == Some(name));
        let example = found.ok_or_else(|| {
            let names: Vec<&str> = content.examples.iter().filter_map(|example| example.name.as_deref()).collect();
            let known = match &names[..] {
                [] => "it has no named examples".to_owned(),
                names => format!("its examples are: {}", names.join(", ")),
            };
            format!("the response has no example `{name}` as `{}`; {known}", content.media_type)
        })?;
        let violation = self.fault(content, &example.value);
        Ok(Value { value: in_encoding(content, &example.value), violation })
    }

    /// Returns the first violation of a value; in a sequence, of its items.
    fn fault(&self, content: &Content, value: &JsonValue) -> Option<Violation> {
        let schema = content.schema.as_deref();
        let fault = |value: &JsonValue| self.schemas.violations(schema, value).into_iter().next();
        match (is_sequence(&content.encoding), value) {
            (true, JsonValue::Array(items)) => items.iter().find_map(fault),
            // A text that is serialized as the media type requires.
            (true, JsonValue::String(_)) => None,
            (false, JsonValue::String(_)) if is_xml(content.media_type) => None,
            (_, value) => fault(value),
        }
    }

    fn made(&self, content: &Content) -> Option<JsonValue> {
        let schema = content.schema.as_deref();
        if is_sequence(&content.encoding) {
            let items = (0..ITEMS).map(|index| self.schemas.instance(schema?, self.seed.wrapping_add(index)));
            return items.collect::<Option<Vec<_>>>().map(JsonValue::Array);
        }
        match (schema, &content.encoding) {
            (Some(schema), _) => self.schemas.instance(schema, self.seed),
            (None, Encoding::Json) => Some(JsonValue::Null),
            (None, _) => Some(JsonValue::String(String::new())),
        }
    }

    /// Returns the value of a header; `None` if there is no valid example and none can be made.
    pub(super) fn header(&self, header: &Header) -> Option<JsonValue> {
        let schema = header.schema.as_deref();
        let is_valid = |value: &&JsonValue| self.schemas.violations(schema, value).is_empty();
        let example = header.examples.iter().find(is_valid).filter(|_| !self.preferences.dynamic).cloned();
        example.or_else(|| self.schemas.instance(schema?, self.seed))
    }
}

/// Returns a value whose members have the values of another.
fn completed(value: JsonValue, examples: &JsonValue) -> JsonValue {
    match (value, examples) {
        (JsonValue::Object(mut members), JsonValue::Object(examples)) => {
            for (name, example) in examples.iter() {
                let value = members.remove(name).map_or_else(|| example.clone(), |value| completed(value, example));
                members.insert(name.clone(), value);
            }
            JsonValue::Object(members)
        }
        (_, example) => example.clone(),
    }
}

/// Returns an example as the value of its encoding: that of a sequence may be one item.
fn in_encoding(content: &Content, value: &JsonValue) -> JsonValue {
    match (is_sequence(&content.encoding), value) {
        (true, JsonValue::Array(_) | JsonValue::String(_)) | (false, _) => value.clone(),
        (true, item) => JsonValue::Array(vec![item.clone()]),
    }
}

/// Returns whether a media type is XML (RFC 7303), whose examples are its text.
fn is_xml(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(essence.as_str(), "application/xml" | "text/xml") || essence.ends_with("+xml")
}

fn is_sequence(encoding: &Encoding) -> bool {
    match encoding {
        Encoding::Lines | Encoding::Events | Encoding::EventData => true,
        Encoding::Json | Encoding::Form(_) | Encoding::Multipart(_) | Encoding::Text | Encoding::Bytes => false,
    }
}
