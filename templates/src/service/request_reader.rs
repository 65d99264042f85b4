//! Reading of requests: the reverse of [`RequestWriter`](super::super::request::RequestWriter), which finds all faults.

use std::cell::Cell;

use serde::de::DeserializeSeed;

use super::super::checker::Checker;
use super::super::headers::Headers;
use super::super::json::{JsonReader, JsonValue, ReadError};
use super::super::media_type::select;
use super::super::model::{Error, Model};
use super::super::operation::{ByClient, Operation};
use super::super::parameter::{Location, Parameter, Serialization, Style};
use super::super::read::{PutSeed, Read};
use super::super::security::{SecurityKind, SecurityScheme};
use super::super::style::{is_form, is_json};
use super::super::text::Parser;
use super::super::violation::{Fault, Listing, Violation, segment};
use super::decoding::{Decoding, Pair, cookies, pairs};
use super::form_body::{deep_path, form};
use super::negotiation;
use super::refusal::Refusal;
use super::styled::{Source, Styled};

/// A request that was received, for an operation whose path it matches.
#[derive(Clone, Copy)]
pub struct Incoming<'a> {
    /// The names of the path parameters, and their values as they were received.
    pub path: &'a [(&'static str, &'a str)],
    /// The query as it was received.
    pub query: Option<&'a str>,
    /// The headers.
    pub headers: &'a Headers,
    /// The body.
    pub body: &'a [u8],
    /// The security schemes of the document: what they define is no parameter.
    pub security_schemes: &'static [SecurityScheme],
}

/// An operation that a server reads from requests.
pub trait ReadRequest<Caller = ByClient>: Operation<Caller> + Sized {
    /// Reads the parameters, in the order of [`Operation::PARAMETERS`], and the body.
    #[doc(hidden)]
    fn read(request: &mut RequestReader<'_>) -> Option<Self>;
}

/// Reads and validates the request of an operation.
///
/// # Errors
///
/// The refusal of a request that does not match the document, with all violations.
pub fn read<Caller, O: ReadRequest<Caller>>(incoming: Incoming<'_>) -> Result<O, Refusal> {
    RequestReader::new(incoming, O::PARAMETERS)?.operation()
}

/// Reads the request of an operation without validating it: what the document does not require never loses the rest.
///
/// # Errors
///
/// The refusal of a request that the type of the operation cannot represent.
pub fn read_tolerantly<Caller, O: ReadRequest<Caller>>(incoming: Incoming<'_>) -> Result<O, Refusal> {
    RequestReader { is_tolerant: true, ..RequestReader::new(incoming, O::PARAMETERS)? }.operation()
}

/// A request that is being read. Values of parameters are read in the order in which the operation lists them.
pub struct RequestReader<'a> {
    pub(super) incoming: Incoming<'a>,
    all: &'static [Parameter],
    parameters: std::slice::Iter<'static, Parameter>,
    query: Vec<Pair<'a>>,
    cookies: Vec<Pair<'a>>,
    faults: Listing,
    /// The refusal of a body that was not read.
    refused: Option<Refusal>,
    has_malformed_body: bool,
    /// Whether values are read without being validated.
    is_tolerant: bool,
}

type Faulty<T> = Result<T, ReadError>;

impl<'a> RequestReader<'a> {
    pub(crate) fn new(incoming: Incoming<'a>, all: &'static [Parameter]) -> Result<Self, Refusal> {
        let has_query_string = all.iter().any(|one| one.location == Location::QueryString);
        let query = incoming.query.filter(|_| !has_query_string).unwrap_or_default();
        let query = pairs(query).map_err(|reason| Refusal::new(400, format!("a name in the query {reason}")))?;
        let cookies = incoming.headers.get_all("Cookie").flat_map(cookies).collect();
        Ok(Self {
            incoming,
            all,
            parameters: all.iter(),
            query,
            cookies,
            faults: Listing::default(),
            refused: None,
            has_malformed_body: false,
            is_tolerant: false,
        })
    }

    fn operation<Caller, O: ReadRequest<Caller>>(mut self) -> Result<O, Refusal> {
        let operation = O::read(&mut self);
        self.finish(operation)
    }

    /// Reads the next parameter, which is required.
    pub fn required<T: Read>(&mut self) -> Option<T> {
        let parameter = self.parameters.next()?;
        match self.read(parameter) {
            Some(read) => self.known(parameter, read),
            None => {
                self.missing(parameter);
                None
            }
        }
    }

    /// Reads the next parameter, which is optional.
    pub fn optional<T: Read>(&mut self) -> Option<Option<T>> {
        let parameter = self.parameters.next()?;
        match self.read(parameter) {
            Some(read) => self.known(parameter, read).map(Some),
            None if parameter.required => {
                self.missing(parameter);
                None
            }
            None => Some(None),
        }
    }

    /// Returns the value of a parameter, or reports why its type cannot represent it.
    pub(crate) fn known<T>(&mut self, parameter: &Parameter, read: Faulty<T>) -> Option<T> {
        let error = match read {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        let pointer = format!("{}{}", parameter.pointer(), error.pointer());
        self.faults.push(|| pointer, Fault::new("type", "", error.message()));
        None
    }

    /// Reports that a required parameter is missing.
    pub(crate) fn missing(&mut self, parameter: &Parameter) {
        let message = format!("the {} parameter is required", parameter.location.name());
        self.faults.push(|| parameter.pointer(), Fault::new("required", parameter.name, &message));
    }

    /// Returns the value of a parameter; `None` if there is none.
    fn read<T: Read>(&self, parameter: &Parameter) -> Option<Faulty<T>> {
        let mut value = None;
        let read = self.read_by(parameter, PutSeed(&mut value))?;
        Some(read.and_then(|()| value.ok_or_else(|| serde::de::Error::custom("is missing"))))
    }

    /// Reads the value of a parameter by a seed; returns `None` if there is none.
    pub(crate) fn read_by<S>(&self, parameter: &Parameter, seed: S) -> Option<Faulty<()>>
    where
        S: for<'de> DeserializeSeed<'de, Value = ()>,
    {
        if parameter.location == Location::QueryString {
            let text = self.incoming.query.filter(|query| !query.is_empty())?;
            if let Serialization::Content(media_type) = parameter.serialization
                && is_form(media_type)
            {
                return Some(form(text, &[]).map_err(serde::de::Error::custom).and_then(|form| seed.deserialize(form)));
            }
            let styled = Styled { texts: vec![text], source: Source::Text, ..styled(parameter) };
            return Some(seed.deserialize(styled));
        }
        let absent = Cell::new(false);
        let styled = self.styled(parameter, &absent);
        if styled.texts.is_empty() && styled.members.is_empty() {
            return None;
        }
        if parameter.location == Location::Path && changes_path(&styled) {
            return Some(Err(serde::de::Error::custom("must not be `.` or `..`, which would change the path")));
        }
        let read = seed.deserialize(styled);
        (!absent.get()).then_some(read)
    }

    /// Returns a parameter with its texts and members. `absent` is set if the members turn out to be of no parameter.
    fn styled<'p>(&'p self, parameter: &'p Parameter, absent: &'p Cell<bool>) -> Styled<'p> {
        let mut styled = styled(parameter);
        let all = match parameter.location {
            Location::Path => {
                let given = self.incoming.path.iter().find(|(name, _)| *name == parameter.name);
                styled.texts.extend(given.map(|(_, text)| *text));
                return styled;
            }
            Location::Header => {
                styled.texts = self.incoming.headers.get_all(parameter.name).collect();
                return styled;
            }
            Location::Query | Location::QueryString => &self.query,
            Location::Cookie => &self.cookies,
        };
        styled.texts = all.iter().filter(|pair| pair.name == parameter.name).map(|pair| pair.value).collect();
        if matches!(styled.style, Style::DeepObject) {
            let deep = all.iter().filter_map(|pair| {
                let (_, path) = deep_path(&pair.name).filter(|(name, _)| name == parameter.name)?;
                Some((path, pair.value))
            });
            styled.members = deep.collect();
        } else if styled.texts.is_empty() && styled.explode {
            // Members of an object that has no name of its own: they may be whatever is not of another parameter.
            let others = all.iter().filter(|pair| !self.is_of_other(parameter, &pair.name));
            styled.members = others.map(|pair| (vec![pair.name.clone()], pair.value)).collect();
            styled.absent = Some(absent);
        }
        styled
    }

    /// Returns whether a pair belongs to another parameter than this one, or is an API key.
    fn is_of_other(&self, parameter: &Parameter, name: &str) -> bool {
        let mut others = self.all.iter().filter(|one| one.location == parameter.location && one.name != parameter.name);
        let deep = deep_path(name);
        let is_key = |scheme: &SecurityScheme| match scheme.kind {
            SecurityKind::ApiKey { location, name: key } => location == parameter.location && key == name,
            SecurityKind::Http { .. }
            | SecurityKind::OAuth2 { .. }
            | SecurityKind::OpenIdConnect { .. }
            | SecurityKind::MutualTls => false,
        };
        others.any(|one| one.name == name || deep.as_ref().is_some_and(|(deep, _)| one.name == deep))
            || self.incoming.security_schemes.iter().any(is_key)
    }

    /// Returns the index of the media type that the response is to have among some, the best of which comes first; `None` without a
    /// preference.
    pub fn accepted(&self, media_types: &[&str]) -> Option<usize> {
        negotiation::preferred(self.incoming.headers, media_types)
    }

    /// Checks values that were read.
    pub fn check(&mut self, check: impl FnOnce(&mut Checker<'_>)) {
        if self.is_tolerant {
            return;
        }
        for violation in Checker::violations(check).into_iter().flatten() {
            self.faults.push(|| violation.pointer().to_owned(), violation.fault.clone());
        }
    }

    /// Returns the index of the media type of a required body among some; `None` if it cannot be read.
    pub fn body(&mut self, defined: &'static [&'static str]) -> Option<usize> {
        let index = self.optional_body(defined)?;
        if index.is_none() {
            self.faults.push(|| "/body".to_owned(), Fault::new("required", "", "the request body is required"));
            self.has_malformed_body = true;
        }
        index
    }

    /// Returns the index of the media type of an optional body among some; `None` if it cannot be read.
    pub fn optional_body(&mut self, defined: &'static [&'static str]) -> Option<Option<usize>> {
        let headers = self.incoming.headers;
        let media_type = headers.get("Content-Type");
        if self.incoming.body.is_empty() && (media_type.is_none() || !is_file(defined)) {
            return Some(None);
        }
        if headers.get("Content-Encoding").is_some_and(|coding| !coding.eq_ignore_ascii_case("identity")) {
            self.refused = Some(Refusal::encoding());
            return None;
        }
        // A body without a media type is of the first one (RFC 9110, 8.3).
        let Some(media_type) = media_type else { return Some(Some(0)) };
        let index = select(defined, media_type);
        if index.is_none() {
            self.refused = Some(Refusal::media_type(media_type, defined));
        }
        index.map(Some)
    }

    /// Reads a JSON body of a type with a schema.
    pub fn model<T: Model + Read>(&mut self) -> Option<T> {
        if self.is_tolerant {
            return self.json();
        }
        let body = without_mark(self.incoming.body);
        match T::from_json(body) {
            Ok(value) => return Some(value),
            Err(Error::Invalid(violations)) => violations.iter().for_each(|violation| self.within("/body", violation)),
            Err(Error::Read(error)) => self.unreadable(body, &error),
            Err(Error::Io(error)) => self.malformed(&error.to_string()),
        }
        None
    }

    /// Reads any other JSON body.
    pub fn json<T: Read>(&mut self) -> Option<T> {
        let body = without_mark(self.incoming.body);
        let tolerant = self.is_tolerant;
        if let Ok(text) = str::from_utf8(body) {
            let mut parser = Parser::new(text);
            parser.tolerant = tolerant;
            if let Ok(value) = parser.typed() {
                return Some(value);
            }
        }
        // The parser stops at the first error, without its location in the document.
        let read = JsonValue::parse(body).and_then(|json| T::read(JsonReader { tolerant, ..json.reader() }));
        read.map_err(|error| self.unreadable(body, &error)).ok()
    }

    /// Reads a text body.
    pub fn text(&mut self) -> Option<String> {
        let text = str::from_utf8(self.incoming.body).map(str::to_owned);
        text.map_err(|error| self.malformed(&format!("the body is not text in UTF-8: {error}"))).ok()
    }

    /// Reads a binary body.
    pub fn bytes(&mut self) -> Option<Vec<u8>> {
        Some(self.incoming.body.to_vec())
    }

    /// Reads a body that is `application/x-www-form-urlencoded`.
    pub fn form<T: Read>(&mut self, encodings: &'static [Parameter]) -> Option<T> {
        let mut value = None;
        self.form_by(encodings, PutSeed(&mut value))?;
        value
    }

    /// Reads a body that is `application/x-www-form-urlencoded` by a seed.
    pub(crate) fn form_by<S>(&mut self, encodings: &'static [Parameter], seed: S) -> Option<()>
    where
        S: for<'de> DeserializeSeed<'de, Value = ()>,
    {
        let Ok(text) = str::from_utf8(self.incoming.body) else {
            self.malformed("the body is not UTF-8");
            return None;
        };
        match form(text, encodings) {
            Ok(object) => seed.deserialize(object).map_err(|error| self.mismatch(&error)).ok(),
            Err(reason) => {
                self.malformed(&format!("a name in the body {reason}"));
                None
            }
        }
    }

    #[cold]
    fn unreadable(&mut self, body: &[u8], error: &ReadError) {
        match JsonValue::parse(body) {
            Ok(_) => self.mismatch(error),
            Err(error) => self.malformed(&format!("the body is not valid JSON: {error}")),
        }
    }

    /// Reports a violation of a value at a location in the request.
    pub(crate) fn within(&mut self, location: &str, violation: &Violation) {
        self.faults.push(|| format!("{location}{}", violation.pointer()), violation.fault.clone());
    }

    /// Reports a body that its type cannot represent.
    pub(super) fn mismatch(&mut self, error: &ReadError) {
        self.faults.push(|| format!("/body{}", error.pointer()), Fault::new("type", "", error.message()));
    }

    /// Reports a body that is not of its media type.
    #[cold]
    pub(super) fn malformed(&mut self, message: &str) {
        self.has_malformed_body = true;
        self.faults.push(|| "/body".to_owned(), Fault::new("contentMediaType", "", message));
    }

    pub(crate) fn finish<T>(self, operation: Option<T>) -> Result<T, Refusal> {
        let violations: Vec<Violation> = self.faults.violations().into_iter().flatten().collect();
        let secrets = self.all.iter().filter(|parameter| parameter.secret).map(Parameter::pointer);
        let secrets: Vec<String> = secrets.collect();
        let redacted = violations.into_iter().map(|violation| redacted(violation, &secrets));
        let violations: Vec<Violation> = redacted.collect();
        match (operation, self.refused) {
            (_, Some(refusal)) => Err(refusal.with_violations(violations)),
            (Some(operation), None) if violations.is_empty() => Ok(operation),
            (_, None) => {
                let is_content =
                    |violation: &Violation| violation.pointer() == "/body" || violation.pointer().starts_with("/body/");
                let is_unprocessable = !self.has_malformed_body && violations.iter().all(is_content);
                Err(Refusal::invalid(if is_unprocessable { 422 } else { 400 }, violations))
            }
        }
    }
}

/// Returns a parameter without its texts.
fn styled(parameter: &Parameter) -> Styled<'_> {
    let (style, explode, is_json) = match parameter.serialization {
        Serialization::Style { style, explode, .. } => (style, explode, false),
        Serialization::Content(media_type) => (Style::Simple, false, is_json(media_type)),
    };
    let source = match parameter.location {
        Location::Path | Location::QueryString => Source::Text,
        Location::Header if is_json => Source::Text,
        Location::Header => Source::Lines,
        Location::Query | Location::Cookie => Source::Pairs,
    };
    Styled {
        name: parameter.name,
        style,
        explode,
        decoding: Decoding::of(parameter),
        is_json,
        source,
        texts: Vec::new(),
        members: Vec::new(),
        absent: None,
    }
}

/// Returns whether a value is a segment that clients and proxies remove (RFC 3986, 5.2.4).
fn changes_path(styled: &Styled<'_>) -> bool {
    let is_dots = |text: &&str| styled.decoding.decoded(text).is_ok_and(|text| matches!(text.as_str(), "." | ".."));
    styled.texts.iter().any(is_dots)
}

/// Returns whether an empty body with a media type is one: an empty text or file, not empty JSON.
fn is_file(defined: &[&str]) -> bool {
    !defined.iter().any(|media_type| is_json(media_type))
}

fn without_mark(body: &[u8]) -> &[u8] {
    // A parser may ignore a byte order mark (RFC 8259, 8.1).
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

impl Parameter {
    /// Returns the location of the parameter in violations.
    pub(crate) fn pointer(&self) -> String {
        format!("/{}{}", self.location.name(), segment(self.name))
    }
}

/// Returns a violation whose message does not contain the value, if that is secret.
fn redacted(violation: Violation, secrets: &[String]) -> Violation {
    let is_within = |secret: &String| {
        violation.pointer().strip_prefix(secret.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    if violation.keyword() == "required" || !secrets.iter().any(is_within) {
        return violation;
    }
    let fault = Fault::new(violation.keyword(), violation.limit(), "the value does not match the document");
    Violation::new(violation.pointer().to_owned(), fault)
}
