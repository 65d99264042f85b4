//! The comparison of request bodies, and of the media types of bodies.

use super::encoding;
use super::label::label;
use super::media_type::{covers, differ, have_same_essence, pairs};
use super::operation_pair::{MISREAD, OperationPair};
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::lower::Flow;
use crate::source::Place;
use crate::spec::{Body, Content, Status};

/// A body of an operation: of the request, or of the response with a status.
#[derive(Clone, Copy)]
pub struct BodyPart<'p> {
    pub name: &'p str,
    pub status: Option<Status>,
    /// Whether clients send it.
    pub is_sent: bool,
}

impl OperationPair<'_, '_> {
    pub(super) fn body(&mut self) {
        let part = BodyPart { name: "request body", status: None, is_sent: self.is_sent() };
        match (&self.before.body, &self.after.body) {
            (None, None) => {}
            (None, Some(body)) => {
                let message = if body.required { "is added, and is required" } else { "is added" };
                let found = self.change(ChangeCode::BodyAdded, message).of_part(part.name);
                let found = if body.required && part.is_sent { self.missing(found, part.name) } else { found };
                self.push(found, None, Some(self.after.place.clone()));
            }
            (Some(body), None) => {
                let found = self.change(ChangeCode::BodyRemoved, "is removed").of_part(part.name);
                let found = if part.is_sent {
                    found
                        .sending(Verdict::MayBreak)
                        .because("the API may refuse a body that its document does not declare")
                } else if body.required {
                    self.absent(found, "a body")
                } else {
                    found
                };
                self.push(found, Some(self.before.place.clone()), None);
            }
            (Some(one), Some(other)) => {
                self.body_required(one, other, part);
                self.contents(&one.content, &other.content, part);
            }
        }
    }

    fn body_required(&mut self, one: &Body, other: &Body, part: BodyPart<'_>) {
        if one.required == other.required {
            return;
        }
        let code = if other.required { ChangeCode::BodyRequired } else { ChangeCode::BodyOptional };
        let message = if other.required { "is required, and was optional" } else { "is optional, and was required" };
        let found = self.change(code, message).of_part(part.name);
        let found = match (part.is_sent, other.required) {
            (true, true) => self.missing(found, part.name),
            (false, false) => self.absent(found, "a body"),
            (true, false) | (false, true) => found,
        };
        self.push(found, Some(self.before.place.clone()), Some(self.after.place.clone()));
    }

    /// Compares the media types of a body.
    pub(super) fn contents(&mut self, before: &[Content], after: &[Content], part: BodyPart<'_>) {
        for pair in pairs(before, after) {
            match pair {
                (Some(one), Some(other)) => {
                    self.other_parameters(one, other, part);
                    self.content(one, other, part);
                }
                (Some(one), None) => self.media_type_removed(one, after, part),
                (None, Some(other)) => self.media_type_added(other, before, part),
                (None, None) => {}
            }
        }
    }

    /// Compares the parameters of a media type. Clients read a body whatever they are.
    fn other_parameters(&mut self, one: &Content, other: &Content, part: BodyPart<'_>) {
        if part.is_sent && differ(&one.media_type, &other.media_type) {
            let message = format!("is `{}`, and was `{}`", other.media_type, one.media_type);
            let found = self.change(ChangeCode::MediaTypeRemoved, message).of_part(part.name);
            let found =
                found.sending(Verdict::MayBreak).because("the API may refuse other parameters of the media type");
            self.push(found, Some(one.place.clone()), Some(other.place.clone()));
        }
    }

    fn media_type_removed(&mut self, one: &Content, after: &[Content], part: BodyPart<'_>) {
        let message = format!("may no longer be `{}`", one.media_type);
        let found = self.change(ChangeCode::MediaTypeRemoved, message).of_part(part.name);
        let covering = after.iter().find(|other| covers(&other.media_type, &one.media_type));
        let found = if part.is_sent && covering.is_none() {
            let (what, line) =
                (format!("a body of {}", label(self.before)), format!("Content-Type: {}", one.media_type));
            let fault = "the document has no such media type";
            found.sending(Verdict::Breaks).shown_by(true, what, line, fault)
        } else {
            found
        };
        self.push(found, Some(one.place.clone()), None);
        covering.into_iter().for_each(|other| self.content(one, other, part));
    }

    fn media_type_added(&mut self, other: &Content, before: &[Content], part: BodyPart<'_>) {
        let message = format!("may be `{}`", other.media_type);
        let found = self.change(ChangeCode::MediaTypeAdded, message).of_part(part.name);
        // Clients read it as what describes it most precisely.
        let same = before.iter().find(|one| have_same_essence(&one.media_type, &other.media_type));
        let covering = same.or_else(|| before.iter().find(|one| covers(&one.media_type, &other.media_type)));
        let found = match (part.is_sent, before.is_empty(), covering) {
            (true, true, _) => found.sending(Verdict::MayBreak).because("old code sends no body"),
            (true, false, _) => found,
            (false, true, _) | (false, false, Some(_)) => found.receiving(Verdict::Tolerated),
            (false, false, None) => found
                .receiving(Verdict::MayBreak)
                .because("old code does not ask for it by `Accept`, and can't read it"),
        };
        self.push(found, None, Some(other.place.clone()));
        covering.into_iter().for_each(|one| self.content(one, other, part));
    }

    /// Compares the schemas of a media type, and the encodings of the properties of a form.
    fn content(&mut self, one: &Content, other: &Content, part: BodyPart<'_>) {
        let places = || (Some(one.place.clone()), Some(other.place.clone()));
        let graph = &self.roots.graph;
        let flow = if part.is_sent { Flow::Request } else { Flow::Response };
        if encoding::differs((graph.old, one), (graph.new, other), flow) {
            let message = "the properties of the form are serialized in another way";
            let found = self.change(ChangeCode::EncodingChanged, message).of_part(part.name).because(MISREAD);
            let verdict = Verdict::MayBreak;
            let found = if part.is_sent { found.sending(verdict) } else { found.receiving(verdict) };
            let (old, new) = places();
            self.push(found, old, new);
        }
        let schemas = (one.schema.is_some(), other.schema.is_some());
        self.presence("", schemas, part.name, part.is_sent, places());
        let item_schemas = (one.item_schema.is_some(), other.item_schema.is_some());
        self.presence("of items ", item_schemas, part.name, part.is_sent, places());
        self.roots.add_content(self.after, one, other, part.is_sent, part.status);
    }

    /// Compares whether there is a schema.
    pub(super) fn presence(
        &mut self,
        of: &str,
        (before, after): (bool, bool),
        part: &str,
        is_sent: bool,
        (old, new): (Option<Place>, Option<Place>),
    ) {
        if before == after {
            return;
        }
        let message = if after { format!("a schema {of}is added") } else { format!("the schema {of}is removed") };
        let found = self.change(ChangeCode::SchemaChanged, message).of_part(part);
        let found = match (is_sent, after) {
            (true, true) => found.sending(Verdict::MayBreak).because("old code may send any value"),
            (false, false) => found.receiving(Verdict::MayBreak).because("any value may come"),
            (true, false) | (false, true) => found,
        };
        self.push(found, old, new);
    }
}
