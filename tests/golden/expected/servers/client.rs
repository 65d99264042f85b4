//! The client of `Servers 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, ServerUrl, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Servers 1`. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(Core<Async>);

impl Client {
    /// Returns the builder of a client that sends its requests by a transport.
    pub fn builder(transport: impl Transport) -> Builder<Self> {
        Builder::new(transport)
    }

    /// Returns the call of an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        self.0.call(operation)
    }

    /// `GET /files`
    pub fn list_files(&self) -> Call<super::ListFiles> {
        self.0.call(super::ListFiles::default())
    }

    /// `POST /files`
    pub fn upload(&self) -> Call<super::Upload> {
        self.0.call(super::Upload::default())
    }

    /// `GET /things`
    pub fn list_things(
        &self,
        request: impl Into<super::ListThings>,
    ) -> Call<super::ListThings> {
        self.0.call(request.into())
    }
}

impl ApiClient for Client {
    type Mode = Async;
    type Credentials = client::Credentials;
    const SERVERS: &'static [server::Server] = super::SERVERS;
    const SECURITY_SCHEMES: &'static [SecurityScheme] = &[];
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Async>) -> Self {
        Self(core)
    }
}

/// The operations of this API, as [`Client`] calls them and as test doubles answer them. An operation that a test double does not
/// implement is an error.
pub trait Api {
    /// `GET /files`
    fn list_files(&self, request: super::ListFiles) -> impl Answer<super::ListFiles> {
        client::unanswered(request)
    }

    /// `POST /files`
    fn upload(&self, request: super::Upload) -> impl Answer<super::Upload> {
        client::unanswered(request)
    }

    /// `GET /things`
    fn list_things(&self, request: super::ListThings) -> impl Answer<super::ListThings> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn list_files(&self, request: super::ListFiles) -> Outcome<super::ListFiles> {
        self.0.call(request).send().await
    }

    async fn upload(&self, request: super::Upload) -> Outcome<super::Upload> {
        self.0.call(request).send().await
    }

    async fn list_things(
        &self,
        request: super::ListThings,
    ) -> Outcome<super::ListThings> {
        self.0.call(request).send().await
    }
}

/// The servers of this API.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// production.
    ///
    /// What customers use.
    ///
    /// `https://{region}.example.com:{port}/{base}/`.
    Production {
        /// Where the data lies.
        ///
        /// One of `eu`, `us`.
        ///
        /// Usually `eu`.
        region: String,
        /// Usually `443`.
        port: String,
        /// Usually `v2`.
        base: String,
    },
    /// `https://{tenant}.example.org`.
    Default { tenant: String },
}

impl From<Server> for ServerUrl {
    fn from(server: Server) -> Self {
        match server {
            Server::Production { region, port, base } => Self::documented(
                &super::SERVERS[0],
                &[("region", &region), ("port", &port), ("base", &base)],
            ),
            Server::Default { tenant } => {
                Self::documented(&super::SERVERS[1], &[("tenant", &tenant)])
            }
        }
    }
}
