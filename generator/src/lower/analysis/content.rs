//! The encodings of bodies, and the sequences among them.

use super::facts::Analysis;
use crate::ir::StreamFormat;
use crate::schema::{JsonType, SchemaId};
use crate::spec::{Content, Encoding};

/// The message that a body belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    Request,
    Response,
}

impl Analysis<'_> {
    /// Returns the encoding of a body in a message. The body of a response is not parsed as a form, and nothing tells that a body of any
    /// media type is JSON but a schema of its value.
    pub fn encoding(&self, message: Message, content: &Content) -> Encoding {
        match (message, Encoding::of(&content.media_type)) {
            (Message::Response, Encoding::Form | Encoding::Multipart) => Encoding::Bytes,
            (_, Encoding::Json) if content.media_type.contains('*') && !self.has_value(content) => Encoding::Bytes,
            (Message::Request | Message::Response, encoding) => encoding,
        }
    }

    /// Returns whether a content has a schema, and not one of a file.
    fn has_value(&self, content: &Content) -> bool {
        content.schema.is_some_and(|id| !self.is_file(id))
    }

    /// Returns the schema of the items of a body that is a sequence, which its receiver splits. The schema of a body of events is that of
    /// their data.
    pub fn items(&self, content: &Content, encoding: Encoding) -> Option<(StreamFormat, SchemaId)> {
        let is_events = essence(&content.media_type).eq_ignore_ascii_case("text/event-stream");
        let is_object = |id: &SchemaId| self.json_types(*id).single() == Some(JsonType::Object);
        match (content.item_schema, content.schema.filter(is_object)) {
            (Some(id), _) if is_events => Some((StreamFormat::Events, id)),
            (Some(id), _) => Some((StreamFormat::Lines, id)),
            (None, Some(id)) if is_events && !is_typed(encoding) => Some((StreamFormat::EventData, id)),
            (None, _) => None,
        }
    }
}

/// Returns whether the type of a content is that of its schema, so that another encoding of the schema has the same type.
pub fn is_typed(encoding: Encoding) -> bool {
    match encoding {
        Encoding::Json | Encoding::Form | Encoding::Multipart => true,
        Encoding::Text | Encoding::Bytes => false,
    }
}

/// Returns a media type without its parameters.
pub fn essence(media_type: &str) -> &str {
    media_type.split_once(';').map_or(media_type, |(essence, _)| essence).trim()
}
