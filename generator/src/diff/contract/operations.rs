//! The comparison of operations: which are the same, and everything about them but schemas.
//!
//! Clients send the requests of their operations and receive the responses; of webhooks and callbacks they receive the requests and
//! send the responses.

use super::encoding;
use super::label::{label, part, response_part, status_text};
use super::roots::Roots;
use super::security;
use crate::diff::change::{Subject, Verdict};
use crate::diff::code::ChangeCode;
use crate::diff::found::Found;
use crate::lower::Flow;
use crate::source::Place;
use crate::spec::{
    Api, Body, Caller, Content, Operation, Parameter, ParameterLocation, Response, Serialization, Status,
};

/// Compares the operations of two versions. Adds the roots of their schemas.
pub fn compare(old: &Api, new: &Api, roots: &mut Roots<'_>) -> Vec<Found> {
    let pairs = pairs(&old.spec.operations, &new.spec.operations);
    let mut found = Vec::new();
    for (before, after) in pairs {
        match (before, after) {
            (Some(before), Some(after)) => {
                Comparison { before, after, roots, found: &mut found }.run();
                found.extend(security::compare_operation((old, before), (new, after)));
            }
            (Some(before), None) => found.push(removed(before)),
            (None, Some(after)) => found.push(added(after)),
            (None, None) => {}
        }
    }
    found
}

fn subject(operation: &Operation) -> Subject {
    Subject::Operation(label(operation))
}

/// Returns a path whose parameters have no names.
fn template(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') && part.ends_with('}') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

type Pairs<'o> = Vec<(Option<&'o Operation>, Option<&'o Operation>)>;

/// Pairs operations by method and path, then by `operationId`. They are in the order of the new document, removed ones last.
fn pairs<'o>(old: &'o [Operation], new: &'o [Operation]) -> Pairs<'o> {
    let kind = |operation: &Operation| match &operation.caller {
        Caller::Client => String::new(),
        Caller::Webhook(name) => format!("webhook {name}"),
        Caller::Callback(name) => format!("callback {name}"),
    };
    type Rule<'r> = &'r dyn Fn(&Operation, &Operation) -> bool;
    let rules: [Rule<'_>; 3] = [
        &|one, other| one.method == other.method && one.path == other.path,
        &|one, other| one.method == other.method && template(&one.path) == template(&other.path),
        &|one, other| one.id.is_some() && one.id == other.id,
    ];
    let mut partner: Vec<Option<usize>> = vec![None; new.len()];
    for rule in rules {
        for (from, one) in old.iter().enumerate() {
            if partner.contains(&Some(from)) {
                continue;
            }
            let is_same = |other: &Operation| kind(one) == kind(other) && rule(one, other);
            let at = new.iter().enumerate().position(|(at, other)| partner[at].is_none() && is_same(other));
            at.into_iter().for_each(|at| partner[at] = Some(from));
        }
    }
    let paired = new.iter().zip(&partner).map(|(after, from)| (from.map(|from| &old[from]), Some(after)));
    let removed = old.iter().enumerate().filter(|(at, _)| !partner.contains(&Some(*at)));
    paired.chain(removed.map(|(_, before)| (Some(before), None))).collect()
}

fn removed(operation: &Operation) -> Found {
    let found =
        Found::new(ChangeCode::OperationRemoved, subject(operation), "is removed").at(Some(&operation.place), None);
    match operation.caller {
        Caller::Client => found.sending(Verdict::Breaks).shown_by(
            true,
            "a request",
            label(operation),
            "the document has no such operation",
        ),
        Caller::Webhook(_) | Caller::Callback(_) => found,
    }
}

fn added(operation: &Operation) -> Found {
    let found = Found::new(ChangeCode::OperationAdded, subject(operation), "is added").at(None, Some(&operation.place));
    match operation.caller {
        Caller::Client => found,
        // Old code has no handler for it.
        Caller::Webhook(_) | Caller::Callback(_) => found.receiving(Verdict::Tolerated),
    }
}

struct Comparison<'c, 'r> {
    before: &'c Operation,
    after: &'c Operation,
    roots: &'c mut Roots<'r>,
    found: &'c mut Vec<Found>,
}

impl Comparison<'_, '_> {
    fn run(&mut self) {
        if (&self.before.method, &self.before.path) != (&self.after.method, &self.after.path) {
            self.moved();
        }
        if self.after.deprecated && !self.before.deprecated {
            let found = self.change(ChangeCode::OperationDeprecated, "is deprecated");
            self.push(found, Some(self.before.place.clone()), Some(self.after.place.clone()));
        }
        self.parameters();
        self.body();
        self.responses();
    }

    /// Whether clients send the request.
    fn is_sent(&self) -> bool {
        self.after.caller == Caller::Client || matches!(self.before.caller, Caller::Client)
    }

    fn change(&self, code: ChangeCode, message: impl Into<String>) -> Found {
        Found::new(code, subject(self.after), message)
    }

    fn push(&mut self, found: Found, old: Option<Place>, new: Option<Place>) {
        self.found.push(Found { old, new, ..found });
    }

    fn moved(&mut self) {
        let message = format!("was {}", label(self.before));
        let found = self.change(ChangeCode::OperationMoved, message);
        let same = self.before.method == self.after.method && template(&self.before.path) == template(&self.after.path);
        let found = if same || !self.is_sent() {
            found
        } else {
            let line = label(self.before);
            found.sending(Verdict::Breaks).shown_by(true, "a request", line, "the document has no such operation")
        };
        self.push(found, Some(self.before.place.clone()), Some(self.after.place.clone()));
    }

    fn parameters(&mut self) {
        let key = |parameter: &Parameter| match parameter.location {
            // Path parameters are found by their place in the path, and names of headers have no case.
            ParameterLocation::Header => (parameter.location, parameter.name.to_ascii_lowercase()),
            _ => (parameter.location, parameter.name.clone()),
        };
        let renamed = renamed_path_parameters(&self.before.path, &self.after.path);
        let old_key = |parameter: &Parameter| {
            let (location, name) = key(parameter);
            let renamed = renamed.iter().find(|(old, _)| location == ParameterLocation::Path && *old == name);
            (location, renamed.map_or(name, |(_, new)| new.clone()))
        };
        let (before, after) = (self.before, self.after);
        let mut gone: Vec<&Parameter> = Vec::new();
        for one in &before.parameters {
            match after.parameters.iter().find(|other| key(other) == old_key(one)) {
                Some(other) => self.parameter(one, other),
                None => gone.push(one),
            }
        }
        for other in &after.parameters {
            if before.parameters.iter().any(|one| old_key(one) == key(other)) {
                continue;
            }
            match gone.iter().position(|one| one.name == other.name) {
                Some(at) => {
                    let one = gone.remove(at);
                    self.parameter_moved(one, other);
                }
                None => self.parameter_added(other),
            }
        }
        for one in gone {
            self.parameter_removed(one);
        }
    }

    fn parameter_moved(&mut self, one: &Parameter, other: &Parameter) {
        let (before, after) = (one.location.name(), other.location.name());
        let message = format!("is in {}, and was in {}", noun(after), noun(before));
        let found = self.change(ChangeCode::ParameterMoved, message).of_part(part(other));
        let found = if self.is_sent() {
            let fault = format!("the parameter is expected in {}", noun(after));
            found.sending(Verdict::Breaks).shown_by(true, "a request", with_parameter(self.before, one), &fault)
        } else {
            found.receiving(Verdict::Breaks).because("old code looks for it in the other place")
        };
        self.push(found, Some(one.place.clone()), Some(other.place.clone()));
        self.roots.add_parameter(self.after, one, other, self.is_sent());
    }

    fn parameter_added(&mut self, other: &Parameter) {
        let message = if other.required { "is added, and is required" } else { "is added" };
        let found = self.change(ChangeCode::ParameterAdded, message).of_part(part(other));
        let found = if other.required && self.is_sent() {
            let fault = format!("the {} is missing", part(other));
            found.sending(Verdict::Breaks).shown_by(true, "a request", label(self.before), &fault)
        } else {
            found
        };
        self.push(found, None, Some(other.place.clone()));
    }

    fn parameter_removed(&mut self, one: &Parameter) {
        let found = self.change(ChangeCode::ParameterRemoved, "is removed").of_part(part(one));
        let found = if self.is_sent() {
            found
                .sending(Verdict::MayBreak)
                .because("the API may refuse a parameter that its document does not declare")
        } else if one.required {
            let what = format!("a request without the {}", part(one));
            found.receiving(Verdict::Breaks).shown_by(false, what, label(self.before), "old code requires it")
        } else {
            found
        };
        self.push(found, Some(one.place.clone()), None);
    }

    fn parameter(&mut self, one: &Parameter, other: &Parameter) {
        let places = || (Some(one.place.clone()), Some(other.place.clone()));
        let part = part(other);
        if one.required != other.required {
            let code = if other.required { ChangeCode::ParameterRequired } else { ChangeCode::ParameterOptional };
            let message =
                if other.required { "is required, and was optional" } else { "is optional, and was required" };
            let found = self.change(code, message).of_part(&part);
            let found = match (self.is_sent(), other.required) {
                (true, true) => {
                    let fault = format!("the {part} is missing");
                    found.sending(Verdict::Breaks).shown_by(true, "a request", label(self.before), &fault)
                }
                (false, false) => {
                    let what = format!("a request without the {part}");
                    found.receiving(Verdict::Breaks).shown_by(false, what, label(self.before), "old code requires it")
                }
                (true, false) | (false, true) => found,
            };
            let (old, new) = places();
            self.push(found, old, new);
        }
        if one.serialization != other.serialization {
            let message =
                format!("is {}, and was {}", serialization(&other.serialization), serialization(&one.serialization));
            let found = self.change(ChangeCode::ParameterStyle, message).of_part(&part);
            let reason = "a value may be serialized as text that means another value, or none";
            let verdict = Verdict::MayBreak;
            let found = if self.is_sent() { found.sending(verdict) } else { found.receiving(verdict) };
            let (old, new) = places();
            self.push(found.because(reason), old, new);
        }
        if other.deprecated && !one.deprecated {
            let found = self.change(ChangeCode::PropertyDeprecated, "is deprecated").of_part(&part);
            let (old, new) = places();
            self.push(found, old, new);
        }
        self.roots.add_parameter(self.after, one, other, self.is_sent());
    }

    fn body(&mut self) {
        let part = "request body";
        match (&self.before.body, &self.after.body) {
            (None, None) => {}
            (None, Some(body)) => {
                let message = if body.required { "is added, and is required" } else { "is added" };
                let found = self.change(ChangeCode::BodyAdded, message).of_part(part);
                let found = match (body.required, self.is_sent()) {
                    (true, true) => {
                        let fault = "the request body is missing";
                        found.sending(Verdict::Breaks).shown_by(true, "a request", label(self.before), fault)
                    }
                    _ => found,
                };
                self.push(found, None, Some(self.after.place.clone()));
            }
            (Some(body), None) => {
                let found = self.change(ChangeCode::BodyRemoved, "is removed").of_part(part);
                let found = if self.is_sent() {
                    found
                        .sending(Verdict::MayBreak)
                        .because("the API may refuse a body that its document does not declare")
                } else if body.required {
                    let what = "a request without a body";
                    found.receiving(Verdict::Breaks).shown_by(false, what, label(self.before), "old code requires it")
                } else {
                    found
                };
                self.push(found, Some(self.before.place.clone()), None);
            }
            (Some(one), Some(other)) => self.bodies(one, other),
        }
    }

    fn bodies(&mut self, one: &Body, other: &Body) {
        let part = "request body";
        let (old, new) = (Some(self.before.place.clone()), Some(self.after.place.clone()));
        if one.required != other.required {
            let code = if other.required { ChangeCode::BodyRequired } else { ChangeCode::BodyOptional };
            let message =
                if other.required { "is required, and was optional" } else { "is optional, and was required" };
            let found = self.change(code, message).of_part(part);
            let found = match (self.is_sent(), other.required) {
                (true, true) => {
                    let fault = "the request body is missing";
                    found.sending(Verdict::Breaks).shown_by(true, "a request", label(self.before), fault)
                }
                (false, false) => {
                    let what = "a request without a body";
                    found.receiving(Verdict::Breaks).shown_by(false, what, label(self.before), "old code requires it")
                }
                (true, false) | (false, true) => found,
            };
            self.push(found, old, new);
        }
        self.contents(&one.content, &other.content, self.is_sent(), part, None);
    }

    /// Compares the media types of a body, which clients send or receive.
    fn contents(&mut self, before: &[Content], after: &[Content], is_sent: bool, part: &str, status: Option<Status>) {
        for one in before {
            match after.iter().find(|other| same_media_type(&one.media_type, &other.media_type)) {
                Some(other) => {
                    let graph = &self.roots.graph;
                    let flow = if is_sent { Flow::Request } else { Flow::Response };
                    if encoding::differs((graph.old, one), (graph.new, other), flow) {
                        let message = "the properties of the form are serialized in another way";
                        let found = self.change(ChangeCode::EncodingChanged, message).of_part(part);
                        let verdict = Verdict::MayBreak;
                        let found = if is_sent { found.sending(verdict) } else { found.receiving(verdict) };
                        let found =
                            found.because("a value may be serialized as text that means another value, or none");
                        self.push(found, Some(one.place.clone()), Some(other.place.clone()));
                    }
                    self.content(one, other, is_sent, part, status);
                }
                None => {
                    let message = format!("may no longer be `{}`", one.media_type);
                    let found = self.change(ChangeCode::MediaTypeRemoved, message).of_part(part);
                    let covering = after.iter().find(|other| covers(&other.media_type, &one.media_type));
                    if let Some(other) = covering {
                        self.content(one, other, is_sent, part, status);
                    }
                    let found = if is_sent && covering.is_none() {
                        let (what, instance) = (format!("a body of {}", label(self.before)), &one.media_type);
                        let fault = "the document has no such media type";
                        found.sending(Verdict::Breaks).shown_by(true, what, format!("Content-Type: {instance}"), fault)
                    } else {
                        found
                    };
                    self.push(found, Some(one.place.clone()), None);
                }
            }
        }
        for other in after {
            if before.iter().any(|one| same_media_type(&one.media_type, &other.media_type)) {
                continue;
            }
            let message = format!("may be `{}`", other.media_type);
            let found = self.change(ChangeCode::MediaTypeAdded, message).of_part(part);
            let covering = before.iter().find(|one| covers(&one.media_type, &other.media_type));
            if let Some(one) = covering {
                self.content(one, other, is_sent, part, status);
            }
            let is_covered = before.is_empty() || covering.is_some();
            let found = match (is_sent, is_covered) {
                (true, _) => found,
                (false, true) => found.receiving(Verdict::Tolerated),
                (false, false) => found
                    .receiving(Verdict::MayBreak)
                    .because("old code does not ask for it by `Accept`, and can't read it"),
            };
            self.push(found, None, Some(other.place.clone()));
        }
    }

    /// Compares the schemas of a media type.
    fn content(&mut self, one: &Content, other: &Content, is_sent: bool, part: &str, status: Option<Status>) {
        let has_schema = |content: &Content| content.schema.is_some() || content.item_schema.is_some();
        if has_schema(one) != has_schema(other) {
            let message = if has_schema(other) { "has a schema, and had none" } else { "has no schema any more" };
            let found = self.change(ChangeCode::SchemaChanged, message).of_part(part);
            let found = match (is_sent, has_schema(other)) {
                (true, true) => found.sending(Verdict::MayBreak).because("old code may send any value"),
                (false, false) => found.receiving(Verdict::MayBreak).because("any value may come"),
                (true, false) | (false, true) => found,
            };
            self.push(found, Some(one.place.clone()), Some(other.place.clone()));
        }
        self.roots.add_content(self.after, one, other, is_sent, status);
    }

    fn responses(&mut self) {
        let (before, after) = (self.before, self.after);
        // The API answers clients; clients answer webhooks.
        let is_sent = !self.is_sent();
        for other in &after.responses {
            if let Some(one) = before.responses.iter().find(|one| one.status == other.status) {
                self.response(one, other, other.status, is_sent);
                continue;
            }
            let found = self.change(ChangeCode::ResponseAdded, "is added").of_part(response_part(other.status));
            let covering = covering(&before.responses, other.status);
            let found = match (is_sent, covering) {
                (true, _) | (false, Some(_)) => found,
                (false, None) if is_success(other.status) => {
                    let fault = "old code treats a success that it does not know as an error";
                    let what = format!("a response to {}", label(before));
                    found.receiving(Verdict::Breaks).shown_by(
                        false,
                        what,
                        format!("HTTP {}", status_text(other.status)),
                        fault,
                    )
                }
                // It is the error for an undocumented status.
                (false, None) => found.receiving(Verdict::Tolerated),
            };
            self.push(found, None, Some(other.place.clone()));
            covering.into_iter().for_each(|one| self.response(one, other, other.status, is_sent));
        }
        for one in &before.responses {
            if after.responses.iter().any(|other| other.status == one.status) {
                continue;
            }
            let found = self.change(ChangeCode::ResponseRemoved, "is removed").of_part(response_part(one.status));
            let covering = covering(&after.responses, one.status);
            let found = if is_sent && covering.is_none() {
                found.sending(Verdict::MayBreak).because("the API may not expect the status")
            } else {
                found
            };
            self.push(found, Some(one.place.clone()), None);
            covering.into_iter().for_each(|other| self.response(one, other, one.status, is_sent));
        }
    }

    fn response(&mut self, one: &Response, other: &Response, status: Status, is_sent: bool) {
        let part = response_part(status);
        if other.content.is_empty() && !one.content.is_empty() && !is_sent {
            let found = self.change(ChangeCode::MediaTypeRemoved, "has no body").of_part(&part);
            let what = format!("a response to {}", label(self.before));
            let line = format!("HTTP {}, no body", status_text(status));
            let found = found.receiving(Verdict::Breaks).shown_by(false, what, line, "old code expects a body");
            self.push(found, Some(one.place.clone()), Some(other.place.clone()));
        } else {
            self.contents(&one.content, &other.content, is_sent, &part, Some(status));
        }
        self.headers(one, other, status, is_sent);
    }

    fn headers(&mut self, one: &Response, other: &Response, status: Status, is_sent: bool) {
        let same = |a: &Parameter, b: &Parameter| a.name.eq_ignore_ascii_case(&b.name);
        let part = |header: &Parameter| format!("header {} of {}", header.name, response_part(status));
        for header in one.headers.iter() {
            let after = other.headers.iter().find(|it| same(it, header));
            let is_required = after.is_some_and(|after| after.required);
            if after.is_none() || header.required != is_required {
                let (code, message) = match (after, is_required) {
                    (None, _) => (ChangeCode::HeaderRemoved, "is removed"),
                    (Some(_), true) => (ChangeCode::HeaderRequired, "is always there"),
                    (Some(_), false) => (ChangeCode::HeaderOptional, "may be absent"),
                };
                let found = self.change(code, message).of_part(part(header));
                let found = if header.required && !is_required && !is_sent {
                    let what = format!("a response to {}", label(self.before));
                    let line = format!("HTTP {} without {}", status_text(status), header.name);
                    found.receiving(Verdict::Breaks).shown_by(false, what, line, "old code requires the header")
                } else if is_required && !header.required && is_sent {
                    found.sending(Verdict::MayBreak).because("old code may not send it")
                } else {
                    found
                };
                self.push(found, Some(header.place.clone()), after.map(|after| after.place.clone()));
            }
            if let Some(after) = after {
                self.roots.add_header(self.after, header, after, is_sent, status);
            }
        }
        for header in other.headers.iter().filter(|header| !one.headers.iter().any(|it| same(it, header))) {
            let found = self.change(ChangeCode::HeaderAdded, "is added").of_part(part(header));
            let found = if is_sent && header.required {
                found.sending(Verdict::MayBreak).because("old code does not send it")
            } else {
                found
            };
            self.push(found, None, Some(header.place.clone()));
        }
    }
}

/// Returns the response that applies to a status without one of its own.
fn covering(responses: &[Response], status: Status) -> Option<&Response> {
    let range = match status {
        Status::Code(code) => Some(Status::Range((code / 100) as u8)),
        Status::Range(_) => None,
        Status::Default => return None,
    };
    let of = |status: Status| responses.iter().find(|response| response.status == status);
    range.and_then(of).or_else(|| of(Status::Default))
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => code < 400,
        Status::Range(digit) => digit < 4,
        Status::Default => false,
    }
}

fn noun(location: &str) -> &str {
    match location {
        "header" => "a header",
        "cookie" => "a cookie",
        "query" => "the query",
        "path" => "the path",
        other => other,
    }
}

/// Returns a request line with a parameter, as far as a line shows it.
fn with_parameter(operation: &Operation, parameter: &Parameter) -> String {
    let line = label(operation);
    match parameter.location {
        ParameterLocation::Query | ParameterLocation::QueryString => format!("{line}?{}=…", parameter.name),
        ParameterLocation::Header => format!("{line}, {}: …", parameter.name),
        ParameterLocation::Cookie => format!("{line}, Cookie: {}=…", parameter.name),
        ParameterLocation::Path => line,
    }
}

fn serialization(serialization: &Serialization) -> String {
    match serialization {
        Serialization::Style { style, explode, allow_reserved } => {
            let explode = if *explode { ", exploded" } else { "" };
            let reserved = if *allow_reserved { ", reserved characters verbatim" } else { "" };
            format!("in style `{}`{explode}{reserved}", style.name())
        }
        Serialization::Content(media_type) => format!("`{media_type}`"),
    }
}

/// Returns the essence of a media type, without parameters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn same_media_type(one: &str, other: &str) -> bool {
    essence(one) == essence(other)
}

/// Returns whether a range contains a media type.
fn covers(range: &str, media_type: &str) -> bool {
    let (range, media_type) = (essence(range), essence(media_type));
    range == "*/*" || range == media_type || range.strip_suffix('*').is_some_and(|start| media_type.starts_with(start))
}

/// Returns the names of path parameters that differ between two paths of the same form.
fn renamed_path_parameters(before: &str, after: &str) -> Vec<(String, String)> {
    if template(before) != template(after) {
        return Vec::new();
    }
    let name = |part: &str| part.strip_prefix('{').and_then(|part| part.strip_suffix('}')).map(str::to_owned);
    let pairs = before.split('/').zip(after.split('/'));
    pairs.filter_map(|(one, other)| Some((name(one)?, name(other)?))).filter(|(one, other)| one != other).collect()
}
