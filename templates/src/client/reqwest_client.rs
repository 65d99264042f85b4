//! The transport of `reqwest`.

use http::header::HeaderMap;
use reqwest::{Client, Method, Request, Url};

use super::transport::{BoxFuture, HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};

/// Sends by a client with your settings, such as TLS, proxies and redirects. On a redirect to another host, the client repeats headers
/// other than `Authorization` and `Cookie`, and sends the URL as `Referer`: an API with an API key in a header or in the query needs a
/// client without redirects.
impl Transport for Client {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async {
            let request = platform::request(request).await?;
            let response = self.execute(request).await.map_err(failure)?;
            platform::response(response).await
        })
    }

    #[cfg(not(target_family = "wasm"))]
    fn sleep(&self, duration: std::time::Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// Returns a request without its body.
fn head(request: &HttpRequest) -> Result<Request, TransportError> {
    let invalid = |part: &str| TransportError::other(format!("the {part} of the request is not valid"));
    let method = Method::from_bytes(request.method.as_bytes()).map_err(|_| invalid("method"))?;
    let url = Url::parse(&request.url).map_err(|_| invalid("URL"))?;
    let mut head = Request::new(method, url);
    *head.headers_mut() = HeaderMap::try_from(&request.headers).map_err(TransportError::other)?;
    Ok(head)
}

/// Returns an error without the URL, which may contain a credential.
fn failure(error: reqwest::Error) -> TransportError {
    let kind = match &error {
        error if platform::is_connect(error) => TransportErrorKind::Connect,
        error if error.is_timeout() => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Other,
    };
    TransportError::new(kind, error.without_url())
}

#[cfg(not(target_family = "wasm"))]
mod platform {
    use std::pin::Pin;
    use std::sync::{Mutex, PoisonError};
    use std::task::{Context, Poll};

    use bytes::Bytes;
    use http_body::{Body as HttpBody, Frame, SizeHint};
    use reqwest::{Request, Response};

    use super::super::body::Body;
    use super::super::transport::{HttpRequest, HttpResponse, TransportError};
    use super::{failure, head};

    pub(super) async fn request(request: HttpRequest) -> Result<Request, TransportError> {
        let mut head = head(&request)?;
        *head.body_mut() = match request.body.into_bytes() {
            Ok(bytes) if bytes.is_empty() => None,
            Ok(bytes) => Some(bytes.into()),
            Err(chunks) => Some(reqwest::Body::wrap(Shared(Mutex::new(chunks)))),
        };
        Ok(head)
    }

    pub(super) async fn response(response: Response) -> Result<HttpResponse, TransportError> {
        let response: http::Response<reqwest::Body> = response.into();
        Ok(response.map(|body| Body::of(body, failure)).into())
    }

    pub(super) fn is_connect(error: &reqwest::Error) -> bool {
        error.is_connect()
    }

    /// A body that threads may share, which `reqwest` requires. It is never locked.
    struct Shared(Mutex<Body>);

    impl HttpBody for Shared {
        type Data = Bytes;
        type Error = TransportError;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
            Pin::new(self.0.get_mut().unwrap_or_else(PoisonError::into_inner)).poll_frame(context)
        }

        fn size_hint(&self) -> SizeHint {
            SizeHint::default()
        }
    }
}

#[cfg(target_family = "wasm")]
mod platform {
    use reqwest::{Request, Response};

    use super::super::super::headers::Headers;
    use super::super::transport::{HttpRequest, HttpResponse, TransportError};
    use super::{failure, head};

    /// Returns the request with its whole body, since browsers do not send chunks.
    pub(super) async fn request(mut request: HttpRequest) -> Result<Request, TransportError> {
        let mut head = head(&request)?;
        let mut body = Vec::new();
        while let Some(chunk) = request.body.chunk().await {
            body.extend(chunk?);
        }
        *head.body_mut() = Some(body).filter(|body| !body.is_empty()).map(Into::into);
        *head.timeout_mut() = request.timeout;
        Ok(head)
    }

    pub(super) async fn response(response: Response) -> Result<HttpResponse, TransportError> {
        let (status, headers) = (response.status().as_u16(), Headers::from(response.headers()));
        let body = Vec::from(response.bytes().await.map_err(failure)?);
        Ok(HttpResponse { status, headers, body: body.into() })
    }

    pub(super) fn is_connect(_: &reqwest::Error) -> bool {
        false
    }
}
