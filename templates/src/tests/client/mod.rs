//! The client: operations written by hand, over transports that are test doubles.

mod adapters;
mod conversions;
mod credentials;
mod messages;
mod retries;
mod sending;
mod server;
mod streams;
mod time;
mod tracing;

use crate::__private::{Checker, RequestWriter, ResponseReader};
use crate::client::{
    ApiClient, Async, Blocking, Builder, Call, Core, Credentials, HttpRequest, HttpResponse, Recording, Transport,
    TransportError, blocking, from_fn,
};
use crate::parameter::{Location, Parameter};
use crate::security::{Scheme, SecurityKind, SecurityScheme};
use crate::server::{Server, Variable};
use crate::{Operation, Response, ResponseError};

/// A credential that no message and no log may contain.
const SECRET: &str = "s3cr3t";

const SERVERS: &[Server] = &[Server {
    template: "https://{host}/v1/",
    variables: &[Variable { name: "host", default: Some("api.example.com"), values: &[] }],
}];

const SECURITY_SCHEMES: &[SecurityScheme] = &[
    scheme("header", SecurityKind::ApiKey { location: Location::Header, name: "X-Key" }),
    scheme("query", SecurityKind::ApiKey { location: Location::Query, name: "api key" }),
    scheme("cookie", SecurityKind::ApiKey { location: Location::Cookie, name: "session" }),
    scheme("basic", SecurityKind::Http { scheme: "basic", bearer_format: None }),
    scheme("bearer", SecurityKind::Http { scheme: "bearer", bearer_format: Some("JWT") }),
    scheme("digest", SecurityKind::Http { scheme: "Digest", bearer_format: None }),
    scheme("oauth", SecurityKind::OAuth2 { flows: &[], metadata_url: None }),
    scheme("openid", SecurityKind::OpenIdConnect { url: "https://id.example.com" }),
    scheme("certificate", SecurityKind::MutualTls),
];

const fn scheme(name: &'static str, kind: SecurityKind) -> SecurityScheme {
    SecurityScheme { name, deprecated: false, kind }
}

const fn required(name: &'static str) -> Scheme {
    Scheme { name, scopes: &["pets:read"] }
}

/// The responses of all operations.
#[derive(Debug, PartialEq)]
enum PetsResponse {
    Ok(Vec<i64>),
    Invalid(Vec<String>),
    Broken(Vec<String>),
}

impl Response for PetsResponse {
    type Success = Vec<i64>;

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Invalid(_) => 422,
            Self::Broken(_) => 503,
        }
    }

    fn success(self) -> Result<Vec<i64>, Self> {
        match self {
            Self::Ok(pets) => Ok(pets),
            Self::Invalid(_) | Self::Broken(_) => Err(self),
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.untyped_json()?),
            422 => Self::Invalid(response.untyped_json()?),
            503 => Self::Broken(response.untyped_json()?),
            _ => return Err(response.undefined()),
        })
    }
}

/// Declares operations, each with the parameter `id`, which is at most 99, and the header `X-Company`.
macro_rules! operations {
    ($($name:ident: $method:literal, $path:literal, $security:expr, $servers:expr;)*) => {$(
        #[derive(Clone, Debug, Default)]
        struct $name {
            id: u32,
            company: Option<String>,
            body: Option<&'static str>,
        }

        impl Operation for $name {
            const ID: Option<&'static str> = Some(stringify!($name));
            const METHOD: &'static str = $method;
            const PATH: &'static str = $path;
            const PARAMETERS: &'static [Parameter] =
                &[Parameter::path("id"), Parameter::header("X-Company"), Parameter::header("Pets-Idempotency-Key")];
            const CONTENT_TYPE: Option<&'static str> = Some("application/json");
            const SECURITY: &'static [&'static [Scheme]] = $security;
            const SERVERS: &'static [Server] = $servers;
            const ACCEPT: &'static [&'static str] = &["application/json"];
            type Response = PetsResponse;

            fn check(&self, checker: &mut Checker<'_>) {
                if self.id > 99 {
                    checker.fail(Some(crate::violation::unrepresentable("must be at most 99")));
                }
            }

            fn write(&self, request: &mut RequestWriter) {
                request.required(&self.id).optional(&self.company);
                if let Some(body) = self.body {
                    request.json("application/json", &body);
                }
            }
        }
    )*};
}

const OWN: &[Server] = &[Server { template: "https://own.example.com/", variables: &[] }];
const ROOT: &[Server] = &[Server { template: "/", variables: &[] }];
const BESIDE: &[Server] = &[Server { template: "../v2", variables: &[] }];
const UNSET: &[Server] =
    &[Server { template: "/{tenant}", variables: &[Variable { name: "tenant", default: None, values: &[] }] }];

operations! {
    GetPets: "GET", "/pets/{id}", &[], &[];
    CreatePets: "POST", "/pets/{id}", &[], &[];
    ReplacePets: "PUT", "/pets/{id}", &[], &[];
    ChangePets: "PATCH", "/pets/{id}", &[], &[];
    RemovePets: "DELETE", "/pets/{id}", &[], &[];
    GetOwn: "GET", "/pets/{id}", &[], OWN;
    GetRoot: "GET", "/pets/{id}", &[], ROOT;
    GetBeside: "GET", "/pets/{id}", &[], BESIDE;
    GetUnset: "GET", "/pets/{id}", &[], UNSET;
    ByHeader: "GET", "/pets/{id}", &[&[required("header")]], &[];
    ByQuery: "GET", "/pets/{id}", &[&[required("query")]], &[];
    ByQueryParameter: "GET", "/pets/{id}?api%20key=given&page=2", &[&[required("query")]], &[];
    ByCookie: "GET", "/pets/{id}", &[&[required("cookie")]], &[];
    ByBasic: "GET", "/pets/{id}", &[&[required("basic")]], &[];
    ByBearer: "GET", "/pets/{id}", &[&[required("bearer")]], &[];
    ByDigest: "GET", "/pets/{id}", &[&[required("digest")]], &[];
    ByOAuth: "POST", "/pets/{id}", &[&[required("oauth")]], &[];
    ByOpenId: "GET", "/pets/{id}", &[&[required("openid")]], &[];
    ByCertificate: "GET", "/pets/{id}", &[&[required("certificate")]], &[];
    ByKeyAndCookieOrBearer: "GET", "/pets/{id}", &[&[required("header"), required("cookie")], &[required("bearer")]], &[];
    ByBearerOrNothing: "GET", "/pets/{id}", &[&[], &[required("bearer")]], &[];
}

/// The client of an API in a mode.
#[derive(Debug)]
struct Client<M>(Core<M>);

impl<M> ApiClient for Client<M> {
    type Mode = M;
    type Credentials = Credentials;
    const SERVERS: &'static [Server] = SERVERS;
    const SECURITY_SCHEMES: &'static [SecurityScheme] = SECURITY_SCHEMES;
    const USER_AGENT: &'static str = "pets/1";

    fn with_core(core: Core<M>) -> Self {
        Self(core)
    }
}

impl<M> Client<M> {
    fn call<O: Operation>(&self, operation: O) -> Call<O, M> {
        self.0.call(operation)
    }
}

fn asynchronous(transport: impl Transport) -> Builder<Client<Async>> {
    Builder::new(transport)
}

fn blocking(transport: impl blocking::Transport) -> Builder<Client<Blocking>> {
    Builder::blocking(transport)
}

/// Returns a transport that answers with pets, and records what it is sent.
fn recording() -> Recording<impl Transport + blocking::Transport + Clone> {
    Recording::new(from_fn(|_: HttpRequest| -> Result<HttpResponse, TransportError> {
        Ok(HttpResponse::json(200, "[1]"))
    }))
}

/// Returns the output of a future in a runtime without a timer.
fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
}
