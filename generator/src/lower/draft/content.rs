//! Request bodies, and the media types of bodies.

use super::builder::DraftBuilder;
use super::operations::{DraftContent, DraftContents, DraftRequestBody};
use crate::diagnostics::Problem;
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::VariantName;
use crate::ir::{Content, Shape, Type, UntypedReason};
use crate::lower::assign::{NameRequest, Precedence, labels};
use crate::lower::name_path::NamePath;
use crate::lower::schema_use::{Flow, Part, SchemaUse};
use crate::schema::{JsonType, SchemaId};
use crate::spec::{self, Encoding};

/// The encodings of requests, the most precisely typed first.
const REQUESTS: [Encoding; 5] = [Encoding::Json, Encoding::Form, Encoding::Multipart, Encoding::Text, Encoding::Bytes];

/// The encodings of responses, the preferred first.
const RESPONSES: [Encoding; 5] = [Encoding::Json, Encoding::Text, Encoding::Bytes, Encoding::Form, Encoding::Multipart];

impl DraftBuilder<'_> {
    /// Makes the request body of an operation, with a content for each media type of another schema; `None` if it has none.
    pub fn request_body(&mut self, body: &spec::Body, operation: &str, flow: Flow) -> Option<DraftRequestBody> {
        let distinct = self.distinct(&body.content, flow);
        let request = |(index, content): (usize, &&spec::Content)| {
            let preferred = vec![VariantName::new(media_type_label(&content.media_type))];
            let fullest = VariantName::new(&content.media_type);
            (index, NameRequest::suggesting_all(Precedence::Named, preferred, fullest))
        };
        let requests: Vec<_> = distinct.iter().enumerate().map(request).collect();
        let labels = labels(&requests);
        let mut contents = Vec::with_capacity(distinct.len());
        for (content, label) in distinct.into_iter().zip(labels) {
            let encoding = Encoding::of(&content.media_type);
            let path = match contents.len() {
                0 => format!("{operation} request"),
                _ => format!("{operation} {} request", label.name),
            };
            let shape = self.content_shape(encoding, content, flow, &NamePath::top(path));
            let (media_type, parts) = (content.media_type.clone(), content.encoding.clone());
            let secret = self.is_secret_content(content);
            contents.push(DraftContent { label, content: Content { media_type, encoding, shape, secret, parts } });
        }
        let contents = match contents.len() {
            0 | 1 => DraftContents::Single(contents.pop()?.content),
            _ => DraftContents::Choice(contents),
        };
        let mut docs = Docs::default();
        docs.add_descriptions(body.description.clone());
        let media_types: Vec<String> = body.content.iter().map(|content| code(&content.media_type)).collect();
        docs.add_sentence(format!("The request body, as {}.", media_types.join(" or ")));
        Some(DraftRequestBody { docs, required: body.required, contents })
    }

    /// Returns the contents that differ in more than their encoding, the most precisely typed first.
    fn distinct<'c>(&self, contents: &'c [spec::Content], flow: Flow) -> Vec<&'c spec::Content> {
        let mut distinct: Vec<&spec::Content> = Vec::new();
        for content in ranked(contents, &REQUESTS) {
            let is_form_with_files = Encoding::of(&content.media_type) == Encoding::Multipart
                && content.schema.is_some_and(|id| self.analysis.has_files(id));
            let has_type = !is_form_with_files && (is_typed(content) || content.schema.is_some());
            let is_same = |known: &&spec::Content| is_typed(known) && self.has_same_schema(known, content, flow);
            if !(has_type && distinct.iter().any(is_same)) {
                distinct.push(content);
            }
        }
        distinct
    }

    /// Returns the preferred content of a response with its encoding, and reports the others that have another schema.
    pub fn preferred<'c>(
        &mut self,
        contents: &'c [spec::Content],
        flow: Flow,
    ) -> Option<(Encoding, &'c spec::Content)> {
        let ranked = ranked(contents, &RESPONSES);
        let (preferred, others) = ranked.split_first()?;
        for other in others {
            if self.has_same_schema(preferred, other, flow) {
                continue;
            }
            let (media_type, chosen) = (other.media_type.clone(), preferred.media_type.clone());
            self.diagnostics.report(&other.place, Problem::IgnoredMediaType { media_type, chosen });
        }
        Some((Encoding::of(&preferred.media_type), preferred))
    }

    fn has_same_schema(&self, one: &spec::Content, other: &spec::Content, flow: Flow) -> bool {
        let structure = |id: SchemaId| self.analysis.structure(id, flow);
        match (one.schema, other.schema) {
            (Some(one), Some(other)) => one == other || structure(one) == structure(other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    /// Returns whether a body contains a secret that no type of its own redacts.
    pub fn is_secret_content(&self, content: &spec::Content) -> bool {
        content.schema.is_some_and(|id| self.is_secret(id, ""))
    }

    /// Returns the shape of a body.
    pub fn content_shape(
        &mut self,
        encoding: Encoding,
        content: &spec::Content,
        flow: Flow,
        path: &NamePath<'_>,
    ) -> Shape {
        if let Some(id) = content.item_schema {
            // The body is a sequence that its receiver splits; its items have a type.
            self.shape(id, flow, &path.item());
        }
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
        if self.analysis.json_types(id).single() == Some(JsonType::String) {
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

/// Returns the contents, the preferred encoding first.
fn ranked<'c>(contents: &'c [spec::Content], order: &[Encoding]) -> Vec<&'c spec::Content> {
    let mut ranked: Vec<&spec::Content> = contents.iter().collect();
    ranked.sort_by_key(|content| order.iter().position(|known| *known == Encoding::of(&content.media_type)));
    ranked
}

/// Returns whether the type of a content is that of its schema, so that another encoding of the schema has the same type.
fn is_typed(content: &spec::Content) -> bool {
    match Encoding::of(&content.media_type) {
        Encoding::Json | Encoding::Form | Encoding::Multipart => true,
        Encoding::Text | Encoding::Bytes => false,
    }
}

/// Returns the label of the variant for a media type.
fn media_type_label(media_type: &str) -> &str {
    let essence = media_type.split_once(';').map_or(media_type, |(essence, _)| essence).trim();
    match essence {
        "application/json" => "json",
        "application/x-www-form-urlencoded" => "form",
        "multipart/form-data" => "multipart",
        "application/octet-stream" => "bytes",
        "text/plain" => "text",
        essence => essence.strip_prefix("application/").unwrap_or(essence),
    }
}
