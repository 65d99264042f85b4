//! Operations: the requests that clients send, and the responses that they read.

use super::checker::Checker;
use super::parameter::Parameter;
use super::request::{Request, RequestError, RequestWriter};
use super::response::Response;
use super::security::Scheme;
use super::server::Server;
use super::violation::Violations;

/// The caller of an operation of a path: clients of the API.
#[derive(Clone, Copy, Debug)]
pub enum ByClient {}

/// The caller of a webhook or of a callback: the API, at a URL that clients give it.
#[derive(Clone, Copy, Debug)]
pub enum ByApi {}

/// An operation of an API: its parameters and its body. Webhooks and callbacks are an `Operation<ByApi>`.
pub trait Operation<Caller = ByClient> {
    /// The `operationId`.
    const ID: Option<&'static str>;
    /// The method, in upper case.
    const METHOD: &'static str;
    /// The path template, with `{parameters}`; the name of a webhook; the expression of a callback.
    const PATH: &'static str;
    /// The parameters.
    const PARAMETERS: &'static [Parameter];
    /// The media type of the request body, if there is one.
    const CONTENT_TYPE: Option<&'static str>;
    /// The security requirements: alternatives, each a list of security schemes that must all be satisfied. If empty, the document
    /// requires no authentication.
    const SECURITY: &'static [&'static [Scheme]];
    /// The servers of the operation, if it does not use those of its API. Defaults to none.
    const SERVERS: &'static [Server] = &[];
    /// The media types of the responses with their weights, as `Accept` has them. If empty, the request has no such header.
    const ACCEPT: &'static [&'static str] = &[];
    /// The responses of the operation.
    type Response: Response;

    /// Checks the assertions on parameters and body that their types do not guarantee. Defaults to none.
    #[doc(hidden)]
    fn check(&self, _: &mut Checker<'_>) {}

    /// Writes the parameters, in the order of [`Operation::PARAMETERS`], and the body. Defaults to none.
    #[doc(hidden)]
    fn write(&self, _: &mut RequestWriter) {}

    /// Validates the parameters and the body by their schemas.
    ///
    /// # Errors
    ///
    /// All violations, with locations such as `/query/limit` or `/body/name`.
    fn validate(&self) -> Result<(), Violations> {
        Checker::violations(|checker| self.check(checker)).map_or(Ok(()), Err)
    }

    /// Validates the request and serializes it for HTTP.
    ///
    /// # Errors
    ///
    /// [`RequestError::Invalid`] with all violations, [`RequestError::Unwritable`] if a value cannot be serialized.
    fn request(&self) -> Result<Request, RequestError>
    where
        Self: Operation<ByClient>,
    {
        written::<ByClient, Self>(self, <Self as Operation<ByClient>>::PATH)
    }

    /// Validates the request of a webhook or a callback and serializes it for HTTP, to be sent to a URL.
    ///
    /// # Errors
    ///
    /// As for [`Operation::request`].
    fn request_to(&self, url: &str) -> Result<Request, RequestError>
    where
        Self: Operation<ByApi>,
    {
        written::<ByApi, Self>(self, url)
    }
}

fn written<Caller, O: Operation<Caller> + ?Sized>(operation: &O, target: &str) -> Result<Request, RequestError> {
    operation.validate()?;
    let mut writer = RequestWriter::new(target, O::PARAMETERS);
    operation.write(&mut writer);
    writer.finish(O::METHOD, O::PATH, O::ACCEPT)
}
