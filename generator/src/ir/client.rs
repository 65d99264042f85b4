//! The client of an API.

use super::identifier::{FieldName, VariantName};
use super::operation::StreamFormat;
use super::shape::Type;

/// The client of an API: a method for each operation that clients call.
#[derive(Clone, Debug)]
pub struct Client {
    pub methods: Vec<Method>,
    /// The variants of the enum of servers, by the index of their server.
    pub servers: Vec<ServerVariant>,
    /// The methods that set credentials, by the index of their security scheme.
    pub credentials: Vec<CredentialSetter>,
    /// The methods of its builder that set header parameters of operations.
    pub headers: Vec<HeaderSetter>,
    /// The operations whose responses are pages of a list.
    pub pages: Vec<PagedOperation>,
    /// The operations whose success is a stream of items.
    pub streams: Vec<StreamedOperation>,
    /// Its types that the module re-exports: those whose names no item of the module has.
    pub exported: Vec<&'static str>,
    pub service: Service,
}

/// The server of an API: a method for each operation that clients call.
#[derive(Clone, Debug)]
pub struct Service {
    /// The names of its methods, by the index of the method of the client.
    pub methods: Vec<FieldName>,
    /// The sets of security schemes that are alternatives of the operations.
    pub alternatives: Vec<SecurityAlternative>,
    /// Whether the module re-exports its trait.
    pub is_exported: bool,
}

/// A set of security schemes that suffices for an operation.
#[derive(Clone, Debug)]
pub struct SecurityAlternative {
    pub name: VariantName,
    /// The indices of the schemes.
    pub schemes: Vec<usize>,
}

/// A method that calls an operation.
#[derive(Clone, Debug)]
pub struct Method {
    pub name: FieldName,
    /// The index of the operation.
    pub operation: usize,
    /// Whether it takes a request: not if the operation has neither parameters nor a body.
    pub takes_request: bool,
}

/// A method that sets the value of a header parameter for all operations.
#[derive(Clone, Debug)]
pub struct HeaderSetter {
    pub name: FieldName,
    /// The index of an operation that has the parameter, and that of the parameter.
    pub parameter: (usize, usize),
}

/// A server of the document.
#[derive(Clone, Debug)]
pub struct ServerVariant {
    pub name: VariantName,
    /// Its fields, by the index of their variable.
    pub fields: Vec<FieldName>,
}

/// A method that sets the credential of a security scheme.
#[derive(Clone, Debug)]
pub struct CredentialSetter {
    pub name: FieldName,
    pub kind: CredentialKind,
}

/// What a credential consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialKind {
    Key,
    /// A user name and a password.
    Basic,
    Token,
    /// Nothing: the transport has it.
    Transport,
}

/// An operation whose response is a page of a list.
#[derive(Clone, Debug)]
pub struct PagedOperation {
    /// The index of the operation.
    pub operation: usize,
    /// The JSON Pointer of the items in the body.
    pub items: String,
    /// The steps from the body to the items.
    pub steps: Vec<ItemStep>,
    /// The type of an item.
    pub item: Type,
    pub next: NextItem,
}

/// A step from the body of a page to its items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemStep {
    /// To a field, which is no `Option` if it is required.
    Field(FieldName, bool),
    NonNull,
    Unboxed,
    /// Out of a newtype.
    Inner,
}

/// The parameter that leads to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageParameter {
    Query(String),
    Header(String),
}

/// What leads to the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextItem {
    /// A parameter, and its value for the first page.
    Page(PageParameter, u64),
    /// A parameter, and its value for the first page.
    Offset(PageParameter, u64),
    /// A parameter, and a JSON Pointer.
    Cursor(PageParameter, String),
    /// A parameter, and a header.
    HeaderCursor(PageParameter, String),
    Url(String),
    Link,
}

/// An operation whose success is a stream of items.
#[derive(Clone, Debug)]
pub struct StreamedOperation {
    /// The index of the operation.
    pub operation: usize,
    pub format: StreamFormat,
    /// The type of an item.
    pub item: Type,
}
