//! Conversions from and to the types of the crate `http`.

use std::borrow::Cow;
use std::time::Duration;

use http::StatusCode;
use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::super::headers::{Headers, decoded};
use super::super::request::Request;
use super::super::response::{Response, ResponseError};
use super::body::Body;
use super::error::Raw;
use super::transport::{HttpRequest, HttpResponse};

/// What a request has beside method, URL, headers and body: an extension of a `http::Request` that was made of a [`HttpRequest`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RequestInfo {
    /// The `operationId`.
    pub operation: Option<&'static str>,
    /// The method of the operation.
    pub method: &'static str,
    /// The path template of the operation.
    pub template: &'static str,
    /// The time that is left, as in [`HttpRequest::timeout`].
    pub timeout: Option<Duration>,
    /// Whether the body of a success is read after the call.
    pub is_streamed: bool,
    /// The number of times that the request has been sent before.
    pub resend_count: u32,
}

/// The usual headers of responses, whose names are not copied.
const USUAL: [&str; 12] = [
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "etag",
    "server",
    "set-cookie",
    "strict-transport-security",
    "vary",
    "x-request-id",
];

/// Values that `Debug` does not show are sensitive.
impl TryFrom<&Headers> for HeaderMap {
    type Error = http::Error;

    fn try_from(headers: &Headers) -> Result<Self, Self::Error> {
        let mut map = HeaderMap::with_capacity(headers.len());
        for (name, value) in headers.iter() {
            let mut value = HeaderValue::from_bytes(value.as_bytes())?;
            value.set_sensitive(headers.is_secret(name));
            map.append(HeaderName::from_bytes(name.as_bytes())?, value);
        }
        Ok(map)
    }
}

/// `Debug` does not show the values that are sensitive.
impl From<&HeaderMap> for Headers {
    fn from(map: &HeaderMap) -> Self {
        let mut headers = Headers::with_capacity(map.len());
        for (name, value) in map {
            let usual = USUAL.into_iter().find(|usual| *usual == name.as_str()).map(Cow::Borrowed);
            let name = usual.unwrap_or_else(|| Cow::Owned(name.as_str().to_owned()));
            let text = decoded(value.as_bytes());
            match value.is_sensitive() {
                true => headers.append_secret(name, text),
                false => headers.append(name, text),
            }
        }
        headers
    }
}

impl Request {
    /// Returns the request for a server, given its URL; for a webhook or a callback, an empty one.
    ///
    /// # Errors
    ///
    /// If the URL or a header is not valid.
    pub fn into_http(self, server: &str) -> Result<http::Request<Vec<u8>>, http::Error> {
        let mut request = http::Request::builder()
            .method(self.method)
            .uri(server.trim_end_matches('/').to_owned() + &self.target)
            .body(self.body)?;
        *request.headers_mut() = HeaderMap::try_from(&self.headers)?;
        Ok(request)
    }
}

impl TryFrom<HttpRequest> for http::Request<Body> {
    type Error = http::Error;

    /// Has a [`RequestInfo`] as an extension.
    fn try_from(request: HttpRequest) -> Result<Self, Self::Error> {
        let HttpRequest { operation, method, template, url, headers, body, timeout, is_streamed, resend_count } =
            request;
        let info = RequestInfo { operation, method, template, timeout, is_streamed, resend_count };
        let mut request = http::Request::builder().method(method).uri(url).extension(info).body(body)?;
        *request.headers_mut() = HeaderMap::try_from(&headers)?;
        Ok(request)
    }
}

/// The methods of OpenAPI.
const METHODS: [&str; 9] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

impl TryFrom<http::Request<Body>> for HttpRequest {
    /// The request, whose method is none of OpenAPI's, and which has no [`RequestInfo`].
    type Error = http::Request<Body>;

    fn try_from(request: http::Request<Body>) -> Result<Self, Self::Error> {
        let info = request.extensions().get::<RequestInfo>().copied();
        let known = info.iter().map(|info| info.method).chain(METHODS).find(|method| request.method() == method);
        let Some(method) = known else { return Err(request) };
        let (parts, body) = request.into_parts();
        Ok(Self {
            operation: info.and_then(|info| info.operation),
            method,
            template: info.map_or("", |info| info.template),
            url: parts.uri.to_string(),
            headers: Headers::from(&parts.headers),
            body,
            timeout: info.and_then(|info| info.timeout),
            is_streamed: info.is_some_and(|info| info.is_streamed),
            resend_count: info.map_or(0, |info| info.resend_count),
        })
    }
}

impl<B: Into<Body>> From<http::Response<B>> for HttpResponse {
    fn from(response: http::Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        Self { status: parts.status.as_u16(), headers: Headers::from(&parts.headers), body: body.into() }
    }
}

impl TryFrom<HttpResponse> for http::Response<Body> {
    type Error = http::Error;

    fn try_from(response: HttpResponse) -> Result<Self, Self::Error> {
        answer(response.status, &response.headers, response.body)
    }
}

impl<B: Into<Vec<u8>>> From<http::Response<B>> for Raw {
    fn from(response: http::Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        Raw::new(parts.status.as_u16(), Headers::from(&parts.headers), body)
    }
}

impl TryFrom<Raw> for http::Response<Vec<u8>> {
    type Error = http::Error;

    fn try_from(raw: Raw) -> Result<Self, Self::Error> {
        let status = raw.status();
        let (headers, body) = raw.into_parts();
        answer(status, &headers, body)
    }
}

fn answer<B>(status: u16, headers: &Headers, body: B) -> Result<http::Response<B>, http::Error> {
    let mut response = http::Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status)?;
    *response.headers_mut() = HeaderMap::try_from(headers)?;
    Ok(response)
}

/// Reads a response of an operation.
///
/// # Errors
///
/// As for [`Response::read`].
pub fn read_http<R: Response>(response: &http::Response<impl AsRef<[u8]>>) -> Result<R, ResponseError> {
    R::read(response.status().as_u16(), &Headers::from(response.headers()), response.body().as_ref())
}
