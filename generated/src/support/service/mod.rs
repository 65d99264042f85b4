//! The server that the servers of all APIs share: requests as operations, responses as they are sent.

mod authentication;
mod credentials;
mod decoding;
mod form_body;
mod negotiation;
mod node;
mod refusal;
mod request_reader;
mod response_writer;
mod routes;
mod styled;
mod template;

pub use ::axum;
pub use ::axum::Router;
pub use ::axum::http::request::Parts;
pub use ::axum::response::{IntoResponse, Response};

pub use self::authentication::{Denial, Presented, challenges};
pub use self::credentials::{ApiKey, BasicCredentials, BearerToken};
pub use self::refusal::Refusal;
pub use self::request_reader::{Incoming, ReadRequest, RequestReader, read};
pub use self::response_writer::{Outgoing, ResponseWriter, WriteResponse, write};
pub use self::routes::{
    Authorizing, Exchange, Handle, OtherResponse, Responding, Routes, Served, log,
    not_implemented, respond,
};
