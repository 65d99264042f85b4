//! The client that the clients of all APIs share: calls of operations over any HTTP stack.

pub mod blocking;
mod body;
mod call;
mod core;
mod credentials;
mod error;
mod events;
mod exchange;
mod function;
#[cfg(feature = "tower")]
mod http_bodies;
#[cfg(feature = "http")]
mod http_types;
mod json_lines;
mod mode;
mod pages;
mod recording;
#[cfg(feature = "reqwest")]
mod reqwest_client;
mod retry;
mod server_url;
mod streamed;
mod timer;
#[cfg(feature = "tower")]
mod tower_service;
#[cfg(feature = "tracing")]
mod traced;
mod transport;
#[cfg(feature = "ureq")]
mod ureq_agent;

#[cfg(feature = "http")]
pub use ::http;
#[cfg(feature = "reqwest")]
pub use ::reqwest;
#[cfg(feature = "ureq")]
pub use ::ureq;

pub use self::body::{Body, Chunks};
pub use self::call::{Answer, Call, Outcome, Received, unanswered};
pub use self::core::{ApiClient, BuildError, Builder, Core};
pub use self::credentials::{Credential, Credentials, CredentialsError, Token, TokenProvider};
pub use self::error::{Error, Raw, Unreadable};
pub use self::events::{Event, Events};
pub use self::function::{Function, from_fn};
#[cfg(feature = "http")]
pub use self::http_types::{RequestInfo, read_http};
pub use self::json_lines::{ItemError, JsonLines};
pub use self::mode::{Async, Blocking};
pub use self::pages::{Items, Next, Page, PageParameter, Paged, Pages};
pub use self::recording::{Exchange, Recording};
pub use self::retry::Retry;
pub use self::server_url::ServerUrl;
pub use self::streamed::{Stream, StreamFormat, Streamed};
#[cfg(feature = "tower")]
pub use self::tower_service::{Layered, Tower};
#[cfg(feature = "tracing")]
pub use self::traced::Traced;
pub use self::transport::{
    BoxFuture, HttpRequest, HttpResponse, MaybeSend, MaybeSync, Transport, TransportError, TransportErrorKind,
};
