//! The transport of `ureq`, which blocks.

use std::io::{self, Read};
use std::time::Duration;

use ureq::{Agent, AsSendBody, SendBody, Timeout};

use super::blocking::Transport;
use super::body::Body;
use super::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};

/// Sends by an agent with your settings, such as TLS, proxies and redirects. On a redirect to another host, the agent repeats headers
/// other than `Authorization` and `Cookie`: an API with an API key in a header needs an agent without redirects.
impl Transport for Agent {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let limit = Limit { time: request.timeout, until_head: request.is_streamed };
        let (head, body) = http::Request::try_from(request).map_err(TransportError::other)?.into_parts();
        let of = |head| http::Request::from_parts(head, ());
        match Body::into_bytes(body) {
            Ok(bytes) if bytes.is_empty() => send(self, of(head), limit),
            Ok(bytes) => send(self, of(head).map(|()| bytes), limit),
            Err(chunks) => send(self, of(head).map(|()| SendBody::from_owned_reader(chunks.into_reader())), limit),
        }
    }
}

/// The time of a request.
struct Limit {
    time: Option<Duration>,
    /// Whether it ends with the head of the response.
    until_head: bool,
}

fn send(agent: &Agent, request: http::Request<impl AsSendBody>, limit: Limit) -> Result<HttpResponse, TransportError> {
    let timeouts = agent.config().timeouts();
    let shorter = |known: Option<Duration>| known.into_iter().chain(limit.time).min();
    // A status of 400 or more is a response.
    let request = agent.configure_request(request).http_status_as_error(false).allow_non_standard_methods(true);
    let request = match limit.until_head {
        false => request.timeout_global(shorter(timeouts.global)),
        // Nothing limits the head as a whole.
        true => request
            .timeout_resolve(shorter(timeouts.resolve))
            .timeout_connect(shorter(timeouts.connect))
            .timeout_send_request(shorter(timeouts.send_request))
            .timeout_send_body(shorter(timeouts.send_body))
            .timeout_recv_response(shorter(timeouts.recv_response)),
    };
    let response = agent.run(request.build()).map_err(failure)?;
    Ok(response.map(|body| Body::reader(Incoming(body.into_reader()))).into())
}

/// Returns an error without the URL, which may contain a credential.
fn failure(error: ureq::Error) -> TransportError {
    use ureq::Error;
    match error {
        Error::BadUri(_) => TransportError::other("the URL of the request is not valid"),
        Error::RequireHttpsOnly(_) => {
            TransportError::other("the agent requires `https`, and the URL has another scheme")
        }
        Error::Timeout(Timeout::Resolve | Timeout::Connect)
        | Error::HostNotFound
        | Error::ConnectionFailed
        | Error::ConnectProxyFailed(_)
        | Error::Tls(_)
        | Error::TlsRequired => TransportError::connect(error),
        Error::Timeout(_) => TransportError::new(TransportErrorKind::Timeout, error),
        Error::Io(error) if is_connect(error.kind()) => TransportError::connect(error),
        Error::Io(error) => TransportError::other(error),
        error => TransportError::other(error),
    }
}

/// Returns whether an error arises only before there is a connection.
fn is_connect(kind: io::ErrorKind) -> bool {
    use io::ErrorKind;
    matches!(
        kind,
        ErrorKind::ConnectionRefused
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::AddrNotAvailable
    )
}

/// The body of a response.
struct Incoming(ureq::BodyReader<'static>);

impl Read for Incoming {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| {
            let timeout = error.get_ref().and_then(|error| error.downcast_ref());
            match timeout {
                Some(ureq::Error::Timeout(_)) => io::Error::new(io::ErrorKind::TimedOut, error),
                Some(_) | None => error,
            }
        })
    }
}
