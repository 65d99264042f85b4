//! The bodies of requests and responses, in their media types.

use super::builder::DraftBuilder;
use super::operations::{DraftContent, DraftRequestBody};
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::VariantName;
use crate::ir::{OtherEncoding, Shape, Type, UntypedReason};
use crate::lower::analysis::{Message, essence, is_typed};
use crate::lower::assign::{Label, NameRequest, Precedence, labels};
use crate::lower::name_path::NamePath;
use crate::lower::schema_use::{Flow, Part, SchemaUse};
use crate::schema::{JsonType, SchemaId};
use crate::spec::{self, Encoding};

/// The encodings of bodies, the most precisely typed first.
const ENCODINGS: [Encoding; 5] = [Encoding::Json, Encoding::Form, Encoding::Multipart, Encoding::Text, Encoding::Bytes];

/// The media types of sequences of values (OpenAPI 3.2, 4.14.4), which are not another encoding of one value.
const SEQUENCES: [&str; 8] = [
    "application/json-seq",
    "application/jsonl",
    "application/jsonlines",
    "application/ndjson",
    "application/x-jsonlines",
    "application/x-ndjson",
    "multipart/mixed",
    "text/event-stream",
];

/// A media type of a body, with the others whose bodies are read alike.
struct Distinct<'c> {
    content: &'c spec::Content,
    encoding: Encoding,
    aliases: Vec<String>,
    others: Vec<OtherEncoding>,
}

impl DraftBuilder<'_> {
    /// Makes the request body of an operation; `None` if it has none.
    pub fn request_body(&mut self, body: &spec::Body, operation: &str, flow: Flow) -> Option<DraftRequestBody> {
        let contents = self.contents(&body.content, Message::Request, flow, |label| match label {
            None => format!("{operation} request"),
            Some(label) => format!("{operation} {label} request"),
        });
        if contents.is_empty() {
            return None;
        }
        let mut docs = Docs::default();
        docs.add_descriptions(body.description.clone());
        let media_types: Vec<String> = contents.iter().map(|content| code(&content.media_type)).collect();
        docs.add_sentence(format!("The request body, as {}.", media_types.join(" or ")));
        Some(DraftRequestBody { docs, required: body.required, contents })
    }

    /// Makes the contents of a body, one for each media type of another schema, the most precisely typed first. `path` returns the
    /// name of the type of a content, given its label unless it is the first.
    pub fn contents(
        &mut self,
        contents: &[spec::Content],
        message: Message,
        flow: Flow,
        path: impl Fn(Option<&VariantName>) -> String,
    ) -> Vec<DraftContent> {
        let distinct = self.distinct(contents, message, flow);
        let labels = media_type_labels(distinct.iter().map(|one| one.content.media_type.as_str()));
        let mut drafted = Vec::with_capacity(distinct.len());
        for (Distinct { content, encoding, aliases, others }, label) in distinct.into_iter().zip(labels) {
            let path = path((!drafted.is_empty()).then_some(&label.name));
            let is_read_as_json = message == Message::Response && encoding == Encoding::Json;
            let schema = content.schema.filter(|_| is_read_as_json).map(|id| {
                let id = self.analysis.schemas.unwrapped(id);
                (id, self.analysis.flows.within(id, flow))
            });
            let path = NamePath::top(path);
            let items = self.analysis.items(content, encoding);
            let items = items.map(|(format, id)| (format, self.shape(id, flow, &path.item())));
            drafted.push(DraftContent {
                label,
                media_type: content.media_type.clone(),
                aliases,
                others,
                encoding,
                shape: self.content_shape(encoding, content, flow, &path),
                secret: self.is_secret_content(content),
                parts: content.encoding.clone(),
                schema,
                items,
            });
        }
        drafted
    }

    /// Returns the contents that differ in more than their encoding, the most precisely typed first.
    fn distinct<'c>(&mut self, contents: &'c [spec::Content], message: Message, flow: Flow) -> Vec<Distinct<'c>> {
        let mut ranked: Vec<&spec::Content> = contents.iter().collect();
        let rank = |content: &&spec::Content| {
            let encoding = self.analysis.encoding(message, content);
            // A range describes bodies less precisely than a media type.
            (content.media_type.contains('*'), ENCODINGS.iter().position(|known| *known == encoding))
        };
        ranked.sort_by_key(rank);
        let mut distinct: Vec<Distinct<'c>> = Vec::new();
        for content in ranked {
            let encoding = self.analysis.encoding(message, content);
            let is_form_with_files =
                encoding == Encoding::Multipart && content.schema.is_some_and(|id| self.analysis.has_files(id));
            let has_type = is_typed(encoding) || content.schema.is_some();
            let may_be_same = has_type
                && !self.is_raw_string(content, message)
                && !is_form_with_files
                && !is_sequence(&content.media_type);
            let is_same = |known: &Distinct<'c>| {
                may_be_same && is_typed(known.encoding) && self.has_same_schema(known.content, content, flow)
            };
            let same = distinct.iter().position(is_same);
            match same.map(|at| &mut distinct[at]) {
                None => distinct.push(Distinct { content, encoding, aliases: Vec::new(), others: Vec::new() }),
                Some(known) if message == Message::Response && encoding == Encoding::Json => {
                    known.aliases.push(content.media_type.clone());
                }
                // A request is sent in the other encoding, and does not ask for this one in the response.
                Some(known) => {
                    if message == Message::Request && is_typed(encoding) {
                        let (media_type, parts) = (content.media_type.clone(), content.encoding.clone());
                        known.others.push(OtherEncoding { media_type, encoding, parts });
                    }
                    let other = known.content.media_type.clone();
                    self.omitted.entry(content.place.clone()).or_insert(other);
                }
            }
        }
        distinct
    }

    /// Returns whether the body of a response is a string as it is, which as JSON would be quoted.
    fn is_raw_string(&self, content: &spec::Content, message: Message) -> bool {
        let is_string = |id: SchemaId| self.analysis.json_types(id).single() == Some(JsonType::String);
        message == Message::Response
            && !is_typed(self.analysis.encoding(message, content))
            && content.schema.is_some_and(is_string)
    }

    fn has_same_schema(&self, one: &spec::Content, other: &spec::Content, flow: Flow) -> bool {
        let structure = |id: SchemaId| self.analysis.structure(SchemaUse::whole(id, flow));
        match (one.schema, other.schema) {
            (Some(one), Some(other)) => one == other || structure(one) == structure(other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    /// Returns whether a body contains a secret that no type of its own redacts.
    fn is_secret_content(&self, content: &spec::Content) -> bool {
        content.schema.is_some_and(|id| self.is_secret(id, ""))
    }

    /// Returns the shape of a body.
    fn content_shape(&mut self, encoding: Encoding, content: &spec::Content, flow: Flow, path: &NamePath<'_>) -> Shape {
        match (encoding, content.schema) {
            (Encoding::Text, schema) => {
                self.mark_text(schema);
                Shape::plain(Type::Text)
            }
            (Encoding::Bytes, schema) => {
                self.mark_text(schema);
                Shape::plain(Type::Bytes)
            }
            (Encoding::Multipart, Some(id)) => self.form_shape(id, flow, path),
            (Encoding::Json | Encoding::Form, Some(id)) => self.root_shape(id, flow, path),
            (Encoding::Json | Encoding::Form | Encoding::Multipart, None) => {
                self.untyped.insert(content.place.clone(), UntypedReason::Content);
                Shape::plain(Type::Json)
            }
        }
    }

    /// Marks the schema of a body that is text or bytes as typed if it is one of strings, and else records that it is not.
    fn mark_text(&mut self, schema: Option<SchemaId>) {
        let Some(id) = schema else { return };
        if self.analysis.json_types(id).without(JsonType::Null).single() == Some(JsonType::String) {
            self.mark_typed(id);
        } else {
            self.untyped.insert(self.analysis.schemas.place(id).clone(), UntypedReason::Text);
        }
    }

    /// Returns the shape of a form. One with files has a type of its own, since JSON has no files.
    fn form_shape(&mut self, id: SchemaId, flow: Flow, path: &NamePath<'_>) -> Shape {
        if !self.analysis.has_files(id) {
            return self.root_shape(id, flow, path);
        }
        let schema = self.analysis.schemas.unwrapped(id);
        let path = match self.analysis.components.name(schema) {
            Some(component) => NamePath::top(format!("{component} form")),
            None => path.clone(),
        };
        let flow = self.analysis.flows.within(schema, flow);
        self.named_shape(SchemaUse { schema, flow, part: Part::Form }, &path)
    }
}

fn is_sequence(media_type: &str) -> bool {
    SEQUENCES.iter().any(|known| known.eq_ignore_ascii_case(essence(media_type)))
}

/// Returns the labels of the variants for media types.
pub fn media_type_labels<'m>(media_types: impl Iterator<Item = &'m str>) -> Vec<Label> {
    let request = |(index, media_type): (usize, &str)| {
        let preferred = vec![VariantName::new(media_type_label(media_type))];
        let fullest = VariantName::new(media_type);
        (index, NameRequest::suggesting_all(Precedence::Named, preferred, fullest))
    };
    labels(&media_types.enumerate().map(request).collect::<Vec<_>>())
}

/// Returns the label of the variant for a media type.
fn media_type_label(media_type: &str) -> &str {
    match essence(media_type) {
        "*/*" => "any",
        "application/*" => "application",
        "text/event-stream" => "event-stream",
        "application/json" => "json",
        "application/x-www-form-urlencoded" => "form",
        "multipart/form-data" => "multipart",
        "application/octet-stream" => "bytes",
        "text/plain" => "text",
        essence => essence.strip_prefix("application/").unwrap_or(essence),
    }
}
