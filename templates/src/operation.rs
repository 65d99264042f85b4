//! Operations: the requests that clients send, and the responses that they read.

use super::checker::Checker;
use super::parameter::Parameter;
use super::request::{Request, RequestError, RequestWriter};
use super::security::Scheme;
use super::server::Server;
use super::violation::Violations;

/// An operation of an API: its parameters and its body.
pub trait Operation {
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
    /// The security requirements: alternatives, each a list of security schemes that must all be satisfied. If empty, no
    /// authentication is required.
    const SECURITY: &'static [&'static [Scheme]];
    /// The servers of the operation, if it does not use those of its API. Defaults to none.
    const SERVERS: &'static [Server] = &[];
    /// The responses of the operation.
    type Response;

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
    fn request(&self) -> Result<Request, RequestError> {
        self.validate()?;
        let mut writer = RequestWriter::new(Self::PATH, Self::PARAMETERS);
        self.write(&mut writer);
        writer.finish(Self::METHOD, Self::PATH)
    }
}
