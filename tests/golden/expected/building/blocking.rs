//! The client of `Constructors and setters 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Constructors and setters 1` that blocks the thread. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(Core<Blocking>);

impl Client {
    /// Returns the builder of a client that sends its requests by a transport.
    pub fn builder(transport: impl Transport) -> Builder<Self> {
        Builder::blocking(transport)
    }

    /// Returns the call of an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O, Blocking> {
        self.0.call(operation)
    }

    /// Parameters named after methods.
    pub fn list_methods(
        &self,
        request: impl Into<super::ListMethods>,
    ) -> Call<super::ListMethods, Blocking> {
        self.0.call(request.into())
    }

    /// Path parameters in the order of the path.
    pub fn get_invoice(
        &self,
        request: impl Into<super::GetInvoice>,
    ) -> Call<super::GetInvoice, Blocking> {
        self.0.call(request.into())
    }

    /// More than three required values.
    pub fn replace_invoice(
        &self,
        request: impl Into<super::ReplaceInvoice>,
    ) -> Call<super::ReplaceInvoice, Blocking> {
        self.0.call(request.into())
    }

    /// Arguments that are converted.
    pub fn delete_invoice(
        &self,
        request: impl Into<super::DeleteInvoice>,
    ) -> Call<super::DeleteInvoice, Blocking> {
        self.0.call(request.into())
    }

    /// Nothing is required.
    pub fn list_invoices(
        &self,
        request: impl Into<super::ListInvoices>,
    ) -> Call<super::ListInvoices, Blocking> {
        self.0.call(request.into())
    }

    /// Only a body.
    pub fn create_invoice(
        &self,
        request: impl Into<super::CreateInvoice>,
    ) -> Call<super::CreateInvoice, Blocking> {
        self.0.call(request.into())
    }

    /// A constant that is the default of its type.
    pub fn delete_invoices(
        &self,
        request: impl Into<super::DeleteInvoices>,
    ) -> Call<super::DeleteInvoices, Blocking> {
        self.0.call(request.into())
    }

    /// An optional body, and a constant that is no default of its type.
    pub fn patch_invoices(
        &self,
        request: impl Into<super::PatchInvoices>,
    ) -> Call<super::PatchInvoices, Blocking> {
        self.0.call(request.into())
    }
}

impl ApiClient for Client {
    type Mode = Blocking;
    type Credentials = client::Credentials;
    const SERVERS: &'static [server::Server] = &[];
    const SECURITY_SCHEMES: &'static [SecurityScheme] = &[];
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Blocking>) -> Self {
        Self(core)
    }
}
