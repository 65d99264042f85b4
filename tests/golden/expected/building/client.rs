//! The client of `Constructors and setters 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Constructors and setters 1`. It is cheap to clone.
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

    /// Parameters named after methods.
    pub fn list_methods(
        &self,
        request: impl Into<super::ListMethods>,
    ) -> Call<super::ListMethods> {
        self.0.call(request.into())
    }

    /// Path parameters in the order of the path.
    pub fn get_invoice(
        &self,
        request: impl Into<super::GetInvoice>,
    ) -> Call<super::GetInvoice> {
        self.0.call(request.into())
    }

    /// More than three required values.
    pub fn replace_invoice(
        &self,
        request: impl Into<super::ReplaceInvoice>,
    ) -> Call<super::ReplaceInvoice> {
        self.0.call(request.into())
    }

    /// Arguments that are converted.
    pub fn delete_invoice(
        &self,
        request: impl Into<super::DeleteInvoice>,
    ) -> Call<super::DeleteInvoice> {
        self.0.call(request.into())
    }

    /// Nothing is required.
    pub fn list_invoices(
        &self,
        request: impl Into<super::ListInvoices>,
    ) -> Call<super::ListInvoices> {
        self.0.call(request.into())
    }

    /// Only a body.
    pub fn create_invoice(
        &self,
        request: impl Into<super::CreateInvoice>,
    ) -> Call<super::CreateInvoice> {
        self.0.call(request.into())
    }

    /// A constant that is the default of its type.
    pub fn delete_invoices(
        &self,
        request: impl Into<super::DeleteInvoices>,
    ) -> Call<super::DeleteInvoices> {
        self.0.call(request.into())
    }

    /// An optional body, and a constant that is no default of its type.
    pub fn patch_invoices(
        &self,
        request: impl Into<super::PatchInvoices>,
    ) -> Call<super::PatchInvoices> {
        self.0.call(request.into())
    }
}

impl ApiClient for Client {
    type Mode = Async;
    type Credentials = client::Credentials;
    const SERVERS: &'static [server::Server] = &[];
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
    /// Parameters named after methods.
    fn list_methods(
        &self,
        request: super::ListMethods,
    ) -> impl Answer<super::ListMethods> {
        client::unanswered(request)
    }

    /// Path parameters in the order of the path.
    fn get_invoice(&self, request: super::GetInvoice) -> impl Answer<super::GetInvoice> {
        client::unanswered(request)
    }

    /// More than three required values.
    fn replace_invoice(
        &self,
        request: super::ReplaceInvoice,
    ) -> impl Answer<super::ReplaceInvoice> {
        client::unanswered(request)
    }

    /// Arguments that are converted.
    fn delete_invoice(
        &self,
        request: super::DeleteInvoice,
    ) -> impl Answer<super::DeleteInvoice> {
        client::unanswered(request)
    }

    /// Nothing is required.
    fn list_invoices(
        &self,
        request: super::ListInvoices,
    ) -> impl Answer<super::ListInvoices> {
        client::unanswered(request)
    }

    /// Only a body.
    fn create_invoice(
        &self,
        request: super::CreateInvoice,
    ) -> impl Answer<super::CreateInvoice> {
        client::unanswered(request)
    }

    /// A constant that is the default of its type.
    fn delete_invoices(
        &self,
        request: super::DeleteInvoices,
    ) -> impl Answer<super::DeleteInvoices> {
        client::unanswered(request)
    }

    /// An optional body, and a constant that is no default of its type.
    fn patch_invoices(
        &self,
        request: super::PatchInvoices,
    ) -> impl Answer<super::PatchInvoices> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn list_methods(
        &self,
        request: super::ListMethods,
    ) -> Outcome<super::ListMethods> {
        self.0.call(request).send().await
    }

    async fn get_invoice(
        &self,
        request: super::GetInvoice,
    ) -> Outcome<super::GetInvoice> {
        self.0.call(request).send().await
    }

    async fn replace_invoice(
        &self,
        request: super::ReplaceInvoice,
    ) -> Outcome<super::ReplaceInvoice> {
        self.0.call(request).send().await
    }

    async fn delete_invoice(
        &self,
        request: super::DeleteInvoice,
    ) -> Outcome<super::DeleteInvoice> {
        self.0.call(request).send().await
    }

    async fn list_invoices(
        &self,
        request: super::ListInvoices,
    ) -> Outcome<super::ListInvoices> {
        self.0.call(request).send().await
    }

    async fn create_invoice(
        &self,
        request: super::CreateInvoice,
    ) -> Outcome<super::CreateInvoice> {
        self.0.call(request).send().await
    }

    async fn delete_invoices(
        &self,
        request: super::DeleteInvoices,
    ) -> Outcome<super::DeleteInvoices> {
        self.0.call(request).send().await
    }

    async fn patch_invoices(
        &self,
        request: super::PatchInvoices,
    ) -> Outcome<super::PatchInvoices> {
        self.0.call(request).send().await
    }
}
