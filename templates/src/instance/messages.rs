//! Instances of requests and responses.

use super::super::json::{self, JsonValue};
use super::super::operation::Operation;
use super::super::parameter::Location;
use super::super::read::Read;
use super::super::request::{Request, RequestWriter};
use super::super::schema::Schemas;
use super::super::text::Parser;
use super::super::violation::{Violation, segment};
use super::choices::Choices;
use super::document::{Document, parsed};
use super::maker::instance;
use super::near_misses::near_misses;

/// The number of messages that are tried.
const ATTEMPTS: u64 = 24;

/// The values of a message that is being made.
pub struct Values<'m, 'c> {
    document: Document<'static>,
    schemas: &'static [&'static str],
    choices: &'m mut Choices<'c>,
}

impl Values<'_, '_> {
    /// Makes a value by the schema of an index.
    pub fn required<T: Read>(&mut self, index: usize) -> Option<T> {
        let schema = &parsed(self.schemas.get(index)?).root;
        instance(self.document, schema, self.choices, |value| {
            let text = json::write(&value).ok().filter(|_| self.document.is_valid(schema, &value))?;
            Parser::new(&text).typed().ok()
        })
    }

    /// Makes a value by the schema of an index, or none.
    pub fn optional<T: Read>(&mut self, index: usize) -> Option<Option<T>> {
        if self.choices.chance(50) { self.required(index).map(Some) } else { Some(None) }
    }

    /// Makes the contents of a body that is not text.
    pub fn bytes(&mut self) -> Vec<u8> {
        // An empty body may be none.
        let length = 1 + self.choices.below(64);
        (0..length).map(|_| self.choices.below(256) as u8).collect()
    }

    /// Returns the index of one of several variants.
    pub fn variant(&mut self, count: usize) -> usize {
        self.choices.below(count)
    }

    /// Returns a status in a range without some.
    pub fn status(&mut self, first: u16, last: u16, others: &[u16]) -> Option<u16> {
        let free: Vec<u16> = (first..=last).filter(|status| !others.contains(status)).collect();
        free.get(self.choices.below(free.len())).copied()
    }
}

fn attempts<T>(
    api: &'static Schemas,
    schemas: &'static [&'static str],
    choices: &mut Choices<'_>,
    mut make: impl FnMut(&mut Values<'_, '_>) -> Option<T>,
) -> Option<T> {
    let document = Document::of(api);
    (0..ATTEMPTS).find_map(|attempt| {
        let mut own = choices.attempt(attempt);
        let made = make(&mut Values { document, schemas, choices: &mut own })?;
        *choices = own;
        Some(made)
    })
}

/// An operation whose requests are made.
pub trait MakeRequest<Caller>: Operation<Caller> {
    /// The schemas of the API.
    const API: &'static Schemas;
    /// The schemas of the parameters and then of the bodies, as JSON texts.
    const VALUES: &'static [&'static str];
    /// The media type of a body that is JSON, and the index of its schema, if the operation has one.
    const JSON_BODY: Option<(&'static str, usize)> = None;
    /// Whether requests must have a body.
    const REQUIRES_BODY: bool = false;

    /// Makes a request, which may not be valid yet.
    fn make(values: &mut Values<'_, '_>) -> Option<Self>
    where
        Self: Sized;
}

/// Makes a request that is valid and can be written.
pub fn request<Caller, O: MakeRequest<Caller>>(choices: &mut Choices<'_>) -> Option<O> {
    attempts(O::API, O::VALUES, choices, |values| {
        O::make(values).filter(|operation| is_writable::<Caller, O>(operation))
    })
}

fn is_writable<Caller, O: Operation<Caller>>(operation: &O) -> bool {
    let mut writer = RequestWriter::new(O::PATH, O::PARAMETERS);
    operation.write(&mut writer);
    operation.validate().is_ok() && writer.finish(O::METHOD, O::PATH, O::ACCEPT).is_ok()
}

/// The responses of an operation, as they are made.
pub trait MakeResponse: Sized {
    /// The schemas of the API.
    const API: &'static Schemas;
    /// The schemas of the headers and the bodies, as JSON texts.
    const VALUES: &'static [&'static str];

    /// Makes a response.
    fn make(values: &mut Values<'_, '_>) -> Option<Self>;
}

/// Makes a response.
pub fn response<R: MakeResponse>(choices: &mut Choices<'_>) -> Option<R> {
    attempts(R::API, R::VALUES, choices, R::make)
}

/// A request that is valid but for one assertion.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NearMissRequest {
    /// The request.
    pub request: Request,
    /// The location of the value that is not valid, such as `/query/limit` or `/body/name`.
    pub pointer: String,
    /// The keyword that is violated.
    pub keyword: &'static str,
}

/// The values of the parameters, and that of the body.
struct Raw {
    parameters: Vec<Option<JsonValue>>,
    body: Option<JsonValue>,
}

/// Returns requests with exactly one violation. There are none of an operation that requires a body which is not JSON.
pub fn near_miss_requests<Caller, O: MakeRequest<Caller>>(choices: &mut Choices<'_>) -> Vec<NearMissRequest> {
    if O::REQUIRES_BODY && O::JSON_BODY.is_none() {
        return Vec::new();
    }
    let document = Document::of(O::API);
    let Some(raw) = raw::<Caller, O>(document, choices) else { return Vec::new() };
    let mut found = Vec::new();
    let mut add = |raw: Raw, pointer: String, keyword| {
        found.extend(written::<Caller, O>(&raw).map(|request| NearMissRequest { request, pointer, keyword }));
    };
    let with = |at: usize, value: Option<JsonValue>| {
        let mut parameters = raw.parameters.clone();
        parameters[at] = value;
        Raw { parameters, body: raw.body.clone() }
    };
    for (at, parameter) in O::PARAMETERS.iter().enumerate() {
        let pointer = format!("/{}{}", parameter.location.name(), segment(parameter.name));
        let Some(value) = &raw.parameters[at] else { continue };
        if parameter.required && parameter.location != Location::Path {
            add(with(at, None), pointer.clone(), "required");
        }
        for (changed, violation) in near_misses(document, &parsed(O::VALUES[at]).root, value) {
            if is_told_apart(&changed, &violation) {
                add(with(at, Some(changed)), format!("{pointer}{}", violation.pointer()), violation.keyword());
            }
        }
    }
    if let (Some(body), Some((_, at))) = (&raw.body, O::JSON_BODY) {
        for (changed, violation) in near_misses(document, &parsed(O::VALUES[at]).root, body) {
            let changed = Raw { parameters: raw.parameters.clone(), body: Some(changed) };
            add(changed, format!("/body{}", violation.pointer()), violation.keyword());
        }
    }
    found
}

/// Returns whether the text of a parameter shows that a value is not valid: a style writes strings without quotes, one item as an array of
/// it, and nothing for no items.
fn is_told_apart(value: &JsonValue, violation: &Violation) -> bool {
    let is_empty = match value {
        JsonValue::Array(items) => items.is_empty(),
        JsonValue::Object(members) => members.is_empty(),
        JsonValue::String(text) => text.is_empty(),
        JsonValue::Null | JsonValue::Bool(_) | JsonValue::Number(_) => false,
    };
    let is_any_text = ["string", "array", "object"].iter().any(|name| violation.limit().contains(name));
    !(is_empty || violation.keyword() == "type" && is_any_text)
}

fn raw<Caller, O: MakeRequest<Caller>>(document: Document<'_>, choices: &mut Choices<'_>) -> Option<Raw> {
    let value = |at: usize, choices: &mut Choices<'_>| {
        let schema = &parsed(O::VALUES[at]).root;
        instance(document, schema, choices, |value| document.is_valid(schema, &value).then_some(value))
    };
    let parameters = O::PARAMETERS.iter().enumerate().map(|(at, parameter)| {
        if parameter.required || choices.chance(50) { value(at, choices).map(Some) } else { Some(None) }
    });
    let parameters = parameters.collect::<Option<_>>()?;
    let body = match O::JSON_BODY {
        Some((_, at)) => Some(value(at, choices)?),
        None => None,
    };
    Some(Raw { parameters, body })
}

fn written<Caller, O: MakeRequest<Caller>>(raw: &Raw) -> Option<Request> {
    let mut writer = RequestWriter::new(O::PATH, O::PARAMETERS);
    raw.parameters.iter().for_each(|value| _ = writer.optional(value));
    if let (Some(body), Some((media_type, _))) = (&raw.body, O::JSON_BODY) {
        writer.json(media_type, body);
    }
    writer.finish(O::METHOD, O::PATH, O::ACCEPT).ok()
}
