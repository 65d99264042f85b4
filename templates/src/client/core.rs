//! What the client of an API shares between its calls, and how it is made.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use serde::ser::Serialize;

use super::super::headers::Headers;
use super::super::json::JsonValue;
use super::super::operation::Operation;
use super::super::parameter::Parameter;
use super::super::security::SecurityScheme;
use super::super::server::{Server, ServerError};
use super::super::style::expand;
use super::super::violation::brief;
use super::call::Call;
use super::credentials::Credentials;
use super::error::one_line;
use super::mode::Async;
use super::retry::{Budget, Retry};
use super::server_url::{ServerUrl, has_user_information, is_absolute, without_secrets};
use super::transport::Transport;

/// The greatest number of bytes of a body that a client receives by default: 64 MiB.
const BODY_LIMIT: usize = 64 << 20;

/// The settings that the calls of a client share, in a [mode](super::Async). It is cheap to clone.
pub struct Core<M> {
    pub(super) settings: Arc<Settings>,
    mode: PhantomData<M>,
}

/// The settings of a client.
pub(super) struct Settings {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) is_blocking: bool,
    pub(super) server: String,
    /// Whether it is a server of the document, so that operations with servers of their own keep theirs.
    pub(super) is_documented: bool,
    pub(super) schemes: &'static [SecurityScheme],
    pub(super) credentials: Credentials,
    pub(super) headers: Headers,
    pub(super) timeout: Option<Duration>,
    pub(super) body_limit: usize,
    pub(super) retry: Retry,
    pub(super) budget: Budget,
}

impl<M> Clone for Core<M> {
    fn clone(&self) -> Self {
        Self { settings: Arc::clone(&self.settings), mode: PhantomData }
    }
}

/// Without the credentials and the values of headers.
impl<M> fmt::Debug for Core<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.settings.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Client")
            .field("server", &without_secrets(&self.settings.server))
            .field("credentials", &self.settings.credentials)
            .field("headers", &headers)
            .field("timeout", &self.settings.timeout)
            .finish_non_exhaustive()
    }
}

impl<M> Core<M> {
    /// Returns the call of an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O, M> {
        Call::new(self.clone(), operation)
    }
}

/// The client of an API.
#[doc(hidden)]
pub trait ApiClient: Sized {
    /// [`Async`](super::Async) or [`Blocking`](super::Blocking).
    type Mode;
    /// The credentials by security scheme.
    type Credentials: Into<Credentials>;
    /// The servers of the document.
    const SERVERS: &'static [Server];
    /// The security schemes of the document.
    const SECURITY_SCHEMES: &'static [SecurityScheme];
    /// The header `User-Agent`, if the builder has none.
    const USER_AGENT: &'static str;

    /// Returns the client with this core.
    fn with_core(core: Core<Self::Mode>) -> Self;
}

/// The settings from which the client of an API is made.
#[must_use]
pub struct Builder<C> {
    transport: Arc<dyn Transport>,
    is_blocking: bool,
    server: Option<ServerUrl>,
    credentials: Credentials,
    user_agent: Cow<'static, str>,
    headers: Headers,
    timeout: Option<Duration>,
    body_limit: usize,
    retry: Retry,
    client: PhantomData<fn() -> C>,
}

impl<C: ApiClient<Mode = Async>> Builder<C> {
    /// Returns the default settings of a client.
    #[doc(hidden)]
    pub fn new(transport: impl Transport) -> Self {
        Self::with_transport(Arc::new(transport), false)
    }
}

impl<C: ApiClient> Builder<C> {
    /// Returns the default settings of a client.
    pub(super) fn with_transport(transport: Arc<dyn Transport>, is_blocking: bool) -> Self {
        Self {
            transport,
            is_blocking,
            server: C::SERVERS.first().map(|server| ServerUrl::documented(server, &[])),
            credentials: Credentials::new(),
            user_agent: Cow::Borrowed(C::USER_AGENT),
            headers: Headers::new(),
            timeout: None,
            body_limit: BODY_LIMIT,
            retry: Retry::never(),
            client: PhantomData,
        }
    }

    /// Sets the server: one of the document, or the URL of any other. Defaults to the first one of the document.
    pub fn server(self, server: impl Into<ServerUrl>) -> Self {
        Self { server: Some(server.into()), ..self }
    }

    /// Sets the credentials. Each operation gets those that it requires.
    pub fn credentials(self, credentials: C::Credentials) -> Self {
        Self { credentials: credentials.into(), ..self }
    }

    /// Sets a header of each request that does not have it.
    pub fn header(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.headers.set_secret(name, value);
        self
    }

    /// Sets the value of a header parameter for the operations that have none.
    #[doc(hidden)]
    pub fn parameter<T: Serialize>(mut self, parameter: &Parameter, value: &T) -> Self {
        let text = JsonValue::from_serialize(value).ok().and_then(|value| expand(parameter, &value));
        // A header without a value is not valid, as `build` reports.
        self.headers.set_secret(parameter.name, text.unwrap_or_else(|| "\n".to_owned()));
        self
    }

    /// Sets the header `User-Agent`. Defaults to the name and the version of the crate.
    pub fn user_agent(self, user_agent: impl Into<Cow<'static, str>>) -> Self {
        Self { user_agent: user_agent.into(), ..self }
    }

    /// Sets the time after which a call ends: with its repetitions, and until its response is read. Defaults to none.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self }
    }

    /// Sets the greatest number of bytes of a body that is received. Defaults to 64 MiB. Streams have no limit.
    pub fn body_limit(self, bytes: usize) -> Self {
        Self { body_limit: bytes, ..self }
    }

    /// Sets when calls are repeated. Defaults to [never](Retry::never).
    pub fn retry(self, retry: Retry) -> Self {
        Self { retry, ..self }
    }

    /// Returns the client.
    ///
    /// # Errors
    ///
    /// If there is no server, its URL is relative or contains a password, or a variable of it is missing or invalid, or if a header cannot
    /// be sent.
    pub fn build(self) -> Result<C, BuildError> {
        let server = self.server.ok_or(BuildError::NoServer)?;
        let url = server.url.map_err(BuildError::Server)?;
        if !is_absolute(&url) {
            return Err(BuildError::RelativeServer(without_secrets(&url)));
        }
        if has_user_information(&url) {
            return Err(BuildError::UserInformation);
        }
        let mut headers = self.headers;
        if headers.get("User-Agent").is_none() && !self.user_agent.is_empty() {
            headers.append("User-Agent", self.user_agent);
        }
        if let Some((name, _)) = headers.iter().find(|(name, value)| !is_header(name, value)) {
            return Err(BuildError::Header(name.to_owned()));
        }
        let settings = Settings {
            transport: self.transport,
            is_blocking: self.is_blocking,
            server: url,
            is_documented: server.is_documented,
            schemes: C::SECURITY_SCHEMES,
            credentials: self.credentials,
            headers,
            timeout: self.timeout,
            body_limit: self.body_limit,
            retry: self.retry,
            budget: Budget::default(),
        };
        Ok(C::with_core(Core { settings: Arc::new(settings), mode: PhantomData }))
    }
}

/// Returns whether a name and a value can be sent (RFC 9110, 5.1 and 5.5).
pub(super) fn is_header(name: &str, value: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token) && !value.contains(|c: char| c.is_ascii_control() && c != '\t')
}

/// Without the credentials and the values of headers.
impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("credentials", &self.credentials).finish_non_exhaustive()
    }
}

/// The error of making a client.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildError {
    /// The document has no servers, and the builder has none.
    NoServer,
    /// The URL of the server is relative.
    RelativeServer(String),
    /// The URL of the server contains a user name or a password, which are not sent: they are credentials.
    UserInformation,
    /// A variable of the server is missing or invalid.
    Server(ServerError),
    /// The header of this name cannot be sent: its name is not valid, or its value contains a control character.
    Header(String),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::NoServer => "the document has no servers; set the URL of one with `server`".to_owned(),
            Self::RelativeServer(url) => {
                format!(
                    "the URL `{}` of the server is relative; set an absolute one with `server`",
                    brief(&without_secrets(url))
                )
            }
            Self::UserInformation => {
                "the URL of the server contains a user name or a password; set them with `credentials`".to_owned()
            }
            Self::Server(error) => error.to_string(),
            Self::Header(name) => format!("the name or the value of the header `{}` is not valid", brief(name)),
        };
        f.write_str(&one_line(&text))
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Server(error) => Some(error),
            Self::NoServer | Self::RelativeServer(_) | Self::UserInformation | Self::Header(_) => None,
        }
    }
}
