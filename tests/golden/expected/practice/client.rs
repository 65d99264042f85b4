//! The client of `What documents have in practice 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, ServerUrl, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `What documents have in practice 1`. It is cheap to clone.
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

    /// `GET /jobs`
    pub fn list_jobs(
        &self,
        request: impl Into<super::ListJobs>,
    ) -> Call<super::ListJobs> {
        self.0.call(request.into())
    }

    /// `GET /jobs/ping`
    pub fn get_jobs_ping(&self) -> Call<super::GetJobsPing> {
        self.0.call(super::GetJobsPing::default())
    }

    /// `PUT /jobs/ping`
    pub fn ping_job(&self) -> Call<super::PingJob> {
        self.0.call(super::PingJob::default())
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
    /// `GET /jobs`
    fn list_jobs(&self, request: super::ListJobs) -> impl Answer<super::ListJobs> {
        client::unanswered(request)
    }

    /// `GET /jobs/ping`
    fn get_jobs_ping(
        &self,
        request: super::GetJobsPing,
    ) -> impl Answer<super::GetJobsPing> {
        client::unanswered(request)
    }

    /// `PUT /jobs/ping`
    fn ping_job(&self, request: super::PingJob) -> impl Answer<super::PingJob> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn list_jobs(&self, request: super::ListJobs) -> Outcome<super::ListJobs> {
        self.0.call(request).send().await
    }

    async fn get_jobs_ping(
        &self,
        request: super::GetJobsPing,
    ) -> Outcome<super::GetJobsPing> {
        self.0.call(request).send().await
    }

    async fn ping_job(&self, request: super::PingJob) -> Outcome<super::PingJob> {
        self.0.call(request).send().await
    }
}

/// The servers of this API.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// `https://api.example.com/v1`.
    Api,
}

impl From<Server> for ServerUrl {
    fn from(server: Server) -> Self {
        match server {
            Server::Api => Self::documented(&super::SERVERS[0], &[]),
        }
    }
}
