//! Responses as values, and as they are sent.

use super::super::headers::Headers;
use super::super::json::{self, JsonValue};
use super::super::parameter::Parameter;
use super::super::service::{Outgoing, ResponseWriter};
use super::super::style::form;
use super::Encoding;

/// A response as values.
pub struct Answer<'a> {
    /// The status code.
    pub status: u16,
    /// The headers of the document, with their values.
    pub headers: Vec<(&'a Parameter, JsonValue)>,
    /// The body.
    pub body: Option<AnswerBody<'a>>,
}

/// A body as a value.
pub struct AnswerBody<'a> {
    /// The media type of the document.
    pub media_type: &'static str,
    /// The encoding.
    pub encoding: &'a Encoding,
    /// The value. That of a sequence is the array of its items.
    pub value: JsonValue,
}

impl Answer<'_> {
    /// Returns the response as it is sent.
    ///
    /// # Errors
    ///
    /// A sentence, if the value has no serialization in its media type.
    pub fn write(&self) -> Result<Outgoing, String> {
        let mut writer = ResponseWriter::new(Headers::new());
        for (header, value) in &self.headers {
            writer.header(header, value);
        }
        if let Some(body) = &self.body {
            body.write(&mut writer)?;
        }
        writer.finish(self.status).map_err(|violations| violations.to_string())
    }
}

impl AnswerBody<'_> {
    fn write(&self, writer: &mut ResponseWriter) -> Result<(), String> {
        let media_type = self.media_type;
        match (self.encoding, &self.value) {
            (Encoding::Json, value) => writer.json(&[media_type], value),
            (Encoding::Text, JsonValue::String(text)) => writer.text(media_type, text),
            (Encoding::Text, value) => writer.text(media_type, &written(value)),
            (Encoding::Form(encodings), value) => {
                writer.text(media_type, &form(encodings, value).unwrap_or_default());
            }
            (Encoding::Lines, JsonValue::Array(items)) => {
                let start = if media_type.starts_with("application/json-seq") { "\u{1e}" } else { "" };
                let lines = items.iter().map(|item| format!("{start}{}\n", written(item)));
                writer.text(media_type, &lines.collect::<String>());
            }
            (Encoding::Events, JsonValue::Array(items)) => {
                writer.text(media_type, &items.iter().map(event).collect::<String>())
            }
            (Encoding::EventData, JsonValue::Array(items)) => {
                let events = items.iter().map(|item| format!("data: {}\n\n", written(item)));
                writer.text(media_type, &events.collect::<String>());
            }
            (_, JsonValue::String(text)) => writer.bytes(media_type, text.as_bytes()),
            (
                Encoding::Multipart(_) | Encoding::Bytes | Encoding::Lines | Encoding::Events | Encoding::EventData,
                _,
            ) => {
                return Err(format!("a value that is not a string has no serialization as `{media_type}`"));
            }
        }
        Ok(())
    }
}

fn written(value: &JsonValue) -> String {
    json::write(value).unwrap_or_default()
}

/// Returns an event whose fields are the members of an item.
fn event(item: &JsonValue) -> String {
    let members = item.as_object().map(|members| &members[..]).unwrap_or_default();
    let fields = members.iter().flat_map(|(name, value)| {
        let text = value.as_str().map_or_else(|| written(value), str::to_owned);
        text.split('\n').map(|line| format!("{name}: {line}\n")).collect::<Vec<_>>()
    });
    format!("{}\n", fields.collect::<String>())
}
