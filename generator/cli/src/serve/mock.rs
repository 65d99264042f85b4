//! The service: the responses to requests that match the document.

use openapi_bindgen_support::described::{Answer, AnswerBody, Call, Content, Response as Described, Service};
use openapi_bindgen_support::service::{IntoResponse as _, Outgoing, Refusal, Response};
use openapi_bindgen_support::{JsonValue, Parameter, Violation};

use super::choice;
use super::log::Note;
use super::preferences::Preferences;
use super::values::{Value, Values};

/// The headers that the connection or the body determines.
const OWN_HEADERS: [&str; 10] = [
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// A service that responds with examples and made values.
pub(super) struct Mock {
    seed: u64,
}

impl Mock {
    pub(super) fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// Returns the seed of the values in the response to a request: equal requests have equal responses.
    fn seed(&self, call: &Call<'_>, status: u16) -> u64 {
        let target = call.parts.uri.path_and_query().map_or("", |target| target.as_str());
        hash(&[&self.seed.to_le_bytes(), call.operation.method.as_bytes(), target.as_bytes(), &status.to_le_bytes()])
    }

    /// Returns the response, and a violation of the schema by an example that the request has named.
    fn outgoing(&self, call: &Call<'_>) -> Result<(Outgoing, Option<Violation>), Refusal> {
        let invalid = |reason| Refusal::new(400, reason);
        let preferences = Preferences::of(call.headers).map_err(invalid)?;
        let chosen = choice::response(call.operation, preferences.code).map_err(invalid)?;
        let Some((status, response)) = chosen else {
            return Ok((Outgoing { status: 204, headers: Default::default(), body: Vec::new() }, None));
        };
        let seed = self.seed(call, status);
        let values = Values { schemas: &call.api.schemas, seed, preferences: &preferences };
        let headers = headers(response, &values);
        let (mut outgoing, violation) = match &contents(call, status, response)[..] {
            [] => (Answer { status, headers, body: None }.write().map_err(|reason| Refusal::new(500, reason))?, None),
            contents => with_body(status, &headers, contents, &values)?,
        };
        if let Some(applied) = preferences.applied() {
            outgoing.headers.append("Preference-Applied", applied);
        }
        Ok((outgoing, violation))
    }
}

impl Service for Mock {
    fn respond(&self, call: Call<'_>) -> Response {
        let (mut response, text) = match self.outgoing(&call) {
            Ok((outgoing, None)) => (outgoing.into_response(), None),
            Ok((outgoing, Some(violation))) => {
                (outgoing.into_response(), Some(format!("the example does not match its schema: {violation}")))
            }
            Err(refusal) => (self.refuse(refusal), None),
        };
        let known = response.extensions_mut().remove::<Note>().and_then(|note| note.text);
        response.extensions_mut().insert(Note { operation: call.operation.id, text: text.or(known) });
        response
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        let text = match refusal.violations() {
            [] => refusal.detail().to_owned(),
            [only] => only.to_string(),
            [first, rest @ ..] => format!("{first}, and {} more", rest.len()),
        };
        let mut response = refusal.into_response();
        response.extensions_mut().insert(Note { operation: None, text: Some(text) });
        response
    }
}

/// Returns the values of the headers of a response.
fn headers<'r>(response: &'r Described, values: &Values<'_>) -> Vec<(&'r Parameter, JsonValue)> {
    let is_own = |name: &str| OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name));
    let others = response.headers.iter().filter(|header| !is_own(header.parameter.name));
    others.filter_map(|header| Some((&header.parameter, values.header(header)?))).collect()
}

/// Returns the contents of a response, those first that the request prefers. Some statuses have no content (RFC 9110, 15).
fn contents<'r>(call: &Call<'_>, status: u16, response: &'r Described) -> Vec<&'r Content> {
    let mut rest: Vec<&Content> = match status {
        ..200 | 204 | 205 | 304 => Vec::new(),
        _ => response.contents.iter().collect(),
    };
    let mut ordered = Vec::new();
    while !rest.is_empty() {
        let media_types: Vec<&str> = rest.iter().map(|content| content.media_type).collect();
        ordered.push(rest.remove(call.accepted(&media_types).unwrap_or_default()));
    }
    ordered
}

/// Returns the response in the first media type in which it has a value.
fn with_body(
    status: u16,
    headers: &[(&Parameter, JsonValue)],
    contents: &[&Content],
    values: &Values<'_>,
) -> Result<(Outgoing, Option<Violation>), Refusal> {
    let mut reason = None;
    for content in contents {
        let (media_type, encoding) = (content.media_type, &content.encoding);
        let Value { value, violation } = match values.body(content) {
            Ok(Some(value)) => value,
            Ok(None) => {
                reason.get_or_insert((
                    501,
                    format!("no value of the schema was found, and there is no example as `{media_type}`"),
                ));
                continue;
            }
            Err(unknown) => {
                reason.get_or_insert((400, unknown));
                continue;
            }
        };
        let body = Some(AnswerBody { media_type, encoding, value });
        match (Answer { status, headers: headers.to_vec(), body }).write() {
            Ok(outgoing) => return Ok((outgoing, violation)),
            Err(fault) => _ = reason.get_or_insert((501, fault)),
        }
    }
    let (status, reason) = reason.unwrap_or_default();
    Err(Refusal::new(status, reason))
}

/// Returns a hash that is the same on every machine (FNV-1a).
fn hash(parts: &[&[u8]]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.iter());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
