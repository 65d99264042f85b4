//! The clients of the five APIs over each HTTP stack, with a server on loopback: every exchange ends in the documented result, and neither
//! errors nor logs contain a credential.

mod apis;
mod exchanges;
mod hostile;
mod logs;
#[path = "../../templates/src/tests/client/server.rs"]
mod server;
mod service;

use std::time::Duration;

use product_apis::support::client::{Async, Blocking, Call, Error, TransportErrorKind, Unreadable};
use product_apis::support::{Operation, Response};

/// A credential that no message and no log may contain.
const SECRET: &str = "s3cr3t-t0k3n";

/// The HTTP stacks.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stack {
    Reqwest,
    Tower,
    Ureq,
}

const STACKS: [Stack; 3] = [Stack::Reqwest, Stack::Tower, Stack::Ureq];

/// The result of a call, without its types.
#[derive(Debug, PartialEq)]
enum Outcome {
    /// A success, with its body as it is written again.
    Success(String),
    /// A response of a status that the document defines.
    Documented(u16),
    /// A response of another status, with its body.
    Unexpected(u16, String),
    /// A response of a media type that the document does not define, with its body.
    MediaType(u16, String),
    NotJson(u16),
    /// A response that does not match the document.
    Mismatch(u16),
    Cut(u16, String),
    TooLarge(usize),
    NoConnection,
    NoResponse,
    Timeout,
    /// An error before anything was sent.
    NotSent(String),
}

fn outcome<O: Operation>(
    result: Result<<O::Response as Response>::Success, Error<O>>,
    write: impl Fn(&<O::Response as Response>::Success) -> String,
) -> Outcome {
    use product_apis::support::ResponseErrorKind as Kind;
    let error = match result {
        Ok(body) => return Outcome::Success(write(&body)),
        Err(error) => error,
    };
    let (message, debug) = (error.to_string(), format!("{error:?}"));
    assert!(
        message.starts_with("createProduct: ") && message.len() <= 600 && message.lines().count() == 1,
        "{message}"
    );
    assert!(!message.contains(SECRET) && !debug.contains(SECRET), "{message} {debug}");
    let text = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
    match error {
        Error::Documented(response, raw) => {
            assert_eq!(response.status(), raw.status());
            Outcome::Documented(raw.status())
        }
        Error::Unexpected(raw) => Outcome::Unexpected(raw.status(), text(raw.body())),
        Error::Unreadable(Unreadable::Response(Kind::MediaType { .. }), raw) => {
            Outcome::MediaType(raw.status(), text(raw.body()))
        }
        Error::Unreadable(Unreadable::Response(Kind::Json(_)), raw) => Outcome::NotJson(raw.status()),
        Error::Unreadable(Unreadable::Response(_), raw) => Outcome::Mismatch(raw.status()),
        Error::Unreadable(Unreadable::Cut(_), raw) => Outcome::Cut(raw.status(), text(raw.body())),
        Error::Unreadable(Unreadable::TooLarge(_), raw) => Outcome::TooLarge(raw.body().len()),
        Error::Transport(error) if error.kind() == TransportErrorKind::Connect => Outcome::NoConnection,
        Error::Transport(_) => Outcome::NoResponse,
        Error::Timeout(_) => Outcome::Timeout,
        _ => Outcome::NotSent(message),
    }
}

/// Sends a call in a runtime.
fn send<O: Operation>(
    call: Call<O, Async>,
    timeout: Option<Duration>,
) -> Result<<O::Response as Response>::Success, Error<O>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(timeout.into_iter().fold(call, Call::timeout).send())
}

/// Sends a call that blocks.
fn block<O: Operation>(
    call: Call<O, Blocking>,
    timeout: Option<Duration>,
) -> Result<<O::Response as Response>::Success, Error<O>> {
    timeout.into_iter().fold(call, Call::timeout).send()
}
