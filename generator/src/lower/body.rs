//! What bodies are: a type for each media type, and files in forms.

use std::collections::BTreeSet;

use super::flow::Flow;
use super::naming::Trail;
use super::shape::{is_struct, nullable_shape};
use super::{Lowering, Part, Reading};
use crate::diagnostics::Problem;
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::{FieldName, TypeName, VariantName};
use crate::ir::{Body, BodyContents, Check, Content, ContentVariant, Shape, Type, UntypedReason};
use crate::lower::assign::{Wish, assign};
use crate::schema::{Form, JsonType, Keywords, SchemaId, TypeSet};
use crate::spec::dialect::Version;
use crate::spec::{self, Encoding};

/// What of a request is said first, if there is a choice: that of which types say the most.
const REQUESTS: [Encoding; 5] = [Encoding::Json, Encoding::Form, Encoding::Multipart, Encoding::Text, Encoding::Bytes];

/// What of a response is preferred, if there is a choice.
const RESPONSES: [Encoding; 5] = [Encoding::Json, Encoding::Text, Encoding::Bytes, Encoding::Form, Encoding::Multipart];

/// What a body is in a media type, and its shape.
pub(super) struct CarriedContent<'a> {
    content: &'a spec::Content,
    encoding: Encoding,
    variant: VariantName,
    pub(super) shape: Shape,
}

impl<'a> Lowering<'a> {
    /// Makes the types that a body needs: one for each media type that says something else.
    pub(super) fn contents(&mut self, body: &'a spec::Body, name: &str, flow: Flow) -> Vec<CarriedContent<'a>> {
        let chosen = self.distinct(&body.content, flow);
        let wish = |(index, content): (usize, &&spec::Content)| {
            (index, Wish::suggested(vec![VariantName::new(variant(&content.media_type))]))
        };
        let wishes: Vec<_> = chosen.iter().enumerate().map(wish).collect();
        let names = assign(&wishes, &BTreeSet::new(), VariantName::numbered);
        let mut contents = Vec::new();
        for (content, variant) in chosen.into_iter().zip(names) {
            let encoding = Encoding::of(&content.media_type);
            let trail = match contents.len() {
                0 => format!("{name} request"),
                _ => format!("{name} {variant} request"),
            };
            let shape = self.content(encoding, content, flow, &Trail::top(trail));
            contents.push(CarriedContent { content, encoding, variant, shape });
        }
        contents
    }

    /// The contents that are not another way to write one of the others, the one that says the most first.
    fn distinct<'c>(&self, contents: &'c [spec::Content], flow: Flow) -> Vec<&'c spec::Content> {
        let mut distinct: Vec<&spec::Content> = Vec::new();
        for content in ranked(contents, &REQUESTS) {
            let files = content.schema.is_some_and(|id| is_multipart(content) && self.has_files(id));
            let says_much = !files && (is_typed(content) || content.schema.is_some());
            let same = |known: &&spec::Content| is_typed(known) && self.says_the_same(known, content, flow);
            if !(says_much && distinct.iter().any(same)) {
                distinct.push(content);
            }
        }
        distinct
    }

    /// Of the media types of a response the one that types say the most of. That there are others is said aloud.
    pub(super) fn best<'c>(
        &mut self,
        contents: &'c [spec::Content],
        flow: Flow,
    ) -> Option<(Encoding, &'c spec::Content)> {
        let ranked = ranked(contents, &RESPONSES);
        let (best, others) = ranked.split_first()?;
        for other in others {
            if self.says_the_same(best, other, flow) {
                continue;
            }
            let problem =
                Problem::IgnoredMediaType { media_type: other.media_type.clone(), chosen: best.media_type.clone() };
            self.diagnostics.report(&other.place, problem);
        }
        Some((Encoding::of(&best.media_type), best))
    }

    fn says_the_same(&self, one: &spec::Content, other: &spec::Content, flow: Flow) -> bool {
        match (one.schema, other.schema) {
            (Some(one), Some(other)) => one == other || self.structure(one, flow) == self.structure(other, flow),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    pub(super) fn content(
        &mut self,
        encoding: Encoding,
        content: &spec::Content,
        flow: Flow,
        trail: &Trail<'_>,
    ) -> Shape {
        if let Some(id) = content.item_schema {
            // A sequence is read item by item, by whoever receives it; what an item is has a type.
            self.shape(id, flow, &trail.item());
        }
        match (encoding, content.schema) {
            (Encoding::Text, _) => Shape::plain(Type::Text),
            (Encoding::Bytes, _) => Shape::plain(Type::Bytes),
            (Encoding::Multipart, Some(id)) => self.form(id, flow, trail),
            (Encoding::Json | Encoding::Form, Some(id)) => self.standing(id, flow, trail),
            (Encoding::Json | Encoding::Form | Encoding::Multipart, None) => {
                self.untyped.insert(content.place.clone(), UntypedReason::Content);
                Shape::plain(Type::Json)
            }
        }
    }

    /// The shape of a form. One with files has a type of its own, since JSON has no files.
    fn form(&mut self, id: SchemaId, flow: Flow, trail: &Trail<'_>) -> Shape {
        if !self.has_files(id) {
            return self.standing(id, flow, trail);
        }
        let target = self.unwrapped(id);
        let trail = match self.components.get(&target) {
            Some(component) => Trail::top(format!("{component} form")),
            None => trail.clone(),
        };
        let flow = self.flows.within(target, flow);
        self.named(Reading { schema: target, flow, part: Part::Form }, &trail)
    }

    fn has_files(&self, id: SchemaId) -> bool {
        self.effective(self.unwrapped(id)).is_some_and(|keywords| {
            let any = keywords.properties.values().any(|property| self.file(*property).is_some());
            any && is_struct(&keywords) && self.alternatives(&keywords).is_none()
        })
    }

    /// The shape of a property of a form that is a file, or a list of files.
    pub(super) fn file(&self, id: SchemaId) -> Option<Shape> {
        let id = self.unwrapped(id);
        let keywords = match &self.api.schemas[id].form {
            // Since OpenAPI 3.1 a schema that says nothing is any sequence of bytes (4.14.3).
            Form::Boolean(value) => return (*value && self.is_bytes()).then(|| Shape::plain(Type::File)),
            Form::Keywords(keywords) => keywords,
        };
        let types = keywords.types.unwrap_or(TypeSet::EMPTY);
        let shape = match types.without(JsonType::Null).single() {
            Some(JsonType::String) if is_binary(keywords) => Shape::plain(Type::File),
            Some(JsonType::Array) => {
                let item = self.file(keywords.items?)?;
                let checks = keywords.min_items.map(Check::MinItems).into_iter();
                let checks = checks.chain(keywords.max_items.map(Check::MaxItems)).collect();
                Shape { ty: Type::List(Box::new(item)), checks }
            }
            None if is_binary(keywords) || keywords.assertions().next().is_none() && self.is_bytes() => {
                Shape::plain(Type::File)
            }
            _ => return None,
        };
        Some(if types.contains(JsonType::Null) { nullable_shape(shape) } else { shape })
    }

    fn is_bytes(&self) -> bool {
        self.api.spec.version == Version::V3_1
    }

    /// The schema that others only refer to.
    fn unwrapped(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        for _ in 0..self.api.schemas.len() {
            match self.api.schemas[id].keywords().and_then(|keywords| self.wrapped(id, keywords)) {
                Some((inner, false)) => id = inner,
                Some((_, true)) | None => break,
            }
        }
        id
    }
}

/// A body; `None` if it has no content.
pub(super) fn describe_body(body: &spec::Body, carried: Vec<CarriedContent<'_>>, operation: &str) -> Option<Body> {
    let mut docs = Docs::default();
    let media_types: Vec<String> = body.content.iter().map(|content| code(&content.media_type)).collect();
    docs.say(format!("The request body, as {}.", media_types.join(" or ")));
    docs.extend(body.description.clone());
    let content = |CarriedContent { content, encoding, variant, shape }: CarriedContent<'_>| ContentVariant {
        name: variant,
        content: Content { media_type: content.media_type.clone(), encoding, shape, parts: content.encoding.clone() },
    };
    let mut contents: Vec<ContentVariant> = carried.into_iter().map(content).collect();
    let contents = match contents.len() {
        0 | 1 => BodyContents::Single(contents.pop()?.content),
        _ => BodyContents::Choice(TypeName::new(&format!("{operation} body")), contents),
    };
    Some(Body { name: FieldName::new("body"), docs, required: body.required, contents })
}

/// The contents, the preferred first.
fn ranked<'c>(contents: &'c [spec::Content], order: &[Encoding]) -> Vec<&'c spec::Content> {
    let mut ranked: Vec<&spec::Content> = contents.iter().collect();
    ranked.sort_by_key(|content| order.iter().position(|known| *known == Encoding::of(&content.media_type)));
    ranked
}

fn is_multipart(content: &spec::Content) -> bool {
    Encoding::of(&content.media_type) == Encoding::Multipart
}

/// Whether the type of a content is that of its schema, so that another way of writing it has the same type.
fn is_typed(content: &spec::Content) -> bool {
    match Encoding::of(&content.media_type) {
        Encoding::Json | Encoding::Form | Encoding::Multipart => true,
        Encoding::Text | Encoding::Bytes => false,
    }
}

/// Whether a text is what a file holds: as OpenAPI 3.0 says it, or as 3.1 does.
fn is_binary(keywords: &Keywords<SchemaId>) -> bool {
    let media_type = keywords.content_media_type.as_deref();
    let is_file = media_type.is_some_and(|media_type| Encoding::of(media_type) == Encoding::Bytes);
    keywords.format.as_deref() == Some("binary") || is_file && keywords.content_encoding.is_none()
}

/// What the variant for a media type is called after.
fn variant(media_type: &str) -> &str {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    match essence {
        "application/json" => "json",
        "application/x-www-form-urlencoded" => "form",
        "multipart/form-data" => "multipart",
        "application/octet-stream" => "bytes",
        "text/plain" => "text",
        essence => essence.strip_prefix("application/").unwrap_or(essence),
    }
}
