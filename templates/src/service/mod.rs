//! The server that the servers of all APIs share: requests as operations, responses as they are sent.

mod authentication;
mod credentials;
mod decoding;
mod events;
mod form_body;
mod multipart;
pub(crate) mod negotiation;
mod node;
mod refusal;
mod request_reader;
mod response_writer;
pub(crate) mod routes;
#[cfg(feature = "standard-webhooks")]
mod standard_webhooks;
mod styled;
pub(crate) mod template;

pub use ::axum;
pub use ::axum::Router;
pub use ::axum::http::request::Parts;
pub use ::axum::response::{IntoResponse, Response};

pub use self::authentication::{Denial, Presented, challenges};
pub use self::credentials::{ApiKey, BasicCredentials, BearerToken};
pub use self::events::{Acknowledging, Events, RawEvent, Receiver, Verifying, acknowledge, log_event, unhandled};
pub use self::refusal::Refusal;
pub use self::request_reader::{Incoming, ReadRequest, RequestReader, read, read_tolerantly};
pub use self::response_writer::{Outgoing, ResponseWriter, WriteResponse, write};
pub use self::routes::{
    Authorizing, Exchange, Handle, OtherResponse, Responding, Routes, Served, log, not_implemented, respond,
};
#[cfg(feature = "standard-webhooks")]
pub use self::standard_webhooks::{SecretError, StandardWebhooks};
